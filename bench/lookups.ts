// Asks whether 1,000 images exist, side by side in one run: node bench/lookups.ts [keys]
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markImage } from '../__tests__/fakes/marked-image.ts';
import { createRegistry } from '../src/adapters/registry/client.ts';
import { serveRegistry } from '../src/adapters/registry/server/server.ts';
import type { DefinitionHash, ImageKey } from '../src/core/model/definition.ts';
import type { Repository } from '../src/core/model/reference.ts';
import { definitionTag, keyTag, lookUpPresent } from '../src/core/oci/lookup.ts';
import { createLookups } from '../src/core/resolve/repositories.ts';

const COUNT = Number(process.argv[2] ?? 1000);
const PLATFORMS = ['linux/amd64'] as const;

interface Marks {
  readonly hash: DefinitionHash;
  readonly key: ImageKey;
  readonly platforms: readonly string[];
}

function marks(index: number): Marks {
  const hex = (text: string) => createHash('sha256').update(text).digest('hex');
  return { hash: hex(`hash ${index}`) as DefinitionHash, key: hex(`key ${index}`) as ImageKey, platforms: PLATFORMS };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
  const served = await serveRegistry({ directory: folder });
  const all = Array.from({ length: COUNT }, (_, index) => marks(index));
  await publish({ registry: served.address, path: 'bench/env' }, all);
  for (const latency of [0, 40]) {
    const proxy = fork(import.meta.filename, ['--proxy', served.address, String(latency)]);
    const port = await new Promise<number>((resolve) => proxy.once('message', (told) => resolve(told as number)));
    const heads = await measure(port, (repository) => headEach(repository, all));
    const list = await measure(port, (repository) => find(repository, all, 'present'));
    report(latency, 'HEAD of every key', heads, heads);
    report(latency, 'present, by tag list', list, heads);
    for (const verified of [10, 100]) {
      const hits = await measure(port, (repository) => find(repository, all.slice(0, verified), 'verified'));
      report(latency, `${verified} of them verified`, hits, heads);
    }
    proxy.kill();
  }
  await served.close();
  rmSync(folder, { recursive: true });
}

/** Every image with the tags that a build leaves. */
async function publish(repository: Repository, all: readonly Marks[]): Promise<void> {
  const registry = createRegistry({ credentials: async () => undefined });
  for (const image of all) {
    const digest = await markImage(registry, repository, keyTag(image.key), image);
    const manifest = await registry.getManifest(repository, digest);
    if (manifest === undefined) throw new Error(`${digest} is gone`);
    await registry.putManifest(repository, definitionTag(image.hash), manifest);
    await registry.putManifest(repository, `img-${digest.slice('sha256:'.length)}`, manifest);
  }
}

interface Measured {
  readonly milliseconds: number;
  readonly requests: number;
}

/** The best of three runs, each with sockets of its own. */
async function measure(port: number, run: (to: Target) => Promise<unknown>): Promise<Measured> {
  const repository = { registry: `127.0.0.1:${port}`, path: 'bench/env' };
  const runs: Measured[] = [];
  for (let index = 0; index < 3; index += 1) {
    let requests = 0;
    const registry = createRegistry({ credentials: async () => undefined, onRequest: () => (requests += 1) });
    const began = performance.now();
    await run({ registry, repository });
    runs.push({ milliseconds: performance.now() - began, requests });
  }
  return runs.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}

interface Target {
  readonly registry: ReturnType<typeof createRegistry>;
  readonly repository: Repository;
}

async function headEach({ registry, repository }: Target, all: readonly Marks[]): Promise<void> {
  const found = await Promise.all(all.map(({ key }) => lookUpPresent(registry, repository, keyTag(key), key)));
  if (found.some(({ status }) => status !== 'hit')) throw new Error('expected hits');
}

async function find({ registry, repository }: Target, all: readonly Marks[], strength: 'present' | 'verified') {
  const order = { target: repository, order: [repository] };
  const lookups = createLookups(registry, order, { strength, hints: new Map(), expected: COUNT, mayProbe: false });
  const found = await Promise.all(all.map((image) => lookups.find(keyTag(image.key), image)));
  if (found.some(({ lookup }) => lookup.status !== 'hit')) throw new Error('expected hits');
}

function report(latency: number, what: string, { milliseconds, requests }: Measured, base: Measured): void {
  const ratio = (milliseconds / base.milliseconds).toFixed(3);
  const line = [`${latency} ms`.padEnd(6), what.padEnd(24), `${milliseconds.toFixed(0)} ms`.padStart(9)];
  console.log(`${line.join(' ')} ${String(requests).padStart(6)} requests ${ratio.padStart(8)} x`);
}

/** In a process of its own: a registry that is some milliseconds away. */
function proxy(target: string, latency: number): void {
  const [host, port] = target.split(':');
  const server = createServer((incoming, outgoing) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, host: target };
    const ask = () =>
      request({ host, port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }).end();
    setTimeout(ask, latency);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

if (process.argv[2] === '--proxy') proxy(process.argv[3] ?? '', Number(process.argv[4]));
else await main();
