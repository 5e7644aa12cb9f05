import type { HostileSite } from "./build-hostile-site.ts";
import { dates } from "./cases/dates.ts";
import { encoding } from "./cases/encoding.ts";
import { fileNames } from "./cases/file-names.ts";
import { strangeFiles } from "./cases/files.ts";
import { html } from "./cases/html.ts";
import { identity } from "./cases/identity.ts";
import { markdown } from "./cases/markdown.ts";
import { names } from "./cases/names.ts";
import { responses } from "./cases/responses.ts";
import { settingsSite } from "./cases/settings.ts";
import { templates } from "./cases/templates.ts";
import { text } from "./cases/text.ts";
import { titles } from "./cases/titles.ts";
import { urls } from "./cases/urls.ts";
import { xml } from "./cases/xml.ts";
import type { HostileCase } from "./hostile-case.ts";

/** The content folders of the corpus: each holds few enough articles to stand in its feed whole. */
export const sites: readonly HostileSite[] = [
  { name: "letters", classes: { xml, encoding } },
  ...split("urls", urls, 40),
  ...split("names", names, 40),
  { name: "identity", classes: { identity } },
  { name: "titles", classes: { titles } },
  { name: "dates", classes: { dates } },
  { name: "templates and files", classes: { templates, files: strangeFiles, fileNames } },
  { name: "responses", classes: { responses } },
  { name: "markdown", classes: { markdown } },
  ...split("text", text, 40),
  ...split("html", html, 22),
  settingsSite,
];

function split(name: string, cases: readonly HostileCase[], size: number): HostileSite[] {
  return Array.from({ length: Math.ceil(cases.length / size) }, (_, index) => ({
    name: `${name}, part ${index + 1}`,
    classes: { [name]: cases.slice(index * size, (index + 1) * size) },
  }));
}
