import { readdirSync } from 'node:fs';

/** The corpus of real environment files; `undefined` where a run has none. */
export const corpus = process.env.TERRARIUM_CORPUS;

/** Its repositories, one of no name where there is none: a list of tests may not be empty. */
export const repositories =
  corpus === undefined
    ? ['(none)']
    : readdirSync(corpus, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
