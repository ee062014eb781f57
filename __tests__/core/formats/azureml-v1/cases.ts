import { azuremlV1 } from '../../../../src/core/formats/azureml-v1/azureml-v1.ts';
import type { ParsedFile, ParsedSource } from '../../../../src/core/formats/contract/format.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import { fileOf, filesOf } from '../reading.ts';

export const JSON_PATH = 'e/azureml_environment.json';
export const CONDA = { dependencies: ['python=3.10'] };
export const DOCKER = { baseImage: 'python:3.12' };

/** A definition that is complete: a base image, and a conda part. */
export const COMPLETE = { python: { condaDependencies: CONDA }, docker: DOCKER };

type Texts = Readonly<Record<string, string>>;

/** Parses the first of the files, with the others beside it; every file that it reads must be among those it asks for. */
export function parseFirst(texts: Texts): ParsedFile {
  const [path = ''] = Object.keys(texts);
  const text = texts[path] ?? '';
  const asked = new Set([path, ...reached(texts, path)]);
  const files = filesOf(Object.fromEntries(Object.entries(texts).filter(([name]) => asked.has(name))));
  return azuremlV1.parse(fileOf(text, path), files);
}

function reached(texts: Texts, path: string): readonly string[] {
  const names = azuremlV1.includes(fileOf(texts[path] ?? '', path));
  return names.flatMap((name) => [
    name,
    ...(texts[name] === undefined || name === path ? [] : azuremlV1.includes(fileOf(texts[name], name))),
  ]);
}

export function sourceOf(texts: Texts): ParsedSource {
  const [definition] = parseFirst(texts).definitions;
  if (definition === undefined) throw new Error('no definition');
  return definition.source;
}

/** The source of `azureml_environment.json` with this content, and files beside it. */
export function sourceWith(content: unknown, beside: Texts = {}): ParsedSource {
  return sourceOf({ [JSON_PATH]: JSON.stringify(content), ...beside });
}

/** What is said of it: `severity code line:column message; hint`. */
export function findingsWith(content: unknown, beside: Texts = {}): readonly string[] {
  return findingsIn({ [JSON_PATH]: JSON.stringify(content, undefined, 1), ...beside });
}

export function findingsIn(texts: Texts): readonly string[] {
  return parseFirst(texts).definitions.flatMap(({ diagnostics }) => diagnostics.map(formatFinding));
}

export function formatFinding({ severity, code, path, line, column, message, hint }: Diagnostic): string {
  const where = path === JSON_PATH ? '' : `${path}:`;
  return `${severity} ${code} ${where}${line}:${column} ${message}${hint === undefined ? '' : `; ${hint}`}`;
}
