import type { Section } from '../model/definition.ts';
import type { VersionStep } from '../specifiers/version-step.ts';

/** One difference between two definitions, in domain terms. */
export type Change =
  | { readonly kind: 'added'; readonly section: Section; readonly what: string; readonly value: string }
  | { readonly kind: 'removed'; readonly section: Section; readonly what: string; readonly value: string }
  | {
      readonly kind: 'changed';
      readonly section: Section;
      readonly what: string;
      readonly from: string;
      readonly to: string;
      /** Set if both sides pin a version. */
      readonly step?: VersionStep;
    }
  /** Same elements in a different order, which also causes a rebuild. */
  | { readonly kind: 'reordered'; readonly section: Section; readonly what: string };
