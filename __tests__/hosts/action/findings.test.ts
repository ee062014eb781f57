import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/core/build/outcome.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { collectFindings } from '../../../src/hosts/action/findings.ts';
import type { HeadAndBase } from '../../../src/hosts/action/head-and-base.ts';
import type { RunContext } from '../../../src/hosts/action/run-context.ts';
import { defineAll } from '../../fakes/memory-tree.ts';
import { item, planOf } from './plan-items.ts';

const FILES = { 'a/Dockerfile': 'FROM x\nRUN false\n', 'b/requirements.txt': '-r c.txt\n', 'b/c.txt': 'six==99\n' };
const CONFIG =
  'environments:\n  - path: a/Dockerfile\n  - path: b/requirements.txt\n    base: "debian:12"\nallowed-registries: [docker.io]\n';
const head = await defineAll({ files: FILES, config: CONFIG });

function failures(...failed: readonly Pick<Extract<Outcome, { status: 'failed' }>, 'error' | 'complaint'>[]) {
  const items = [item('a/Dockerfile'), item('b/requirements.txt')];
  const outcomes = failed.flatMap((part, index): Outcome[] => {
    const [of = item('a/Dockerfile')] = items.slice(index);
    return [{ item: of, seconds: 1, status: 'failed', tail: [], ...part }];
  });
  const context = {
    env: {},
    runner: { notBelow: [] },
    headAndBase: { head, notes: [] } as unknown as HeadAndBase,
    permitted: { note: undefined },
  } as unknown as RunContext;
  const applied = { outcomes, versions: [], diagnostics: [] };
  const { relevant } = collectFindings(context, { plan: planOf(items), applied, stopped: undefined }, undefined);
  return relevant
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, line, column, message }) => [code, [path, line, column].join(':'), message]);
}

describe('the annotations of failed builds', () => {
  it('are at the instruction that failed, and at the package that is missing', () => {
    const place = { path: 'a/Dockerfile', at: { line: 2, column: 1 } };
    const complaint = ['no matching distribution for six==99'];
    expect(
      failures(
        { error: new TerrariumError('step-failed', 'an instruction failed', { place }) },
        { error: new TerrariumError('package-missing', 'there is no such package'), complaint },
      ),
    ).toEqual([
      ['step-failed', 'a/Dockerfile:2:1', 'a/Dockerfile: an instruction failed'],
      ['package-missing', 'b/c.txt:1:1', `b/requirements.txt: there is no such package: ${complaint[0]}`],
    ]);
  });

  it('are one for one cause outside of the definitions', () => {
    const error = () => new TerrariumError('registry-denied', 'the registry refuses the push');
    expect(failures({ error: error() }, { error: error() })).toEqual([
      ['registry-denied', 'a/Dockerfile::', 'a/Dockerfile, b/requirements.txt: the registry refuses the push'],
    ]);
    const own = () => new TerrariumError('build-failed', 'the build failed');
    expect(failures({ error: own() }, { error: own() })).toHaveLength(2);
  });

  it('are in no file that a report of another job names', () => {
    const place = { path: '../../etc/passwd', at: { line: 1, column: 1 } };
    const error = new TerrariumError('step-failed', 'x', { place });
    expect(failures({ error })).toEqual([['step-failed', 'a/Dockerfile::', 'a/Dockerfile: x']]);
  });
});
