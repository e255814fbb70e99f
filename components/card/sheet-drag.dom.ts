/** A sheet is dragged off the screen by its grip. */

/** Dragged this far toward its edge, in CSS pixels, a sheet goes when it is let go. */
const FAR = 80;

/** Lets the grip of a sheet be dragged, until the signal. */
export function startSheetDrag(sheet: HTMLElement, onDismiss: () => void, signal: AbortSignal): void {
  let startY: number | undefined;
  const awayBy = (clientY: number) => {
    const toEdge = sheet.dataset.edge === 'top' ? -1 : 1;
    return startY === undefined ? 0 : Math.max(0, (clientY - startY) * toEdge);
  };
  const show = (distance: number) => {
    sheet.style.translate = distance > 0 ? `0 ${sheet.dataset.edge === 'top' ? -distance : distance}px` : '';
  };
  const listen = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel') => {
    sheet.addEventListener(type, (event) => onPointer(type, event), { signal });
  };
  const onPointer = (type: string, { target, clientY, pointerId }: PointerEvent) => {
    if (type === 'pointerdown') {
      if (!(target instanceof Element && target.closest('.grip'))) return;
      startY = clientY;
      sheet.setPointerCapture(pointerId);
    } else if (type === 'pointermove') {
      show(awayBy(clientY));
    } else {
      const isFar = type === 'pointerup' && awayBy(clientY) > FAR;
      startY = undefined;
      show(0);
      if (isFar) onDismiss();
    }
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) listen(type);
}
