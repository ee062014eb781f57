import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/core/model/diagnostic.ts';
import {
  DEFINITION_FINDINGS,
  Findings,
  finding,
  KeptFindings,
  RUN_FINDINGS,
  shownFindings,
} from '../../../src/core/model/findings.ts';

const found = (severity: Severity, code: string) => finding(severity, code, code, { path: 'a.txt' });
const several = (count: number, severity: Severity) =>
  Array.from({ length: count }, (_, index) => found(severity, `${severity}-${index}`));
const codes = (diagnostics: KeptFindings['diagnostics']) => diagnostics.map(({ code }) => code);

function keep(most: number, ...diagnostics: KeptFindings['diagnostics']): KeptFindings {
  const kept = new KeptFindings(most, 'a.txt');
  for (const diagnostic of diagnostics) kept.add(diagnostic);
  return kept;
}

describe('findings that are kept', () => {
  it('are all of them, up to the limit', () => {
    expect(codes(keep(2, found('note', 'a'), found('error', 'b')).diagnostics)).toEqual(['a', 'b']);
  });

  it('end with how many were left out, by severity', () => {
    const { diagnostics } = keep(2, ...several(3, 'note'), ...several(2, 'warning'), found('error', 'e'));
    expect(codes(diagnostics)).toEqual(['warning-0', 'e', 'findings-left-out']);
    expect(diagnostics.at(-1)).toEqual({
      severity: 'warning',
      code: 'findings-left-out',
      path: 'a.txt',
      message: 'more findings than are kept; left out: 1 warning, 3 notes',
      hint: 'correct what is shown, and run again',
    });
  });

  it.each([
    ['after warnings', [...several(5, 'warning'), found('error', 'e')]],
    ['after notes', [...several(5, 'note'), found('error', 'e')]],
    ['after both', [...several(2, 'note'), ...several(2, 'warning'), ...several(2, 'note'), found('error', 'e')]],
    ['before them', [found('error', 'e'), ...several(5, 'warning')]],
  ])('have the error that comes %s', (_, diagnostics) => {
    expect(codes(keep(3, ...diagnostics).diagnostics)).toContain('e');
  });

  it('are an error too where errors were left out', () => {
    expect(keep(2, ...several(3, 'error')).diagnostics.at(-1)).toMatchObject({ severity: 'error' });
  });

  it('add up over scopes', () => {
    const inner = keep(1, ...several(3, 'error'), found('note', 'n'));
    const outer = keep(3, found('error', 'own'), ...inner.diagnostics, ...keep(1, ...several(2, 'note')).diagnostics);
    expect(codes(outer.diagnostics)).toEqual(['own', 'error-0', 'note-0', 'findings-left-out']);
    expect(outer.diagnostics.at(-1)?.message).toContain('left out: 2 errors, 2 notes');
  });

  it('of a definition fail it, however many warnings come first', () => {
    const findings = new Findings('a.txt');
    for (let index = 0; index < 1000; index += 1) findings.warning('w', `${index}`);
    findings.error('e', 'wrong');
    expect(findings.diagnostics).toHaveLength(DEFINITION_FINDINGS + 1);
    expect(findings.item('a.txt', 'parse', 1)).toMatchObject({ ok: false, cause: 'wrong' });
  });

  it('of a run are of no file', () => {
    const shown = shownFindings(several(RUN_FINDINGS + 5, 'warning'));
    expect(shown).toHaveLength(RUN_FINDINGS + 1);
    expect(shown.at(-1)).toMatchObject({ path: '.', message: expect.stringContaining('5 warnings') });
    expect(shownFindings(several(RUN_FINDINGS, 'warning')).at(-1)).toMatchObject({ code: 'warning-1999' });
  });
});
