export const id = 1450;
export const ids = [1450];
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


/***/ })

};
