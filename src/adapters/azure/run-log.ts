import type { Transport } from '../registry/transport.ts';

/** The log of a run, which grows while it runs. */
export interface RunLog {
  /** Reads what is new; never fails: what cannot be read of a log is no failure of a build. */
  readonly read: () => Promise<LogState>;
  /** Gives the last line, where the log does not end with a line's end. */
  readonly end: () => void;
}

/** `complete`: nothing more will be written. `unreadable`: its address is of no use any more. */
export type LogState = 'growing' | 'complete' | 'unreadable';

/** Bytes of a request. */
const PIECE = 4 * 1024 * 1024;
/** Characters of a line: more of it is another line. */
const MAX_LINE = 64 * 1024;
/** Set by ACR when it has written the last of it, as the Azure CLI reads it. */
const COMPLETE = 'x-ms-meta-complete';

/**
 * Follows a blob by its length, each line once. Its lines are untrusted. `address` is asked for the signed address of the blob, at first and
 * where that has expired. https://learn.microsoft.com/rest/api/storageservices/get-blob
 */
export function runLog(
  transport: Transport,
  address: () => Promise<URL | undefined>,
  onLine: (line: string) => void,
): RunLog {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let url: URL | undefined;
  let offset = 0;
  let rest = '';

  function take(text: string): void {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
    while (rest.length > MAX_LINE) {
      onLine(rest.slice(0, MAX_LINE));
      rest = rest.slice(MAX_LINE);
    }
  }

  async function readPieces(from: URL, length: number): Promise<boolean> {
    while (offset < length) {
      const range = `bytes=${offset}-${Math.min(offset + PIECE, length) - 1}`;
      const reply = await transport({ method: 'GET', url: from, headers: { 'x-ms-range': range }, limit: PIECE });
      if (reply.status !== 206 && !(reply.status === 200 && offset === 0)) return false;
      if (reply.body.byteLength === 0) return false;
      offset += reply.body.byteLength;
      take(decoder.decode(reply.body, { stream: true }));
    }
    return true;
  }

  return {
    read: async () => {
      try {
        url ??= await address();
        if (url === undefined) return 'unreadable';
        const head = await transport({ method: 'HEAD', url, headers: {}, limit: 0 });
        // It is there when the run has begun.
        if (head.status === 404) return 'growing';
        if (head.status !== 200) {
          url = undefined;
          return 'unreadable';
        }
        const whole = await readPieces(url, Number(head.headers['content-length'] ?? 0));
        return whole && head.headers[COMPLETE] !== undefined ? 'complete' : 'growing';
      } catch {
        url = undefined;
        return 'unreadable';
      }
    },
    end: () => {
      const last = `${rest}${decoder.decode()}`;
      rest = '';
      if (last !== '') onLine(last);
    },
  };
}
