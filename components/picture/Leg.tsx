import { useId } from 'preact/hooks';
import { type MessageKey, useText } from '../ui/text.ts';
import { Frame, type PictureText } from './Frame.tsx';
import { type CourseOnView, coursesOn } from './leg-layers.ts';
import { LEG } from './leg-outline.ts';
import type { LegPicture } from './pictures.ts';
import { type LegView, REGION_NAMES, type Region } from './region.ts';

interface LegProps extends PictureText {
  readonly picture: LegPicture;
  /** Makes every part a button of its own; the lit ones are pressed. */
  readonly onRegion?: (region: Region) => void;
}

const WIDTH = 100;
const HEIGHT = 320;

/** The right leg from one side, or from both side by side. */
export function Leg({ picture, title, description, onRegion }: LegProps) {
  const { views } = picture;
  return (
    <Frame
      title={title}
      description={description}
      box={[0, 0, WIDTH * views.length, HEIGHT]}
      role={onRegion ? 'group' : 'img'}
    >
      {views.map((view, index) => (
        <g key={view} transform={`translate(${index * WIDTH} 0)`}>
          <LegFromOneSide view={view} picture={picture} {...(onRegion && { onRegion })} />
        </g>
      ))}
    </Frame>
  );
}

type SideProps = Pick<LegProps, 'picture' | 'onRegion'> & { readonly view: LegView };

function LegFromOneSide({ view, picture, onRegion }: SideProps) {
  const clip = useId();
  const { shape, lines, skin } = LEG[view];
  const ink = picture.kind === 'layer' ? lines : [...lines, ...skin];
  return (
    <>
      <clipPath id={clip}>
        <path d={shape} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        {picture.kind === 'layer' ? (
          <Courses view={view} picture={picture} />
        ) : (
          <LitRegions view={view} picture={picture} />
        )}
      </g>
      {ink.map((path) => (
        <path key={path} class="picture-line" d={path} />
      ))}
      {onRegion && picture.kind === 'regions' && (
        <RegionButtons view={view} lit={picture.lit} onRegion={onRegion} />
      )}
    </>
  );
}

function LitRegions({ view, picture }: { view: LegView; picture: Extract<LegPicture, { kind: 'regions' }> }) {
  const { regions } = LEG[view];
  const draw = (lit: readonly Region[], style: string) => (
    // One group each, so that where two parts meet the colour is not laid on twice.
    <g class={style}>
      {regions
        .filter(({ region }) => lit.includes(region))
        .map(({ region, path }) => (
          <path key={region} d={path} />
        ))}
    </g>
  );
  return (
    <>
      {draw(picture.also ?? [], 'picture-also')}
      {draw(picture.lit, 'picture-lit')}
    </>
  );
}

function Courses({ view, picture }: { view: LegView; picture: Extract<LegPicture, { kind: 'layer' }> }) {
  const isLit = ({ name }: { name: string }) => picture.lit.some((one) => one === name);
  const courses = coursesOn(picture.layer, view);
  if (picture.layer === 'muscles') return <Muscles muscles={courses} isLit={isLit} />;
  if (picture.layer === 'strips') return <LitShapes shapes={courses.filter(isLit)} />;
  return (
    <>
      {courses.map((course) => (
        <path
          key={course.name}
          class={isLit(course) ? 'picture-course-lit' : 'picture-course'}
          d={course.path}
        />
      ))}
    </>
  );
}

interface MusclesProps {
  readonly muscles: readonly CourseOnView[];
  readonly isLit: (muscle: CourseOnView) => boolean;
}

function Muscles({ muscles, isLit }: MusclesProps) {
  return (
    <>
      <LitShapes shapes={muscles.filter(isLit)} />
      {muscles.map((muscle) => (
        <path key={muscle.name} class={isLit(muscle) ? 'picture-line' : 'picture-course'} d={muscle.path} />
      ))}
    </>
  );
}

function LitShapes({ shapes }: { shapes: readonly CourseOnView[] }) {
  return (
    <g class="picture-lit">
      {shapes.map(({ name, path }) => (
        <path key={name} d={path} />
      ))}
    </g>
  );
}

const VIEW_NAMES: Readonly<Record<LegView, MessageKey>> = { front: 'regionFront', back: 'regionBack' };

interface RegionButtonsProps {
  readonly view: LegView;
  readonly lit: readonly Region[];
  readonly onRegion: (region: Region) => void;
}

/** The parts as buttons, invisible over the drawing until they are pointed at or have the focus. */
function RegionButtons({ view, lit, onRegion }: RegionButtonsProps) {
  const text = useText();
  return LEG[view].regions.map(({ region, path }) => (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <path
      key={region}
      class="picture-button"
      d={path}
      role="button"
      // Not `tabIndex`: names of SVG attributes keep their case.
      tabindex={0}
      aria-label={text(VIEW_NAMES[view], text(REGION_NAMES[region]))}
      aria-pressed={lit.includes(region)}
      data-region={region}
      onClick={() => onRegion(region)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        // Space would scroll, and Enter would send the form around the drawing.
        event.preventDefault();
        onRegion(region);
      }}
    />
  ));
}
