export const id = 8517;
export const ids = [8517,4418,7678,5297];
export const modules = {

/***/ 34418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCheckoutConfig),
/* harmony export */   c: () => (/* binding */ withoutDrivers)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67885);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79354);



const MAX_DRIVERS = 100;
async function readCheckoutConfig(root) {
    const listed = (await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['config', '-z', '--get-regexp', '^(core\\.(autocrlf|eol|filemode)|filter\\..*)$'])) ?? '';
    const values = new Map();
    const drivers = new Set();
    for (const record of listed.split('\0')) {
        const [key = '', ...lines] = record.split('\n');
        if (key.startsWith('filter.'))
            drivers.add(key.slice('filter.'.length, Math.max(key.lastIndexOf('.'), 7)));
        else
            values.set(key, lines.length === 0 ? undefined : lines.join('\n').toLowerCase());
    }
    const eol = values.get('core.eol');
    const native = process.platform === 'win32' ? 'crlf' : 'lf';
    return {
        autocrlf: autocrlfOf(values),
        eol: eol === 'crlf' || eol === 'lf' ? eol : native,
        ignoresModes: ignoresModes(values),
        drivers,
    };
}
function ignoresModes(values) {
    if (!values.has('core.filemode'))
        return process.platform === 'win32';
    return /^(?:false|no|off|[+-]?(?:0x)?0+[kmg]?|)$/.test(values.get('core.filemode') ?? 'true');
}
/** Flags with which git starts no program for the content of a file. */
function withoutDrivers({ drivers }) {
    const strange = [...drivers].find((name) => name.includes('='));
    if (strange !== undefined || drivers.size > MAX_DRIVERS) {
        const what = strange === undefined ? `${drivers.size} of them` : JSON.stringify((0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(strange, 100));
        const hint = 'remove filter sections from the configuration of git';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('git-failed', `filters of git cannot be turned off: ${what}`, { hint });
    }
    const settings = [...drivers].flatMap((name) => ['process=', 'smudge=', 'clean=', 'required=false'].map((pair) => `filter.${name}.${pair}`));
    return settings.flatMap((setting) => ['-c', setting]);
}
// A key without `=` is true.
function autocrlfOf(values) {
    if (!values.has('core.autocrlf'))
        return 'false';
    const value = values.get('core.autocrlf');
    if (value === 'input')
        return 'input';
    if (value === undefined || /^(?:true|yes|on)$/.test(value))
        return 'true';
    // Octal and hexadecimal numbers, too. https://git-scm.com/docs/git-config#Documentation/git-config.txt-integer
    const isNumber = /^[+-]?(?:0x[0-9a-f]+|\d+)[kmg]?$/.test(value);
    return isNumber && /[1-9a-f]/.test(value) ? 'true' : 'false';
}


/***/ }),

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   isContained: () => (/* binding */ isContained),
/* harmony export */   renamesSince: () => (/* binding */ renamesSince)
/* harmony export */ });
/* unused harmony exports fetchCommit, deepenTo */
/* harmony import */ var _core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21300);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34418);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35841);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79354);





/** True where the clone does not hold all of its history. */
async function isShallow(root) {
    return (await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}
/**
 * Whether a commit is another one or an ancestor of it; `undefined` where the clone does not hold one of them, or what is between.
 * `tip` is a commit or the full name of a branch.
 */
async function isContained(root, commit, tip) {
    if (!(0,_core_names_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .j)(commit))
        return undefined;
    const args = ['rev-list', '--max-count=1', '--end-of-options', commit, `^${tip}`, '--'];
    const beside = await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj);
    if (beside === undefined)
        return undefined;
    if (beside.trim() === '')
        return true;
    // What a shallow clone leaves out may lead from one to the other.
    return (await isShallow(root).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)) === false ? false : undefined;
}
/** Fetches one commit with its files and nothing before it; false where that cannot be had. */
async function fetchCommit(root, commit, credentials) {
    if (!isCommitId(commit))
        return false;
    return fetchFrom(root, ['--depth=1', 'origin', commit], credentials);
}
/** How many commits more are fetched, until there is a merge base. */
const STEPS = (/* unused pure expression or super */ null && ([50, 200, 1000]));
/** Deepens a shallow clone just as far as two commits have a common one; `undefined` where they have none, or nothing can be fetched. */
async function deepenTo(root, wanted, head, credentials) {
    const refs = [wanted, head].filter(isCommitId);
    for (const step of STEPS) {
        if (!(await fetchFrom(root, [`--deepen=${step}`, 'origin', ...refs], credentials)))
            return undefined;
        const found = await mergeBase(root, wanted, head);
        if (found !== undefined)
            return found;
        if (!(await isShallow(root)))
            return undefined;
    }
    return (await fetchFrom(root, ['--unshallow', 'origin', ...refs], credentials))
        ? mergeBase(root, wanted, head)
        : undefined;
}
/**
 * Former paths by path, of files that were renamed since a commit; `head` is a commit, or the work tree without one. They are a
 * convenience of reports: a git that does not answer ends no run, and names none.
 */
async function renamesSince(root, commit, head) {
    return (await readRenames(root, commit, head).catch(_start_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)) ?? new Map();
}
async function readRenames(root, commit, head) {
    const sides = [commit, ...(head === undefined ? [] : [head])];
    // Files of the work tree pass through their drivers, and submodules are asked with a configuration of their own.
    const flags = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDrivers */ .c)(await (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckoutConfig */ .P)(root));
    const listed = await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [...flags, ...DIFF, '--end-of-options', ...sides, '--']);
    const fields = (listed ?? '').split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative'].concat([
    '-M',
    '--diff-filter=R',
    '--name-status',
    '-z',
]);
// Without the programs that a repository's configuration names: an upload pack for a remote of this machine is one.
const FETCH = ['fetch', '--upload-pack=git-upload-pack', '--no-tags', '--no-recurse-submodules'].concat([
    '--no-write-fetch-head',
    '--quiet',
]);
// A checkout may have kept credentials of its own, beside which GitHub takes no others: ours are for where it kept none.
async function fetchFrom(root, args, credentials) {
    const all = [...FETCH, ...args];
    if (await fetchGit(root, all, {}))
        return true;
    return credentials !== undefined && fetchGit(root, all, headerOf(credentials));
}
// In a variable, because arguments are seen by every process of the machine.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
function headerOf({ serverUrl, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${withoutTrailing(serverUrl, '/')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}


/***/ }),

/***/ 64155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export literal */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51739);
/* harmony import */ var _snapshot_dockerignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68325);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40196);




/** Tells the files of an environment and of its context, without those of its parents. Each ignore file is read once. */
function inputReader(tree, configPath, links) {
    const ignored = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(async (path) => {
        const file = await tree.readText(path);
        return file.kind === 'text' ? (0,_snapshot_dockerignore_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDockerignore */ .yr)(file.text).excludes : undefined;
    });
    return async ({ documents, argumentFiles, image: { context } }) => {
        const placesOf = (paths) => paths.flatMap((path) => [path, ...links.followed(path)]).map(literal);
        const files = placesOf([...documents.map(({ path }) => path), ...argumentFiles, configPath]);
        if (context === undefined || context.sources.length === 0)
            return [...new Set(files)];
        const excludes = await firstOf(context.ignoreFiles, ignored);
        const leading = links.followed(context.directory);
        const named = [...new Set([...files, ...placesOf(context.ignoreFiles), ...leading.map(literal)])];
        const folder = leading.at(-1) ?? context.directory;
        const excluded = excludeGlobs(folder, excludes, named);
        return [...new Set([...named, ...contextGlobs(folder, context, links)]), ...excluded];
    };
}
async function firstOf(paths, read) {
    for (const path of paths) {
        const found = await read(path);
        if (found !== undefined)
            return found;
    }
    return [];
}
function contextGlobs(folder, { sources }, links) {
    const whole = [within(folder, '**')];
    if (sources === 'all')
        return whole;
    const globs = sources.map(({ path }) => sourceGlobs(folder, path, links));
    return globs.some((found) => found === undefined) ? whole : globs.flatMap((found) => found ?? []);
}
/** `undefined` for the whole context: what a source leads to may be anywhere in it. */
function sourceGlobs(directory, source, links) {
    const isPattern = /[*?[\\]/.test(source);
    const folder = isPattern ? (/^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '') : source;
    if (folder === '' || folder === '.')
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, folder);
    if (links.followed(path).length > 0)
        return undefined;
    if (!isPattern)
        return [literal(path), within(path, '**')];
    return links.hasLinks(path) ? undefined : [within(path, '**')];
}
// An ignore file often names itself and the Dockerfile, which are read all the same.
function excludeGlobs(directory, patterns, named) {
    const globs = patterns.flatMap((pattern) => [within(directory, pattern), within(directory, `${pattern}/**`)]);
    return globs.flatMap((text) => {
        const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlob */ .q)(text);
        return glob === undefined || named.some(glob) ? [] : [`!${text}`];
    });
}
function within(directory, glob) {
    return directory === '.' ? glob : `${literal(directory)}/${glob}`;
}
/** A path as a glob, for all that reads globs: a character that one of them takes for a pattern is any character. */
function literal(path) {
    return path.replace(/[*?[\]{}()|\\!]|^#/g, '?');
}


/***/ }),

/***/ 22745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findCalled)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** The definition with this id, else with this name; `undefined` where there is none, a usage error where there are several. */
function findCalled({ definitions }, wanted) {
    const own = definitions.find(({ origin }) => origin.id === wanted);
    const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
    const [found, ...others] = own === undefined ? named : [own];
    if (others.length === 0)
        return found;
    const ids = named.map(({ origin }) => origin.id).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
        hint: 'name one by its id',
    });
}


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireDefinition),
/* harmony export */   l: () => (/* binding */ notCalled)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25762);
/* harmony import */ var _core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22745);



/** The definition with this id, else with this name; a usage error where that is none, or several. */
function requireDefinition(all, wanted) {
    const found = (0,_core_normalize_find_called_js__WEBPACK_IMPORTED_MODULE_1__/* .findCalled */ .l)(all, wanted);
    if (found === undefined)
        throw notCalled(all, wanted);
    return found;
}
/** The mistake of naming what is not there. */
function notCalled({ definitions }, wanted) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', `no environment is called ${JSON.stringify(wanted)}`, {
        hint: hintFor(wanted, definitions),
    });
}
function hintFor(wanted, definitions) {
    const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
    const meant = (0,_core_names_closest_js__WEBPACK_IMPORTED_MODULE_2__.closest)(wanted, names);
    const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
    if (meant === undefined && broken !== undefined)
        return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
    return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}


/***/ }),

/***/ 58517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/git/history.js
var git_history = __webpack_require__(67678);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/names/commit.js
var commit = __webpack_require__(21300);
// EXTERNAL MODULE: ./build/adapters/git/start.js
var start = __webpack_require__(79354);
;// CONCATENATED MODULE: ./build/adapters/git/log.js




/** Fields end with NUL, which no message has: id, parents, time of the commit, author, subject. */
const FORMAT = '--format=%H%x00%P%x00%cI%x00%an%x00%s%x00';
/**
 * The newest commit, at or before one and along first parents, that changed what one of some globs matches, or anything where there are none;
 * `undefined` where none did. Globs are relative to the root, which may be a folder of the repository.
 */
async function lastChange(root, from, globs) {
    if (!(0,commit/* isCommitId */.j)(from))
        throw new errors/* TerrariumError */.qM('usage', 'expected a full commit id');
    // https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-glob
    const paths = globs.map((glob) => `:(glob)${glob}`);
    const args = ['log', '--first-parent', '--max-count=1', '--no-show-signature', '--no-ext-diff', '--no-textconv'];
    const printed = await (0,start/* git */.$Y)(root, [...args, FORMAT, '--end-of-options', from, '--', ...paths]);
    if (printed === undefined)
        throw new errors/* TerrariumError */.qM('git-failed', `the history of ${from.slice(0, 12)} cannot be read`, {
            hint: 'fetch it first, or check out with fetch-depth: 0',
        });
    const [id = '', parents = '', time = '', author = '', subject = ''] = printed.split('\0');
    if (id === '')
        return undefined;
    const [first = ''] = parents.split(' ');
    const parent = (0,commit/* isCommitId */.j)(first) ? first : undefined;
    // The last commit of a shallow clone looks like a first one.
    const isCut = parent === undefined && (await (0,git_history/* isShallow */.fE)(root));
    return { id, parent, isCut, time: utc(time), author, subject };
}
/** The commit of the work tree; `undefined` where there is none. */
async function headCommit(root) {
    const id = (await (0,start/* git */.$Y)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.trim() ?? '';
    return (0,commit/* isCommitId */.j)(id) ? id : undefined;
}
function utc(time) {
    const at = new Date(time);
    const text = Number.isNaN(at.valueOf()) ? '' : at.toISOString().replace(/\.\d+Z$/, 'Z');
    return /^\d{4}-/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/adapters/shared-contents.js
var shared_contents = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/diff/diff.js + 1 modules
var diff = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/core/graph/input-globs.js
var input_globs = __webpack_require__(64155);
// EXTERNAL MODULE: ./build/core/diff/environments.js
var environments = __webpack_require__(37896);
// EXTERNAL MODULE: ./build/core/diff/former-ids.js
var former_ids = __webpack_require__(26980);
// EXTERNAL MODULE: ./build/core/diff/renames.js
var diff_renames = __webpack_require__(34727);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(92676);
;// CONCATENATED MODULE: ./build/core/history/commit-log.js





/**
 * What each commit did to an environment, newest first, until its first commit: what the work tree changes, then commit by commit along
 * first parents. Where its files are known, only commits are read that touched one.
 */
async function* commitLog(id, { work, head }, ports) {
    let after = { id, definitions: work };
    let before = await stateBefore(after, { from: head, to: undefined }, ports);
    const pending = entryOf(undefined, before, after);
    if (pending.effect !== 'none')
        yield pending;
    let from = head;
    while (before !== undefined && from !== undefined) {
        const change = await lastChangeOf(before, from, ports);
        if (change === undefined)
            return;
        after = change.state;
        from = change.commit.parent;
        before = from === undefined ? undefined : await stateBefore(after, { from, to: change.commit.id }, ports);
        yield entryOf(change.commit, before, after);
    }
}
/**
 * The newest commit that may have made a state what it is, with the state there. Of one with errors not every file is known, and paths of
 * today may leave out one of then: where the state was another behind the commit that was found, it is the newest one.
 */
async function lastChangeOf(state, from, ports) {
    const known = environmentOf(state);
    const found = known && (await ports.lastChange(from, await pathsAt(state, ports)));
    if (found?.id === from)
        return { commit: found, state };
    if (found !== undefined) {
        const definitions = await ports.definitionsAt(found.id, [state.id]);
        const there = { id: state.id, definitions };
        if (environmentOf(there)?.hash === known?.hash)
            return { commit: found, state: there };
    }
    const newest = await ports.lastChange(from, []);
    return newest && { commit: newest, state };
}
/** The state at a commit of what has an id at a later one; `undefined` where there was none. */
async function stateBefore(after, { from, to }, ports) {
    const known = await ports.definitionsAt(from, [after.id]);
    if (find({ id: after.id, definitions: known }) !== undefined)
        return { id: after.id, definitions: known };
    const renames = await ports.renames(from, to);
    const source = find(after)?.origin.source ?? '';
    const former = (0,former_ids/* formerId */.j)({ id: after.id, source }, renames);
    const definitions = former === undefined ? known : await ports.definitionsAt(from, [former]);
    const old = (0,diff_renames/* followRenames */.h)(definitions, after.definitions, renames).from.get(after.id);
    return old === undefined ? undefined : { id: old, definitions };
}
function find({ id, definitions }) {
    return definitions.definitions.find(({ origin }) => origin.id === id);
}
/** Paths of a definition and of those that it depends on. */
async function pathsAt(state, ports) {
    const byId = new Map(state.definitions.definitions.map((definition) => [definition.origin.id, definition]));
    const reached = new Map();
    const queue = [state.id];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const definition = byId.get(id);
        if (definition === undefined || reached.has(id))
            continue;
        reached.set(id, definition);
        if (definition.item.ok)
            queue.push(...(0,environment/* parentIds */.b)(definition.item.value));
    }
    return ports.pathsOf([...reached.values()], state.definitions);
}
function entryOf(commit, before, after) {
    const [old, current] = [before && environmentOf(before), environmentOf(after)];
    const entry = {
        commit,
        id: after.id,
        hash: current?.hash,
        formerHash: old?.hash,
        formerId: before === undefined || before.id === after.id ? undefined : before.id,
    };
    if (before === undefined)
        return { ...entry, effect: commit?.isCut === true ? 'unknown' : 'added', changes: [] };
    if (old === undefined || current === undefined)
        return { ...entry, effect: effectOf(old, current), changes: [] };
    if (old.hash !== current.hash) {
        const names = (0,environments/* idsByShortHash */.i)([...(0,definitions/* environmentsOf */.M2)(before.definitions), ...(0,definitions/* environmentsOf */.M2)(after.definitions)]);
        return { ...entry, effect: 'changed', changes: (0,environments/* diffEnvironments */.e)(old, current, names) };
    }
    const isSame = old.name === current.name && old.version === current.version && before.id === after.id;
    return { ...entry, effect: isSame ? 'none' : 'renamed', changes: [] };
}
function effectOf(old, current) {
    if (current !== undefined)
        return 'mended';
    return old === undefined ? 'none' : 'broken';
}
function environmentOf(state) {
    const item = find(state)?.item;
    return item?.ok === true ? item.value : undefined;
}

// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
;// CONCATENATED MODULE: ./build/core/report/describe-log.js

/** What each commit did to an environment, for people: a line with the commit, and below what changed. Lines hold untrusted text. */
function describeLogEntry(entry) {
    const { commit, changes } = entry;
    const head = commit === undefined
        ? 'not committed'
        : [commit.id.slice(0, 12), (commit.time ?? '').slice(0, 10), commit.author, commit.subject].join('  ');
    return [head, `  ${describeEffect(entry)}`, ...changes.map((change) => `  ${(0,diff/* formatChange */.N)(change)}`)];
}
const WORDS = {
    added: 'added',
    unknown: 'there; what came before is not in this shallow clone',
    changed: '',
    broken: 'has errors since',
    mended: 'has no errors any more',
    renamed: 'another name, version or file; the hash is the same',
    none: 'the hash is the same',
};
function describeEffect({ effect, id, hash, formerHash, formerId }) {
    const hashes = [formerHash, hash].flatMap((text) => (text === undefined ? [] : [text.slice(0, 12)]));
    const moved = formerId === undefined ? '' : ` (${formerId} -> ${id})`;
    const step = [...new Set(hashes)].join(' -> ');
    return [step, WORDS[effect]].filter((text) => text !== '').join('  ') + moved;
}

// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/log.js















const MOST = 20;
const command = {
    usage: 'log <id|name> [flags]',
    summary: 'Shows what each commit did to an environment, newest first, along first parents. Asks no registry.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        { name: 'all', kind: 'flag', help: 'also commits that changed a file of it, and not its hash' },
        { name: 'max-count', kind: 'text', value: '<number>', help: `commits that are shown at most (default: ${MOST})` },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/log.schema.json)' },
    ],
    run: async (args, signal) => {
        const most = args.count('max-count', MOST);
        const shown = [];
        const log = await openLog(args, signal);
        let more = false;
        for await (const entry of log.entries) {
            if (entry.effect === 'none' && !args.flag('all'))
                continue;
            more = shown.length === most;
            if (more)
                break;
            shown.push(entry);
            if (!args.json)
                (0,output/* printLines */.tj)(describeLogEntry(entry));
        }
        if (args.json)
            (0,output/* printJson */.Q2)({ formatVersion: 1, id: log.id, more, commits: shown.map(entryJson) });
        else if (more)
            (0,output/* printNote */.cN)(`there are more than ${most}: --max-count shows them`);
        return 0;
    },
};
async function openLog(args, signal) {
    const [wanted, ...others] = args.positionals;
    if (wanted === undefined || others.length > 0)
        throw new errors/* TerrariumError */.qM('usage', 'expected one environment: id or name');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const source = await args.openSource(options.root, options.env, { compares: true });
    const tree = (0,shared_contents/* readOnce */.WY)(source.tree);
    const work = await (0,load/* loadHead */.Fr)(options, (found) => new Set((0,pick/* pick */.U)(found, [wanted]).ids), tree);
    const { id } = (0,one_definition/* requireDefinition */.P)(work, wanted).origin;
    const head = await headCommit(options.root);
    if (head === undefined)
        throw new errors/* TerrariumError */.qM('git-failed', `${JSON.stringify(args.root)} has no commit`, { hint: 'pass --root <dir>' });
    return { id, entries: commitLog(id, { work, head }, logPorts(options, { ...source, tree })) };
}
function logPorts(options, { tree, links }) {
    const { root, signal } = options;
    return {
        lastChange: (from, paths) => lastChange(root, from, paths),
        definitionsAt: async (commit, ids) => {
            const at = await (0,shared_contents/* sharingContents */.Fy)(await tree.commitTree(commit), tree);
            const asked = () => new Set(ids);
            return (0,pipeline/* define */.E8)(at, await (0,load/* configOf */.W1)(at, options), { asked, turn: (0,turns/* turnsUntil */.Z)(signal) });
        },
        pathsOf: async (definitions, { config }) => {
            const read = (0,input_globs/* inputReader */.c)(tree, config.path, links);
            const paths = definitions.map(async ({ origin, item }) => item.ok ? read(item.value) : [origin.source, config.path]);
            const globs = new Set((await Promise.all(paths)).flat());
            // What is left out of a context may have been in it before.
            return [...globs].filter((glob) => !glob.startsWith('!'));
        },
        renames: (from, to) => (0,git_history.renamesSince)(root, from, to),
    };
}
function entryJson({ commit, effect, id, hash, formerHash, formerId, changes }) {
    return {
        commit: commit?.id ?? null,
        time: commit?.time ?? null,
        author: commit?.author ?? null,
        subject: commit?.subject ?? null,
        effect,
        id,
        hash: hash ?? null,
        formerId: formerId ?? null,
        formerHash: formerHash ?? null,
        changes: changes.map(diff/* formatChange */.N),
    };
}


/***/ })

};
