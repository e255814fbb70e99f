import { useId, useState } from 'preact/hooks';
import { type MessageKey, useText } from '../ui/text.ts';
import { parseSiteInput, type SiteProblem } from './site-input.ts';

const PROBLEMS: Readonly<Record<SiteProblem, MessageKey>> = {
  empty: 'siteProblemEmpty',
  'own-page': 'siteProblemOwnPage',
  spaces: 'siteProblemSpaces',
  everything: 'siteProblemEverything',
  stars: 'siteProblemStars',
  'not-a-site': 'siteProblemNotASite',
  listed: 'siteProblemListed',
};

interface Props {
  readonly label: string;
  /** The sites that are listed already. */
  readonly listed: readonly string[];
  readonly onAdd: (site: string) => void;
}

/** Adds a site to a list; says what is wrong with one that cannot be added, and how to write it. */
export function SiteInput({ label, listed, onAdd }: Props) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<SiteProblem>();
  const add = () => {
    const read = parseSiteInput(typed, listed);
    setProblem(read.kind === 'problem' ? read.problem : undefined);
    if (read.kind === 'problem') return;
    setTyped('');
    onAdd(toAscii(read.site));
  };
  return (
    <form
      class="site-input"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {text('settingsSiteHint')}
      </p>
      <div class="site-input-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {text('settingsAdd')}
        </button>
      </div>
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {text(PROBLEMS[problem])}
        </p>
      )}
    </form>
  );
}

/** Pages with other letters in their names know themselves by an ASCII form of it. */
function toAscii(site: string): string {
  const labels = site.split('.').map((label) => {
    const isPlain = /^[ -~]*$/.test(label) || label.includes('*');
    return isPlain ? label : (URL.parse(`http:${label}`)?.hostname ?? label);
  });
  return labels.join('.');
}
