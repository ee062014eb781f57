import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dedent } from '../dedent.ts';
import { MAIN as main } from '../hosts/cli/main-file.ts';

/** A tree of files in a folder of its own. */
export function makeTree(files: Readonly<Record<string, string>>): {
  readonly root: string;
  readonly remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-schemas-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Runs the command line from its sources. */
export function terrarium(...args: readonly string[]): { readonly status: number | null; readonly document: unknown } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`nothing on stdout: ${stderr}`);
  return { status, document: JSON.parse(stdout) };
}

/** Definitions of every selection and outcome, without a configuration file. */
export const DECLARED_TREE = {
  'good/environment.yml': dedent`
    name: good
    version: 1.10
    image: docker.io/library/python:3.12
    conda_file: conda.yml
  `,
  'good/conda.yml': 'channels: [conda-forge]\ndependencies: [numpy=1.26.4]\n',
  'curated/environment.yml': 'name: ready\nimage: mcr.microsoft.com/azureml/curated/acpt-pytorch:1\n',
  'failed/environment.yml': dedent`
    name: failed
    image: python:3.12
    conda_file: missing.yml
  `,
  'tests/environment.yml': 'name: excluded\nimage: python:3.12\n',
  'candidate/requirements.txt': 'six==1.16.0\n',
  'broken/requirements.txt': 'six==\n',
} as const;

/** The same with configuration, parents and a Dockerfile. */
export const CONFIGURED_TREE = {
  ...DECLARED_TREE,
  'terrarium.yml': [
    'repository: ghcr.io/acme/environments',
    'environments:',
    '  - { path: base/Dockerfile, name: base, provides: [acme/base] }',
    '  - { path: child/Dockerfile, name: child }',
    '  - { path: floating/requirements.txt, base: python }',
    '  - { path: candidate/requirements.txt, base: "python:3.12-slim" }',
    '  - { path: failed/environment.yml }',
    '  - { path: "nothing/**" }',
    '',
  ].join('\n'),
  'base/Dockerfile': 'FROM python:3.12-slim\nRUN pip install six==1.16.0\n',
  'child/Dockerfile': 'FROM acme/base\nRUN true\n',
  'floating/requirements.txt': 'idna==3.7\n',
} as const;
