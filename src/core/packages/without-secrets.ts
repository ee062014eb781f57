import { recordable } from './image-text.ts';

/**
 * Removes user, password and conda token from a URL, because records must not contain them. The result is shortened
 * only afterwards, so that no partial secret remains. Empty if it is no text.
 */
export function withoutSecrets(url: unknown): string {
  const plain = (typeof url === 'string' ? url : '')
    .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
    .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
    .replace(/[?#].*$/s, '');
  return recordable(plain, 500);
}
