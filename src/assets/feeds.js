/*
 * The page of feeds: a button beside each address that copies it, and a box before each feed, to save those chosen as a
 * subscription list (OPML 2.0). Without this script every address is there all the same.
 */
const tools = /** @type {HTMLElement | null} */ (document.querySelector(".feed-tools"));
const words = tools?.dataset ?? {};
const status = tools?.querySelector("[role=status]");
const save = tools?.querySelector("button");

/** @type {HTMLButtonElement | undefined} */
let copied;

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".copyable"))) {
  if (tools === null) break;
  if (navigator.clipboard) link.after(makeButton(link));
  if (link.closest(".feeds")) link.before(makeBox(link));
  tools.hidden = false;
}
const hint = /** @type {HTMLElement | null} */ (document.querySelector(".feed-hint"));
if (hint) hint.hidden = false;
save?.addEventListener("click", saveChosen);

/** @param {HTMLAnchorElement} link */
function makeButton(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.copy ?? "";
  button.setAttribute("aria-label", `${words.copy}: ${link.textContent}`);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      if (copied) copied.textContent = words.copy ?? "";
      button.textContent = words.copied ?? "";
      copied = button;
      tell(`${words.copied}: ${link.href}`);
    } catch {
      tell(words.notCopied);
    }
  });
  return button;
}

/** @param {HTMLAnchorElement} link */
function makeBox(link) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.setAttribute("aria-label", link.textContent ?? "");
  box.addEventListener("change", () => {
    const { length } = findChosen();
    if (save) save.disabled = length === 0;
    tell(`${words.chosen} ${length}`);
  });
  label.append(box);
  return label;
}

function findChosen() {
  return Array.from(
    document.querySelectorAll(".feeds :checked"),
    (box) => /** @type {HTMLAnchorElement} */ (box.closest("li")?.querySelector(".copyable")),
  );
}

function saveChosen() {
  const outlines = findChosen().map(({ textContent: name, href }) => {
    const text = toXml(toHtml(name === words.title ? `${name}` : `${words.title}: ${name}`));
    const page = toXml(new URL(".", href).href);
    return `<outline type="rss" text="${text}" title="${text}" xmlUrl="${toXml(href)}" htmlUrl="${page}"/>\n`;
  });
  const head = `<head><title>${toXml(toHtml(words.title ?? ""))}</title></head>`;
  const body = `<body>\n${outlines.join("")}</body>`;
  const opml = `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n${head}\n${body}\n</opml>\n`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([opml], { type: "text/x-opml" }));
  link.download = "feeds.opml";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * The text of an outline is HTML by the specification and plain to most readers: only what would be markup is escaped.
 * @param {string} text
 */
function toHtml(text) {
  return text.replace(/&(?=[^\s&<])/g, "&amp;").replaceAll("<", "&lt;");
}

/** @param {string} text */
function toXml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @param {string | undefined} what */
function tell(what) {
  if (status) status.textContent = what ?? "";
}
