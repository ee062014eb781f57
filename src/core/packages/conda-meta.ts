import type { ImageFile } from '../model/builder.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { CondaPackage } from '../model/packages.ts';
import { recordable } from './image-text.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * Parses `<prefix>/conda-meta/<package>.json`; `undefined` if it is not valid.
 * https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records
 */
export function readCondaMeta({ path, bytes }: ImageFile): CondaPackage | undefined {
  const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
  const value = prefix === undefined ? undefined : parseJson(bytes);
  if (prefix === undefined || !isRecord(value)) return undefined;
  const short = (key: string) => recordable(value[key], 500);
  const name = short('name');
  const version = short('version');
  if (name === '' || version === '') return undefined;
  const [sha256, md5] = [short('sha256'), short('md5')];
  return {
    name,
    version,
    build: short('build') || short('build_string'),
    subdir: short('subdir'),
    channel: withoutSecrets(value.channel),
    url: withoutSecrets(value.url),
    digest: sha256 || md5,
    // conda-lock has no other digest of a conda package.
    ...(sha256 === '' || md5 === '' ? {} : { md5 }),
    prefix,
  };
}
