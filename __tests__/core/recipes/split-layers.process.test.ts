import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';

const SCRIPT = join(import.meta.dirname, '../../../src/core/recipes/split_layers.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const SITE = 'env/lib/python3.11/site-packages';
const EPOCH = 315532800;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-split-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string | Buffer = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const split = (begin = 0) => {
  mkdirSync(join(root, 'layers'), { recursive: true });
  const script = readFileSync(SCRIPT, 'utf8').replace('ROOT = "/opt/terrarium"', `ROOT = ${JSON.stringify(root)}`);
  execFileSync('python3', ['-B', '-I', '-S', '-c', script, String(begin)], { stdio: 'pipe' });
};
/** Files and links by the layer that they are in, relative to the root. */
function layers(): ReadonlyMap<string, readonly string[]> {
  const found = readdirSync(join(root, 'layers')).map((layer) => {
    const folder = join(root, 'layers', layer);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory(),
    );
    return [
      layer,
      entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + root.length + 1)).toSorted(),
    ] as const;
  });
  return new Map(found);
}
const all = () => [...layers().values()].flat().toSorted();
const layerOf = (path: string) => [...layers()].find(([, paths]) => paths.includes(path))?.[0];
const dist = (name: string, version: string, ...files: readonly string[]) => {
  for (const file of files) write(`${SITE}/${file}`);
  write(
    `${SITE}/${name}-${version}.dist-info/RECORD`,
    [...files, `${name}-${version}.dist-info/RECORD`].map((file) => `${file},,\n`).join(''),
  );
};

const CHECK = `
import ast, sys
with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
compile(text, sys.argv[1], "exec")
tree = ast.parse(text, feature_version=(3, 6))
names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
print(" ".join(sorted(set(names) - set(sys.stdlib_module_names))))
`;

// ruff and vermin say more, where they are installed: split-layers.oracle.test.ts.
describe.skipIf(!hasPython)('the script that lays packages into layers', () => {
  it('is Python 3.6 without a warning, and imports the standard library alone', () => {
    const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-c', CHECK, SCRIPT], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('\n');
  });
});

// Runs the script with its fixed folder moved below one of the test.
describe.skipIf(!hasPython)('laying packages into layers', () => {
  it('moves every file, once, with those of one package together', () => {
    dist('six', '1.16.0', 'six.py', '../../../bin/six');
    dist('idna', '3.7', 'idna/__init__.py', '"idna/with, comma"');
    write(`${SITE}/__pycache__/six.cpython-311.pyc`);
    write(`${SITE}/idna/with, comma`);
    write('env/pyvenv.cfg');
    write('src/abc/own.py');
    const before = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => !path.includes('"'))
      .toSorted();
    split();
    expect(all().filter((path) => !path.includes('"'))).toEqual(before);
    const six = layerOf(`${SITE}/six.py`);
    for (const path of [
      'env/bin/six',
      `${SITE}/__pycache__/six.cpython-311.pyc`,
      `${SITE}/six-1.16.0.dist-info/RECORD`,
    ])
      expect(layerOf(path)).toBe(six);
    expect(layerOf(`${SITE}/idna/with, comma`)).toBe(layerOf(`${SITE}/idna/__init__.py`));
    expect([layerOf('env/pyvenv.cfg'), layerOf('src/abc/own.py')]).toEqual(['20', '20']);
  });

  it('knows the files of conda, and gives a large package a layer of its own', () => {
    write('env/lib/libbig.so', Buffer.alloc(11 << 20));
    write('env/bin/small');
    write('env/conda-meta/big-1-0.json', JSON.stringify({ name: 'big', files: ['lib/libbig.so'] }));
    write('env/conda-meta/small-1-0.json', JSON.stringify({ name: 'small', files: ['bin/small'] }));
    write('env/conda-meta/history');
    split();
    expect(layerOf('env/lib/libbig.so')).toBe('00');
    expect(layerOf('env/conda-meta/big-1-0.json')).toBe('00');
    expect(Number(layerOf('env/bin/small'))).toBeGreaterThanOrEqual(12);
    expect(layerOf('env/conda-meta/history')).toBe('20');
  });

  it('keeps links, modes and empty folders, and follows no link', () => {
    write('env/lib/real/file');
    symlinkSync('lib', join(root, 'env/lib64'));
    symlinkSync('/etc', join(root, 'env/outside'));
    mkdirSync(join(root, 'env/empty'), { mode: 0o700 });
    chmodSync(join(root, 'env/lib/real'), 0o750);
    chmodSync(join(root, 'env/lib/real/file'), 0o755);
    split();
    const at = (path: string) => join(root, 'layers/20', root, path);
    expect(readlinkSync(at('env/lib64'))).toBe('lib');
    expect(readlinkSync(at('env/outside'))).toBe('/etc');
    expect(lstatSync(at('env/empty')).mode & 0o777).toBe(0o700);
    expect(lstatSync(at('env/lib/real')).mode & 0o777).toBe(0o750);
    expect(lstatSync(at('env/lib/real/file')).mode & 0o777).toBe(0o755);
    expect(existsSync('/etc/passwd')).toBe(true);
  });

  it('gives one time to what the installation wrote, and leaves the others', () => {
    const begin = Math.floor(Date.now() / 1000);
    write('env/old');
    utimesSync(join(root, 'env/old'), 1_600_000_000, 1_600_000_000);
    write('env/new');
    split(begin);
    const time = (path: string) => lstatSync(join(root, 'layers/20', root, path)).mtimeMs / 1000;
    expect([time('env/old'), time('env/new'), time('env')]).toEqual([1_600_000_000, EPOCH, EPOCH]);
  });

  it('does not move what does not change, when another package does', () => {
    const names = Array.from({ length: 30 }, (_, index) => `pkg${index}`);
    const digests = (version: string) => {
      rmSync(root, { recursive: true, force: true });
      for (const name of names) dist(name, name === 'pkg7' ? version : '1.0', `${name}.py`);
      split();
      return new Map(
        [...layers()].map(([layer, paths]) => [
          layer,
          digestOf(paths.map((path) => [path, readFileSync(join(root, 'layers', layer, root, path))] as const)),
        ]),
      );
    };
    const [first, second] = [digests('1.0'), digests('2.0')];
    expect([...second].filter(([layer, digest]) => first.get(layer) !== digest)).toHaveLength(1);
  });

  it('takes what packages write of themselves for names only', () => {
    write('victim', 'outside of the prefix');
    dist('evil', '1', 'evil.py');
    const record = Buffer.from(dedent`
      evil.py,,
      ../../../../victim,,
      /etc/hostname,,
    `);
    writeFileSync(
      join(root, `${SITE}/evil-1.dist-info/RECORD`),
      Buffer.concat([record, Buffer.from([0xff, 0xfe, 0x2c, 0x0a])]),
    );
    split();
    expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('outside of the prefix');
    expect(existsSync('/etc/hostname')).toBe(true);
    expect(layerOf(`${SITE}/evil.py`)).toBeDefined();
  });
});

function digestOf(files: readonly (readonly [string, Buffer])[]): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.digest('hex');
}
