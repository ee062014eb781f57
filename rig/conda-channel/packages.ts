import versions from '../versions.json' with { type: 'json' };

/** The prefix that packages were built at. */
export const builtAt = `/home/builder/${'placehold_'.repeat(24)}`;

export type CondaFile =
  | { readonly text: string; readonly executable?: true; readonly placeholder?: 'text' | 'binary' }
  | { readonly link: string };

export type CondaPackage = {
  readonly name: string;
  readonly version: string;
  readonly subdir: 'linux-64' | 'noarch';
  readonly depends: readonly string[];
  readonly files: Readonly<Record<string, CondaFile>>;
  /** Of Python code for every version: `name = module:function`. */
  readonly entryPoints?: readonly string[];
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
  pythonTool(),
  built(),
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

/** Code for every version of Python, with a script. */
function pythonTool(): CondaPackage {
  return {
    name: 'hello-tool',
    version: '1.0',
    subdir: 'noarch',
    depends: ['python'],
    entryPoints: ['hello-tool = hello_tool:main'],
    files: {
      'site-packages/hello_tool/__init__.py': { text: 'def main():\n    print("hello tool")\n' },
      'site-packages/hello_tool-1.0.dist-info/METADATA': {
        text: 'Metadata-Version: 2.1\nName: hello-tool\nVersion: 1.0\n',
      },
      'site-packages/hello_tool-1.0.dist-info/INSTALLER': { text: 'conda' },
    },
  };
}

/** Files that know their prefix. */
function built(): CondaPackage {
  return {
    name: 'hello-built',
    version: '1.0',
    subdir: 'linux-64',
    depends: [],
    files: {
      'bin/hello-built': {
        text: `#!/bin/sh\ncat ${builtAt}/share/hello-built\n`,
        executable: true,
        placeholder: 'text',
      },
      'lib/hello-built.bin': { text: `\0${builtAt}/lib:${builtAt}/bin\0end`, placeholder: 'binary' },
      'lib/hello-built.so': { link: 'hello-built.bin' },
      'share/hello-built': { text: 'hello built\n' },
    },
  };
}
