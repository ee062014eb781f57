import { type Html, html } from './html.ts';
import { badge, renderPage, shortHash, table } from './page.ts';
import type { SiteFacts } from './site.ts';
import type { Summary, UsedBase } from './summary.ts';

interface Use {
  readonly base: UsedBase;
  readonly user: Summary;
}

/** Which environments are built on what. */
export function basePage(summaries: readonly Summary[], facts: SiteFacts): string {
  const uses = summaries.flatMap((user) => user.bases.map((base): Use => ({ base, user })));
  const groups = [...Map.groupBy(uses, ({ base }) => base.name)].sort(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  const content = html`<h1>Bases</h1>
<p>What the newest image of each environment was built on. Several digests of one base are several states of it.</p>
<form class="search" role="search" data-filter="bases"><label for="search">Search bases and environments</label><input id="search" type="search" autocomplete="off" spellcheck="false"><p role="status" data-count>${groups.length} bases</p></form>
${table(
  'Bases',
  ['Base', 'Environments', 'Digest', 'Used by'],
  groups.map(([name, users]) => row(name, users)),
)}`;
  return renderPage({ title: 'Bases', root: '', current: 'bases.html', content }, facts);
}

function row(name: string, uses: readonly Use[]): Html {
  const digests = [...Map.groupBy(uses, ({ base }) => base.digest ?? '')];
  const known = digests.filter(([digest]) => digest !== '');
  const shown = known.map(([digest, of]) => html`<div>${shortHash(digest)} <small>${of.length}</small></div>`);
  const several = known.length > 1 ? badge('open', `${known.length} digests`) : undefined;
  const links = uses.map(({ user }) => html`<li><a href="${user.path}">${user.name}</a></li>`);
  return html`<tr><th scope="row">${name}</th><td class="number">${uses.length}</td><td>${several}${shown}</td><td>${listOf(links)}</td></tr>
`;
}

const MOST_OPEN = 6;

function listOf(links: readonly Html[]): Html {
  const list = html`<ul class="links">${links}</ul>`;
  return links.length <= MOST_OPEN
    ? list
    : html`<details><summary>${links.length} environments</summary>${list}</details>`;
}
