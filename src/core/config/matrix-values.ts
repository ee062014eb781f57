import type { Position } from '../model/diagnostic.ts';

/** Value by axis, axes sorted by name. */
export type Values = ReadonlyMap<string, string>;

export interface Axis {
  readonly name: string;
  readonly at: Position;
  readonly values: readonly string[];
}

/** One combination of a matrix. */
export interface Selected {
  /** The values in its id. */
  readonly identity: Values;
  /** All its values. */
  readonly values: Values;
}

const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
export const AXIS_HINT = 'write python: ["3.11", "3.12"]';

export function isAxisName(text: string): boolean {
  return AXIS.test(text);
}
