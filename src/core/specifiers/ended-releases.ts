/**
 * The last day, or month, of each Python release line that had ended when this list was last updated. The lists change
 * with releases, not with the clock of a machine. https://devguide.python.org/versions/
 */
const PYTHON: ReadonlyMap<string, string> = new Map([
  ['2.6', '2013-10-29'],
  ['2.7', '2020-01-01'],
  ['3.0', '2009-06-27'],
  ['3.1', '2012-04-09'],
  ['3.2', '2016-02-20'],
  ['3.3', '2017-09-29'],
  ['3.4', '2019-03-18'],
  ['3.5', '2020-09-30'],
  ['3.6', '2021-12-23'],
  ['3.7', '2023-06-27'],
  ['3.8', '2024-10-07'],
  ['3.9', '2025-10-31'],
  ['3.10', '2026-10'],
]);

/**
 * The same of distributions, of what they support for everybody. https://wiki.debian.org/LTS
 * https://ubuntu.com/about/release-cycle https://alpinelinux.org/releases/
 */
const DISTRIBUTIONS: ReadonlyMap<string, string> = new Map([
  ['alpine 3.16', '2024-05-23'],
  ['alpine 3.17', '2024-11-22'],
  ['alpine 3.18', '2025-05-09'],
  ['alpine 3.19', '2025-11-01'],
  ['alpine 3.20', '2026-04-01'],
  ['alpine 3.21', '2026-11-01'],
  ['centos 6', '2020-11-30'],
  ['centos 7', '2024-06-30'],
  ['centos 8', '2021-12-31'],
  ['debian 8', '2020-06-30'],
  ['debian 9', '2022-06-30'],
  ['debian 10', '2024-06-30'],
  ['debian 11', '2026-08-31'],
  ['ubuntu 14.04', '2019-04'],
  ['ubuntu 16.04', '2021-04'],
  ['ubuntu 18.04', '2023-05-31'],
  ['ubuntu 20.04', '2025-05-31'],
  ['ubuntu 22.10', '2023-07-20'],
  ['ubuntu 23.04', '2024-01-25'],
  ['ubuntu 23.10', '2024-07-11'],
  ['ubuntu 24.10', '2025-07-10'],
  ['ubuntu 25.04', '2026-01-15'],
]);

/** When a release line of Python, such as `3.9`, ended; `undefined` for one that has not, and for none. */
export function pythonEnd(line: string): string | undefined {
  return PYTHON.get(line);
}

/** When a distribution ended, by `ID` and `VERSION_ID` of its os-release: `debian 10`, `alpine 3.18.4`. */
export function distributionEnd(name: string): string | undefined {
  return DISTRIBUTIONS.get(name) ?? DISTRIBUTIONS.get(name.replace(/^(alpine \d+\.\d+)\..*$/, '$1'));
}
