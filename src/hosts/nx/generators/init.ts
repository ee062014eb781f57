import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { defaultConfig } from '../../../core/config/config.ts';
import { formatConfig } from '../../../core/init/format-config.ts';
import { isRecord, membersOf } from '../../../core/model/json.ts';
import { parseOwnRepository } from '../../../core/names/reference.ts';
import { propose } from '../../../pipeline.ts';
import type { GeneratorTree } from './tree.ts';

export interface InitOptions {
  readonly repository?: string;
  readonly config?: string;
}

const PLUGIN = '@terrarium-env/terrarium/nx';

/** Adds the plugin to `nx.json`, and writes a `terrarium.yml` that lists what is found, where there is none. */
export async function init(tree: GeneratorTree, { repository, config = 'terrarium.yml' }: InitOptions): Promise<void> {
  if (repository !== undefined && parseOwnRepository(repository) === undefined)
    throw new Error(`expected a repository such as ghcr.io/acme/environments, received ${JSON.stringify(repository)}`);
  addPlugin(tree, config === 'terrarium.yml' ? undefined : config);
  if (tree.exists(config)) return;
  const proposals = await propose(await workTree(tree.root), defaultConfig(config));
  tree.write(config, formatConfig(proposals, { repository, pins: new Map() }));
}

// nx.json may have comments, which stay.
function addPlugin(tree: GeneratorTree, config: string | undefined): void {
  const text = tree.read('nx.json', 'utf-8') ?? '{}';
  const mistakes: ParseError[] = [];
  const nxJson: unknown = parse(text, mistakes, { allowTrailingComma: true });
  if (mistakes.length > 0 || !isRecord(nxJson)) throw new Error('nx.json is no JSON object');
  const { plugins: listed } = nxJson;
  const plugins: readonly unknown[] = Array.isArray(listed) ? listed : [];
  if (plugins.some((plugin) => plugin === PLUGIN || membersOf(plugin).plugin === PLUGIN)) return;
  const plugin = config === undefined ? PLUGIN : { plugin: PLUGIN, options: { config } };
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const [path, value] = Array.isArray(listed) ? [['plugins', listed.length], plugin] : [['plugins'], [plugin]];
  tree.write('nx.json', applyEdits(text, modify(text, path, value, { formattingOptions })));
}
