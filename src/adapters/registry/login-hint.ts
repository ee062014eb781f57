import type { Login } from './options.ts';
import { printable } from './printable.ts';

/** A registry that refuses, and what was sent to it. */
interface Refusal {
  readonly registry: string;
  readonly writing: boolean;
  /** `undefined` when the registry did not ask for a login. */
  readonly login?: Login | undefined;
}

/** What to do after a 401. */
export function unauthorizedHint({ registry, writing, login }: Refusal): string {
  const command = `\`docker login ${registry}\`${inWorkflow(registry, writing)}`;
  switch (login?.kind) {
    case undefined:
      return `Log in: ${command}`;
    case 'withheld':
      return `No login is sent to ${registry}, which only terrarium.yml says has plain HTTP: name it in input insecure-registries, or with --insecure-registry`;
    case 'none':
      return `${absence(registry, login)}: ${command}`;
    case 'file':
      return `The login of ${registry} in ${printable(login.file)} was refused. Log in again: ${command}`;
    case 'helper':
      return `The login of ${registry} that ${login.helper} has was refused. Renew it there`;
    case 'azure':
      return azureHint(registry, login.words);
    case 'helper-empty':
      return absence(registry, login);
  }
}

/** What to do after a 403. */
export function deniedHint(refusal: Refusal): string {
  const { registry, writing, login } = refusal;
  if (login?.kind === 'none' || login?.kind === 'helper-empty' || login?.kind === 'withheld')
    return unauthorizedHint(refusal);
  if (login?.kind === 'azure') return azureHint(registry, login.words);
  const place = login === undefined ? '' : ` of ${login.kind === 'file' ? printable(login.file) : login.helper}`;
  if (registry === 'ghcr.io') {
    const account = place === '' ? '' : `. The login${place} was sent`;
    return `Give the job \`${packages(writing)}\`, and this repository access in the settings of the package${account}`;
  }
  const account = place === '' ? 'The account' : `The account in the login${place}`;
  return `${account} may not ${writing ? 'push to' : 'read'} this repository: check its rights on ${registry}`;
}

function azureHint(registry: string, words: string): string {
  if (words !== '') return `No login for ${registry} by Azure: ${words}`;
  return `Give the identity that is signed in to Azure the role AcrPush on ${registry}, or AcrPull to read`;
}

function absence(registry: string, login: Extract<Login, { readonly kind: 'none' | 'helper-empty' }>): string {
  if (login.kind === 'none') return `No login for ${registry} in ${printable(login.file)}`;
  return `${login.helper} has no login for ${registry}${login.words === '' ? '' : `: ${login.words}`}`;
}

function inWorkflow(registry: string, writing: boolean): string {
  return registry === 'ghcr.io' ? `, in a workflow with docker/login-action and \`${packages(writing)}\`` : '';
}

function packages(writing: boolean): string {
  return `permissions: { packages: ${writing ? 'write' : 'read'} }`;
}
