import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt, run } from './command.ts';
import { installPackages } from './debian.ts';
import { goCommand } from './go-toolchain.ts';
import { type Layout, rigSources } from './layout.ts';
import { step } from './progress.ts';

const sources = join(rigSources, '..', '__tests__', 'oracle');
const requirements = join(sources, 'requirements.txt');

/** Folder with the other implementations that tests compare with: `venv`, and one program for each Go module. */
export async function installOracles(layout: Layout): Promise<string> {
  const folder = join(layout.cache, `oracles-${sourceDigest()}`);
  if (existsSync(folder)) return folder;
  await step('other implementations are installed', async () => {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    for (const module of goModules()) await buildProgram(layout, dirname(module), unfinished);
    // A virtual environment knows its own path: it is made where it stays.
    renameSync(unfinished, folder);
    await makeEnvironment(join(folder, 'venv')).catch((error: unknown) => {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    });
  });
  return folder;
}

function goModules(): readonly string[] {
  return globSync(join(sources, '*', 'go.mod')).sort();
}

/** What the folder is made of: a change makes a new one. */
function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const file of [requirements, ...globSync(join(sources, '*', '*.{go,mod,sum}')).sort()])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

async function buildProgram(layout: Layout, module: string, folder: string): Promise<void> {
  const go = await goCommand(layout);
  // A module without a program of ours names another project's as its tool.
  const source = existsSync(join(module, 'main.go')) ? '.' : 'tool';
  await run(go, ['build', '-mod=readonly', '-trimpath', '-o', join(folder, basename(module)), source], {
    cwd: module,
    env: { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' },
  });
}

async function makeEnvironment(folder: string): Promise<void> {
  if ((await attempt('python3', ['-c', 'import ensurepip'])) === undefined) await installPackages(['python3-venv']);
  await run('python3', ['-m', 'venv', folder]);
  const pip = [join(folder, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await run(pip[0] ?? '', [...pip.slice(1), '--requirement', requirements]);
}
