import { readFileSync } from 'node:fs';
import { type OpenDocument, openDescription } from './open-description.ts';

const text = readFileSync(new URL('../fixtures/github/openapi.json', import.meta.url), 'utf8');

/** GitHub's API as it is published: each operation that is asked for, and the examples of its components. */
export const { operation: describedOperation, example: exampleOf } = openDescription(JSON.parse(text) as OpenDocument);
