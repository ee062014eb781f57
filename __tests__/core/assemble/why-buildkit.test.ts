import { describe, expect, it } from 'vitest';
import { whyBuildKit } from '../../../src/core/assemble/why-buildkit.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';

async function why(files: Readonly<Record<string, string>>, entry: string): Promise<string | undefined> {
  const [environment] = environmentsOf(await define(memoryTree({ files }), configOf(`environments:\n  - ${entry}\n`)));
  if (environment === undefined) throw new Error('it has errors');
  return whyBuildKit(environment);
}

/** A conda-lock file of one package. */
const LOCK = `version: 1
metadata:
  content_hash: {}
  sources: [environment.yml]
package:
- { name: zlib, version: "1", manager: conda, platform: linux-64, dependencies: {}, url: "https://c.example/main/linux-64/zlib-1-0.conda", hash: { md5: ${'a'.repeat(32)}, sha256: ${'a'.repeat(64)} }, category: main, optional: false }
`;
const PIP_PART = `- { name: six, version: "1", manager: pip, platform: linux-64, dependencies: {}, url: "https://f.example/six-1-py3-none-any.whl", hash: { md5: ${'b'.repeat(32)}, sha256: ${'b'.repeat(64)} }, category: main, optional: false }
`;

const dockerfile = (text: string) => why({ Dockerfile: text, x: 'x' }, '{ path: Dockerfile }');

describe('what BuildKit is needed for', () => {
  it('is nothing where instructions say what files become', async () => {
    expect(await dockerfile('FROM a:1 AS b\nENV A=1\nFROM b\nCOPY --link x /\n')).toBeUndefined();
  });

  it.each([
    ['FROM a:1\nRUN pip install x\n', 'line 2 is "RUN pip install x"'],
    ['FROM a:1\nCOPY --from=b:1 /x /y\n', 'line 2 has "--from=b:1"'],
    ['FROM a:1 AS b\nRUN make\nFROM a:2\nCOPY --from=b /x /\n', 'line 4 has "--from=b"'],
    ['FROM a:1\nCOPY <<E /x\nx\nE\n', 'line 2 writes a here-document'],
    ['FROM --platform=linux/arm64 a:1\nENV A=1\n', 'line 1 is for the platform "linux/arm64"'],
    ['FROM a:1\nADD https://x.org/y /\n', 'line 2 has the source "https://x.org/y"'],
    ['FROM a:1\nCOPY [x] /\n', 'line 2 has the source "[x]"'],
    ['FROM a:1\nCOPY --chmod=u+x x /\n', 'line 2 has the mode "u+x"'],
    ['FROM a:1\nCOPY --link --chown=me x /\n', 'line 2 has --link and the owner "me"'],
    ['FROM a:1\nSTOPSIGNAL FOO\n', 'line 2 stops with "FOO"'],
  ])('is named: %j', async (text, reason) => {
    expect(await dockerfile(text)).toBe(reason);
  });

  it('is the step that installs packages, and a test', async () => {
    const pip = (text: string, more = '') =>
      why({ 'requirements.txt': text }, `{ path: requirements.txt, base: "a:1"${more} }`);
    expect(await pip('a==1\n')).toBeUndefined();
    expect(await pip('a==1\n', ', bytecode: true')).toMatch(/are compiled/);
    expect(await pip('a==1\n', ', secrets: [netrc]')).toBeUndefined();
    expect(await pip('a==1\n', ', secrets: [netrc, condarc]')).toMatch(/with the secret condarc/);
    expect(await pip('a @ https://example.org/a.zip\n')).toMatch(/the step pip/);
    const lock = (text: string, more = '') =>
      why({ 'conda-lock.yml': `${LOCK}${text}` }, `{ path: conda-lock.yml, base: "a:1"${more} }`);
    expect(await lock('')).toBeUndefined();
    expect(await lock('', ', secrets: [netrc]')).toBeUndefined();
    expect(await lock('', ', secrets: [condarc]')).toMatch(/with the secret condarc/);
    expect(await lock('', ', bytecode: true')).toMatch(/are compiled/);
    expect(await lock(PIP_PART)).toMatch(/packages for pip beside those of conda/);
    expect(await why({ Dockerfile: 'FROM a:1\nENV A=1\n' }, '{ path: Dockerfile, test: "true" }')).toMatch(/test/);
  });
});
