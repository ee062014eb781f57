import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  builderFailure,
  buildxMissing,
  creationFailure,
  engineFailure,
} from '../../src/adapters/buildkit/builder-failure.ts';
import { watchDisk } from '../../src/adapters/files/disk-full.ts';
import { conversionOf } from '../../src/adapters/git/attributes.ts';
import { crlfWriter, LineCounts } from '../../src/adapters/git/line-ends.ts';
import { dockerCredentials } from '../../src/adapters/registry/credentials.ts';
import { explainFailure } from '../../src/core/build/explain-failure.ts';
import { failedInstruction } from '../../src/core/build/failed-instruction.ts';
import { decidingLines, failedOutput } from '../../src/core/build/failed-output.ts';
import { findComplaint } from '../../src/core/build/installer-complaint.ts';
import { pushFailure } from '../../src/core/build/push-failure.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { parseJson } from '../../src/core/model/json.ts';
import { rightLines } from '../../src/core/pinning/patch-lines.ts';
import { parseJobReports } from '../../src/core/report/job-report.ts';
import { codeBlock, codeSpan, htmlText, isPlainText, logLine, suggestionBlock } from '../../src/core/text/safe-text.ts';
import { createBuildLog } from '../../src/hosts/action/build-log.ts';
import { baseBranchOf, decideByEvent } from '../../src/hosts/action/event.ts';
import { patternsOf } from '../../src/hosts/action/labels.ts';
import { type Target, targetOf, textOf } from './target.ts';

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const EVENTS = join(import.meta.dirname, '../fixtures/events');
const MODES = ['auto', 'plan', 'build', 'report'] as const;
const NAMES = [
  'push',
  'pull_request',
  'workflow_run',
  'merge_group',
  'pull_request_target',
  'issue_comment',
  'schedule',
];

const STEP = { direction: 'up', size: 'minor' };
const ROW = { hash: 'a'.repeat(64), detail: 'x', seconds: 1, bytes: 9, tail: ['E1'], complaint: ['a==1'] };
const JOB_REPORTS = ['built', 'failed', 'blocked'].map((status) => {
  const packages = [{ what: 'pip six', platforms: ['linux/amd64'], from: '1', to: '2', step: STEP }];
  return JSON.stringify({ formatVersion: 1, rows: [{ ...ROW, status, packages }] });
});

const OUTPUT = [
  '#6 [2/2] RUN x\n#6 0.1 y\n#6 ERROR: process "/bin/sh -c x" did not complete successfully: exit code: 1\n------\nDockerfile:1\n--------------------\n   1 | >>> RUN x\n',
  '#12 1.234 The conflict is caused by:\n#12 1.235     a 1 depends on b>=2\n#12 1.236     b 1\n\nERROR: ResolutionImpossible\n',
  '#7 0.1 ERROR: No matching distribution found for x==9\n#7 0.2 a 1 has requirement b>=2, but you have b 1.\n',
  'error: failed to solve: failed to push ghcr.io/acme/env: unexpected status from HEAD request to https://x/v2: 403 Forbidden\n',
  'ERROR: failed to push x: write /var/lib/docker/tmp: no space left on device\nError: disk quota exceeded\n',
  'rpc error: code = Unavailable desc = error reading from server: EOF\nCannot connect to the Docker daemon at unix:///x. Is it running?\n',
  'Encountered problems while solving:\n  - package a-1 requires b\n  - nothing provides c\n\nCould not solve for environment specs\nThe following packages are incompatible\n├─ a is requested\n└─ b\n',
  'ERROR: no builder "x" found\nName: x\nNodes:\nError: permission denied while trying to connect\npodman version 4\n::set-output name=x::y\n',
];
const DOCKER = [
  '{"auths":{"https://index.docker.io/v1/":{"auth":"dXNlcjpwYXNz"},"ghcr.io":{"identitytoken":"x"},"localhost:5000":{"username":"a","password":"b"}},"credHelpers":{"gcr.io":"no-such-helper"},"credsStore":""}',
  '{"auths":{"https://ghcr.io/v2/":{}},"credsStore":"no-such-store","HttpHeaders":{"a":"b"}}',
];
const PATCH = '@@ -1,3 +1,4 @@ x\n a\n-b\n+c\n+d\n@@ -10 +11,2 @@\n e\n\\ No newline at end of file\n';

/** Everything else that strangers write: events, output of programs, files of Docker and git, texts to be shown. */
export function textTargets(): readonly Target[] {
  const events = readdirSync(EVENTS).map((name) => readFileSync(join(EVENTS, name), 'utf8'));
  return [
    targetOf('event', events, (bytes) => decide(parseJson(textOf(bytes)))),
    targetOf('output of programs', OUTPUT, (bytes) => explain(textOf(bytes))),
    targetOf('Docker config', DOCKER, readLogins(scratchFolder())),
    targetOf('report of a job', JOB_REPORTS, (bytes) => parseJobReports([textOf(bytes)])),
    targetOf('patch', [PATCH], (bytes) => rightLines(textOf(bytes))),
    targetOf('text to be shown', [...OUTPUT, PATCH, ...events], (bytes) => show(textOf(bytes))),
    targetOf('content of git', ['a\r\nb\n', PATCH, 'text=auto eol=crlf filter=lfs'], convert),
  ];
}

function decide(payload: unknown): void {
  const sha = '1'.repeat(40);
  for (const name of NAMES) {
    const facts = { name, ref: 'refs/heads/main', sha, actor: 'alice', checkedOut: sha, payload };
    baseBranchOf(facts);
    for (const mode of MODES) {
      const decision = decideByEvent(facts, { mode, push: undefined, comment: 'auto' });
      if (decision.kind === 'permitted') patternsOf(decision.labels.force, ['a'], (pattern) => pattern !== '');
    }
  }
}

function explain(output: string): void {
  const lines = output.split('\n');
  explainFailure(new TerrariumError('build-failed', output), lines, findComplaint(lines));
  pushFailure(lines);
  failedOutput(lines, 20);
  decidingLines(lines, 20);
  failedInstruction(lines, { path: 'Dockerfile', text: output });
  const log = createBuildLog(() => undefined);
  const disk = watchDisk(['/var/lib/docker'], (line) => log.report({ kind: 'line', id: 'a', line }));
  log.report({ kind: 'started', id: 'a', title: output });
  for (const line of lines) disk.onLine(line);
  log.report({ kind: 'finished', id: 'a', status: 'failed', seconds: 1, message: output });
  log.close();
  disk.failure();
  for (const failure of [engineFailure, creationFailure, buildxMissing]) failure(output);
  builderFailure(output, 'a');
}

function readLogins(folder: string): (bytes: Uint8Array) => Promise<void> {
  return async (bytes) => {
    writeFileSync(join(folder, 'config.json'), bytes);
    const credentials = dockerCredentials({ DOCKER_CONFIG: folder, HOME: folder, PATH: folder });
    for (const host of ['docker.io', 'ghcr.io', 'localhost:5000', 'gcr.io'])
      await credentials(host).catch((error: unknown) => {
        if (!(error instanceof TerrariumError)) throw error;
      });
  };
}

function show(text: string): void {
  logLine(text);
  codeSpan(text);
  htmlText(text);
  codeBlock(text.split('\n'));
  if (isPlainText(text)) suggestionBlock(text);
}

function convert(bytes: Uint8Array): void {
  const attributes = new Map(
    textOf(bytes)
      .split(/\s+/)
      .map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? 'set']),
  );
  const { lineEnds } = conversionOf(attributes, {
    autocrlf: 'true',
    eol: 'crlf',
    ignoresModes: false,
    drivers: new Set(['lfs']),
  });
  const counts = new LineCounts();
  counts.add(Buffer.from(bytes));
  if (counts.convert(lineEnds)) crlfWriter()(Buffer.from(bytes));
}
