import { randomBytes } from 'node:crypto';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { assembler } from '../../src/adapters/assemble/assembler.ts';
import type { Registry } from '../../src/core/model/registry.ts';
import { sha256Hex } from '../../src/core/names/sha256.ts';
import { platformBuild } from '../adapters/buildkit/platform-build.ts';
import { BUILT_AT, condaFile, hexOf, type PackageForm, packageName } from '../adapters/conda/packages.ts';
import { dedent } from '../dedent.ts';
import { serveFiles, servePackageIndex } from '../e2e/package-index.ts';
import { type Checkout, writeFiles } from './whole-run.ts';

/**
 * A checkout that is built without a container: packages of an index, one of them in a layer of its own, an image on top that copies a
 * file, and conda packages of a lock.
 */
export async function openNativeCheckout(address: string): Promise<Checkout> {
  const index = await servePackageIndex();
  const sizes = { small: 10, other: 2000, large: 1_100_000 };
  const lines = Object.entries(sizes).map(
    ([name, size]) => `${name}==1.0 --hash=sha256:${sha256Hex(index.publish(name, '1.0', randomBytes(size)))}`,
  );
  const channel = await serveConda();
  const root = await writeFiles('terrarium-checkout-', {
    'conda/explicit.txt': ['@EXPLICIT', ...channel.lines, ''].join('\n'),
    'parent/requirements.txt': [`--index-url ${index.url}/simple/`, ...lines, ''].join('\n'),
    'child/Dockerfile': 'FROM parent\nCOPY train.py /\nENV TRAIN=1\n',
    'child/train.py': 'print()\n',
    'terrarium.yml': dedent`
      environments:
        - path: parent/requirements.txt
          base: ${address}/base/python:3.12
          name: parent
          version: "1"
        - path: child/Dockerfile
          build-contexts: { parent: "environment:parent/requirements.txt" }
        - path: conda/explicit.txt
          base: ${address}/base/python:3.12
    `,
  });
  const close = async () => {
    await Promise.all([index.close(), channel.close()]);
    await rm(root, { recursive: true, force: true });
  };
  return { kind: 'native', root, address, close };
}

/** Conda packages, one of them in a layer of its own, and a lock of them. */
async function serveConda() {
  const packages: readonly PackageForm[] = [
    { name: 'python', version: '3.12.4', files: [{ path: 'bin/python3.12', bytes: randomBytes(400_000) }] },
    {
      name: 'tool',
      noarch: 'python',
      subdir: 'noarch',
      files: [{ path: 'site-packages/tool.py', bytes: BUILT_AT, placeholder: 'text' }],
    },
  ];
  const files = new Map<string, Buffer>();
  for (const form of packages)
    files.set(`/main/${form.subdir ?? 'linux-64'}/${packageName(form)}.conda`, await condaFile(form));
  const served = await serveFiles(files);
  return { ...served, lines: [...files].map(([path, bytes]) => `${served.url}${path}#sha256:${hexOf(bytes)}`) };
}

/** Files by which a base with Python is known. */
const PYTHON: Readonly<Record<string, string>> = {
  'root/usr/bin/python3.12': '\x7fELF stands for an interpreter\n',
  'root/usr/lib/python3.12/os.py': '# stands for a library\n',
  'root/lib/x86_64-linux-gnu/libc.so.6': 'GNU C Library (a stand-in) stable release version 2.36.\n',
  Dockerfile: 'FROM scratch\nCOPY root /\nENV PATH=/usr/bin:/bin\n',
};

/** The base of a native checkout: none of its files can be run. */
export async function pushPythonBase(registry: Registry, address: string): Promise<void> {
  const context = await writeFiles('terrarium-base-', PYTHON);
  await symlink('python3.12', join(context, 'root/usr/bin/python3'));
  const repository = { registry: address, path: 'base/python' };
  const { build } = assembler(registry, () => Promise.reject(new Error('a base has no packages')));
  const files = { contextDirectory: context, dockerfile: join(context, 'Dockerfile') };
  const { digest } = await build({ ...platformBuild(files), repository });
  const manifest = await registry.getManifest(repository, digest);
  if (manifest !== undefined) await registry.putManifest(repository, '3.12', manifest);
  await rm(context, { recursive: true });
}
