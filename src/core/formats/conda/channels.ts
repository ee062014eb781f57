import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { isLocalChannel, parseChannel } from '../../specifiers/channel.ts';
import { decodeList, decodeString, entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import { sourceText } from '../contract/parts.ts';

/** Hint for a URL that contains credentials. */
export const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const LOCAL = 'publish the channel, and name its URL';
const VARIABLE = 'write the value out: what a variable holds is not in the file';

/** Reads `channels`: names and URLs in order of priority. */
export function parseChannels(findings: Findings, root: DataMap): readonly Part[] {
  const value = entryOf(root, 'channels')?.value;
  const items = value === undefined || isEmptyScalar(value) ? [] : (decodeList(findings, value, 'channels') ?? []);
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const text = decodeString(findings, item, 'a channel');
    const channel = text === undefined ? undefined : parseOne(findings, text, item);
    if (channel === undefined) return [];
    if (seen.has(channel)) {
      const message = `channel ${quote(channel)} is given twice: the first counts`;
      findings.note('duplicate-channel', message, { at: item.at, hint: 'remove the second' });
    }
    seen.add(channel);
    return [{ kind: 'channel', text: channel, written: sourceText(findings.path, item) }];
  });
}

/** True for a key without a value. */
export function isEmptyScalar(node: DataNode): boolean {
  return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}

function parseOne(findings: Findings, text: string, { at }: DataNode): string | undefined {
  const reading = parseChannel(text);
  if (!reading.ok && reading.secret) {
    findings.error('credentials-in-url', 'a channel carries credentials', { at, hint: SECRET });
    return undefined;
  }
  if (isLocalChannel(text)) {
    const message = `channel ${quote(text)} is a folder of one machine, which can change without the file`;
    findings.error('channel-local', message, { at, hint: LOCAL });
    return undefined;
  }
  if (reading.ok) return reading.channel;
  const hint = text.includes('$') ? VARIABLE : undefined;
  findings.error('channel-syntax', `expected a channel name or URL, received ${quote(text)}`, { at, hint });
  return undefined;
}
