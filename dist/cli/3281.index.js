export const id = 3281;
export const ids = [3281,5297];
export const modules = {

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

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommits: () => (/* binding */ compareCommits)
});

// EXTERNAL MODULE: ./build/adapters/git/history.js
var git_history = __webpack_require__(67678);
// EXTERNAL MODULE: ./build/adapters/git/objects.js + 1 modules
var objects = __webpack_require__(35841);
// EXTERNAL MODULE: ./build/adapters/shared-contents.js
var shared_contents = __webpack_require__(64711);
// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/history/environment-sides.js
var environment_sides = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/packages/find-definition.js
var find_definition = __webpack_require__(39221);
// EXTERNAL MODULE: ./build/core/report/describe-packages.js
var describe_packages = __webpack_require__(46364);
;// CONCATENATED MODULE: ./build/core/report/describe-sides.js


/** One environment at two points, for people. `known` is left out where no registry was asked. Lines hold untrusted text. */
function describeSides(sides, changes, known) {
    const { before, after } = sides;
    return [
        `${calledAt(sides)} (${describePoint(before.point)} -> ${describePoint(after.point)})`,
        ...absence(sides),
        ...[before, after].flatMap(describeErrors),
        ...(known === undefined ? [] : (0,describe_packages/* imageDifference */.TP)(known.before, known.after)),
        ...(changes === undefined ? [] : describeChanges(sides, changes)),
        ...(known === undefined ? [] : (0,describe_packages/* describeHeld */.T0)(known.before, known.after)),
    ];
}
/** A commit by its first digits, or the work tree. */
function describePoint(point) {
    return point === undefined ? 'work tree' : point.slice(0, 12);
}
function calledAt({ before, after }) {
    const ids = [before, after].flatMap(({ found }) => (found === undefined ? [] : [found.origin.id]));
    return [...new Set(ids)].join(' -> ');
}
function absence({ before, after }) {
    const told = (word, since, there) => {
        const hash = (0,environment_sides/* environmentAt */.Ff)(there)?.hash.slice(0, 12);
        return [`${word} since ${describePoint(since)}${hash === undefined ? '' : `: definition ${hash}`}`];
    };
    if (before.found === undefined)
        return told('added', before.point, after);
    return after.found === undefined ? told('removed', before.point, before) : [];
}
function describeErrors({ point, found }) {
    if (found === undefined || found.item.ok)
        return [];
    const where = point === undefined ? 'in the work tree' : `at ${describePoint(point)}`;
    return [`has errors ${where}: ${found.item.cause}`];
}
function describeChanges({ before, after }, { definition, metadata }) {
    const [old, current] = [(0,environment_sides/* environmentAt */.Ff)(before), (0,environment_sides/* environmentAt */.Ff)(after)];
    if (old === undefined || current === undefined)
        return [];
    return [
        ...(0,describe_packages/* describeDefined */.zH)({ ...old, title: old.id }, { ...current, title: current.id }, definition),
        ...metadata.map((line) => `beside the hash: ${line}`),
    ];
}

// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/cli/command/difference-json.js
var difference_json = __webpack_require__(80235);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/one-definition.js
var one_definition = __webpack_require__(48017);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
// EXTERNAL MODULE: ./build/hosts/cli/command/registered.js
var registered = __webpack_require__(31303);
;// CONCATENATED MODULE: ./build/hosts/cli/command/comparing-commits.js















/** Prints what one environment is at the commit of `--from` and at that of `--to`, else in the work tree. Answers the exit code. */
async function compareCommits(args, signal) {
    const [wanted, ...others] = args.positionals;
    const from = args.text('from');
    if (wanted === undefined || others.length > 0 || from === undefined)
        throw new errors/* TerrariumError */.qM('usage', 'expected one environment and a commit: diff <id|name> --from <commit>');
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const ports = await sidePorts(args, options);
    const to = args.text('to');
    const points = {
        from: await requireCommit(options.root, 'from', from),
        to: to === undefined ? undefined : await requireCommit(options.root, 'to', to),
    };
    const sides = await findSides(wanted, points, ports);
    const known = args.flag('offline') ? undefined : await knownSides(sides, await (0,registered.openRegistries)(options));
    printSides(args, sides, known);
    const broken = [sides.before, sides.after].some(({ found }) => found?.item.ok === false);
    return broken ? 1 : 0;
}
/** The full id of what a text names; git takes it for nothing else than a commit. */
async function requireCommit(root, flag, text) {
    const commit = await (0,objects.mergeBase)(root, text, text);
    if (commit !== undefined)
        return commit;
    throw new errors/* TerrariumError */.qM('usage', `there is no commit ${JSON.stringify(text)} here, which --${flag} names`, {
        hint: 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0',
    });
}
async function findSides(wanted, points, ports) {
    const sides = await (0,environment_sides/* environmentSides */.cC)(wanted, points, ports);
    if (sides === undefined)
        throw (0,one_definition/* notCalled */.l)(await ports.definitionsAt(undefined, () => new Set()), wanted);
    if (sides.before.found !== undefined || sides.after.found !== undefined)
        return sides;
    const both = [points.from, points.to].map(describePoint).join(' and ');
    throw new errors/* TerrariumError */.qM('usage', `${JSON.stringify(wanted)} is there now, and neither at ${both}`);
}
async function sidePorts(args, options) {
    const { root, signal } = options;
    const source = await args.openSource(root, options.env, { compares: true });
    const work = (0,shared_contents/* readOnce */.WY)(source.tree);
    const treeOf = (0,once/* once */.Oo)(async (commit) => (0,shared_contents/* sharingContents */.Fy)(await work.commitTree(commit), work));
    return {
        definitionsAt: async (point, asked) => {
            if (point === undefined) {
                const head = await (0,load/* loadHead */.Fr)(options, asked, work);
                (0,load/* requireConfig */.Eu)(head);
                return head;
            }
            const tree = await treeOf(point);
            const loaded = await (0,load/* loadConfigOf */.AG)(tree, options);
            (0,load/* requireConfig */.Eu)(loaded, point);
            return (0,pipeline/* define */.E8)(tree, loaded.config, { asked, turn: (0,turns/* turnsUntil */.Z)(signal) });
        },
        renames: async (from, to) => {
            if (from !== undefined)
                return (0,git_history.renamesSince)(root, from, to);
            const since = to === undefined ? [] : await (0,git_history.renamesSince)(root, to);
            return new Map([...since].map(([now, former]) => [former, now]));
        },
    };
}
/** What registries have of both sides, by definition hash; `undefined` where nothing is to be asked about. */
async function knownSides({ before, after }, asking) {
    if (asking.order.length === 0 || (0,environment_sides/* environmentAt */.Ff)(before) === undefined || (0,environment_sides/* environmentAt */.Ff)(after) === undefined)
        return undefined;
    const [old, current] = await Promise.all([before, after].map((side) => knownAt(side, asking)));
    return old && current && { before: old, after: current };
}
async function knownAt(side, { registry, order }) {
    const environment = (0,environment_sides/* environmentAt */.Ff)(side);
    if (environment === undefined)
        return undefined;
    const known = await (0,find_definition/* findDefinition */.Jn)(registry, order, environment.id, [environment]);
    return { ...known, title: `${environment.id} (${describePoint(side.point)})` };
}
function printSides(args, sides, known) {
    const changes = (0,environment_sides/* sideChanges */.$k)(sides);
    if (args.json)
        (0,output/* printJson */.Q2)((0,difference_json/* sidesJson */.j)(sides, changes, known));
    else
        (0,output/* printLines */.tj)(describeSides(sides, changes, known));
    const items = [sides.before, sides.after].flatMap(({ found }) => found?.item ?? []);
    (0,output/* printDiagnostics */.aE)(items.flatMap((item) => (item.ok ? [] : item.diagnostics)));
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


/***/ })

};
