import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { packageRemover } from '../../../src/adapters/github/package-versions.ts';
import { type GitHubApi, serveGitHub } from '../../fakes/github-api.ts';

// No exchange with GitHub itself is recorded: requests and replies are checked against its published description.

let api: GitHubApi;
beforeEach(async () => {
  api = await serveGitHub();
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api.close();
});

const digest = (name: string) => `sha256:${name.repeat(64)}`;
const AT = { registry: 'ghcr.io', path: 'acme/ml/env' };

function remover() {
  const github = gitHub({ token: 't', apiUrl: api.url, repository: AT.path, secondMs: 1, throttled: false });
  return (reference: string) => packageRemover(github, AT).removeManifest(AT, reference);
}

describe('versions of a package of GitHub', () => {
  it.each(['orgs', 'users'] as const)('are removed by their digests, of %s', async (owner) => {
    api.publish(owner, AT.path, ['a', 'b'].map(digest));
    expect(await remover()(digest('a'))).toBe(true);
    expect(api.published(AT.path)).toEqual([digest('b')]);
    expect(await remover()(digest('c'))).toBe(false);
    expect(await remover()('env-tag')).toBe(false);
    expect(api.requests.at(-1)).not.toContain('DELETE');
  });

  it('are listed once, page after page', async () => {
    const many = Array.from({ length: 250 }, (_, place) => `sha256:${String(place).padStart(64, '0')}`);
    api.publish('orgs', AT.path, many);
    const github = gitHub({ token: 't', apiUrl: api.url, repository: AT.path, throttled: false });
    const { removeManifest } = packageRemover(github, AT);
    for (const one of [many[0], many[249]]) expect(await removeManifest(AT, one ?? '')).toBe(true);
    expect(api.requests.filter((request) => request.startsWith('GET'))).toHaveLength(3);
    expect(api.published(AT.path)).toHaveLength(248);
  });

  it('that somebody else removed are gone, and a refusal is told', async () => {
    api.publish('orgs', AT.path, [digest('a')]);
    api.fail({ method: 'DELETE', path: /versions/, answer: { status: 404, message: 'Not Found' } });
    expect(await remover()(digest('a'))).toBe(false);
    api.heal();
    api.fail({ method: 'DELETE', path: /versions/, answer: { status: 403, message: 'Must have admin rights' } });
    await expect(remover()(digest('a'))).rejects.toMatchObject({ code: 'registry-denied' });
    api.heal();
    api.fail({ method: 'GET', path: /versions/, answer: { status: 404, message: 'Not Found' } });
    await expect(remover()(digest('a'))).rejects.toThrow('could not be listed (404)');
  });
});
