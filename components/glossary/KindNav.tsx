import { useText } from '../ui/text.ts';
import { KIND_GROUPS, type KindGroup, nameOfGroup } from './kind-groups.ts';
import { formatRoute } from './route.ts';

/** The ways into the glossary: all of it, or one kind of entry. */
export function KindNav({ group }: { group: KindGroup | undefined }) {
  const text = useText();
  const current = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {});
  return (
    <nav class="chips" aria-label={text('kindsLabel')}>
      <a href={formatRoute({ kind: 'list' })} {...current(group === undefined)}>
        {text('kindAll')}
      </a>
      {KIND_GROUPS.map((one) => (
        <a key={one} href={formatRoute({ kind: 'list', group: one })} {...current(group === one)}>
          {text(nameOfGroup(one))}
        </a>
      ))}
    </nav>
  );
}
