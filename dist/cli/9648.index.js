export const id = 9648;
export const ids = [9648];
export const modules = {

/***/ 94726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PREFIX_FOLDER)
/* harmony export */ });
/** The folder of an installed environment that is its prefix, beside what it was installed from. */
const PREFIX_FOLDER = 'env';


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25762);


/** The definition with this id, else with this name; a usage error where that is none, or several. */
function requireDefinition({ definitions }, wanted) {
    const own = definitions.find(({ origin }) => origin.id === wanted);
    const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
    const [found, ...others] = own === undefined ? named : [own];
    if (found === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `no environment is called ${JSON.stringify(wanted)}`, {
            hint: hintFor(wanted, definitions),
        });
    if (others.length === 0)
        return found;
    const ids = named.map(({ origin }) => origin.id).join(', ');
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
        hint: 'name one by its id',
    });
}
function hintFor(wanted, definitions) {
    const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
    const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_1__.closest)(wanted, names);
    const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
    if (meant === undefined && broken !== undefined)
        return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
    return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}


/***/ }),

/***/ 19648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ RUNNING),
  G: () => (/* binding */ runInEnvironment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/engine/docker-engine.js
var docker_engine = __webpack_require__(68110);
// EXTERNAL MODULE: ./build/adapters/builder-failure.js
var builder_failure = __webpack_require__(79025);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(61236);
;// CONCATENATED MODULE: ./build/adapters/local/run-program.js



/** Runs a program with the streams of this process, and ends it when the run is stopped. Answers the exit code, 128 and more for a signal. */
function runProgram({ program, args, env, cwd, signal, onMissing }) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, [...args], { env, cwd, stdio: 'inherit' });
        const stop = () => void child.kill('SIGTERM');
        signal.addEventListener('abort', stop);
        child.once('error', (error) => {
            signal.removeEventListener('abort', stop);
            reject((0,command/* cannotStart */.m3)(error.code) ? onMissing() : error);
        });
        child.once('close', (code, killedBy) => {
            signal.removeEventListener('abort', stop);
            resolve(code ?? 128 + (killedBy === null ? 0 : external_node_os_.constants.signals[killedBy]));
        });
    });
}

;// CONCATENATED MODULE: ./build/adapters/engine/run-container.js



/** Runs a command in a new container, with the streams of this process, and removes it. Answers the exit code, 128 and more for a signal. */
function runContainer(run, { env, notBelow, signal }) {
    // Variables without a value are taken from the client's. A signal is handed on to the container by the client, which ends with it.
    const own = { ...namedBy(run.variables, env), ...(0,child_environment/* childEnvironment */.Qc)(env, notBelow) };
    return runProgram({ program: 'docker', args: argumentsOf(run), env: own, signal, onMissing: builder_failure/* dockerMissing */.Le });
}
function argumentsOf({ image, pull, command, folder, variables, user, options, isTerminal, }) {
    return [
        ...['run', '--rm', '--init', '--interactive', `--pull=${pull}`],
        ...(isTerminal ? ['--tty'] : []),
        ...(folder === undefined
            ? []
            : [`--mount=type=bind,"source=${quoted(folder.from)}",target=${folder.to}`, `--workdir=${folder.to}`]),
        ...variables.map((variable) => `--env=${variable}`),
        ...(user === undefined ? [] : [`--user=${user}`]),
        ...options.map(([name, value]) => `--${name}=${value}`),
        image,
        ...command,
    ];
}
// The value is a line of CSV. https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount
function quoted(path) {
    return path.replaceAll('"', '""');
}
function namedBy(variables, env) {
    const names = variables.filter((variable) => !variable.includes('='));
    return Object.fromEntries(names.map((name) => [name, env[name]]));
}

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(45729);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 33 modules
var composition = __webpack_require__(50418);
// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(93786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(26820);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js
var load = __webpack_require__(19011);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(74510);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adapters/environment/user-cache.js
var user_cache = __webpack_require__(26083);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/adapters/attempt.js
var attempt = __webpack_require__(62840);
;// CONCATENATED MODULE: ./build/adapters/local/environment-store.js




const LIMITS = { most: 20, keptMs: 24 * 60 * 60 * 1000 };
/**
 * A store in a folder. An environment is a folder of its own name, since files in it hold its path, and the link `<name>` leads to it when
 * it is whole: two that install at the same time do not meet.
 */
function environmentStore(folder, limits = LIMITS) {
    const find = (name) => {
        const target = (0,attempt/* attempt */.C)(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)));
        const path = target === undefined ? undefined : (0,external_node_path_.join)(folder, target);
        if (path === undefined || (0,attempt/* attempt */.C)(() => isOwn(path)) !== true)
            return undefined;
        const now = new Date();
        (0,attempt/* attempt */.C)(() => (0,external_node_fs_.utimesSync)(path, now, now));
        return path;
    };
    return {
        find,
        add: async (name, install) => {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            const own = `${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            const path = (0,external_node_path_.join)(folder, own);
            (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
            try {
                await install(path);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
                throw error;
            }
            environment_store_link(folder, name, own);
            const found = find(name) ?? path;
            if (found !== path)
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
            (0,attempt/* attempt */.C)(() => removeOld(folder, limits));
            return found;
        },
    };
}
// What another user could have written is not run.
function isOwn(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}
/** A link that leads nowhere is replaced. */
function environment_store_link(folder, name, target) {
    const path = (0,external_node_path_.join)(folder, name);
    if ((0,attempt/* attempt */.C)(() => (0,external_node_fs_.lstatSync)(path)) !== undefined && !(0,external_node_fs_.existsSync)(path))
        (0,attempt/* attempt */.C)(() => (0,external_node_fs_.unlinkSync)(path));
    (0,attempt/* attempt */.C)(() => (0,external_node_fs_.symlinkSync)(target, path));
}
/** Those that were not used for longest go first; what nothing leads to is what a killed run left. */
function removeOld(folder, { most, keptMs }) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    const linked = new Map(names.flatMap((name) => (0,attempt/* attempt */.C)(() => [[(0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, name)), name]]) ?? []));
    const stored = names
        .filter((name) => !linked.has(name) || linked.get(name) !== undefined)
        .flatMap((name) => (0,attempt/* attempt */.C)(() => ({ name, stats: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)) })) ?? [])
        .filter(({ stats }) => stats.isDirectory())
        .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
    const old = stored.filter(({ name, stats }, place) => Date.now() - stats.mtimeMs > keptMs && (place >= most || !linked.has(name)));
    for (const { name } of old) {
        const led = linked.get(name);
        if (led !== undefined)
            (0,attempt/* attempt */.C)(() => (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, led)));
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/adapters/local/prefix-folder.js
var prefix_folder = __webpack_require__(94726);
// EXTERNAL MODULE: ./build/core/build/pin-images.js + 1 modules
var pin_images = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/core/init/python-version.js
var python_version = __webpack_require__(68098);
// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(87185);
// EXTERNAL MODULE: ./build/core/recipes/conda.js
var conda = __webpack_require__(67649);
// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(21851);
// EXTERNAL MODULE: ./build/core/recipes/locked.js
var locked = __webpack_require__(91066);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(61185);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var pip = __webpack_require__(85627);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/core/wheels/locked-wheels.js
var locked_wheels = __webpack_require__(72766);
;// CONCATENATED MODULE: ./build/core/local/tool-files.js











/** Conda packages that a virtual environment has as well. */
const PLAIN = ['python', 'pip', 'setuptools', 'wheel'];
/**
 * The packages of an environment as files for the tools of a machine of this platform; `undefined` where its lock has none for it. `sources`
 * is the folder of its local packages.
 */
function localEnvironment(environment, sources, platform) {
    const { python } = environment.image;
    const common = { isEditable: hasEditable(python.pip), leftOut: leftOutOf(environment) };
    const parts = (0,locked_parts/* lockedPart */.yZ)(python.locked ?? [], platform);
    if ((python.locked ?? []).length > 0)
        return parts.length === 0 ? undefined : { ...common, ...lockedFiles(python, parts, sources) };
    const files = (0,pip/* requirementFiles */.VH)(python.pip, sources);
    const installs = python.pip.length === 0 ? [] : [installOf('requirements.txt', python)];
    const specs = python.conda.map((text) => (0,match_spec/* parseMatchSpec */.I0)(text));
    if (specs.every((reading) => reading.ok && PLAIN.includes(reading.spec.name)))
        return { ...common, tool: { kind: 'uv' }, python: pythonOf(environment, specs), files: named(files), installs };
    const text = (0,conda/* condaEnvironmentFile */.h)({ python });
    return {
        ...common,
        tool: { kind: 'conda', file: 'environment.yml', isExplicit: false },
        python: undefined,
        files: new Map([...named(files), ['environment.yml', text]]),
        installs,
    };
}
function installOf(file, { pip, apart }) {
    const isHashed = apart !== true && (0,locked_wheels/* requiresHashes */.PT)(pip);
    return { file, isHashed, isWhole: isHashed };
}
function lockedFiles({ pip }, parts, sources) {
    const lines = parts.flatMap((part) => part.pip);
    const hashed = lines.filter((line) => line.includes(' --hash='));
    const others = lines.filter((line) => !line.includes(' --hash='));
    const local = pip.filter((entry) => typeof entry !== 'string' && (0,definition/* isLocalPip */.h)(entry));
    const groups = [
        { file: 'hashed.txt', entries: hashed, isHashed: true },
        { file: 'others.txt', entries: others, isHashed: false },
        { file: 'local.txt', entries: local, isHashed: false },
    ].filter(({ entries }) => entries.length > 0);
    const texts = groups.map(({ file, entries }) => [file, textOf(entries, sources)]);
    return {
        tool: { kind: 'conda', file: 'explicit.txt', isExplicit: true },
        python: undefined,
        files: new Map([...texts, ['explicit.txt', (0,locked/* explicitFile */.JV)(parts)]]),
        installs: groups.map(({ file, isHashed }) => ({ file, isHashed, isWhole: true })),
    };
}
function textOf(entries, sources) {
    return named((0,pip/* requirementFiles */.VH)(entries, sources)).get('requirements.txt') ?? '';
}
/** The files of a recipe, by their names alone. */
function named(files) {
    return new Map([...files].map(([path, text]) => [path.slice(recipe/* RECIPE_FOLDER */.I$.length + 1), text]));
}
/** What a spec asks for, else what the name of the base says. */
function pythonOf({ image }, specs) {
    const spec = specs.flatMap((reading) => (reading.ok && reading.spec.name === 'python' ? [reading.spec] : []))[0];
    if (spec?.version !== undefined)
        return (0,python_version/* proposePython */.jY)([spec.version]);
    const slot = (0,pin_images/* baseSlot */.i)({ image });
    const source = image.bases.find((base) => base.slot === slot)?.source;
    if (source?.kind !== 'image')
        return undefined;
    const { path, tag = '' } = source.reference;
    return /(?:^|\/)python$/.test(path) ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag)?.[1] : undefined;
}
function hasEditable(pip) {
    return ((0,local_packages/* hasLocalPackages */.p)(pip) &&
        pip.some((entry) => typeof entry !== 'string' && ((0,definition/* isLocalPip */.h)(entry) ? entry[0] === '-e' : hasEditable(entry[1]))));
}
function leftOutOf({ image }) {
    const parent = image.bases.some(({ source }) => source.kind === 'environment');
    return [
        ...(image.steps.stages.length > 0 ? ['the steps of its Dockerfile'] : []),
        ...(parent ? ['what its base installs'] : []),
        ...(image.spark.packages.length > 0 ? ['its Spark packages'] : []),
    ];
}

// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(79222);
;// CONCATENATED MODULE: ./build/hosts/cli/command/running-here.js















/** Settings of the tools that install: where the user's indexes and channels are. */
const OF_TOOLS = /^(?:UV|CONDA|MAMBA)_|^NETRC$/;
/** Runs a command with the packages of an environment, which are installed on this machine once. */
async function runHere(args, signal, { id, command }) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (found) => new Set((0,pick/* pick */.U)(found, [id]).ids));
    (0,load/* requireConfig */.Eu)(head);
    const { item } = (0,one_definition/* requireDefinition */.P)(head, id);
    if (!item.ok) {
        (0,output/* printDiagnostics */.aE)(item.diagnostics);
        return 1;
    }
    const folder = await installed(item.value, options, args.flag('verbose'));
    const prefix = (0,external_node_path_.join)(folder, prefix_folder/* PREFIX_FOLDER */.o);
    const [program = 'python', ...words] = command;
    return runProgram({
        program,
        args: words,
        env: variablesIn(prefix, { ...item.value.variables, ...givenVariables(args, options.env) }, options.env),
        cwd: options.root,
        signal,
        onMissing: () => new errors/* TerrariumError */.qM('usage', `${JSON.stringify(program)} is neither in ${prefix} nor on PATH`),
    });
}
async function installed(environment, options, verbose) {
    const { root, env, notBelow, signal } = options;
    const sources = (0,external_node_path_.resolve)(root, environment.image.context?.directory ?? '.');
    const local = localEnvironment(environment, sources, `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`);
    const cache = (0,user_cache/* userCache */.g)('environments', notBelow, env);
    if (local === undefined || (local.tool.kind === 'conda' && local.tool.isExplicit && process.platform !== 'linux'))
        throw new errors/* TerrariumError */.qM('platform-missing', `${environment.id} is locked for ${environment.image.platforms.join(', ')}`, {
            hint: 'run it in its image, with an engine',
        });
    if (local.tool.kind === 'uv' && local.installs.length === 0)
        throw new errors/* TerrariumError */.qM('usage', `${environment.id} has no packages that can be installed without an image`, {
            hint: 'run it in its image, with an engine',
        });
    if (cache === undefined)
        throw new errors/* TerrariumError */.qM('usage', 'the folder of caches is below the workspace', {
            hint: 'set XDG_CACHE_HOME to another one',
        });
    const store = environmentStore(cache);
    const name = nameOf(environment, local, root);
    const found = store.find(name);
    if (found !== undefined)
        return found;
    for (const part of local.leftOut)
        (0,output/* printNote */.cN)(`without an image: left out are ${part}`);
    (0,output/* printNote */.cN)(`installing ${(0,safe_text.logLine)(environment.id)}`);
    const { installEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3081), __webpack_require__.e(2907), __webpack_require__.e(7842)]).then(__webpack_require__.bind(__webpack_require__, 87842));
    const onLine = (line) => (verbose ? (0,output/* printNote */.cN)((0,safe_text.logLine)(line)) : undefined);
    const surroundings = {
        env: (0,child_environment/* childEnvironment */.Qc)(env, notBelow, OF_TOOLS),
        notBelow,
        signal: signal ?? new AbortController().signal,
        onLine,
    };
    return store.add(name, (folder) => installEnvironment(local, folder, surroundings));
}
/** Packages that are imported from the checkout are those of this one. */
function nameOf({ hash }, { isEditable }, root) {
    const own = `${hash.slice(0, 32)}-${process.platform}-${process.arch}`;
    return isEditable ? `${own}-${(0,sha256/* sha256Hex */.f)(root).slice(0, 8)}` : own;
}
/** `NAME=value`, or `NAME` for the value that it has here. */
function givenVariables(args, env) {
    const given = args.list('env').map((variable) => {
        const [name = '', ...rest] = variable.split('=');
        return [name, variable.includes('=') ? rest.join('=') : env[name]];
    });
    return Object.fromEntries(given);
}
/** As an activated environment: the command is the user's own, and sees what they have. */
function variablesIn(prefix, own, env) {
    const { PATH = '', PYTHONHOME: _home, VIRTUAL_ENV: _venv, CONDA_PREFIX: _conda, ...rest } = env;
    const active = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix, 'conda-meta')) ? 'CONDA_PREFIX' : 'VIRTUAL_ENV';
    return { ...rest, [active]: prefix, ...own, PATH: [(0,external_node_path_.join)(prefix, 'bin'), PATH].join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/running.js


















/** Flags of the commands that run something in an environment. */
const RUNNING = [
    ...command_arguments/* LIMITLESS */.n3,
    {
        name: 'no-image',
        kind: 'flag',
        help: 'install the packages on this machine, and run there (default without an engine)',
    },
    { name: 'update', kind: 'flag', help: 'ask registries although the engine has an image of this definition' },
    { name: 'env', kind: 'list', value: '<NAME[=value]>', help: 'variable of the command (repeatable)' },
    { name: 'volume', kind: 'list', value: '<from:to>', help: 'as docker run takes it (repeatable)' },
    { name: 'gpus', kind: 'text', value: '<gpus>', help: 'as docker run takes it: all' },
    { name: 'no-mount', kind: 'flag', help: 'without the root, which is /workspace and the current folder otherwise' },
    {
        name: 'user',
        kind: 'text',
        value: '<user>',
        help: 'user in the container (default: yours, to whom its files are to belong)',
    },
    ...command_arguments/* REGISTRY */.Mo.filter(({ name }) => name !== 'base-ref'),
    ...command_arguments/* BUILDER */.iC.filter(({ name }) => name !== 'load'),
    { name: 'verbose', kind: 'flag', help: 'show the output of the build' },
];
const WORKSPACE = '/workspace';
/**
 * Runs a command in the image of an environment, or with its packages on this machine: where that is asked for, or no engine answers. Answers
 * how it ended.
 */
function runInEnvironment(args, signal, running) {
    return (0,stop_signals/* untilStopped */.s)(signal, async (stopped) => {
        if (args.flag('no-image'))
            return runHere(args, stopped, running);
        const found = await imageHere(args, running.id, stopped).catch((error) => withoutEngine(args, error));
        if (found === 'no-engine')
            return runHere(args, stopped, running);
        return found === undefined ? 1 : runInImage(args, stopped, found, running.command);
    });
}
/** Flags that say how a container is run. */
const OF_IMAGES = ['gpus', 'volume', 'user', 'no-mount', 'network', 'update'];
/** An engine that is not there is no failure, unless the command asks for it. */
function withoutEngine(args, error) {
    const isAbsent = error instanceof errors/* TerrariumError */.qM && (error.code === 'buildx-missing' || error.code === 'engine-not-running');
    const asks = OF_IMAGES.some((name) => args.flag(name) || args.list(name).length > 0);
    if (!isAbsent || asks)
        throw error;
    (0,output/* printNote */.cN)(`${(0,safe_text.logLine)(error.message)}: running without an image (--no-image)`);
    return 'no-engine';
}
function runInImage(args, signal, { variables, ...runnable }, command) {
    const { env, notBelow } = (0,load/* hostOptions */.tv)(args, signal);
    const one = ['gpus', 'network'].map((name) => [name, args.text(name)]);
    const options = [...one, ...args.list('volume').map((volume) => ['volume', volume])];
    const user = args.text('user') ?? ownUser();
    return runContainer({
        ...runnable,
        command,
        folder: args.flag('no-mount') ? undefined : { from: (0,external_node_path_.resolve)(args.root), to: WORKSPACE },
        // A user that the image does not know has no home.
        variables: [...(user === undefined ? [] : ['HOME=/tmp']), ...variables, ...args.list('env')],
        user,
        options: options.flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]])),
        isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    }, { env, notBelow, signal });
}
// Of a mounted folder on Linux, files would be root's; engines in a virtual machine map them.
function ownUser() {
    const [uid, gid] = [process.getuid?.(), process.getgid?.()];
    return process.platform === 'linux' && uid !== undefined && uid !== 0 ? `${uid}:${gid}` : undefined;
}
/** The image in the engine: that has this definition, else one from a registry, else a new one. */
async function imageHere(args, id, signal) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const head = await (0,load/* loadHead */.Fr)(options, (found) => new Set((0,pick/* pick */.U)(found, [id]).ids));
    (0,load/* requireConfig */.Eu)(head);
    const { item } = (0,one_definition/* requireDefinition */.P)(head, id);
    const isAsked = args.flag('update') || args.list('force').length + args.list('refresh').length > 0;
    if (item.ok && !isAsked) {
        const name = (0,local_lookup/* localName */.fk)(item.value);
        if (holds(await (0,docker_engine/* imageInEngine */.Np)(name, options), item.value))
            return { image: name, pull: 'never', variables: variablesOf(item.value) };
    }
    return loadImage(args, id, signal);
}
function holds(image, { hash }) {
    return image?.labels[labels/* LABELS */.k.definition] === hash;
}
async function loadImage(args, id, signal) {
    const loading = { ...args, flag: (name) => name === 'load' || args.flag(name) };
    const planned = await (0,planning/* makePlan */.Cs)(loading, 'verified', [id], signal);
    const named = { ...planned, naming: undefined, templates: undefined };
    const { outcomes, diagnostics } = await (0,building/* buildPlanned */.h)(loading, { ...named, openBuildKit: (options) => (0,composition/* openBuildKit */.H3)(options, planned.registry) }, signal);
    const { item } = (0,one_definition/* requireDefinition */.P)(planned.head, id);
    const outcome = outcomes.find((one) => item.ok && one.item.hash === item.value.hash);
    const variables = item.ok ? variablesOf(item.value) : [];
    if (item.ok && (outcome?.status === 'built' || outcome?.status === 'reused'))
        return { image: (0,local_lookup/* localName */.fk)(item.value), pull: 'never', variables };
    if (outcome?.status === 'used')
        return { image: (0,reference/* formatImage */.vy)(outcome.image), pull: 'missing', variables };
    (0,planning/* printFindings */.c2)(await (0,planning/* reportOf */.EI)(planned, outcomes, diagnostics));
    (0,output/* printNote */.cN)(`there is no image of ${(0,safe_text.logLine)(id)}`);
    return undefined;
}
function variablesOf({ variables }) {
    return Object.entries(variables).map(([name, value]) => `${name}=${value}`);
}


/***/ })

};
