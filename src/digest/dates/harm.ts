/** After a date: the noun of a disaster or of violence, which nobody schedules; "talks on the attack" are none. */
export const HARM_AFTER =
  /^(?:['’]s?)?\s+(?:(?!(?:of|on|in|at|to|for|from|over|about|after|before|by|with|against|and|or|the|a|an)\s)[\p{L}\d.-]+\s+){0,3}?(?:attacks?|assault|quake|earthquake|tsunami|crash|collision|killings?|murders?|massacre|bombings?|blasts?|explosions?|shootings?|stabbings?|floods?|flooding|fires?|blaze|wildfires?|landslide|mudslide|eruption|derailment|disaster|tragedy|assassination|kidnapping|riots?|rioters?|invasion|coup|plot|crackdown|uprising|insurrection|defendants|memorial|hijackings?|hijackers?|commission)(?![\p{L}-]|\s+(?:alarm|brigade|department|drill|risk|safety|service|warning))/iu;

/** Days that news calls by month and day for decades (11 September 2001, 7 October 2023, 6 January 2021, 24 February 2022). */
const KNOWN_BY_NAME: ReadonlySet<string> = new Set(["9-11", "10-7", "1-6", "2-24"]);

/** Whether a day without its year may be one that is known by it. */
export function isKnownByName({ month, day }: { readonly month: number; readonly day?: number }): boolean {
  return KNOWN_BY_NAME.has(`${month}-${day}`);
}
