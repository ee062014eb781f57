import { describe, expect, it } from 'vitest';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { chooseEnvironments } from '../../../src/core/plan/choose-environments.ts';
import { defineAll, type Workspace } from '../../fakes/memory-tree.ts';

const FILES = {
  'requirements.txt': 'six\n',
  'pinned-requirements.txt': 'six==1.16.0\n',
  'child-requirements.txt': 'idna==3.7\n',
};
const NO_REQUEST = { environments: [], force: [], keepMoved: false };

async function scopeOf(workspace: Workspace, environments: readonly string[] = []) {
  const scope = chooseEnvironments(
    await defineAll(workspace),
    undefined,
    { ...NO_REQUEST, environments },
    createPinChecker(),
  );
  return {
    planned: scope.groups.flatMap((group) => group.environments.map(({ id }) => id)),
    failed: scope.failed,
    codes: scope.diagnostics.map(({ severity, code }) => `${severity} ${code}`),
  };
}

const entries = [
  'environments:',
  '  - {path: requirements.txt, base: "python:3.12"}',
  '  - {path: pinned-requirements.txt, base: "python:3.12"}',
  '  - {path: child-requirements.txt, base: "environment:requirements.txt"}',
  '',
].join('\n');

describe('policies', () => {
  it('refuse what a rule finds where it is an error, and what depends on that', async () => {
    const { planned, failed, codes } = await scopeOf({
      files: FILES,
      config: `policies: {pip-unpinned: error}\n${entries}`,
    });
    expect(planned).toEqual(['pinned-requirements.txt']);
    expect(failed.map(({ id, stage }) => [id, stage])).toEqual([
      ['child-requirements.txt', 'plan'],
      ['requirements.txt', 'plan'],
    ]);
    expect(failed[0]?.cause).toBe('it depends on requirements.txt, which is refused');
    expect(failed[1]?.cause).toMatch(/^pip-unpinned is an error by policy: .*"six" is not pinned/);
    expect(codes).toEqual(['error pip-unpinned']);
  });

  it.each(['warning', 'note', 'off'])('refuse nothing that is a %s', async (policy) => {
    const { planned, failed, codes } = await scopeOf({
      files: FILES,
      config: `policies: {pip-unpinned: ${policy}}\n${entries}`,
    });
    expect([planned.toSorted(), failed, codes]).toEqual([
      ['child-requirements.txt', 'pinned-requirements.txt', 'requirements.txt'],
      [],
      [],
    ]);
  });

  it('of an entry stand over those of all', async () => {
    const config = `policies: {pip-unpinned: error}\n${entries.replace('requirements.txt, base: "python:3.12"', '$&, policies: {pip-unpinned: off}')}`;
    expect((await scopeOf({ files: FILES, config })).failed).toEqual([]);
  });

  it('do not concern what is not wanted', async () => {
    const workspace = { files: FILES, config: `policies: {pip-unpinned: error}\n${entries}` };
    const { planned, failed, codes } = await scopeOf(workspace, ['pinned-requirements.txt']);
    expect([planned, failed, codes]).toEqual([['pinned-requirements.txt'], [], []]);
  });
});

describe('what has no base', () => {
  it('is refused, and nothing beside it', async () => {
    const config = 'environments:\n  - {path: pinned-requirements.txt, base: b}\n';
    const { planned, failed } = await scopeOf({ files: FILES, config }, [
      'requirements.txt',
      'pinned-requirements.txt',
    ]);
    expect(planned).toEqual(['pinned-requirements.txt']);
    expect(failed).toEqual([
      { id: 'requirements.txt', stage: 'plan', cause: 'it has no base image: give it one in terrarium.yml' },
    ]);
  });
});
