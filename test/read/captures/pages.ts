/** An item as an invented page prints it. */
export interface PrintedItem {
  readonly source?: string;
  readonly age: string;
  readonly category?: string;
  readonly title: string;
  readonly text: string;
  /** Blank lines before it on a plain page, 2 unless told. */
  readonly gap?: number;
  /** How often its heading stands on a page with a logo, 2 unless told. */
  readonly headings?: number;
}

const SCAFFOLD = [
  "Try Our AI Features",
  "Explore what Daily8 AI can do for you:",
  "Comments",
  "No comments yet...",
  "Related Articles",
];

/** A plain page: title, paragraphs, scaffold, related items. */
export function printPlain(page: {
  readonly title: string;
  readonly body?: readonly string[];
  readonly hashtags?: readonly string[];
  readonly hasHeading?: boolean;
  readonly items?: readonly PrintedItem[];
}): string {
  const { title, body = [], hashtags = [], hasHeading = true, items = [] } = page;
  const heading = hasHeading ? ["Hashtags", ...hashtags] : [];
  return ["", title, ...body, ...heading, "", ...SCAFFOLD, ...items.flatMap(printPlainItem)].join("\n");
}

function printPlainItem({ source, age, title, text, gap = 2 }: PrintedItem): string[] {
  const blank = Array.from({ length: gap }, () => "");
  return source === undefined
    ? [...blank, age, title, text]
    : [...blank, source, age, `- ${source}`, title, text];
}

/** A page with a logo: title twice, source and time glued, paragraphs, scaffold with blank lines between, items. */
export function printLogo(page: {
  readonly title: string;
  readonly glued?: string;
  readonly body?: readonly string[];
  readonly isSpaced?: boolean;
  readonly items?: readonly PrintedItem[];
}): string {
  const { title, glued, body = [], isSpaced = false, items = [] } = page;
  return [
    "logo",
    title,
    "",
    title,
    "",
    ...(glued === undefined ? [] : [glued]),
    ...(isSpaced ? [""] : []),
    ...body,
    ...(isSpaced ? [""] : []),
    "Orange background",
    "",
    ...SCAFFOLD.flatMap((line) => [line, ""]),
    ...items.flatMap(printBulletedItem),
  ].join("\n");
}

function printBulletedItem({ source, age, category, title, text, headings = 2 }: PrintedItem): string[] {
  const bullets = [category, source].flatMap((name) => (name === undefined ? [] : [`  • ${name}`]));
  return [
    ...Array.from({ length: headings }, () => title),
    "",
    ...(source === undefined ? [] : [source, ""]),
    `time${age}`,
    "",
    ...bullets,
    "",
    title,
    "",
    text,
    "",
  ];
}

/** A list of the latest news with a hashtag. */
export function printHashtag(tag: string, items: readonly PrintedItem[]): string {
  return ["logo", "#", "", `Latest news with #${tag}`, "", ...items.flatMap(printBulletedItem)].join("\n");
}
