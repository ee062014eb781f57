import type { AzureMlTarget } from '../model/azureml-target.ts';
import { formatTarget, isAzureMlName, isAzureMlVersion } from '../model/azureml-target.ts';
import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';

/** Checks that Azure ML takes the name and the version that an environment is to be registered under. */
export function checkRegisteredName(
  findings: Findings,
  { name, version }: { readonly name: string; readonly version: string },
  at: Position | undefined,
  targets: readonly AzureMlTarget[],
): void {
  const [target] = targets;
  if (target === undefined) return;
  const hint = `it would be registered in the ${formatTarget(target)}: choose another one`;
  if (!isAzureMlName(name)) {
    const message = `Azure ML takes names of at most 255 letters, digits, dashes and underscores, received ${quote(name)}`;
    findings.error('azureml-name', message, { at, hint });
  }
  if (!isAzureMlVersion(version)) {
    const message = `expected a version of at most 255 letters, digits, dots, dashes and underscores for Azure ML, received ${quote(version)}`;
    findings.error('azureml-name', message, { at, hint });
  }
}
