import { membersOf, parseJson } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry } from '../../core/model/registry.ts';
import { isTag } from '../../core/names/reference.ts';
import { isAbsent } from './absence.ts';
import { type Call, wrongContent } from './calls.ts';
import { createPageBudget, type PageBudget } from './page-budget.ts';
import type { Session } from './session.ts';
import type { HttpReply } from './transport.ts';

/** As many as registries give at most; without a number some give 50. */
const PAGE = 1000;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags */
export function tagsOf(session: Session): Pick<Registry, 'listTags'> {
  return {
    listTags: (repository) =>
      session.operate(repository, async (retry) => {
        const list: TagList = { session, repository, tags: new Set(), budget: createPageBudget(session.clock) };
        let next: URL | undefined = new URL(`/v2/${repository.path}/tags/list?n=${PAGE}`, session.origin(repository));
        while (next !== undefined) {
          const target: URL = next;
          const page = await retry(() => readPage(list, target));
          if (page === undefined) return undefined;
          next = page.next;
        }
        return [...list.tags];
      }),
  };
}

interface TagList {
  readonly session: Session;
  readonly repository: Repository;
  /** Those of the pages so far. */
  readonly tags: Set<string>;
  readonly budget: PageBudget;
}

interface Page {
  readonly next: URL | undefined;
}

async function readPage({ session, repository, tags, budget }: TagList, target: URL): Promise<Page | undefined> {
  const call: Call = { method: 'GET', repository, target, shown: ' (tags)', expected: [200], access: 'pull' };
  const refuse = (why: string | undefined) => {
    if (why !== undefined) throw wrongContent(call, why);
  };
  refuse(budget.onRequest(target));
  const reply = await session.send({ ...call, withinMs: budget.left() });
  if (isAbsent(reply)) return undefined;
  if (reply.status !== 200) throw session.failure(call, reply);
  const listed = tagsWithin(reply.body);
  if (listed === undefined) throw wrongContent(call, 'expected a JSON object with "tags", received none');
  const before = tags.size;
  for (const tag of listed) tags.add(tag);
  refuse(budget.onPage(target, { bytes: reply.body.length, entries: listed.length, fresh: tags.size - before }));
  return { next: nextPage(call, target, reply) };
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
