import { describe, expect, it } from 'vitest';
import { dependencyGraph, selectedIds } from '../../../src/core/graph/dependency-graph.ts';
import { formatDot, formatMermaid } from '../../../src/core/graph/diagram.ts';
import { outline } from '../../../src/pipeline.ts';
import { configOf, memoryTree, type Workspace } from '../../fakes/memory-tree.ts';

async function graphOf(workspace: Workspace) {
  const { definitions } = await outline(memoryTree(workspace), configOf(workspace.config));
  return dependencyGraph(definitions, { asked: selectedIds(definitions), readInputs: async ({ source }) => [source] });
}

const WORKSPACE: Workspace = {
  files: {
    'a/Dockerfile': 'FROM acme/z\nCOPY --from=ghcr.io/astral-sh/uv:1 /uv /\n',
    'z/Dockerfile': 'FROM scratch\n',
    'other/Dockerfile': 'FROM y\n',
    'broken/Dockerfile': 'FORM x\n',
  },
  config:
    'environments: [{ path: a/Dockerfile }, { path: z/Dockerfile, provides: [acme/z] }, { path: broken/Dockerfile }]\n',
};

describe('the graph of environments', () => {
  it('has what is selected with its parents, inputs and bases, parents first', async () => {
    const nodes = await graphOf(WORKSPACE);
    expect(
      nodes.map(({ origin, parents, bases, inputs, cause }) => [
        origin.id,
        parents,
        bases,
        inputs,
        cause !== undefined,
      ]),
    ).toEqual([
      ['z/Dockerfile', [], [], ['z/Dockerfile'], false],
      ['a/Dockerfile', ['z/Dockerfile'], ['ghcr.io/astral-sh/uv:1'], ['a/Dockerfile'], false],
      ['broken/Dockerfile', [], [], [], true],
    ]);
  });

  it('is drawn for Markdown and for Graphviz', async () => {
    const nodes = await graphOf(WORKSPACE);
    expect(formatMermaid(nodes)).toBe(
      [
        'flowchart LR',
        '  e1["z/Dockerfile"]',
        '  e2["a/Dockerfile"]',
        '  e3["broken/Dockerfile #40;has errors#41;"]',
        '  e1 --> e2',
      ].join('\n'),
    );
    expect(formatDot(nodes)).toBe(
      [
        'digraph environments {',
        '  rankdir=LR;',
        '  node [shape=box];',
        '  e1 [label="z/Dockerfile"];',
        '  e2 [label="a/Dockerfile"];',
        '  e3 [label="broken/Dockerfile (has errors)"];',
        '  e1 -> e2;',
        '}',
      ].join('\n'),
    );
  });

  it('draws names of strangers as text', async () => {
    const path = 'a"]; x --> y["<b>`$(x)&amp;\\N\u001b[31m/Dockerfile';
    const nodes = await graphOf({
      files: { [path]: 'FROM x\n' },
      config: 'environments: [{ path: "**/Dockerfile" }]\n',
    });
    const [, mermaid = ''] = formatMermaid(nodes).split('\n');
    expect(mermaid).toMatch(/^ {2}e1\["[A-Za-z0-9 ._/#;-]*"\]$/);
    const dot = formatDot(nodes).split('\n')[3] ?? '';
    expect(dot).toMatch(/^ {2}e1 \[label="(?:[^"\\&<>]|\\["\\]|&#\d+;)*"\];$/);
    expect(dot).not.toContain('\u001b');
  });

  it('tells a circle at each of its members', async () => {
    const nodes = await graphOf({
      files: { 'a/Dockerfile': 'FROM acme/b\n', 'b/Dockerfile': 'FROM acme/a\n' },
      config:
        'environments: [{ path: a/Dockerfile, provides: [acme/a] }, { path: b/Dockerfile, provides: [acme/b] }]\n',
    });
    const told = nodes.map(({ origin, environment, diagnostics }) => [
      origin.id,
      environment,
      diagnostics.map(({ code }) => code),
    ]);
    expect(told.sort()).toEqual([
      ['a/Dockerfile', undefined, ['parent-cycle']],
      ['b/Dockerfile', undefined, ['parent-cycle']],
    ]);
    expect(nodes[0]?.cause).toBe('environments depend on each other: a/Dockerfile -> b/Dockerfile -> a/Dockerfile');
  });
});
