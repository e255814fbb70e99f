import type { ComponentChildren } from 'preact';
import { formatRoute, type Route } from '../../components/glossary/route.ts';
import { useText } from '../../components/ui/text.ts';

/** What stays on top wherever a reader is in the glossary. */
export function GlossaryHeader({ route, children }: { route: Route; children: ComponentChildren }) {
  const text = useText();
  const ways = [
    { to: { kind: 'where' }, name: 'wayWhere' },
    { to: { kind: 'compare', ids: [] }, name: 'wayCompare' },
  ] as const;
  // Everywhere else the place has a heading of this rank itself.
  const Name = route.kind === 'term' ? 'h1' : 'p';
  return (
    <header class="glossary-header">
      <Name class="product">
        <a href={formatRoute({ kind: 'list' })}>{text('productName')}</a>
      </Name>
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
    </header>
  );
}
