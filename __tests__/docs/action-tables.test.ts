import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../src/hosts/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/hosts/action/outputs.ts';
import { plain, read, rowsOf, sectionsOf } from './repository.ts';

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

const action = parse(read('action.yml')) as { readonly inputs: Described; readonly outputs: Described };
const sections = sectionsOf(read('README.md'), 2);

function tableOf(title: string): readonly (readonly string[])[] {
  const text = sections.find((section) => section.title === title)?.text ?? '';
  return rowsOf(text).map(([name, ...rest]) => [plain(name), ...rest]);
}

function described(members: Described): readonly (readonly string[])[] {
  return Object.entries(members).map(([name, { description }]) => [name, description.trim().replace(/\s+/g, ' ')]);
}

describe('the README', () => {
  it('has the inputs of action.yml, in its order and words', () => {
    expect(tableOf('Inputs')).toEqual(described(action.inputs));
  });

  it('has its outputs', () => {
    expect(tableOf('Outputs')).toEqual(described(action.outputs));
  });
});

describe('action.yml', () => {
  it('has the inputs and outputs that the sources know', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('has no default that would stand over terrarium.yml', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(['github-token']);
  });
});
