import type { PackageIndex } from '../../core/site/package-page.ts';
import { listen, wordsOf } from './rows.ts';

/** What `packages.js` leaves for this script. */
declare const window: Window & { readonly terrariumPackages?: PackageIndex };

/** Packages that are shown at most: more is nothing that somebody looked for. */
const MOST = 50;

/** Lists the packages whose name has the first word, with the versions that begin with the second one, and who holds them. */
export function searchPackages(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const count = form.querySelector('[data-count]');
  const shown = document.querySelector('[data-found]');
  const index = window.terrariumPackages;
  if (field === null || count === null || shown === null || index === undefined) return;
  listen(form, () => {
    const [name = '', version = ''] = wordsOf(field.value);
    const found = name === '' ? [] : find(index, name, version);
    count.textContent = counted(name === '' ? index.packages.length : found.length, name === '' ? 0 : MOST);
    shown.replaceChildren(...found.slice(0, MOST).map((one) => packageNode(one, index)));
  });
}

function counted(count: number, shown: number): string {
  const text = `${count} ${count === 1 ? 'package' : 'packages'}`;
  return shown > 0 && count > shown ? `the first ${shown} of ${text}` : text;
}

type Found = PackageIndex['packages'][number];

/** The same name first, then names that begin so. */
function find({ packages }: PackageIndex, name: string, version: string): readonly Found[] {
  const rank = (what: string) => {
    const own = what.slice(what.indexOf(' ') + 1).toLowerCase();
    return own === name ? 0 : own.startsWith(name) ? 1 : own.includes(name) ? 2 : 3;
  };
  return packages
    .filter(([what]) => rank(what) < 3)
    .map(([what, held]): Found => [what, held.filter(([own]) => own.toLowerCase().startsWith(version))])
    .filter(([, held]) => held.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b));
}

function packageNode([what, held]: Found, index: PackageIndex): Node {
  const section = document.createElement('section');
  const head = document.createElement('h2');
  head.textContent = what;
  section.append(head, ...held.map(([version, users]) => versionNode(version, users, index)));
  return section;
}

/** Environments that are listed at once. */
const MOST_OPEN = 6;

function versionNode(version: string, users: readonly number[], { environments }: PackageIndex): Node {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `${version} in ${users.length} ${users.length === 1 ? 'environment' : 'environments'}`;
  details.open = users.length <= MOST_OPEN;
  const list = document.createElement('ul');
  list.className = 'links';
  for (const place of users) {
    const [name = '', path = ''] = environments[place] ?? [];
    const link = document.createElement('a');
    link.href = path;
    link.textContent = name;
    const element = document.createElement('li');
    element.append(link);
    list.append(element);
  }
  details.append(summary, list);
  return details;
}
