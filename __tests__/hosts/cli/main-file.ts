import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sized } from '../../test-size.ts';

const SOURCE = join(import.meta.dirname, '../../../src/hosts/cli/main.ts');
const BUNDLE = join(import.meta.dirname, '../../../dist/cli/index.js');
const SHIPPED = existsSync(BUNDLE) ? BUNDLE : SOURCE;

/** What tests start as the command line: what is shipped, where CI has compared it with its sources; it also starts in half the time. */
export const MAIN = sized({ small: SOURCE, ci: SHIPPED, nightly: SHIPPED });
