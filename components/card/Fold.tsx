import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part that unfolds. Folded parts sit side by side in a row; an open one takes the whole width. What is
 * folded is drawn after the first view has been painted, so that the card need not wait for it.
 */
export function Fold({ label, children }: { label: string; children: ComponentChildren }) {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => setIsPainted(true), []);
  return (
    <details class="fold" onToggle={revealOpened}>
      <summary>{label}</summary>
      <div class="fold-body">{isPainted && children}</div>
    </details>
  );
}

/** What unfolds below the edge of the card would look as if nothing had happened. */
function revealOpened({ currentTarget: fold }: TargetedToggleEvent<HTMLDetailsElement>) {
  if (fold.open) fold.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
