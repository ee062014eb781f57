import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../../src/core/model/diagnostic.ts';
import { type AnnotationSink, annotate } from '../../../src/hosts/action/annotations.ts';

function annotationsOf(diagnostics: readonly Diagnostic[], root = '') {
  const said: unknown[][] = [];
  const sink: AnnotationSink = {
    error: (...said_) => said.push(['error', ...said_]),
    warning: (...said_) => said.push(['warning', ...said_]),
    notice: (...said_) => said.push(['notice', ...said_]),
  };
  return { dropped: annotate(sink, diagnostics, root), said };
}

const diagnostic = (severity: Severity, over: Partial<Diagnostic> = {}): Diagnostic => ({
  severity,
  code: 'not-pinned',
  message: 'm',
  path: 'a/conda.yml',
  ...over,
});

describe('annotations', () => {
  it('say file, line, column and how to fix it', () => {
    const { said } = annotationsOf([diagnostic('warning', { line: 3, column: 5, hint: 'write numpy=2.1.0' })], 'ml');
    expect(said).toEqual([
      [
        'warning',
        'm. write numpy=2.1.0',
        { title: 'not-pinned', file: 'ml/a/conda.yml', startLine: 3, startColumn: 5 },
      ],
    ]);
  });

  it('have no file where a finding is of none', () => {
    expect(annotationsOf([diagnostic('note', { path: '.' })]).said).toEqual([['notice', 'm', { title: 'not-pinned' }]]);
  });

  it('are at most ten of a severity, and leave room for the error that fails the step', () => {
    const many = (['error', 'warning', 'note'] as const).flatMap((severity) => Array(15).fill(diagnostic(severity)));
    const { said, dropped } = annotationsOf(many);
    expect(['error', 'warning', 'notice'].map((kind) => said.filter(([name]) => name === kind).length)).toEqual([
      9, 10, 10,
    ]);
    expect(dropped).toBe(16);
  });

  it('contain no text that a log reads as a command', () => {
    const { said } = annotationsOf([diagnostic('error', { message: '\n::add-mask::x', path: 'a\n##[group]/x' })]);
    expect(JSON.stringify(said)).not.toMatch(/\\n|::add|##\[/);
  });
});
