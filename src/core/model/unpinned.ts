import { quote } from './diagnostic.ts';
import { redact } from './errors.ts';
import { shorten } from './shorten.ts';

/** For example `pip package "numpy" is not pinned: >=1.26 leaves a choice`. It contains no credentials. */
export function notPinned(kind: string, subject: string, why: string): string {
  return `${kind} ${quote(withoutCredentials(subject))} is not pinned: ${shorten(why, 200)}`;
}

/** A subject in a form that is safe to show and store. */
export function withoutCredentials(subject: string): string {
  // Remove the user before truncating: truncated text might lack the `@` that marks it.
  const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
  return redact(shorten(anonymous, 1000));
}
