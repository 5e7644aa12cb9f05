import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where Daybook itself is installed: templates, assets and configuration lie here. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

export interface Folders {
  readonly content: string;
  readonly settings: string;
}

export const defaultFolders: Folders = {
  content: resolve(projectFolder, "src/content"),
  settings: resolve(projectFolder, "_data"),
};
