import { describe, expect, it } from 'vitest';
import { definitionOf, environmentOf, type Workspace } from '../../../fakes/memory-tree.ts';

const ID = 'flows/a/flow.dag.yaml#/environment';
const FLOW = 'inputs: {}\nnodes:\n- name: echo\n  type: python\n';
const workspace = (environment: string, more: Record<string, string> = {}): Workspace => ({
  files: { 'flows/a/flow.dag.yaml': `${FLOW}environment: ${environment}\n`, ...more },
  config: 'inline: true\ndefaults: { base: debian:12 }\n',
});

describe("promptflow's environment", () => {
  it('is its file of requirements, on its image', async () => {
    const text =
      '{ python_requirements_txt: requirements.txt, image: "mcr.microsoft.com/azureml/promptflow/promptflow-runtime:1" }';
    const environment = await environmentOf(
      workspace(text, { 'flows/a/requirements.txt': '-r more.txt\nsix==1.16.0\n', 'flows/a/more.txt': 'idna\n' }),
      ID,
    );
    expect(environment.definition.python.pip).toEqual([['-r', ['idna']], 'six==1.16.0']);
    expect(environment.definition.bases).toMatchObject([
      { reference: 'mcr.microsoft.com/azureml/promptflow/promptflow-runtime:1' },
    ]);
  });

  it('makes a part of its file, and is no environment of Azure ML', async () => {
    const found = await definitionOf(workspace('{ python_requirements_txt: a.txt }', { 'flows/a/a.txt': 'six\n' }), ID);
    expect(found.origin).toMatchObject({ format: 'promptflow', selection: 'configured' });
  });

  it.each([
    ['{ python_requirements_txt: gone.txt }', 'file-missing'],
    ['{ python_requirements_txt: ../../../x }', 'path-refused'],
    ['{ python_requirements_txt: [a] }', 'wrong-type'],
    ['{ python_requirements_txt: a.txt, conda: b }', 'unknown-field'],
  ])('with a mistake is told: %s is %s', async (environment, code) => {
    const { item } = await definitionOf(workspace(environment, { 'flows/a/a.txt': 'six\n' }), ID);
    expect(item.ok).toBe(false);
    expect(item.diagnostics[0]?.code).toBe(code);
  });
});
