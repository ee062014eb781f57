import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Layout } from './layout.ts';

/** One request to one repository of the embedded registry. */
export interface Exchange {
  readonly layout: Layout;
  readonly method: string;
  /** Name of the repository, valid by its grammar. */
  readonly name: string;
  /** What follows the kind of thing in the path: a reference, a digest, an upload. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

type Headers = Readonly<Record<string, string | number>>;

/** Answers without a body, or with JSON. */
export function answer(response: ServerResponse, status: number, headers: Headers = {}, content?: unknown): void {
  const body = content === undefined ? '' : JSON.stringify(content);
  const type: Headers = content === undefined ? {} : { 'Content-Type': 'application/json' };
  // A 204 has no length. https://www.rfc-editor.org/rfc/rfc9110#section-8.6
  const length: Headers = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...type, ...length, ...headers }).end(body);
}
