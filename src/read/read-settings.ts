import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { OutletSettings, Settings, SiteSettings, Subscription, TagSettings } from "../digest/model.ts";
import { compareText } from "../digest/when.ts";
import { checkYaml } from "./check-yaml.ts";
import { defaultSite } from "./default-settings.ts";
import { OwnerError } from "./owner-error.ts";
import { parseOpml } from "./parse-opml.ts";
import {
  feedsSchema,
  outletsSchema,
  redirectsSchema,
  siteSchema,
  storiesSchema,
  tagsSchema,
  takedownsSchema,
} from "./settings-schema.ts";

const FILES: readonly string[] = [
  "site.yaml",
  "outlets.yaml",
  "tags.yaml",
  "stories.yaml",
  "redirects.yaml",
  "feeds.yaml",
  "feeds.opml",
  "takedowns.yaml",
  "theme.css",
];

/**
 * Reads the settings, each file of which may be absent. Throws an `OwnerError` that lists every mistake with its file,
 * its line, what was found and what to write instead.
 */
export async function readSettings(folder: string): Promise<Settings> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new OwnerError(`${folder}: found no such folder; give the one that holds site.yaml`);
  const mistakes = await findStrangers(folder);
  const check = async <Value>(name: string, schema: z.ZodType<Value>) => {
    const source = await readIfThere(folder, name);
    if (source.replace(/^[ \t]*#.*$/gm, "").trim() === "") return undefined;
    const checked = checkYaml(source, schema);
    mistakes.push(...checked.mistakes.map(({ line, message }) => `${name}:${line}: ${message}`));
    return checked;
  };
  const read = async <Value>(name: string, schema: z.ZodType<Value>) => (await check(name, schema))?.value;
  const site = await read("site.yaml", siteSchema);
  const outlets = await read("outlets.yaml", outletsSchema);
  const tags = await read("tags.yaml", tagsSchema);
  const stories = await check("stories.yaml", storiesSchema);
  const redirects = await check("redirects.yaml", redirectsSchema);
  const feeds = await read("feeds.yaml", feedsSchema);
  const opml = await readIfThere(folder, "feeds.opml");
  const listed = opml.trim() === "" ? undefined : parseOpml(opml);
  mistakes.push(...(listed?.mistakes ?? []).map(({ line, message }) => `feeds.opml:${line}: ${message}`));
  const takedowns = await check("takedowns.yaml", takedownsSchema);
  const theme = await readIfThere(folder, "theme.css");
  if (mistakes.length > 0) throw new OwnerError(mistakes.join("\n"));
  return {
    site: completeSite(site ?? {}),
    outlets: (outlets ?? []).map(adaptOutlet),
    tags: (tags ?? []).map(adaptTag),
    stories: (stories?.value ?? []).map((word, place) => ({ ...word, line: stories?.lineOf([place]) ?? 1 })),
    redirects: (redirects?.value ?? []).map((move, place) => ({
      ...move,
      line: redirects?.lineOf([place]) ?? 1,
    })),
    subscriptions: chooseOnce([...(feeds ?? []).map(adaptSubscription), ...(listed?.subscriptions ?? [])]),
    takedowns: (takedowns?.value ?? []).map((word, place) => ({
      ...word,
      line: takedowns?.lineOf([place]) ?? 1,
    })),
    ...(theme !== "" && { theme }),
  };
}

/** The text of a file of settings without a byte order mark, empty where there is none. */
async function readIfThere(folder: string, name: string): Promise<string> {
  const bytes = await readFile(join(folder, name)).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") return new Uint8Array();
    throw new OwnerError(`${name}:1: found something that cannot be read (${code}); put a file in its place`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new OwnerError(`${name}:1: found bytes that are no UTF-8; save the file as UTF-8`);
  }
}

/** Files of settings that nothing would read: a misspelt name must not go unnoticed. */
async function findStrangers(folder: string): Promise<string[]> {
  const files = (await readdir(folder))
    .filter((name) => /\.(?:ya?ml|opml|css)$/.test(name))
    .sort(compareText);
  return files
    .filter((name) => !FILES.includes(name))
    .map(
      (name) => `${name}:1: found a file that no settings are read from; the files are ${FILES.join(", ")}`,
    );
}

function completeSite(stated: z.infer<typeof siteSchema>): SiteSettings {
  return withoutAbsent<SiteSettings>({
    ...defaultSite,
    ...withoutAbsent(stated),
    owner: withoutAbsent({ ...defaultSite.owner, ...stated.owner }),
    excerpt: { ...defaultSite.excerpt, ...withoutAbsent(stated.excerpt ?? {}) },
    thresholds: { ...defaultSite.thresholds, ...withoutAbsent(stated.thresholds ?? {}) },
    responses: stated.responses && withoutAbsent(stated.responses),
  });
}

function adaptOutlet({
  name,
  aliases,
  url,
  feed,
  rights,
  agency,
}: z.infer<typeof outletsSchema>[number]): OutletSettings {
  return withoutAbsent<OutletSettings>({
    name,
    aliases: aliases ?? [],
    url,
    feed,
    rights,
    isAgency: agency ?? false,
  });
}

function adaptTag({ name, kind, names, pinned }: z.infer<typeof tagsSchema>[number]): TagSettings {
  return { name, kind, names: names ?? [], isPinned: pinned ?? false };
}

function adaptSubscription({
  name,
  feed,
  outlet,
  language,
}: z.infer<typeof feedsSchema>[number]): Subscription {
  return withoutAbsent<Subscription>({ name, address: feed, outlet, language });
}

/** The first of those that lead to one address. */
function chooseOnce(subscriptions: readonly Subscription[]): readonly Subscription[] {
  const addresses = subscriptions.map(({ address }) => new URL(address).href);
  return subscriptions.filter((_, place) => addresses.indexOf(addresses[place] ?? "") === place);
}

/** Without the keys whose value is undefined: what is not stated is absent. */
function withoutAbsent<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}
