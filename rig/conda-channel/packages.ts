import versions from '../versions.json' with { type: 'json' };

export type CondaFile = { readonly text: string; readonly executable?: true } | { readonly link: string };

export type CondaPackage = {
  readonly name: string;
  readonly version: string;
  readonly subdir: 'linux-64' | 'noarch';
  readonly depends: readonly string[];
  readonly files: Readonly<Record<string, CondaFile>>;
};

/** Everything in the channel. */
export const condaPackages: readonly CondaPackage[] = [
  greeter('alpha', '1.0', 'linux-64'),
  greeter('alpha', '1.1', 'linux-64'),
  greeter('beta', '2.0', 'linux-64', ['hello-alpha >=1.0']),
  greeter('noarch', '1.0', 'noarch'),
  python(),
  pip(),
  pythonModule(),
];

function greeter(
  name: string,
  version: string,
  subdir: CondaPackage['subdir'],
  depends: readonly string[] = [],
): CondaPackage {
  const script = `#!/bin/sh\necho "hello ${name} ${version}"\n`;
  return {
    name: `hello-${name}`,
    version,
    subdir,
    depends,
    files: {
      [`bin/hello-${name}`]: { text: script, executable: true },
      [`lib/hello/${name}.txt`]: { text: `${version}\n` },
    },
  };
}

/** The base image's own Python, made to look like one of the environment as a virtual environment does. */
function python(): CondaPackage {
  const interpreter = { link: '/usr/bin/python3' };
  return {
    name: 'python',
    version: `${versions.python}.0`,
    subdir: 'linux-64',
    depends: [],
    files: {
      'bin/python': interpreter,
      'bin/python3': interpreter,
      [`bin/python${versions.python}`]: interpreter,
      'pyvenv.cfg': { text: 'home = /usr/bin\ninclude-system-site-packages = true\n' },
    },
  };
}

/** pip itself is the base image's. */
function pip(): CondaPackage {
  const script = '#!/bin/sh\nexec "$(dirname "$0")/python" -m pip "$@"\n';
  return {
    name: 'pip',
    version: '23.0',
    subdir: 'linux-64',
    depends: ['python'],
    files: { 'bin/pip': { text: script, executable: true } },
  };
}

function pythonModule(): CondaPackage {
  return {
    name: 'hello-python',
    version: '1.0',
    subdir: 'linux-64',
    depends: [`python ${versions.python}.*`],
    files: { [`lib/python${versions.python}/site-packages/hello.py`]: { text: "greeting = 'hello python 1.0'\n" } },
  };
}
