import type { ComponentChildren, JSX } from "preact";

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  more,
  children,
}: {
  title: ComponentChildren;
  /** Where a link on the same page leads. */
  id?: string;
  /** Stands at the far end of the heading line: a link to all of it. */
  more?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section" {...(id !== undefined && { id })}>
      <div class="section-head">
        <h2>{title}</h2>
        {more !== undefined && <p>{more}</p>}
      </div>
      {children}
    </section>
  );
}
