import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { leaksIn } from '../../e2e/canary.ts';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';

/** One for each place, so that a leak says where it came from. */
const canary = (place: string) => `canary-${place}-7f3a9b2e5c1d8064`;
const PLACES = [
  'token',
  'registry',
  'input',
  'environment',
  'file',
  'variable',
  'dockerfile',
  'url',
  'argument',
] as const;

describe('secrets in every input', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();

  it('are in no log, output, summary, comment or file that the run leaves', async () => {
    const { folder } = rig.checkout;
    const credentials = Buffer.from(`user:${canary('registry')}`).toString('base64');
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ auths: { [rig.repository.registry]: { auth: credentials } } }),
    );
    writeFileSync(join(folder, 'secret'), canary('file'));
    rig.checkout.write({
      'terrarium.yml': `${rig.config}    variables: { API_TOKEN: ${canary('variable')} }\n    build-args: { KEY: "${canary('argument')}" }\n  - path: py/requirements.txt\n    base: python:3.13\n`,
      'train/Dockerfile': dedent`
        FROM scratch
        ARG KEY
        ENV DB_PASSWORD=${canary('dockerfile')}
        COPY data.txt /
      `,
      'py/requirements.txt': `--index-url https://user:${canary('url')}@index.example/simple\nsix\n`,
    });
    const base = rig.checkout.commit();
    rig.checkout.write({ 'train/data.txt': 'two\n' });
    rig.checkout.commit();
    const event = payload('pull-request') as unknown as { pull_request: { base: { sha: string } } };
    event.pull_request.base.sha = base;
    const result = await rig.pull({
      payload: event,
      inputs: {
        mode: 'plan',
        comment: 'true',
        'github-token': canary('token'),
        secrets: `one=${canary('input')}`,
        'secret-envs': 'two=SECRET_TWO',
        'secret-files': `three=${join(folder, 'secret')}`,
        'sarif-file': 'findings.sarif',
        site: 'pages',
        'fail-on': 'never',
      },
      // What is told of requests then.
      env: { DOCKER_CONFIG: folder, SECRET_TWO: canary('environment'), RUNNER_DEBUG: '1' },
    });
    expect(result.code, result.log).toBe(0);
    // Values of the definition itself may stand where the reviewer reads the diff of the file all the same.
    const inDiff = new Set<string>(['dockerfile', 'argument']);
    const { log, summary, outputs, state } = result;
    const texts = {
      // The runner is told the secrets, so that it masks them.
      log: log.replace(/^::add-mask::.*$/gm, ''),
      summary,
      comment: rig.github.comments(7)[0]?.body ?? '',
      outputs: JSON.stringify(outputs),
      state: JSON.stringify(state),
      requests: rig.github.requests.join('\n'),
      ...Object.fromEntries(filesOf(folder, ['workspace/terrarium.yml', 'workspace/train/Dockerfile'])),
    };
    expect(log).toMatch(/^::debug::GET http:\/\/\S+\/v2\/\S+ (?:200|404) in \d+ ms$/m);
    expect(log).toMatch(/^::debug::POST http:\/\/\S+\/comments 201 in \d+ ms$/m);
    expect(texts.comment).toContain('1 to build');
    expect(Object.keys(texts).some((name) => name.endsWith('plan.json'))).toBe(true);
    expect(Object.keys(texts).some((name) => name.endsWith('findings.sarif'))).toBe(true);
    expect(Object.keys(texts).some((name) => name.endsWith('pages/index.html'))).toBe(true);
    for (const [where, text] of Object.entries(texts)) {
      // Output `environments` hands variables on: that is what it is there for, and a rule tells what looks like a secret.
      const handedOn = where === 'outputs' || where.endsWith('GITHUB_OUTPUT');
      for (const place of PLACES.filter((one) => !inDiff.has(one) && !(handedOn && one === 'variable')))
        expect(leaksIn(Buffer.from(text), canary(place)), `${place} in ${where}`).toEqual([]);
    }
    // What looks like a secret is told by its name, and never shown.
    expect(texts.comment).toContain('ENV DB_PASSWORD');
    for (const name of ['comment', 'summary', 'log'] as const)
      expect(leaksIn(Buffer.from(texts[name]), canary('dockerfile')), name).toEqual([]);
  });
});

describe('a proxy that cannot be read', { timeout: TIMEOUT }, () => {
  const rig = useActionRig();
  const HTTPS_PROXY = `http://user:pa#${canary('proxy')}@proxy.corp:3128`;

  it('fails the step as wrong usage, and shows nothing of it', async () => {
    const inputs = { mode: 'plan', repository: 'registry.invalid/acme/env' };
    const result = await rig.push({ inputs, env: { HTTPS_PROXY } });
    expect(result.code).toBe(1);
    expect(result.log).toContain('HTTPS_PROXY is not the URL of a proxy [usage]');
    expect(result.log).not.toContain('This is a bug');
    expect(leaksIn(Buffer.from(JSON.stringify(result)), canary('proxy'))).toEqual([]);
  });

  it('is nothing to a run that asks loopback only', async () => {
    const result = await rig.push({ inputs: { mode: 'plan' }, env: { HTTPS_PROXY } });
    expect(result.code, result.log).toBe(0);
    expect(leaksIn(Buffer.from(JSON.stringify(result)), canary('proxy'))).toEqual([]);
  });
});

/** What the job's folder holds, but for what was put there. */
function filesOf(folder: string, own: readonly string[]): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const inputs = ['config.json', 'secret', 'workspace/py/requirements.txt', ...own];
    const skip = inputs.includes(path) || path.includes('.git/') || path.endsWith('event.json');
    // The runner's own files hold what is read above.
    const file = join(folder, path);
    return skip || !statSync(file).isFile() ? [] : [[path, readFileSync(file, 'latin1')] as const];
  });
}
