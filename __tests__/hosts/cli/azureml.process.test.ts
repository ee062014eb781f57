import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AzureMlTarget } from '../../../src/core/model/azureml-target.ts';
import { AZURE_SUBSCRIPTION, type AzureApi, serveAzure } from '../../fakes/azure-api.ts';
import { type MachineLearning, machineLearning } from '../../fakes/azureml-api.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { useRegistryCheckout } from './registry-checkout.ts';
import { terrariumBeside } from './terrarium.ts';

const ID = 'train/Dockerfile';
const WORKSPACE: AzureMlTarget = {
  kind: 'workspace',
  subscription: AZURE_SUBSCRIPTION,
  resourceGroup: 'ml',
  name: 'ml-team',
};

describe('a workspace of terrarium.yml', { timeout: 120_000 }, () => {
  const rig = useRegistryCheckout('acme/azureml');
  let azure: AzureApi;
  let service: MachineLearning;
  beforeEach(async () => {
    service = machineLearning([WORKSPACE]);
    azure = await serveAzure([service]);
    rig.checkout().write({ [ID]: 'FROM scratch\nCOPY data.txt /\n', 'train/data.txt': 'one\n' });
    configure('1');
    rig.checkout().commit();
  });
  afterEach(async () => {
    await azure.close();
    expect(azure.faults).toEqual([]);
  });

  function configure(version: string): void {
    const target = `{ subscription: ${AZURE_SUBSCRIPTION}, resource-group: ml, workspace: ml-team }`;
    const entries = `environments:\n  - {path: ${ID}, name: train, version: "${version}"}\n`;
    rig.checkout().write({ 'terrarium.yml': `repository: ${rig.name()}\nazureml: ${target}\n${entries}` });
  }
  const terrarium = (...args: readonly string[]) =>
    terrariumBeside({ cwd: rig.checkout().workspace, env: { ...process.env, ...azure.env } }, ...args);
  const fill = async () => {
    const { hash, key } = JSON.parse((await terrarium('plan', '--json')).out).items[0];
    return markImage(rig.registry().client, rig.repository(), `env-${key}`, { hash, key, platforms: ['linux/amd64'] });
  };

  it('has what build --register registers, once', async () => {
    const digest = await fill();
    const { code, out, err } = await terrarium('build', '--register', '--json');
    expect(code, err).toBe(0);
    const document = JSON.parse(out);
    expect(faultsOf(validatorOf('build'), document)).toEqual([]);
    const version = { id: ID, name: 'train', version: '1', target: 'workspace ml-team' };
    expect(document.versions).toEqual([{ ...version, status: 'registered' }]);
    expect(service.held(WORKSPACE, 'train', '1')).toMatchObject({ image: `${rig.name()}@${digest}` });
    const again = JSON.parse((await terrarium('build', '--register', '--json')).out);
    expect(again.versions).toEqual([{ ...version, status: 'equal' }]);
    expect(azure.requests.filter((request) => request.startsWith('PUT '))).toHaveLength(1);
  });

  it('is told of in a line, and is not asked without --register', async () => {
    await fill();
    expect((await terrarium('build')).code).toBe(0);
    expect(azure.requests).toEqual([]);
    const { out, err } = await terrarium('build', '--register');
    expect(out, err).toContain('registered train 1 in the workspace ml-team');
  });

  it('that has the version otherwise fails the build, and the plan of a change', async () => {
    service.hold(WORKSPACE, 'train', '1', { image: 'x\u001b[31m:1', description: '\u001b]0;title\u0007' });
    await fill();
    const { code, err } = await terrarium('build', '--register');
    expect(code).toBe(1);
    expect(err).toContain(
      'error train/Dockerfile: version 1 of train is taken in the workspace ml-team by one that Terrarium did not register [version-taken]',
    );
    rig.checkout().write({ 'train/data.txt': 'two\n' });
    const planned = await terrarium('plan', '--base-ref', 'HEAD');
    expect(planned.err).toContain('[version-taken]');
    expect(`${err}${planned.err}`).not.toContain('\u001b]0');
    configure('2');
    expect((await terrarium('plan', '--base-ref', 'HEAD')).err).not.toContain('[version-taken]');
  });

  it('that cannot be asked leaves a plan open, and fails a registration', async () => {
    await fill();
    azure.fail({ method: 'GET', path: /environments/, answer: { status: 403, code: 'AuthorizationFailed' } });
    rig.checkout().write({ 'train/data.txt': 'two\n' });
    const planned = await terrarium('plan', '--base-ref', 'HEAD');
    expect(planned.code, planned.err).toBe(0);
    expect(planned.err).toMatch(
      /^note .*it is not known whether versions are taken in the workspace ml-team.*\[azure-denied\]/m,
    );
    rig.checkout().git('checkout', '-q', '.');
    const built = await terrarium('build', '--register');
    expect(built.code).toBe(1);
    expect(built.err).toContain(
      'give the identity that is signed in the role AzureML Data Scientist on the workspace ml-team',
    );
  });

  it('keeps its images from gc, which ends where it cannot be read', async () => {
    const digest = await fill();
    expect((await terrarium('build', '--register')).code).toBe(0);
    const { out, err } = await terrarium('gc', '--json');
    const document = JSON.parse(out || err);
    expect(faultsOf(validatorOf('gc'), document)).toEqual([]);
    expect(document.kept).toContainEqual({ digest, reason: { kind: 'workspace', target: 'workspace ml-team' } });
    azure.fail({ method: 'GET', path: /versions$/, answer: { status: 403, code: 'AuthorizationFailed' } });
    const unread = await terrarium('gc', '--remove', '--keep-days=0');
    expect([unread.code, unread.err]).toEqual([2, expect.stringContaining('the workspace ml-team cannot be read')]);
  });
});
