import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS_KEYS, FILE_KEYS } from '../../src/core/config/file-keys.ts';
import { namesOf } from '../../src/core/config/key.ts';
import { PIN_RULES } from '../../src/core/pinning/rules.ts';
import { dedent } from '../dedent.ts';
import { Editor } from './language-server.ts';
import { readSchema } from './validators.ts';

const SCHEMA = pathToFileURL(join(import.meta.dirname, '../../schemas/config.schema.json')).href;
const MODELINE = `# yaml-language-server: $schema=${SCHEMA}\n`;
/** Stands for the cursor. */
const CURSOR = '|';

let editor: Editor;
let shown = 0;

beforeAll(async () => {
  editor = new Editor();
  // As an editor that knows the catalog of SchemaStore has it.
  await editor.open({ [SCHEMA]: 'terrarium.yml' });
});
afterAll(() => editor.close());

/** Shows a text with a cursor in it. */
async function show(written: string, head = MODELINE, file = `${shown}.yml`) {
  shown += 1;
  const text = `${head}${written}`;
  const before = text.slice(0, Math.max(text.indexOf(CURSOR), 0)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const uri = `file:///repository/${shown}/${file}`;
  return { uri, position, findings: await editor.show({ uri, text: text.replace(CURSOR, '') }) };
}

async function completions(text: string): Promise<readonly string[]> {
  const { uri, position } = await show(text);
  return (await editor.complete(uri, position)).map(({ label }) => label);
}

async function hover(text: string, ...place: readonly string[]): Promise<string> {
  const { uri, position } = await show(text, ...place);
  return editor.hover(uri, position);
}

async function findings(text: string, ...place: readonly string[]): Promise<readonly string[]> {
  const { findings: found } = await show(text, ...place);
  return found.map(({ range: { start }, message }) => `${start.line}:${start.character} ${message}`).toSorted();
}

describe('an editor with yaml-language-server', { timeout: 60_000 }, () => {
  it('completes the keys of the file, of defaults, of an entry and of policies', async () => {
    expect(await completions('|\n')).toEqual(namesOf(FILE_KEYS));
    expect(await completions('defaults:\n  |\n')).toEqual(namesOf(DEFAULTS_KEYS));
    const entry = await completions('environments:\n  - path: a/Dockerfile\n    |\n');
    expect(entry).toEqual(expect.arrayContaining(['name', 'platforms', 'build-args', 'test']));
    expect(entry).not.toContain('path');
    expect(await completions('policies:\n  |\n')).toEqual(PIN_RULES.map(({ id }) => id));
  });

  it.each([
    ['builder: |\n', ['native', 'buildkit', 'auto', 'acr']],
    ['follow-base: |\n', ['floating', 'tags', 'never']],
    ['policies:\n  base-latest: |\n', ['"off"', 'error', 'warning', 'note']],
    ['inline: |\n', ['true', 'false']],
  ])('completes the values of %j', async (text, expected) => {
    expect((await completions(text)).toSorted()).toEqual(expected.toSorted());
  });

  it('says what a key is, also where a glob of files names the schema', async () => {
    const { followBase, repository } = FILE_KEYS;
    expect(await hover('follow-b|ase: floating\n')).toContain(followBase.description);
    expect(await hover('repo|sitory: ghcr.io/a/b\n', '', 'terrarium.yml')).toContain(repository.description);
    const rule = PIN_RULES.find(({ id }) => id === 'base-latest');
    expect(await hover('policies:\n  base-la|test: error\n')).toContain(rule?.summary);
    expect(await hover('environments:\n  - path: a\n    plat|forms: [linux/amd64]\n')).toContain(
      'Platforms of the image',
    );
  });

  it('says what is wrong, and where', async () => {
    const wrong = dedent`
      enviroments: []
      builder: docker
      environments:
        - path: a/Dockerfile
          basee: x
    `;
    expect(await findings(wrong, '', 'terrarium.yml')).toEqual([
      '0:0 Property enviroments is not allowed.',
      expect.stringMatching(/^1:9 Value is not accepted\. Valid values: "native", "buildkit", "auto", "acr"\.$/),
      '4:4 Property basee is not allowed.',
    ]);
    const right = 'repository: ghcr.io/acme/env\nenvironments:\n  - path: a/Dockerfile\n    base: python:3.13\n';
    expect(await findings(right)).toEqual([]);
  });

  it('knows the schema by an address of its own', () => {
    const { $schema, $id } = readSchema('config') as { readonly $schema: string; readonly $id: string };
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toMatch(/^https:\/\/raw\.githubusercontent\.com\/\S+\/main\/schemas\/config\.schema\.json$/);
  });
});
