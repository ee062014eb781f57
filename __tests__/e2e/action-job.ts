import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHubApi, serveGitHub } from '../fakes/github-api.ts';
import { payload } from '../hosts/action/action-rig.ts';
import { type Checkout, createCheckout, runStep, type Step, type StepResult } from '../hosts/action/runner-job.ts';

const BUNDLE = join(import.meta.dirname, '../../dist/action/index.js');

type Over = Partial<Step>;

/** A git repository with the Action in its jobs, real builders and registries, and a stand-in for GitHub's API. */
export interface ActionJob {
  readonly checkout: Checkout;
  readonly github: GitHubApi;
  /** Replaces text of a file. */
  readonly edit: (path: string, from: string, to: string) => void;
  /** A step on a push to the default branch, which is checked out. */
  readonly push: (over?: Over) => Promise<StepResult>;
  /** A step on a pull request from the branch `feature`, checked out as GitHub merges it into the default branch. */
  readonly pull: (over?: Over) => Promise<StepResult>;
  /** A step on whatever is checked out. */
  readonly step: (over: Over & Pick<Step, 'event' | 'payload'>) => Promise<StepResult>;
  /** Environment of a host without an engine, and without credentials. */
  readonly noEngine: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Opens a repository with `files` on the default branch; every step has `inputs`. */
export async function openJob(
  files: Readonly<Record<string, string>>,
  inputs: Step['inputs'] = {},
): Promise<ActionJob> {
  if (!existsSync(BUNDLE)) throw new Error('the bundled Action is missing: npm run build');
  const checkout = createCheckout();
  const github = await serveGitHub();
  checkout.write(files);
  checkout.commit();
  const step: ActionJob['step'] = (over) =>
    runStep(checkout, {
      ...over,
      inputs: { 'github-token': 'token', ...inputs, ...over.inputs },
      env: { ...engine(), GITHUB_API_URL: github.url, ...over.env },
    });
  return {
    checkout,
    github,
    step,
    edit: (path, from, to) => {
      const text = readFileSync(join(checkout.workspace, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      checkout.write({ [path]: text.replace(from, to) });
    },
    push: (over = {}) => {
      checkout.git('checkout', '-q', 'main');
      return step({ event: 'push', payload: payload('push-default-branch'), ...over });
    },
    pull: (over = {}) => {
      const event = over.payload ?? payload('pull-request');
      const env = { GITHUB_REF: 'refs/pull/7/merge', ...over.env };
      return step({ event: 'pull_request', ...over, payload: mergePullRequest(checkout, event), env });
    },
    noEngine: {
      PATH: pathWithGit(checkout.folder),
      DOCKER_CONFIG: checkout.folder,
      DOCKER_HOST: 'unix:///nonexistent',
    },
    close: async () => {
      checkout.remove();
      await github.close();
    },
  };
}

/** Where buildx finds its engine and its builders. */
function engine(): Readonly<Record<string, string>> {
  const known = Object.entries(process.env).filter(([name]) => /^(?:HOME|(?:DOCKER|BUILDX)_.*)$/.test(name));
  return Object.fromEntries(known.map(([name, value]) => [name, value ?? '']));
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
function mergePullRequest({ git }: Checkout, event: unknown): unknown {
  git('checkout', '-q', '--detach', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const changed = structuredClone(event) as { pull_request: Record<'base' | 'head', { sha: string }> };
  changed.pull_request.base.sha = git('rev-parse', 'main');
  changed.pull_request.head.sha = git('rev-parse', 'feature');
  return changed;
}

function pathWithGit(folder: string): string {
  const tools = mkdtempSync(join(folder, 'tools-'));
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  symlinkSync(git, join(tools, 'git'));
  return tools;
}
