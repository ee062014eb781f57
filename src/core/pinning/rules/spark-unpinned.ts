import { notPinned } from '../../model/unpinned.ts';
import { mavenLooseness } from '../../names/maven.ts';
import type { PinRule } from '../subject/rule.ts';

/** A Spark package that may resolve to another artifact: a range, a snapshot, or the latest version. */
export const sparkUnpinned: PinRule = {
  id: 'spark-unpinned',
  severity: 'warning',
  summary: 'a Spark package with a snapshot, a range or LATEST for a version',
  find: ({ environment, places }) =>
    environment.parts.flatMap((part) => {
      if (part.kind !== 'spark') return [];
      const { group, artifact, version } = part.coordinate;
      const why = mavenLooseness(version);
      if (why === undefined) return [];
      const subject = `${group}:${artifact}`;
      const place = places.find('spark', part.text)[0]?.place;
      return [
        { subject, message: notPinned('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
      ];
    }),
};
