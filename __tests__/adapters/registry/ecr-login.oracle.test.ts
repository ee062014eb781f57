import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { oracles } from '../../oracle/oracle.ts';
import { type ConnectProxy, closeAll, listen, serveConnectProxy } from './connect-proxy.ts';
import { digestOf, MANIFEST, MANIFEST_TYPE } from './scripted-server.ts';

const OPENSSL = '/usr/bin/openssl';
const run = promisify(execFile);

const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const API = 'api.ecr.eu-west-1.amazonaws.com';
const LOGIN = 'user:swordfish-42';
const TOKEN = Buffer.from('AWS:ecr-token-77').toString('base64');
/** What aws-actions/configure-aws-credentials leaves for the steps behind it. */
const AWS = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

/** The registry of ECR, and the part of its API that the helper asks. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
function ecr(key: Buffer, cert: Buffer) {
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const target = request.headers['x-amz-target'];
    asked.push(target === undefined ? `${request.method} ${request.headers.authorization ?? ''}` : String(target));
    request.resume();
    if (target !== undefined) {
      const data = {
        authorizationToken: TOKEN,
        expiresAt: Date.now() / 1000 + 3600,
        proxyEndpoint: `https://${REGISTRY}`,
      };
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ authorizationData: [data] }));
    } else if (request.headers.authorization !== `Basic ${TOKEN}`) {
      response
        .writeHead(401, { 'www-authenticate': `Basic realm="https://${REGISTRY}/",service="ecr.amazonaws.com"` })
        .end();
    } else {
      const headers = { 'content-type': MANIFEST_TYPE, 'docker-content-digest': digestOf(MANIFEST) };
      response.writeHead(200, { ...headers, 'content-length': MANIFEST.length }).end();
    }
  });
  return { server, asked };
}

describe.skipIf(oracles === undefined || !existsSync(OPENSSL))('ECR, with the helper of Amazon and a proxy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-ecr-'));
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const bin = join(folder, 'bin');
  let service: ReturnType<typeof ecr>;
  let proxy: ConnectProxy;
  beforeAll(async () => {
    execFileSync(
      OPENSSL,
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=ecr.test'],
        ...['-addext', `subjectAltName=DNS:${REGISTRY},DNS:${API}`, '-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    );
    mkdirSync(bin);
    symlinkSync(join(oracles ?? '', 'ecr-login'), join(bin, 'docker-credential-ecr-login'));
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ credHelpers: { [REGISTRY]: 'ecr-login' } }));
    service = ecr(readFileSync(key), readFileSync(certificate));
    proxy = await serveConnectProxy(await listen(service.server), LOGIN);
  });
  afterEach(() => {
    service.asked.length = 0;
  });
  afterAll(async () => {
    await proxy.close();
    await closeAll(service.server);
    rmSync(folder, { recursive: true });
  });

  const ask = async (env: Readonly<Record<string, string>>) => {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'head-manifest.ts'), `${REGISTRY}/a/b`], {
      env: {
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        HOME: join(folder, 'home'),
        DOCKER_CONFIG: folder,
        HTTPS_PROXY: `http://${LOGIN}@127.0.0.1:${proxy.port}`,
        SSL_CERT_FILE: certificate,
        ...env,
      },
    });
    return JSON.parse(stdout.trim().split('\n')[0] ?? '');
  };

  it('is logged in to by what configure-aws-credentials leaves in variables', async () => {
    expect(await ask(AWS)).toEqual({ digest: digestOf(MANIFEST) });
    expect(service.asked).toContain('AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken');
    expect(service.asked.at(-1)).toBe(`HEAD Basic ${TOKEN}`);
    expect(proxy.asked.map(({ host }) => host)).toEqual(expect.arrayContaining([`${API}:443`, `${REGISTRY}:443`]));
  });

  it('says which helper was asked, where that had no login', async () => {
    // Without credentials the helper looks for those of a machine of Amazon's.
    const answer = await ask({ AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true' });
    expect(answer).toMatchObject({
      code: 'registry-auth',
      hint: expect.stringContaining('docker-credential-ecr-login'),
    });
  });
});
