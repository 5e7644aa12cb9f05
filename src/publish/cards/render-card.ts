import { escapeXml } from "../escape-xml.ts";
import { toLegalLine } from "../legal-text.ts";
import { type FittedText, fitText, LINE_HEIGHT } from "./fit-text.ts";
import type { Typeface } from "./typeface.ts";

/** Pixels; the shape that Open Graph readers crop nothing from. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The faces that a card is set in, and the family that names both. */
export interface CardFaces {
  readonly family: string;
  readonly regular: Typeface;
  readonly bold: Typeface;
}

export interface CardTexts {
  readonly site: string;
  /** Of an article; the card of the site has none. */
  readonly title?: string;
  /** Of an article: "1 Aug", "2025"; left out where the typeface cannot write it. */
  readonly day?: { readonly short: string; readonly year: string };
  /** Of the site. */
  readonly description?: string;
}

/** The light colours of the stylesheet. */
const COLOURS = { paper: "#fbf9f4", ink: "#1d1b18", soft: "#5c564d", accent: "#97301c" } as const;

const MARGIN = 80;
const MEASURE = CARD_SIZE.width - 2 * MARGIN;
/** The column of dates, as on the pages, and the space beside it. */
const GUTTER = 190;
const MASTHEAD = { size: 38, baseline: 112, rule: 146 } as const;
const TOP = 192;
const BODY = CARD_SIZE.height - TOP - 70;
const TITLE_SIZES = [84, 72, 64, 56, 48, 42, 38] as const;
/** Of which all but the last are set on one line. */
const SITE_SIZES = [104, 96, 88, 80, 72, 64, 52] as const;
const SITE_HEIGHT = 130;
const DESCRIPTION_SIZES = [36, 32] as const;
/** Twice what the narrowest letters would fill a card with: of a longer text the rest need not be measured. */
const MOST_CHARACTERS = 1000;
/** Where a capital stands above the baseline, in sizes. */
const CAPITAL = 0.7;

/**
 * The card of an article or of the site as SVG: the masthead, the day in the gutter, the title. Undefined where the
 * typeface cannot write it.
 */
export function renderCard(texts: CardTexts, faces: CardFaces): string | undefined {
  const { site, title, day, description } = toLegal(texts);
  if (!faces.bold.canWrite(site + (title ?? ""))) return undefined;
  const written = day !== undefined && faces.regular.canWrite(day.short) ? day : undefined;
  const body =
    title === undefined ? renderSite(site, description, faces) : renderArticle(site, title, written, faces);
  return frame(faces.family, body);
}

/** The card of a site whose very name cannot be written: the mark of its icon, large. */
export function renderPlainCard(family: string): string {
  return frame(
    family,
    `<g fill="none" stroke-width="26" stroke-linecap="round"><path stroke="${COLOURS.ink}" d="M540 215h250M540 315h250M540 415h165"/><path stroke="${COLOURS.accent}" d="M410 215h56M410 315h56M410 415h56"/></g>`,
  );
}

function renderArticle(site: string, title: string, day: CardTexts["day"], faces: CardFaces): string {
  const left = day === undefined ? MARGIN : MARGIN + GUTTER;
  const box = { width: CARD_SIZE.width - MARGIN - left, height: BODY };
  const fitted = fitText(title, faces.bold, box, TITLE_SIZES);
  const first = TOP + fitted.size * CAPITAL + 24;
  const name = fitText(site, faces.bold, { width: MEASURE, height: MASTHEAD.size }, [MASTHEAD.size]);
  return [
    setLines(name, MARGIN, MASTHEAD.baseline, { weight: 700 }),
    `<path stroke="${COLOURS.ink}" stroke-width="2" d="M${MARGIN} ${MASTHEAD.rule}h${MEASURE}M${MARGIN} ${MASTHEAD.rule + 6}h${MEASURE}"/>`,
    ...(day === undefined
      ? []
      : [
          setLine(day.short, MARGIN, first, { size: 36 }),
          setLine(day.year, MARGIN, first + 44, { size: 36, colour: COLOURS.soft }),
        ]),
    setLines(fitted, left, first, { weight: 700 }),
  ].join("");
}

function renderSite(site: string, description: string | undefined, faces: CardFaces): string {
  const name = fitText(site, faces.bold, { width: MEASURE, height: SITE_HEIGHT }, SITE_SIZES);
  const isWritten = description !== undefined && faces.regular.canWrite(description);
  const told = isWritten
    ? fitText(description, faces.regular, { width: MEASURE, height: 150 }, DESCRIPTION_SIZES)
    : { size: 0, lines: [] };
  const height = (text: FittedText) => text.lines.length * text.size * LINE_HEIGHT;
  const top = (CARD_SIZE.height - height(name) - height(told) - 60) / 2;
  const rule = top + height(name) + 24;
  return [
    setLines(name, MARGIN, top + name.size, { weight: 700 }),
    `<path stroke="${COLOURS.ink}" stroke-width="2" d="M${MARGIN} ${rule}h${MEASURE}M${MARGIN} ${rule + 6}h${MEASURE}"/>`,
    setLines(told, MARGIN, rule + 30 + told.size, { colour: COLOURS.soft }),
  ].join("");
}

interface Style {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
}

function setLines({ size, lines }: FittedText, x: number, y: number, style: Style): string {
  return lines
    .map((line, index) => setLine(line, x, y + index * size * LINE_HEIGHT, { ...style, size }))
    .join("");
}

function setLine(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, colour = COLOURS.ink }: Style,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(text)}</text>`;
}

function frame(family: string, body: string): string {
  const { width, height } = CARD_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}"><path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/><path fill="${COLOURS.accent}" d="M0 0h${width}v12H0z"/>${body}</svg>`;
}

/** As XML may hold them, letters composed with their marks where there is such a letter. */
function toLegal(texts: CardTexts): CardTexts {
  const clean = (text: string) => toLegalLine(text.slice(0, MOST_CHARACTERS)).normalize("NFC");
  const { site, title, day, description } = texts;
  return {
    site: clean(site),
    ...(title !== undefined && { title: clean(title) }),
    ...(day !== undefined && { day }),
    ...(description !== undefined && { description: clean(description) }),
  };
}
