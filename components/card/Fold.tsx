import type { ComponentChildren, TargetedToggleEvent } from 'preact';

/** A part that unfolds. Folded parts sit side by side in a row; an open one takes the whole width. */
export function Fold({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="fold" onToggle={revealOpened}>
      <summary>{label}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/** What unfolds below the edge of the card would look as if nothing had happened. */
function revealOpened({ currentTarget: fold }: TargetedToggleEvent<HTMLDetailsElement>) {
  if (fold.open) fold.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
