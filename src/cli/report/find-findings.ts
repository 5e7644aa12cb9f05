import type { Article, Day, Digest, Settings } from "../../digest/model.ts";
import { placeResponses } from "../../publish/site/responses.ts";
import { isFault } from "../faults.ts";
import type { Loaded } from "../load-digest.ts";
import { describeAccounts, describeFiles } from "./accounts.ts";
import { findThinTags } from "./find-thin-tags.ts";
import type { Chapter, Finding, Findings, Section } from "./findings.ts";
import { locateArticles, type Place } from "./locate-articles.ts";
import { describeKind, listKinds } from "./problem-kinds.ts";
import { suggestStoryWord } from "./suggest-story-word.ts";

const CHAPTERS: readonly Omit<Chapter, "sections">[] = [
  {
    id: "unusable",
    heading: "Could not be used",
    lead: "These are not on the site, or not whole, until they are mended.",
  },
  {
    id: "doubtful",
    heading: "In doubt",
    lead: "These contradict each other or cannot be; the site shows what holds, and says so.",
  },
  {
    id: "missing",
    heading: "Missing",
    lead: "The pages do not say these. What you know you can state in front matter; what nobody knows may stay open.",
  },
  {
    id: "responses",
    heading: "Responses from elsewhere",
    lead: "No page shows these. Approve what you answer for, and delete the files of what you do not want.",
  },
  {
    id: "stories",
    heading: "Doubts about stories",
    lead: "These stay apart unless you say otherwise; nothing is merged for you.",
  },
];

/** What the owner should know, from everything that was read and worked out. `today` is the day of the report. */
export function findFindings({ reading, digest, settings }: Loaded, today: Day): Findings {
  const places = locateArticles(reading);
  const sections = [
    ...findProblems({ digest, settings, reading }, places),
    ...findGaps(digest.articles, places, today),
    ...findStray(digest, settings),
  ];
  return {
    chapters: CHAPTERS.map((chapter) => ({
      ...chapter,
      sections: sections.filter((section) => section.chapter === chapter.id),
    })).filter((chapter) => chapter.sections.length > 0),
    thinTags: findThinTags(digest.articles, settings, places),
    threshold: settings.site.thresholds.tag,
    accounts: describeAccounts(reading, digest),
    files: describeFiles(reading, digest),
  };
}

type PlacedSection = Section & { readonly chapter: Chapter["id"] };

function findProblems({ digest }: Loaded, places: ReadonlyMap<string, Place>): PlacedSection[] {
  const slugAt = new Map(
    digest.articles.flatMap(({ id, slug }) => {
      const place = places.get(id);
      return place === undefined ? [] : [[`${place.file}:${place.line}`, slug] as const];
    }),
  );
  return listKinds(digest.problems).map((kind) => ({
    ...describeKind(kind),
    isFault: isFault({ kind }),
    findings: digest.problems
      .filter((problem) => problem.kind === kind)
      .map((problem): Finding => {
        const { file, line, message } = problem;
        const suggestion = suggestStoryWord(problem, slugAt);
        return { file, line, message, ...(suggestion !== undefined && { suggestion }) };
      }),
  }));
}

/** Approved responses that no page shows, because their target is none of this site's articles. */
function findStray({ responses, articles }: Digest, { site, redirects }: Settings): PlacedSection[] {
  const { stray } = placeResponses(responses, { address: site.address, articles, redirects });
  const section: PlacedSection = {
    chapter: "responses",
    heading: "About no article of this site",
    remedy: "see whether their address is moved in redirects.yaml, or delete their files",
    findings: stray.map(({ file, target }) => ({ file, line: 1, message: `about ${target}` })),
    isFault: false,
  };
  return stray.length === 0 ? [] : [section];
}

function findGaps(
  articles: readonly Article[],
  places: ReadonlyMap<string, Place>,
  today: Day,
): PlacedSection[] {
  const list = (test: (article: Article) => boolean): Finding[] =>
    articles.filter(test).map(({ id, slug, title }) => ({
      ...(places.get(id) ?? { file: slug, line: 1 }),
      message: title || "(cut off before its title)",
    }));
  const gaps: PlacedSection[] = [
    {
      chapter: "doubtful",
      heading: "Dated after today",
      remedy:
        "the digest takes its latest edition for the present: write the right day, in the file name or as `edition:`",
      findings: list(({ edition }) => edition !== undefined && edition > today),
      isFault: true,
    },
    {
      chapter: "missing",
      heading: "No date could be worked out",
      remedy: "state it as `published:` in the front matter",
      findings: list(({ published }) => published === undefined),
      isFault: false,
    },
    {
      chapter: "missing",
      heading: "No edition",
      remedy: "begin the file name with the day of the capture, or run daybook accept",
      findings: list(({ edition }) => edition === undefined),
      isFault: false,
    },
    {
      chapter: "missing",
      heading: "No outlet",
      remedy: "state it as `outlet:` in the front matter",
      findings: list(({ role, outlet }) => role !== "own" && outlet === undefined),
      isFault: false,
    },
  ];
  return gaps.filter(({ findings }) => findings.length > 0);
}
