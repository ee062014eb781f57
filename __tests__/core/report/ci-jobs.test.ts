import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOSTED, type MatrixRow, matrixOf } from '../../../src/core/plan/matrix.ts';
import { azureMatrix, outputVariable } from '../../../src/core/report/azure-matrix.ts';
import { gitlabJobs } from '../../../src/core/report/gitlab-jobs.ts';
import { HOSTILE_TEXTS } from '../../fuzz/hostile.ts';
import { item, planOf } from '../../hosts/action/plan-items.ts';

const row = (over: Partial<MatrixRow> = {}): MatrixRow => ({
  slug: 'a-1',
  ids: 'a/Dockerfile,b#/x?y=1',
  title: 'a',
  'runs-on': HOSTED.amd,
  platforms: 'linux/amd64',
  ...over,
});

describe('jobs of GitLab', () => {
  it('are one a row, and a report that needs them all', () => {
    expect(parse(gitlabJobs([row(), row({ slug: 'b-2', ids: 'c', 'runs-on': '["self-hosted","gpu"]' })]))).toEqual({
      'terrarium build a-1': {
        extends: '.terrarium-build',
        variables: { TERRARIUM_ENVIRONMENTS: 'a/Dockerfile,b#/x?y=1', TERRARIUM_SLUG: 'a-1' },
      },
      'terrarium build b-2': {
        extends: '.terrarium-build',
        variables: { TERRARIUM_ENVIRONMENTS: 'c', TERRARIUM_SLUG: 'b-2' },
        tags: ['self-hosted', 'gpu'],
      },
      'terrarium report': {
        extends: '.terrarium-report',
        needs: [
          { pipeline: '$TERRARIUM_PARENT', job: 'terrarium-plan' },
          { job: 'terrarium build a-1', artifacts: true },
          { job: 'terrarium build b-2', artifacts: true },
        ],
      },
    });
    expect(parse(gitlabJobs([row({ 'runs-on': 'gpu' })]))['terrarium build a-1'].tags).toEqual(['gpu']);
  });

  it('are no more than a report can need', () => {
    const rows = Array.from({ length: 50 }, (_, at) => row({ slug: `a-${at}` }));
    expect(parse(gitlabJobs(rows.slice(1)))['terrarium report'].needs).toHaveLength(50);
    expect(() => gitlabJobs(rows)).toThrow('GitLab lets a job need 50 others');
  });

  it('are a report alone where nothing is built', () => {
    expect(Object.keys(parse(gitlabJobs([])))).toEqual(['terrarium report']);
  });
});

describe('the matrix of Azure Pipelines', () => {
  it('has a name for each row, and says whether there is one', () => {
    expect(azureMatrix([row(), row({ slug: 'a.1', ids: 'c' })])).toBe(
      [
        '##vso[task.setvariable variable=matrix;isOutput=true]{"row1_a_1":{"TERRARIUM_ENVIRONMENTS":"a/Dockerfile,b#/x?y=1","TERRARIUM_SLUG":"a-1"},"row2_a_1":{"TERRARIUM_ENVIRONMENTS":"c","TERRARIUM_SLUG":"a.1"}}',
        '##vso[task.setvariable variable=hasChanges;isOutput=true]true',
        '',
      ].join('\n'),
    );
    expect(azureMatrix([])).toContain('variable=hasChanges;isOutput=true]false');
  });

  it('is one command a line, whatever a value holds', () => {
    expect(outputVariable('a]b;c', '%0A\r\n##vso[task.complete]')).toBe(
      '##vso[task.setvariable variable=a%5Db%3Bc;isOutput=true]%AZP250A%0D%0A##vso[task.complete]',
    );
  });
});

describe('ids and titles of strangers', () => {
  it.each(HOSTILE_TEXTS)('%j give nothing but words of the allow-list', (text) => {
    const rows = matrixOf(planOf([item('a', { ids: [text], slug: text, title: text, runsOn: [text] })], [['a']]), 20);
    for (const printed of [gitlabJobs(rows), azureMatrix(rows)]) {
      const values = printed.replace(/##vso\[task\.setvariable variable=\w+;isOutput=true\]/g, '');
      expect(values).toMatch(/^[A-Za-z0-9 ._/,@:#?=$"{}[\]\n-]*$/);
      expect(values).not.toMatch(/\$(?!TERRARIUM_PARENT)|##vso/);
    }
  });
});
