import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { diskFull } from '../../../adapters/files/disk-full.ts';
import { requireInside, stateOfFile, writeNewFile } from '../../../adapters/files/new-files.ts';
import { defaultConfig } from '../../../core/config/config.ts';
import { RESOURCE_GROUP, SUBSCRIPTION, WORKSPACE } from '../../../core/model/azure-names.ts';
import { type AzureMlTarget, formatTarget } from '../../../core/model/azureml-target.ts';
import type { EnvironmentStoreReader, StoredVersion } from '../../../core/model/environment-store.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { azureMlFiles, NO_PATH } from '../../../core/restore/azureml-files.ts';
import { readStored } from '../../../core/restore/read-stored.ts';
import { treeOfTexts } from '../../../core/restore/tree-of-texts.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { define } from '../../../pipeline.ts';
import { openStores } from '../../composition.ts';
import { CONFIG_PATH, loadConfig } from '../../load-config.ts';
import { type Arguments, COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions, requireConfig } from '../command/load.ts';
import { printJson, printLines, printNote } from '../command/output.ts';

export const command: Command = {
  usage: 'import azureml [name...] [flags]',
  summary:
    'Writes the environments of a workspace or a registry of Azure ML as files: the newest version of each. Overwrites nothing.',
  environments: 'none',
  flags: [
    ...COMMON,
    { name: 'workspace', kind: 'text', value: '<name>', help: 'workspace to read (default: that of terrarium.yml)' },
    { name: 'registry', kind: 'text', value: '<name>', help: 'registry of Azure ML to read' },
    { name: 'subscription', kind: 'text', value: '<id>', help: 'its subscription, where terrarium.yml names none' },
    { name: 'resource-group', kind: 'text', value: '<name>', help: 'its resource group' },
    { name: 'into', kind: 'text', value: '<dir>', help: 'folder to write into (default: environments)' },
    { name: 'all-versions', kind: 'flag', help: 'every version, each in a folder of its own' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/import.schema.json)' },
  ],
  run: async (args, signal) => {
    const [source, ...names] = args.positionals;
    if (source !== 'azureml') throw new TerrariumError('usage', 'expected terrarium import azureml [name...]');
    const store = await openStore(args, signal);
    const folder = resolve(args.text('into') ?? 'environments');
    const isAll = args.flag('all-versions');
    const { versions, curated, unnamed } = await readStored(store, names, isAll ? 'all' : 'newest');
    const imported: Imported[] = unnamed.map((name) => refusal({ name, version: '' }, NO_PATH));
    for (const version of versions) imported.push(await importVersion(folder, version, isAll));
    const from = formatTarget(store.target);
    if (args.json) printJson({ formatVersion: 1, source: from, folder, environments: imported, curated });
    else printImported(imported, { from, curated });
    return imported.every(({ status }) => status === 'written' || status === 'same') ? 0 : 1;
  },
};

async function openStore(args: Arguments, signal: AbortSignal): Promise<EnvironmentStoreReader> {
  const options = hostOptions(args, signal);
  const read = await loadConfig(await workTree(options.root, options.env), options);
  requireConfig(read);
  const [store] = await openStores(options, { ...read.config, azureml: [chooseTarget(args, read.config.azureml)] });
  if (store === undefined) throw new Error('a target without its store');
  return store;
}

/** What the flags name: one of the configuration, or another one in full. */
function chooseTarget(args: Arguments, configured: readonly AzureMlTarget[]): AzureMlTarget {
  const [workspace, registry] = [args.text('workspace'), args.text('registry')];
  if (workspace !== undefined && registry !== undefined)
    throw new TerrariumError('usage', 'expected one of --workspace and --registry');
  const kind = registry === undefined ? 'workspace' : 'registry';
  const name = registry ?? workspace;
  const [subscription, resourceGroup] = [args.text('subscription'), args.text('resource-group')];
  if (subscription !== undefined || resourceGroup !== undefined)
    return namedTarget({ kind, name, subscription, resourceGroup });
  const matching = configured.filter((one) => name === undefined || (one.kind === kind && one.name === name));
  const [target, ...others] = matching;
  if (target !== undefined && others.length === 0) return target;
  const which = target === undefined ? 'terrarium.yml names no such workspace' : 'terrarium.yml names several';
  const hint = 'name one: --workspace <name> --subscription <id> --resource-group <name>';
  throw new TerrariumError('usage', `${which} under azureml`, { hint });
}

function namedTarget({
  kind,
  name = '',
  subscription = '',
  resourceGroup = '',
}: {
  readonly kind: AzureMlTarget['kind'];
  readonly name: string | undefined;
  readonly subscription: string | undefined;
  readonly resourceGroup: string | undefined;
}): AzureMlTarget {
  const parts = [
    ['--subscription', subscription, SUBSCRIPTION],
    ['--resource-group', resourceGroup, RESOURCE_GROUP],
    [`--${kind}`, name, WORKSPACE],
  ] as const;
  const wrong = parts.find(([, text, form]) => !form.test(text));
  if (wrong === undefined) return { kind, name, subscription: subscription.toLowerCase(), resourceGroup };
  const received = wrong[1] === '' ? 'nothing' : JSON.stringify(wrong[1]);
  throw new TerrariumError('usage', `expected the ${wrong[0].slice(2)} of Azure for ${wrong[0]}, received ${received}`);
}

interface Imported {
  readonly name: string;
  readonly version: string;
  /** `in-the-way`: a file is there with another text. `refused`: it cannot be written as files. */
  readonly status: 'written' | 'same' | 'in-the-way' | 'refused';
  /** Relative to the folder; POSIX. */
  readonly files: readonly string[];
  readonly reason: string | null;
  readonly hint: string | null;
}

/** Writes the files of a version, unless they would mean something else, or others are there. */
async function importVersion(folder: string, stored: StoredVersion, all: boolean): Promise<Imported> {
  const { name, version } = stored;
  const made = azureMlFiles(stored, all ? 'name-and-version' : 'name');
  if (!made.ok) return refusal(stored, made);
  const wrong = await whyMisread(made.files, stored);
  if (wrong !== undefined) {
    const why = `Terrarium does not read it: ${wrong}`;
    return refusal(stored, { why, hint: 'correct it in Azure ML, or write its files by hand' });
  }
  const files = [...made.files.keys()];
  const before = await writeAllNew(folder, made.files);
  if ('inTheWay' in before) {
    const reason = `${before.inTheWay} is there with another text`;
    return {
      name,
      version,
      status: 'in-the-way',
      files,
      reason,
      hint: 'remove it, or name another folder with --into',
    };
  }
  return { name, version, status: before.isNew ? 'written' : 'same', files, reason: null, hint: null };
}

interface Refusal {
  readonly why: string;
  readonly hint: string;
}

function refusal({ name, version }: Pick<StoredVersion, 'name' | 'version'>, { why, hint }: Refusal): Imported {
  return { name, version, status: 'refused', files: [], reason: why, hint };
}

/** Writes files that are not there; none of them, where another one is in the place of one. */
async function writeAllNew(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly isNew: boolean } | { readonly inTheWay: string }> {
  await mkdir(folder, { recursive: true }).catch(unwritable(folder));
  for (const path of files.keys()) await requireInside(folder, path, 'write into another folder with --into');
  for (const [path, text] of files)
    if ((await stateOfFile(join(folder, path), text)) === 'other') return { inTheWay: path };
  let isNew = false;
  for (const [path, text] of files) {
    const before = await writeNewFile(join(folder, path), text).catch(unwritable(path));
    if (before === 'other') return { inTheWay: path };
    isNew ||= before === 'absent';
  }
  return { isNew };
}

function unwritable(path: string) {
  return (cause: unknown): never => {
    const full = diskFull(cause);
    if (full !== undefined) throw full;
    throw new TerrariumError('usage', `nothing can be written to ${JSON.stringify(path)}`, { cause });
  };
}

/** Why files do not mean a version: their first error, or another name. */
async function whyMisread(
  files: ReadonlyMap<string, string>,
  { name, version }: StoredVersion,
): Promise<string | undefined> {
  const { definitions, diagnostics } = await define(treeOfTexts(files), defaultConfig(CONFIG_PATH));
  const error = [...definitions.flatMap(({ item }) => item.diagnostics), ...diagnostics].find(
    ({ severity }) => severity === 'error',
  );
  if (error !== undefined) return error.message;
  const isRead = definitions.some(({ item }) => item.ok && item.value.name === name && item.value.version === version);
  return isRead ? undefined : 'it means another environment';
}

function printImported(
  imported: readonly Imported[],
  { from, curated }: { readonly from: string; readonly curated: readonly string[] },
): void {
  if (imported.length === 0) printLines([`the ${from} has no environment of its own`]);
  else printLines(imported.map(lineOf));
  for (const { name, hint, status } of imported)
    if (hint !== null && status !== 'same') printNote(logLine(`${name}: ${hint}`));
  if (curated.length > 0)
    printNote(
      `${curated.length} curated: use them as azureml://registries/azureml/environments/<name>/versions/<version>`,
    );
}

function lineOf({ name, version, status, files, reason }: Imported): string {
  const said = {
    written: `wrote ${files.join(', ')}`,
    same: `${files[0]} is there already`,
    'in-the-way': `not written: ${reason}`,
    refused: `not written: ${reason}`,
  };
  return `${name} ${version}: ${said[status]}`;
}
