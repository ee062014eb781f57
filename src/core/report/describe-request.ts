import { redact } from '../model/errors.ts';
import type { OnRequestEnd, RequestEnd } from '../model/request-end.ts';

/**
 * Tells of each request in one line: method, address, status, milliseconds, and which try it was. The address has neither user nor
 * query, where credentials stand.
 */
export function requestTeller(say: (line: string) => void): OnRequestEnd {
  const failed = new Map<string, number>();
  return (end) => {
    const request = `${end.method} ${addressOf(end.url)}`;
    const tries = (failed.get(request) ?? 0) + 1;
    if (isFailure(end)) failed.set(request, tries);
    else failed.delete(request);
    const milliseconds = Math.round(end.seconds * 1000);
    const again = tries === 1 ? '' : `, try ${tries}`;
    say(`${request} ${end.status ?? 'no answer'} in ${milliseconds} ms${again}`);
  };
}

function addressOf({ origin, pathname, search }: URL): string {
  return `${redact(`${origin}${pathname}`)}${search === '' ? '' : '?...'}`;
}

// Answers that are tried again.
function isFailure({ status }: RequestEnd): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}
