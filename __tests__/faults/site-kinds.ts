import type { Registry } from '../../src/core/model/registry.ts';
import { openNativeCheckout, pushPythonBase } from './native-checkout.ts';
import { type Checkout, openCheckout, pushBase } from './whole-run.ts';

/** Who builds in the suites of faults, with what that is tried on. */
export const SITE_KINDS: readonly {
  readonly kind: Checkout['kind'];
  readonly open: (address: string) => Promise<Checkout>;
  readonly pushBase: (registry: Registry, address: string) => Promise<void>;
}[] = [
  { kind: 'layout', open: openCheckout, pushBase },
  { kind: 'native', open: openNativeCheckout, pushBase: pushPythonBase },
];
