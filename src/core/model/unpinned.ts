import { quote } from './diagnostic.ts';
import { redact } from './errors.ts';

/** `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It carries no credentials. */
export function notPinned(kind: string, subject: string, why: string): string {
  return `${kind} ${quote(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}

/** A subject as it may be shown and stored. */
export function withoutCredentials(subject: string): string {
  // The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
  const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
  return redact(anonymous.slice(0, 1000));
}
