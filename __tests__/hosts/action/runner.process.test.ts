import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../src/core/names/digest.ts';
import { slugOf } from '../../../src/core/names/slug.ts';
import { dedent } from '../../dedent.ts';
import { ID, payload, TIMEOUT, useActionRig } from './action-rig.ts';

describe('the Action, as the runner starts it', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();

  it('mode plan says what would be built, and writes to no registry', async () => {
    const { code, outputs, summary, leaked, log, state } = await rig.push({ inputs: { mode: 'plan' } });
    expect(code, log).toBe(0);
    expect(outputs).toEqual({
      'has-changes': 'true',
      matrix: JSON.stringify([
        { slug: slugOf(ID), ids: ID, title: 'train', 'runs-on': 'ubuntu-latest', platforms: 'linux/amd64' },
      ]),
      waves: '',
      plan: expect.stringMatching(/\/plan\.json$/),
      images: '{}',
      digests: '{}',
      environments: expect.stringMatching(/^\[\{"id":"train\/Dockerfile",/),
      report: expect.stringMatching(/\/report\.json$/),
      built: '0',
      reused: '0',
      used: '0',
      failed: '0',
      candidates: '0',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      digest: '',
      image: '',
    });
    expect(JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'))).toMatchObject({
      formatVersion: 1,
      repository: rig.name,
    });
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({
      formatVersion: 1,
      counts: { build: 1 },
    });
    expect(rig.registry.requests.length).toBeGreaterThan(0);
    expect(rig.registry.writes()).toEqual([]);
    expect(summary).toContain('1 to build');
    expect(leaked).toBe('');
    expect(state).toEqual({ started: 'true' });
  });

  it('a push builds nothing where the image is there, and writes its names', async () => {
    const planned = await rig.push({ inputs: { mode: 'plan' } });
    const digest = await rig.fill(planned);
    const { code, log, outputs } = await rig.push();
    expect(code, log).toBe(0);
    const image = `${rig.name}@${digest}`;
    expect(outputs).toMatchObject({
      'has-changes': 'false',
      matrix: '[]',
      reused: '1',
      built: '0',
      failed: '0',
      digest,
      image,
    });
    expect(JSON.parse(outputs.images ?? '')).toEqual({ [ID]: image, train: image });
    expect(JSON.parse(outputs.digests ?? '')).toEqual({ [ID]: digest, train: digest });
    expect(parseDigest(outputs.digest ?? '')).toBe(digest);
    const tags = await rig.registry.client.listTags(rig.repository);
    expect(tags).toContain('train--latest');
    expect(tags?.some((tag) => tag.startsWith('rec-'))).toBe(true);
  });

  it('a schedule does what a push does', async () => {
    await rig.fill(await rig.push({ inputs: { mode: 'plan' } }));
    const { code, outputs } = await rig.step({ event: 'schedule', payload: payload('schedule') });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ reused: '1' });
    expect(await rig.registry.client.listTags(rig.repository)).toContain('train--latest');
  });

  it('a mistake in a definition fails the step at its line, unless it must not', async () => {
    rig.checkout.write({
      [ID]: dedent`
        FROM scratch
        COPY missing.txt /
        FRMO x
      `,
    });
    rig.checkout.commit();
    const { code, log, outputs, summary } = await rig.push();
    expect(code).toBe(1);
    expect(log).toMatch(/::error title=[a-z-]+,file=train\/Dockerfile/);
    expect(outputs).toMatchObject({ failed: '1', 'has-changes': 'false' });
    expect(summary).toContain('1 failed');
    expect((await rig.push({ inputs: { 'fail-on': 'never' } })).code).toBe(0);
  });

  it('a mistake in terrarium.yml builds nothing', async () => {
    rig.checkout.write({ 'terrarium.yml': `${rig.config}platfroms: [linux/arm64]\n` });
    rig.checkout.commit();
    const { code, log } = await rig.push();
    expect(code).toBe(1);
    expect(log).toMatch(/::error::terrarium\.yml:5:1: .*config-invalid/);
    expect(rig.registry.requests).toEqual([]);
  });

  it.each([
    [{ jobs: 'many' }, /::error::input jobs: expected a whole number/],
    [{ mode: 'build' }, /::error::input plan: expected the plan file/],
    [{ mode: 'build', plan: 'nowhere.json' }, /::error::input plan: "nowhere.json" cannot be read/],
  ])('a wrong input fails and is named: %j', async (inputs, message) => {
    const { code, log } = await rig.push({ inputs });
    expect(code).toBe(1);
    expect(log).toMatch(message);
  });

  it('more builds than max-builds stop the run, which still reports its plan', async () => {
    const { code, log, outputs, summary } = await rig.pull({ inputs: { 'max-builds': '0' } });
    expect(code).toBe(1);
    expect(log).toMatch(/::error::1 builds are more than max-builds/);
    expect(outputs).toMatchObject({ 'has-changes': 'true', built: '0' });
    expect(summary).toContain('1 to build');
    expect(rig.github.comments(7)).toHaveLength(1);
    expect(rig.registry.writes()).toEqual([]);
  });

  it('a plan for another repository is not built', async () => {
    const { outputs } = await rig.push({ inputs: { mode: 'plan' } });
    const plan = JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'));
    const path = join(rig.checkout.folder, 'plan.json');
    writeFileSync(path, JSON.stringify({ ...plan, repository: 'ghcr.io/mallory/environments' }));
    const { code, log } = await rig.push({ inputs: { mode: 'build', plan: path } });
    expect(code).toBe(1);
    expect(log).toContain('[plan-mismatch]');
    expect(rig.registry.writes()).toEqual([]);
  });

  it('credentials in the workspace change no plan, and a file that does is named', async () => {
    rig.checkout.write({ 'train/Dockerfile': 'FROM scratch\nCOPY . /app\n' });
    rig.checkout.commit();
    const { outputs } = await rig.push({ inputs: { mode: 'plan' } });
    rig.checkout.write({ 'train/gha-creds-e678247a.json': '{}' });
    const again = await rig.push({ inputs: { mode: 'plan' } });
    expect(again.outputs.hash).toBe(outputs.hash);
    expect(again.log).toMatch(/::notice [^\n]*title=credential-file/);
    rig.checkout.write({ 'train/scratch': '' });
    const { code, log } = await rig.push({ inputs: { mode: 'build', plan: outputs.plan ?? '' } });
    expect(code).toBe(1);
    expect(log).toContain('section context differs: "scratch" was added');
    const planned = await rig.push({ inputs: { mode: 'plan' } });
    expect(planned.code).toBe(0);
    expect(planned.log).toMatch(/::warning [^\n]*title=context-untracked/);
  });

  it('no text of the repository becomes a command', async () => {
    const hostile = 'x ::add-mask::y ##[error]z\u202e.Dockerfile';
    rig.checkout.write({
      [`train/${hostile}`]: 'FROM scratch\nRUN ::set-output name=image::evil\n',
      'terrarium.yml': `${rig.config}  - path: "train/*.Dockerfile"\n`,
    });
    rig.checkout.commit();
    const { log, outputs } = await rig.pull({ inputs: { mode: 'plan' } });
    const commands = log.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(?:add-mask::token$|debug::|notice |warning |error )/.test(line))).toEqual(
      [],
    );
    for (const row of JSON.parse(outputs.matrix ?? ''))
      expect(JSON.stringify(Object.values(row))).toMatch(/^[A-Za-z0-9._/,@:#?=\-"[\]]*$/);
    expect(log).not.toContain('\u202e');
  });

  it('the post step has nothing to do where no builder was made', async () => {
    const { code, log } = await rig.push({ env: { STATE_started: 'true' } });
    expect({ code, log }).toEqual({ code: 0, log: '' });
    expect(rig.registry.requests).toEqual([]);
  });
});
