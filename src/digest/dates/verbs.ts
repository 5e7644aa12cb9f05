/** Past forms that do not end in -ed; those that are also present forms (set, cut, read) are left out; put, hit, shut and quit stand here because news means the past. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did said told went came took made met held began became gave got knew led left lost paid ran rose fell saw
  sent sold spoke spent stood won wrote brought built bought caught chose drew drove fought found flew grew heard hit kept
  broke ate felt forgot froze hid laid lay lent meant rode sang sank sat shook shot shut slept slid sought stole struck
  swore swept swam taught tore thought threw understood woke wore withdrew underwent overthrew dealt fled bore been born
  gone taken given seen done shown known written spoken chosen broken driven begun quit put`.split(/\s+/),
);

/** Words in -ed that are no verbs in the past. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `need reed fred shred speed indeed embed hundred united red feed seed breed proceed exceed succeed bleed weed deed creed shed
  sacred naked wicked alleged so-called unprecedented armed related limited advanced`.split(/\s+/),
);

/** Occasions of speaking: "In a statement on Tuesday, the ministry denied …" dates the denial. */
export const SPEECH_OCCASION: ReadonlySet<string> = new Set(
  "statement interview briefing conference tweet post speech address release remarks message".split(" "),
);

/** Words that put what follows after the moment of writing, by themselves. */
export const PLANNING: ReadonlySet<string> = new Set(
  `will shall won't would considering planning preparing weighing eyeing mulling expecting awaiting upcoming forthcoming
  intends plans hopes aims expects expect predict predicts looms deadline payable redeemable eyed he'll she'll it'll they'll we'll i'll you'll expires`.split(
    /\s+/,
  ),
);

/** Past forms whose object lies ahead: "protesters planned a march on Saturday". */
export const ARRANGING: ReadonlySet<string> = new Set("planned scheduled slated".split(" "));

/** Verbs in the present that news uses of what is fixed for a day to come: "Leaders meet on Friday". */
export const PRESENT: ReadonlySet<string> = new Set(
  `meet meets faces take takes go goes come comes begin begins resume resumes return returns convene convenes expire depart
  departs hold holds gather gathers arrive arrives await awaits`.split(/\s+/),
);

/** Those of the singular only, which are nouns elsewhere: "Germany votes on Sunday", but "won 40 votes on Sunday". */
export const PRESENT_OF_ONE: ReadonlySet<string> = new Set(
  `votes hosts visits travels heads flies addresses plays publishes releases appears ends closes reopens launches lands marks
  celebrates finishes runs continues discusses decides passes gets kicks leaves joins signs unveils hears opens starts speaks`.split(
    /\s+/,
  ),
);

/** Verbs that put something off to the day that follows "to" or "until". */
export const MOVING: ReadonlySet<string> = new Set(
  `adjourned adjourn adjourns postponed postpone postpones postponing moved rescheduled reschedule delayed delay delays
  put deferred defer remanded remand extended extend extends pushed suspended`.split(/\s+/),
);

/** The source of an expression for a plan that is put on another day. */
export const POSTPONED =
  "(?:postponed|rescheduled|deferred|delayed|moved|pushed back|put off|brought forward|changed|extended)";

/** Words that turn an infinitive after them into a plan: "decided to hold", "a request to hold". */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  `decided decide agreed agrees agree plan plans planned expected expects set due scheduled intends intend intended hopes hope
  hoped aims aim aimed vowed vows vow promised promises promise wants want wanted threatened threatens threat ready
  likely slated about supposed pledged pledges pledge proposed proposes proposal going urged urges asked asks called calls
  call request bid deadline decision intention invitation preparing continue continues is are seeking seeks working
  agreement accord pact deal offer proposals plans
  appealed demand demanded ordered orders order invited voted resolved way prepared able`.split(/\s+/),
);

/** Words before "for", "on", "by", "in" and a date that make it a plan: "set for August 8", "due on Monday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  "set due scheduled slated planned expected eyed targeted timed booked billed earmarked deadline".split(
    /\s+/,
  ),
);

/** What is fixed beforehand: "before Sunday's final", but not "before Friday's purchases". */
export const ARRANGED =
  /^(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|boycott|walkout|finals?|semi-?finals?|match|game|race|derby|elections?|run-?off|vote|ballot|polls?|referendum|summit|meeting|talks|hearing|trial|deadline|debate|launch|opening|ceremony|concert|strikes?)$/;

/** What is done by appointment: "agreed to meet on Friday", but "agreed to cut rates on Friday". */
export const APPOINTED: ReadonlySet<string> = new Set(
  `meet appear return resume begin start open reopen vote strike march protest rally visit travel arrive leave launch sign
  testify gather convene reconvene play debate`.split(/\s+/),
);

/** Verbs whose object, if it is arranged, makes an appointment: "decided to hold a meeting on Monday". */
export const HOLDING: ReadonlySet<string> = new Set(
  "hold stage organise organize call convene attend join boycott schedule host".split(" "),
);
