/** What the words of a figure look like; each is the source of an expression, to be used with the flags `iu`. */

/** "1,200.5", "5-1/2" */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+|-\d{1,2}/\d{1,2})?)`;

/** Numbers in words, up to those that news spells out. */
export const SPELLED =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

export const SCALE = "(?:hundred|thousand|million|billion|trillion|mln|bln|crore|lakh)";

/** "$22.6bn", "€5m": short only where it is joined to its number. */
export const SHORT_SCALE = "(?:mn|bn|tn|[mbk])";

/** Before a number. */
export const CURRENCY_SIGN = "(?:(?:US|AU?|CA?|HK|NZ|S|R)?[$£€¥₹₽₴₸₺₩]|(?:USD|EUR|GBP|CHF|Rs\\.?) ?)";

/** Behind a number. */
export const CURRENCY =
  "(?:dollars?|dlrs?|cents?|cts|euros?|pounds?|stg|sterling|yen|yuan|renminbi|won|rou?bles?|rupees?|marks|francs|pesos?|riyals?|dirhams?|dinars?|lir[ae]|crowns|kron[ae]r?|tenge|hryvnias?|shekels?|rand|bitcoins?|pence|USD|EUR|GBP)";

export const PERCENT = "(?:%|percent|per cent|pct|percentage points?|basis points?)";

/** What may stand before a number and belongs to it: it tells how exact it is. */
export const ABOUT =
  "(?:about|around|some|nearly|almost|roughly|approximately|over|under|only|just|at least|at most|more than|less than|fewer than|as (?:many|much|few|little) as|up to|close to|an? estimated|a record|a total of)";

/** Nouns and adjectives of people: with these a number in words is a figure too ("six people died"). */
export const OF_PEOPLE =
  /^(?:people|persons|civilians|soldiers|troops|policemen|officers|children|women|men|passengers|students|workers|employees|victims|hostages|prisoners|protesters|demonstrators|migrants|refugees|patients|survivors|dead|injured|wounded|killed|missing)$/iu;

/** Plurals that do not end in -s, and words that stand for one. */
export const PLURAL =
  /^(?:people|men|women|children|policemen|police|personnel|staff|aircraft|spacecraft|cattle|sheep|fish|feet|dead|injured|wounded|others|homeless)$/iu;

/** Units in short. */
export const UNIT = /^(?:km|kg|mph|kph|bpd|mw|gw|kwh|mwh|gwh|sq|dwt|ft|lbs?|kt)$/iu;

/** Nouns of time: a span or an age is no figure. */
export const OF_TIME =
  /^(?:years?|months?|weeks?|weekends?|days?|nights?|hours?|minutes?|seconds?|decades?|century|centuries|quarters?|seasons?|times|am|pm|a\.m|p\.m|o['’]clock|gmt|utc|jst|est|edt|cet|noon|hrs)$/iu;

/** Words that end in -s and are no plurals, and words that no noun phrase goes on behind. */
export const NO_NOUN =
  /^(?:is|was|has|as|its|his|this|us|does|goes|says|plus|versus|vs|minus|across|perhaps|always|besides|towards|yes|of|in|to|and|the|for|from|on|at|an?|by|with|or|are|were|be|been|per|that|which|who|but|than|if|when|while|after|before|since|until|against|into|over|under|had|have|will|would|could|can|may|each|it|he|she|they|we|you|i|not|no|so|because|during|between|within|through|near|off|out|up|down)$/iu;

/** Words whose number is a name: "page 5", "aged 45". */
export const NUMBERED =
  /(?:^|[\s(])(?:no|nos|number|numbers|page|pages|article|articles|chapter|section|paragraph|room|flight|route|channel|aged?|ages|day|week|game|round|group|phase|type|level|class|grade|ward|line|item|point|rule|volume|lot|gate|block|size|top|under|magnitude)\.?\s$/iu;
