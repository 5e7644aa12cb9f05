import { type HostileCase, invent, page } from "../hostile-case.ts";

/** A page in a file of such a name, after the day. */
const called = (name: string, path: string, expected: HostileCase["expected"] = {}): HostileCase => ({
  name,
  input: (stem) => {
    const [file] = page({})(stem);
    return file !== undefined && "body" in file ? [{ path: `captures/${path}`, body: file.body }] : [];
  },
  expected: { edition: "2025-05-01", ...expected },
});

/** What a file is called decides nothing but its day, and its name is text like any other. */
export const fileNames: readonly HostileCase[] = [
  called("spaces in a name", "2025-05-01 a page of mine.txt"),
  called("a line end in a name", "2025-05-01\nx.txt"),
  called("an escape of a terminal in a name", "2025-05-01-\u001B[31mred.txt"),
  called("quotes and markup in a name", `2025-05-01-"'<b>&amp;.txt`),
  called("a script in a name", "2025-05-01-<img src=x onerror=alert(1)>.txt"),
  called("marks that turn direction in a name", "2025-05-01-\u202Etxt.exe.txt"),
  called("template syntax in a name", "2025-05-01-{{7*7}}-\u0024{7*7}.txt"),
  called("backslashes in a name", "2025-05-01-..\\..\\x.txt"),
  called("percent signs in a name", "2025-05-01-%2e%2e%2f%00.txt"),
  called("a letter with its mark apart in a name", "2025-05-01-cafe\u0301.txt"),
  called("a name of 255 bytes", `2025-05-01-${"n".repeat(240)}.txt`),
  called("a name deep in folders", `${"deep/".repeat(20)}2025-05-01-x.txt`),
  called("a name that begins with a hyphen", "--output=x.txt", { edition: false }),
  called("a name of an ending alone after a space", " .txt", { edition: false }),
  {
    name: "a name that is no UTF-8",
    input: (stem) => [
      {
        path: Buffer.concat([
          Buffer.from("captures/2025-05-01-"),
          Buffer.from([0xff, 0xfe]),
          Buffer.from(".txt"),
        ]),
        body: `\nBYTESBAIT\n${invent(stem)}\n`,
      },
    ],
    expected: {
      articles: 0,
      hides: "BYTESBAIT",
      problems: [{ kind: "unreadable", line: 1, message: /name|ENOENT/ }],
    },
  },
];
