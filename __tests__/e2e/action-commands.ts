// char.IsWhiteSpace of .NET, by which TrimStart() trims.
const WHITE = /^[\p{Zs}\p{Zl}\p{Zp}\t-\r\u0085]+/u;
// StartsWith(string) and IndexOf(string) compare by culture: characters without weight count as absent.
const WEIGHTLESS = /[\p{Cc}\p{Cf}\p{Mn}\u115F\u1160\u3164\uFFA0]/gu;

/**
 * Commands that the runner carries out when a step prints `log`, in order. Port of ActionCommandManager.TryProcessCommand and
 * of TryParse and TryParseV2 in ActionCommand.cs; every command name counts as registered.
 * https://github.com/actions/runner/blob/v2.328.0/src/Runner.Worker/ActionCommandManager.cs
 */
export function commandsIn(log: string): readonly string[] {
  let token: string | undefined;
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = commandOf(line);
    if (command === undefined) return [];
    const name = command.split(' ', 1)[0] ?? '';
    if (token !== undefined) {
      if (name === token) token = undefined;
      return [];
    }
    if (name !== 'stop-commands') return [line];
    token = line.slice(line.lastIndexOf('::') + 2);
    return [];
  });
}

function commandOf(line: string): string | undefined {
  const trimmed = line.replace(WHITE, '').replace(WEIGHTLESS, '').replace(WHITE, '');
  const end = trimmed.indexOf('::', 2);
  if (trimmed.startsWith('::') && end >= 0) return trimmed.slice(2, end);
  const weighty = line.replace(WEIGHTLESS, '');
  const prefix = weighty.indexOf('##[');
  const close = weighty.indexOf(']', prefix);
  return prefix >= 0 && close >= 0 ? weighty.slice(prefix + 3, close) : undefined;
}
