import { Frame, type PictureText } from './Frame.tsx';
import { FOOT, FOOT_AT_REST, type FootMove } from './foot-outline.ts';

interface FootProps extends PictureText {
  readonly move: FootMove;
}

/** The foot from the side as it moves, with the place it came from, and the calf that grows longer or shorter. */
export function Foot({ move, title, description }: FootProps) {
  const { shape, calf, arrow } = FOOT[move];
  return (
    <Frame title={title} description={description} box={[0, -56, 150, 230]}>
      <path class="picture-ghost" d={FOOT_AT_REST} />
      <path class="picture-body" d={shape} />
      <path class="picture-lit" d={calf} />
      <path class="picture-line" d={shape} />
      <path class="picture-arrow" d={arrow} />
    </Frame>
  );
}
