import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ID, payload, TIMEOUT, useActionRig } from './action-rig.ts';

// Stands for Docker: writes down what it is asked, has a classic builder, and fails every build with hostile output.
const DOCKER = `#!/bin/sh
echo "$*" >> "$(dirname "$0")/asked"
case "$*" in
  "buildx inspect terrarium-"*) printf 'Name: x\\nDriver: docker-container\\nStatus: running\\n' ;;
  "buildx inspect"*) printf 'Name: default\\nDriver: docker\\nStatus: running\\n' ;;
  "buildx build"*) printf '#1 starts\\n::add-mask::evil\\n##[error]evil\\n::endgroup::\\n' >&2; exit 1 ;;
esac
`;

describe('the Action and its builder', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();
  let tools = '';
  /** A step that leaves nothing to us that BuildKit can do. */
  const push = ({ inputs, ...over }: Parameters<typeof rig.push>[0] = {}) =>
    rig.push({ ...over, inputs: { builder: 'buildkit', ...inputs } });
  const env = () => ({ PATH: `${tools}${delimiter}${process.env.PATH}` });
  const asked = () => readFileSync(join(tools, 'asked'), 'utf8').trim().split('\n');

  beforeEach(() => {
    tools = mkdtempSync(join(tmpdir(), 'terrarium-docker-'));
    writeFileSync(join(tools, 'docker'), DOCKER);
    writeFileSync(join(tools, 'asked'), '');
    chmodSync(join(tools, 'docker'), 0o755);
  });
  afterEach(() => rmSync(tools, { recursive: true }));

  it('makes one where the current one cannot publish, and removes it afterwards', async () => {
    const { code, state, outputs } = await push({ env: env() });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ failed: '1', built: '0' });
    expect(state).toMatchObject({ builder: expect.stringMatching(/^terrarium-/) });
    expect(asked()).toContainEqual(expect.stringContaining(`--builder=${state.builder}`));
    expect(asked()).not.toContain(`buildx rm --force ${state.builder}`);
    const after = await push({ env: { ...env(), STATE_started: 'true', STATE_builder: state.builder ?? '' } });
    expect(after.code).toBe(0);
    expect(asked().at(-1)).toBe(`buildx rm --force ${state.builder}`);
  });

  it('replaces none that was asked for by name', async () => {
    const { code, state, log } = await push({ env: env(), inputs: { builder: 'default' } });
    expect(code).toBe(1);
    expect(state).toEqual({ started: 'true' });
    expect(log.match(/builder-cannot-publish/g)).toHaveLength(1);
    expect(asked().some((line) => line.startsWith('buildx create'))).toBe(false);
  });

  /** Leaves git alone on PATH. */
  const removeDocker = () => {
    rmSync(join(tools, 'docker'));
    writeFileSync(join(tools, 'git'), '#!/bin/sh\nexec /usr/bin/git "$@"\n');
    chmodSync(join(tools, 'git'), 0o755);
    return { PATH: tools };
  };

  it('says that Docker is missing', async () => {
    const { code, log } = await push({ env: removeDocker() });
    expect(code).toBe(1);
    expect(log.match(/buildx-missing/g)).toHaveLength(1);
  });

  it('needs none where nothing has to run', async () => {
    const { code, log, outputs } = await rig.push({ env: removeDocker() });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ failed: '0', built: '1' });
  });

  it('builds the row of a matrix that another job planned', async () => {
    rig.checkout.write({
      'other/Dockerfile': 'FROM scratch\n',
      'terrarium.yml': `${rig.config}  - path: other/Dockerfile\n`,
    });
    rig.checkout.commit();
    const { outputs } = await push({ inputs: { mode: 'plan' } });
    const rows: readonly { readonly ids: string; readonly slug: string }[] = JSON.parse(outputs.matrix ?? '');
    const row = rows.find(({ ids }) => ids === ID);
    for (const environments of [row?.ids, row?.slug, 'train']) {
      const built = await push({
        env: env(),
        inputs: { mode: 'build', plan: outputs.plan ?? '', environments: environments ?? '' },
      });
      expect(built.outputs).toMatchObject({ failed: '1' });
    }
    expect(asked().filter((line) => line.startsWith('buildx build'))).toHaveLength(3);
    const wrong = await push({
      env: env(),
      inputs: { mode: 'build', plan: outputs.plan ?? '', environments: 'nothing' },
    });
    expect(wrong.log).toContain('::error::input environments: "nothing" is not in the plan');
  });

  it('builds no row of a matrix for a fork', async () => {
    const { outputs } = await push({ inputs: { mode: 'plan' } });
    const inputs = {
      mode: 'build',
      plan: outputs.plan ?? '',
      environments: 'train-dockerfile-x',
      repository: rig.name,
    };
    const { code, log } = await rig.pull({ payload: payload('pull-request-fork'), env: env(), inputs });
    expect(code, log).toBe(0);
    expect(asked()).toEqual(['']);
    expect(rig.registry.writes()).toEqual([]);
  });

  it('builds into the engine with push: false, and writes nothing', async () => {
    const labels = '"io.terrarium.scheme":"terrarium.image-key/v1"';
    writeFileSync(
      join(tools, 'docker'),
      `#!/bin/sh
echo "$*" >> "$(dirname "$0")/asked"
case "$*" in
  "context show") echo desktop ;;
  "version"*) echo linux/amd64 ;;
  "buildx inspect"*) printf 'Name: desktop\\nDriver: docker\\nStatus: running\\n' ;;
  "image inspect"*) cat "$(dirname "$0")/image" 2>/dev/null || { echo 'Error: No such image: x' >&2; exit 1; } ;;
  "buildx build"*)
    for argument in "$@"; do case "$argument" in
      --metadata-file=*) echo '{}' > "\${argument#--metadata-file=}" ;;
      --label=io.terrarium.definition-hash=*) hash=\${argument##*=} ;;
      --label=io.terrarium.image-key=*) key=\${argument##*=} ;;
    esac; done
    echo '{"Os":"linux","Architecture":"amd64","Config":{"Labels":{${labels},"io.terrarium.definition-hash":"'$hash'","io.terrarium.image-key":"'$key'"}}}' > "$(dirname "$0")/image" ;;
esac
`,
    );
    const { code, log, outputs, summary } = await push({ env: env(), inputs: { push: 'false' } });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ built: '1', digest: '', image: `localhost/terrarium:env-${outputs.key}` });
    expect(JSON.parse(outputs.images ?? '')).toMatchObject({ train: outputs.image });
    expect(asked()).toContainEqual(expect.stringMatching(/^buildx build --builder=desktop /));
    expect(summary).toContain('push is false');
    expect(rig.registry.writes()).toEqual([]);
    expect((await push({ env: env(), inputs: { push: 'false' } })).outputs).toMatchObject({ reused: '1' });
  });

  it('shows output of builds in a group, in which the runner reads no command', async () => {
    const { log } = await push({ env: env() });
    const lines = log.split('\n');
    const stop = lines.findIndex((line) => line.startsWith('::stop-commands::'));
    const token = lines[stop]?.slice('::stop-commands::'.length) ?? '';
    const resume = lines.indexOf(`::${token}::`);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(lines[stop - 1]).toBe('::group::train');
    expect(lines[resume + 1]).toBe('::endgroup::');
    expect(lines.slice(stop, resume).join('\n')).toContain('add-mask');
    const outside = [...lines.slice(0, stop), ...lines.slice(resume)].join('\n');
    expect(outside).not.toContain('::add-mask::evil');
    expect(log).not.toMatch(/^##\[|^::add-mask::evil/m);
  });
});
