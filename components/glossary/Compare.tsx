import type { Term } from '../../content/schema.ts';
import { HelpRules } from '../term/HelpRules.tsx';
import { useText } from '../ui/text.ts';
import { type CompareRow, compareRows, statedDifferences } from './compare-rows.ts';
import { formatRoute } from './route.ts';

/** Two to four entries side by side, row by row. Narrow screens show one entry below the other. */
export function Compare({ terms }: { terms: readonly Term[] }) {
  const text = useText();
  const [gist, ...others] = compareRows(terms);
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h1 id="compare-title">{text('compareTitle')}</h1>
      {statedDifferences(terms).map(({ from, to, text: difference }) => (
        <p key={`${from.id} ${to}`} class="compare-difference">
          <strong>{text('compareFromTo', from.name, to)}</strong> {difference}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{text('compareRow')}</th>
            {terms.map(({ id, name }) => (
              <th key={id} scope="col" data-term={id}>
                <a href={formatRoute({ kind: 'term', id })}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gist && <CompareTextRow row={gist} terms={terms} />}
          <tr>
            <th scope="row">{text('compareGetHelp')}</th>
            {terms.map((term) => (
              <td key={term.id} data-name={term.name}>
                <HelpRules rules={term.getHelp} />
              </td>
            ))}
          </tr>
          {others.map((row) => (
            <CompareTextRow key={row.label} row={row} terms={terms} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What each entry says on one matter; a narrow screen names the entry above each cell. */
function CompareTextRow({ row, terms }: { row: CompareRow; terms: readonly Term[] }) {
  const text = useText();
  return (
    <tr>
      <th scope="row">{text(row.label)}</th>
      {terms.map(({ id, name }, index) => (
        <td key={id} data-name={name}>
          {row.cells[index]?.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </td>
      ))}
    </tr>
  );
}
