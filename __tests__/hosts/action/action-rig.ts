import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { dedent } from '../../dedent.ts';
import { type CacheService, serveCache } from '../../fakes/cache-service.ts';
import { type GitHubApi, serveGitHub } from '../../fakes/github-api.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { sized } from '../../test-size.ts';
import { type RecordedRegistry, serveRecorded } from './recorded-registry.ts';
import { type Checkout, createCheckout, runStep, type Step, type StepResult } from './runner-job.ts';

/** The one environment of the checkout. */
export const ID = 'train/Dockerfile';
/** A test starts the Action several times, on busy machines too. */
export const TIMEOUT = sized({ small: 60_000, ci: 300_000, nightly: 600_000 });

/** An event's payload; tests change commits in it. */
export function payload(name: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
}

/** Everything around the Action: a checkout, a registry, GitHub and the cache service, fresh for each test. */
export interface ActionRig {
  readonly registry: RecordedRegistry;
  readonly github: GitHubApi;
  readonly cache: CacheService;
  readonly checkout: Checkout;
  readonly repository: Repository;
  /** Full form of the repository. */
  readonly name: string;
  /** Text of terrarium.yml. */
  readonly config: string;
  readonly step: (over: Partial<Step> & Pick<Step, 'event' | 'payload'>) => Promise<StepResult>;
  readonly push: (over?: Partial<Step>) => Promise<StepResult>;
  readonly pull: (over?: Partial<Step>) => Promise<StepResult>;
  /** Puts an image where a plan says that one is missing; answers its digest. */
  readonly fill: (planned: StepResult) => Promise<Digest>;
}

/** Registers the hooks; the answer is filled before each test. */
export function useActionRig(): ActionRig {
  const rig = {} as { -readonly [K in keyof ActionRig]: ActionRig[K] };
  let count = 0;
  beforeAll(async () => {
    rig.registry = await serveRecorded();
    rig.cache = await serveCache();
  });
  afterAll(async () => {
    await rig.registry.close();
    await rig.cache.close();
  });
  beforeEach(async () => {
    count += 1;
    rig.repository = { registry: rig.registry.address, path: `acme/environments-${count}` };
    rig.name = `${rig.repository.registry}/${rig.repository.path}`;
    rig.config = dedent`
      repository: ${rig.name}
      environments:
        - path: ${ID}
          name: train
    `;
    rig.github = await serveGitHub();
    rig.cache.entries.clear();
    rig.cache.behave = 'well';
    rig.checkout = createCheckout();
    rig.checkout.write({
      'terrarium.yml': rig.config,
      [ID]: 'FROM scratch\nCOPY data.txt /\n',
      'train/data.txt': 'one\n',
    });
    rig.checkout.commit();
    rig.registry.requests.length = 0;
  });
  afterEach(async () => {
    expect(rig.github.faults).toEqual([]);
    rig.checkout.remove();
    await rig.github.close();
  });
  rig.step = (over) =>
    runStep(rig.checkout, {
      ...over,
      inputs: { 'github-token': 'token', ...over.inputs },
      env: { GITHUB_API_URL: rig.github.url, ...over.env },
    });
  rig.push = (over = {}) => rig.step({ event: 'push', payload: payload('push-default-branch'), ...over });
  rig.pull = (over = {}) => rig.step({ event: 'pull_request', payload: payload('pull-request'), ...over });
  rig.fill = async ({ outputs }) => {
    const marks = { hash: outputs.hash as DefinitionHash, key: outputs.key as ImageKey, platforms: ['linux/amd64'] };
    return markImage(rig.registry.client, rig.repository, `env-${marks.key}`, marks);
  };
  return rig;
}
