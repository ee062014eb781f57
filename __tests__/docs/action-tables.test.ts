import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs } from '../../src/hosts/action/inputs.ts';
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

interface ShownInput {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** What applies without it; empty where `terrarium.yml` decides. */
  readonly value: string;
}

/** The inputs of the step that the README shows: a comment with the type and the description, and the value below it. */
function shownInputs(): readonly ShownInput[] {
  const block = sections.find(({ title }) => title === 'Inputs')?.text ?? '';
  const found = [...block.matchAll(/^((?: {4}# .*\n)+) {4}([\w-]+):(.*)$/gm)];
  return found.map(([, comment = '', name = '', value = '']) => {
    const text = comment
      .replace(/^ {4}# /gm, '')
      .trim()
      .replace(/\s+/g, ' ');
    const [, type = '', description = ''] = /^(\w+): (.*)$/.exec(text) ?? [];
    return { name, type, description, value: value.trim() };
  });
}

const shown = shownInputs();
const asked = (name: string, value: string) => readInputs({ [`INPUT_${name.toUpperCase()}`]: value });

/** Two values that an input may have. */
const PAIRS = [
  ['a.example/x', 'b.example/y'],
  ['registry:5000', 'registry:5001'],
  ['a=1', 'b=2'],
] as const;
const REFUSED = 'refused';

/** What the reader of inputs makes of a value, all inputs together. */
function answer(name: string, value: string): string {
  try {
    return JSON.stringify(asked(name, value), (_, part) => (part instanceof Map ? [...part] : part));
  } catch {
    return REFUSED;
  }
}

describe('the README', () => {
  it('has the inputs of action.yml, in its order and words', () => {
    expect(shown.map(({ name, description }) => [name, description])).toEqual(described(action.inputs));
  });

  it('shows them as a step', () => {
    const block = sections.find(({ title }) => title === 'Inputs')?.text.match(/```yaml\n([\s\S]*?)```/)?.[1] ?? '';
    const [step] = parse(block) as readonly [{ readonly with: Readonly<Record<string, unknown>> }];
    expect(Object.keys(step.with)).toEqual(Object.keys(action.inputs));
  });

  it.each(shown.filter(({ value, name }) => value !== '' && name !== 'github-token'))(
    'shows $value for $name, which applies without it',
    ({ name, value }) => {
      expect(asked(name, value)).toEqual(readInputs({}));
    },
  );

  it.each(shown)('calls $name $type', ({ name, type }) => {
    expect(['boolean', 'number', 'choice', 'text', 'list', 'lines']).toContain(type);
    const refuses = (value: string) => expect(() => asked(name, value)).toThrow();
    if (type === 'boolean' || type === 'number' || type === 'choice') refuses('neither');
    if (type === 'boolean') for (const value of ['true', 'false']) asked(name, value);
    if (type === 'number') asked(name, '3');
    // A list is split at commas and lines alike, lines at lines alone, and a text at neither.
    const pair = PAIRS.find(([first]) => answer(name, first) !== REFUSED);
    if (pair === undefined || !['text', 'list', 'lines'].includes(type)) return;
    const [commas, lines] = [answer(name, pair.join(',')), answer(name, pair.join('\n'))];
    if (type === 'list') expect([commas, commas === REFUSED]).toEqual([lines, false]);
    if (type === 'lines') expect(commas).not.toBe(lines);
    if (type === 'text' && commas !== REFUSED) expect(commas).toContain(pair.join(','));
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
