const FACE = "Georgia,serif";

/**
 * Every style attribute of the e-mail. Mail programs drop style sheets, so each element bears its own; the policy of the
 * page allows these few by their hashes and no others. No colours: the program's own, light or dark, fit one another.
 */
export const EMAIL_STYLES = {
  body: "margin:0;padding:0",
  /** Shown beside the subject in a list of messages, nowhere else. */
  preheader: "display:none;max-height:0;overflow:hidden;mso-hide:all",
  frame: "width:100%;max-width:600px;margin:0 auto",
  cell: "padding:24px 16px",
  site: `margin:0 0 4px;font:italic 17px/1.5 ${FACE}`,
  day: `margin:0 0 16px;font:bold 28px/1.2 ${FACE}`,
  lead: `margin:0 0 4px;font:bold 24px/1.25 ${FACE}`,
  title: `margin:24px 0 4px;font:bold 19px/1.3 ${FACE}`,
  byline: `margin:0 0 8px;font:italic 16px/1.5 ${FACE}`,
  text: `margin:0 0 8px;font:17px/1.5 ${FACE}`,
  rule: "margin:24px 0;border:0;border-top:1px solid #888",
  link: "color:inherit",
} as const;
