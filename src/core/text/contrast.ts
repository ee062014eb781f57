/** White space of any kind as single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters of an equal start or end that are shown before and behind what differs. */
const AROUND = 24;

/** Two texts around what differs: long ones that differ in one word, cut at their ends, would look equal. */
export function contrast(from: string, to: string): { readonly from: string; readonly to: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const show = (text: string) => {
    const head = start > AROUND * 2 ? `...${text.slice(start - AROUND, start)}` : text.slice(0, start);
    const tail =
      end > AROUND * 2
        ? `${text.slice(text.length - end, text.length - end + AROUND)}...`
        : text.slice(text.length - end);
    return `${head}${text.slice(start, text.length - end)}${tail}`;
  };
  return { from: show(from), to: show(to) };
}
