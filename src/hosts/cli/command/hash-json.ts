import { diagnosticJson } from '../../../core/model/diagnostic.ts';
import { isSelected } from '../../../core/model/environment.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { type Definition, type Definitions, diagnosticsOf } from '../../../core/normalize/definitions.ts';

/** What `hash --json` prints: schemas/hash.schema.json. */
export function hashJson(definitions: Definitions) {
  return {
    formatVersion: 1,
    environments: definitions.definitions.map(hashedJson),
    diagnostics: shownFindings(diagnosticsOf(definitions)).map(diagnosticJson),
  };
}

/** One of its environments. */
export function hashedJson({ origin, item }: Definition) {
  return {
    id: origin.id,
    name: item.ok ? (item.value.name ?? null) : null,
    version: item.ok ? (item.value.version ?? null) : null,
    kind: origin.kind,
    format: origin.format,
    source: origin.source,
    selected: isSelected(origin),
    hash: item.ok ? item.value.hash : null,
    sections: item.ok ? item.value.sections : null,
    ...(!item.ok && item.unread === true ? { unread: true } : {}),
    // JSON leaves out what is undefined.
    azuremlAnonymousVersion: item.ok ? item.value.azuremlAnonymousVersion?.() : undefined,
  };
}
