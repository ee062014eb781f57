import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerHistory } from '../../fakes/registered-history.ts';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { terrariumBeside } from './terrarium.ts';

let registry: RecordedRegistry;
let checkout: Checkout;

beforeAll(async () => {
  registry = await serveRecorded();
  const repository = { registry: registry.address, path: 'acme/site' };
  await registerHistory(registry.client, repository, {
    environments: 2,
    versions: 3,
    hasLayers: true,
    nameOf: (place) => `train-${place}`,
  });
});
afterAll(() => registry.close());
beforeEach(() => {
  checkout = createCheckout();
  checkout.write({
    'a/requirements.txt': 'six\n',
    'b/Dockerfile': `FROM a/requirements.txt\nENV B=1\n`,
    'terrarium.yml': [
      `repository: ${registry.address}/acme/site`,
      'environments:',
      '  - { path: a/requirements.txt, name: train-0, version: "4", base: "python:3.12" }',
      '  - { path: b/Dockerfile, name: serve }',
      '',
    ].join('\n'),
  });
  checkout.commit();
});
afterEach(() => checkout.remove());

const terrarium = (...args: readonly string[]) => terrariumBeside({ cwd: checkout.workspace }, ...args);
const read = (path: string) => readFileSync(join(checkout.workspace, path), 'utf8');

describe('terrarium site', { timeout: 60_000 }, () => {
  it('writes pages about what is registered and what the checkout defines, and says what it wrote', async () => {
    const { out, err } = await terrarium('site', '--json', '--title', 'Search <team>');
    const document = JSON.parse(out);
    expect(faultsOf(validatorOf('site'), document)).toEqual([]);
    expect(document, err).toEqual({ formatVersion: 1, folder: 'site', environments: 3, versions: 6, notes: [] });
    expect(readdirSync(join(checkout.workspace, 'site/environments'))).toHaveLength(3);
    const overview = read('site/index.html');
    expect(overview).toContain('<title>Environments · Search &#60;team&#62;</title>');
    // What the checkout has is not built yet, and names no version of six.
    expect(overview).toMatch(/train-0<\/a><\/th><td[^>]*><span class="badge open">\d not pinned/);
    expect(overview).toMatch(/train-1<\/a>.*not in this checkout/);
    expect(overview).toMatch(/serve<\/a>.*not registered/);
  });

  it('asks no registry offline', async () => {
    const before = registry.requests.length;
    const { code, out, err } = await terrarium('site', '--offline', '--to', 'pages');
    expect(code, err).toBe(0);
    expect(out).toBe('2 environments, 0 versions: pages/index.html\n');
    expect(registry.requests.length).toBe(before);
  });

  it('says definitions with errors, and ends with 1', async () => {
    checkout.write({
      'c/conda.yml': 'dependencies: {bad: 1}\n',
      'terrarium.yml': 'environments: [{ path: c/conda.yml }]\n',
    });
    const { code, err } = await terrarium('site', '--offline');
    expect(code).toBe(1);
    expect(err).toContain('c/conda.yml');
    expect((await terrarium('site', '--offline', '--vulnerabilities', 'osv.dev')).code).toBe(2);
  });

  it('is refused where the folder holds something else', async () => {
    const { code, err } = await terrarium('site', '--to', 'a');
    expect(code).toBe(2);
    expect(err).toContain('holds something else than a site [usage]');
    expect(existsSync(join(checkout.workspace, 'a/index.html'))).toBe(false);
  });
});
