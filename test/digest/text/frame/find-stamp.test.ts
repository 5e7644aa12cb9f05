import { describe, expect, test } from "vitest";
import { findStamp } from "../../../../src/digest/text/frame/find-stamp.ts";

describe("findStamp", () => {
  test.each([
    { stamp: "3 May 2025 15:57 GMT" },
    { stamp: "2025-05-03 15:57 JST" },
    { stamp: "2025-05-03T15:57:00+09:00" },
    { stamp: "2025-05-03T06:57:00.123Z" },
    { stamp: "Sat, 03 May 2025 15:57:00 +0900" },
    { stamp: "Saturday, May 3, 2025 at 3:57 PM EDT" },
    { stamp: "MAY 3rd 2025 | 3:57 pm" },
    { stamp: "May 3, 2025 15:57 JST (06:57 GMT)" },
    { stamp: "15:57 JST, May 3, 2025" },
    { lead: "Updated ", stamp: "15:57 JST, May 3, 2025" },
    { lead: "Published: ", stamp: "May 3, 2025 3:57 p.m. ET" },
    { lead: "Posted on ", stamp: "3 May 2025 at 4 p.m. ET" },
    { lead: "News from Lunde ", stamp: "May 3, 2025 15:57 (NST)" },
    { lead: "By Ada Tarn · ", stamp: "May 3, 2025 15:57" },
    { lead: "Published: ", stamp: "May 3, 2025 3:57 p.m. ET", more: " Updated: May 4, 2025 9:10 a.m. ET" },
    { lead: "Published: ", stamp: "May 3, 2025", more: " Updated: May 4, 2025 9:10 a.m. ET" },
    { lead: "Published ", stamp: "May 3, 2025", more: " | Updated May 4, 2025" },
    { lead: "Updated: ", stamp: "May 3, 2025" },
    { lead: "By Ada Tarn | ", stamp: "May 3, 2025", more: " |" },
    { stamp: "Saturday, 3 May 2025", more: " –" },
  ])("%j", ({ lead = "", stamp, more = "" }) => {
    const text = `${lead}${stamp}${more} Rain fell. The bridge opened.`;
    expect(findStamp(text)).toEqual({
      start: 0,
      end: `${lead}${stamp}${more}`.length,
      date: { start: lead.length, end: lead.length + stamp.length },
    });
  });

  test.each([
    { name: "a dateline", text: "May 3, 2025 LUNDE (AP) - Rain fell." },
    {
      name: "a dateline, section names before",
      text: "May 3, 2025 LUNDE, May 3 - Rain fell.",
      lead: "World ",
    },
    { name: "a place in capitals, behind the clock", text: "May 3, 2025 15:57 ROME (AP) - Rain fell." },
    { name: "a new line", text: "May 3, 2025\nRain fell." },
    { name: "the start of a plain sentence", text: "May 3, 2025 The bridge opened." },
  ])("a date counts before $name", ({ text, lead = "" }) => {
    expect(findStamp(lead + text)?.date.start).toBe(lead.length);
  });

  test.each([
    "May 3, 2025 was a hot day in Lunde.",
    "May 3, 2025, Lunde was hot.",
    "May 3, 2025 President Tarn signed the law.",
    "On May 3, 2025, the court ruled.",
    "On May 3, 2025 at 3:57 PM EDT President Tarn signed the law.",
    "On Saturday, May 3, 2025 The Band played.",
    "By May 3, 2025 15:57 he had gone.",
    "By 15:57 JST, May 3, 2025 Lunde was flooded.",
    "May 3, 2025 15:57 JST he had gone.",
    "The vote began on May 3, 2025 15:57 and ended soon.",
    "He sat in the hall. May 3, 2025 15:57 GMT The Band played.",
    "The Treaty May 3, 2025 The bridge opened.",
    "By May 3, 2025 | The bridge opened.",
    "May 3, 2025\nThe bridge opened.\nMay 5, 2025\nThe bridge fell.",
    "May 3, 2025 The bridge opened. May 5, 2025 The bridge fell.",
    "TARN, May 3, 2025 (AP) -- The bridge opened.",
    "May 3, 2025 | 20 June 2025",
    "May 3, 20251 The bridge opened.",
    "Version 12025-05-03 15:57 The bridge opened.",
    "May 3, 2025 15:57",
    "May 3, 2025",
    "",
  ])("no stamp: %j", (text) => {
    expect(findStamp(text)).toBeUndefined();
  });
});
