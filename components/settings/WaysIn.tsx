import { Check, Minus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

/** What this browser offers beside the page and the toolbar button. */
interface BrowserWays {
  /** Commands with their keys, '' for none; undefined where extensions have no shortcuts. */
  readonly shortcuts:
    | readonly { readonly name: string; readonly description: string; readonly keys: string }[]
    | undefined;
  readonly hasMenu: boolean;
  readonly hasAddressBar: boolean;
  readonly hasSidePanel: boolean;
}

interface Props extends BrowserWays {
  /** Where a reader can change shortcuts, when the browser does not lead there itself. */
  readonly shortcutsAddress: string | undefined;
  readonly onChangeShortcuts: () => void;
  readonly onOpenSidePanel: () => void;
}

/** The other ways in, each with how to use it or that this browser lacks it. */
export function WaysIn({ shortcuts, shortcutsAddress, onChangeShortcuts, onOpenSidePanel, ...has }: Props) {
  const text = useText();
  return (
    <ul class="ways">
      <Way isThere={shortcuts !== undefined} title={text('waysShortcuts')} missing={text('waysNoShortcuts')}>
        <dl class="shortcuts">
          {shortcuts?.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{keys === '' ? <span class="quiet">{text('waysNoKeys')}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={onChangeShortcuts}>
          {text('waysChangeShortcuts')}
        </button>
        {shortcutsAddress && <p class="quiet">{text('waysChangeHow', shortcutsAddress)}</p>}
      </Way>
      <Way isThere={has.hasMenu} title={text('waysMenu')} missing={text('waysNoMenu')}>
        <p>{text('waysMenuHow')}</p>
      </Way>
      <Way isThere={has.hasAddressBar} title={text('waysAddressBar')} missing={text('waysNoAddressBar')}>
        <p>{text('waysAddressBarHow')}</p>
      </Way>
      <Way isThere={has.hasSidePanel} title={text('waysSidePanel')} missing={text('waysNoSidePanel')}>
        <p>{text('waysSidePanelHow')}</p>
        <button type="button" class="button" onClick={onOpenSidePanel}>
          {text('openSidePanel')}
        </button>
      </Way>
    </ul>
  );
}

interface WayProps {
  readonly isThere: boolean;
  readonly title: string;
  readonly missing: string;
  readonly children: ComponentChildren;
}

function Way({ isThere, title, missing, children }: WayProps) {
  return (
    <li class="way">
      <h3>
        <Icon icon={isThere ? Check : Minus} />
        {title}
      </h3>
      {isThere ? children : <p class="quiet">{missing}</p>}
    </li>
  );
}
