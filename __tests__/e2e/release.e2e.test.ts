import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { type Checkout, createCheckout } from '../hosts/action/runner-job.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows/release.yml';
const act = inject('parts')?.rig?.act ?? '';
const hasAct = existsSync(act);
if (!hasAct) console.log('Left out: the workflow of releases, because the rig with act is not there (rig/README.md).');

/** The repository as far as the first job looks at it, with a commit on `main` that has the tag. */
function taggedCheckout(tag: string, packageVersion: string): Checkout {
  const checkout = createCheckout();
  onTestFinished(checkout.remove);
  for (const path of ['tools/release', WORKFLOW])
    cpSync(join(ROOT, path), join(checkout.workspace, path), { recursive: true });
  checkout.write({
    'package.json': `{ "type": "module", "version": "${packageVersion}" }\n`,
    'CHANGELOG.md': `# Changelog\n\n## [${tag.slice(1)}] - 2026-12-01\n\n- A change\n`,
  });
  checkout.commit();
  checkout.git('tag', tag);
  checkout.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return checkout;
}

/** Runs the first job on a push of the tag; Node is set up already. */
function runFirstJob({ folder, workspace }: Checkout, tag: string) {
  const [setUp = ''] = /actions\/setup-node@\S+/.exec(readFileSync(join(ROOT, WORKFLOW), 'utf8')) ?? [];
  const standIn = join(folder, 'setup-node');
  const inputs = { 'node-version': { default: '' }, 'package-manager-cache': { default: '' } };
  const runs = { using: 'composite', steps: [{ run: 'node --version', shell: 'bash' }] };
  mkdirSync(standIn);
  writeFileSync(join(standIn, 'action.yml'), stringify({ name: 'stand-in', inputs, runs }));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ ref: `refs/tags/${tag}` }));
  const path = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { XDG_CACHE_HOME: _, XDG_CONFIG_HOME: __, ...rest } = process.env;
  const flags = ['--platform=ubuntu-latest=-self-hosted', '--no-cache-server', '--secret=GITHUB_TOKEN=token'];
  return spawnSync(
    act,
    [
      'push',
      '--job=tag',
      `--workflows=${WORKFLOW}`,
      `--eventpath=${event}`,
      `--local-repository=${setUp}=${standIn}`,
      ...flags,
    ],
    { cwd: workspace, env: { ...rest, HOME: join(folder, 'home'), PATH: path }, encoding: 'utf8' },
  );
}

describe.skipIf(!hasAct)('the first job of a release, which act runs', () => {
  it('lets a tag through that package, changelog and main have', () => {
    const run = runFirstJob(taggedCheckout('v0.2.0', '0.2.0'), 'v0.2.0');
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.stdout).toContain('v0.2.0 may be released');
  });

  it('stops at a tag of another version', () => {
    const run = runFirstJob(taggedCheckout('v0.2.1', '0.2.0'), 'v0.2.1');
    expect(run.status).not.toBe(0);
    expect(run.stdout).toContain('the tag is of 0.2.1, and package.json says 0.2.0');
  });

  it('stops at a commit that main does not have', () => {
    const checkout = taggedCheckout('v0.2.0', '0.2.0');
    checkout.write({ 'more.txt': 'more\n' });
    checkout.commit();
    checkout.git('tag', '--force', 'v0.2.0');
    const run = runFirstJob(checkout, 'v0.2.0');
    expect(run.status).not.toBe(0);
    expect(run.stdout).toContain('v0.2.0 may be released');
  });
});
