import { MONTH_NAME } from "./facts/dates/month-names.ts";

/**
 * What sites print among the paragraphs of an article and about none of them, in the languages that the sites met so far are
 * written in. Each is looked for at the beginning or as the whole of a short block, where articles seldom have such words.
 */

/** A longer block is prose, whatever it begins with; of the 91 pages of the benchmark no prompt had more than 225 characters. */
const LONGEST = 300;

const AD =
  /^[\W_]*(?:advertisements?|adverts?|sponsored|anzeige|werbung|publicit[eé]|publicidade?|pubblicità|advertentie|iklan|реклама|広告|广告|廣告|إعلان)[\W_]*$/iu;
const PICTURE = "(?:image|photo|photograph|picture|foto|bild|fotografía|imagen|photographie|immagine)s?";
const CREDIT = new RegExp(
  `^\\P{L}*(?:${PICTURE}(?: by| credits?)?\\s*[:©]|credits?\\s*[:©]|image (?:copyright|caption|source)\\b|getty images\\b|©)`,
  "iu",
);
const CLOSING_CREDIT = new RegExp(`\\((?:${PICTURE}|pic|credit)\\s*(?::|©|by\\b)[^()]*\\)$`, "iu");

const MORE = new RegExp(
  `^[^\\p{L}]*(?:${[
    "(?:read|see|learn|more|related|watch|listen|recommended|also read|read also|see also|don['’]t miss|you may also like)(?: (?:more|also|next|on|from|articles?|stories|coverage|news))*\\s*[:|>»]",
    "(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|leer más|lee también|leia (?:também|mais)|leggi anche|lees ook|baca juga|читайте также|اقرأ أيضا|関連記事|相关阅读|相关新闻|延伸阅读)",
  ].join("|")})`,
  "iu",
);
const CALL =
  /^[^\p{L}]*(?:(?:click|tap) here\b|(?:sign up|subscribe|follow|join|download|get)\b|(?:abonnieren|folgen)\b|(?:suscríbete|síguenos)|(?:inscreva-se|siga)\b|(?:iscriviti|seguici)\b|(?:abonnez-vous|suivez)\b|подпис)/iu;
/** By this share of its characters a call leads elsewhere; "Sign up for an account, then …" is advice. */
const LINKED_OF_CALL = 0.4;

const CLOSING =
  /^[^\p{L}©]*(?:©|\(c\)|copyright\b|filed under\b|tags?\s*:|via\b|sources?\s*:|citation\s*:|updated\b|quelle\s*:|fuente\s*:|fonte\s*:|источник\s*:)|\ball rights reserved\b|\bthis document is subject to copyright\b|\bnewsletters?\b|\b(?:follow|contact|reach(?:ed)?|tip)\b.*(?:\btwitter\b|\bfacebook\b|@)|\bcookies\b/iu;

/** Whether a block marks an advertisement, or credits a picture. */
export function isNotice(text: string): boolean {
  return text.length <= LONGEST && (AD.test(text) || CREDIT.test(text) || CLOSING_CREDIT.test(text));
}

/** Whether a block leads its reader elsewhere; `linked` of its characters are links. */
export function isPrompt(text: string, linked: number): boolean {
  if (text.length > LONGEST) return false;
  return (linked > 0 && MORE.test(text)) || (linked >= LINKED_OF_CALL * text.length && CALL.test(text));
}

/** Whether a block at the end of a page closes it and not the article. */
export function isClosing(text: string): boolean {
  return text.length <= LONGEST && CLOSING.test(text);
}

const LAST_HEADING =
  /^[^\p{L}]*(?:\d+ )?(?:comments?|leave a (?:reply|comment)|related (?:articles?|stories|news|posts|topics|content)|more (?:stories|news|from .{1,40})|you (?:may|might) (?:also )?like|read next|trending(?: now)?|most (?:read|popular)|kommentare?|mehr zum thema|commentaires?|à lire aussi|comentarios?|comentários?|noticias relacionadas|notícias relacionadas|commenti|reacties|комментарии|التعليقات|コメント|関連記事|评论|相关(?:新闻|阅读))[^\p{L}]*$/iu;

const COUNTED =
  /^\d[\d.,]* (?:comments?|responses?|repl(?:y|ies)|thoughts?|kommentare?|antworten|commentaires?|réponses?|comentarios?|comentários?|respuestas?|commenti|reacties|komentarz[ye]?|yorum|комментари\p{L}+)(?: (?:to|on|zu|à|a|su|en) .{1,300})?:?$/iu;

/** Whether a block is the heading of the comments, since it counts them: no section of an article is called so. */
export function countsComments(text: string): boolean {
  return text.length <= LONGEST && COUNTED.test(text);
}

/** Whether a block is the heading of what a site shows below an article. */
export function isLastHeading(text: string): boolean {
  return LAST_HEADING.test(text);
}

const DATE = new RegExp(
  `(?<!\\d)(?:${MONTH_NAME} \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de )?${MONTH_NAME},? (?:de )?\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2})(?!\\d)|\\d{4}年\\d{1,2}月`,
  "iu",
);
const NAMED = /^(?:by|von|par|por|di|door|от|автор:?|作者|記者|记者|بقلم)\s/iu;
const DATED = /^(?:first |last )?(?:published|updated|posted|modified)\b/iu;
/** A longer line is a sentence that speaks of a day. */
const LONGEST_BYLINE = 120;

/** Whether a block above an article may name its author or day. */
export function isByline(text: string): boolean {
  return text.length <= LONGEST_BYLINE && (NAMED.test(text) || DATED.test(text) || DATE.test(text));
}
