import { describe, expect, it } from 'vitest';
import { createJsonApi } from '../../../src/adapters/comments/json-api.ts';

const open = (base: string, signal = new AbortController().signal) =>
  createJsonApi({ name: 'Host', base: new URL(base), login: {}, hint: '', env: {}, signal, secondMs: 1 });

describe('an API', () => {
  it('is sent no token in plain text', () => {
    expect(() => open('http://gitlab.example/api/v4')).toThrow('Host is not asked at http://gitlab.example');
  });

  it('that does not answer is named', async () => {
    await expect(open('http://127.0.0.1:1').ask('GET', '/user')).rejects.toMatchObject({
      code: 'comment-failed',
      message: expect.stringContaining('Host cannot be reached at 127.0.0.1:1'),
    });
  });

  it('is asked no more after the end of the run', async () => {
    await expect(open('http://127.0.0.1:1', AbortSignal.abort()).ask('GET', '/user')).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
