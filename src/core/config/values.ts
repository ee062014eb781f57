import { quote, type Severity } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { Reference, Repository } from '../model/reference.ts';
import { isEnvironmentName } from '../names/environment-name.ts';
import { resolvePath } from '../names/path.ts';
import { canonicalPlatforms, platformHint } from '../names/platform.ts';
import { parseOwnRepository, parseReference, parseRegistryHost } from '../names/reference.ts';
import { checkKeys, decodeList, decodeMap, decodeString, decodeStrings } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';
import { type Decoded, decodeKeys, type KeyTable, key, namesOf } from './key.ts';
import { RULE_IDS } from './rule-ids.ts';
import { STEP_SECRETS } from './step-secrets.ts';

export function decodeReferences(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeReferenceText(findings, item, what) ?? []);
}

export function decodePlatforms(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  const texts = decodeStrings(findings, node, what);
  if (texts === undefined) return undefined;
  const { platforms, invalid } = canonicalPlatforms(texts);
  if (invalid === undefined && platforms.length > 0) return platforms;
  const received = invalid === undefined ? 'an empty list' : quote(invalid);
  const message = `expected platforms such as linux/amd64, received ${received}`;
  findings.error('platform-syntax', message, { at: node.at, hint: platformHint(invalid ?? '') });
  return undefined;
}

export function decodeRepository(findings: Findings, node: DataNode, what: string): Repository | undefined {
  const text = decodeString(findings, node, what);
  const repository = text === undefined ? undefined : parseOwnRepository(text);
  if (text !== undefined && repository === undefined) {
    const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${quote(text)}`;
    findings.error('reference-syntax', message, { at: node.at });
  }
  return repository;
}

export function decodeRepositories(
  findings: Findings,
  node: DataNode,
  what: string,
): readonly Repository[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}

/** Hosts of registries, with ports, as repositories have them. */
export function decodeRegistryHosts(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => {
    const text = decodeString(findings, item, what);
    const host = text === undefined ? undefined : parseRegistryHost(text);
    if (text === undefined || host !== undefined) return host ?? [];
    const message = `expected the host of a registry such as registry:5000 for ${what}, received ${quote(text)}`;
    findings.error('reference-syntax', message, { at: item.at, hint: 'write it without a scheme and a path' });
    return [];
  });
}

/** A reference as written. */
export function decodeReferenceText(findings: Findings, node: DataNode, what: string): string | undefined {
  const text = decodeString(findings, node, what);
  if (text === undefined || parseReference(text) !== undefined) return text;
  findings.error('reference-syntax', `expected an image reference for ${what}, received ${quote(text)}`, {
    at: node.at,
  });
  return undefined;
}

export function decodeReference(findings: Findings, node: DataNode, what: string): Reference | undefined {
  const text = decodeReferenceText(findings, node, what);
  return text === undefined ? undefined : parseReference(text);
}

/** Reads one of a set of words. The decoder exposes the words for the published schema. */
export function oneOf<const T extends string>(values: readonly T[]) {
  const decode = (findings: Findings, node: DataNode, what: string): T | undefined => {
    const text = decodeString(findings, node, what);
    const value = values.find((candidate) => candidate === text);
    if (text !== undefined && value === undefined) {
      findings.error('wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${quote(text)}`, {
        at: node.at,
      });
    }
    return value;
  };
  return Object.assign(decode, { values });
}

/** Severity by pinning rule; rules that are not listed keep their default. */
export type Policies = Readonly<Record<string, Policy>>;
export type Policy = Severity | 'off';

export const POLICIES: readonly Policy[] = ['off', 'error', 'warning', 'note'];

export function decodePolicies(findings: Findings, node: DataNode, what: string): Policies | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;

  checkKeys(findings, map, RULE_IDS, what);
  const known = map.entries.filter(({ key }) => RULE_IDS.includes(key));
  return Object.fromEntries(
    known.flatMap(({ key, value }) => {
      const policy = decodePolicy(findings, value, key);
      return policy === undefined ? [] : [[key, policy] as const];
    }),
  );
}

// Some YAML readers parse `off` as a boolean; here both mean the same.
function decodePolicy(findings: Findings, node: DataNode, what: string): Policy | undefined {
  return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}

// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;

export function decodeOwners(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => {
    const text = decodeString(findings, item, what);
    if (text === undefined || OWNER.test(text)) return text ?? [];
    const message = `expected @user, @organization/team or an e-mail address, received ${quote(text)}`;
    findings.error('owner-syntax', message, { at: item.at });
    return [];
  });
}

/** A runner's label is used in workflow expressions: no white space, quotes or shell metacharacters. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;

/** Labels of the runner to build on: one text, or a list. */
export function decodeRunsOn(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  const items = node.kind === 'scalar' ? [node] : decodeList(findings, node, what);
  if (items?.length === 0) findings.error('runner-label', `expected a label for ${what}`, { at: node.at });
  return items?.flatMap((item) => {
    const text = decodeString(findings, item, what);
    if (text === undefined || LABEL.test(text)) return text ?? [];
    const message = `expected the label of a runner such as ubuntu-latest, received ${quote(text)}`;
    findings.error('runner-label', message, { at: item.at });
    return [];
  });
}

/** Ids of secrets that our generated steps use, sorted. */
export function decodeStepSecrets(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  const ids = decodeList(findings, node, what)?.flatMap((item) => oneOf(STEP_SECRETS)(findings, item, what) ?? []);
  return ids && [...new Set(ids)].sort();
}

/** A path below the root, or several. */
export function decodePaths(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  const items = node.kind === 'scalar' ? [node] : decodeList(findings, node, what);
  return items?.flatMap((item) => decodePath(findings, item, what) ?? []);
}

/** A path below the root. */
export function decodePath(findings: Findings, node: DataNode, what: string): string | undefined {
  const text = decodeString(findings, node, what);
  const resolved = text === undefined || text === '' ? undefined : resolvePath('.', text);
  if (resolved?.ok) return resolved.path;
  if (text === undefined) return undefined;
  const message = `expected a path below the root for ${what}, received ${quote(text)}`;
  findings.error('wrong-value', message, { at: node.at, hint: resolved?.hint });
  return undefined;
}

/** Prefixes of names. None may be empty, because an empty prefix would refuse every name. */
export function decodePrefixes(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => {
    const text = decodeString(findings, item, what);
    if (text !== '') return text ?? [];
    findings.error('wrong-value', `expected a prefix for ${what}, received an empty text`, { at: item.at });
    return [];
  });
}

/** Names of recipes, as in image keys. */
export function decodeRecipes(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => {
    const text = decodeString(findings, item, what);
    if (text === undefined || /^[a-z]+\/[1-9][0-9]{0,3}$/.test(text)) return text ?? [];
    const message = `expected a recipe such as pip/4 for ${what}, received ${quote(text)}`;
    findings.error('wrong-value', message, { at: item.at });
    return [];
  });
}

/** References by name for environments that are maintained elsewhere. */
export function decodeCurated(
  findings: Findings,
  node: DataNode,
  what: string,
): ReadonlyMap<string, Reference> | undefined {
  const map = decodeMap(findings, node, what);
  const pairs = map?.entries.flatMap(({ key, at, value }) => {
    if (!isEnvironmentName(key)) {
      const message = `expected the name of an environment in ${what}, received ${quote(key)}`;
      findings.error('name-syntax', message, { at, hint: 'write <name>: <reference>' });
    }
    const reference = decodeReference(findings, value, key);
    return reference === undefined ? [] : [[key, reference] as const];
  });
  return pairs && new Map(pairs);
}

/** Issuer of the OIDC tokens for GitHub workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Keys of `signatures`. */
export const SIGNATURE_KEYS = {
  identities: key({
    name: 'identities',
    decode: decodeStrings,
    otherwise: undefined,
    description: 'Identities of workflows, in full: https://github.com/<repository>/.github/workflows/<file>@<ref>.',
  }),
  issuer: key({
    name: 'issuer',
    decode: decodeString,
    otherwise: GITHUB_ISSUER,
    description: 'Who issues their tokens.',
  }),
  trustedRoot: key({
    name: 'trusted-root',
    decode: decodeString,
    otherwise: undefined,
    description: "File that gh attestation trusted-root writes: the authorities' certificates. Relative to the root.",
  }),
} as const satisfies KeyTable;

/** Attestations that are accepted. docs/signatures.md */
export type SignaturePolicy = {
  readonly [M in keyof typeof SIGNATURE_KEYS]: NonNullable<Decoded<typeof SIGNATURE_KEYS>[M]>;
};

export function decodeSignatures(findings: Findings, node: DataNode, what: string): SignaturePolicy | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  checkKeys(findings, map, namesOf(SIGNATURE_KEYS), what);
  const { identities, issuer, trustedRoot } = decodeKeys(findings, map, SIGNATURE_KEYS);
  if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
    return { identities, issuer, trustedRoot };
  const message = 'expected identities and a trusted-root for signatures';
  findings.error('field-missing', message, { at: node.at, hint: 'docs/signatures.md shows both' });
  return undefined;
}
