import { useText } from '../../components/ui/text.ts';

/** The first page a reader sees: what Legwise does, what it never does, and a text to try it on. */
export function Welcome({ shortcut }: { shortcut: string | undefined }) {
  const text = useText();
  return (
    <main>
      <h1>{text('welcomeTitle')}</h1>
      <p class="lead">{text('welcomeIntro')}</p>
      <p>{text('welcomeHow')}</p>
      {shortcut && <p>{text('welcomeKeys', shortcut)}</p>}
      <p>{text('welcomeNever')}</p>
      <section class="sample" aria-labelledby="try">
        <h2 id="try">{text('welcomeTry')}</h2>
        <p id="sample">{text('welcomeSample')}</p>
      </section>
    </main>
  );
}
