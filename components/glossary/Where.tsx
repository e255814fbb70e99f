import type { LegRegion } from '../../content/picture-ids.ts';
import type { GlossaryEntry } from '../../content/schema.ts';
import { Leg } from '../picture/Leg.tsx';
import { REGION_NAMES } from '../picture/region.ts';
import { useText } from '../ui/text.ts';
import { UrgentMark } from '../ui/UrgentMark.tsx';
import { formatRoute } from './route.ts';

interface Props {
  readonly region: LegRegion | undefined;
  /** What is found there, best first. */
  readonly found: readonly GlossaryEntry[];
  readonly onRegion: (region: LegRegion) => void;
}

const REGIONS = Object.keys(REGION_NAMES) as readonly LegRegion[];

/** The leg as a way in: tap a part, or take it from the list, and see what has to do with it. */
export function Where({ region, found, onRegion }: Props) {
  const text = useText();
  return (
    <section class="where">
      <div class="where-leg">
        <Leg
          picture={{ kind: 'regions', views: ['front', 'back'], lit: region ? [region] : [] }}
          title={text('whereTitle')}
          description={text('whereDescription')}
          onRegion={onRegion}
        />
      </div>
      <nav class="chips" aria-label={text('wherePartsLabel')}>
        {REGIONS.map((one) => (
          <a
            key={one}
            href={formatRoute({ kind: 'where', region: one })}
            {...(one === region && { 'aria-current': 'page' })}
          >
            {text(REGION_NAMES[one])}
          </a>
        ))}
      </nav>
      {region && (
        <div class="where-found">
          <h2>{text('whereFound', text(REGION_NAMES[region]))}</h2>
          <ul class="rows">
            {found.map(({ id, name, gist, kind }) => (
              <li key={id}>
                <a class="row" href={formatRoute({ kind: 'term', id })} data-term={id}>
                  <span class="row-name">{name}</span>
                  {kind === 'emergency' && <UrgentMark />}
                  <span class="row-gist">{gist}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
