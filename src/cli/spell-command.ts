import { defaultFolders, type Folders } from "./folders.ts";

/** A command as it is to be typed, the way this one was: through npm or by its own name. */
export function spellCommand(name: string, args: readonly string[] = []): string {
  // npx names no script of the project's.
  const isScript = ![undefined, "npx"].includes(process.env.npm_lifecycle_event);
  const words = args.map((arg) => (/^[\w./:@+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`));
  if (!isScript) return ["daybook", name, ...words].join(" ");
  const start = name === "start" ? "npm start" : `npm run ${name}`;
  return [start, ...(words.length > 0 ? ["--", ...words] : [])].join(" ");
}

/** The options that name folders other than those of the project. */
export function spellFolders({ content, settings }: Folders): string[] {
  return [
    ...(content === defaultFolders.content ? [] : ["--content", content]),
    ...(settings === defaultFolders.settings ? [] : ["--settings", settings]),
  ];
}
