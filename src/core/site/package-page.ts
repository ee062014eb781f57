import { html, scriptJson } from './html.ts';
import { renderPage } from './page.ts';
import type { SiteFacts } from './site.ts';
import type { Summary } from './summary.ts';

/** Which environments hold which versions of a package. */
export interface PackageIndex {
  readonly environments: readonly (readonly [name: string, path: string])[];
  /** Places of environments by version, by kind and name. */
  readonly packages: readonly (readonly [
    what: string,
    held: readonly (readonly [version: string, users: readonly number[]])[],
  ])[];
}

/** The search for packages: its data is large, and loaded by this page alone. */
export function packagePage(facts: SiteFacts): string {
  const content = html`<h1>Packages</h1>
<p>Which of the newest images hold a package, and in which version. Packages of conda and of Python, of the first platform.</p>
<form class="search" role="search" data-packages><label for="search">Package, and a version where one is wanted</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="numpy 1.26"><p role="status" data-count></p></form>
<div data-found><noscript>Packages are searched by a script. The page of each environment lists its packages.</noscript></div>`;
  const scripts = ['packages.js'];
  return renderPage({ title: 'Packages', root: '', current: 'packages.html', scripts, content }, facts);
}

/** A script that hands the data to that of the pages: no page that is opened as a file may load another kind. */
export function packageScript(summaries: readonly Summary[]): string {
  return `window.terrariumPackages=${scriptJson(indexPackages(summaries))};\n`;
}

/** Packages of all environments together that are searched: each of 5,000 has 400. */
const MOST_HELD = 2_000_000;

export function indexPackages(summaries: readonly Summary[]): PackageIndex {
  let left = MOST_HELD;
  const kept = summaries.map((one) => {
    left -= one.packages.length;
    return left < 0 ? [] : one.packages;
  });
  const held = kept.flatMap((packages, place) => packages.map(([what, version]) => ({ what, version, place })));
  const byName = [...Map.groupBy(held, ({ what }) => what)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    environments: summaries.map(({ name, path }) => [name, path]),
    packages: byName.map(([what, uses]) => {
      const versions = [...Map.groupBy(uses, ({ version }) => version)];
      return [what, versions.map(([version, of]) => [version, [...new Set(of.map(({ place }) => place))]])];
    }),
  };
}
