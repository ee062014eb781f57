import { formatBytes } from '../report/units.ts';
import { type Html, html } from './html.ts';
import { badge, renderPage, shownDay, shownVersion, table } from './page.ts';
import type { SiteFacts } from './site.ts';
import type { Summary } from './summary.ts';

/** Every environment with its newest version, and what is to be looked at. */
export function overviewPage(summaries: readonly Summary[], notes: readonly string[], facts: SiteFacts): string {
  const content = html`<h1>Environments</h1>
${tiles(summaries)}
${noteList(notes)}
<form class="search" role="search" data-filter="environments">
<label for="search">Search environments, bases and versions</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="train python:3.12">
<fieldset><legend>Show only</legend>
${FLAGS.map(([flag, name]) => html`<label><input type="checkbox" name="flag" value="${flag}"> ${name}</label>`)}
</fieldset>
<p role="status" data-count>${summaries.length} environments</p>
</form>
${table('Environments', HEADS.map(head), lastArchived(summaries).map(row))}`;
  return renderPage({ title: 'Environments', root: '', current: 'index.html', content }, facts);
}

// Nobody looks for them first.
function lastArchived(summaries: readonly Summary[]): readonly Summary[] {
  return summaries.toSorted((a, b) => Number(a.archived) - Number(b.archived));
}

const FLAGS = [
  ['aged', 'aged'],
  ['vulnerable', 'vulnerable'],
  ['open', 'not pinned'],
  ['absent', 'without an image'],
] as const;

/** Notes that are shown: whoever may push may cause many. */
const MOST_NOTES = 50;

function noteList(notes: readonly string[]): Html | undefined {
  if (notes.length === 0) return undefined;
  const left = notes.length - MOST_NOTES;
  const more = left > 0 ? html`<li>and ${left} more</li>` : undefined;
  return html`<ul class="notes">${notes.slice(0, MOST_NOTES).map((note) => html`<li>${note}</li>`)}${more}</ul>`;
}

const HEADS = ['Name', 'To look at', 'Version', 'Registered', 'Base', 'Size'] as const;

// Buttons do something with a script alone, which takes this away.
function head(name: string): Html {
  return html`<button type="button" class="sort" disabled>${name}</button>`;
}

function tiles(summaries: readonly Summary[]): Html {
  const count = (test: (one: Summary) => boolean) => summaries.filter(test).length;
  const bytes = summaries.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  const told: readonly (readonly [string, string | number])[] = [
    ['environments', summaries.length],
    ['versions', summaries.reduce((sum, { versions }) => sum + versions, 0)],
    ['in newest images', formatBytes(bytes)],
    ['aged', count(({ aged }) => aged > 0)],
    ['vulnerable', count(({ vulnerabilities }) => vulnerabilities > 0)],
    ['not pinned', count(({ unpinned }) => unpinned > 0)],
  ];
  return html`<dl class="tiles">${told.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function row(one: Summary): Html {
  const { name, path, versions, version, created, bases, bytes } = one;
  const used = bases.map((base) => html`<div class="base">${base.name}</div>`);
  const size = bytes === undefined ? '' : formatBytes(bytes);
  return html`<tr data-flags="${flagsOf(one).join(' ')}"><th scope="row"><a href="${path}">${name}</a></th><td data-sort="${one.vulnerabilities * 1000 + one.aged * 100 + one.unpinned}">${marks(one)}</td><td data-sort="${version ?? ''}">${shownVersion(version)}${versions > 1 ? html` <small>of ${versions}</small>` : undefined}</td><td>${shownDay(created)}</td><td>${used}</td><td class="number" data-sort="${bytes ?? -1}">${size}</td></tr>
`;
}

function flagsOf({ aged, vulnerabilities, unpinned, image }: Summary): readonly string[] {
  return [
    ...(aged > 0 ? ['aged'] : []),
    ...(vulnerabilities > 0 ? ['vulnerable'] : []),
    ...(unpinned > 0 ? ['open'] : []),
    ...(image === 'there' ? [] : ['absent']),
  ];
}

const MISSING = {
  there: undefined,
  'not-registered': 'not registered',
  gone: 'image gone',
  other: 'image of another definition',
  unread: 'could not be read',
} as const;

function marks({ archived, anonymous, image, isDefined, isBroken, vulnerabilities, aged, unpinned }: Summary) {
  const missing = MISSING[image];
  return [
    ...(isBroken ? [badge('bad', 'has errors')] : []),
    ...(missing === undefined ? [] : [badge('bad', missing)]),
    ...(vulnerabilities > 0 ? [badge('bad', `${vulnerabilities} vulnerable`)] : []),
    ...(aged > 0 ? [badge('open', `${aged} aged`)] : []),
    ...(unpinned > 0 ? [badge('open', `${unpinned} not pinned`)] : []),
    ...(isDefined ? [] : [badge('plain', 'not in this checkout')]),
    ...(anonymous ? [badge('plain', 'no name')] : []),
    ...(archived ? [badge('plain', 'archived')] : []),
  ];
}
