import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { dedent } from '../../dedent.ts';

const GIT = execFileSync('/usr/bin/env', ['sh', '-c', 'command -v git'], { encoding: 'utf8' }).trim();

export interface Repository {
  readonly root: string;
  /** Beside the repository. */
  readonly outside: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text?: string | Uint8Array) => void;
  readonly link: (target: string, path: string) => void;
  /** Stores content; its id. */
  readonly blob: (content: string | Uint8Array) => string;
  /** Commits everything of the work tree; id of the commit. */
  readonly commit: () => string;
  /** Commits what `git fast-import` is told: lines of one commit. https://git-scm.com/docs/git-fast-import */
  readonly importCommit: (changes: string) => string;
}

/** A repository for each test. */
export function useRepository(): () => Repository {
  let current: Repository | undefined;
  beforeEach(() => {
    current = create();
  });
  afterEach(() => {
    if (current !== undefined) rmSync(dirname(current.root), { recursive: true });
  });
  return () => {
    if (current === undefined) throw new Error('there is a repository in tests alone');
    return current;
  };
}

function create(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-git-'));
  const [root, outside] = [join(folder, 'repository'), join(folder, 'outside')];
  for (const path of [root, outside]) mkdirSync(path);
  const run = (args: readonly string[], input: string | Uint8Array = '') =>
    execFileSync(
      GIT,
      ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args],
      {
        encoding: 'utf8',
        input,
        stdio: 'pipe',
        // A filter of the machine, such as that of git-lfs, is no part of a test.
        env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1' },
      },
    ).trim();
  run(['init', '-q', '-b', 'main']);
  const place = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    return join(root, path);
  };
  return {
    root,
    outside,
    git: (...args) => run(args),
    write: (path, text = path) => writeFileSync(place(path), text),
    link: (target, path) => symlinkSync(target, place(path)),
    blob: (content) => run(['hash-object', '-w', '--stdin'], content),
    commit: () => {
      run(['add', '-A']);
      run(['commit', '-q', '-m', 'x', '--allow-empty']);
      return run(['rev-parse', 'HEAD']);
    },
    importCommit: (changes) => {
      run(
        ['fast-import', '--quiet'],
        dedent`
          commit refs/heads/imported
          committer a <a@b> 1 +0000
          data 0
          ${changes}
        `,
      );
      return run(['rev-parse', 'refs/heads/imported']);
    },
  };
}

/** Puts a git on the PATH that writes down how it is called, with variables that it would not be given. */
export function recordGit(
  folder: string,
  variables = '',
): { readonly calls: () => readonly string[]; readonly end: () => void } {
  const log = join(folder, 'calls');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\n${variables} exec '${GIT}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env.PATH ?? '';
  process.env.PATH = `${folder}${delimiter}${path}`;
  return {
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    end: () => {
      process.env.PATH = path;
    },
  };
}
