import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GITLAB_TOKEN, type GitLabApi, serveGitLab } from '../../fakes/gitlab-api.ts';
import { terrariumBeside } from './terrarium.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-comment-'));
let gitlab: GitLabApi;
beforeAll(async () => {
  gitlab = await serveGitLab();
  writeFileSync(join(root, 'report.md'), '## Environments: 1 to build\n/merge\n');
  writeFileSync(join(root, 'quiet.md'), '<!-- terrarium nothing-new -->\n## Environments: 1 reused\n');
  writeFileSync(join(root, 'empty.md'), '\n');
  writeFileSync(join(root, 'large.md'), 'x'.repeat(2 * 1024 * 1024));
  writeFileSync(join(root, 'plan.json'), '{"formatVersion":1}');
});
afterAll(async () => {
  await gitlab.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => void gitlab.notes.splice(0));

const inMergeRequest = () => ({
  CI_API_V4_URL: gitlab.api,
  CI_PROJECT_ID: '5',
  CI_MERGE_REQUEST_IID: '7',
  CI_PIPELINE_ID: '900',
  CI_PROJECT_DIR: root,
  GITLAB_TOKEN,
});
const terrarium = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  terrariumBeside({ cwd: root, env: { PATH: process.env.PATH, ...env } }, ...args);

describe('terrarium comment', { timeout: 60_000 }, () => {
  it('writes a note in which GitLab finds nothing to do', async () => {
    const { code, err } = await terrarium(['comment', 'report.md', '--gitlab'], inMergeRequest());
    expect([code, err]).toEqual([0, 'comment: created\n']);
    expect(gitlab.notes[0]?.body.split('\n').slice(1)).toEqual(['## Environments: 1 to build', '\\u{2f}merge']);
    const again = await terrarium(['comment', 'report.md', '--gitlab'], inMergeRequest());
    expect(again.err).toBe('comment: as it was\n');
  });

  it('writes one for each configuration, from wherever it is started, and tells requests to who asks', async () => {
    for (const folder of ['a/x', 'b']) mkdirSync(join(root, folder), { recursive: true });
    const from = (folder: string, ...args: readonly string[]) =>
      terrariumBeside(
        { cwd: join(root, folder), env: { PATH: process.env.PATH, ...inMergeRequest() } },
        ...['comment', join(root, 'report.md'), '--gitlab', ...args],
      );
    expect((await from('a')).err).toBe('comment: created\n');
    expect((await from('b')).err).toBe('comment: created\n');
    expect((await from('a/x', '--root', '..')).err).toBe('comment: as it was\n');
    expect((await from('.', '--root', 'b')).err).toBe('comment: as it was\n');
    expect(gitlab.notes).toHaveLength(2);
    const told = await from('b', '--debug');
    expect(told.err).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/api\/v4\/user 200 in \d+ ms$/m);
    expect(told.err).not.toContain(GITLAB_TOKEN);
  });

  it('begins none where nothing is new, unless it is told to', async () => {
    await terrarium(['comment', 'quiet.md', '--gitlab'], inMergeRequest());
    expect(gitlab.notes).toEqual([]);
    await terrarium(['comment', 'quiet.md', '--gitlab', '--always'], inMergeRequest());
    expect(gitlab.notes[0]?.body.split('\n').slice(1)).toEqual(['## Environments: 1 reused']);
  });

  it.each(['--gitlab', '--azure-devops'])('does nothing outside of a pull request, %s', async (flag) => {
    const unset = { SYSTEM_PULLREQUEST_PULLREQUESTID: '$(System.PullRequest.PullRequestId)' };
    const { code, err } = await terrarium(['comment', 'report.md', flag], unset);
    expect([code, err]).toEqual([0, 'no comment: this is not the run of a pull request\n']);
  });

  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['comment', 'report.md'], {}, 'expected --gitlab or --azure-devops'],
    [['comment', 'report.md', '--gitlab', '--azure-devops'], {}, 'expected --gitlab or --azure-devops'],
    [['comment', '--gitlab'], {}, 'expected one file'],
    [['comment', 'missing.md', '--gitlab'], {}, 'cannot be read'],
    [['comment', '.', '--gitlab'], {}, 'cannot be read'],
    [['comment', 'empty.md', '--gitlab'], {}, 'is empty'],
    [['comment', 'large.md', '--gitlab'], {}, 'is larger than'],
    [['comment', 'report.md', '--gitlab'], { CI_MERGE_REQUEST_IID: '7', CI_PROJECT_ID: '../..' }, 'expected a number'],
    [
      ['comment', 'report.md', '--gitlab'],
      { CI_MERGE_REQUEST_IID: '7', CI_PROJECT_ID: '5' },
      'CI_API_V4_URL is not set',
    ],
    [['jobs'], {}, 'expected one plan'],
    [['jobs', 'missing.json'], {}, 'cannot be read'],
    [['jobs', 'plan.json'], {}, 'expected a plan of format version 1'],
    [['jobs', 'plan.json', '--as', 'constructor'], {}, 'expected gitlab or azure-devops for --as'],
  ])('%j is told why not', async (args, env, why) => {
    const { code, err } = await terrarium(args, env);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  });
});
