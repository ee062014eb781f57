import { quote } from '../decode.ts';
import { redact } from '../errors.ts';
import type { HashedEnvironment } from '../model.ts';

/** Something whose version is left open. */
export interface Loose {
  /** `conda package`, `base image`, ... */
  readonly kind: string;
  /** As it is written: untrusted text. */
  readonly subject: string;
  /** What leaves it open: `it has no tag`. */
  readonly why: string;
  /** How to pin it. */
  readonly hint: string;
  /** Offset in the Dockerfile, for what stands in one. */
  readonly offset?: number | undefined;
  /** True for what stands in the Dockerfile, also where the place is not known. */
  readonly inDockerfile?: boolean;
}

/** One kind of looseness; `id` is the code of its diagnostics. */
export interface PinRule {
  readonly id: string;
  readonly find: (environment: HashedEnvironment) => readonly Loose[];
}

/** The message of every rule: what, which one, why. It carries no credentials. */
export function pinMessage({ kind, subject, why }: Loose): string {
  return `${kind} ${quote(withoutCredentials(subject))} is not pinned: ${why.slice(0, 200)}`;
}

// The user goes first, while the text is whole: cut, it would have no `@` by which to know it.
function withoutCredentials(subject: string): string {
  const anonymous = subject.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1***@');
  return redact(anonymous.slice(0, 1000));
}
