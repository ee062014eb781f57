import { describe, expect, it } from 'vitest';
import { requestTeller } from '../../../src/core/report/describe-request.ts';

function told(...requests: readonly (readonly [string, number | undefined])[]): readonly string[] {
  const lines: string[] = [];
  const tell = requestTeller((line) => lines.push(line));
  for (const [url, status] of requests) tell({ method: 'GET', url: new URL(url), status, seconds: 0.0345 });
  return lines;
}

describe('a request in one line', () => {
  it('has method, address, status, time and try', () => {
    const url = 'https://ghcr.io/v2/acme/env/manifests/v1';
    expect(told([url, 503], [url, undefined], [url, 200], [url, 404])).toEqual([
      `GET ${url} 503 in 35 ms`,
      `GET ${url} no answer in 35 ms, try 2`,
      `GET ${url} 200 in 35 ms, try 3`,
      `GET ${url} 404 in 35 ms`,
    ]);
  });

  it('has neither user, nor query, nor a credential of the path', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const [line = ''] = told([`https://user:password1@h.example/x/${token}?sig=secret2#secret3`, 200]);
    expect(line).toBe('GET https://h.example/x/ghp_***?... 200 in 35 ms');
  });
});
