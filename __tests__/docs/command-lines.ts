/** A command of Terrarium in a text: the words behind its name. */
export type CommandLine = readonly string[];

/** How documents start it: as a program, with npx, and from a checkout. */
const STARTS =
  /(?<![\w/.@-])(?:npx (?:--yes )?@terrarium-env\/terrarium(?:@[\w.]+)?|npx node src\/hosts\/cli\/main\.ts|terrarium)(?= )/g;

/** Commands in the lines of a shell. A word ends where the shell would end it; what is behind `|`, `>`, `;`, `&` or `#` is not its own. */
export function commandLinesIn(script: string): readonly CommandLine[] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  return lines.flatMap((line) => {
    const code = line.replace(/(?:^|\s)#.*$/, '');
    return [...code.matchAll(STARTS)].map((match) => wordsOf(code.slice(match.index + match[0].length)));
  });
}

function wordsOf(text: string): CommandLine {
  const words: string[] = [];
  for (const [, space, single, double, plain, placeholder] of text.matchAll(
    /(\s+)|'([^']*)'|"([^"]*)"|([^\s'"|<>;&()]+)|(<[a-z:|-]+>)|(.)/gy,
  )) {
    const part = single ?? double ?? plain ?? placeholder;
    if (space !== undefined) words.push('');
    else if (part === undefined) break;
    else words.push((words.pop() ?? '') + part);
  }
  return words.filter((word) => word !== '');
}
