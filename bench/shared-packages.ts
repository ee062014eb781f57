// What a registry stores for environments that share most of their packages: layers of packages beside one layer of all for each environment.
// Generated wheels, a real registry. Needs the rig (rig/README.md).
// node bench/shared-packages.ts [environments]
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { servePackageIndex } from '../__tests__/e2e/package-index.ts';
import { readRig } from '../rig/rig.ts';
import { sha256Hex } from '../src/core/names/sha256.ts';
import { type Layer, layersOf } from './image-layers.ts';

const ENVIRONMENTS = Number(process.argv[2] ?? 50);
/** Packages of an environment that all have, and that it has alone: four fifths are shared. */
const SHARED = 40;
const OWN = 10;
/** Bytes of package `index`: three of ten are large, as in environments of machine learning most bytes are those of few packages. */
const bytesOf = (index: number) => (index % 10 < 3 ? 1_500_000 : 50_000);
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

const rig = readRig();
if (rig === undefined) throw new Error('eval "$(node rig/main.ts env)" first');
const { registry, bases } = rig;

async function baseLayers(): Promise<ReadonlySet<string>> {
  const [, repository = '', tag = ''] = /^[^/]+\/(.*):([^:]+)$/.exec(bases.python) ?? [];
  return new Set((await layersOf(registry, repository, tag)).map(({ digest }) => digest));
}

const index = await servePackageIndex();
const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
try {
  const line = (name: string, size: number) =>
    `${name}==1.0 --hash=sha256:${sha256Hex(index.publish(name, '1.0', randomBytes(size)))}`;
  const shared = Array.from({ length: SHARED }, (_, one) => line(`shared${one}`, bytesOf(one)));
  const head = `--index-url ${index.url}/simple/`;
  for (let environment = 0; environment < ENVIRONMENTS; environment += 1) {
    const own = Array.from({ length: OWN }, (_, one) => line(`own${environment}x${one}`, bytesOf(one)));
    mkdirSync(join(folder, `env${environment}`));
    writeFileSync(join(folder, `env${environment}/requirements.txt`), [head, ...shared, ...own, ''].join('\n'));
  }
  writeFileSync(
    join(folder, 'terrarium.yml'),
    `allowed-registries: ["${registry}"]\nenvironments: [{ path: "*/requirements.txt", base: "${bases.python}" }]\n`,
  );
  const repository = `bench${process.pid}/env`;
  const args = ['build', '--json', '--builder=native', `--root=${folder}`, `--repository=${registry}/${repository}`];
  const began = performance.now();
  // The index answers meanwhile.
  const { stdout: out } = await promisify(execFile)(process.execPath, [CLI, ...args, `--max-builds=${ENVIRONMENTS}`], {
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - began) / 1000;
  const { environments } = JSON.parse(out) as { environments: readonly { image: string }[] };
  const ofBase = await baseLayers();
  const each: Layer[] = [];
  for (const { image } of environments)
    each.push(
      ...(await layersOf(registry, repository, image.split('@')[1] ?? '')).filter(({ digest }) => !ofBase.has(digest)),
    );
  const sum = (layers: readonly Layer[]) => layers.reduce((total, { size }) => total + size, 0) / 1e6;
  const stored = sum([...new Map(each.map((layer) => [layer.digest, layer])).values()]);
  console.log(
    `${ENVIRONMENTS} environments of ${SHARED + OWN} packages, ${SHARED} of them shared: built in ${seconds.toFixed(1)} s`,
  );
  console.log(`one layer for each environment  ${sum(each).toFixed(0).padStart(6)} MB`);
  console.log(
    `layers of packages              ${stored.toFixed(0).padStart(6)} MB  ${(sum(each) / stored).toFixed(2)} x less`,
  );
} finally {
  await index.close();
  rmSync(folder, { recursive: true });
}
