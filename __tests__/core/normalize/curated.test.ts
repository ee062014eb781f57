import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { definitionOf, diagnosticsOf, environmentOf, hashOf, type Workspace } from '../../fakes/memory-tree.ts';

const CURATED = 'curated: { acpt: "ghcr.io/acme/acpt:3" }\n';
const FILES = {
  'requirements.txt': 'six==1.16.0\n',
  Dockerfile: 'FROM shared\nRUN true\n',
  'env.yml': dedent`
    name: acpt
    version: 1
    image: python:3.12
  `,
  'image.yml': dedent`
    name: other
    version: 1
    image: ghcr.io/acme/acpt:3
  `,
  'moved.yml': dedent`
    name: other
    version: 1
    image: ghcr.io/acme/acpt:4
  `,
};
const with_ = (entries: string): Workspace => ({ files: FILES, config: `${CURATED}environments:\n${entries}` });
const without = (entries: string): Workspace => ({ files: FILES, config: `environments:\n${entries}` });

describe('a curated environment', () => {
  it('is a base by name, and nothing but its image is hashed', async () => {
    const named = with_('  - {path: requirements.txt, base: "environment:acpt"}\n');
    const written = without('  - {path: requirements.txt, base: "ghcr.io/acme/acpt:3"}\n');
    expect(await hashOf(named, 'requirements.txt')).toBe(await hashOf(written, 'requirements.txt'));
    const { parents, definition } = await environmentOf(named, 'requirements.txt');
    expect([parents, definition.bases]).toEqual([
      [],
      [{ parent: '', platform: 'linux/amd64', reference: 'ghcr.io/acme/acpt:3' }],
    ]);
  });

  it('is a build context by name', async () => {
    const named = with_('  - {path: Dockerfile, build-contexts: {shared: "environment:acpt"}}\n');
    const { definition } = await environmentOf(named, 'Dockerfile');
    expect(definition.bases.map(({ reference }) => reference)).toEqual(['ghcr.io/acme/acpt:3']);
  });

  it('gives its name to nothing else', async () => {
    const found = await diagnosticsOf(with_('  - {path: env.yml}\n'), 'env.yml');
    expect(found.map(({ code, path, line }) => `${code} ${path}:${line}`)).toEqual(['curated-name env.yml:1']);
    const entry = await diagnosticsOf(with_('  - {path: requirements.txt, name: acpt, base: a}\n'), 'requirements.txt');
    expect(entry.map(({ code, path, line }) => `${code} ${path}:${line}`)).toContain('curated-name terrarium.yml:3');
  });

  it('is what an environment is that adds nothing to it', async () => {
    const kinds = async (workspace: Workspace, id: string) => (await definitionOf(workspace, id)).origin.kind;
    expect(await kinds(with_('  - {path: image.yml}\n'), 'image.yml')).toBe('curated');
    expect(await kinds(with_('  - {path: moved.yml}\n'), 'moved.yml')).toBe('user-managed');
    expect(await kinds(without('  - {path: image.yml}\n'), 'image.yml')).toBe('user-managed');
    const entry = '  - {path: requirements.txt, base: "environment:acpt"}\n';
    expect(await kinds(with_(entry), 'requirements.txt')).toBe('system-managed');
  });

  it('is unknown by another name', async () => {
    const found = await diagnosticsOf(
      with_('  - {path: requirements.txt, base: "environment:acp"}\n'),
      'requirements.txt',
    );
    expect(found.map(({ code }) => code)).toContain('parent-unknown');
  });
});
