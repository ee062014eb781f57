import { membersOf, parseJson } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry } from '../../core/model/registry.ts';
import { isTag } from '../../core/names/reference.ts';
import { isAbsent } from './absence.ts';
import { type Call, wrongContent } from './calls.ts';
import type { Session } from './session.ts';
import type { HttpReply } from './transport.ts';

const MAX_PAGES = 1000;
/** As many as registries give at most; without a number some give 50. */
const PAGE = 1000;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
export function tagsOf(session: Session): Pick<Registry, 'listTags'> {
  return {
    listTags: (repository) =>
      session.operate(repository, async (retry) => {
        const tags = new Set<string>();
        let next: URL | undefined = new URL(`/v2/${repository.path}/tags/list?n=${PAGE}`, session.origin(repository));
        for (let pages = 0; next !== undefined; pages += 1) {
          const target: URL = next;
          const page = await retry(() => readPage(session, repository, target, pages));
          if (page === undefined) return undefined;
          for (const tag of page.tags) tags.add(tag);
          next = page.next;
        }
        return [...tags];
      }),
  };
}

interface Page {
  readonly tags: readonly string[];
  readonly next: URL | undefined;
}

async function readPage(
  session: Session,
  repository: Repository,
  target: URL,
  pages: number,
): Promise<Page | undefined> {
  const call: Call = { method: 'GET', repository, target, shown: ' (tags)', expected: [200], access: 'pull' };
  if (pages >= MAX_PAGES) throw wrongContent(call, `the list has more than ${MAX_PAGES} pages`);
  const reply = await session.send(call);
  if (isAbsent(reply)) return undefined;
  if (reply.status !== 200) throw session.failure(call, reply);
  const tags = tagsWithin(reply.body);
  if (tags === undefined) throw wrongContent(call, 'expected a JSON object with "tags", received none');
  return { tags, next: nextPage(call, target, reply) };
}

/** A repository without tags has `null` there. */
function tagsWithin(body: Uint8Array): readonly string[] | undefined {
  const { tags } = membersOf(parseJson(body));
  if (!Array.isArray(tags)) return tags === null ? [] : undefined;
  return tags.filter((tag: unknown) => typeof tag === 'string' && isTag(tag));
}

/** The target of the `Link` with `rel="next"`. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function nextPage(call: Call, current: URL, reply: HttpReply): URL | undefined {
  const { link } = reply.headers;
  for (const part of String(link ?? '')
    .split('<')
    .slice(1)) {
    const [target = '', parameters = ''] = part.split('>', 2);
    if (!/;\s*rel\s*=\s*"?next\b/i.test(parameters)) continue;
    const url = URL.canParse(target, current.href) ? new URL(target, current) : undefined;
    if (url?.origin !== current.origin) throw wrongContent(call, `the next page "${target}" is not on the same host`);
    return url;
  }
  return undefined;
}
