import { Frame, type PictureText } from './Frame.tsx';
import { FIGURES, type Pose } from './figure-outline.ts';
import { placePoses } from './pose-places.ts';

interface FiguresProps extends PictureText {
  readonly poses: readonly Pose[];
}

/** One or more people, each in a pose, with the part that the pose is for lit up. */
export function Figures({ poses, title, description }: FiguresProps) {
  const { size, places } = placePoses(poses);
  return (
    <Frame title={title} description={description} box={[0, 0, ...size]}>
      {places.map(({ pose, x, y }) => (
        <g key={pose} transform={`translate(${x} ${y})`}>
          <Figure pose={pose} />
        </g>
      ))}
    </Frame>
  );
}

function Figure({ pose }: { pose: Pose }) {
  const { around, shapes, lit } = FIGURES[pose];
  return (
    <>
      {around.map((path) => (
        <path key={path} class="picture-line" d={path} />
      ))}
      {shapes.map((path) => (
        <path key={path} class="picture-body" d={path} />
      ))}
      <path class="picture-lit" d={lit} />
      {/* The outline again: colour must not lie over it. */}
      <path class="picture-line" d={shapes.at(-1)} />
    </>
  );
}
