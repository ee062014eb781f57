import type { ErrorCode } from '../model/errors.ts';

/** What an error of BuildKit's push means, in our words. */
export interface PushFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** True where another try would end in the same way. */
  readonly lasting: boolean;
}

interface Row extends PushFailure {
  readonly says: RegExp;
}

/** The first that fits counts: Docker Hub says both "denied" and "unauthorized" to somebody without a login. */
const ROWS: readonly Row[] = [
  {
    says: /no space left on device|disk quota exceeded|\b507 |\bquota\b|configured upper limit/i,
    code: 'registry-failed',
    message: 'the registry has no space left',
    hint: 'free space on the registry, raise its quota, or delete images that nobody needs',
    lasting: true,
  },
  {
    says: /\b401 |\bunauthorized\b|authentication required|no basic auth credentials/i,
    code: 'registry-auth',
    message: 'the registry does not accept the login of the push',
    hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
    lasting: true,
  },
  {
    says: /\b403 |\bdenied\b|\bforbidden\b|insufficient_scope/i,
    code: 'registry-denied',
    message: 'the registry refuses the push',
    hint: 'give the account the right to push to this repository; on ghcr.io give the job permissions: { packages: write }',
    lasting: true,
  },
  {
    says: /\b404 |\bname unknown\b|NAME_UNKNOWN|repository .{0,200}(?:does not exist|not found)/i,
    code: 'registry-not-found',
    message: 'the registry does not have the repository to push to',
    hint: 'create the repository on the registry, or check its name',
    lasting: true,
  },
  {
    says: /\b413 |entity too large|blob too large|size limit/i,
    code: 'registry-failed',
    message: 'the registry, or a proxy before it, limits the size of uploads',
    hint: 'raise that limit, such as client_max_body_size of nginx',
    lasting: true,
  },
  {
    says: /\b429 |too ?many ?requests/i,
    code: 'registry-failed',
    message: 'the registry limits requests',
    hint: 'log in, or run again later',
    lasting: false,
  },
  {
    says: /server gave HTTP response to HTTPS client/i,
    code: 'registry-unreachable',
    message: 'the registry does not speak TLS, which the builder expects',
    hint: 'name it as insecure in the configuration of the builder (docker buildx create --buildkitd-config)',
    lasting: true,
  },
  {
    says: /\bx509: |certificate/i,
    code: 'registry-unreachable',
    message: 'the builder does not trust the certificate of the registry',
    hint: 'give the builder the authority (docker buildx create --buildkitd-config)',
    lasting: true,
  },
  {
    says: /no such host|connection refused|network is unreachable|no route to host|i\/o timeout/i,
    code: 'registry-unreachable',
    message: 'the builder does not reach the registry',
    hint: 'a builder has a network of its own: create it with --driver-opt network=host for a registry on this machine, or push with publisher oci',
    lasting: false,
  },
  {
    says: /\b4(?!08|25|99)\d\d |manifest invalid/i,
    code: 'registry-failed',
    message: 'the registry refuses what was pushed',
    hint: 'see the last lines of its output, and the log of the registry',
    lasting: true,
  },
];

const OTHER: PushFailure = {
  code: 'registry-failed',
  message: 'the push to the registry failed',
  hint: 'see the last lines of its output, and the log and the disk of the registry',
  lasting: false,
};

const PUSH = 'failed to push ';

/** Why BuildKit's push failed, by the lines that a build ends with; `undefined` where no push did. */
export function pushFailure(lines: readonly string[]): PushFailure | undefined {
  const first = lines.findIndex((line) => /^(?:ERROR|error): /.test(line) && line.includes(PUSH));
  if (first < 0) return undefined;
  // Several replies of a registry are on separate lines.
  const words = lines.slice(first).join('\n');
  // Behind the name of the image and without addresses: words of a repository's name say nothing.
  const said = words.slice(words.indexOf(': ', words.indexOf(PUSH))).replace(/https?:\/\/[^\s"]+/g, '');
  return ROWS.find(({ says }) => says.test(said)) ?? OTHER;
}
