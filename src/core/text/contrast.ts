/** Replaces each run of white space by a single blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Number of equal characters shown before and after the difference. */
const AROUND = 24;

/** Two texts, shortened to the part around their difference: long texts cut at the end would look equal. */
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
