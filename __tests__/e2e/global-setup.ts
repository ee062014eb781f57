import type { TestProject } from 'vitest/node';
import { openParts } from './parts.ts';

/** Opens the parts once for all end-to-end tests, and says in one line what is left out. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const opened = await openParts();
  project.provide('parts', opened.parts);
  if (opened.parts === undefined) {
    console.log(
      `Left out: end-to-end tests, because ${opened.why}; they run where Docker and buildx are, or with the rig (rig/README.md).`,
    );
    return undefined;
  }
  if (opened.parts.rig === undefined)
    console.log('Left out: end-to-end tests that need the rig (rig/README.md); those that need an engine run.');
  return opened.close;
}
