import type { Page } from "playwright-core";

/** The side of the square that a finger hits, in CSS pixels (WCAG 2.2, 2.5.5). */
const TARGET = 44;
/** More on one page are of the same kinds. */
const MOST = 250;

/**
 * Stand-alone links and controls of the open page that are smaller than a finger needs, each kind once. Links within
 * sentences, whose lines have words of their own beside them, may be as high as their line. What an element takes up beyond
 * its box (a `::before` spread over the row) counts, too.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([side, most]) => {
      const isTarget = "a[href], button, summary, select, textarea, input:not([type='hidden'])";
      const found = new Map<string, string>();
      for (const target of [...document.querySelectorAll<HTMLElement>(isTarget)].slice(0, most)) {
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        // A skip link is out of sight until it has the focus.
        const before = target.getBoundingClientRect();
        if (before.bottom + window.scrollY <= 0 || before.right <= 0 || before.width <= 1) continue;
        if (isInSentence(target)) continue;
        target.scrollIntoView({ block: "center", behavior: "instant" });
        const { width, height } = target.getBoundingClientRect();
        // Half a pixel is rounding.
        if (width >= side - 0.5 && height >= side - 0.5) continue;
        if (isHitAround(target)) continue;
        const kind = [...describe(target)].join(" < ");
        if (!found.has(kind))
          found.set(
            kind,
            `${kind}: "${target.textContent?.trim().slice(0, 40)}" is ${Math.round(width)} × ${Math.round(height)}`,
          );
      }
      window.scrollTo(0, 0);
      return [...found.values()];

      /** Words beside the target in the block that it stands in, other than those of further targets and signs between them. */
      function isInSentence(target: Element): boolean {
        let block = target.parentElement;
        if (getComputedStyle(target).display !== "inline") return false;
        while (block !== null && getComputedStyle(block).display.startsWith("inline"))
          block = block.parentElement;
        if (block === null) return false;
        const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node !== null; node = words.nextNode())
          if (node.parentElement?.closest(isTarget) === null && /\p{L}{2}/u.test(node.nodeValue ?? ""))
            return true;
        return false;
      }

      /** Whether a finger's square around the middle of the largest box leads to the target. */
      function isHitAround(target: Element): boolean {
        const [box] = [...target.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
        if (box === undefined) return true;
        const reach = side / 2 - 1;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const points = [
          [x, y - reach],
          [x, y + reach],
          [Math.max(1, x - reach), y],
          [Math.min(innerWidth - 1, x + reach), y],
        ] as const;
        return points.every(([left, top]) => {
          const hit = document.elementFromPoint(left, top);
          return hit !== null && (target.contains(hit) || hit.closest("label")?.control === target);
        });
      }

      function* describe(element: Element): Generator<string> {
        for (
          let at: Element | null = element, depth = 0;
          at !== null && depth < 3;
          at = at.parentElement, depth += 1
        )
          yield at.localName + [...at.classList].map((name) => `.${name}`).join("");
      }
    },
    [TARGET, MOST] as const,
  );
}
