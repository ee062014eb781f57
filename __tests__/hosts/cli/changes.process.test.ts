import { describe, expect, it } from 'vitest';
import { changePrefix, writeChange } from '../../../src/core/oci/changes.ts';
import { ID, registerVersion } from './register-version.ts';
import { useRegistryCheckout } from './registry-checkout.ts';

const { registry, checkout, repository, name, terrarium, json } = useRegistryCheckout('acme/changed');

const register = (version: string, called?: string) =>
  registerVersion(
    { checkout: checkout(), client: registry().client, repository: repository() },
    version,
    `FROM scratch\nENV A=${version}\n`,
    called,
  );

const changeTags = async () =>
  ((await registry().client.listTags(repository())) ?? []).filter((tag) => tag.startsWith('chg-'));

describe('changes as JSON', { timeout: 120_000 }, () => {
  it('are what was written', async () => {
    await register('1');
    const tags = ['--tag', 'team=search', '--untag', 'no', '--label', 'prod', '--description', 'for <GPUs>'];
    const { changes } = await json('changes', 'update', 'train:1', ...tags);
    expect(changes).toEqual([
      { version: '1', description: 'for <GPUs>', tags: { team: 'search' } },
      { version: null, labels: { prod: '1' } },
    ]);
    expect(await json('changes', 'archive', 'train')).toEqual({
      formatVersion: 1,
      name: 'train',
      changes: [{ version: null, archived: true }],
    });
    expect((await json('changes', 'archive', 'train')).changes).toEqual([]);
    expect((await json('changes', 'restore', 'train')).changes).toEqual([{ version: null, archived: false }]);
  });
});

describe('an archived version', { timeout: 120_000 }, () => {
  it('is hidden from lists and can still be used, until it is restored', async () => {
    await register('1');
    await register('2');
    const done = await terrarium('archive', 'train:1');
    expect(done).toMatchObject({ code: 0, out: 'train:1  archived\n', err: '' });
    const again = await terrarium('archive', 'train:1');
    expect(again).toMatchObject({ code: 0, out: '', err: 'nothing was changed: train:1 is like that already\n' });
    expect(await changeTags()).toHaveLength(1);
    const listed = await terrarium('versions', 'train');
    expect(listed.out).not.toMatch(/^1 /m);
    expect(listed.err).toBe('1 archived versions are not listed: --all does\n');
    expect((await terrarium('versions', 'train', '--all')).out).toMatch(/^1 +archived +\d{4}/m);
    expect((await json('versions', 'versions', 'train')).versions).toMatchObject([
      { version: '2', archived: false },
      { version: '1', archived: true },
    ]);
    expect((await terrarium('history', 'train')).out).toMatch(/^1 {2}\d{4}.* UTC {2}archived$/m);
    const shown = await terrarium('show', 'train:1');
    expect([shown.code, shown.err]).toEqual([0, 'train:1 is archived\n']);
    expect(shown.out).toContain('  marks      archived\n');
    expect((await terrarium('export', 'train:1', '--as=azureml')).err).toBe('train:1 is archived\n');
    expect((await terrarium('restore', ID.concat(':1'))).out).toBe('train:1  restored\n');
    expect((await terrarium('versions', 'train')).out).toMatch(/^1 +\d{4}/m);
    expect((await terrarium('show', 'train:1')).err).toBe('');
  });

  it('is each of an archived name, which goes on being registered', async () => {
    await register('1');
    await register('1', 'other');
    expect((await terrarium('archive', 'other')).out).toBe('other  archived\n');
    await register('2', 'other');
    const names = await terrarium('versions');
    expect([names.out, names.err]).toEqual([
      expect.not.stringMatching(/^other/m),
      '1 archived are not listed: --all does\n',
    ]);
    expect((await terrarium('versions', '--all')).out).toMatch(/^other .* archived$/m);
    expect((await json('versions', 'versions', '--all')).repositories[0].names).toMatchObject([
      { name: 'other', archived: true, records: 2 },
      { name: 'train', archived: false },
    ]);
    const hidden = await terrarium('versions', 'other');
    expect([hidden.code, hidden.out, hidden.err]).toEqual([0, '', '2 archived versions are not listed: --all does\n']);
    const refused = await terrarium('restore', 'other:1');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('terrarium restore other\n')]);
    expect((await terrarium('show', 'other@latest')).err).toBe('other@latest is archived\n');
    expect((await terrarium('restore', 'other')).out).toBe('other  restored\n');
    expect((await terrarium('versions', 'other')).out).toMatch(/^2 +latest/m);
  });
});

describe('what people say of a version', { timeout: 120_000 }, () => {
  it('is its description and tags, and those of its name', async () => {
    await register('1');
    const { out } = await terrarium(
      ...['update', 'train:1', '--description=for \u001b[31mGPUs', '--tag=team=ranking', '--tag=a=b=c'],
    );
    expect(out).toBe('train:1  description: for \\u{1b}[31mGPUs\ntrain:1  tag team=ranking\ntrain:1  tag a=b=c\n');
    await terrarium('update', 'train', '--description', 'Ranks', '--tag', 'owner=x');
    const document = await json('history', 'history', 'train');
    expect(document).toMatchObject({ description: 'Ranks', tags: { owner: 'x' }, archived: false });
    expect(document.versions).toMatchObject([
      { description: 'for \u001b[31mGPUs', tags: { a: 'b=c', team: 'ranking' }, labels: [] },
    ]);
    const { out: history } = await terrarium('history', 'train');
    expect(history).toMatch(/^train\n {2}about {6}Ranks\n {2}tags {7}owner=x\n\n1 {2}/);
    expect(history).toContain('\n  about      for \\u{1b}[31mGPUs\n  tags       a=b=c, team=ranking\n');
    const shown = JSON.parse((await terrarium('show', 'train:1', '--json')).out);
    expect(shown).toMatchObject({ description: 'for \u001b[31mGPUs', tags: { team: 'ranking' }, archived: false });
    expect((await terrarium('show', 'train:1')).out).toContain('  tags       a=b=c, team=ranking\n');
    expect((await terrarium('update', 'train:1', '--description=', '--untag=a', '--untag=gone')).out).toBe(
      'train:1  no description\ntrain:1  no tag a\n',
    );
    expect((await json('history', 'history', 'train')).versions).toMatchObject([
      { description: null, tags: { team: 'ranking' } },
    ]);
  });

  it('is a label, which names one version at a time and is taken for it', async () => {
    const first = await register('1');
    const second = await register('2');
    expect((await terrarium('update', 'train:1', '--label=prod', '--tag=a=b')).out).toBe(
      'train:1  tag a=b\ntrain  label prod: 1\n',
    );
    const image = async (text: string) => JSON.parse((await terrarium('show', text, '--json')).out).image.name;
    expect([await image('train@prod'), await image('train@latest')]).toEqual([
      `${name()}@${first}`,
      `${name()}@${second}`,
    ]);
    expect((await terrarium('update', 'train@latest', '--label=prod', '--label=test')).out).toBe(
      'train  label prod: 2\ntrain  label test: 2\n',
    );
    expect(await image('train@prod')).toBe(`${name()}@${second}`);
    expect((await terrarium('versions', 'train')).out).toMatch(/^2 +latest, prod, test +\d{4}/m);
    expect((await json('versions', 'versions', 'train')).versions).toMatchObject([
      { version: '2', labels: ['prod', 'test'], latest: true },
      { version: '1', labels: [], tags: { a: 'b' } },
    ]);
    expect((await terrarium('get', 'train@test', '--to=got')).out).toContain('train@test (');
    expect((await terrarium('diff', 'train:1', 'train@prod')).out).toContain('A=');
    expect((await json('whatis', 'whatis', second)).records).toMatchObject([{ labels: ['prod', 'test'] }]);
    expect((await terrarium('whatis', second)).out).toContain(`registered train 2, from ${ID} (prod, test)\n`);
    expect((await terrarium('archive', 'train@prod')).out).toBe('train:2  archived\n');
    expect((await terrarium('update', 'train', '--unlabel=prod')).out).toBe('train  no label prod\n');
    expect((await terrarium('update', 'train:1', '--unlabel=test')).err).toContain('nothing was changed');
    const gone = await terrarium('show', 'train@prod');
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('nothing is known as "train@prod"')]);
  });

  it('is refused where it cannot be, and nothing is written', async () => {
    await register('1');
    const mistakes = [
      [['archive'], 'expected one name'],
      [['archive', 'train', 'other'], 'expected one name'],
      [['archive', 'train:2'], 'nothing is registered as "train:2"'],
      [['archive', 'train@prod'], 'nothing is registered as "train@prod"'],
      [['restore', 'other'], 'nothing is registered as "other"'],
      [['update', 'train:1'], 'expected what to change'],
      [['update', 'train', '--label=prod'], 'a label names a version'],
      [['update', 'train:1', '--label=latest'], 'cannot be set'],
      [['update', 'train:1', '--tag=a'], 'expected key=value'],
      [['update', 'train:1', '--tag=a=1', '--untag=a'], 'both in --tag and in --untag'],
      [['update', 'train:1', '--tag==1'], '"" is no key'],
      [['archive', 'train:1', '--repository=host.example'], 'host.example'],
    ] as const;
    for (const [args, message] of mistakes) {
      const said = await terrarium(...args);
      expect([said.code, said.err]).toEqual([2, expect.stringContaining(message)]);
    }
    expect(await changeTags()).toEqual([]);
    checkout().write({ 'terrarium.yml': `lookup-repositories: ["${name()}"]\n` });
    expect((await terrarium('archive', 'train:1')).err).toContain('no repository is named');
    expect((await terrarium('archive', 'train:1', `--repository=${name()}x`)).err).toContain('nothing is registered');
  });

  it('is told as damaged where somebody changed it, and does not hide the rest', async () => {
    await register('1');
    await terrarium('update', 'train:1', '--label=prod');
    const [tag = ''] = await changeTags();
    const manifest = await registry().client.getManifest(repository(), tag);
    const wrong = `${changePrefix('train')}${'0'.repeat(32)}`;
    await registry().client.putManifest(repository(), wrong, manifest ?? { mediaType: '', bytes: Buffer.alloc(0) });
    for (const args of [
      ['versions', 'train'],
      ['show', 'train@prod'],
      ['archive', 'train:1'],
    ]) {
      const { code, err } = await terrarium(...args);
      expect([code, err]).toEqual([0, expect.stringContaining(`${wrong} is no change of train`)]);
    }
    expect(await json('versions', 'versions', 'train')).toMatchObject({ damaged: [wrong], unread: 0 });
  });

  it('holds also where a clock was wrong: what is written last is newest', async () => {
    await register('1');
    const ahead = { formatVersion: '1', name: 'train', version: null, run: 'x' } as const;
    await writeChange(registry().client, repository(), {
      ...ahead,
      at: '2099-01-01T00:00:00.000Z',
      labels: { prod: '1', '1': 'gone' },
    });
    expect((await terrarium('update', 'train', '--unlabel=prod')).out).toBe('train  no label prod\n');
    expect((await json('versions', 'versions', 'train')).versions).toMatchObject([{ labels: [] }]);
    expect((await terrarium('show', 'train@1')).code).toBe(2);
  });
});
