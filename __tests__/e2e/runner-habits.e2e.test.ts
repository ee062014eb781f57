import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import versions from '../../rig/versions.json' with { type: 'json' };
import { type ActionJob, openJob } from './action-job.ts';
import { recordRegistry, tagsOf } from './action-registry.ts';

const parts = inject('parts');
const { registry = '', rig } = parts ?? {};
const builder = parts?.builders.at(-1)?.name ?? '';
const unique = `h${process.pid}${Date.now().toString(36)}`;

const opened: ActionJob[] = [];
afterAll(async () => {
  for (const job of opened) await job.close();
});

async function open(repository: string): Promise<ActionJob> {
  const job = await openJob({
    'train/environment.yml': 'name: train\nversion: "1"\nbuild: { path: context }\n',
    'train/context/Dockerfile': 'FROM scratch\nCOPY data.txt /\n',
    'train/context/data.txt': 'one\n',
    'terrarium.yml': `repository: ${repository}\n`,
  });
  opened.push(job);
  return job;
}

/** The path of a manifest, and what it is asked by. */
const MANIFEST = /^\/v2\/(.+)\/manifests\/([^/]+)$/;

describe.skipIf(parts === undefined)('a real registry', () => {
  it('that shows a manifest a second after it took it costs no build', async () => {
    const since = Date.now();
    const taken = new Map<string, number>();
    // Every manifest of the repository is hidden for a second after the last one was put.
    const proxy = await recordRegistry(registry, ({ method, url }) => {
      const path = MANIFEST.exec(url)?.[1];
      if (path === undefined) return undefined;
      if (method === 'PUT') taken.set(path, Date.now());
      const at = method === 'PUT' ? undefined : taken.get(path);
      return at !== undefined && Date.now() - at < 1000 ? { status: 404, code: 'MANIFEST_UNKNOWN' } : undefined;
    });
    onTestFinished(proxy.close);
    const repository = `${proxy.address}/${unique}/lag`;
    const job = await open(repository);
    const { code, log, outputs } = await job.push({ inputs: { builder } });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ built: '1', failed: '0' });
    expect(taken.size).toBe(1);
    expect(Date.now() - since).toBeGreaterThan(1000);
    expect(await tagsOf(`${registry}/${unique}/lag`)).toContain('train--1');
  });

  it('with immutable tags gets every version, and that the newest stays is a note', async () => {
    const put = new Set<string>();
    const proxy = await recordRegistry(registry, ({ method, url }) => {
      const [, path = '', tag = ''] = (method === 'PUT' && MANIFEST.exec(url)) || [];
      if (tag === '' || tag.startsWith('sha256:')) return undefined;
      const held = put.has(`${path}:${tag}`);
      put.add(`${path}:${tag}`);
      return held ? { status: 400, code: 'TAG_INVALID' } : undefined;
    });
    onTestFinished(proxy.close);
    const repository = `${proxy.address}/${unique}/immutable`;
    const job = await open(repository);
    expect(await job.push({ inputs: { builder } })).toMatchObject({ code: 0, outputs: { built: '1' } });
    job.edit('train/environment.yml', '"1"', '"2"');
    job.checkout.write({ 'train/context/data.txt': 'two\n' });
    job.checkout.commit();
    const { code, log, outputs } = await job.push({ inputs: { builder } });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ built: '1', failed: '0' });
    expect(log).toMatch(/^::notice title=latest-refused/m);
    expect(await tagsOf(`${registry}/${unique}/immutable`)).toEqual(
      expect.arrayContaining(['train--1', 'train--2', 'train--latest']),
    );
  });
});

/** The engine of the rig behind TLS, as in a pod with dind: for those who have a certificate of its authority. */
async function engineBehindTls(socket: string) {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-tls-'));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('/usr/bin/openssl', args, { stdio: 'ignore' });
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=authority'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', file('key.pem'), '-out', file('ca.pem')],
  );
  // One certificate that signed itself is authority, server and client.
  execFileSync('cp', [file('ca.pem'), file('cert.pem')]);
  const [key, cert] = [readFileSync(file('key.pem')), readFileSync(file('cert.pem'))];
  const clients = new Set<TLSSocket>();
  const server = createServer({ key, cert, ca: cert, requestCert: true, rejectUnauthorized: true }, (client) => {
    clients.add(client);
    const upstream = connect(socket);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    env: { DOCKER_HOST: `tcp://127.0.0.1:${port}`, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder },
    served: () => clients.size,
    close: async () => {
      for (const client of clients) client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true });
    },
  };
}

const socket = rig?.engine.replace('unix://', '');

describe.skipIf(socket === undefined)('a real engine behind TLS', () => {
  it('gets a builder of the Action, which builds, pushes and is gone afterwards', async () => {
    const engine = await engineBehindTls(socket ?? '');
    onTestFinished(engine.close);
    const job = await open(`${registry}/${unique}/tls`);
    const env = {
      ...engine.env,
      BUILDX_BUILDER: 'default',
      TERRARIUM_BUILDKIT_IMAGE: `${registry}/rig/buildkit:${versions.buildkit}`,
    };
    const { code, log, outputs, state } = await job.push({ env, inputs: { builder: 'buildkit' } });
    const made = state.builder ?? '';
    onTestFinished(() => void docker('rm', '--force', `buildx_buildkit_${made}0`));
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ built: '1', failed: '0' });
    expect(docker('context', 'ls', '--format', '{{.Name}}')).toContain(made);
    expect(engine.served()).toBeGreaterThan(1);
    await job.push({ env: { ...env, STATE_started: 'true', STATE_builder: made } });
    expect(docker('ps', '--all', '--format', '{{.Names}}')).not.toContain(made);
    expect(docker('context', 'ls', '--format', '{{.Name}}')).not.toContain(made);
  });

  const docker = (...args: readonly string[]) =>
    execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
});
