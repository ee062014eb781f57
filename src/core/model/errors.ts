import type { Place } from './diagnostic.ts';

/** Why an operation outside our process failed. Each code is documented in docs/errors.md. */
export const ERROR_CODES = [
  'azure-denied',
  'azure-failed',
  'azure-limit',
  'azure-not-found',
  'azure-sign-in',
  'azureml-refused',
  'builder-cannot-load',
  'builder-cannot-publish',
  'builder-lost',
  'build-failed',
  'buildkit-too-old',
  'buildx-missing',
  'buildx-too-old',
  'cancelled',
  'comment-failed',
  'config-invalid',
  'context-changed',
  'dirty-tree',
  'disk-full',
  'docker-too-old',
  'engine-not-running',
  'entitlement-missing',
  'git-failed',
  'host-not-allowed',
  'image-invalid',
  'image-unloaded',
  'index-failed',
  'needs-buildkit',
  'no-conda-tool',
  'onbuild-context',
  'osv-failed',
  'package-build-failed',
  'package-conflict',
  'package-hash-mismatch',
  'package-missing',
  'packages-unread',
  'plan-invalid',
  'plan-mismatch',
  'platform-missing',
  'record-too-large',
  'registry-auth',
  'registry-content-invalid',
  'registry-denied',
  'registry-digest-mismatch',
  'registry-failed',
  'registry-keeps',
  'registry-lagging',
  'registry-not-found',
  'registry-unreachable',
  'repository-missing',
  'resolution-failed',
  'resolution-invalid',
  'secret-missing',
  'smoke-test-failed',
  'root-unread',
  'snapshot-failed',
  'step-failed',
  'template-base',
  'timed-out',
  'untrusted-checkout',
  'usage',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

interface ErrorDetails {
  /** What the user can do about it, in one sentence or one line to paste. */
  readonly hint?: string | undefined;
  /** What of the user's files failed. */
  readonly place?: Place | undefined;
  readonly cause?: unknown;
}

/** A failure outside our process (registry, engine, git, GitHub). Its message carries no credential. */
export class TerrariumError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly place: Place | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(redact(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'TerrariumError';
    this.code = code;
    this.place = details.place;
    this.hint = details.hint === undefined ? undefined : redact(details.hint);
  }
}

/** A failure of the whole run that is met at one item. It is no `TerrariumError`, so that nothing takes it for the item's own. */
export class RunFailure extends Error {
  readonly failure: TerrariumError;

  constructor(failure: TerrariumError) {
    super(failure.message, { cause: failure });
    this.name = 'RunFailure';
    this.failure = failure;
  }
}

/** Credentials as they occur in URLs, headers, signed links, settings and by their own form; the text between matches is kept. */
export function redact(text: string): string {
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, '$1***$2'), text);
}

// Each has what is kept before and behind the secret.
const CREDENTIALS: readonly RegExp[] = [
  /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]+(@)/gi,
  /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?(?:basic|bearer|token|negotiate)\s{1,9})[^\s"',;]+()/gi,
  // Other schemes, and none: what is long enough to be a secret.
  /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?)[a-z0-9._~+/=-]{16,}()/gi,
  /\b(bearer\s{1,9})[a-z0-9._~+/-]{16,}=*()/gi,
  /([?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=)[^&\s"']+()/gi,
  // npm's `_authToken=`, pip's and Java's `password=`, AWS's `aws_secret_access_key = `, and their spelling in JSON. `docker-secret==1.0` is a package.
  /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)\s?=(?!=)\s?["']?)[^\s"'&,;]+()/gi,
  /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)"\s{0,9}:\s{0,9}")[^"]+()/gi,
  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
  /\b(gh[oprsu]_|github_pat_|glpat-|dckr_pat_)[a-z0-9_-]{16,}()/gi,
  // As they are issued: names of packages and variables begin in the same way. https://docs.pypi.org/api/secrets/
  /\b(npm_|pypi-AgE)[A-Za-z0-9][A-Za-z0-9-]{15,}(?:[A-Za-z0-9_-]*)()/g,
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  /\b(A(?:KI|SI)A)[A-Z0-9]{16}\b()/g,
  // Three parts of base64url, the first of which is a JSON object. https://www.rfc-editor.org/rfc/rfc7519
  /(?<![\w.-])(eyJ)[\w-]{8,2000}\.[\w-]{8,}(?:\.[\w-]*)?()/g,
];
