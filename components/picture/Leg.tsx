import { useId } from 'preact/hooks';
import type { LegRegion } from '../../content/picture-ids.ts';
import { Frame, type PictureText } from './Frame.tsx';
import { type CourseOnView, coursesOn } from './leg-layers.ts';
import { LEG } from './leg-outline.ts';
import type { LegPicture } from './pictures.ts';
import { RegionButtons } from './RegionButtons.tsx';
import type { LegView } from './region.ts';

interface LegProps extends PictureText {
  readonly picture: LegPicture;
  /** Makes every part a button of its own; the lit ones are pressed. */
  readonly onRegion?: (region: LegRegion) => void;
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
          <LegFromOneSide
            view={view}
            picture={picture}
            isFirst={index === 0}
            {...(onRegion && { onRegion })}
          />
        </g>
      ))}
    </Frame>
  );
}

type SideProps = Pick<LegProps, 'picture' | 'onRegion'> & {
  readonly view: LegView;
  readonly isFirst: boolean;
};

function LegFromOneSide({ view, picture, onRegion, isFirst }: SideProps) {
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
        <RegionButtons view={view} lit={picture.lit} onRegion={onRegion} isFirst={isFirst} clip={clip} />
      )}
    </>
  );
}

function LitRegions({ view, picture }: { view: LegView; picture: Extract<LegPicture, { kind: 'regions' }> }) {
  const { regions } = LEG[view];
  const draw = (lit: readonly LegRegion[], style: string) => (
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
