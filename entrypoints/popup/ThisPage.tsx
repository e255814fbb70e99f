import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import type { PageTerms } from '../../components/platform/message.ts';
import { askPage } from '../../components/platform/messages.ts';
import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { hasSidePanel, openSidePanel } from '../../components/platform/side-panel.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { MarkingChoice } from '../../components/settings/MarkingChoice.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { isSiteOn, switchSite } from '../../components/settings/site.ts';
import { useText } from '../../components/ui/text.ts';
import type { SettingsItem } from '../../components/wiring/settings-item.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';

export interface ThisPageProps {
  readonly entries: readonly GlossaryEntry[];
  /** The page in the tab; undefined where no extension may run. */
  readonly page: (PageTerms & { readonly tabId: number }) | undefined;
  readonly settings: Settings;
  readonly settingsItem: SettingsItem;
  /** Fields that an administrator has set. */
  readonly locked: readonly string[];
}

function showBeside(tabId: number): void {
  openSidePanel(tabId).then(
    () => window.close(),
    (error) => reportError('opening the side panel', error),
  );
}

/** What is on the page in the tab, and the two switches that belong to it. */
export function ThisPage({ entries, page, settings: stored, settingsItem, locked }: ThisPageProps) {
  const text = useText();
  const settings = useStored(settingsItem, stored);
  const { marking } = settings.value;
  const isOff = page !== undefined && !isSiteOn(settings.value, page.host);
  const areSitesLocked = ['siteRule', 'sitesOff', 'sitesOnly'].some((key) => locked.includes(key));
  const isMarkingLocked = locked.includes('marking');
  const goTo = (id: TermId) => {
    if (!page) return;
    askPage(page.tabId, { kind: 'go-to-term', id }).then(
      () => window.close(),
      (error) => reportError('going to a term', error),
    );
  };
  const rows = (page?.terms ?? []).flatMap(({ id, count }) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? [{ entry, count }] : [];
  });
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 id="this-page">{text('onThisPage')}</h2>
      {!page && <p class="quiet">{text('pageOutOfReach')}</p>}
      {page && isOff && <p class="quiet">{text('legwiseIsOffHere', page.host)}</p>}
      {page && !isOff && rows.length === 0 && (
        <p class="quiet">{text(marking === 'off' ? 'markingIsOff' : 'nothingOnThisPage')}</p>
      )}
      {!isOff && <PageTermList rows={rows} onGoTo={goTo} />}
      <div class="popup-foot">
        {page?.host && (
          <SiteSwitch
            host={page.host}
            off={isOff}
            isLocked={areSitesLocked}
            onChange={(off) => settings.change(switchSite(settings.value, page.host, off))}
          />
        )}
        <MarkingChoice
          level={marking}
          isLocked={isMarkingLocked}
          onChange={(level) => settings.change({ ...settings.value, marking: level })}
        />
        {(areSitesLocked || isMarkingLocked) && <p class="quiet">{text('settingsLocked')}</p>}
        {!settings.isSaved && <p role="alert">{text('settingsNotSaved')}</p>}
        <nav>
          <button type="button" class="button quiet" onClick={() => openPage('glossary')}>
            {text('openGlossary')}
          </button>
          {page && hasSidePanel() && (
            <button type="button" class="button quiet" onClick={() => showBeside(page.tabId)}>
              {text('openSidePanel')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => openPage('options')}>
            {text('openSettings')}
          </button>
        </nav>
      </div>
    </section>
  );
}
