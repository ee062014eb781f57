import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectProxy, closeAll, listen, serveConnectProxy } from './connect-proxy.ts';
import { answerManifest, digestOf, MANIFEST, MANIFEST_TYPE, serveScript } from './scripted-server.ts';

const OPENSSL = '/usr/bin/openssl';
const run = promisify(execFile);
const PASSWORD = 'swordfish-42';

interface Answer {
  readonly digest?: string;
  readonly code?: string;
  readonly message?: string;
  readonly hint?: string;
}

// Node makes no certificates.
describe.skipIf(!existsSync(OPENSSL))(
  'a registry with a certificate of a private authority (skipped without openssl)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'terrarium-tls-'));
    const certificate = join(folder, 'cert.pem');
    const authorizations: (string | undefined)[] = [];
    let registry: ReturnType<typeof createServer>;
    let port = 0;
    let proxy: ConnectProxy | undefined;

    beforeAll(async () => {
      const names = 'subjectAltName=DNS:registry.test,DNS:other.test,IP:127.0.0.1';
      const key = join(folder, 'key.pem');
      execFileSync(
        OPENSSL,
        [
          ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=registry.test'],
          ...['-addext', names, '-keyout', key, '-out', certificate],
        ],
        { stdio: 'ignore' },
      );
      registry = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
        authorizations.push(request.headers.authorization);
        if (request.headers.authorization === undefined)
          return response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
        return response
          .writeHead(200, {
            'content-type': MANIFEST_TYPE,
            'content-length': MANIFEST.length,
            'docker-content-digest': digestOf(MANIFEST),
          })
          .end();
      });
      port = await listen(registry);
    });
    afterEach(async () => {
      authorizations.length = 0;
      await proxy?.close();
      proxy = undefined;
    });
    afterAll(async () => {
      await closeAll(registry);
      rmSync(folder, { recursive: true });
    });

    const ask = async (
      env: Readonly<Record<string, string>>,
      ...references: readonly string[]
    ): Promise<readonly Answer[]> => {
      const program = join(import.meta.dirname, 'head-manifest.ts');
      const { stdout } = await run(process.execPath, [program, ...references], {
        env: { PATH: process.env.PATH, ...env },
      });
      return stdout
        .trim()
        .split('\n')
        .map((line): Answer => JSON.parse(line) as Answer);
    };
    const through = async (login = `user:${PASSWORD}`, refuse?: () => string | undefined) => {
      proxy = await serveConnectProxy(port, `user:${PASSWORD}`, refuse);
      return { HTTPS_PROXY: `http://${login}@127.0.0.1:${proxy.port}`, SSL_CERT_FILE: certificate };
    };
    const FOUND = { digest: digestOf(MANIFEST) };

    it.each(['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'])('is read where %s names the authority', async (name) => {
      const { HTTPS_PROXY } = await through();
      expect(await ask({ HTTPS_PROXY, [name]: certificate }, 'registry.test/a/b')).toEqual([FOUND]);
    });

    it('is not read without, and the message says what to do', async () => {
      const { HTTPS_PROXY } = await through();
      const [answer] = await ask({ HTTPS_PROXY }, 'registry.test/a/b');
      expect(answer).toMatchObject({
        code: 'registry-unreachable',
        hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      });
      expect(authorizations).toEqual([]);
    });

    it('is not read under a name that its certificate does not have', async () => {
      const env = await through();
      const [answer] = await ask(env, 'wrong.test/a/b');
      expect(answer).toMatchObject({ code: 'registry-unreachable' });
      expect(authorizations).toEqual([]);
    });

    it('is reached through a proxy with a password, in a tunnel that is kept and sees none of the credentials', async () => {
      const env = await through();
      const references = Array.from({ length: 20 }, (_, index) => `registry.test/a/b:${index}`);
      expect(await ask(env, ...references)).toEqual(references.map(() => FOUND));
      // The first ends where the system's authorities are needed; a second request may come before its socket is free again.
      expect(proxy?.asked.length).toBeLessThanOrEqual(3);
      expect(proxy?.asked.every(({ host }) => host === 'registry.test:443')).toBe(true);
      expect(proxy?.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
      expect(authorizations.filter((header) => header !== undefined).length).toBeGreaterThanOrEqual(20);
    });

    it('is reached on a port that browsers refuse', async () => {
      expect(await ask(await through(), 'registry.test:6000/a/b')).toEqual([FOUND]);
      expect(proxy?.asked[0]?.host).toBe('registry.test:6000');
    });

    it('is told to be unreachable when the proxy wants another password, which is not shown', async () => {
      const env = await through('user:wrong-password-7');
      const [answer] = await ask(env, 'registry.test/a/b');
      expect(answer).toMatchObject({ code: 'registry-unreachable', hint: expect.stringContaining('HTTPS_PROXY') });
      expect(JSON.stringify(answer)).not.toContain('wrong-password-7');
      expect(proxy?.asked).toHaveLength(1);
    });

    it('is asked again after a hiccup of the proxy', async () => {
      let refusals = 2;
      const env = await through(undefined, () => (refusals-- > 0 ? '503 Service Unavailable' : undefined));
      expect(await ask(env, 'registry.test/a/b')).toEqual([FOUND]);
    });

    it('is asked directly where NO_PROXY says so, and always on loopback', async () => {
      const env = { ...(await through()), NO_PROXY: 'example.com,.other.test,registry.test' };
      const [answer] = await ask(env, 'registry.test/a/b');
      expect(answer).toMatchObject({ code: 'registry-unreachable', message: expect.stringContaining('ENOTFOUND') });
      const loopback = await serveScript((request, response) => answerManifest(request, response));
      expect(await ask({ ...env, HTTP_PROXY: env.HTTPS_PROXY }, `${loopback.host}/a/b`)).toEqual([FOUND]);
      await loopback.close();
      expect(proxy?.asked).toEqual([]);
    });
  },
);
