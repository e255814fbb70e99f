/** What can be wrong with the messages of a language. */

/** As `_locales/<language>/messages.json` has them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

const CATEGORY = /_(zero|one|two|few|many|other)$/;

/**
 * Compares a language with English, which the code is written against.
 * @returns one line for each fault
 */
export function findLocaleFaults(english: Messages, messages: Messages, language: string): string[] {
  return [
    ...findKeyFaults(english, messages),
    ...findPlaceFaults(english, messages),
    ...findPluralFaults(messages, language),
  ];
}

const isPlural = (key: string) => CATEGORY.test(key);

function findKeyFaults(english: Messages, messages: Messages): string[] {
  const missing = Object.keys(english).filter((key) => !isPlural(key) && !(key in messages));
  const extra = Object.keys(messages).filter((key) => !isPlural(key) && !(key in english));
  return [...missing.map((key) => `${key} is missing`), ...extra.map((key) => `${key} is not in English`)];
}

/** `$1` … in a message, each once, in order. */
export function placesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\$\d|%s/g)].map(([place]) => place))].sort();
}

/** A singular may say "once" where the plural says "$1 times"; every other form has the places of English. */
function findPlaceFaults(english: Messages, messages: Messages): string[] {
  return Object.entries(messages).flatMap(([key, { message }]) => {
    const model = english[key] ?? english[key.replace(CATEGORY, '_other')];
    if (!model || /_(zero|one|two)$/.test(key)) return [];
    const [found, wanted] = [placesOf(message).join(' '), placesOf(model.message).join(' ')];
    return found === wanted ? [] : [`${key} has the places “${found}”, English has “${wanted}”`];
  });
}

function findPluralFaults(messages: Messages, language: string): string[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const families = new Set(
    Object.keys(messages)
      .filter(isPlural)
      .map((key) => key.replace(CATEGORY, '')),
  );
  return [...families].flatMap((family) => [
    ...wanted.filter((one) => !(`${family}_${one}` in messages)).map((one) => `${family}_${one} is missing`),
    ...(family in messages ? [`${family} stands beside its forms of number`] : []),
    ...Object.keys(messages)
      .filter((key) => key.replace(CATEGORY, '') === family && isPlural(key))
      .filter((key) => !wanted.some((one) => key === `${family}_${one}`))
      .map((key) => `${key} is no form of ${language}`),
  ]);
}
