// Writes a repository with environments of every family: node bench/generate-monorepo.ts <folder> <count>
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string>>;

/** Files that the second commit changes: definitions of conda packages, and files of contexts. */
const CHANGED = 50;

const CONFIG = `environments:
  - { path: "teams/**/environment.yml", base: "mambaorg/micromamba:2.3.0" }
  - { path: "teams/**/azureml.yml" }
  - { path: "teams/**/Dockerfile" }
  - { path: "teams/**/requirements.txt", base: "python:3.12-slim" }
  - { path: "teams/**/conda-linux-64.lock", base: "mambaorg/micromamba:2.3.0" }
`;

const WORKSPACE: Files = {
  'terrarium.yml': CONFIG,
  'package.json': `${JSON.stringify({ name: 'root', private: true, packageManager: 'npm@11.0.0', workspaces: ['teams/*/*'] }, undefined, 2)}\n`,
  'package-lock.json': `${JSON.stringify({ name: 'root', lockfileVersion: 3, requires: true, packages: { '': { name: 'root' } } }, undefined, 2)}\n`,
  'nx.json': `${JSON.stringify({ analytics: false, useDaemonProcess: false, targetDefaults: { build: { inputs: ['default'] } } }, undefined, 2)}\n`,
  'turbo.json': `${JSON.stringify({ tasks: { build: { outputs: [] } } }, undefined, 2)}\n`,
  '.gitignore': 'node_modules\n.nx\n.turbo\n',
};

/** Writes the files, and two commits: the base, and one that changes 50 of them. */
export function generateRepository(folder: string, count: number): void {
  const paths = Array.from({ length: count }, (_, index) => writeEnvironment(folder, index)).flat();
  write(folder, WORKSPACE);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'gc.auto=0', ...args], { stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'bench');
  git('config', 'user.email', 'bench@example.com');
  git('add', '.');
  git('commit', '-qm', 'base');
  touchSome(folder, paths);
  git('commit', '-qam', 'changed');
  git('repack', '-adq');
}

/** Changes 50 files of the work tree, spread over the paths. */
export function touchSome(folder: string, paths: readonly string[]): void {
  for (const path of spread(paths.filter((path) => /environment\.yml$|conda\.yml$|a\.txt$/.test(path)))) {
    const full = join(folder, path);
    writeFileSync(full, readFileSync(full, 'utf8').replace('pandas=2.2.', 'pandas=2.2.1').replace(/^a /, 'a  '));
  }
}

function spread(paths: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(paths.length / CHANGED));
  return paths.filter((_, index) => index % step === 0).slice(0, CHANGED);
}

function writeEnvironment(folder: string, index: number): readonly string[] {
  const place = `teams/t${Math.floor(index / 100)}/e${index}`;
  const files = {
    'package.json': `${JSON.stringify({ name: `e${index}`, version: '1.0.0', private: true, scripts: { build: 'true' } })}\n`,
    'values.yml': `replicas: ${index}\nlabels:\n  app: e${index}\n`,
    ...filesOf(index),
  };
  const paths = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${place}/${name}`, text]));
  write(folder, paths);
  return Object.keys(paths);
}

function filesOf(index: number): Files {
  const kind = index % 10;
  if (kind < 4) return { 'azureml.yml': azureml(index), 'conda.yml': conda(index) };
  if (kind < 6) return dockerfile(index);
  if (kind < 7) return { 'environment.yml': `name: e${index}\n${conda(index)}` };
  if (kind < 9) return requirements(index);
  return { 'conda-linux-64.lock': lock(index) };
}

function azureml(index: number): string {
  return `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
name: e${index}
version: 1
image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20240601.v1
conda_file: conda.yml
description: Environment ${index}
`;
}

function conda(index: number): string {
  return `channels:
  - conda-forge
dependencies:
  - python=3.11.${index % 10}
  - numpy=1.26.${index % 5}
  - pandas=2.2.${index % 3}
  - pip=24.0
  - pip:
      - scikit-learn==1.5.${index % 2}
      - mlflow==2.${index % 20}.0
      - e${index}==1.0
`;
}

function dockerfile(index: number): Files {
  const texts = ['a', 'b', 'c', 'd', 'e'].map((name) => [`src/${name}.txt`, `${name} ${index}\n`.repeat(40)]);
  const text = `FROM python:3.12-slim\nWORKDIR /app\nRUN pip install numpy==1.26.${index % 5}\nCOPY src/ ./\nENV INDEX=${index}\n`;
  return { Dockerfile: text, ...Object.fromEntries(texts) };
}

function requirements(index: number): Files {
  return {
    'requirements.txt': `-r base.txt\n-c constraints.txt\nfastapi==0.11${index % 10}.0\ne${index}==2.0\n`,
    'base.txt': `numpy==1.26.${index % 5}\nrequests>=2.31 ; python_version >= "3.9"\npydantic[email]==2.8.${index % 3}\n`,
    'constraints.txt': `requests==2.32.${index % 4}\nurllib3<3\n`,
  };
}

function lock(index: number): string {
  const packages = Array.from({ length: 30 }, (_, at) => {
    const md5 = `${index.toString(16).padStart(8, '0')}${at.toString(16).padStart(24, '0')}`;
    return `https://conda.anaconda.org/conda-forge/linux-64/package${at}-1.${index}.0-h${md5.slice(0, 7)}_0.conda#${md5}`;
  });
  return `# platform: linux-64\n@EXPLICIT\n${packages.join('\n')}\n`;
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [, , folder, count] = process.argv;
  if (folder === undefined || count === undefined) throw new Error('usage: generate-monorepo.ts <folder> <count>');
  generateRepository(folder, Number(count));
}
