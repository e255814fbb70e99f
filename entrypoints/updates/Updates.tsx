import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { useText } from '../../components/ui/text.ts';
import type { Notes } from '../../components/wiring/update-notes.ts';

interface Props {
  readonly version: string;
  readonly notes: readonly Notes[];
}

/** What has changed, newest first. Opened by the reader from the settings, and never by itself. */
export function Updates({ version, notes }: Props) {
  const text = useText();
  return (
    <>
      <PageHeader />
      <main class="updates">
        <h1>{text('updatesTitle')}</h1>
        <p class="lead">{text('aboutVersion', version)}</p>
        {notes.map(({ title, paragraphs }) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{title}</h2>
            <ul>
              {paragraphs.map((paragraph) => (
                <li key={paragraph}>{paragraph}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}
