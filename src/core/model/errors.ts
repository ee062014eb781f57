/** Why an operation outside our process failed. Each code is documented in docs/errors.md. */
export type ErrorCode =
  | 'builder-cannot-load'
  | 'builder-cannot-publish'
  | 'builder-lost'
  | 'build-failed'
  | 'buildkit-too-old'
  | 'buildx-missing'
  | 'buildx-too-old'
  | 'cancelled'
  | 'comment-failed'
  | 'config-invalid'
  | 'context-changed'
  | 'dirty-tree'
  | 'disk-full'
  | 'docker-too-old'
  | 'engine-not-running'
  | 'git-failed'
  | 'host-not-allowed'
  | 'image-invalid'
  | 'no-conda-tool'
  | 'onbuild-context'
  | 'packages-unread'
  | 'plan-invalid'
  | 'plan-mismatch'
  | 'platform-missing'
  | 'record-too-large'
  | 'registry-auth'
  | 'registry-content-invalid'
  | 'registry-denied'
  | 'registry-digest-mismatch'
  | 'registry-failed'
  | 'registry-lagging'
  | 'registry-not-found'
  | 'registry-unreachable'
  | 'repository-missing'
  | 'resolution-failed'
  | 'resolution-invalid'
  | 'secret-missing'
  | 'smoke-test-failed'
  | 'snapshot-failed'
  | 'template-base'
  | 'timed-out'
  | 'untrusted-checkout'
  | 'usage';

interface ErrorDetails {
  /** What the user can do about it, in one sentence or one line to paste. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A failure outside our process (registry, engine, git, GitHub). Its message carries no credential. */
export class TerrariumError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(redact(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'TerrariumError';
    this.code = code;
    this.hint = details.hint === undefined ? undefined : redact(details.hint);
  }
}

/** Credentials as they occur in URLs, headers and signed links; the text between matches is kept. */
export function redact(text: string): string {
  return text
    .replace(/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]+@/gi, '$1***@')
    .replace(/\b(authorization\s*[:=]\s*)(?:basic|bearer)\s+[^\s"']+/gi, '$1***')
    .replace(
      /([?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=)[^&\s"']+/gi,
      '$1***',
    );
}
