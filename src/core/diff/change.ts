import type { Section } from '../model/definition.ts';
import type { VersionStep } from '../names/version-step.ts';

/** One difference between two definitions, in the words of the field. */
export type Change =
  | { readonly kind: 'added'; readonly section: Section; readonly what: string; readonly value: string }
  | { readonly kind: 'removed'; readonly section: Section; readonly what: string; readonly value: string }
  | {
      readonly kind: 'changed';
      readonly section: Section;
      readonly what: string;
      readonly from: string;
      readonly to: string;
      /** Where both sides pin a version. */
      readonly step?: VersionStep;
    }
  /** Same elements in another order: it costs a rebuild all the same. */
  | { readonly kind: 'reordered'; readonly section: Section; readonly what: string };
