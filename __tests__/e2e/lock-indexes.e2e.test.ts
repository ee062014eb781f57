import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { runIn } from './images.ts';
import { servePackageIndex } from './package-index.ts';
import { TOOL_BACKEND } from './tool-backend.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const unique = `i${process.pid}${Date.now().toString(36)}`;
type Index = Awaited<ReturnType<typeof servePackageIndex>>;

function packageOf(name: string, index: Index, wheel: Buffer, more = ''): string {
  const hash = createHash('sha256').update(wheel).digest('hex');
  return dedent`
    [[package]]
    name = "${name}"
    version = "1.0"
    source = { registry = "${index.url}/simple" }
    wheels = [
        { url = "${index.url}/files/${name}-1.0-py3-none-any.whl", hash = "sha256:${hash}" },
        { url = "${index.url}/files/${name}-1.0-cp312-cp312-win_amd64.whl" },
    ]${more}
  `;
}

describe.skipIf(rig === undefined)('a uv.lock of two indexes, a folder and what Linux never installs', () => {
  let indexes: readonly [Index, Index];
  let workspace: Workspace;
  beforeAll(async () => {
    indexes = [await servePackageIndex(), await servePackageIndex()];
    const [first, second] = indexes;
    const left = packageOf('left', first, first.publish('left', '1.0'));
    const right = packageOf('right', second, second.publish('right', '1.0'));
    // The name of the second index in the first: only the hash tells them apart.
    first.publish('right', '1.0', Buffer.from('a stranger'));
    const lock = dedent`
      version = 1
      requires-python = ">=3.11"

      [[package]]
      name = "app"
      source = { virtual = "." }
      dependencies = [{ name = "left" }, { name = "right" }, { name = "tool" }, { name = "mac", marker = "sys_platform == 'darwin'" }]

      [[package]]
      name = "mac"
      version = "1.0"
      source = { registry = "${first.url}/simple" }

      [[package]]
      name = "tool"
      source = { directory = "tool" }
      dependencies = [{ name = "left" }]
    `;
    const files = {
      'uv.lock': `${lock}\n${left}\n${right}`,
      'tool/pyproject.toml': dedent`
        [build-system]
        requires = []
        build-backend = "backend"
        backend-path = ["."]

        [project]
        name = "tool"
        version = "1.0"
      `,
      'tool/backend.py': TOOL_BACKEND,
      'terrarium.yml': dedent`
        environments:
          - path: uv.lock
            base: ${parts?.base}
            test: python -c "import tool"
      `,
    };
    const flags = [`--repository=${parts?.registry}/${unique}/env`, `--builder=${rig?.builders.container ?? ''}`];
    workspace = new Workspace(files, flags);
  });
  afterAll(async () => {
    workspace?.remove();
    for (const index of indexes ?? []) await index.close();
  });

  it('is installed with every hash checked, the folder after it', async () => {
    const run = await workspace.buildBeside();
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const [image = ''] = run.built;
    const script = 'import tool, left, right, os; print(tool.value, os.path.exists("/opt/terrarium/env/bin/pip"))';
    expect(runIn(image, ['python', '-c', script]).stdout.trim()).toMatch(/^7 /);
    expect((await workspace.buildBeside()).rows.map((row) => row.status)).toEqual(['reused']);
  });

  it('is not installed where a file has another hash', async () => {
    const [, second] = indexes;
    second.publish('right', '1.0', Buffer.from('replaced'));
    workspace.edit('uv.lock', 'requires-python = ">=3.11"', 'requires-python = ">=3.10"');
    workspace.edit('tool/backend.py', 'value = 7', 'value = 8');
    const run = await workspace.buildBeside();
    expect(run.code).not.toBe(0);
    expect(run.stdout + run.stderr).toMatch(/THESE PACKAGES DO NOT MATCH THE HASHES/);
  });
});
