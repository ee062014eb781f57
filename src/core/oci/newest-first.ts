import type { EnvironmentRecord } from './records.ts';

const VERSIONS = new Intl.Collator('en', { numeric: true });

type Dated = Pick<EnvironmentRecord, 'version' | 'created'>;

/** Compares records of one name for `sort`: those of earlier releases, which do not say when they were written, are last. */
export function newestFirst(a: Dated, b: Dated): number {
  const [left, right] = [a.created ?? '', b.created ?? ''];
  return left === right ? VERSIONS.compare(b.version, a.version) : left < right ? 1 : -1;
}
