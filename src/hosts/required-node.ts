import gte from 'semver/functions/gte.js';
import { TerrariumError } from '../core/model/errors.ts';

/** The first versions that reach registries through proxies, of Node 22 and of 24. Node 23 never did, and gets no fixes. */
const [OLD_LINE, FIRST] = ['22.21', '24.5'] as const;

/** Throws where this process is of another Node than what we run on; `engines` of package.json says the same to npm. */
export function requireNode(node: string = process.versions.node): void {
  if (gte(node, `${FIRST}.0`) || (node.startsWith('22.') && gte(node, `${OLD_LINE}.0`))) return;
  const expected = `expected Node ${FIRST} or newer, or Node 22 from ${OLD_LINE}`;
  const hint = 'install it, or start terrarium with it: npx --package=node@24 -- terrarium';
  throw new TerrariumError('usage', `${expected}, received ${node}`, { hint });
}
