import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import versions from '../../rig/versions.json' with { type: 'json' };
import { dedent } from '../dedent.ts';
import { runIn } from './images.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const unique = `l${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];
const loaded: string[] = [];

afterAll(() => {
  for (const workspace of opened) workspace.remove();
  for (const image of loaded) execFileSync('docker', ['image', 'rm', '--force', image], { stdio: 'pipe' });
});

// A run must not share images with an earlier one of these tests.
const files = (host: string) => ({
  'base/Dockerfile': dedent`
    FROM ${parts?.base}
    RUN echo ${unique} > /mark
    USER 1000
  `,
  'train/requirements.txt': 'six==1.16.0\n',
  'terrarium.yml': `allowed-registries: ["${host}"]
environments:
  - path: base/Dockerfile
    test: grep -q ${unique} /mark
  - path: train/requirements.txt
    base: environment:base/Dockerfile
    test: python -c "import six"
`,
});

describe.skipIf(parts?.rig === undefined)('build --load, on the classic engine', () => {
  it('needs no repository: builds a chain, finds it again, and builds what was removed', () => {
    const workspace = new Workspace(files(parts?.registry ?? ''), ['--load', '--network=host']);
    opened.push(workspace);
    const first = workspace.build();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    loaded.push(...first.built);
    expect(first.rows.map(({ status }) => status)).toEqual(['built', 'built']);
    const train = first.rows.find(({ id }) => id === 'train/requirements.txt')?.image ?? '';
    expect(train).toMatch(/^localhost\/terrarium:env-/);
    const said = runIn(train, [
      'python',
      '-c',
      'import six, os; print(six.__version__, os.getuid(), open("/mark").read())',
    ]);
    expect(said.stdout.trim(), said.stderr).toBe(`1.16.0 1000 ${unique}`);

    expect(workspace.build().rows.map(({ status }) => status)).toEqual(['reused', 'reused']);
    workspace.write('check.py', 'import six; print(six.__version__); open("written", "w")\n');
    const ran = workspace.run(['run', 'train/requirements.txt', '--user=0', 'python', 'check.py']);
    expect([ran.code, ran.stdout.trim()], ran.stderr).toEqual([0, '1.16.0']);
    expect(existsSync(join(workspace.root, 'written'))).toBe(true);
    expect(workspace.run(['plan', '--load']).stdout).toContain('verified in the local engine');
    execFileSync('docker', ['image', 'rm', '--force', train], { stdio: 'pipe' });
    const again = workspace.build().rows.map(({ id, status }) => `${status} ${id}`);
    expect(again.toSorted()).toEqual(['built train/requirements.txt', 'reused base/Dockerfile']);
  });

  it('loads what a registry has, under a short name', () => {
    const host = parts?.registry ?? '';
    const repository = `${host}/load/${unique}`;
    const names = { ...files(host) };
    names['terrarium.yml'] =
      `repository: ${repository}\n${names['terrarium.yml'].replace('Dockerfile\n', `Dockerfile\n    name: base-${unique}\n`)}`;
    const workspace = new Workspace(names, []);
    opened.push(workspace);
    const builder = parts?.builders.at(-1)?.name ?? '';
    expect(workspace.build(builder === '' ? [] : [`--builder=${builder}`]).code).toBe(0);
    const name = `localhost/terrarium:base-${unique}`;
    const load = workspace.run(['build', '--load', '--network=host', `base-${unique}`]);
    expect(load.code, load.stderr).toBe(0);
    loaded.push(name);
    expect(load.stdout).toContain(`loaded as ${name}`);
    expect(runIn(name, ['cat', '/mark']).stdout.trim()).toBe(unique);
  });

  it('assembles without a builder, and leaves to BuildKit what is on an image of the engine', () => {
    const host = parts?.registry ?? '';
    const lock = 'six==1.16.0 --hash=sha256:8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254\n';
    const workspace = new Workspace(
      {
        'train/requirements.txt': lock,
        'serve/Dockerfile': `FROM ${parts?.base}\nLABEL of=${unique}\nCOPY app.py /\n`,
        'serve/app.py': `print("${unique}")\n`,
        'child/Dockerfile': 'FROM train\nCOPY data.txt /\n',
        'child/data.txt': `${unique}\n`,
        'terrarium.yml': `allowed-registries: ["${host}"]
defaults: { base: "${parts?.base}" }
environments:
  - path: train/requirements.txt
    name: train-${unique}
  - path: serve/Dockerfile
  - path: child/Dockerfile
    build-contexts: { train: "environment:train-${unique}" }
`,
      },
      ['--load', '--builder=native'],
    );
    opened.push(workspace);
    const native = workspace.build(['serve/Dockerfile', 'train/requirements.txt']);
    expect(native.code, native.stdout + native.stderr).toBe(0);
    loaded.push(...native.built);
    expect(native.rows.map(({ status }) => status)).toEqual(['built', 'built']);
    const [serve = '', train = ''] = native.rows.map(({ image }) => image);
    expect(runIn(serve, ['python', '/app.py']).stdout).toBe(`${unique}\n`);
    expect(runIn(train, ['python', '-c', 'import six; print(six.__version__)']).stdout).toBe('1.16.0\n');

    const refused = workspace.build(['child/Dockerfile']);
    expect(refused.rows.find(({ id }) => id === 'child/Dockerfile')?.detail).toContain('image of the local engine');
    const left = workspace.build(['child/Dockerfile', '--builder=auto']);
    expect(left.code, left.stdout + left.stderr).toBe(0);
    loaded.push(...left.built);
    expect(left.rows.map(({ status }) => status).toSorted()).toEqual(['built', 'reused']);
  });

  it('is not what terrarium export needs: it makes a builder that reaches this machine', () => {
    const workspace = new Workspace(files(parts?.registry ?? ''), []);
    opened.push(workspace);
    const archive = join(workspace.root, '..', `${unique}.tar`);
    onTestFinished(() => rmSync(archive, { force: true }));
    const run = workspace.run(['export', 'train/requirements.txt', `--oci=${archive}`, '--network=host'], {
      BUILDX_BUILDER: 'default',
      TERRARIUM_BUILDKIT_IMAGE: `${parts?.registry}/rig/buildkit:${versions.buildkit}`,
    });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const name = /^(localhost\/terrarium:\S+) /m.exec(run.stdout)?.[1] ?? '';
    loaded.push(name);
    execFileSync('docker', ['image', 'load', `--input=${archive}`], { stdio: 'pipe' });
    expect(runIn(name, ['python', '-c', 'import six; print(open("/mark").read())']).stdout.trim()).toBe(unique);
    const builders = execFileSync('docker', ['buildx', 'ls', '--format={{.Name}}'], { encoding: 'utf8' });
    expect(builders).not.toMatch(/^terrarium-/m);
  });

  it('refuses a builder that keeps nothing in the engine', () => {
    const workspace = new Workspace(files(parts?.registry ?? ''), ['--load']);
    opened.push(workspace);
    const run = workspace.build([`--builder=${parts?.rig?.builders.remote}`]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[builder-cannot-load]');
  });
});
