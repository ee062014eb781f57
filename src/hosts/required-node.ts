import gte from 'semver/functions/gte.js';
import { TerrariumError } from '../core/model/errors.ts';

/** The first that reaches registries through proxies. */
const NODE = '24.5';

/** Throws where this process is of an older Node than what we run on. */
export function requireNode(): void {
  const { node } = process.versions;
  if (gte(node, `${NODE}.0`)) return;
  const hint = 'install it, or start terrarium with it: npx --package=node@24 -- terrarium';
  throw new TerrariumError('usage', `expected Node ${NODE} or newer, received ${node}`, { hint });
}
