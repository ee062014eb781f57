import type { HostileCase, Subject } from './case.ts';
import { LOCK_CASES } from './lock-cases.ts';
import { READER_CASES } from './reader-cases.ts';
import { RULE_CASES } from './rule-cases.ts';
import { TEXT_CASES } from './text-cases.ts';

/** Every input of the bench: each reader and each pinning rule has some. */
export const CASES: readonly HostileCase[] = [...TEXT_CASES, ...READER_CASES, ...LOCK_CASES, ...RULE_CASES];

/** What a case is about, in words. */
export function subjectName(subject: Subject): string {
  if (typeof subject === 'string') return subject;
  return 'format' in subject ? subject.format : subject.id;
}
