import { count } from "./count.ts";
import { defaultFolders } from "./folders.ts";
import { loadDigest } from "./load-digest.ts";
import { say } from "./terminal.ts";

/** Prints the digest as JSON on standard output and the number of problems on standard error. */
export async function printDigest(content: string, options: { readonly settings?: string }): Promise<void> {
  const { digest } = await loadDigest({ content, settings: options.settings ?? defaultFolders.settings });
  say.data(JSON.stringify(digest, undefined, 2));
  if (digest.problems.length > 0)
    say.warning(`${count(digest.problems.length, "problem")}; see "problems" in the digest`);
}
