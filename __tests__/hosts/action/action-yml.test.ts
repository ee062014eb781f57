import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../../src/hosts/action/inputs.ts';
import { OUTPUT_NAMES } from '../../../src/hosts/action/outputs.ts';

interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action: Metadata = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

describe('action.yml', () => {
  it('has the inputs and outputs of the code, in its order', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('has no default that would stand over terrarium.yml, and requires nothing', () => {
    const defaults = Object.entries(action.inputs).filter(
      ([, input]) => input.default !== undefined || input.required !== undefined,
    );
    // Only the runner can give a step its token.
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']]);
  });

  it('describes everything', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.length).toBeGreaterThan(15);
    }
  });

  it('runs one file on Node 24, also afterwards', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js', post: 'dist/action/index.js' });
  });
});
