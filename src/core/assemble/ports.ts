import { needsBuildKit } from './refusal.ts';

/** Ports of a word of EXPOSE, each as `80/tcp`; a range is all of its ports. Other forms are left to BuildKit. */
export function parsePorts(word: string, line: number): readonly string[] {
  const [, first = '', last = first, protocol = 'tcp'] =
    /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === '' || from > to || to > 65_535) throw needsBuildKit(`line ${line} exposes ${JSON.stringify(word)}`);
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}
