import { createHash } from 'node:crypto';
import { KEY_SCHEME } from '../../src/core/names/image-key.ts';
import { LABELS } from '../../src/core/oci/labels.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';

/** What stands behind a tag or digest, read without Terrarium's client: every byte of it is there and hashed, or why not. */
export type ImageReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'whole'; readonly digest: string }
  | { readonly kind: 'broken'; readonly why: string };

/** The marks that an image must carry. */
export interface Marks {
  readonly hash: string;
  readonly key: string | null;
}

interface Content {
  readonly config?: { readonly digest?: string; readonly Labels?: Readonly<Record<string, string>> };
  readonly layers?: readonly { readonly digest: string }[];
}

/** Reads an image of a registry at `http://<address>`, in full. */
export async function readImageWhole(
  address: string,
  path: string,
  reference: string,
  marks: Marks,
): Promise<ImageReading> {
  const get = (what: string) => ask(`http://${address}/v2/${path}/${what}`);
  const answer = await get(`manifests/${reference}`);
  if (answer.status === 404) return { kind: 'absent' };
  if (answer.status !== 200) return { kind: 'broken', why: `the manifest answers ${answer.status}` };
  const bytes = Buffer.from(await answer.arrayBuffer());
  const digest = sha256(bytes);
  if (reference.startsWith('sha256:') && reference !== digest) return { kind: 'broken', why: `it is ${digest}` };
  const { config, layers = [] } = JSON.parse(bytes.toString()) as Content;
  for (const part of [config?.digest ?? 'none', ...layers.map((layer) => layer.digest)]) {
    const blob = await get(`blobs/${part}`);
    const content = Buffer.from(await blob.arrayBuffer());
    if (blob.status !== 200 || sha256(content) !== part)
      return { kind: 'broken', why: `blob ${part} answers ${blob.status}` };
    if (part !== config?.digest) continue;
    const labels = (JSON.parse(content.toString()) as Content).config?.Labels ?? {};
    const wrong = wrongMark(labels, marks);
    if (wrong !== undefined) return { kind: 'broken', why: wrong };
  }
  return { kind: 'whole', digest };
}

// Debian's docker-registry answers 500 to who reads a tag at the moment in which it is written.
async function ask(url: string, tries = 60): Promise<Response> {
  const answer = await fetch(url, { headers: { accept: MEDIA.manifest } });
  if (answer.status < 500 || tries === 1) return answer;
  await new Promise((resolve) => setTimeout(resolve, 25));
  return ask(url, tries - 1);
}

function wrongMark(labels: Readonly<Record<string, string>>, { hash, key }: Marks): string | undefined {
  const expected = [
    [LABELS.scheme, KEY_SCHEME],
    [LABELS.definition, hash],
    [LABELS.key, key],
  ] as const;
  const wrong = expected.find(([name, value]) => labels[name] !== value);
  return wrong && `label ${wrong[0]} is ${labels[wrong[0]]}, not ${wrong[1]}`;
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export interface TagWatch {
  /** Stops, and answers what was seen: how many readings, and those that were broken. */
  readonly stop: () => Promise<{ readonly readings: number; readonly broken: readonly string[] }>;
}

/** Reads tags again and again, as jobs that pull them would. A tag that was there must not be gone. */
export function watchTags(
  address: string,
  path: string,
  tags: readonly { readonly tag: string; readonly marks: Marks }[],
): TagWatch {
  const broken: string[] = [];
  const seen = new Set<string>();
  let readings = 0;
  let going = true;
  const watching = (async () => {
    while (going) {
      for (const { tag, marks } of tags) {
        const reading = await readImageWhole(address, path, tag, marks);
        readings += 1;
        if (reading.kind === 'broken') broken.push(`${path}:${tag}: ${reading.why}`);
        if (reading.kind === 'absent' && seen.has(tag)) broken.push(`${path}:${tag} is gone`);
        if (reading.kind === 'whole') seen.add(tag);
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  })();
  return {
    stop: async () => {
      going = false;
      await watching;
      return { readings, broken };
    },
  };
}
