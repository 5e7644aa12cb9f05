import type { Words } from "./words.ts";

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
};
