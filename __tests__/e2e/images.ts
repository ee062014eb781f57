import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds a Dockerfile with plain buildx and pushes it under a tag: how a base moves. */
export function pushImage(builder: string, reference: string, dockerfile: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-base-'));
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  const args = [
    'buildx',
    'build',
    `--builder=${builder}`,
    '--provenance=false',
    `--output=type=image,name=${reference},push=true`,
    folder,
  ];
  execFileSync('docker', args, { stdio: 'pipe' });
}

/** What skopeo reads of an image: an implementation that is not ours. */
export function inspect(reference: string): {
  readonly Digest: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly Env: readonly string[];
} {
  const args = ['inspect', '--no-tags', '--tls-verify=false', `docker://${reference}`];
  return JSON.parse(execFileSync('skopeo', args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** Runs a command in an image on the engine, pulled from its registry. */
export function runIn(
  reference: string,
  command: readonly string[],
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const result = spawnSync('docker', ['run', '--rm', '--network=none', reference, ...command], { encoding: 'utf8' });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}
