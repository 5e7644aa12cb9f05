/**
 * Zone abbreviations of news stamps and the IANA zone they mean. Where one stands for several, the one of the larger
 * press is meant (IST: India, CST: North America, BST: Britain). Names without "S" or "D" (ET) follow the season.
 */
const ZONES: Readonly<Record<string, string>> = {
  UTC: "UTC",
  GMT: "UTC",
  Z: "UTC",
  WET: "UTC",
  BST: "UTC+1",
  WEST: "UTC+1",
  CET: "UTC+1",
  WAT: "UTC+1",
  CEST: "UTC+2",
  EET: "UTC+2",
  SAST: "UTC+2",
  CAT: "UTC+2",
  EEST: "UTC+3",
  MSK: "UTC+3",
  EAT: "UTC+3",
  TRT: "UTC+3",
  GST: "UTC+4",
  PKT: "UTC+5",
  IST: "UTC+5:30",
  NPT: "UTC+5:45",
  ICT: "UTC+7",
  WIB: "UTC+7",
  SGT: "UTC+8",
  HKT: "UTC+8",
  PHT: "UTC+8",
  AWST: "UTC+8",
  JST: "UTC+9",
  KST: "UTC+9",
  ACST: "UTC+9:30",
  AEST: "UTC+10",
  AEDT: "UTC+11",
  NZST: "UTC+12",
  NZDT: "UTC+13",
  BRT: "UTC-3",
  ART: "UTC-3",
  AST: "UTC-4",
  EDT: "UTC-4",
  EST: "UTC-5",
  CDT: "UTC-5",
  CST: "UTC-6",
  MDT: "UTC-6",
  MST: "UTC-7",
  PDT: "UTC-7",
  PST: "UTC-8",
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
};

/** The zone that an abbreviation ("JST") or offset ("GMT+9", "+09:00") means, as luxon takes it; undefined if unknown. */
export function chooseZone(name: string): string | undefined {
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (offset === null) return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  const hours = Number(offset[2]);
  return hours > 14 ? undefined : `UTC${offset[1]}${hours}${offset[3] === undefined ? "" : `:${offset[3]}`}`;
}
