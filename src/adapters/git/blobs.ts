import { createHash } from 'node:crypto';
import { TerrariumError } from '../../core/model/errors.ts';
import { openDialogue, type Take } from './dialogue.ts';

/** Passes on the content of a blob as it arrives; false where the repository does not hold it. */
export type ReadBlob = (oid: string, sink: (chunk: Buffer) => void) => Promise<boolean>;

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_HEADER = 200;

/**
 * The blobs of a repository, all from one process. What arrived is compared with its id: a repository may hold something else under
 * it, and so may the one that it borrows objects from.
 */
export function openBlobs(root: string): ReadBlob {
  const ask = openDialogue(root, ['cat-file', '--batch']);
  return async (oid, sink) => {
    if (!OBJECT_ID.test(oid)) throw otherContent(oid);
    const reply = new BlobReply(oid, sink);
    await ask(`${oid}\n`, reply.take);
    return reply.isHere();
  };
}

/** Requires that content is what its id says. */
export function verifyBlob(oid: string, content: Buffer): void {
  if (hashOf(oid, content.length).update(content).digest('hex') !== oid) throw otherContent(oid);
}

/** `<id> blob <size>`, the content and a line end; or `<id> missing`. https://git-scm.com/docs/git-cat-file#_batch_output */
class BlobReply {
  readonly #oid: string;
  readonly #sink: (chunk: Buffer) => void;
  #header = '';
  #type: string | undefined;
  #left = 0;
  #hash = createHash('sha1');

  constructor(oid: string, sink: (chunk: Buffer) => void) {
    this.#oid = oid;
    this.#sink = sink;
  }

  readonly take: Take = (bytes) => {
    const rest = this.#type === undefined ? this.#takeHeader(bytes) : bytes;
    if (rest === undefined || this.#type === 'missing') return rest;
    const content = rest.subarray(0, this.#left);
    if (content.length > 0) {
      this.#left -= content.length;
      this.#hash.update(content);
      this.#sink(content);
    }
    return rest.length > content.length ? rest.subarray(content.length + 1) : undefined;
  };

  isHere(): boolean {
    if (this.#type === 'missing') return false;
    if (this.#type !== 'blob' || this.#hash.digest('hex') !== this.#oid) throw otherContent(this.#oid);
    return true;
  }

  #takeHeader(bytes: Buffer): Buffer | undefined {
    const end = bytes.indexOf('\n');
    this.#header += bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
    if (this.#header.length > MAX_HEADER) throw otherContent(this.#oid);
    if (end < 0) return undefined;
    const [, type = 'missing', size = '0'] = /^\S+ (\w+)(?: (\d+))?$/.exec(this.#header) ?? [];
    this.#type = type;
    this.#left = Number(size);
    this.#hash = hashOf(this.#oid, this.#left);
    return bytes.subarray(end + 1);
  }
}

function hashOf(oid: string, size: number) {
  return createHash(oid.length === 40 ? 'sha1' : 'sha256').update(`blob ${size}\0`);
}

function otherContent(oid: string): TerrariumError {
  return new TerrariumError('git-failed', `the object ${JSON.stringify(oid.slice(0, 64))} is not what its id says`, {
    hint: 'run git fsck',
  });
}
