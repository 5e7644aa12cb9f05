import type { Article, ContentPath, Digest, Role } from "../../digest/model.ts";
import type { ContentReading } from "../../read/read-content.ts";
import { count } from "../count.ts";

/** What became of every file and every article in them, in lines whose figures add up. */
export function describeAccounts(reading: ContentReading, digest: Digest): string[] {
  const { captures, own, ledger, files, responseCounts } = reading;
  const articles = captures.flatMap((capture) => capture.articles);
  const ofRole = (role: Role) => articles.filter((article) => article.role === role).length;
  const read = articles.length + own.length;
  const ids = new Set([...articles, ...own].map(({ id }) => id));
  const takenDown = digest.takenDown.filter(({ article }) => ids.has(article)).length;
  const untitled = digest.articles.filter(({ title }) => title === "").length;
  const tooMany = captures.reduce((sum, { itemsLeftOut = 0 }) => sum + itemsLeftOut, 0);
  const down = new Set(digest.takenDown.map(({ article }) => article));
  const present = new Set(digest.articles.map(({ id }) => id));
  const here = ledger.filter(({ id }) => present.has(id)).length;
  const ofDown = ledger.filter(({ id }) => down.has(id)).length;
  const withdrawn = ledger.filter(
    ({ id, withdrawn: at }) => !present.has(id) && !down.has(id) && at !== undefined,
  ).length;
  const notFound = ledger.length - here - ofDown - withdrawn;
  const leftOut = files.length - captures.length - own.length - responseCounts.size;
  const responses = [...responseCounts.values()].reduce((sum, ofFile) => sum + ofFile, 0);
  const approved = reading.responses.length;
  return [
    `${count(files.length, "file")} = ${count(captures.length, "capture")} + ${count(own.length, "own article")}${responseCounts.size === 0 ? "" : ` + ${responseCounts.size} of responses`} + ${leftOut} left out${named(leftOut)}`,
    `${count(read, "article")} in them = ${ofRole("main")} main + ${ofRole("related")} related + ${own.length} own${tooMany === 0 ? "" : `; ${count(tooMany, "item")} more left out of pages with too many${named(tooMany)}`}`,
    `${count(read, "article")} in them = ${digest.articles.length} in the digest${takenDown === 0 ? "" : ` + ${takenDown} taken down`} + ${count(read - digest.articles.length - takenDown, "sighting")} of one that is known already`,
    `${digest.articles.length} in the digest = ${digest.articles.length - untitled} with a page + ${untitled} cut off before the title${named(untitled)}`,
    `${count(ledger.length, "line")} of the ledger = ${here} in the digest${ofDown === 0 ? "" : ` + ${ofDown} taken down`} + ${withdrawn} withdrawn + ${notFound} not found${named(notFound)}`,
    ...(responses === 0
      ? []
      : [
          `${count(responses, "response")} = ${approved} approved + ${responses - approved} not approved or received twice (named above)`,
        ]),
  ];
}

/** Each file with what came of it. */
export function describeFiles(reading: ContentReading, digest: Digest): string[] {
  const firstOf = new Map(digest.articles.map((article) => [article.id, article]));
  const captures = new Map(digest.captures.map((capture) => [capture.file, capture.articles]));
  const own = new Set(reading.own.map(({ file }) => file));
  return reading.files.map((file) => {
    const reasons = reading.problems.filter((problem) => problem.file === file);
    const found = captures.get(file)?.flatMap((id) => firstOf.get(id) ?? []);
    const responses = reading.responseCounts.get(file);
    const given = own.has(file)
      ? "an own article"
      : responses === undefined
        ? found && describeFound(file, found)
        : count(responses, "response");
    const doubts = reasons.length === 0 ? "" : `, with ${count(reasons.length, "problem")}`;
    return given === undefined
      ? `${file}: left out; ${reasons.map(({ message }) => message).join("; ")}`
      : `${file}: ${given}${doubts}`;
  });
}

function describeFound(file: ContentPath, found: readonly Article[]): string {
  const isNew = found.map(
    ({ id, capture }, place) => capture === file && found.findIndex((one) => one.id === id) === place,
  );
  const sightings = isNew.filter((first) => !first).length;
  return `${count(found.length, "article")}${sightings === 0 ? "" : `, ${sightings} of them known from elsewhere`}`;
}

function named(number: number): string {
  return number === 0 ? "" : " (named above)";
}
