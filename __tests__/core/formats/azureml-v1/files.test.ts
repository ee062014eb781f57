import { describe, expect, it } from 'vitest';
import { candidatesOf, findFile, foldersOf } from '../../../../src/core/formats/azureml-v1/files.ts';
import { Findings } from '../../../../src/core/model/findings.ts';
import type { FileReading } from '../../../../src/core/model/tree.ts';
import { readingsOf } from '../reading.ts';
import { formatFinding } from './cases.ts';

describe('folders that paths are relative to', () => {
  it.each([
    ['a/b/x.runconfig', ['a/b']],
    ['x.runconfig', ['.']],
    ['a/aml_config/x.runconfig', ['a', 'a/aml_config']],
    ['a/.azureml/x.runconfig', ['a', 'a/.azureml']],
    ['aml_config/x.runconfig', ['.', 'aml_config']],
    ['a/AML_Config/x.runconfig', ['a', 'a/AML_Config']],
    ['a/my_aml_config/x.runconfig', ['a/my_aml_config']],
    ['a/aml_config/b/x.runconfig', ['a/aml_config/b']],
  ])('%s: %j', (path, folders) => {
    expect(foldersOf(path)).toEqual(folders);
  });

  it('give the candidates of a name', () => {
    expect(candidatesOf('a/aml_config/x', 'c.yml')).toEqual(['a/c.yml', 'a/aml_config/c.yml']);
    expect(candidatesOf('aml_config/x', '../c.yml')).toEqual(['c.yml']);
    expect(candidatesOf('x', '/c.yml')).toEqual([]);
  });
});

describe('a file that is named', () => {
  const at = { line: 3, column: 4 };
  const text = (content: string): FileReading => ({ kind: 'text', text: content });
  const find = (path: string, name: string, files: Record<string, FileReading>) => {
    const findings = new Findings(path);
    const file = findFile(findings, 'field', name, at, readingsOf(Object.entries(files)));
    return { file: file && { path: file.path, text: file.text }, findings: findings.diagnostics.map(formatFinding) };
  };
  const path = 'a/aml_config/x';

  it('is looked for in the folder of the experiment first', () => {
    expect(find(path, 'c.yml', { 'a/c.yml': text('1') })).toEqual({
      file: { path: 'a/c.yml', text: '1' },
      findings: [],
    });
    expect(find(path, 'c.yml', { 'a/aml_config/c.yml': text('2') })).toEqual({
      file: { path: 'a/aml_config/c.yml', text: '2' },
      findings: [],
    });
    expect(find(path, 'c.yml', { 'a/c.yml': text('1'), 'a/aml_config/c.yml': text('1') })).toEqual({
      file: { path: 'a/c.yml', text: '1' },
      findings: [],
    });
  });

  it('is not guessed', () => {
    expect(find(path, 'c.yml', { 'a/c.yml': text('1'), 'a/aml_config/c.yml': text('2') })).toEqual({
      file: undefined,
      findings: [
        'error file-ambiguous a/aml_config/x:3:4 field may be "a/c.yml" or "a/aml_config/c.yml", which differ; remove one of them',
      ],
    });
  });

  it('has to be there, and below the root', () => {
    expect(find(path, 'c.yml', {})).toEqual({
      file: undefined,
      findings: [
        'error file-missing a/aml_config/x:3:4 field names "a/c.yml", which does not exist; correct the path, or add the file',
      ],
    });
    expect(find(path, 'c.yml', { 'a/c.yml': { kind: 'refused', code: 'not-utf8', message: 'no' } })).toEqual({
      file: undefined,
      findings: [
        'error not-utf8 a/aml_config/x:3:4 field names "a/c.yml", which is refused: no; correct the path, or add the file',
      ],
    });
    expect(find('x', '../c.yml', {})).toEqual({
      file: undefined,
      findings: ['error path-refused x:3:4 field "../c.yml": the path leaves the root; name a file below the root'],
    });
  });
});
