import type { AuthoredPicture } from '../../content/schema.ts';
import { Figures } from './Figures.tsx';
import { Foot } from './Foot.tsx';
import type { PictureText } from './Frame.tsx';
import { Leg } from './Leg.tsx';
import { type Drawing, PICTURES } from './pictures.ts';

/** The picture of an entry, with what it shows in words beside it. Needs `picture.css`. */
export function Picture({ picture }: { picture: Omit<AuthoredPicture, 'sources'> }) {
  const words = { title: picture.title, description: picture.description };
  return (
    <figure class="picture">
      <DrawingView drawing={PICTURES[picture.id]} {...words} />
      {/* The drawing itself carries these words as its description: once is enough to listen to. */}
      <figcaption aria-hidden="true">{words.description}</figcaption>
    </figure>
  );
}

function DrawingView({ drawing, ...words }: PictureText & { readonly drawing: Drawing }) {
  switch (drawing.kind) {
    case 'foot':
      return <Foot move={drawing.move} {...words} />;
    case 'figures':
      return <Figures poses={drawing.poses} {...words} />;
    default:
      return <Leg picture={drawing} {...words} />;
  }
}
