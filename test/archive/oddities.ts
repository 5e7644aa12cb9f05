import type { ContentFile } from "../hostile/hostile-case.ts";
import { day } from "../publish/make-site.ts";
import { printPlain } from "../read/captures/pages.ts";
import { tellHappening } from "./tell-happenings.ts";

const LONG_WORD = "Hochwasserschutzdammüberwachungsverordnungsentwurfsbegleitausschussvorsitzende";

/** A page from a capture with front matter, for a day. */
function page(on: string, name: string, matter: string, title: string, body: readonly string[]): ContentFile {
  return {
    path: `captures/${on}-${name}.txt`,
    body: `---\n${matter}\n---\n${printPlain({ title, body, hashtags: ["#harbours"] })}`,
  };
}

const own = (name: string, matter: string, text: string): ContentFile => ({
  path: `articles/${name}.md`,
  body: `---\nid: ${name}\n${matter}\n---\n\n${text}\n`,
});

/** A text of own words as long as a long read: some 1,500 words under headings. */
function writeLongRead(): string {
  return Array.from({ length: 12 }, (_, part) => {
    const [telling] = tellHappening(9_000 + part, day("2025-03-01"), { course: "single" });
    const [more] = tellHappening(9_100 + part, day("2025-04-11"), { course: "copied" });
    return `## ${telling?.title}\n\n${[...(telling?.body ?? []), ...(more?.body ?? [])].join("\n\n")}`;
  }).join("\n\n");
}

/** What lists and pages seldom show: other scripts and directions, long words and titles, tables, and an article with no text. */
export const oddities: readonly ContentFile[] = [
  page("2025-11-30", "arabic", "language: ar\noutlet: ميناء اليوم", "عمال ميناء كويلهافن يعودون إلى العمل", [
    "عاد عمال ميناء كويلهافن إلى أرصفتهم صباح الاثنين بعد اتفاق مع الإدارة على زيادة أجور الليل.",
    "وقالت النقابة إن 412 عاملا صوتوا لصالح الاتفاق، وإن 35 عاملا صوتوا ضده.",
    "وكانت السفن قد انتظرت أمام الميناء ستة أيام، وقدرت الإدارة الخسائر بمليوني كرونة.",
  ]),
  page("2025-11-30", "japanese", "language: ja\noutlet: 港湾日報", "クイル港で二十年ぶりに灯台が点灯", [
    "クイル港の古い灯台に三十日の夜、二十年ぶりに明かりがともった。桟橋には住民四百人が集まった。",
    "修理には三年と二百万クローネがかかった。町の議会は来年三月に灯台を公開する予定だ。",
  ]),
  page(
    "2025-11-30",
    "long-word",
    "language: de\noutlet: Inland Observer",
    `${LONG_WORD} tritt in Quilhaven zurück`,
    [
      `Die ${LONG_WORD} von Quilhaven ist am Sonntag zurückgetreten, nachdem der Damm an 14 Stellen gebrochen war.`,
      "Der Rat will am 9. Dezember über die Nachfolge entscheiden.",
    ],
  ),
  page(
    "2025-11-30",
    "long-title",
    "outlet: The Long Shore and Inner Islands Weekly Correspondent\nurl: https://long-shore.example/a/rather/long/address/that/has/no/place/to/break/0123456789",
    "Council, harbour authority, ferry company, both fishing cooperatives and the keeper of the lighthouse agree, after eleven years, three mayors and one shipwreck, on a name for the new quay of Quilhaven that nobody likes but all can spell, and that has to be painted on a sign before the minister comes to cut the ribbon on Sunday",
    [
      "They chose the plainest of 61 names on Saturday. The sign is 9 metres long.",
      "The quay is scheduled to open on December 7.",
    ],
  ),
  page("2025-11-30", "signs", "outlet: Radio Estuary", "a < b & c > d \"quoted\" 'so' — {{ it }} 100 % 🚢", [
    "The sums <b>did not</b> add up, & nobody minded {{ at all }}. The books close on December 12.",
  ]),
  { path: "captures/2025-11-30-no-text.txt", body: printPlain({ title: "A title and nothing below it" }) },
  own(
    "long-read",
    "title: A year of small harbours, told from its own clippings\npublished: 2025-11-29\ntags: [Harbours]",
    writeLongRead(),
  ),
  own(
    "table-and-code",
    "title: The tides of Quilhaven as a table\npublished: 2025-11-28\ntags: [Harbours]",
    "| day | high water | low water | height above the sill of the inner lock | remark |\n|---|---|---|---|---|\n| Monday | 04:10 | 10:22 | 3.1 | spring tide |\n| Tuesday | 04:58 | 11:09 | 3.0 | gale from the north-west |\n\n" +
      "```\ntide --harbour quilhaven --from 2025-11-28 --until 2025-12-05 --datum lowest-astronomical-tide --format table\n```\n\n" +
      "1. First the sill\n   - then the gate\n2. and [a link](https://example.org/) in a sentence.\n\n> A tide waits for nobody.\n",
  ),
  own(
    "arabic-note",
    "title: كيف نقرأ تواريخ هذا الموقع\npublished: 2025-11-27\nlanguage: ar\ntags: [Harbours]",
    "تقف التواريخ في الهامش، ويقول شكلها كم نعرف عنها.\n\n## الهامش\n\n- التاريخ القائم يوم معروف.\n- التاريخ المائل شهر أو نافذة من أيام.",
  ),
  own(
    "undated-note",
    "title: A note that no day is known of",
    "It has a page, and stands in no list by date.",
  ),
];
