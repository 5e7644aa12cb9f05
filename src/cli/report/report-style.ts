/** The look of the report: that of the site, in one small sheet, on a screen and printed. No type is below 16 px. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f4, #17181b);
  --ink: light-dark(#1d1b18, #e9e5dd);
  --ink-soft: light-dark(#5c564d, #aca69b);
  --rule: light-dark(#d8d2c6, #3a3a3d);
  --accent: light-dark(#97301c, #f09a83);
}
*, ::before, ::after { box-sizing: border-box; margin: 0; }
html {
  font: 112.5% / 1.5 "Iowan Old Style", Charter, "Bitstream Charter", "Palatino Linotype", Palatino, Georgia, serif;
  color: var(--ink);
  background: var(--paper);
  text-size-adjust: none;
  -webkit-text-size-adjust: none;
}
body { max-inline-size: 46rem; margin-inline: auto; padding: 1.75rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1rem; margin-block-start: 1.75rem; }
ul, ol { padding: 0; list-style: none; }
a { color: inherit; text-decoration: underline 1px var(--rule); text-underline-offset: 0.2em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: 0.889rem / 1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
header { padding-block-end: 1rem; border-block-end: 3px double var(--ink); }
nav a { display: flex; justify-content: space-between; gap: 1rem; padding-block: 0.55rem; text-decoration: none; }
nav li, .finding { border-block-end: 1px solid var(--rule); }
nav a:hover { text-decoration: underline; }
.count { color: var(--ink-soft); font-variant-numeric: tabular-nums; font-weight: 400; }
.chapter { margin-block-start: 3rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--ink); }
.lead, .remedy, .place { color: var(--ink-soft); }
.lead { margin-block-start: 0.35rem; }
.finding { padding-block: 0.75rem; }
code.place { display: block; }
.do::before { content: "→ "; color: var(--accent); }
summary { min-block-size: 44px; padding-block: 0.55rem; cursor: pointer; }
.tags li, .sums li, .files li { padding-block: 0.4rem; border-block-end: 1px solid var(--rule); }
.sums { font-variant-numeric: tabular-nums; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-soft: #333; }
  html { font-size: 11pt; }
  body { max-inline-size: none; padding: 0; }
  nav { display: none; }
  .finding { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
