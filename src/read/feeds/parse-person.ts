const ADDRESS = String.raw`(?:mailto:)?[^\s<>()@]+@[^\s<>()@]+`;
const BESIDE = new RegExp(`^${ADDRESS}\\s*[(<]?|[(<]?\\s*${ADDRESS}\\s*[)>]?$`, "gi");
const LONGEST = 300;

/** The name of "editor@harbour.example (Ada Quay)" or "Ada Quay <editor@harbour.example>"; empty where there is only an address. */
export function parsePerson(written: string): string {
  const text = written.trim();
  if (text.length > LONGEST) return "";
  if (!text.includes("@")) return text;
  const name = text.replace(BESIDE, "").trim();
  const isBare = !/^\(.*\)$/.test(text) && name.endsWith(")") && !name.includes("(");
  return (isBare ? name.slice(0, -1) : name).replace(/^\((.*)\)$/, "$1").trim();
}
