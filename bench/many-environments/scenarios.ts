import { CONTEXTS } from './contexts.ts';
import { ENTRIES } from './entries.ts';
import { FILES } from './files.ts';
import { PARENTS } from './parents.ts';
import { PULL_REQUESTS, REQUESTS } from './requests.ts';
import type { Scenario } from './run.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...PARENTS,
  ...ENTRIES,
  ...FILES,
  ...CONTEXTS,
  ...PULL_REQUESTS,
  ...REQUESTS,
];
