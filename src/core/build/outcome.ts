import type { ImageKey } from '../model/definition.ts';
import type { TerrariumError } from '../model/errors.ts';
import type { ImageRef } from '../model/reference.ts';
import type { Recorded } from '../packages/record-packages.ts';
import type { PlanItem } from '../plan/item.ts';

/** What became of one item. */
export type Outcome = {
  readonly item: PlanItem;
  /** What it took; `undefined` where another job did it, and did not report it. */
  readonly seconds: number | undefined;
} & (
  | {
      readonly status: 'built' | 'reused' | 'used';
      readonly image: ImageRef;
      readonly key: ImageKey | null;
      /** What a build installed, where that was written down. */
      readonly recorded?: Recorded | undefined;
      /** Names in the local engine by id, where it holds the image. */
      readonly localNames?: ReadonlyMap<string, string> | undefined;
    }
  | {
      readonly status: 'failed';
      readonly error: TerrariumError;
      readonly tail: readonly string[];
      /** What is wrong with packages, in the installer's words. */
      readonly complaint?: readonly string[];
    }
  | { readonly status: 'blocked'; readonly by: string }
);
