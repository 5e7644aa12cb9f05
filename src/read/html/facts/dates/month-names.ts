/**
 * The months as pages name them in the larger languages of Europe, in Turkish, Indonesian and Arabic: short names, and how long ones
 * begin. `Intl` knows them too, but not the same ones in each version of Node.
 */
const NAMES: readonly string[] = [
  "january januar januari janvier enero gennaio janeiro januára stycznia styczeń ocak января январь січня ianuarie jänner ledna leden január tammikuuta jan janv ene gen oca янв يناير جانفي",
  "february februar februari février fevrier febrero febbraio fevereiro luty lutego şubat subat февраля февраль лютого februarie feber února únor helmikuuta feb febr fév fev şub feb фев فبراير شباط فيفري",
  "march märz maerz maart mars marzo março marco marca marzec mart марта март березня martie marts březen března maaliskuuta maret mar mär mrz mrt мар مارس آذار",
  "april avril abril aprile kwiecień kwietnia nisan апреля апрель квітня aprilie dubna duben huhtikuuta apr avr abr nis апр أبريل إبريل ابريل نيسان أفريل",
  "may mai mayo maggio maio mei maj maja mayıs mayis мая май травня květen května toukokuuta mag mayo مايو أيار ماي",
  "june juni juin junio giugno junho czerwiec czerwca haziran июня июнь червня iunie června červen kesäkuuta jun giu haz июн يونيو يونيه حزيران جوان",
  "july juli juillet julio luglio julho lipiec lipca temmuz июля июль липня iulie července červenec heinäkuuta jul juil lug tem июл يوليو يوليه تموز جويلية",
  "august augustus août aout agosto sierpień sierpnia ağustos agustos августа август серпня augusti srpna srpen elokuuta aug agustus aoû ago ağu авг أغسطس اغسطس آب أوت",
  "september septembre septiembre setiembre settembre setembro wrzesień września eylül eylul сентября сентябрь вересня septembrie září zari syyskuuta sep sept set sett eyl сен سبتمبر أيلول",
  "october oktober octobre octubre ottobre outubro październik października ekim октября октябрь жовтня octombrie října říjen lokakuuta oct okt ott out eki окт أكتوبر اكتوبر",
  "november novembre noviembre novembro listopad listopada kasım kasim ноября ноябрь листопада noiembrie listopadu marraskuuta nov kas ноя нояб نوفمبر",
  "december dezember décembre decembre diciembre dicembre dezembro grudzień grudnia aralık aralik декабря декабрь грудня decembrie prosince prosinec joulukuuta desember dec dez déc dic des ara дек ديسمبر",
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Matches a name of a month, with its full stop or without; holds no group. Needs the flags `iu`. */
export const MONTH_NAME = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}])\\.?`;

/** The month's number, from 1, of what `MONTH_NAME` matches. */
export function toMonthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
}
