/** A language nobody speaks: English with accents, two fifths longer, between brackets. */
import type { Messages } from './locale-faults.ts';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúcçnñsštťyýzžAÁEÉIÍOÓUÚCÇNÑSŠ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);

/** How much longer other languages are. */
const LONGER = 0.4;
/** Words for machines. */
const KEPT = ['languageTag', 'textDirection'];

/** Every message in that language; places to fill stay as they are. */
export function translateToPseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [
      key,
      { message: KEPT.includes(key) ? message : writePseudo(message) },
    ]),
  );
}

/** `Search` becomes `⟦Šéárçh ~~~⟧`. */
export function writePseudo(message: string): string {
  const words = message.replace(/\$\d|%s|./gsu, (part) => ACCENTED[part] ?? part);
  const filler = 'wíth móré wórds thán béfóré '.repeat(10).slice(0, Math.ceil(message.length * LONGER));
  return `⟦${words} ${filler.trim()}⟧`;
}
