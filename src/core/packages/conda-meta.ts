import type { ImageFile } from '../model/builder.ts';
import { isRecord, parseJson } from '../model/json.ts';
import { type CondaPackage, withoutSecrets } from './packages.ts';

/**
 * Parses `<prefix>/conda-meta/<package>.json`; `undefined` if it is not valid.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records
 */
export function readCondaMeta({ path, bytes }: ImageFile): CondaPackage | undefined {
  const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
  const value = prefix === undefined ? undefined : parseJson(bytes);
  if (prefix === undefined || !isRecord(value)) return undefined;
  const text = (key: string) => (typeof value[key] === 'string' ? value[key].toWellFormed() : '');
  const short = (key: string) => text(key).slice(0, 500).toWellFormed();
  const name = short('name');
  const version = short('version');
  if (name === '' || version === '') return undefined;
  return {
    name,
    version,
    build: short('build') || short('build_string'),
    subdir: short('subdir'),
    channel: withoutSecrets(text('channel')),
    url: withoutSecrets(text('url')),
    digest: short('sha256') || short('md5'),
    prefix,
  };
}
