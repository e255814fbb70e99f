declare module 'regexgen' {
  /** One expression that matches any of the words, branching letter by letter. */
  export default function regexgen(words: readonly string[], flags?: string): RegExp;
}
