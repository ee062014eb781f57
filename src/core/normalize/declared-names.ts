import type { Config } from '../config/config.ts';
import { CURATED_PREFIXES } from '../model/azureml-target.ts';
import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { isEnvironmentName } from '../names/environment-name.ts';
import { prefixFinder } from '../text/sorted-texts.ts';

/** What a configuration says of names. */
export interface NameRules extends Pick<Config, 'curated'> {
  /** The first reserved prefix that a name has. */
  readonly reservedPrefix: (name: string) => string | undefined;
}

export function nameRules({ reservedPrefixes, curated }: Pick<Config, 'reservedPrefixes' | 'curated'>): NameRules {
  return { curated, reservedPrefix: prefixFinder(reservedPrefixes) };
}

/** Checks the name of an environment of this tree. */
export function checkName(findings: Findings, name: string, at: Position | undefined, rules: NameRules): void {
  const prefix = CURATED_PREFIXES.find((reserved) => name.startsWith(reserved));
  const reserved = rules.reservedPrefix(name);
  if (prefix !== undefined) {
    const message = `the prefix ${prefix} is reserved for curated environments, received ${quote(name)}`;
    findings.error('reserved-name', message, { at, hint: 'choose another name' });
  } else if (rules.curated.has(name)) {
    const message = `${quote(name)} is the name of a curated environment`;
    const hint = 'a changed curated environment is another one: choose another name';
    findings.error('curated-name', message, { at, hint });
  } else if (reserved !== undefined) {
    const message = `the prefix ${quote(reserved)} is in reserved-prefixes, received ${quote(name)}`;
    findings.error('reserved-name', message, { at, hint: 'choose another name' });
  }
  if (isEnvironmentName(name)) return;
  const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${quote(name)}`;
  findings.error('name-syntax', message, { at });
}
