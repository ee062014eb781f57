import { factsOf } from '../formats/readers.ts';
import type { Origin } from '../model/environment.ts';
import type { Report } from './report.ts';

const BASE = 'python:3.12-slim';
/** What conda installs brings its own Python. */
const CONDA_BASE = 'debian:12-slim';

/**
 * Entries that select every candidate, for `environments:` of terrarium.yml. A file that lists environments selects only those,
 * so that what was selected without an entry comes first.
 */
export function entriesFor({ candidates, declared }: Pick<Report, 'candidates' | 'declared'>): readonly string[] {
  return [...declared.map((path) => `  - path: ${yamlText(path)}`), ...candidates.map(entryFor)];
}

// A list of packages says nothing of the image that it is to be installed on.
function entryFor({ id, format }: Origin): string {
  const path = `  - path: ${yamlText(id)}`;
  const { listsPackages, needsConda } = factsOf(format);
  return listsPackages === true ? `${path}\n    base: ${needsConda === true ? CONDA_BASE : BASE}` : path;
}

/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
export function yamlText(text: string): string {
  if (/^[A-Za-z][\w-]*[./][\w./-]*$/.test(text)) return text;
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
