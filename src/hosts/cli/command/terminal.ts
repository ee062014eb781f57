import { styleText } from 'node:util';
import { PLAIN, type Screen, type Tone } from '../../../core/report/screen.ts';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

export function isColorChoice(text: string): text is ColorChoice {
  return COLOR_CHOICES.some((choice) => choice === text);
}

/** What of a stream decides how it is written to. */
export type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>;

/** Fewer columns hold no table. */
const NARROWEST = 40;

/** How text for people is written to a stream: with colours and within its columns on a terminal, as it is elsewhere. */
export function screenOf({ isTTY, columns }: Stream, choice: ColorChoice, env: NodeJS.ProcessEnv): Screen {
  const width = isTTY && columns > 0 ? Math.max(columns, NARROWEST) : undefined;
  return { width, paint: hasColor(isTTY, choice, env) ? paint : PLAIN.paint };
}

// https://no-color.org, https://force-color.org
function hasColor(isTTY: boolean, choice: ColorChoice, { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}

const STYLES = {
  good: 'green',
  changing: 'cyan',
  bad: 'red',
  doubtful: 'yellow',
  quiet: 'dim',
  heading: 'bold',
} as const satisfies Record<Tone, string>;

function paint(tone: Tone, text: string): string {
  return styleText(STYLES[tone], text, { validateStream: false });
}
