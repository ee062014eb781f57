import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN } from './main-file.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-list-'));
afterAll(() => rmSync(root, { recursive: true }));

writeFileSync(join(root, 'env.yml'), 'name: train\nimage: python:3.12\n');
writeFileSync(
  join(root, 'job.yml'),
  `type: pipeline
jobs:
  a: {command: x, environment: azureml:train:1}
  b: {command: x, environment: {image: "python:3.12"}}
  c: {command: x, environment: azureml:other@latest}
  d: {command: x, environment: file:env.yml}
`,
);

function list(...flags: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'list', `--root=${root}`, ...flags], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('terrarium list', () => {
  it('shows definitions, and the registered environments that files use', () => {
    expect(list()).toBe(`declared   azureml         user-managed  env.yml                      train
candidate  azureml-inline  user-managed  job.yml#/jobs/b/environment

use  azureml:train:1       job.yml#/jobs/a/environment  = env.yml
use  azureml:other@latest  job.yml#/jobs/c/environment
use  file:env.yml          job.yml#/jobs/d/environment  = env.yml
`);
  });

  it('shows the same as JSON', () => {
    const document: unknown = JSON.parse(list('--json'));
    expect(document).toMatchObject({
      formatVersion: 1,
      environments: [{ id: 'env.yml' }, { format: 'azureml-inline' }],
    });
    expect((document as { readonly uses: unknown }).uses).toEqual([
      { id: 'job.yml#/jobs/a/environment', source: 'job.yml', reference: 'azureml:train:1', environments: ['env.yml'] },
      { id: 'job.yml#/jobs/c/environment', source: 'job.yml', reference: 'azureml:other@latest', environments: [] },
      { id: 'job.yml#/jobs/d/environment', source: 'job.yml', reference: 'file:env.yml', environments: ['env.yml'] },
    ]);
  });
});
