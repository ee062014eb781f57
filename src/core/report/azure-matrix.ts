import type { MatrixRow } from '../plan/matrix.ts';

/** The matrix of a plan as output variables of an Azure Pipelines step: `matrix` and `hasChanges`. */
export function azureMatrix(rows: readonly MatrixRow[]): string {
  const matrix = Object.fromEntries(
    rows.map(({ slug, ids }, place) => [legName(place, slug), { TERRARIUM_ENVIRONMENTS: ids, TERRARIUM_SLUG: slug }]),
  );
  return `${outputVariable('matrix', JSON.stringify(matrix))}\n${outputVariable('hasChanges', String(rows.length > 0))}\n`;
}

/** A letter, then letters, digits and underscores. */
function legName(place: number, slug: string): string {
  return `row${place + 1}_${slug.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 80);
}

/** A logging command of the agent. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
export function outputVariable(name: string, value: string): string {
  return `##vso[task.setvariable variable=${property(name)};isOutput=true]${message(value)}`;
}

// As the agent reads it back: src/Microsoft.VisualStudio.Services.Agent/CommandStringConvertor.cs of microsoft/azure-pipelines-agent.
function message(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
