export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5762);


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

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ RUNNING),
  D: () => (/* binding */ runInImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/engine/docker-engine.js
var docker_engine = __webpack_require__(8110);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/adapters/builder-failure.js
var builder_failure = __webpack_require__(9025);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(8855);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(1149);
;// CONCATENATED MODULE: ./build/adapters/engine/run-container.js





/** Runs a command in a new container, with the streams of this process, and removes it. Answers the exit code, 128 and more for a signal. */
function runContainer(run, { env, notBelow, signal }) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        // Variables without a value are taken from the client's.
        const own = { ...namedBy(run.variables, env), ...(0,child_environment/* childEnvironment */.Qc)(env, notBelow) };
        const child = (0,external_node_child_process_.spawn)('docker', [...argumentsOf(run)], { env: own, stdio: 'inherit' });
        // The client hands it on to the container, and ends with it.
        const stop = () => void child.kill('SIGTERM');
        signal.addEventListener('abort', stop);
        child.once('error', (error) => {
            signal.removeEventListener('abort', stop);
            reject((0,command/* cannotStart */.m3)(error.code) ? (0,builder_failure/* dockerMissing */.Le)() : error);
        });
        child.once('close', (code, killedBy) => {
            signal.removeEventListener('abort', stop);
            resolve(code ?? 128 + (killedBy === null ? 0 : external_node_os_.constants.signals[killedBy]));
        });
    });
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

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/core/oci/labels.js
var labels = __webpack_require__(5729);
// EXTERNAL MODULE: ./build/core/resolve/local-lookup.js
var local_lookup = __webpack_require__(337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/hosts/composition.js + 31 modules
var composition = __webpack_require__(2740);
// EXTERNAL MODULE: ./build/hosts/stop-signals.js
var stop_signals = __webpack_require__(3786);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(5291);
// EXTERNAL MODULE: ./build/hosts/cli/command/building.js + 1 modules
var building = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js
var load = __webpack_require__(9011);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(8017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(8702);
// EXTERNAL MODULE: ./build/hosts/cli/command/planning.js + 6 modules
var planning = __webpack_require__(4510);
;// CONCATENATED MODULE: ./build/hosts/cli/command/running.js
















/** Flags of the commands that run something in an image. */
const RUNNING = [
    ...command_arguments/* LIMITLESS */.n3,
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
/** Runs a command in the image of the environment that is named first, and answers how it ended. */
function runInImage(args, signal, id, command) {
    return (0,stop_signals/* untilStopped */.s)(signal, async (stopped) => {
        const found = await imageHere(args, id, stopped);
        if (found === undefined)
            return 1;
        const { variables, ...runnable } = found;
        const { env, notBelow } = (0,load/* hostOptions */.tv)(args, stopped);
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
        }, { env, notBelow, signal: stopped });
    });
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


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _command_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4261);


const command = {
    usage: 'run <id|name> [flags] [-- command]',
    summary: 'Runs a command in the image of an environment, as the engine has it, else from a registry, else built; without one, what the image runs. Pushes nothing.',
    flags: _command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNING */ .W,
    run: async (args, signal) => {
        const [id, ...words] = args.positionals;
        if (id === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', 'expected an environment: id or name', {
                hint: 'such as terrarium run train -- python train.py',
            });
        return (0,_command_running_js__WEBPACK_IMPORTED_MODULE_1__/* .runInImage */ .D)(args, signal, id, words);
    },
};


/***/ })

};
