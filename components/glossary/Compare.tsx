import type { Term } from '../../content/schema.ts';
import { HelpRules } from '../term/HelpRules.tsx';
import { useText } from '../ui/text.ts';
import { compareRows, statedDifferences } from './compare-rows.ts';
import { formatRoute } from './route.ts';

/** Two to four entries side by side, row by row. Narrow screens show one entry below the other. */
export function Compare({ terms }: { terms: readonly Term[] }) {
  const text = useText();
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
          <tr>
            <th scope="row">{text('compareGetHelp')}</th>
            {terms.map((term) => (
              <td key={term.id} data-name={term.name}>
                <HelpRules rules={term.getHelp} />
              </td>
            ))}
          </tr>
          {compareRows(terms).map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{text(label)}</th>
              {cells.map((cell, index) => (
                <td key={terms[index]?.id} data-name={terms[index]?.name}>
                  {cell.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
