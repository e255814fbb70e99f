import type { TargetedKeyboardEvent } from 'preact';
import type { LegRegion } from '../../content/picture-ids.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import { LEG } from './leg-outline.ts';
import { type LegView, REGION_NAMES } from './region.ts';

const VIEW_NAMES: Readonly<Record<LegView, MessageKey>> = { front: 'regionFront', back: 'regionBack' };

/** How far each arrow key goes among the parts, from hip to toes, front before back. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface RegionButtonsProps {
  readonly view: LegView;
  readonly lit: readonly LegRegion[];
  /** Whether Tab enters the drawing here. */
  readonly isFirst: boolean;
  readonly onRegion: (region: LegRegion) => void;
  /** The id of the clip path of the leg: a part may be hit beyond its edge, but is not painted there. */
  readonly clip: string;
}

/**
 * The parts as buttons, invisible over the drawing until they are pointed at or have the focus. Tab stops at
 * the drawing once and arrows go from part to part: whoever wants the list is not held up by fifteen stops.
 */
export function RegionButtons({ view, lit, isFirst, onRegion, clip }: RegionButtonsProps) {
  const text = useText();
  const onKeyDown = (event: TargetedKeyboardEvent<SVGPathElement>, region: LegRegion) => {
    const step = STEPS[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    // Space and arrows would scroll, and Enter would send the form around the drawing.
    event.preventDefault();
    if (step !== undefined) moveFocus(event.currentTarget, step);
    // A finger that rests on a key would choose and take back by turns.
    else if (!event.repeat) onRegion(region);
  };
  return LEG[view].regions.map(({ region, path }, index) => (
    <g key={region}>
      <path class="picture-hover" d={path} clip-path={`url(#${clip})`} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button element */}
      <path
        class="picture-button"
        d={path}
        role="button"
        // Not `tabIndex`: names of SVG attributes keep their case.
        tabindex={isFirst && index === 0 ? 0 : -1}
        aria-label={text(VIEW_NAMES[view], text(REGION_NAMES[region]))}
        aria-pressed={lit.includes(region)}
        data-region={region}
        onClick={() => onRegion(region)}
        onKeyDown={(event) => onKeyDown(event, region)}
      />
    </g>
  ));
}

function moveFocus(from: SVGPathElement, step: number): void {
  const parts = [...(from.ownerSVGElement?.querySelectorAll<SVGPathElement>('.picture-button') ?? [])];
  parts[parts.indexOf(from) + step]?.focus();
}
