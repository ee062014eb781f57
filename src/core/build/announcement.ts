import type { PlanItem } from '../plan/item.ts';

/** What is said before an item is built. It is no output of its build. */
export function announcement({ title, detail }: Pick<PlanItem, 'title' | 'detail'>): string {
  return `building ${title} (${detail})`;
}
