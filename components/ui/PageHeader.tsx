import type { ComponentChildren } from 'preact';
import { useText } from './text.ts';

interface Props {
  /** Where the name of the product leads. */
  readonly home?: string;
  /** What stands beside it. */
  readonly children?: ComponentChildren;
}

/** The top of every page in a tab: whose page it is, and the way to the glossary, where all pages meet. */
export function PageHeader({ home = '/glossary.html', children }: Props) {
  const text = useText();
  return (
    <header class="page-header" data-legwise="off">
      <a class="brand" href={home}>
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        {text('productName')}
      </a>
      {children}
    </header>
  );
}
