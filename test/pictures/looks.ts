/** The ways in which a reader may come to see Legwise. Every named state is looked at in each of them. */

/** One way of seeing it. */
export interface Look {
  readonly name: string;
  readonly dark?: true;
  readonly forcedColours?: true;
  /** CSS pixels to each side; without it every surface has its usual width. */
  readonly width?: number;
  /** A finger on a small screen in the place of a mouse. */
  readonly touch?: true;
  readonly rightToLeft?: true;
  /** The reader's font size in the browser, where it is not 16. */
  readonly fontSize?: number;
  /** The reader's own spacing between letters, words and lines: WCAG 2.2, 1.4.12. */
  readonly spacedText?: true;
  /** Whether axe goes over it too: what it finds does not depend on the width. */
  readonly axe?: true;
}

/** Every look, in the order of the contact sheets. */
export const LOOKS: readonly Look[] = [
  { name: 'light', axe: true },
  { name: 'dark', dark: true, axe: true },
  { name: 'forced-colours', forcedColours: true, axe: true },
  { name: 'narrow', width: 320 },
  { name: 'phone', width: 360, touch: true, dark: true },
  { name: 'right-to-left', rightToLeft: true },
  { name: 'large-text', fontSize: 32 },
  { name: 'spaced-text', spacedText: true },
];

/** Where an extension lives: a popup, a tab, or a page of somebody else. */
export type Room = 'popup' | 'tab' | 'web';

/** The usual size of the window for each room, in CSS pixels. */
export const ROOMS: Readonly<Record<Room, { readonly width: number; readonly height: number }>> = {
  popup: { width: 380, height: 560 },
  tab: { width: 1000, height: 760 },
  web: { width: 480, height: 620 },
};
