import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';
import versions from './versions.json' with { type: 'json' };

/** Folders with the `node_modules` of the task runners that tests run: one for each version of Nx, one for the others. */
export type TaskRunners = {
  readonly nx: readonly { readonly version: string; readonly folder: string }[];
  /** Folder with Turborepo and moon. */
  readonly others: string;
};

export async function installTaskRunners(layout: Layout): Promise<TaskRunners> {
  const nx = [];
  for (const version of versions.nx) nx.push({ version, folder: await install(layout, { nx: version }) });
  const others = await install(layout, { turbo: versions.turbo, '@moonrepo/cli': versions.moon });
  return { nx, others };
}

async function install(layout: Layout, packages: Readonly<Record<string, string>>): Promise<string> {
  const names = Object.keys(packages).map((name) => name.replace(/^@.*\//, ''));
  const digest = createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12);
  const folder = join(layout.cache, `${names.join('-')}-${digest}`);
  if (existsSync(folder)) return folder;
  await step(`installed ${names.join(' and ')}`, async () => {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: unfinished });
    renameSync(unfinished, folder);
  });
  return folder;
}
