import type { ComponentChildren } from 'preact';

/** One part of an entry under its heading. Left out by the caller when there is nothing to show. */
export function TermSection({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="term-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
