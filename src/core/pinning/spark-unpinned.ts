import { mavenLooseness, parseMavenCoordinate } from '../names/maven.ts';
import type { PinRule } from './rule.ts';

/** A Spark package that the repository may answer with another artifact: a range, a snapshot, or whatever is newest. */
export const sparkUnpinned: PinRule = {
  id: 'spark-unpinned',
  find: ({ image }) =>
    image.spark.packages.flatMap((text) => {
      const reading = parseMavenCoordinate(text);
      const why = reading.ok ? mavenLooseness(reading.coordinate.version) : undefined;
      if (!reading.ok || why === undefined) return [];
      const subject = `${reading.coordinate.group}:${reading.coordinate.artifact}`;
      return [{ kind: 'Spark package', subject, why, hint: `write ${subject}:<version>` }];
    }),
};
