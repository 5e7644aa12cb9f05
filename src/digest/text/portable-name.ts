/** Bytes of a name: room for a suffix and a file name within the 255 bytes of every file system in use. */
export const LONGEST_NAME = 100;

/**
 * Names that Windows keeps for devices, whatever their case (https://learn.microsoft.com/windows/win32/fileio/naming-a-file),
 * and names that the site itself, or a host, gives to files and folders.
 */
const RESERVED =
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin|conout|index|feed|atom|rss|page|archive|headers|redirects)$/i;

const PORTABLE = /^[a-z\d][a-z\d_-]*$/i;

/** Whether a name would be taken for something else where it becomes a folder. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

/** Whether a name may become a folder of the site on any system: ASCII letters, digits, hyphens; not too long, not reserved. */
export function isPortableName(name: string): boolean {
  return name.length <= LONGEST_NAME && PORTABLE.test(name) && !isReservedName(name);
}
