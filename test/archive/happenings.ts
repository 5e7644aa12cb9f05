/**
 * Kinds of happening. `{place}`, `{person}`, `{other}`, `{body}`, `{many}`, `{few}`, `{sum}` and `{soon}` are filled in for
 * each happening; of `[a|b]` each takes one.
 */
export interface Kind {
  readonly title: string;
  readonly lead: string;
  /** What a later report opens with. */
  readonly turn: { readonly title: string; readonly lead: string };
  /** What lies ahead on the day `{soon}`. */
  readonly plan: string;
  /** Of a day that nobody names. */
  readonly vague: string;
  readonly facts: readonly string[];
}

export const kinds: readonly Kind[] = [
  {
    title: "Dockers of {place} [lay down tools|stop work|walk out] over [night shifts|pay|new cranes]",
    lead: "{many} dockers in {place} [stopped work|laid down their tools|left the quays] on {today} after talks with {body} [broke down|failed|ended without result].",
    turn: {
      title: "Dockers of {place} return as {body} [gives way|offers {sum} crowns|promises talks]",
      lead: "The dockers of {place} went back to the quays on {today}, after {body} [offered|promised|put up] {sum} crowns for a fund against [night work|layoffs|low pay].",
    },
    plan: "The union of {person} will [vote on the offer|meet the owners|decide on a longer strike] on {soon}.",
    vague: "The port had last stood still in [March 2021|the autumn of 2019|2018].",
    facts: [
      "{few} ships [lay|waited|rode] at anchor off {place}, among them a [grain|timber|fruit] carrier bound for {town}.",
      '"Nobody here wants to [strike|lose a day\'s pay|stand in the rain], but {few} nights in a row are too many," said {person}.',
      "{body} puts the loss at {sum} crowns a day, a figure that {other} [called inflated|would not confirm|doubts].",
      "[Fishermen|Ferry crews|Pilots] have [joined|not joined] the dispute, and the ferry to {town} sails as before.",
      "{other}, who speaks for the shippers, said {many} containers were [stuck|held up|waiting] behind the gates.",
    ],
  },
  {
    title: "River [crests|rises|breaks its banks] at {place}, {many} leave their homes",
    lead: "The river rose to {few} metres at {place} on {today} and drove {many} people from [low streets|the old town|farms along the dyke], {body} said.",
    turn: {
      title: "Water falls at {place}, damage put at {sum} crowns",
      lead: "The water began to fall at {place} on {today}, and {body} put the damage at {sum} crowns, more than after [the flood of 1997|any flood on record].",
    },
    plan: "{body} is to [open the sluices|inspect the dyke|report on the warnings] on {soon}.",
    vague: "The dyke had been raised [last year|in the spring of 2022|two years ago].",
    facts: [
      "{person}, the mayor, slept in the [school|town hall|fire station] with {few} families from the quay.",
      '"We had {few} hours and {few} pumps," said {other}, who leads the [fire brigade|volunteers|rescue service].',
      "Trains between {place} and {town} [stood still|were turned back|ran an hour late], and {many} households had no power.",
      "A [dairy|sawmill|paper mill] above the town lost {sum} crowns' worth of stock, by its own count.",
      "Soldiers filled {many} sandbags [overnight|before dawn|in the square], helped by pupils of {town}.",
    ],
  },
  {
    title: "{place} council [backs|passes|adopts] plan for [tramway|bridge|night buses]",
    lead: "The council of {place} voted {few} to {few2} on {today} for a [tramway|bridge|bus line] to {town} that is to cost {sum} crowns.",
    turn: {
      title: "Court halts {place} plan after complaint by {other}",
      lead: "A court in {town} halted the plan of {place} on {today}, until it has heard the complaint of {other} about the {sum} crowns that it is to cost.",
    },
    plan: "The works are scheduled to begin on {soon}.",
    vague: "A first plan had failed [in June 2020|in 2016|three years ago].",
    facts: [
      "{person}, who brought the plan in, promised {many} [seats|jobs|passengers] a day and a fare of {few} crowns.",
      '"It is a [gift to builders|fine drawing and nothing more|debt for our children]," said {other} before the vote.',
      "{body} has set aside half of the sum, and the rest is to come from a loan over {few} years.",
      "Shopkeepers of the [market|station quarter|harbour] collected {many} signatures [against it|for it].",
      "Of {few} stops two lie in {town}, whose council has yet to [agree|vote|answer].",
    ],
  },
  {
    title: "[Hospital|Clinic] in {place} [opens|closes] [ward for newborns|emergency ward|night service]",
    lead: "{body} [closed|opened] a ward with {few} beds in the hospital of {place} on {today}, on the word of its director, {person}.",
    turn: {
      title: "Nurses march in {place} over ward with {few} beds",
      lead: "{many} nurses marched through {place} on {today} over the ward with {few} beds that {body} [closed|opened] under {person}.",
    },
    plan: "The health committee will question {person} on {soon}.",
    vague: "The hospital was last rebuilt [in 2009|in the 1980s|in the summer of 2017].",
    facts: [
      "Patients from {town} now travel {few} kilometres [further|less], {other} of the patients' league said.",
      '"A ward is not a bed, it is {few} people who [know their work|stay the night]," said {other}.',
      "The hospital treats {many} patients a year and owes its suppliers {sum} crowns.",
      "{few} doctors have [left|come] since January, and {few2} posts stand empty.",
      "The ministry [would not say|left open|did not answer] whether other hospitals would follow.",
    ],
  },
  {
    title: "Divers find [wreck|bell|anchor] of lost [steamer|schooner|ferry] off {place}",
    lead: "Divers led by {person} found the [wreck|bell|stern] of a ship lost with {few} hands {few2} metres below the sea off {place} on {today}.",
    turn: {
      title: "Ship off {place} is named, and its cargo valued at {sum} crowns",
      lead: "The ship found off {place} was named on {today} by {body}, which values the cargo that {person} brought up at {sum} crowns.",
    },
    plan: "The [bell|cargo|anchor] is due to be shown in the museum of {town} from {soon}.",
    vague: "She had left {town} with [coal|porcelain|mail] in [November 1893|the winter of 1911|1926].",
    facts: [
      "{body} had searched {few} square miles of seabed with [a borrowed sonar|two boats|a drone].",
      '"We saw the [rail|lamp|name] first, and then nobody spoke for a minute," said {person}.',
      "{other}, whose great-grandfather was on board, asked that the site be left [in peace|untouched].",
      "Of {many} letters in the hold {few} can still be read, the conservators say.",
      "Who owns the cargo is [open|disputed]: the insurer of the time paid {sum} crowns and was wound up.",
    ],
  },
  {
    title: "{body} [fines|warns|sues] {place} [brewery|quarry|tannery] over [dust|waste water|noise]",
    lead: "{body} fined a [brewery|quarry|tannery] in {place} {sum} crowns on {today} over [dust|waste water|noise] that {many} neighbours had complained of.",
    turn: {
      title: "{place} works [appeals|pays|shuts] after fine of {sum} crowns",
      lead: "The works in {place} that {body} fined {sum} crowns [lodged an appeal|paid|sent its workers home] on {today}, its owner {person} said.",
    },
    plan: "The appeal is scheduled to be heard in {town} on {soon}.",
    vague: "Complaints began [in April 2023|last autumn|two years ago].",
    facts: [
      "Meters at {few} [windows|wells|gardens] had shown {few2} times what the rules allow.",
      '"We found {few} faults and mended {few2}," said {person}, who runs the works with {many} employees.',
      "{other} of the neighbours' league counted {few} nights without sleep and kept a [diary|list|jar] of it.",
      "The works, {few} years old, is the largest employer between {place} and {town}.",
      "An expert asked by the [court|town|owners] had found [nothing amiss|three cracks] the year before.",
    ],
  },
  {
    title: "{person} [elected|chosen|voted] mayor of {place} by {few} votes",
    lead: "{person} won the [runoff|election|vote] for mayor of {place} on {today} by {few} votes over {other}, of {many} cast, {body} announced.",
    turn: {
      title: "Recount in {place} [confirms|overturns|narrows] result by {few2} votes",
      lead: "A recount in {place} took the lead of {person} over {other} to {few2} votes on {today}, {body} announced, after {many} slips had been read twice.",
    },
    plan: "The new mayor will take office on {soon}.",
    vague: "The town last changed hands [in 2007|in May 2015|a generation ago].",
    facts: [
      "Turnout was {few} in a hundred, {few2} more than the time before.",
      '"I shall be the mayor of those who [stayed at home|voted otherwise|doubt me], too," said {person}.',
      "{other} [conceded at midnight|asked for a recount|would not concede] and thanked {many} helpers.",
      "The campaign had turned on {sum} crowns for a [swimming hall|ring road|school] that {town} also wants.",
      "Both had served on the council for {few} years and had voted alike on all but {few2} matters.",
    ],
  },
  {
    title: "Last train [from|to] {place} as railway [ends|cuts] branch line to {town}",
    lead: "The last train from {place} to {town} ran on {today} with {many} on board, {few} years after the first, as {body} had decided.",
    turn: {
      title: "{town} buys branch line to {place} for {sum} crowns",
      lead: "{town} bought the branch line to {place} on {today} for {sum} crowns from {body}, and {person} is to run it with volunteers.",
    },
    plan: "Buses are to take the place of the trains from {soon}.",
    vague: "Goods trains had stopped [in 1994|in October 2012|long before].",
    facts: [
      "{person} drove the train as [his|her] father had driven the first diesel on the line.",
      '"{few} minutes by train, {few2} by bus, and the bus does not run on Sundays," said {other}.',
      "{body} counts {few} passengers a day and {sum} crowns of losses a year.",
      "A league of {many} members wants to [lease|buy|save] the track and two of its engines.",
      "The station, with its [clock|iron roof|waiting room], is under protection since 1988.",
    ],
  },
  {
    title: "Drought: {place} [rations|cuts|restricts] water, [orchards|hop gardens|meadows] wither",
    lead: "{body} cut the water of {many} households in {place} to {few} hours a day on {today}, after {few2} days without rain.",
    turn: {
      title: "Rain [ends|eases] rationing in {place} after {few2} days",
      lead: "Rain fell on {place} on {today} and ended the rationing that {body} had imposed on {many} households after {few2} days of drought.",
    },
    plan: "The next measurement of the reservoir is planned for {soon}.",
    vague: "It had been as dry only in [the summer of 1976|August 2003|2018].",
    facts: [
      "The reservoir above {town} stands {few} metres below its rim and shows the [walls|church|road] of a drowned village.",
      '"We pick [apples|hops|pears] the size of {few} crowns, and pick them at night," said {person}, a farmer.',
      "{other} of the growers' league put the loss at {sum} crowns, for which no insurance pays.",
      "Fire brigades brought {many} litres to {few} farms whose wells had run dry.",
      "Bathing in the [mill pond|canal|lake] is forbidden since algae were found in it.",
    ],
  },
  {
    title: "[School|Library|Theatre] of {place} [saved|reopened|sold] after {few} years",
    lead: "{person} reopened the [school|library|theatre] of {place} on {today} with {many} guests, {few} years after {body} had closed it to save {sum} crowns.",
    turn: {
      title: "Roof of {place} house [leaks|fails], {person} asks for {sum} crowns",
      lead: "The house in {place} that {person} reopened closed again on {today}: the roof needs {sum} crowns, of which {body} will pay {few} in a hundred.",
    },
    plan: "A benefit evening is planned for {soon}.",
    vague: "The house was built [in 1902|in the 1930s|by subscription in 1888].",
    facts: [
      "Volunteers had carried {many} [books|chairs|bricks] back through the rain, in a chain from {town}.",
      '"Somebody kept the key for {few} years, and it was [my neighbour|the baker|the priest]," said {person}.',
      "{other}, who taught there, read the [first|last] page of a novel nobody had returned.",
      "The first [play|lesson|reading] drew {few2} visitors, among them the minister.",
      "The town pays {few} crowns a year in rent, and {body} may take the house back after {few2}.",
    ],
  },
];
