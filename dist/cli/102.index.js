export const id = 102;
export const ids = [102,5762,5603];
export const modules = {

/***/ 87729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   s: () => (/* binding */ SEE_OUTPUT)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _recipes_conda_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86016);
/* harmony import */ var _recipes_recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40698);
/* harmony import */ var _failed_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49736);
/* harmony import */ var _push_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62274);





/** Hint of a failure whose cause only its output says. */
const SEE_OUTPUT = 'see the last lines of its output';
const NO_SPACE = /no space left on device|disk quota exceeded/i;
const GONE = /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|Cannot connect to the Docker daemon/;
const REFUSED = /\b40[13] |failed to authorize|pull access denied|insufficient_scope/;
function behind(line, words) {
    const at = line.indexOf(words);
    return at < 0 ? '' : line.slice(at + words.length);
}
const EXPLANATIONS = [
    {
        matches: (line) => NO_SPACE.test(line),
        code: 'disk-full',
        message: 'the builder has no space left',
        hint: 'docker buildx prune frees what its cache holds',
    },
    {
        matches: (line) => GONE.test(line) || /refused|no such file/.test(behind(line, 'dial unix ')),
        code: 'builder-lost',
        message: 'the builder went away in the middle of the build',
        hint: 'look into its log, and run again: what it had built is in its cache',
    },
    {
        matches: (line) => line.includes(_recipes_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_FROZEN */ .DP),
        code: 'resolution-failed',
        message: 'the packages that were recorded for this definition could not be installed again',
        hint: 'run with refresh to solve them again, or see the last lines of its output',
    },
    {
        matches: (line) => /^(?:ERROR|error): .*granting entitlement network\.host is not allowed/.test(line),
        code: 'entitlement-missing',
        message: 'the builder does not let steps use the network of its host',
        hint: "create it with docker buildx create --buildkitd-flags '--allow-insecure-entitlement network.host', or leave network: host out",
    },
    {
        matches: (line) => /^(?:ERROR|error): .*failed to resolve source metadata/.test(line) && REFUSED.test(line),
        code: 'registry-auth',
        message: 'a registry refuses an image that the builder pulls',
        hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
    },
    {
        matches: (line) => line.includes(_recipes_conda_step_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_CONDA_TOOL */ .jT),
        code: 'no-conda-tool',
        message: 'the base image brings no conda tool',
        hint: 'add docker.io to allowed-registries for mambaorg/micromamba, or name a conda-installer',
    },
];
const COMPLAINTS = {
    missing: {
        code: 'package-missing',
        message: 'there is no such package or version',
        hint: 'correct its name or version, or name an index or channel that has it',
    },
    conflict: {
        code: 'package-conflict',
        message: 'packages ask for versions that do not go together',
        hint: 'loosen or change one of the versions that are named',
    },
    hash: {
        code: 'package-hash-mismatch',
        message: 'a package has no hash, or another one than its file',
        hint: 'lock again if what the index has is to be trusted',
    },
    unbuilt: {
        code: 'package-build-failed',
        message: 'a package could not be built from its sources',
        hint: 'choose a version with a wheel, or a base with what its build needs',
    },
};
/**
 * Why a build failed, where its output says it: the lines that it ends with, and what an installer says in it. Output is hostile:
 * it chooses among our own words.
 */
function explainFailure(error, tail, complaint) {
    if (error.code !== 'build-failed')
        return error;
    const found = (0,_push_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .pushFailure */ .d)(tail) ??
        EXPLANATIONS.find(({ matches }) => tail.some(matches)) ??
        (complaint && COMPLAINTS[complaint.kind]) ??
        failedStep(error, tail);
    if (found === undefined)
        return error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM(found.code, found.message, { hint: found.hint, place: error.place, cause: error });
}
function failedStep({ place }, tail) {
    if (place === undefined)
        return undefined;
    const code = (0,_failed_output_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(tail);
    const how = code === undefined ? '' : ` with exit code ${code}`;
    const message = `an instruction of the Dockerfile failed${how}`;
    return { code: 'step-failed', message, hint: SEE_OUTPUT };
}


/***/ }),

/***/ 49736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ZS: () => (/* binding */ decidingLines),
/* harmony export */   tK: () => (/* binding */ failedOutput),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Lines that are looked through for what an installer says: solvers say a lot behind it. */
const KEPT_LINES = 400;
/** The last lines of a build's output, as many as are looked through. */
function lastLines() {
    const kept = [];
    const add = (line) => {
        kept.push(line);
        if (kept.length > KEPT_LINES)
            kept.shift();
    };
    return { kept, add };
}
const STEP_ERROR = /^#\d+ ERROR: /;
const ENDED = 'did not complete successfully: ';
/**
 * The last lines of what failed: what the failed step printed and how it ended, else what the builder itself says is wrong. No
 * line of it is of a Dockerfile that we generated.
 */
function failedOutput(output, most) {
    const own = output.findIndex((line) => /^(?:ERROR|error): /.test(line));
    const step = failedStep(output);
    if (step !== undefined)
        return [...printedBy(step, output), howItEnded(step)].slice(-most);
    if (own >= 0)
        return output.slice(own).slice(-most);
    return output.filter((line) => !isFrame(line)).slice(-most);
}
/**
 * The lines as they were that say why a build failed: those before the failed step ended, and those that the build ended with. Between
 * them stands BuildKit's excerpt, which is as long as the instruction.
 */
function decidingLines(output, most) {
    const failed = output.findLastIndex((line) => STEP_ERROR.test(line)) + 1;
    return [...output.slice(Math.max(0, failed - most), failed), ...output.slice(Math.max(failed, output.length - most))];
}
/** The code that the failed step exited with. */
function exitCode(output) {
    const code = /exit code: (\d{1,3})$/.exec(failedStep(output)?.error ?? '')?.[1];
    return code === undefined ? undefined : Number(code);
}
function failedStep(output) {
    const line = output.findLast((text) => STEP_ERROR.test(text));
    if (line === undefined)
        return undefined;
    const [prefix = ''] = /^#\d+ /.exec(line) ?? [];
    return { prefix, error: line.slice(prefix.length + 'ERROR: '.length) };
}
function printedBy({ prefix }, output) {
    return output.flatMap((line) => {
        if (!line.startsWith(prefix))
            return [];
        const [time] = /^\d+\.\d+ ?/.exec(line.slice(prefix.length)) ?? [];
        return time === undefined ? [] : [line.slice(prefix.length + time.length)];
    });
}
// The command is the instruction, or of ours.
function howItEnded({ error }) {
    const at = error.lastIndexOf(ENDED);
    return at < 0 ? error : error.slice(at + ENDED.length);
}
// Steps that are named, cached and done.
function isFrame(line) {
    return line === '' || /^#\d+ (?:\[|CACHED|DONE|CANCELED|\.\.\.)/.test(line);
}


/***/ }),

/***/ 62274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pushFailure)
/* harmony export */ });
/** The first that fits counts: Docker Hub says both "denied" and "unauthorized" to somebody without a login. */
const ROWS = [
    {
        says: /no space left on device|disk quota exceeded|\b507 |\bquota\b|configured upper limit/i,
        code: 'registry-failed',
        message: 'the registry has no space left',
        hint: 'free space on the registry, raise its quota, or delete images that nobody needs',
        lasting: true,
    },
    {
        says: /\b401 |\bunauthorized\b|authentication required|no basic auth credentials/i,
        code: 'registry-auth',
        message: 'the registry does not accept the login of the push',
        hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
        lasting: true,
    },
    {
        says: /\b403 |\bdenied\b|\bforbidden\b|insufficient_scope/i,
        code: 'registry-denied',
        message: 'the registry refuses the push',
        hint: 'give the account the right to push to this repository; on ghcr.io give the job permissions: { packages: write }',
        lasting: true,
    },
    {
        says: /\b404 |\bname unknown\b|NAME_UNKNOWN|repository .{0,200}(?:does not exist|not found)/i,
        code: 'registry-not-found',
        message: 'the registry does not have the repository to push to',
        hint: 'create the repository on the registry, or check its name',
        lasting: true,
    },
    {
        says: /\b413 |entity too large|blob too large|size limit/i,
        code: 'registry-failed',
        message: 'the registry, or a proxy before it, limits the size of uploads',
        hint: 'raise that limit, such as client_max_body_size of nginx',
        lasting: true,
    },
    {
        says: /\b429 |too ?many ?requests/i,
        code: 'registry-failed',
        message: 'the registry limits requests',
        hint: 'log in, or run again later',
        lasting: false,
    },
    {
        says: /server gave HTTP response to HTTPS client/i,
        code: 'registry-unreachable',
        message: 'the registry does not speak TLS, which the builder expects',
        hint: 'name it as insecure in the configuration of the builder (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /\bx509: |certificate/i,
        code: 'registry-unreachable',
        message: 'the builder does not trust the certificate of the registry',
        hint: 'give the builder the authority (docker buildx create --buildkitd-config)',
        lasting: true,
    },
    {
        says: /no such host|connection refused|network is unreachable|no route to host|i\/o timeout/i,
        code: 'registry-unreachable',
        message: 'the builder does not reach the registry',
        hint: 'a builder has a network of its own: create it with --driver-opt network=host for a registry on this machine, or push with publisher oci',
        lasting: false,
    },
    {
        says: /\b4(?!08|25|99)\d\d |manifest invalid/i,
        code: 'registry-failed',
        message: 'the registry refuses what was pushed',
        hint: 'see the last lines of its output, and the log of the registry',
        lasting: true,
    },
];
const OTHER = {
    code: 'registry-failed',
    message: 'the push to the registry failed',
    hint: 'see the last lines of its output, and the log and the disk of the registry',
    lasting: false,
};
const PUSH = 'failed to push ';
/** Why BuildKit's push failed, by the lines that a build ends with; `undefined` where no push did. */
function pushFailure(lines) {
    const first = lines.findIndex((line) => /^(?:ERROR|error): /.test(line) && line.includes(PUSH));
    if (first < 0)
        return undefined;
    // Several replies of a registry are on separate lines.
    const words = lines.slice(first).join('\n');
    // Behind the name of the image and without addresses: words of a repository's name say nothing.
    const said = words.slice(words.indexOf(': ', words.indexOf(PUSH))).replace(/https?:\/\/[^\s"]+/g, '');
    return ROWS.find(({ says }) => says.test(said)) ?? OTHER;
}


/***/ }),

/***/ 10819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ STEP_SECRETS),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   fS: () => (/* binding */ secretMounts)
/* harmony export */ });
/** Settings of package tools that may contain credentials, by secret id, and the variables that point to them. */
const SETTINGS = new Map([
    // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
    ['pip.conf', 'PIP_CONFIG_FILE'],
    // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
    ['netrc', 'NETRC'],
    // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
    ['condarc', 'CONDARC'],
]);
/** Ids of secrets that our generated steps can use. */
const STEP_SECRETS = [...SETTINGS.keys()];
const FOLDER = '/run/secrets/terrarium';
/** Secret mounts, which leave nothing in a layer. A build fails if one of the secrets is missing. */
function secretMounts(ids) {
    return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}
/** Variable assignments before a command that point tools to the secrets. */
function secretVariables(ids) {
    return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}


/***/ }),

/***/ 86658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions),
  N: () => (/* binding */ formatChange)
});

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var specifiers_requirement = __webpack_require__(36849);
// EXTERNAL MODULE: ./build/core/specifiers/version-step.js
var version_step = __webpack_require__(11925);
// EXTERNAL MODULE: ./build/core/text/contrast.js
var contrast = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/core/diff/locked.js
var locked = __webpack_require__(38088);
;// CONCATENATED MODULE: ./build/core/diff/named.js

/**
 * Compares by name; texts with the same name are paired in order. Equal elements in a different order are reported as
 * reordered.
 */
function diffList(section, what, before, after) {
    const old = byName(before);
    const current = byName(after);
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffNamed(section, name, old.get(name) ?? [], current.get(name) ?? []));
    const shared = (list) => list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
    const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
    return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}
function byName(list) {
    return Map.groupBy(list, ({ name }) => name);
}
/** The differences between elements of one name. */
function diffNamed(section, what, before, after) {
    const gone = without(before, after);
    const fresh = without(after, before);
    return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
        const [from, to] = [gone[index], fresh[index]];
        if (from === undefined)
            return { kind: 'added', section, what, value: to === undefined ? '' : shown(to) };
        if (to === undefined)
            return { kind: 'removed', section, what, value: shown(from) };
        const step = (0,version_step/* versionStep */.dc)(from.pin, to.pin);
        return { kind: 'changed', section, what, ...shownChange(from, to), ...(step && { step }) };
    });
}
function shown({ text, hashed }) {
    return hashed?.text ?? text;
}
function shownChange(from, to) {
    const texts = { from: shown(from), to: shown(to) };
    if (texts.from !== texts.to)
        return texts;
    const [old, current] = [from.hashed?.count ?? 0, to.hashed?.count ?? 0];
    return old === current
        ? { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with other hashes` }
        : { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with ${hashes(current)}` };
}
function hashes(count) {
    return count === 0 ? 'no hash' : count === 1 ? '1 hash' : `${count} hashes`;
}
function without(list, other) {
    const rest = new Map();
    for (const { text } of other)
        rest.set(text, (rest.get(text) ?? 0) + 1);
    return list.filter(({ text }) => {
        const left = rest.get(text) ?? 0;
        rest.set(text, left - 1);
        return left <= 0;
    });
}
/** Elements that are nothing but a value, such as platforms. */
function asValues(what, values) {
    return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}

// EXTERNAL MODULE: ./build/core/diff/parents.js
var parents = __webpack_require__(17309);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(52883);
;// CONCATENATED MODULE: ./build/core/diff/diff.js









/** Changes between two definitions, in the order of SECTIONS. Only equal definitions have no changes. */
function diffDefinitions(old, current) {
    const [before, after] = [old.definition, current.definition];
    return [
        ...diffSection('base', 'images', [before.bases, after.bases], () => diffBases(before, after)),
        ...diffSection('steps', 'steps', [before.steps, after.steps], () => diffSteps(before, after)),
        ...diffSection('context', 'files', [before.context, after.context], () => diffContext(before.context, after.context)),
        ...diffSection('python', 'packages', [before.python, after.python], () => diffPython(old, current)),
        ...diffSection('spark', 'packages', [before.spark, after.spark], () => diffSpark(before.spark, after.spark)),
        ...diffSection('platforms', 'platforms', [before.platforms, after.platforms], () => diffList('platforms', 'platforms', asValues('platform', before.platforms), asValues('platform', after.platforms))),
    ];
}
/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)`. It contains untrusted text. */
function formatChange(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered')
        return `${section}: ${what} reordered`;
    if (kind !== 'changed')
        return (0,contrast/* oneLine */.T)(`${section}: ${kind} ${what} ${change.value}`);
    const { from, to } = (0,contrast/* contrast */.v)((0,contrast/* oneLine */.T)(change.from), (0,contrast/* oneLine */.T)(change.to));
    const subject = section === 'base' && what === steps/* PARENT */.f7 ? `${what} changed` : what;
    const step = change.step === undefined ? '' : ` (${(0,version_step/* formatVersionStep */.QF)(change.step)})`;
    return (0,contrast/* oneLine */.T)(`${section}: ${subject} ${from} -> ${to}${step}`);
}
// Names are compared first, so that a difference that is not displayed still counts as a change.
function diffSection(section, what, [before, after], diff) {
    if (JSON.stringify(before, sortKeys) === JSON.stringify(after, sortKeys))
        return [];
    const changes = diff();
    return changes.length > 0 ? changes : [{ kind: 'reordered', section, what }];
}
function sortKeys(_key, value) {
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const diff_short = (hash) => hash.replace(/^sha256:/, '').slice(0, parents/* SHORT_HASH */.iv);
// Images of one repository count as the same base with another tag; parents are always environments of this tree.
function diffBases(before, after) {
    const [old, current] = [nameBases(before), nameBases(after)];
    const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
    if (replaced)
        return diffNamed('base', 'base', old.map(inFull), current.map(inFull));
    return diffList('base', 'base images', old, current);
}
function nameBases({ bases, platforms }) {
    const named = bases.map((base, index) => {
        // If the image's platform differs from the target platform, `--platform` requested it.
        const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
        const name = (0,steps/* baseName */.Fl)(base);
        const version = name === steps/* PARENT */.f7 ? diff_short(base.parent) : base.reference.slice(name.length) || NO_TAG;
        return { name, text: `${version}${own}` };
    });
    return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}
const NO_TAG = '(no tag)';
function inFull({ name, text }) {
    if (name === steps/* PARENT */.f7)
        return { name, text: `environment ${text}` };
    return { name, text: text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}` };
}
function diffSteps(before, after) {
    const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
    return [...diffList('steps', 'settings', old, current), ...(0,steps/* diffInstructions */.Hc)(before, after)];
}
function nameSettings({ arguments: values, contexts, secrets, syntax, ...steps }) {
    return [
        ...(syntax === '' ? [] : [{ name: 'syntax', text: syntax }]),
        ...(steps.escape === '' ? [] : [{ name: 'escape', text: steps.escape }]),
        ...values.map(([name, text]) => ({ name: `build argument ${name}`, text: `=${text}` })),
        ...contexts.map(([name, text]) => ({ name: `build context ${name}`, text })),
        ...asValues('secret', secrets),
    ];
}
function diffContext(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const current = new Map(after.map((file) => [file.path, file]));
    const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
    return paths.flatMap((path) => diffFile(path, old.get(path), current.get(path)));
}
function diffFile(path, before, after) {
    const section = 'context';
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [{ kind: 'added', section, what: 'file', value: path }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: 'file', value: path }];
    const pairs = [
        ['', contentOf(before), contentOf(after)],
        [' mode', modeOf(before), modeOf(after)],
    ];
    return pairs.flatMap(([what, from, to]) => from === to ? [] : [{ kind: 'changed', section, what: `${path}${what}`, from, to }]);
}
function contentOf({ digest, target }) {
    return digest === '' ? `link to ${target}` : `content ${diff_short(digest)}`;
}
function modeOf({ executable }) {
    return executable ? 'executable' : 'not executable';
}
function diffPython(old, current) {
    const [before, after] = [old.definition.python, current.definition.python];
    return [
        ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
        ...diffList('python', 'conda packages', nameSpecs(old), nameSpecs(current)),
        ...diffList('python', 'pip packages', namePip(old.values, before.pip), namePip(current.values, after.pip)),
        ...(0,locked/* diffLocked */.k)(before.locked ?? [], after.locked ?? []),
        ...diffList('python', 'secrets', asValues('secret', before.secrets ?? []), asValues('secret', after.secrets ?? [])),
    ];
}
function nameSpecs({ definition, values }) {
    return definition.python.conda.map((text) => nameSpec(text, values.specs.get(text)));
}
function nameSpec(text, spec) {
    if (spec === undefined)
        return { name: text, text: '' };
    const { name, version = 'any version', build, channel, subdir, fields, url } = spec;
    const parts = [
        version,
        ...(build === undefined ? [] : [build]),
        ...fields.map(([key, value]) => `${key}=${value}`),
        ...(channel === undefined ? [] : [`from ${channel}${subdir === undefined ? '' : `/${subdir}`}`]),
        ...(url === undefined ? [] : [url]),
    ];
    return withPin({ name, text: parts.join(' ') }, (0,version_step/* pinnedVersion */.V2)('conda', version));
}
function withPin(named, pin) {
    return pin === undefined ? named : { ...named, pin };
}
// Canonical entries do not contain file names, so nested files are identified by position.
function namePip(values, entries, within = '') {
    const counts = { '-r': 0, '-c': 0 };
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return [nameRequirement(values, entry, within)];
        if ((0,definition/* isLocalPip */.h)(entry))
            return [{ name: `pip ${within}${entry[1]}`, text: `${entry[0]} ${entry[2]}`.trim() }];
        const [flag, nested] = entry;
        counts[flag] += 1;
        const place = `${within}${flag} ${counts[flag]} `;
        return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...namePip(values, nested, place)];
    });
}
function nameRequirement({ requirements }, entry, within) {
    const name = (text) => `pip ${within}${text}`;
    if (entry.startsWith('-')) {
        const [option = '', ...value] = entry.split(' ');
        return { name: name(option), text: value.join(' ') };
    }
    const [body = '', ...digests] = entry.split(' --hash=');
    const requirement = body.includes(' --config-settings=') ? undefined : requirements.get(entry);
    const named = requirement?.kind === 'named' ? requirement : undefined;
    const subject = named?.name ?? body.split(/[@#\s]/, 1)[0] ?? body;
    const rest = (requirement === undefined ? body : (0,specifiers_requirement/* formatRequirement */.zP)(requirement)).slice(subject.length).trim();
    const text = rest === '' ? 'any version' : rest;
    // What a lock names is a version, and not a choice of versions.
    const version = /^==[^,;\s]+$/.test(text) ? text.slice(2) : text;
    const hashed = digests.length === 0 ? {} : { hashed: { text: version, count: digests.length } };
    const whole = { name: name(subject), text: [text, ...digests].join(' '), ...hashed };
    return withPin(whole, (0,version_step/* pinnedVersion */.V2)('pep440', named?.specifier ?? ''));
}
function diffSpark(before, after) {
    return [
        ...diffList('spark', 'repositories', asValues('repository', before.repositories), asValues('repository', after.repositories)),
        ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
        ...diffList('spark', 'settings', [namePrecache(before)], [namePrecache(after)]),
    ];
}
function namePrecache({ precache }) {
    return { name: 'precache', text: String(precache) };
}
// Maven coordinates: `group:artifact:version`.
function nameArtifact(text) {
    const at = text.lastIndexOf(':');
    return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}


/***/ }),

/***/ 37896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ diffEnvironments),
/* harmony export */   i: () => (/* binding */ idsByShortHash)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3115);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _parents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17309);



/** Changes between two versions of an environment. Parents have the ids of `names`, by the first digits of their hashes. */
function diffEnvironments(before, after, names) {
    return (0,_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .nameParents */ .Nj)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffDefinitions */ .e)(withValues(before), withValues(after)), names);
}
/** Ids by the first digits of their hashes, of both sides of a comparison. */
function idsByShortHash(environments) {
    return new Map(environments.map(({ hash, id }) => [hash.slice(0, _parents_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORT_HASH */ .iv), id]));
}
function withValues({ definition, parts }) {
    return { definition, values: (0,_model_part_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)(parts) };
}


/***/ }),

/***/ 38088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ nameLocked),
/* harmony export */   k: () => (/* binding */ diffLocked)
/* harmony export */ });
/* harmony import */ var _specifiers_conda_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49361);
/* harmony import */ var _specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11925);


/** Differences between two locks, per package. A difference that all subdirs share is listed once. */
function diffLocked(before, after) {
    const old = new Map(before.map((part) => [part.subdir, part]));
    const shared = after.filter(({ subdir }) => old.has(subdir));
    const current = new Set(shared.map(({ subdir }) => subdir));
    const changes = shared.flatMap((part) => diffPart(old.get(part.subdir) ?? part, part).map((change) => [part.subdir, change]));
    const same = Map.groupBy(changes, ([, change]) => JSON.stringify(change));
    return [
        ...before.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('removed', part)),
        ...after.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('added', part)),
        ...[...same.values()].flatMap((all) => all.length === shared.length
            ? all.slice(0, 1).map(([, change]) => change)
            : all.map(([subdir, change]) => ({ ...change, what: `${change.what} for ${subdir}` }))),
    ];
}
/** Packages in the order in which they are installed: `numpy 1.26.4`, `pip six 1.16.0`. */
function nameLocked(part) {
    return [...namesOf(part).values()].map(({ name, texts }) => `${name} ${texts[0]}`);
}
function countOf(kind, { conda, pip, subdir }) {
    const value = `${conda.length} of conda, ${pip.length} of pip`;
    return { kind, section: 'python', what: `locked packages for ${subdir}`, value };
}
function diffPart(before, after) {
    const [old, current] = [namesOf(before), namesOf(after)];
    const names = new Set([...old.keys(), ...current.keys()]);
    const changes = [...names].flatMap((name) => diffPackage(name, old.get(name), current.get(name)));
    const order = (one, other) => [...one.keys()].filter((name) => other.has(name)).join(' ');
    if (order(old, current) === order(current, old))
        return changes;
    return [...changes, { kind: 'reordered', section: 'python', what: 'locked packages' }];
}
// No tool locks a package twice; if a file does, its entries are numbered.
function namesOf({ conda, pip }) {
    const counts = new Map();
    const all = [...conda.map(nameConda), ...pip.map(namePip)].map((found) => {
        const count = (counts.get(found.name) ?? 0) + 1;
        counts.set(found.name, count);
        return count === 1 ? found : { ...found, name: `${found.name} (${count})` };
    });
    return new Map(all.map((found) => [found.name, found]));
}
function diffPackage(name, before, after) {
    const section = 'python';
    if (before === undefined)
        return [{ kind: 'added', section, what: name, value: after?.texts[0] ?? '' }];
    if (after === undefined)
        return [{ kind: 'removed', section, what: name, value: before.texts[0] ?? '' }];
    const level = before.texts.findIndex((text, index) => text !== after.texts[index]);
    if (level < 0 && before.content === after.content)
        return [];
    const step = (0,_specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_1__/* .versionStep */ .dc)(before.pin, after.pin);
    const [from = '', to = ''] = level < 0 ? otherHash(before) : [before.texts[level], after.texts[level]];
    return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}
function otherHash({ texts: [version = ''] }) {
    return [version, `${version} with another hash`];
}
function nameConda(text) {
    const reading = (0,_specifiers_conda_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaUrl */ .eo)(text);
    if (!reading.ok)
        return { name: text, texts: [text], content: text };
    const { name, version, build, url } = reading.value;
    const texts = [version, `${version} ${build}`, url];
    return { name, texts, content: text, pin: { scheme: 'conda', version, exact: true } };
}
// `name @ url[ --hash=sha256:<hex>]`
function namePip(text) {
    const [body = ''] = text.split(' --hash=', 1);
    const [name = '', url = ''] = body.split(' @ ');
    const version = versionOf(url);
    const texts = [version, url];
    const pin = { scheme: 'pep440', version, exact: true };
    return { name: `pip ${name}`, texts, content: text, ...(COMMIT.test(version) ? {} : { pin }) };
}
// An abbreviated commit may look like a number.
const COMMIT = /^[0-9a-f]{12}$/;
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function versionOf(url) {
    const commit = /@([0-9a-f]{12})[0-9a-f]{28}(?:#|$)/.exec(url)?.[1];
    if (commit !== undefined)
        return commit;
    const file = url
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '';
    if (file.endsWith('.whl'))
        return file.split('-')[1] ?? url;
    const source = /^(.*)\.(?:tar\.gz|tar\.bz2|zip)$/s.exec(file)?.[1]?.split('-');
    return source === undefined || source.length < 2 ? url : (source.at(-1) ?? url);
}


/***/ }),

/***/ 94263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ diffMetadata)
/* harmony export */ });
/**
 * Changes to an environment that are not part of its image. Values of variables are not shown, because they may be
 * secrets.
 */
function diffMetadata(before, after) {
    return [
        ...changedText('name', before.name, after.name),
        ...changedText('version', before.version, after.version),
        ...(before.description === after.description ? [] : ['description changed']),
        ...changedKeys('tag', before.tags, after.tags),
        ...changedKeys('variable', before.variables, after.variables),
    ];
}
function changedText(what, from, to) {
    return from === to ? [] : [`${what} ${from ?? '(none)'} -> ${to ?? '(none)'}`];
}
function changedKeys(what, before, after) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
        const [from, to] = [ownText(before, key), ownText(after, key)];
        if (from === to)
            return [];
        return [`${what} ${key} ${from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'}`];
    });
}
function ownText(texts, key) {
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
}


/***/ }),

/***/ 17309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ nameParents),
/* harmony export */   WC: () => (/* binding */ differsOnlyInParents),
/* harmony export */   iv: () => (/* binding */ SHORT_HASH)
/* harmony export */ });
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25883);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52883);


/** Digits of a parent's hash in a change. */
const SHORT_HASH = 12;
/** Changes in which parents have the names of environments, by the first digits of their definition hashes. */
function nameParents(changes, names) {
    return changes.map((change) => {
        if (change.kind !== 'changed' || change.section !== 'base' || change.what !== _steps_js__WEBPACK_IMPORTED_MODULE_0__/* .PARENT */ .f7)
            return change;
        const [from, to] = [names.get(change.from), names.get(change.to)];
        if (from === undefined || to === undefined)
            return change;
        return from === to ? { ...change, what: `${_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .PARENT */ .f7} ${from}` } : { ...change, from, to };
    });
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return (0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ ...definition, bases });
}


/***/ }),

/***/ 52883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Hc: () => (/* binding */ diffInstructions),
/* harmony export */   f7: () => (/* binding */ PARENT)
/* harmony export */ });
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);
/* harmony import */ var _text_lcs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59942);


/** Name of a base that is an environment of this tree. */
const PARENT = 'parent';
/** Name that identifies a base independently of its tag: its repository. */
function baseName(base) {
    if (base === undefined || base.parent !== '')
        return PARENT;
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(base.reference);
    return reference === undefined ? base.reference : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepository */ .Sh)(reference);
}
/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each starting with its FROM, so
 * that an inserted stage changes no other.
 */
function diffInstructions(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
    return (0,_text_lcs_js__WEBPACK_IMPORTED_MODULE_1__/* .gaps */ .s)(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}
/**
 * Instructions of every stage. `numbered` is true if both sides have the same number of stages, so that stage numbers
 * match.
 */
function linesOf(definition, numbered) {
    const { bases, platforms, steps } = definition;
    const several = steps.stages.length > 1;
    const origin = (from, below) => {
        const [kind, number = ''] = from.split(':');
        if (kind === 'base')
            return baseName(bases[Number(number) * platforms.length]);
        // If the number of stages changed, their numbers do not match: an earlier stage is then identified by its base.
        if (kind !== 'stage' || numbered || Number(number) >= below)
            return from;
        return `stage on ${origin(steps.stages[Number(number)]?.from ?? '', Number(number))}`;
    };
    return steps.stages.flatMap(({ from, instructions }, index) => {
        const stage = several ? `stage ${index + 1} ` : '';
        const text = origin(from, index);
        const first = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', text]), text };
        return [first, ...instructions.map((step) => lineOf(stage, step, (name) => origin(name, index)))];
    });
}
function lineOf(stage, step, origin) {
    const flags = step.flags.map((flag) => flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start, from) => start + origin(from)));
    const text = [[...flags, ...step.words].join(' '), ...step.heredocs.map(([, body]) => body)].join('\n');
    return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}
// A removed instruction and an added one with the same keyword in its place count as one changed instruction.
function diffGap(removed, added) {
    const rest = [...added];
    const changes = removed.map((line) => {
        const what = `${line.stage}${line.keyword}`;
        const at = rest.findIndex(({ keyword }) => keyword === line.keyword);
        const [successor] = at < 0 ? [] : rest.splice(at, 1);
        if (successor === undefined)
            return { kind: 'removed', section: 'steps', what, value: line.text };
        return { kind: 'changed', section: 'steps', what, from: line.text, to: successor.text };
    });
    return [
        ...changes,
        ...rest.map(({ stage, keyword, text }) => ({
            kind: 'added',
            section: 'steps',
            what: `${stage}${keyword}`,
            value: text,
        })),
    ];
}


/***/ }),

/***/ 36623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS),
/* harmony export */   h: () => (/* binding */ isLocalPip)
/* harmony export */ });
function isLocalPip(entry) {
    return entry[0] === '-e' || entry[0] === 'path';
}
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];


/***/ }),

/***/ 34169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gZ: () => (/* binding */ diagnosticJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rA: () => (/* binding */ formatChain)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67885);

/** Removes duplicate findings: environments that share a file share its findings. */
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
/** Errors before warnings before notes; the order within a severity is kept. */
function worstFirst(diagnostics) {
    return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, 100)}...` : text);
}
/** Shows names that lead to each other in a message: at most seven of them, each with at most 100 characters. */
function formatChain(names) {
    const shown = names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names;
    return shown.map((name) => (name.length > 100 ? `${name.slice(0, 100).toWellFormed()}...` : name)).join(' -> ');
}
/** Most elements that a message spells out: each of them may have a message of its own. */
const MAX_LISTED = 20;
/** The elements of a list for a message, separated by commas; of a long one the first ones, and how many more there are. */
function enumerate(texts) {
    const left = texts.length - MAX_LISTED;
    return left > 0 ? `${texts.slice(0, MAX_LISTED).join(', ')} and ${left} more` : texts.join(', ');
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}
/** The start of a file, for findings without a position of their own. */
const START = { line: 1, column: 1 };
/** A finding in published JSON: every member is present. */
function diagnosticJson({ severity, code, message, path, line, column, hint }) {
    return { severity, code, message, path, line: line ?? null, column: column ?? null, hint: hint ?? null };
}


/***/ }),

/***/ 23644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   Zl: () => (/* binding */ DEFINITION_FINDINGS),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   qr: () => (/* binding */ keepFindings)
/* harmony export */ });
/* unused harmony export KeptFindings */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);


/** Findings that are kept of a definition or of one file. */
const DEFINITION_FINDINGS = 100;
/** Findings that a run shows and writes into JSON. */
const RUN_FINDINGS = 2000;
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'note'];
/**
 * Collects the findings about one file, as many as `KeptFindings` keeps. Messages and hints may contain untrusted text: they are
 * redacted and cut here, and only here.
 */
class Findings {
    path;
    #found;
    /** `before` holds the findings of earlier stages. */
    constructor(path, before = [], most = DEFINITION_FINDINGS) {
        this.path = path;
        this.#found = new KeptFindings(most, path);
        this.add(...before);
    }
    get diagnostics() {
        return this.#found.diagnostics;
    }
    error(code, message, details) {
        this.find('error', code, message, details);
    }
    warning(code, message, details) {
        this.find('warning', code, message, details);
    }
    note(code, message, details) {
        this.find('note', code, message, details);
    }
    /** Adds a finding whose severity is decided by the caller. */
    find(severity, code, message, { at, hint } = {}) {
        const position = at === undefined ? {} : { line: at.line, column: at.column };
        const text = { message: shown(message), ...(hint ? { hint: shown(hint) } : {}) };
        this.#found.add({ severity, code, path: this.path, ...position, ...text });
    }
    /** Adds findings collected elsewhere. */
    add(...diagnostics) {
        for (const diagnostic of diagnostics)
            this.#found.add(diagnostic);
    }
    /** Reads what no image depends on: each mistake in it is a warning. */
    asWarnings(read) {
        const own = new Findings(this.path);
        const value = read(own);
        for (const diagnostic of own.diagnostics)
            this.add({ ...diagnostic, severity: 'warning' });
        return value;
    }
    /** Findings in a file that this one refers to. They are collected here, under the other file's path. */
    within(path) {
        const part = new Findings(path);
        part.#found = this.#found;
        return part;
    }
    /** The value of an item, or its failure at a stage if there is an error or no value. The first error is the cause. */
    item(id, stage, value) {
        const { diagnostics } = this;
        if (value !== undefined && (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .isClean */ .AG)(diagnostics))
            return { id, diagnostics, ok: true, value };
        const cause = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
        return { id, diagnostics, ok: false, stage, cause };
    }
}
/** One finding without a scope. */
function finding(severity, code, message, { path, at, hint }) {
    const position = at === undefined ? {} : { line: at.line, column: at.column };
    return { severity, code, message: shown(message), path, ...position, ...(hint ? { hint: shown(hint) } : {}) };
}
const MAX_CHARACTERS = 1000;
// Redacted first: half of a credential is not recognised.
function shown(text) {
    const redacted = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text);
    if (redacted.length <= MAX_CHARACTERS)
        return redacted;
    const cut = [...redacted.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
    return cut.length === redacted.length ? redacted : `${cut}...`;
}
/**
 * Findings of a scope, at most `most` of them and one that says how many were left out. Errors are kept before warnings and
 * warnings before notes; within a severity the first ones. So whoever asks for an error gets one if there was one.
 */
class KeptFindings {
    #most;
    #path;
    #kept = [];
    #leftOut = new Map();
    /** `path` is that of the finding about the others. */
    constructor(most, path) {
        this.#most = most;
        this.#path = path;
    }
    get diagnostics() {
        if (this.#leftOut.size === 0)
            return this.#kept;
        return [...this.#kept, leftOut(this.#leftOut, this.#path)];
    }
    add(diagnostic) {
        if (diagnostic.code === 'findings-left-out') {
            for (const [severity, count] of countsOf(diagnostic))
                this.#leaveOut(severity, count);
        }
        else if (this.#kept.length < this.#most)
            this.#kept.push(diagnostic);
        else
            this.#replace(diagnostic);
    }
    #replace(diagnostic) {
        const rank = SEVERITIES.indexOf(diagnostic.severity);
        const milder = SEVERITIES.slice(rank + 1).reverse();
        for (const severity of milder) {
            const place = this.#kept.findLastIndex((other) => other.severity === severity);
            if (place < 0)
                continue;
            this.#kept.splice(place, 1);
            this.#kept.push(diagnostic);
            this.#leaveOut(severity, 1);
            return;
        }
        this.#leaveOut(diagnostic.severity, 1);
    }
    #leaveOut(severity, count) {
        this.#leftOut.set(severity, (this.#leftOut.get(severity) ?? 0) + count);
    }
}
/** What a run shows of its findings: see `KeptFindings`. */
function shownFindings(diagnostics) {
    return keepFindings(diagnostics, RUN_FINDINGS, '.');
}
/** The findings that are kept of a list; the list itself if it is short enough. */
function keepFindings(diagnostics, most, path) {
    if (diagnostics.length <= most)
        return diagnostics;
    const kept = new KeptFindings(most, path);
    for (const diagnostic of diagnostics)
        kept.add(diagnostic);
    return kept.diagnostics;
}
function leftOut(counts, path) {
    const found = SEVERITIES.flatMap((severity) => {
        const count = counts.get(severity) ?? 0;
        return count === 0 ? [] : [{ severity, text: `${count} ${severity}${count === 1 ? '' : 's'}` }];
    });
    const message = `more findings than are kept; left out: ${found.map(({ text }) => text).join(', ')}`;
    const hint = 'correct what is shown, and run again';
    return finding(found[0]?.severity ?? 'note', 'findings-left-out', message, { path, hint });
}
// The message is the record of its counts, so that a plan file has them too.
function countsOf({ message }) {
    return new Map(SEVERITIES.flatMap((severity) => {
        const count = new RegExp(`\\b([0-9]{1,15}) ${severity}`).exec(message)?.[1];
        return count === undefined ? [] : [[severity, Number(count)]];
    }));
}


/***/ }),

/***/ 38384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Deeper than any document of ours, and not so deep that whoever walks a value runs out of stack. */
const MAX_DEPTH = 200;
/**
 * Parses untrusted bytes or text as JSON; `undefined` if it is not valid JSON, or nested deeper than 200 levels. Bytes
 * must be UTF-8.
 */
function parseJson(written) {
    try {
        const text = typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written);
        return isDeeper(text, MAX_DEPTH) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** JSON as UTF-8. */
function encodeJson(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
// What is not valid JSON may be taken for anything: it is refused in either case.
function isDeeper(text, most) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '"')
            quoted = !quoted;
        else if (quoted)
            at += sign === '\\' ? 1 : 0;
        else if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > most)
            return true;
    }
    return false;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The members of a value; empty if it is not an object. */
function membersOf(value) {
    return isRecord(value) ? value : {};
}


/***/ }),

/***/ 51739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   kY: () => (/* binding */ remember)
/* harmony export */ });
/** A function that calls `answer` once per name. Later calls get the same answer, also while the first is pending. */
function once(answer, nameOf = (asked) => asked) {
    const answers = new Map();
    return (asked) => {
        const name = nameOf(asked);
        if (!answers.has(name))
            answers.set(name, answer(asked));
        return answers.get(name);
    };
}
/** A value that is computed on first use. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Texts whose answers are kept. */
const MOST_TEXTS = 20_000;
/** Characters of a text whose answer is kept: longer ones are not met again. */
const MOST_CHARACTERS = 200;
/**
 * A pure function of a text that keeps its last answers: the files of a tree name the same packages again and again. Answers are
 * shared, so that they have to be immutable.
 */
function remember(answer) {
    const answers = new Map();
    return (text) => {
        if (text.length > MOST_CHARACTERS)
            return answer(text);
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_TEXTS)
            answers.clear();
        const made = answer(text);
        answers.set(text, made);
        return made;
    };
}


/***/ }),

/***/ 32799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isNoConda)
/* harmony export */ });
/** True for what is not listed as a package of conda as well. */
function isNoConda({ installer }) {
    return installer !== 'conda';
}


/***/ }),

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/** The values of packages among parts. */
function valuesOf(parts) {
    return {
        specs: new Map(parts.flatMap((part) => (part.kind === 'conda' ? [[part.text, part.spec]] : []))),
        requirements: new Map(parts.flatMap((part) => (part.kind === 'pip' ? [[part.text, part.requirement]] : []))),
    };
}


/***/ }),

/***/ 67885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * The beginning of a text, of at most `max` UTF-16 units. It is well-formed: no character is cut in two, and lone
 * surrogates become U+FFFD.
 */
function shorten(text, max) {
    const splits = (text.codePointAt(max - 1) ?? 0) > 0xffff;
    return text.slice(0, splits ? max - 1 : max).toWellFormed();
}


/***/ }),

/***/ 25883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   Z: () => (/* binding */ isCanonical)
/* harmony export */ });
/**
 * RFC 8785 serialization of such values. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function canonical(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return canonicalString(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (isArray(value))
        return value.length === 0 ? '[]' : `[${value.map(canonical).join(',')}]`;
    let members = '';
    for (const key of Object.keys(value).sort()) {
        const member = `${canonicalString(key)}:${canonical(value[key])}`;
        members = members === '' ? member : `${members},${member}`;
    }
    return `{${members}}`;
}
/** Deeper than a definition whose requirements files name each other as deep as they may. */
const MAX_DEPTH = 64;
/** True for values that have a canonical form, of at most 64 levels. */
function isCanonical(value) {
    return isCanonicalWithin(value, MAX_DEPTH);
}
function isCanonicalWithin(value, levels) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'boolean')
        return true;
    if (levels === 0 || typeof value !== 'object' || value === null)
        return false;
    const members = Array.isArray(value) ? value : Object.entries(value).flat();
    return members.every((member) => isCanonicalWithin(member, levels - 1));
}
function isArray(value) {
    return Array.isArray(value);
}
// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 requires, except for lone surrogates, which a
// UTF-8 file cannot contain.
function canonicalString(text) {
    if (!text.isWellFormed())
        throw new RangeError('canonical form of a lone surrogate is undefined');
    return JSON.stringify(text);
}


/***/ }),

/***/ 25762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closest: () => (/* binding */ closest)
/* harmony export */ });
/** Texts that are longer are no slip of one of ours. */
const LONGEST = 40;
/**
 * The candidate that a text is most likely a slip of: equal but for case, `-` and `_`, or a slip away for three of its signs, at most two,
 * where neighbours that changed places are one; `undefined` if there is none.
 */
function closest(text, candidates) {
    if (text.length > LONGEST)
        return undefined;
    const folded = fold(text);
    const most = Math.min(2, Math.floor(folded.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = Math.abs(candidate.length - text.length) > most ? most + 1 : distanceOf(folded, fold(candidate));
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function fold(text) {
    return text.toLowerCase().replaceAll('-', '_');
}
/**
 * Insertions, removals, replacements and swaps of neighbours that lead from one text to the other.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function distanceOf(from, to) {
    let above = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at += 1) {
        const next = [at];
        for (let other = 1; other <= to.length; other += 1) {
            const replaced = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
            const isSwap = at > 1 && other > 1 && from[at - 1] === to[other - 2] && from[at - 2] === to[other - 1];
            const swapped = isSwap ? (above[other - 2] ?? 0) + 1 : replaced;
            next.push(Math.min(replaced, swapped, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        [above, row] = [row, next];
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 95885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   s: () => (/* binding */ digestHex)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Parses a digest; `undefined` if it is not valid. Only sha256 is accepted: it is the one algorithm that every
 * registry implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
 */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
/** The 64 hex digits of a digest, as they appear in our tags. */
function digestHex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 68786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   Er: () => (/* binding */ DEFAULT_PLATFORM),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   hB: () => (/* binding */ canonicalPlatforms),
/* harmony export */   zg: () => (/* binding */ platformHint)
/* harmony export */ });
/* unused harmony export WRITTEN_ARCHITECTURES */
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25762);

const DEFAULT_PLATFORM = 'linux/amd64';
// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ALIASES = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;
/** Architectures that images for Linux have: https://go.dev/doc/install/source#environment, and those that containerd knows. */
const KNOWN_ARCHITECTURES = [
    ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc64', 'ppc64le'],
    ...['riscv64', 's390x', 'i386', 'armhf', 'armel', 'wasm'],
];
/** Architectures as they may be written. */
const WRITTEN_ARCHITECTURES = [...KNOWN_ARCHITECTURES, ...ALIASES.keys()];
/**
 * Parses a Linux platform; `undefined` if it is not valid, or no image has its architecture. `linux/aarch64` and `linux/arm64/v8` are
 * `linux/arm64`.
 */
function parsePlatform(text) {
    const match = PLATFORM.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, os = '', written = '', variant] = match;
    const architecture = ALIASES.get(written) ?? written;
    if (!KNOWN_ARCHITECTURES.includes(architecture))
        return undefined;
    const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
    return { os, architecture, variant: implied ? undefined : variant };
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
/** The line to write for a text that is no platform, where it is a slip of one. */
function platformHint(text) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_0__.closest)(text.replace(/^linux\//, ''), KNOWN_ARCHITECTURES);
    return meant === undefined ? undefined : `write linux/${meant}`;
}
/** Sorted set in canonical form, or the first text that is not a valid platform. */
function canonicalPlatforms(texts) {
    const parsed = texts.map((text) => [text, parsePlatform(text)]);
    const invalid = parsed.find(([, platform]) => platform === undefined)?.[0];
    const platforms = [...new Set(parsed.flatMap(([, platform]) => (platform ? [formatPlatform(platform)] : [])))].sort();
    return invalid === undefined ? { platforms } : { platforms, invalid };
}
/** Canonical platform text of a config or descriptor. */
function platformText(os, architecture, variant) {
    const text = [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
    const parsed = parsePlatform(text);
    return parsed === undefined ? text : formatPlatform(parsed);
}


/***/ }),

/***/ 21556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ed: () => (/* binding */ parseOwnRepository),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Pg: () => (/* binding */ parseDigestName),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95885);

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY = /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;
/** Parses a reference in short or full form; `undefined` if it is not a valid reference. */
function parseReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined)
        return undefined;
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    const repository = parseRepository(tagged ? named.slice(0, colon) : named);
    return repository && { ...repository, tag, digest };
}
/**
 * Parses a repository that images are pushed to or looked up in. Capitals are lowered: `ghcr.io/${{ github.repository
 * }}` has those of its owner, and registries accept lower case only. A host alone is none: as an image, `ghcr.io` would be one of
 * Docker Hub's.
 */
function parseOwnRepository(text) {
    if (!text.includes('/') && /\.|^localhost$/i.test(text))
        return undefined;
    return parseRepository(text) ?? parseRepository(text.toLowerCase());
}
/** Parses a repository without tag and digest, in short or full form; `undefined` if it is not a valid repository. */
function parseRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const registry = named ? canonicalHost(first) : 'docker.io';
    const rest = named ? text.slice(slash + 1) : text;
    const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
    const valid = REGISTRY.test(registry) && path.length <= MAX_NAME && path.split('/').every((part) => COMPONENT.test(part));
    return valid ? { registry, path } : undefined;
}
/** Parses the host of a registry, with its port where it has one, to the form in which repositories have it. */
function parseRegistryHost(text) {
    return REGISTRY.test(text) ? canonicalHost(text) : undefined;
}
/** Full form: registry, path, then tag and digest if known. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** Full form of a repository: `docker.io/library/python`. */
function formatRepository(repository) {
    return `${repository.registry}/${repository.path}`;
}
/**
 * Parses an image of a plan: `repository@digest`, `repository:tag` for an image that only an engine has, or the
 * repository alone.
 */
function parseImage(text) {
    const reference = parseReference(text);
    if (reference === undefined)
        return undefined;
    const { tag, digest, ...repository } = reference;
    if (digest !== undefined)
        return { kind: 'pushed', repository, digest };
    return tag === undefined ? { kind: 'listed', repository } : { kind: 'local', repository, tag };
}
/** Parses an image named by a user: a digest, or a reference with one. */
function parseDigestName(text) {
    const image = text.includes('@') ? parseImage(text) : undefined;
    if (image?.kind === 'pushed')
        return image;
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    return digest && { repository: undefined, digest };
}
/** `repository@digest`, as shown to users; `repository:tag` for an image that only an engine has. */
function formatImage(image) {
    return formatReference(referenceOf(image));
}
/** The reference by which a Dockerfile names an image. */
function referenceOf(image) {
    return {
        ...image.repository,
        tag: image.kind === 'local' ? image.tag : undefined,
        digest: image.kind === 'pushed' ? image.digest : undefined,
    };
}
/**
 * True if the text is a valid tag.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
 */
function isTag(text) {
    return TAG.test(text);
}
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}


/***/ }),

/***/ 76864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51739);

// `user:password@` or `token@` in a URL. `git@` and `hg@` are shared account names, not credentials.
const USERINFO = /[a-z][a-z0-9+.-]{0,20}:\/\/([^\s/?#'"@]+)@/gi;
// A variable is not a secret in a file; a dollar sign alone may be a character of one.
const VARIABLE = /\$[A-Za-z_{(]/;
const SECRET_PARAMETER = /[?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=(?!\$[A-Za-z_{(])[^&\s]/i;
/** True if a text contains a URL with a user, a password or a token. These must not enter files, hashes or logs. */
const hasCredentials = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(carriesCredentials);
function carriesCredentials(text) {
    // Every form has one of these.
    if (!text.includes('/') && !text.includes('='))
        return false;
    const users = text.includes('@') ? [...text.matchAll(USERINFO)].map((match) => match[1] ?? '') : [];
    return users.some(isSecret) || SECRET_PARAMETER.test(text) || hasCondaToken(text);
}
function isSecret(user) {
    const colon = user.indexOf(':');
    if (colon < 0)
        return !/^(?:git|hg)$/.test(user) && !VARIABLE.test(user);
    return user.slice(colon + 1).search(VARIABLE) !== 0;
}
// `https://host/t/<token>/channel`: each `/t/` is examined with at most 300 characters before and after it.
function hasCondaToken(text) {
    for (let at = text.indexOf('/t/'); at >= 0; at = text.indexOf('/t/', at + 1)) {
        const before = text
            .slice(Math.max(0, at - MAX_PART - 3), at)
            .split(/\s/)
            .at(-1) ?? '';
        const scheme = before.indexOf('://');
        if (scheme < 0 || scheme + 3 >= before.length)
            continue;
        if (/^[^/\s]{1,300}\//.test(text.slice(at + 3, at + 4 + MAX_PART)))
            return true;
    }
    return false;
}
const MAX_PART = 300;


/***/ }),

/***/ 13389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffPackages),
/* harmony export */   y: () => (/* binding */ formatPackageChange)
/* harmony export */ });
/* harmony import */ var _model_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32799);
/* harmony import */ var _specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11925);
/* harmony import */ var _text_contrast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9700);



/** Differences between the packages of two images, by name, for the platforms that both have. */
function diffPackages(before, after) {
    const old = new Map(before.platforms.map((part) => [part.platform, part]));
    const shared = after.platforms.filter(({ platform }) => old.has(platform));
    const found = shared.flatMap((part) => diffPlatform(old.get(part.platform) ?? part, part).map((change) => [part.platform, change]));
    const alike = Map.groupBy(found, ([, change]) => JSON.stringify([change.what, change.from, change.to]));
    return [...alike.values()].flatMap((list) => {
        const platforms = list.length === shared.length ? [] : list.map(([platform]) => platform);
        return list.slice(0, 1).map(([, change]) => ({ ...change, platforms }));
    });
}
/** One plain line: `conda numpy 1.26.4 -> 2.0.1 (major upgrade)`. It contains untrusted text. */
function formatPackageChange({ what, platforms, from, to, step }) {
    const where = platforms.length === 0 ? '' : ` on ${platforms.join(', ')}`;
    if (from === undefined)
        return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`added ${what} ${to}${where}`);
    if (to === undefined)
        return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`removed ${what} ${from}${where}`);
    return (0,_text_contrast_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${what} ${from} -> ${to}${step === undefined ? '' : ` (${(0,_specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersionStep */ .QF)(step)})`}${where}`);
}
function diffPlatform(before, after) {
    const [old, current] = [namesOf(before), namesOf(after)];
    const names = [...new Set([...old.keys(), ...current.keys()])].sort();
    return names.flatMap((what) => {
        const [from, to] = [old.get(what), current.get(what)];
        if (from?.version === to?.version && from?.detail === to?.detail)
            return [];
        const full = from?.version === to?.version;
        const show = (side) => (full ? side?.detail : side?.version);
        return [{ what, from: show(from), to: show(to), step: (0,_specifiers_version_step_js__WEBPACK_IMPORTED_MODULE_0__/* .versionStep */ .dc)(from?.pin, to?.pin) }];
    });
}
// A package of conda that Python imports is listed by both: it is named once. One name may be installed in several places.
function namesOf({ conda, python, system }) {
    const names = new Map();
    const add = (what, place, named) => names.set(names.has(what) ? `${what} in ${place}` : what, named);
    for (const { name, version, build, prefix } of conda)
        add(`conda ${name}`, prefix, {
            version,
            detail: `${version} ${build}`,
            pin: { scheme: 'conda', version, exact: true },
        });
    for (const { name, version, location, source } of python.filter(_model_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoConda */ .z))
        add(`pip ${name}`, location, {
            version,
            detail: source === '' ? version : `${version} from ${source}`,
            pin: { scheme: 'pep440', version, exact: true },
        });
    for (const { type, name, version, architecture } of system)
        add(`${type} ${name}`, architecture, { version, detail: version, pin: undefined });
    return names;
}


/***/ }),

/***/ 86016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ condaStep),
/* harmony export */   V9: () => (/* binding */ condaScript),
/* harmony export */   jT: () => (/* binding */ NO_CONDA_TOOL),
/* harmony export */   sn: () => (/* binding */ CONDA_ENV)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10819);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68786);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);




const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** Message of the step if neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** The instruction that runs the recipe's `install.sh` with a conda tool available, and variables, `NAME=value`, for it. */
function condaStep(inputs, pip, more = []) {
    const secrets = inputs.python.secrets ?? [];
    const mounts = [
        _recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION_MOUNT */ .WP,
        ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
        (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('conda', inputs, PACKAGES),
        ...(pip ? [(0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets),
    ];
    const variables = [...overrides(inputs.platform), ...more, ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets)];
    return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, [...variables, 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' '));
}
/** The instruction that puts the prefix on PATH. */
const CONDA_ENV = `ENV CONDA_PREFIX=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`;
/**
 * A script that finds the tool (first micromamba of the installer image), installs `file` with it, and then runs
 * `more`.
 */
function condaScript(file, cases, more, { layered }) {
    const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(layered);
    return `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
file=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${file}
export CONDA_PKGS_DIRS=${PACKAGES} MAMBA_ROOT_PREFIX=/tmp/terrarium-mamba
tool=
for candidate in ${INSTALLER}/usr/local/bin/micromamba ${INSTALLER}/usr/bin/micromamba ${INSTALLER}/bin/micromamba; do
  if [ -z "$tool" ] && [ -x "$candidate" ]; then tool=$candidate; fi
done
if [ -z "$tool" ]; then tool=$(command -v micromamba || command -v conda || true); fi
case "$tool" in
  '')
    echo "${NO_CONDA_TOOL} in the base image" >&2
    exit 86 ;;
${cases}esac
rm -rf /tmp/terrarium-mamba
${more}${after}`;
}
// Virtual packages would otherwise describe the build machine: its kernel, processor and graphics card. The C library
// is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text) {
    const platform = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}
function archspec(platform) {
    const names = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
    return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}


/***/ }),

/***/ 76578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ BEGIN),
  Ph: () => (/* binding */ layeredDockerfile),
  tK: () => (/* binding */ splitCommands),
  kM: () => (/* binding */ splitFiles)
});

// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
;// CONCATENATED MODULE: ./build/core/recipes/split-layers.js
/** The text of `split_layers.py` behind its first comment. Written by `npm run embed`. */
const SPLIT_SCRIPT = `import csv, glob, hashlib, json, os, stat, sys

ROOT = "/opt/terrarium"
PREFIX = ROOT + "/env"
LAYERS = ROOT + "/layers"
OWN, BUCKETS, LARGE = 12, 8, 10 << 20
EPOCH = 315532800
begin = int(sys.argv[1])


def conda_files():
    for record in sorted(glob.glob(PREFIX + "/conda-meta/*.json")):
        with open(record, encoding="utf-8") as file:
            meta = json.load(file)
        name = "conda " + str(meta.get("name"))
        yield record, name
        for path in meta.get("files") or []:
            yield os.path.join(PREFIX, path), name


def pip_files():
    for record in sorted(glob.glob(PREFIX + "/lib/python*/site-packages/*.dist-info/RECORD")):
        folder = os.path.dirname(record)
        name = "pip " + os.path.basename(folder).split("-")[0].lower()
        with open(record, encoding="utf-8", errors="surrogateescape", newline="") as file:
            for row in csv.reader(file):
                if row:
                    yield os.path.normpath(os.path.join(os.path.dirname(folder), row[0])), name


owners = {}
for path, name in list(conda_files()) + list(pip_files()):
    owners.setdefault(path, name)


def owner(path):
    folder, name = os.path.split(path)
    if os.path.basename(folder) == "__pycache__" and path not in owners:
        path = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
    return owners.get(path)


groups, folders = {}, []
for top in (PREFIX, ROOT + "/src"):
    for folder, names, files in os.walk(top):
        links = [name for name in names if os.path.islink(os.path.join(folder, name))]
        folders.append(folder)
        for name in files + links:
            path = os.path.join(folder, name)
            groups.setdefault(owner(path), []).append(path)

rest = groups.pop(None, [])
sizes = {name: sum(os.lstat(path).st_size for path in paths) for name, paths in groups.items()}
large = sorted((name for name in groups if sizes[name] >= LARGE), key=lambda name: (-sizes[name], name))[:OWN]
layers = {OWN + BUCKETS: rest}
for name, paths in groups.items():
    bucket = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % BUCKETS
    layers.setdefault(sorted(large).index(name) if name in large else OWN + bucket, []).extend(paths)

modes = {folder: stat.S_IMODE(os.lstat(folder).st_mode) for folder in folders}
made = set()


def target(layer, path):
    return os.path.join(LAYERS, "%02d" % layer) + path


def make(layer, folder):
    at = target(layer, folder)
    if at in made or not folder.startswith(ROOT + "/"):
        os.makedirs(at, exist_ok=True)
        return
    make(layer, os.path.dirname(folder))
    if not os.path.isdir(at):
        os.mkdir(at)
    made.add(at)
    os.chmod(at, modes.get(folder, 0o755))


for layer, paths in layers.items():
    for path in paths:
        if os.lstat(path).st_mtime >= begin:
            os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)
        make(layer, os.path.dirname(path))
        os.rename(path, target(layer, path))
for folder in folders:
    if not os.listdir(folder):
        make(OWN + BUCKETS, folder)
for folder, names, files in os.walk(LAYERS, topdown=False):
    os.utime(folder, (EPOCH, EPOCH))
`;

;// CONCATENATED MODULE: ./build/core/recipes/layers.js


/** Folder of the install stage that contains one folder per layer. */
const LAYERS = '/opt/terrarium/layers';
/** Layers for large packages, then buckets of other packages by name, then one for everything else. */
const COUNT = 12 + 8 + 1;
const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';
/** Comes before the commands of an install script, so that equal packages become equal files. */
const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;
/** Commands before and after those of an install script whose result becomes layers. `flags` are those of interpreters that are tried. */
function splitCommands(layered, flags = '-I') {
    if (!layered)
        return { before: '', after: '' };
    return { before: 'begin=$(date +%s)\n', after: splitScript(flags) };
}
/** Files of a recipe whose result becomes layers. */
function splitFiles(layered) {
    return layered ? [[`${recipe/* RECIPE_FOLDER */.I$}/split.py`, SPLIT_SCRIPT]] : [];
}
// If neither the environment nor its base has a suitable Python, there is only one layer.
function splitScript(flags) {
    return `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" ${flags} -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
    splitter=$candidate
  fi
done
mkdir -p ${LAYERS}
if [ -n "$splitter" ]; then
  "$splitter" -B -I -S ${recipe/* DEFINITION */.ye}/split.py "$begin"
else
  mkdir -p ${LAYERS}/00/opt/terrarium
  mv "$prefix" ${LAYERS}/00/opt/terrarium/
  if [ -d /opt/terrarium/src ]; then mv /opt/terrarium/src ${LAYERS}/00/opt/terrarium/; fi
fi
for layer in ${layerNames().join(' ')}; do mkdir -p ${LAYERS}/$layer; done
`;
}
/** A Dockerfile that runs `install` in a separate stage and copies the result layer by layer. */
function layeredDockerfile(base, install, settle) {
    return [
        `FROM ${base} AS ${BASE_STAGE}`,
        `FROM ${BASE_STAGE} AS ${INSTALL_STAGE}`,
        'USER root',
        ...install,
        `FROM ${BASE_STAGE}`,
        'USER root',
        ...layerNames().map((name) => `COPY --from=${INSTALL_STAGE} ${LAYERS}/${name}/ /`),
        ...settle,
    ];
}
function layerNames() {
    return Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));
}


/***/ }),

/***/ 40698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ NOT_FROZEN),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   I$: () => (/* binding */ RECIPE_FOLDER),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   UV: () => (/* binding */ UV),
/* harmony export */   Uz: () => (/* binding */ runWithMounts),
/* harmony export */   WP: () => (/* binding */ DEFINITION_MOUNT),
/* harmony export */   aO: () => (/* binding */ UV_MOUNT),
/* harmony export */   kW: () => (/* binding */ UV_CONTEXT),
/* harmony export */   yP: () => (/* binding */ cacheMount),
/* harmony export */   ye: () => (/* binding */ DEFINITION)
/* harmony export */ });
/** Install prefix of generated steps: the same in every image, because conda writes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context with a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
/** Location of the recipe's files while it runs. */
const DEFINITION = '/run/terrarium/definition';
/** The mount of them. */
const DEFINITION_MOUNT = `type=bind,source=${RECIPE_FOLDER},target=${DEFINITION}`;
/** Message of a step if recorded packages could not be installed. */
const NOT_FROZEN = 'terrarium: the recorded packages were not installed';
/** Name of the context of a build that holds the program `uv`. */
const UV_CONTEXT = 'terrarium-uv';
/** Its folder while the step runs. */
const UV = '/run/terrarium/uv';
/** The mount of it. */
const UV_MOUNT = `type=bind,from=${UV_CONTEXT},target=${UV}`;
/** `RUN` with mounts, one per line. */
function runWithMounts(mounts, command) {
    return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}
/** A cache shared only by builds on the same base and platform. */
function cacheMount(tool, inputs, target) {
    const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
    return `type=cache,id=${id},target=${target},sharing=locked`;
}
/** True for a user, or a user and a group, as a base image may specify it. The text is untrusted, from the registry. */
function isUser(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}


/***/ }),

/***/ 36678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatColumns),
/* harmony export */   o: () => (/* binding */ columnLines)
/* harmony export */ });
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64829);

/** Rows of cells as lines, each column as wide as its widest cell, or as the screen lets it be. Cells are texts that are safe to show. */
function formatColumns(rows, screen = _screen_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .tZ, toneOf = () => undefined) {
    return columnLines(rows, screen, toneOf).join('\n');
}
/** The same, a line for each row. */
function columnLines(rows, screen, toneOf) {
    const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const natural = Array.from({ length: count }, (_, column) => rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0));
    const widths = screen.width === undefined ? natural : fitWidths(natural, screen.width);
    const cellOf = (cell, row, column, isLast) => {
        const width = widths[column] ?? 0;
        const text = screen.width === undefined ? cell : shorten(cell, width);
        const tone = toneOf(cell, row, column);
        const padding = ' '.repeat(isLast ? 0 : Math.max(width - text.length, 0));
        return `${tone === undefined || text === '' ? text : screen.paint(tone, text)}${padding}`;
    };
    return rows.map((row, at) => row
        .map((cell, column) => cellOf(cell, at, column, column === row.length - 1))
        .join(GAP)
        .trimEnd());
}
// Names and paths are one word.
function shorten(cell, width) {
    return cell.includes(' ') ? (0,_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenEnd */ .Mk)(cell, width) : (0,_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(cell, width);
}
const GAP = '  ';
/** Widths that fit on a line together: the widest columns give way, each to the same width. */
function fitWidths(natural, width) {
    const room = Math.max(width - GAP.length * (natural.length - 1), natural.length);
    let left = room;
    let limit = room;
    const rising = natural.toSorted((a, b) => a - b);
    for (const [index, own] of rising.entries()) {
        limit = Math.floor(left / (rising.length - index));
        if (own > limit)
            break;
        left -= own;
        limit = own;
    }
    return natural.map((own) => Math.min(own, Math.max(limit, 1)));
}


/***/ }),

/***/ 33561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ registeredItems),
/* harmony export */   c: () => (/* binding */ registeredLines)
/* harmony export */ });
/* harmony import */ var _text_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85603);

/** What this run registered in Azure ML, a line each. Text of strangers: for a sink that makes it safe. */
function registeredLines(versions) {
    return registeredOf(versions).map(({ name, version, target }) => `registered ${name} ${version} in the ${target}`);
}
/** The same as items of a list of Markdown. */
function registeredItems(versions) {
    return registeredOf(versions).map(({ name, version, target }) => `- ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)} ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(version)} in the ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(target)}`);
}
function registeredOf(versions) {
    return versions.filter(({ status }) => status === 'registered');
}


/***/ }),

/***/ 91315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ explainRow)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _failure_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83966);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23562);




const REASONS = {
    new: 'No image of it is known, and what this is compared with does not have it.',
    'definition-changed': 'Its definition has another hash than the one before, so that no image of it is there yet.',
    'base-moved': 'An image of this definition is there, and its base has another digest by now.',
    'parent-changed': 'It is the same, and the environment that it depends on has another image.',
    'recipe-changed': 'It is the same, and the step that this version generates for its packages is another.',
    'image-missing': 'Nothing changed: an image was there and is gone, or the default branch did not build it yet.',
    'image-invalid': 'Its tag is there, and what stands behind it is not the image of this definition.',
    forced: 'It was asked for by force.',
    refreshed: 'It was asked for by refresh: its packages are solved again.',
};
const ACTIONS = {
    reuse: 'An image with its key is there: nothing is built.',
    reused: 'An image with its key is there: nothing was built.',
    use: 'It installs nothing on its base: the base is its image.',
    used: 'It installs nothing on its base: the base is its image.',
    unknown: 'A registry does not say whether its image is there. A build job looks again before it builds.',
    unverified: 'It equals what this is compared with, whose image could not be looked up.',
    blocked: 'What it depends on failed, so that it was not tried.',
};
/** Why an environment is built, reused or used, at length: a line each, untrusted text. */
function explainRow(row) {
    const { status, detail, reason, image, changes, packages, steps, unbuilt, complaint, blamed, pins } = row;
    return [
        `${status}: ${detail}`,
        sentenceOf(status, reason),
        ...(image === undefined ? [] : [`image: ${image}`]),
        ...costOf(row),
        ...historyOf(row),
        ...changes.map((change) => `changed: ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
        ...steps.map((line) => `  ${line}`),
        ...packages.map((change) => `resolved: ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
        ...unbuilt.map((text) => `no rebuild for: ${text}`),
        ...complaint.map((line) => `the installer says: ${line}`),
        ...blamed.flatMap(_failure_places_js__WEBPACK_IMPORTED_MODULE_2__/* .blamedLines */ .r),
        ...(pins.length === 0 ? [] : [`not pinned: ${pins.length}, terrarium pin shows them`]),
    ].filter((line) => line !== '');
}
function sentenceOf(status, reason) {
    const known = reason !== undefined && Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined;
    return known ?? ACTIONS[status] ?? '';
}
function costOf({ status, seconds, bytes, bytesBefore }) {
    if (seconds === undefined)
        return [];
    const size = bytes === undefined ? [] : [(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes), ...(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatGrowth */ .T9)(bytes - (bytesBefore ?? bytes))];
    return [`${status === 'build' ? 'last build' : 'took'}: ${[(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(seconds), ...size].join(', ')}`];
}
function historyOf({ oldHash, hash, renamedFrom, orderOnly }) {
    return [
        ...(renamedFrom === undefined ? [] : [`renamed from: ${renamedFrom}`]),
        ...(oldHash === undefined || oldHash === hash ? [] : [`hash: ${oldHash} -> ${hash}`]),
        ...(orderOnly ? ['order only: the same packages and channels in another order, which is a part of the hash'] : []),
    ];
}


/***/ }),

/***/ 83966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ blamedLines),
  x: () => (/* binding */ failurePlaces)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var requirement = __webpack_require__(36849);
;// CONCATENATED MODULE: ./build/core/report/blamed-parts.js

/** Characters of a line that are read. */
const MAX_LENGTH = 1000;
/** Words of the sentences of installers: a package of that name is meant only where a version follows. */
const WORDS = new Set('a an and are available be because but by can channel conclude could depends do does error exist file following for found from has have http https in incompatible installable is it just missing must no not nothing of on only or package packages perhaps provides registry required requirement requirements requested requires solve some that the there these they to typo unsatisfiable user version versions was we which with would you your'.split(' '));
/** Where the packages are written that an installer names, in the order in which it names them. */
function blamedParts(complaint, parts) {
    if (complaint.length === 0)
        return [];
    const written = new Map();
    for (const part of parts) {
        const name = packageName(part);
        if (name !== undefined)
            written.set(name, [...(written.get(name) ?? []), part]);
    }
    const named = complaint.flatMap((line) => namesIn(line).flatMap((name) => partMeant(written.get(name) ?? [], line) ?? []));
    return [...new Set(named)].map(({ written: { path, at } }) => ({ path, at }));
}
// A package may be asked for several times: by the version that the line has, else the first.
function partMeant(parts, line) {
    if (parts.length < 2)
        return parts[0];
    const said = compact(line);
    return parts.find(({ text }) => /\d/.test(text) && said.includes(compact(text))) ?? parts[0];
}
function compact(text) {
    return text.slice(0, MAX_LENGTH).replace(/\s/g, '').toLowerCase();
}
/** As in the words of an installer: canonical, and for Spark the artifact. */
function packageName(part) {
    switch (part.kind) {
        case 'conda':
            return (0,requirement/* normalizeName */.Pc)(part.spec.name);
        case 'pip':
            return part.requirement.kind === 'named' ? (0,requirement/* normalizeName */.Pc)(part.requirement.name) : undefined;
        case 'spark':
            return (0,requirement/* normalizeName */.Pc)(part.coordinate.artifact);
        default:
            return undefined;
    }
}
function namesIn(line) {
    const text = line.slice(0, MAX_LENGTH).replace(/\bhttps?:\/\/\S+/g, '');
    return [...text.matchAll(/[A-Za-z0-9._-]+/g)].flatMap(({ 0: word, index }) => {
        const name = (0,requirement/* normalizeName */.Pc)(word).replace(/-$/, '');
        const isVersioned = /^ ?[=<>!~]/.test(text.slice(index + word.length, index + word.length + 2));
        return WORDS.has(name) && !isVersioned ? [] : [name];
    });
}

;// CONCATENATED MODULE: ./build/core/report/failure-places.js



/** Places that are shown, at most. */
const MAX_PLACES = 5;
/** Lines of an excerpt, at most: an instruction may have many. */
const MAX_LINES = 6;
/** Characters of a line that are shown. */
const failure_places_MAX_LENGTH = 200;
/**
 * Where the user's files ask for what failed: the packages that an installer names, else the instruction that failed. All of
 * them are places in the files of these environments, whatever the trace says.
 */
function failurePlaces({ place, complaint }, environments) {
    const documents = new Map(environments.flatMap((one) => one.documents.map((file) => [file.path, file])));
    const packages = blamedParts(complaint, environments.flatMap(({ parts }) => parts));
    const found = [...packages, ...(place === undefined ? [] : [place])];
    return found.flatMap((one) => blamedPlace(one, documents.get(one.path)) ?? []).slice(0, MAX_PLACES);
}
/** A place and what is written there, for a terminal: untrusted text. */
function blamedLines({ path, at, excerpt }) {
    return [`at ${path}:${at.line}:${at.column}`, ...excerpt.map((line) => `  ${line}`)];
}
function blamedPlace({ path, at }, document) {
    const lines = document?.text.split('\n') ?? [];
    const { line, column } = at;
    const text = lines[line - 1];
    if (text === undefined || column < 1 || column > text.length + 1)
        return undefined;
    const indentation = text.slice(column - 1).search(/\S/);
    return { path, at: { line, column: column + Math.max(indentation, 0) }, excerpt: excerptOf(lines, line) };
}
/** The line, and those that continue it. */
function excerptOf(lines, first) {
    const from = lines.slice(first - 1, first - 1 + MAX_LINES);
    const end = lastOf(from);
    const width = String(first + end).length;
    return from.slice(0, end + 1).map((text, index) => {
        const shown = (0,shorten/* shorten */.m)((0,errors/* redact */.E$)(text.trimEnd().replaceAll('\t', '  ')), failure_places_MAX_LENGTH);
        return `${String(first + index).padStart(width)} | ${shown}`.trimEnd();
    });
}
function lastOf(lines) {
    const delimiter = /<<-?["']?([A-Za-z_]\w{0,40})/.exec(lines[0] ?? '')?.[1];
    const ends = (line) => (delimiter === undefined ? !/[\\`] ?\r?$/.test(line) : line.trim() === delimiter);
    const end = lines.findIndex(ends);
    return end < 0 ? lines.length - 1 : end;
}


/***/ }),

/***/ 74795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ directPackages),
/* harmony export */   aB: () => (/* binding */ packageRows),
/* harmony export */   dn: () => (/* binding */ isPackage)
/* harmony export */ });
/** The changed packages of a row, each once. */
function packageRows({ changes, packages, direct }) {
    const asked = changes.filter(isPackage);
    const installed = new Map(packages.map((change) => [installedName(change), change]));
    const known = new Set(direct);
    const rows = asked.map((change) => {
        const held = installed.get(plainName(change.what));
        installed.delete(plainName(change.what));
        return { row: askedRow(change, held), isDirect: direct === undefined || known.has(plainName(change.what)) };
    });
    const others = [...installed].map(([name, change]) => ({ row: installedRow(change), isDirect: known.has(name) }));
    const all = [...rows, ...others];
    const select = (wanted) => all.flatMap(({ row, isDirect }) => (isDirect === wanted ? [row] : []));
    return { direct: select(true), transitive: select(false) };
}
/** Names of the changed packages that either side asks for itself; `undefined` where a lock does not say. */
function directPackages(sides, { changes, packages }) {
    const changed = new Set([
        ...changes.filter(isPackage).map(({ what }) => plainName(what)),
        ...packages.map(installedName),
    ]);
    if (changed.size === 0)
        return [];
    const asks = sides.map(askedNames);
    if (asks.some((names) => names === undefined))
        return undefined;
    return [...new Set(asks.flatMap((names) => names ?? []))].filter((name) => changed.has(name));
}
/** The change of a package: not of a channel, a setting, or an order. */
function isPackage(change) {
    const { kind, section, what } = change;
    if (kind === 'reordered' || !LISTED.includes(section))
        return false;
    return !SETTINGS.includes(what) && !/^(?:locked packages for |pip (?:-[rc] \d+ )*-(?![rc] \d+ ))/.test(what);
}
const LISTED = ['python', 'spark'];
const SETTINGS = ['channel', 'secret', 'repository', 'precache'];
function askedNames({ asks, definition, parts }) {
    if (asks !== undefined)
        return asks.map((name) => `pip ${name}`);
    if (definition.python.locked !== undefined)
        return undefined;
    return parts.flatMap((part) => {
        if (part.kind === 'conda')
            return part.spec.name;
        if (part.kind === 'spark')
            return part.text.slice(0, part.text.lastIndexOf(':'));
        return part.kind === 'pip' && part.requirement.kind === 'named' ? `pip ${part.requirement.name}` : [];
    });
}
// The place within nested files is left out, and so is the platform of a lock.
function plainName(what) {
    return what.replace(/^pip (?:-[rc] \d+ )+/, 'pip ').replace(/ for [a-z0-9-]+$| \(\d+\)$/, '');
}
function installedName({ what }) {
    return what.replace(/^conda /, '');
}
function askedRow(change, held) {
    const asked = sidesOf(change);
    const same = held === undefined || (held.from === asked.from && held.to === asked.to);
    const step = change.kind === 'changed' ? change.step : undefined;
    return { name: change.what, asked, installed: same ? undefined : held, step: held?.step ?? step };
}
function sidesOf(change) {
    if (change.kind === 'changed')
        return change;
    const [from, to] = change.kind === 'removed' ? [change.value, undefined] : [undefined, change.value];
    return { from, to };
}
function installedRow(change) {
    const where = change.platforms.length === 0 ? '' : ` on ${change.platforms.join(', ')}`;
    return { name: `${installedName(change)}${where}`, asked: undefined, installed: change, step: change.step };
}


/***/ }),

/***/ 56859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   qn: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23644);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10318);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22737);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23562);




/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
function createReport(inputs) {
    const { plan, origins, removed = [] } = inputs;
    const rows = (0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .reportRows */ ._)(inputs);
    const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
    const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
    return {
        counts: countsOf(rows, { failed: plan.failed.length, candidates: candidates.length, removed: removed.length }),
        repository: plan.repository ?? undefined,
        rows,
        failed: plan.failed,
        removed,
        versions: inputs.versions ?? [],
        ...orderDiagnostics(inputs, candidates, planned),
        candidates,
        proposed: inputs.proposed ?? [],
        compared: inputs.before !== undefined,
        estimate: inputs.outcomes === undefined ? estimateOf(plan) : undefined,
    };
}
/** Seconds that the builds of a plan are likely to take; `undefined` where no former build is known. */
function estimateOf({ items }) {
    // Environments of equal definition are one item.
    const known = items.flatMap(({ action, estimate }) => action === 'build' && estimate !== null ? [estimate.seconds] : []);
    return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}
/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
function headline({ counts, estimate }) {
    const { build, built, reused, used, failed, blocked, unknown, unverified, candidates, removed } = counts;
    const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
    const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown, removed });
    const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
    const cost = estimate === undefined ? '' : ` (about ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(estimate)})`;
    const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
    return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}
function countsOf(rows, { failed, candidates, removed }) {
    const count = (...statuses) => rows.filter(({ status }) => statuses.includes(status)).length;
    return {
        build: count('build'),
        built: count('built'),
        reused: count('reuse', 'reused'),
        used: count('use', 'used'),
        failed: count('failed') + failed,
        blocked: count('blocked'),
        unknown: count('unknown'),
        unverified: count('unverified'),
        candidates,
        removed,
    };
}
// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics({ plan, origins, diagnostics, unplanned = [], standing = [] }, candidates, planned) {
    const all = new Map([...plan.diagnostics, ...diagnostics].map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const aside = new Set(candidates.map(({ source }) => source));
    const excluded = new Set(origins.flatMap(({ id, source, selection }) => (selection === 'excluded' && !planned.has(id) ? [source] : [])));
    for (const { id, source, selection } of origins) {
        if (selection !== 'declared' && selection !== 'configured' && !planned.has(id))
            continue;
        aside.delete(source);
        excluded.delete(source);
    }
    const shown = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .markStanding */ .k)([...all.values()].filter(({ path }) => !excluded.has(path)), standing);
    const others = new Set(unplanned.map((diagnostic) => JSON.stringify(diagnostic)));
    const isAside = (diagnostic) => aside.has(diagnostic.path) || others.has(JSON.stringify({ ...diagnostic, standing: undefined }));
    return {
        diagnostics: (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(shown.filter((diagnostic) => !isAside(diagnostic))),
        aside: (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(shown.filter(isAside)),
    };
}


/***/ }),

/***/ 10318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ isSettled),
  _: () => (/* binding */ reportRows)
});

// EXTERNAL MODULE: ./build/core/build/explain-failure.js
var explain_failure = __webpack_require__(87729);
// EXTERNAL MODULE: ./build/core/diff/environments.js
var environments = __webpack_require__(37896);
// EXTERNAL MODULE: ./build/core/diff/metadata.js
var metadata = __webpack_require__(94263);
// EXTERNAL MODULE: ./build/core/text/lcs.js
var lcs = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/core/diff/steps.js
var steps = __webpack_require__(52883);
;// CONCATENATED MODULE: ./build/core/diff/unified-steps.js


/** Number of equal lines shown around a difference. */
const CONTEXT = 1;
/**
 * Docker steps of two definitions as a small unified diff: one line per instruction, and one per command of `RUN a &&
 * b`. Contains untrusted text; empty if they do not differ.
 */
function unifiedSteps(before, after) {
    const numbered = before.steps.stages.length === after.steps.stages.length;
    const aligned = (0,lcs/* align */.M)(shownLines(before, numbered), shownLines(after, numbered));
    const changed = aligned.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
    const kept = new Set(changed.flatMap((index) => Array.from({ length: 2 * CONTEXT + 1 }, (_, shift) => index - CONTEXT + shift)));
    return aligned.flatMap((line, index) => {
        if (!kept.has(index))
            return [];
        const opens = !kept.has(index - 1);
        return [...(opens ? [`@@ ${line.item.stage || 'steps'} @@`] : []), formatLine(line)];
    });
}
function formatLine({ sign, item }) {
    return `${sign}${item.key}`;
}
function shownLines(definition, numbered) {
    return (0,steps/* linesOf */.Dx)(definition, numbered).flatMap(({ stage, keyword, text }) => text
        .trimEnd()
        .split(/\n|(?=&& )/)
        .map((part, index) => ({
        key: index === 0 ? `${keyword} ${part.trimEnd()}` : `    ${part.trimEnd()}`,
        stage: stage.trim(),
    })));
}

// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/report/failure-places.js + 1 modules
var failure_places = __webpack_require__(83966);
// EXTERNAL MODULE: ./build/core/report/package-rows.js
var package_rows = __webpack_require__(74795);
// EXTERNAL MODULE: ./build/core/report/standing.js
var standing = __webpack_require__(22737);
;// CONCATENATED MODULE: ./build/core/report/told-once.js
/**
 * Rows that fail by one cause outside of them (no builder, a registry that refuses): the first says it at length, the others name
 * the first. Failures of their own are left as they are.
 */
function toldOnce(rows) {
    const first = new Map();
    return rows.map((row) => {
        if (row.status !== 'failed' || !isOutside(row.code))
            return row;
        const before = first.get(row.detail);
        if (before === undefined)
            first.set(row.detail, row);
        return before === undefined ? row : { ...row, detail: `same cause as ${before.label}`, tail: [] };
    });
}
const OUTSIDE = [
    'builder-cannot-load',
    'builder-cannot-publish',
    'builder-lost',
    'buildkit-too-old',
    'buildx-missing',
    'buildx-too-old',
    'disk-full',
    'docker-too-old',
    'engine-not-running',
    'entitlement-missing',
    'index-failed',
];
/** True for a failure that no definition causes. */
function isOutside(code) {
    return OUTSIDE.includes(code) || code?.startsWith('registry-') === true;
}

;// CONCATENATED MODULE: ./build/core/report/row.js









/** True for rows in which nothing happens: the image is there. */
function isSettled({ status }) {
    return RANK[status] === LAST;
}
const LAST = 4;
const RANK = {
    failed: 0,
    build: 1,
    built: 1,
    blocked: 2,
    unknown: 3,
    use: LAST,
    unverified: LAST,
    reuse: LAST,
    used: LAST,
    reused: LAST,
};
/** A row for each environment that was planned, what is urgent first. */
function reportRows({ plan, outcomes, head, before, renamed, installed, checker, }) {
    const current = new Map(head.map((environment) => [environment.id, environment]));
    const old = new Map(before?.map((environment) => [environment.id, environment]));
    const names = (0,environments/* idsByShortHash */.i)([...(before ?? []), ...head]);
    const became = new Map(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
    const label = labels(plan.items.flatMap(({ ids }) => ids.flatMap((id) => current.get(id) ?? [])));
    const rows = plan.items.flatMap((item) => item.ids.map((id) => {
        const [environment, former] = [current.get(id), old.get(id)];
        const outcome = became.get(item.hash);
        const state = withInstalled(stateOf(item, outcome), installed?.get(id));
        return {
            id,
            label: label(environment) ?? id,
            source: environment?.source ?? id,
            owners: environment?.owners ?? [],
            localName: outcome !== undefined && 'localNames' in outcome ? outcome.localNames?.get(id) : undefined,
            ...state,
            blamed: (0,failure_places/* failurePlaces */.x)(state, environment === undefined ? [] : [environment]),
            ...compare(item, names, state.packages, environment, former),
            pins: environment === undefined ? [] : (0,standing/* standingPins */.v)(environment, former, checker),
            renamedFrom: renamed?.get(id),
        };
    }));
    return toldOnce(rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1)));
}
function labels(environments) {
    const counts = new Map();
    for (const { name } of environments)
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return (environment) => {
        const { name } = environment ?? {};
        return name !== undefined && counts.get(name) === 1 ? name : undefined;
    };
}
function withInstalled(state, installed) {
    if (installed === undefined)
        return state;
    const { packages, bytes, bytesBefore } = installed;
    return { ...state, packages, bytes: state.bytes ?? bytes, bytesBefore };
}
function stateOf(item, outcome) {
    const { detail } = item;
    const reason = item.reason ?? undefined;
    const none = { bytesBefore: undefined, packages: [], tail: [], complaint: [], place: undefined, code: undefined };
    if (outcome === undefined) {
        const image = item.image === null ? undefined : (0,reference/* formatImage */.vy)(item.image);
        return { status: statusOf(item), reason, detail, image, ...none, ...lastBuild(item) };
    }
    const { status, seconds } = outcome;
    const common = { status, reason, detail, image: undefined, seconds, bytes: undefined, ...none };
    switch (outcome.status) {
        case 'failed': {
            const { error, tail, complaint = [] } = outcome;
            return { ...common, detail: failureDetail(outcome), tail, complaint, place: error.place, code: error.code };
        }
        case 'blocked':
            return { ...common, detail: `it depends on ${outcome.by}, which failed` };
        default: {
            const { bytes, changes = [] } = outcome.recorded ?? {};
            return { ...common, image: (0,reference/* formatImage */.vy)(outcome.image), bytes, packages: changes };
        }
    }
}
// There may be no last lines to see.
function failureDetail({ error: { message, hint }, tail }) {
    return hint === undefined || (hint === explain_failure/* SEE_OUTPUT */.s && tail.length === 0) ? message : `${message}; ${hint}`;
}
function lastBuild({ estimate }) {
    return { seconds: estimate?.seconds, bytes: estimate?.bytes };
}
// Where the registry may not be read, a reviewer sees what the diff says.
function statusOf({ action, presumed }) {
    if (presumed === null)
        return action;
    return presumed === 'build' ? 'build' : 'unverified';
}
function compare({ hash }, names, packages, current, old) {
    const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
    const changes = changed ? (0,environments/* diffEnvironments */.e)(old, current, names) : [];
    const sides = [old, current].flatMap((side) => side ?? []);
    return {
        name: current?.name,
        hash,
        oldHash: old?.hash,
        changes,
        direct: (0,package_rows/* directPackages */.F4)(sides, { changes, packages }),
        orderOnly: changed && old.unorderedHash() === current.unorderedHash(),
        steps: changed ? unifiedSteps(old.definition, current.definition) : [],
        unbuilt: current !== undefined && old !== undefined ? (0,metadata/* diffMetadata */.h)(old, current) : [],
    };
}


/***/ }),

/***/ 64829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ shortenEnd),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   x9: () => (/* binding */ wrapLine)
/* harmony export */ });
/** Files, pipes and logs: texts as they are. */
const PLAIN = { width: undefined, paint: (_, text) => text };
const SIGN = '\u2026';
/** A text of at most so many characters, without its middle where it has more: both ends of a path or a digest tell. */
function shortenMiddle(text, width) {
    const signs = [...text];
    if (signs.length <= width)
        return text;
    const kept = Math.max(width - SIGN.length, 0);
    const head = Math.ceil(kept / 2);
    return [...signs.slice(0, head), SIGN, ...signs.slice(signs.length - (kept - head))].join('');
}
/** The same without its end: what a sentence is about is at its beginning. */
function shortenEnd(text, width) {
    const signs = [...text];
    if (signs.length <= width)
        return text;
    const kept = Math.max(width - SIGN.length, 0);
    return `${signs.slice(0, kept).join('').trimEnd()}${SIGN}`;
}
/** Lines of at most so many characters, broken between words; longer words lose their middle. What follows stands below what is said. */
function wrapLine(line, width) {
    if (width === undefined || line.length <= width)
        return [line];
    const { start, indent } = hangingIndent(line, width);
    const rows = [''];
    for (const word of line.slice(start).split(' ')) {
        const fitted = shortenMiddle(word, width - indent);
        const row = rows.at(-1) ?? '';
        if (row === '')
            rows.splice(-1, 1, fitted);
        else if (indent + row.length + 1 + fitted.length <= width)
            rows.splice(-1, 1, `${row} ${fitted}`);
        else
            rows.push(fitted);
    }
    return rows.map((row, index) => `${index === 0 ? line.slice(0, start) : ' '.repeat(indent)}${row}`);
}
/** Where the text of a line begins, behind its label if it has one, and how far lines below it are indented. */
function hangingIndent(line, width) {
    const half = width >> 1;
    const margin = Math.min(line.length - line.trimStart().length, half);
    const gap = line.indexOf('  ', margin);
    const text = gap < 0 ? -1 : gap + line.slice(gap).length - line.slice(gap).trimStart().length;
    if (text > 0 && text <= half)
        return { start: text, indent: text };
    return { start: margin, indent: Math.min(margin + 2, half) };
}


/***/ }),

/***/ 22737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ markStanding),
/* harmony export */   v: () => (/* binding */ standingPins)
/* harmony export */ });
/**
 * Marks the findings that the merge base has too, and puts them behind those that a change introduces. Lines move, so that path,
 * code and message make a finding; of several equal ones as many are marked as there were.
 */
function markStanding(findings, before, nameOf = nameInTree) {
    const left = new Map();
    for (const diagnostic of before)
        left.set(nameOf(diagnostic), (left.get(nameOf(diagnostic)) ?? 0) + 1);
    const marked = findings.map((diagnostic) => {
        const name = nameOf(diagnostic);
        const count = left.get(name) ?? 0;
        if (count === 0)
            return diagnostic;
        left.set(name, count - 1);
        return { ...diagnostic, standing: true };
    });
    return [...marked.filter(({ standing }) => !standing), ...marked.filter(({ standing }) => standing)];
}
function nameInTree({ path, code, message }) {
    return JSON.stringify([path, code, message]);
}
/** What is not pinned in an environment, with what its merge base left open too marked. Its own file may have another name there. */
function standingPins(environment, before, checker) {
    const found = checker.check(environment);
    if (before === undefined || found.length === 0)
        return found;
    const was = checker.check(before);
    if (before.source === environment.source)
        return markStanding(found, was);
    const moved = was.map((diagnostic) => diagnostic.path === before.source ? { ...diagnostic, path: environment.source } : diagnostic);
    return markStanding(found, moved);
}


/***/ }),

/***/ 70102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ renderPlanText),
/* harmony export */   IW: () => (/* binding */ renderDiagnostic),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   renderFailure: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85603);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36678);
/* harmony import */ var _describe_registered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33561);
/* harmony import */ var _explain_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91315);
/* harmony import */ var _failure_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83966);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56859);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64829);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23562);










/** The report for a terminal: aligned columns. Diagnostics are left to `renderDiagnostic`. `seconds`: what the run took. Ends with a line end. */
function renderPlanText(report, screen = _screen_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .tZ, seconds) {
    const time = seconds === undefined ? '' : `; ${(0,_units_js__WEBPACK_IMPORTED_MODULE_9__/* .formatSeconds */ .Xo)(seconds)}`;
    const wrapped = (lines) => lines.flatMap((line) => (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(line, screen.width));
    const lines = [
        ...tableLines(report, screen),
        ...wrapped(report.rows.flatMap(tailLines)),
        // Entries are there to be pasted.
        ...(report.proposed.length === 0 ? wrapped(candidateLines(report)) : candidateLines(report)),
        ...wrapped((0,_describe_registered_js__WEBPACK_IMPORTED_MODULE_4__/* .registeredLines */ .c)(report.versions).map((line) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(line))),
        ...wrapped([`${(0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report)}${time}`]),
    ];
    return `${lines.join('\n')}\n`;
}
/** Each environment with why, at length. Ends with a line end. */
function renderWhy({ rows }, screen = _screen_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .tZ) {
    const lines = rows.flatMap((row) => [row.id, ...(0,_explain_row_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRow */ .g)(row).map((line) => `  ${line}`), '']);
    return `${lines.flatMap((line) => (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(indentedLine(line), screen.width)).join('\n')}\n`;
}
// The indentation is ours: what is behind it is made safe.
function indentedLine(line) {
    return line.replace(/^( *)(.*)$/s, (_line, indent, text) => `${indent}${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)}`);
}
/** `error path:line:column: message [code]`, and an indented line with the hint. No line end at the end. */
function renderDiagnostic({ severity, code, message, path, line, column, hint }, screen = _screen_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .tZ) {
    const place = [
        path,
        ...(line === undefined ? [] : [line]),
        ...(line === undefined || column === undefined ? [] : [column]),
    ].join(':');
    const said = (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)((0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`${severity} ${place}: ${message} [${code}]`), screen.width).join('\n');
    const first = `${screen.paint(SEVERITY_TONES[severity], severity)}${said.slice(severity.length)}`;
    if (hint === undefined)
        return first;
    return [first, ...(0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(`  ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`hint: ${hint}`)}`, screen.width)].join('\n');
}
/** `error: message [code]`, and an indented line with the hint. No line end at the end. */
function renderFailure({ message, code, hint }, screen = _screen_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN */ .tZ) {
    const [first = '', ...more] = (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(`error: ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(message)} [${code}]`, screen.width);
    const hints = hint === undefined ? [] : (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(`  hint: ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(hint)}`, screen.width);
    const word = 'error:';
    return [`${screen.paint('bad', word)}${first.slice(word.length)}`, ...more, ...hints].join('\n');
}
const SEVERITY_TONES = {
    error: 'bad',
    warning: 'doubtful',
    note: 'quiet',
};
function tableLines({ rows, failed, removed }, screen) {
    const entries = [
        ...failed.map(({ id, cause }) => ({
            columns: ['failed', id, '', cause].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)),
            below: [],
        })),
        ...rows.map(entryOf),
        ...removed.map(({ id, why }) => ({ columns: ['removed', id, '', why].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)), below: [] })),
    ];
    if (entries.length === 0)
        return [];
    const head = { columns: ['ACTION', 'ENVIRONMENT', 'HASH', 'WHY'], below: [] };
    const all = [head, ...entries];
    const rowLines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnLines */ .o)(all.map(({ columns }) => columns), screen, (text, row, column) => (row === 0 ? 'heading' : column === 0 ? STATUS_TONES.get(text) : undefined));
    const belowOf = (row) => all[row]?.below.flatMap((line) => (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapLine */ .x9)(line, screen.width)) ?? [];
    return [...rowLines.flatMap((line, row) => [line, ...belowOf(row)]), ''];
}
const STATUS_TONES = new Map([
    ['build', 'changing'],
    ['built', 'good'],
    ['reuse', 'good'],
    ['reused', 'good'],
    ['use', 'good'],
    ['used', 'good'],
    ['unverified', 'doubtful'],
    ['unknown', 'doubtful'],
    ['failed', 'bad'],
    ['blocked', 'bad'],
    ['removed', 'quiet'],
]);
function entryOf(row) {
    const { id, status, oldHash, hash, detail, image, localName, changes, packages, pins } = row;
    const short = (text) => text.slice(0, 12);
    const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
    const below = [
        ...(image === undefined ? [] : [image]),
        ...(localName === undefined ? [] : [`loaded as ${localName}`]),
        ...(row.renamedFrom === undefined ? [] : [`renamed from ${row.renamedFrom}`]),
        ...(row.orderOnly ? ['order only: the same packages in another order, which costs a rebuild'] : []),
        ...changes.map(_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N),
        ...packages.map((change) => `resolved: ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
        ...row.unbuilt.map((text) => `no rebuild for: ${text}`),
        ...row.complaint.map((text) => `the installer says: ${text}`),
        ...row.blamed.flatMap(_failure_places_js__WEBPACK_IMPORTED_MODULE_6__/* .blamedLines */ .r),
        ...pinCounts(pins),
    ];
    return {
        columns: [status, id, hashes, detail].map((text) => (0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(text)),
        below: below.map((text) => `  ${indentedLine(text)}`),
    };
}
function pinCounts(pins) {
    const notes = pins.filter(({ severity }) => severity === 'note').length;
    const others = pins.length - notes;
    const said = [
        ...(others === 0 ? [] : [`${others} pinning ${others === 1 ? 'warning' : 'warnings'}`]),
        ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`]),
    ];
    return said.length === 0 ? [] : [said.join(', ')];
}
function tailLines({ id, tail }) {
    if (tail.length === 0)
        return [];
    return [(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(`last lines of ${id}:`), ...tail.map((line) => `  | ${(0,_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.logLine)(line)}`), ''];
}
/** Entries that are shown to be pasted: about a screen. */
const MOST_CANDIDATES = 15;
function candidateLines({ candidates, proposed }) {
    if (proposed.length === 0) {
        if (candidates.length === 0)
            return [];
        const what = candidates.length === 1
            ? 'A candidate that nothing selects'
            : `${candidates.length} candidates that nothing selects`;
        return [`${what}: terrarium init --print shows entries`, ''];
    }
    const shown = proposed.slice(0, MOST_CANDIDATES).flatMap((entry) => entry.split('\n'));
    const left = proposed.length - MOST_CANDIDATES;
    const more = left > 0 ? [`and ${left} more: terrarium init writes all of them`] : [];
    return [
        'Nothing is selected. To build what was found, add to terrarium.yml:',
        'environments:',
        ...shown.map((line) => indentedLine(`  ${line}`)),
        ...more,
        '',
    ];
}


/***/ }),

/***/ 23562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Yi: () => (/* binding */ formatMinute),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `under 1 s`, `40 s`, `7 min`. */
function formatSeconds(seconds) {
    if (seconds < 1)
        return 'under 1 s';
    return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
/** `800 kB`, `1.4 GB`. */
function formatBytes(bytes) {
    const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB'];
    return `${(bytes / unit).toFixed(bytes >= 1e9 ? 1 : 0)} ${name}`;
}
/** `+3 MB`; nothing where the difference is too small to matter. */
function formatGrowth(bytes) {
    if (Math.abs(bytes) < 100_000)
        return [];
    return [`${bytes < 0 ? '-' : '+'}${formatBytes(Math.abs(bytes))}`];
}
/** `2026-11-28 19:00 UTC` of a time as records and images have it; empty where none is known. */
function formatMinute(time) {
    return time?.replace('T', ' ').replace(/:\d\d(?:\.\d+)?Z$/, ' UTC') ?? '';
}


/***/ }),

/***/ 49361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ splitCondaUrl),
/* harmony export */   eo: () => (/* binding */ parseCondaUrl),
/* harmony export */   uT: () => (/* binding */ formatCondaUrl)
/* harmony export */ });
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76864);

const MAX_LENGTH = 1000;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9._~%!+=@-]+\/)*$/;
const SUBDIR = /^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/;
const PART = /^[A-Za-z0-9._~%!+=@]+$/;
const DIGEST = /^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;
/**
 * Parses a line of an explicit lock file: a URL, optionally followed by `#` and its sha256 (with or without `sha256:`)
 * or md5. Local files, queries, variables and credentials are refused.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
function parseCondaUrl(text) {
    if ((0,_names_url_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .L)(text))
        return { ok: false, reason: 'the URL carries credentials', secret: true };
    const hash = text.indexOf('#');
    const url = hash < 0 ? text : text.slice(0, hash);
    const digest = hash < 0 ? undefined : text.slice(hash + 1);
    if (text.length > MAX_LENGTH || !/^https?:\/\//.test(url))
        return refuse('expected the URL of a conda package');
    if (digest !== undefined && !DIGEST.test(digest))
        return refuse('expected an md5 or a sha256 behind "#"');
    const [file = '', subdir = '', ...rest] = url.split('/').reverse();
    const named = parseFileName(file);
    const location = `${rest.reverse().join('/')}/`;
    if (named === undefined)
        return refuse('expected a file called name-version-build.conda or .tar.bz2');
    if (!SUBDIR.test(subdir) || !LOCATION.test(location))
        return refuse('expected https://host/channel/subdir/file');
    return { ok: true, value: { url, subdir, ...named, digest: digest?.replace('sha256:', '') } };
}
/** The channel of a package's URL, and the name of its file there. */
function splitCondaUrl(url) {
    const [file = '', , ...channel] = url.split('/').reverse();
    return { channel: channel.reverse().join('/'), file };
}
/** `<url>#sha256:<hex>`, `<url>#<md5>`, or the URL alone. */
function formatCondaUrl({ url, digest }) {
    if (digest === undefined)
        return url;
    return `${url}#${digest.length === 64 ? 'sha256:' : ''}${digest}`;
}
function refuse(reason) {
    return { ok: false, reason, secret: false };
}
// A name may contain dashes; version and build may not.
function parseFileName(file) {
    const extension = ['.conda', '.tar.bz2'].find((end) => file.endsWith(end));
    if (extension === undefined)
        return undefined;
    const [build = '', version = '', ...name] = file.slice(0, -extension.length).split('-').reverse();
    const parts = [build, version, ...name];
    if (name.length === 0 || !parts.every((part) => PART.test(part)))
        return undefined;
    return { name: name.reverse().join('-'), version, build };
}


/***/ }),

/***/ 63100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareCondaVersions),
/* harmony export */   p: () => (/* binding */ parseCondaVersion)
/* harmony export */ });
const SEGMENTS = '[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:([0-9]{1,9})!)?(${SEGMENTS}_?)(?:\\+(${SEGMENTS}))?$`);
// micromamba and rattler store numbers in 64 bits.
const LONG_NUMBER = /[0-9]{19}/;
/**
 * Parses a version for comparison in conda's order. Stricter than conda: components start and end with a letter or a
 * digit (except for one underscore at the end), and numbers have at most 18 digits.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L54
 */
function parseCondaVersion(text) {
    const lower = text.toLowerCase();
    const match = VERSION.exec(lower);
    // conda treats a dash as an underscore, but not next to one.
    if (match === null || LONG_NUMBER.test(lower) || (lower.includes('-') && lower.includes('_')))
        return undefined;
    const [, epoch = '0', release = '', local] = match;
    const last = /[_-]$/.test(release) ? '_' : '';
    const components = split(last === '' ? release : release.slice(0, -1));
    return {
        text,
        release: [epoch, ...components.slice(0, -1), `${components.at(-1)}${last}`].map(parseComponent),
        local: local === undefined ? [] : split(local).map(parseComponent),
    };
}
/** Returns a number below, equal to or above 0, in conda's order: `1.0a1` < `1.0` = `1` < `1.0.post1` < `1!0`. */
function compareCondaVersions(left, right) {
    return compareLists(left.release, right.release) || compareLists(left.local, right.local);
}
function split(text) {
    return text.split(/[._-]/);
}
function parseComponent(text) {
    const runs = (text.match(/[0-9]+|[^0-9]+/g) ?? []).map(parseRun);
    return typeof runs[0] === 'bigint' ? runs : [0n, ...runs];
}
// In upper case, `dev` sorts below every other word.
function parseRun(text) {
    if (/^[0-9]/.test(text))
        return BigInt(text);
    return text === 'post' ? 'post' : { word: text === 'dev' ? 'DEV' : text };
}
function compareLists(left, right) {
    return firstDifference(left, right, [], (a, b) => firstDifference(a, b, 0n, compareRuns));
}
function firstDifference(left, right, fill, compare) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const order = compare(left[index] ?? fill, right[index] ?? fill);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareRuns(left, right) {
    const [a, b] = [textOf(left), textOf(right)];
    const order = rankOf(left) - rankOf(right);
    if (order !== 0 || a === b)
        return order;
    return a < b ? -1 : 1;
}
function rankOf(run) {
    if (run === 'post')
        return 2;
    return typeof run === 'bigint' ? 1 : 0;
}
function textOf(run) {
    return typeof run === 'object' ? run.word : run;
}


/***/ }),

/***/ 13938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseMarker),
/* harmony export */   w: () => (/* binding */ foldMarker)
/* harmony export */ });
// White space is a blank or a tab: to pip, any other character is part of a token.
const TOKEN = /[ \t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y;
const VARIABLES = new Set([
    'python_version',
    'python_full_version',
    'os_name',
    'sys_platform',
    'platform_release',
    'platform_system',
    'platform_version',
    'platform_machine',
    'platform_python_implementation',
    'implementation_name',
    'implementation_version',
    'extra',
    // Used in lock files (PEP 751); every reader accepts them.
    'extras',
    'dependency_groups',
]);
/** Names from PEP 345 and old setuptools, which pip treats as today's names. */
const ALIASES = new Map([
    ['os.name', 'os_name'],
    ['sys.platform', 'sys_platform'],
    ['platform.version', 'platform_version'],
    ['platform.machine', 'platform_machine'],
    ['platform.python_implementation', 'platform_python_implementation'],
    ['python_implementation', 'platform_python_implementation'],
]);
/**
 * Parses an environment marker and returns its canonical text: one space between tokens, none inside parentheses,
 * which stand around `and` or `or` alone, double quotes unless the text contains one, today's variable names. `undefined` if it is not a valid marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    let tokens = tokenize(text);
    let depth = 0;
    for (; tokens !== undefined && depth <= MAX_DEPTH && isWrapped(tokens); depth += 1)
        tokens = tokens.slice(1, -1);
    if (tokens === undefined)
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readDisjunction(reader, depth);
    return reader.at === tokens.length ? marker : undefined;
}
const MAX_DEPTH = 32;
// pip evaluates quoted text as a Python string: a backslash would be an escape.
const UNREADABLE = /\\|(?!\t)\p{Cc}/u;
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null || UNREADABLE.test(match[0]))
            return undefined;
        const [, paren, operator, quoted, word] = match;
        const token = paren ?? operator ?? word ?? (quoted === undefined ? undefined : requote(quoted));
        if (token !== undefined)
            tokens.push(token);
    }
    return tokens;
}
function requote(quoted) {
    const value = quoted.slice(1, -1);
    return value.includes('"') ? `'${value}'` : `"${value}"`;
}
function readDisjunction(reader, depth) {
    return readChain(reader, 'or', () => readChain(reader, 'and', () => readTerm(reader, depth)));
}
function readChain(reader, word, next) {
    let text = next();
    while (text !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        text = operand === undefined ? undefined : `${text} ${word} ${operand}`;
    }
    return text;
}
function readTerm(reader, depth) {
    const start = reader.at;
    if (reader.tokens[start] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
    reader.at += 1;
    if (inner === undefined || reader.tokens[reader.at - 1] !== ')')
        return undefined;
    return isNeeded(reader, start) ? `(${inner})` : inner;
}
// Parentheses around one comparison, or around others, mean nothing.
function isNeeded({ tokens, at }, start) {
    const inside = tokens.slice(start + 1, at - 1);
    return !isWrapped(inside) && inside.some((token) => token === 'and' || token === 'or');
}
function isWrapped(tokens) {
    let depth = 0;
    return (tokens[0] === '(' &&
        tokens.every((token, index) => {
            if (token === '(')
                depth += 1;
            if (token === ')')
                depth -= 1;
            return index === tokens.length - 1 ? depth === 0 : depth > 0;
        }));
}
function readComparison(reader) {
    const left = readOperand(reader);
    const operator = readOperator(reader);
    const right = readOperand(reader);
    return left === undefined || operator === undefined || right === undefined
        ? undefined
        : `${left} ${operator} ${right}`;
}
function readOperator(reader) {
    const [first = '', second] = reader.tokens.slice(reader.at, reader.at + 2);
    const negated = first === 'not' && second === 'in';
    reader.at += negated ? 2 : 1;
    if (negated)
        return 'not in';
    return first === 'in' || /^[=~!<>]/.test(first) ? first : undefined;
}
function readOperand(reader) {
    const token = reader.tokens[reader.at] ?? '';
    reader.at += 1;
    if (/^["']/.test(token))
        return token;
    const name = ALIASES.get(token) ?? token;
    return VARIABLES.has(name) ? name : undefined;
}
/** Works a marker out, from its comparisons up; answers `undefined` for what is none. */
function foldMarker(text, fold) {
    const canonical = parseMarker(text);
    return canonical === undefined ? undefined : foldAny({ tokens: canonical.match(CANONICAL) ?? [], at: 0 }, fold);
}
// Tokens of canonical text, in which a quoted text has no quotes of its own kind.
const CANONICAL = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;
function foldAny(reader, fold) {
    return fold.any(operandsOf(reader, 'or', () => fold.all(operandsOf(reader, 'and', () => foldTerm(reader, fold)))));
}
function operandsOf(reader, word, next) {
    const operands = [next()];
    while (reader.tokens[reader.at] === word) {
        reader.at += 1;
        operands.push(next());
    }
    return operands;
}
function foldTerm(reader, fold) {
    const [first = '', second = ''] = reader.tokens.slice(reader.at, reader.at + 2);
    if (first === '(') {
        reader.at += 1;
        const inner = foldAny(reader, fold);
        reader.at += 1;
        return inner;
    }
    const words = second === 'not' ? 3 : 2;
    const right = reader.tokens[reader.at + words] ?? '';
    reader.at += words + 1;
    return fold.compare(first, second === 'not' ? 'not in' : second, right);
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   jm: () => (/* binding */ satisfiesRelease),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pd: () => (/* binding */ comparePythonVersions),
/* harmony export */   td: () => (/* binding */ isSpecifier),
/* harmony export */   yn: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
    '(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?',
    '(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?',
    '(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?',
].join('');
const LOCAL = '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?';
const VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// PEP 440 allows any text after `===`. Only characters of versions are accepted, so that every tool ends it at the same
// place.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;
const SPELLED = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
/**
 * A version, or the prefix of one (`1.2.*`), as PEP 440 normalizes it, with the zeros at its end as written: `1.0-RC.1` is `1.0rc1`.
 * What is no version stays as it is. https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
function canonicalVersion(text) {
    const prefix = text.endsWith('.*') ? text.slice(0, -2) : text;
    const parts = VERSION.exec(prefix)?.groups;
    if (parts === undefined)
        return text;
    const { epoch, release = '', phase, pre, implicit, post, dev, local } = parts;
    const number = (digits) => String(BigInt(digits || '0'));
    const lower = phase?.toLowerCase() ?? '';
    return [
        epoch === undefined || BigInt(epoch) === 0n ? '' : `${BigInt(epoch)}!`,
        release.split('.').map(number).join('.'),
        phase === undefined ? '' : `${SPELLED[lower] ?? lower}${number(pre)}`,
        implicit === undefined && post === undefined ? '' : `.post${number(implicit ?? post)}`,
        dev === undefined ? '' : `.dev${number(dev)}`,
        local === undefined ? '' : `+${localText(local)}`,
        text.slice(prefix.length),
    ].join('');
}
function localText(local) {
    const segments = local.toLowerCase().split(/[-_.]/);
    return segments.map((segment) => (/^[0-9]+$/.test(segment) ? String(BigInt(segment)) : segment)).join('.');
}
/** Parses a PEP 440 version, normalized or not. */
function parsePythonVersion(text) {
    const parts = VERSION.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { epoch = '0', release = '', local } = parts;
    return {
        epoch: BigInt(epoch),
        release: release.split('.').map(BigInt),
        stage: stageOf(parts),
        local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseSegment),
    };
}
/**
 * Returns a number below, equal to or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` <
 * `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
function comparePythonVersions(left, right) {
    return (compareValues(left.epoch, right.epoch) ||
        compareNumbers(left.release, right.release) ||
        compareNumbers(left.stage, right.stage) ||
        compareLocal(left.local, right.local));
}
/** The numbers of a release without suffixes; `undefined` for any other text. */
function parseRelease(text) {
    return /^[0-9]+(?:\.[0-9]+)*$/.test(text) ? text.split('.').map(BigInt) : undefined;
}
/**
 * True if a release satisfies a specifier; neither has suffixes.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 */
function satisfiesRelease(release, operator, bound) {
    const order = compareNumbers(release, bound);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '~=':
            return order >= 0 && startsWith(release, bound.slice(0, -1));
        case '==*':
            return startsWith(release, bound);
        case '!=*':
            return !startsWith(release, bound);
    }
}
// Missing numbers are zero: `1` starts with `1.0`.
function startsWith(release, prefix) {
    return prefix.every((number, place) => number === (release[place] ?? 0n));
}
/** True for a PEP 440 version, normalized or not. */
function isVersion(text) {
    return VERSION.test(text);
}
/** True for one version specifier without white space: an operator and a version that it accepts. */
function isSpecifier(text) {
    return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}
const PHASES = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];
// A suffix without a number counts as zero. A development release of the release itself sorts below its pre-releases.
function stageOf(parts) {
    const { phase, pre, dev } = parts;
    const post = parts.implicit ?? parts.post;
    const released = dev !== undefined && post === undefined ? BEFORE_ALL : RELEASED;
    return [
        ...(phase === undefined ? [released, 0n] : [PHASES[phase.toLowerCase()] ?? CANDIDATE, BigInt(pre ?? '')]),
        ...(post === undefined ? [0n, 0n] : [1n, BigInt(post)]),
        ...(dev === undefined ? [1n, 0n] : [0n, BigInt(dev)]),
    ];
}
function parseSegment(text) {
    return /^[0-9]+$/.test(text) ? BigInt(text) : text;
}
function compareNumbers(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareValues(left[index] ?? 0n, right[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return 0;
}
// Numbers sort above words, and a longer version above its own prefix.
function compareLocal(left, right) {
    for (const [index, a] of left.entries()) {
        const b = right[index];
        if (b === undefined)
            return 1;
        const order = typeof a === typeof b ? compareValues(a, b) : typeof a === 'bigint' ? 1 : -1;
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareValues(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 75789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ bareUrlProblem),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   l5: () => (/* binding */ wheelProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   wE: () => (/* binding */ namedUrlProblem),
/* harmony export */   xr: () => (/* binding */ requirementScheme)
/* harmony export */ });
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7187);

// The schemes that pip supports: https://pip.pypa.io/en/stable/topics/vcs-support/
const SCHEMES = new Set([
    'http',
    'https',
    ...['http', 'https', 'ssh', 'git', 'file'].map((transport) => `git+${transport}`),
    ...['http', 'https', 'ssh', 'static-http', 'file'].map((transport) => `hg+${transport}`),
    ...['http', 'https', 'ssh', 'svn', 'file'].map((transport) => `svn+${transport}`),
    ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((transport) => `bzr+${transport}`),
]);
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const FORM = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Lower-case scheme of a text that begins with a URL scheme supported by pip, or `undefined`. */
function requirementScheme(text) {
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    return scheme !== undefined && SCHEMES.has(scheme) ? scheme : undefined;
}
/** Why pip does not accept a text as the URL of a requirement; `undefined` if it does. */
function urlProblem(text) {
    const match = FORM.exec(text);
    if (match === null || /\s/.test(text) || requirementScheme(text) === undefined)
        return 'expected a URL that pip knows';
    // Python refuses some other hosts, depending on its release.
    if (!/^[!-Z^-~]*$/.test(match[1] ?? ''))
        return 'expected a host name in ASCII';
    const egg = /[#&]egg=([^&]*)/.exec(text)?.[1];
    if (egg !== undefined && !NAME.test(egg))
        return '#egg= takes a name alone: write name[extra] @ URL';
    return undefined;
}
/** Why pip does not accept the URL after a name or `-e`. pip reads brackets at its end as extras. */
function namedUrlProblem(text) {
    const brackets = 'brackets at the end of a URL are not read: write name[extra] @ URL';
    return urlProblem(text) ?? (text.endsWith(']') ? brackets : undefined);
}
/** Why pip does not accept the URL on a line of its own, where a wheel is identified by its file name. */
function bareUrlProblem(url) {
    const problem = urlProblem(url);
    if (problem !== undefined)
        return problem;
    const path = decode(FORM.exec(url)?.[2] ?? '');
    return path === undefined ? 'the percent escapes of the URL are not UTF-8' : wheelProblem(path);
}
/** Why pip does not accept a path as that of a wheel; `undefined` if it does, or if it is not a wheel. */
function wheelProblem(path) {
    const name = path.split('/').findLast((part) => part !== '') ?? '';
    if (extensionOf(name) !== '.whl' || isWheelName(name))
        return undefined;
    return "expected a wheel's file name such as name-1.0-py3-none-any.whl";
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Extension as pip determines it: from the last dot, including a preceding `.tar`; empty if the only dots are leading
 * ones.
 */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const start = name.search(/[^.]/);
    const dot = name.lastIndexOf('.');
    if (start < 0 || dot < start)
        return '';
    const tar = name.slice(0, dot).toLowerCase().endsWith('.tar');
    return name.slice(tar ? dot - '.tar'.length : dot);
}
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function isWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [project = '', version = '', build = '0'] = parts.length === 6 ? parts : parts.slice(0, 2);
    const tags = parts.slice(-3).map((tag) => tag.split('.'));
    return ((parts.length === 5 || parts.length === 6) &&
        NAME.test(project) &&
        !project.includes('__') &&
        (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version) &&
        /^[0-9]/.test(build) &&
        tags.flat().every((tag) => tag !== '') &&
        (tags[0] ?? []).every((tag) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(tag)));
}


/***/ }),

/***/ 36849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ parseExtras),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   nQ: () => (/* binding */ hasFragment),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   zB: () => (/* binding */ formatExtras),
/* harmony export */   zP: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51739);
/* harmony import */ var _model_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67885);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13938);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75789);





const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement, because parsing scans white space more than once. */
const MAX_LENGTH = 2000;
/**
 * Parses a requirement as written in a line for pip: a name with extras, specifiers or a direct reference, and a
 * marker; or a URL. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
const parseRequirement = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .kY)(parseText);
function parseText(text) {
    const parts = splitMarker(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    if ((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(body) !== undefined) {
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .bareUrlProblem */ .b5)(body);
        return problem === undefined ? { ok: true, requirement: { kind: 'url', url: body, marker } } : refuse(problem);
    }
    const match = NAMED.exec(body);
    if (match === null)
        return refuse(...notARequirement(body));
    const extras = parseExtras(match[2] ?? '');
    if (extras === undefined)
        return refuse('expected extras as [a,b]');
    const rest = body.slice(match[0].length);
    const common = { kind: 'named', name: normalizeName(match[1] ?? ''), extras, marker };
    if (rest.startsWith('@')) {
        const url = trimBlanks(rest.slice(1));
        if (LOCAL.test(url))
            return refuse(...notARequirement(url));
        const problem = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .namedUrlProblem */ .wE)(url);
        return problem === undefined ? { ok: true, requirement: { ...common, specifier: '', url } } : refuse(problem);
    }
    const specifier = parseSpecifiers(rest);
    if (specifier === undefined)
        return refuse(...wrongSpecifier(body, rest));
    return { ok: true, requirement: { ...common, specifier, url: undefined } };
}
/** Canonical text, which pip installs as is. */
function formatRequirement(requirement) {
    const marker = formatMarker(requirement.marker);
    if (requirement.kind === 'url')
        return `${requirement.url}${marker}`;
    const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
    return `${requirement.name}${formatExtras(requirement.extras)}${requirement.specifier}${url}${marker}`;
}
/** `[a,b]`, or nothing. */
function formatExtras(extras) {
    return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}
/** ` ; marker`, or nothing. */
function formatMarker(marker) {
    return marker === undefined ? '' : ` ; ${marker}`;
}
/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** True if pip has no choice of version. */
function isPinned(requirement) {
    const url = requirement.url;
    if (url !== undefined)
        return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
    return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}
/** True if an element after the `#` of a URL has the given form. */
function hasFragment(url, form) {
    const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
    return elements.some((element) => form.test(element));
}
/** Body and canonical marker of a requirement. A URL may contain ";", so pip ends it only at "; ". */
function splitMarker(text) {
    if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
        return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
    const trimmed = trimBlanks(text);
    const url = (0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementScheme */ .xr)(trimmed) !== undefined || /^file:/i.test(trimmed);
    const at = trimmed.indexOf(url ? '; ' : ';');
    if (at < 0)
        return { ok: true, body: trimmed, marker: undefined };
    if (at === trimmed.length - 1)
        return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker: undefined };
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .g)(trimmed.slice(at + 1));
    if (marker === undefined)
        return refuse('the marker behind ";" is not understood');
    return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}
/** Names between brackets, normalized, each once, the last of the alphabet first; `undefined` if they are not valid. */
function parseExtras(text) {
    const inside = trimBlanks(text);
    const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
    return extras.every((extra) => EXTRA.test(extra))
        ? [...new Set(extras.map(normalizeName))].sort().reverse()
        : undefined;
}
function refuse(reason, hint) {
    return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}
function notARequirement(text) {
    if (!LOCAL.test(text) && !/[/\\]/.test(text))
        return ['expected a requirement such as name==1.2'];
    const foreign = /^file:\/{1,3}(?![^/])/i.test(text);
    return ['expected a requirement, received a local path', foreign ? FOREIGN : 'name the folder alone: ./path[extra]'];
}
// `pip freeze` writes the folder from which conda built a package.
const FOREIGN = 'a folder of the machine that wrote the file: write name==version (pip list --format=freeze)';
function wrongSpecifier(body, rest) {
    if (/[/\\]/.test(body))
        return notARequirement(body);
    const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
    return [`specifier ${JSON.stringify((0,_model_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(rest, 40))} is not understood`, hint];
}
function parseSpecifiers(text) {
    if (text === '')
        return '';
    const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
    const parts = bare
        .replace(/,[ \t]*$/, '')
        .split(',')
        .map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
    // pip ends the text after === at the next blank.
    if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare)))
        return undefined;
    return parts.every(_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecifier */ .td) ? canonicalSpecifiers(parts).join(',') : undefined;
}
/** Operators in the order in which people write them: `>=1,!=1.5,<2`. */
const OPERATORS = ['===', '==', '~=', '>=', '>', '!=', '<=', '<'];
// To pip, specifiers are a set, and a version is what it is normalized to.
function canonicalSpecifiers(parts) {
    const ranked = parts.map((part) => {
        const operator = OPERATORS.find((sign) => part.startsWith(sign)) ?? '';
        const version = part.slice(operator.length);
        const text = operator === '===' ? version : (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(version);
        return { rank: OPERATORS.indexOf(operator), text: `${operator}${text}` };
    });
    const sorted = ranked.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : Number(a.text > b.text)));
    return [...new Set(sorted.map(({ text }) => text))];
}
// The grammar's white space is blanks and tabs: to pip, any other character is part of a token.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
function isBlank(char) {
    return char === ' ' || char === '\t';
}


/***/ }),

/***/ 11925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ formatVersionStep),
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   dc: () => (/* binding */ versionStep)
/* harmony export */ });
/* harmony import */ var _conda_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63100);
/* harmony import */ var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7187);


/** The version of a single constraint; `undefined` for ranges and for no version. */
function pinnedVersion(scheme, constraint) {
    const [, exact, anyOf] = /^(?:==(?!.*\*)([^=,|\s]+)|(?:==)?([^=<>!~,|*\s]+)\.\*)$/.exec(constraint) ?? [];
    if (exact !== undefined)
        return { scheme, version: exact, exact: true };
    return anyOf === undefined ? undefined : { scheme, version: anyOf, exact: false };
}
/** The step between two pins of one kind; `undefined` if they are equal or not comparable. */
function versionStep(from, to) {
    if (from === undefined || to === undefined || from.scheme !== to.scheme || from.exact !== to.exact)
        return undefined;
    return from.scheme === 'conda' ? condaStep(from.version, to.version) : pythonStep(from.version, to.version);
}
/** `major upgrade`, `patch downgrade`, `upgrade`. */
function formatVersionStep({ direction, size }) {
    return `${size === 'other' ? '' : `${size} `}${direction === 'up' ? 'upgrade' : 'downgrade'}`;
}
function condaStep(from, to) {
    const [a, b] = [(0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaVersion */ .p)(from), (0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondaVersion */ .p)(to)];
    if (a === undefined || b === undefined)
        return undefined;
    const numbers = ({ release }) => release.map(([first]) => (typeof first === 'bigint' ? first : 0n));
    return step((0,_conda_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCondaVersions */ .a)(a, b), numbers(a), numbers(b));
}
function pythonStep(from, to) {
    const [a, b] = [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonVersion */ .yn)(from), (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePythonVersion */ .yn)(to)];
    if (a === undefined || b === undefined)
        return undefined;
    return step((0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePythonVersions */ .pd)(a, b), [a.epoch, ...a.release], [b.epoch, ...b.release]);
}
// By position: epoch, major, minor; everything after is a patch.
const SIZES = ['major', 'major', 'minor'];
function step(order, from, to) {
    if (order === 0)
        return undefined;
    const places = Array.from({ length: Math.max(from.length, to.length) }, (_, place) => place);
    const first = places.find((place) => (from[place] ?? 0n) !== (to[place] ?? 0n));
    return { direction: order < 0 ? 'up' : 'down', size: first === undefined ? 'other' : (SIZES[first] ?? 'patch') };
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   v: () => (/* binding */ contrast)
/* harmony export */ });
/** Replaces each run of white space by a single blank. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Number of equal characters shown before and after the difference. */
const AROUND = 24;
/** Two texts, shortened to the part around their difference: long texts cut at the end would look equal. */
function contrast(from, to) {
    const shorter = Math.min(from.length, to.length);
    let start = 0;
    while (start < shorter && from[start] === to[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end))
        end += 1;
    const show = (text) => {
        const head = start > AROUND * 2 ? `...${text.slice(start - AROUND, start)}` : text.slice(0, start);
        const tail = end > AROUND * 2
            ? `${text.slice(text.length - end, text.length - end + AROUND)}...`
            : text.slice(text.length - end);
        return `${head}${text.slice(start, text.length - end)}${tail}`;
    };
    return { from: show(from), to: show(to) };
}


/***/ }),

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align),
/* harmony export */   s: () => (/* binding */ gaps)
/* harmony export */ });
/**
 * Maximum cells in the table for a longest common subsequence. Beyond it, all elements in between count as replaced.
 */
const MAX_CELLS = 4_000_000;
/** Merges both lists along a longest common subsequence. */
function align(before, after) {
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key)
        start += 1;
    const same = after.slice(0, start).map((item) => ({ sign: ' ', item }));
    const [old, current] = [before.slice(start), after.slice(start)];
    if (old.length * (current.length + 1) > MAX_CELLS) {
        return [...same, ...old.map((item) => signed('-', item)), ...current.map((item) => signed('+', item))];
    }
    return [...same, ...alignRest(old, current)];
}
/** The differing elements between the common elements of both lists, in order. */
function gaps(before, after) {
    const found = [{ removed: [], added: [] }];
    for (const { sign, item } of align(before, after)) {
        if (sign === ' ')
            found.push({ removed: [], added: [] });
        else
            found.at(-1)?.[sign === '-' ? 'removed' : 'added'].push(item);
    }
    return found;
}
function signed(sign, item) {
    return { sign, item };
}
function alignRest(old, current) {
    const width = current.length + 1;
    const lengths = commonLengths(old, current);
    const found = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < current.length) {
        const [left, right] = [old[i], current[j]];
        if (left !== undefined && right !== undefined && left.key === right.key) {
            found.push(signed(' ', right));
            [i, j] = [i + 1, j + 1];
        }
        else if (left !== undefined &&
            (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
            found.push(signed('-', left));
            i += 1;
        }
        else {
            if (right !== undefined)
                found.push(signed('+', right));
            j += 1;
        }
    }
    return found;
}
function commonLengths(before, after) {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1) {
        for (let j = after.length - 1; j >= 0; j -= 1) {
            const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
            const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
            lengths[i * width + j] = before[i]?.key === after[j]?.key ? both : Math.max(down, right);
        }
    }
    return lengths;
}


/***/ }),

/***/ 85603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ withoutAgentCommands),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports isPlainText, suggestionBlock */
/** Maximum characters of a line that are shown. */
const MAX_LINE = 2000;
// Characters that a terminal, a log viewer or a reader can misinterpret: controls (ESC, CR, LF, NEL), format characters
// (bidi controls, zero-width, tags), line and paragraph separators, white space other than the plain space, invisible
// characters, and unpaired surrogates.
const HIDDEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{2800}\u{3164}\u{FE00}-\u{FE0F}\u{FFA0}\u{E0000}-\u{E0FFF}]|(?! )\p{Zs}`;
const IN_LINE = new RegExp(HIDDEN, 'gu');
const IN_SPAN = new RegExp(String.raw `${HIDDEN}|[\x60|\\]|^ | $`, 'gu');
// Where the runner could find a command: version 1 at `##[` anywhere in a line, version 2 at `::` after white space. It
// compares by culture, which ignores zero-weight characters, hence the spans of non-ASCII. `::` after a letter or digit
// is kept, so that `channel::name` stays legible: it is not at the start of a line.
const DOUBLE_COLON = /(?<![A-Za-z0-9]):(?=[^ -~]*:)/gu;
const LEADING_COLON = /^ *:/;
function escapeCommands(line) {
    const plain = line.replace(LEADING_COLON, (start) => `${start.slice(0, -1)}${escaped(':')}`);
    return escapeHashed(withoutAgentCommands(plain.replace(DOUBLE_COLON, escaped)));
}
const AGENT_COMMAND = /(##vso)\[/giu;
/**
 * Text of any kind in which the agent of Azure Pipelines finds no command: it looks for one anywhere in a line, in letters of
 * either case. https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function withoutAgentCommands(text) {
    return text.replace(AGENT_COMMAND, '$1\\u{5b}');
}
// A loop, because a lookbehind would scan the same characters again from each bracket.
function escapeHashed(line) {
    if (!line.includes('#'))
        return line;
    let hashes = 0;
    let safe = '';
    for (const sign of line) {
        safe += sign === '[' && hashes >= 2 ? escaped(sign) : sign;
        if (sign === '#')
            hashes += 1;
        else if (sign >= ' ' && sign <= '~')
            hashes = 0;
    }
    return safe;
}
/**
 * One line of untrusted text for logs and terminals, of at most `max` characters. Invisible characters become
 * `\u{hex}`, and neither the Actions runner nor the agent of Azure Pipelines recognises a command in it.
 * https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function logLine(text, max = MAX_LINE) {
    return cut(escapeCommands(clip(text, max).replace(IN_LINE, escaped)), max);
}
/**
 * Untrusted text in GitHub Flavored Markdown, also for a table cell: exactly one code span, never empty, with at most
 * `max` characters of content. Nothing in it becomes a link, a mention, an image or HTML. Tables are split into cells
 * before spans are parsed, so `|` and `\` are written as `\u{hex}`.
 */
function codeSpan(text, max = 200) {
    const shown = clip(text, max).replace(IN_SPAN, escaped);
    return `\`${shown === '' ? '(empty)' : cut(shown, max)}\``;
}
/** Untrusted text with invisible characters as `\u{hex}`, on one line. It is safe nowhere yet. */
function visible(text) {
    return text.replace(IN_LINE, escaped);
}
/**
 * Untrusted text between HTML tags, on one line: every character that is special in Markdown or HTML is escaped as a
 * character reference.
 */
function htmlText(text, max = 200) {
    const shown = cut(clip(text, max).replace(IN_LINE, escaped), max);
    return shown.replace(/[^A-Za-z0-9 ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
/** Lines of untrusted text as a fenced code block. No line can close it: the fence is longer than any in the text. */
function codeBlock(lines, language = 'text') {
    const shown = lines.map((line) => clip(line, MAX_LINE).replace(IN_LINE, escaped)).map((line) => cut(line, MAX_LINE));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// One character over the limit is enough to detect that the text is too long, because escaping never shortens it.
function clip(text, max) {
    return text.slice(0, max + 1);
}
// Never splits a `\u{hex}` or a surrogate pair.
function cut(shown, max) {
    if (shown.length <= max)
        return shown;
    return `${shown.slice(0, Math.max(0, max - 3)).replace(/\\(?:u(?:\{[0-9a-f]{0,6})?)?$|[\uD800-\uDBFF]$/, '')}...`;
}
/** True for text that is shown exactly as it is: it has no characters that could be misinterpreted. */
function isPlainText(text) {
    return text.split('\n').every((line) => line.length <= MAX_LINE && line.replace(/\t/g, ' ').search(IN_LINE) < 0);
}
/**
 * Whole lines as a suggestion in a review, to be applied unchanged: only for text accepted by `isPlainText`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${text}\n${fence}`;
}


/***/ })

};
