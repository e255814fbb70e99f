import type { ComponentChildren } from 'preact';
import { formatRoute, type Route } from '../../components/glossary/route.ts';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { useText } from '../../components/ui/text.ts';

/** What stays on top wherever a reader is in the glossary. */
export function GlossaryHeader({ route, children }: { route: Route; children: ComponentChildren }) {
  const text = useText();
  const ways = [
    { to: { kind: 'where' }, name: 'wayWhere' },
    { to: { kind: 'compare', ids: [] }, name: 'wayCompare' },
  ] as const;
  return (
    <PageHeader home={formatRoute({ kind: 'list' })}>
      {children}
      <nav class="ways" aria-label={text('waysLabel')}>
        {ways.map(({ to, name }) => (
          <a
            key={name}
            href={formatRoute(to)}
            {...(route.kind === to.kind && { 'aria-current': 'page' as const })}
          >
            {text(name)}
          </a>
        ))}
      </nav>
    </PageHeader>
  );
}
