import { diskFull } from '../../adapters/files/disk-full.ts';
import type { TerrariumError } from '../../core/model/errors.ts';

/** What could not be written for want of space, while the rest of the run goes on. */
export interface FullDisk {
  readonly failures: readonly TerrariumError[];
  /** Does a part of the work, and answers `otherwise` where its disk is full. Every other failure is thrown. */
  readonly attempt: <T>(work: () => Promise<T> | T, otherwise: T) => Promise<T>;
}

export function fullDisk(): FullDisk {
  const failures: TerrariumError[] = [];
  return {
    failures,
    attempt: async (work, otherwise) => {
      try {
        return await work();
      } catch (error) {
        const failure = diskFull(error);
        if (failure === undefined) throw error;
        failures.push(failure);
        return otherwise;
      }
    },
  };
}
