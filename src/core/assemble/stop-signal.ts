/** Signals of Linux, by name. https://man7.org/linux/man-pages/man7/signal.7.html */
const NAMES: ReadonlySet<string> = new Set(
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(
    ' ',
  ),
);

/** True for a number or a name, with or without SIG. */
export function isSignal(text: string): boolean {
  if (/^\d{1,2}$/.test(text)) return Number(text) > 0 && Number(text) <= 64;
  const name = text.toUpperCase().replace(/^SIG/, '');
  return NAMES.has(name) || /^RTM(?:IN(?:\+(?:1[0-5]|[1-9]))?|AX(?:-(?:1[0-4]|[1-9]))?)$/.test(name);
}
