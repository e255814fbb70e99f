import type { GlossaryEntry, Term, TermId } from '../../content/schema.ts';
import { HelpRules } from '../term/HelpRules.tsx';
import { type MessageKey, useText } from '../ui/text.ts';
import { Compared, CompareMore } from './compare-choice.tsx';
import { type CompareRow, compareRows, statedDifferences } from './compare-rows.ts';

export interface CompareProps {
  /** None to four; two make a comparison. */
  readonly terms: readonly Term[];
  /** How many of those asked for are not in the glossary any more. */
  readonly missing: number;
  /** What can be laid beside them. */
  readonly entries: readonly GlossaryEntry[];
  readonly onAdd: (id: TermId) => void;
}

/** Two to four entries side by side, row by row. Narrow screens show one entry below the other. */
export function Compare({ terms, missing, entries, onAdd }: CompareProps) {
  const text = useText();
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h1 id="compare-title">{text('compareTitle')}</h1>
      {missing > 0 && <p role="status">{text(goneMessage(missing, terms.length))}</p>}
      <Compared terms={terms} />
      {terms.length > 1 && (
        <>
          <CompareTable terms={terms} />
          <p class="quiet compare-purpose">{text('compareNotDiagnosis')}</p>
        </>
      )}
      <CompareMore terms={terms} entries={entries} onAdd={onAdd} />
    </section>
  );
}

function goneMessage(missing: number, left: number): MessageKey {
  if (left === 0) return 'compareAllGone';
  return missing === 1 ? 'compareOneGone' : 'compareSomeGone';
}

function CompareTable({ terms }: Pick<CompareProps, 'terms'>) {
  const text = useText();
  return (
    <table>
      <caption class="visually-hidden">{terms.map(({ name }) => name).join(' · ')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('compareRow')}</th>
          {terms.map(({ id, name }) => (
            <th key={id} scope="col" data-term={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <CompareTextRow
          row={{ label: 'compareGist', cells: terms.map(({ gist }) => [gist.text]) }}
          terms={terms}
        />
        <DifferenceRow terms={terms} />
        <tr>
          <th scope="row">{text('compareGetHelp')}</th>
          {terms.map((term) => (
            <td key={term.id} data-name={term.name}>
              <HelpRules rules={term.getHelp} />
            </td>
          ))}
        </tr>
        {compareRows(terms).map((row) => (
          <CompareTextRow key={row.label} row={row} terms={terms} />
        ))}
      </tbody>
    </table>
  );
}

/** The one difference that matters, as each entry states it: the row most readers came for. */
function DifferenceRow({ terms }: Pick<CompareProps, 'terms'>) {
  const text = useText();
  const cells = statedDifferences(terms);
  if (cells.length === 0) return null;
  return (
    <tr class="compare-differences">
      <th scope="row">{text('compareTellsApart')}</th>
      {terms.map(({ id, name }, index) => (
        <td key={id} data-name={name}>
          {cells[index]?.map((difference) => (
            <p key={difference.from.id}>
              <strong>{text('compareNot', difference.from.name)}</strong> {difference.text}
            </p>
          ))}
          {cells[index]?.length === 0 && <p class="quiet">{text('compareNothing')}</p>}
        </td>
      ))}
    </tr>
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
          {row.cells[index]?.length === 0 && <p class="quiet">{text('compareNothing')}</p>}
        </td>
      ))}
    </tr>
  );
}
