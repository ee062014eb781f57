import { setTimeout as delay } from 'node:timers/promises';
import { TerrariumError } from '../../core/model/errors.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import type { HttpReply, Transport } from '../registry/transport.ts';
import type { TaskArchive } from './task-archive.ts';

interface Patience {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds of a second; tests make it shorter. */
  readonly secondMs?: number | undefined;
}

const TRIES = 4;
const MAX_REPLY = 64 * 1024;
/** Of the service whose blobs may be as large as this in one request: 5,000 MiB. */
const VERSION = '2019-12-12';

/**
 * Puts a file at the signed address of a blob, in one request that is streamed. Its failures show nothing of the address, whose query is a
 * secret. https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
export async function uploadBlob(
  transport: Transport,
  url: URL,
  { path, size }: TaskArchive,
  { signal, secondMs = 1000 }: Patience,
): Promise<void> {
  const headers = {
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-version': VERSION,
    'content-type': 'application/octet-stream',
    'content-length': String(size),
  };
  for (let tries = 1; ; tries += 1) {
    const body = { kind: 'file', path, size } as const;
    const reply = await transport({ method: 'PUT', url, headers, body, limit: MAX_REPLY }).catch((cause: unknown) => {
      if (signal?.aborted) throw stoppedBy(signal, 'the run was stopped', cause);
      return cause instanceof Error ? cause : new Error(String(cause));
    });
    if (!(reply instanceof Error) && reply.status === 201) return;
    if (!mayPass(reply) || tries === TRIES) throw refused(wordsOf(reply), reply);
    await delay(secondMs * 3 ** (tries - 1), undefined, signal === undefined ? {} : { signal });
  }
}

function mayPass(reply: HttpReply | Error): boolean {
  return reply instanceof Error || reply.status === 429 || reply.status >= 500;
}

function wordsOf(reply: HttpReply | Error): string {
  if (reply instanceof Error) return reply.message;
  const said = reply.headers['x-ms-error-code'];
  return `the storage answered ${reply.status}${said === undefined ? '' : ` ${String(said)}`}`;
}

function refused(why: string, reply: HttpReply | Error): TerrariumError {
  const isLarge = !(reply instanceof Error) && reply.status === 413;
  return new TerrariumError('azure-failed', `the sources could not be uploaded to Azure: ${why}`, {
    hint: isLarge ? 'leave files out of the context with .dockerignore' : 'run again; name a proxy in HTTPS_PROXY',
    ...(reply instanceof Error ? { cause: reply } : {}),
  });
}
