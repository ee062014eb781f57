import { describe, expect, it } from 'vitest';
import { defineAll } from '../../fakes/memory-tree.ts';

async function define(files: Readonly<Record<string, string>>, path: string) {
  const { definitions } = await defineAll({ files, config: `environments: [{ path: ${path} }]\n` });
  const item = definitions.find(({ origin }) => origin.id === path)?.item;
  if (item?.ok !== true) throw new Error(JSON.stringify(item));
  return { value: item.value, severities: item.diagnostics.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('what is not hashed', () => {
  it('fails no environment of Azure ML: tags of any type are read as they are written', async () => {
    const text = 'name: a\nversion: 1\nimage: b\ntags: { gpu: true, empty: , day: 2026-11-28, y: no, list: [a] }\n';
    const { value, severities } = await define({ 'e.yml': text }, 'e.yml');
    expect(value.tags).toEqual({ gpu: 'true', empty: '', day: '2026-11-28', y: 'no' });
    expect(new Set(severities)).toEqual(new Set(['warning yaml-type', 'warning wrong-type']));
  });

  it('fails no conda environment: neither its name nor its variables', async () => {
    const conda = 'name: y\ndependencies: [a]\nvariables: { DEBUG: true, EMPTY: }\n';
    const files = { 'e.yml': 'name: a\nversion: 1\nimage: b\nconda_file: c.yml\n', 'c.yml': conda };
    const { value, severities } = await define(files, 'e.yml');
    expect(value.variables).toEqual({ DEBUG: 'true', EMPTY: '' });
    expect(new Set(severities)).toEqual(new Set(['warning yaml-type']));
  });
});
