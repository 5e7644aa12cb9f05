import type { ParseFeed } from "../../../src/cli/fetch/judge-document.ts";
import type { ArticleRead } from "../../../src/digest/model.ts";

/** The items of RSS as simple as `renderRss` writes it: fetching is under test here, not reading. */
export const parseSimply: ParseFeed = (file, source) => {
  if (!source.includes("<rss"))
    return { problems: [{ kind: "unknown-format", file, line: 1, message: "none" }] };
  const items = [...source.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(
    ([, item = ""], position): ArticleRead => {
      const take = (name: string) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(item)?.[1] ?? "";
      const [guid, title, text] = [take("guid"), take("title"), take("description")];
      const rest = {
        id: guid,
        role: "main",
        file,
        line: 1,
        position,
        language: "en",
        tags: [],
        isCut: false,
      } as const;
      return { ...rest, title, text, ...(guid !== "" && { guid }) };
    },
  );
  return { capture: { file, title: "Harbour World", hashtags: [], articles: items }, problems: [] };
};
