import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRig } from '../../rig/rig.ts';
import { oracles } from '../oracle/oracle.ts';
import { pages, read } from './repository.ts';

const actionlint = readRig()?.actionlint;
const zizmor = oracles === undefined ? undefined : join(oracles, 'venv/bin/zizmor');
const runs = actionlint !== undefined && zizmor !== undefined;
if (!runs) console.log('Left out: actionlint and zizmor, because the rig is not there (rig/README.md).');

const folder = mkdtempSync(join(tmpdir(), 'terrarium-workflows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLES = 'examples/workflows';
const files = [
  ...readdirSync(new URL(`../../${EXAMPLES}`, import.meta.url)).map((name) => `${EXAMPLES}/${name}`),
  ...readdirSync(new URL('../../.github/workflows', import.meta.url)).map((name) => `.github/workflows/${name}`),
].filter((path) => !path.endsWith('zizmor.yml'));

/** Every workflow of the repository: files, and what the pages show. */
const workflows: readonly (readonly [string, string])[] = [
  ...files.map((path) => [path, read(path)] as const),
  ...pages().flatMap((page) =>
    [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].flatMap((match, index) =>
      /^jobs:/m.test(match[1] ?? '') ? [[`${page}, ${index + 1}`, match[1] ?? ''] as const] : [],
    ),
  ),
];

describe.skipIf(!runs)('workflows', () => {
  it.each(workflows)('%s has no finding of actionlint, nor of zizmor at its most pedantic', (name, text) => {
    const file = join(folder, `${name.replace(/[^a-z0-9.]+/gi, '-')}.yml`);
    writeFileSync(file, text);
    const linted = spawnSync(actionlint ?? '', ['-no-color', file], { encoding: 'utf8' });
    expect(linted.stdout + linted.stderr).toBe('');
    expect(linted.status).toBe(0);
    const config = join(import.meta.dirname, '../..', EXAMPLES, 'zizmor.yml');
    const flags = ['--offline', '--pedantic', '--no-progress', '--color=never', `--config=${config}`];
    const audited = spawnSync(zizmor ?? '', [...flags, file], { encoding: 'utf8' });
    expect(audited.stdout, audited.stderr).toMatch(/^No findings to report\./);
    expect(audited.status).toBe(0);
  });

  it('would be found if they were wrong', () => {
    const file = join(folder, 'wrong.yml');
    writeFileSync(
      file,
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n      - run: ${{ x }}\n',
    );
    expect(spawnSync(actionlint ?? '', [file]).status).not.toBe(0);
    expect(spawnSync(zizmor ?? '', ['--offline', file]).status).not.toBe(0);
  });
});

describe('the pages', () => {
  it.each([
    ['docs/workflows.md', 'one-step.yml'],
    ['docs/workflows.md', 'three-jobs.yml'],
    ['docs/workflows.md', 'fork-report.yml'],
    ['docs/workflows.md', 'container-job.yml'],
    ['docs/azure.md', 'acr-tasks.yml'],
  ])('%s shows examples/workflows/%s as it is', (page, name) => {
    const text = readFileSync(new URL(`../../${EXAMPLES}/${name}`, import.meta.url), 'utf8');
    expect(read(page)).toContain(`\`\`\`yaml\n${text}\`\`\``);
  });
});
