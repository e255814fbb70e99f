import type { Statement } from '../../content/schema.ts';

/** Sourced claims in plain words, one a line. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul class="lines">
      {statements.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
