/** Tells when an element comes on show or goes, by whatever style did it: no mutation tells of that. */
export interface ShownWatcher {
  watch(element: Element, isShown: boolean): void;
}

export function startShownWatcher(onChange: (element: Element) => void, signal: AbortSignal): ShownWatcher {
  const known = new WeakMap<Element, boolean>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      // What is not shown has no size; what left the page is somebody else's to tell.
      const isShown = contentRect.width > 0 || contentRect.height > 0;
      if (!target.isConnected) observer.unobserve(target);
      else if (known.get(target) !== isShown) onChange(target);
      known.set(target, isShown);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(element, isShown) {
      known.set(element, isShown);
      observer.observe(element);
    },
  };
}
