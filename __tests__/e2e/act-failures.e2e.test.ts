import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { dedent } from '../dedent.ts';
import { type GitHubApi, serveGitHub } from '../fakes/github-api.ts';
import type { Checkout } from '../hosts/action/runner-job.ts';
import { hasAct, pull, push, repositoryWith } from './act-workflows.ts';

const { registry = '', base = '', rig } = inject('parts') ?? {};
const unique = `fail${process.pid}${Date.now().toString(36)}`;
/** Folder for the comments, to be looked at; without one nothing is kept. */
const KEEP = process.env.TERRARIUM_COMMENTS;

async function openGitHub(): Promise<GitHubApi> {
  const github = await serveGitHub();
  onTestFinished(github.close);
  return github;
}

/** A registry in which nobody may push. */
async function refusingRegistry(): Promise<string> {
  const [host = '', port = ''] = registry.split(':');
  const server = createServer((asked, answer) => {
    if (asked.method === 'POST' || asked.method === 'PUT' || asked.method === 'PATCH') {
      asked.resume();
      const errors = [{ code: 'DENIED', message: 'permission_denied: write_package' }];
      answer.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
      return;
    }
    const { method, url: path, headers } = asked;
    asked.pipe(
      forward({ host, port, method, path, headers }, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => server.close() && undefined);
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function edit({ workspace }: Checkout, path: string, change: (text: string) => string): string {
  const file = join(workspace, path);
  const changed = change(readFileSync(file, 'utf8'));
  writeFileSync(file, changed);
  return changed;
}

/** Opens a pull request that breaks what works, runs the workflow, and answers the comment. */
async function comment(checkout: Checkout, name: string): Promise<{ readonly body: string; readonly log: string }> {
  const github = await openGitHub();
  const merged = checkout.git('rev-parse', 'HEAD~1');
  github.setMergeBase(merged);
  const { log } = await pull(checkout, merged, github.url);
  const [first] = github.comments(7);
  const body = first?.body ?? '';
  if (KEEP !== undefined && existsSync(KEEP)) writeFileSync(join(KEEP, `${name}.md`), body);
  return { body, log };
}

const GOOD = { good: 'COPY data.txt /', failing: 'RUN true', broken: 'COPY data.txt /', gone: 'RUN true', refused: '' };

/** Five environments that work, and then a commit in which three do not. */
function breakThree(example: string, repository: string): Checkout {
  const { refused: _, ...steps } = GOOD;
  const checkout = repositoryWith(example, repository, steps);
  checkout.write({ 'typo/requirements.txt': 'six==1.16.0\n' });
  edit(
    checkout,
    'terrarium.yml',
    (text) => `${text}  - path: typo/requirements.txt\n    name: typo\n    base: ${base}\n`,
  );
  checkout.commit();
  edit(checkout, 'good/Dockerfile', (text) => `${text}RUN echo changed\n`);
  edit(checkout, 'gone/Dockerfile', (text) => `${text}RUN echo changed\n`);
  edit(checkout, 'failing/Dockerfile', (text) => text.replace('RUN true', 'RUN echo "no such thing" && exit 3'));
  edit(checkout, 'broken/Dockerfile', (text) => text.replace('data.txt', 'date.txt'));
  checkout.write({ 'typo/requirements.txt': 'sixx-is-none==1.16.0\n' });
  checkout.commit();
  return checkout;
}

describe.skipIf(!hasAct)('the comment on a pull request that breaks environments', () => {
  it('says in one job what is wrong with each, and builds the others', async () => {
    const checkout = breakThree('one-step.yml', `${registry}/${unique}/one`);
    const { body, log } = await comment(checkout, 'one-step');
    expect(body, log).toMatch(/^## Environments: 2 built, 3 failed/m);
    expect(body).toContain('no such thing');
    expect(body).toMatch(/No matching distribution found for sixx-is-none==1\.16\.0/);
    expect(body).toMatch(/At \[`typo\/requirements\.txt:1:1`\]/);
    expect(body).toMatch(/broken\/Dockerfile:2.*"date\.txt"/);
  });

  it('says as much in three jobs, and of a leg that was cancelled, that it left nothing', async () => {
    const checkout = breakThree('three-jobs.yml', `${registry}/${unique}/three`);
    // A leg that ends before the Action reports: cancelled, out of disk, or lost.
    edit(checkout, '.github/workflows/main.yml', (text) =>
      text.replace(
        /( +)- uses: terrarium-env\/terrarium@v0[^\n]*\n +id: build/,
        (own, indent) => `${indent}- if: \${{ matrix.title == 'gone' }}\n${indent}  run: exit 1\n${own}`,
      ),
    );
    checkout.commit();
    checkout.git('reset', '-q', '--soft', 'HEAD~2');
    checkout.commit();
    const { body, log } = await comment(checkout, 'three-jobs');
    expect(body, log).toMatch(/^## Environments: 1 built, 4 failed/m);
    expect(body).toContain('no such thing');
    expect(body).toMatch(/No matching distribution found for sixx-is-none==1\.16\.0/);
    expect(body).toMatch(/At \[`typo\/requirements\.txt:1:1`\]/);
    expect(body).toMatch(/broken\/Dockerfile:2.*"date\.txt"/);
    expect(body.split('\n').find((line) => line.startsWith('| [`gone`]'))).toContain(
      'left neither an image nor a report',
    );
  });

  it.each(['one-step.yml', 'three-jobs.yml'])(
    'says before the first build that a registry refuses, in %s',
    async (example) => {
      const checkout = repositoryWith(example, `${await refusingRegistry()}/${unique}/refused`, {
        train: 'COPY data.txt /',
      });
      edit(checkout, 'train/Dockerfile', (text) => `${text}RUN echo changed\n`);
      checkout.commit();
      const { body, log } = await comment(checkout, `refused-${example.slice(0, -4)}`);
      expect(body, log).toMatch(/^## Environments: /m);
      expect(body).toMatch(/the login may not push to .*: nothing was built/);
    },
  );
});

describe.skipIf(!hasAct)('a workflow of 2,000 environments', () => {
  it.each(['one-step.yml', 'three-jobs.yml'])('is within the limits of a runner: %s', async (example) => {
    const checkout = repositoryWith(example, `${registry}/${unique}/many`, {});
    const names = Array.from({ length: 2000 }, (_, at) => `team-${at % 20}/model-${at}`);
    const entries = names.map((name) => `  - path: ${name}/Dockerfile\n    name: ${name.replace('/', '-')}\n`);
    checkout.write({
      ...Object.fromEntries(names.map((name) => [`${name}/Dockerfile`, `FROM ${rig?.bases.busybox}\n`])),
      'terrarium.yml': dedent`
        repository: ${registry}/${unique}/many
        environments:
        ${entries.join('')}
      `,
    });
    checkout.commit();
    const run = await push(checkout);
    expect(run.status, run.log.slice(-3000)).toBe(0);
    const rows: readonly { readonly status: string; readonly image?: string }[] = JSON.parse(run.said('rows') ?? '[]');
    expect(rows).toHaveLength(2000);
    // A list of such length fits no variable, and is in the file alone.
    expect(run.said('images')).toBe('');
    expect(rows.filter(({ image }) => image === undefined)).toEqual([]);
  });
});
