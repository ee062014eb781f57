export const id = 9167;
export const ids = [9167];
export const modules = {

/***/ 41431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   zr: () => (/* binding */ findOwner)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22127);

const ROOT = { uid: 0, gid: 0 };
/** True for an owner that is found without the files of an image. */
function isNumeric(owner) {
    return owner.split(':').every((part) => numberOf(part) !== undefined);
}
/**
 * Numbers of an owner as `--chown` and USER have it: `<user>[:<group>]`, by name or number. A user that is a number is its own group. As
 * with BuildKit, a user that the image does not know is root, and a group that it does not know is that of the user.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/ops/user_linux.go
 */
function findOwner(owner, { passwd, group }) {
    const colon = owner.indexOf(':');
    const [userName, groupName] = colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
    const user = findUser(userName ?? '', passwd);
    if (groupName === undefined)
        return user;
    const known = numberOf(groupName) ?? numberOf(recordOf(group, groupName)[2] ?? '');
    return { uid: user.uid, gid: groupName === '' ? 0 : (known ?? user.gid) };
}
function findUser(name, passwd) {
    const id = numberOf(name);
    if (id !== undefined)
        return { uid: id, gid: id };
    const fields = recordOf(passwd, name);
    return { uid: numberOf(fields[2] ?? '') ?? 0, gid: numberOf(fields[3] ?? '') ?? 0 };
}
// https://man7.org/linux/man-pages/man5/passwd.5.html
function recordOf(text, name) {
    if (name === '')
        return [];
    const records = text.split('\n').map((line) => line.trim().split(':'));
    return records.find(([first]) => first === name) ?? [];
}
const MOST = 2 ** 31 - 1;
function numberOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const number = Number(text);
    if (number < 0 || number > MOST)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(`${JSON.stringify(text)} is no usual number of a user or group`);
    return number;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ }),

/***/ 91735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ requireAssembled),
  X: () => (/* binding */ runInstructions)
});

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(81643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(38863);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/assemble/container-path.js

/** A path in a container as an instruction means it: absolute, without dots and a slash at its end. */
function absolutePath(folder, path) {
    return external_node_path_.posix.resolve('/', folder, path);
}
/** The destination of COPY: with a slash at its end where it has to be a folder. */
function destinationPath(folder, path) {
    const absolute = absolutePath(folder, path);
    return absolute !== '/' && (path === '' || /(?:^|\/)\.?$/.test(path)) ? `${absolute}/` : absolute;
}

// EXTERNAL MODULE: ./build/core/dockerfile/remote-source.js
var remote_source = __webpack_require__(41913);
// EXTERNAL MODULE: ./build/core/assemble/owners.js
var owners = __webpack_require__(41431);
// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
;// CONCATENATED MODULE: ./build/core/assemble/copy-step.js





const FLAGS = ['chown', 'chmod', 'link'];
/** Reads COPY and ADD. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert_copy.go */
function readCopy(step, { folder, expand }) {
    const { flags, line, keyword } = step;
    const refuse = (what) => (0,refusal/* needsBuildKit */.c)(`line ${line} ${what}`);
    const other = flags.find(({ name }) => !FLAGS.includes(name));
    if (other !== undefined)
        throw refuse(`has ${(0,diagnostic/* quote */.hD)(other.text)}`);
    if (step.heredocs.length > 0)
        throw refuse('writes a here-document');
    const words = step.words.map(expand);
    const sources = words.slice(0, -1);
    const strange = sources.find((source) => (0,remote_source/* remoteKind */.j)(source) !== undefined || /[[\]\\]/.test(source));
    if (strange !== undefined)
        throw refuse(`has the source ${(0,diagnostic/* quote */.hD)(strange)}`);
    const value = (name) => expand(flags.find((flag) => flag.name === name)?.value ?? '');
    const [owner, mode] = [value('chown'), value('chmod')];
    if (!/^[0-7]{0,4}$/.test(mode))
        throw refuse(`has the mode ${(0,diagnostic/* quote */.hD)(mode)}`);
    // With a mode, BuildKit copies onto what is below all the same.
    const apart = mode === '' && flags.some(({ name, value: given }) => name === 'link' && given?.toLowerCase() !== 'false');
    if (apart && owner !== '' && !(0,owners/* isNumeric */.kf)(owner))
        throw refuse(`has --link and the owner ${(0,diagnostic/* quote */.hD)(owner)}`);
    return {
        kind: 'copy',
        sources,
        destination: destinationPath(folder, words.at(-1) ?? ''),
        owner,
        mode: mode === '' ? undefined : Number.parseInt(mode, 8),
        apart,
        unpacks: keyword === 'ADD',
        line,
    };
}

// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var dockerfile_json = __webpack_require__(41647);
// EXTERNAL MODULE: ./build/core/dockerfile/values.js
var dockerfile_values = __webpack_require__(73795);
;// CONCATENATED MODULE: ./build/core/assemble/healthcheck.js


/** A health check as configurations have it: durations are nanoseconds. https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md */
function parseHealthcheck({ text, flags }) {
    const [, type = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (type.toUpperCase() === 'NONE')
        return { Test: ['NONE'] };
    const json = (0,dockerfile_json/* parseJsonForm */.e)(rest);
    const test = json === undefined || json === 'mixed' ? ['CMD-SHELL', rest] : ['CMD', ...json];
    const values = new Map(flags.map(({ name, value = '' }) => [name, value]));
    const durations = DURATIONS.flatMap(([flag, member]) => {
        const nanoseconds = (0,dockerfile_values/* parseDuration */.E9)(values.get(flag) ?? '');
        return nanoseconds > 0 ? [[member, nanoseconds]] : [];
    });
    const retries = Number(values.get('retries') ?? '');
    return { Test: test, ...Object.fromEntries(durations), ...(retries > 0 ? { Retries: retries } : {}) };
}
const DURATIONS = [
    ['interval', 'Interval'],
    ['timeout', 'Timeout'],
    ['start-period', 'StartPeriod'],
    ['start-interval', 'StartInterval'],
];

;// CONCATENATED MODULE: ./build/core/assemble/ports.js

/** Ports of a word of EXPOSE, each as `80/tcp`; a range is all of its ports. Other forms are left to BuildKit. */
function parsePorts(word, line) {
    const [, first = '', last = first, protocol = 'tcp'] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from > to || to > 65_535)
        throw (0,refusal/* needsBuildKit */.c)(`line ${line} exposes ${JSON.stringify(word)}`);
    return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/core/assemble/stop-signal.js
/** Signals of Linux, by name. https://man7.org/linux/man-pages/man7/signal.7.html */
const NAMES = new Set('ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '));
/** True for a number or a name, with or without SIG. */
function isSignal(text) {
    if (/^\d{1,2}$/.test(text))
        return Number(text) > 0 && Number(text) <= 64;
    const name = text.toUpperCase().replace(/^SIG/, '');
    return NAMES.has(name) || /^RTM(?:IN(?:\+(?:1[0-5]|[1-9]))?|AX(?:-(?:1[0-4]|[1-9]))?)$/.test(name);
}

;// CONCATENATED MODULE: ./build/core/assemble/variables.js
/** Where commands are looked for, if an image does not say it. */
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The variables of an image, as its configuration lists them, and with what arguments add while it is built. */
class Variables {
    #env;
    #values = new Map();
    constructor(env) {
        this.#env = env.some((text) => nameOf(text) === 'PATH') ? env : [...env, DEFAULT_PATH];
        this.beginStage();
    }
    get env() {
        return this.#env;
    }
    /** Arguments of a stage below stay, except where a variable of the image has their name. */
    beginStage() {
        for (const text of this.#env)
            this.#values.set(nameOf(text), text.slice(nameOf(text).length + 1));
    }
    get(name) {
        return this.#values.get(name);
    }
    /** Sets a variable of the image. Of several that the base has under one name, the first gets the value. */
    set(name, value) {
        const at = this.#env.findIndex((text) => nameOf(text) === name);
        const text = `${name}=${value}`;
        this.#env = at < 0 ? [...this.#env, text] : this.#env.with(at, text);
        this.#values.set(name, value);
    }
    /** Sets an argument, which is no part of the image. */
    declare(name, value) {
        this.#values.set(name, value);
    }
}
function nameOf(text) {
    return text.split('=', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/assemble/run-instructions.js













/**
 * Applies the instructions of a chain of stages, base first, to the configuration of a base. `stages` has one list a stage. Throws
 * `needs-buildkit` for what only a running container can do, and `build-failed` for what no builder takes.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
 */
function runInstructions(stages, base, values) {
    requireAssembled(stages);
    const run = new Run(base, values);
    for (const instructions of stages)
        run.stage(instructions);
    return run.changes();
}
/** Members of a configuration that BuildKit keeps of a base. https://github.com/moby/docker-image-spec/blob/v1.3.1/specs-go/v1/image.go */
const KEPT = new Set('User ExposedPorts Env Entrypoint Cmd Volumes WorkingDir Labels StopSignal ArgsEscaped Healthcheck OnBuild Shell'.split(' '));
/** Refuses stages with an instruction that has to be run, before anything else is known of them. */
function requireAssembled(stages) {
    const other = stages.flat().find(({ keyword }) => !Object.hasOwn(INSTRUCTIONS, keyword));
    if (other !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(`line ${other.line} is ${(0,diagnostic/* quote */.hD)(`${other.keyword} ${other.text}`)}`);
}
class Run {
    #values;
    #config;
    #variables;
    #history = [];
    #layers = [];
    #author;
    /** True once this stage has its own CMD: an ENTRYPOINT takes away the base's alone. */
    #hasCommand = false;
    constructor(base, values) {
        this.#values = values;
        this.#config = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.has(name)));
        this.#variables = new Variables(textsOf(base.Env));
        if (!this.folder.startsWith('/'))
            throw (0,refusal/* needsBuildKit */.c)(`the base works in ${(0,diagnostic/* quote */.hD)(this.folder)}`);
    }
    stage(instructions) {
        this.#hasCommand = false;
        this.#variables.beginStage();
        const [trigger] = textsOf(this.#config.OnBuild);
        if (trigger !== undefined)
            throw (0,refusal/* needsBuildKit */.c)(`what it is built on has ONBUILD ${(0,diagnostic/* quote */.hD)(trigger)}`);
        for (const step of instructions) {
            const layers = this.#layers.length;
            INSTRUCTIONS[step.keyword]?.(this, step);
            this.#history.push({
                createdBy: `${step.keyword} ${step.whole.text.trim().slice(step.keyword.length).trim()}`,
                isEmpty: this.#layers.length === layers,
            });
        }
    }
    changes() {
        const config = { ...this.#config, Env: this.#variables.env };
        return { config, author: this.#author, history: this.#history, layers: this.#layers };
    }
    get folder() {
        return typeof this.#config.WorkingDir === 'string' && this.#config.WorkingDir !== ''
            ? this.#config.WorkingDir
            : '/';
    }
    get user() {
        return typeof this.#config.User === 'string' ? this.#config.User : '';
    }
    get shell() {
        const shell = textsOf(this.#config.Shell);
        return shell.length === 0 ? ['/bin/sh', '-c'] : shell;
    }
    expand({ line }, word) {
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#values.escape, (name) => this.#variables.get(name));
        if (expansion.ok)
            return expansion.text;
        throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(word)} cannot be expanded`);
    }
    set(name, value) {
        this.#config[name] = value;
    }
    /** Adds to a member that is an object. */
    addTo(name, members) {
        const before = (0,json/* isRecord */.u4)(this.#config[name]) ? this.#config[name] : {};
        this.set(name, { ...before, ...Object.fromEntries(members) });
    }
    append(name, value) {
        this.set(name, [...textsOf(this.#config[name]), value]);
    }
    setVariables(pairs) {
        for (const [name, value] of pairs)
            this.#variables.set(name, value);
    }
    declare(step) {
        const { given, globals } = this.#values;
        for (const { name, value } of step.assignments) {
            const known = given.get(name) ?? (value === undefined ? globals(name) : this.expand(step, value));
            if (known === shell_variables/* UNKNOWN */.H)
                throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} asks for the machine that builds`);
            if (known !== undefined)
                this.#variables.declare(name, known);
        }
    }
    setAuthor(name) {
        this.#author = name;
    }
    setCommand(command) {
        this.#hasCommand = true;
        this.set('Cmd', command);
    }
    setEntrypoint(command) {
        this.set('Entrypoint', command);
        if (!this.#hasCommand)
            this.set('Cmd', undefined);
    }
    addLayer(step) {
        this.#layers.push(step);
    }
}
const INSTRUCTIONS = {
    ARG: (run, step) => run.declare(step),
    ENV: (run, step) => run.setVariables(pairsOf(run, step)),
    LABEL: (run, step) => run.addTo('Labels', pairsOf(run, step)),
    USER: (run, step) => run.set('User', run.expand(step, step.text)),
    WORKDIR: (run, step) => {
        const text = run.expand(step, step.text);
        const path = absolutePath(run.folder, text);
        // As it is written, where it is absolute.
        run.set('WorkingDir', text.startsWith('/') ? text : path);
        if (path !== '/')
            run.addLayer({ kind: 'folder', path, owner: run.user });
    },
    EXPOSE: (run, step) => {
        const words = (0,rules/* transferWords */.d)(step).flatMap((word) => run.expand(step, word).split(/\s+/));
        const ports = words.flatMap((word) => (word === '' ? [] : parsePorts(word, step.line)));
        run.addTo('ExposedPorts', ports.map((port) => [port, {}]));
    },
    VOLUME: (run, step) => {
        const paths = (0,rules/* transferWords */.d)(step).map((word) => run.expand(step, word));
        run.addTo('Volumes', paths.map((path) => [path, {}]));
    },
    STOPSIGNAL: (run, step) => {
        const signal = run.expand(step, step.text);
        if (!isSignal(signal))
            throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} stops with ${(0,diagnostic/* quote */.hD)(signal)}`);
        run.set('StopSignal', signal);
    },
    SHELL: (run, { json }) => run.set('Shell', json),
    CMD: (run, step) => run.setCommand(commandOf(run, step)),
    ENTRYPOINT: (run, step) => run.setEntrypoint(commandOf(run, step)),
    HEALTHCHECK: (run, step) => run.set('Healthcheck', parseHealthcheck(step)),
    ONBUILD: (run, { text }) => run.append('OnBuild', text),
    MAINTAINER: (run, { text }) => run.setAuthor(text),
    COPY: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
    ADD: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
};
// All of them see the variables as they were before the instruction.
function pairsOf(run, step) {
    return step.assignments.map(({ name, value = '' }) => [run.expand(step, name), run.expand(step, value)]);
}
function commandOf(run, { json, text }) {
    return json === undefined || json === 'mixed' ? [...run.shell, text] : json;
}
function placeOf(run, step) {
    return { folder: run.folder, expand: (word) => run.expand(step, word) };
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82475);
/* harmony import */ var _dockerfile_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81643);
/* harmony import */ var _dockerfile_stage_bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90592);
/* harmony import */ var _dockerfile_stage_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24198);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34169);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31193);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23644);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68786);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22127);









/** Finds the stages of a Dockerfile that was checked before. */
function stageChain({ text, target, platform, arguments: given }) {
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .Findings */ .Fv('Dockerfile');
    const file = (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(findings, text);
    const options = { buildArgs: Object.fromEntries(given), target: target || undefined, platforms: [platform] };
    const last = (0,_dockerfile_stage_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(findings, file, { target: target || undefined });
    const broken = findings.diagnostics.find(({ severity }) => severity === 'error');
    if (last === undefined || broken !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM('build-failed', broken?.message ?? `there is no stage ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(target)}`);
    const globals = (0,_dockerfile_stage_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .globalArguments */ .yZ)(file, options)(platform);
    const chain = [];
    let base = '';
    for (let at = last; at >= 0;) {
        const stage = file.stages[at];
        chain.unshift(stage);
        requirePlatform(stage, platform, (text) => expanded(text, stage.line, file.escape, globals));
        base = expanded(stage.from.text, stage.line, file.escape, globals);
        at = file.stages.slice(0, at).findLastIndex(({ name }) => name === base.toLowerCase());
    }
    return { base, stages: chain.map(({ instructions }) => instructions), escape: file.escape, globals };
}
function expanded(text, line, escapeChar, globals) {
    const expansion = (0,_dockerfile_shell_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(text, escapeChar, globals);
    if (expansion.ok)
        return expansion.text;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TerrariumError */ .qM('build-failed', `line ${line}: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} cannot be expanded`);
}
// What is built for another machine is copied from, and not built on.
function requirePlatform(stage, platform, expand) {
    if (stage.platform === undefined)
        return;
    const wanted = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePlatform */ .FL)(expand(stage.platform));
    if (wanted !== undefined && (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlatform */ .Bq)(wanted) === platform)
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .needsBuildKit */ .c)(`line ${stage.line} is for the platform ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(stage.platform)}`);
}


/***/ }),

/***/ 28682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ whyBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67885);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66979);
/* harmony import */ var _recipes_why_step_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3946);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22127);
/* harmony import */ var _run_instructions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91735);
/* harmony import */ var _stage_chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);







/**
 * Why an environment needs BuildKit; `undefined` where it can be assembled, as far as the definition says: what its base sets is not
 * known, nor what ADD would unpack, nor which files an index has.
 */
function whyBuildKit({ definition: { steps }, image: { dockerfile, platforms, python, spark }, test, }) {
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .recipeFor */ .M)(python, spark);
    const why = recipe && (0,_recipes_why_step_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .whyStepRuns */ .t)(recipe, python);
    if (why !== undefined)
        return why;
    if (test !== undefined)
        return 'its test runs in a container';
    if (dockerfile === undefined)
        return undefined;
    const { text, target, builderArguments } = dockerfile;
    const given = new Map([...steps.arguments, ...builderArguments]);
    const needs = platforms.map((platform) => needFor({ text, target, platform, arguments: given }));
    const need = needs.find((one) => one !== undefined);
    return need && (0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(need, 120);
}
function needFor(request) {
    try {
        const chain = (0,_stage_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .stageChain */ .a)(request);
        (0,_run_instructions_js__WEBPACK_IMPORTED_MODULE_4__/* .runInstructions */ .X)(chain.stages, {}, { ...chain, given: request.arguments });
        return undefined;
    }
    catch (error) {
        // What no builder takes, BuildKit says.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .needOf */ .E)(error);
        throw error;
    }
}


/***/ }),

/***/ 22248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ removedEnvironments)
/* harmony export */ });
/* harmony import */ var _model_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64933);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);


/** Environments that a change takes away: by intent, or by a slip. `base` has the names of today. */
function removedEnvironments(base, head) {
    const current = new Map(head.definitions.map((definition) => [definition.origin.id, definition]));
    const files = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(() => new Set(head.files));
    return base.definitions.flatMap(({ origin }) => {
        if (!(0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(origin))
            return [];
        const now = current.get(origin.id);
        if (now !== undefined && (0,_model_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .s)(now.origin))
            return [];
        return [{ id: origin.id, why: whyGone(now, files().has(origin.source)) }];
    });
}
const UNSELECTED = {
    candidate: 'no entry of terrarium.yml selects it any more',
    consumed: 'it is a part of another environment now',
    excluded: 'it is below a folder of tests or examples now',
};
function whyGone(now, hasFile) {
    if (now !== undefined)
        return UNSELECTED[now.origin.selection];
    return hasFile ? 'its file is there, and is no definition of it any more' : 'its file is gone';
}


/***/ }),

/***/ 10657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ formatConfig),
/* harmony export */   u: () => (/* binding */ entryText)
/* harmony export */ });
/* harmony import */ var _config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67225);
/* harmony import */ var _normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24148);
/* harmony import */ var _text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16334);
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84003);




/**
 * A commented `terrarium.yml`: definitions that are already selected are listed, the others are suggested in comments, and those that
 * would fail are named with the reason.
 */
function formatConfig(proposals, { repository, pins }) {
    const { entries, refused, inline, hosts } = proposals;
    const of = (selection) => entries.filter((entry) => entry.selection === selection);
    const offered = (selection, title) => {
        const lines = of(selection).flatMap((entry) => entryText(entry, pins));
        return lines.length === 0 ? [] : [`  # ${title}`, ...lines.map((line) => `  # ${line}`)];
    };
    const declared = of('declared').flatMap((entry) => entryText(entry, pins));
    return [
        `# yaml-language-server: $schema=${SCHEMA}`,
        '# docs/configuration.md of Terrarium explains every key.',
        '',
        '# Where images are looked for and pushed to.',
        repository === undefined ? '# repository: ghcr.io/<owner>/environments' : `repository: ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(repository)}`,
        ...registryLines(hosts),
        '',
        '# Base of conda and requirements files that name none.',
        `# defaults: { base: "${pins.get(_normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_BASE */ .B) ?? _normalize_default_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON_BASE */ .B}", platforms: [linux/amd64] }`,
        ...(inline === 0
            ? []
            : ['', `# Selects the ${inline} definitions in jobs, components and deployments.`, '# inline: true']),
        '',
        '# Once there is a list, it selects exactly what it names.',
        declared.length > 0 ? 'environments:' : entries.length > 0 ? '# environments:' : '# environments: []',
        ...declared.map((line) => `  ${line}`),
        ...offered('candidate', 'Definitions that nothing builds; take away the # of those to build.'),
        ...offered('excluded', 'Definitions below folders of tests and examples: taken only where an entry names the folder.'),
        ...refusalLines(refused),
        '',
    ].join('\n');
}
const SCHEMA = 'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';
function registryLines(hosts) {
    if (hosts.length === 0)
        return [];
    const all = [..._config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REGISTRIES */ .eI, ...hosts].map(_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS).join(', ');
    return ['', '# Registries that files may name: leave those that you trust.', `allowed-registries: [${all}]`];
}
/** The lines of an entry, with a comment on what a pattern selects. */
function entryText(entry, pins = new Map()) {
    const [first = '', ...rest] = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .entryLines */ .W)(entry, pins);
    const errors = entry.broken === 0 ? '' : `, and ${entry.broken} with errors`;
    const remarks = [
        ...(entry.count === 1 ? [] : [`${entry.count} definitions${errors}`]),
        ...(entry.copiesAll ? ['copies the whole tree, this file too: each change of it is a new hash'] : []),
    ];
    return [remarks.length === 0 ? first : `${first} # ${remarks.join('; ')}`, ...rest];
}
/** More than a screen of them would hide the rest. */
const MOST_REFUSED = 30;
function refusalLines(refused) {
    if (refused.length === 0)
        return [];
    // Several targets of a Dockerfile may fail for one reason.
    const all = [...new Set(refused.map(({ id, why }) => `  #   ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(id)}${reason(why)}`))];
    const shown = all.slice(0, MOST_REFUSED);
    const left = all.length - shown.length;
    return [
        '  # Not proposed, since they would fail; terrarium list shows all that is wrong:',
        ...shown,
        ...(left === 0 ? [] : [`  #   and ${left} more`]),
    ];
}
// A message may hold text of a file: as a scalar it stays on its line.
function reason(why) {
    return why === '' ? '' : ` ${(0,_text_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .pS)(why)}`;
}


/***/ }),

/***/ 34115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ repositoryOrder)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** The target, staging if this run pushes there, and the read-only repositories. */
function repositoryOrder(config, staging) {
    const { repository, stagingRepository, lookupRepositories } = config;
    const staged = staging && stagingRepository !== undefined;
    const target = staged ? stagingRepository : repository;
    const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
    const named = order.filter((entry) => entry !== undefined);
    const names = named.map(_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh);
    return { target, order: named.filter((_, index) => names.indexOf(names[index]) === index) };
}


/***/ }),

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cS: () => (/* binding */ builderOptions),
  WN: () => (/* binding */ hasFailed),
  Cs: () => (/* binding */ makePlan),
  c2: () => (/* binding */ printFindings),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
;// CONCATENATED MODULE: ./build/adapters/registry/offline.js

const refuse = () => Promise.reject(new errors/* TerrariumError */.qM('registry-unreachable', 'not asked (--offline)'));
/** Stands for every registry when none may be asked. */
const OFFLINE = {
    headManifest: refuse,
    getManifest: refuse,
    getBlob: refuse,
    listTags: refuse,
    listReferrers: refuse,
    putBlob: refuse,
    hasBlob: refuse,
    copyBlob: refuse,
    fetchBlob: refuse,
    putManifest: refuse,
    announce: () => undefined,
    probePush: refuse,
};

// EXTERNAL MODULE: ./build/adapters/shared-contents.js
var shared_contents = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/adapters/turns.js
var turns = __webpack_require__(3757);
// EXTERNAL MODULE: ./build/core/diff/removed.js
var removed = __webpack_require__(22248);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/oci/repository-order.js
var repository_order = __webpack_require__(34115);
// EXTERNAL MODULE: ./build/core/pinning/check.js + 3 modules
var check = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/core/model/turn.js
var model_turn = __webpack_require__(94061);
;// CONCATENATED MODULE: ./build/core/plan/item.js
/** Ids that a plan is about, also those that failed before it. */
function plannedIds({ items, failed }) {
    return new Set([...items.flatMap(({ ids }) => ids), ...failed.map(({ id }) => id)]);
}

;// CONCATENATED MODULE: ./build/core/plan/check-pins.js



/** Runs the pinning rules on what a plan is about, in turns: a report, which asks for all of them, cannot be stopped. */
async function checkPins(head, plan, { check }, turn) {
    const planned = plannedIds(plan);
    const environments = (0,definitions/* environmentsOf */.M2)(head).filter(({ id }) => planned.has(id));
    await (0,model_turn/* inTurns */.g)(environments, turn, check);
}

// EXTERNAL MODULE: ./build/core/report/report.js + 5 modules
var report = __webpack_require__(89739);
// EXTERNAL MODULE: ./build/pipeline.js + 40 modules
var pipeline = __webpack_require__(38917);
;// CONCATENATED MODULE: ./build/hosts/build-secrets.js

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Secrets as docker/build-push-action takes them: values, variables of this process, and files, each `id=...`. */
function readActionSecrets(values, variables, files, env) {
    const given = values.flatMap((text, index) => {
        const [id, value] = pair('secrets', text, '<value>');
        // Runs of forks have no secrets: they plan, and need none.
        if (value === '')
            return [];
        const name = `TERRARIUM_SECRET_${index}`;
        return [{ id, flag: `id=${id},env=${name}`, env: { [name]: value } }];
    });
    const named = variables.map((text) => {
        const [id, name] = pair('secret-envs', text, '<variable>');
        return { id, flag: `id=${id},env=${name}`, env: variable(id, name, env) };
    });
    const stored = files.map((text) => {
        const [id, path] = pair('secret-files', text, '<path>');
        if (path.includes(','))
            throw wrong('secret-files', 'a path without a comma', id);
        return { id, flag: `id=${id},src=${path}`, env: {}, path };
    });
    return joinSecrets([...given, ...named, ...stored]);
}
/** Secrets as `docker buildx build --secret` takes them: `id=<id>[,src=<file>|,env=<variable>]`. */
function readFlagSecrets(flags, env) {
    const read = flags.map((flag) => {
        const fields = new Map(flag.split(',').map((field) => [field.split('=', 1)[0] ?? '', field.replace(/^[^=]*=?/, '')]));
        const id = fields.get('id') ?? '';
        if (!ID.test(id))
            throw wrong('--secret', 'id=<id>,src=<file> or id=<id>,env=<variable>', flag);
        const file = fields.get('src') ?? fields.get('source');
        // https://docs.docker.com/reference/cli/docker/buildx/build/#secret
        const isVariable = fields.get('type') === 'env' || fields.has('env');
        const name = fields.get('env') ?? (isVariable ? (file ?? id) : file === undefined ? id : undefined);
        const path = name === undefined ? file : undefined;
        return { id, flag, path, env: name === undefined ? {} : variable(id, name, env) };
    });
    return joinSecrets(read);
}
function joinSecrets(secrets) {
    return {
        ids: secrets.map(({ id }) => id),
        flags: secrets.map(({ flag }) => flag),
        env: Object.assign({}, ...secrets.map((secret) => secret.env)),
        sources: new Map(secrets.map((secret) => [secret.id, sourceOf(secret)])),
    };
}
function sourceOf({ env, path }) {
    const [text = ''] = Object.values(env);
    return path === undefined ? { kind: 'text', text } : { kind: 'file', path };
}
function variable(id, name, env) {
    const value = env[name];
    if (value !== undefined)
        return { [name]: value };
    throw new errors/* TerrariumError */.qM('usage', `secret ${id}: the variable ${JSON.stringify(name)} is not set`);
}
// What is not `id=value` may be a part of a value: it is not shown.
function pair(input, text, what) {
    const at = text.indexOf('=');
    const id = text.slice(0, Math.max(at, 0));
    if (!ID.test(id))
        throw new TerrariumError('usage', `input ${input}: expected <id>=${what}`);
    return [id, text.slice(at + 1)];
}
function wrong(input, expected, received) {
    return new errors/* TerrariumError */.qM('usage', `${input}: expected ${expected}, received ${JSON.stringify(received)}`);
}
/**
 * Elements on lines; one in double quotes may span lines, with `""` for a quote, as in docker/build-push-action.
 * https://github.com/docker/build-push-action/blob/v6/README.md#customizing
 */
function quotedLines(text) {
    const elements = text.match(/"(?:[^"]|"")*"|[^\n]+/g) ?? [];
    return elements
        .map((element) => (element.startsWith('"') ? element.slice(1, -1).replaceAll('""', '"') : element.trim()))
        .filter((element) => element !== '');
}

// EXTERNAL MODULE: ./build/hosts/builder-options.js
var builder_options = __webpack_require__(77460);
// EXTERNAL MODULE: ./build/hosts/composition.js + 33 modules
var composition = __webpack_require__(50418);
// EXTERNAL MODULE: ./build/hosts/planted-note.js
var planted_note = __webpack_require__(89245);
// EXTERNAL MODULE: ./build/core/init/format-config.js
var format_config = __webpack_require__(10657);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
;// CONCATENATED MODULE: ./build/hosts/proposed-entries.js



/** Entries for what is found, as YAML, where nothing is selected. */
async function proposedEntries(openTree, { config, definitions }, turn) {
    if (config.environments.length > 0 || definitions.some(({ origin }) => (0,environment/* isSelected */.s)(origin)))
        return [];
    const { entries } = await (0,pipeline/* propose */.BM)(await openTree(), config, turn);
    return entries.map((entry) => (0,format_config/* entryText */.u)(entry).join('\n'));
}

// EXTERNAL MODULE: ./build/hosts/cli/command/load.js
var load = __webpack_require__(19011);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js
var output = __webpack_require__(38702);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
;// CONCATENATED MODULE: ./build/hosts/cli/command/waiting.js

/** Milliseconds without an end after which somebody wants to know. */
const PATIENCE = 3000;
/** Milliseconds between two lines. */
const PAUSE = 10_000;
/** Prints which registries a command waits for, while it takes longer than a moment. It keeps no process alive. */
function tellWaiting(print) {
    const requests = new Map();
    const tell = () => {
        const hosts = [...requests].map(([host, count]) => `${host} (${count} ${count === 1 ? 'request' : 'requests'})`);
        if (hosts.length > 0)
            print((0,safe_text.logLine)(`waiting for ${hosts.join(', ')}`));
    };
    let timer = setTimeout(function again() {
        tell();
        timer = setTimeout(again, PAUSE).unref();
    }, PATIENCE).unref();
    return {
        onRequest: (_, { host }) => requests.set(host, (requests.get(host) ?? 0) + 1),
        end: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/planning.js




















/** Defines and plans as the flags say, for the configured repository or another one, which is looked in last. */
async function makePlan(args, strength, patterns, signal, into) {
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const force = args.list('force');
    const refresh = args.list('refresh');
    const named = [patterns, force, refresh];
    const baseRef = args.text('base-ref');
    const { tree: opened } = await args.openSource(options.root, options.env, { compares: baseRef !== undefined });
    const tree = baseRef === undefined ? opened : (0,shared_contents/* readOnce */.W)(opened);
    const head = await (0,load/* loadHead */.Fr)(options, (0,asked/* askedBy */.Ai)(named), tree);
    (0,load/* requireConfig */.Eu)(head);
    // At once: without it, docker may not find its builders.
    (0,output/* printDiagnostics */.aE)((0,planted_note/* plantedNote */.$)(options.env, options.notBelow));
    const { base, renamed } = await (0,load/* loadBase */.Og)(options, baseRef, { head, tree }, named);
    const offline = args.flag('offline');
    const waiting = tellWaiting(output/* printNote */.cN);
    const registry = offline ? OFFLINE : (0,composition/* openRegistry */.Me)({ ...options, onRequest: waiting.onRequest }, head.config);
    const local = args.flag('load') ? await (0,composition/* openEngine */.F5)(builderOptions(args, signal), head.config, registry) : undefined;
    const order = orderOf(head.config, into);
    const verifyAttestation = args.flag('register') ? await (0,composition/* openVerifier */.bg)(head.config, options.root) : undefined;
    const checker = (0,check/* createPinChecker */.j)();
    const turn = (0,turns/* turnsUntil */.Z)(signal);
    const planned = await (0,pipeline/* plan */.et)(head, base, registry, {
        order,
        strength,
        environments: patterns,
        force,
        refresh,
        keepMoved: head.config.baseMoved === 'report',
        mayProbe: strength === 'verified' && local === undefined,
        // What is only planned, beside what it is to be merged into.
        proposes: strength === 'present',
        hints: new Map(),
        verifyAttestation,
        engine: local?.engine,
        checker,
        turn,
    }).finally(waiting.end);
    const whole = patterns.length === 0;
    const openTree = async () => (await args.openSource(options.root, options.env)).tree;
    const proposed = whole && !args.json ? await proposedEntries(openTree, head, turn) : [];
    const made = { plan: planned, registry, local, order, verifyAttestation, checker, turn };
    return { head, base, renamed, proposed, whole, ...made };
}
function orderOf(config, into) {
    const configured = (0,repository_order/* repositoryOrder */.j)(config, false);
    return into === undefined ? configured : { target: into, order: [...configured.order, into] };
}
/** What the flags ask of the builder. */
function builderOptions(args, signal) {
    const secrets = readFlagSecrets(args.list('secret'), process.env);
    const request = (0,builder_options/* readBuilderRequest */.pE)(secrets, ({ name }) => args.list(name));
    return { request, env: process.env, notBelow: (0,load/* hostOptions */.tv)(args, signal).notBelow, signal };
}
/** The report of a plan, with outcomes where there are some, and with what images of changed environments hold otherwise. */
async function reportOf(planned, outcomes, more = []) {
    const { head, base, renamed, plan: made, checker } = planned;
    await checkPins(head, made, checker, planned.turn);
    const { installed } = await (0,pipeline/* compare */.UD)(made, outcomes, planned);
    return (0,report/* createReport */.L)({
        plan: made,
        outcomes,
        origins: head.definitions.map(({ origin }) => origin),
        head: (0,definitions/* environmentsOf */.M2)(head),
        before: base && (0,definitions/* environmentsOf */.M2)(base),
        renamed,
        removed: base && planned.whole ? (0,removed/* removedEnvironments */.B)(base, head) : [],
        proposed: planned.proposed,
        installed,
        diagnostics: [...made.diagnostics, ...more],
        unplanned: (0,definitions/* findingsBeside */.Nu)(head, plannedIds(made)),
        standing: base && (0,definitions/* diagnosticsOf */.o)(base),
        checker,
    });
}
/** Writes the findings of a report to stderr. Those of what nothing builds are counted: they would drown the rest. */
function printFindings({ diagnostics, aside }) {
    (0,output/* printDiagnostics */.aE)(diagnostics);
    const count = (severity) => aside.filter((diagnostic) => diagnostic.severity === severity).length;
    const parts = [
        [count('error'), 'error'],
        [count('warning'), 'warning'],
    ];
    const said = parts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}${many === 1 ? '' : 's'}`]));
    if (said.length > 0)
        (0,output/* printNote */.cN)(`${said.join(' and ')} in definitions that nothing builds: terrarium list shows them`);
}
const MISSED = new Set(['no-match', 'nothing-selected']);
/** True when a wanted environment failed, or none goes by a wanted name. */
function hasFailed(plan) {
    return (plan.failed.length > 0 || plan.diagnostics.some(({ severity, code }) => severity === 'error' && MISSED.has(code)));
}


/***/ }),

/***/ 89245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ plantedNote)
/* harmony export */ });
/* harmony import */ var _adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21149);
/* harmony import */ var _core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23644);


/** Says that Docker is not given the configuration which the environment names, because it lies in the workspace. */
function plantedNote(env, notBelow) {
    const planted = (0,_adapters_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .plantedDocker */ .Nl)(env, notBelow);
    if (planted === undefined)
        return [];
    const { variable, folder } = planted;
    const message = `${variable} leads to the configuration ${JSON.stringify(folder)} below the workspace, which docker is not given`;
    const hint = 'let DOCKER_CONFIG name a folder outside of the checkout';
    return [(0,_core_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('note', 'docker-config-ignored', message, { path: '.', hint })];
}


/***/ })

};
