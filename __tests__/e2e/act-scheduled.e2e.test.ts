import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testClient } from '../adapters/registry/scripted-server.ts';
import { pushImage as pushEmpty } from '../fakes/fake-builder.ts';
import { serveGitHub } from '../fakes/github-api.ts';
import { terrariumBeside } from '../hosts/cli/terrarium.ts';
import { hasAct, schedule, workflowIn } from './act-workflows.ts';
import { recordRegistry, tagsOf } from './action-registry.ts';
import { inspect, pushImage } from './images.ts';

const { registry = '', builders = [], rig } = inject('parts') ?? {};
const builder = builders.at(-1)?.name ?? '';
const unique = `acts${process.pid}${Date.now().toString(36)}`;
const DAY_MS = 86_400_000;

/** Pushes a base of today with one package of a distribution. */
function pushBase(name: string, version: string): void {
  const fields = ['Package: libdemo', 'Status: install ok installed', 'Architecture: amd64', `Version: ${version}`];
  const write = `mkdir -p /var/lib/dpkg && printf '${fields.join('\\n')}\\n' > /var/lib/dpkg/status`;
  pushImage(builder, `${registry}/${unique}/${name}:1`, `FROM ${rig?.bases.busybox}\nRUN ${write}\n`);
}

async function pushOldBase(name: string): Promise<void> {
  const created = new Date(Date.now() - 40 * DAY_MS).toISOString();
  await pushEmpty(testClient().registry, { registry, path: `${unique}/${name}` }, { created, tag: '1' });
}

/** A repository with the workflow, whose environments are built; each is on the base that it names. */
async function open(environments: Readonly<Record<string, string>>, path: string) {
  const [github, recorder] = [await serveGitHub(), await recordRegistry(registry)];
  onTestFinished(async () => {
    await github.close();
    await recorder.close();
  });
  const repository = `${recorder.address}/${unique}/${path}`;
  // A program that is waited for would wait for the recorder, which is in this process.
  const stored = `${registry}/${unique}/${path}`;
  const names = Object.keys(environments);
  const configOf = (listed: readonly string[]) => {
    const entries = listed.map((name) => `  - { path: ${name}/Dockerfile, name: ${name} }\n`);
    return `repository: ${repository}\nfollow-base: tags\nenvironments:\n${entries.join('')}`;
  };
  const folders = Object.entries(environments).map(([name, base]) => ({
    [`${name}/Dockerfile`]: `FROM ${recorder.address}/${unique}/${base}:1\nCOPY data.txt /\n`,
    [`${name}/data.txt`]: `${name}\n`,
  }));
  const files = Object.assign({ 'terrarium.yml': configOf(names) }, ...folders);
  const checkout = workflowIn('scheduled-outdated.yml', repository, files);
  const built = await terrariumBeside({ cwd: checkout.workspace }, 'build', '--register', '--builder=native');
  expect(built.code, built.out + built.err).toBe(0);
  return {
    github,
    recorder,
    /** Commits a change. */
    change: (changed: Readonly<Record<string, string>>) => {
      checkout.write(changed);
      checkout.commit();
    },
    configOf,
    run: () => schedule(checkout, github.url),
    latest: () => Object.fromEntries(names.map((name) => [name, inspect(`${stored}:${name}--latest`).Digest])),
    keys: async () => (await tagsOf(stored)).filter((tag) => tag.startsWith('env-')),
  };
}

describe.skipIf(!hasAct)('the scheduled workflow of what has aged', () => {
  it('builds what is on a base that moved, tells it in one issue with what is old, and then is quiet', async () => {
    pushBase('moving', '1.0');
    pushBase('still', '2.0');
    await pushOldBase('aged');
    const bases = { one: 'moving', two: 'moving', still: 'still', other: 'still', aged: 'aged' };
    const { github, recorder, run, latest, keys } = await open(bases, 'five');
    const [before, keysBefore] = [latest(), await keys()];
    expect(keysBefore).toHaveLength(5);

    pushBase('moving', '1.1');
    const first = await run();
    expect(first.status, first.log).toBe(0);
    expect(first.said('counts')).toBe('2 built, 3 reused');
    const after = latest();
    expect(Object.keys(bases).filter((name) => after[name] !== before[name])).toEqual(['one', 'two']);
    expect((await keys()).filter((tag) => !keysBefore.includes(tag))).toHaveLength(2);
    expect(github.issues).toMatchObject([{ title: 'Environments have aged', state: 'open' }]);
    const issue = structuredClone(github.issues[0]);
    const { body = '' } = issue ?? {};
    for (const name of ['one', 'two']) expect(body).toMatch(new RegExp(`^ {4}${name}$`, 'm'));
    expect(body.match(/^ {8}deb libdemo 1\.0 -> 1\.1$/gm)).toHaveLength(2);
    expect(body).toMatch(/\n\nHas aged:\n\n {4}aged\/Dockerfile {2}its base \S+\/aged:1 is old$/);
    expect(body).not.toMatch(/still|other/);

    const [asked, requests] = [recorder.requests.length, github.requests.length];
    const second = await run();
    expect(second.status, second.log).toBe(0);
    expect(second.said('counts')).toBe('0 built, 5 reused');
    expect(recorder.requests.length).toBeGreaterThan(asked);
    expect(recorder.requests.slice(asked).filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([]);
    expect(github.requests.slice(requests).map((request) => request.split(' ')[0])).toEqual(['GET']);
    expect(github.issues).toEqual([issue]);
    expect(latest()).toEqual(after);
    expect(github.faults).toEqual([]);
  });

  it('leaves a closed issue alone, opens another for what moves, writes it again, and closes it at the end', async () => {
    pushBase('later', '1.0');
    await pushOldBase('old');
    const { github, run, change, configOf } = await open({ later: 'later', old: 'old' }, 'two');
    const states = () => github.issues.map(({ state }) => state);
    const succeeds = async () => {
      const { status, log } = await run();
      expect(status, log).toBe(0);
    };
    await succeeds();
    expect(states()).toEqual(['open']);
    const [issue] = github.issues;
    if (issue !== undefined) issue.state = 'closed';
    await succeeds();
    expect(states()).toEqual(['closed']);

    pushBase('later', '1.1');
    await succeeds();
    expect(states()).toEqual(['closed', 'open']);

    // One that fails keeps nothing from being told of the others.
    pushBase('later', '1.2');
    change({ 'old/Dockerfile': 'FROM scratch\nCOPY missing.txt /\n' });
    const failed = await run();
    expect(failed.status).not.toBe(0);
    expect(states()).toEqual(['closed', 'open']);
    expect(github.issues[1]?.body).toMatch(/^Was built again:[\s\S]* libdemo 1\.1 -> 1\.2$/);

    change({ 'terrarium.yml': configOf(['later']) });
    await succeeds();
    expect(states()).toEqual(['closed', 'closed']);
    expect(github.faults).toEqual([]);
  });
});
