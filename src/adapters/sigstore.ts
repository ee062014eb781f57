import type { Signer } from '@sigstore/verify';
import type { SignaturePolicy } from '../core/config/values.ts';
import { TerrariumError } from '../core/model/errors.ts';
import { isRecord, parseJson } from '../core/model/json.ts';
import type { VerifyAttestation } from '../core/model/registry.ts';
import { digestHex } from '../core/names/digest.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const IN_TOTO = 'application/vnd.in-toto+json';

/**
 * Checks attestations as `gh attestation verify --bundle` does with a trusted root, without asking anyone: certificate, signature,
 * transparency logs and timestamps, then who signed, then that the statement is about this very image. `trustedRoot` is what `gh
 * attestation trusted-root` prints: one authority a line, of which one must vouch. https://docs.sigstore.dev/about/bundle/
 */
export async function attestationVerifier(policy: SignaturePolicy, trustedRoot: string): Promise<VerifyAttestation> {
  const [{ Verifier, toSignedEntity, toTrustMaterial }, { bundleFromJSON, isBundleWithDsseEnvelope }, { TrustedRoot }] =
    await Promise.all([import('@sigstore/verify'), import('@sigstore/bundle'), import('@sigstore/protobuf-specs')]);
  const verifierOf = (json: unknown) => {
    if (hasLength(json)) throw new Error(NO_LENGTH);
    const root = TrustedRoot.fromJSON(json);
    // GitHub's own authority for private repositories has timestamps instead of a public log.
    const thresholds = {
      tlogThreshold: Math.min(1, root.tlogs.length),
      ctlogThreshold: Math.min(1, root.ctlogs.length),
    };
    return new Verifier(toTrustMaterial(root), { ...thresholds, timestampThreshold: 1 });
  };
  const verifiers = rootsOf(trustedRoot, policy.trustedRoot).map((json) => readRoot(policy, () => verifierOf(json)));
  return (bytes, digest) => {
    try {
      const json = parseJson(bytes);
      if (hasLength(json)) return NO_LENGTH;
      const bundle = bundleFromJSON(json);
      if (!isBundleWithDsseEnvelope(bundle)) return 'it signs no statement';
      const { payload, payloadType } = bundle.content.dsseEnvelope;
      if (payloadType !== IN_TOTO || !namesSubject(parseJson(payload), digestHex(digest)))
        return 'it is about something else';
      const entity = toSignedEntity(bundle);
      const faults = verifiers.map((verifier) => faultOf(() => verifier.verify(entity), policy));
      return faults.includes(undefined) ? undefined : faults.at(-1);
    } catch (error) {
      return messageOf(error);
    }
  };
}

// The library would take an identity for a regular expression that may match anywhere: here it is compared as it is.
function faultOf(verify: () => Signer, { identities, issuer }: SignaturePolicy): string | undefined {
  try {
    const { identity } = verify();
    const name = identity?.subjectAlternativeName ?? 'nobody';
    if (!identities.includes(name)) return `it was signed by ${name}`;
    return identity?.extensions?.issuer === issuer
      ? undefined
      : `its identity was issued by ${identity?.extensions?.issuer}`;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
function namesSubject(statement: unknown, hex: string): boolean {
  if (!isRecord(statement) || !Array.isArray(statement.subject)) return false;
  return statement.subject.some(
    (subject: unknown) => isRecord(subject) && isRecord(subject.digest) && subject.digest.sha256 === hex,
  );
}

function rootsOf(text: string, path: string): readonly unknown[] {
  const whole = parseJson(new TextEncoder().encode(text));
  if (isRecord(whole)) return [whole];
  const roots = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parseJson(new TextEncoder().encode(line)));
  if (roots.length > 0 && roots.every(isRecord)) return roots;
  throw noRoots(path);
}

const NO_LENGTH = 'it has a member "length", which Sigstore does not know';

// The library takes an object with a length for bytes, and allocates as many.
function hasLength(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (isRecord(value) && Object.hasOwn(value, 'length')) || Object.values(value).some(hasLength);
}

// The library throws whatever it stumbles over.
function readRoot<T>({ trustedRoot }: SignaturePolicy, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw noRoots(trustedRoot, cause);
  }
}

function noRoots(path: string, cause?: unknown): TerrariumError {
  return new TerrariumError('config-invalid', `${path}: expected trusted roots of Sigstore, one JSON object a line`, {
    hint: 'write it with: gh attestation trusted-root',
    cause,
  });
}
