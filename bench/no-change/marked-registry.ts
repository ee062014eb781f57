import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { markImage } from '../../__tests__/fakes/marked-image.ts';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { imageKey } from '../../src/core/names/image-key.ts';
import { parseRepository } from '../../src/core/names/reference.ts';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { keyTag } from '../../src/core/oci/lookup.ts';
import { recipeFor } from '../../src/core/recipes/choose.ts';
import { define } from '../../src/pipeline.ts';

/** Puts an image with the right labels under every key: what a registry holds after everything was built. */
export async function publishMarks(root: string, target: string): Promise<void> {
  const registry = createRegistry({ credentials: async () => undefined });
  const repository = parseRepository(target);
  if (repository === undefined) throw new Error(`${target} is no repository`);
  const { config } = parseConfig(readFileSync(join(root, 'terrarium.yml'), 'utf8'), 'terrarium.yml');
  for (const environment of environmentsOf(await define(await workTree(root), config))) {
    const recipe = recipeFor(environment.image.python)?.name;
    const key = imageKey({ definition: environment.hash, recipe, bases: [], installers: [], parents: [] });
    await markImage(registry, repository, keyTag(key), {
      hash: environment.hash,
      key,
      platforms: environment.image.platforms,
    });
  }
}

/** A request that a registry got. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
}

/** A registry that passes everything on to another one, and remembers what it was asked. */
export async function countingProxy(target: string) {
  let requests: SeenRequest[] = [];
  const [host, port] = target.split(':');
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    requests.push({ method, url, accept: incoming.headers.accept ?? '' });
    const headers = { ...incoming.headers, host: target };
    const forward = request({ host, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${own}`,
    count: () => requests.length,
    seen: () => [...requests],
    reset: () => {
      requests = [];
    },
    close: () => server.close(),
  };
}
