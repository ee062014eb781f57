import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { isRefused } from '../../adapters/github/client.ts';
import { type ChangedFile, changedFiles, postReview } from '../../adapters/github/reviews.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Document, HashedEnvironment } from '../../core/model/environment.ts';
import { finding } from '../../core/model/findings.ts';
import { environmentsOf } from '../../core/normalize/definitions.ts';
import { documentsByPath } from '../../core/pinning/check.ts';
import type { Edit } from '../../core/pinning/edits.ts';
import { rightLines } from '../../core/pinning/patch-lines.ts';
import { proposeEdits } from '../../core/pinning/propose-edits.ts';
import { restoreOrder } from '../../core/pinning/restore-order.ts';
import { documentsOf } from '../../core/pinning/subject/places.ts';
import { suggestionsOf, suggestionText } from '../../core/pinning/suggestions.ts';
import type { Report } from '../../core/report/report.ts';
import { baseResolver } from '../../core/resolve/bases.ts';
import { type RunContext, scopeOf } from './run-context.ts';

/**
 * Corrections as suggestions on the lines of the pull request, in one review, never twice. What keeps them from being posted is a
 * note: they can be had with `terrarium pin`, too.
 */
export async function suggest(
  context: RunContext,
  pullRequest: { readonly number: number; readonly commit: string },
  report: Report,
): Promise<readonly Diagnostic[]> {
  const { github, inputs, runner } = context;
  if (github === undefined || !inputs.suggestions) return [];
  const files = await changedFiles(github, pullRequest.number);
  if (isRefused(files)) return [notPosted(files.message, files.hint)];
  const documents = headDocuments(context, files);
  const touched = touchedEnvironments(context, documents, report);
  const edits = (await editsFor(context, touched)).filter(({ place }) => documents.has(place.path));
  if (edits.length === 0) return [];
  const patches = new Map(files.map(({ path, patch }) => [path, rightLines(patch)]));
  const prefix = rootPrefix(context);
  const suggestions = suggestionsOf(edits, documents, (path, line) => patches.get(prefix + path)?.has(line) === true);
  const comments = suggestions.map((suggestion) => ({
    path: prefix + suggestion.path,
    from: suggestion.from,
    to: suggestion.to,
    body: suggestionText(suggestion),
  }));
  const scope = scopeOf(runner, inputs);
  const review = { pullRequest: pullRequest.number, commit: pullRequest.commit, scope, body: BODY, comments };
  const posted = await postReview(github, review);
  return isRefused(posted) ? [notPosted(posted.message, posted.hint)] : [];
}

const BODY = 'What is pinned here is what the last image has: nothing is upgraded by it.';

function notPosted(message: string, hint: string): Diagnostic {
  return finding('note', 'suggestions-failed', message, { path: '.', hint });
}

/** Path of the definitions in the repository, empty or with a slash at its end. */
export function rootPrefix({ runner }: Pick<RunContext, 'runner'>): string {
  const folder = relative(runner.workspace, runner.root);
  return folder === '' ? '' : `${folder}/`;
}

// What is checked out may be a merge: only where a file is the head's own do its lines mean the same.
function headDocuments(context: RunContext, files: readonly ChangedFile[]): ReadonlyMap<string, Document> {
  const prefix = rootPrefix(context);
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  return new Map(
    [...documentsByPath(environmentsOf(context.headAndBase.head))].filter(
      ([path, { text }]) => blobs.has(prefix + path) && blobs.get(prefix + path) === blobId(text),
    ),
  );
}

function touchedEnvironments(
  { headAndBase }: RunContext,
  documents: ReadonlyMap<string, Document>,
  { rows }: Report,
): readonly HashedEnvironment[] {
  const reported = new Set(rows.map(({ id }) => id));
  return environmentsOf(headAndBase.head).filter(
    (environment) => reported.has(environment.id) && documentsOf(environment).some(({ path }) => documents.has(path)),
  );
}

// https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function editsFor(
  { headAndBase, registry, order, checker }: RunContext,
  environments: readonly HashedEnvironment[],
): Promise<readonly Edit[]> {
  const bases = baseResolver(registry, headAndBase.head.config);
  const { edits } = await proposeEdits(environments, { registry, order: order.order, bases, checker });
  const before = new Map(
    headAndBase.base && environmentsOf(headAndBase.base).map((environment) => [environment.id, environment]),
  );
  const restored = environments.flatMap((environment) => {
    const old = before.get(environment.id);
    return old === undefined ? [] : restoreOrder(old, environment);
  });
  // A line whose order is restored is not pinned at once: one suggestion would undo the other.
  const moved = new Set(restored.map(({ place }) => JSON.stringify([place.path, place.start])));
  return [...restored, ...edits.filter(({ place }) => !moved.has(JSON.stringify([place.path, place.start])))];
}
