import { drawItem, drawNumber } from "./draw.ts";

const BEGINNINGS =
  "Quil Fen Mar Tor Bren Osk Hal Wend Skar Lind Drum Pell Corv Aster Thorn Ivel Rusk Gant Hesk Nor".split(
    " ",
  );
const ENDINGS = "wick mouth holm bury ford stead haven moor croft gate dale ness".split(" ");
const GIVEN =
  "Anna Peter Maria Thomas Helen David Laura Martin Julia Robert Clara Simon Emma Paul Irene Victor".split(
    " ",
  );
const SURNAMES = "ander berg corran dale ester falk gard holt inger just kell lund".split(" ");

/** Who is said to publish in the archive. The agencies write for others. */
export const outlets: readonly string[] = [
  "Skerry Gazette",
  "Lantern Daily",
  "Brackwater Times",
  "The Tidewaiter",
  "Northern Courier",
  "Harbour World",
  "Inland Observer",
  "Causeway Post",
  "Radio Estuary",
  "Fellside Herald",
  "Evening Signal",
  "The Long Shore and Inner Islands Weekly Correspondent",
];
export const agencies: readonly string[] = ["Meridian Press", "Northwire"];

/** An invented town; two seeds seldom share one. */
export function nameTown(seed: string): string {
  return drawItem(`town ${seed}`, BEGINNINGS) + drawItem(`town's end ${seed}`, ENDINGS);
}

/** An invented person with a given name and a surname. */
export function namePerson(seed: string): string {
  const surname = drawItem(`surname ${seed}`, BEGINNINGS) + drawItem(`surname's end ${seed}`, SURNAMES);
  return `${drawItem(`given ${seed}`, GIVEN)} ${surname}`;
}

/** A number of some size, as news prints it. */
export function nameFigure(seed: string, from: number, below: number): string {
  return (from + drawNumber(`figure ${seed}`, below - from)).toLocaleString("en-GB");
}
