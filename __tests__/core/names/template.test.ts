import { describe, expect, it } from 'vitest';
import type { DefinitionHash } from '../../../src/core/model/definition.ts';
import { expandEntries, expandTag } from '../../../src/core/names/image-templates.ts';
import { expandTemplate, namesField, parseTemplate, type Template } from '../../../src/core/names/template.ts';

const template = (text: string): Template => {
  const reading = parseTemplate(text);
  if (!reading.ok) throw new Error(reading.unknown);
  return reading.template;
};
const RUN = { commit: 'c'.repeat(40), date: '2026-11-28' };
const environment = (part: { name?: string; version?: string } = {}) => ({
  id: 'vision/Dockerfile',
  name: undefined,
  version: undefined,
  hash: 'd'.repeat(64) as DefinitionHash,
  ...part,
});

describe('templates', () => {
  it('fill in what is known', () => {
    expect(expandTemplate(template('a-{{name}}-{{ version }}'), { name: 'n', version: '3' })).toBe('a-n-3');
    expect(expandTemplate(template('plain {name} }}'), {})).toBe('plain {name} }}');
    expect(expandTemplate(template(''), {})).toBe('');
  });

  it('are nothing where a value is missing', () => {
    expect(expandTemplate(template('{{name}}-{{version}}'), { name: 'n', version: '' })).toBeUndefined();
  });

  it.each(['{{nam}}', '{{}}', '{{constructor}}'])('name fields that there are: %s', (text) => {
    expect(parseTemplate(text)).toMatchObject({ ok: false });
  });

  it('tell what they name', () => {
    expect(namesField(template('{{name}}'), ['hash', 'name'])).toBe(true);
    expect(namesField(template('name'), ['name'])).toBe(false);
  });
});

describe('a tag of a template', () => {
  it('has the parts of other tags', () => {
    const named = environment({ name: 'vision', version: '1+cu' });
    expect(expandTag(template('{{name}}.{{hash}}.{{commit}}.{{date}}'), named, RUN)).toBe(
      'vision.dddddddddddd.cccccccccccc.2026-11-28',
    );
    expect(expandTag(template('{{version}}'), named, RUN)).toMatch(/^1-cu-[0-9a-f]{6}$/);
    expect(expandTag(template('{{name}}'), environment(), RUN)).toMatch(/^vision-dockerfile-[0-9a-f]{6}$/);
    expect(expandTag(template('{{version}}'), environment(), RUN)).toBeUndefined();
  });
});

describe('labels of a template', () => {
  it('have texts in full, and are left out where a value is missing', () => {
    const entries = [
      ['title', template('{{name}}')],
      ['version', template('{{version}}')],
      ['revision', template('{{commit}} {{hash}}')],
    ] as const;
    expect(expandEntries(entries, environment(), RUN)).toEqual([
      ['title', 'vision/Dockerfile'],
      ['revision', `${'c'.repeat(40)} ${'d'.repeat(64)}`],
    ]);
  });
});
