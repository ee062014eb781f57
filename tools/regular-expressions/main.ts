// Checks every regular expression of the sources for super-linear time: `npm run regular-expressions`.
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { readSources } from '../architecture/sources.ts';
import { nodesOf } from '../architecture/syntax.ts';
import { isSuperLinear } from './growth.ts';

interface Expression {
  readonly pattern: string;
  readonly flags: string;
  readonly places: string[];
}

/** Milliseconds for one expression. */
const TIMEOUT = 30_000;

const expressions = new Map<string, Expression>();
for (const [path, text] of readSources('src')) {
  for (const [node] of nodesOf(path, text)) {
    const regex = node.type === 'Literal' ? node.regex : undefined;
    if (!isRegex(regex)) continue;
    const { pattern, flags } = regex;
    const known = expressions.get(`/${pattern}/${flags}`) ?? { pattern, flags, places: [] };
    expressions.set(`/${pattern}/${flags}`, known);
    known.places.push(`src/${path}:${text.slice(0, node.start).split('\n').length}`);
  }
}

const queue = [...expressions];
const faults: string[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const fault of faults.sort()) process.stderr.write(`${fault}\n`);
process.stdout.write(`${expressions.size} regular expressions, ${faults.length} that may take more than linear time\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [written, expression] = next;
    const why = await whyNot(expression);
    if (why !== undefined) faults.push(`${expression.places.join(', ')}: ${why} ${written}`);
  }
}

// What is proven is safe. An attack that was found by trying is tried at two lengths.
async function whyNot({ pattern, flags }: Expression): Promise<string | undefined> {
  let found = await check(pattern, flags, { timeout: TIMEOUT });
  if (found.status === 'unknown') found = await check(pattern, flags, { timeout: TIMEOUT * 4 });
  if (found.status === 'safe') return undefined;
  if (found.status === 'unknown') return 'not decided';
  return isSuperLinear(new RegExp(pattern, flags), found.attack) ? found.complexity.summary : undefined;
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
