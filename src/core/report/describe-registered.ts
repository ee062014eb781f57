import type { VersionOutcome } from '../register/write-versions.ts';
import { codeSpan } from '../text/safe-text.ts';

/** What this run registered in Azure ML, a line each. Text of strangers: for a sink that makes it safe. */
export function registeredLines(versions: readonly VersionOutcome[]): readonly string[] {
  return registeredOf(versions).map(({ name, version, target }) => `registered ${name} ${version} in the ${target}`);
}

/** The same as items of a list of Markdown. */
export function registeredItems(versions: readonly VersionOutcome[]): readonly string[] {
  return registeredOf(versions).map(
    ({ name, version, target }) => `- ${codeSpan(name)} ${codeSpan(version)} in the ${codeSpan(target)}`,
  );
}

function registeredOf(versions: readonly VersionOutcome[]): readonly VersionOutcome[] {
  return versions.filter(({ status }) => status === 'registered');
}
