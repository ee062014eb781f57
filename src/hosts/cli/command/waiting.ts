import { logLine } from '../../../core/text/safe-text.ts';

/** Milliseconds without an end after which somebody wants to know. */
const PATIENCE = 3000;
/** Milliseconds between two lines. */
const PAUSE = 10_000;

export interface Waiting {
  readonly onRequest: (method: string, url: URL) => void;
  readonly end: () => void;
}

/** Prints which registries a command waits for, while it takes longer than a moment. It keeps no process alive. */
export function tellWaiting(print: (line: string) => void): Waiting {
  const requests = new Map<string, number>();
  const tell = () => {
    const hosts = [...requests].map(([host, count]) => `${host} (${count} ${count === 1 ? 'request' : 'requests'})`);
    if (hosts.length > 0) print(logLine(`waiting for ${hosts.join(', ')}`));
  };
  let timer = setTimeout(function again() {
    tell();
    timer = setTimeout(again, PAUSE).unref();
  }, PATIENCE).unref();
  return {
    onRequest: (_, { host }) => requests.set(host, (requests.get(host) ?? 0) + 1),
    end: () => clearTimeout(timer),
  };
}
