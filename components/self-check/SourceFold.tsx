import type { Source } from '../../content/schema.ts';
import { SourceLine } from '../term/SourceLine.tsx';
import { useText } from '../ui/text.ts';

/** What stands above rests on these, each named once; folded, for those who want to look. */
export function SourceFold({ sources }: { sources: readonly Source[] }) {
  const text = useText();
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <details class="guidance">
      <summary>{text('termSourcesCount', once.length)}</summary>
      <ul class="bullets">
        {once.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
