import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepingFailed } from '../../../src/adapters/engine/keep-failed.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { platformBuild } from '../buildkit/platform-build.ts';

let folder = '';
let kept: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-test-'));
  mkdirSync(join(folder, 'context'));
  writeFileSync(join(folder, 'context/data.txt'), 'data');
  writeFileSync(join(folder, 'Dockerfile'), 'FROM a\nRUN false\n');
  writeFileSync(join(folder, 'Dockerfile.dockerignore'), '!**\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (kept !== undefined) rmSync(kept, { recursive: true, force: true });
  kept = undefined;
});

/** What is said of a build that fails so. */
async function fail(error: Error, over: Parameters<typeof platformBuild>[0] = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  const flags = ['--secret=id=a,env=A', '--cache-to=type=registry,ref=x'];
  const build = keepingFailed(
    () => Promise.reject(error),
    { builder: 'own', flags },
    (line) => lines.push(line),
  );
  const request = platformBuild({
    contextDirectory: join(folder, 'context'),
    dockerfile: join(folder, 'Dockerfile'),
    ...over,
  });
  await expect(build(request)).rejects.toBe(error);
  kept = /^kept (\S+): /.exec(lines[0] ?? '')?.[1];
  return lines;
}

/** The words that a script starts `docker` with. */
function wordsOf(script: string): readonly string[] {
  const program = `#!/bin/sh\nprintf '%s\\0' "$BUILDX_EXPERIMENTAL" "$@"\n`;
  writeFileSync(join(folder, 'docker'), program);
  chmodSync(join(folder, 'docker'), 0o755);
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  return execFileSync('/bin/sh', [script], { env, encoding: 'utf8' }).split('\0');
}

const failed = () => new TerrariumError('build-failed', 'the build failed');

describe('a failed build that is kept', () => {
  it('is what the builder was given, with a shell in it', async () => {
    await fail(failed());
    expect(readFileSync(join(kept ?? '', 'Dockerfile'), 'utf8')).toBe('FROM a\nRUN false\n');
    expect(readFileSync(join(kept ?? '', 'context/data.txt'), 'utf8')).toBe('data');
    const [experimental, ...shell] = wordsOf(`${kept}/shell.sh`);
    expect(experimental).toBe('1');
    expect(shell.slice(0, 5)).toEqual(['buildx', 'debug', '--invoke=/bin/sh', '--on=error', 'build']);
    const [, ...build] = wordsOf(`${kept}/build.sh`);
    expect(build.slice(0, 2)).toEqual(['buildx', 'build']);
    expect(build).toEqual(['buildx', ...shell.slice(4)]);
    expect(build).toContain(`--file=${kept}/Dockerfile`);
    expect(build).toContain('--secret=id=a,env=A');
    // Whoever looks writes nowhere.
    expect(build).toContain('--output=type=cacheonly');
    expect(build.filter((word) => word.startsWith('--cache-to'))).toEqual([]);
  });

  it('has every word as it was, whatever it says', async () => {
    const hostile = `'; touch ${folder}/hacked; $(touch ${folder}/hacked) \`x\`\n"`;
    await fail(failed(), { arguments: [['A', hostile]] });
    expect(wordsOf(`${kept}/build.sh`)).toContain(`--build-arg=A=${hostile}`);
    expect(spawnSync('ls', [join(folder, 'hacked')]).status).not.toBe(0);
  });

  it('is only a build that failed', async () => {
    expect(await fail(new TerrariumError('cancelled', 'stopped'))).toEqual([]);
    expect(await fail(new Error('a bug'))).toEqual([]);
  });

  it('fails as it did where it cannot be kept', async () => {
    rmSync(join(folder, 'context'), { recursive: true });
    expect(await fail(failed())).toEqual([expect.stringMatching(/^the failed build was not kept: /)]);
  });
});
