import { files, type HostileCase, invent, own, page, pageBytes } from "../hostile-case.ts";

const utf16 = (isBig: boolean) => (text: string) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const latin1 = (text: string) => Buffer.from(text, "latin1");
/** Text with bytes spelled as `\xC0`. */
const spelled = (text: string) =>
  Buffer.from(
    text.replace(/\\x([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

const damaged = {
  kind: "unreadable",
  line: 2,
  message: /found bytes that are no UTF-8.*save the file as UTF-8/,
};
const NUL = { kind: "unreadable", line: 2, message: /found a NUL, which no text holds, and left it out/ };
/** Windows-1251, in which each letter from А to я is one byte from 0xC0. */
const windows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (one) => {
      const code = one.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

/** Bytes are read as what they are, or the owner is told; never guessed into other letters in silence. */
export const encoding: readonly HostileCase[] = [
  {
    name: "UTF-8 with a byte order mark",
    input: page({ title: "\uFEFFMarked é" }),
    expected: { title: "Marked é" },
  },
  {
    name: "a byte order mark before front matter",
    input: (stem) => [
      {
        path: `articles/${stem}.md`,
        body: `\uFEFF---\ntitle: Marked first\npublished: 2025-05-01\n---\n${invent(stem)}\n`,
      },
    ],
    expected: { title: "Marked first", published: "2025-05-01" },
  },
  {
    name: "a byte order mark inside a word",
    input: page({ title: "Har\uFEFFbour" }),
    expected: { title: "Harbour" },
  },
  {
    name: "UTF-16, little end first",
    input: pageBytes({ title: "Wíde 漢字 💥" }, utf16(false)),
    expected: { title: "Wíde 漢字 💥" },
  },
  {
    name: "UTF-16, big end first",
    input: pageBytes({ title: "Bíg 漢字 💥" }, utf16(true)),
    expected: { title: "Bíg 漢字 💥" },
  },
  {
    name: "UTF-16 without a mark",
    input: pageBytes({ title: "Without a mark" }, (text) => Buffer.from(text, "utf16le")),
    expected: { title: "Without a mark", problems: [NUL] },
  },
  {
    name: "UTF-16 cut inside a character",
    input: pageBytes({ title: "Cut in half" }, (text) => utf16(false)(text).subarray(0, -1)),
    expected: {
      title: "Cut in half",
      problems: [{ kind: "unreadable", message: /found bytes that are no UTF-16LE/ }],
    },
  },
  {
    name: "Latin-1 that nothing declares",
    input: pageBytes({ title: "Café São" }, latin1),
    expected: { title: "Caf\uFFFD S\uFFFDo", problems: [damaged] },
  },
  {
    name: "Latin-1 that the front matter declares",
    input: pageBytes({ title: "Café São", matter: "charset: iso-8859-1" }, latin1),
    expected: { title: "Café São" },
  },
  {
    name: "Windows-1251 that the front matter declares",
    input: pageBytes({ title: "Новости порта", matter: "charset: windows-1251" }, windows1251),
    expected: { title: "Новости порта" },
  },
  {
    name: "a charset that nobody knows, and the page stands",
    input: page({ title: "In no known charset é", matter: "charset: x-klingon" }),
    expected: {
      title: "In no known charset é",
      problems: [
        {
          kind: "front-matter",
          line: 2,
          message: /found "x-klingon" for charset; write an encoding that browsers know/,
        },
      ],
    },
  },
  {
    name: "two charsets, and the page stands",
    input: page({ title: "In two charsets é", matter: "charset: [utf-8, utf-16]" }),
    expected: {
      title: "In two charsets é",
      problems: [{ kind: "front-matter", line: 2, message: /for charset; write/ }],
    },
  },
  {
    name: "UTF-8 overlong, which could hide a slash or a bracket",
    input: pageBytes({ title: "Over \\xC0\\xAF and \\xE0\\x80\\xBCscript\\xE0\\x80\\xBE long" }, spelled),
    expected: {
      title: "Over \uFFFD\uFFFD and \uFFFD\uFFFD\uFFFDscript\uFFFD\uFFFD\uFFFD long",
      problems: [damaged],
    },
  },
  {
    name: "UTF-8 cut inside a character",
    input: pageBytes({ title: "Cut \\xE2\\x82 here" }, spelled),
    expected: { title: "Cut \uFFFD here", problems: [damaged] },
  },
  {
    name: "UTF-8 of halves of a pair, as old databases write it",
    input: pageBytes({ title: "Old \\xED\\xA0\\xBD\\xED\\xB8\\x80 pair" }, spelled),
    expected: { title: "Old \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD pair", problems: [damaged] },
  },
  {
    name: "bytes beyond the last character",
    input: pageBytes({ title: "Past \\xF4\\x90\\x80\\x80 \\xF8\\x88\\x80\\x80\\x80 all" }, spelled),
    expected: {
      title: "Past \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD all",
      problems: [damaged],
    },
  },
  {
    name: "NUL between letters",
    input: page({ title: "N\u0000U\u0000L" }),
    expected: { title: "NUL", problems: [NUL] },
  },
  {
    name: "line ends of three systems in one file",
    input: (stem) => [
      {
        path: `captures/${stem}.txt`,
        body: `\r\nMixed ends\r\n${invent(`${stem}1`)}\r${invent(`${stem}2`)}\nHashtags\r\n\r\nTry Our AI Features\rExplore what Daily8 AI can do for you:\nComments\n`,
      },
    ],
    expected: { title: "Mixed ends" },
  },
  {
    name: "line and paragraph separators end lines",
    input: page({ title: "Separate\u2028Second line of it, which is six words\u2029third" }),
    expected: { title: "Separate" },
  },
  {
    name: "front matter with line ends of Windows",
    input: (stem) => [
      {
        path: `articles/${stem}.md`,
        body: `---\r\ntitle: Returned\r\npublished: 2025-05-01\r\n---\r\n\r\n${invent(stem)}\r\n`,
      },
    ],
    expected: { title: "Returned", published: "2025-05-01" },
  },
  {
    name: "text that was decoded wrongly twice",
    input: page({ title: "CafÃ© â€œhoursâ€\u009D" }),
    expected: { title: "CafÃ© â€œhoursâ€" },
  },
  {
    name: "UTF-7, once taken for markup",
    input: page({ title: "+ADw-script+AD4-alert(1)+ADw-/script+AD4-" }),
    expected: { title: "+ADw-script+AD4-alert(1)+ADw-/script+AD4-" },
  },
  {
    name: "escapes of ISO-2022-JP, once taken for markup",
    input: page({ title: "\u001B$B\u001B(B<svg/onload=alert(1)>" }),
    expected: { title: "$B(B<svg/onload=alert(1)>" },
  },
  {
    name: "an own article in Latin-1",
    input: files({
      path: "articles/{stem}.md",
      body: latin1(`---\ntitle: Déjà\npublished: 2025-05-01\n---\n${invent("déjà")}`),
    }),
    expected: { title: "D\uFFFDj\uFFFD", problems: [damaged] },
  },
  {
    name: "spaces of every width",
    input: own({ title: "Wide\u3000thin\u2009none\u00A0narrow\u202Fend" }),
    expected: { title: "Wide thin none narrow end" },
  },
];
