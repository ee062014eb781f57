import { DEFAULT_REGISTRIES } from '../config/file-keys.ts';
import { PYTHON_BASE } from '../normalize/default-bases.ts';
import { yamlText } from '../text/yaml-scalar.ts';
import { entryLines, type Proposal, type Refusal } from './proposal.ts';
import type { Proposals } from './propose-config.ts';

export interface ConfigText {
  readonly repository: string | undefined;
  /** Bases with digests, by base. */
  readonly pins: ReadonlyMap<string, string>;
}

/**
 * A commented `terrarium.yml`: definitions that are already selected are listed, the others are suggested in comments, and those that
 * would fail are named with the reason.
 */
export function formatConfig(proposals: Proposals, { repository, pins }: ConfigText): string {
  const { entries, refused, inline, hosts } = proposals;
  const of = (selection: Proposal['selection']) => entries.filter((entry) => entry.selection === selection);
  const offered = (selection: Proposal['selection'], title: string) => {
    const lines = of(selection).flatMap((entry) => entryText(entry, pins));
    return lines.length === 0 ? [] : [`  # ${title}`, ...lines.map((line) => `  # ${line}`)];
  };
  const declared = of('declared').flatMap((entry) => entryText(entry, pins));
  return [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
    '# docs/configuration.md of Terrarium explains every key.',
    '',
    '# Where images are looked for and pushed to.',
    repository === undefined ? '# repository: ghcr.io/<owner>/environments' : `repository: ${yamlText(repository)}`,
    ...registryLines(hosts),
    '',
    '# Base of conda and requirements files that name none.',
    `# defaults: { base: "${pins.get(PYTHON_BASE) ?? PYTHON_BASE}", platforms: [linux/amd64] }`,
    ...(inline === 0
      ? []
      : ['', `# Selects the ${inline} definitions in jobs, components and deployments.`, '# inline: true']),
    '',
    '# Once there is a list, it selects exactly what it names.',
    declared.length > 0 ? 'environments:' : entries.length > 0 ? '# environments:' : '# environments: []',
    ...declared.map((line) => `  ${line}`),
    ...offered('candidate', 'Definitions that nothing builds; take away the # of those to build.'),
    ...offered(
      'excluded',
      'Definitions below folders of tests and examples: taken only where an entry names the folder.',
    ),
    ...refusalLines(refused),
    '',
  ].join('\n');
}

/** Where editors read the schema of `terrarium.yml`; its `$id` as well. */
export const CONFIG_SCHEMA =
  'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';

function registryLines(hosts: readonly string[]): readonly string[] {
  if (hosts.length === 0) return [];
  const all = [...DEFAULT_REGISTRIES, ...hosts].map(yamlText).join(', ');
  return ['', '# Registries that files may name: leave those that you trust.', `allowed-registries: [${all}]`];
}

/** The lines of an entry, with a comment on what a pattern selects. */
export function entryText(entry: Proposal, pins: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const [first = '', ...rest] = entryLines(entry, pins);
  const errors = entry.broken === 0 ? '' : `, and ${entry.broken} with errors`;
  const remarks = [
    ...(entry.count === 1 ? [] : [`${entry.count} definitions${errors}`]),
    ...(entry.copiesAll ? ['copies the whole tree, this file too: each change of it is a new hash'] : []),
  ];
  return [remarks.length === 0 ? first : `${first} # ${remarks.join('; ')}`, ...rest];
}

/** More than a screen of them would hide the rest. */
const MOST_REFUSED = 30;

function refusalLines(refused: readonly Refusal[]): readonly string[] {
  if (refused.length === 0) return [];
  // Several targets of a Dockerfile may fail for one reason.
  const all = [...new Set(refused.map(({ id, why }) => `  #   ${yamlText(id)}${reason(why)}`))];
  const shown = all.slice(0, MOST_REFUSED);
  const left = all.length - shown.length;
  return [
    '  # Not proposed, since they would fail; terrarium list shows all that is wrong:',
    ...shown,
    ...(left === 0 ? [] : [`  #   and ${left} more`]),
  ];
}

// A message may hold text of a file: as a scalar it stays on its line.
function reason(why: string): string {
  return why === '' ? '' : ` ${yamlText(why)}`;
}
