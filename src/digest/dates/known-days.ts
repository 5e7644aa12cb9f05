/** Days that news calls by month and day for decades: 11 September 2001, 7 October 2023, 6 January 2021. */
const KNOWN_BY_NAME: ReadonlySet<string> = new Set(["9-11", "10-7", "1-6"]);

/** Whether a day without its year may be one that is known by it. */
export function isKnownByName({ month, day }: { readonly month: number; readonly day?: number }): boolean {
  return KNOWN_BY_NAME.has(`${month}-${day}`);
}
