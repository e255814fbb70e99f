/** Why a change could not be kept. */
export type SaveProblem =
  /** It would be more than the browser keeps. */
  | 'full'
  /** Too many changes in a short time. */
  | 'often'
  /** Storage is switched off or broken. */
  | 'refused';

/** Reads it from what a browser says; the words differ from browser to browser. */
export function findSaveProblem(error: unknown): SaveProblem {
  const message = String(error);
  if (/MAX_(SUSTAINED_)?WRITE_OPERATIONS/i.test(message)) return 'often';
  return /quota/i.test(message) ? 'full' : 'refused';
}
