import { mkdir, stat } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { throwDiskFull } from '../../../adapters/files/disk-full.ts';
import { requireInside, writeNewFile } from '../../../adapters/files/new-files.ts';
import { discover, type SourceBundle } from '../../../core/discover/discover.ts';
import { type Migration, migrate } from '../../../core/migrate/migrate.ts';
import { type Diagnostic, diagnosticJson } from '../../../core/model/diagnostic.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import type { ReadTree } from '../../../core/model/tree.ts';
import { parseGlob } from '../../../core/text/glob.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { loadConfig } from '../../load-config.ts';
import { COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { print, printDiagnostics, printFile, printJson } from '../command/output.ts';

export const command: Command = {
  usage: 'migrate [path...] [flags]',
  summary:
    'Writes Azure ML v2 environments for v1 definitions, beside them, and says what has no counterpart. Overwrites nothing.',
  flags: [
    ...COMMON,
    { name: 'print', kind: 'flag', help: 'print the files instead of writing them' },
    { name: 'out', kind: 'text', value: '<dir>', help: 'write below this folder, with the files that are named' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/migrate.schema.json)' },
  ],
  run: async (args, signal) => {
    const options = hostOptions(args, signal);
    const tree = await workTree(options.root, options.env);
    const { config, diagnostics } = await loadConfig(tree, options);
    const { bundles } = await discover(tree, config);
    const found = pickBundles(bundles, args.positionals);
    const out = args.text('out');
    const target = out === undefined ? options.root : resolve(out);
    const migrations = await migrateAll(found, out === undefined ? tree : await treeAt(target), out !== undefined);
    const findings = [...diagnostics, ...migrations.flatMap((migration) => migration.diagnostics)];
    const done: Migrated[] = [];
    for (const migration of migrations) {
      const written = args.flag('print') ? [] : await writeMigration(target, migration);
      done.push({ migration, written });
      if (args.json) continue;
      if (args.flag('print')) printFile(formatFiles(migration));
      else print(formatWritten({ migration, written }));
    }
    if (args.json) printJson(migrateJson(done, findings));
    else {
      if (done.length === 0) print('no definition of Azure ML v1 was found');
      printDiagnostics(findings);
    }
    return migrations.every(({ environment }) => environment !== undefined) ? 0 : 1;
  },
};

/** Files of v1: all of them, or those that the patterns name by path, folder or glob. */
function pickBundles(bundles: readonly SourceBundle[], patterns: readonly string[]): readonly SourceBundle[] {
  const v1 = bundles.filter(({ reader }) => reader?.format === 'azureml-v1');
  if (patterns.length === 0) return v1;
  const picked = patterns.map((pattern) => v1.filter(({ path }) => matches(pattern, path)));
  const empty = patterns.find((_, index) => picked[index]?.length === 0);
  if (empty === undefined) return v1.filter((bundle) => picked.some((list) => list.includes(bundle)));
  const message = `no definition of Azure ML v1 is at ${JSON.stringify(empty)}`;
  throw new TerrariumError('usage', message, { hint: 'terrarium list shows what is recognised' });
}

function matches(pattern: string, path: string): boolean {
  const plain = posix.normalize(pattern).replace(/\/$/, '');
  return plain === '.' || path === plain || path.startsWith(`${plain}/`) || parseGlob(pattern)?.(path) === true;
}

// What is written for one definition is taken when the next is placed.
async function migrateAll(
  bundles: readonly SourceBundle[],
  target: ReadTree | undefined,
  copy: boolean,
): Promise<readonly Migration[]> {
  const existing = await textsOf(target, bundles, copy);
  const migrations: Migration[] = [];
  for (const { reading, files } of bundles) {
    if (reading.kind !== 'text') continue;
    for (const migration of migrate(reading, { files, existing, copy })) {
      migrations.push(migration);
      for (const [name, text] of migration.files) existing.set(name, text);
    }
  }
  return migrations;
}

/** Files that are there, with the texts of those that an earlier run may have written. */
async function textsOf(
  tree: ReadTree | undefined,
  bundles: readonly SourceBundle[],
  copy: boolean,
): Promise<Map<string, string | undefined>> {
  const folders = new Set(bundles.map(({ path }) => posix.dirname(path)));
  const texts = new Map<string, string | undefined>();
  for (const path of (await tree?.listFiles()) ?? []) {
    const folder = posix.dirname(path);
    const near = copy || folders.has(folder) || folders.has(posix.dirname(folder));
    const reading = near ? await tree?.readText(path) : undefined;
    texts.set(path, reading?.kind === 'text' ? reading.text : undefined);
  }
  return texts;
}

async function treeAt(folder: string): Promise<ReadTree | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found === undefined ? undefined : workTree(folder);
}

/** A migration with the paths that were written of it. */
interface Migrated {
  readonly migration: Migration;
  readonly written: readonly string[];
}

function migrateJson(done: readonly Migrated[], findings: readonly Diagnostic[]) {
  return {
    formatVersion: 1,
    migrations: done.map(({ migration: { id, environment, files }, written }) => ({
      ...{ id, environment: environment ?? null, written },
      files: [...files].map(([path, text]) => ({ path, text })),
    })),
    diagnostics: shownFindings(findings).map(diagnosticJson),
  };
}

/** Writes what is not there; answers its paths. */
async function writeMigration(root: string, { environment, files }: Migration): Promise<readonly string[]> {
  if (environment === undefined) return [];
  const written: string[] = [];
  await mkdir(root, { recursive: true }).catch(throwDiskFull);
  for (const path of files.keys()) await requireInside(root, path, 'write into another folder with --out');
  for (const [path, text] of files) if (await writeNew(join(root, path), path, text)) written.push(path);
  return written;
}

function formatWritten({ migration: { id, environment }, written }: Migrated): string {
  if (environment === undefined) return logLine(`${id}: not migrated`);
  return logLine(`${id}: ${written.length === 0 ? `${environment} is there already` : `wrote ${written.join(', ')}`}`);
}

/** Writes a file that is not there; false when it is, with the same text. */
async function writeNew(file: string, path: string, text: string): Promise<boolean> {
  const hint = 'terrarium migrate --print shows what would be written';
  const before = await writeNewFile(file, text).catch((cause: unknown) => {
    if (cause instanceof TerrariumError) throw cause;
    throw new TerrariumError('usage', `${JSON.stringify(path)} could not be written`, { cause, hint });
  });
  if (before !== 'other') return before === 'absent';
  throw new TerrariumError('usage', `${JSON.stringify(path)} is there already`, { hint });
}

function formatFiles({ id, environment, files }: Migration): string {
  if (environment === undefined) return logLine(`# ${id}: not migrated`);
  return [...files].map(([path, text]) => `# ${logLine(path)}\n${text}`).join('\n');
}
