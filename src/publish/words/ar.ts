import { say, type Words } from "./words.ts";

export const ar: Words = {
  code: "ar",
  direction: "rtl",
  masthead: {
    skip: "انتقل إلى المحتوى",
    label: "الأقسام",
    sections: {
      home: "الأحدث",
      stories: "القصص",
      timeline: "التسلسل الزمني",
      comingUp: "ما هو آتٍ",
      tags: "الوسوم",
      outlets: "المصادر",
      search: "البحث",
      feeds: "الخلاصات",
      about: "عن الموقع",
    },
  },
  navigation: {
    crumbs: "فوق هذه الصفحة",
    editions: "الإصدارات",
    articles: "من المقالات",
    linkToEvent: "رابط إلى هذا الحدث",
    linkToSentence: "رابط إلى هذه الجملة",
    weekdays: ["إثن", "ثلا", "أرب", "خمي", "جمع", "سبت", "أحد"],
    firstWeekday: 6,
    years: "السنوات",
    months: "الأشهر",
    countRows: (rows) => `عدد الأسطر: ${rows}`,
  },
  storyState: {
    new: "جديدة",
    updated: "مستجدّة",
    quiet: (day) => `ساكنة منذ ${day}`,
    next: (when) => say`التالي: ${when}`,
  },
  picture: {
    describe: ({ events, ahead, reports, first, last }) =>
      `أسطر مؤرخة من ${first} إلى ${last}: أحداث (${events})، منها المقرر (${ahead})، وتقارير (${reports}).`,
    key: "الأحداث فوق الخط والتقارير تحته، والقوس يمتد على تاريخ لا يُعرف يومه. والزمن الخالي مرسوم أقصر مما كان.",
  },
};
