import { restoreSite } from "./site-folder/replace-site.ts";
import { locateSite } from "./site-folder/site-folder.ts";
import { say } from "./terminal.ts";

/** Puts back the site that the last build replaced; once more undoes it. */
export async function rollback({ output }: { readonly output: string }): Promise<void> {
  const folder = locateSite(output);
  await restoreSite(folder);
  say.line(`${folder.site} is the site of the build before; roll back once more to undo this`);
}
