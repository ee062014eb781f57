// The Action on a push and on a pull request in which nothing changed, beside a naive script that reads and digests the same files and
// sends the same requests; medians: node bench/action-runs.ts [count] [rounds]. Needs dist.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJob } from '../__tests__/e2e/action-job.ts';
import { serveRegistry } from '../src/adapters/registry/server/server.ts';
import { countingProxy, publishMarks, type SeenRequest } from './no-change/marked-registry.ts';

const COUNT = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 7);

// Also where the process ends itself.
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify([process.cpuUsage(), process.resourceUsage().maxRSS])));",
)}`;

const NAIVE = `
const { execFileSync } = await import('node:child_process');
const { createHash } = await import('node:crypto');
const { readFileSync } = await import('node:fs');
const paths = execFileSync('git', ['ls-files', '-z'], { maxBuffer: 1 << 28 }).toString().split('\\0');
for (const path of paths) if (path) createHash('sha256').update(readFileSync(path)).digest('hex');
const requests = JSON.parse(readFileSync(process.env.BENCH_REQUESTS, 'utf8'));
const work = async () => {
  for (let next = requests.pop(); next !== undefined; next = requests.pop())
    await (await fetch(process.env.BENCH_REGISTRY + next.url, { method: next.method, headers: { accept: next.accept } })).arrayBuffer();
};
await Promise.all(Array.from({ length: 16 }, work));
`;

function files(repository: string): Readonly<Record<string, string>> {
  const environments = Array.from({ length: COUNT }, (_, index) => [
    [
      `env-${index}/environment.yml`,
      `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: env-${index}\nimage: python:3.12\nconda_file: conda.yml\n`,
    ],
    [`env-${index}/conda.yml`, `channels: [conda-forge]\ndependencies: [python=3.12, "numpy=1.26.${index}"]\n`],
  ]);
  return { ...Object.fromEntries(environments.flat()), 'terrarium.yml': `repository: ${repository}\n` };
}

interface Usage {
  readonly seconds: number;
  readonly cpu: number;
  /** KiB. */
  readonly peak: number;
}

const folder = mkdtempSync(join(tmpdir(), 'terrarium-action-runs-'));
const usageFile = join(folder, 'usage');
const reporting = { NODE_OPTIONS: `--import=${REPORT}`, BENCH_USAGE: usageFile };

async function measured(run: () => Promise<void>): Promise<Usage> {
  rmSync(usageFile, { force: true });
  const begin = performance.now();
  await run();
  const seconds = (performance.now() - begin) / 1000;
  if (!existsSync(usageFile)) throw new Error('a process ended without a report');
  const [cpu, peak] = JSON.parse(readFileSync(usageFile, 'utf8')) as [NodeJS.CpuUsage, number];
  return { seconds, cpu: (cpu.user + cpu.system) / 1e6, peak };
}

function naive(cwd: string, address: string, requests: readonly SeenRequest[]): Promise<void> {
  const file = join(folder, 'requests.json');
  writeFileSync(file, JSON.stringify(requests));
  const env = { ...process.env, ...reporting, BENCH_REQUESTS: file, BENCH_REGISTRY: `http://${address}` };
  const child = spawn(process.execPath, ['--input-type=module', '-e', NAIVE], { cwd, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`the naive script ends with ${code}`))));
  });
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const served = await serveRegistry({ directory: join(folder, 'registry') });
const proxy = await countingProxy(served.address);
const job = await openJob(files(`${proxy.address}/bench/environments`));
try {
  await publishMarks(job.checkout.workspace, `${served.address}/bench/environments`);
  job.checkout.git('checkout', '-q', '-b', 'feature');
  job.checkout.write({ 'README.md': 'nothing that matters\n' });
  job.checkout.commit();
  const step = { env: { ...job.noEngine, ...reporting } };
  for (const [name, run] of [
    ['push', job.push],
    ['pull request', job.pull],
  ] as const) {
    const usages: { readonly action: Usage[]; readonly naive: Usage[] } = { action: [], naive: [] };
    let requests: readonly SeenRequest[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      proxy.reset();
      const action = await measured(async () => {
        const { code, log } = await run(step);
        if (code !== 0) throw new Error(`the Action ends with ${code}\n${log.slice(-3000)}`);
      });
      requests = proxy.seen();
      const script = await measured(() => naive(job.checkout.workspace, proxy.address, requests));
      // The first round fills caches.
      if (round > 0) {
        usages.action.push(action);
        usages.naive.push(script);
      }
    }
    const of = (who: 'action' | 'naive', what: keyof Usage) => middle(usages[who].map((usage) => usage[what]));
    console.log(`${name}, ${COUNT} environments, nothing changed, ${requests.length} requests, median of ${ROUNDS}`);
    for (const who of ['action', 'naive'] as const)
      console.log(
        `  ${who.padEnd(8)} ${of(who, 'seconds').toFixed(2)} s, CPU ${of(who, 'cpu').toFixed(2)} s, peak ${(of(who, 'peak') / 1024).toFixed(0)} MB`,
      );
    console.log(
      `  CPU of the Action: ${(of('action', 'cpu') / of('naive', 'cpu')).toFixed(1)} times that of the script`,
    );
  }
} finally {
  await job.close();
  proxy.close();
  await served.close();
  rmSync(folder, { recursive: true });
}
