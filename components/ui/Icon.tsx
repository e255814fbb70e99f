import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A drawn icon from Lucide. Always beside a word or inside a named control, so never announced. */
export function Icon({ icon }: { icon: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
