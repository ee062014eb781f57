import { callsOf, literalsWith } from './syntax.ts';

/** Where findings are made. */
const FINDINGS = /^core\/model\/(?:findings|diagnostic)\.ts$/;
/** Where text becomes a value: files, configuration, registries, plan files, words that RUN hands to an installer. */
const BORDER =
  /^(?:core\/(?:model|names|text|dockerfile|config|formats|oci)\/|core\/plan\/file|core\/pinning\/rules\/run-|adapters\/|hosts\/)/;
const PARSERS = new Set(['parseReference', 'parseMatchSpec', 'parseRequirement', 'parseDigest', 'parseRepository']);

/** Diagnostics that a file of the sources makes by hand, past the redaction of findings. */
export function diagnosticLiterals(path: string, text: string): number {
  return FINDINGS.test(path) ? 0 : literalsWith(['severity', 'code', 'message'], path, text);
}

/** Texts that a file parses again although they were values at the border. */
export function innerParses(path: string, text: string): number {
  return BORDER.test(path) ? 0 : callsOf(path, text).filter((name) => PARSERS.has(name)).length;
}
