import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { configOf, filesOf } from './image-contents.ts';
import { runIn } from './images.ts';
import { servePackageIndex } from './package-index.ts';
import { type Run, Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const kit = rig?.builders.container ?? '';
const unique = `w${process.pid}${Date.now().toString(36)}`;
const base = `${rig?.bases.python}`;

const opened: Workspace[] = [];
afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

/** A definition on the base with Python, for images of a repository. */
function open(requirements: string, repository: string, builder: string): Workspace {
  const config = `allowed-registries: ["${parts?.registry}"]\nenvironments:\n  - path: requirements.txt\n    base: ${base}\n`;
  const workspace = new Workspace({ 'requirements.txt': requirements, 'terrarium.yml': config }, [
    `--builder=${builder}`,
    `--repository=${parts?.registry}/${unique}/${repository}`,
  ]);
  opened.push(workspace);
  return workspace;
}

function imageOf(run: Run): string {
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(run.rows).toMatchObject([{ status: 'built' }]);
  return run.rows[0]?.image ?? '';
}

const LOCK = readFileSync(new URL('../fixtures/wheels/requirements.txt', import.meta.url), 'utf8');
const OPT = /^opt\//;

const IMPORT = `
import importlib, importlib.metadata as m, sys
failed = []
for dist in m.distributions(path=[p for p in sys.path if p.startswith('/opt/terrarium')]):
    for name in (dist.read_text('top_level.txt') or '').split():
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as e:
            failed.append(f'{dist.name} {name}: {e}')
        except Exception as e:
            failed.append(f'{dist.name} {name}: {e!r}')
print('\\n'.join(failed))
`;

describe.skipIf(rig === undefined)('packages that are locked', () => {
  let native: string;
  let built: string;
  beforeAll(() => {
    native = imageOf(open(LOCK, 'locked', 'native').build());
    built = imageOf(open(LOCK, 'locked-kit', kit).build());
  });

  it('are the same files as those that uv installs in a container, and say the same of their image', () => {
    const ours = Object.entries(filesOf(native)).filter(([path]) => OPT.test(path));
    const theirs = Object.entries(filesOf(built)).filter(([path]) => OPT.test(path));
    expect(ours.length).toBeGreaterThan(10_000);
    const missing = new Map(theirs);
    const different = ours.filter(([path, file]) => {
      const other = missing.get(path);
      missing.delete(path);
      return JSON.stringify(other) !== JSON.stringify(file);
    });
    expect(different).toEqual([]);
    expect([...missing]).toEqual([]);
    expect(configOf(native)).toEqual(configOf(built));
  });

  it('are imported in a container, and agree there', () => {
    const failed = (image: string) => runIn(image, ['python', '-c', IMPORT]).stdout.trim().split('\n');
    // One package names a module that it does not have.
    expect(failed(native)).toEqual(["azure-identity images: No module named 'images'"]);
    expect(failed(built)).toEqual(failed(native));
    expect(runIn(native, ['python', '-m', 'pip', 'check']).stdout).toContain('No broken requirements found');
    expect(runIn(native, ['black', '--version']).stdout).toContain('black');
  });

  it('are recorded alike', () => {
    const packagesOf = (repository: string) => {
      const flags = ['--json', `--repository=${parts?.registry}/${unique}/${repository}`];
      const shown = open(LOCK, repository, 'native').run(['show', 'requirements.txt', ...flags]);
      return JSON.parse(shown.stdout).packages.platforms;
    };
    expect(packagesOf('locked')).toEqual(packagesOf('locked-kit'));
  });

  it('give one image elsewhere', () => {
    expect(imageOf(open(LOCK, 'elsewhere', 'native').build()).split('@')[1]).toBe(native.split('@')[1]);
  });
});

describe.skipIf(rig === undefined)('packages that are not locked', () => {
  let index: Awaited<ReturnType<typeof servePackageIndex>>;
  beforeAll(async () => {
    index = await servePackageIndex();
    index.publish('demo_pkg', '1.0');
  });
  afterAll(() => index.close());
  const versionIn = (image: string) =>
    runIn(image, ['python', '-c', 'import demo_pkg; print(demo_pkg.version)']).stdout.trim();

  it('are those of the first build, whoever builds then', async () => {
    const requirements = `--index-url ${index.url}/simple/\ndemo-pkg>=1\n`;
    for (const [place, order] of [
      ['native', kit],
      [kit, 'native'],
    ].entries()) {
      const build = async (builder: string, ...flags: readonly string[]) =>
        imageOf(await open(requirements, `open-${place}`, builder).buildBeside(flags));
      const [first = '', second = ''] = order;
      expect(versionIn(await build(first))).toBe(`1.${place}`);
      index.publish('demo_pkg', `1.${place + 1}`);
      expect(versionIn(await build(second, '--force=all'))).toBe(`1.${place}`);
      expect(versionIn(await build('native', '--refresh=all'))).toBe(`1.${place + 1}`);
      expect(versionIn(await build(kit, '--force=all'))).toBe(`1.${place + 1}`);
    }
  });
});
