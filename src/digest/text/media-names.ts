import { chooseAgency } from "./agencies.ts";

/** A noun that says of the name beside it that it is a medium: "the Fars news agency", "the daily Hurriyet". */
export const MEDIUM_NOUN =
  "(?:news (?:agency|service|site|website|channel|outlet|network|magazine|portal|wire)|newswire|newspaper|(?:daily|weekly)(?=[,.]|\\s+(?:\\p{Lu}|said|says|reported|reports|quoted|wrote)|$)|tabloid|broadcaster|magazine|television(?: station| channel| network)?|TV(?: station| channel| network)?|radio(?: station| network)?)";

/** Media known by a name that does not tell. Of common words and names of persons only those that stand for little else. */
const KNOWN: ReadonlySet<string> = new Set(
  `ABC|Al Arabiya|Asahi|Mainichi|Yomiuri|Al Jazeera|Al-Arabiya|Al-Jazeera|ARD|Axios|BBC|Bild|Bloomberg|CBC|CBS|CCTV|CNBC|CNN|Corriere della Sera|C-SPAN|Der Spiegel|El Mundo|
  El País|El Pais|Financial Times|Fox News|Guardian|Haaretz|Hurriyet|ITV|Kommersant|La Repubblica|Le Figaro|Le Monde|Libération|MSNBC|NBC|
  Newsweek|NHK|Nikkei|NPR|NTV|Politico|ProPublica|Radio Free Europe|RFE/RL|Rossiya 24|RT|RTE|RTÉ|Sky News|SPIEGEL|Spiegel|Süddeutsche Zeitung|
  Telegraph|The Atlantic|The Economist|The Independent|The Times|TMZ|USA Today|Variety|Voice of America|Wired|Yahoo News|ZDF`
    .split("|")
    .map((name) => name.trim()),
);

/** What may follow such a name without making it another. */
const DEPARTMENT = /\s+(?:News|TV|Television|Radio|Online|World Service)$/u;

/** The last word of a name of two words or more by which newspapers and stations are called. */
const LAST_WORD =
  /\s(?:Times|Post|Herald|Tribune|Journal|Gazette|Telegraph|Guardian|Mail|Chronicle|Courier|Observer|Inquirer|Examiner|News|Radio|Television|TV|Daily|Weekly|Magazine|Shimbun|Zeitung|Newspaper)$/u;

/** Last words that companies bear too: only behind "the" ("the Boston Globe", but "Federal Express"). */
const SHARED_LAST_WORD =
  /^[Tt]he\s.*\s(?:Express|Mirror|Dispatch|Sun|Star|Globe|Standard|Press|World|Monitor|Today)$/u;

/** Names of papers whose last word is not that of one. */
const INNER = /^(?:Times of \p{Lu}\p{L}+|Radio \p{Lu}\p{L}+|Wall Street Journal)$/u;

/** What begins a sentence or a date, and no name of a medium: "On Tuesday Channel News". */
const NO_PART =
  /^(?:On|In|At|But|And|Meanwhile|\p{Lu}\p{Ll}+day|State|Local|Press|Media|Breaking|Some|Other|Fake)\s/u;

/**
 * The name of the news medium that capitalised words are, or end with ("On Tuesday Reuters"): in full where it is a known
 * agency, the owner's where it is one of the `outlets`, else as written. Undefined where they name none.
 */
export function chooseMedium(words: string, outlets: ReadonlyMap<string, string>): string | undefined {
  const bare = words.replace(/^[Tt]he\s+/u, "");
  const whole =
    outlets.get(bare.toLowerCase()) ??
    chooseKnown(bare) ??
    choosePaper(bare) ??
    (SHARED_LAST_WORD.test(words) ? bare : undefined);
  if (whole !== undefined) return whole;
  for (const { index, 0: blank } of words.matchAll(/\s+/gu)) {
    const rest = words.slice(index + blank.length);
    // "the South African Press Association" is another than the Press Association; "Sunday the Press Association" is not.
    if (/\s/.test(rest) && !/(?:['’]s|day)$/u.test(words.slice(0, index))) continue;
    const name = outlets.get(rest.toLowerCase()) ?? chooseKnown(rest);
    if (name !== undefined) return name;
  }
  return undefined;
}

function choosePaper(name: string): string | undefined {
  return (LAST_WORD.test(name) || INNER.test(name)) && !NO_PART.test(name) ? name : undefined;
}

function chooseKnown(name: string): string | undefined {
  const agency = isAmbiguous(name) ? undefined : chooseAgency(name);
  if (agency !== undefined) return agency;
  if (KNOWN.has(name) || KNOWN.has(`The ${name}`)) return name;
  const house = name.replace(DEPARTMENT, "");
  return house === name ? undefined : chooseKnown(house);
}

/** Two letters are short for much else ("CP", "PA"), and so are three in small ones ("SpA"). */
function isAmbiguous(name: string): boolean {
  return /^\p{L}{1,2}$/u.test(name)
    ? name !== "AP"
    : /^\p{L}{3}$/u.test(name) && !/^(?:\p{Lu}{3}|dpa|Efe)$/u.test(name);
}
