/** A pattern that identifies a secret in any text, and the kind of secret. */
interface SecretForm {
  readonly name: string;
  readonly pattern: RegExp;
}

// Prefixes that issuers chose so that scanners can find their secrets, and the header lines of keys.
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
const FORMS: readonly SecretForm[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
  { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)(?![A-Z2-7]*EXAMPLE)[A-Z2-7]{16}\b/ },
  { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
  { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,200}/ },
  { name: 'a Stripe key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,200}/ },
  { name: 'a PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/ },
  { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{34}\b/ },
  { name: 'an Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{80,90}={0,2}/ },
];

const OPENAI_MARK = 'T3BlbkFJ';
/** Number of characters before and after the marker. */
const OPENAI_LENGTH = { least: 20, most: 200 } as const;

// Searches marker by marker, because a single expression would scan the rest of the text for each `sk-`.
function findOpenAiKey(text: string): FoundSecret | undefined {
  for (let at = text.indexOf(OPENAI_MARK); at >= 0; at = text.indexOf(OPENAI_MARK, at + 1)) {
    const start = openAiStart(text, at);
    const [end] = /^[A-Za-z0-9_-]{20,200}/.exec(text.slice(at + OPENAI_MARK.length, at + 210)) ?? [];
    if (start === undefined || end === undefined) continue;
    return { name: 'an OpenAI key', start, length: at + OPENAI_MARK.length + end.length - start };
  }
  return undefined;
}

function openAiStart(text: string, mark: number): number | undefined {
  const from = Math.max(0, mark - OPENAI_LENGTH.most - 'sk-proj-'.length);
  for (let start = text.indexOf('sk-', from); start >= 0 && start < mark; start = text.indexOf('sk-', start + 1)) {
    const key = text.slice(start + 3, mark);
    const most = OPENAI_LENGTH.most + (key.startsWith('proj-') ? 'proj-'.length : 0);
    if (key.length < OPENAI_LENGTH.least) return undefined;
    const isWord = start === 0 || !/\w/.test(text[start - 1] ?? '');
    if (isWord && key.length <= most && /^[A-Za-z0-9_-]+$/.test(key)) return start;
  }
  return undefined;
}

/** A secret in a text: its kind and its position, never its value. */
export interface FoundSecret {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** The first secret of each kind. */
export function findSecrets(text: string): readonly FoundSecret[] {
  return [
    ...FORMS.flatMap(({ name, pattern }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ name, start: match.index, length: match[0].length }];
    }),
    ...[findOpenAiKey(text)].filter((found) => found !== undefined),
  ];
}

const NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|ACCOUNT_?KEY|SAS_?TOKEN|CONNECTION_?STRING)(?:_?(?:ID|VALUE))?$/i;
/** Names that end like a secret but are not one. */
const HARMLESS = /(?:^|_)(?:MAX|NUM|PAD|EOS|BOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL)_?(?:NEW_?)?TOKEN$|_KEY_?ID$/i;

/** True if a variable's name says that its value is a secret and the value could be one. */
export function isSecretVariable(name: string, value: string): boolean {
  if (!NAME.test(name) || HARMLESS.test(name)) return false;
  const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
  // References to variables, paths, switches and placeholders are not secrets.
  return (
    plain.length >= 6 && !/[${}<>]/.test(plain) && !/^[./~]|^(?:true|false|none|null|x+|changeme|\d+)$/i.test(plain)
  );
}
