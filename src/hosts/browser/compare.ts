import { formatChange } from '../../core/diff/diff.ts';
import { diffKnownDefinitions } from '../../core/diff/known-definitions.ts';
import { diffPackages, formatPackageChange } from '../../core/packages/diff-packages.ts';
import { unpackVersion, type VersionData } from '../../core/site/version-data.ts';
import { listen } from './rows.ts';

/** Shows how the two versions that are chosen differ: at first the newest, and the one before it. */
export function compareVersions(form: HTMLFormElement): void {
  const [from, to] = form.querySelectorAll('select');
  const shown = document.querySelector('[data-difference]');
  const count = form.querySelector('[data-count]');
  const block = document.getElementById('versions');
  if (from === undefined || to === undefined || shown === null || count === null || block === null) return;
  const data: VersionData = JSON.parse(block.textContent ?? '');
  // A place is another version once there is a newer one.
  from.value = '1';
  to.value = '0';
  listen(form, () => {
    const difference = differenceOf(data, Number(from.value), Number(to.value));
    count.textContent = difference.summary;
    shown.replaceChildren(...difference.nodes);
  });
}

/** How two versions differ; the summary is what a screen reader says at each change. */
interface Difference {
  readonly summary: string;
  readonly nodes: readonly Node[];
}

function differenceOf(data: VersionData, from: number, to: number): Difference {
  const [before, after] = [unpackVersion(data, from), unpackVersion(data, to)];
  if (before === undefined || after === undefined) return { summary: '', nodes: [] };
  const defined = (diffKnownDefinitions(before, after) ?? []).map(formatChange);
  const held =
    before.packages && after.packages && diffPackages(before.packages, after.packages).map(formatPackageChange);
  // Credentials are in no page: two that differ in one alone look the same.
  const isSame = data.versions[from]?.definition === data.versions[to]?.definition;
  const packages = held === undefined ? 'packages are not known' : `${held.length} in packages`;
  return {
    summary: `${defined.length} differences in the definition, ${packages}`,
    nodes: [
      ...section('Definition', defined, isSame ? 'equal' : 'nothing that is shown'),
      ...section(
        'Packages',
        held ?? [],
        held === undefined ? 'what one of the two images holds is not known' : 'equal',
      ),
    ],
  };
}

function section(name: string, lines: readonly string[], nothing: string): readonly Node[] {
  const head = document.createElement('h3');
  head.textContent = name;
  if (lines.length === 0) return [head, paragraph(nothing)];
  const list = document.createElement('ul');
  list.append(...lines.map(item));
  return [head, list];
}

function item(line: string): Node {
  const element = document.createElement('li');
  element.textContent = line;
  if (line.startsWith('added ')) element.className = 'added';
  else if (line.startsWith('removed ')) element.className = 'removed';
  return element;
}

function paragraph(text: string): Node {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
