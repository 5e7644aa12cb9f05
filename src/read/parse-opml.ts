import { Parser } from "htmlparser2";
import type { Subscription } from "../digest/model.ts";
import { cleanText } from "./clean-text.ts";
import { language, webAddress } from "./schema-words.ts";

export interface ParsedOpml {
  /** In the order of the list, an address once. */
  readonly subscriptions: readonly Subscription[];
  /** Feeds that cannot be followed, with the line on which they stand. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

/** Characters: some 30,000 feeds. */
const LARGEST_OPML = 5_000_000;
/** Characters of a name. */
const LONGEST_NAME = 500;
/** Folders within folders; the parser takes the square of their number. */
const DEEPEST = 200;

/** The feeds in a list of subscriptions (OPML, http://opml.org/spec2.opml), in whatever folders they are. */
export function parseOpml(source: string): ParsedOpml {
  if (source.length > LARGEST_OPML)
    return refuse(`found ${source.length} characters; a list of subscriptions may have ${LARGEST_OPML}`);
  const found = new Map<string, Subscription>();
  const mistakes: { line: number; message: string }[] = [];
  const lineAt = createLineCounter(source);
  let isOpml = false;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onclosetag() {
        depth -= 1;
      },
      onopentag(name, stated) {
        depth += 1;
        if (depth > DEEPEST) return void parser.pause();
        isOpml ||= /^opml$/i.test(name);
        if (!isOpml || !/^outline$/i.test(name)) return;
        const attributes = new Map(Object.entries(stated).map(([key, value]) => [key.toLowerCase(), value]));
        const written = attributes.get("xmlurl");
        // Without one it is a folder, or a link.
        if (written === undefined) return;
        const address = webAddress.safeParse(written);
        if (address.success) {
          const key = new URL(address.data).href;
          if (!found.has(key)) found.set(key, adaptOutline(address.data, attributes));
          return;
        }
        const message = `found ${JSON.stringify(written.slice(0, 60))} for xmlUrl; ${address.error.issues[0]?.message}`;
        mistakes.push({ line: lineAt(parser.startIndex), message });
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  if (depth > DEEPEST) return refuse("found folders nested too deeply; export the list again");
  return isOpml
    ? { subscriptions: [...found.values()], mistakes }
    : refuse("found no list of subscriptions; put OPML there, as feed readers export it");
}

function refuse(message: string): ParsedOpml {
  return { subscriptions: [], mistakes: [{ line: 1, message }] };
}

function adaptOutline(address: string, attributes: ReadonlyMap<string, string>): Subscription {
  const [name = new URL(address).host] = ["text", "title"].flatMap((key) => readName(attributes.get(key)));
  const spoken = language.safeParse(attributes.get("language"));
  return { name, address, ...(spoken.success && { language: spoken.data }) };
}

/** The text of an outline may be HTML ("text", OPML 2.0): what shows of it. */
function readName(text: string | undefined): string[] {
  let shown = "";
  const parser = new Parser({
    ontext(data) {
      shown += data;
    },
  });
  parser.end(text?.slice(0, LONGEST_NAME));
  const name = cleanText(shown).replace(/\s+/g, " ").trim();
  return name === "" ? [] : [name];
}

/** The line, from 1, of places that are asked for in their order. */
function createLineCounter(source: string): (offset: number) => number {
  let [line, from] = [1, 0];
  return (offset) => {
    for (let at = source.indexOf("\n", from); at >= 0 && at < offset; at = source.indexOf("\n", from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}
