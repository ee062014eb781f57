import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { tagImage } from '../../../src/core/build/tag-image.ts';
import { formatRepository } from '../../../src/core/names/reference.ts';
import { closeAll, listen } from '../../adapters/registry/connect-proxy.ts';
import { dedent } from '../../dedent.ts';
import { openWorkshop, outcomeOf, PROVENANCE, type Workshop } from '../../fakes/fake-builder.ts';
import { image, imageText } from '../../fakes/images.ts';

// What registries answer otherwise than the specification or each other, from their documents and reports of their users; none
// of them was asked. The content behind the answers is that of the embedded registry, which passes the conformance tests.

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly accept: string;
}
/** Answers a request as the service would; `undefined` where it does as the specification says. */
type Quirk = (request: Seen, known: { readonly repository: boolean; readonly tag: boolean }) => Answer | undefined;
interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
}

const isTagWrite = ({ method, path }: Seen) => method === 'PUT' && /\/manifests\/(?!sha256:)/.test(path);
const isRead = ({ method }: Seen) => method === 'GET' || method === 'HEAD';

const PROFILES: Readonly<
  Record<string, { readonly source: string; readonly quirk: Quirk; readonly immutable: boolean }>
> = {
  'GHCR before the first push': {
    source:
      'https://github.com/docker/build-push-action/issues/463, https://github.com/radius-project/radius/pull/12623',
    immutable: false,
    quirk: (request, { repository }) => {
      if (request.method === 'DELETE') return { status: 405, code: 'UNSUPPORTED' };
      if (request.path.includes('/referrers/')) return { status: 404, code: 'NAME_UNKNOWN' };
      return isRead(request) && !repository ? { status: 403, code: 'DENIED' } : undefined;
    },
  },
  'Docker Hub before the first push': {
    source: 'https://docs.docker.com/reference/api/registry/auth/',
    immutable: false,
    quirk: (request, { repository }) =>
      isRead(request) && !repository ? { status: 401, code: 'UNAUTHORIZED' } : undefined,
  },
  'Docker Hub with immutable tags': {
    source: 'https://github.com/docker/hub-feedback/issues/2466',
    immutable: true,
    quirk: (request, { tag }) => (isTagWrite(request) && tag ? { status: 403, code: 'DENIED' } : undefined),
  },
  'ECR with immutable tags': {
    source:
      'https://github.com/aws/containers-roadmap/issues/2380, https://github.com/osscontainertools/kaniko/pull/204',
    immutable: true,
    quirk: (request, { tag }) =>
      isTagWrite(request) && tag
        ? { status: 400, code: 'TAG_INVALID', message: 'The image tag already exists and cannot be overwritten' }
        : undefined,
  },
  'Harbor with immutable tags': {
    source: 'https://github.com/goharbor/harbor/pull/9427',
    immutable: true,
    quirk: (request, { tag }) => (isTagWrite(request) && tag ? { status: 412, code: 'PRECONDITION' } : undefined),
  },
  'ACR without anonymous pull': {
    source: 'https://learn.microsoft.com/azure/container-registry/container-registry-repository-scoped-permissions',
    immutable: false,
    quirk: (request, { repository }) =>
      isRead(request) && !repository ? { status: 401, code: 'UNAUTHORIZED' } : undefined,
  },
  'Artifactory, a virtual repository': {
    source:
      'https://github.com/google/go-containerregistry/pull/1691, https://github.com/renovatebot/renovate/issues/3078',
    immutable: false,
    quirk: (request, { repository }) => {
      if (request.path.includes('/tags/list') && request.accept.includes('manifest'))
        return { status: 406, code: 'UNSUPPORTED' };
      if (request.path.includes('mount=')) return { status: 404, code: 'BLOB_UNKNOWN' };
      return isRead(request) && !repository ? { status: 403, code: 'DENIED' } : undefined;
    },
  },
};

let shop: Workshop | undefined;
let closeProxy: () => Promise<void> = async () => undefined;
afterEach(async () => {
  await closeProxy();
  await shop?.close();
});

/** A proxy before the registry that answers as the service does; what was pushed through it is known. */
async function serve(upstream: string, quirk: Quirk): Promise<string> {
  const pushed = new Set<string>();
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url: path = '', headers } = incoming;
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(path)?.[1] ?? '';
    const known = { repository: pushed.has(repository), tag: pushed.has(path) };
    const answer = quirk({ method, path, accept: headers.accept ?? '' }, known);
    if (answer !== undefined) {
      incoming.resume();
      outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
      return outgoing.end(JSON.stringify({ errors: [{ message: '', ...answer }] }));
    }
    const [host, port] = upstream.split(':');
    const asked = forward({ host, port, method, path, headers }, (reply) => {
      if (method === 'PUT' && path.includes('/manifests/') && reply.statusCode === 201) {
        pushed.add(path);
        pushed.add(repository);
      }
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    return incoming.pipe(asked);
  });
  const port = await listen(server);
  closeProxy = () => closeAll(server);
  return `127.0.0.1:${port}`;
}

const FILES = {
  'a/Dockerfile': 'FROM scratch\nRUN a\n',
  'terrarium.yml': dedent`
    environments:
      - path: a/Dockerfile
        name: a
        version: "1"
  `,
};

describe.each(Object.entries(PROFILES))('%s', (_name, { source, quirk, immutable }) => {
  const open = async () => {
    const opened = await openWorkshop(FILES);
    shop = opened;
    const target = { registry: await serve(opened.repository.registry, quirk), path: 'acme/env' };
    const order = { target, order: [target] };
    const run = (force: readonly string[] = []) => opened.run({ order, force }, { order, provenance: PROVENANCE });
    return { opened, target, run };
  };

  it(`gets its first image, then reuses it (${source})`, async () => {
    const { opened, target, run } = await open();
    const first = outcomeOf(await run(), 'a/Dockerfile');
    expect(first.status).toBe('built');
    const second = await run();
    expect(outcomeOf(second, 'a/Dockerfile')).toMatchObject({
      status: 'reused',
      image: image(imageText(first)),
    });
    expect(second.diagnostics).toEqual([]);
    const tags = (await opened.registry.listTags({ ...target, registry: opened.repository.registry })) ?? [];
    const kinds = ['img-', 'env-', 'def-', 'rec-'].filter((kind) => tags.some((tag) => tag.startsWith(kind)));
    expect(kinds).toEqual(['img-', 'env-', 'def-', 'rec-']);
    expect(imageText(first)).toContain(formatRepository(target));
  });

  it(`${immutable ? 'refuses to replace an image, and says so' : 'replaces an image'}`, async () => {
    const { run } = await open();
    const first = outcomeOf(await run(), 'a/Dockerfile');
    const forced = outcomeOf(await run(['all']), 'a/Dockerfile');
    if (immutable)
      expect(forced).toMatchObject({ status: 'failed', error: { message: expect.stringContaining(':env-') } });
    else expect(forced.status).toBe('built');
    const after = outcomeOf(await run(), 'a/Dockerfile');
    expect(after.status).toBe('reused');
    if (immutable) expect(after).toMatchObject({ image: image(imageText(first)) });
  });

  it('takes an image whose tags are there already', async () => {
    const { opened, target, run } = await open();
    await run();
    const planned = await opened.plan({ order: { target, order: [target] } });
    const { hash, key } = planned.items[0] ?? {};
    const image = await opened.registry.headManifest(target, `env-${key}`);
    if (hash === undefined || !key || image === undefined) throw new Error('expected an image');
    const notes: string[] = [];
    const tagging = {
      image,
      expected: { hash, key, platforms: ['linux/amd64'] },
      replaces: true,
      adopts: async () => true,
      onNote: (text: string) => notes.push(text),
    };
    expect(await tagImage(opened.registry, target, tagging)).toBe(image.digest);
    expect(notes).toEqual([]);
  });
});
