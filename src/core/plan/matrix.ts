import type { DefinitionHash } from '../model/definition.ts';
import type { Plan, PlanItem } from './item.ts';

/** One job of a matrix: scalars, each safe in an expression of a `run:` step. */
export interface MatrixRow {
  readonly slug: string;
  /** Ids, joined by commas, as the input `environments` takes them. */
  readonly ids: string;
  readonly title: string;
  /** A label, or a JSON list of labels: `fromJSON` reads it. */
  readonly 'runs-on': string;
  readonly platforms: string;
}

/** Runners of GitHub, for environments that name none. */
export const HOSTED = { amd: 'ubuntu-latest', arm: 'ubuntu-24.04-arm' } as const;

/** Rows by wave: an item that depends on one that is to be built is in a later wave. */
export function wavesOf(plan: Plan, size: number): readonly (readonly MatrixRow[])[] {
  const open = new Set<DefinitionHash>(plan.components.flat());
  const depths = new Map<DefinitionHash, number>();
  for (const { hash, parents } of plan.items) {
    const below = parents.map((parent) => (depths.get(parent) ?? -1) + (open.has(parent) ? 1 : 0));
    depths.set(
      hash,
      below.reduce((deepest, depth) => Math.max(deepest, depth), 0),
    );
  }
  const waves = [...Map.groupBy(open, (hash) => depths.get(hash) ?? 0)].sort(([a], [b]) => a - b);
  const items = byHash(plan);
  return waves.map(([, hashes]) => {
    const components = hashes.flatMap((hash) => items.get(hash) ?? []).map((item) => [item]);
    return rowsOf(components, size);
  });
}

/**
 * Components as rows; when there are more than rows, the smallest row takes the next component: one for the same runner, so
 * that named runners may give more rows than requested.
 */
export function matrixOf(plan: Plan, size: number): readonly MatrixRow[] {
  const items = byHash(plan);
  const components = plan.components.map((hashes) => hashes.flatMap((hash) => items.get(hash) ?? []));
  return rowsOf(components, size);
}

function byHash({ items }: Plan): ReadonlyMap<DefinitionHash, PlanItem> {
  return new Map(items.map((item) => [item.hash, item]));
}

function rowsOf(components: readonly (readonly PlanItem[])[], size: number): readonly MatrixRow[] {
  const rows: PlanItem[][] = [];
  const byRunner = new Map<string | undefined, PlanItem[][]>();
  for (const component of components) {
    const members = [...component];
    const runner = runnerOf(members);
    const alike = byRunner.get(runner) ?? [];
    if (rows.length < size || alike.length === 0) {
      rows.push(members);
      byRunner.set(runner, alike);
      alike.push(members);
    } else {
      const least = alike.reduce((shortest, row) => (row.length < shortest.length ? row : shortest));
      for (const member of members) least.push(member);
    }
  }
  return rows.flatMap((row) => {
    const [first] = row;
    return first === undefined ? [] : [rowOf(first, row)];
  });
}

function rowOf(first: PlanItem, items: readonly PlanItem[]): MatrixRow {
  const platforms = [...new Set(items.flatMap((item) => item.platforms))].sort();
  const arm = platforms.length === 1 && platforms[0] === 'linux/arm64';
  const more = items.length > 1 ? `-and-${items.length - 1}-more` : '';
  return {
    slug: safeSlug(first),
    ids: items.flatMap((item) => item.ids.map((id) => (isElement(id) ? id : safeSlug(item)))).join(','),
    title: `${isSafe(first.title) ? first.title : safeSlug(first)}${more}`,
    'runs-on': runnerOf(items) ?? (arm ? HOSTED.arm : HOSTED.amd),
    platforms: platforms.filter(isSafe).join(','),
  };
}

// Of a plan that somebody wrote, a slug is any text.
function safeSlug({ slug, hash }: PlanItem): string {
  return isElement(slug) ? slug : hash;
}

/** The label of the first item that names one, as a JSON list where there are several. A plan is another job's text. */
function runnerOf(items: readonly PlanItem[]): string | undefined {
  const labels = items.find(({ runsOn }) => runsOn.length > 0)?.runsOn.filter(isSafe) ?? [];
  return labels.length > 1 ? JSON.stringify(labels) : labels[0];
}

// Nothing that a shell, an expression or YAML reads as more than text.
function isSafe(text: string): boolean {
  return /^[A-Za-z0-9._/,@:#?=-]+$/.test(text);
}

// A comma would part the id, and `!` or a leading `-` would turn it into something else.
function isElement(id: string): boolean {
  return isSafe(id) && !id.includes(',') && !id.startsWith('-');
}
