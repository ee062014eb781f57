import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';

/** A table of a tool, by which the tool installs something else than `[project]` says, and what locks it. */
interface ToolTable {
  readonly path: readonly string[];
  readonly hint: string;
}

const PDM = 'lock it for all tools: "pdm export -f pylock -o pylock.toml"';
const PIXI = 'run "pixi lock": pixi.lock beside it says what is installed';
const HATCH = 'lock it: "uv lock", or "pip lock", or name the packages in [project] or [dependency-groups]';

// https://pdm-project.org/latest/reference/pep621/, https://pixi.sh/latest/python/pyproject_toml/,
// https://hatch.pypa.io/latest/config/environment/overview/
const TABLES: readonly ToolTable[] = [
  { path: ['pdm', 'source'], hint: PDM },
  { path: ['pdm', 'resolution', 'overrides'], hint: PDM },
  { path: ['pdm', 'resolution', 'excludes'], hint: PDM },
  { path: ['pixi', 'dependencies'], hint: PIXI },
  { path: ['pixi', 'host-dependencies'], hint: PIXI },
  { path: ['pixi', 'build-dependencies'], hint: PIXI },
  { path: ['pixi', 'pypi-dependencies'], hint: PIXI },
  { path: ['pixi', 'pypi-options'], hint: PIXI },
  { path: ['pixi', 'target'], hint: PIXI },
  { path: ['pixi', 'feature'], hint: PIXI },
  { path: ['hatch', 'envs', 'default', 'dependencies'], hint: HATCH },
  { path: ['hatch', 'envs', 'default', 'extra-dependencies'], hint: HATCH },
];

/** Reports tables of tools other than uv and Poetry that change what is installed: half of a manifest is another environment. */
export function checkOtherTools(findings: Findings, root: DataMap): void {
  for (const { path, hint } of TABLES) {
    const entry = entryAt(root, ['tool', ...path]);
    if (entry === undefined || isEmpty(entry) || isProjectAlone(path, entry)) continue;
    findings.error('pyproject-setting', `[tool.${path.join('.')}] is not read`, { at: entry.at, hint });
  }
}

/**
 * Reports what `[tool.poetry.dependencies]` adds to `[project]`: Poetry 2 takes sources, and all else, from there.
 * https://python-poetry.org/docs/pyproject/#dependencies
 */
export function checkPoetryBeside(findings: Findings, root: DataMap): void {
  const table = entryAt(root, ['tool', 'poetry', 'dependencies'])?.value;
  if (table?.kind !== 'map') return;
  const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
  for (const { key, at } of table.entries) {
    if (key === 'python') continue;
    const message = `${quote(key)} of [tool.poetry.dependencies] is not read beside project.dependencies`;
    findings.error('pyproject-source', message, { at, hint });
  }
}

function entryAt(root: DataMap, path: readonly string[]): DataEntry | undefined {
  let map: DataMap | undefined = root;
  let found: DataEntry | undefined;
  for (const key of path) {
    found = map === undefined ? undefined : entryOf(map, key);
    map = found?.value.kind === 'map' ? found.value : undefined;
  }
  return found;
}

function isEmpty({ value }: DataEntry): boolean {
  return (value.kind === 'map' && value.entries.length === 0) || (value.kind === 'list' && value.items.length === 0);
}

// The project itself is not installed: `mypkg = { path = ".", editable = true }`.
function isProjectAlone([tool, table]: readonly string[], { value }: DataEntry): boolean {
  if (tool !== 'pixi' || table !== 'pypi-dependencies' || value.kind !== 'map') return false;
  return value.entries.every(({ value: source }) => {
    const path = source.kind === 'map' ? entryOf(source, 'path')?.value : undefined;
    return path?.kind === 'scalar' && /^\.\/?$/.test(path.text);
  });
}
