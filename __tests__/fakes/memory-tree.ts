import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Config, defaultConfig, parseConfig } from '../../src/core/config/config.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import type { HashedEnvironment } from '../../src/core/model/environment.ts';
import type { ReadTree, TreeEntry } from '../../src/core/model/tree.ts';
import { credentialFile } from '../../src/core/names/credential-file.ts';
import { relativeTo } from '../../src/core/names/path.ts';
import type { Definition, Definitions } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';

/** A tree of files as the golden vectors write it. */
export interface Workspace {
  readonly files: Readonly<Record<string, string>>;
  readonly executable?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  /** Text of terrarium.yml. */
  readonly config?: string;
}

/** A tree in memory that answers like a checkout. */
export function memoryTree({ files, executable = [], links = {} }: Workspace): ReadTree {
  const texts = new Map(Object.entries(files));
  const entries: readonly TreeEntry[] = [
    ...[...texts.keys()].map(
      (path): TreeEntry => ({ path, kind: 'file', executable: executable.includes(path), target: '' }),
    ),
    ...Object.entries(links).map(([path, target]): TreeEntry => ({ path, kind: 'link', executable: false, target })),
  ];
  return {
    listFiles: async () => [...texts.keys()],
    readText: async (path) => {
      const text = texts.get(path);
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    listContext: async (directory) => {
      const inside = entries.flatMap((entry) => {
        const path = relativeTo(directory, entry.path);
        const isLeftOut = entry.path.split('/').includes('.git') || credentialFile(entry.path) !== undefined;
        return path === undefined || isLeftOut ? [] : [{ ...entry, path }];
      });
      return inside.length === 0 && directory !== '.' ? undefined : inside;
    },
    digestFile: async (path) => {
      const text = texts.get(posix.normalize(path));
      if (text === undefined) throw new Error(`no file ${path}`);
      return `sha256:${createHash('sha256').update(text).digest('hex')}` as Digest;
    },
  };
}

export function configOf(text: string | undefined): Config {
  if (text === undefined) return defaultConfig('terrarium.yml');
  const { config, diagnostics } = parseConfig(text, 'terrarium.yml');
  if (diagnostics.length > 0) throw new Error(`terrarium.yml of a test: ${JSON.stringify(diagnostics)}`);
  return config;
}

export async function defineAll(workspace: Workspace): Promise<Definitions> {
  return define(memoryTree(workspace), configOf(workspace.config));
}

export async function definitionOf(workspace: Workspace, id: string): Promise<Definition> {
  const { definitions } = await defineAll(workspace);
  const found = definitions.find((definition) => definition.item.id === id);
  if (found === undefined) throw new Error(`${id} is not among ${definitions.map(({ item }) => item.id).join(', ')}`);
  return found;
}

/** The environment of an id; a failure throws with its diagnostics. */
export async function environmentOf(workspace: Workspace, id: string): Promise<HashedEnvironment> {
  const { item } = await definitionOf(workspace, id);
  if (!item.ok) throw new Error(`${id}: ${JSON.stringify(item.diagnostics)}`);
  return item.value;
}

export async function hashOf(workspace: Workspace, id: string): Promise<string> {
  return (await environmentOf(workspace, id)).hash;
}

export async function diagnosticsOf(workspace: Workspace, id: string): Promise<readonly Diagnostic[]> {
  return (await definitionOf(workspace, id)).item.diagnostics;
}
