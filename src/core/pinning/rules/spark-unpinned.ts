import { notPinned } from '../../model/unpinned.ts';
import { mavenLooseness } from '../../specifiers/maven.ts';
import type { PinRule } from '../subject/rule.ts';

/** A Spark package that may resolve to another artifact: a range, a snapshot, or the latest version. */
export const sparkUnpinned: PinRule = {
  id: 'spark-unpinned',
  severity: 'warning',
  summary: 'a Spark package with a snapshot, a range or LATEST for a version',
  find: ({ environment, places }) => {
    const coordinates = new Map(
      environment.parts.flatMap((part) => (part.kind === 'spark' ? [[part.text, part.coordinate]] : [])),
    );
    return [...coordinates].flatMap(([text, { group, artifact, version }]) => {
      const why = mavenLooseness(version);
      if (why === undefined) return [];
      const subject = `${group}:${artifact}`;
      const place = places.find('spark', text)[0]?.place;
      return [
        { subject, message: notPinned('Spark package', subject, why), hint: `write ${subject}:<version>`, place },
      ];
    });
  },
};
