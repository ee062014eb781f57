/** How an attack on a regular expression is made longer: what is repeated, and what is around it. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** Characters of an attack, at most: files of users have no more than four times as many. */
const MAX_LENGTH = 1 << 20;
/** Milliseconds from which times can be compared. */
const MEASURABLE = 30;
/** Lengths that are compared, one in the other. */
const LONGER = 4;
/** Time for four times the length, in times for the length: 4 is linear, 16 quadratic. */
const MAX_RATIO = 8;

/** True when an expression takes more than linear time on an attack: that was found by counting steps, which also counts constants. */
export function isSuperLinear(expression: RegExp, attack: Attack): boolean {
  for (let times = 500; ; times *= 2) {
    const [short, long] = [repeated(attack, times), repeated(attack, times * LONGER)];
    if (long.length > MAX_LENGTH) return false;
    const time = timeOf(expression, short);
    if (time >= MEASURABLE) return timeOf(expression, long) / time > MAX_RATIO;
  }
}

function repeated({ pumps, suffix }: Attack, times: number): string {
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('')}${suffix}`;
}

// The best of three: other programs take time as well.
function timeOf(expression: RegExp, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const began = process.threadCpuUsage();
    text.replace(expression, '');
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
