import type { Identified, IdentifiedRecord } from '../history/what-is.ts';
import { isCommitId } from '../names/commit.ts';
import type { EnvironmentRecord } from '../oci/records.ts';
import { shellWord } from '../text/shell-word.ts';
import { describeKnown } from './describe-packages.ts';
import { shownMarks } from './describe-versions.ts';

/** What an image is, for people: what was registered of it and how to build it again, then definition and packages. Lines hold untrusted text. */
export function describeImage({ known, records, damaged, unread }: Identified): readonly string[] {
  const [title = '', ...rest] = describeKnown(known);
  const doubtful = records.filter(({ definitionHash }) => definitionHash !== known.hash);
  return [
    title,
    ...(records.length === 0 ? ['  no record says of which commit it is'] : []),
    ...records.flatMap(describeRecord),
    ...doubtful.map(({ name, version }) => `  the record of ${name} ${version} says another definition than the image`),
    ...(damaged === 0 ? [] : [`  ${damaged} of its records cannot be read`]),
    ...(unread === 0 ? [] : [`  ${unread} records of the repository were not looked at`]),
    ...rest,
  ];
}

function describeRecord(record: IdentifiedRecord): readonly string[] {
  const { name, version, source, commit, dirty, run } = record;
  const again = buildAgain(record);
  const marks = shownMarks(record.state, false);
  return [
    `  registered ${name} ${version}, from ${source}${marks === '' ? '' : ` (${marks})`}`,
    ...(commit === '' ? [] : [`    commit   ${commit}${dirty === true ? ' (dirty: with other changes)' : ''}`]),
    ...(run === '' ? [] : [`    run      ${run}`]),
    ...(again === undefined ? [] : [`    again    ${again}`]),
  ];
}

/** Commands that build a recorded environment again; `undefined` where no commit has it. A record is a stranger's text, and the line may be pasted. */
export function buildAgain({ commit, source }: Pick<EnvironmentRecord, 'commit' | 'source'>): string | undefined {
  if (!isCommitId(commit) || source.startsWith('-')) return undefined;
  return `git switch --detach ${commit} && terrarium build ${shellWord(source)}`;
}
