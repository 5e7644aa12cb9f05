import { GAP } from "../excerpt-text.ts";
import { toLegalLine } from "../legal-text.ts";
import { paths } from "../links.ts";
import type { Site } from "../site/site.ts";
import { formatLongDay } from "../when-words.ts";
import { buildEmail, type EmailItem } from "./build-email.ts";

const RULE = "* * *";

/** The latest edition as plain text, the other half of a message in two parts; undefined while there is none. */
export function renderEmailText(site: Site): string | undefined {
  const email = buildEmail(site);
  if (email === undefined) return undefined;
  const { words, links, settings } = site;
  const { title, notice, owner } = settings.site;
  const address = links.absolute(email.edition.path);
  const blocks = [
    [toLegalLine(title), formatLongDay(email.edition.day, site.words), links.absolute(paths.home)],
    ...(notice === undefined ? [] : [[toLegalLine(notice)]]),
    ...email.items.map((item) => writeItem(item, site)),
    ...(email.leftOut === 0 ? [] : [[words.email.more(email.leftOut), address]]),
    ...(email.comingUp.length === 0 ? [] : [[RULE], [words.email.comingUp]]),
    ...email.comingUp.map((item) => writeItem(item, site)),
    [RULE],
    [words.email.onTheWeb, address],
    [words.email.promise],
    [words.email.answers(toLegalLine(owner.name)), ...(owner.email === undefined ? [] : [owner.email])],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function writeItem({ title, source, date, runs, isQuoted, address }: EmailItem, { words }: Site): string[] {
  const text = runs.map((run) => (isQuoted ? words.email.quote(run) : run)).join(GAP);
  const byline = date === undefined ? source : `${source} · ${date}`;
  return [title, byline, ...(text === "" ? [] : [text]), address];
}
