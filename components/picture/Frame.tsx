import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a picture says to those who cannot see it. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
}

interface FrameProps extends PictureText {
  /** The box of the drawing: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  /** A drawing with parts to choose is a group: the parts of an `img` are hidden from assistive technology. */
  readonly role?: 'img' | 'group';
  readonly children: ComponentChildren;
}

/** The SVG around a drawing, with its name and description. Needs `picture.css`. */
export function Frame({ title, description, box, role = 'img', children }: FrameProps) {
  const id = useId();
  const [, , width, height] = box;
  return (
    <svg
      class="picture-drawing"
      viewBox={box.join(' ')}
      style={{ '--ratio': String(width / height) }}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
