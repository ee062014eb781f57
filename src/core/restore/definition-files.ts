import type { ImageDefinition, Python } from '../model/definition.ts';
import { hasLocalPackages } from '../recipes/local-packages.ts';
import { explicitFile } from '../recipes/locked.ts';
import { requirementTexts } from '../recipes/pip.ts';
import { dockerfileText } from './dockerfile-text.ts';
import { yamlText } from './yaml-text.ts';

/** A definition as files again: `terrarium.yml` with one environment, and the files that it names. */
export type RestoredFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: string };

/** What the environment is called. */
export interface RestoredName {
  readonly name: string;
  readonly version?: string | undefined;
}

/**
 * Files that mean a definition. Not every one can be had from what is recorded: of contexts it has digests, of parents hashes. Whether the
 * files have its hash is for the caller to see.
 */
export function definitionFiles(definition: ImageDefinition, called: RestoredName): RestoredFiles {
  const why = whyNot(definition);
  if (why !== undefined) return { ok: false, why };
  const files = new Map<string, string>();
  const entry: Record<string, unknown> = { name: called.name, version: called.version };
  const { python, spark, steps, platforms, bases } = definition;
  if (steps.stages.length > 0) {
    const { text, given, target } = dockerfileText(definition);
    files.set('Dockerfile', text);
    Object.assign(entry, { dockerfile: 'Dockerfile', 'build-args': orNone(given), target });
  } else entry.base = bases[0]?.reference;
  addPython(python, entry, files);
  if (spark.packages.length > 0) entry.spark = spark;
  entry.platforms = platforms;
  files.set('terrarium.yml', yamlText({ environments: [entry] }));
  return { ok: true, files };
}

function whyNot({ bases, context, python, spark, steps }: ImageDefinition): string | undefined {
  if (steps.stages.length === 0 && bases.length === 0) return 'it has no base image';
  if (context.length > 0) return 'it copies files, of which only digests are recorded';
  if (bases.some(({ parent }) => parent !== '')) return 'it is built on another environment';
  if (hasLocalPackages(python.pip)) return 'it installs packages of the checkout';
  const { locked = [] } = python;
  if (locked.some(({ pip }) => pip.length > 0) || locked.length > 1 || python.apart === true)
    return 'its lock cannot be written again';
  const installs = python.conda.length + python.pip.length + locked.length + spark.packages.length > 0;
  if (steps.stages.length > 0 && installs) return 'it installs packages behind Docker steps of its own';
  return steps.contexts.length > 0 ? 'it has build contexts' : undefined;
}

function addPython(python: Python, entry: Record<string, unknown>, files: Map<string, string>): void {
  const { channels, conda, locked = [], pip, secrets, bytecode } = python;
  Object.assign(entry, { secrets, bytecode });
  const [lock] = locked;
  if (lock !== undefined) {
    files.set('explicit.txt', explicitFile([lock]));
    entry['conda-file'] = 'explicit.txt';
    return;
  }
  const { 'requirements.txt': lines = '', ...nested } = Object.fromEntries(requirementTexts(pip, ''));
  for (const [path, text] of Object.entries(nested)) files.set(path, text);
  if (conda.length + channels.length > 0) {
    const listed = pip.length > 0 ? [...conda, { pip: lines.trimEnd().split('\n') }] : conda;
    files.set('environment.yml', yamlText({ channels, dependencies: listed }));
    entry['conda-file'] = 'environment.yml';
  } else if (pip.length > 0) {
    files.set('requirements.txt', lines);
    entry.requirements = 'requirements.txt';
  }
}

function orNone(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined {
  return Object.keys(values).length === 0 ? undefined : values;
}
