/** Words that stand before a person's name: offices, ranks, forms of address. In lower case. */
export const ROLES = words(`
acting adviser advisor ambassador analyst archbishop assistant attorney author baron baroness bishop brigadier campaigner
candidate captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief coach colonel columnist commander
commissioner congressman congresswoman coordinator correspondent assemblyman councillor councilman councilwoman counsel count detective countess crown czar dame
deputy director dr duchess duke economist editor emir emperor empress envoy executive ex farmer first former founder
general governor governor-general head historian inspector interim judge justice king lady lawmaker leader lieutenant
lord major marshal mayor member minister miss mr mrs ms mufti negotiator novelist officer official
parliamentarian permanent photographer pope premier president presidential prime prince princess principal
professor prof prosecutor queen rapporteur rector reporter representative researcher rep sen secretary
senator senior sergeant sheikh sheriff sir speaker special spokesman spokesperson spokeswoman state
striker sultan superintendent treasurer under vice vice-president writer actor actress singer rapper comedian manager
examiner lawyer investigator pastor imam rabbi midfielder defender goalkeeper quarterback receiver linebacker pitcher boxer skipper referee
insp constable administrator ayatollah hojatoleslam mullah maulana sheik shaikh gen lt col maj capt sgt adm gov rev hon
`);

/** Roles that alone, in lower case before a name or after its comma, say that the name is a person's. */
export const OFFICES = words(`
adviser advisor ambassador analyst archbishop author bishop captain cardinal chair chairman chairperson chairwoman
chancellor coach colonel columnist commander commissioner coordinator correspondent councillor director economist editor
envoy farmer founder general governor historian judge king lawmaker leader lieutenant mayor member minister
negotiator novelist photographer premier president prince princess professor prosecutor queen researcher
representative secretary senator sheriff speaker spokesman spokesperson spokeswoman striker superintendent treasurer writer
actor actress singer rapper comedian manager lawyer investigator pastor imam rabbi midfielder defender goalkeeper quarterback
receiver linebacker pitcher boxer skipper referee
dr mr mrs ms
`);

/** Offices that an organisation or a place may also be said to hold. */
export const SHARED_OFFICES = words("leader member chair general representative author founder");

/** Roles so common in other names that a single word after them is no person: "General Motors", "First Solar". */
export const WEAK_ROLES = words(`
general major chief head state special first crown senior under vice executive acting former prime presidential permanent
assistant interim count member principal ex justice
`);

/** What ministries and offices are for. */
export const DEPARTMENTS = words(`
affairs agriculture air budget business cabinet climate commerce communications culture defence defense development digital
economic economics economy education electricity emergency employment energy environment exchequer exterior external family finance
fisheries food foreign forestry health higher home homeland housing immigration industry infrastructure information innovation
interior internal international investment justice labor labour land legal livestock local mines national oil parliamentary
petroleum planning police press political post public railways religious research revenue rural science security social
sport sports state strategic technology telecommunications tourism trade transport transportation treasury urban water women
youth staff
`);

/** Last words of an organisation's name. */
export const ORGANISATION_WORDS = words(`
academy administration agency airlines airways alliance army assembly association authority bank bloc board bureau
cabinet centre center club coalition college commission committee company confederation conference congress consortium
corporation council court department diet federation fc force forces forum foundation front fund group guard
hospital initiative institute institution laboratory laboratories league library
ministry movement museum navy network office organisation organization orchestra parliament party police press
secretariat senate service services society survey times tribunal trust union united university bundestag duma
motors electric industries holdings technologies systems pharmaceuticals partners bancorp petroleum oil steel railway railways
`);

/** Last words of a firm's name; the firm has another word besides. */
export const FIRM_WORDS = words(
  "exchange securities equities capital investments brothers associates bancshares",
);

/** What companies write behind their names. */
export const COMPANY_ENDINGS = words(
  "ab ag co company corp corporation gmbh inc incorporated limited llc ltd nv plc pty sa",
);

/** Words that with the above name a body that every country has: "Foreign Ministry", "Central Bank". */
export const GENERIC_WORDS = words(
  "of and for the central supreme high national federal armed reserve royal people stock exchange",
);

/** First words of an organisation's name that goes on with "of" or "for". */
export const ORGANISATION_OPENINGS = words(`
academy assembly association bank board bureau centre center chamber college commission committee confederation council
court department federation house institute league ministry movement office organisation organization university union society
party front
`);

/** Last words of a place's name. */
export const PLACE_WORDS = words(`
airport archipelago ave avenue bay beach bridge canal canyon city county creek desert district falls forest gulf harbour harbor
heights hill hills island islands isles lake mountain mountains ocean oblast park peninsula plain plateau port prefecture
province region reservoir river sea square strait street territory town valley village volcano
`);

/** First words of a place's name: "Lake Turkana", "Gulf of Aden". */
export const PLACE_OPENINGS = words("bay cape gulf isle lake mount port strait");

export const SPEECH_VERBS = words(`
said says told tells added adds stated states wrote writes announced argued warned insisted explained noted recalled replied
stressed declared claimed admitted acknowledged promised vowed urged
`);

/** Words before the name of a language: "speaks French". */
export const LANGUAGE_CUES = words(
  "speak speaks spoke speaking spoken fluent in into learn learns learned teach teaches taught",
);

/** What behind the word for a country's people is money, which is paid anywhere. */
export const CURRENCIES = words(`
dollar dollars dlr dlrs cent cents franc francs mark marks pound pounds yen yuan renminbi won krona kronor krone kroner lira lire
peseta pesetas peso pesos real reais rouble roubles ruble rubles rupee rupees rupiah rand riyal riyals rial rials dinar dinars dirham
dirhams guilder guilders schilling schillings shilling shillings hryvnia tenge zloty forint baht ringgit
`);

/** Last words of happenings, papers and prizes: names, but of no person, place or organisation. */
export const HAPPENINGS = words(`
accord accords act agreement agreements award awards battle bill championship championships conference convention
crisis cup day declaration deal derby election exhibition expo fair festival final games law marathon memorandum olympics
pact parade plan prize protocol referendum report revolution series summit tournament treaty trophy war week year
`);

export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
easter christmas ramadan eid
`);

/** Capitals that name nothing: time zones, currencies, units, and words that print in capitals of their own. */
export const NO_NAMES = words(`
gmt utc est edt cst cdt mst mdt pst pdt jst cet cest bst ist kst hkt sgt am pm ad bc ce bce usd eur gbp jpy gdp gnp vat
ceo cfo cto coo hr pr ai iq ev oem ipo etf dui fob cif lng lpg it tv dvd cd pc url pdf html faq id ok diy suv atm pin sim dna hiv aids covid gps usb ngo mp mps
internet web god bible christian christians muslim muslims jewish jews jew islam islamic hindu catholic catholics protestant
buddhist sunni shia shiite western west east north south eastern northern southern black white english arabic latin
mr mrs ms dr sir i
ltd inc co corp plc llc pct mln bln dlrs shr cts vs net qtr
democrat democrats democratic republican republicans conservative liberal labour communist communists socialist
copyright reuters photo video
`);

/** Lower-case words that stand inside names of people. */
export const PARTICLES = words(
  "al ben bin da dal de del della den der di do dos du el ibn la le ter van von y zu",
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
