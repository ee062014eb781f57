import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type AcrTasksApi, type GivenRun, type RunEnd, SIGNATURE, serveAcrTasks } from '../fakes/acr-tasks.ts';
import { AZURE_SUBSCRIPTION } from '../fakes/azure-api.ts';
import { acrEngine } from './acr-engine.ts';
import { leaksIn } from './canary.ts';
import { inspect, runIn } from './images.ts';
import { servePackageIndex } from './package-index.ts';
import { Workspace } from './workspace.ts';

const { rig, registry } = inject('parts') ?? {};
const builder = rig?.builders.container ?? '';
const unique = `acr${process.pid}${Date.now().toString(36)}`;
const SECRET = 'canary-7f3a9b2e5c1d8064';
/** What a shell, Go's templates and YAML would read something into. */
const HOSTILE = `it's $(touch /owned) \`id\` {{.Run.ID}} "\\\n- cmd: id`;

describe.skipIf(rig === undefined || builder === '')('builder: acr', () => {
  let azure: AcrTasksApi;
  let index: Awaited<ReturnType<typeof servePackageIndex>>;
  let folder: string;
  const opened: Workspace[] = [];
  let work: (run: GivenRun) => Promise<RunEnd>;

  beforeAll(async () => {
    work = acrEngine(builder);
    azure = await serveAcrTasks('acmeregistry', (run) => work(run));
    index = await servePackageIndex();
    index.publish('demo_pkg', '1.0');
    folder = mkdtempSync(join(tmpdir(), 'terrarium-acr-'));
    writeFileSync(join(folder, 'secret'), `${SECRET}\nEOL\n$(touch /owned)\n`, { mode: 0o600 });
  });
  afterAll(async () => {
    await azure.close();
    await index.close();
    for (const workspace of opened) workspace.remove();
    rmSync(folder, { recursive: true });
    expect(azure.faults).toEqual([]);
  });

  function workspace(name: string, files: Readonly<Record<string, string>>, config: string, how = 'acr'): Workspace {
    const written = {
      ...files,
      'terrarium.yml': `repository: ${registry}/${unique}/${name}
builder: ${how}
acr: { subscription: ${AZURE_SUBSCRIPTION}, resource-group: rg-acme, registry: acmeregistry, timeout: 10 }
conda-installer: ${rig?.bases.conda}
allowed-registries: ["${registry}"]
${config}`,
    };
    const made = new Workspace(written, how === 'acr' ? [] : [`--builder=${builder}`]);
    opened.push(made);
    return made;
  }

  const env = () => ({ ...azure.env });

  it('makes the images that BuildKit makes', async () => {
    const files = {
      'pip/requirements.txt': `--index-url ${index.url}/simple/\ndemo-pkg\n`,
      'conda/conda.yml': `channels: ["${rig?.condaChannel}"]\ndependencies: [hello-alpha]\n`,
      'docker/Dockerfile': `FROM ${rig?.bases.busybox}\nARG WORDS\nRUN printf %s "$WORDS" > /words\nCOPY . /context\n`,
      'docker/link': 'a file',
    };
    const config = `defaults: { base: "${rig?.bases.python}" }
environments:
  - path: pip/requirements.txt
  - path: conda/conda.yml
  - path: docker/Dockerfile
    build-args: { WORDS: ${JSON.stringify(HOSTILE)} }
`;
    const ours = await workspace('same', files, config).buildBeside(['--verbose'], env());
    expect(
      ours.rows.map(({ id, status }) => [id, status]),
      ours.stderr,
    ).toEqual([
      ['conda/conda.yml', 'built'],
      ['docker/Dockerfile', 'built'],
      ['pip/requirements.txt', 'built'],
    ]);
    const theirs = await workspace('other', files, config, 'buildkit').buildBeside([], env());
    const imagesOf = ({ rows }: typeof ours) => rows.map(({ image = '' }) => image);
    for (const [at, image] of imagesOf(ours).entries()) {
      const [own, other] = [inspect(image), inspect(imagesOf(theirs)[at] ?? '')];
      expect(own.Labels).toEqual(other.Labels);
      expect(own.Env).toEqual(other.Env);
      expect(rawOf(image)).toEqual(rawOf(imagesOf(theirs)[at] ?? ''));
    }
    const docker = imagesOf(ours)[1] ?? '';
    expect(runIn(docker, ['cat', '/words']).stdout).toBe(HOSTILE);
    expect(runIn(docker, ['ls', '/', '/context']).stdout).not.toContain('owned');
    // Steps that are checked are checked by runs as well.
    expect(azure.runs.length).toBeGreaterThan(3);
    const again = await workspace('same', files, config).buildBeside([], env());
    expect(again.rows.map(({ status }) => status)).toEqual(['reused', 'reused', 'reused']);
  }, 600_000);

  it('keeps a secret out of everything but the step that asks for it', async () => {
    const before = azure.runs.length;
    const made = workspace(
      'secret',
      {
        'a/Dockerfile': `FROM ${rig?.bases.busybox}\nRUN --mount=type=secret,id=key sha256sum /run/secrets/key > /sum\n`,
      },
      'environments:\n  - path: a/Dockerfile\n',
    );
    const run = await made.buildBeside(['--verbose', `--secret=id=key,src=${join(folder, 'secret')}`], env());

    expect(
      run.rows.map(({ status }) => status),
      run.stderr,
    ).toEqual(['built']);
    const [image = ''] = run.built;
    const [sum = ''] = runIn(image, ['cat', '/sum']).stdout.split(' ');
    expect(sum).toBe(execFileSync('sha256sum', [join(folder, 'secret')], { encoding: 'utf8' }).split(' ')[0]);
    const saved = execFileSync('docker', ['save', image], { maxBuffer: 1 << 28 });
    const seen = azure.runs.slice(before).flatMap(({ given, log }) => [given.archive, Buffer.from(given.task), log]);
    for (const content of [saved, run.stdout, run.stderr, ...seen])
      expect(leaksIn(Buffer.from(content), SECRET)).toEqual([]);
    expect(`${run.stdout}${run.stderr}`).not.toContain(SIGNATURE);
  }, 300_000);

  it('names the line of the step that fails', async () => {
    const dockerfile = `FROM ${rig?.bases.busybox}\n\n# why\nRUN echo before && \\\n  exit 3\n`;
    const made = workspace('failing', { 'a/Dockerfile': dockerfile }, 'environments:\n  - path: a/Dockerfile\n');
    const run = await made.buildBeside([], env());

    expect(run.rows).toMatchObject([{ id: 'a/Dockerfile', status: 'failed' }]);
    expect(run.rows).toMatchObject([{ place: { path: 'a/Dockerfile', at: { line: 4 } } }]);
  }, 300_000);

  it('asks again where Azure limits requests, and reports one image of two runs', async () => {
    const files = { 'a/Dockerfile': `FROM ${rig?.bases.busybox}\nRUN date > /date\n` };
    const config = 'environments:\n  - path: a/Dockerfile\n';
    const answer = { status: 429, code: 'TooManyRequests', headers: { 'retry-after': '0' } };
    azure.fail({ method: 'POST', path: /scheduleRun$/, answer, times: 1 });
    const runs = await Promise.all(['two', 'two'].map((name) => workspace(name, files, config).buildBeside([], env())));

    expect(
      runs.map(({ code }) => code),
      runs.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0]);
    expect(new Set(runs.flatMap(({ rows }) => rows.map(({ image }) => image))).size).toBe(1);
    const tags = await fetch(`http://${registry}/v2/${unique}/two/tags/list`).then((reply) => reply.text());
    expect(tags).not.toContain('tmp-');
  }, 300_000);

  it('ends the run that it started', async () => {
    const files = { 'a/Dockerfile': `FROM ${rig?.bases.busybox}\nRUN sleep 300\n` };
    const made = workspace('stopped', files, 'environments:\n  - path: a/Dockerfile\n');
    const cli = join(import.meta.dirname, '../../dist/cli/index.js');
    const before = azure.runs.length;
    const child = spawn(process.execPath, [cli, 'build', `--root=${made.root}`], { env: { ...process.env, ...env() } });
    const closed = new Promise((done) => child.on('close', done));
    while (azure.runs[before]?.log.includes('sleep 300') !== true) await new Promise((next) => setTimeout(next, 100));
    child.kill('SIGTERM');
    await closed;

    expect(azure.runs[before]?.status).toBe('Canceled');
  }, 300_000);
});

/** What of a manifest does not depend on when it was made. */
function rawOf(image: string): unknown {
  const args = ['inspect', '--raw', '--tls-verify=false', `docker://${image}`];
  const { mediaType, annotations, config, layers } = JSON.parse(execFileSync('skopeo', args, { encoding: 'utf8' }));
  const types = (layers as readonly { readonly mediaType: string }[]).map((layer) => layer.mediaType);
  return { mediaType, annotations, config: config.mediaType, types: types.toSorted() };
}
