import { createServer, request as forward } from 'node:http';

/** Tags of `host:port/path`, sorted; none when there is no such repository. */
export async function tagsOf(repository: string): Promise<readonly string[]> {
  const answer = await fetch(`${endpoint(repository)}/tags/list`);
  if (answer.status === 404) return [];
  const { tags } = (await answer.json()) as { readonly tags: readonly string[] | null };
  return (tags ?? []).toSorted();
}

/** What the only layer of a tag's artifact says. */
export async function readArtifact(repository: string, tag: string): Promise<Readonly<Record<string, unknown>>> {
  const accept = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = await fetch(`${endpoint(repository)}/manifests/${tag}`, { headers: { accept } });
  const { layers } = (await manifest.json()) as { readonly layers: readonly { readonly digest: string }[] };
  const blob = await fetch(`${endpoint(repository)}/blobs/${layers[0]?.digest}`);
  return (await blob.json()) as Record<string, unknown>;
}

function endpoint(repository: string): string {
  const [host = '', ...path] = repository.split('/');
  return `http://${host}/v2/${path.join('/')}`;
}

export interface Recorder {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** `METHOD /path` of every request. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** What a registry answers instead; `undefined` where it answers as it does. */
export type Habit = (request: {
  readonly method: string;
  readonly url: string;
}) => { readonly status: number; readonly code: string } | undefined;

/** The registry at `host:port`, written down what it is asked, with a habit that others have. */
export async function recordRegistry(registry: string, habit: Habit = () => undefined): Promise<Recorder> {
  const requests: string[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    requests.push(`${method} ${url}`);
    const instead = habit({ method, url });
    if (instead !== undefined) {
      incoming.resume();
      const errors = [{ code: instead.code, message: 'as the other registry says it' }];
      outgoing.writeHead(instead.status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
      return;
    }
    const upstream = forward(`http://${registry}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.once('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  return {
    address: `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    requests,
    close: async () => {
      proxy.closeAllConnections();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
    },
  };
}
