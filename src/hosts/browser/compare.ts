import { formatChange } from '../../core/diff/diff.ts';
import { diffKnownDefinitions } from '../../core/diff/known-definitions.ts';
import { diffPackages, formatPackageChange } from '../../core/packages/diff-packages.ts';
import { unpackVersion, type VersionData } from '../../core/site/version-data.ts';
import { listen } from './rows.ts';

/** Shows how the two versions that are chosen differ: at first the newest, and the one before it. */
export function compareVersions(form: HTMLFormElement): void {
  const [from, to] = form.querySelectorAll('select');
  const shown = document.querySelector('[data-difference]');
  const block = document.getElementById('versions');
  if (from === undefined || to === undefined || shown === null || block === null) return;
  const data: VersionData = JSON.parse(block.textContent ?? '');
  // A place is another version once there is a newer one.
  from.value = '1';
  to.value = '0';
  listen(form, () => shown.replaceChildren(...describe(data, Number(from.value), Number(to.value))));
}

function describe(data: VersionData, from: number, to: number): readonly Node[] {
  const [before, after] = [unpackVersion(data, from), unpackVersion(data, to)];
  if (before === undefined || after === undefined) return [];
  const defined = diffKnownDefinitions(before, after) ?? [];
  const held = before.packages && after.packages && diffPackages(before.packages, after.packages);
  return [
    ...section('Definition', defined.map(formatChange)),
    ...section('Packages', held?.map(formatPackageChange) ?? ['what one of the two images holds is not known']),
  ];
}

function section(name: string, lines: readonly string[]): readonly Node[] {
  const head = document.createElement('h3');
  head.textContent = name;
  if (lines.length === 0) return [head, paragraph('equal')];
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
