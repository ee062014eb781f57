import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { MAIN as CLI } from './main-file.ts';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-migrate-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function terrarium(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

const train = JSON.stringify({ name: 'train', docker: { baseImage: 'a:1' }, python: {} });
const FILES = {
  'train/azureml_environment.json': train,
  'train/conda_dependencies.yml': 'dependencies: [python=3.10]\n',
  'aml_config/score.runconfig': dedent`
    environment:
      docker: {baseImage: b:1}
      python: {userManagedDependencies: true}
  `,
};
const TRAIN = dedent`
  ${SCHEMA}name: train
  image: a:1
  conda_file: conda_dependencies.yml
`;
const SCORE = `${SCHEMA}image: b:1\n`;

describe('terrarium migrate', () => {
  it('writes v2 environments beside the definitions, once', () => {
    const root = tree(FILES);
    expect(terrarium('migrate', `--root=${root}`)).toEqual({
      status: 0,
      stdout:
        'aml_config/score.runconfig#/environment: wrote aml_config/score-environment.yml\ntrain/azureml_environment.json: wrote train/environment.yml\n',
      stderr: '',
    });
    expect(readFileSync(join(root, 'train/environment.yml'), 'utf8')).toBe(TRAIN);
    expect(readFileSync(join(root, 'aml_config/score-environment.yml'), 'utf8')).toBe(SCORE);
    expect(terrarium('migrate', 'train', `--root=${root}`)).toEqual({
      status: 0,
      stdout: 'train/azureml_environment.json: train/environment.yml is there already\n',
      stderr: '',
    });
    expect(readdirSync(join(root, 'train')).sort()).toEqual([
      'azureml_environment.json',
      'conda_dependencies.yml',
      'environment.yml',
    ]);
  });

  it('overwrites nothing', () => {
    const root = tree({ ...FILES, 'train/environment.yml': 'mine: true\n' });
    expect(terrarium('migrate', 'train/*.json', `--root=${root}`).stdout).toBe(
      'train/azureml_environment.json: wrote train/environment-v2.yml\n',
    );
    expect(readFileSync(join(root, 'train/environment.yml'), 'utf8')).toBe('mine: true\n');
  });

  it('writes nothing through a link that leads out of the folder', () => {
    const environment = { docker: { baseDockerfile: 'FROM a:1' }, python: { userManagedDependencies: true } };
    const root = tree({ 'x/azureml_environment.json': JSON.stringify({ name: 'x', ...environment }) });
    const outside = tree({});
    symlinkSync(outside, join(root, 'x/environment-context'));
    const { status, stderr } = terrarium('migrate', `--root=${root}`);
    expect(status).not.toBe(0);
    expect(stderr).toContain('"x/environment-context/Dockerfile" leads out of the folder by a link');
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(root, 'x/environment.yml'))).toBe(false);
  });

  it('prints instead of writing', () => {
    const root = tree(FILES);
    const { status, stdout } = terrarium('migrate', '--print', `--root=${root}`);
    expect([status, stdout]).toEqual([
      0,
      `# aml_config/score-environment.yml\n${SCORE}# train/environment.yml\n${TRAIN}`,
    ]);
    expect(existsSync(join(root, 'train/environment.yml'))).toBe(false);
  });

  it('writes elsewhere, with the files that are named', () => {
    const root = tree(FILES);
    const out = join(tree({}), 'v2');
    expect(terrarium('migrate', 'train', `--root=${root}`, `--out=${out}`).status).toBe(0);
    expect(readFileSync(join(out, 'train/environment.yml'), 'utf8')).toBe(TRAIN);
    expect(readFileSync(join(out, 'train/conda_dependencies.yml'), 'utf8')).toBe(FILES['train/conda_dependencies.yml']);
    expect(readdirSync(join(root, 'train')).sort()).toEqual(['azureml_environment.json', 'conda_dependencies.yml']);
  });

  it('says what it cannot migrate, and migrates the rest', () => {
    const root = tree({ ...FILES, 'bad/azureml_environment.json': '{"docker": {"baseImage": "a:1"}, "x": 1}' });
    const { status, stdout, stderr } = terrarium('migrate', `--root=${root}`);
    expect(status).toBe(1);
    expect(stdout).toContain('bad/azureml_environment.json: not migrated\n');
    expect(stdout).toContain('train/azureml_environment.json: wrote train/environment.yml\n');
    expect(stderr).toContain('error bad/azureml_environment.json:1:34: unknown field "x"');
  });

  it('finds nothing where there is nothing', () => {
    const root = tree({ 'a.yml': 'a: b\n' });
    expect(terrarium('migrate', `--root=${root}`)).toEqual({
      status: 0,
      stdout: 'no definition of Azure ML v1 was found\n',
      stderr: '',
    });
    expect(terrarium('migrate', 'none', `--root=${root}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no definition of Azure ML v1 is at "none" [usage]'),
    });
  });
});

describe('a secret in a v1 file', () => {
  const SECRET = 'hunter2';
  const url = `https://u:${SECRET}@h.example/x`;
  const secrets = {
    environmentVariables: { MY_TOKEN: SECRET, INDEX: url },
    docker: {
      baseImage: 'a:1',
      arguments: ['-e', `KEY=${SECRET}`],
      baseImageRegistry: { address: 'x.azurecr.io', username: SECRET, password: SECRET },
    },
    python: { userManagedDependencies: true },
  };
  const environment = (content: unknown) => ['azureml_environment.json', JSON.stringify(content)] as const;
  const runconfig = (text: string) => ['x.runconfig', text] as const;
  const registry = dedent`
    environment:
      docker:
        baseImage: a:1
        baseImageRegistry:
          password:`;
  const image = (more: object) => environment({ docker: { baseImage: 'a:1', ...more } });

  /** Where it may stand, by folder. */
  const CASES: Readonly<Record<string, readonly [string, string]>> = {
    fields: environment(secrets),
    'token-of-r': environment({ ...secrets, r: { github_packages: [{ repository: 'a/b', auth_token: SECRET }] } }),
    context: environment({ docker: { buildContext: { locationType: 'git', location: url } } }),
    'signed-context': environment({ docker: { buildContext: { location: `https://h.example/?sig=${SECRET}` } } }),
    'spark-repository': environment({ ...secrets, spark: { repositories: [url] } }),
    channel: environment({ ...secrets, python: { condaDependencies: { channels: [url], dependencies: [] } } }),
    'wrong-type': image({ baseImageRegistry: { password: [SECRET] } }),
    'for-a-section': environment({ docker: { baseImage: 'a:1', baseImageRegistry: SECRET }, spark: SECRET, r: SECRET }),
    'for-variables': environment({ ...secrets, environmentVariables: SECRET }),
    'for-an-image': environment({ docker: { baseImage: `u:${SECRET}@h.example/A` } }),
    'for-an-address': image({ baseImageRegistry: { address: `u:${SECRET}@h` } }),
    'run-configuration': runconfig(`${registry} ${SECRET}\n`),
    alias: runconfig(`${registry} *${SECRET}\n`),
    tag: runconfig(`${registry} !${SECRET}\n`),
    'no-yaml': runconfig(`${registry} "${SECRET}\n`),
    'no-yaml-map': runconfig(`${registry} {${SECRET}: ${SECRET}, ${SECRET}: [}\n`),
    'no-json': ['azureml_environment.json', `{"docker": {"baseImageRegistry": {"password": "${SECRET}"`],
  };

  it('is nowhere in what is said or written', () => {
    const root = tree(
      Object.fromEntries(Object.entries(CASES).map(([folder, [name, text]]) => [`${folder}/${name}`, text])),
    );
    const out = join(tree({}), 'out');
    const run = (...args: string[]) => {
      const { stdout, stderr } = terrarium(...args, `--root=${root}`);
      expect(`${stdout}${stderr}`, args.join(' ')).not.toContain(SECRET);
      expect(stderr, args.join(' ')).not.toContain('bug of Terrarium');
      return { stdout, stderr };
    };
    const { environments, diagnostics } = JSON.parse(run('hash', '--json').stdout);
    expect(environments.length).toBe(Object.keys(CASES).length);
    for (const folder of Object.keys(CASES))
      expect(
        diagnostics.some(({ path }: { path: string }) => path.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
    run('list');
    run('plan', '--offline', '--json');
    run('explain', 'fields/azureml_environment.json', '--offline');
    run('explain', 'alias/x.runconfig', '--offline');
    expect(run('migrate', '--print').stderr).toContain('secret-in-file');
    expect(run('migrate', `--out=${out}`).stdout).toContain('wrote fields/environment.yml');
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of written)
      expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toContain(SECRET);
  });

  it('changes no hash', () => {
    const content = (password: string) =>
      JSON.stringify({ ...secrets, docker: { ...secrets.docker, baseImageRegistry: { password } } });
    const root = tree({
      'a/azureml_environment.json': content(SECRET),
      'b/azureml_environment.json': content('other'),
    });
    const { environments } = JSON.parse(terrarium('hash', '--json', `--root=${root}`).stdout);
    expect(environments[0].hash).toMatch(/^[0-9a-f]{64}$/);
    expect(environments[1].hash).toBe(environments[0].hash);
  });
});
