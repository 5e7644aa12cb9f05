/** The full name of a news agency that the text names, in short or in full; undefined where it names none that is known. */
export function chooseAgency(name: string): string | undefined {
  return byBareName.get(toBareName(name));
}

/** Whether two names of outlets are one: in any case, with and without "the". */
export function isSameName(a: string, b: string): boolean {
  return toBareName(a) === toBareName(b);
}

function toBareName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, "");
}

/** Names in full, then in short. */
const AGENCIES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ["Associated Press", "AP"],
  ["Agence France-Presse", "AFP"],
  ["Reuters", "Reuter", "Thomson Reuters", "Reuters news agency"],
  ["Deutsche Presse-Agentur", "dpa"],
  ["Press Association", "PA", "PA Media"],
  ["United Press International", "UPI"],
  ["Australian Associated Press", "AAP"],
  ["Canadian Press", "CP"],
  ["Press Trust of India", "PTI"],
  ["Asian News International", "ANI"],
  ["Anadolu Agency", "AA", "Anadolu"],
  ["Jiji Press", "Jiji"],
  ["Kyodo News", "Kyodo"],
  ["Xinhua", "Xinhua News Agency"],
  ["Yonhap News Agency", "Yonhap"],
  ["Interfax"],
  ["Interfax-Ukraine"],
  // Taiwan's, the church's and Singapore's are all called so: which is meant only the place could tell.
  ["CNA"],
  ["Indo-Asian News Service", "IANS"],
  ["Korean Central News Agency", "KCNA"],
  ["Saudi Press Agency", "SPA"],
  ["Emirates News Agency", "WAM"],
  ["RIA Novosti"],
  ["Ukrinform"],
  ["Antara"],
  ["Lusa"],
  ["Belga"],
  ["Europa Press"],
  ["TASS", "ITAR-TASS"],
  ["EFE"],
  ["ANSA"],
  ["Bernama"],
  ["Inter Press Service", "IPS"],
];

const byBareName: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((names) =>
    names.map((alias): [string, string] => [toBareName(alias), names[0]]),
  ).reverse(),
);
