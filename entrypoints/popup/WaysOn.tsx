import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { hasSidePanel, openSidePanel } from '../../components/platform/side-panel.ts';
import type { TabPage } from '../../components/platform/tabs.ts';
import { useText } from '../../components/ui/text.ts';

/** Ways from the popup to what has more room. */
export function WaysOn({ page }: { page: TabPage | undefined }) {
  const text = useText();
  return (
    <nav>
      <button type="button" class="button quiet" onClick={() => openPage('glossary')}>
        {text('openGlossary')}
      </button>
      {/* There from the start, so that nothing moves when the page has answered. */}
      {hasSidePanel() && (
        <button
          type="button"
          class="button quiet"
          disabled={page?.kind !== 'read'}
          onClick={() => page?.kind === 'read' && showBeside(page.tabId)}
        >
          {text('openSidePanel')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => openPage('options')}>
        {text('openSettings')}
      </button>
    </nav>
  );
}

function showBeside(tabId: number): void {
  openSidePanel(tabId).then(
    () => window.close(),
    (error) => reportError('opening the side panel', error),
  );
}
