import type { ImageFile } from '../ports.ts';
import { isRecord, parseJson } from '../stored-image.ts';
import { type CondaPackage, withoutSecrets } from './packages.ts';

/** Reads `<prefix>/conda-meta/<package>.json`; `undefined` when it is none. https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records */
export function readCondaMeta({ path, bytes }: ImageFile): CondaPackage | undefined {
  const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
  const value = prefix === undefined ? undefined : parseJson(bytes);
  if (prefix === undefined || !isRecord(value)) return undefined;
  const text = (key: string) => (typeof value[key] === 'string' ? value[key].slice(0, 500) : '');
  const name = text('name');
  const version = text('version');
  if (name === '' || version === '') return undefined;
  return {
    name,
    version,
    build: text('build') || text('build_string'),
    subdir: text('subdir'),
    channel: withoutSecrets(text('channel')),
    url: withoutSecrets(text('url')),
    digest: text('sha256') || text('md5'),
    prefix,
  };
}
