/**
 * Every word of the interface comes from `public/_locales`. Views ask for it by key through a Preact
 * context, so that they need no extension to be shown in a test.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** The key of a message. */
export type MessageKey = keyof typeof messages;

/**
 * Looks a message up and fills `$1`, `$2` … in it.
 * @returns the message in the reader's language
 */
export type GetText = (key: MessageKey, ...values: readonly (string | number)[]) => string;

const TextContext = createContext<GetText>((key) => key);

/** Gives the views below it their words. */
export const TextProvider = TextContext.Provider;

/** The words of the interface. */
export function useText(): GetText {
  return useContext(TextContext);
}
