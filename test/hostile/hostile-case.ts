import { createHash } from "node:crypto";
import { type PrintedItem, printPlain } from "../read/captures/pages.ts";

/** Something that stands in a content folder; a path of bytes is a name that is no UTF-8. */
export type ContentFile = { readonly path: string | Uint8Array } & (
  | { readonly body: string | Uint8Array }
  | { readonly linkTo: string }
  | { readonly isPipe: true }
  | { readonly isFolder: true }
);

/** The files of a case, named after its stem: `2025-05-01-xml-3`. */
export type Input = (stem: string) => readonly ContentFile[];

export interface ExpectedProblem {
  readonly kind: string;
  readonly line?: number;
  readonly message: RegExp;
}

/** What must come of a case; what is not said holds as described. */
export interface Expected {
  /** Articles that its files give; 1 unless told. */
  readonly articles?: number;
  /** The title of the first as shown, letter by letter but for white space, on its page and in each feed. */
  readonly title?: string;
  /** What stands in its text, letter by letter but for white space, on its page and in each feed. */
  readonly shows?: string | readonly string[];
  /** What stands nowhere on the site. */
  readonly hides?: string | readonly string[];
  readonly id?: string;
  readonly slug?: string | RegExp;
  /** The address of the original; false for none. */
  readonly url?: string | false;
  /** The addresses of the links in the text of an own article. */
  readonly links?: readonly string[];
  /** As EDTF; false for none. */
  readonly published?: string | false;
  /** False where no day is known, so that it stands in no feed. */
  readonly edition?: string | false;
  readonly outlet?: string;
  /** The ids of its tags as a part of their addresses. */
  readonly tags?: readonly (string | RegExp)[];
  /** None at all unless told. */
  readonly problems?: readonly ExpectedProblem[];
}

export interface HostileCase {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
}

interface Page {
  readonly title?: string;
  readonly body?: string | readonly string[];
  readonly hashtags?: readonly string[];
  readonly items?: readonly PrintedItem[];
  /** Lines of YAML above it. */
  readonly matter?: string;
}

/** A captured page. */
export function page({ title, body, hashtags = [], items = [], matter }: Page): Input {
  return (stem) => [{ path: `captures/${stem}.txt`, body: printPage(stem) }];

  function printPage(stem: string): string {
    const printed = printPlain({
      title: title ?? titleOf(stem),
      // What may be shown is a share of the text: a text in one piece is followed by more.
      body: typeof body === "object" ? body : [body ?? [], invent(stem), invent(`more of ${stem}`)].flat(),
      hashtags,
      items,
    });
    return matter === undefined ? printed : `---\n${matter}\n---\n${printed}`;
  }
}

/** A page whose bytes are worked out from its text. */
export function pageBytes(spec: Page, toBytes: (text: string) => Uint8Array): Input {
  return (stem) =>
    page(spec)(stem).map((file) => ({
      path: file.path,
      body: toBytes("body" in file ? String(file.body) : ""),
    }));
}

/** An own article of 1 May 2025, unless `published` says otherwise; false leaves the key out. */
export function own(article: {
  readonly title?: string;
  readonly body?: string;
  readonly matter?: string;
  readonly published?: string | false;
}): Input {
  const { title, body, matter = "", published = "2025-05-01" } = article;
  return (stem) => [
    {
      path: `articles/${stem}.md`,
      body: [
        "---",
        `title: ${quote(title ?? titleOf(stem))}`,
        ...(published === false ? [] : [`published: ${published}`]),
        ...(matter === "" ? [] : [matter]),
        "---",
        "",
        body ?? invent(stem),
        "",
      ].join("\n"),
    },
  ];
}

/** Files as they are; `{stem}` in a path or a text stands for the stem. */
export function files(...list: readonly ContentFile[]): Input {
  return (stem) =>
    list.map((file) => ({
      ...file,
      path: typeof file.path === "string" ? file.path.replaceAll("{stem}", stem) : file.path,
      ...("body" in file && typeof file.body === "string" && { body: file.body.replaceAll("{stem}", stem) }),
    }));
}

/** The files of several inputs, each with a stem of its own: `…-a`, `…-b`. */
export function together(...inputs: readonly Input[]): Input {
  return (stem) => inputs.flatMap((input, index) => input(`${stem}-${String.fromCharCode(97 + index)}`));
}

/** A value of YAML in double quotes, with every character that is not plain spelled as an escape. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`,
  );
}

/** A line of the ledger. */
export function ledger(entry: Readonly<Record<string, unknown>>): string {
  const seen = "2025-05-01T00:00:00Z";
  return JSON.stringify({ position: 0, firstSeen: seen, changed: seen, hash: "0", ...entry });
}

export function titleOf(stem: string): string {
  return `Filed as ${stem.replaceAll("-", " ")}`;
}

const SYLLABLES = [
  "ba",
  "ke",
  "li",
  "mo",
  "nu",
  "ra",
  "se",
  "ti",
  "vo",
  "zu",
  "da",
  "fe",
  "gi",
  "ho",
  "ju",
  "pa",
];

/** Three sentences of invented words, unlike those of any other seed: no case is a copy of another. */
export function invent(seed: string): string {
  const bytes = createHash("sha512").update(seed).digest();
  const words = Array.from({ length: 30 }, (_, index) =>
    [bytes[2 * index] ?? 0, bytes[2 * index + 1] ?? 0]
      .map((byte) => `${SYLLABLES[byte >> 4]}${SYLLABLES[byte & 15]}`)
      .join(""),
  );
  return [0, 10, 20].map((at) => `The ${words.slice(at, at + 10).join(" ")}.`).join(" ");
}
