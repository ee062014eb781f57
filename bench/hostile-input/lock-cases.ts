import { condaLock } from '../../src/core/formats/conda/lock.ts';
import { pylock } from '../../src/core/formats/locks/pylock.ts';
import { uvLock } from '../../src/core/formats/locks/uv-lock.ts';
import { pixiLock } from '../../src/core/formats/pixi/lock.ts';
import { pixi } from '../../src/core/formats/pixi/pixi.ts';
import { poetryLock } from '../../src/core/formats/poetry/lock.ts';
import { pyproject } from '../../src/core/formats/pyproject/pyproject.ts';
import { chain, fill, type HostileCase, lines, readerCases, times } from './case.ts';

const quoted = JSON.stringify;
const SHA = 'f'.repeat(64);
const MD5 = '0123456789abcdef'.repeat(2);

/** Readers of projects and of what tools lock. */
export const LOCK_CASES: readonly HostileCase[] = [
  ...readerCases(pyproject, 'pyproject.toml', {
    places: {
      'a requirement': (hostile) => projectOf(`dependencies = [${quoted(hostile)}]`),
      'a marker': (hostile) => projectOf(`dependencies = [${quoted(`a ; ${hostile}`)}]`),
      'a name': (hostile) => `[project]\nname = ${quoted(hostile)}\ndependencies = []`,
      'a constraint of Poetry': (hostile) =>
        `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\na = ${quoted(hostile)}`,
      'a source of uv': (hostile) =>
        `${projectOf('dependencies = ["a"]')}[tool.uv.sources]\na = {git = ${quoted(hostile)}}`,
    },
    texts: {
      requirements: (size) => projectOf(`dependencies = [${lines(size, (index) => `"a${index}",`)}]`),
      tables: (size) => `${projectOf('dependencies = ["a"]')}${lines(size, (index) => `[tool.t${index}]\n`)}`,
      'tables and requirements': (size) =>
        `${lines(size / 2, (index) => `[t${index}]\n`)}${projectOf(`dependencies = [${lines(size / 2, (index) => `"a${index}",`)}]`)}`,
      extras: (size) =>
        `${projectOf('dependencies = ["a"]')}[project.optional-dependencies]\n${lines(size, (index) => `e${index} = ["a"]\n`)}`,
      'extras of extras': (size) =>
        `${projectOf('dependencies = ["a"]')}[project.optional-dependencies]\n${chain(size, (index, next) => `e${index} = ["${next === undefined ? 'a' : `p[e${next}]`}"]\n`)}`,
      groups: (size) => `[dependency-groups]\n${lines(size, (index) => `g${index} = ["a"]\n`)}`,
      'groups of groups': (size) =>
        `[dependency-groups]\n${chain(size, (index, next) => `g${index} = ["a"${next === undefined ? '' : `, {include-group = "g${next}"}`}]\n`)}`,
      'groups that include all of them': (size) => groupsOf(Math.round(Math.sqrt(size / 28))),
      'groups that include one twice': (size) =>
        `[dependency-groups]\n${chain(size, (index, next) => `g${index} = ["a"${next === undefined ? '' : `, {include-group = "g${next}"}, {include-group = "g${next}"}`}]\n`)}`,
      'long names of groups that include each other': (size) =>
        `[dependency-groups]\n${fill(size / 4, 'a')} = [{include-group = "${fill(size / 4, 'b')}"}]\n${fill(size / 4, 'b')} = [{include-group = "${fill(size / 4, 'a')}"}]\n`,
      'dependencies of Poetry': (size) =>
        `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\n${lines(size, (index) => `a${index} = "^1"\n`)}`,
      'extras of Poetry': (size) =>
        `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\na = "^1"\n[tool.poetry.extras]\n${lines(size, (index) => `e${index} = ["a"]\n`)}`,
      'extras and dependencies of Poetry': (size) =>
        `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\n${lines(size / 2, (index) => `a${index} = "^1"\n`)}[tool.poetry.extras]\n${lines(size / 2, (index) => `e${index} = ["a"]\n`)}`,
      'groups of Poetry': (size) =>
        `[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\n${lines(size / 2, (index) => `a${index} = "^1"\n`)}${lines(size / 2, (index) => `[tool.poetry.group.g${index}.dependencies]\na = "^1"\n`)}`,
      'extras and requirements': (size) =>
        `[project]\nname = "p"\ndependencies = [${lines(size / 2, (index) => `"a${index}",`)}]\n[project.optional-dependencies]\n${lines(size / 2, (index) => `e${index} = ["p"]\n`)}`,
      'sources of uv': (size) =>
        `${projectOf(`dependencies = [${lines(size / 2, (index) => `"a${index}",`)}]`)}[tool.uv.sources]\n${lines(size / 2, (index) => `a${index} = {index = "i"}\n`)}`,
    },
  }),
  ...readerCases(pixi, 'pixi.toml', {
    places: {
      'a version': (hostile) => pixiOf(`[dependencies]\na = ${quoted(hostile)}`),
      'a version of pip': (hostile) => pixiOf(`[pypi-dependencies]\na = ${quoted(hostile)}`),
      'a package': (hostile) => pixiOf(`[dependencies]\n${quoted(hostile)} = "*"`),
      'a channel': (hostile) => `[workspace]\nname = "p"\nchannels = [${quoted(hostile)}]\nplatforms = ["linux-64"]`,
      'a blank before a bracket': (hostile) => `${hostile.replaceAll(/[^ ]/g, '\n')}[workspace]\nname = "p"`,
    },
    texts: {
      'blank lines': (size) => fill(size, '\n'),
      packages: (size) => pixiOf(`[dependencies]\n${lines(size, (index) => `a${index} = "*"\n`)}`),
      features: (size) =>
        pixiOf(
          lines(
            size,
            (index) =>
              `[feature.f${index}.dependencies]\na = "*"\n[environments.e${index}]\nfeatures = ["f${index}"]\n`,
          ),
        ),
      'environments of all features': (size) => pixiFeatures(Math.round(Math.sqrt(size / 8))),
      environments: (size) => pixiOf(`[environments]\n${lines(size, (index) => `e${index} = []\n`)}`),
      'an environment of one feature, often': (size) =>
        pixiOf(`[feature.f.dependencies]\na = "*"\n[environments]\ne = [${fill(size, '"f",')}]`),
      'channels of features': (size) =>
        pixiOf(lines(size, (index) => `[feature.f${index}]\nchannels = ["c${index}"]\n`)),
    },
  }),
  ...readerCases(pixiLock, 'pixi.lock', {
    places: {
      'a URL': (hostile) =>
        pixiLockOf(
          `- conda: ${quoted(`https://h/${hostile}`)}\n  sha256: ${SHA}\n`,
          `{conda: ${quoted(`https://h/${hostile}`)}}`,
        ),
    },
    texts: {
      packages: (size) => {
        const urls = Array.from(
          { length: Math.ceil(size / 180) },
          (_, index) => `https://h/linux-64/a${index}-1-0.conda`,
        );
        return pixiLockOf(
          urls.map((url) => `- conda: ${url}\n  sha256: ${SHA}\n`).join(''),
          urls.map((url) => `{conda: ${url}}`).join(','),
        );
      },
      'packages that depend on all': (size) => pixiLockGraph(Math.round(Math.sqrt(size / 10))),
    },
  }),
  ...readerCases(condaLock, 'conda-lock.yml', {
    places: {
      'a URL': (hostile) => condaLockOf(condaEntry('a', '{}', `https://h/${hostile}`)),
      'a version': (hostile) => condaLockOf(condaEntry('a', '{}', undefined, hostile)),
    },
    texts: {
      packages: (size) =>
        condaLockOf(
          chain(size, (index, next) => condaEntry(`a${index}`, next === undefined ? '{}' : `{a${next}: ''}`)),
        ),
      'packages that depend on all': (size) => {
        const count = Math.round(Math.sqrt(size / 10));
        const all = `{${Array.from({ length: count }, (_, index) => `a${index}: ''`).join(', ')}}`;
        return condaLockOf(Array.from({ length: count }, (_, index) => condaEntry(`a${index}`, all)).join(''));
      },
    },
  }),
  ...readerCases(uvLock, 'uv.lock', {
    places: {
      'an index': (hostile) => uvOf(uvPackage('a', '', `{ registry = ${quoted(`https://h/${hostile}`)} }`)),
      'a version': (hostile) => uvOf(uvPackage('a', '', undefined, hostile)),
      'a marker': (hostile) => uvOf(uvPackage('a', `dependencies = [{name = "a", marker = ${quoted(hostile)}}]\n`)),
      'a commit': (hostile) => uvOf(uvPackage('a', '', `{ git = ${quoted(`https://h/${hostile}`)} }`)),
    },
    texts: {
      packages: (size) => uvOf(chain(size, (index, next) => uvPackage(numbered(index), uvDependencies(next)))),
      'packages that depend on all': (size) => {
        const count = Math.round(Math.sqrt(size / 18));
        const all = times(count, (index) => `{ name = "${numbered(index)}" }, `);
        return uvOf(times(count, (index) => uvPackage(numbered(index), `dependencies = [${all}]\n`)));
      },
      'packages of one name': (size) => uvOf(lines(size, (index) => uvPackage('a', '', undefined, `${index}`))),
      'a condition for each': (size) =>
        uvOf(
          chain(size, (index, next) =>
            uvPackage(numbered(index), uvDependencies(next, `, marker = "python_version > '3.${index}'"`)),
          ),
        ),
      'one condition, often': (size) =>
        uvOf(
          chain(size, (index, next) =>
            uvPackage(numbered(index), uvDependencies(next, `, marker = "python_version > '3.9'"`)),
          ),
        ),
      'extras of the project': (size) =>
        `${uvOf(uvPackage('a', ''))}[package.optional-dependencies]\n${lines(size, (index) => `e${index} = [{ name = "a" }]\n`)}`,
    },
  }),
  ...readerCases(poetryLock, 'poetry.lock', {
    places: {
      'a marker': (hostile) => poetryOf(poetryPackage('a', `markers = ${quoted(hostile)}\n`)),
      'a version': (hostile) => poetryOf(poetryPackage('a', '', hostile)),
      'a constraint of Poetry 1': (hostile) =>
        poetryOf(legacyPackage('a', `[package.dependencies]\na = ${quoted(hostile)}\n`), '2.0'),
    },
    texts: {
      packages: (size) => poetryOf(lines(size, (index) => poetryPackage(`a${index}`, ''))),
      'packages of Poetry 1': (size) =>
        poetryOf(
          chain(size, (index, next) =>
            legacyPackage(
              numbered(index),
              next === undefined ? '' : `[package.dependencies]\n${numbered(next)} = "*"\n`,
            ),
          ),
          '2.0',
        ),
      'packages of Poetry 1 that depend on all': (size) => {
        const count = Math.round(Math.sqrt(size / 9));
        const all = times(count, (index) => `${numbered(index)} = "*"\n`);
        return poetryOf(
          times(count, (index) => legacyPackage(numbered(index), `[package.dependencies]\n${all}`)),
          '2.0',
        );
      },
      'packages of one name': (size) =>
        poetryOf(
          lines(size, (index) => legacyPackage('a', `[package.dependencies]\na = "${index}"\n`, `${index}`)),
          '2.0',
        ),
      extras: (size) => poetryOf(`${poetryPackage('a', '')}[extras]\n${lines(size, (index) => `e${index} = ["a"]\n`)}`),
    },
    beside: { 'pyproject.toml': '[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\na = "*"\n' },
  }),
  ...readerCases(pylock, 'pylock.toml', {
    places: {
      'a marker': (hostile) => pylockOf(pylockPackage('a', `marker = ${quoted(hostile)}\n`)),
      'a URL': (hostile) =>
        pylockOf(
          `[[packages]]\nname = "a"\narchive = { url = ${quoted(`https://h/${hostile}`)}, hashes = { sha256 = "${SHA}" } }\n`,
        ),
    },
    texts: {
      packages: (size) => pylockOf(lines(size, (index) => pylockPackage(`a${index}`, ''))),
      extras: (size) => `${pylockOf('')}extras = [${lines(size, (index) => `"e${index}",`)}]\n`,
    },
  }),
];

function projectOf(more: string): string {
  return `[project]\nname = "p"\n${more}\n`;
}

function groupsOf(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `{include-group = "g${index}"}`).join(', ');
  return `[dependency-groups]\n${Array.from({ length: count }, (_, index) => `g${index} = [${all}]\n`).join('')}`;
}

function pixiOf(more: string): string {
  return `[workspace]\nname = "p"\nchannels = ["c"]\nplatforms = ["linux-64"]\n${more}\n`;
}

function pixiFeatures(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `f${index}`);
  const features = names.map((name) => `[feature.${name}.dependencies]\na = "*"\n`).join('');
  const all = names.map((name) => quoted(name)).join(', ');
  return pixiOf(`${features}[environments]\n${names.map((name) => `${name} = [${all}]\n`).join('')}`);
}

function pixiLockOf(packages: string, selectors: string): string {
  return `version: 6\nenvironments:\n  default:\n    channels: [{url: "https://h/"}]\n    packages:\n      linux-64: [${selectors}]\npackages:\n${packages}`;
}

function pixiLockGraph(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `a${index}`).join(', ');
  const urls = Array.from({ length: count }, (_, index) => `https://h/linux-64/a${index}-1-0.conda`);
  return pixiLockOf(
    urls.map((url) => `- conda: ${url}\n  sha256: ${SHA}\n  depends: [${all}]\n`).join(''),
    urls.map((url) => `{conda: ${url}}`).join(','),
  );
}

function condaLockOf(packages: string): string {
  return `version: 1\nmetadata:\n  content_hash: {linux-64: x}\n  channels: [{url: c, used_env_vars: []}]\n  platforms: [linux-64]\n  sources: [environment.yml]\npackage:\n${packages}`;
}

function condaEntry(name: string, dependencies: string, url?: string, version = '1'): string {
  const from = quoted(url ?? `https://conda.anaconda.org/c/linux-64/${name}-1-0.conda`);
  return `- {name: ${name}, version: ${quoted(version)}, manager: conda, platform: linux-64, dependencies: ${dependencies}, url: ${from}, hash: {md5: ${MD5}, sha256: ${SHA}}, category: main, optional: false}\n`;
}

/** `a`, `a1`, `a2`. */
function numbered(index: number): string {
  return index === 0 ? 'a' : `a${index}`;
}

function uvDependencies(next: number | undefined, more = ''): string {
  return next === undefined ? '' : `dependencies = [{ name = "${numbered(next)}"${more} }]\n`;
}

function uvOf(packages: string): string {
  return `version = 1\n[[package]]\nname = "p"\nsource = { virtual = "." }\ndependencies = [{ name = "a" }]\n${packages}`;
}

function uvPackage(name: string, more: string, source = '{ registry = "https://h/s" }', version = '1'): string {
  return `[[package]]\nname = "${name}"\nversion = ${quoted(version)}\nsource = ${source}\n${more}sdist = { url = "https://h/x", hash = "sha256:${SHA}" }\n`;
}

function poetryOf(packages: string, version = '2.1'): string {
  return `${packages}[metadata]\nlock-version = "${version}"\npython-versions = ">=3.9"\ncontent-hash = "x"\n`;
}

function poetryPackage(name: string, more: string, version = '1'): string {
  return `[[package]]\nname = "${name}"\nversion = ${quoted(version)}\ndescription = ""\noptional = false\npython-versions = "*"\ngroups = ["main"]\n${more}files = [{ file = "x.whl", hash = "sha256:${SHA}" }]\n`;
}

function legacyPackage(name: string, more: string, version = '1'): string {
  return `[[package]]\nname = "${name}"\nversion = ${quoted(version)}\ndescription = ""\noptional = false\npython-versions = "*"\nfiles = [{ file = "x.whl", hash = "sha256:${SHA}" }]\n${more}`;
}

function pylockOf(packages: string): string {
  return `lock-version = "1.0"\ncreated-by = "x"\n${packages}`;
}

function pylockPackage(name: string, more: string): string {
  return `[[packages]]\nname = "${name}"\nversion = "1"\n${more}wheels = [{ name = "w.whl", url = "https://h/w.whl", hashes = { sha256 = "${SHA}" } }]\n`;
}
