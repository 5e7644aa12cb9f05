/** What the words before a date make of it. */
export type Label = "published" | "modified" | "other";

const WORDS: readonly (readonly [Label, RegExp])[] = [
  [
    "published",
    /(?<!\p{L})(?:published|posted|created|written|released|issued|aired|submitted|veröffentlicht|veröffentlichung|erstellt|erschienen|eingestellt|geschrieben|verfasst|gepostet|publiziert|gespeichert|publié|mis en ligne|posté|ajouté|rédigé|paru|publicad[oa]|fecha|creado|pubblicat[oa]|postato|publicerad|opublikowan[oaey]|dodano|gepubliceerd|geplaatst|yayın\p{L}*|опубликован\p{L}*|publicat|datum|date|data|tanggal|tarih|stand|نشر\p{L}*|تاريخ|(?:artikel|meldung|beitrag|news|pressemitteilung) vom)(?!\p{L})/giu,
  ],
  [
    "modified",
    /(?<!\p{L})(?:update[ds]?|modified|edited|revised|changed|reviewed|aktualisiert|aktualisierung|geändert|änderung|überarbeitet|bearbeitet|mis à jour|modifié|mise à jour|actualizad[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|bijgewerkt|gewijzigd|güncelle\p{L}*|تحديث|آخر تحديث|обновлен\p{L}*|zaktualizowan\p{L}*)(?!\p{L})/giu,
  ],
  [
    "other",
    /(?:(?<!\p{L})(?:copyright|geboren|born|died|gestorben|expires?|valid|gültig|deadline|anmeldeschluss|bis zum|until|registered|member since|mitglied seit|joined|registriert|dabei seit|since|seit)(?!\p{L})|©)/giu,
  ],
];

/** The label of which a word stands last before a date; undefined where there is none. */
export function chooseLabel(before: string): Label | undefined {
  const places = WORDS.map(([label, words]) => ({
    label,
    at: [...before.matchAll(words)].at(-1)?.index ?? -1,
  }));
  const [last] = places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  return last?.label;
}
