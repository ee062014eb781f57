import { type Html, html } from './html.ts';
import { renderPage } from './page.ts';
import { canDraw, drawParents, type ParentNode } from './parent-graph.ts';
import type { SiteFacts } from './site.ts';
import type { Summary } from './summary.ts';

/** Which environments are built on others, drawn and as a list. */
export function graphPage(summaries: readonly Summary[], facts: SiteFacts): string {
  const nodes = relatedNodes(summaries);
  const environments = nodes.filter(({ path }) => path !== undefined);
  const alone = summaries.length - environments.length;
  const drawn =
    environments.length === 0
      ? html`<p>No environment is built on another one.</p>`
      : canDraw(nodes)
        ? drawParents(nodes)
        : html`<p>These are too many for a drawing. The list has them all.</p>`;
  const list = environments.length === 0 ? undefined : html`<h2>As a list</h2><ul>${environments.map(listed)}</ul>`;
  const content = html`<h1>Graph</h1><p>Environments that are built on others, and the images from elsewhere below them. Not shown: ${alone} that are built on images from elsewhere alone.</p>${drawn}${list}`;
  return renderPage({ title: 'Graph', root: '', current: 'graph.html', content }, facts);
}

/** Environments with parents or children, and their bases. */
function relatedNodes(summaries: readonly Summary[]): readonly ParentNode[] {
  const names = new Set(summaries.map(({ name }) => name));
  const parents = new Set(summaries.flatMap((one) => one.parents));
  const related = summaries.filter((one) => parents.has(one.name) || one.parents.some((name) => names.has(name)));
  // What is built on an environment is built on its base as well.
  const bases = new Map(
    related.map((one) => [one.name, one.parents.length > 0 ? [] : one.bases.map(({ name }) => name)]),
  );
  const images = new Set([...bases.values()].flat());
  return [
    ...related.map(({ name, path, parents: own }) => ({ name, path, parents: [...own, ...(bases.get(name) ?? [])] })),
    ...[...images].filter((name) => !names.has(name)).map((name) => ({ name, path: undefined, parents: [] })),
  ];
}

function listed({ name, path = '', parents }: ParentNode): Html {
  const on = parents.length === 0 ? '' : ` on ${parents.join(', ')}`;
  return html`<li><a href="${path}">${name}</a>${on}</li>`;
}
