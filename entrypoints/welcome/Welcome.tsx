import { BookOpen, Hand, Keyboard, MousePointer2, ShieldCheck } from 'lucide';
import type { BrowserWays } from '../../components/platform/browser-ways.ts';
import { HAS_SELF_CHECK } from '../../components/platform/build.ts';
import { openPage } from '../../components/platform/pages.ts';
import { OPEN_POPUP } from '../../components/platform/shortcuts.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { useText } from '../../components/ui/text.ts';

/** The first page a reader sees: a text to try it on, how it is used, what it never does. */
export function Welcome({ ways }: { readonly ways: BrowserWays }) {
  const text = useText();
  const keysOf = (command: string) => ways.shortcuts?.find(({ name }) => name === command)?.keys;
  const next = keysOf('next-term');
  const popup = keysOf(OPEN_POPUP);
  return (
    <>
      <PageHeader />
      <main class="welcome">
        <div data-legwise="off">
          <h1>{text('welcomeTitle')}</h1>
          <p class="lead">{text('welcomeIntro')}</p>
        </div>
        <section class="sample" aria-labelledby="try">
          <h2 id="try" data-legwise="off">
            {text('welcomeTry')}
          </h2>
          <p id="sample">{text('welcomeSample')}</p>
        </section>
        <ul class="welcome-steps" data-legwise="off">
          <li>
            <Icon icon={MousePointer2} />
            <span>{text('welcomeHow')}</span>
          </li>
          <li>
            <Icon icon={Hand} />
            <span>{text('welcomeTouch')}</span>
          </li>
          {next && (
            <li>
              <Icon icon={Keyboard} />
              <span>{text('welcomeKeys', next)}</span>
            </li>
          )}
          <li>
            <Icon icon={BookOpen} />
            <span>{popup ? text('welcomeButtonKeys', popup) : text('welcomeButton')}</span>
          </li>
          <li>
            <Icon icon={ShieldCheck} />
            <span>{text('welcomeNever')}</span>
          </li>
        </ul>
        <div class="buttons" data-legwise="off">
          <button type="button" class="button primary" onClick={() => openPage('glossary')}>
            {text('openGlossary')}
          </button>
          {HAS_SELF_CHECK && (
            <button type="button" class="button" onClick={() => openPage('self-check')}>
              {text('openSelfCheck')}
            </button>
          )}
          <button type="button" class="button" onClick={() => openPage('options')}>
            {text('openSettings')}
          </button>
        </div>
      </main>
    </>
  );
}
