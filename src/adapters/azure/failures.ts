import { isRestError, type RestError } from '@azure/core-rest-pipeline';
import { type ErrorCode, TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { shorten } from '../../core/model/shorten.ts';
import { stoppedBy } from '../../core/model/stopped.ts';

/** What was asked of the resource manager. */
export interface AzureAsked {
  /** What could not be done, for messages: `start a run of acme.azurecr.io`. */
  readonly what: string;
  /** The role that allows it, with what it is given on. */
  readonly role: string;
  readonly signal: AbortSignal | undefined;
}

/** Characters of Azure's words that are shown. */
const MAX_WORDS = 500;

/** Asks the resource manager; what it or the network refuses becomes a `TerrariumError` that names what to do. */
export async function askAzure<T>(asked: AzureAsked, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw azureFailure(asked, error);
  }
}

/** HTTP status of a refused request; `undefined` for every other failure. */
export function statusOf(error: unknown): number | undefined {
  return isRestError(error) ? error.statusCode : undefined;
}

/** What a refusal means: a `TerrariumError`, or the reason of a run that was stopped. */
export function azureFailure(asked: AzureAsked, error: unknown): unknown {
  if (error instanceof TerrariumError) return error;
  if (asked.signal?.aborted) return stoppedBy(asked.signal, 'the run was stopped', error);
  if (!isRestError(error)) return unreadable(asked, error);
  const { code, message } = wordsOf(error);
  const told = `Azure could not ${asked.what}: ${[error.statusCode, code].filter(Boolean).join(' ')}: ${message}`;
  const details = { cause: error, hint: hintFor(asked, error.statusCode, code) };
  return new TerrariumError(codeFor(error.statusCode, code), told, details);
}

/** What the SDKs cannot read, such as a link to no address, they throw as plain errors: a reply is never a bug of ours. */
function unreadable({ what }: AzureAsked, error: unknown): TerrariumError {
  const words = shorten(error instanceof Error ? error.message : String(error), MAX_WORDS);
  const hint = 'run again; report it where that does not help';
  return new TerrariumError('azure-failed', `Azure could not ${what}: its reply cannot be read: ${words}`, {
    cause: error,
    hint,
  });
}

/** `{"error":{"code","message"}}`, as all services of the resource manager write it. */
function wordsOf({ response, message, code }: RestError): { readonly code: string; readonly message: string } {
  const said = membersOf(membersOf(parseJson(response?.bodyAsText ?? '')).error);
  return {
    code: typeof said.code === 'string' ? shorten(said.code, 100) : response === undefined ? (code ?? '') : '',
    message: shorten(typeof said.message === 'string' ? said.message : message, MAX_WORDS),
  };
}

/** What Azure answers 403 with where the subscription may run no tasks, such as one with free credit. */
const NO_TASKS = 'TasksOperationsNotAllowed';
const QUOTA = /quota|limitexceeded|toomanyrequests|throttl/i;

function codeFor(status: number | undefined, code: string): ErrorCode {
  if (status === 401 || status === 403) return 'azure-denied';
  if (status === 404) return 'azure-not-found';
  if (status === 429 || QUOTA.test(code)) return 'azure-limit';
  return 'azure-failed';
}

function hintFor({ role }: AzureAsked, status: number | undefined, code: string): string {
  if (code === NO_TASKS)
    return 'ask the support of Azure for ACR Tasks in this subscription; builder: buildkit builds here';
  if (status === 401 || status === 403) return `give the identity that is signed in ${role}`;
  if (status === 404) return 'compare subscription, resource group and name with those of the portal';
  if (status === 409) return 'another operation changes it at the same time: run again when that has ended';
  if (status === 429) return 'Azure limits requests: run again later, or with fewer jobs';
  if (QUOTA.test(code)) return 'ask for a higher quota, or give back what is not used';
  return 'run again; https://status.azure.com tells of outages';
}
