/**
 * Which frame of which: told by the windows themselves, which know their frames by number even where nothing
 * else of them may be touched. The page is not asked and hears nothing.
 */

/** @returns the number of the outermost frame in the top window, of the next in that one, and so on to `view` */
export function findFramePath(view: Window): readonly number[] | undefined {
  const path: number[] = [];
  for (let at = view; at !== view.top; at = at.parent) {
    const index = Array.from({ length: at.parent.length }, (_, one) => at.parent[one]).indexOf(at);
    // Frames in shadow trees have no number.
    if (index < 0) return undefined;
    path.unshift(index);
  }
  return path;
}

/** The element of a document's frame, by its number. */
export function findFrame(document: Document, index: number): HTMLElement | undefined {
  const frame = document.defaultView?.[index];
  const elements = document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object');
  return frame && [...elements].find(({ contentWindow }) => contentWindow === frame);
}
