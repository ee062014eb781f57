/** A version that is released: `v<version>` is its tag. */
export interface Release {
  readonly version: string;
  /** major, minor, patch */
  readonly numbers: readonly [number, number, number];
  readonly isPrerelease: boolean;
}

/** Reads a tag, `v1.2.3` or `v1.2.3-rc.1`; `undefined` for any other, also for tags that move (`v1`). */
export function parseTag(tag: string): Release | undefined {
  const match = /^v((0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z.-]{1,64})?)$/.exec(tag);
  if (match === null) return undefined;
  const [, version = '', major, minor, patch, suffix] = match;
  return { version, numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: suffix !== undefined };
}

/** What keeps a tag from being released; empty where nothing does. */
export function obstacles(tag: string, packageVersion: string, changelog: string): readonly string[] {
  const release = parseTag(tag);
  if (release === undefined) return [`${JSON.stringify(tag)} is no tag of a version: expected v1.2.3`];
  const { version } = release;
  const different =
    version === packageVersion ? [] : [`the tag is of ${version}, and package.json says ${packageVersion}`];
  const notes = notesOf(changelog, version);
  if (notes === undefined)
    return [...different, `CHANGELOG.md has no heading "## [${version}] - <year>-<month>-<day>"`];
  return notes === '' ? [...different, `CHANGELOG.md says nothing about ${version}`] : different;
}

/** What the changelog says of a version; `undefined` where it has no heading with a date. */
export function notesOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => {
    const heading = `## [${version}] - `;
    return line.startsWith(heading) && /^\d{4}-\d{2}-\d{2}$/.test(line.slice(heading.length).trim());
  });
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.startsWith('## '));
  return after
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/** Tags that follow a release, `v0` and `v0.1`: each where no tag of its line is newer. A prerelease moves none. */
export function movingTags(tag: string, tags: readonly string[]): readonly string[] {
  const release = parseTag(tag);
  if (release === undefined || release.isPrerelease) return [];
  const lines = [1, 2].map((length) => release.numbers.slice(0, length));
  return lines.filter((line) => isNewest(release, line, tags)).map((line) => `v${line.join('.')}`);
}

/** The tag of npm under which a release is published: `latest` names the newest. */
export function npmTag(tag: string, tags: readonly string[]): 'latest' | 'next' | 'previous' {
  const release = parseTag(tag);
  if (release === undefined || release.isPrerelease) return 'next';
  return isNewest(release, [], tags) ? 'latest' : 'previous';
}

/** True where no other version that begins with these numbers is newer. */
function isNewest({ numbers }: Release, line: readonly number[], tags: readonly string[]): boolean {
  const others = tags.flatMap((tag) => parseTag(tag) ?? []).filter(({ isPrerelease }) => !isPrerelease);
  const own = others.filter((other) => line.every((number, place) => other.numbers[place] === number));
  return !own.some((other) => isNewer(other.numbers, numbers));
}

function isNewer(a: Release['numbers'], b: Release['numbers']): boolean {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

/** A Homebrew formula, from its template. Throws where a name of the template stays open. */
export function formulaOf(template: string, values: Readonly<Record<'version' | 'sha256', string>>): string {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, () => value),
    template,
  );
  const open = /\{\{\w*\}\}/.exec(filled);
  if (open !== null) throw new Error(`the template of the formula has ${open[0]}, for which there is no value`);
  return filled;
}
