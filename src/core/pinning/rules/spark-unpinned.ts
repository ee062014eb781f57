import { notPinned } from '../../model/unpinned.ts';
import { mavenLooseness, parseMavenCoordinate } from '../../names/maven.ts';
import type { PinRule } from '../subject/rule.ts';

/** A Spark package that the repository may answer with another artifact: a range, a snapshot, or whatever is newest. */
export const sparkUnpinned: PinRule = {
  id: 'spark-unpinned',
  severity: 'warning',
  summary: 'a Spark package with a snapshot, a range or LATEST for a version',
  find: ({ environment, places }) =>
    environment.image.spark.packages.flatMap((text) => {
      const reading = parseMavenCoordinate(text);
      const why = reading.ok ? mavenLooseness(reading.coordinate.version) : undefined;
      if (!reading.ok || why === undefined) return [];
      const subject = `${reading.coordinate.group}:${reading.coordinate.artifact}`;
      const place = places.spark(text)[0]?.place;
      return [
        { subject, message: notPinned('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
      ];
    }),
};
