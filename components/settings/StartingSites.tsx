import { useText } from '../ui/text.ts';
import { STARTING_GROUP_NAMES } from './setting-names.ts';
import { addSite, isListed, removeSite } from './site.ts';
import { STARTING_GROUPS, STARTING_SITES } from './starting-sites.ts';

interface Props {
  readonly sitesOff: readonly string[];
  readonly onChange: (sitesOff: readonly string[]) => void;
}

/** The sites that are off from the start: which, and each to be turned on. */
export function StartingSites({ sitesOff, onChange }: Props) {
  const text = useText();
  const toggle = (site: string, off: boolean) =>
    onChange(off ? addSite(sitesOff, site) : removeSite(sitesOff, site));
  return (
    <div class="starting-sites">
      <h3>{text('settingsStartingSites')}</h3>
      <p class="quiet">{text('settingsStartingSitesWhy')}</p>
      {STARTING_GROUPS.map((group) => {
        const sites: readonly string[] = STARTING_SITES[group];
        const off = sites.filter((site) => isListed(sitesOff, site)).length;
        return (
          <details key={group}>
            <summary>
              {text(STARTING_GROUP_NAMES[group])}
              <span class="quiet"> {text('settingsStartingSitesOff', off, sites.length)}</span>
            </summary>
            <ul class="starting-list">
              {sites.map((site) => (
                <li key={site}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={isListed(sitesOff, site)}
                      onChange={(event) => toggle(site, event.currentTarget.checked)}
                    />
                    <span>{site}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
