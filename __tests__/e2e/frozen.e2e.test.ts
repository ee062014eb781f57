import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { pushImage, runIn } from './images.ts';
import { type Served, serveChannel, servePackageIndex } from './package-index.ts';
import { type Run, Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const builder = rig?.builders.container ?? '';
const unique = `f${process.pid}${Date.now().toString(36)}`;
const repository = `${parts?.registry}/${unique}/env`;
const base = `${parts?.registry}/${unique}/base`;
const moveBase = (text: string) => pushImage(builder, base, `FROM ${parts?.base}\nRUN echo ${text} > /moved\n`);

// Servers on loopback are reached by builders whose steps run in the host's network.
describe.skipIf(rig === undefined)('packages of a definition that was built before', () => {
  let index: Awaited<ReturnType<typeof servePackageIndex>>;
  let channel: Served & { readonly hidden: Set<string> };
  let workspace: Workspace;
  beforeAll(async () => {
    index = await servePackageIndex();
    index.publish('demo_pkg', '1.0');
    channel = await serveChannel(new URL(rig?.condaChannel ?? '').origin);
    channel.hidden.add('hello-alpha-1.1');
    moveBase('first');
    const path = new URL(rig?.condaChannel ?? '').pathname;
    workspace = new Workspace(
      {
        'pip/requirements.txt': `--index-url ${index.url}/simple/\ndemo-pkg\n`,
        'conda/conda.yml': `channels: ["${channel.url}${path}"]\ndependencies: [hello-alpha]\n`,
        'terrarium.yml': `repository: ${repository}
conda-installer: ${rig?.bases.conda}
allowed-registries: ["${parts?.registry}"]
environments:
  - path: pip/requirements.txt
    base: ${base}
    pip-check: false
  - path: conda/conda.yml
    base: ${base}
`,
      },
      [`--builder=${builder}`],
    );
  });
  afterAll(async () => {
    workspace.remove();
    await index.close();
    await channel.close();
  });

  const imageOf = (run: Run, id: string) => run.rows.find((row) => row.id.startsWith(id))?.image ?? '';
  const versionsIn = (run: Run) => [
    runIn(imageOf(run, 'pip'), ['python', '-c', 'import demo_pkg; print(demo_pkg.version)']).stdout.trim(),
    runIn(imageOf(run, 'conda'), ['hello-alpha']).stdout.trim(),
    runIn(imageOf(run, 'pip'), ['cat', '/moved']).stdout.trim(),
  ];
  const built = async (...args: readonly string[]) => {
    const run = await workspace.buildBeside(args);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.rows.map(({ status }) => status)).toEqual(['built', 'built']);
    return run;
  };

  it('are those that it got then, until they are refreshed; diff shows both', async () => {
    const first = await built();
    expect(versionsIn(first)).toEqual(['1.0', 'hello alpha 1.0', 'first']);
    index.publish('demo_pkg', '1.1');
    channel.hidden.clear();

    moveBase('second');
    expect(versionsIn(await built())).toEqual(['1.0', 'hello alpha 1.0', 'second']);
    // As after the loss of both images.
    expect(versionsIn(await built('--force=all'))).toEqual(['1.0', 'hello alpha 1.0', 'second']);
    moveBase('third');
    const elsewhere = ['--repository', `${repository}-2`, '--lookup-repository', repository];
    const moved = await built(...elsewhere);
    expect(versionsIn(moved)).toEqual(['1.0', 'hello alpha 1.0', 'third']);

    const fresh = await built('--refresh=all');
    expect(versionsIn(fresh)).toEqual(['1.1', 'hello alpha 1.1', 'third']);
    expect(versionsIn(await built('--force=all'))).toEqual(['1.1', 'hello alpha 1.1', 'third']);

    // The builder has that step in its cache, from when 1.1 was the newest.
    index.publish('demo_pkg', '1.2');
    const again = await workspace.buildBeside(['pip/*', '--refresh=all']);
    expect(
      again.rows.map(({ status }) => status),
      again.stderr,
    ).toEqual(['built']);
    expect(runIn(imageOf(again, 'pip'), ['python', '-c', 'import demo_pkg; print(demo_pkg.version)']).stdout).toBe(
      '1.2\n',
    );

    const diff = (id: string) => workspace.run(['diff', imageOf(first, id), imageOf(fresh, id)]).stdout;
    expect(diff('pip')).toMatch(/definition .*: equal\n/);
    expect(diff('pip')).toContain('pip demo-pkg 1.0 -> 1.1 (minor upgrade)');
    expect(diff('conda')).toContain('conda hello-alpha 1.0 -> 1.1 (minor upgrade)');
    expect(workspace.run(['show', 'pip/requirements.txt']).stdout).toContain('pip   demo-pkg 1.2');
  });

  it('are not replaced by others where they are gone', async () => {
    channel.hidden.add('hello-alpha-1.1');
    moveBase('fourth');
    const run = await workspace.buildBeside(['conda/*', '--force=all']);
    expect(run.code).toBe(1);
    expect(run.rows.find(({ id }) => id.startsWith('conda'))).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('could not be installed again'),
    });
    channel.hidden.clear();
  });

  it('are listed with the names that were registered, for whoever looks for an environment', async () => {
    const entry = '  - path: pip/requirements.txt\n';
    workspace.edit('terrarium.yml', entry, `${entry}    name: demo\n    version: "1"\n`);
    const run = await workspace.buildBeside(['pip/*', '--register', '--allow-dirty']);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const elsewhere = [`--repository=${repository}-of-others`, `--lookup-repository=${repository}`];
    const listed = workspace.run(['list', '--registered', '--packages', ...elsewhere]);
    expect([listed.code, listed.stderr]).toEqual([0, '']);
    expect(listed.stdout).toMatch(/^demo 1\n {2}registered /);
    expect(listed.stdout).toContain(`\n  image      ${imageOf(run, 'pip')}\n`);
    expect(listed.stdout).toMatch(/\n {2}pip +.*demo-pkg 1\.2/);
    expect(workspace.run(['versions', '--packages', ...elsewhere]).stdout).toBe(listed.stdout);
  });
});

describe.skipIf(rig === undefined)('the packages of an image', () => {
  it('are those that its own tools tell, also where it has no shell', () => {
    const workspace = new Workspace(
      {
        'full/Dockerfile': `FROM ${parts?.base}\nRUN python3 -m pip install --break-system-packages six==1.16.0\n`,
        'bare/Dockerfile': dedent`
          FROM ${parts?.base} AS build
          FROM scratch
          COPY --from=build /var/lib/dpkg/status /var/lib/dpkg/status
        `,
        'terrarium.yml': dedent`
          allowed-registries: ["${parts?.registry}"]
          environments:
            - path: "*/Dockerfile"
        `,
      },
      [`--builder=${builder}`, `--repository=${repository}-3`],
    );
    const run = workspace.build(['--network=host']);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const shown = (id: string) =>
      JSON.parse(workspace.run(['show', id, '--json', `--repository=${repository}-3`]).stdout).packages.platforms[0];
    const image = run.rows.find(({ id }) => id.startsWith('full'))?.image ?? '';
    const dpkg = runIn(image, ['dpkg-query', '--show', '--showformat', '$' + '{Package} $' + '{Version}\n']).stdout;
    const system = (id: string) =>
      shown(id).system.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`);
    expect(system('full/Dockerfile').toSorted()).toEqual(dpkg.trim().split('\n').toSorted());
    expect(system('bare/Dockerfile')).toEqual(system('full/Dockerfile'));
    const pip = JSON.parse(runIn(image, ['python3', '-m', 'pip', 'list', '--format=json']).stdout);
    const python = shown('full/Dockerfile').python.map(({ name, version }: { name: string; version: string }) => ({
      name,
      version,
    }));
    expect(python.toSorted((a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1))).toEqual(pip);
    workspace.remove();
    execFileSync('docker', ['image', 'rm', '--force', image], { stdio: 'pipe' });
  });
});
