import type { JSX } from "preact";

/** A link to the very place where it stands, to be copied. */
export function Anchor({ fragment, label }: { fragment: string; label: string }): JSX.Element {
  return (
    <a class="anchor" href={`#${fragment}`} aria-label={label}>
      §
    </a>
  );
}
