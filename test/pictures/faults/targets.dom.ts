/** Controls too small to hit, and controls that do not show that they have the focus. */
import { ancestorsOf, describe } from './shown.dom.ts';

const CONTROLS = 'a[href], button, summary, input, select, textarea, [role="button"], [tabindex="0"]';

/** Controls lower than `leastPx`, or narrower than 24 px. Links within a sentence are as high as their line. */
export function findSmallTargets(shown: readonly HTMLElement[], leastPx: number): string[] {
  return shown.filter(isControl).flatMap((control) => {
    if (isInSentence(control)) return [];
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    if (height >= leastPx - 0.5 && width >= 24) return [];
    return [`target of ${Math.round(width)} × ${Math.round(height)} px: ${describe(control)}`];
  });
}

function isControl(element: HTMLElement): boolean {
  return element.matches(CONTROLS) && !(element instanceof SVGElement);
}

function isInSentence(control: HTMLElement): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  const around = control.closest('p, li, td, dd');
  return (
    Boolean(around) && (around?.textContent?.trim().length ?? 0) > (control.textContent?.trim().length ?? 0)
  );
}

/** Controls on which the focus cannot be seen. Moves the focus to each and back to nothing. */
export function findHiddenFocus(shown: readonly HTMLElement[]): string[] {
  const faults = shown.filter(isControl).flatMap((control) => {
    if (control.matches(':disabled')) return [];
    (document.activeElement as HTMLElement | null)?.blur();
    const before = look(control);
    // As by keyboard, whatever was pressed before; TypeScript does not know of it yet.
    control.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    const isFocused = (control.getRootNode() as Document | ShadowRoot).activeElement === control;
    const after = look(control);
    control.blur();
    return isFocused && before === after ? [`no sign of focus: ${describe(control)}`] : [];
  });
  return faults;
}

/** How a control and the boxes around it are outlined. */
function look(control: HTMLElement): string {
  return [control, ...ancestorsOf(control).slice(0, 3)]
    .map((box) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(box);
      return outlineStyle === 'none'
        ? boxShadow
        : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
    })
    .join('|');
}
