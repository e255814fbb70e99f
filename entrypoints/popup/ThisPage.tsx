import { PageTermList } from '../../components/page-terms/PageTermList.tsx';
import { askFrame } from '../../components/platform/messages.ts';
import type { Silence } from '../../components/platform/page-silence.ts';
import { reportError } from '../../components/platform/report-error.ts';
import type { TabPage, TabTerm } from '../../components/platform/tabs.ts';
import type { Stored } from '../../components/platform/use-stored.ts';
import { MarkingChoice } from '../../components/settings/MarkingChoice.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { isSiteOn, SITE_FIELDS, switchSite } from '../../components/settings/site.ts';
import { STARTING_SITES_OFF } from '../../components/settings/starting-sites.ts';
import { type MessageKey, useText } from '../../components/ui/text.ts';
import type { GlossaryEntry } from '../../content/schema.ts';
import { WaysOn } from './WaysOn.tsx';

export interface ThisPageProps {
  readonly entries: readonly GlossaryEntry[];
  /** The page in the tab, once it has answered. */
  readonly page: TabPage | undefined;
  /** A term that was chosen is not on the page any more. */
  readonly onGone: () => void;
  readonly settings: Stored<Settings>;
  /** Fields that an administrator has set. */
  readonly locked: readonly string[];
}

const SILENCES: Readonly<Record<Silence, MessageKey>> = {
  'browser-page': 'silentBrowserPage',
  'browser-page-or-file': 'silentBrowserPageOrFile',
  'guarded-site': 'silentGuardedSite',
  file: 'silentFile',
  pdf: 'silentPdf',
  'before-us': 'silentBeforeUs',
};

/** What is on the page in the tab, and the two switches that belong to it. */
export function ThisPage({ entries, page, onGone, settings, locked }: ThisPageProps) {
  const text = useText();
  const { marking } = settings.value;
  const host = page?.kind === 'read' ? page.host : '';
  const isOff = host !== '' && !isSiteOn(settings.value, host);
  const areSitesLocked = SITE_FIELDS.some((field) => locked.includes(field));
  const isMarkingLocked = locked.includes('marking');
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 id="this-page">{text('onThisPage')}</h2>
      {page?.kind === 'silent' && (
        <p class="quiet">
          {text(SILENCES[page.why])} {text('silentStill')}
        </p>
      )}
      {isOff && <p class="quiet">{text('legwiseIsOffHere', host)}</p>}
      {page?.kind === 'read' && !isOff && page.terms.length === 0 && (
        <p class="quiet">{text(marking === 'off' ? 'markingIsOff' : 'nothingOnThisPage')}</p>
      )}
      {page?.kind === 'read' && !isOff && (
        <PageTermList
          rows={page.terms.flatMap(({ id, count }) => {
            const entry = entries.find((one) => one.id === id);
            return entry ? [{ entry, count }] : [];
          })}
          onGoTo={(id) =>
            goTo(
              page.tabId,
              page.terms.find((term) => term.id === id),
              onGone,
            )
          }
        />
      )}
      <div class="popup-foot">
        <div class="site-place">
          {host !== '' && (
            <SiteSwitch
              host={host}
              off={isOff}
              isLocked={areSitesLocked}
              onChange={(off) => settings.change(switchSite(settings.value, host, off, STARTING_SITES_OFF))}
            />
          )}
        </div>
        <MarkingChoice
          level={marking}
          isLocked={isMarkingLocked}
          onChange={(level) => settings.change({ ...settings.value, marking: level })}
        />
        {(areSitesLocked || isMarkingLocked) && <p class="quiet">{text('settingsLocked')}</p>}
        {!settings.isSaved && <p role="alert">{text('settingsNotSaved')}</p>}
        <WaysOn page={page} />
      </div>
    </section>
  );
}

function goTo(tabId: number, term: TabTerm | undefined, onGone: () => void): void {
  if (!term) return;
  askFrame(tabId, term.frameId, { kind: 'go-to-term', id: term.id }).then(
    (isThere) => (isThere ? window.close() : onGone()),
    (error) => {
      // Its frame may be gone, too.
      onGone();
      reportError('going to a term', error);
    },
  );
}
