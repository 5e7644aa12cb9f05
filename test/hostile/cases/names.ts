import { type HostileCase, own, page, together } from "../hostile-case.ts";

const titled = (name: string, title: string, slug: string | RegExp): HostileCase => ({
  name: `a title: ${name}`,
  input: page({ title }),
  expected: { slug },
});

const tagged = (name: string, tag: string, id: string | RegExp): HostileCase => ({
  name: `a tag: ${name}`,
  input: page({ matter: `tags: [${JSON.stringify(tag)}]\noutlet: ${JSON.stringify(tag)}` }),
  expected: { tags: [id] },
});

/** What is named by strangers becomes an address that every file system and host can hold. */
export const names: readonly HostileCase[] = [
  titled("a device of Windows", "con", /^con-[a-z\d]+$/),
  titled("a device in capitals", "NUL", /^nul-[a-z\d]+$/),
  titled("a device with a number", "COM1", /^com-?1-[a-z\d]+$/),
  titled("a device with an ending", "aux.txt", "aux-txt"),
  titled("the page of a folder", "index", /^index-[a-z\d]+$/),
  titled("a file of the site", "feed.xml", "feed-xml"),
  titled("a file of hosts", "_headers", /^headers-[a-z\d]+$/),
  titled("the error page", "404.html", "404-html"),
  titled("a hidden file", ".htaccess", "htaccess"),
  titled("the folder above", "..", /^[a-z\d-]+$/),
  titled("a path that climbs", "../../../etc/passwd", "etc-passwd"),
  titled("a path of Windows", "..\\..\\boot.ini", "boot-ini"),
  titled("a path in bytes", "%2e%2e%2fadmin", /^[a-z\d-]+$/),
  titled("a drive", "C:\\x:y", /^[a-z\d-]+$/),
  titled("trailing dots and spaces", "Quiet harbour. . .", "quiet-harbour"),
  titled("wildcards and pipes", 'a*b?c|d<e>"f"', /^[a-z\d-]+$/),
  titled("one sign alone", "!", /^[a-z\d-]+$/),
  titled("emoji alone", "😀😀", /^[a-z\d-]+$/),
  titled("a family of emoji", "👩‍👩‍👧‍👦", /^[a-z\d-]+$/),
  titled("Arabic", "ميناء هادئ", /^[a-z\d-]+$/),
  titled("Hebrew", "נמל שקט", /^[a-z\d-]+$/),
  titled("Chinese, which has no letters", "平静的港口", /^[a-z\d-]+$/),
  titled("sharp s and two kinds of i", "Straße İstanbul ıı", "strasse-istanbul-ii"),
  titled("full width", "ＣＯＮ", /^[a-z\d]+-?[a-z\d-]*$/),
  titled("a letter with its mark apart", "Cafe\u0301 de\u0301ja\u0300", "cafe-deja"),
  titled("a hundred marks on a letter", `Z${"\u0335".repeat(100)}algo`, /^z-?algo$/),
  titled("a homograph of a known name", "Аdmin pаge", /^[a-z\d-]+$/),
  titled("three hundred characters", `${"harbour ".repeat(37)}end`, /^harbour(?:-harbour){5,12}$/),
  titled("one word of three hundred characters", "h".repeat(300), "h".repeat(100)),
  titled("hyphens alone", "---- ----", /^[a-z\d-]*[a-z\d][a-z\d-]*$/),
  titled("a query and a fragment", "a?b=c#d&e", /^[a-z\d-]+$/),
  titled("a line end in bytes", "a%0d%0aLocation: x", /^[a-z\d-]+$/),
  {
    name: "titles that differ in case only",
    input: together(page({ title: "Same Letters Here" }), page({ title: "SAME LETTERS HERE" })),
    expected: { articles: 2, slug: "same-letters-here" },
  },
  {
    name: "titles that differ in signs only",
    input: together(page({ title: "Signs: here!" }), page({ title: "Signs; here?" })),
    expected: { articles: 2, slug: "signs-here" },
  },
  tagged("a device of Windows", "con", /^con-[a-z\d]{7}$/),
  tagged("a device in capitals", "Prn", /^prn-[a-z\d]{7}$/),
  tagged("the page of a folder", "index", /^index-[a-z\d]{7}$/),
  tagged("a path that climbs", "../../x", "x"),
  tagged("no letters", "../..", /./),
  tagged("emoji alone", "🚢", "1f6a2"),
  tagged("five hundred characters", "long ".repeat(100), /^long(?:-long)+-[a-z\d]{7}$/),
  tagged("a file of hosts", "_redirects", /^redirects-[a-z\d]{7}$/),
  tagged("an ending", "feed.xml", "feed-xml"),
  tagged("marks that turn direction", "\u202Eyauq\u202C", "yauq"),
  tagged("full width", "ＬＰＴ１", /./),
  {
    name: "tags that differ in case and signs only",
    input: own({ matter: 'tags: ["Sea Port", "sea port", "SEA-PORT", "sea/port"]' }),
    expected: { tags: ["sea-port"] },
  },
  {
    name: "a category with a name of its own",
    input: page({
      items: [
        { source: "aux", age: "3 days ago", title: "nul", text: "The item told of a dull day at the quay." },
      ],
    }),
    expected: { articles: 2 },
  },
];
