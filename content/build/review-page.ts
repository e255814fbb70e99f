import type { Source, SourceId, Term } from '../schema.ts';
import type { KnowledgeBase } from './compile.ts';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A claim as a reviewer reads it: what is said, and on what it rests. */
function line(text: string, sources: readonly SourceId[], before = ''): string {
  return `<li>${before}${escapeHtml(text)} <small>[${sources.join('; ')}]</small></li>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.join('')}</ul>`;
}

const strong = (text: string) => `<b>${escapeHtml(text)}</b> `;

function termSection(term: Term): string {
  const said = (items: Term['feelsLike']) => items.map(({ text, sources }) => line(text, sources));
  const advised = (items: Term['helpsNow']) =>
    items.map(({ text, certainty, why, sources }) => line(`${text} (${certainty}: ${why})`, sources));
  return `<article id="${term.id}">
<h2>${escapeHtml(term.name)} <small>${term.id} · ${term.kind}${term.say ? ` · ${escapeHtml(term.say)}` : ''}</small></h2>
<p>${escapeHtml(term.gist.text)} <small>[${term.gist.sources.join('; ')}]</small></p>
${list(
  'When to get help',
  term.getHelp.map(({ level, when, authority, sources }) =>
    line(`${when} (${authority})`, sources, strong(level)),
  ),
)}
${list(
  'Can mean',
  term.canMean.map(({ text, level, sources }) => line(text, sources, level ? strong(level) : '')),
)}
${list('Feels like', said(term.feelsLike))}
${list(
  'Not the same as',
  term.notTheSameAs.map(({ term: other, difference, sources }) =>
    line(difference, sources, strong(other.name)),
  ),
)}
${list('Sets it off', said(term.setsOff))}${list('Eases it', said(term.eases))}${list('Who', said(term.whoGetsIt))}
${list('What it does', said(term.does))}${list('What can go wrong', said(term.goesWrong))}
${list('What it is for', said(term.usedFor))}${list('What happens', said(term.whatHappens))}
${list('What it shows', said(term.shows))}${list('Does it hurt', said(term.doesItHurt))}
${list('Good to know', said(term.goodToKnow))}
${list('Helps now', advised(term.helpsNow))}${list('Helps over time', advised(term.helpsOverTime))}
${list('Does not help', advised(term.doesNotHelp))}
${list('At the doctor', said(term.atTheDoctor))}${list('Medicines', said(term.medicines))}
${list('Picture', term.picture ? [line(term.picture.description, term.picture.sources, strong(term.picture.title))] : [])}
${term.origin ? `<p>${escapeHtml(term.origin)}</p>` : ''}
<p><small>Reviewed ${term.reviewed} (${term.reviewedBy.join(', ')}), next by ${term.nextReview}</small></p>
</article>`;
}

function sourceList(terms: readonly Term[]): string {
  const used = new Map<string, Source>(
    terms.flatMap(({ sources }) => sources.map((s) => [s.id, s] as const)),
  );
  return [...used.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, publisher, year, kind, url }) =>
      line(`${title}. ${publisher}, ${year}, ${kind}. ${url ?? ''}`, [], strong(id)),
    )
    .join('');
}

/** Every entry on one page, each claim with its sources: for somebody who checks it line by line. */
export function reviewPage({ terms }: KnowledgeBase): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Legwise: all entries</title>
<style>body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui}h3{margin:.75rem 0 0;font-size:1rem}
ul{margin:0}small{color:#667}article{break-inside:avoid;border-top:1px solid #ccc}</style>
<h1>${terms.length} entries</h1>${terms.map(termSection).join('\n')}
<h2>Sources</h2><ul>${sourceList(terms)}</ul></html>`;
}
