import { fetchFeeds } from "../../../src/cli/fetch/fetch-feeds.ts";
import { LIMITS } from "../../../src/cli/fetch/limits.ts";
import { parseSimply } from "./parse-simply.ts";

// `daybook fetch` in a process of its own, which may be interrupted: content, settings and the file of its state.
const [content = "", settings = "", stateFile = ""] = process.argv.slice(2);
await fetchFeeds(
  [],
  { content, settings },
  { limits: { ...LIMITS, pause: 10 }, parse: parseSimply, stateFile },
);
