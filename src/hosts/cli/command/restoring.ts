import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createFile } from '../../../adapters/files/write-file.ts';
import { parseConfig } from '../../../core/config/config.ts';
import { isSelected } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { isCommitId } from '../../../core/names/commit.ts';
import { isEnvironmentName } from '../../../core/names/environment-name.ts';
import type { KnownDefinition } from '../../../core/packages/find-definition.ts';
import { buildAgain } from '../../../core/report/describe-image.ts';
import { definitionFiles, type RestoredName } from '../../../core/restore/definition-files.ts';
import { treeOfTexts } from '../../../core/restore/tree-of-texts.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { define } from '../../../pipeline.ts';
import { CONFIG_PATH } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { print, printJson } from './output.ts';

/** Writes the files of a definition into a new folder. They are tried first: files that mean something else are not written. */
export async function writeDefinition(args: Arguments, known: KnownDefinition, called: RestoredName): Promise<void> {
  const { definition, hash, title } = known;
  if (!isEnvironmentName(called.name)) throw new TerrariumError('usage', `${JSON.stringify(called.name)} is no name`);
  if (definition === undefined) throw refusal(known, 'its definition is not recorded');
  const written = definitionFiles(definition, called);
  if (!written.ok) throw refusal(known, written.why);
  const folder = resolve(args.text('to') ?? folderName(called.name));
  await requireNew(folder);
  if ((await hashOf(written.files)) !== hash) throw refusal(known, 'its files would mean another definition');
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new TerrariumError('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause });
  });
  for (const [path, text] of written.files) await createFile(join(folder, path), text);
  const files = [...written.files.keys()].sort();
  if (args.json) printJson({ formatVersion: 1, title, name: called.name, hash, folder, files });
  else print(logLine(`${title} (${hash.slice(0, 12)}) in ${folder}: ${files.join(', ')}`));
}

/** A name for what has none: an id is a path. */
export function nameOfId(id: string): string {
  return isEnvironmentName(id) ? id : folderName(id);
}

/** Names of strangers are no paths. */
function folderName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'environment';
}

async function requireNew(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new TerrariumError('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause: error });
  });
  if (there.length === 0) return;
  throw new TerrariumError('usage', `${JSON.stringify(folder)} is not empty`, {
    hint: 'name another folder with --to',
  });
}

/** The hash of the environment that the configuration among some files declares. */
async function hashOf(files: ReadonlyMap<string, string>): Promise<string | undefined> {
  const { config, diagnostics } = parseConfig(files.get(CONFIG_PATH) ?? '', CONFIG_PATH);
  const found = await define(treeOfTexts(files), config);
  if (diagnostics.concat(found.diagnostics).some(({ severity }) => severity === 'error')) return undefined;
  const item = found.definitions.find(({ origin }) => isSelected(origin))?.item;
  return item?.ok === true ? item.value.hash : undefined;
}

function refusal({ title, record }: KnownDefinition, why: string): TerrariumError {
  const again = record !== undefined && isCommitId(record.commit) ? buildAgain(record) : undefined;
  const hint = again ?? 'check out the commit that it was registered at: terrarium history shows it';
  return new TerrariumError('usage', `${title} cannot be written as files: ${why}`, { hint });
}
