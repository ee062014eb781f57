import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { createCheckout } from '../hosts/action/runner-job.ts';
import { terrariumBeside } from '../hosts/cli/terrarium.ts';

const ROOT = join(import.meta.dirname, '../..');
const { registry = '', rig, builders = [] } = inject('parts') ?? {};

/** The repository as far as the container is made of it, on a base of the rig; pushed to `repository`. */
function containerIn(repository: string) {
  const checkout = createCheckout();
  onTestFinished(checkout.remove);
  for (const path of ['containers', 'dist/cli'])
    cpSync(join(ROOT, path), join(checkout.workspace, path), { recursive: true });
  const path = 'containers/cli/terrarium.yml';
  const text = readFileSync(join(ROOT, path), 'utf8');
  const based = text
    .replace(/^repository: .*$/m, `repository: ${repository}`)
    .replace('    context: .\n', `    context: .\n    build-args: { BASE: "${rig?.bases.runner}" }\n`);
  checkout.write({ LICENSE: 'MIT\n', [path]: based });
  checkout.commit();
  return { folder: checkout.workspace, config: path };
}

describe.skipIf(rig === undefined)('the container of the command line', () => {
  it('is built by Terrarium, and runs as a user that is not root', async () => {
    const { folder, config } = containerIn(`${registry}/cli${process.pid}${Date.now().toString(36)}`);
    const env = { ...process.env, BUILDX_BUILDER: builders.at(-1)?.name };
    const built = await terrariumBeside({ cwd: folder, env }, 'build', '--config', config);
    expect(built.code, built.err + built.out).toBe(0);
    const image = /\S+@sha256:[0-9a-f]{64}/.exec(built.out)?.[0] ?? '';
    const docker = (...args: readonly string[]) =>
      execFileSync('docker', ['run', '--rm', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(docker('--entrypoint=id', image, '-u')).toBe('1000\n');
    expect(docker(image, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    const tree = join(folder, 'tree');
    mkdirSync(tree);
    writeFileSync(join(tree, 'requirements.txt'), 'six==1.17.0\n');
    expect(docker('--volume', `${tree}:/repo:ro`, image, 'list')).toContain('requirements.txt');
  });
});
