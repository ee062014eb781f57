import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AzureMlTarget } from '../../../src/core/model/azureml-target.ts';
import { AZURE_SUBSCRIPTION, type AzureApi, serveAzure } from '../../fakes/azure-api.ts';
import { type MachineLearning, machineLearning } from '../../fakes/azureml-api.ts';
import { ID, payload, TIMEOUT, useActionRig } from './action-rig.ts';

const REGISTRY: AzureMlTarget = {
  kind: 'registry',
  subscription: AZURE_SUBSCRIPTION,
  resourceGroup: 'ml',
  name: 'acme-shared',
};

describe('a registry of Azure ML, in the Action', { timeout: 2 * TIMEOUT }, () => {
  const rig = useActionRig();
  let azure: AzureApi;
  let service: MachineLearning;
  beforeEach(async () => {
    service = machineLearning([REGISTRY]);
    azure = await serveAzure([service]);
    const target = `{ subscription: ${AZURE_SUBSCRIPTION}, resource-group: ml, registry: acme-shared }`;
    rig.checkout.write({ 'terrarium.yml': `${rig.config}    version: "1"\nazureml: ${target}\n` });
    rig.checkout.commit();
  });
  afterEach(async () => {
    await azure.close();
    expect(azure.faults).toEqual([]);
  });

  it('has the version after a push to the default branch, and the summary says so', async () => {
    const digest = await rig.fill(await rig.push({ inputs: { mode: 'plan' } }));
    expect(azure.requests).toEqual([]);
    const { code, log, summary } = await rig.push({ env: azure.env });
    expect(code, log).toBe(0);
    expect(service.held(REGISTRY, 'train', '1')).toMatchObject({ image: `${rig.name}@${digest}` });
    expect(summary).toContain('### Registered in Azure ML\n\n- `train` `1` in the `Azure ML registry acme-shared`');
    const again = await rig.push({ env: azure.env });
    expect(again.code, again.log).toBe(0);
    expect(again.summary).not.toContain('Registered in Azure ML');
  });

  it('that has the version otherwise fails a pull request', async () => {
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('update-ref', 'refs/remotes/origin/main', base);
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    service.hold(REGISTRY, 'train', '1', { image: 'docker.io/library/python:3' });
    const { code, log } = await rig.pull({ env: azure.env, inputs: { mode: 'plan', 'base-ref': base } });
    expect(code, log).toBe(1);
    expect(log).toMatch(
      new RegExp(`^::error title=version-taken,file=${ID}.*is taken in the Azure ML registry acme-shared`, 'm'),
    );
    const unsigned = await rig.pull({ env: { AZURE_CLIENT_ID: '' }, inputs: { mode: 'plan', 'base-ref': base } });
    expect(unsigned.log).not.toContain('version-taken');
    expect(unsigned.log).toMatch(/^::notice title=azure-sign-in.*it is not known whether versions are taken/m);
  });

  it('is not asked for a fork, whatever it writes', async () => {
    const base = rig.checkout.git('rev-parse', 'HEAD');
    rig.checkout.git('update-ref', 'refs/remotes/origin/main', base);
    const target = `{ subscription: ${AZURE_SUBSCRIPTION}, resource-group: ml, workspace: elsewhere }`;
    rig.checkout.write({ 'terrarium.yml': `${rig.config}    version: "1"\nazureml: ${target}\n` });
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    const fork = payload('pull-request-fork') as unknown as { pull_request: { base: { sha: string } } };
    fork.pull_request.base.sha = base;
    const { code, log } = await rig.pull({ payload: fork, env: azure.env });
    expect(code, log).toBe(0);
    expect(azure.requests).toEqual([]);
  });
});
