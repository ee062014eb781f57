import { describe, expect, it } from 'vitest';
import { START } from '../../../src/core/model/diagnostic.ts';
import { Findings, finding } from '../../../src/core/model/findings.ts';

describe('findings of a file', () => {
  it('have the path of the file, and a place and a hint where they are known', () => {
    const findings = new Findings('a.yml');
    findings.error('e', 'wrong', { at: { line: 2, column: 3 }, hint: 'correct it' });
    findings.warning('w', 'odd', { at: undefined, hint: undefined });
    findings.note('n', 'by the way');
    expect(findings.diagnostics).toEqual([
      { severity: 'error', code: 'e', path: 'a.yml', line: 2, column: 3, message: 'wrong', hint: 'correct it' },
      { severity: 'warning', code: 'w', path: 'a.yml', message: 'odd' },
      { severity: 'note', code: 'n', path: 'a.yml', message: 'by the way' },
    ]);
  });

  it('show no credentials, in messages and in hints', () => {
    const findings = new Findings('a.yml');
    findings.error('e', 'https://user:secret@host/x', { hint: 'not https://user:secret@host/x' });
    const [first] = findings.diagnostics;
    expect([first?.message, first?.hint]).toEqual(['https://***@host/x', 'not https://***@host/x']);
    expect(finding('note', 'n', 'https://u:p@h/', { path: 'a' }).message).toBe('https://***@h/');
  });

  it('are cut after 1,000 characters, in messages and in hints, never within one', () => {
    const findings = new Findings('a.yml');
    const long = '\u{1F600}'.repeat(1001);
    findings.error('e', long, { hint: long });
    findings.note('n', '\u{1F600}'.repeat(1000));
    const cut = `${'\u{1F600}'.repeat(1000)}...`;
    expect(findings.diagnostics).toMatchObject([{ message: cut, hint: cut }, { message: '\u{1F600}'.repeat(1000) }]);
    expect(finding('note', 'n', 'a'.repeat(5000), { path: 'a' }).message).toBe(`${'a'.repeat(1000)}...`);
  });

  it('are redacted before they are cut', () => {
    const text = `${'a'.repeat(980)} https://user:secretsecret@host/`;
    expect(finding('note', 'n', text, { path: 'a' }).message).toBe(
      `${'a'.repeat(980)} https://***@host/`.slice(0, 1000),
    );
    expect(finding('note', 'n', `${text}${'b'.repeat(50)}`, { path: 'a' }).message).not.toContain('secret');
  });

  it('of a file that another reaches are collected in one list, in order', () => {
    const findings = new Findings('a.yml');
    const inner = findings.within('b.yml');
    findings.note('n', 'first');
    inner.note('n', 'second', { at: START });
    expect(findings.diagnostics.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'a.yml first',
      'b.yml second',
    ]);
    expect(inner.diagnostics).toBe(findings.diagnostics);
  });

  it('make an item: a value without errors, else a failure by the first error', () => {
    const clean = new Findings('a.yml', [finding('warning', 'w', 'odd', { path: 'a.yml' })]);
    expect(clean.item('a', 'parse', 1)).toMatchObject({ id: 'a', ok: true, value: 1, diagnostics: [{ code: 'w' }] });
    clean.error('e', 'first');
    clean.error('e', 'second');
    expect(clean.item('a', 'parse', 1)).toMatchObject({ id: 'a', ok: false, stage: 'parse', cause: 'first' });
    expect(new Findings('a.yml').item('a', 'hash', undefined)).toMatchObject({ ok: false, stage: 'hash', cause: '' });
  });
});
