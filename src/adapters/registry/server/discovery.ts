import path from 'node:path';
import { membersOf, parseJson } from '../../../core/model/json.ts';
import { isTag } from '../../../core/names/reference.ts';
import { requireContentId } from './content-id.ts';
import { Refused } from './errors.ts';
import { answer, type Exchange } from './exchange.ts';
import { idsIn, namesIn, readIfPresent, sizeIfPresent } from './layout.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
export async function handleTags({ layout, method, name, query, response }: Exchange): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') throw new Refused(405, 'UNSUPPORTED', `${method} of tags`);
  if ((await sizeIfPresent(layout.repository(name))) === undefined) {
    throw new Refused(404, 'NAME_UNKNOWN', `there is no repository ${name}`);
  }
  const last = query.get('last');
  const names = await namesIn(layout.tags(name));
  const tags = names.filter((tag) => isTag(tag) && (last === null || tag > last)).sort();
  const n = /^[0-9]{1,6}$/.test(query.get('n') ?? '') ? Number(query.get('n')) : tags.length;
  const page = tags.slice(0, n);
  const more = page.length < tags.length && page.length > 0;
  const next = `</v2/${name}/tags/list?n=${n}&last=${page.at(-1)}>; rel="next"`;
  answer(response, 200, more ? { Link: next } : {}, { name, tags: page });
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
export async function handleReferrers({ layout, method, name, query, rest, response }: Exchange): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') throw new Refused(405, 'UNSUPPORTED', `${method} of referrers`);
  const folder = layout.referrers(name, requireContentId(rest));
  const ids = await idsIn(folder);
  const texts = await Promise.all(ids.map(({ algorithm, hex }) => readIfPresent(path.join(folder, algorithm, hex))));
  const all = texts.flatMap((text): readonly unknown[] => (text === undefined ? [] : [parseJson(text)]));
  const wanted = query.get('artifactType');
  const manifests = all.filter((descriptor) => wanted === null || hasArtifactType(descriptor, wanted));
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const filtered: Record<string, string> = wanted === null ? {} : { 'OCI-Filters-Applied': 'artifactType' };
  answer(response, 200, { 'Content-Type': mediaType, ...filtered }, { schemaVersion: 2, mediaType, manifests });
}

function hasArtifactType(descriptor: unknown, wanted: string): boolean {
  return membersOf(descriptor).artifactType === wanted;
}
