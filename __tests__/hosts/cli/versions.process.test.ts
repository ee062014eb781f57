import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImageKey } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { readImageRecords } from '../../../src/core/oci/image-records.ts';
import { writeImageFacts } from '../../../src/core/packages/stored-packages.ts';
import { buildAgain } from '../../../src/core/report/describe-image.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { ID, registerVersion } from './register-version.ts';
import { useRegistryCheckout } from './registry-checkout.ts';
import { terrariumBeside } from './terrarium.ts';

const { registry, checkout, repository, name, terrarium, json } = useRegistryCheckout('acme/versions');

const terrariumWith = (more: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  terrariumBeside({ cwd: checkout().workspace, env: { ...process.env, ...more } }, ...args);

const register = (version: string, dockerfile: string, called?: string): Promise<Digest> =>
  registerVersion(
    { checkout: checkout(), client: registry().client, repository: repository() },
    version,
    dockerfile,
    called,
  );

const recordTags = async () =>
  ((await registry().client.listTags(repository())) ?? []).filter((tag) => tag.startsWith('rec-'));

describe('registered versions', { timeout: 60_000 }, () => {
  it('are listed, the newest first, with commit and image; history says what changed (R9, R12)', async () => {
    const first = await register('1', 'FROM scratch\nENV A=1\n');
    const second = await register('2', 'FROM scratch\nENV A=2\n');
    const commit = checkout().git('rev-parse', 'HEAD');
    const { out } = await terrarium('versions', 'train');
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toMatch(/^VERSION +REGISTERED +HASH +IMAGE +COMMIT$/);
    expect(rows).toEqual([
      expect.stringMatching(
        new RegExp(`^2 +latest +\\d{4}-.* UTC +\\w{12} +${second.slice(7, 19)} +${commit.slice(0, 12)}$`),
      ),
      expect.stringMatching(new RegExp(`^1 +\\d{4}-.* UTC +\\w{12} +${first.slice(7, 19)} +\\w{12}$`)),
    ]);
    const { versions } = await json('versions', 'versions', ID);
    expect(versions).toMatchObject([
      { version: '2', latest: true, image: `${name()}@${second}`, commit, dirty: false, source: ID },
      { version: '1', latest: false, image: `${name()}@${first}` },
    ]);
    const history = await json('history', 'history', 'train');
    expect(history.versions).toMatchObject([
      { version: '2', changes: [expect.stringContaining('A=')], stored: { platforms: ['linux/amd64'] } },
      { version: '1', changes: null },
    ]);
    const newest = JSON.parse((await terrarium('show', 'train:latest', '--json')).out);
    expect(newest).toMatchObject({ hash: versions[0].hash, record: { version: '2' } });
    const text = (await terrarium('history', 'train')).out;
    expect(text).toMatch(/^2 {2}\d{4}-.* UTC {2}latest\n {2}hash +[0-9a-f]{64}\n/);
    expect(text).not.toContain('gone');
  });

  it('are found by a name that no file has any more, and every name is listed', async () => {
    await register('1', 'FROM scratch\nENV A=1\n', 'former');
    await register('1', 'FROM scratch\nENV A=2\n', 'train');
    const newest = await register('2', 'FROM scratch\nENV A=3\n', 'train');
    expect((await terrarium('versions', 'former')).out).toMatch(/^1 +latest/m);
    expect((await json('versions', 'versions')).repositories).toMatchObject([
      {
        repository: name(),
        names: [
          { name: 'former', records: 1, anonymous: false, archived: false, newest: { version: '1' } },
          {
            name: 'train',
            records: 2,
            anonymous: false,
            archived: false,
            newest: { version: '2', image: `${name()}@${newest}` },
          },
        ],
        unread: 0,
      },
    ]);
    const { out } = await terrarium('versions');
    expect(out).toMatch(/^NAME +NEWEST +REGISTERED +HASH +IMAGE +VERSIONS +REPOSITORY\nformer +1 .*\ntrain +2 /);
    expect(out).toContain(`${newest.slice(7, 19)}  2         ${name()}\n`);
    expect((await terrarium('list', '--registered')).out).toBe(out);
  });

  it('that were changed, or whose image is gone, are told from others', async () => {
    const digest = await register('1', 'FROM scratch\nENV A=1\n');
    const [tag = ''] = await recordTags();
    const manifest = await registry().client.getManifest(repository(), tag);
    if (manifest === undefined) throw new Error('no record');
    const wrong = `${tag.slice(0, -32)}${'0'.repeat(32)}`;
    await registry().client.putManifest(repository(), wrong, manifest);
    const { out, err } = await terrarium('versions', 'train');
    expect(out.split('\n').filter((line) => /^1 /.test(line))).toHaveLength(1);
    expect(err).toContain(`${wrong} is no record of train`);
    expect((await json('versions', 'versions', 'train')).damaged).toEqual([wrong]);
    await fetch(`http://${name().replace('/', '/v2/')}/manifests/${digest}`, { method: 'DELETE' });
    const { out: history } = await terrarium('history', 'train');
    expect(history).toContain(`${digest} (gone, or cannot be read)`);
    expect((await json('history', 'history', 'train')).versions[0].stored).toBeNull();
  });

  it('of nothing are a mistake, and so is a registry that does not answer', async () => {
    checkout().write({ [ID]: 'FROM scratch\n', 'terrarium.yml': `repository: ${name()}\n` });
    const { code, err } = await terrarium('versions', 'train');
    expect([code, err]).toEqual([2, expect.stringContaining('nothing is registered as "train"')]);
    expect((await terrarium('versions')).err).toContain('nothing is registered');
    expect((await terrarium('history')).code).toBe(2);
    const unreachable = await terrarium('versions', 'train', '--repository=127.0.0.1:9/x');
    expect([unreachable.code, unreachable.err]).toEqual([2, expect.stringContaining('registry-unreachable')]);
  });
});

describe('names with their packages', { timeout: 60_000 }, () => {
  it('are listed from every repository, as conda and pip have them, and with all of them as JSON (R5, R12)', async () => {
    const image = await register('1', 'FROM scratch\nENV A=1\n', 'curated');
    const { hash } = (await json('versions', 'versions', 'curated')).versions[0];
    const manifest = await registry().client.headManifest(repository(), image);
    const definition = JSON.parse((await terrarium('show', 'curated:1', '--json')).out).definition;
    if (manifest === undefined) throw new Error('there is no image');
    const six = { name: 'six', version: '1.17.0\u001b[31m', installer: 'pip', location: '/x', source: '' };
    const bash = { type: 'deb', name: 'bash', version: '5.2', architecture: 'amd64' } as const;
    const platforms = [{ platform: 'linux/amd64', distribution: '', conda: [], python: [six], system: [bash] }];
    const packages = { formatVersion: '1', definitionHash: hash, platforms } as const;
    await writeImageFacts(registry().client, repository(), manifest, { packages, definition, cost: undefined });
    checkout().write({ 'terrarium.yml': `repository: ${name()}-mine\nlookup-repositories: [${name()}]\n` });
    const { code, out, err } = await terrarium('list', '--registered', '--packages');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`curated 1\n  registered `);
    expect(out).toContain(
      `\n  image      ${name()}@${image}\n  pip        six 1.17.0\\u{1b}[31m\n  system     1 package\n`,
    );
    expect((await terrarium('versions', '--packages')).out).toBe(out);
    const { repositories } = await json('versions', 'versions', '--packages');
    expect(repositories.map((one: { names: unknown[] }) => one.names.length)).toEqual([0, 1]);
    const held = { formatVersion: '1', definitionHash: hash, platforms: repositories[1].names[0].packages };
    expect([held, faultsOf(validatorOf('packages'), held)]).toEqual([packages, []]);
    expect(await json('versions', 'list', '--registered', '--packages')).toMatchObject({ repositories });
  });

  it.each([
    ['list', ['list', '--packages'], '--packages and --all go with --registered'],
    ['a list of one name', ['list', '--registered', 'train'], 'terrarium versions <name> lists the versions of one'],
    ['versions of one name', ['versions', 'train', '--packages'], 'lists every name'],
    ['a list of no repository', ['list', '--registered'], 'no repository is named'],
  ])('are refused to %s', async (_, args, message) => {
    checkout().write({ [ID]: 'FROM scratch\n' });
    const { code, out, err } = await terrarium(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('an environment without a name', { timeout: 60_000 }, () => {
  it('is registered, not listed unless all are asked for, and fetched by its id or hash (R14)', async () => {
    await register('1', 'FROM scratch\nENV A=1\n');
    checkout().write({ 'terrarium.yml': `repository: ${name()}\nenvironments: [{ path: ${ID} }]\n` });
    checkout().commit();
    expect((await terrarium('build', '--register')).code).toBe(0);
    const listed = await terrarium('versions');
    expect([listed.out, listed.err]).toEqual([
      expect.not.stringContaining(ID),
      '1 without a name are not listed: --all does\n',
    ]);
    expect((await terrarium('versions', '--all')).out).toMatch(new RegExp(`^${ID} +[0-9a-f]{12} +\\d{4}-.* 1 `, 'm'));
    const [{ hash }] = (await json('versions', 'versions', ID)).versions;
    expect(await terrarium('get', `${ID}:${hash}`, '--to=got')).toMatchObject({ code: 0, err: '' });
  });
});

describe('get and new', { timeout: 60_000 }, () => {
  it('write the files of a version that no file defines any more, with its hash (R10, R11)', async () => {
    await register('1', 'FROM scratch\nENV A=1\n');
    checkout().write({ [ID]: 'FROM scratch\nENV A=2\n' });
    const got = await terrarium('get', 'train:1', '--to=got');
    expect([got.code, got.err]).toEqual([0, '']);
    const hash = /\(([0-9a-f]{12})\) in .*\/got: Dockerfile, terrarium.yml\n$/.exec(got.out)?.[1];
    const there = await terrarium('hash', '--root=got', '--json');
    expect(JSON.parse(there.out).environments.find((one: { selected: boolean }) => one.selected)).toMatchObject({
      ...{ name: 'train', version: '1', hash: expect.stringMatching(new RegExp(`^${hash}`)) },
    });
    const { out } = await terrarium('new', 'mine', '--from=train:1', '--to=a/b');
    expect(out).toMatch(/ in .*\/a\/b: /);
    expect(readFileSync(join(checkout().workspace, 'a/b/Dockerfile'), 'utf8')).toBe(
      'FROM scratch AS stage-0\nENV A=1\n',
    );
    expect(readFileSync(join(checkout().workspace, 'a/b/terrarium.yml'), 'utf8')).toContain('name: mine');
    const again = await terrarium('get', 'train:1', '--to=got');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not empty')]);
  });

  it.each([
    ['requirements.txt', 'six==1.17.0\n-r more.txt\n', ['more.txt', 'requirements.txt', 'terrarium.yml']],
    [
      'environment.yml',
      'channels: [conda-forge]\ndependencies: [python=3.12, {pip: [six]}]\n',
      ['environment.yml', 'terrarium.yml'],
    ],
  ])('write %s of an environment of this tree', async (file, text, written) => {
    checkout().write({
      [`a/${file}`]: text,
      'a/more.txt': 'attrs\n',
      'terrarium.yml': `repository: ${name()}\nenvironments: [{ path: a/${file}, base: "python:3.12" }]\n`,
    });
    const { code, err, out } = await terrarium('new', 'mine', `--from=a/${file}`, '--to=got');
    expect([code, err]).toEqual([0, '']);
    for (const one of written.slice(1)) expect(out).toContain(one);
    expect((await terrarium('get', `a/${file}`, '--to=again')).code).toBe(0);
    expect((await terrarium('list', '--root=again')).out).toContain(`a-${file}`);
    expect((await terrarium('new', 'My Env', `--from=a/${file}`)).err).toContain('"My Env" is no name');
  });

  it.each([
    ['AzureML-mine', 'the prefix AzureML is reserved for curated environments'],
    ['acme-mine', 'the prefix "acme-" is in reserved-prefixes'],
    ['torch', '"torch" is the name of a curated environment'],
  ])('do not begin an environment as %s, which others may', async (taken, message) => {
    const config = `reserved-prefixes: [acme-]\ncurated: { torch: "${name()}:torch--2" }\n`;
    checkout().write({ [ID]: 'FROM scratch\n', 'terrarium.yml': `${config}environments: [{ path: ${ID} }]\n` });
    const { code, out, err } = await terrarium('new', taken, `--from=${ID}`, '--to=got');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
    expect((await terrarium('new', 'mine', `--from=${ID}`, '--to=got')).code).toBe(0);
  });

  it('say what cannot be had from what is recorded, and where it is', async () => {
    checkout().write({ 'train/a': '' });
    await register('1', 'FROM scratch\nCOPY a /\n');
    const commit = checkout().git('rev-parse', 'HEAD');
    const { code, err } = await terrarium('get', 'train:1');
    expect([code, err]).toEqual([2, expect.stringContaining('it copies files, of which only digests are recorded')]);
    expect(err).toContain(`git switch --detach ${commit} && terrarium build ${ID}`);
    expect((await terrarium('get', 'train:2')).code).toBe(2);
    expect((await terrarium('new', 'mine')).err).toContain('expected terrarium new <name> --from <environment>');
  });
});

describe('export --as', { timeout: 60_000 }, () => {
  it('prints a file for another tool, by the image of a version or of the tree', async () => {
    const digest = await register('1', 'FROM scratch\nENV A=1\n');
    const { out, err } = await terrarium('export', 'train:1', '--as=azureml');
    expect([out, err]).toEqual([expect.stringContaining(`image: ${name()}@${digest}\n`), '']);
    expect((await terrarium('export', 'train:1', '--as=requirements')).err).toContain('is not written down');
    const mistakes = [
      [['train', '--as=devcontainr'], 'did you mean devcontainer?'],
      [['train', '--as=devcontainer'], 'there is no image of train'],
      [['--as=devcontainer'], 'expected terrarium export'],
      [['train', '--as=devcontainer', '--oci=x'], '--as prints a file'],
    ] as const;
    for (const [args, message] of mistakes) {
      const said = await terrarium('export', ...args);
      expect([said.code, said.err]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});

describe('whatis', { timeout: 60_000 }, () => {
  it('tells of an image by digest, by tag and without a record, and how to build it again (R39)', async () => {
    const digest = await register('1', 'FROM scratch\nENV A=1\n');
    const commit = checkout().git('rev-parse', 'HEAD');
    const again = `git switch --detach ${commit} && terrarium build ${ID}`;
    for (const text of [digest, `${name()}@${digest}`, `${name()}:train--1`]) {
      const document = await json('whatis', 'whatis', text);
      expect(document.image.name).toBe(`${name()}@${digest}`);
      expect(document.records).toMatchObject([{ name: 'train', version: '1', commit, dirty: false, again }]);
    }
    const { out } = await terrarium('whatis', digest);
    expect(out).toContain(
      `\n  registered train 1, from ${ID}\n    commit   ${commit}\n    run      command line\n    again    ${again}\n`,
    );
    const marks = { hash: 'a'.repeat(64), key: 'b'.repeat(64), platforms: ['linux/amd64'] } as never;
    await markImage(registry().client, repository(), 'unregistered', marks);
    const { out: unknown } = await terrarium('whatis', `${name()}:unregistered`);
    expect(unknown).toContain('no record says of which commit it is');
  });

  it('finds records also where a registry lists no referrers', async () => {
    const digest = await register('1', 'FROM scratch\nENV A=1\n');
    const { records } = await readImageRecords(
      { ...registry().client, listReferrers: async () => [] },
      repository(),
      digest,
    );
    expect(records).toMatchObject([{ name: 'train', version: '1' }]);
  });

  it('asks the engine about a container', async () => {
    const digest = await register('1', 'FROM scratch\nENV A=1\n');
    const { image } = await json('whatis', 'whatis', digest);
    const programs = join(checkout().folder, 'programs');
    const docker = (image: object) => {
      mkdirSync(programs, { recursive: true });
      const script = `#!/bin/sh
case "$1 $5" in
'container train') echo '{"Id":"c","Image":"sha256:i"}';;
'image sha256:i') echo '${JSON.stringify(image)}';;
*) echo "Error response from daemon: No such $1: $5" >&2; exit 1;;
esac
`;
      writeFileSync(join(programs, 'docker'), script, { mode: 0o755 });
    };
    const env = { PATH: `${programs}:${process.env.PATH}` };
    // As Docker 20.10 and 28 answer.
    const own = { Os: 'linux', Architecture: 'amd64' };
    docker({ ...own, RepoDigests: [`${name()}@${digest}`], Config: { Labels: null } });
    expect((await terrariumWith(env, 'whatis', 'train')).out).toContain('registered train 1');
    docker({ ...own, RepoDigests: [], Config: { Labels: { 'io.terrarium.image-key': image.key } } });
    expect((await terrariumWith(env, 'whatis', 'train')).out).toContain('registered train 1');
    const { code, err } = await terrariumWith(env, 'whatis', 'other');
    expect([code, err]).toEqual([2, expect.stringContaining('the engine has no container "other"')]);
  });

  it.each([
    ['nothing', [], 'expected one image'],
    ['no reference', ['host.example/x:bad tag'], 'is no image reference'],
    ['what no repository has', [`sha256:${'0'.repeat(64)}`], 'no repository has'],
  ])('is refused %s', async (_, args, message) => {
    checkout().write({ 'terrarium.yml': `repository: ${name()}\n` });
    const { code, err } = await terrarium('whatis', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('has a line to paste that is only what it says', () => {
    const commit = 'c'.repeat(40);
    const again = (source: string) => buildAgain({ commit, source });
    expect(again("a'; rm -rf /")).toBe(`git switch --detach ${commit} && terrarium build 'a'\\''; rm -rf /'`);
    expect(again('--help')).toBeUndefined();
    expect(buildAgain({ commit: '$(id)', source: 'a' })).toBeUndefined();
  });
});

describe('outdated', { timeout: 60_000 }, () => {
  it('tells what was not built, and that nothing has aged', async () => {
    checkout().write({
      [ID]: 'FROM scratch\n',
      'terrarium.yml': `repository: ${name()}\nenvironments: [{ path: ${ID} }]\n`,
    });
    expect((await terrarium('outdated')).out).toBe(`${ID}  no image of its definition is there\n`);
    const { environments } = await json('outdated', 'outdated', ID);
    expect(environments).toMatchObject([{ id: ID, aging: [{ kind: 'not-built' }] }]);
    expect(environments[0].image).toBeNull();
    const digest = await markImage(registry().client, repository(), `def-${environments[0].hash}`, {
      ...{ hash: environments[0].hash, key: 'b'.repeat(64) as ImageKey, platforms: ['linux/amd64'] },
    });
    const { code, out, err } = await terrarium('outdated');
    expect([code, out, err]).toEqual([0, '', 'nothing has aged of 1 environments\n']);
    const solved = await json('outdated', 'outdated', '--solve');
    expect(solved.environments).toMatchObject([{ id: ID, image: `${name()}@${digest}`, aging: [] }]);
    checkout().write({ [ID]: 'FROM scratch\nCOPY gone /\n' });
    const broken = await terrarium('outdated');
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining(`${ID}:2`)]);
    checkout().write({ 'terrarium.yml': 'environments: 7\n' });
    for (const command of [['whatis', `sha256:${'0'.repeat(64)}`], ['versions']])
      expect((await terrarium(...command)).err).toContain('config-invalid');
    checkout().write({ 'terrarium.yml': `repository: ${name()}\nenvironments: [{ path: ${ID} }]\n` });
    const unknown = await terrarium('outdated', 'nope');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('no environment is called "nope"')]);
  });
});
