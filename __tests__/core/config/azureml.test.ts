import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/config.ts';

const UUID = '00000000-1111-4222-8333-44444444ABCD';
const read = (text: string) => parseConfig(`azureml:${text}\n`, 'terrarium.yml');
const flow = (more: string) => ` { subscription: ${UUID}, resource-group: ml, ${more} }`;

describe('azureml', () => {
  it('is one workspace, or several and registries', () => {
    const common = { subscription: UUID.toLowerCase(), resourceGroup: 'ml' };
    const one = read(flow('workspace: ml-team'));
    expect([one.config.azureml, one.diagnostics]).toEqual([[{ kind: 'workspace', name: 'ml-team', ...common }], []]);
    const two = read(`\n  -${flow('workspace: ml-team')}\n  -${flow('registry: ml-team')}`);
    expect(two.config.azureml.map(({ kind }) => kind)).toEqual(['workspace', 'registry']);
    expect(parseConfig('', 'terrarium.yml').config.azureml).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'both',
      flow('workspace: ml-team, registry: ml-team'),
      'field-missing',
      /either workspace or registry.*received both/,
    ],
    ['neither', ` { subscription: ${UUID}, resource-group: ml }`, 'field-missing', /received neither/],
    [
      'no subscription',
      ' { resource-group: ml, workspace: ml-team }',
      'field-missing',
      /expected subscription in azureml/,
    ],
    ['no resource group', ` { subscription: ${UUID}, workspace: ml-team }`, 'field-missing', /expected resource-group/],
    ['an unknown key', flow('workspace: ml-team, tenant: x'), 'unknown-field', /tenant/],
    [
      'a subscription that is no UUID',
      ' { subscription: prod, resource-group: ml, workspace: ml-team }',
      'wrong-value',
      /UUID.*"prod"/,
    ],
    ['a path', flow('workspace: "../ml"'), 'wrong-value', /the name of a workspace for workspace, received "\.\.\/ml"/],
    ['a query', flow('registry: "ml?x=1"'), 'wrong-value', /the name of a registry of Azure ML/],
    [
      'a group that ends in a dot',
      ` { subscription: ${UUID}, resource-group: .., workspace: ml-team }`,
      'wrong-value',
      /resource group/,
    ],
    ['a number', ' 1', 'wrong-type', /a map/],
  ])('may not be %s', (_, text, code, message) => {
    const { config, diagnostics } = read(text);
    expect(diagnostics).toMatchObject([{ severity: 'error', code, message: expect.stringMatching(message), line: 1 }]);
    // What else is right about it is still a target: that stops a run, and no other place is written to.
    expect(config.azureml).toHaveLength(code === 'unknown-field' ? 1 : 0);
  });

  it('may not name a workspace twice, however it is written', () => {
    const { config, diagnostics } = read(`\n  -${flow('workspace: ml-team')}\n  -${flow('workspace: ML-Team')}`);
    expect(config.azureml).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ message: 'the workspace ML-Team is named twice', line: 3 }]);
  });
});
