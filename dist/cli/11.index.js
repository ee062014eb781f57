export const id = 11;
export const ids = [11];
export const modules = {

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);





const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** The files of a checkout. No read leaves the root, also not through links. */
async function workTree(root) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root).catch((cause) => {
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(base)).isDirectory())
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`);
    let files;
    return {
        listFiles: () => {
            files ??= listFiles(base);
            return files;
        },
        readText: (path) => readText(base, path).catch(unreadable),
        listContext: (directory) => listContext(base, directory).catch(failedToRead),
        digestFile: (path) => digestFile(base, path).catch(failedToRead),
    };
}
// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles(base) {
    // Starting git costs more than everything else that a small tree needs.
    const { listWorkTree } = isRepository(base) ? await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 8464)) : { listWorkTree: undefined };
    const listed = await listWorkTree?.(base);
    return (listed ?? (await walk(base, '', skipUnreadable)).filter((entry) => entry.kind === 'file').map((entry) => entry.path));
}
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')) || ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) !== folder && isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)));
}
// A name that is no UTF-8 cannot be asked for; a listing can do without it, a build context cannot.
const skipUnreadable = () => [];
const failUnreadable = (error) => {
    throw error;
};
async function walk(base, directory, onUnreadable) {
    const entries = [];
    const queue = [directory];
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
        for (const dirent of await readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, folder), onUnreadable)) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, dirent.name);
            if (dirent.name === '.git')
                continue;
            if (dirent.isDirectory())
                queue.push(path);
            else
                entries.push(...(await describeEntry(base, path, dirent).catch(onUnreadable)));
        }
    }
    return entries;
}
async function readFolder(path, onUnreadable) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        onUnreadable(error);
        return [];
    }
}
// Sockets, pipes and devices are no content: Docker leaves them out too.
async function describeEntry(base, path, dirent) {
    if (dirent.isSymbolicLink())
        return [{ path, kind: 'link', executable: false, target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path)) }];
    if (!dirent.isFile())
        return [];
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path));
    return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
}
async function listContext(base, directory) {
    const folder = await resolveInside(base, directory);
    if (folder.kind !== 'inside')
        return undefined;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder.path);
    if (!stats.isDirectory())
        return undefined;
    return walk(folder.path, '', failUnreadable);
}
async function resolveInside(base, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, real);
        // git's own files hold the checkout's credentials, and are no part of any environment.
        if ([...path.split('/'), ...inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)].includes('.git'))
            return { kind: 'outside' };
        return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
    }
    catch (error) {
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR'))
            return { kind: 'absent' };
        if (hasCode(error, 'ELOOP'))
            return { kind: 'outside' };
        throw error;
    }
}
async function readText(base, path) {
    const resolved = await resolveInside(base, path);
    if (resolved.kind === 'absent')
        return { kind: 'absent' };
    if (resolved.kind === 'outside') {
        const hint = 'replace the link by the file';
        return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
    }
    // O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(resolved.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
        if (stats.size > MAX_TEXT_BYTES)
            return tooLarge(stats.size);
        return decodeText(await file.readFile());
    }
    finally {
        await file.close();
    }
}
/** The refusal of a file that is too large for a definition. */
function tooLarge(size) {
    const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
    return {
        kind: 'refused',
        code: 'file-too-large',
        message,
        hint: 'move data out of the definition, or ignore the file',
    };
}
/** Text, where the bytes are UTF-8 without NUL. */
function decodeText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.includes('\0'))
            return { kind: 'text', text };
        return {
            kind: 'refused',
            code: 'not-utf8',
            message: 'expected text, received NUL bytes',
            hint: 'save the file as UTF-8',
        };
    }
    catch {
        return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: 'save the file as UTF-8' };
    }
}
async function digestFile(base, path) {
    const resolved = await resolveInside(base, path);
    if (resolved.kind !== 'inside')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await file.stat()).isFile())
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
    }
    finally {
        await file.close();
    }
    return `sha256:${hash.digest('hex')}`;
}
// Names that no file system takes, and files that we may not read, are facts about the user's files.
function unreadable(error) {
    return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${systemCode(error)}` };
}
function failedToRead(cause) {
    if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q)
        throw cause;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
}
function systemCode(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    throw error;
}
function hasCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   uV: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* unused harmony exports DEFAULT_REGISTRIES, CONFIG_KEYS, DEFAULTS_KEYS */
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(248);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2618);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9255);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7223);






const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
/** Configuration of a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return {
        path,
        text: '',
        repository: undefined,
        lookupRepositories: [],
        stagingRepository: undefined,
        promote: false,
        signatures: undefined,
        allowedRegistries: DEFAULT_REGISTRIES,
        defaultBase: undefined,
        defaultBaseAt: undefined,
        defaultPlatforms: [_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PLATFORM */ .Er],
        followBase: 'floating',
        baseMoved: 'auto',
        condaInstaller: undefined,
        curated: new Map(),
        reservedPrefixes: [],
        policies: {},
        baseline: undefined,
        owners: [],
        defaultRunsOn: [],
        defaultPipCheck: true,
        defaultSecrets: [],
        inline: false,
        environments: [],
    };
}
/** Keys of the file in the order of the documentation; the published JSON Schema is tested against them. */
const CONFIG_KEYS = [
    'repository',
    'lookup-repositories',
    'staging-repository',
    'promote',
    'signatures',
    'allowed-registries',
    'defaults',
    'follow-base',
    'base-moved',
    'conda-installer',
    'curated',
    'reserved-prefixes',
    'policies',
    'baseline',
    'owners',
    'inline',
    'environments',
];
/** Keys of `defaults`. */
const DEFAULTS_KEYS = ['base', 'platforms', 'runs-on', 'pip-check', 'secrets'];
/** Reads `terrarium.yml`. A file with errors gives the defaults where it cannot be read, and the errors. */
function parseConfig(text, path) {
    const reading = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .F(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMap */ .P2)(findings, reading.root, 'terrarium.yml');
    const config = map === undefined ? defaultConfig(path) : decodeConfig(findings, map, text);
    return { config, diagnostics: findings.diagnostics };
}
function decodeConfig(findings, map, text) {
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(findings, map, CONFIG_KEYS, 'terrarium.yml');
    const fallback = defaultConfig(findings.path);
    const read = (key, decode) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, map, key, decode);
    const defaults = read('defaults', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMap */ .P2);
    if (defaults !== undefined)
        (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(findings, defaults, DEFAULTS_KEYS, 'defaults');
    return {
        path: findings.path,
        text,
        repository: read('repository', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRepository */ .ZP),
        lookupRepositories: read('lookup-repositories', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRepositories */ .NR) ?? [],
        stagingRepository: read('staging-repository', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRepository */ .ZP),
        promote: read('promote', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2) ?? false,
        signatures: read('signatures', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeSignatures */ .Sw),
        allowedRegistries: read('allowed-registries', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStrings */ .zC) ?? fallback.allowedRegistries,
        defaultBase: defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'base', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeString */ .sc),
        defaultBaseAt: defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(defaults, 'base')?.value.at,
        defaultPlatforms: (defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'platforms', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePlatforms */ .n9)) ?? fallback.defaultPlatforms,
        followBase: read('follow-base', (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['floating', 'tags', 'never'])) ?? fallback.followBase,
        baseMoved: read('base-moved', (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['auto', 'build', 'report'])) ?? fallback.baseMoved,
        condaInstaller: read('conda-installer', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeReference */ .i6),
        curated: read('curated', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeCurated */ .hD) ?? fallback.curated,
        reservedPrefixes: read('reserved-prefixes', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePrefixes */ .VV) ?? [],
        policies: read('policies', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePolicies */ .fR) ?? {},
        baseline: read('baseline', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePath */ .q0),
        owners: read('owners', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeOwners */ .$c) ?? [],
        defaultRunsOn: (defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'runs-on', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRunsOn */ .kF)) ?? [],
        defaultPipCheck: (defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'pip-check', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2)) ?? true,
        defaultSecrets: (defaults && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOptional */ .BV)(findings, defaults, 'secrets', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeStepSecrets */ .ME)) ?? [],
        inline: read('inline', _text_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBoolean */ .J2) ?? false,
        environments: read('environments', _entry_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeEntries */ .Fq) ?? [],
    };
}
/** Every registry host that a file of this tree may name. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return [...config.allowedRegistries, ...ours.flatMap((repository) => (repository ? [repository.registry] : []))];
}


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PQ: () => (/* binding */ CONTENT_KEYS),
  Fq: () => (/* binding */ decodeEntries),
  gX: () => (/* binding */ writeEntries)
});

// UNUSED EXPORTS: ENTRY_KEYS

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
;// CONCATENATED MODULE: ./build/core/config/matrix-axes.js



const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const MAX_VALUE = 100;
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
/** Reads `matrix`: a list of texts an axis, and with `exclude` the combinations that are left out. */
function decodeMatrix(findings, node) {
    const inner = new model_findings/* Findings */.F(findings.path);
    const matrix = readMatrix(inner, node);
    findings.add(...inner.diagnostics);
    return inner.diagnostics.length === 0 ? matrix : undefined;
}
function readMatrix(findings, node) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, 'matrix');
    if (map === undefined)
        return undefined;
    const named = map.entries.filter(({ key }) => key !== 'exclude');
    if (named.length === 0)
        findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
    if (named.length > MAX_AXES) {
        findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const all = combine(axes);
    if (all === undefined) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
        return undefined;
    }
    const combinations = all.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    if (combinations.length === 0)
        findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
    return { axes, combinations };
}
function decodeAxis(findings, { key, at, value }) {
    if (!AXIS.test(key) || key === 'include') {
        const expected = key === 'include' ? 'an axis; further entries stand for include' : 'letters, digits, - and _ for an axis';
        findings.error('matrix-axis', `expected ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at, hint: AXIS_HINT });
        return undefined;
    }
    const items = (0,decode/* decodeList */.VX)(findings, value, `axis ${key}`);
    if (items === undefined)
        return undefined;
    const values = items.slice(0, MAX_COMBINATIONS + 1).flatMap((item) => decodeValue(findings, item, key) ?? []);
    const twice = values.find((text, index) => values.indexOf(text) !== index);
    if (items.length === 0)
        findings.error('matrix-axis', `axis ${key} has no values`, { at: value.at, hint: AXIS_HINT });
    if (twice !== undefined)
        findings.error('matrix-axis', `axis ${key} has ${(0,diagnostic/* quote */.hD)(twice)} twice`, { at: value.at, hint: 'remove one' });
    return { name: key, at, values };
}
function decodeValue(findings, item, axis) {
    const text = (0,decode/* decodeString */.sc)(findings, item, `axis ${axis}`);
    if (text === undefined || (text !== '' && text.length <= MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${MAX_VALUE} characters of text for axis ${axis}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('matrix-axis', message, { at: item.at, hint: 'write a shorter value, and the rest where it is used' });
    return undefined;
}
function decodeExcludes(findings, map, axes) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'exclude');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'exclude') ?? []);
    return items.flatMap((item) => {
        const exclude = (0,decode/* decodeMap */.P2)(findings, item, 'an element of exclude');
        if (exclude?.entries.length === 0)
            findings.error('matrix-exclude', 'expected an axis', { at: item.at, hint: axesHint(axes) });
        return exclude === undefined ? [] : [new Map(exclude.entries.map((pair) => decodeExclude(findings, pair, axes)))];
    });
}
function decodeExclude(findings, { key, at, value }, axes) {
    const axis = axes.find(({ name }) => name === key);
    if (axis === undefined) {
        const message = `${(0,diagnostic/* quote */.hD)(key)} is no axis of this matrix`;
        findings.error('matrix-exclude', message, { at, hint: axesHint(axes) });
        return [key, ''];
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, `axis ${key}`);
    if (text !== undefined && !axis.values.includes(text)) {
        const hint = `its values are: ${(0,diagnostic/* quote */.hD)(axis.values.join(', '))}`;
        findings.error('matrix-exclude', `${(0,diagnostic/* quote */.hD)(text)} is no value of axis ${key}`, { at: value.at, hint });
    }
    return [key, text ?? ''];
}
function axesHint(axes) {
    return `its axes are: ${axes.map(({ name }) => name).join(', ')}`;
}
/** Every combination, the last axis changing fastest; `undefined` when there are too many. */
function combine(axes) {
    let all = [[]];
    for (const { name, values } of axes) {
        if (all.length * values.length > MAX_COMBINATIONS)
            return undefined;
        all = all.flatMap((pairs) => values.map((value) => [...pairs, [name, value]]));
    }
    return all.map((pairs) => new Map(pairs));
}
function isPart(exclude, values) {
    return [...exclude].every(([axis, value]) => values.get(axis) === value);
}

;// CONCATENATED MODULE: ./build/core/config/matrix.js



function matrixBudget() {
    return { characters: 2_000_000 };
}
/** What a node costs beside its text. */
const NODE = 16;
/** The expression of a workflow's matrix, which its readers know; nothing but an axis can stand in it. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;
/** The combinations of an entry, in the order of its axes; without a matrix the entry itself. Empty after an error. */
function expandMatrix(findings, map, budget) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'matrix');
    const matrix = entry === undefined ? undefined : decodeMatrix(findings, entry.value);
    if (entry !== undefined && matrix === undefined)
        return [];
    const plain = entry === undefined ? map : { ...map, entries: map.entries.filter((other) => other !== entry) };
    if (!checkPlaceholders(findings, plain, matrix?.axes ?? []))
        return [];
    if (matrix === undefined)
        return [{ suffix: '', map }];
    checkEffect(findings, plain, matrix.axes);
    const combinations = [];
    for (const values of matrix.combinations) {
        combinations.push({ suffix: formatSuffix(values), map: substituteMap(plain, values, budget) });
        if (budget.characters >= 0)
            continue;
        const hint = 'write smaller matrices, or move packages into files';
        findings.error('matrix-limits', 'the matrices of this file write too much text', { at: entry?.at, hint });
        return [];
    }
    return combinations;
}
/** Text in which the name of its axis stands for each placeholder: what an id is made of. */
function nameAxes(text) {
    return text.replace(PLACEHOLDER, '$1');
}
function formatSuffix(values) {
    return `?${[...values].map(([axis, value]) => `${axis}=${encodeValue(value)}`).join('&')}`;
}
// https://www.rfc-editor.org/rfc/rfc3986#section-2.3: all but the unreserved characters, by their UTF-8 bytes.
function encodeValue(value) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(value).replace(/[!'()*]/g, encode);
}
// An expression that is not replaced would be hashed as text.
function checkPlaceholders(findings, map, axes) {
    let known = true;
    for (const { text, at } of scalarsOf(map)) {
        const unknown = axesIn(text).find((axis) => axes.every(({ name }) => name !== axis));
        const rest = text.replace(PLACEHOLDER, '');
        if (unknown === undefined && !rest.includes('${{'))
            continue;
        known = false;
        const names = axes.map(({ name }) => name).join(', ');
        const hint = axes.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${names}`;
        const received = unknown === undefined ? (0,diagnostic/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,diagnostic/* quote */.hD)(unknown)}`;
        findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
    }
    return known;
}
function checkEffect(findings, map, axes) {
    const used = axesOf(map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
    for (const { name: axis, at, values } of axes) {
        const placeholder = `\${{ matrix.${axis} }}`;
        if (!used.has(axis)) {
            const message = `axis ${axis} has no effect: no text of the entry has ${placeholder}`;
            findings.warning('matrix-unused', message, { at, hint: `use ${placeholder}, or remove the axis` });
        }
        else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
            const message = `environments that differ in ${axis} have one name and version`;
            const hint = `write name: ${JSON.stringify(`${name.text}-${placeholder}`.slice(0, 200))}`;
            findings.warning('matrix-name', message, { at: name.at, hint });
        }
    }
}
function axesOf(node) {
    return new Set([...scalarsOf(node)].flatMap(({ text }) => axesIn(text)));
}
function axesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
function* scalarsOf(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* scalarsOf(item);
    else
        for (const { value } of node.entries)
            yield* scalarsOf(value);
}
function substituteMap(map, values, budget) {
    const entries = map.entries.map((entry) => ({ ...entry, value: substitute(entry.value, values, budget) }));
    return { ...map, entries };
}
function substitute(node, values, budget) {
    budget.characters -= NODE;
    // The caller stops at the first combination that goes beyond it: the rest of this one is not worth writing.
    if (budget.characters < 0)
        return node;
    if (node.kind === 'map')
        return substituteMap(node, values, budget);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
    const text = node.text.replace(PLACEHOLDER, (_all, axis) => values.get(axis) ?? '');
    budget.characters -= text.length;
    // Values are texts: `${{ matrix.python }}` stays one where a plain scalar would become a number.
    return text === node.text ? node : { ...node, text, plain: false };
}

// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(2954);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(7223);
;// CONCATENATED MODULE: ./build/core/config/entry.js






/** Keys of an entry in the order of the documentation. */
const ENTRY_KEYS = [
    'path',
    'name',
    'version',
    'description',
    'tags',
    'base',
    'image',
    'conda',
    'conda-file',
    'pip',
    'requirements',
    'spark',
    'dockerfile',
    'context',
    'target',
    'build-args',
    'build-contexts',
    'platforms',
    'variables',
    'provides',
    'test',
    'pip-check',
    'secrets',
    'matrix',
    'owners',
    'runs-on',
    'policies',
];
/** Keys that say what is in an environment in place; one of them, or `base`, makes an entry one. */
const CONTENT_KEYS = [
    'image',
    'conda',
    'conda-file',
    'pip',
    'requirements',
    'spark',
    'dockerfile',
];
/** The entries of a list, each combination of a matrix on its own. */
function writeEntries(findings, nodes) {
    const budget = matrixBudget();
    const pointers = new Set();
    return nodes.flatMap((node, index) => {
        const map = (0,decode/* decodeMap */.P2)(findings, node, 'an element of environments');
        if (map === undefined)
            return [];
        const pointer = isInPlace(map) ? pointerOf(findings, map, pointers) : undefined;
        return expandMatrix(findings, map, budget).map((combination) => ({
            index,
            map: combination.map,
            combination: combination.suffix,
            pointer,
        }));
    });
}
function isInPlace(map) {
    return (0,decode/* entryOf */.Ms)(map, 'path') === undefined && ['base', ...CONTENT_KEYS].some((key) => (0,decode/* entryOf */.Ms)(map, key));
}
// By name and not by index: an entry that comes before it moves no id.
function pointerOf(findings, map, pointers) {
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    if (name?.kind !== 'scalar' || name.text === '') {
        const hint = 'add "name: <name of the environment>"';
        findings.error('field-missing', 'an environment in place needs a name', { at: map.at, hint });
        return undefined;
    }
    // https://www.rfc-editor.org/rfc/rfc6901#section-3
    const pointer = `/environments/${nameAxes(name.text).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!pointers.has(pointer)) {
        pointers.add(pointer);
        return pointer;
    }
    const message = `an environment in place is called ${(0,diagnostic/* quote */.hD)(name.text)} already`;
    findings.error('entry-duplicate', message, { at: name.at, hint: 'give it another name' });
    return undefined;
}
/** Reads the list of entries. */
function decodeEntries(findings, node, what) {
    const nodes = (0,decode/* decodeList */.VX)(findings, node, what);
    if (nodes === undefined)
        return undefined;
    // The combinations of a matrix have most mistakes in common.
    const inner = new model_findings/* Findings */.F(findings.path);
    const entries = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
    checkProvides(inner, entries);
    const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    for (const diagnostic of distinct.values())
        findings.add(diagnostic);
    return entries;
}
// A reference that siblings stand on must mean one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const message = `provides needs a literal path, received ${(0,diagnostic/* quote */.hD)(path)}`;
            const hint = 'give each environment that siblings stand on its own entry';
            findings.error('provides-conflict', message, { at, hint });
        }
        for (const text of provides) {
            if (seen.has(text))
                findings.error('provides-conflict', `${(0,diagnostic/* quote */.hD)(text)} is provided twice`, { at });
            seen.add(text);
        }
    }
}
function decodeEntry(findings, written) {
    const { index, map, combination } = written;
    (0,decode/* checkKeys */.L)(findings, map, ENTRY_KEYS, 'an environment');
    const path = pathOf(findings, written);
    if (path === undefined)
        return undefined;
    const texts = (key) => (0,decode/* decodeOptional */.BV)(findings, map, key, decode/* decodeTexts */.hs) ?? {};
    const string = (key) => (0,decode/* decodeOptional */.BV)(findings, map, key, decode/* decodeString */.sc);
    return {
        ...path,
        index,
        at: map.at,
        inPlace: written.pointer !== undefined,
        combination,
        name: (0,decode/* decodeOptional */.BV)(findings, map, 'name', decode/* decodeText */.g7),
        version: (0,decode/* decodeOptional */.BV)(findings, map, 'version', decode/* decodeText */.g7),
        description: (0,decode/* decodeOptional */.BV)(findings, map, 'description', decode/* decodeText */.g7),
        tags: texts('tags'),
        variables: texts('variables'),
        base: string('base'),
        baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at,
        context: string('context'),
        target: string('target'),
        platforms: (0,decode/* decodeOptional */.BV)(findings, map, 'platforms', values/* decodePlatforms */.n9),
        buildArgs: texts('build-args'),
        buildContexts: texts('build-contexts'),
        provides: (0,decode/* decodeOptional */.BV)(findings, map, 'provides', values/* decodeReferences */.PL) ?? [],
        test: string('test'),
        pipCheck: (0,decode/* decodeOptional */.BV)(findings, map, 'pip-check', decode/* decodeBoolean */.J2),
        secrets: (0,decode/* decodeOptional */.BV)(findings, map, 'secrets', values/* decodeStepSecrets */.ME),
        owners: (0,decode/* decodeOptional */.BV)(findings, map, 'owners', values/* decodeOwners */.$c),
        runsOn: (0,decode/* decodeOptional */.BV)(findings, map, 'runs-on', values/* decodeRunsOn */.kF),
        policies: (0,decode/* decodeOptional */.BV)(findings, map, 'policies', values/* decodePolicies */.fR) ?? {},
    };
}
function pathOf(findings, { map, pointer }) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'path');
    if (entry === undefined) {
        if (pointer !== undefined)
            return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
        if (isInPlace(map))
            return undefined;
        const hint = `add "path: <definition file or glob>", or what is in it: base, ${CONTENT_KEYS.join(', ')}`;
        findings.error('field-missing', 'expected a path', { at: map.at, hint });
        return undefined;
    }
    for (const { key, at } of map.entries) {
        if (!CONTENT_KEYS.some((content) => content === key))
            continue;
        const hint = 'remove path to declare the environment in place, or write this into the file that it names';
        findings.error('entry-content', `${key} does not go with path`, { at, hint });
    }
    const path = (0,decode/* decodeString */.sc)(findings, entry.value, 'path');
    return path === undefined ? undefined : (0,config_path/* decodeEntryPath */.GH)(findings, path, map.at);
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ STEP_SECRETS),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   fS: () => (/* binding */ secretMounts)
/* harmony export */ });
/** Settings of package tools that may hold credentials, by the id of their secret, and the variables that name them. */
const SETTINGS = new Map([
    // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
    ['pip.conf', 'PIP_CONFIG_FILE'],
    // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
    ['netrc', 'NETRC'],
    // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
    ['condarc', 'CONDARC'],
]);
/** Ids of secrets that our own steps can use. */
const STEP_SECRETS = [...SETTINGS.keys()];
const FOLDER = '/run/secrets/terrarium';
/** Mounts of secrets, which leave nothing in a layer. A build without one of them fails. */
function secretMounts(ids) {
    return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}
/** Assignments before a command that tell tools where the secrets are. */
function secretVariables(ids) {
    return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}


/***/ }),

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decodeCurated),
  $c: () => (/* binding */ decodeOwners),
  q0: () => (/* binding */ decodePath),
  n9: () => (/* binding */ decodePlatforms),
  fR: () => (/* binding */ decodePolicies),
  VV: () => (/* binding */ decodePrefixes),
  i6: () => (/* binding */ decodeReference),
  PL: () => (/* binding */ decodeReferences),
  NR: () => (/* binding */ decodeRepositories),
  ZP: () => (/* binding */ decodeRepository),
  kF: () => (/* binding */ decodeRunsOn),
  Sw: () => (/* binding */ decodeSignatures),
  ME: () => (/* binding */ decodeStepSecrets),
  yL: () => (/* binding */ oneOf)
});

// UNUSED EXPORTS: SIGNATURE_KEYS

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/core/names/path.js
var path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
;// CONCATENATED MODULE: ./build/core/config/rule-ids.js
/** Ids of the pinning rules, in the order of their findings and of docs/pinning.md: the keys of `policies`. */
const RULE_IDS = [
    'base-no-tag',
    'base-latest',
    'base-no-digest',
    'syntax-floating',
    'python-eol',
    'conda-unpinned',
    'conda-range',
    'conda-fuzzy',
    'conda-no-python',
    'conda-no-pip',
    'conda-python-twice',
    'conda-no-channels',
    'conda-channel-order',
    'conda-defaults',
    'pip-unpinned',
    'pip-range',
    'pip-no-hash',
    'vcs-no-commit',
    'url-no-hash',
    'spark-unpinned',
    'apt-unpinned',
    'apk-unpinned',
    'rpm-unpinned',
    'system-upgrade',
    'run-pip-unpinned',
    'run-conda-unpinned',
    'npm-unpinned',
    'gem-unpinned',
    'go-unpinned',
    'add-no-checksum',
    'pipe-to-shell',
    'secret-in-variable',
    'secret-in-file',
    'secret-file',
];

// EXTERNAL MODULE: ./build/core/config/step-secrets.js
var step_secrets = __webpack_require__(819);
;// CONCATENATED MODULE: ./build/core/config/values.js








function decodeReferences(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeReference(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,decode/* decodeStrings */.zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,platform/* canonicalPlatforms */.hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,diagnostic/* quote */.hD)(invalid);
    findings.error('platform-syntax', `expected platforms such as linux/amd64, received ${received}`, { at: node.at });
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,decode/* decodeString */.sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,reference/* parseOwnRepository */.Ed)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: node.at });
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
function decodeReference(findings, node, what) {
    const text = (0,decode/* decodeString */.sc)(findings, node, what);
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    findings.error('reference-syntax', `expected an image reference for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
        at: node.at,
    });
    return undefined;
}
function oneOf(values) {
    return (findings, node, what) => {
        const text = (0,decode/* decodeString */.sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            findings.error('wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
                at: node.at,
            });
        }
        return value;
    };
}
const POLICIES = ['off', 'error', 'warning', 'note'];
function decodePolicies(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, RULE_IDS, what);
    const known = map.entries.filter(({ key }) => RULE_IDS.includes(key));
    return Object.fromEntries(known.flatMap(({ key, value }) => {
        const policy = decodePolicy(findings, value, key);
        return policy === undefined ? [] : [[key, policy]];
    }));
}
// `off` is a boolean to some readers of YAML; here it can mean one thing only.
function decodePolicy(findings, node, what) {
    return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}
// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;
function decodeOwners(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || OWNER.test(text))
            return text ?? [];
        const message = `expected @user, @organization/team or an e-mail address, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('owner-syntax', message, { at: item.at });
        return [];
    });
}
/** A runner's label stands in a workflow's expressions: no white space, quotes and signs of a shell. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;
/** Labels of the runner that builds: one text, or a list. */
function decodeRunsOn(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,decode/* decodeList */.VX)(findings, node, what);
    if (items?.length === 0)
        findings.error('runner-label', `expected a label for ${what}`, { at: node.at });
    return items?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || LABEL.test(text))
            return text ?? [];
        const message = `expected the label of a runner such as ubuntu-latest, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('runner-label', message, { at: item.at });
        return [];
    });
}
/** Ids of secrets that our own steps use, sorted. */
function decodeStepSecrets(findings, node, what) {
    const ids = (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => oneOf(step_secrets/* STEP_SECRETS */.JU)(findings, item, what) ?? []);
    return ids && [...new Set(ids)].sort();
}
/** A path below the root. */
function decodePath(findings, node, what) {
    const text = (0,decode/* decodeString */.sc)(findings, node, what);
    const resolved = text === undefined || text === '' ? undefined : (0,path/* resolvePath */.o1)('.', text);
    if (resolved?.ok)
        return resolved.path;
    if (text !== undefined)
        findings.error('wrong-value', `expected a path below the root for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
            at: node.at,
        });
    return undefined;
}
/** Prefixes of names; none is empty, for that would refuse every name. */
function decodePrefixes(findings, node, what) {
    return (0,decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,decode/* decodeString */.sc)(findings, item, what);
        if (text !== '')
            return text ?? [];
        findings.error('wrong-value', `expected a prefix for ${what}, received an empty text`, { at: item.at });
        return [];
    });
}
/** Reference by name of the environments that are maintained elsewhere. */
function decodeCurated(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    const pairs = map?.entries.flatMap(({ key, at, value }) => {
        if (!(0,environment_name/* isEnvironmentName */.t)(key)) {
            const message = `expected the name of an environment in ${what}, received ${(0,diagnostic/* quote */.hD)(key)}`;
            findings.error('name-syntax', message, { at, hint: 'write <name>: <reference>' });
        }
        const reference = decodeReference(findings, value, key);
        return reference === undefined ? [] : [[key, reference]];
    });
    return pairs && new Map(pairs);
}
/** Keys of `signatures`. */
const SIGNATURE_KEYS = ['identities', 'issuer', 'trusted-root'];
/** Who issues the tokens of GitHub's workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function decodeSignatures(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, SIGNATURE_KEYS, what);
    const identities = (0,decode/* decodeOptional */.BV)(findings, map, 'identities', decode/* decodeStrings */.zC);
    const issuer = (0,decode/* decodeOptional */.BV)(findings, map, 'issuer', decode/* decodeString */.sc) ?? GITHUB_ISSUER;
    const trustedRoot = (0,decode/* decodeOptional */.BV)(findings, map, 'trusted-root', decode/* decodeString */.sc);
    if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
        return { identities, issuer, trustedRoot };
    const message = 'expected identities and a trusted-root for signatures';
    findings.error('field-missing', message, { at: node.at, hint: 'docs/signatures.md shows both' });
    return undefined;
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/core/config/baseline.js
var baseline = __webpack_require__(9510);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-text.js


const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
/** True for YAML that becomes a definition only when it is rendered. */
function isTemplateOfDefinition(text) {
    const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
    if (!template)
        return false;
    const schema = (0,azureml_schema/* schemaLine */.cZ)(text);
    return DEFINITION_KEY.test(text) || (0,azureml_schema/* isEnvironmentSchema */.jX)(schema) || (0,azureml_schema/* isHolderSchema */.Ut)(schema);
}
/** True for a part that has its versions filled in at release: a base image, or packages of a list. */
function hasTemplatePins(format, text) {
    if (!text.includes('{{latest-'))
        return false;
    if (format === 'conda' || format === 'requirements')
        return (0,template_pin/* findTemplatePins */.ae)(text).length > 0;
    // Elsewhere in a Dockerfile it is text like any other.
    return (format === 'dockerfile' && text.split('\n').some((line) => FROM.test(line) && (0,template_pin/* findTemplatePins */.ae)(line).length > 0));
}
const FROM = /^\s*FROM\s/i;

// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
;// CONCATENATED MODULE: ./build/core/formats/dockerfile/dockerfile.js



const dockerfile = {
    format: 'dockerfile',
    names: isDockerfileName,
    recognizes: (text, path) => isDockerfileName(path) && /^[^\S\n\r\u2028\u2029]*FROM\s/im.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = new model_findings/* Findings */.F(path);
        const parsed = (0,parse/* parseDockerfile */.A)(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return (0,format/* oneDefinition */.gO)({ ...(0,format/* emptySource */.$_)('dockerfile'), dockerfile: part }, findings.diagnostics);
    },
};
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var build = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/core/model/unpinned.js
var unpinned = __webpack_require__(3347);
;// CONCATENATED MODULE: ./build/core/formats/azureml/template-pin.js



/**
 * Versions that a release script fills in, each a warning at its place: what is released depends on the day. They stand in files
 * of the build context too, so that this rule reads texts where the others read definitions.
 */
function templatePinWarnings(path, text) {
    return (0,template_pin/* findTemplatePins */.ae)(text).map(({ pin, text: subject, line, column }) => {
        const message = (0,unpinned/* notPinned */.a)(kindOf(pin), subject, whyOf(pin));
        return (0,model_findings/* finding */.g)('warning', 'template-pin', message, { path, at: { line, column }, hint: hintOf(pin) });
    });
}
function kindOf(pin) {
    return pin.kind === 'image' ? 'base image' : 'package';
}
function whyOf(pin) {
    if (pin.kind === 'package')
        return 'its newest version is filled in at release';
    return pin.pattern === undefined
        ? 'the tag that equals latest is filled in at release'
        : 'its newest matching tag is filled in at release';
}
function hintOf(pin) {
    if (pin.kind === 'package')
        return `write ${pin.name}${pin.extras}==<version>`;
    return `write ${pin.image}:<tag>: with the template it can be hashed, but not built here`;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/asset.js











/** https://github.com/Azure/azureml-assets/blob/main/scripts/azureml-assets/azureml/assets/config.py */
const ASSET_KEYS = [
    'name',
    'version',
    'type',
    'spec',
    'extra_config',
    'description_file',
    'categories',
    'release_paths',
    'test',
];
const IMAGE_KEYS = ['name', 'os', 'context', 'publish', 'tags'];
const CONTEXT_KEYS = ['dir', 'dockerfile', 'template_files', 'pin_version_files'];
/** Lists of files whose templates are filled in: today's and the older name. */
const TEMPLATE_KEYS = ['template_files', 'pin_version_files'];
/** The service counts versions by itself. */
const AUTO = 'auto';
const ASSET = { ...(0,format/* emptySource */.$_)('azureml-asset'), standing: 'declared' };
/**
 * The layout in which Azure ML's own environments are maintained: `asset.yaml` names a specification with templates and
 * `environment.yaml`, which names the image and its build context. https://github.com/Azure/azureml-assets
 */
const azuremlAsset = {
    format: 'azureml-asset',
    names: format/* isYamlName */.fd,
    recognizes: (text) => {
        if (!/^type\s*:/m.test(text) || !/^extra_config\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        return reading.ok && isAsset(reading.root);
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok || reading.root.kind !== 'map')
            return [];
        return isAsset(reading.root)
            ? namedPaths(reading.root, ['extra_config', 'spec'], path)
            : contextFiles(reading.root, path);
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(ASSET, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        return (0,format/* oneDefinition */.gO)(parseAsset(findings, reading.root, files), findings.diagnostics);
    },
};
function isAsset(root) {
    if (root.kind !== 'map')
        return false;
    const [type, spec, config] = ['type', 'spec', 'extra_config'].map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    return type?.kind === 'scalar' && type.text === 'environment' && spec?.kind === 'scalar' && config?.kind === 'scalar';
}
function parseAsset(findings, root, files) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an asset');
    if (map === undefined)
        return ASSET;
    (0,text_decode/* checkKeys */.L)(findings, map, ASSET_KEYS, 'an asset');
    const name = (0,text_decode/* entryOf */.Ms)(map, 'name');
    if (name === undefined)
        findings.error('field-missing', 'expected name', { at: map.at, hint: 'add "name: <name>"' });
    const version = (0,text_decode/* decodeOptional */.BV)(findings, map, 'version', text_decode/* decodeText */.g7);
    const consumes = ['spec', 'extra_config'].flatMap((key) => namedFile(findings, map, key, files)?.path ?? []);
    const config = namedFile(new model_findings/* Findings */.F(findings.path), map, 'extra_config', files);
    return {
        ...ASSET,
        name: (0,text_decode/* decodeOptional */.BV)(findings, map, 'name', text_decode/* decodeText */.g7),
        nameAt: name?.value.at,
        version: version === AUTO ? undefined : version,
        ...(config === undefined ? { consumes } : parseConfig(findings, config, consumes, files)),
    };
}
function namedFile(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const named = node === undefined ? undefined : (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || named === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, key, named, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const text = path === undefined ? undefined : (0,named_file/* namedText */.J)(findings, key, path, files, node);
    return path === undefined || text === undefined ? undefined : { path, text };
}
const NO_IMAGE = { base: undefined, dockerfile: undefined };
/** Reads `environment.yaml`: the image that is built from a context, or the one that is used as it is. */
function parseConfig(outer, { path, text }, consumes, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    const findings = outer.within(path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return { ...NO_IMAGE, consumes };
    }
    findings.add(...templatePinWarnings(path, text));
    const root = (0,text_decode/* decodeMap */.P2)(findings, reading.root, 'the configuration of an environment asset');
    const image = root === undefined ? undefined : imageOf(findings, root);
    if (image === undefined)
        return { ...NO_IMAGE, consumes };
    const name = required(findings, image, 'name', 'image');
    checkOs(findings, image);
    const context = (0,text_decode/* entryOf */.Ms)(image, 'context')?.value;
    if (context === undefined)
        return { base: baseOf(findings, image, name), dockerfile: undefined, consumes };
    const part = (0,text_decode/* decodeMap */.P2)(findings, context, 'image.context');
    return {
        base: undefined,
        ...(part === undefined ? { dockerfile: undefined, consumes } : parseContext(findings, part, consumes, files)),
    };
}
function imageOf(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['image'], 'the configuration of an environment asset');
    const node = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    if (node === undefined)
        findings.error('field-missing', 'expected image', { at: root.at, hint: 'add "image:" with name and os' });
    const image = node === undefined ? undefined : (0,text_decode/* decodeMap */.P2)(findings, node, 'image');
    if (image !== undefined)
        (0,text_decode/* checkKeys */.L)(findings, image, IMAGE_KEYS, 'image');
    return image;
}
function parseContext(findings, context, consumes, files) {
    (0,text_decode/* checkKeys */.L)(findings, context, CONTEXT_KEYS, 'image.context');
    const directory = required(findings, context, 'dir', 'image.context');
    const named = (0,text_decode/* decodeOptional */.BV)(findings, context, 'dockerfile', text_decode/* decodeString */.sc) ?? 'Dockerfile';
    for (const key of TEMPLATE_KEYS)
        (0,text_decode/* decodeOptional */.BV)(findings, context, key, text_decode/* decodeStrings */.zC);
    const folder = directory === undefined
        ? undefined
        : (0,named_file/* localPath */.$)(findings, 'image.context.dir', directory, (0,names_path/* directoryOf */.jt)(findings.path), context);
    if (folder === undefined)
        return { dockerfile: undefined, consumes };
    const dockerfile = (0,build/* parseDockerfilePart */.rE)(findings, 'image.context.dockerfile', folder, named, files, context);
    const templates = templateFiles(context, folder);
    for (const path of new Set([...(dockerfile === undefined ? [] : [dockerfile.path]), ...templates])) {
        const file = files.get(path);
        if (file?.kind === 'text')
            findings.add(...templatePinWarnings(path, file.text));
    }
    return { dockerfile, consumes: [...consumes, ...templates] };
}
// Without a context nothing is built: the image is there already, and its name says where.
function baseOf(findings, image, name) {
    if (name === undefined || (0,reference/* parseReference */.F2)(name) !== undefined || (0,template_pin/* templateBase */.i$)(name) !== undefined)
        return name;
    const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('reference-syntax', message, {
        at: image.at,
        hint: 'write <registry>/<path>:<tag>, or add a context',
    });
    return undefined;
}
function checkOs(findings, image) {
    const os = required(findings, image, 'os', 'image');
    if (os === undefined || os === 'linux')
        return;
    const message = `expected image.os linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, {
        at: (0,text_decode/* entryOf */.Ms)(image, 'os')?.value.at,
        hint: 'images are built for Linux',
    });
}
function required(findings, map, key, where) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined) {
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
        return undefined;
    }
    return (0,text_decode/* decodeString */.sc)(findings, node, `${where}.${key}`);
}
function contextFiles(root, path) {
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const context = image?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(image, 'context')?.value : undefined;
    const directory = context?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(context, 'dir')?.value : undefined;
    if (context?.kind !== 'map' || directory?.kind !== 'scalar')
        return [];
    const folder = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text);
    if (!folder.ok)
        return [];
    const dockerfile = (0,text_decode/* entryOf */.Ms)(context, 'dockerfile')?.value;
    const named = (0,names_path/* resolvePath */.o1)(folder.path, dockerfile?.kind === 'scalar' ? dockerfile.text : 'Dockerfile');
    return [...(named.ok ? [named.path] : []), ...templateFiles(context, folder.path)];
}
function templateFiles(context, folder) {
    const nodes = TEMPLATE_KEYS.flatMap((key) => {
        const list = (0,text_decode/* entryOf */.Ms)(context, key)?.value;
        return list?.kind === 'list' ? list.items : [];
    });
    return nodes.flatMap((node) => {
        const resolved = node.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)(folder, node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function namedPaths(map, keys, path) {
    return keys.flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
        const resolved = node?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), node.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}

// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(1931);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/core/formats/azureml/azureml.js







const WORTH_READING = /^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m;
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Keys whose value no environment has before a template is filled in. */
const FILLED_IN = ['name', 'image', 'conda_file'];
const PLACE = { format: 'azureml', named: true };
const DECLARED = { ...(0,format/* emptySource */.$_)('azureml'), standing: 'declared' };
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    names: format/* isYamlName */.fd,
    recognizes: (text) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (reading.ok)
            return reading.root.kind === 'map' && !isTemplate(reading.root) && isEnvironment(reading.root);
        return !text.includes('{{') && (0,azureml_schema/* isEnvironmentSchema */.jX)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? (0,environment/* environmentFiles */.r)(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(DECLARED, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const source = (0,environment/* parseEnvironment */.N)(findings, reading.root, files, PLACE);
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
function isEnvironment(root) {
    const schema = (0,text_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return (0,azureml_schema/* isEnvironmentSchema */.jX)(schema.text);
    const image = (0,text_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,text_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,text_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => fields/* ENVIRONMENT_KEYS */.J$.includes(entry.key)) &&
        EVIDENCE.some((key) => (0,text_decode/* entryOf */.Ms)(root, key) !== undefined));
}
function isTemplate(root) {
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const values = FILLED_IN.map((key) => (0,text_decode/* entryOf */.Ms)(root, key)?.value);
    const path = build?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(build, 'path')?.value : undefined;
    return [...values, path].some((node) => node?.kind === 'scalar' && /\{\{.*\}\}/.test(node.text));
}

// EXTERNAL MODULE: ./build/core/formats/azureml/inline.js + 1 modules
var inline = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/azureml-v1.js + 7 modules
var azureml_v1 = __webpack_require__(2387);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/names/requirement.js
var names_requirement = __webpack_require__(638);
// EXTERNAL MODULE: ./build/core/names/url.js
var names_url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/formats/locks/locked-package.js






/** The number of a lock's version, or as what it is reported. */
function versionOf(map) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'version')?.value;
    if (node === undefined)
        return { version: undefined, received: 'none' };
    if (node.kind !== 'scalar')
        return { version: undefined, received: `a ${node.kind}` };
    if (!node.plain)
        return { version: undefined, received: `the text ${(0,diagnostic/* quote */.hD)(node.text)}` };
    return { version: node.text, received: (0,diagnostic/* quote */.hD)(node.text) };
}
/** Findings about the packages of a subdir: what is locked for other systems than Linux is in no image and fails none. */
function findingsOf(findings, subdir) {
    return /^(?:linux-|noarch$)/.test(subdir) ? findings : new model_findings/* Findings */.F(findings.path);
}
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** `<url>#<digest>` of a conda package of a lock: sha256 where it is known. Without a digest nothing would pin the file. */
function lockedConda(findings, at, url, { md5, sha256 }, subdir) {
    if (sha256 === undefined && md5 === undefined)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} has no digest`, 'write the lock again with a current tool');
    const digest = sha256 === undefined ? md5 : `sha256:${sha256}`;
    const reading = (0,conda_url/* parseCondaUrl */.e)(`${url}#${digest}`);
    if (!reading.ok && reading.secret)
        return refuseSecret(findings, at);
    if (!reading.ok)
        return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)}: ${reading.reason}`);
    const { value } = reading;
    if (value.subdir === subdir || value.subdir === 'noarch')
        return (0,conda_url/* formatCondaUrl */.u)(value);
    return refuse(findings, at, `package ${(0,diagnostic/* quote */.hD)(url)} is locked for ${(0,diagnostic/* quote */.hD)(subdir)} and built for ${value.subdir}`);
}
const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /@[0-9a-f]{40}(?:#|$)/;
/** Canonical line of a pip package of a lock: `name @ url[ --hash=sha256:<hex>]`. */
function lockedPip(findings, at, name, location, sha256) {
    if ((0,names_url/* hasCredentials */.L)(location))
        return refuseSecret(findings, at);
    const fragment = /#sha256=([0-9a-f]{64})$/.exec(location);
    const url = fragment === null ? location : location.slice(0, fragment.index);
    const both = fragment !== null && sha256 !== undefined && fragment[1] !== sha256;
    if (both)
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} has two digests`);
    if (!/^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//.test(url) || /[$\\]/.test(url))
        return refuse(findings, at, `expected a URL for pip package ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(location)}`, LOCAL);
    const vcs = VCS.test(url);
    if (vcs && !COMMIT.test(url))
        return refuse(findings, at, `${(0,diagnostic/* quote */.hD)(location)} names no commit of 40 hex digits`);
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${name} @ ${url}`);
    if (!reading.ok || reading.requirement.kind !== 'named')
        return refuse(findings, at, `pip package ${(0,diagnostic/* quote */.hD)(name)} at ${(0,diagnostic/* quote */.hD)(location)} is not understood`);
    // A commit is its own digest: conda-lock writes it where others write sha256.
    const digest = vcs ? undefined : (sha256 ?? fragment?.[1]);
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        return refuse(findings, at, `expected 64 hex digits as sha256 of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(digest)}`);
    return `${(0,names_requirement/* formatRequirement */.zP)(reading.requirement)}${digest === undefined ? '' : ` --hash=sha256:${digest}`}`;
}
const LOCAL = 'publish the package, or install it in a Dockerfile on top of this environment';
function refuseSecret(findings, at) {
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    return undefined;
}
function refuse(findings, at, message, hint) {
    findings.error('lock-package', message, { at, hint });
    return undefined;
}

// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var channels = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/core/formats/conda/explicit.js







const NAMES = /(?:conda|explicit|spec)[^/]*\.txt$|\.lock$|(?:linux|osx|win)-[a-z0-9]+(?:\.txt)?$/i;
const MARKER = /^[ \t]*@EXPLICIT[ \t\r]*$/m;
const NOARCH = 'noarch';
/**
 * Explicit lock files: URLs of packages behind `@EXPLICIT`, as `conda list --explicit` and conda-lock write them.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
const condaExplicit = {
    format: 'conda-explicit',
    names: (path) => NAMES.test(path.slice(path.lastIndexOf('/') + 1)),
    recognizes: (text) => MARKER.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = new model_findings/* Findings */.F(path);
        const locked = [parseExplicit(findings, text)];
        return (0,format/* oneDefinition */.gO)({ ...(0,format/* emptySource */.$_)('conda-explicit'), python: { ...format/* NO_PYTHON */.ho, locked } }, findings.diagnostics);
    },
};
function parseExplicit(findings, text) {
    const lines = linesOf(text);
    const marker = lines.findIndex((line) => line.text === '@EXPLICIT');
    const packages = lines.flatMap((line, index) => {
        if (line.text.startsWith('#') || index === marker)
            return [];
        if (index > marker)
            return parsePackage(findings, line);
        const message = `${(0,diagnostic/* quote */.hD)(line.text)} stands before @EXPLICIT, where micromamba leaves it out`;
        findings.error('explicit-line', message, { at: line.at, hint: 'move it behind @EXPLICIT, or remove it' });
        return [];
    });
    return {
        conda: [...new Set(packages.map(({ url }) => url))],
        pip: lines.flatMap((line) => parsePip(findings, line)),
        subdir: subdirOf(findings, packages, lines),
    };
}
function linesOf(text) {
    return text.split('\n').flatMap((line, index) => {
        const trimmed = line.trim();
        const column = line.length - line.trimStart().length + 1;
        return trimmed === '' ? [] : [{ text: trimmed, at: { line: index + 1, column } }];
    });
}
function parsePackage(findings, { text, at }) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: channels/* SECRET */.bB });
        return [];
    }
    if (reading.ok && (0,subdir/* isSubdir */.c)(reading.value.subdir)) {
        const { subdir } = reading.value;
        return [{ url: (0,conda_url/* formatCondaUrl */.u)(reading.value), subdir, at }];
    }
    const reason = reading.ok ? `${(0,diagnostic/* quote */.hD)(reading.value.subdir)} is no platform of conda` : reading.reason;
    const hint = /^https?:/.test(text) ? undefined : 'publish the package to a channel, and write its URL';
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
// What conda-lock leaves to pip, which conda takes for a comment: `# pip name @ url#sha256=<hex>`.
function parsePip(findings, { text, at }) {
    const match = /^# pip (\S+) @ (\S+)(?: --hash=sha256:([0-9a-f]{64}))?$/.exec(text);
    if (match === null)
        return [];
    const [, name = '', url = '', sha256] = match;
    const line = lockedPip(findings, at, name, url, sha256);
    return line === undefined ? [] : [line];
}
// The URLs decide: conda does not read the comment, micromamba only shows it.
function subdirOf(findings, packages, lines) {
    const comment = lines.find(({ text }) => text.startsWith('# platform: '));
    const stated = comment?.text.slice('# platform: '.length).trim();
    const known = stated !== undefined && (0,subdir/* isSubdir */.c)(stated) ? stated : undefined;
    const [first] = packages.filter(({ subdir }) => subdir !== NOARCH);
    const other = packages.find(({ subdir }) => subdir !== NOARCH && subdir !== first?.subdir);
    if (first === undefined)
        return known ?? NOARCH;
    if (other !== undefined) {
        const message = `expected packages for one platform, received ${first.subdir} and ${other.subdir}`;
        findings.error('explicit-platform', message, { at: other.at, hint: 'write one file a platform' });
    }
    if (comment !== undefined && known !== first.subdir) {
        const message = `the comment says ${(0,diagnostic/* quote */.hD)(stated ?? '')}, the packages are for ${first.subdir}`;
        findings.warning('explicit-platform', message, { at: comment.at, hint: `write "# platform: ${first.subdir}"` });
    }
    return first.subdir;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/install-order.js
/**
 * Texts in the order of installation, for micromamba installs in the order of the file: every package behind those that it
 * needs, otherwise in the lock's order. A circle is entered at its first package; that python needs pip does not count, for pip
 * needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
 */
function installOrder(packages) {
    const places = new Map(packages.map(({ name }, place) => [name, place]));
    const needs = packages.map(({ name, dependencies }) => {
        const counted = dependencies.filter((other) => name !== 'python' || other !== 'pip');
        return counted.flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b);
    });
    const order = [];
    const entered = new Set();
    for (const root of packages.keys())
        if (!entered.has(root))
            walk(root, needs, entered, order);
    return order.flatMap((place) => packages[place]?.text ?? []);
}
// A stack of our own: a chain of packages can be longer than the runtime's is deep.
function walk(root, needs, entered, order) {
    const stack = [{ place: root, next: 0 }];
    entered.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const need = needs[top.place]?.[top.next];
        top.next += 1;
        if (need === undefined) {
            order.push(top.place);
            stack.pop();
        }
        else if (!entered.has(need)) {
            entered.add(need);
            stack.push({ place: need, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda/lock.js








/** `conda-lock.yml`: https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py */
const condaLock = {
    format: 'conda-lock',
    names: format/* isYamlName */.fd,
    recognizes: (text) => /^package\s*:/m.test(text) && /^metadata\s*:/m.test(text) && /^\s+content_hash\s*:/m.test(text),
    includes: (text, path) => sourcesOf(text, path),
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        const source = (0,format/* emptySource */.$_)('conda-lock');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(source, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const packages = parseLock(findings, reading.root);
        const consumes = sourcesOf(text, path).filter((file) => files.get(file)?.kind === 'text');
        return definitionsOf(packages, (locked) => ({
            source: { ...source, consumes, python: { ...format/* NO_PYTHON */.ho, locked } },
            diagnostics: findings.diagnostics,
        }));
    },
};
// What stands before the packages names the files that were locked; the packages may be many.
function sourcesOf(text, path) {
    const reading = (0,yaml/* readYaml */.g)(text.slice(0, Math.max(0, text.search(/^package\s*:/m))), path);
    const metadata = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'metadata')?.value : undefined;
    const sources = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'sources')?.value : undefined;
    return (sources?.kind === 'list' ? sources.items : []).flatMap((item) => {
        const resolved = item.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), item.text) : undefined;
        return resolved?.ok ? [resolved.path] : [];
    });
}
function definitionsOf(packages, read) {
    const others = new Set(packages.flatMap(({ categories }) => [...categories]).filter((name) => name !== 'main'));
    const extra = [...others].sort().map((name) => {
        const suffix = `#/category/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return { suffix, ...read(lockedOf(packages, ['main', name])) };
    });
    return { definitions: [{ suffix: '', ...read(lockedOf(packages, ['main'])) }, ...extra], uses: [] };
}
/** What is installed for the categories, platform by platform; a platform without packages has none to install. */
function lockedOf(packages, categories) {
    const wanted = packages.filter((locked) => categories.some((name) => locked.categories.has(name)));
    return [...Map.groupBy(wanted, ({ platform }) => platform)].map(([subdir, all]) => ({
        conda: installOrder(all.filter(({ manager }) => manager === 'conda')),
        pip: all.filter(({ manager }) => manager === 'pip').map(({ text }) => text),
        subdir,
    }));
}
const KEYS = ['version', 'metadata', 'package'];
function parseLock(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a conda-lock file');
    if (map === undefined)
        return [];
    const { version, received } = versionOf(map);
    if (version !== '1' && version !== '2') {
        const hint = 'write the lock again with conda-lock 1.0 or later';
        findings.error('lock-version', `expected version 1, received ${received}`, { at: map.at, hint });
        return [];
    }
    (0,text_decode/* checkKeys */.L)(findings, map, KEYS, 'a conda-lock file');
    const known = new Map();
    for (const item of lock_required(findings, map, 'package', text_decode/* decodeList */.VX) ?? []) {
        const locked = lock_parsePackage(findings, item, version);
        if (locked === undefined)
            continue;
        const key = JSON.stringify([locked.manager, locked.name, locked.platform]);
        const first = known.get(key);
        if (first === undefined)
            known.set(key, locked);
        else
            join(findings, item, first, locked, version);
    }
    return [...known.values()].filter(({ text }) => text !== '');
}
// Version 1 has an entry for each category of a package; of two that differ conda-lock takes one.
function join(findings, item, first, again, version) {
    const repeated = version === '2' || [...again.categories].some((name) => first.categories.has(name));
    if (repeated || first.text !== again.text) {
        const message = `package ${(0,diagnostic/* quote */.hD)(again.name)} is locked twice for ${(0,diagnostic/* quote */.hD)(again.platform)}`;
        findings.error('lock-package', message, { at: item.at, hint: 'keep one entry a category, all with one URL' });
    }
    for (const name of again.categories)
        first.categories.add(name);
}
const PACKAGE_KEYS = ['name', 'version', 'manager', 'platform', 'dependencies', 'url', 'hash', 'source', 'build'];
const CATEGORY_KEYS = {
    '1': ['category', 'optional'],
    '2': ['categories'],
};
function lock_parsePackage(findings, item, version) {
    const written = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
    if (written === undefined)
        return undefined;
    const map = withoutNull(written, ['source', 'build']);
    (0,text_decode/* checkKeys */.L)(findings, map, [...PACKAGE_KEYS, ...(CATEGORY_KEYS[version] ?? [])], 'a package');
    const field = (key) => lock_required(findings, map, key, text_decode/* decodeString */.sc);
    field('version');
    const [name, manager, platform, url] = [field('name'), field('manager'), field('platform'), field('url')];
    const digests = parseDigests(findings, map);
    if (name === undefined || manager === undefined || platform === undefined || url === undefined)
        return undefined;
    if (manager !== 'conda' && manager !== 'pip') {
        const message = `expected conda or pip as manager of ${(0,diagnostic/* quote */.hD)(name)}, received ${(0,diagnostic/* quote */.hD)(manager)}`;
        findings.error('wrong-value', message, { at: (0,text_decode/* entryOf */.Ms)(map, 'manager')?.at });
        return undefined;
    }
    const source = directSource(findings, map);
    const found = source === undefined || manager === 'conda' ? { location: url, ...digests } : { location: source, ...NO_DIGESTS };
    const categories = new Set(parseCategories(findings, map, version));
    const common = { name, manager, platform, categories, dependencies: dependenciesOf(findings, map) };
    if (manager === 'conda' && digests.md5 === undefined)
        findings.error('field-missing', `expected md5 in hash of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return { ...common, text: textOf(findingsOf(findings, platform), map.at, common, found) ?? '' };
}
function textOf(findings, at, { name, manager, platform }, { location, ...digests }) {
    if (manager === 'pip')
        return lockedPip(findings, at, name, location, digests.sha256);
    // Virtual packages tell of the machine that locked; they have no file.
    return name.startsWith('__') ? undefined : lockedConda(findings, at, location, digests, platform);
}
// Members that may be null are then as good as absent.
function withoutNull(map, keys) {
    const isNull = (node) => node.kind === 'scalar' && node.plain && /^(?:null|~|)$/.test(node.text);
    return { ...map, entries: map.entries.filter(({ key, value }) => !keys.includes(key) || !isNull(value)) };
}
function lock_required(findings, map, key, decode) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) === undefined)
        findings.error('field-missing', `expected ${key}`, { at: map.at });
    return (0,text_decode/* decodeOptional */.BV)(findings, map, key, decode);
}
const NO_DIGESTS = { md5: undefined, sha256: undefined };
function parseDigests(findings, map) {
    const written = lock_required(findings, map, 'hash', text_decode/* decodeMap */.P2);
    if (written === undefined)
        return NO_DIGESTS;
    const hash = withoutNull(written, ['md5', 'sha256']);
    (0,text_decode/* checkKeys */.L)(findings, hash, ['md5', 'sha256'], 'hash');
    const digest = (key) => (0,text_decode/* decodeOptional */.BV)(findings, hash, key, text_decode/* decodeString */.sc);
    return { md5: digest('md5'), sha256: digest('sha256') };
}
// conda-lock installs a direct reference from there, with the digest that stands in it; `hash` is that of `url`.
function directSource(findings, map) {
    const source = (0,text_decode/* decodeOptional */.BV)(findings, map, 'source', text_decode/* decodeMap */.P2);
    if (source === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url'], 'source');
    const type = lock_required(findings, source, 'type', text_decode/* decodeString */.sc);
    if (type !== undefined && type !== 'url')
        findings.error('wrong-value', `expected url as type of source, received ${(0,diagnostic/* quote */.hD)(type)}`, { at: source.at });
    return lock_required(findings, source, 'url', text_decode/* decodeString */.sc);
}
function parseCategories(findings, map, version) {
    if (version === '2')
        return (0,text_decode/* decodeOptional */.BV)(findings, map, 'categories', text_decode/* decodeStrings */.zC) ?? [];
    lock_required(findings, map, 'optional', text_decode/* decodeBoolean */.J2);
    return [(0,text_decode/* decodeOptional */.BV)(findings, map, 'category', text_decode/* decodeString */.sc) ?? 'main'];
}
function dependenciesOf(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'dependencies', text_decode/* decodeMap */.P2)?.entries ?? [];
    for (const { key, value } of entries)
        (0,text_decode/* decodeString */.sc)(findings, value, `dependencies.${key}`);
    return entries.map(({ key }) => key);
}

// EXTERNAL MODULE: ./build/core/text/toml.js + 2 modules
var toml = __webpack_require__(9418);
;// CONCATENATED MODULE: ./build/core/text/toml-fields.js


const NO_MAP = { kind: 'map', at: diagnostic/* START */.d3, entries: [] };
/** The string of a key, or `undefined`; another value is an error. */
function stringOf(findings, map, key) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}
/** A string of TOML: what stands without quotes is none. */
function stringFrom(findings, node, what) {
    if (node.kind === 'scalar' && !node.plain)
        return node.text;
    return mismatch(findings, node, what, 'a string');
}
/** The boolean of a key; `false` without it. */
function booleanOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined)
        return false;
    if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text))
        return node.text === 'true';
    mismatch(findings, node, key, 'true or false');
    return false;
}
/** The table of a key; empty without it. */
function tableOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node === undefined || node.kind === 'map')
        return node ?? NO_MAP;
    mismatch(findings, node, key, 'a table');
    return NO_MAP;
}
/** The entries of the table of a key. */
function entriesOf(findings, map, key) {
    return tableOf(findings, map, key).entries;
}
/** The elements of a key's array; none without it. */
function itemsOf(findings, map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node === undefined ? [] : itemsFrom(findings, node, key);
}
function itemsFrom(findings, node, what) {
    return node.kind === 'list' ? node.items : (mismatch(findings, node, what, 'an array') ?? []);
}
/** The tables of a key's array. */
function tablesOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}
function tableFrom(findings, node, what) {
    return node.kind === 'map' ? node : mismatch(findings, node, what, 'a table');
}
/** The strings of a key's array. */
function stringsOf(findings, map, key) {
    return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}
/** The string of a key that must be there. */
function requiredString(findings, map, key, where) {
    if ((0,text_decode/* entryOf */.Ms)(map, key) !== undefined)
        return stringOf(findings, map, key);
    missing(findings, map.at, key, where);
    return undefined;
}
function missing(findings, at, key, where) {
    findings.error('field-missing', `expected ${key} in ${where}`, { at });
}
function mismatch(findings, node, what, expected) {
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(node.text) : node.kind === 'map' ? 'a table' : 'an array';
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at });
    return undefined;
}

// EXTERNAL MODULE: ./build/core/names/marker.js
var marker = __webpack_require__(4239);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-condition.js

const ALWAYS = [[]];
const NEVER = [];
/** Clauses of one condition, at most. */
const MAX_CLAUSES = 64;
/** Comparisons of one clause, at most: each is compared with each other one. */
const MAX_ATOMS = 64;
function lockBudget() {
    return { left: 5_000_000 };
}
/** Reads a marker. `undefined` when it is none, when `decide` does not know a comparison, or beyond the budget. */
function parseCondition(text, decide, budget) {
    const canonical = (0,marker/* parseMarker */.g)(text);
    if (canonical === undefined)
        return undefined;
    const reader = { tokens: canonical.match(TOKEN) ?? [], at: 0, decide, budget };
    return readDisjunction(reader);
}
/** What holds where one of the conditions holds; `undefined` beyond the budget. */
function either(a, b, budget) {
    return simplify([...a, ...b], budget);
}
/** What holds where both conditions hold; `undefined` beyond the budget. */
function both(a, b, budget) {
    return simplify(a.flatMap((left) => b.map((right) => [...left, ...right])), budget);
}
/** The condition as a marker; `undefined` where it always holds. */
function formatCondition(condition) {
    if (condition.some((clause) => clause.length === 0))
        return undefined;
    const several = condition.length > 1;
    return condition
        .map((clause) => (several && clause.length > 1 ? `(${clause.join(' and ')})` : clause.join(' and ')))
        .join(' or ');
}
// Of canonical text, where a quoted text holds no quotes of its kind.
const TOKEN = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;
function readDisjunction(reader) {
    return readChain(reader, 'or', either, () => readChain(reader, 'and', both, () => readTerm(reader)));
}
function readChain(reader, word, join, next) {
    let condition = next();
    while (condition !== undefined && reader.tokens[reader.at] === word) {
        reader.at += 1;
        const operand = next();
        condition = operand === undefined ? undefined : join(condition, operand, reader.budget);
    }
    return condition;
}
function readTerm(reader) {
    if (reader.tokens[reader.at] !== '(')
        return readComparison(reader);
    reader.at += 1;
    const inner = readDisjunction(reader);
    reader.at += 1;
    return inner;
}
function readComparison(reader) {
    const [left = '', first = ''] = reader.tokens.slice(reader.at, reader.at + 2);
    const operator = first === 'not' ? 'not in' : first;
    const right = reader.tokens[reader.at + (first === 'not' ? 3 : 2)] ?? '';
    reader.at += first === 'not' ? 4 : 3;
    const decided = reader.decide(left, operator, right);
    if (decided === 'unknown')
        return undefined;
    if (decided !== undefined)
        return decided ? ALWAYS : NEVER;
    return [[`${left} ${operator} ${right}`]];
}
function simplify(clauses, budget) {
    budget.left -= clauses.length * clauses.length + 1;
    if (budget.left < 0)
        return undefined;
    const normalized = clauses.map(normalizeClause);
    if (normalized.some(({ length }) => length > MAX_ATOMS))
        return undefined;
    let kept = absorb(normalized.filter((clause) => !contradicts(clause)));
    for (let shorter = shorten(kept); shorter !== undefined; shorter = shorten(kept)) {
        budget.left -= kept.length * kept.length;
        kept = absorb(shorter);
    }
    if (kept.length > MAX_CLAUSES || budget.left < 0)
        return undefined;
    return kept.toSorted((a, b) => compare(a.join('\n'), b.join('\n')));
}
function normalizeClause(clause) {
    return [...new Set(clause)].sort();
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function contradicts(clause) {
    return clause.some((atom) => clause.includes(opposite(atom) ?? ''));
}
/** Leaves out the clauses that follow from a shorter one. */
function absorb(clauses) {
    const kept = [];
    for (const clause of clauses.toSorted((a, b) => a.length - b.length)) {
        if (!kept.some((other) => isSubset(other, clause)))
            kept.push(clause);
    }
    return kept;
}
function isSubset(part, whole) {
    return part.every((atom) => whole.includes(atom));
}
/** `a or (not a and b)` is `a or b`: the first clause that becomes shorter so, or `undefined`. */
function shorten(clauses) {
    for (const [index, clause] of clauses.entries()) {
        const atom = clause.find((candidate) => isNeedless(candidate, clause, clauses));
        if (atom !== undefined)
            return clauses.with(index, clause.filter((other) => other !== atom));
    }
    return undefined;
}
function isNeedless(atom, clause, clauses) {
    const negated = opposite(atom);
    if (negated === undefined)
        return false;
    return clauses.some((other) => other.includes(negated) && other.every((part) => part === negated || clause.includes(part)));
}
const OPPOSITES = { '==': '!=', '!=': '==', in: 'not in', 'not in': 'in' };
const ORDERED = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
// Orders are opposites among versions alone: other texts may be neither below nor above.
function opposite(atom) {
    const match = /^(\S+) (not in|\S+) (.*)$/.exec(atom);
    const [, left = '', operator = '', right = ''] = match ?? [];
    const ordered = /^(?:python_version|python_full_version|implementation_version)$/.test(left);
    const other = OPPOSITES[operator] ?? (ordered ? ORDERED[operator] : undefined);
    return other === undefined ? undefined : `${left} ${other} ${right}`;
}

// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var entry = __webpack_require__(3998);
;// CONCATENATED MODULE: ./build/core/formats/locks/lock-lines.js








const DEFAULT_INDEX = 'https://pypi.org/simple';
const lock_lines_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
/** What a definition and a line of it cost of the budget, in compared clauses. */
const DEFINITION_COST = 5000;
const LINE_COST = 20;
/** One definition of a lock, with what was found in the file and in its own packages. */
function lockReading(findings, budget, suffix, empty, linesOf) {
    const own = new model_findings/* Findings */.F(findings.path);
    budget.left -= DEFINITION_COST;
    const lines = budget.left < 0 ? [] : linesOf(own);
    budget.left -= lines.length * LINE_COST;
    if (budget.left < 0)
        own.error('lock-limits', 'the lock is too large to be read for each extra and group', { at: diagnostic/* START */.d3 });
    const { pip, localPackages } = lockedLines(own, budget.left < 0 ? [] : lines, (0,names_path/* directoryOf */.jt)(findings.path));
    const source = { ...empty, python: { ...format/* NO_PYTHON */.ho, pip }, localPackages };
    return { suffix, source, diagnostics: [...findings.diagnostics, ...own.diagnostics] };
}
/** Name of an extra or a group as part of a JSON pointer. */
function pointerPart(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Canonical pip lines of what a lock installs: the indexes, then the packages in the order given. */
function lockedLines(findings, lines, directory) {
    const installed = lines.filter(({ locked, condition }) => locked.origin.kind !== 'none' && condition.length > 0);
    const unhashed = installed.find(({ locked }) => !isHashed(locked));
    const indexes = indexLines(findings, installed, unhashed === undefined);
    if (unhashed !== undefined && installed.some(({ locked }) => isHashed(locked)))
        reportUnhashed(findings, unhashed);
    const entries = installed.flatMap((line) => {
        const entry = lockedEntry(findings, line, unhashed === undefined, directory);
        return entry === undefined ? [] : [[entry, line]];
    });
    const localPackages = entries.flatMap(([entry, { locked }]) => entry[0] === 'path' ? [{ path: entry[1], at: locked.at }] : []);
    return { pip: [...indexes, ...entries.map(([entry]) => entry)], localPackages };
}
function isHashed({ origin, hashes }) {
    return hashes.length > 0 && (origin.kind === 'index' || origin.kind === 'url');
}
// pip checks the hashes of all packages or of none.
// https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
function reportUnhashed(findings, { locked }) {
    const message = `pip cannot check a hash of ${(0,diagnostic/* quote */.hD)(locked.name)}, and so it checks none: the lines carry versions alone`;
    const hint = 'lock it from an index or a URL with a hash';
    findings.warning('lock-unhashed', message, { at: locked.at, hint });
}
/**
 * pip does not tie a package to an index. Among several, the hashes say which files are meant; without them, any index could
 * serve any package.
 */
function indexLines(findings, lines, hashed) {
    const urls = new Map();
    for (const { locked } of lines) {
        if (locked.origin.kind !== 'index')
            continue;
        const url = (locked.origin.url ?? DEFAULT_INDEX).replace(/\/+$/, '');
        if (!urls.has(url))
            urls.set(url, locked.at);
    }
    const [first, second] = [...urls];
    if (first === undefined || (second === undefined && first[0] === DEFAULT_INDEX))
        return [];
    if (second !== undefined && !hashed) {
        const message = 'packages of several indexes, and not every one has a hash';
        findings.error('lock-indexes', message, { at: second[1], hint: 'lock all packages from one index' });
        return [];
    }
    for (const [url, at] of urls)
        checkIndex(findings, url, at);
    const [main, ...others] = urls.has(DEFAULT_INDEX)
        ? [DEFAULT_INDEX, ...[...urls.keys()].filter((url) => url !== DEFAULT_INDEX)]
        : [...urls.keys()];
    return [`--index-url ${main}`, ...others.map((url) => `--extra-index-url ${url}`)];
}
function checkIndex(findings, url, at) {
    if ((0,names_url/* hasCredentials */.L)(url))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
    else if (!/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
        findings.error('lock-package', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
}
function lockedEntry(findings, { locked, condition }, hashed, directory) {
    const { origin, at } = locked;
    if ((origin.kind === 'url' || origin.kind === 'git') && (0,names_url/* hasCredentials */.L)(origin.url)) {
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: lock_lines_SECRET });
        return undefined;
    }
    const marker = formatCondition(condition);
    const behind = marker === undefined ? '' : ` ; ${marker}`;
    if (origin.kind === 'path')
        return localEntry(findings, locked, `./${origin.path}${behind}`, directory);
    const body = origin.kind === 'url' || origin.kind === 'git' ? ` @ ${origin.url}` : `==${locked.version ?? ''}`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`${locked.name}${body}${behind}`);
    if (!reading.ok) {
        const message = `package ${(0,diagnostic/* quote */.hD)(locked.name)}: ${reading.reason}`;
        findings.error('lock-package', message, { at, hint: reading.hint });
        return undefined;
    }
    const hashes = hashed ? locked.hashes.map((hash) => ` --hash=${hash}`) : [];
    return `${(0,names_requirement/* formatRequirement */.zP)(reading.requirement)}${hashes.join('')}`;
}
function localEntry(findings, { at }, text, directory) {
    const reading = (0,entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (reading.ok)
        return reading.entry;
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return undefined;
}
/** The hashes that pip can check, in the order given. */
function checkable(hashes) {
    return [...new Set(hashes.filter((hash) => /^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(hash)))];
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock-package.js





const pylock_package_KEYS = ['name', 'version', 'marker', 'requires-python', 'dependencies', 'index', 'attestation-identities'].concat(['vcs', 'directory', 'archive', 'sdist', 'wheels', 'tool']);
/** Where a package may come from: one of them, or `sdist` and `wheels`. */
const SINGLE = ['vcs', 'directory', 'archive'];
/** Reads a package; what is wrong with it is reported. */
function parsePylockPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, pylock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const marker = stringOf(findings, map, 'marker');
    const version = stringOf(findings, map, 'version');
    const kind = name === undefined ? undefined : pylock_package_kindOf(findings, map, name);
    if (name === undefined || kind === undefined)
        return undefined;
    const content = kind === 'index' ? readIndex(findings, map, name, version) : readSingle(findings, map, kind, name);
    if (content === undefined)
        return undefined;
    const hashes = checkable(content.hashes);
    return { locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin: content.origin, hashes }, marker };
}
function pylock_package_kindOf(findings, map, name) {
    const single = SINGLE.filter((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const files = ['sdist', 'wheels'].some((key) => (0,text_decode/* entryOf */.Ms)(map, key) !== undefined);
    const kinds = files ? ['index', ...single] : single;
    if (kinds.length === 1)
        return kinds[0];
    const message = `expected one source of package ${(0,diagnostic/* quote */.hD)(name)}: vcs, directory, archive, or sdist and wheels`;
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}
function readIndex(findings, map, name, version) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const local = files.find((file) => (0,text_decode/* entryOf */.Ms)(file, 'url') === undefined);
    if (local !== undefined)
        return pylock_package_refuse(findings, local, `a file of package ${(0,diagnostic/* quote */.hD)(name)} has no URL, and local files are not read`);
    if (version === undefined)
        return pylock_package_refuse(findings, map, `package ${(0,diagnostic/* quote */.hD)(name)} has no version`);
    const url = stringOf(findings, map, 'index');
    return { origin: { kind: 'index', url }, hashes: files.flatMap((file) => hashesOf(findings, file)) };
}
function readSingle(findings, map, kind, name) {
    const table = tableOf(findings, map, kind);
    const [url, path, folder] = ['url', 'path', 'subdirectory'].map((key) => stringOf(findings, table, key));
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (kind === 'vcs')
        return readVcs(findings, table, name, url, fragment);
    if (kind === 'archive' && url !== undefined)
        return { origin: { kind: 'url', url: `${url}${fragment}` }, hashes: hashesOf(findings, table) };
    if (path === undefined)
        return pylock_package_refuse(findings, table, `package ${(0,diagnostic/* quote */.hD)(name)} has neither a URL nor a path`);
    if (kind === 'archive' && folder !== undefined)
        return pylock_package_refuse(findings, table, `a folder within a local archive is not read: ${(0,diagnostic/* quote */.hD)(folder)}`);
    return { origin: { kind: 'path', path: folder === undefined ? path : `${path}/${folder}` }, hashes: [] };
}
function readVcs(findings, table, name, url, fragment) {
    const type = requiredString(findings, table, 'type', 'vcs');
    const commit = requiredString(findings, table, 'commit-id', 'vcs');
    if (type !== 'git' || url === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return pylock_package_refuse(findings, table, `expected a URL of git and a commit of 40 hex digits for package ${(0,diagnostic/* quote */.hD)(name)}`);
    return { origin: { kind: 'git', url: `git+${url}@${commit}${fragment}` }, hashes: [] };
}
// A file may have several hashes; one is enough, the usual one first.
function hashesOf(findings, file) {
    const hashes = tableOf(findings, file, 'hashes');
    if (hashes.entries.length === 0)
        findings.error('field-missing', 'expected hashes of the file', { at: file.at });
    const name = ['sha256', 'sha384', 'sha512'].find((algorithm) => (0,text_decode/* entryOf */.Ms)(hashes, algorithm) !== undefined);
    return name === undefined ? [] : [`${name}:${(stringOf(findings, hashes, name) ?? '').toLowerCase()}`];
}
function pylock_package_refuse(findings, map, message) {
    findings.error('lock-package', message, { at: map.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/pylock.js










/**
 * `pylock.toml`: one definition for what is installed without asking for more, and one for each extra and dependency group with
 * it. https://packaging.python.org/en/latest/specifications/pylock-toml/
 */
const pylock = {
    format: 'pylock',
    names: isPylock,
    recognizes: (_text, path) => isPylock(path),
    includes: () => [],
    parse: (text, path) => {
        const reading = (0,toml/* readToml */.D)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pylock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const lock = pylock_parseLock(findings, reading.root);
        return { definitions: pylock_definitionsOf(findings, lock), uses: [] };
    },
};
// https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
function isPylock(path) {
    return /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path);
}
const pylock_KEYS = [
    'lock-version',
    'environments',
    'requires-python',
    'extras',
    'dependency-groups',
    'default-groups',
].concat(['created-by', 'packages', 'tool']);
function pylock_parseLock(findings, root) {
    const version = requiredString(findings, root, 'lock-version', 'a lock');
    if (version !== undefined && version !== '1.0') {
        const at = (0,text_decode/* entryOf */.Ms)(root, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version "1.0", received ${(0,diagnostic/* quote */.hD)(version)}`, { at });
    }
    (0,text_decode/* checkKeys */.L)(findings, root, pylock_KEYS, 'a lock');
    requiredString(findings, root, 'created-by', 'a lock');
    stringOf(findings, root, 'requires-python');
    stringsOf(findings, root, 'environments');
    if ((0,text_decode/* entryOf */.Ms)(root, 'packages') === undefined)
        findings.error('field-missing', 'expected packages in a lock', { at: root.at });
    return {
        packages: tablesOf(findings, root, 'packages').flatMap((map) => parsePylockPackage(findings, map) ?? []),
        extras: stringsOf(findings, root, 'extras').map(names_requirement/* normalizeName */.Pc),
        groups: stringsOf(findings, root, 'dependency-groups').map(names_requirement/* normalizeName */.Pc),
        defaultGroups: stringsOf(findings, root, 'default-groups').map(names_requirement/* normalizeName */.Pc),
    };
}
function pylock_definitionsOf(findings, lock) {
    const empty = (0,format/* emptySource */.$_)('pylock');
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const selections = [
        { suffix: '', extras: [], groups: lock.defaultGroups },
        ...lock.extras.map((extra) => ({
            suffix: `#/extras/${pointerPart(extra)}`,
            extras: [extra],
            groups: lock.defaultGroups,
        })),
        ...lock.groups.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            extras: [],
            groups: [...lock.defaultGroups, group],
        })),
    ];
    const budget = lockBudget();
    return selections.map(({ suffix, extras, groups }) => lockReading(findings, budget, suffix, empty, (own) => pylock_linesOf(own, lock.packages, decideMembership(extras, groups), budget)));
}
function pylock_linesOf(findings, packages, decide, budget) {
    return packages.flatMap(({ locked, marker }) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        const message = `the marker ${(0,diagnostic/* quote */.hD)(marker ?? '')} of ${(0,diagnostic/* quote */.hD)(locked.name)} is not understood`;
        findings.error('lock-package', message, { at: locked.at });
        return [];
    });
}
// `'name' in extras`, `'name' not in dependency_groups`: the tool that installs says which they are.
function decideMembership(extras, groups) {
    const chosen = { extras, dependency_groups: groups };
    return (left, operator, right) => {
        if ([left, right].includes('extra'))
            return 'unknown';
        const names = chosen[right];
        if (names === undefined)
            return chosen[left] === undefined ? undefined : 'unknown';
        if (!/^["']/.test(left) || !/^(?:not )?in$/.test(operator))
            return 'unknown';
        return names.includes((0,names_requirement/* normalizeName */.Pc)(left.slice(1, -1))) === (operator === 'in');
    };
}

;// CONCATENATED MODULE: ./build/core/formats/locks/lock-graph.js

/**
 * The condition under which each node is reached: over all paths, what holds on the whole of one of them. Cycles are fine.
 * `undefined` when the conditions become too many.
 */
function reach(start, edgesOf, budget) {
    const reached = new Map();
    const queue = new Set();
    const follow = (edges, from) => edges.every(({ to, condition }) => {
        const way = from === undefined ? condition : both(from, condition, budget);
        const known = reached.get(to) ?? NEVER;
        const now = way === undefined ? undefined : either(known, way, budget);
        if (now === undefined)
            return false;
        if (isSame(now, known))
            return true;
        reached.set(to, now);
        queue.add(to);
        return true;
    });
    if (!follow(start, undefined))
        return undefined;
    for (const node of queue) {
        queue.delete(node);
        const edges = edgesOf(node);
        if (edges === undefined || !follow(edges, reached.get(node)))
            return undefined;
    }
    return reached;
}
function isSame(a, b) {
    return a.length === b.length && a.every((clause, index) => clause.join('\n') === b[index]?.join('\n'));
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-graph.js



/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function uvLines(findings, packages, selection, budget) {
    const graph = graphOf(findings, packages, selection, budget);
    const root = packages[selection.project];
    const wanted = [
        ...root.dependencies,
        ...(root.extras.get(selection.extra ?? '') ?? []),
        ...(root.groups.get(selection.group ?? '') ?? []),
    ];
    const start = edgesFor(graph, wanted);
    const reached = start && reach(start, (node) => edgesOf(graph, node), graph.budget);
    if (reached === undefined) {
        const limits = findings.diagnostics.length === 0;
        if (limits)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: root.locked.at });
        return [];
    }
    return packages.flatMap((locked, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined || index === selection.project ? [] : [{ locked: locked.locked, condition }];
    });
}
function graphOf(findings, packages, selection, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const decide = decideConflicts(packages[selection.project], selection);
    return {
        findings,
        packages,
        byName,
        nodes: [],
        numbers: new Map(),
        conditions: new Map(),
        decide,
        budget,
    };
}
// Extras and groups that exclude each other are in markers as `extra == 'extra-<length of the name>-<name>-<extra>'`.
// https://github.com/astral-sh/uv/blob/0.5.0/crates/uv-resolver/src/universal_marker.rs
function decideConflicts(root, { name, extra, group }) {
    const chosen = [
        ...(root.extras.get(extra ?? '') ?? []),
        ...(root.groups.get(group ?? '') ?? []),
        ...root.dependencies,
    ];
    const extras = chosen.filter((dependency) => dependency.name === name).flatMap((dependency) => dependency.extras);
    const active = new Set([...extras, ...(extra === undefined ? [] : [extra])].map((text) => `"extra-${name.length}-${name}-${text}"`));
    if (group !== undefined)
        active.add(`"group-${name.length}-${name}-${group}"`);
    active.add(`"project-${name.length}-${name}"`);
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        return active.has(left === 'extra' ? right : left) === (operator === '==');
    };
}
function edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    return edgesFor(graph, (extra === undefined ? from?.dependencies : from?.extras.get(extra)) ?? []);
}
function edgesFor(graph, dependencies) {
    const edges = [];
    for (const dependency of dependencies) {
        const condition = conditionOf(graph, dependency);
        const to = condition === undefined ? undefined : resolve(graph, dependency);
        if (condition === undefined || to === undefined)
            return undefined;
        if (condition.length > 0)
            edges.push(...[undefined, ...dependency.extras].map((extra) => ({ to: numberOf(graph, to, extra), condition })));
    }
    return edges;
}
function conditionOf(graph, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    if (!graph.conditions.has(marker))
        graph.conditions.set(marker, parseCondition(marker, graph.decide, graph.budget));
    const condition = graph.conditions.get(marker);
    if (condition === undefined)
        graph.findings.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function resolve(graph, { name, version, source, at }) {
    const found = (graph.byName.get(name) ?? []).filter((index) => {
        const candidate = graph.packages[index];
        const fits = version === undefined || candidate?.locked.version === version;
        return fits && (source === undefined || candidate?.source === source);
    });
    if (found.length === 1)
        return found[0];
    const message = `expected one package ${(0,diagnostic/* quote */.hD)(name)} in the lock, received ${found.length}`;
    graph.findings.error('lock-package', message, { at, hint: 'write the lock again' });
    return undefined;
}
function numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock-package.js





const uv_lock_package_KEYS = ['name', 'version', 'source', 'resolution-markers', 'dependencies', 'optional-dependencies'].concat([
    'dev-dependencies',
    'metadata',
    'sdist',
    'wheels',
]);
const SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];
/** Reads a package; what is wrong with it is reported. */
function parseUvPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, uv_lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const source = tableOf(findings, map, 'source');
    if (name === undefined)
        return undefined;
    const origin = parseOrigin(findings, source, name);
    if (origin === undefined)
        return undefined;
    const version = stringOf(findings, map, 'version');
    const hashes = checkable(parseHashes(findings, map));
    return {
        locked: { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes },
        source: sourceKey(source),
        folder: ['editable', 'virtual', 'directory'].flatMap((kind) => stringOf(findings, source, kind) ?? [])[0],
        dependencies: parseDependencies(findings, (0,text_decode/* entryOf */.Ms)(map, 'dependencies')?.value),
        extras: parseNamed(findings, map, 'optional-dependencies'),
        groups: parseNamed(findings, map, 'dev-dependencies'),
    };
}
function parseOrigin(findings, source, name) {
    (0,text_decode/* checkKeys */.L)(findings, source, SOURCES, 'a source');
    const text = (key) => stringOf(findings, source, key);
    const registry = text('registry');
    if (registry !== undefined)
        return { kind: 'index', url: registry };
    const git = text('git');
    if (git !== undefined)
        return gitOrigin(findings, git, name, source.at);
    const url = text('url');
    if (url !== undefined) {
        const folder = text('subdirectory');
        return { kind: 'url', url: folder === undefined ? url : `${url}#subdirectory=${folder}` };
    }
    const path = text('path') ?? text('directory') ?? text('editable');
    if (path !== undefined)
        return { kind: 'path', path };
    if (text('virtual') !== undefined)
        return { kind: 'none' };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}
// `https://host/path?rev=main&subdirectory=a#<commit>`; `rev`, `tag` and `branch` say what was asked for, not what was found.
function gitOrigin(findings, text, name, at) {
    const [, base = '', query = '', commit] = /^([^?#]+)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(text) ?? [];
    if (commit === undefined) {
        findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} names no commit: ${(0,diagnostic/* quote */.hD)(text)}`, { at });
        return undefined;
    }
    const folder = query.split('&').find((part) => part.startsWith('subdirectory='));
    return { kind: 'git', url: `git+${base}@${commit}${folder === undefined ? '' : `#${folder}`}` };
}
function parseHashes(findings, map) {
    const sdist = (0,text_decode/* entryOf */.Ms)(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
    const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    // pip refuses a file whose hash is not listed: one without a hash would be such a file.
    return hashes.includes('') ? [] : hashes;
}
function parseNamed(findings, map, key) {
    const entries = entriesOf(findings, map, key);
    return new Map(entries.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), parseDependencies(findings, entry.value)]));
}
function parseDependencies(findings, node) {
    if (node === undefined)
        return [];
    return itemsFrom(findings, node, 'dependencies').flatMap((item) => {
        const map = tableFrom(findings, item, 'a dependency');
        const name = map === undefined ? undefined : requiredString(findings, map, 'name', 'a dependency');
        if (map === undefined || name === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, map, ['name', 'version', 'source', 'extra', 'marker'], 'a dependency');
        const source = (0,text_decode/* entryOf */.Ms)(map, 'source') === undefined ? undefined : sourceKey(tableOf(findings, map, 'source'));
        const version = stringOf(findings, map, 'version');
        const extras = stringsOf(findings, map, 'extra').map(names_requirement/* normalizeName */.Pc);
        return [
            { name: (0,names_requirement/* normalizeName */.Pc)(name), version, source, extras, marker: stringOf(findings, map, 'marker'), at: map.at },
        ];
    });
}
function sourceKey(source) {
    return JSON.stringify(source.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']).sort());
}

;// CONCATENATED MODULE: ./build/core/formats/locks/uv-lock.js












/**
 * `uv.lock`: one definition for what the project needs, one for each of its extras and dependency groups with it, and the same
 * for each project of a workspace. The project itself is not installed. https://docs.astral.sh/uv/concepts/projects/layout/
 */
const uvLock = {
    format: 'uv-lock',
    names: isUvLock,
    recognizes: (_text, path) => isUvLock(path),
    includes: () => [],
    parse: (text, path) => {
        const reading = (0,toml/* readToml */.D)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('uv-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const lock = uv_lock_parseLock(findings, reading.root);
        return { definitions: uv_lock_definitionsOf(findings, lock, path), uses: [] };
    },
};
function isUvLock(path) {
    return /(?:^|\/)uv\.lock$/.test(path);
}
const uv_lock_KEYS = ['version', 'revision', 'requires-python', 'resolution-markers', 'supported-markers'].concat([
    'required-markers',
    'conflicts',
    'options',
    'manifest',
    'package',
]);
function uv_lock_parseLock(findings, root) {
    const version = (0,text_decode/* entryOf */.Ms)(root, 'version')?.value;
    if (version?.kind !== 'scalar' || version.text !== '1') {
        const received = version?.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(version.text) : 'none';
        const hint = 'write the lock again with a current uv';
        findings.error('lock-version', `expected version 1 of uv.lock, received ${received}`, { at: root.at, hint });
        return { packages: [], members: new Set() };
    }
    (0,text_decode/* checkKeys */.L)(findings, root, uv_lock_KEYS, 'uv.lock');
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parseUvPackage(findings, map) ?? []);
    const members = new Set(stringsOf(findings, tableOf(findings, root, 'manifest'), 'members').map(names_requirement/* normalizeName */.Pc));
    return { packages, members };
}
function uv_lock_definitionsOf(findings, lock, path) {
    const projects = projectsOf(lock);
    if ((0,diagnostic/* isClean */.AG)(findings.diagnostics) && projects.length === 0)
        findings.error('lock-package', 'expected a project in uv.lock, received packages alone', {
            at: {
                line: 1,
                column: 1,
            },
        });
    const selections = projects.flatMap(({ project, prefix }) => selectionsOf(lock.packages[project], project, prefix));
    const consumes = consumedBy(lock, (0,names_path/* directoryOf */.jt)(path));
    const broken = !(0,diagnostic/* isClean */.AG)(findings.diagnostics) || selections.length === 0;
    const empty = { ...(0,format/* emptySource */.$_)('uv-lock'), consumes };
    if (broken)
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return selections.map(({ suffix, selection }) => lockReading(findings, budget, suffix, empty, (own) => uvLines(own, lock.packages, selection, budget)));
}
function projectsOf({ packages, members }) {
    return packages.flatMap((candidate, project) => {
        if (candidate.folder === '.')
            return [{ project, prefix: '' }];
        const { name } = candidate.locked;
        return candidate.folder !== undefined && members.has(name)
            ? [{ project, prefix: `/members/${pointerPart(name)}` }]
            : [];
    });
}
function selectionsOf({ locked, extras, groups }, project, prefix) {
    const { name } = locked;
    const member = prefix === '' ? '/project' : prefix;
    return [
        { suffix: prefix === '' ? '' : `#${prefix}`, selection: { project, name, extra: undefined, group: undefined } },
        ...[...extras.keys()].map((extra) => ({
            suffix: `#${member}/optional-dependencies/${pointerPart(extra)}`,
            selection: { project, name, extra, group: undefined },
        })),
        ...[...groups.keys()].map((group) => ({
            suffix: `#${prefix}/dependency-groups/${pointerPart(group)}`,
            selection: { project, name, extra: undefined, group },
        })),
    ];
}
/** The manifests that the lock was written from. */
function consumedBy({ packages, members }, directory) {
    const folders = packages.flatMap(({ folder, locked }) => folder !== undefined && members.has(locked.name) ? [folder] : []);
    return [...new Set(['.', ...folders])].flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(directory, `${folder}/pyproject.toml`);
        return resolved.ok ? [resolved.path] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/lock.js








/** `pixi.lock`: https://github.com/conda/rattler/blob/main/crates/rattler_lock/src/file_format_version.rs */
const pixiLock = {
    format: 'pixi',
    names: (path) => /(?:^|\/)pixi\.lock$/.test(path),
    recognizes: (text) => /^version\s*:\s*\d/m.test(text) && /^environments\s*:/m.test(text) && /^packages\s*:/m.test(text),
    includes: (_text, path) => manifestsOf(path),
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return lock_parseLock(reading.root, path, lock_consumedBy(path, files));
    },
};
function manifestsOf(path) {
    const folder = (0,names_path/* directoryOf */.jt)(path) === '.' ? '' : `${(0,names_path/* directoryOf */.jt)(path)}/`;
    return [`${folder}pixi.toml`, `${folder}pyproject.toml`];
}
// The lock stands for the manifest beside it: pixi installs what is locked.
function lock_consumedBy(path, files) {
    return manifestsOf(path).filter((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' && (file.endsWith('pixi.toml') || reading.text.includes('[tool.pixi'));
    });
}
const VERSIONS = ['4', '5', '6', '7'];
function lock_parseLock(root, path, consumes) {
    const source = { ...(0,format/* emptySource */.$_)('pixi'), consumes };
    const findings = new model_findings/* Findings */.F(path);
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi.lock');
    if (map === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const { version, received } = versionOf(map);
    if (!VERSIONS.includes(version ?? '')) {
        const message = `expected a lock of version ${VERSIONS.join(', ')}, received ${received}`;
        findings.error('lock-version', message, { at: root.at, hint: 'write the lock again with a current pixi' });
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    }
    (0,text_decode/* checkKeys */.L)(findings, map, ['version', 'platforms', 'environments', 'packages'], 'a pixi.lock');
    const subdirs = parsePlatforms(findings, map);
    const index = indexPackages(findings, map);
    const environments = (0,text_decode/* decodeOptional */.BV)(findings, map, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const definitions = environments.map((entry) => {
        const inner = new model_findings/* Findings */.F(path);
        const locked = parseEnvironment(inner, entry, subdirs, index);
        const suffix = entry.key === 'default' ? '' : `#/environments/${escapePointer(entry.key)}`;
        const diagnostics = [...findings.diagnostics, ...inner.diagnostics];
        return { suffix, source: { ...source, python: { ...format/* NO_PYTHON */.ho, locked } }, diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
}
function escapePointer(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Version 7 gives platforms names; before, a platform is its subdir. */
function parsePlatforms(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const pairs = items.flatMap((item) => {
        const platform = (0,text_decode/* decodeMap */.P2)(findings, item, 'a platform');
        const name = platform && (0,text_decode/* decodeOptional */.BV)(findings, platform, 'name', text_decode/* decodeString */.sc);
        if (platform === undefined || name === undefined)
            return [];
        return [[name, (0,text_decode/* decodeOptional */.BV)(findings, platform, 'subdir', text_decode/* decodeString */.sc) ?? name]];
    });
    return new Map(pairs);
}
// What else a package entry says (size, license, ...) repeats what is in the file that URL and digest name.
function indexPackages(findings, map) {
    const index = new Map();
    for (const item of (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeList */.VX) ?? []) {
        const entry = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (entry === undefined)
            continue;
        const key = keyOf(entry);
        const known = index.get(key);
        if (known === undefined)
            index.set(key, [entry]);
        else
            known.push(entry);
    }
    return index;
}
// Up to version 5 `kind: conda` and `url: ...`, from version 6 `conda: ...`.
function keyOf(entry) {
    const text = (key) => {
        const value = (0,text_decode/* entryOf */.Ms)(entry, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const kind = text('kind') ?? KINDS.find((name) => text(name) !== undefined) ?? '';
    return JSON.stringify([kind, text(kind) ?? text('url') ?? text('path') ?? '']);
}
const KINDS = ['conda', 'pypi', 'conda_source', 'source'];
const ENVIRONMENT_KEYS = ['channels', 'indexes', 'find-links', 'options', 'packages'];
function parseEnvironment(findings, { key, value }, subdirs, index) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, value, `environment ${key}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ENVIRONMENT_KEYS, 'an environment');
    const platforms = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', text_decode/* decodeMap */.P2)?.entries ?? [];
    const seen = new Map();
    return platforms.flatMap((platform) => {
        const subdir = subdirs.get(platform.key) ?? platform.key;
        const other = seen.get(subdir);
        if (other !== undefined) {
            const message = `platforms ${(0,diagnostic/* quote */.hD)(other)} and ${(0,diagnostic/* quote */.hD)(platform.key)} are both ${(0,diagnostic/* quote */.hD)(subdir)}`;
            findingsOf(findings, subdir).error('lock-package', message, {
                at: platform.at,
                hint: 'lock one platform a subdir',
            });
        }
        seen.set(subdir, platform.key);
        const packages = parseSelectors(findings, platform.value, subdir, index);
        const conda = installOrder(packages.filter(({ kind }) => kind === 'conda'));
        const pip = packages.filter(({ kind }) => kind === 'pypi').map(({ text }) => text);
        return conda.length + pip.length === 0 ? [] : [{ conda, pip, subdir }];
    });
}
function parseSelectors(findings, node, subdir, index) {
    const inner = findingsOf(findings, subdir);
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'the packages of a platform') ?? [];
    return items.flatMap((item) => {
        const selector = (0,text_decode/* decodeMap */.P2)(findings, item, 'a package');
        if (selector === undefined)
            return [];
        const found = index.get(keyOf(selector)) ?? [];
        const selected = found.length === 0 ? lock_missing(findings, selector) : lock_select(inner, selector, found, subdir);
        return selected === undefined ? [] : [selected];
    });
}
function lock_missing(findings, selector) {
    const what = selector.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ');
    findings.error('lock-package', `${(0,diagnostic/* quote */.hD)(what)} is not among the packages`, { at: selector.at, hint: REWRITE });
    return undefined;
}
const REWRITE = 'write the lock again with pixi lock';
function lock_select(findings, selector, found, subdir) {
    const conda = (0,text_decode/* entryOf */.Ms)(selector, 'conda');
    const kind = conda === undefined ? 'pypi' : 'conda';
    const entry = conda ?? (0,text_decode/* entryOf */.Ms)(selector, 'pypi');
    const location = entry && (0,text_decode/* decodeString */.sc)(findings, entry.value, 'the location of a package');
    if (entry === undefined || (location !== undefined && conda !== undefined && !/^https?:/.test(location))) {
        const message = 'a package that pixi builds from source is not pinned by the lock';
        findings.error('lock-package', message, { at: selector.at, hint: 'publish it to a channel' });
        return undefined;
    }
    const digests = digestsOf(findings, found);
    if (location === undefined || digests === undefined)
        return undefined;
    const name = nameOf(findings, found[0], location);
    const text = kind === 'conda'
        ? lockedConda(findings, selector.at, location, digests, subdir)
        : lockedPip(findings, selector.at, name, pipLocation(location), digests.sha256);
    return text === undefined ? undefined : { kind, name, text, dependencies: lock_dependenciesOf(findings, found) };
}
// Before version 6 one URL may have several entries, of which some lack a digest.
function digestsOf(findings, found) {
    const one = (key) => new Set(found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, key, text_decode/* decodeString */.sc) ?? []));
    const [md5, sha256] = [one('md5'), one('sha256')];
    if (md5.size <= 1 && sha256.size <= 1)
        return { md5: [...md5][0], sha256: [...sha256][0] };
    const message = 'entries of one package name different digests';
    findings.error('lock-package', message, { at: found[0]?.at, hint: REWRITE });
    return undefined;
}
// From version 6 conda packages have their name in the URL.
function nameOf(findings, entry, location) {
    const name = (0,text_decode/* decodeOptional */.BV)(findings, entry, 'name', text_decode/* decodeString */.sc);
    return name ?? location.slice(location.lastIndexOf('/') + 1).replace(/-[^-]*-[^-]*$/, '');
}
function lock_dependenciesOf(findings, found) {
    const specs = found.flatMap((entry) => (0,text_decode/* decodeOptional */.BV)(findings, entry, 'depends', text_decode/* decodeStrings */.zC) ?? []);
    return specs.map((spec) => spec.replace(/[\s=<>!~[].*$/s, ''));
}
const KNOWN_QUERY = ['rev', 'tag', 'branch', 'subdirectory'];
/**
 * Where pip finds what uv wrote: `direct+https://...` is a URL, and `git+https://host/r?tag=v1#<commit>` is
 * `git+https://host/r@<commit>`. https://docs.astral.sh/uv/concepts/projects/dependencies/#git
 */
function pipLocation(location) {
    const direct = location.startsWith('direct+') ? location.slice('direct+'.length) : location;
    const match = /^(git\+[^?#]*)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(direct);
    if (match === null)
        return direct;
    const query = new URLSearchParams(match[2] ?? '');
    if ([...query.keys()].some((key) => !KNOWN_QUERY.includes(key)))
        return direct;
    const folder = query.get('subdirectory');
    return `${match[1]}@${match[3]}${folder === null ? '' : `#subdirectory=${folder}`}`;
}

// EXTERNAL MODULE: ./build/core/names/channel.js
var channel = __webpack_require__(3014);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/formats/pixi/spec.js





/** What the manifest means and we do not say in words of conda and pip: the lock says what came of it. */
const LOCK_INSTEAD = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';
function reportUnread(findings, at, what) {
    findings.error('pixi-unread', `${what} is not read in a pixi manifest`, { at, hint: LOCK_INSTEAD });
    return undefined;
}
const CONDA_KEYS = ['version', 'build', 'build-number', 'channel', 'md5', 'sha256'];
const CONDA_SOURCES = ['path', 'git', 'url', 'workspace', 'when', 'extras', 'flags', 'subdir', 'file-name', 'license'];
/** Canonical match spec of `name = ">=1"` or `name = { version = ">=1", channel = "..." }`. */
function pixiConda(findings, { key, at, value }) {
    const text = value.kind === 'map' ? bracketSpec(findings, key, value) : plainSpec(findings, key, value);
    if (text === undefined)
        return undefined;
    const reading = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(key) ? (0,match_spec/* parseMatchSpec */.I0)(text) : undefined;
    if (reading?.ok && !(0,names_url/* hasCredentials */.L)(text))
        return (0,match_spec/* formatMatchSpec */.Si)(reading.spec);
    const reason = reading?.ok === false ? reading.reason : 'expected a package name';
    findings.error('match-spec-syntax', `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainSpec(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key} ${version}`;
}
function bracketSpec(findings, key, map) {
    const source = map.entries.find((entry) => CONDA_SOURCES.includes(entry.key));
    if (source !== undefined)
        return reportUnread(findings, source.at, `${(0,diagnostic/* quote */.hD)(source.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, CONDA_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const [version, channel] = [field('version') ?? '*', field('channel')];
    const others = ['build', 'build-number', 'md5', 'sha256'].flatMap((name) => {
        const text = field(name);
        return text === undefined ? [] : [`${name.replace('-', '_')}=${JSON.stringify(text)}`];
    });
    const prefix = channel === undefined ? '' : `${channel}::`;
    return `${prefix}${key} ${version}${others.length === 0 ? '' : `[${others.join(',')}]`}`;
}
const PYPI_KEYS = ['version', 'extras', 'git', 'rev', 'tag', 'branch', 'subdirectory', 'url'];
const PYPI_UNREAD = ['path', 'editable', 'index', 'lfs', 'workspace', 'env-markers'];
/** Canonical pip line of `name = ">=1"` or `name = { git = "...", rev = "..." }`. */
function pixiPypi(findings, { key, at, value }) {
    const text = value.kind === 'map' ? tableRequirement(findings, key, value) : plainRequirement(findings, key, value);
    if (text === undefined)
        return undefined;
    if ((0,names_url/* hasCredentials */.L)(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return undefined;
    }
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (reading.ok && reading.requirement.kind === 'named' && reading.requirement.marker === undefined)
        return (0,names_requirement/* formatRequirement */.zP)(reading.requirement);
    const reason = reading.ok ? 'expected a name and a version' : reading.reason;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at });
    return undefined;
}
function plainRequirement(findings, key, value) {
    const version = (0,text_decode/* decodeString */.sc)(findings, value, key);
    return version === undefined ? undefined : `${key}${versionText(version)}`;
}
// `*` is pixi's word for any version.
function versionText(version) {
    return version.trim() === '*' ? '' : ` ${version}`;
}
function tableRequirement(findings, key, map) {
    const unread = map.entries.find((entry) => PYPI_UNREAD.includes(entry.key));
    if (unread !== undefined)
        return reportUnread(findings, unread.at, `${(0,diagnostic/* quote */.hD)(unread.key)} of package ${(0,diagnostic/* quote */.hD)(key)}`);
    (0,text_decode/* checkKeys */.L)(findings, map, PYPI_KEYS, `package ${(0,diagnostic/* quote */.hD)(key)}`);
    const field = (name) => (0,text_decode/* decodeOptional */.BV)(findings, map, name, text_decode/* decodeString */.sc);
    const extras = (0,text_decode/* decodeOptional */.BV)(findings, map, 'extras', text_decode/* decodeStrings */.zC) ?? [];
    const name = `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    const [git, url, version] = [field('git'), field('url'), field('version')];
    const fragment = subdirectory(field('subdirectory'));
    if ([git, url, version].filter((text) => text !== undefined).length !== 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} without exactly one of version, git and url`);
    if (version !== undefined)
        return `${name}${versionText(version)}`;
    if (url !== undefined)
        return `${name} @ ${url}${fragment}`;
    const revisions = ['rev', 'tag', 'branch'].flatMap((word) => field(word) ?? []);
    if (revisions.length > 1)
        return reportUnread(findings, map.at, `package ${(0,diagnostic/* quote */.hD)(key)} with several revisions`);
    const revision = revisions.map((text) => `@${text}`).join('');
    return `${name} @ git+${git?.replace(/^git\+/, '')}${revision}${fragment}`;
}
function subdirectory(folder) {
    return folder === undefined ? '' : `#subdirectory=${folder}`;
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/feature.js





/** What changes neither what is installed nor how: run time, packaging, other systems. */
const IDLE = ['tasks', 'activation'];
const FEATURE_KEYS = [
    ...IDLE,
    'channels',
    'platforms',
    'dependencies',
    'pypi-dependencies',
    'pypi-options',
    'target',
    'system-requirements',
    'host-dependencies',
    'build-dependencies',
    'constraints',
    'dev',
    'channel-priority',
    'solve-strategy',
];
const UNREAD = ['host-dependencies', 'build-dependencies', 'constraints', 'dev', 'channel-priority', 'solve-strategy'];
/** Reads a feature for the Linux platforms of the workspace. https://pixi.sh/latest/reference/pixi_manifest/#the-feature-table */
function parseFeature(findings, map, platforms) {
    for (const entry of map.entries)
        if (UNREAD.includes(entry.key) && !isEmpty(entry.value))
            reportUnread(findings, entry.at, (0,diagnostic/* quote */.hD)(entry.key));
    checkRequirements(findings, map);
    checkPlatforms(findings, map, platforms);
    const targets = targetsOf(findings, map, platforms);
    return {
        channels: parseChannels(findings, map),
        conda: collect([map, ...targets], 'dependencies', findings, pixiConda),
        pip: [...pypiOptions(findings, map), ...collect([map, ...targets], 'pypi-dependencies', findings, pixiPypi)],
    };
}
function isEmpty(node) {
    return node.kind === 'map' && node.entries.length === 0;
}
// A dependency of a target takes the place of one with the same name that is not tied to it.
function collect(maps, key, findings, parse) {
    const tables = maps.flatMap((map) => (0,text_decode/* decodeOptional */.BV)(findings, map, key, text_decode/* decodeMap */.P2)?.entries ?? []);
    const nameOf = ({ key: name }) => (key === 'dependencies' ? name.toLowerCase() : (0,names_requirement/* normalizeName */.Pc)(name));
    const named = new Map(tables.map((entry) => [nameOf(entry), entry]));
    return [...named.values()].flatMap((entry) => parse(findings, entry) ?? []);
}
function parseChannels(findings, map) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, map, 'channels', text_decode/* decodeList */.VX);
    return items?.flatMap((item) => {
        const table = item.kind === 'map' ? item : undefined;
        if (table !== undefined)
            (0,text_decode/* checkKeys */.L)(findings, table, ['channel', 'priority'], 'a channel');
        const text = table === undefined
            ? (0,text_decode/* decodeString */.sc)(findings, item, 'a channel')
            : (0,text_decode/* decodeOptional */.BV)(findings, table, 'channel', text_decode/* decodeString */.sc);
        if (text === undefined)
            return [];
        const reading = (0,channel/* parseChannel */.p)(text);
        const priority = table === undefined ? 0 : parsePriority(findings, table);
        if (reading.ok)
            return [{ channel: reading.channel, priority }];
        const code = reading.secret ? 'credentials-in-url' : 'channel-syntax';
        const message = reading.secret
            ? 'a channel carries credentials'
            : `expected a channel name or URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error(code, message, { at: item.at });
        return [];
    });
}
function parsePriority(findings, table) {
    const node = (0,text_decode/* entryOf */.Ms)(table, 'priority')?.value;
    if (node === undefined)
        return 0;
    if (node.kind === 'scalar' && node.plain && /^-?[0-9]{1,9}$/.test(node.text))
        return Number(node.text);
    findings.error('wrong-type', 'expected an integer for priority', { at: node.at });
    return 0;
}
// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table
function targetsOf(findings, map, platforms) {
    const targets = (0,text_decode/* decodeOptional */.BV)(findings, map, 'target', text_decode/* decodeMap */.P2)?.entries ?? [];
    const wide = (name) => (name === 'unix' ? 0 : name === 'linux' ? 1 : 2);
    return targets
        .toSorted((a, b) => wide(a.key) - wide(b.key))
        .flatMap((entry) => {
        const matched = platforms.filter((platform) => selects(entry.key, platform));
        const table = matched.length === 0 ? undefined : (0,text_decode/* decodeMap */.P2)(findings, entry.value, `target ${entry.key}`);
        if (table === undefined)
            return [];
        (0,text_decode/* checkKeys */.L)(findings, table, [...IDLE, 'dependencies', 'pypi-dependencies', ...UNREAD], 'a target');
        for (const { key, at, value } of table.entries)
            if (UNREAD.includes(key) && !isEmpty(value))
                reportUnread(findings, at, (0,diagnostic/* quote */.hD)(key));
        const installs = table.entries.some(({ key }) => !IDLE.includes(key));
        if (installs && matched.length < platforms.length)
            reportUnread(findings, entry.at, `target ${(0,diagnostic/* quote */.hD)(entry.key)}, which is not for every Linux platform,`);
        return [table];
    });
}
function selects(selector, platform) {
    return selector === platform || selector === 'unix' || selector === 'linux';
}
// Conditions on the machine decide what the solver may choose; those on other systems do not concern an image.
function checkRequirements(findings, map) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, map, 'system-requirements', text_decode/* decodeMap */.P2)?.entries ?? [];
    const other = entries.find(({ key }) => key !== 'macos' && key !== 'windows');
    if (other !== undefined)
        reportUnread(findings, other.at, `system requirement ${(0,diagnostic/* quote */.hD)(other.key)}`);
}
function checkPlatforms(findings, map, platforms) {
    const own = (0,text_decode/* decodeOptional */.BV)(findings, map, 'platforms', text_decode/* decodeStrings */.zC);
    const missing = own === undefined ? undefined : platforms.find((platform) => !own.includes(platform));
    if (missing !== undefined)
        reportUnread(findings, (0,text_decode/* entryOf */.Ms)(map, 'platforms')?.at ?? map.at, `a feature without ${missing}`);
}
// uv asks extra indexes in turn, pip all at once: with more than one they install different packages.
function pypiOptions(findings, map) {
    const table = (0,text_decode/* decodeOptional */.BV)(findings, map, 'pypi-options', text_decode/* decodeMap */.P2);
    const other = table?.entries.find(({ key }) => key !== 'index-url');
    if (other !== undefined)
        reportUnread(findings, other.at, `pypi option ${(0,diagnostic/* quote */.hD)(other.key)}`);
    const url = table && (0,text_decode/* decodeOptional */.BV)(findings, table, 'index-url', text_decode/* decodeString */.sc);
    if (url === undefined)
        return [];
    const reading = (0,channel/* parseChannel */.p)(url);
    if (reading.ok && /^https?:/.test(url))
        return [`--index-url ${url}`];
    findings.error('pip-option', 'expected a URL without credentials for index-url', { at: table?.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pixi/pixi.js







/** `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
const pixi = {
    format: 'pixi',
    names: isPixiName,
    recognizes: (text, path) => isPixiName(path) && /^\s*\[\s*(?:workspace|project)\s*[\].]/m.test(text),
    includes: () => [],
    parse: (text, path) => {
        const reading = (0,toml/* readToml */.D)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pixi'), [reading.diagnostic]);
        return parseManifest(reading.root, path);
    },
};
function isPixiName(path) {
    return /(?:^|\/)pixi\.toml$/.test(path);
}
const TOP_KEYS = [...FEATURE_KEYS, 'workspace', 'project', 'feature', 'environments', 'package', 'tool', '$schema'];
function parseManifest(root, path) {
    const source = (0,format/* emptySource */.$_)('pixi');
    const findings = new model_findings/* Findings */.F(path);
    const manifest = readManifest(findings, root);
    if (manifest === undefined)
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    const definitions = environmentsOf(findings, manifest.root).map(([name, entry]) => {
        const inner = new model_findings/* Findings */.F(path);
        const python = pixi_parseEnvironment(inner, manifest, entry);
        const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
        const suffix = name === 'default' ? '' : `#/environments/${pointer}`;
        return { suffix, source: { ...source, python }, diagnostics: [...findings.diagnostics, ...inner.diagnostics] };
    });
    return { definitions, uses: [] };
}
// There is always a default environment.
function environmentsOf(findings, root) {
    const entries = (0,text_decode/* decodeOptional */.BV)(findings, root, 'environments', text_decode/* decodeMap */.P2)?.entries ?? [];
    const others = entries.filter(({ key }) => key !== 'default');
    return [
        ['default', entries.find(({ key }) => key === 'default')],
        ...others.map((entry) => [entry.key, entry]),
    ];
}
const WORKSPACE_KEYS = [
    'name',
    'version',
    'description',
    'authors',
    'license',
    'license-file',
    'readme',
    'homepage',
    'repository',
    'documentation',
    'channels',
    'platforms',
    'preview',
    'requires-pixi',
    'conda-pypi-map',
];
function readManifest(findings, root) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'a pixi manifest');
    const workspace = map === undefined ? undefined : ((0,text_decode/* entryOf */.Ms)(map, 'workspace') ?? (0,text_decode/* entryOf */.Ms)(map, 'project'));
    const table = workspace && (0,text_decode/* decodeMap */.P2)(findings, workspace.value, workspace.key);
    if (map === undefined || table === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, TOP_KEYS, 'a pixi manifest');
    for (const { key, at } of table.entries)
        if (!WORKSPACE_KEYS.includes(key))
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of the workspace`);
    const features = (0,text_decode/* decodeOptional */.BV)(findings, map, 'feature', text_decode/* decodeMap */.P2)?.entries ?? [];
    return {
        channels: parseChannels(findings, table) ?? [],
        platforms: linuxPlatforms(findings, table),
        root: map,
        features: new Map(features.map((entry) => [entry.key, entry])),
    };
}
function linuxPlatforms(findings, table) {
    const items = (0,text_decode/* decodeOptional */.BV)(findings, table, 'platforms', text_decode/* decodeList */.VX) ?? [];
    const names = items.flatMap((item) => {
        if (item.kind === 'map')
            return reportUnread(findings, item.at, 'a platform with virtual packages') ?? [];
        return (0,text_decode/* decodeString */.sc)(findings, item, 'a platform') ?? [];
    });
    const linux = names.filter((name) => name.startsWith('linux-'));
    if (linux.length > 0)
        return linux;
    const hint = 'add linux-64 to platforms';
    const at = (0,text_decode/* entryOf */.Ms)(table, 'platforms')?.at ?? table.at;
    findings.error('os-not-supported', 'expected a Linux platform, received none', { at, hint });
    return [];
}
const pixi_ENVIRONMENT_KEYS = ['features', 'no-default-feature', 'solve-group', 'tasks', 'activation'];
function pixi_parseEnvironment(findings, manifest, entry) {
    const map = entry?.value.kind === 'map' ? entry.value : undefined;
    const names = map === undefined
        ? entry && (0,text_decode/* decodeStrings */.zC)(findings, entry.value, 'features')
        : (0,text_decode/* decodeOptional */.BV)(findings, map, 'features', text_decode/* decodeStrings */.zC);
    for (const { key, at } of map?.entries ?? [])
        if (!pixi_ENVIRONMENT_KEYS.includes(key) || key === 'solve-group')
            reportUnread(findings, at, `${(0,diagnostic/* quote */.hD)(key)} of an environment`);
    const alone = map !== undefined && (0,text_decode/* decodeOptional */.BV)(findings, map, 'no-default-feature', text_decode/* decodeBoolean */.J2) === true;
    const features = (names ?? []).flatMap((name) => namedFeature(findings, manifest, name, entry));
    const all = alone ? features : [...features, parseFeature(findings, manifest.root, manifest.platforms)];
    return combine(all, manifest.channels);
}
function namedFeature(findings, { features, platforms }, name, entry) {
    const found = features.get(name);
    if (found === undefined) {
        const hint = `write a table [feature.${name}]`;
        findings.error('pixi-feature', `no feature is called ${(0,diagnostic/* quote */.hD)(name)}`, { at: entry?.at, hint });
        return [];
    }
    const map = (0,text_decode/* decodeMap */.P2)(findings, found.value, `feature ${name}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, FEATURE_KEYS, 'a feature');
    return [parseFeature(findings, map, platforms)];
}
// https://github.com/prefix-dev/pixi/blob/main/crates/pixi_manifest/src/features_ext.rs
function combine(features, workspace) {
    const channels = features
        .flatMap((feature) => feature.channels ?? workspace)
        .toSorted((a, b) => b.priority - a.priority)
        .map(({ channel }) => channel);
    const unique = (texts) => [...new Set(texts)];
    const pip = unique(features.flatMap((feature) => feature.pip));
    const options = pip.filter((line) => line.startsWith('--'));
    return {
        ...format/* NO_PYTHON */.ho,
        channels: unique(features.length === 0 ? workspace.map(({ channel }) => channel) : channels),
        conda: unique(features.flatMap(({ conda }) => conda)),
        pip: [...options, ...pip.filter((line) => !options.includes(line))],
    };
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/constraint.js
const RELEASE = /^[0-9]+(?:\.[0-9]+){0,2}$/;
const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;
/**
 * A version constraint of Poetry as specifiers of PEP 440, `>=1.2,<2.0`; `undefined` for what has no such form: `||`, and `^` or
 * `~` with anything but one to three numbers. https://python-poetry.org/docs/dependency-specification/
 */
function poetrySpecifiers(constraint) {
    const parts = constraint.split(',').flatMap((part) => part
        .trim()
        .replace(/([<>=!~^])[ \t]+/g, '$1')
        .split(/[ \t]+/));
    const specifiers = parts.map(poetrySpecifier);
    if (specifiers.includes(undefined))
        return undefined;
    return specifiers.filter((specifier) => specifier !== '').join(',');
}
function poetrySpecifier(part) {
    if (part === '*')
        return '';
    if (part.startsWith('^'))
        return range(part.slice(1), caretPlace);
    if (part.startsWith('~') && !part.startsWith('~='))
        return range(part.slice(1), tildePlace);
    if (PLAIN.test(part))
        return part;
    const version = part.replace(/^=/, '');
    if (WILDCARD.test(version) || /^[0-9][0-9A-Za-z.+!-]*$/.test(version))
        return `==${version}`;
    return undefined;
}
// The upper bound raises the number at a place and ends there, with zeros up to the length that is written.
function range(version, placeOf) {
    if (!RELEASE.test(version))
        return undefined;
    const numbers = version.split('.').map(Number);
    const place = placeOf(numbers);
    const upper = numbers.map((number, index) => (index < place ? number : index === place ? number + 1 : 0));
    return `>=${version},<${upper.join('.')}`;
}
function caretPlace(numbers) {
    const first = numbers.findIndex((number) => number > 0);
    return first < 0 ? numbers.length - 1 : first;
}
function tildePlace(numbers) {
    return Math.min(1, numbers.length - 1);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-choice.js

// Among releases alone, the constraints of Poetry and the specifiers of PEP 440 say the same.
const lock_choice_RELEASE = /^[0-9]{1,15}(?:\.[0-9]{1,15})*$/;
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]{1,15}(?:\.[0-9]{1,15})*)(\.\*)?$/;
const MAX_ALTERNATIVES = 64;
/** The packages of a name that a dependency may mean; `undefined` when its constraint cannot be compared with one of several. */
function fittingPackages({ versions, source }, candidates, packages) {
    const fits = candidates.map((index) => doesFit(versions, packages[index]?.locked.version ?? ''));
    if (candidates.length > 1 && fits.includes(undefined))
        return undefined;
    return candidates
        .filter((_, place) => fits[place] !== false)
        .filter((index) => candidates.length === 1 || source === undefined || packages[index]?.reference === source);
}
function doesFit(versions, version) {
    if (versions === undefined || !lock_choice_RELEASE.test(version))
        return undefined;
    const alternatives = versions.split(/\|\|?/);
    if (alternatives.length > MAX_ALTERNATIVES)
        return undefined;
    const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), version));
    return results.includes(undefined) ? undefined : results.includes(true);
}
function doesFitAll(specifiers, version) {
    if (specifiers === undefined || specifiers === '')
        return specifiers === undefined ? undefined : true;
    const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
    return results.includes(undefined) ? undefined : !results.includes(false);
}
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
function doesSatisfy(specifier, version) {
    const [, operator = '', bound = '', wildcard] = SPECIFIER.exec(specifier) ?? [];
    const equality = operator === '==' || operator === '!=';
    if (bound === '' || (wildcard !== undefined && !equality))
        return undefined;
    const order = lock_choice_compare(version, bound, wildcard === undefined ? undefined : bound.split('.').length);
    if (operator === '~=')
        return order >= 0 && lock_choice_compare(version, bound, bound.split('.').length - 1) === 0;
    if (equality)
        return (order === 0) === (operator === '==');
    if (order === 0)
        return operator.endsWith('=');
    return order < 0 === operator.startsWith('<');
}
/** Compares releases, up to a number of places; those that are not written are zero. */
function lock_choice_compare(a, b, places) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    const length = places ?? Math.max(left.length, right.length);
    for (let place = 0; place < length; place += 1) {
        const difference = (left[place] ?? 0) - (right[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-graph.js





/** The packages that a selection reaches, in the order of the lock, each with its condition. */
function legacyLines(findings, packages, manifest, selection, budget) {
    const graph = lock_graph_graphOf(findings, packages, manifest, budget);
    const start = startEdges(graph, manifest, selection);
    const reached = start && reach(start, (node) => lock_graph_edgesOf(graph, node), budget);
    if (reached === undefined) {
        if (findings.diagnostics.length === 0)
            findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: diagnostic/* START */.d3 });
        return [];
    }
    return packages.flatMap(({ locked }, index) => {
        const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
        return condition === undefined ? [] : [{ locked, condition }];
    });
}
function lock_graph_graphOf(findings, packages, manifest, budget) {
    const indexes = packages.map((_, index) => index);
    const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
    const [nodes, numbers, conditions] = [
        [],
        new Map(),
        new Map(),
    ];
    return { findings, packages, project: manifest.name, byName, nodes, numbers, conditions, budget };
}
// A package that is locked as optional is installed for an extra alone, by the names that the extra reaches.
// https://github.com/python-poetry/poetry-plugin-export/blob/1.8.0/src/poetry_plugin_export/walker.py
function startEdges(graph, { path, groups }, { groups: chosen, extra }) {
    const active = namesReached(graph, extra);
    const wanted = chosen.flatMap((group) => groups.get(group) ?? []);
    const place = graph.findings.within(path);
    return lock_graph_edgesFor(graph, place, undefined, wanted, (to) => !graph.packages[to]?.optional || active.has(lock_graph_nameOf(graph, to)));
}
function lock_graph_nameOf({ packages }, index) {
    return packages[index]?.locked.name ?? '';
}
function namesReached({ packages, byName }, start) {
    const names = new Set(start);
    for (const name of names)
        for (const index of byName.get(name) ?? [])
            for (const dependency of packages[index]?.dependencies ?? [])
                names.add(dependency.name);
    return names;
}
function lock_graph_edgesOf(graph, node) {
    const [index, extra] = graph.nodes[node] ?? [-1, undefined];
    const from = graph.packages[index];
    graph.budget.left -= from?.dependencies.length ?? 0;
    const members = from?.extras.get(extra ?? '') ?? new Set();
    const wanted = (from?.dependencies ?? []).filter(({ name, optional }) => extra === undefined ? !optional : optional && members.has(name));
    return lock_graph_edgesFor(graph, graph.findings, extra, wanted, () => true);
}
function lock_graph_edgesFor(graph, place, extra, dependencies, isTaken) {
    const edges = [];
    for (const dependency of dependencies) {
        if (dependency.name === graph.project)
            continue;
        const condition = lock_graph_conditionOf(graph, place, extra, dependency);
        if (condition === undefined)
            return undefined;
        if (condition.length === 0)
            continue;
        const to = lock_graph_resolve(graph, place, dependency);
        if (to === undefined)
            return undefined;
        const nodes = isTaken(to) ? [undefined, ...dependency.extras] : [];
        edges.push(...nodes.map((name) => ({ to: lock_graph_numberOf(graph, to, name), condition })));
    }
    return edges;
}
function lock_graph_conditionOf({ conditions, budget }, place, extra, { marker, at }) {
    if (marker === undefined)
        return ALWAYS;
    const key = `${extra ?? ''}\n${marker}`;
    if (!conditions.has(key)) {
        const decide = (left, operator, right) => decideExtra(extra, left, operator, right);
        conditions.set(key, parseCondition(marker, decide, budget));
    }
    const condition = conditions.get(key);
    if (condition === undefined && budget.left >= 0)
        place.error('lock-package', `the marker ${(0,diagnostic/* quote */.hD)(marker)} is not understood`, { at });
    return condition;
}
function decideExtra(extra, left, operator, right) {
    if (left !== 'extra' && right !== 'extra')
        return undefined;
    if (extra === undefined || operator !== '==')
        return 'unknown';
    return (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1)) === extra;
}
function lock_graph_resolve(graph, place, dependency) {
    const { name, at } = dependency;
    const candidates = graph.byName.get(name) ?? [];
    // Each of several is compared with each alternative of the constraint.
    if (candidates.length > 1)
        graph.budget.left -= candidates.length * (1 + (dependency.versions?.length ?? 0) / 16);
    if (graph.budget.left < 0)
        return undefined;
    const found = fittingPackages(dependency, candidates, graph.packages);
    if (found?.length === 1)
        return found[0];
    const several = candidates.length > 1 && found?.length !== 0;
    const message = several
        ? `the lock has ${candidates.length} packages ${(0,diagnostic/* quote */.hD)(name)} and does not say which one is meant`
        : `expected a package ${(0,diagnostic/* quote */.hD)(name)} in the lock that fits ${(0,diagnostic/* quote */.hD)(dependency.versions ?? 'it')}, received none`;
    place.error('lock-package', message, { at, hint: HINT });
    return undefined;
}
const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';
function lock_graph_numberOf({ nodes, numbers }, index, extra) {
    const key = extra === undefined ? `${index}` : `${index} ${extra}`;
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, nodes.length);
    return nodes.push([index, extra]) - 1;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-dependency.js





const lock_dependency_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'source', 'allow-prereleases'].concat(['allows-prereleases', 'git', 'branch', 'tag', 'rev', 'subdirectory'], ['url', 'path', 'file', 'develop']);
/** Reads the forms of a dependency, each with its own condition. https://python-poetry.org/docs/1.8/dependency-specification/ */
function parsePoetryDependency(findings, { key, value }) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => (form.kind === 'scalar' ? plain(findings, key, form) : table(findings, key, form)));
}
function plain(findings, key, node) {
    const versions = stringFrom(findings, node, `the version of ${(0,diagnostic/* quote */.hD)(key)}`);
    const common = { source: undefined, extras: [], optional: false, marker: undefined, at: node.at };
    return versions === undefined ? [] : [{ ...common, name: (0,names_requirement/* normalizeName */.Pc)(key), versions }];
}
function table(findings, key, node) {
    const map = tableFrom(findings, node, `the dependency ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, lock_dependency_KEYS, 'a dependency');
    const conditions = conditionsOf(findings, map);
    return [
        {
            name: (0,names_requirement/* normalizeName */.Pc)(key),
            versions: stringOf(findings, map, 'version'),
            source: stringOf(findings, map, 'source'),
            extras: stringsOf(findings, map, 'extras').map(names_requirement/* normalizeName */.Pc),
            optional: booleanOf(findings, map, 'optional'),
            marker: conditions.length === 0 ? undefined : conditions.map((text) => `(${text})`).join(' and '),
            at: map.at,
        },
    ];
}
function conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    return [
        ...(markers === undefined || markers === '' ? [] : [markers]),
        ...conditionFrom(findings, map, 'python', pythonMarker),
        ...conditionFrom(findings, map, 'platform', platformMarker),
    ];
}
function conditionFrom(findings, map, key, markerOf) {
    const text = stringOf(findings, map, key);
    if (text === undefined || text.trim() === '*')
        return [];
    const marker = markerOf(text);
    if (marker !== undefined)
        return [marker];
    const at = (0,text_decode/* entryOf */.Ms)(map, key)?.value.at;
    findings.error('pyproject-version', `the ${key} ${(0,diagnostic/* quote */.hD)(text)} has no form as a marker`, { at, hint: lock_dependency_HINT });
    return [];
}
const lock_dependency_HINT = 'write it as markers, and lock again';
function platformMarker(text) {
    return /^[a-z0-9]+$/.test(text) ? `sys_platform == "${text}"` : undefined;
}
// `python_version` has two numbers: what other operators with such a bound say of 3.8.1 differs among tools.
function pythonMarker(text) {
    const ranges = text.split(/\|\|?/).map((part) => {
        const specifiers = poetrySpecifiers(part.trim());
        const comparisons = (specifiers ?? '').split(',').map(pythonComparison);
        return comparisons.includes(undefined) ? undefined : comparisons.join(' and ');
    });
    return ranges.includes(undefined) ? undefined : ranges.map((range) => `(${range})`).join(' or ');
}
function pythonComparison(specifier) {
    const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9]+(?:\.[0-9]+){0,2})$/.exec(specifier) ?? [];
    const full = version.split('.').length > 2;
    if (version === '' || (!full && !['>=', '<'].includes(operator)))
        return undefined;
    return `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-package.js





/** The group of what the project itself needs. */
const MAIN = 'main';
const lock_package_KEYS = [
    'name',
    'version',
    'description',
    'optional',
    'python-versions',
    'groups',
    'markers',
    'files',
    'develop',
].concat(['dependencies', 'extras', 'source']);
/** Reads a package; what is wrong with it is reported. */
function parsePoetryPackage(findings, map) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_package_KEYS, 'a package');
    const name = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = name === undefined ? undefined : originOf(findings, map, name);
    if (name === undefined || version === undefined || origin === undefined)
        return undefined;
    const hashes = tablesOf(findings, map, 'files').map((file) => stringOf(findings, file, 'hash') ?? '');
    const locked = { name: (0,names_requirement/* normalizeName */.Pc)(name), version, at: map.at, origin, hashes: checkable(hashes) };
    return { locked, markers: markersOf(findings, map) };
}
function markersOf(findings, map) {
    const groups = stringsOf(findings, map, 'groups');
    if (groups.length === 0)
        findings.error('field-missing', 'expected the groups of a package', { at: map.at });
    const node = (0,text_decode/* entryOf */.Ms)(map, 'markers')?.value;
    if (node === undefined)
        return new Map(groups.map((group) => [group, undefined]));
    if (node.kind !== 'map') {
        const marker = stringFrom(findings, node, 'markers');
        return new Map(groups.map((group) => [group, marker]));
    }
    return new Map(groups.map((group) => [group, stringOf(findings, node, group)]));
}
/** Where a package comes from. https://github.com/python-poetry/poetry/blob/2.0.0/src/poetry/packages/locker.py */
function originOf(findings, map, name) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'source') === undefined)
        return { kind: 'index', url: undefined };
    const source = tableOf(findings, map, 'source');
    (0,text_decode/* checkKeys */.L)(findings, source, ['type', 'url', 'reference', 'resolved_reference', 'subdirectory'], 'a source');
    const type = requiredString(findings, source, 'type', 'a source');
    const url = requiredString(findings, source, 'url', 'a source');
    if (type === undefined || url === undefined)
        return undefined;
    const folder = stringOf(findings, source, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    if (type === 'legacy')
        return { kind: 'index', url };
    if (type === 'url')
        return { kind: 'url', url: `${url}${fragment}` };
    if (type === 'file' || type === 'directory')
        return { kind: 'path', path: url };
    const commit = stringOf(findings, source, 'resolved_reference');
    if (type === 'git' && commit !== undefined && /^[0-9a-f]{40}$/.test(commit))
        return { kind: 'git', url: `git+${url}@${commit}${fragment}` };
    findings.error('lock-package', `package ${(0,diagnostic/* quote */.hD)(name)} has no source that is read`, { at: source.at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-legacy.js






const lock_legacy_KEYS = ['name', 'version', 'description', 'category', 'optional', 'python-versions', 'files', 'develop'].concat([
    'dependencies',
    'extras',
    'source',
]);
/** Reads the packages; what is wrong with them is reported. */
function parseLegacyPackages(findings, root) {
    // https://github.com/python-poetry/poetry/blob/1.8.5/src/poetry/packages/locker.py
    const shared = entriesOf(findings, tableOf(findings, root, 'metadata'), 'files');
    const files = new Map(shared.map((entry) => [(0,names_requirement/* normalizeName */.Pc)(entry.key), entry]));
    return tablesOf(findings, root, 'package').flatMap((map) => parseLegacyPackage(findings, map, files) ?? []);
}
function parseLegacyPackage(findings, map, shared) {
    (0,text_decode/* checkKeys */.L)(findings, map, lock_legacy_KEYS, 'a package');
    const written = requiredString(findings, map, 'name', 'a package');
    const version = requiredString(findings, map, 'version', 'a package');
    const origin = written === undefined ? undefined : originOf(findings, map, written);
    if (written === undefined || version === undefined || origin === undefined)
        return undefined;
    const name = (0,names_requirement/* normalizeName */.Pc)(written);
    const files = filesOf(findings, map, shared.get(name), origin.kind === 'index');
    const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
    return {
        locked: { name, version, at: map.at, origin, hashes: checkable(hashes) },
        optional: booleanOf(findings, map, 'optional'),
        reference: stringOf(findings, tableOf(findings, map, 'source'), 'reference'),
        dependencies: entriesOf(findings, map, 'dependencies').flatMap((entry) => parsePoetryDependency(findings, entry)),
        extras: extrasOf(findings, tableOf(findings, map, 'extras')),
    };
}
// Locks of version 1 keep the files of all packages of a name together.
function filesOf(findings, map, shared, needed) {
    if ((0,text_decode/* entryOf */.Ms)(map, 'files') !== undefined)
        return tablesOf(findings, map, 'files');
    if (!needed)
        return [];
    if (shared !== undefined)
        return itemsFrom(findings, shared.value, shared.key).flatMap((item) => tableFrom(findings, item, 'a file') ?? []);
    findings.error('field-missing', 'expected the files of a package', { at: map.at, hint: 'write the lock again' });
    return [];
}
// `h2 (>=3,<5)`: the name alone says which dependency is meant.
function extrasOf(findings, map) {
    return new Map(map.entries.map(({ key }) => {
        const names = stringsOf(findings, map, key).map((text) => /^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
        return [(0,names_requirement/* normalizeName */.Pc)(key), new Set(names.map(names_requirement/* normalizeName */.Pc))];
    }));
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-manifest.js







const lock_manifest_HINT = 'put the pyproject.toml of the lock beside it, or run "poetry lock" with Poetry 2';
/** Reads the manifest of a lock; what is wrong is reported, in the lock's findings where the manifest is not there. */
function parsePoetryManifest(findings, path, files) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const reason = file.kind === 'absent' ? 'which is not there' : `which cannot be read: ${file.message}`;
        const message = `a lock of Poetry 1 is read with ${(0,diagnostic/* quote */.hD)(path)}, ${reason}`;
        findings.error('lock-manifest', message, { at: diagnostic/* START */.d3, hint: lock_manifest_HINT });
        return undefined;
    }
    const reading = (0,toml/* readToml */.D)(file.text, path);
    if (reading.ok)
        return manifestOf(findings.within(path), reading.root);
    findings.add(reading.diagnostic);
    return undefined;
}
function manifestOf(findings, root) {
    const poetry = tableOf(findings, tableOf(findings, root, 'tool'), 'poetry');
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const foreign = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'dependencies') : undefined;
    if ((0,text_decode/* entryOf */.Ms)(poetry, 'dependencies') === undefined || foreign !== undefined) {
        // Poetry 1 does not look at [project]: such a lock was written from something else.
        const message = 'expected what a project of Poetry 1 needs in [tool.poetry.dependencies] alone';
        findings.error('lock-manifest', message, { at: foreign?.at ?? diagnostic/* START */.d3, hint: 'run "poetry lock" with Poetry 2' });
        return undefined;
    }
    const name = stringOf(findings, poetry, 'name');
    return {
        path: findings.path,
        name: name === undefined ? undefined : (0,names_requirement/* normalizeName */.Pc)(name),
        groups: groupsOf(findings, poetry),
    };
}
function groupsOf(findings, poetry) {
    const tables = [
        [MAIN, entriesOf(findings, poetry, 'dependencies')],
        ...entriesOf(findings, poetry, 'group').flatMap((entry) => groupOf(findings, entry)),
        ['dev', entriesOf(findings, poetry, 'dev-dependencies')],
    ];
    const groups = new Map();
    for (const [group, entries] of tables) {
        const dependencies = groups.get(group) ?? [];
        dependencies.push(...entries.flatMap((entry) => rootOf(findings, entry)));
        if (group === MAIN || dependencies.length > 0)
            groups.set(group, dependencies);
    }
    return groups;
}
function groupOf(findings, { key, value }) {
    const map = tableFrom(findings, value, `the group ${(0,diagnostic/* quote */.hD)(key)}`);
    if (map === undefined)
        return [];
    (0,text_decode/* checkKeys */.L)(findings, map, ['optional', 'dependencies'], 'a group');
    return [[(0,names_requirement/* normalizeName */.Pc)(key), entriesOf(findings, map, 'dependencies')]];
}
function rootOf(findings, entry) {
    return (0,names_requirement/* normalizeName */.Pc)(entry.key) === 'python' ? [] : parsePoetryDependency(findings, entry);
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock-definitions.js











/**
 * The definitions of a lock of Poetry 1 (lock-version 1.0, 1.1 and 2.0), with the manifest beside it: where a package is installed
 * follows from what the project wants and what the packages want of each other.
 */
function legacyDefinitions(findings, root, manifestPath, files) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const packages = parseLegacyPackages(findings, root);
    const extras = lock_definitions_extrasOf(findings, root);
    const manifest = parsePoetryManifest(findings, manifestPath, files);
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath] };
    if (manifest === undefined || !(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_definitions_selectionsOf(extras, [...manifest.groups.keys()]).map(({ suffix, selection }) => lockReading(findings, budget, suffix, empty, (own) => legacyLines(own, packages, manifest, selection, budget)));
}
function lock_definitions_extrasOf(findings, root) {
    const table = tableOf(findings, root, 'extras');
    return new Map(entriesOf(findings, root, 'extras').map(({ key }) => [
        (0,names_requirement/* normalizeName */.Pc)(key),
        stringsOf(findings, table, key).map(nameIn),
    ]));
}
// Old locks write `name (>=1)`.
function nameIn(text) {
    return (0,names_requirement/* normalizeName */.Pc)(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
}
function lock_definitions_selectionsOf(extras, groups) {
    const others = groups.filter((group) => group !== MAIN).sort();
    return [
        { suffix: '', selection: { groups: [MAIN], extra: [] } },
        ...[...extras].map(([name, extra]) => ({
            suffix: `#/extras/${pointerPart(name)}`,
            selection: { groups: [MAIN], extra },
        })),
        ...others.map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            selection: { groups: [MAIN, group], extra: [] },
        })),
    ];
}

;// CONCATENATED MODULE: ./build/core/formats/poetry/lock.js












/**
 * `poetry.lock` of Poetry 1 and 2: one definition for the main group, one for each other group with it, and one for each extra with it.
 * The project itself is not installed. https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock
 */
const poetryLock = {
    format: 'poetry-lock',
    names: isPoetryLock,
    recognizes: (_text, path) => isPoetryLock(path),
    // The locks of Poetry 1 do not say what the project wants.
    includes: (text, path) => (isPoetryLock(path) && LEGACY_LINE.test(text) ? [manifestPath(path)] : []),
    parse: (text, path, files) => {
        const reading = (0,toml/* readToml */.D)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('poetry-lock'), [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const root = reading.root;
        const definitions = isLegacy(root)
            ? legacyDefinitions(findings, root, manifestPath(path), files)
            : lock_definitionsOf(findings, poetry_lock_parseLock(findings, root), path);
        return { definitions, uses: [] };
    },
};
const LEGACY = ['1.0', '1.1', '2.0'];
const LEGACY_LINE = /^lock-version[ \t]*=[ \t]*["'](?:1\.[01]|2\.0)["']/m;
function isLegacy(root) {
    const metadata = (0,text_decode/* entryOf */.Ms)(root, 'metadata')?.value;
    const version = metadata?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value : undefined;
    return version?.kind === 'scalar' && !version.plain && LEGACY.includes(version.text);
}
function manifestPath(path) {
    return (0,names_path/* directoryOf */.jt)(path) === '.' ? 'pyproject.toml' : `${(0,names_path/* directoryOf */.jt)(path)}/pyproject.toml`;
}
function isPoetryLock(path) {
    return /(?:^|\/)poetry\.lock$/.test(path);
}
function poetry_lock_parseLock(findings, root) {
    (0,text_decode/* checkKeys */.L)(findings, root, ['package', 'extras', 'metadata'], 'poetry.lock');
    const metadata = tableOf(findings, root, 'metadata');
    const version = requiredString(findings, metadata, 'lock-version', 'metadata');
    if (version !== undefined && version !== '2.1') {
        const hint = 'run "poetry lock" with a current Poetry';
        const at = (0,text_decode/* entryOf */.Ms)(metadata, 'lock-version')?.value.at;
        findings.error('lock-version', `expected lock-version 1.0, 1.1, 2.0 or 2.1, received ${(0,diagnostic/* quote */.hD)(version)}`, {
            at,
            hint,
        });
        return { packages: [], extras: [] };
    }
    const packages = tablesOf(findings, root, 'package').flatMap((map) => parsePoetryPackage(findings, map) ?? []);
    return { packages, extras: entriesOf(findings, root, 'extras').map((entry) => (0,names_requirement/* normalizeName */.Pc)(entry.key)) };
}
function lock_definitionsOf(findings, lock, path) {
    const empty = { ...(0,format/* emptySource */.$_)('poetry-lock'), consumes: [manifestPath(path)] };
    if (!(0,diagnostic/* isClean */.AG)(findings.diagnostics))
        return [{ suffix: '', source: empty, diagnostics: findings.diagnostics }];
    const budget = lockBudget();
    return lock_selectionsOf(lock).map((selection) => lockReading(findings, budget, selection.suffix, empty, (own) => lock_linesOf(own, lock.packages, selection, budget)));
}
function lock_selectionsOf({ packages, extras }) {
    const groups = [...new Set(packages.flatMap((locked) => [...locked.markers.keys()]))].filter((group) => group !== MAIN);
    return [
        { suffix: '', groups: [MAIN], extra: undefined },
        ...extras.map((extra) => ({ suffix: `#/extras/${pointerPart(extra)}`, groups: [MAIN], extra })),
        ...groups.sort().map((group) => ({
            suffix: `#/dependency-groups/${pointerPart(group)}`,
            groups: [MAIN, group],
            extra: undefined,
        })),
    ];
}
function lock_linesOf(findings, packages, selection, budget) {
    const decide = lock_decideExtra(selection.extra);
    return packages.flatMap(({ locked, markers }) => {
        const wanted = selection.groups.flatMap((group) => (markers.has(group) ? [markers.get(group)] : []));
        const condition = lock_conditionOf(wanted, decide, budget);
        if (condition !== undefined)
            return [{ locked, condition }];
        findings.error('lock-package', `the markers of ${(0,diagnostic/* quote */.hD)(locked.name)} are not understood`, { at: locked.at });
        return [];
    });
}
function lock_conditionOf(markers, decide, budget) {
    return markers.reduce((known, marker) => {
        const condition = marker === undefined ? ALWAYS : parseCondition(marker, decide, budget);
        return known === undefined || condition === undefined ? undefined : either(known, condition, budget);
    }, NEVER);
}
// Markers of the main group say which extras of the project want the package.
function lock_decideExtra(chosen) {
    return (left, operator, right) => {
        if (left !== 'extra' && right !== 'extra')
            return undefined;
        if (operator !== '==' && operator !== '!=')
            return 'unknown';
        const name = (0,names_requirement/* normalizeName */.Pc)((left === 'extra' ? right : left).slice(1, -1));
        return (name === chosen) === (operator === '==');
    };
}

// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(9285);
;// CONCATENATED MODULE: ./build/core/formats/pyproject/dynamic.js


/** Files of all dynamic keys. */
function dynamicFiles(root) {
    const extras = lookUp(root, ['tool', 'setuptools', 'dynamic', 'optional-dependencies']);
    const keys = extras?.kind === 'map' ? extras.entries.map(({ key }) => `optional-dependencies.${key}`) : [];
    return ['dependencies', ...keys].flatMap((key) => dynamic_filesOf(root, key) ?? []);
}
/**
 * The lines of a dynamic key, from the requirements files that setuptools takes them from. Any other build tool computes them.
 * https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
function dynamicLines(findings, root, key, files, trail) {
    const named = dynamic_filesOf(root, key);
    if (named !== undefined) {
        const lines = named.map(({ text, at }) => ({ text: `-r ${text}`, ...at }));
        return (0,requirements/* parsePipLines */.WM)(findings, lines, files, trail);
    }
    const at = lookUp(root, ['project', 'dynamic'])?.at ?? root.at;
    const hint = 'write project.dependencies, or name a file in [tool.setuptools.dynamic]: dependencies = { file = ["requirements.txt"] }';
    findings.error('pyproject-dynamic', `${key} are dynamic: the build tool computes them`, { at, hint });
    return [];
}
function dynamic_filesOf(root, key) {
    const [table = '', ...rest] = key.split('.');
    const path = ['tool', 'setuptools', 'dynamic', table, ...(rest.length === 0 ? [] : [rest.join('.')]), 'file'];
    const node = lookUp(root, path);
    if (node === undefined)
        return undefined;
    const items = node.kind === 'list' ? node.items : [node];
    const files = items.flatMap((item) => item.kind === 'scalar' && !item.plain ? [{ text: item.text, at: item.at }] : []);
    return files.length === items.length && files.length > 0 && files.every(isOneWord) ? files : undefined;
}
// What stands behind `-r` would else be read as something more.
function isOneWord({ text }) {
    return /^[\p{L}\p{N}_.][\p{L}\p{N}._+/-]*$/u.test(text);
}
function lookUp(root, path) {
    return path.reduce((node, key) => (node?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(node, key)?.value : undefined), root);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/wanted.js



/** How deep extras and groups may name each other. */
const MAX_NESTING = 64;
const MAX_WANTED = 100_000;
function wantedBudget() {
    return { left: MAX_WANTED };
}
/** Reads a requirement (PEP 508), which has a name. */
function readWanted({ findings, budget }, node) {
    budget.left -= 1;
    if (budget.left < 0) {
        const message = `expected at most ${MAX_WANTED} requirements in all definitions of the file`;
        if (findings.diagnostics.every(({ code }) => code !== 'include-limit'))
            findings.error('include-limit', message, { at: node.at, hint: 'name each extra and each group once' });
        return [];
    }
    const text = stringFrom(findings, node, 'a requirement');
    return text === undefined ? [] : wantedFrom(findings, text, node.at);
}
/** Reads a requirement that stands, or is meant, at a position. */
function wantedFrom(findings, text, at) {
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (reading.ok && reading.requirement.kind === 'named')
        return [{ requirement: reading.requirement, at }];
    const reason = reading.ok ? 'expected a name before the URL' : reading.reason;
    const hint = reading.ok ? 'write name @ URL' : reading.hint;
    findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reason}`, { at, hint });
    return [];
}
/** The requirement where a marker holds as well. */
function under(findings, wanted, marker) {
    const own = wanted.requirement.marker;
    if (marker === undefined || own === marker)
        return [wanted];
    const joined = own === undefined ? marker : `(${marker}) and (${own})`;
    const reading = (0,names_requirement/* parseRequirement */.pP)(`x ; ${joined}`);
    if (reading.ok)
        return [{ ...wanted, requirement: { ...wanted.requirement, marker: reading.requirement.marker } }];
    findings.error('requirement-syntax', `marker ${(0,diagnostic/* quote */.hD)(joined)}: ${reading.reason}`, { at: wanted.at });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/project.js





/** What the project needs: `project.dependencies`, with its own extras where it names them. */
function projectWanted(reading) {
    const { findings, root } = reading;
    const project = tableOf(findings, root, 'project');
    const items = itemsOf(findings, project, 'dependencies');
    // Beyond the budget one of them reports it for this definition.
    const read = reading.budget.left < 0 ? items.slice(0, 1) : items;
    const wanted = read.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, []);
}
/** The extras by normalized name, in the order written. */
function projectExtras(root) {
    const project = (0,text_decode/* entryOf */.Ms)(root, 'project')?.value;
    const extras = project?.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(project, 'optional-dependencies')?.value : undefined;
    return Map.groupBy(extras?.kind === 'map' ? extras.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/** What an extra adds. */
function extraWanted(reading, extra) {
    return expandExtra(reading, extra, []);
}
/** What the project needs where requirements name the project itself: to install it is to install that. */
function selfWanted(reading, wanted) {
    const selves = wanted.filter(({ requirement }) => isSelf(reading, requirement.name));
    const first = selves[0];
    if (first === undefined)
        return [];
    const project = tableOf(reading.findings, reading.root, 'project');
    if (stringsOf(reading.findings, project, 'dynamic').includes('dependencies')) {
        const message = 'the project itself is named, and its dependencies are dynamic';
        reading.findings.error('pyproject-dynamic', message, { at: first.at, hint: 'name what is needed instead' });
    }
    return selves.flatMap((self) => projectWanted(reading).flatMap((one) => under(reading.findings, one, self.requirement.marker)));
}
function isSelf({ findings, root }, name) {
    const own = stringOf(findings, tableOf(findings, root, 'project'), 'name');
    return own !== undefined && name === (0,names_requirement/* normalizeName */.Pc)(own);
}
/** Requirements without those of the project itself: each of its extras stands for what it adds. */
function withoutSelf(reading, wanted, seen) {
    const { findings } = reading;
    return wanted.flatMap((one) => {
        const { name, extras, marker } = one.requirement;
        if (!isSelf(reading, name))
            return [one];
        const added = extras.filter((extra) => !seen.includes(extra)).flatMap((extra) => expandExtra(reading, extra, seen));
        return added.flatMap((inner) => under(findings, inner, marker));
    });
}
function expandExtra(reading, extra, seen) {
    const { findings, root } = reading;
    const [entry, second] = reading.extras.get(extra) ?? [];
    if (entry === undefined || second !== undefined) {
        const message = entry === undefined ? `the project has no extra ${(0,diagnostic/* quote */.hD)(extra)}` : `the extra ${(0,diagnostic/* quote */.hD)(extra)} is given twice`;
        findings.error('pyproject-group', message, {
            at: second?.at ?? root.at,
            hint: 'correct project.optional-dependencies',
        });
        return [];
    }
    if (reading.budget.left < 0)
        return [];
    if (seen.length > MAX_NESTING) {
        findings.error('include-cycle', `extras name each other more than ${MAX_NESTING} deep`, { at: entry.at });
        return [];
    }
    const items = itemsFrom(findings, entry.value, `the extra ${extra}`);
    const wanted = items.flatMap((item) => readWanted(reading, item));
    return withoutSelf(reading, wanted, [...seen, extra]);
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/groups.js






/** The dependency groups by normalized name, in the order written. */
function dependencyGroups(root) {
    const groups = (0,text_decode/* entryOf */.Ms)(root, 'dependency-groups')?.value;
    return Map.groupBy(groups?.kind === 'map' ? groups.entries : [], ({ key }) => (0,names_requirement/* normalizeName */.Pc)(key));
}
/**
 * What a dependency group holds, with the groups that it includes.
 * https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function groupWanted(reading, group) {
    const wanted = readGroup(reading, group, [], reading.root.at);
    return [...selfWanted(reading, wanted), ...withoutSelf(reading, wanted, [])];
}
function readGroup(reading, group, chain, at) {
    const { findings } = reading;
    const [entry, second] = reading.groups.get(group) ?? [];
    if (chain.includes(group))
        return groups_refuse(findings, 'include-cycle', `groups include each other: ${[...chain, group].join(' -> ')}`, at);
    if (chain.length > MAX_NESTING)
        return groups_refuse(findings, 'include-cycle', `groups include each other more than ${MAX_NESTING} deep`, at);
    if (entry === undefined)
        return groups_refuse(findings, 'pyproject-group', `there is no dependency group ${(0,diagnostic/* quote */.hD)(group)}`, at);
    if (second !== undefined)
        return groups_refuse(findings, 'pyproject-group', `the group ${(0,diagnostic/* quote */.hD)(group)} is given twice`, second.at);
    return itemsFrom(findings, entry.value, `the group ${group}`).flatMap((item) => {
        if (item.kind !== 'map' || reading.budget.left < 0)
            return readWanted(reading, item);
        reading.budget.left -= 1;
        (0,text_decode/* checkKeys */.L)(findings, item, ['include-group'], 'an element of a group');
        const included = requiredString(findings, item, 'include-group', 'an element of a group');
        return included === undefined ? [] : readGroup(reading, (0,names_requirement/* normalizeName */.Pc)(included), [...chain, group], item.at);
    });
}
function groups_refuse(findings, code, message, at) {
    findings.error(code, message, { at, hint: 'correct [dependency-groups]' });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/poetry.js







/** The definitions in `[tool.poetry]`; none where `[project]` says what the project needs. */
function poetryNames(root) {
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    const groups = tableIn(poetry, 'group')?.entries ?? [];
    const tables = [
        ...groups.map(({ key, value }) => ({
            suffix: `#/tool/poetry/group/${pointerPart(key)}/dependencies`,
            table: value.kind === 'map' ? tableIn(value, 'dependencies') : undefined,
        })),
        { suffix: '#/tool/poetry/dev-dependencies', table: tableIn(poetry, 'dev-dependencies') },
    ].flatMap(({ suffix, table }) => table === undefined ? [] : [{ suffix, selection: { kind: 'group', table } }]);
    if (tableIn(poetry, 'dependencies') === undefined || hasDependencies(root))
        return tables;
    const extras = (tableIn(poetry, 'extras')?.entries ?? []).map(({ key }) => ({
        suffix: `#/tool/poetry/extras/${pointerPart((0,names_requirement/* normalizeName */.Pc)(key))}`,
        selection: { kind: 'project', extra: (0,names_requirement/* normalizeName */.Pc)(key) },
    }));
    return [{ suffix: '', selection: { kind: 'project', extra: undefined } }, ...extras, ...tables];
}
/** Requirements of a selection; what has no form for pip is reported. */
function poetryWanted(reading, selection) {
    const { findings, root } = reading;
    const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
    if (poetry === undefined)
        return [];
    checkSources(findings, poetry);
    if (selection.kind === 'group')
        return selection.table.entries.flatMap((entry) => readDependency(findings, entry, () => true));
    const dependencies = tableIn(poetry, 'dependencies')?.entries ?? [];
    const extra = extraMembers(findings, poetry, selection.extra);
    return dependencies
        .filter(({ key }) => (0,names_requirement/* normalizeName */.Pc)(key) !== 'python')
        .flatMap((entry) => readDependency(findings, entry, () => extra.has((0,names_requirement/* normalizeName */.Pc)(entry.key))));
}
function tableIn(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function hasDependencies(root) {
    const project = tableIn(root, 'project');
    return project !== undefined && (0,text_decode/* entryOf */.Ms)(project, 'dependencies') !== undefined;
}
// pip asks all indexes alike; Poetry asks them in an order of priorities.
function checkSources(findings, poetry) {
    for (const source of tablesOf(findings, poetry, 'source')) {
        if (stringOf(findings, source, 'priority') === 'explicit')
            continue;
        const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
        findings.error('pyproject-source', 'sources of Poetry are not read', { at: source.at, hint });
    }
}
function extraMembers(findings, poetry, extra) {
    const extras = tableIn(poetry, 'extras');
    const entry = extras?.entries.find(({ key }) => (0,names_requirement/* normalizeName */.Pc)(key) === extra);
    return new Set(extras === undefined || entry === undefined ? [] : stringsOf(findings, extras, entry.key).map(names_requirement/* normalizeName */.Pc));
}
const poetry_KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'git', 'branch', 'tag', 'rev'].concat([
    'subdirectory',
    'url',
    'path',
    'develop',
]);
function readDependency(findings, { key, value }, isChosen) {
    const forms = value.kind === 'list' ? value.items : [value];
    return forms.flatMap((form) => {
        if (form.kind === 'scalar')
            return readVersion(findings, key, form);
        const map = tableFrom(findings, form, `the dependency ${key}`);
        if (map === undefined || (booleanOf(findings, map, 'optional') && !isChosen()))
            return [];
        const unread = map.entries.find((entry) => !poetry_KEYS.includes(entry.key));
        if (unread === undefined)
            return readTable(findings, key, map);
        const message = `${(0,diagnostic/* quote */.hD)(unread.key)} of the dependency ${(0,diagnostic/* quote */.hD)(key)} is not read`;
        findings.error('pyproject-source', message, {
            at: unread.at,
            hint: 'run "poetry lock": poetry.lock says what is installed',
        });
        return [];
    });
}
function readVersion(findings, name, node) {
    const text = stringFrom(findings, node, `the version of ${name}`);
    const specifiers = text === undefined ? undefined : specifiersOf(findings, text, node);
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${specifiers}`, node.at);
}
function specifiersOf(findings, text, node) {
    const specifiers = poetrySpecifiers(text);
    if (specifiers !== undefined)
        return specifiers;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} has no form that pip reads`;
    findings.error('pyproject-version', message, { at: node.at, hint: 'write it with >=, <, ==, != or ~=' });
    return undefined;
}
function readTable(findings, name, map) {
    const extras = (0,names_requirement/* formatExtras */.zB)(stringsOf(findings, map, 'extras'));
    const conditions = poetry_conditionsOf(findings, map);
    const marker = conditions.length === 0 ? '' : ` ; ${conditions.map((text) => `(${text})`).join(' and ')}`;
    const path = stringOf(findings, map, 'path');
    if (path !== undefined)
        return wantedFrom(findings, `${name}${extras}${marker}`, map.at).map((wanted) => ({ ...wanted, path }));
    const url = urlOf(findings, map);
    if (url !== undefined)
        return wantedFrom(findings, `${name}${extras} @ ${url}${marker}`, map.at);
    const version = stringOf(findings, map, 'version');
    const specifiers = version === undefined ? undefined : specifiersOf(findings, version, map);
    if (version === undefined)
        findings.error('field-missing', `expected version of ${(0,diagnostic/* quote */.hD)(name)}`, { at: map.at });
    return specifiers === undefined ? [] : wantedFrom(findings, `${name}${extras}${specifiers}${marker}`, map.at);
}
function urlOf(findings, map) {
    const folder = stringOf(findings, map, 'subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = stringOf(findings, map, 'git');
    const wanted = stringOf(findings, map, 'rev') ?? stringOf(findings, map, 'tag') ?? stringOf(findings, map, 'branch');
    if (git !== undefined)
        return `git+${git}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
    const url = stringOf(findings, map, 'url');
    return url === undefined ? undefined : `${url}${fragment}`;
}
function poetry_conditionsOf(findings, map) {
    const markers = stringOf(findings, map, 'markers');
    const platform = stringOf(findings, map, 'platform');
    const python = stringOf(findings, map, 'python');
    const versions = python === undefined ? [] : (pythonConditions(findings, python, map) ?? []);
    return [
        ...(markers === undefined ? [] : [markers]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
        ...versions,
    ];
}
// `python_version` has two numbers: what such a bound says of 3.8.1 is clear for some operators alone.
function pythonConditions(findings, text, map) {
    const specifiers = poetrySpecifiers(text);
    const parts = specifiers === undefined || specifiers === '' ? [] : specifiers.split(',');
    const conditions = parts.map((part) => {
        const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9.]+)$/.exec(part) ?? [];
        const full = version.split('.').length > 2;
        return version === '' || (!full && !['>=', '<'].includes(operator))
            ? undefined
            : `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
    });
    if (specifiers !== undefined && conditions.every((condition) => condition !== undefined))
        return conditions;
    const message = `the version constraint ${(0,diagnostic/* quote */.hD)(text)} of Python has no form that pip reads`;
    findings.error('pyproject-version', message, {
        at: (0,text_decode/* entryOf */.Ms)(map, 'python')?.value.at ?? map.at,
        hint: 'write it as markers',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/uv.js







/** Settings that make uv install something else than pip would from the same lines. */
const uv_UNREAD = [
    'override-dependencies',
    'exclude-dependencies',
    'find-links',
    'no-index',
    'prerelease',
    'resolution',
].concat(['no-binary', 'no-binary-package', 'exclude-newer', 'dependency-metadata']);
/** Reads `[tool.uv]`: https://docs.astral.sh/uv/reference/settings/ */
function uvSettings(reading) {
    const { findings, root } = reading;
    const uv = tableOf(findings, tableOf(findings, root, 'tool'), 'uv');
    for (const key of uv_UNREAD) {
        const entry = (0,text_decode/* entryOf */.Ms)(uv, key);
        if (entry === undefined)
            continue;
        const hint = 'run "uv lock": uv.lock beside it says what is installed';
        findings.error('pyproject-setting', `${key} of [tool.uv] is not read`, { at: entry.at, hint });
    }
    const sources = entriesOf(findings, uv, 'sources');
    return {
        lines: [...uv_indexLines(findings, uv), ...constraintLines(reading, uv)],
        sources: new Map(sources.map(({ key, at, value }) => {
            const map = value.kind === 'map' ? value : undefined;
            return [(0,names_requirement/* normalizeName */.Pc)(key), map === undefined ? { at } : readSource(findings, map, at)];
        })),
    };
}
/** The canonical lines of requirements, each from its source. */
function wantedEntries(findings, wanted, { sources }, trail, directory) {
    return wanted.flatMap((one) => {
        const { requirement, at } = one;
        const source = sources.get(requirement.name);
        if (source !== undefined && source.url === undefined && source.path === undefined)
            return unread(findings, requirement, at);
        const path = one.path ?? source?.path;
        if (path !== undefined)
            return uv_localEntry(findings, requirement, path, at, trail, directory);
        return packageEntry(findings, requirement, source?.url, at);
    });
}
function packageEntry(findings, requirement, url, at) {
    const text = (0,names_requirement/* formatRequirement */.zP)(url === undefined ? requirement : { ...requirement, specifier: '', url });
    const reading = (0,names_requirement/* parseRequirement */.pP)(text);
    if (!reading.ok)
        findings.error('requirement-syntax', `requirement ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at, hint: reading.hint });
    if ((0,names_url/* hasCredentials */.L)(text))
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
    else if (/\$\{/.test(text))
        findings.error('pip-variable', 'variables in a URL are not read', { at, hint: uv_SECRET });
    return [text];
}
const uv_SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function uv_localEntry(findings, { extras, marker }, path, at, trail, directory) {
    const text = `${/^\.{1,2}\//.test(path) ? '' : './'}${path}${(0,names_requirement/* formatExtras */.zB)(extras)}${(0,names_requirement/* formatMarker */.gJ)(marker)}`;
    const reading = (0,entry/* readRequirement */.M)(text, [], { directory, constraint: false });
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        trail.localPackages.push({ path: reading.entry[1], at });
    return [reading.entry];
}
function unread(findings, { name }, at) {
    const message = `the source of ${(0,diagnostic/* quote */.hD)(name)} in [tool.uv.sources] is not read`;
    const hint = 'run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker';
    findings.error('pyproject-source', message, { at, hint });
    return [];
}
const GIT = ['git', 'rev', 'tag', 'branch', 'subdirectory'];
// Of a workspace, an index or under a marker a source says more than a line of pip can.
function readSource(findings, map, at) {
    const keys = map.entries.map(({ key }) => key);
    const text = (key) => stringOf(findings, map, key);
    const folder = text('subdirectory');
    const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
    const git = text('git');
    if (git !== undefined && keys.every((key) => GIT.includes(key))) {
        const wanted = text('rev') ?? text('tag') ?? text('branch');
        const url = `${git.replace(/^git\+/, '')}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
        return { at, url: `git+${url}` };
    }
    const url = text('url');
    if (url !== undefined && keys.every((key) => ['url', 'subdirectory'].includes(key)))
        return { at, url: `${url}${fragment}` };
    const path = text('path');
    return path !== undefined && keys.every((key) => ['path', 'editable'].includes(key)) ? { at, path } : { at };
}
// pip asks all indexes alike, where uv takes the first that has the package: https://docs.astral.sh/uv/concepts/indexes/
function uv_indexLines(findings, uv) {
    const indexes = tablesOf(findings, uv, 'index').filter((map) => !booleanOf(findings, map, 'explicit'));
    const tables = indexes.flatMap((map) => {
        const url = stringOf(findings, map, 'url');
        const option = booleanOf(findings, map, 'default') ? '--index-url' : '--extra-index-url';
        return url === undefined ? [] : [{ option, url, at: map.at }];
    });
    const old = ['index-url', 'extra-index-url'].flatMap((key) => {
        const node = (0,text_decode/* entryOf */.Ms)(uv, key)?.value;
        const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
        return items.flatMap((item) => item.kind === 'scalar' ? [{ option: `--${key}`, url: item.text, at: item.at }] : []);
    });
    return [...tables, ...old].flatMap(({ option, url, at }) => {
        if ((0,names_url/* hasCredentials */.L)(url))
            findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: uv_SECRET });
        else if (/^https?:\/\/[^\s'"\\${}#]+$/.test(url))
            return [`${option} ${url}`];
        else
            findings.error('pyproject-source', `expected the URL of an index, received ${(0,diagnostic/* quote */.hD)(url)}`, { at });
        return [];
    });
}
function constraintLines(reading, uv) {
    const items = itemsOf(reading.findings, uv, 'constraint-dependencies');
    const lines = items
        .flatMap((item) => readWanted(reading, item))
        .map(({ requirement }) => (0,names_requirement/* formatRequirement */.zP)(requirement));
    return lines.length === 0 ? [] : [['-c', lines]];
}

;// CONCATENATED MODULE: ./build/core/formats/pyproject/pyproject.js














/**
 * `pyproject.toml`: what the project needs (PEP 621), each of its extras with it, each dependency group alone (PEP 735), and the
 * tables of Poetry. The project itself is not installed, and `requires-python` is not looked at: the base has its Python.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
const pyproject = {
    format: 'pyproject',
    names: isPyproject,
    recognizes: (text, path) => {
        if (!isPyproject(path))
            return false;
        const reading = (0,toml/* readToml */.D)(text, path);
        return reading.ok
            ? pyproject_selectionsOf(reading.root).length > 0
            : /^\[(?:project|dependency-groups)\b/m.test(text);
    },
    includes: (text, path) => {
        const root = isPyproject(path) ? (0,toml/* readToml */.D)(text, path) : undefined;
        return root?.ok
            ? (0,requirements/* pipIncludes */.d$)(dynamicFiles(root.root).map((file) => `-r ${file.text}`), (0,names_path/* directoryOf */.jt)(path))
            : [];
    },
    parse: (text, path, files) => {
        const reading = (0,toml/* readToml */.D)(text, path);
        const empty = (0,format/* emptySource */.$_)('pyproject');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        return parseDefinitions(reading.root, path, files);
    },
};
function isPyproject(path) {
    return /(?:^|\/)pyproject\.toml$/.test(path);
}
/** Mistakes in what all definitions have in common that are told for each, at most. */
const MAX_COMMON = 20;
function parseDefinitions(root, path, files) {
    const shared = { root, budget: wantedBudget(), extras: projectExtras(root), groups: dependencyGroups(root) };
    // Read once: a file may have as many settings as definitions, and each mistake in them would be told for each.
    const common = new model_findings/* Findings */.F(path);
    checkDynamic(common, root);
    const settings = uvSettings({ ...shared, findings: common });
    const lines = settings.lines.flatMap((line) => (typeof line === 'string' ? line : line[1])).length;
    const definitions = pyproject_selectionsOf(root).map((selection) => {
        const findings = new model_findings/* Findings */.F(path);
        findings.add(...common.diagnostics.slice(0, MAX_COMMON));
        const trail = (0,requirements/* pipTrail */.US)(path);
        const reading = { ...shared, findings };
        shared.budget.left -= lines;
        const pip = [
            ...settings.lines,
            ...wantedEntries(findings, selection.wanted(reading), settings, trail, (0,names_path/* directoryOf */.jt)(path)),
            ...selection.dynamic.flatMap((key) => dynamicLines(findings, root, key, files, trail)),
        ];
        const consumes = selection.dynamic.length === 0 ? [] : pyproject_consumedBy(root, path, files);
        const source = {
            ...(0,format/* emptySource */.$_)('pyproject'),
            python: { ...format/* NO_PYTHON */.ho, pip },
            localPackages: trail.localPackages,
            consumes,
        };
        return { suffix: selection.suffix, source, diagnostics: findings.diagnostics };
    });
    return definitions.length > 0 ? { definitions, uses: [] } : (0,format/* oneDefinition */.gO)((0,format/* emptySource */.$_)('pyproject'), [nothing(path)]);
}
// Build tools refuse it: https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
function checkDynamic(findings, root) {
    const project = mapAt(root, 'project');
    for (const key of ['dependencies', 'optional-dependencies'].filter((name) => dynamicKeys(project).includes(name))) {
        const entry = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, key);
        if (entry === undefined)
            continue;
        const message = `project.${key} are given, and project.dynamic says that the build tool computes them`;
        findings.error('pyproject-dynamic', message, { at: entry.at, hint: 'remove one of them' });
    }
}
function nothing(path) {
    const message = 'expected dependencies of a project, or dependency groups';
    return (0,model_findings/* finding */.g)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3 });
}
function pyproject_consumedBy(root, path, files) {
    const lines = dynamicFiles(root).map((file) => `-r ${file.text}`);
    return (0,requirements/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path)).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' ? [file, ...(0,requirements/* reachedFiles */.WI)(reading.text, file, files)] : [file];
    });
}
function pyproject_selectionsOf(root) {
    return [...projectSelections(root), ...groupSelections(root), ...poetrySelections(root)];
}
function projectSelections(root) {
    const project = mapAt(root, 'project');
    const dynamic = dynamicKeys(project);
    if (project === undefined || ((0,text_decode/* entryOf */.Ms)(project, 'dependencies') === undefined && !dynamic.includes('dependencies')))
        return [];
    const own = dynamic.filter((key) => key === 'dependencies');
    return [
        { suffix: '', wanted: projectWanted, dynamic: own },
        ...[...projectExtras(root).keys()].map((extra) => ({
            suffix: `#/project/optional-dependencies/${pointerPart(extra)}`,
            wanted: (reading) => [...projectWanted(reading), ...extraWanted(reading, extra)],
            dynamic: own,
        })),
        ...(dynamic.includes('optional-dependencies') ? dynamicExtras(root, own) : []),
    ];
}
function dynamicExtras(root, own) {
    const table = mapAt(mapAt(mapAt(mapAt(root, 'tool'), 'setuptools'), 'dynamic'), 'optional-dependencies');
    // What is given besides is an error, and has these ids.
    const given = projectExtras(root);
    const entries = (table?.entries ?? []).filter(({ key }) => !given.has(key));
    return entries.map(({ key }) => ({
        suffix: `#/project/optional-dependencies/${pointerPart(key)}`,
        wanted: projectWanted,
        dynamic: [...own, `optional-dependencies.${key}`],
    }));
}
function groupSelections(root) {
    return [...dependencyGroups(root).keys()].map((group) => ({
        suffix: `#/dependency-groups/${pointerPart(group)}`,
        wanted: (reading) => groupWanted(reading, group),
        dynamic: [],
    }));
}
function poetrySelections(root) {
    return poetryNames(root).map(({ suffix, selection }) => ({
        suffix,
        wanted: (reading) => poetryWanted(reading, selection),
        dynamic: [],
    }));
}
function mapAt(map, key) {
    const node = map === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    return node?.kind === 'map' ? node : undefined;
}
function dynamicKeys(project) {
    const node = project === undefined ? undefined : (0,text_decode/* entryOf */.Ms)(project, 'dynamic')?.value;
    return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

;// CONCATENATED MODULE: ./build/core/formats/readers.js















/** Every format, in the order in which a file is tried: the more specific first. */
const READERS = [
    azureml_v1/* azuremlV1 */.a,
    azureml,
    azuremlAsset,
    inline/* azuremlInline */.G,
    condaLock,
    condaExplicit,
    pixiLock,
    pixi,
    conda_environment/* conda */.S,
    pyproject,
    uvLock,
    poetryLock,
    pylock,
    requirements/* requirements */.Ln,
    dockerfile,
];

// EXTERNAL MODULE: ./build/core/config/entry.js + 2 modules
var config_entry = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/files.js









/** What a key may name: the formats, and the one that a file is read as when it has none of their marks. */
const NAMED = {
    'conda-file': { formats: ['conda', 'conda-lock', 'conda-explicit', 'pixi'], otherwise: conda_environment/* conda */.S },
    requirements: {
        formats: ['requirements', 'pyproject', 'uv-lock', 'poetry-lock', 'pylock'],
        otherwise: requirements/* requirements */.Ln,
    },
    dockerfile: { formats: ['dockerfile'], otherwise: dockerfile },
};
/** The file that a key of an environment in place names, relative to the root, and what stands behind a `#`. */
function files_namedFile(map, key) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    if (node?.kind !== 'scalar')
        return undefined;
    const { file, rest } = (0,config_path/* splitId */.QO)(node.text);
    const resolved = (0,names_path/* resolvePath */.o1)('.', file);
    return resolved.ok ? { path: resolved.path, suffix: rest } : undefined;
}
/** The content of the file that a key names. */
function readNamed(findings, map, key, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const text = node && (0,text_decode/* decodeString */.sc)(findings, node, key);
    if (node === undefined || text === undefined)
        return {};
    const { file, rest } = (0,config_path/* splitId */.QO)(text);
    const path = (0,named_file/* localPath */.$)(findings, key, file, '.', node);
    const content = path === undefined ? undefined : (0,named_file/* namedText */.J)(findings, key, path, files, node);
    if (path === undefined || content === undefined)
        return {};
    const definition = files_parseNamed(key, content, path, rest, files);
    if (definition !== undefined)
        return contentOf(findings, definition, path, node.at);
    const hint = 'name a definition in that file by its JSON pointer, or the file itself';
    findings.error('no-match', `${key} names ${(0,diagnostic/* quote */.hD)(text)}, where there is nothing`, { at: node.at, hint });
    return {};
}
function files_parseNamed(key, text, path, suffix, files) {
    const known = parsedFiles.get(files) ?? new Map();
    parsedFiles.set(files, known);
    const name = `${key} ${path}`;
    if (!known.has(name))
        known.set(name, parseFile(key, text, path, files));
    return known.get(name)?.definitions.find((one) => one.suffix === suffix);
}
/** Files that were read, by the files of one discovery: many entries may name one of them. */
const parsedFiles = new WeakMap();
function parseFile(key, text, path, files) {
    const named = NAMED[key];
    const reader = READERS.find(({ format, recognizes }) => named?.formats.includes(format) && recognizes(text, path));
    return (reader ?? named?.otherwise)?.parse(text, path, files);
}
function contentOf(findings, { source, diagnostics }, path, at) {
    findings.add(...diagnostics);
    const { python, variables, dockerfile: part, consumes } = source;
    // A line of another file is no place in this one.
    const localPackages = source.localPackages.map((local) => ({ ...local, at }));
    return { python, variables, dockerfile: part, localPackages, consumes: [path, ...consumes] };
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/formats/terrarium/spark.js




/** Keys of `spark` in an environment in place. */
const SPARK_KEYS = ['packages', 'repositories', 'precache'];
/** Reads `spark`: coordinates, URLs, and whether the image holds the packages. Without packages it asks for nothing. */
function decodeSpark(findings, node) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, 'spark');
    if (map === undefined)
        return format/* NO_SPARK */.wD;
    (0,text_decode/* checkKeys */.L)(findings, map, SPARK_KEYS, 'spark');
    const packages = (0,text_decode/* decodeOptional */.BV)(findings, map, 'packages', decodePackages) ?? [];
    const repositories = (0,text_decode/* decodeOptional */.BV)(findings, map, 'repositories', decodeRepositories) ?? [];
    const precache = (0,text_decode/* decodeOptional */.BV)(findings, map, 'precache', text_decode/* decodeBoolean */.J2) ?? true;
    return packages.length === 0 ? format/* NO_SPARK */.wD : { packages, precache, repositories };
}
function decodePackages(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a Spark package');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenCoordinate */.x0)(text);
        if (text === undefined || reading === undefined)
            return [];
        if (reading.ok)
            return [(0,maven/* formatMavenCoordinate */.BP)(reading.coordinate)];
        findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`, { at: item.at });
        return [];
    });
}
function decodeRepositories(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a Spark repository');
        const reading = text === undefined ? undefined : (0,maven/* parseMavenRepository */.ZJ)(text);
        if (reading === undefined)
            return [];
        if (reading.ok)
            return [reading.url];
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        if (reading.secret)
            findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: item.at, hint });
        else
            findings.error('maven-syntax', 'expected the URL of a Maven repository', { at: item.at });
        return [];
    });
}

;// CONCATENATED MODULE: ./build/core/formats/terrarium/terrarium.js












/**
 * Environments that are declared in place in the configuration file. What they are called, and what configuration says of every
 * environment, is read with the other entries: here is what is in them.
 */
const terrarium = {
    format: 'terrarium',
    // The configuration file is known by the run, and any other file of its form is none.
    names: () => false,
    recognizes: () => false,
    includes: (text, path) => terrarium_entriesOf(text, path).flatMap(({ map }) => includesOf(map, path)),
    parse: (text, path, files) => ({
        definitions: terrarium_entriesOf(text, path).map((entry) => parseEntry(entry, text, path, files)),
        uses: [],
    }),
};
// Mistakes of the list itself are told with the configuration.
function terrarium_entriesOf(text, path) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    const list = reading.ok && reading.root.kind === 'map' ? (0,text_decode/* entryOf */.Ms)(reading.root, 'environments')?.value : undefined;
    if (list?.kind !== 'list')
        return [];
    return (0,config_entry/* writeEntries */.gX)(new model_findings/* Findings */.F(path), list.items).flatMap((entry) => entry.pointer === undefined ? [] : [{ ...entry, pointer: entry.pointer }]);
}
function includesOf(map, path) {
    const files = ['conda-file', 'requirements', 'dockerfile'].flatMap((key) => files_namedFile(map, key)?.path ?? []);
    const conda = (0,text_decode/* entryOf */.Ms)(map, 'conda')?.value;
    const pip = (0,text_decode/* entryOf */.Ms)(map, 'pip')?.value;
    return [
        ...files,
        ...(conda?.kind === 'map' ? (0,conda_environment/* condaIncludes */.B8)(conda, path) : []),
        ...(pip?.kind === 'list' ? (0,requirements/* pipIncludes */.d$)(terrarium_linesOf(pip.items), (0,names_path/* directoryOf */.jt)(path)) : []),
    ];
}
function terrarium_linesOf(items) {
    return items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
}
function parseEntry({ map, pointer, combination }, text, path, files) {
    const findings = new model_findings/* Findings */.F(path);
    checkContent(findings, map);
    const source = parseContent(findings, map, text, files);
    return { suffix: `#${pointer}${combination}`, source, diagnostics: (0,diagnostic/* distinct */.dM)(findings.diagnostics) };
}
const PYTHON_KEYS = ['conda', 'conda-file', 'pip', 'requirements'];
const DOCKERFILE_KEYS = ['context', 'target', 'build-args', 'build-contexts'];
/** Each environment has one base and one place for its packages, and a Dockerfile is both. */
function checkContent(findings, map) {
    const given = (keys) => map.entries.filter(({ key }) => keys.includes(key));
    const refuse = (keys, why, hint, spare = 0) => {
        for (const { key, at } of given(keys).slice(spare))
            findings.error('entry-content', `${key} does not go with ${why}`, { at, hint });
    };
    if ((0,text_decode/* entryOf */.Ms)(map, 'dockerfile') === undefined) {
        refuse(DOCKERFILE_KEYS, 'an environment without "dockerfile"', 'remove it');
        refuse(PYTHON_KEYS, 'another list of packages', 'write pip packages below "pip" of the conda dependencies', 1);
        refuse(['base', 'image'], 'another base', 'keep one of base and image', 1);
        return;
    }
    const others = ['base', ...config_entry/* CONTENT_KEYS */.PQ.filter((key) => key !== 'dockerfile')];
    refuse(others, '"dockerfile"', 'write it into the Dockerfile, or remove "dockerfile"');
}
function parseContent(findings, map, text, files) {
    const image = (0,text_decode/* entryOf */.Ms)(map, 'image');
    const spark = (0,text_decode/* entryOf */.Ms)(map, 'spark');
    return {
        ...(0,format/* emptySource */.$_)('terrarium'),
        standing: 'declared',
        base: image && (0,values/* decodeReference */.i6)(findings, image.value, 'image'),
        spark: spark === undefined ? (0,format/* emptySource */.$_)('terrarium').spark : decodeSpark(findings, spark.value),
        ...parsePackages(findings, map, text, files),
    };
}
function parsePackages(findings, map, text, files) {
    const node = (key) => (0,text_decode/* entryOf */.Ms)(map, key)?.value;
    const [conda, pip] = [node('conda'), node('pip')];
    if (conda !== undefined) {
        const consumes = conda.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(conda, findings.path, files) : [];
        return { ...(0,conda_environment/* parseConda */.nO)(findings, conda, files, text), consumes };
    }
    if (pip !== undefined)
        return terrarium_parsePip(findings, pip, files);
    const key = ['conda-file', 'requirements', 'dockerfile'].find((name) => node(name) !== undefined);
    return key === undefined ? {} : readNamed(findings, map, key, files);
}
function terrarium_parsePip(findings, node, files) {
    const items = (0,text_decode/* decodeList */.VX)(findings, node, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    const trail = (0,requirements/* pipTrail */.US)(findings.path);
    const pip = (0,requirements/* parsePipLines */.WM)(findings, lines, files, trail);
    const consumes = (0,requirements/* pipIncludes */.d$)(terrarium_linesOf(items), (0,names_path/* directoryOf */.jt)(findings.path)).flatMap((path) => {
        const file = files.get(path);
        return file?.kind === 'text' ? [path, ...(0,requirements/* reachedFiles */.WI)(file.text, path, files)] : [path];
    });
    return { python: { ...format/* NO_PYTHON */.ho, pip }, localPackages: trail.localPackages, consumes };
}

;// CONCATENATED MODULE: ./build/core/discover/discover.js








const CONCURRENCY = 32;
/** Finds the definition files of a tree and reads what they include, to a fixpoint. */
async function discover(tree, config) {
    const paths = [...(await tree.listFiles())].sort();
    const literal = literalFiles(config, paths);
    const named = new Set(literal);
    const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...literal]);
    const files = new Map();
    await readAll(tree, [...wanted], files);
    const bundles = [];
    const diagnostics = [];
    for (const path of [...wanted].sort()) {
        const reading = files.get(path) ?? { kind: 'absent' };
        const found = classify(path, reading, named.has(path));
        if (found.kind === 'note')
            diagnostics.push(found.diagnostic);
        if (found.kind === 'definition')
            bundles.push({ path, reader: found.reader, reading, files });
    }
    bundles.push(...(await inPlace(tree, config, files)));
    const reached = await readIncludes(tree, bundles, files);
    // A template that a definition reaches is a part of it.
    const notes = diagnostics.filter(({ code, path }) => code !== 'template' || !reached.has(path));
    const baseline = await readBaseline(tree, config);
    return { bundles, paths, files, accepted: baseline.accepted, diagnostics: [...notes, ...baseline.diagnostics] };
}
// An entry may name a definition in a file: `pyproject.toml#/dependency-groups/train`.
function literalFiles({ environments }, paths) {
    const known = new Set(paths);
    return environments.flatMap(({ path, file, glob, inPlace }) => {
        if (glob !== undefined || inPlace)
            return [];
        return [known.has(path) ? path : file];
    });
}
// The configuration file itself, where environments are declared in place.
async function inPlace(tree, { environments, path }, files) {
    if (environments.every((entry) => !entry.inPlace))
        return [];
    await readAll(tree, [path], files);
    return [{ path, reader: terrarium, reading: files.get(path) ?? { kind: 'absent' }, files }];
}
async function readBaseline(tree, { baseline: path }) {
    const none = new Set();
    if (path === undefined)
        return { accepted: none, diagnostics: [] };
    const file = await tree.readText(path);
    const reading = file.kind === 'text' ? (0,baseline/* parseBaseline */.nk)(file.text) : undefined;
    if (reading?.ok)
        return { accepted: reading.accepted, diagnostics: [] };
    const why = reading?.reason ?? 'the file cannot be read';
    const hint = 'write it with: terrarium pin --baseline';
    return { accepted: none, diagnostics: [(0,model_findings/* finding */.g)('warning', 'baseline-invalid', why, { path, at: diagnostic/* START */.d3, hint })] };
}
function isConventional(path) {
    return READERS.some((reader) => reader.names(path));
}
function classify(path, reading, named) {
    if (reading.kind === 'text') {
        const reader = READERS.find((candidate) => candidate.recognizes(reading.text, path)) ?? (named ? readerByName(path) : undefined);
        if (!named && (reader === undefined || hasTemplatePins(reader.format, reading.text)))
            return unrecognized(path, reading.text, reader);
        return { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.g)('note', reading.code, message, { path, hint: reading.hint }) };
}
// A file that configuration names literally is taken for what its name says.
function readerByName(path) {
    if (/\.ya?ml$/i.test(path))
        return undefined;
    return /\.(?:txt|in)$/i.test(path) ? requirements/* requirements */.Ln : dockerfile;
}
function unrecognized(path, text, reader) {
    const template = reader !== undefined || (/\.ya?ml$/i.test(path) && isTemplateOfDefinition(text));
    if (!template)
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: (0,model_findings/* finding */.g)('note', 'template', message, { path }) };
}
async function readIncludes(tree, bundles, files) {
    const reached = new Set();
    const own = new Set(bundles.map(({ path }) => path));
    let frontier = bundles.flatMap((bundle) => discover_includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !reached.has(path));
        for (const path of fresh)
            reached.add(path);
        await readAll(tree, fresh.filter((path) => !files.has(path)), files);
        // What a definition includes was asked for already; any other file may belong to each of the formats.
        const parts = fresh.filter((path) => !own.has(path));
        frontier = parts.flatMap((path) => READERS.flatMap((reader) => discover_includesOf(reader, path, files)));
    }
    return reached;
}
function discover_includesOf(reader, path, files) {
    const reading = files.get(path);
    return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading.text, path);
}
async function readAll(tree, paths, files) {
    for (let at = 0; at < paths.length; at += CONCURRENCY) {
        const slice = paths.slice(at, at + CONCURRENCY);
        const readings = await Promise.all(slice.map((path) => tree.readText(path)));
        for (const [index, path] of slice.entries())
            files.set(path, readings[index] ?? { kind: 'absent' });
    }
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/core/dockerfile/lexer.js + 2 modules
var lexer = __webpack_require__(5709);
;// CONCATENATED MODULE: ./build/core/dockerfile/mounts.js


const NAMES = { src: 'source', dst: 'target', destination: 'target' };
const KEYS = 'type from source target readonly ro readwrite rw required size id sharing mode uid gid env'.split(' ');
const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const OWNED = ['cache', 'secret', 'ssh'];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
/**
 * Reads the value of `--mount`, one key once and in lower case: BuildKit folds the case and lets the last of two win.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/commands_runmount.go
 */
function parseMount(flag, offsets) {
    const values = new Map();
    let from;
    if (flag.value === '')
        return refused('it is empty');
    if (flag.value?.includes('"'))
        return refused('quotes inside a mount are not read');
    for (const { key, value, start } of fieldsOf(flag)) {
        const why = checkField(key, value, values);
        if (why !== undefined)
            return refused(why);
        values.set(key, value ?? 'true');
        if (key !== 'from' || value === undefined || value === '')
            continue;
        from = (0,dockerfile_flags/* partOfFlag */.V)(flag, start, start + value.length, offsets);
        if (from === undefined)
            return refused('quotes inside the name behind from are not read');
    }
    const type = values.get('type')?.toLowerCase() ?? 'bind';
    const why = checkTogether(type, values);
    if (why !== undefined)
        return refused(why);
    return { ok: true, mount: { type: isVariable(type) ? undefined : type, from, values } };
}
function refused(why) {
    return { ok: false, why };
}
function isVariable(text) {
    return text.includes('$');
}
function fieldsOf(flag) {
    const fields = [];
    let start = '--mount='.length;
    for (const text of (flag.value ?? '').split(',')) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        fields.push({ key: Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : name, value, start: start + equals + 1 });
        start += text.length + 1;
    }
    return fields;
}
// The keys so far count: BuildKit reads from left to right.
function checkField(key, value, before) {
    if (!KEYS.includes(key))
        return `unknown key ${(0,diagnostic/* quote */.hD)(key)}`;
    if (before.has(key))
        return `${key} is given twice`;
    if (value === undefined && !['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key))
        return `${key} needs a value`;
    if (key === 'from' && isVariable(value ?? ''))
        return NO_EXPANSION;
    const type = before.get('type')?.toLowerCase() ?? 'bind';
    if (isVariable(type))
        return undefined;
    if (key === 'required' && type !== 'secret' && type !== 'ssh')
        return `required is no key of a ${type} mount`;
    if (key === 'size' && type !== 'tmpfs')
        return `size is no key of a ${type} mount`;
    return value === undefined || isVariable(value) ? undefined : checkValue(key, value);
}
const NO_EXPANSION = 'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias';
function checkValue(key, value) {
    const expected = {
        type: TYPES.includes(value.toLowerCase()) ? undefined : TYPES.join(', '),
        sharing: ['shared', 'private', 'locked'].includes(value.toLowerCase()) ? undefined : 'shared, private or locked',
        mode: isNumber(value, 8) ? undefined : 'an octal number',
        uid: isNumber(value, 10) ? undefined : 'a number',
        gid: isNumber(value, 10) ? undefined : 'a number',
        size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value) ? undefined : 'a size such as 64m',
        readonly: BOOLEAN.test(value) ? undefined : 'true or false',
        ro: BOOLEAN.test(value) ? undefined : 'true or false',
        readwrite: BOOLEAN.test(value) ? undefined : 'true or false',
        rw: BOOLEAN.test(value) ? undefined : 'true or false',
        required: BOOLEAN.test(value) ? undefined : 'true or false',
    }[key];
    return expected === undefined ? undefined : `expected ${expected} for ${key}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
function isNumber(text, base) {
    return (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,11}$/).test(text) && Number.parseInt(text, base) < 2 ** 32;
}
function checkTogether(type, values) {
    if (isVariable(type))
        return undefined;
    const owner = OWNED.includes(type) ? undefined : ['mode', 'uid', 'gid'].find((key) => values.has(key));
    if (owner !== undefined)
        return `${owner} is no key of a ${type} mount`;
    if (type !== 'cache' && values.has('sharing'))
        return `sharing is no key of a ${type} mount`;
    if (type !== 'secret')
        return undefined;
    if (values.has('from'))
        return 'from is no key of a secret mount';
    if (values.has('source') && values.has('id'))
        return 'a secret mount has a source or an id, not both';
    return ['source', 'id', 'target'].some((key) => values.get(key)) ? undefined : 'a secret mount needs an id';
}

// EXTERNAL MODULE: ./build/core/dockerfile/rules.js + 1 modules
var rules = __webpack_require__(741);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
;// CONCATENATED MODULE: ./build/core/dockerfile/parse.js






/** Reads the structure; mistakes go to the findings. */
function parseDockerfile(findings, text) {
    const lexed = (0,lexer/* lexDockerfile */.e)(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        const step = parseInstruction({ findings, ...lexed }, instruction, lexed.escape);
        const stage = stages.at(-1);
        if (step.keyword === 'FROM')
            stages.push({ ...parseFrom(step), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(step);
        else if (step.keyword === 'ARG')
            globals.push(...step.assignments.map((declared) => ({ ...declared, line: step.line })));
        else
            findings.error('dockerfile-syntax', `expected FROM before ${step.keyword}`, { at: lineOf(step) });
    }
    if (stages.length === 0)
        findings.error('dockerfile-syntax', 'expected a FROM instruction', { at: diagnostic/* START */.d3 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
function lineOf({ line }) {
    return { line, column: 1 };
}
function parseInstruction(reading, instruction, escapeChar) {
    const { findings, positionOf } = reading;
    const mistake = (0,rules/* findMistake */.m)(instruction, escapeChar);
    if (mistake !== undefined) {
        const code = mistake.flag === undefined ? 'dockerfile-syntax' : 'dockerfile-flag';
        const at = mistake.flag === undefined ? lineOf(instruction) : positionOf(mistake.flag.start);
        findings.error(code, mistake.why, { at, hint: mistake.hint });
    }
    const { keyword, text } = instruction;
    const transfers = keyword === 'COPY' || keyword === 'ADD';
    const mounts = keyword === 'RUN' ? parseMounts(reading, instruction) : [];
    return {
        ...instruction,
        words: transfers ? (0,rules/* transferWords */.d)(instruction) : [text],
        assignments: assignmentsOf(instruction, escapeChar),
        mounts,
        references: keyword === 'COPY' ? copyReference(reading, instruction) : mounts.flatMap(({ from }) => from ?? []),
        trigger: parseTrigger(reading, instruction),
    };
}
/** `NAME=value NAME2="a b"` of ARG, ENV and LABEL, and the old `NAME value` of the last two; a word without `=` has no value. */
function assignmentsOf({ keyword, text }, escapeChar) {
    if (keyword !== 'ARG' && keyword !== 'ENV' && keyword !== 'LABEL')
        return [];
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar);
    if (keyword !== 'ARG' && words[0]?.text.includes('=') === false) {
        const [name = ''] = text.split(/[\t\v\f\r ]/, 1);
        return [{ name, value: text.slice(name.length).replace(/^[\t\v\f\r ]+/, '') }];
    }
    return words.map(({ text: word }) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            return { name: word, value: undefined };
        return { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function parseFrom(step) {
    const [image, , name] = (0,shell_words/* splitBlanks */.YN)(step.text);
    const { text, start } = image ?? { text: '', start: 0 };
    const [first = 0, last = 0] = [step.offsets[start], step.offsets[start + text.length - 1]];
    return {
        from: { text, start: first, end: last + 1 },
        platform: step.flags.find((flag) => flag.name === 'platform')?.value,
        name: name?.text.toLowerCase(),
        line: step.line,
    };
}
function parseMounts({ findings, positionOf }, { flags, whole }) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'mount' || flag.value === undefined)
            return [];
        const reading = parseMount(flag, whole.offsets);
        if (reading.ok)
            return [reading.mount];
        findings.error('dockerfile-flag', `${(0,diagnostic/* quote */.hD)(flag.text)}: ${reading.why}`, { at: positionOf(flag.start) });
        return [];
    });
}
const parse_NO_EXPANSION = 'write FROM with this argument AS a name before the first stage that needs it, and --from=<name>';
// https://docs.docker.com/reference/dockerfile/#copy---from
function copyReference({ findings, positionOf }, { flags, whole }) {
    const flag = flags.find(({ name, value }) => name === 'from' && value !== undefined && value !== '');
    if (flag === undefined)
        return [];
    const at = positionOf(flag.start);
    if (/["'$\\`]/.test(flag.value ?? '')) {
        const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: BuildKit expands nothing in --from`;
        findings.error('dockerfile-argument', message, { at, hint: parse_NO_EXPANSION });
        return [];
    }
    const reference = (0,dockerfile_flags/* partOfFlag */.V)(flag, '--from='.length, flag.text.length, whole.offsets);
    if (reference !== undefined)
        return [reference];
    const message = `${(0,diagnostic/* quote */.hD)(flag.text)}: quotes inside the name behind --from are not read`;
    findings.error('dockerfile-flag', message, { at, hint: 'write it without quotes' });
    return [];
}
const NO_TRIGGERS = ['ONBUILD', 'FROM', 'MAINTAINER'];
// https://docs.docker.com/reference/dockerfile/#onbuild
function parseTrigger(reading, step) {
    const { trigger, flags, line } = step;
    if (trigger === undefined)
        return undefined;
    const why = whyNoTrigger(reading, step, trigger);
    if (why !== undefined)
        reading.findings.error('dockerfile-onbuild', why, { at: { line, column: 1 } });
    return why === undefined && flags.length === 0 ? parseInstruction(reading, trigger, '\\') : undefined;
}
function whyNoTrigger({ escape: escapeChar }, { text, whole }, { keyword }) {
    if (NO_TRIGGERS.includes(keyword))
        return `${keyword} is not allowed behind ONBUILD`;
    if (escapeChar === '`' && /[\\`]/.test(text))
        return 'ONBUILD keeps its instruction without the escape directive, so that \\ and ` change their meaning';
    // The text that an image keeps starts behind the keyword.
    return /^\s*ONBUILD\s+--\s/i.test(whole.text) ? 'expected an instruction behind ONBUILD' : undefined;
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findMistake),
  d: () => (/* binding */ transferWords)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var dockerfile_heredocs = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var dockerfile_json = __webpack_require__(1647);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
;// CONCATENATED MODULE: ./build/core/dockerfile/values.js
/** Answers what was expected when a value is none of these. */
function isOneOf(choices) {
    return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}
const UNITS = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: 1e9,
    m: 60e9,
    h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';
/** Answers what was expected when a value is no interval. https://pkg.go.dev/time#ParseDuration */
function checkInterval(value) {
    if (value === '' || /^[+-]?0$/.test(value))
        return undefined;
    const unsigned = value.replace(/^\+/, '');
    const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|µs|μs|ms|s|m|h)/g));
    if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned)
        return EXPECTED_INTERVAL;
    const nanoseconds = parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
    return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}
/** Answers what was expected when a value is no count of retries. */
function isRetries(value) {
    if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31))
        return undefined;
    return 'a number of retries';
}
/** What is wrong with the value of `RUN --device`. https://docs.docker.com/reference/dockerfile/#run---device */
function checkDevice(value) {
    if (value === '' || value.includes('"'))
        return 'expected the name of a device, without quotes';
    let name = '';
    for (const field of value.split(',')) {
        const [key = '', setting] = splitOnce(field);
        if (key.toLowerCase() === 'required') {
            if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting))
                continue;
            return `expected true or false for required, received ${JSON.stringify(setting)}`;
        }
        if (name !== '')
            return `expected one name of a device, received ${JSON.stringify(field)}`;
        name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
    }
    return undefined;
}
function splitOnce(field) {
    const equals = field.indexOf('=');
    return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}

;// CONCATENATED MODULE: ./build/core/dockerfile/rules.js





const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const COPY = { chown: 'text', chmod: 'text', link: 'boolean', exclude: 'texts' };
/** Flags that BuildKit knows; `texts` and RUN's own may be given more than once. */
const FLAGS = {
    ADD: { ...COPY, checksum: 'text', 'keep-git-dir': 'boolean', unpack: 'boolean' },
    COPY: { ...COPY, from: 'text', parents: 'boolean' },
    FROM: { platform: 'text' },
    HEALTHCHECK: {
        interval: checkInterval,
        timeout: checkInterval,
        'start-period': checkInterval,
        'start-interval': checkInterval,
        retries: isRetries,
    },
    RUN: {
        mount: 'texts',
        device: 'texts',
        network: isOneOf(['default', 'none', 'host']),
        security: isOneOf(['sandbox', 'insecure']),
    },
};
/**
 * What BuildKit refuses of an instruction, whatever stands around it: `ParseInstruction` of
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/instructions/parse.go
 */
function findMistake(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        return { why: `unknown instruction ${(0,diagnostic/* quote */.hD)(keyword)}`, hint };
    }
    if (text === '')
        return { why: `${keyword} needs an argument` };
    if (json === 'mixed')
        return { why: `the JSON form of ${keyword} holds strings only` };
    const why = checkArguments(instruction, escapeChar);
    return why === undefined ? findFlagMistake(instruction) : { why };
}
function checkArguments(instruction, escapeChar) {
    const { keyword, text, json } = instruction;
    if (keyword === 'FROM')
        return checkFrom(text);
    if (keyword === 'COPY' || keyword === 'ADD')
        return checkTransfer(instruction);
    if (keyword === 'ENV' || keyword === 'LABEL')
        return checkPairs(keyword, text, escapeChar);
    if (keyword === 'ARG')
        return checkNames(text, escapeChar);
    if (keyword === 'HEALTHCHECK')
        return checkHealthcheck(text);
    if (keyword === 'RUN' && json?.length === 0)
        return 'RUN needs an argument';
    if (keyword === 'SHELL' && (json === undefined || json.length === 0))
        return 'SHELL needs a JSON array of strings';
    if (keyword !== 'VOLUME' || json === undefined)
        return undefined;
    if (json.length === 0)
        return 'VOLUME needs an argument';
    return json !== 'mixed' && json.some((path) => path.trim() === '') ? 'a VOLUME needs a path' : undefined;
}
function checkFrom(text) {
    const [, as, name] = (0,shell_words/* splitBlanks */.YN)(text).map((word) => word.text);
    const words = (0,shell_words/* splitBlanks */.YN)(text).length;
    if (words !== 1 && !(words === 3 && as?.toLowerCase() === 'as'))
        return 'expected FROM image or FROM image AS name';
    if (name === undefined || /^[A-Za-z][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    return `expected a name of letters, digits, dots, dashes and underscores, a letter first, received ${(0,diagnostic/* quote */.hD)(name)}`;
}
/** Sources and destination of COPY and ADD, in either form. */
function transferWords({ json, text }) {
    return json === undefined || json === 'mixed' ? (0,shell_words/* splitBlanks */.YN)(text).map((word) => word.text) : json;
}
function checkTransfer(instruction) {
    const { keyword, heredocs } = instruction;
    const words = transferWords(instruction);
    const last = words.at(-1) ?? '';
    if (words.length < 2)
        return `${keyword} needs a source and a destination`;
    if ((0,dockerfile_heredocs/* parseHeredocWord */.Sm)(last) !== undefined)
        return `a here-document is no destination of ${keyword}`;
    const sources = words.flatMap((word) => (0,dockerfile_heredocs/* parseHeredocWord */.Sm)(word)?.name ?? []);
    if (heredocs.every(({ name }) => sources.includes(name)))
        return undefined;
    return `a here-document of ${keyword} is a word of its own: write << and its end word without a space`;
}
// https://docs.docker.com/reference/dockerfile/#env: the old form has one name, and everything behind it is the value.
function checkPairs(keyword, text, escapeChar) {
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar).map((word) => word.text);
    if (!words[0]?.includes('='))
        return /[\t\v\f\r ]/.test(text) ? undefined : `${keyword} needs a name and a value: ${keyword} NAME=value`;
    const wrong = words.find((word) => !word.includes('=') || word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME=value in ${keyword}, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkNames(text, escapeChar) {
    const words = (0,shell_words/* splitWords */.yM)(text, escapeChar).map((word) => word.text);
    if (words.length === 0)
        return 'ARG needs an argument';
    const wrong = words.find((word) => word.startsWith('='));
    return wrong === undefined ? undefined : `expected NAME or NAME=value in ARG, received ${(0,diagnostic/* quote */.hD)(wrong)}`;
}
function checkHealthcheck(text) {
    const [type = ''] = text.split(/[\t\v\f\r ]/, 1);
    const command = text.slice(type.length).trim();
    const json = (0,dockerfile_json/* parseJsonForm */.e)(command);
    const empty = command === '' || json?.length === 0;
    if (json === 'mixed')
        return 'the JSON form of HEALTHCHECK holds strings only';
    if (type.toUpperCase() === 'NONE')
        return empty ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (type.toUpperCase() !== 'CMD')
        return `expected HEALTHCHECK CMD or NONE, received ${(0,diagnostic/* quote */.hD)(type)}`;
    return empty ? 'HEALTHCHECK CMD needs a command' : undefined;
}
// BuildKit looks at no flag of these.
function takesAnyFlag({ keyword, text }) {
    return (keyword === 'ARG' || keyword === 'STOPSIGNAL' || (keyword === 'HEALTHCHECK' && /^NONE(?:[\t\v\f\r ]|$)/i.test(text)));
}
function findFlagMistake(instruction) {
    if (takesAnyFlag(instruction))
        return undefined;
    const { keyword, flags } = instruction;
    const rules = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const rule = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (rule === undefined)
            return { why: `unknown flag ${(0,diagnostic/* quote */.hD)(flag.text)} of ${keyword}`, flag };
        if (rule !== 'texts' && seen.has(flag.name))
            return { why: `flag --${flag.name} is given twice`, flag };
        seen.add(flag.name);
        const why = checkValue(rule, flag);
        if (why !== undefined)
            return { why, flag };
    }
    return undefined;
}
function checkValue(rule, { name, value }) {
    if (rule === 'boolean') {
        if (value === undefined || /^(?:true|false)$/i.test(value))
            return undefined;
        return `expected true or false for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    }
    if (value === undefined)
        return `flag --${name} needs a value`;
    if (name === 'device')
        return checkDevice(value);
    const expected = typeof rule === 'string' ? undefined : rule(value);
    return expected && `expected ${expected} for --${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}


/***/ }),

/***/ 2387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ azuremlV1),
  o: () => (/* binding */ readV1File)
});

// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var conda_environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/formats/azureml-v1/keys.js
var azureml_v1_keys = __webpack_require__(6512);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/docker.js




const KEYS = [
    'baseImage',
    'baseDockerfile',
    'buildContext',
    'baseImageRegistry',
    'platform',
    'enabled',
    'sharedVolumes',
    'shmSize',
    'arguments',
    'gpuSupport',
    'preparation',
];
const CONTEXT_KEYS = ['locationType', 'location', 'dockerfilePath'];
const REGISTRY_KEYS = ['address', 'username', 'password', 'registryIdentity'];
/**
 * Reads the `docker` section: one of baseImage, baseDockerfile and buildContext. How a container is run (arguments, shmSize,
 * sharedVolumes, ...) is no part of the image. `at` is where the environment stands.
 */
function readDocker(findings, environment, sidecar) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(environment, 'docker');
    const section = entry === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, entry.value, 'docker', KEYS);
    checkPlatform(findings, section);
    checkChoice(findings, section, sidecar, entry?.at ?? environment.at);
    checkContext(findings, section);
    return { base: readBase(findings, section), dockerfile: readDockerfile(findings, section, sidecar) };
}
// https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.dockersection
const DEFAULT_IMAGE = 'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';
function checkChoice(findings, section, sidecar, at) {
    const image = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage');
    const context = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'buildContext');
    const dockerfile = sidecar ?? (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerfile');
    const given = [image, dockerfile, context].filter((choice) => choice !== undefined).length;
    if (given > 1) {
        const message = 'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several';
        findings.error('image-and-build', message, { at, hint: 'keep one of them' });
    }
    if (given > 0)
        return;
    findings.error('no-image', 'expected baseImage or baseDockerfile, received neither', { at, hint: DEFAULT_IMAGE });
}
function checkPlatform(findings, section) {
    const platform = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'platform', ['os', 'architecture']);
    for (const [key, only] of [
        ['os', 'linux'],
        ['architecture', 'amd64'],
    ]) {
        const text = (0,azureml_v1_keys/* readText */.yR)(findings, platform, key);
        if (text === undefined || text.toLowerCase() === only)
            continue;
        const message = `expected ${only} for docker.platform.${key}, received another one`;
        const hint = 'images are built for Linux; platforms are set in terrarium.yml';
        findings.error('os-not-supported', message, { at: (0,azureml_v1_keys/* entryIn */.Gi)(platform, key)?.value.at, hint });
    }
}
// The location may be a signed URL: it is not shown.
function checkContext(findings, section) {
    const context = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'buildContext', CONTEXT_KEYS);
    if (context === undefined)
        return;
    const type = (0,azureml_v1_keys/* readText */.yR)(findings, context, 'locationType')?.toLowerCase();
    const where = type === 'git' ? 'in another git repository' : 'in a storage account';
    const hint = 'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
    findings.error('path-refused', `docker.buildContext lies ${where}`, { at: context.at, hint });
}
function readBase(findings, section) {
    const image = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseImage');
    const registry = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'baseImageRegistry', REGISTRY_KEYS);
    const address = (0,azureml_v1_keys/* readText */.yR)(findings, registry, 'address');
    if (image === undefined)
        return undefined;
    const at = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseImage')?.value.at;
    const reference = (0,names_reference/* parseReference */.F2)(image);
    if (reference === undefined) {
        const message = 'expected an image reference such as python:3.12-slim for docker.baseImage';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    return address === undefined ? image : onRegistry(findings, image, address, (0,azureml_v1_keys/* entryIn */.Gi)(registry, 'address')?.value.at);
}
/** The image on the registry that the definition names beside it, unless the image names its own. */
function onRegistry(findings, image, written, at) {
    const address = written.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const registry = isHost(address) ? (0,names_reference/* parseRepository */.SU)(`${address}/x`)?.registry : undefined;
    const own = (0,names_reference/* parseReference */.F2)(image)?.registry;
    if (registry === undefined) {
        const message = 'expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
        findings.error('reference-syntax', message, { at });
        return undefined;
    }
    const [first = '', ...path] = image.split('/');
    if (path.length === 0 || !isHost(first))
        return `${address}/${image}`;
    if (own === registry)
        return image;
    const message = 'docker.baseImage names another registry than docker.baseImageRegistry.address';
    findings.error('wrong-value', message, { at, hint: 'remove the address' });
    return undefined;
}
// What stands before the first slash of a reference is a host when it cannot be a folder of the default registry.
// https://github.com/distribution/reference/blob/v0.6.0/normalize.go
function isHost(text) {
    return !text.includes('/') && (/[.:]/.test(text) || text === 'localhost');
}
function readDockerfile(findings, section, sidecar) {
    const inline = sidecar === undefined ? (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseDockerfile') : undefined;
    const text = sidecar?.text ?? inline;
    if (text === undefined)
        return undefined;
    // Lines are those of the Dockerfile, which has no file of its own here.
    const path = sidecar?.path ?? `${findings.path}#docker.baseDockerfile`;
    const inner = new model_findings/* Findings */.F(path);
    const dockerfile = (0,parse/* parseDockerfile */.A)(inner, text);
    findings.add(...inner.diagnostics);
    return { path, text, dockerfile, context: undefined };
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/files.js


/**
 * Folders that paths of a definition are relative to, the first that has the file: that of the experiment, which stands above
 * `aml_config` and `.azureml`, then that of the definition.
 */
function foldersOf(path) {
    const own = (0,names_path/* directoryOf */.jt)(path);
    const configuration = /(?:^|\/)(?:aml_config|\.azureml)$/i.test(own);
    return configuration ? [(0,names_path/* directoryOf */.jt)(own), own] : [own];
}
/** Where a file may lie that a definition names. */
function candidatesOf(path, text) {
    return foldersOf(path).flatMap((folder) => {
        const resolved = (0,names_path/* resolvePath */.o1)(folder, text);
        return resolved.ok ? [resolved.path] : [];
    });
}
/** The file that a field names; `undefined` with a finding when there is none, or when it is not clear which. */
function findFile(findings, field, text, at, files) {
    const [folder = '.'] = foldersOf(findings.path);
    const first = (0,names_path/* resolvePath */.o1)(folder, text);
    if (!first.ok) {
        findings.error('path-refused', `${field} ${(0,diagnostic/* quote */.hD)(text)}: ${first.reason}`, {
            at,
            hint: 'name a file below the root',
        });
        return undefined;
    }
    const found = candidatesOf(findings.path, text).flatMap((path) => {
        const reading = files.get(path);
        return reading?.kind === 'text' ? [{ path, text: reading.text }] : [];
    });
    const [file, other] = found;
    if (file === undefined)
        reportMissing(findings, field, first.path, at, files);
    if (file === undefined || other === undefined || other.text === file.text)
        return file;
    // The SDK and the first CLI look in different folders.
    const message = `${field} may be ${(0,diagnostic/* quote */.hD)(file.path)} or ${(0,diagnostic/* quote */.hD)(other.path)}, which differ`;
    findings.error('file-ambiguous', message, { at, hint: 'remove one of them' });
    return undefined;
}
function reportMissing(findings, field, path, at, files) {
    const reading = files.get(path);
    const refused = reading?.kind === 'refused' ? reading : undefined;
    const why = refused === undefined ? 'which does not exist' : `which is refused: ${refused.message}`;
    const hint = 'correct the path, or add the file';
    findings.error(refused?.code ?? 'file-missing', `${field} names ${(0,diagnostic/* quote */.hD)(path)}, ${why}`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/python.js





const python_KEYS = [
    'userManagedDependencies',
    'interpreterPath',
    'condaDependencies',
    'condaDependenciesFile',
    'baseCondaEnvironment',
];
/**
 * Reads the `python` section. `sidecar` is `conda_dependencies.yml` beside the definition: it stands for condaDependencies.
 * `undefined` where the base image brings its own Python.
 */
function readPython(findings, environment, sidecar, files) {
    const section = (0,azureml_v1_keys/* subsection */.mK)(findings, environment, 'python', python_KEYS);
    (0,azureml_v1_keys/* readText */.yR)(findings, section, 'interpreterPath');
    if ((0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false))
        return undefined;
    checkBase(findings, section);
    const inline = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependencies');
    const named = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'condaDependenciesFile');
    if (sidecar !== undefined)
        return readCondaFile(findings, sidecar, files);
    // The SDK reads the file, and overwrites with it what stands inline.
    if (named !== undefined)
        return readNamedFile(findings, section, named.value, files);
    if (inline !== undefined)
        return readInline(findings, inline.value, files);
    const hint = 'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
    const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
    findings.error('field-missing', message, { at: section?.at ?? environment.at, hint });
    return undefined;
}
// An environment on top of another one of the base image, of which a definition does not say what it holds.
function checkBase(findings, section) {
    const base = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseCondaEnvironment');
    if (base === undefined)
        return;
    const message = 'python.baseCondaEnvironment: an environment on top of one of the image cannot be built here';
    findings.error('base-conda-environment', message, { at: base.at, hint: 'write all packages into condaDependencies' });
}
function readNamedFile(findings, section, node, files) {
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'condaDependenciesFile');
    const file = text === undefined ? undefined : findFile(findings, 'condaDependenciesFile', text, node.at, files);
    return file === undefined ? undefined : readCondaFile(findings, file, files);
}
function readInline(findings, node, files) {
    const content = (0,conda_environment/* parseConda */.nO)(findings, node, files);
    const consumes = node.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { content, consumes, origin: { kind: 'inline', node } };
}
/** Reads a conda file that a definition reaches; its findings stand at its own path. */
function readCondaFile(findings, { path, text }, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.F(path);
    const content = (0,conda_environment/* parseConda */.nO)(inner, reading.root, files, text);
    findings.add(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? (0,conda_environment/* condaConsumes */.$I)(reading.root, path, files) : [];
    return { content, consumes: [path, ...consumes], origin: { kind: 'file', path } };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/reference.js


/** Keys of an object that names a registered environment, and says nothing of what is in it. */
const NAME_ONLY = ['name', 'version', 'assetId'];
/** The reference that an object stands for which has a name and no content: `azureml:name:version`. */
function referenceOf(node) {
    if (node.kind !== 'map')
        return undefined;
    const names = new Set(NAME_ONLY.map(azureml_v1_keys/* foldKey */.pU));
    const bare = node.entries.every(({ key, value }) => (0,azureml_v1_keys/* isAbsent */.W0)(value) || names.has((0,azureml_v1_keys/* foldKey */.pU)(key)));
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(new model_findings/* Findings */.F(''), node, '');
    const text = (key) => {
        const value = (0,azureml_v1_keys/* entryIn */.Gi)(section, key)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
    };
    const name = text('name');
    if (!bare || name === undefined)
        return undefined;
    const version = text('version');
    return version === undefined ? `azureml:${name}@latest` : `azureml:${name}:${version}`;
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/spark.js






const spark_KEYS = ['repositories', 'packages', 'precachePackages'];
/** Reads the `spark` section of an environment. Without packages it asks for nothing, whatever else it says. */
function readSpark(findings, node) {
    const section = node === undefined ? undefined : (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'spark', spark_KEYS);
    return sparkOf(findings, section);
}
/** Reads a `spark_dependencies.yml`: the same, with the configuration of a session, which is no part of an image. */
function readSparkFile(path, text, outer) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        outer.add(reading.diagnostic);
        return format/* NO_SPARK */.wD;
    }
    const findings = new model_findings/* Findings */.F(path);
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, reading.root, 'a Spark dependencies file', [...spark_KEYS, 'configuration']);
    checkSparkConfiguration(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'configuration')?.value);
    const spark = sparkOf(findings, section);
    outer.add(...findings.diagnostics);
    return spark;
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
const INSTALLS = /^spark\.(?:jars(?:$|\.(?:packages|excludes|repositories|ivy|ivySettings)$)|submit\.pyFiles$|files$|archives$)/;
/** Refuses settings of a session that would install packages: they stand where no one looks for them. */
function checkSparkConfiguration(findings, node) {
    if (node?.kind !== 'map')
        return;
    for (const { key, at, value } of node.entries) {
        if (key === 'configuration')
            checkSparkConfiguration(findings, value);
        if (!INSTALLS.test(key))
            continue;
        const hint = 'name packages under "packages" and repositories under "repositories"';
        findings.error('spark-configuration', `${key} would install what the definition does not name`, { at, hint });
    }
}
function sparkOf(findings, section) {
    const packages = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'packages').flatMap((node) => readPackage(findings, node));
    const repositories = (0,azureml_v1_keys/* readList */.LD)(findings, section, 'repositories').flatMap((node) => readRepository(findings, node));
    const precache = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'precachePackages', true);
    return packages.length === 0 ? format/* NO_SPARK */.wD : { packages, precache, repositories };
}
const PARTS = ['group', 'artifact', 'version'];
function readPackage(findings, node) {
    const section = node.kind === 'map' ? (0,azureml_v1_keys/* readSection */.GU)(findings, node, 'a Spark package', PARTS) : undefined;
    if (section === undefined) {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, 'a Spark package', 'a map with group, artifact and version');
        return [];
    }
    const missing = PARTS.find((key) => (0,azureml_v1_keys/* entryIn */.Gi)(section, key) === undefined);
    if (missing !== undefined) {
        findings.error('field-missing', `expected ${missing} of a Spark package`, {
            at: node.at,
            hint: `add "${missing}"`,
        });
        return [];
    }
    const texts = PARTS.flatMap((key) => (0,azureml_v1_keys/* readText */.yR)(findings, section, key) ?? []);
    if (texts.length < PARTS.length)
        return [];
    const written = texts.join(':');
    const reading = (0,maven/* parseMavenCoordinate */.x0)(written);
    if (reading.ok && texts.every((text) => !text.includes(':')))
        return [(0,maven/* formatMavenCoordinate */.BP)(reading.coordinate)];
    const reason = reading.ok ? 'a colon separates group, artifact and version' : reading.reason;
    findings.error('maven-syntax', `Spark package ${(0,diagnostic/* quote */.hD)(written)}: ${reason}`, { at: node.at });
    return [];
}
function readRepository(findings, node) {
    if (node.kind !== 'scalar') {
        (0,azureml_v1_keys/* wrongType */.gQ)(findings, node, 'a Spark repository', 'a URL');
        return [];
    }
    const reading = (0,maven/* parseMavenRepository */.ZJ)(node.text);
    if (reading.ok)
        return [reading.url];
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    if (reading.secret)
        findings.error('credentials-in-url', 'a Spark repository carries credentials', { at: node.at, hint });
    else
        findings.error('maven-syntax', 'expected the URL of a Maven repository', {
            at: node.at,
            hint: 'write https://host/path',
        });
    return [];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/environment.js






const ENVIRONMENT_KEYS = [
    ...NAME_ONLY,
    'environmentVariables',
    'python',
    'docker',
    'spark',
    'databricks',
    'r',
    'inferencingStackVersion',
];
/** Reads an environment object of the v1 SDK. https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment */
function readEnvironment(findings, root, sidecars, files, standing) {
    const empty = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing };
    const section = (0,azureml_v1_keys/* readSection */.GU)(findings, root, 'an Azure ML v1 environment', ENVIRONMENT_KEYS);
    if (section === undefined)
        return { source: empty, conda: undefined, object: root };
    checkUnbuilt(findings, section);
    const { base, dockerfile } = readDocker(findings, section, sidecars.dockerfile);
    const python = readPython(findings, section, sidecars.conda, files);
    const reached = Object.values(sidecars).flatMap((file) => file?.path ?? []);
    const source = {
        ...empty,
        ...python?.content,
        name: (0,azureml_v1_keys/* readText */.yR)(findings, section, 'name'),
        nameAt: (0,azureml_v1_keys/* entryIn */.Gi)(section, 'name')?.value.at,
        version: readVersion(findings, section),
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base,
        dockerfile,
        spark: readSpark(findings, (0,azureml_v1_keys/* entryIn */.Gi)(section, 'spark')?.value),
        consumes: [...new Set([...reached, ...(python?.consumes ?? [])])],
    };
    return { source, conda: python?.origin, object: root };
}
// The schema says string; people write numbers, and a version is not hashed.
function readVersion(findings, section) {
    const node = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'version')?.value;
    return node?.kind === 'scalar' ? node.text : (0,azureml_v1_keys/* readText */.yR)(findings, section, 'version');
}
const DATABRICKS_KEYS = ['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'];
const R_KEYS = [
    'rVersion',
    'userManaged',
    'rscriptPath',
    'snapshotDate',
    'cranPackages',
    'githubPackages',
    'customUrlPackages',
    'bioconductorPackages',
];
const R_PACKAGES = R_KEYS.slice(4);
/** What the service would put into the image and a build here does not. */
function checkUnbuilt(findings, section) {
    const databricks = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'databricks', DATABRICKS_KEYS);
    for (const key of DATABRICKS_KEYS) {
        if ((0,azureml_v1_keys/* readList */.LD)(findings, databricks, key).length === 0)
            continue;
        const message = `databricks.${key}: libraries of a Databricks cluster are not installed into an image`;
        findings.error('databricks-not-built', message, {
            at: (0,azureml_v1_keys/* entryIn */.Gi)(databricks, key)?.at,
            hint: 'install them in the job',
        });
    }
    checkR(findings, section);
    const stack = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'inferencingStackVersion');
    if (stack === undefined)
        return;
    const message = 'inferencingStackVersion: the service adds its inference server, which is not in an image built here';
    const hint = 'set it to null, and add azureml-inference-server-http to the pip packages';
    findings.warning('inference-stack', message, { at: stack.at, hint });
}
// `userManaged` with a path says where R is in the image; packages, or a version of R, are to be installed.
function checkR(findings, section) {
    const r = (0,azureml_v1_keys/* subsection */.mK)(findings, section, 'r', R_KEYS);
    const installs = [...R_PACKAGES, 'rVersion', 'snapshotDate'].flatMap((key) => (0,azureml_v1_keys/* entryIn */.Gi)(r, key) ?? []);
    for (const { key, at, value } of installs) {
        if ((0,azureml_v1_keys/* isEmpty */.Im)(value))
            continue;
        const message = `r.${key}: R cannot be installed from a definition`;
        findings.error('r-not-built', message, {
            at,
            hint: 'install R and its packages in a Dockerfile, and name it as baseDockerfile',
        });
    }
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/runconfig.js







/** Files that are run configurations by their name. */
function isRunconfigName(path) {
    return /\.runconfig(?:\.ya?ml|\.json)?$/i.test(path);
}
/** Keys by which a run configuration of the first form says what it needs. */
const FIRST_FORM = ['condaDependenciesFile', 'sparkDependenciesFile', 'prepareEnvironment'];
/** The entry of a key, in any spelling, of what may be a map. */
function topEntry(root, key) {
    return root?.kind === 'map' ? root.entries.find((entry) => (0,azureml_v1_keys/* foldKey */.pU)(entry.key) === (0,azureml_v1_keys/* foldKey */.pU)(key)) : undefined;
}
/** True for the first form: the files that it needs are named at the top. */
function isFirstForm(root) {
    return topEntry(root, 'environment') === undefined && FIRST_FORM.some((key) => topEntry(root, key) !== undefined);
}
const DEFAULTS = { condaDependenciesFile: 'conda_dependencies.yml', sparkDependenciesFile: 'spark_dependencies.yml' };
/** Paths that a run configuration of the first form may name. */
function firstFormFiles(root, path) {
    return ['condaDependenciesFile', 'sparkDependenciesFile'].flatMap((field) => {
        const value = topEntry(root, field)?.value;
        const text = value?.kind === 'scalar' ? value.text : '';
        const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), DEFAULTS[field]);
        return [...(text === '' ? [] : candidatesOf(path, text)), ...(fallback.ok ? [fallback.path] : [])];
    });
}
/**
 * Reads a run configuration of the first form, which has no environment section. Its base image, if any, stands in the file of
 * the compute target: terrarium.yml says it instead.
 */
function readFirstForm(findings, root, files) {
    const section = (0,azureml_v1_keys/* sectionOf */.ZE)(findings, root, 'a run configuration');
    const managed = (0,azureml_v1_keys/* readFlag */.fG)(findings, section, 'userManagedDependencies', false);
    const condaFile = managed ? undefined : fileOf(findings, section, 'condaDependenciesFile', files);
    const sparkFile = fileOf(findings, section, 'sparkDependenciesFile', files);
    const python = condaFile === undefined ? undefined : readCondaFile(findings, condaFile, files);
    const spark = sparkFile === undefined ? format/* NO_SPARK */.wD : readSparkFile(sparkFile.path, sparkFile.text, findings);
    const source = {
        ...(0,format/* emptySource */.$_)('azureml-v1'),
        ...python?.content,
        standing: 'inline',
        variables: { ...python?.content.variables, ...(0,azureml_v1_keys/* readVariables */.Ch)(findings, section) },
        base: baseOf(findings, section),
        spark,
        consumes: [...(python?.consumes ?? []), ...(sparkFile === undefined ? [] : [sparkFile.path])],
    };
    return { source, conda: python?.origin, object: root };
}
// Where nothing is named, the file of the usual name beside the configuration is meant.
function fileOf(findings, section, field, files) {
    const entry = (0,azureml_v1_keys/* entryIn */.Gi)(section, field);
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, field);
    if (entry !== undefined)
        return text === undefined ? undefined : findFile(findings, field, text, entry.value.at, files);
    const fallback = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(findings.path), DEFAULTS[field]);
    const reading = fallback.ok ? files.get(fallback.path) : undefined;
    return fallback.ok && reading?.kind === 'text' ? { path: fallback.path, text: reading.text } : undefined;
}
function baseOf(findings, section) {
    const text = (0,azureml_v1_keys/* readText */.yR)(findings, section, 'baseDockerImage');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const at = (0,azureml_v1_keys/* entryIn */.Gi)(section, 'baseDockerImage')?.value.at;
    findings.error('reference-syntax', 'expected an image reference for BaseDockerImage', { at });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/formats/azureml-v1/azureml-v1.js











const CONDA_SIDECAR = 'conda_dependencies.yml';
const DOCKERFILE_SIDECAR = 'BaseDockerfile';
/**
 * Azure ML v1: `azureml_environment.json` with the files beside it, the environments of run configurations, and
 * `spark_dependencies.yml`.
 * https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
const azuremlV1 = {
    format: 'azureml-v1',
    names: (path) => isRunconfigName(path) || isJsonName(path),
    recognizes: (text, path) => formOf(text, path) !== 'none',
    includes: (text, path) => {
        const form = formOf(text, path);
        const reading = form === 'none' ? undefined : readText(text, path);
        return reading?.ok ? includesOf(reading.root, path, form) : [];
    },
    parse: (text, path, files) => {
        const { definitions, uses } = readV1File(text, path, files);
        return {
            definitions: definitions.map(({ suffix, source, diagnostics }) => ({ suffix, source, diagnostics })),
            uses,
        };
    },
};
/** Reads a file of v1. Secrets in it are reported by the names of their fields, and are in nothing of what is answered. */
function readV1File(text, path, files) {
    const form = formOf(text, path);
    const reading = readText(text, path);
    if (!reading.ok) {
        const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: form === 'spark' ? 'part' : standingOf(path) };
        return {
            form,
            definitions: [{ suffix: '', source, diagnostics: [unreadable(reading.diagnostic, text)] }],
            uses: [],
        };
    }
    const findings = new model_findings/* Findings */.F(path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(findings, reading.root);
    if (form === 'definition')
        return { form, ...readDefinition(findings, reading.root, files) };
    if (form === 'spark')
        return { form, ...readSparkPart(path, text, findings) };
    return { form, ...readRunconfig(findings, reading.root, files) };
}
function isJsonName(path) {
    return /(?:^|\/)[^/]*environment[^/]*\.json$/i.test(path);
}
// Only a name says that a file is an environment: other tools have sections called `docker` and `python`.
function standingOf(path) {
    return isJsonName(path) ? 'declared' : 'inline';
}
function isConventional(path) {
    return /(?:^|\/)azureml_environment\.json$/i.test(path);
}
// Words that no other format has: without one of them a file is not parsed to find out.
const EVIDENCE = /user_?managed_?dependencies|conda_?dependencies|base_?(?:image|dockerfile|docker_?image)|precache_?packages|spark_?dependencies_?file|prepare_?environment|inferencing_?stack/i;
const SPARK_NAME = /(?:^|\/)[^/]*spark_dependencies\.ya?ml$/i;
function formOf(text, path) {
    if (isConventional(path))
        return 'definition';
    if (SPARK_NAME.test(path))
        return isSparkFile(text, path) ? 'spark' : 'none';
    const named = isRunconfigName(path);
    if (!EVIDENCE.test(text) && !(named && /environment/i.test(text)))
        return 'none';
    const reading = readText(text, path);
    if (!reading.ok)
        return named ? 'runconfig' : 'none';
    if (!named && !/\.(?:ya?ml|json)$/i.test(path))
        return 'none';
    if (isDefinition(reading.root))
        return 'definition';
    return isRunconfig(reading.root, named) ? 'runconfig' : 'none';
}
function isSparkFile(text, path) {
    const reading = readText(text, path);
    if (!reading.ok)
        return true;
    return (reading.root.kind === 'map' && reading.root.entries.some(({ key }) => key === 'packages' || key === 'repositories'));
}
/** An environment object: it has sections of one, and no other keys. */
function isDefinition(root) {
    if (root.kind !== 'map')
        return false;
    const known = new Set(ENVIRONMENT_KEYS.map(azureml_v1_keys/* foldKey */.pU));
    const keys = root.entries.map(({ key }) => (0,azureml_v1_keys/* foldKey */.pU)(key));
    return keys.every((key) => known.has(key)) && (keys.includes('python') || keys.includes('docker'));
}
function isRunconfig(root, named) {
    if (isFirstForm(root))
        return true;
    const environment = topEntry(root, 'environment')?.value;
    if (environment === undefined)
        return false;
    if (named)
        return !(0,azureml_v1_keys/* isAbsent */.W0)(environment);
    return environment.kind === 'map' && environment.entries.some(isV1Section);
}
function isV1Section({ key, value }) {
    return ['python', 'docker', 'spark'].includes((0,azureml_v1_keys/* foldKey */.pU)(key)) && value.kind === 'map';
}
// A run configuration may be JSON under a name that does not say so; positions are those of the text either way.
function readText(text, path) {
    if (!/^\uFEFF?\s*\{/.test(text))
        return (0,yaml/* readYaml */.g)(text, path);
    const reading = (0,yaml/* readYaml */.g)(text, path.endsWith('.json') ? path : `${path}.json`);
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
function unreadable(diagnostic, text) {
    if (!(0,azureml_v1_keys/* mayShowSecret */.fA)(text, diagnostic.line))
        return diagnostic;
    return { ...diagnostic, message: 'the text cannot be read here; it is not shown because it may be a secret' };
}
function sidecarPath(path, name) {
    const directory = (0,names_path/* directoryOf */.jt)(path);
    return directory === '.' ? name : `${directory}/${name}`;
}
function includesOf(root, path, form) {
    if (form === 'spark')
        return [];
    if (isFirstForm(root))
        return firstFormFiles(root, path);
    const environment = form === 'definition' ? root : topEntry(root, 'environment')?.value;
    const beside = isConventional(path) ? [CONDA_SIDECAR, DOCKERFILE_SIDECAR].map((name) => sidecarPath(path, name)) : [];
    if (form === 'runconfig' && environment?.kind === 'scalar')
        return candidatesOf(path, environment.text);
    return [...beside, ...(environment === undefined ? [] : pythonFiles(environment, path))];
}
function pythonFiles(environment, path) {
    const python = topEntry(environment, 'python')?.value;
    const named = topEntry(python, 'condaDependenciesFile')?.value;
    const inline = topEntry(python, 'condaDependencies')?.value;
    return [
        ...(named?.kind === 'scalar' && !(0,azureml_v1_keys/* isAbsent */.W0)(named) ? candidatesOf(path, named.text) : []),
        ...(inline?.kind === 'map' ? (0,conda_environment/* condaIncludes */.B8)(inline, path) : []),
    ];
}
function one(suffix, environment, findings) {
    return { definitions: [{ suffix, ...environment, diagnostics: findings.diagnostics }], uses: [] };
}
function readDefinition(findings, root, files) {
    const { path } = findings;
    const sidecars = isConventional(path) ? sidecarsOf(path, files) : NO_SIDECARS;
    const reference = sidecars.conda === undefined && sidecars.dockerfile === undefined ? referenceOf(root) : undefined;
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix: '', reference, at: root.at }] };
    return one('', readEnvironment(findings, root, sidecars, files, standingOf(path)), findings);
}
function sidecarsOf(path, files) {
    const fileOf = (name) => {
        const reading = files.get(sidecarPath(path, name));
        return reading?.kind === 'text' ? { path: sidecarPath(path, name), text: reading.text } : undefined;
    };
    return { conda: fileOf(CONDA_SIDECAR), dockerfile: fileOf(DOCKERFILE_SIDECAR) };
}
function readSparkPart(path, text, findings) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), spark: readSparkFile(path, text, findings) };
    return { definitions: [{ suffix: '', source, diagnostics: findings.diagnostics }], uses: [] };
}
function readRunconfig(findings, root, files) {
    if (isFirstForm(root))
        return one('', readFirstForm(findings, root, files), findings);
    const entry = topEntry(root, 'environment');
    if (entry === undefined)
        return { definitions: [], uses: [] };
    const environment = entry.value;
    const suffix = `#/${entry.key}`;
    const reference = referenceOf(environment);
    if (reference !== undefined)
        return { definitions: [], uses: [{ suffix, reference, at: environment.at }] };
    checkSparkConfiguration(findings, topEntry(root, 'spark')?.value);
    const named = environment.kind === 'scalar' ? readEnvironmentFile(findings, environment, files) : undefined;
    return one(suffix, named ?? readEnvironment(findings, environment, NO_SIDECARS, files, 'inline'), findings);
}
const NO_SIDECARS = { conda: undefined, dockerfile: undefined };
/** The environment that a run configuration names by the path of a file. */
function readEnvironmentFile(findings, node, files) {
    const source = { ...(0,format/* emptySource */.$_)('azureml-v1'), standing: 'inline' };
    const file = findFile(findings, 'environment', node.text, node.at, files);
    const reading = file === undefined ? undefined : readText(file.text, file.path);
    if (reading?.ok === false)
        findings.add(unreadable(reading.diagnostic, file?.text ?? ''));
    if (file === undefined || reading?.ok !== true)
        return { source, conda: undefined, object: undefined };
    const inner = new model_findings/* Findings */.F(file.path);
    (0,azureml_v1_keys/* reportSecrets */.o3)(inner, reading.root);
    const environment = readEnvironment(inner, reading.root, NO_SIDECARS, files, 'inline');
    findings.add(...inner.diagnostics);
    const consumes = [file.path, ...environment.source.consumes];
    return { ...environment, source: { ...environment.source, consumes } };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   fA: () => (/* binding */ mayShowSecret),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   mK: () => (/* binding */ subsection),
/* harmony export */   o3: () => (/* binding */ reportSecrets),
/* harmony export */   pU: () => (/* binding */ foldKey),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6864);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2618);



/**
 * The key that `baseImage`, `base_image` and `BaseImage` stand for: the SDK, its YAML files and the first runconfig files each
 * write their own.
 */
function foldKey(key) {
    return key.replaceAll('_', '').toLowerCase();
}
/** True for what the SDK takes for nothing: null, and an empty text. */
function isAbsent(node) {
    return node.kind === 'scalar' && (node.text === '' || (node.plain && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) === 'null'));
}
/** The entry of a key in any of its spellings, or `undefined` where it says nothing. */
function entryIn(section, key) {
    return section?.entries.get(foldKey(key));
}
/** Reads a section; `undefined` when it says nothing or is no map. No message shows what stands in it. */
function readSection(findings, node, where, known) {
    if (isAbsent(node))
        return undefined;
    if (node.kind !== 'map')
        return wrongType(findings, node, where, 'a map');
    const folded = new Set(known.map(foldKey));
    for (const entry of node.entries) {
        if (folded.has(foldKey(entry.key)))
            continue;
        const hint = `remove it, or use one of: ${known.join(', ')}`;
        findings.error('unknown-field', `unknown field ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.key)} in ${where}`, { at: entry.at, hint });
    }
    return sectionOf(findings, node, where);
}
/** The same for a map whose other keys are of no interest. */
function sectionOf(findings, map, where) {
    const seen = new Map();
    for (const entry of map.kind === 'map' ? map.entries : []) {
        const known = seen.get(foldKey(entry.key));
        if (known === undefined)
            seen.set(foldKey(entry.key), entry);
        else {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(known.key)} and ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.key)} in ${where} are one field`;
            findings.error('yaml-duplicate-key', message, { at: entry.at, hint: 'remove one' });
        }
    }
    return { at: map.at, entries: new Map([...seen].filter(([, { value }]) => !isAbsent(value))) };
}
/** Reads the section under a key of a section. */
function subsection(findings, parent, key, known) {
    const entry = entryIn(parent, key);
    return entry === undefined ? undefined : readSection(findings, entry.value, key, known);
}
/** Reads a truth value, as JSON and both versions of YAML write it. */
function readFlag(findings, section, key, fallback) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return fallback;
    const { value } = entry;
    if (value.kind === 'scalar' && value.plain && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value.text))
        return value.text.toLowerCase() === 'true';
    wrongType(findings, value, key, 'true or false');
    return fallback;
}
/** Reads a text, as it is written; a plain scalar of another type is an error. */
function readText(findings, section, key) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return undefined;
    const { value } = entry;
    if (value.kind === 'scalar' && (!value.plain || (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(value.text) === undefined))
        return value.text;
    return wrongType(findings, value, key, 'a text', 'write it in quotes');
}
/** Reads a list; `undefined` when it says nothing or is none. */
function readList(findings, section, key) {
    const entry = entryIn(section, key);
    if (entry === undefined)
        return [];
    if (entry.value.kind === 'list')
        return entry.value.items;
    wrongType(findings, entry.value, key, 'a list');
    return [];
}
/** Reads `environmentVariables`: settings of a run, which are not hashed. */
function readVariables(findings, section) {
    const node = entryIn(section, 'environmentVariables')?.value;
    if (node !== undefined && node.kind !== 'map')
        wrongType(findings, node, 'environmentVariables', 'a map');
    const entries = node?.kind === 'map' ? node.entries : [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => {
        if (value.kind === 'scalar')
            return [[key, value.text]];
        wrongType(findings, value, `environmentVariables.${key}`, 'a text');
        return [];
    }));
}
// Unlike elsewhere, the message does not show what was received: it may be a password in the wrong place.
function wrongType(findings, node, what, expected, hint) {
    const received = node.kind === 'scalar' ? 'a scalar of another type' : `a ${node.kind}`;
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
    return undefined;
}
const SECRET_KEY = /(?:password|passwd|pwd|token|secret|username|accountkey|apikey|connectionstring)$/;
const SECRET_HINT = 'remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';
/** Warns of every field that carries a secret, by the field's name alone. */
function reportSecrets(findings, node, trail = '') {
    if (node.kind === 'list')
        for (const item of node.items)
            reportSecrets(findings, item, trail);
    if (node.kind !== 'map')
        return;
    for (const { key, value, at } of node.entries) {
        const path = trail === '' ? key : `${trail}.${key}`;
        if (holdsSecret(key, value)) {
            const message = `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} carries a secret, which is not read`;
            findings.warning('secret-in-file', message, { at, hint: SECRET_HINT });
        }
        else if (!CHECKED_ELSEWHERE.has(foldKey(key)))
            reportSecrets(findings, value, path);
    }
}
// What is installed: URLs with credentials are errors of those fields, and a Dockerfile is read as one.
const CHECKED_ELSEWHERE = new Set(['condadependencies', 'repositories', 'basedockerfile']);
function holdsSecret(key, value) {
    if (SECRET_KEY.test(foldKey(key)))
        return !isEmpty(value);
    return value.kind === 'scalar' && foldKey(key) !== 'basedockerfile' && (0,_names_url_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentials */ .L)(value.text);
}
/** True for null, an empty text, and a map or list of nothing else. */
function isEmpty(node) {
    if (node.kind === 'list')
        return node.items.every(isEmpty);
    return node.kind === 'map' ? node.entries.every(({ value }) => isEmpty(value)) : isAbsent(node);
}
/** True for text that YAML could not read at a line that may carry a secret: the parser's message may show it. */
function mayShowSecret(text, line) {
    const lines = text.split('\n');
    const near = line === undefined ? lines : lines.slice(Math.max(0, line - 2), line + 1);
    return near.some((written) => /pass|pwd|token|secret|username|key/i.test(written));
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseBuild),
/* harmony export */   Se: () => (/* binding */ dockerfilePath),
/* harmony export */   rE: () => (/* binding */ parseDockerfilePart)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3644);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1130);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(248);
/* harmony import */ var _contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3296);






/** What the service takes: https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-environments */
const MAX_DOCKERFILE = 100 * 1024;
/** A URL, or a git remote as ssh writes it. */
const REMOTE = /^[a-z][a-z0-9+.-]+:|^[^/\\]+@[^/\\]+:/i;
/** Reads `build:` of an Azure ML environment: a context directory and the Dockerfile in it. */
function parseBuild(findings, entry, files) {
    const build = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeMap */ .P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKeys */ .L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    if (directory === undefined) {
        const hint = 'add "path: ." for the folder of this file';
        findings.error('field-missing', 'expected build.path', { at: entry.at, hint });
        return undefined;
    }
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, directory, 'build.path');
    if (text === undefined || isRemote(findings, text, directory))
        return undefined;
    const context = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, 'build.path', text, (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(findings.path), entry.value);
    // The service takes an empty text for one that is not given.
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeOptional */ .BV)(findings, build, 'dockerfile_path', (_, node) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeString */ .sc)(findings, node, 'build.dockerfile_path'));
    if (context === undefined)
        return undefined;
    return parseDockerfilePart(findings, 'build.dockerfile_path', context, named || 'Dockerfile', files, entry.value);
}
/** Reads a Dockerfile of a context; both paths are relative, the first to the root, the second to the context. */
function parseDockerfilePart(findings, field, context, name, files, node) {
    const path = (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localPath */ .$)(findings, field, name, context, node);
    const text = path === undefined ? undefined : (0,_contract_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedText */ .J)(findings, field, path, files, node);
    if (path === undefined || text === undefined)
        return undefined;
    const inner = new _model_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .F(path);
    const part = { path, text, dockerfile: (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(inner, text), context };
    checkSize(inner, text);
    findings.add(...inner.diagnostics);
    return part;
}
/** The path of the Dockerfile that `build:` names, relative to the root, where it names one. */
function dockerfilePath(build, path) {
    const directory = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'path')?.value;
    const named = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)((0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(context.path, (named?.kind === 'scalar' && named.text) || 'Dockerfile');
    return file.ok ? file.path : undefined;
}
function isRemote(findings, text, node) {
    if (!REMOTE.test(text))
        return false;
    const message = `build.path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is remote: it can change while this file stays the same, so that no hash can stand for it`;
    const hint = 'check the build context in, and name its folder';
    findings.error('remote-context', message, { at: node.at, hint });
    return true;
}
function checkSize(findings, text) {
    const size = new TextEncoder().encode(text).length;
    if (size <= MAX_DOCKERFILE)
        return;
    const message = `Azure ML takes Dockerfiles of at most ${MAX_DOCKERFILE} bytes, this one has ${size}`;
    findings.warning('service-limit', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .START */ .d3, hint: 'move steps into a script that it copies' });
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ environmentFiles),
  N: () => (/* binding */ parseEnvironment)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
// EXTERNAL MODULE: ./build/core/formats/conda/environment.js + 2 modules
var environment = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var contract_format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-analysis.js

const BREAK = /[\n\x85\u2028\u2029]/;
/** What only double quotes can hold, for the emitter writes ASCII. */
const SPECIAL = /[^\n\x20-\x7E]/;
const INDICATOR = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?: |$))|:(?: |$)| #/;
/** https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py#L624 */
function analyzeScalar(text) {
    const multiline = BREAK.test(text);
    const quotable = !SPECIAL.test(text) && !/ \n|\n /.test(text);
    const plain = quotable && !multiline && !/^ | $/.test(text) && !INDICATOR.test(text) && text !== '' && (0,pyyaml_scalar/* isPyString */.lX)(text);
    return { plain, singleQuoted: quotable, multiline };
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/pyyaml-dump.js


const WIDTH = 80;
const INDENT = 2;
/** A longer key stands behind `?`; the length counts the tag `!!str`. */
const MAX_SIMPLE_KEY = 128 - '!!str'.length;
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\x08': 'b',
    '\x09': 't',
    '\x0A': 'n',
    '\x0B': 'v',
    '\x0C': 'f',
    '\x0D': 'r',
    '\x1B': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xA0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
/**
 * The text that PyYAML's `yaml.dump(value, sort_keys=True)` writes: block style, sequences of a map not indented, long scalars
 * folded behind column 80, ASCII only. The names and the order of steps are those of its emitter, so that they can be compared.
 * https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py
 */
function dumpPyYaml(root) {
    const emitter = new Emitter();
    emitter.container(root, undefined, false);
    return `${emitter.text()}\n`;
}
class Emitter {
    #parts = [];
    #column = 0;
    #whitespace = true;
    #indention = true;
    text() {
        return this.#parts.join('');
    }
    /** Writes a map or a list below `indent`, `undefined` for the document's root. `inMap`: it is the value of a key. */
    container(value, indent, inMap) {
        if (value instanceof Map)
            this.#map(value, indent);
        else
            this.#list(value, indent, inMap);
    }
    #list(list, indent, inMap) {
        if (list.length === 0)
            this.#empty('[', ']');
        const indentless = inMap && !this.#indention;
        const inner = indent === undefined ? 0 : indentless ? indent : indent + INDENT;
        for (const item of list) {
            this.#writeIndent(inner);
            this.#indicator('-', true, true);
            this.#node(item, inner, false);
        }
    }
    #map(map, indent) {
        if (map.size === 0)
            this.#empty('{', '}');
        const inner = indent === undefined ? 0 : indent + INDENT;
        for (const [key, value] of [...map].sort(([a], [b]) => comparePoints(a, b))) {
            this.#writeIndent(inner);
            if (isSimpleKey(key)) {
                this.#string(key, inner + INDENT, true);
                this.#indicator(':', false);
            }
            else {
                this.#indicator('?', true, true);
                this.#string(key, inner + INDENT, false);
                this.#writeIndent(inner);
                this.#indicator(':', true, true);
            }
            this.#node(value, inner, true);
        }
    }
    #node(value, indent, inMap) {
        if (typeof value === 'string')
            this.#string(value, indent + INDENT, false);
        else if (value === null || typeof value !== 'object')
            this.#plain(scalarText(value), indent + INDENT, true);
        else
            this.container(value, indent, inMap);
    }
    #empty(open, close) {
        this.#indicator(open, true);
        this.#indicator(close, false);
    }
    // A key that stands before its colon is never folded.
    #string(text, indent, key) {
        const analysis = analyzeScalar(text);
        if (analysis.plain)
            this.#plain(text, indent, !key);
        else if (analysis.singleQuoted)
            this.#singleQuoted(text, indent, !key);
        else
            this.#doubleQuoted([...text], indent, !key);
    }
    #indicator(indicator, needsWhitespace, indention = false) {
        this.#put(this.#whitespace || !needsWhitespace ? indicator : ` ${indicator}`);
        this.#whitespace = false;
        this.#indention = this.#indention && indention;
    }
    #writeIndent(indent) {
        if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace))
            this.#break();
        if (this.#column >= indent)
            return;
        this.#whitespace = true;
        this.#put(' '.repeat(indent - this.#column));
    }
    #break() {
        this.#parts.push('\n');
        this.#whitespace = true;
        this.#indention = true;
        this.#column = 0;
    }
    #put(text) {
        this.#parts.push(text);
        this.#column += text.length;
    }
    #plain(text, indent, split) {
        if (!this.#whitespace)
            this.#put(' ');
        this.#whitespace = false;
        this.#indention = false;
        for (const piece of text.split(/( +)/)) {
            if (piece === ' ' && split && this.#column > WIDTH) {
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
            }
            else
                this.#put(piece);
        }
    }
    #singleQuoted(text, indent, split) {
        this.#indicator("'", true);
        let offset = 0;
        for (const piece of text.split(/( +|\n+)/)) {
            const inside = offset > 0 && offset + piece.length < text.length;
            if (piece.startsWith('\n'))
                this.#lineFeeds(piece, indent);
            else if (piece === ' ' && inside && split && this.#column > WIDTH)
                this.#writeIndent(indent);
            else
                this.#put(piece.replaceAll("'", "''"));
            offset += piece.length;
        }
        this.#indicator("'", false);
    }
    // One line feed more than there are: a single one would be folded to a blank.
    #lineFeeds(piece, indent) {
        for (let count = 0; count <= piece.length; count += 1)
            this.#break();
        this.#writeIndent(indent);
    }
    #doubleQuoted(characters, indent, split) {
        this.#indicator('"', true);
        let start = 0;
        for (let end = 0; end < characters.length; end += 1) {
            const character = characters[end];
            if (!/^[\x20-\x7E]$/.test(character) || character === '"' || character === '\\') {
                this.#put(characters.slice(start, end).join(''));
                this.#put(escapeOf(character));
                start = end + 1;
            }
            const between = end > 0 && end < characters.length - 1;
            const long = this.#column + (end - start) > WIDTH;
            if (between && (character === ' ' || start >= end) && long && split) {
                this.#put(`${characters.slice(start, end).join('')}\\`);
                start = Math.max(start, end);
                this.#writeIndent(indent);
                this.#whitespace = false;
                this.#indention = false;
                if (characters[start] === ' ')
                    this.#put('\\');
            }
        }
        this.#put(characters.slice(start).join(''));
        this.#indicator('"', false);
    }
}
function isSimpleKey(key) {
    return key !== '' && [...key].length < MAX_SIMPLE_KEY && !analyzeScalar(key).multiline;
}
// Python compares strings by code points, JavaScript by UTF-16 units.
function comparePoints(a, b) {
    const left = [...a];
    const right = [...b];
    const at = left.findIndex((character, index) => character !== right[index]);
    if (at < 0)
        return left.length - right.length;
    return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function escapeOf(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/representer.py#L167
function scalarText(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    const text = (0,pyyaml_scalar/* formatPyNumber */.mA)(value);
    if (typeof value === 'bigint')
        return text;
    if (!Number.isFinite(value))
        return text.replace(/(inf|nan)/, '.$1');
    return text.includes('.') ? text : text.replace('e', '.0e');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/anonymous-version.js



/**
 * The version that azure-ai-ml gives an anonymous environment of an image and conda packages: 64 hex digits, `undefined` where it
 * cannot be computed (dates and aliases in the conda environment). It is interoperability alone, no address of ours: the order of
 * keys does not matter to it, but the conda `name` does. Inference settings count as Python code gives them; from YAML the SDK
 * hashes its own classes' names with them, which differ from release to release.
 * https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/entities/_assets/environment.py
 */
function anonymousVersion(image, conda, inference) {
    const value = conda === undefined ? null : (0,pyyaml_scalar/* pyValue */.jK)(conda);
    if (value === undefined)
        return undefined;
    const parts = [...(inference === undefined ? [] : [inference]), ...(isContainer(value) ? [value] : [])];
    const text = parts.reduce((joined, part) => joinCharacters(joined, (0,sha256/* sha256Hex */.f)(dumpPyYaml(part))), (0,sha256/* sha256Hex */.f)(image));
    return (0,sha256/* sha256Hex */.f)(text);
}
function isContainer(value) {
    return value instanceof Map && value.size > 0;
}
/** Python's `separator.join(text)`, which the SDK applies to a text where it meant a list. */
function joinCharacters(separator, text) {
    return [...text].join(separator);
}

// EXTERNAL MODULE: ./build/core/formats/azureml/build.js
var azureml_build = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/core/formats/azureml/environment.js












/** Reads an environment of Azure ML v2, from its own file or from inside another: one schema. */
function parseEnvironment(findings, root, files, { format, named }) {
    const empty = { ...(0,contract_format/* emptySource */.$_)(format), standing: format === 'azureml' ? 'declared' : 'inline' };
    const map = (0,text_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || (0,fields/* isMisplacedConda */.CG)(findings, map))
        return empty;
    (0,fields/* checkFields */.oA)(findings, map, named);
    (0,fields/* checkSources */.BT)(findings, map);
    const conda = condaPart(findings, map, files);
    const base = optional(map, 'image', (entry) => decodeImage(findings, entry));
    const text = (key) => optional(map, key, (entry) => (0,text_decode/* decodeText */.g7)(findings, entry.value, key));
    const name = text('name');
    const version = text('version');
    return {
        ...empty,
        ...(named ? { name, nameAt: (0,text_decode/* entryOf */.Ms)(map, 'name')?.value.at, version } : {}),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,text_decode/* decodeTexts */.hs)(findings, entry.value, 'tags')) ?? {},
        base,
        dockerfile: optional(map, 'build', (entry) => (0,azureml_build/* parseBuild */.EH)(findings, entry, files)),
        ...conda?.part,
        ...interop(map, base, conda),
    };
}
/** Paths, relative to the root, of the files that an environment names. */
function environmentFiles(root, path) {
    const conda = (0,text_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? (0,environment/* condaIncludes */.B8)(conda, path) : [];
    const build = (0,text_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? (0,azureml_build/* dockerfilePath */.Se)(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile])];
}
function optional(map, key, decode) {
    const entry = (0,text_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function decodeImage(findings, entry) {
    const text = (0,text_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('reference-syntax', message, { at: entry.value.at });
    return undefined;
}
function condaPart(findings, map, files) {
    const node = (0,text_decode/* entryOf */.Ms)(map, 'conda_file')?.value;
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return readConda(findings, node, files, '', []);
    const text = (0,text_decode/* decodeString */.sc)(findings, node, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = (0,named_file/* localPath */.$)(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), node);
    const content = path === undefined ? undefined : (0,named_file/* namedText */.J)(findings, 'conda_file', path, files, node);
    if (path === undefined || content === undefined)
        return undefined;
    const reading = (0,yaml/* readYaml */.g)(content, path);
    if (!reading.ok) {
        findings.add(reading.diagnostic);
        return undefined;
    }
    const inner = new model_findings/* Findings */.F(path);
    const conda = readConda(inner, reading.root, files, content, [path]);
    findings.add(...inner.diagnostics);
    return conda;
}
function readConda(findings, node, files, text, own) {
    const content = (0,environment/* parseConda */.nO)(findings, node, files, text);
    const reached = node.kind === 'map' ? (0,environment/* condaConsumes */.$I)(node, findings.path, files) : [];
    return { node, part: { ...content, consumes: [...own, ...reached] } };
}
function interop(map, image, conda) {
    const unread = (0,text_decode/* entryOf */.Ms)(map, 'conda_file') !== undefined && conda === undefined;
    if (image === undefined || unread || (0,text_decode/* entryOf */.Ms)(map, 'inference_config') !== undefined)
        return {};
    const version = anonymousVersion(image, conda?.node);
    return version === undefined ? {} : { azuremlAnonymousVersion: version };
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J$: () => (/* binding */ ENVIRONMENT_KEYS),
  oA: () => (/* binding */ checkFields),
  BT: () => (/* binding */ checkSources),
  cz: () => (/* binding */ hasEnvironmentKeys),
  CG: () => (/* binding */ isMisplacedConda)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
;// CONCATENATED MODULE: ./build/core/formats/azureml/inference.js


const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
const KEYS = ['port', 'path'];
/** Checks `inference_config`: three routes, each with a port and a path. They are settings of a deployment and never hashed. */
function checkInference(findings, node) {
    const config = (0,decode/* decodeMap */.P2)(findings, node, 'inference_config');
    if (config === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, config, ROUTES, 'inference_config');
    for (const name of ROUTES) {
        const route = required(findings, config, name, 'inference_config');
        if (route !== undefined)
            checkRoute(findings, route, `inference_config.${name}`);
    }
}
function checkRoute(findings, node, where) {
    const route = (0,decode/* decodeMap */.P2)(findings, node, where);
    if (route === undefined)
        return;
    (0,decode/* checkKeys */.L)(findings, route, KEYS, where);
    const port = required(findings, route, 'port', where);
    const path = required(findings, route, 'path', where);
    if (port !== undefined)
        checkPort(findings, port, where);
    if (path !== undefined)
        (0,decode/* decodeString */.sc)(findings, path, `${where}.path`);
}
function checkPort(findings, node, where) {
    const text = node.kind === 'scalar' ? node.text : '';
    if (/^[0-9]{1,5}$/.test(text))
        return;
    const received = node.kind === 'scalar' ? (0,diagnostic/* quote */.hD)(text) : `a ${node.kind}`;
    const message = `expected a port for ${where}.port, received ${received}`;
    findings.error('wrong-value', message, { at: node.at, hint: 'write a number, such as 5001' });
}
function required(findings, map, key, where) {
    const entry = (0,decode/* entryOf */.Ms)(map, key);
    if (entry === undefined)
        findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
    return entry?.value;
}

// EXTERNAL MODULE: ./build/core/formats/azureml/pyyaml-scalar.js
var pyyaml_scalar = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/core/formats/azureml/fields.js





/** Keys of an Azure ML environment: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const ENVIRONMENT_KEYS = [
    '$schema',
    'name',
    'version',
    'description',
    'tags',
    'properties',
    'image',
    'conda_file',
    'build',
    'os_type',
    'inference_config',
    'datastore',
    'auto_delete_setting',
];
/** Keys that the service adds when it shows an environment. */
const OUTPUT_KEYS = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/** Keys of the REST API, with what stands in their place here. https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions */
const FOREIGN_KEYS = {
    autoRebuild: 'remove it: follow-base in terrarium.yml says when a moved base rebuilds the image',
    isAnonymous: 'remove it: an environment of a job is anonymous, one of its own file is not',
    isArchived: 'remove it: az ml environment archive sets it',
    stage: 'remove it: it is a field of the REST API',
    intellectualProperty: 'remove it: the service writes it',
    autoDeleteSetting: 'write auto_delete_setting',
    condaFile: 'write conda_file',
    osType: 'write os_type',
    inferenceConfig: 'write inference_config',
};
/** What the SDK calls environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';
/** True when the keys of a map are those of an environment, as far as they are known at all. */
function hasEnvironmentKeys(map) {
    return map.entries.every(({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key));
}
/** Checks what is no part of the image: unknown keys, the system, inference settings, names and versions. */
function checkFields(findings, map, named) {
    checkKnown(findings, map);
    checkOs(findings, map);
    checkSettings(findings, map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name');
    const version = (0,decode/* entryOf */.Ms)(map, 'version');
    if (!named)
        warnUnused(findings, name, version);
    else {
        warnDots(findings, name);
        warnNumber(findings, version);
    }
}
// No image depends on them: Azure ML refuses a mistake in them, and a build goes on.
function checkSettings(findings, map) {
    const settings = new model_findings/* Findings */.F(findings.path);
    (0,decode/* decodeOptional */.BV)(settings, map, 'properties', decode/* decodeTexts */.hs);
    (0,decode/* decodeOptional */.BV)(settings, map, 'datastore', decode/* decodeString */.sc);
    (0,decode/* decodeOptional */.BV)(settings, map, 'auto_delete_setting', decode/* decodeMap */.P2);
    const inference = (0,decode/* entryOf */.Ms)(map, 'inference_config');
    if (inference !== undefined)
        checkInference(settings, inference.value);
    for (const finding of settings.diagnostics)
        findings.add({ ...finding, severity: 'warning' });
}
function checkKnown(findings, map) {
    for (const { key, at } of map.entries) {
        if (OUTPUT_KEYS.includes(key)) {
            findings.warning('field-ignored', `${key} is written by the service and not read`, { at, hint: 'remove it' });
        }
        else if (Object.hasOwn(FOREIGN_KEYS, key)) {
            const message = `unknown field ${(0,diagnostic/* quote */.hD)(key)} in an Azure ML environment`;
            findings.error('unknown-field', message, { at, hint: FOREIGN_KEYS[key] });
        }
    }
    const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
    (0,decode/* checkKeys */.L)(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}
function checkOs(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    const message = `expected os_type linux, received ${(0,diagnostic/* quote */.hD)(os)}`;
    findings.error('os-not-supported', message, { at: entry?.value.at, hint: 'images are built for Linux' });
}
// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings, name, version) {
    const entry = name ?? version;
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS))
        return;
    const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
    const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
    findings.warning('anonymous-name', message, { at: entry.at, hint });
}
// The service took no dots for years, and its own names have them today.
function warnDots(findings, name) {
    if (name?.value.kind !== 'scalar' || !name.value.text.includes('.'))
        return;
    const message = `the name ${(0,diagnostic/* quote */.hD)(name.value.text)} has dots, which not every release of Azure ML takes`;
    findings.warning('name-dots', message, { at: name.value.at, hint: 'write "-" or "_" instead' });
}
function warnNumber(findings, version) {
    if (version?.value.kind !== 'scalar' || !version.value.plain)
        return;
    const { text, at } = version.value;
    if ((0,pyyaml_scalar/* isPyString */.lX)(text))
        return;
    const value = (0,pyyaml_scalar/* pyScalar */.S$)(text);
    const number = typeof value === 'bigint' || typeof value === 'number';
    if (number && (0,pyyaml_scalar/* formatPyNumber */.mA)(value) === text)
        return;
    const meaning = number ? `which Azure ML reads as ${(0,pyyaml_scalar/* formatPyNumber */.mA)(value)}` : 'which Azure ML does not read as text';
    const message = `the version is taken as it is written, ${(0,diagnostic/* quote */.hD)(text)}, ${meaning}`;
    findings.warning('version-number', message, { at, hint: `quote it: "${text}"` });
}
/** Reports a conda file that stands where an environment is expected. */
function isMisplacedConda(findings, map) {
    const misplaced = (0,decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,diagnostic/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
    findings.error('conda-as-environment', message, { at: misplaced.at, hint });
    return true;
}
/** Checks that there is one source of the image. */
function checkSources(findings, map) {
    const image = (0,decode/* entryOf */.Ms)(map, 'image');
    const build = (0,decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined)
        findings.error('image-and-build', 'expected image or build, received both', {
            at: build.at,
            hint: 'remove one of them',
        });
    if (image === undefined && build === undefined)
        findings.error('no-image', 'expected image or build, received neither', {
            at: map.at,
            hint: 'add "image: <reference>"',
        });
    if (conda !== undefined && image === undefined && build !== undefined) {
        const hint = 'install conda packages in the Dockerfile';
        findings.error('conda-without-image', 'conda_file needs image', { at: conda.at, hint });
    }
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ azuremlInline),
  W: () => (/* binding */ fileOf)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/azureml-reference.js
var azureml_reference = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/contract/named-file.js
var named_file = __webpack_require__(3296);
// EXTERNAL MODULE: ./build/core/formats/azureml/environment.js + 3 modules
var environment = __webpack_require__(1931);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/formats/azureml/fields.js + 1 modules
var fields = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/core/formats/azureml/schema.js
var azureml_schema = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/core/formats/azureml/holders.js



/** Types of jobs and components that run in an environment, or have steps that do. */
const TYPES = ['command', 'pipeline', 'sweep', 'parallel', 'spark'];
/** What a map with an environment of Azure ML has beside it. */
const COMPANIONS = [
    'command',
    'task',
    'trial',
    'component',
    'endpoint_name',
    'code_configuration',
    'entry',
    'entry_script',
];
/**
 * Every environment that a job, component, deployment or schedule names or holds; none for other files, though they have
 * `environment:` too: workflows of GitHub, pipelines of GitLab, services of Docker Compose.
 */
function heldEnvironments(root) {
    if (root.kind !== 'map')
        return [];
    const schema = (0,decode/* entryOf */.Ms)(root, '$schema')?.value;
    const address = schema?.kind === 'scalar' ? schema.text : '';
    const named = (0,azureml_schema/* isDeploymentSchema */.VI)(address) || (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && (0,decode/* entryOf */.Ms)(root, 'endpoint_name') !== undefined);
    const found = holdersBelow(root, '#').map(({ holder, suffix, node }) => ({ holder, suffix, node, named }));
    if (!(0,azureml_schema/* isHolderSchema */.Ut)(address) && !found.some(({ holder, node }) => isHolder(holder) && isTold(node)))
        return [];
    return found.map(({ suffix, node }) => ({ suffix, node, named }));
}
// The places that the schemas of azure-ai-ml have for an environment.
// https://github.com/Azure/azure-sdk-for-python/tree/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema
function holdersBelow(map, at) {
    return map.entries.flatMap(({ key, value }) => {
        const suffix = `${at}/${escapeToken(key)}`;
        if (key === 'environment')
            return isEmpty(value) ? [] : [{ holder: map, suffix, node: value }];
        if (value.kind !== 'map')
            return [];
        if (key === 'jobs') {
            return value.entries.flatMap((job) => job.value.kind === 'map' ? holdersBelow(job.value, `${suffix}/${escapeToken(job.key)}`) : []);
        }
        return ['component', 'trial', 'task', 'create_job'].includes(key) ? holdersBelow(value, suffix) : [];
    });
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}
function isHolder(map) {
    const type = (0,decode/* entryOf */.Ms)(map, 'type')?.value;
    const typed = type?.kind === 'scalar' && TYPES.includes(type.text.toLowerCase());
    return typed || COMPANIONS.some((key) => (0,decode/* entryOf */.Ms)(map, key) !== undefined);
}
// What tells an environment of Azure ML from everything else that is called one.
function isTold(node) {
    if (node.kind === 'scalar')
        return node.text.startsWith('azureml:');
    if (node.kind === 'list')
        return false;
    const image = (0,decode/* entryOf */.Ms)(node, 'image')?.value;
    const build = (0,decode/* entryOf */.Ms)(node, 'build')?.value;
    const source = image?.kind === 'scalar' || (build?.kind === 'map' && (0,decode/* entryOf */.Ms)(build, 'path') !== undefined);
    return source && (0,fields/* hasEnvironmentKeys */.cz)(node);
}
function escapeToken(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/core/formats/azureml/inline.js










const INLINE = { ...(0,format/* emptySource */.$_)('azureml-inline'), standing: 'inline' };
const WORTH_READING = /(?:^|[\s{,"'])environment["']?[ \t]*:/;
/** Environments inside jobs, components, deployments and schedules of Azure ML: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
const azuremlInline = {
    format: 'azureml-inline',
    names: format/* isYamlName */.fd,
    recognizes: (text) => {
        if (!WORTH_READING.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (reading.ok)
            return heldEnvironments(reading.root).length > 0;
        return !text.includes('{{') && (0,azureml_schema/* isHolderSchema */.Ut)((0,azureml_schema/* schemaLine */.cZ)(text));
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok ? heldEnvironments(reading.root).flatMap(({ node }) => filesOf(node, path)) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(INLINE, [reading.diagnostic]);
        const held = heldEnvironments(reading.root).map((environment) => readHeld(environment, path, files));
        return {
            definitions: held.flatMap((reading) => ('source' in reading ? [reading] : [])),
            uses: held.flatMap((reading) => ('reference' in reading ? [reading] : [])),
        };
    },
};
function readHeld({ suffix, node, named }, path, files) {
    const findings = new model_findings/* Findings */.F(path);
    if (node.kind !== 'scalar') {
        const source = (0,environment/* parseEnvironment */.N)(findings, node, files, { format: 'azureml-inline', named });
        return { suffix, source, diagnostics: findings.diagnostics };
    }
    const reading = (0,azureml_reference/* parseEnvironmentReference */.u)(node.text);
    if (!reading.ok) {
        const message = `${reading.reason}, received ${(0,diagnostic/* quote */.hD)(node.text)}`;
        const hint = 'write azureml:<name>:<version>, file:<path>, or the environment itself';
        findings.error('environment-reference', message, { at: node.at, hint });
        return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    if (reading.reference.kind === 'file') {
        const target = (0,named_file/* localPath */.$)(findings, 'environment', reading.reference.path, (0,names_path/* directoryOf */.jt)(path), node);
        const text = target === undefined ? undefined : (0,named_file/* namedText */.J)(findings, 'environment', target, files, node);
        if (text === undefined)
            return { suffix, source: INLINE, diagnostics: findings.diagnostics };
    }
    return { suffix, reference: node.text, at: node.at };
}
function filesOf(node, path) {
    if (node.kind === 'map')
        return (0,environment/* environmentFiles */.r)(node, path);
    const reading = node.kind === 'scalar' ? (0,azureml_reference/* parseEnvironmentReference */.u)(node.text) : undefined;
    const target = reading?.ok ? fileOf(reading.reference, path) : undefined;
    return target === undefined ? [] : [target];
}
/** The file that a reference of a file means, relative to the root; `undefined` for environments that are registered. */
function fileOf(reference, path) {
    const resolved = reference.kind === 'file' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), reference.path) : undefined;
    return resolved?.ok ? resolved.path : undefined;
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ pyScalar),
/* harmony export */   jK: () => (/* binding */ pyValue),
/* harmony export */   lX: () => (/* binding */ isPyString),
/* harmony export */   mA: () => (/* binding */ formatPyNumber)
/* harmony export */ });
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** Merge, value, and what no plain scalar can be. */
const SPECIAL = /^(?:<<|=|[!&*])$/;
/** Python refuses to read longer ones: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits */
const MAX_DIGITS = 4300;
/** True when PyYAML takes the text, without quotes, for a string. */
function isPyString(text) {
    return ![BOOLEAN, NULL, INTEGER, FLOAT, TIMESTAMP, SPECIAL].some((pattern) => pattern.test(text));
}
/** The value of a plain scalar; `undefined` for what has no place in a `PyValue`, or what PyYAML itself fails on. */
function pyScalar(text) {
    if (NULL.test(text))
        return null;
    if (BOOLEAN.test(text))
        return /^(?:yes|true|on)$/i.test(text);
    if (INTEGER.test(text))
        return pyInteger(text.replaceAll('_', ''));
    if (FLOAT.test(text))
        return pyFloat(text.replaceAll('_', '').toLowerCase());
    return isPyString(text) ? text : undefined;
}
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L237
function pyInteger(text) {
    const digits = text.replace(/^[-+]/, '');
    if (digits.length > MAX_DIGITS)
        return undefined;
    const value = digits.includes(':') ? sexagesimal(digits) : plainInteger(digits);
    return value !== undefined && text.startsWith('-') ? -value : value;
}
function plainInteger(digits) {
    if (/^0[bx]$/.test(digits))
        return undefined;
    return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
function sexagesimal(digits) {
    return digits.split(':').reduce((value, part) => value * 60n + BigInt(part), 0n);
}
function pyFloat(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const digits = text.replace(/^[-+]/, '');
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return sign * (digits.includes(':') ? sexagesimalFloat(digits) : Number(digits));
}
// In the order in which Python adds, which decides how it rounds.
function sexagesimalFloat(digits) {
    let base = 1;
    let value = 0;
    for (const part of digits.split(':').reverse()) {
        value += Number(part) * base;
        base *= 60;
    }
    return value;
}
/** A number as Python's `str` writes it: `1.1`, `1e+16`, `inf`. */
function formatPyNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (!Number.isFinite(value))
        return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
    const negative = value < 0 || Object.is(value, -0) ? '-' : '';
    const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    // Python changes to exponents at other sizes than JavaScript.
    if (exponent < -4 || exponent >= 16) {
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${negative}${digits}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    return negative + fixedPoint(digits.replace('.', ''), exponent);
}
function fixedPoint(digits, exponent) {
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}
/**
 * The value that PyYAML reads; `undefined` where that is none of ours: dates, keys that may be no strings, and containers that an
 * alias repeats, which PyYAML dumps as aliases.
 */
function pyValue(root) {
    const seen = new Set();
    const visit = (node) => {
        if (node.kind === 'scalar')
            return node.plain ? pyScalar(node.text) : node.text;
        const place = `${node.at.line}:${node.at.column}`;
        if (seen.has(place))
            return undefined;
        seen.add(place);
        if (node.kind === 'list')
            return all(node.items.map(visit));
        // Whether a key has quotes is not known.
        if (!node.entries.every(({ key }) => isPyString(key)))
            return undefined;
        const values = all(node.entries.map(({ value }) => visit(value)));
        return values && new Map(node.entries.map(({ key }, index) => [key, values[index]]));
    };
    return visit(root);
}
function all(values) {
    return values.every((value) => value !== undefined) ? values : undefined;
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isHolderSchema),
/* harmony export */   VI: () => (/* binding */ isDeploymentSchema),
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   jX: () => (/* binding */ isEnvironmentSchema)
/* harmony export */ });
/** True for the schema of environments: the service's, that of its preview, one of a mirror, or a local copy. */
function isEnvironmentSchema(schema) {
    const address = addressOf(schema);
    const name = fileName(address);
    return name === 'environment.schema.json' || (name === 'environment.json' && address.includes('azureml'));
}
const HOLDER = /^(?:[a-z]+(?:job|component|deployment)|deploymenttemplate|schedule)\.schema\.json$/;
/** True for the schemas of what names or holds an environment: jobs, components, deployments, schedules. */
function isHolderSchema(schema) {
    return HOLDER.test(fileName(addressOf(schema)));
}
/** True for deployments, which register their environment by its name. */
function isDeploymentSchema(schema) {
    return /deployment(?:template)?\.schema\.json$/.test(fileName(addressOf(schema)));
}
/** What stands behind `$schema:` in a text that is no YAML; empty when there is no such line. */
function schemaLine(text) {
    const found = /^["']?\$schema["']?[ \t]*:[ \t]*["']?([^\s"']*)/m.exec(text);
    return found?.[1] ?? '';
}
function addressOf(schema) {
    return (schema.split(/[?#]/, 1)[0] ?? '').toLowerCase();
}
function fileName(address) {
    return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isEmptyScalar),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   mq: () => (/* binding */ parseChannels)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3014);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);



/** What to do about credentials. */
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
const LOCAL = 'publish the channel, and name its URL';
const VARIABLE = 'write the value out: what a variable holds is not in the file';
/** Reads `channels`: names and URLs in the order of their priority. */
function parseChannels(findings, root) {
    const value = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(root, 'channels')?.value;
    const items = value === undefined || isEmptyScalar(value) ? [] : ((0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeList */ .VX)(findings, value, 'channels') ?? []);
    const seen = new Set();
    return items.flatMap((item) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeString */ .sc)(findings, item, 'a channel');
        const channel = text === undefined ? undefined : parseOne(findings, text, item);
        if (channel === undefined)
            return [];
        if (seen.has(channel)) {
            const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(channel)} is given twice: the first counts`;
            findings.note('duplicate-channel', message, { at: item.at, hint: 'remove the second' });
        }
        seen.add(channel);
        return [channel];
    });
}
/** True for a key without a value. */
function isEmptyScalar(node) {
    return node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}
function parseOne(findings, text, { at }) {
    const reading = (0,_names_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChannel */ .p)(text);
    if (!reading.ok && reading.secret) {
        findings.error('credentials-in-url', 'a channel carries credentials', { at, hint: SECRET });
        return undefined;
    }
    if ((0,_names_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalChannel */ .$)(text)) {
        const message = `channel ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a folder of one machine, which can change without the file`;
        findings.error('channel-local', message, { at, hint: LOCAL });
        return undefined;
    }
    if (reading.ok)
        return reading.channel;
    const hint = text.includes('$') ? VARIABLE : undefined;
    findings.error('channel-syntax', `expected a channel name or URL, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, { at, hint });
    return undefined;
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ conda),
  $I: () => (/* binding */ condaConsumes),
  B8: () => (/* binding */ condaIncludes),
  nO: () => (/* binding */ parseConda)
});

// UNUSED EXPORTS: isConda

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/subdir.js
var subdir = __webpack_require__(3004);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(248);
// EXTERNAL MODULE: ./build/core/text/yaml.js + 2 modules
var yaml = __webpack_require__(2618);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/requirements/requirements.js + 3 modules
var requirements = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/core/formats/conda/channels.js
var conda_channels = __webpack_require__(2501);
// EXTERNAL MODULE: ./build/core/names/match-spec.js + 2 modules
var match_spec = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/core/formats/conda/selectors.js

// Words of conda-build: https://docs.conda.io/projects/conda-build/en/stable/resources/define-metadata.html#preprocessing-selectors
const WORD = /(?:^|[^a-z0-9_])(?:linux|osx|win|unix|emscripten|x86|arm|aarch|ppc|s390|riscv|py)[a-z0-9]*(?![a-z0-9_])/;
// What holds on every machine that we build for.
const ALWAYS = ['linux', 'unix'];
/**
 * Warns of a selector in the comment behind a scalar: `- pywin32  # [win]`. conda and micromamba install the package everywhere,
 * conda-lock leaves it out: https://github.com/conda/conda-lock/blob/v4.0.2/conda_lock/src_parser/selectors.py
 */
function reportSelector(findings, node, lines) {
    const selector = node.kind === 'scalar' ? selectorBehind(node.text, node.at, lines) : undefined;
    if (selector === undefined || !WORD.test(selector.text) || ALWAYS.includes(selector.text))
        return;
    const message = `conda and micromamba do not read the selector ${(0,diagnostic/* quote */.hD)(`[${selector.text}]`)}: they install the package everywhere`;
    findings.warning('selector-ignored', message, {
        at: selector.at,
        hint: 'remove the line, or write "sel(win): <package>"',
    });
}
// At least as many characters as its text has belong to the scalar.
function selectorBehind(text, at, lines) {
    const line = lines[at.line - 1]?.slice(0, MAX_LINE) ?? '';
    const start = at.column - 1 + text.length;
    const comment = line.slice(start).search(/(?:^|\s)#/);
    if (comment < 0 || text.includes('\n'))
        return undefined;
    const from = start + comment;
    const close = line.lastIndexOf(']');
    const open = line.lastIndexOf('[', close);
    if (open < from || /[()]/.test(line.slice(close)))
        return undefined;
    return { text: line.slice(open + 1, close).trim(), at: { line: at.line, column: open + 1 } };
}
const MAX_LINE = 1000;

;// CONCATENATED MODULE: ./build/core/formats/conda/dependencies.js






const SELECTOR = /^sel\((.*)\)$/;
/** Selectors of micromamba, and whether they hold on Linux, for which images are built. */
const SELECTORS = new Map([
    ['linux', true],
    ['unix', true],
    ['osx', false],
    ['win', false],
]);
/** True for a map that a list of dependencies can hold: `pip:`, and `sel(linux):` of micromamba. */
function isDependencyMap(node) {
    return node.entries.length > 0 && node.entries.every(({ key }) => key === 'pip' || SELECTOR.test(key));
}
/** The lines of the pip sections, before they are decoded. */
function pipNodes(root) {
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
/** Reads `dependencies`; `lines` are those of the file, whose comments the tree does not hold. */
function parseDependencies(findings, root, files, lines) {
    const entry = (0,decode/* entryOf */.Ms)(root, 'dependencies');
    if (entry === undefined) {
        findings.error('field-missing', 'expected dependencies', { at: root.at, hint: 'add "dependencies:"' });
        return { conda: [], pip: [], localPackages: [] };
    }
    const items = (0,conda_channels/* isEmptyScalar */.GJ)(entry.value) ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'dependencies') ?? []);
    const written = items.flatMap((item) => (item.kind === 'map' ? ((0,decode/* entryOf */.Ms)(item, 'pip') ?? []) : []));
    // Of several that say something conda takes the last, micromamba all.
    const sections = written.slice(Math.max(0, written.findIndex(({ value }) => !isEmpty(value))));
    for (const { at } of sections.slice(1))
        findings.error('duplicate-pip', 'expected one pip section', { at, hint: 'merge them' });
    const trail = (0,requirements/* pipTrail */.US)(findings.path);
    return {
        conda: items.flatMap((item) => parseItem(findings, item, lines)),
        pip: sections.slice(0, 1).flatMap((section) => parsePip(findings, section, files, lines, trail)),
        localPackages: trail.localPackages,
    };
}
function parseItem(findings, item, lines) {
    reportSelector(findings, item, lines);
    if (item.kind !== 'map')
        return parseSpec(findings, item);
    if (item.entries.length === 0)
        findings.error('wrong-type', 'expected a string for a dependency, received an empty map', { at: item.at });
    return item.entries.flatMap((entry) => (entry.key === 'pip' ? [] : parseSelected(findings, entry)));
}
// https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html#conda-yaml-spec-files
function parseSelected(findings, { key, at, value }) {
    const selector = SELECTOR.exec(key)?.[1];
    if (selector === undefined) {
        const hint = 'remove it, or use one of: pip, sel(linux)';
        findings.error('unknown-field', `unknown field ${(0,diagnostic/* quote */.hD)(key)} in a dependency`, { at, hint });
        return [];
    }
    const holds = SELECTORS.get(selector);
    if (holds === undefined) {
        const expected = [...SELECTORS.keys()].map((name) => `sel(${name})`).join(', ');
        findings.error('wrong-value', `expected one of ${expected}, received ${(0,diagnostic/* quote */.hD)(key)}`, { at });
        return [];
    }
    const spec = parseSpec(findings, value);
    return holds ? spec : [];
}
function parseSpec(findings, node) {
    const text = (0,decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (reading.ok)
        return [(0,match_spec/* formatMatchSpec */.Si)(reading.spec)];
    if (reading.secret)
        findings.error('credentials-in-url', 'a match spec carries credentials', { at: node.at, hint: conda_channels/* SECRET */.bB });
    else {
        const message = `match spec ${(0,diagnostic/* quote */.hD)(text)}: ${reading.reason}`;
        findings.error('match-spec-syntax', message, { at: node.at, hint: reading.hint });
    }
    return [];
}
function isEmpty(node) {
    return (0,conda_channels/* isEmptyScalar */.GJ)(node) || (node.kind === 'list' && node.items.length === 0);
}
function parsePip(findings, { value }, files, source, trail) {
    if ((0,conda_channels/* isEmptyScalar */.GJ)(value))
        return [];
    const items = (0,decode/* decodeList */.VX)(findings, value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        reportSelector(findings, item, source);
        const text = (0,decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    return (0,requirements/* parsePipLines */.WM)(findings, lines, files, trail);
}

;// CONCATENATED MODULE: ./build/core/formats/conda/environment.js










const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
// Keys of other tools, which conda and micromamba leave out and which change nothing of what these install. Any other key may
// be one that some tool installs from.
const FOREIGN = new Map([
    ['platforms', 'conda-lock'],
    ['category', 'conda-lock'],
    ['allow-pypi-requests', 'conda-lock'],
    ['extras', 'the builds of QIIME 2'],
]);
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
    names: format/* isYamlName */.fd,
    recognizes: (text) => {
        if (!/^dependencies\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        const empty = (0,format/* emptySource */.$_)('conda');
        if (!reading.ok)
            return (0,format/* oneDefinition */.gO)(empty, [reading.diagnostic]);
        const findings = new model_findings/* Findings */.F(path);
        const content = parseConda(findings, reading.root, files, text);
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return (0,format/* oneDefinition */.gO)({ ...empty, ...content, consumes }, findings.diagnostics);
    },
};
/** A conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and nothing says otherwise. */
function isConda(root) {
    if (root.kind !== 'map' || (0,decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const channels = (0,decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list';
    if (dependencies?.kind !== 'list')
        return dependencies !== undefined && (0,conda_channels/* isEmptyScalar */.GJ)(dependencies) && channels;
    const fits = dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isDependencyMap(item)));
    const known = root.entries.every(({ key }) => KEYS.includes(key) || FOREIGN.has(key));
    return fits && (known || channels);
}
/**
 * Reads the content of a conda environment, from a file or inline. `text` is that of the file: selectors stand in its comments,
 * which the tree does not hold.
 */
function parseConda(findings, root, files, text = '') {
    if (root.kind !== 'map') {
        findings.error('wrong-type', 'expected a conda environment: a map with dependencies', { at: root.at });
        return { python: format/* NO_PYTHON */.ho, variables: {}, localPackages: [] };
    }
    (0,decode/* checkKeys */.L)(findings, { ...root, entries: root.entries.filter(({ key }) => !FOREIGN.has(key)) }, KEYS, 'a conda environment');
    for (const entry of root.entries)
        reportForeign(findings, entry);
    const variables = (0,decode/* entryOf */.Ms)(root, 'variables')?.value;
    const name = (0,decode/* entryOf */.Ms)(root, 'name')?.value;
    if (name !== undefined && !(0,conda_channels/* isEmptyScalar */.GJ)(name))
        (0,decode/* decodeText */.g7)(findings, name, 'name');
    const channels = (0,conda_channels/* parseChannels */.mq)(findings, root);
    const { localPackages, ...packages } = parseDependencies(findings, root, files, text.split('\n'));
    return {
        python: { channels, ...packages },
        localPackages,
        variables: variables === undefined || (0,conda_channels/* isEmptyScalar */.GJ)(variables) ? {} : ((0,decode/* decodeTexts */.hs)(findings, variables, 'variables') ?? {}),
    };
}
/** Requirements files that the environment's pip section names. */
function condaIncludes(root, path) {
    const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
    return (0,requirements/* pipIncludes */.d$)(lines, (0,names_path/* directoryOf */.jt)(path));
}
/** The same, with what those files include in turn. */
function condaConsumes(root, path, files) {
    return condaIncludes(root, path).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' ? [file, ...(0,requirements/* reachedFiles */.WI)(reading.text, file, files)] : [file];
    });
}
function reportForeign(findings, { key, at, value }) {
    const tool = FOREIGN.get(key);
    if (tool === undefined)
        return;
    const message = `${(0,diagnostic/* quote */.hD)(key)} is for ${tool}: conda and micromamba do not read it, and it is not hashed`;
    findings.note('foreign-field', message, { at });
    if (key === 'platforms')
        checkPlatforms(findings, value);
}
function checkPlatforms(findings, value) {
    for (const item of (0,decode/* decodeList */.VX)(findings, value, 'platforms') ?? []) {
        const platform = (0,decode/* decodeString */.sc)(findings, item, 'a platform');
        if (platform === undefined || (0,subdir/* isSubdir */.c)(platform))
            continue;
        const message = `expected a platform of conda, as in linux-64, received ${(0,diagnostic/* quote */.hD)(platform)}`;
        findings.error('wrong-value', message, {
            at: item.at,
            hint: 'write linux-64, linux-aarch64 or another of its names',
        });
    }
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   OH: () => (/* binding */ NO_STEPS),
/* harmony export */   fd: () => (/* binding */ isYamlName),
/* harmony export */   gO: () => (/* binding */ oneDefinition),
/* harmony export */   ho: () => (/* binding */ NO_PYTHON),
/* harmony export */   wD: () => (/* binding */ NO_SPARK)
/* harmony export */ });
/** YAML by name. */
function isYamlName(path) {
    return /\.ya?ml$/i.test(path);
}
/** A file that holds one definition: itself. */
function oneDefinition(source, diagnostics) {
    return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** A source of the format that says nothing yet. */
function emptySource(format) {
    return {
        format,
        standing: 'part',
        name: undefined,
        nameAt: undefined,
        version: undefined,
        description: undefined,
        tags: {},
        variables: {},
        base: undefined,
        python: NO_PYTHON,
        spark: NO_SPARK,
        dockerfile: undefined,
        localPackages: [],
        consumes: [],
    };
}


/***/ }),

/***/ 3296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ localPath),
/* harmony export */   J: () => (/* binding */ namedText)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);


/** The path that a field names, relative to the root; one that leads elsewhere is reported. */
function localPath(findings, field, text, directory, node) {
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root';
    findings.error('path-refused', `${field} ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, { at: node.at, hint });
    return undefined;
}
/** The text of a file that a field names; one that cannot be read is reported. */
function namedText(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file.text;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    const message = `${field} names ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, ${why}`;
    findings.error(code, message, { at: node.at, hint: 'correct the path, or add the file' });
    return undefined;
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement),
/* harmony export */   R: () => (/* binding */ readEditable)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(638);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1388);
/* harmony import */ var _names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7970);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6411);






/** Reads a requirement with the options behind it. */
function readRequirement(text, options, place) {
    const suffix = requirementOptions(options, ['--hash', '--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (text.includes('\\'))
        return refuse('requirement-syntax', `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds a backslash`);
    if ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocal */ .IX)(text))
        return localEntry('path', text, (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocal */ .Pk)(text), suffix, place);
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(text);
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `requirement ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    return { ok: true, entry: `${(0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(reading.requirement)}${suffix}` };
}
/** Reads what `-e` installs: a folder, or a version control URL with a name. */
function readEditable(value, options, place) {
    const suffix = requirementOptions(options, ['--config-settings']);
    if (typeof suffix !== 'string')
        return suffix;
    if (place.constraint)
        return refuse('pip-option', 'pip takes no editable package as a constraint', 'write name==1.2');
    if (value.includes('\\'))
        return refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} holds a backslash`);
    if (value.includes('://'))
        return editableUrl(value, suffix);
    const url = value.startsWith('file:');
    const reading = (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocalPath */ .qG)(url ? value.slice('file:'.length) : value);
    if (reading.ok && (0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchive */ .tc)(reading.requirement.path))
        return refuse('requirement-syntax', `pip installs no archive as editable: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`, 'remove -e');
    return localEntry('-e', value, reading, suffix, place);
}
// https://pip.pypa.io/en/stable/topics/vcs-support/#editable-vcs-installs
function editableUrl(value, suffix) {
    const reading = (0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .pP)(value);
    const wrong = (reason, hint) => refuse('requirement-syntax', `editable ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}: ${reason}`, hint);
    if (!reading.ok)
        return wrong(reading.reason, reading.hint);
    const { requirement } = reading;
    if (!/^(?:git|hg|svn|bzr)\+/i.test(requirement.url ?? ''))
        return wrong('expected a version control URL', 'remove -e');
    const problem = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .namedUrlProblem */ .wE)(requirement.url ?? '');
    if (problem !== undefined)
        return wrong(problem);
    const named = requirement.kind === 'named' || /[#&]egg=/.test(requirement.url);
    if (!named)
        return wrong('pip needs the name of the package', 'write -e "name @ URL", or #egg=name behind it');
    // Here pip reads the whole of the text at once, and a URL ends at a blank.
    if (requirement.marker !== undefined && (requirement.kind === 'url' || !/^[^;]*[ \t];/.test(value)))
        return wrong('pip reads no marker here', 'write -e "name @ URL ; marker"');
    return { ok: true, entry: `--editable ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)((0,_names_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .zP)(requirement))}${suffix}` };
}
function localEntry(flag, text, reading, suffix, { directory, constraint }) {
    if (!reading.ok)
        return { ...reading, code: 'requirement-syntax', reason: `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${reading.reason}` };
    const { requirement } = reading;
    if (constraint)
        return refuse('local-package', `a local package is no constraint: ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, 'write name==1.2');
    const wheel = (0,_names_requirement_url_js__WEBPACK_IMPORTED_MODULE_4__/* .wheelProblem */ .l5)(requirement.path);
    if (wheel !== undefined)
        return refuse('requirement-syntax', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${wheel}`);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, requirement.path);
    if (!resolved.ok)
        return refuse('path-refused', `local package ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`, OUTSIDE);
    // What `folder/..` is depends on whether the folder exists, and whether it is a link.
    if (leadsBack(requirement.path))
        return refuse('local-package', `${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} leads through a folder and out again`, 'write the path without it');
    // Blanks, quotes, patterns and percent signs mean something to pip, a shell or a Dockerfile.
    if (!/^[\p{L}\p{N}\p{M}._+=,~/-]*$/u.test(requirement.path) || requirement.path.startsWith('-'))
        return refuse('local-package', `the path of ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds characters that are not read`, RENAME);
    return { ok: true, entry: [flag, resolved.path, `${(0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .xg)(requirement)}${suffix}`] };
}
function leadsBack(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..');
}
const OUTSIDE = 'name a folder or a wheel below the root, relative to this file: ./path';
const RENAME = 'use letters, digits and . _ - + = , ~ in the names of its folders';
function requirementOptions(options, known) {
    const suffixes = [];
    for (const { name, value } of options) {
        if (!known.includes(name))
            return refuse('pip-option', `pip ignores ${name} behind a requirement`, 'write it on its own line');
        const problem = name === '--hash' ? hashProblem(value) : settingProblem(value);
        if (problem !== undefined)
            return refuse('pip-option', problem);
        suffixes.push(` ${name}=${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteOptionWord */ .O)(value)}`);
    }
    return suffixes.join('');
}
function hashProblem(value) {
    if (/^(?:sha256|sha384|sha512):[0-9a-f]+$/.test(value))
        return undefined;
    return `expected --hash=sha256:<hex digits>, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
}
function settingProblem(value) {
    if (!/^[^=]+=/.test(value))
        return `expected --config-settings=KEY=VALUE, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`;
    return /\s#/.test(value) ? `pip would read a comment in ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` : undefined;
}
function refuse(code, reason, hint) {
    return { ok: false, code, reason, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WM: () => (/* binding */ parsePipLines),
  d$: () => (/* binding */ pipIncludes),
  US: () => (/* binding */ pipTrail),
  WI: () => (/* binding */ reachedFiles),
  Ln: () => (/* binding */ requirements)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/formats/requirements/entry.js
var entry = __webpack_require__(3998);
// EXTERNAL MODULE: ./build/core/formats/requirements/lines.js
var requirements_lines = __webpack_require__(137);
// EXTERNAL MODULE: ./build/core/formats/requirements/words.js
var requirements_words = __webpack_require__(6411);
;// CONCATENATED MODULE: ./build/core/formats/requirements/options.js


/** Options of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options */
const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--no-require-hashes', '--pre'];
const VALUED = [
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--all-releases',
    '--only-final',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
    '--use-feature',
    '--requirement',
    '--constraint',
    '--editable',
    '--hash',
    '--config-settings',
];
const SHORT = {
    '-i': '--index-url',
    '-f': '--find-links',
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-C': '--config-settings',
};
const LONG = new Map([
    ...[...FLAGS, ...VALUED].map((name) => [name, name]),
    ['--pypi-url', '--index-url'],
    ['--config-setting', '--config-settings'],
]);
/** What pip once read in these files. An abbreviation that could be one of them means another option in another pip. */
const REMOVED = [
    '--allow-all-external',
    '--allow-external',
    '--allow-unverified',
    '--always-unzip',
    '--build-option',
    '--global-option',
    '--install-option',
    '--no-use-wheel',
    '--process-dependency-links',
    '--use-wheel',
];
/** Reads the options of a line as pip does, which is by Python's `shlex` and `optparse`. */
function parsePipOptions(text) {
    const words = (0,requirements_words/* splitOptionWords */.D)(text);
    if (words === undefined)
        return refuse('a quote or a backslash is left open', 'close it');
    const options = [];
    for (let at = 0; at < words.length; at += 1) {
        const option = readOption(words[at] ?? '', words[at + 1]);
        if (!option.ok)
            return option;
        if (option.usesNext)
            at += 1;
        options.push(option.option);
    }
    return { ok: true, options };
}
function readOption(word, next) {
    if (!word.startsWith('-') || word === '-' || word === '--')
        return refuse(`pip ignores ${(0,diagnostic/* quote */.hD)(word)} behind an option`, 'write it on its own line');
    const { spelled, given } = splitWord(word);
    const name = word.startsWith('--') ? longName(spelled) : SHORT[spelled];
    if (name === undefined)
        return unknownOption(spelled);
    if (isFlag(name)) {
        if (given !== undefined)
            return refuse(`${name} takes no value, received ${(0,diagnostic/* quote */.hD)(given)}`, `write ${name}`);
        return { ok: true, option: { name, value: '' }, usesNext: false };
    }
    const value = given ?? next;
    if (value === undefined)
        return refuse(`expected a value for ${name}`, `write ${name} <value>`);
    return { ok: true, option: { name, value }, usesNext: given === undefined };
}
function splitWord(word) {
    if (!word.startsWith('--'))
        return { spelled: word.slice(0, 2), given: word.length > 2 ? word.slice(2) : undefined };
    const at = word.indexOf('=');
    return at < 0 ? { spelled: word, given: undefined } : { spelled: word.slice(0, at), given: word.slice(at + 1) };
}
// optparse takes any beginning that fits one option alone.
function longName(spelled) {
    const exact = LONG.get(spelled);
    if (exact !== undefined)
        return exact;
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => name.startsWith(spelled));
    return fitting.length === 1 ? LONG.get(fitting[0] ?? '') : undefined;
}
function unknownOption(spelled) {
    if (REMOVED.includes(spelled))
        return refuse(`pip no longer reads ${spelled}`, 'remove it, or use --config-settings');
    const fitting = [...LONG.keys(), ...REMOVED].filter((name) => spelled.length > 2 && name.startsWith(spelled));
    if (fitting.length > 1)
        return refuse(`${(0,diagnostic/* quote */.hD)(spelled)} may be ${fitting.join(' or ')}`, 'write the whole name');
    return refuse(`pip knows no option ${(0,diagnostic/* quote */.hD)(spelled)} in a requirements file`, 'remove it, or install in a Dockerfile');
}
function isFlag(name) {
    return FLAGS.includes(name);
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}

// EXTERNAL MODULE: ./build/core/names/requirement-url.js
var requirement_url = __webpack_require__(7970);
;// CONCATENATED MODULE: ./build/core/formats/requirements/settings.js


/**
 * The order in which pip obeys the options of one line: `--index-url` takes earlier indexes away, wherever it stands in the line.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L230
 */
const ORDER = [
    ['--require-hashes'],
    ['--no-require-hashes'],
    ['--use-feature'],
    ['--no-index'],
    ['--index-url'],
    ['--extra-index-url'],
    ['--find-links'],
    ['--no-binary', '--only-binary'],
    ['--all-releases', '--only-final'],
    ['--pre'],
    ['--prefer-binary'],
    ['--trusted-host'],
];
const REPEATED = [
    '--extra-index-url',
    '--no-binary',
    '--only-binary',
    '--all-releases',
    '--only-final',
    '--trusted-host',
    '--use-feature',
];
const FEATURES = [
    'build-constraint',
    'fast-deps',
    'inprocess-build-deps',
    'no-binary-enable-wheel-cache',
    'truststore',
    'venv-isolation',
];
/** Canonical text of the options of a line that installs nothing: `--long-name value`, one for each. */
function settingEntries(options) {
    const entries = new Map();
    const seen = new Set();
    for (const option of options) {
        const { name, value } = option;
        const twice = seen.has(name) && !REPEATED.includes(name);
        seen.add(name);
        const problem = twice ? `${name} stands twice, and pip obeys one` : settingProblem(name, value);
        if (problem !== undefined)
            return { ok: false, reason: problem, hint: 'write one option a line' };
        entries.set(option, value === '' ? name : `${name} ${value}`);
    }
    const ranked = ORDER.flatMap((names) => options.filter(({ name }) => names.includes(name)));
    return { ok: true, entries: ranked.flatMap((option) => entries.get(option) ?? []) };
}
function settingProblem(name, value) {
    if (!ORDER.some((names) => names.includes(name)))
        return misplaced(name);
    if (/[\s'"\\]|^[-#]/.test(value))
        return `the value of ${name} is not read: ${(0,diagnostic/* quote */.hD)(value)}`;
    if (['--index-url', '--extra-index-url', '--find-links'].includes(name))
        return indexProblem(name, value);
    if (name === '--trusted-host' && !isHost(value))
        return `expected a host for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
    if (name === '--use-feature' && !FEATURES.includes(value))
        return `pip knows no feature ${(0,diagnostic/* quote */.hD)(value)}`;
    const takesNames = /^--(?:(?:no|only)-binary|all-releases|only-final)$/.test(name);
    return takesNames && value === '' ? `expected names for ${name}` : undefined;
}
function misplaced(name) {
    if (name === '--hash' || name === '--config-settings')
        return `pip ignores ${name} without a requirement`;
    return `pip ignores every other option beside ${name}`;
}
function indexProblem(name, value) {
    if (/^https?:\/\//.test(value) && (0,requirement_url/* urlProblem */.rn)(value) === undefined)
        return undefined;
    return `expected a URL for ${name}, received ${(0,diagnostic/* quote */.hD)(value)}`;
}
// As Python's `urlsplit` of `https://<host>` finds a host and a port in it.
function isHost(text) {
    const match = /^[^\s:/?#@[\]\\]+(?::([0-9]*))?(?:[/?#][^:@[\]\\]*)?$/.exec(text);
    return match !== null && /^[!-~]+$/.test(text) && Number(match[1] ?? 0) < 65_536;
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/variables.js
const VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';
/**
 * A pip line without the variables that stand for the credentials of a URL: as its user and password, or as the whole value of
 * a parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
function withoutSecretVariables(text) {
    const anonymous = text.replace(userinfo(VARIABLE), '$1');
    return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}
/** True when a URL has a user in which something stands beside a variable, or beside a placeholder of a template. */
function hasMixedUser(text) {
    return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(userinfo(PLACEHOLDER), '$1'));
}
const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${VARIABLE}(?=&|$)`, 'g');
// A variable alone as user or password; a user may also be written out.
function userinfo(variable) {
    const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
    return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}

;// CONCATENATED MODULE: ./build/core/formats/requirements/requirements.js










/** `requirements.txt` and its like: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    names: isRequirementsName,
    recognizes: (_text, path) => isRequirementsName(path),
    includes: (text, path) => pipIncludes(
    // What stands behind more lines than these is refused.
    (0,requirements_lines/* logicalLines */.Nj)(text)
        .slice(0, MAX_LINES)
        .map((line) => line.text), (0,names_path/* directoryOf */.jt)(path)),
    parse: (text, path, files) => {
        const findings = new model_findings/* Findings */.F(path);
        const trail = pipTrail(path);
        const pip = parseRequirementsFile(findings, text, files, trail);
        const consumes = [...reachedFiles(text, path, files)];
        const localPackages = trail.localPackages;
        const source = { ...(0,format/* emptySource */.$_)('requirements'), python: { ...format/* NO_PYTHON */.ho, pip }, consumes, localPackages };
        return (0,format/* oneDefinition */.gO)(source, findings.diagnostics);
    },
};
function isRequirementsName(path) {
    return /(?:^|\/)[^/]*requirements[^/]*\.txt$/i.test(path);
}
const MAX_NESTING = 16;
/** Lines of all files of a definition: files that include each other many times would multiply. */
const MAX_LINES = 20_000;
/** Paths that `-r` and `-c` lines name, resolved from the directory. */
function pipIncludes(lines, directory) {
    return lines.flatMap((line) => {
        const { body, options } = splitOptions((0,requirements_lines/* withoutComment */.sp)(line));
        const reading = body === '' && options !== '' ? parsePipOptions(options) : undefined;
        const nested = reading?.ok ? nestedOption(reading.options) : undefined;
        const resolved = nested === undefined ? undefined : (0,names_path/* resolvePath */.o1)(directory, nested.value);
        return resolved?.ok ? [resolved.path] : [];
    });
}
/** A trail that starts with a file. Local packages are named from its folder, which is where it is installed from. */
function pipTrail(path) {
    return { chain: [path], budget: { lines: MAX_LINES }, constraint: false, localPackages: [], from: undefined };
}
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    trail.budget.lines -= lines.length;
    if (trail.budget.lines < 0) {
        const message = `expected at most ${MAX_LINES} lines in all files of a definition`;
        findings.error('include-limit', message, { at: diagnostic/* START */.d3, hint: 'include each file once' });
        return [];
    }
    return lines.flatMap((line) => (trail.budget.lines < 0 ? [] : parsePipLine(findings, line, files, trail)));
}
function parseRequirementsFile(findings, text, files, trail) {
    const encoding = (0,requirements_lines/* foreignEncoding */.yn)(text);
    if (encoding === undefined)
        return parsePipLines(findings, (0,requirements_lines/* logicalLines */.Nj)(text), files, trail);
    const message = `pip would read the file as ${(0,diagnostic/* quote */.hD)(encoding)}, and it is read as UTF-8`;
    findings.error('requirement-encoding', message, { at: diagnostic/* START */.d3, hint: 'save it as UTF-8 and say so' });
    return [];
}
function parsePipLine(findings, line, files, trail) {
    const at = { line: line.line, column: line.column ?? 1 };
    const problem = (0,requirements_lines/* lineProblem */.OR)(line.text);
    if (problem !== undefined) {
        findings.error('requirement-syntax', problem, { at, hint: 'write one requirement a line' });
        return [];
    }
    const text = (0,requirements_lines/* withoutComment */.sp)(line.text);
    if (text === '' || hidesSecrets(findings, text, at))
        return [];
    const { body, options } = splitOptions(text);
    const reading = parsePipOptions(options);
    if (!reading.ok) {
        findings.error('pip-option', reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (body === '')
        return parseOptionLine(findings, reading.options, at, files, trail);
    return parsePackage(findings, { body, options: reading.options }, at, trail);
}
// pip looks for options behind a blank, and for nothing else.
function splitOptions(text) {
    const at = text.startsWith('-') ? 0 : text.indexOf(' -');
    return at < 0 ? { body: text, options: '' } : { body: text.slice(0, at), options: text.slice(at) };
}
function hidesSecrets(findings, text, at) {
    const rest = withoutSecretVariables(text);
    if ((0,url/* hasCredentials */.L)(text) || hasMixedUser(text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
        return true;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(rest)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        const message = 'environment variables in requirements are read only as the credentials of a URL';
        findings.error('pip-variable', message, { at, hint });
        return true;
    }
    if (rest !== text) {
        const hint = 'hand the build its value as a secret (docs/configuration.md#secrets)';
        findings.warning('pip-variable', 'the credentials of a URL are known only while building', { at, hint });
    }
    return false;
}
function parseOptionLine(findings, options, at, files, trail) {
    const nested = nestedOption(options);
    if (nested !== undefined)
        return parseNested(findings, nested, at, files, trail);
    if (options.some(({ name }) => name === '--editable'))
        return parsePackage(findings, { options }, at, trail);
    const reading = settingEntries(options);
    if (reading.ok)
        return reading.entries;
    findings.error('pip-option', reading.reason, { at, hint: reading.hint });
    return [];
}
function parsePackage(findings, { body, options }, at, { chain, constraint, localPackages, from }) {
    const place = { directory: (0,names_path/* directoryOf */.jt)(chain[0] ?? '.'), constraint };
    const editable = body === undefined ? options.find(({ name }) => name === '--editable') : undefined;
    const rest = options.filter((option) => option !== editable);
    const reading = editable === undefined ? (0,entry/* readRequirement */.M)(body ?? '', rest, place) : (0,entry/* readEditable */.R)(editable.value, rest, place);
    if (!reading.ok) {
        findings.error(reading.code, reading.reason, { at, hint: reading.hint });
        return [];
    }
    if (typeof reading.entry !== 'string')
        localPackages.push({ path: reading.entry[1], at: from ?? at });
    return [reading.entry];
}
// pip follows a file and ignores every other option of the line.
function nestedOption(options) {
    const [option, ...others] = options;
    return others.length === 0 && /^--(?:requirement|constraint)$/.test(option?.name ?? '') ? option : undefined;
}
function parseNested(findings, { name, value }, at, files, trail) {
    const flag = name === '--constraint' ? '-c' : '-r';
    const { chain } = trail;
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(chain.at(-1) ?? '.'), value);
    if (!resolved.ok) {
        const hint = 'check the file in: what changes elsewhere cannot be hashed';
        findings.error('path-refused', `${flag} ${(0,diagnostic/* quote */.hD)(value)}: ${resolved.reason}`, { at, hint });
        return [];
    }
    if (chain.includes(resolved.path) || chain.length > MAX_NESTING) {
        const path = [...chain, resolved.path].join(' -> ');
        findings.error('include-cycle', `requirements files include each other: ${path}`, { at });
        return [];
    }
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        const message = `${flag} names ${(0,diagnostic/* quote */.hD)(resolved.path)}, which ${why}`;
        findings.error('file-missing', message, { at, hint: 'correct the path' });
        return [];
    }
    const inner = new model_findings/* Findings */.F(resolved.path);
    const next = { ...trail, chain: [...chain, resolved.path], constraint: flag === '-c', from: trail.from ?? at };
    const entries = parseRequirementsFile(inner, file.text, files, next);
    findings.add(...inner.diagnostics);
    return [[flag, entries]];
}
/** Files that a requirements file reaches, through others too. */
function* reachedFiles(text, path, files) {
    const seen = new Set([path]);
    const queue = [...requirements.includes(text, path)];
    // The queue grows while it is walked.
    for (const next of queue) {
        if (seen.has(next))
            continue;
        seen.add(next);
        yield next;
        const file = files.get(next);
        if (file?.kind === 'text')
            for (const other of requirements.includes(file.text, next))
                queue.push(other);
    }
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/* unused harmony export FORMATS */
/** Formats of definition files, in the order in which a file is tried. */
const FORMATS = (/* unused pure expression or super */ null && ([
    'terrarium',
    'azureml',
    'azureml-v1',
    'azureml-asset',
    'azureml-inline',
    'conda',
    'conda-lock',
    'conda-explicit',
    'pixi',
    'pyproject',
    'uv-lock',
    'poetry-lock',
    'pylock',
    'requirements',
    'dockerfile',
]));
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseEnvironmentReference)
/* harmony export */ });
/* unused harmony export formatEnvironmentReference */
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?$/;
const RESOURCE = /^azureml:(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/workspaces\/[^/]+\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?)$/i;
const NONE = { by: 'none' };
/**
 * Reads what stands behind `environment:` when that is no map. The forms are those that azure-ai-ml takes: a path only behind
 * `file:`, a name only behind `azureml:`.
 */
function parseEnvironmentReference(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length);
        return path === '' ? refuse('expected a path behind "file:"') : accept({ kind: 'file', path });
    }
    if (!text.startsWith('azureml:'))
        return refuse('expected azureml:<name>:<version> or file:<path>');
    const registry = REGISTRY.exec(text);
    if (registry !== null) {
        const [, owner = '', name = '', word, value] = registry;
        return accept({ kind: 'registry', registry: owner, name, pick: pickOf(word, value) });
    }
    const resource = RESOURCE.exec(text);
    if (resource !== null) {
        const [, id = '', name = '', word, value] = resource;
        return accept({ kind: 'resource', id, name, pick: pickOf(word, value) });
    }
    return parseShort(text.slice('azureml:'.length));
}
/** The text that reads as this reference. */
function formatEnvironmentReference(reference) {
    if (reference.kind === 'file')
        return `file:${reference.path}`;
    if (reference.kind === 'resource')
        return `azureml:${reference.id}`;
    const { name, pick } = reference;
    if (reference.kind === 'registry') {
        const version = pick.by === 'none' ? '' : `/${pick.by}s/${pick.text}`;
        return `azureml://registries/${reference.registry}/environments/${name}${version}`;
    }
    if (pick.by === 'none')
        return `azureml:${name}`;
    return `azureml:${name}${pick.by === 'label' ? '@' : ':'}${pick.text}`;
}
// A label stands behind the last `@`, a version behind the first colon.
function parseShort(text) {
    if (text.includes('/'))
        return refuse('expected azureml://registries/<registry>/environments/<name>/versions/<version>');
    const at = text.lastIndexOf('@');
    const separator = at < 0 ? text.indexOf(':') : at;
    const name = separator < 0 ? text : text.slice(0, separator);
    const value = separator < 0 ? undefined : text.slice(separator + 1);
    if (name === '' || value === '')
        return refuse('expected azureml:<name>:<version> or azureml:<name>@<label>');
    const pick = value === undefined ? NONE : { by: at < 0 ? 'version' : 'label', text: value };
    return accept({ kind: 'workspace', name, pick });
}
function pickOf(word, text) {
    if (word === undefined || text === undefined)
        return NONE;
    return { by: word.toLowerCase() === 'labels' ? 'label' : 'version', text };
}
function accept(reference) {
    return { ok: true, reference };
}
function refuse(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   Z: () => (/* binding */ isCanonical)
/* harmony export */ });
/**
 * RFC 8785 for the values above. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function canonical(value) {
    if (typeof value === 'string')
        return canonicalString(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const members = Object.keys(value)
        .sort()
        .map((key) => `${canonicalString(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
}
/** True for values that have a canonical form. */
function isCanonical(value) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value === 'boolean')
        return true;
    if (Array.isArray(value))
        return value.every(isCanonical);
    return typeof value === 'object' && value !== null && Object.values(value).every(isCanonical);
}
function isArray(value) {
    return Array.isArray(value);
}
// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 demands, except for lone surrogates, which no
// UTF-8 file can hold.
function canonicalString(text) {
    if (!text.isWellFormed())
        throw new RangeError('canonical form of a lone surrogate is undefined');
    return JSON.stringify(text);
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ sectionDigests),
/* harmony export */   Vx: () => (/* binding */ unorderedHash),
/* harmony export */   cn: () => (/* binding */ definitionHash)
/* harmony export */ });
/* unused harmony export DEFINITION_SCHEME */
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6623);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5883);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);



const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
/** Address of a definition: sha256 of the scheme's line and the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${DEFINITION_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(definition)}`);
}
/** Digest of each section, for field-level comparison. */
function sectionDigests(definition) {
    const digest = (section, value) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${SECTION_SCHEME} ${section}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(value)}`);
    return {
        base: digest('base', definition.bases),
        steps: digest('steps', definition.steps),
        context: digest('context', definition.context),
        python: digest('python', definition.python),
        spark: digest('spark', definition.spark),
        platforms: digest('platforms', definition.platforms),
    };
}
/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
function unorderedHash(definition) {
    const sorted = { ...definition, python: sortPython(definition.python) };
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${UNORDERED_SCHEME}\n${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(sorted)}`);
}
function sortPython({ channels, conda, pip, ...rest }) {
    return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' || (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores, which does not start with a sign. */
function isEnvironmentName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}


/***/ }),

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEY_SCHEME),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);

const KEY_SCHEME = 'terrarium.image-key/v1';
/** Address of the image that a definition gives with these bases (docs/hash.md). */
function imageKey(inputs) {
    const lines = [
        KEY_SCHEME,
        `definition ${inputs.definition}`,
        ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
        ...sortedLines('base', inputs.bases),
        ...sortedLines('installer', inputs.installers),
        ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
    ];
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(lines.map((line) => `${line}\n`).join(''));
}
// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword, images) {
    const lines = images.map(({ reference, platform, digest }) => `${keyword} ${reference} ${platform} ${digest}`);
    return [...new Set(lines)].sort();
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   Er: () => (/* binding */ DEFAULT_PLATFORM),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   hB: () => (/* binding */ canonicalPlatforms)
/* harmony export */ });
const DEFAULT_PLATFORM = 'linux/amd64';
// https://github.com/containerd/platforms/blob/v0.2.1/database.go#L75
const ARCHITECTURES = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
]);
const PLATFORM = /^(linux)\/([a-z0-9_-]+)(?:\/(v[0-9]+))?$/;
/** Reads a Linux platform; `undefined` when the text is none. `linux/aarch64` and `linux/arm64/v8` are `linux/arm64`. */
function parsePlatform(text) {
    const match = PLATFORM.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, os = '', written = '', variant] = match;
    const architecture = ARCHITECTURES.get(written) ?? written;
    const implied = (architecture === 'arm64' && variant === 'v8') || (architecture === 'amd64' && variant === 'v1');
    return { os, architecture, variant: implied ? undefined : variant };
}
function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
/** Sorted set in canonical form; the first text that is no platform when there is one. */
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

/***/ 1388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Pk: () => (/* binding */ parseLocal),
/* harmony export */   qG: () => (/* binding */ parseLocalPath),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(638);
/* harmony import */ var _requirement_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7970);


// https://github.com/pypa/pip/blob/25.0/src/pip/_internal/utils/filetypes.py
const ARCHIVES = ['.zip', '.whl', '.tar.bz2', '.tbz', '.tar.gz', '.tgz', '.tar', '.tar.xz', '.txz', '.tlz'].concat([
    '.tar.lz',
    '.tar.lzma',
]);
/** True for the name of a file that pip installs. */
function isArchive(path) {
    return ARCHIVES.includes((0,_requirement_url_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(path).toLowerCase());
}
/**
 * True when pip takes a requirement for a path: an archive's name, or what looks like a folder. pip also asks whether the folder
 * exists; without it, the line is no requirement either.
 */
function isLocal(text) {
    const body = text.split(';', 1)[0]?.trim() ?? '';
    if (/^file:/i.test(body))
        return true;
    const [name = '', ...reference] = body.split('@');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(body))
        return false;
    return looksLikePath(name) || (reference.length === 0 && isArchive(withoutExtras(body).path));
}
/** Reads a local package of a line: `./path[extra] ; marker`, or `file:path`. */
function parseLocal(text) {
    const parts = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMarker */ .Ph)(text);
    if (!parts.ok)
        return parts;
    const { body, marker } = parts;
    // pip knows the scheme in capitals, and then fails to read the path.
    const url = body.startsWith('file:');
    const reading = parseLocalPath(url ? body.slice('file:'.length) : body, !url);
    return reading.ok ? { ok: true, requirement: { ...reading.requirement, marker } } : reading;
}
/** Reads a path with extras, as `-e` takes it. */
function parseLocalPath(text, takesExtras = true) {
    const { path, extras } = takesExtras ? withoutExtras(text) : { path: text, extras: '' };
    const names = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExtras */ .F7)(extras);
    if (names === undefined)
        return { ok: false, reason: 'expected extras as [a,b]' };
    return { ok: true, requirement: { path, extras: names, marker: undefined } };
}
/** What stands behind the path: `[extras] ; marker`, each only where there is one. */
function formatLocal({ extras, marker }) {
    return `${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExtras */ .zB)(extras)}${(0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
}
function looksLikePath(name) {
    return name.includes('/') || name.startsWith('.');
}
// As pip's `^(.+)(\[[^\]]+\])$`: the last brackets, when they end the text and hold something.
function withoutExtras(text) {
    const open = text.lastIndexOf('[');
    const extras = text.slice(open + 1, -1);
    if (open < 1 || !text.endsWith(']') || extras === '' || extras.includes(']'))
        return { path: text, extras: '' };
    return { path: text.slice(0, open).trimEnd(), extras };
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
function sha256Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ versionTag),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1556);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(id).slice(0, 6)}`;
}
/** A version as part of a tag: as written where a tag can hold it and it is not `latest`, else shortened like a slug plus 6 hex of its sha256. */
function versionTag(version) {
    const usable = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return safe.slice(0, 33).replace(/-+$/, '') || 'x';
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ findTemplatePins),
/* harmony export */   i$: () => (/* binding */ templateBase)
/* harmony export */ });
/* unused harmony exports parseTemplatePin, formatTemplatePin */
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1556);

const PACKAGE = /^([^"'\s[\]={}~]+)(\[[^\]\s]+\])?([=~]=)\{\{latest-pypi-version(?::(.+))?\}\}$/;
const IMAGE_START = ':{{latest-image-tag';
const PIN_START = '{{latest-';
/** Reads one pin and nothing else; `undefined` when the text is none. */
function parseTemplatePin(text) {
    const found = PACKAGE.exec(text);
    if (found !== null) {
        const [, name = '', extras = '', operator, flags] = found;
        return { kind: 'package', name, extras, operator: operator === '~=' ? '~=' : '==', flags };
    }
    const start = text.indexOf(IMAGE_START);
    if (start <= 0 || !text.endsWith('}}') || /["'\s]/.test(text.slice(0, start)))
        return undefined;
    const inside = text.slice(start + IMAGE_START.length, -'}}'.length);
    if (inside !== '' && (!inside.startsWith(':') || inside === ':'))
        return undefined;
    return { kind: 'image', image: text.slice(0, start), pattern: inside === '' ? undefined : inside.slice(1) };
}
/** The text that reads as this pin. */
function formatTemplatePin(pin) {
    const behind = (text) => (text === undefined ? '' : `:${text}`);
    if (pin.kind === 'image')
        return `${pin.image}${IMAGE_START}${behind(pin.pattern)}}}`;
    return `${pin.name}${pin.extras}${pin.operator}{{latest-pypi-version${behind(pin.flags)}}}`;
}
/** The repository of a base that is an image pin; `undefined` for every other text. */
function templateBase(text) {
    const pin = parseTemplatePin(text);
    return pin?.kind === 'image' ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(pin.image) : undefined;
}
/** Every pin of a text but those behind `#`, line by line: a word that ends in a pin, quotes around it left out. */
function findTemplatePins(text) {
    return text.split('\n').flatMap((line, index) => (line.includes(PIN_START) ? pinsOfLine(line, index + 1) : []));
}
function pinsOfLine(line, number) {
    const comment = line.search(/(?:^|\s)#/);
    const code = comment < 0 ? line : line.slice(0, comment);
    return [...code.matchAll(/[^"'\s]+/g)].flatMap(({ 0: word, index }) => {
        if (!word.includes(PIN_START))
            return [];
        // What stands behind the last brace is no part of the pin: `numpy=={{latest-pypi-version}};`.
        const text = word.slice(0, word.lastIndexOf('}}') + 2);
        const pin = parseTemplatePin(text);
        return pin === undefined ? [] : [{ pin, text, line: number, column: index + 1 }];
    });
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   ck: () => (/* binding */ indexByHash),
/* harmony export */   fp: () => (/* binding */ collectDefinitions),
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1244);



/** Puts together what the first five stages found. */
function collectDefinitions(config, discovery, normalized, uses, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .unmatchedEntries */ .kk)(config, discovery.bundles, definitions.map(({ origin }) => origin.id));
    return { config, definitions, uses, diagnostics: [...discovery.diagnostics, ...unmatched] };
}
/** Environments that were hashed, sorted by id. */
function environmentsOf(definitions) {
    return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}
/** Every finding: of the definitions and of the tree. */
function diagnosticsOf({ definitions, diagnostics }) {
    return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}
/** Environments by definition hash; those of one hash share an image. */
function indexByHash(definitions) {
    return Map.groupBy(environmentsOf(definitions), (environment) => environment.hash);
}
// What is wrong may stand in a file that the definition reaches: the definition itself says so too.
function atSource(origin, item) {
    const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
    if (item.ok || known)
        return item;
    const message = `it cannot be used: ${item.cause}`;
    const reached = (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('error', 'reached-file', message, { path: origin.source, at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3 });
    return { ...item, diagnostics: [...item.diagnostics, reached] };
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   kk: () => (/* binding */ unmatchedEntries)
/* harmony export */ });
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2954);
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(196);



/** Globs that match nothing. What is literal always has a definition: one that failed when there is none. */
function unmatchedEntries({ environments, path }, bundles, ids) {
    // The combinations of a matrix mostly share their pattern.
    const globs = new Map(environments.map((entry) => [JSON.stringify([entry.index, entry.path]), entry]));
    return [...globs.values()].flatMap((entry) => {
        const { glob, at } = entry;
        if (glob === undefined)
            return [];
        const inner = entry.path.includes('#');
        if (inner ? ids.some((id) => glob((0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id))) : bundles.some((bundle) => glob(bundle.path)))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [(0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('warning', 'no-match', message, { path, at, hint: 'correct or remove the entry' })];
    });
}
/** Folders whose definitions are there for people to read or for tests to use. */
const EXCLUDED = new Set([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'examples',
    'templates',
    '.devcontainer',
    'node_modules',
    '.venv',
    'site-packages',
]);
/** Decides what becomes of a definition. Configuration that lists environments selects exactly those. */
function selectionOf(config, { path, entry, standing, consumed }) {
    if (entry !== undefined && entry.glob === undefined)
        return 'configured';
    if (isExcluded(path))
        return 'excluded';
    if (consumed)
        return 'consumed';
    if (entry !== undefined || (config.inline && standing === 'inline'))
        return 'configured';
    return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}
function isExcluded(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((segment) => EXCLUDED.has(segment));
}
/**
 * Ids that patterns name: ids, names and globs, `!` to take away, `all` for everything selected. No pattern, or only
 * patterns that take away, start from what is selected.
 */
function pick(definitions, patterns) {
    const selected = definitions.filter(({ origin }) => origin.selection === 'declared' || origin.selection === 'configured');
    const starts = patterns.some((pattern) => !pattern.startsWith('!'));
    const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
    const diagnostics = [];
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const text = negated ? pattern.slice(1) : pattern;
        const found = text === 'all' ? selected : matching(definitions, text);
        if (found.length === 0)
            diagnostics.push(nothingPicked(text));
        for (const { origin } of found) {
            if (negated)
                ids.delete(origin.id);
            else
                ids.add(origin.id);
        }
    }
    return { ids: [...ids].sort(), diagnostics };
}
// Without its combination an id names every combination. What stands in a pattern may stand in an id, too.
function matching(definitions, text) {
    const named = definitions.filter(({ origin: { id }, item }) => id === text || (0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(id) === text || (item.ok && item.value.name === text));
    if (named.length > 0 || !isPattern(text))
        return named;
    const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .q)(text);
    return glob === undefined ? [] : definitions.filter(({ origin }) => glob(origin.id));
}
function isPattern(text) {
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)((0,_config_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCombination */ .Qc)(text));
}
function nothingPicked(text) {
    const severity = isPattern(text) ? 'warning' : 'error';
    const hint = 'list the ids with: terrarium list';
    return (0,_model_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)(severity, 'no-match', `no environment is called ${JSON.stringify(text)}`, { path: '.', hint });
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ getArtifact),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8384);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1341);



const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/** Puts an artifact under a tag. Putting an equal one again changes nothing. */
async function putArtifact(registry, repository, tag, { artifactType, layers, subject, annotations }) {
    const empty = new TextEncoder().encode('{}');
    const config = describe(EMPTY_TYPE, empty);
    await registry.putBlob(repository, config, { kind: 'bytes', bytes: empty });
    const described = layers.map(({ mediaType, bytes }) => describe(mediaType, bytes));
    for (const [index, { bytes }] of layers.entries())
        await registry.putBlob(repository, described[index], { kind: 'bytes', bytes });
    const { mediaType, digest, size } = subject ?? {};
    const manifest = {
        schemaVersion: 2,
        mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA */ .Rn.manifest,
        artifactType,
        config,
        layers: described,
        ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    await registry.putManifest(repository, tag, { mediaType: _stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA */ .Rn.manifest, bytes });
}
/** Reads the artifact behind a tag; `undefined` when there is none of that type. */
async function getArtifact(registry, repository, tag, artifactType) {
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(manifest.bytes);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(content) || content.artifactType !== artifactType || !Array.isArray(content.layers))
        return undefined;
    const layers = content.layers.flatMap((layer) => (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .BA)(layer) ?? []);
    const annotations = Object.entries((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(content.annotations) ? content.annotations : {});
    return {
        annotations: Object.fromEntries(annotations.filter((pair) => typeof pair[1] === 'string')),
        read: async (mediaType) => {
            const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
            return layer === undefined ? undefined : registry.getBlob(repository, layer);
        },
    };
}
function describe(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)}`, size: bytes.byteLength };
}


/***/ }),

/***/ 9668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   _3: () => (/* binding */ lookUpPresent),
/* harmony export */   _Q: () => (/* binding */ tryLookup),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   uQ: () => (/* binding */ definitionTag),
/* harmony export */   vW: () => (/* binding */ lookUpVerified),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   vy: () => (/* binding */ formatImage)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8990);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1341);




const LABELS = {
    scheme: 'io.terrarium.scheme',
    definition: 'io.terrarium.definition-hash',
    key: 'io.terrarium.image-key',
    baseName: 'org.opencontainers.image.base.name',
    baseDigest: 'org.opencontainers.image.base.digest',
};
/** Tag of the current build of a key. */
const keyTag = (key) => `env-${key}`;
/** Tag of the newest image of a definition. */
const definitionTag = (hash) => `def-${hash}`;
/** Asks for a tag with one HEAD. */
async function lookUpPresent(registry, repository, tag, key) {
    return tryLookup(async () => {
        const found = await registry.headManifest(repository, tag);
        if (found === undefined)
            return { status: 'miss' };
        return { status: 'hit', image: { repository, digest: found.digest, strength: 'present', key } };
    });
}
/**
 * Reads an image by tag and checks every step from the tag to the labels. With a hint, one HEAD that answers the same digest
 * is enough: that digest was verified before.
 */
async function lookUpVerified(registry, repository, tag, expected, hints = new Map()) {
    return tryLookup(async () => {
        const hint = expected.key === undefined ? undefined : hints.get(expected.key);
        if (hint !== undefined && expected.key !== undefined) {
            const head = await registry.headManifest(repository, tag);
            if (head === undefined)
                return { status: 'miss' };
            if (head.digest === hint) {
                return { status: 'hit', image: { repository, digest: head.digest, strength: 'verified', key: expected.key } };
            }
        }
        const image = await (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(registry, repository, tag, expected.platforms);
        if (image === undefined)
            return { status: 'miss' };
        if (image.kind === 'broken')
            return { status: 'invalid', why: image.why };
        const why = mismatch(image.configs, expected);
        if (why !== undefined)
            return { status: 'invalid', why };
        const key = image.configs[0]?.labels[LABELS.key];
        return { status: 'hit', image: { repository, digest: image.digest, strength: 'verified', key } };
    });
}
/** What is wrong with an image's labels or platforms; `undefined` when nothing is. */
function mismatch(configs, expected) {
    const platforms = configs.map((config) => config.platform).sort();
    const wanted = [...expected.platforms].sort();
    if (platforms.join() !== wanted.join())
        return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
    const keys = new Set(configs.map((config) => config.labels[LABELS.key]));
    if (keys.size !== 1)
        return 'its platforms carry different keys';
    for (const { labels } of configs) {
        const scheme = labels[LABELS.scheme];
        if (scheme !== _names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S)
            return `expected label ${LABELS.scheme}=${_names_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S}, received ${scheme ?? 'none'}`;
        const hash = labels[LABELS.definition];
        if (hash !== expected.hash)
            return `expected label ${LABELS.definition}=${expected.hash}, received ${hash ?? 'none'}`;
        const key = labels[LABELS.key];
        if (key === undefined || !/^[0-9a-f]{64}$/.test(key))
            return `expected a label ${LABELS.key}`;
        if (expected.key !== undefined && key !== expected.key)
            return `expected label ${LABELS.key}=${expected.key}, received ${key}`;
    }
    return undefined;
}
/** The answer that a failure is: bytes other than their digest says are invalid, anything else is unknown. */
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q))
            throw error;
        // A registry that serves other bytes than it names has no image that we could use.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** `repository@digest`, as it is handed to users; `repository:tag` for what only an engine has. */
function formatImage({ repository, digest, tag }) {
    const name = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository);
    if (digest !== undefined)
        return `${name}@${digest}`;
    return tag === undefined ? name : `${name}:${tag}`;
}
/** True for the answers that registries also give of what does not exist yet. */
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   wk: () => (/* binding */ latestTag),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yN: () => (/* binding */ namedTag)
/* harmony export */ });
/* unused harmony export RECORD_TYPE */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8384);
/* harmony import */ var _names_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5883);
/* harmony import */ var _names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2729);
/* harmony import */ var _names_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _names_slug_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(830);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8831);






const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Records of one name that are read at most, so that a plan's requests stay bounded. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, else its id. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record: an anonymous environment's is its definition hash. */
const recordVersion = ({ name, version, hash }) => (name === undefined ? hash : (version ?? hash));
/** Tag of an environment's newest image, for people. */
const latestTag = ({ id }) => `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .t)(id)}--latest`;
/** Tag of a version, for people; `undefined` where the definition has no version. */
const namedTag = ({ id, version }) => version === undefined ? undefined : `${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .t)(id)}--${(0,_names_slug_js__WEBPACK_IMPORTED_MODULE_2__/* .versionTag */ .V)(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => `rec-${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(recordName(environment)).slice(0, 16)}-`;
/** Every genuine record of an environment's name, at most 256. */
async function readRecords(registry, repository, environment, known) {
    const listed = known ?? (await registry.listTags(repository)) ?? [];
    const tags = listed.filter((tag) => tag.startsWith(recordPrefix(environment))).slice(0, MAX_RECORDS);
    const records = await Promise.all(tags.map((tag) => readRecord(registry, repository, tag)));
    return records.filter((record) => record !== undefined && record.name === recordName(environment));
}
/** The record of an environment with a given definition hash. */
async function findRecord(registry, repository, environment, hash) {
    return (await readRecords(registry, repository, environment)).find((record) => record.definitionHash === hash);
}
async function readRecord(registry, repository, tag) {
    const artifact = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .getArtifact */ .j)(registry, repository, tag, RECORD_TYPE);
    const blob = await artifact?.read(RECORD_TYPE);
    // The tag names the bytes, so that a record which is not what its tag says is not taken.
    if (blob === undefined || !tag.endsWith((0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(blob).slice(0, 32)))
        return undefined;
    return parseRecord((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(blob));
}
/** Takes a record only if its definition has the hash that it names: whoever writes tags can write anything. */
function parseRecord(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value))
        return undefined;
    const { name, version, definitionHash: hash, definition } = value;
    if (typeof name !== 'string' || typeof version !== 'string' || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(definition) || !(0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonical */ .Z)(definition))
        return undefined;
    const genuine = (0,_names_definition_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionHash */ .cn)(definition) === hash;
    return genuine ? value : undefined;
}
/** Writes a record as an OCI artifact whose subject is the image. Writing it again changes nothing. */
async function writeRecord(registry, repository, environment, record, subject) {
    const bytes = new TextEncoder().encode((0,_names_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$)(record));
    const tag = `${recordPrefix(environment)}${(0,_names_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(bytes).slice(0, 32)}`;
    const layers = [{ mediaType: RECORD_TYPE, bytes }];
    await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .putArtifact */ .q)(registry, repository, tag, { artifactType: RECORD_TYPE, layers, subject });
}


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   OS: () => (/* binding */ platformManifests),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   u4: () => (/* binding */ resolvePlatform)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8384);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);





const MEDIA = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
/** Larger configurations are none of ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
function isIndex(mediaType) {
    return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}
/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are asked for.
 */
async function readImage(registry, repository, reference, wanted) {
    const manifest = await registry.getManifest(repository, reference);
    if (manifest === undefined)
        return undefined;
    const broken = (why) => ({ kind: 'broken', digest: manifest.digest, why });
    const children = isIndex(manifest.mediaType)
        ? platformManifests(manifest)
        : [{ descriptor: manifest, platform: undefined }];
    if (children === undefined)
        return broken('its index cannot be read');
    const platforms = children
        .map((child) => child.platform ?? '')
        .sort()
        .join(', ');
    if (wanted !== undefined && isIndex(manifest.mediaType) && platforms !== [...wanted].sort().join(', ')) {
        return broken(`expected platforms ${wanted.join(', ')}, received ${platforms || 'none'}`);
    }
    const configs = [];
    for (const child of children) {
        const config = await readConfig(registry, repository, child.descriptor, manifest);
        if (config === undefined) {
            return broken(`manifest ${child.descriptor.digest} or its configuration is missing or cannot be read`);
        }
        if (child.platform !== undefined && child.platform !== config.platform) {
            return broken(`the index says ${child.platform}, the image ${config.platform}`);
        }
        configs.push(config);
    }
    return { kind: 'image', digest: manifest.digest, manifest, configs };
}
/** Configuration behind a manifest; `undefined` when a part is missing or is no image. */
async function readConfig(registry, repository, descriptor, known) {
    const manifest = known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
    const content = manifest === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(manifest.bytes);
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseImageConfig((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(blob));
}
/** Image manifests of an index; attestations are left out. `undefined` when it is no index. */
function platformManifests(index) {
    const content = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(index.bytes);
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(entry) || descriptor === undefined)
            return [undefined];
        return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
    });
    return found.includes(undefined) ? undefined : found.filter((child) => child !== undefined);
}
/** Digest of the manifest that serves a platform: the manifest's own, or the one that an index names. */
async function resolvePlatform(registry, repository, reference, platform) {
    const head = await registry.headManifest(repository, reference);
    if (head === undefined)
        return undefined;
    const offered = isIndex(head.mediaType)
        ? await offeredPlatforms(registry, repository, head)
        : await ownPlatform(registry, repository, head);
    const found = offered.find((candidate) => serves(candidate.platform, platform));
    if (found !== undefined)
        return found.descriptor.digest;
    const names = offered.map((candidate) => candidate.platform).join(', ') || 'none';
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q('platform-missing', message, {
        hint: 'choose another base, or correct platforms in terrarium.yml',
    });
}
async function offeredPlatforms(registry, repository, head) {
    const index = await registry.getManifest(repository, head.digest);
    return (index === undefined ? undefined : platformManifests(index)) ?? [];
}
// BuildKit takes a single manifest for any platform: only its configuration tells which one it is for.
async function ownPlatform(registry, repository, head) {
    const config = await readConfig(registry, repository, head);
    return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}
// An image without a variant serves every variant of its architecture.
function serves(offered, wanted) {
    return offered === wanted || wanted.startsWith(`${offered}/`);
}
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry) {
    const annotations = entry.annotations;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
/** Reads a configuration of untrusted JSON. */
function parseImageConfig(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value.config) ? value.config : {};
    const labels = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
        env: Array.isArray(config.Env) ? config.Env.map(text) : [],
        onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
    };
}
/** Reads a descriptor of untrusted JSON. */
function parseDescriptor(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ cycloneDx)
});

;// CONCATENATED MODULE: ./build/core/packages/purl.js
// https://github.com/package-url/purl-spec/blob/v1.0.0/PURL-SPECIFICATION.rst, and its purl-types
function condaPurl({ name, version, build, channel, subdir }) {
    return formatPurl(['conda', name], version, { build, channel: channelName(channel, subdir), subdir });
}
function pythonPurl({ name, version }) {
    return formatPurl(['pypi', name], version, {});
}
/** `distribution` is `debian 12`. */
function systemPurl({ type, name, version, architecture }, distribution) {
    const [id = '', release = ''] = distribution.split(' ');
    const distro = release === '' ? id : `${id}-${release}`;
    const [, epoch, rest] = type === 'rpm' ? (/^([0-9]+):(.*)$/.exec(version) ?? []) : [];
    return formatPurl([type, ...(id === '' ? [] : [id]), name], rest ?? version, {
        arch: architecture,
        distro,
        epoch: epoch ?? '',
    });
}
// Channels are names to some installers and URLs, with or without the subdir, to others.
function channelName(channel, subdir) {
    const parts = channel.split('/').filter((part) => part !== '');
    return (parts.at(-1) === subdir ? parts.at(-2) : parts.at(-1)) ?? '';
}
function formatPurl(path, version, qualifiers) {
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    return `pkg:${path.map(encode).join('/')}@${encode(version)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}
// A colon is not escaped in a package URL; everything else but the unreserved characters is.
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/core/packages/cyclonedx.js

/** The packages of an image as a CycloneDX document, without times and serial numbers: equal for equal images. https://cyclonedx.org/docs/1.6/json/ */
function cycloneDx(packages, image) {
    return JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            component: {
                type: 'container',
                'bom-ref': `${image.name}@${image.digest}`,
                name: image.name,
                version: image.digest,
            },
        },
        components: packages.platforms.flatMap((part) => componentsOf(part).map((component) => write(component, part))),
    });
}
function componentsOf({ conda, python, system, distribution }) {
    const all = [
        ...conda.map((found) => ({ ...found, purl: condaPurl(found) })),
        ...python.map(({ name, version, ...rest }) => ({ name, version, purl: pythonPurl({ name, version, ...rest }) })),
        ...system.map((found) => ({ ...found, purl: systemPurl(found, distribution) })),
    ];
    // One package may be installed in several places; a reference may stand once.
    return [...new Map(all.map((component) => [component.purl, component])).values()];
}
function write({ name, version, purl, digest = '' }, { platform }) {
    const alg = { 64: 'SHA-256', 32: 'MD5' }[digest.length];
    return {
        type: 'library',
        'bom-ref': `${platform} ${purl}`,
        name,
        version,
        purl,
        ...(alg === undefined ? {} : { hashes: [{ alg, content: digest }] }),
        properties: [{ name: 'io.terrarium.platform', value: platform }],
    };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mA: () => (/* binding */ packagesTag),
  ii: () => (/* binding */ readCost),
  vX: () => (/* binding */ readImageFacts),
  BB: () => (/* binding */ readResolution),
  y8: () => (/* binding */ writeImageFacts),
  WR: () => (/* binding */ writeResolution)
});

// UNUSED EXPORTS: DEFINITION_TYPE, PACKAGES_TYPE, SBOM_TYPE, resolutionTag

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/names/canonical.js
var canonical = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/names/definition-hash.js
var definition_hash = __webpack_require__(2729);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/oci/artifact.js
var oci_artifact = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/core/packages/cyclonedx.js + 1 modules
var cyclonedx = __webpack_require__(5723);
;// CONCATENATED MODULE: ./build/core/packages/parse-packages.js

/** Reads resolved packages of a registry: hostile text until its shape is checked. `undefined` when they are none. */
function parsePackages(bytes, definitionHash) {
    const value = (0,json/* parseJson */.q)(bytes);
    const valid = (0,json/* isRecord */.u)(value) &&
        value.formatVersion === '1' &&
        value.definitionHash === definitionHash &&
        Array.isArray(value.platforms) &&
        value.platforms.every(isPlatform);
    return valid ? value : undefined;
}
const TEXTS = {
    conda: ['name', 'version', 'build', 'subdir', 'channel', 'url', 'digest', 'prefix'],
    python: ['name', 'version', 'installer', 'location', 'source'],
    system: ['type', 'name', 'version', 'architecture'],
};
function isPlatform(value) {
    if (!(0,json/* isRecord */.u)(value) || !hasTexts(value, ['platform', 'distribution']))
        return false;
    return Object.entries(TEXTS).every(([key, texts]) => {
        const list = value[key];
        return Array.isArray(list) && list.every((entry) => (0,json/* isRecord */.u)(entry) && hasTexts(entry, texts));
    });
}
function hasTexts(value, keys) {
    return keys.every((key) => typeof value[key] === 'string');
}

;// CONCATENATED MODULE: ./build/core/packages/stored-packages.js









const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
const SBOM_TYPE = 'application/vnd.cyclonedx+json';
/** Tag of what an image holds. */
const packagesTag = (image) => `pkg-${(0,digest/* digestHex */.s)(image)}`;
/** Tag of the packages that a definition was resolved to. */
const resolutionTag = (hash) => `res-${hash}`;
const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' };
/** Attaches to an image what it holds and what it was built from. */
async function writeImageFacts(registry, repository, image, { packages, definition, cost }) {
    const encode = (text) => new TextEncoder().encode(text);
    const named = { name: (0,reference/* formatRepository */.Sh)(repository), digest: image.digest };
    await (0,oci_artifact/* putArtifact */.q)(registry, repository, packagesTag(image.digest), {
        artifactType: PACKAGES_TYPE,
        layers: [
            { mediaType: PACKAGES_TYPE, bytes: encode((0,canonical/* canonical */.$)(packages)) },
            { mediaType: DEFINITION_TYPE, bytes: encode((0,canonical/* canonical */.$)(definition)) },
            { mediaType: SBOM_TYPE, bytes: encode((0,cyclonedx/* cycloneDx */.q)(packages, named)) },
        ],
        subject: image,
        annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
    });
}
/** What an image holds; `undefined` where that was not written, or is not of the image's definition. */
async function readImageFacts(registry, repository, image, hash) {
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, packagesTag(image), PACKAGES_TYPE);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    const definition = parseDefinition(await artifact?.read(DEFINITION_TYPE), hash);
    if (artifact === undefined || packages === undefined || definition === undefined)
        return undefined;
    return { packages, definition, cost: costOf(artifact) };
}
/** What the build of an image took; `undefined` where that was not written. One request. */
async function readCost(registry, repository, image) {
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, packagesTag(image), PACKAGES_TYPE);
    return artifact && costOf(artifact);
}
/** Records what a definition was resolved to: what later builds of it install. */
async function writeResolution(registry, repository, packages) {
    const bytes = new TextEncoder().encode((0,canonical/* canonical */.$)(packages));
    const tag = resolutionTag(packages.definitionHash);
    await (0,oci_artifact/* putArtifact */.q)(registry, repository, tag, {
        artifactType: PACKAGES_TYPE,
        layers: [{ mediaType: PACKAGES_TYPE, bytes }],
    });
}
/** The recorded resolution of a definition; `undefined` when it was never built. One that cannot be read is `resolution-invalid`. */
async function readResolution(registry, repository, hash) {
    const tag = resolutionTag(hash);
    const head = await registry.headManifest(repository, tag);
    if (head === undefined)
        return undefined;
    const artifact = await (0,oci_artifact/* getArtifact */.j)(registry, repository, tag, PACKAGES_TYPE);
    const bytes = await artifact?.read(PACKAGES_TYPE);
    const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
    if (packages !== undefined)
        return packages;
    const message = `the recorded packages behind ${(0,reference/* formatRepository */.Sh)(repository)}:${tag} cannot be read`;
    throw new errors/* TerrariumError */.q('resolution-invalid', message, { hint: 'solve them anew with refresh' });
}
function costOf({ annotations }) {
    const [seconds, bytes] = [Number(annotations[COST.seconds]), Number(annotations[COST.bytes])];
    return seconds >= 0 && bytes >= 0 ? { seconds, bytes } : undefined;
}
// Whoever writes tags can write anything: only the definition that has the hash is taken.
function parseDefinition(bytes, hash) {
    const value = bytes === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (!(0,json/* isRecord */.u)(value) || !(0,canonical/* isCanonical */.Z)(value))
        return undefined;
    const definition = value;
    return (0,definition_hash/* definitionHash */.cn)(definition) === hash ? definition : undefined;
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ recipeFor)
});

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/recipes/conda-step.js
var conda_step = __webpack_require__(6016);
// EXTERNAL MODULE: ./build/core/recipes/layers.js + 1 modules
var recipes_layers = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var recipes_pip = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/conda.js




/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
const condaRecipe = {
    name: 'conda/2',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const script = (0,conda_step/* condaScript */.V9)('environment.yml', casesOf(inputs), pip ? (0,recipes_pip/* installCommand */.Je)(inputs) : '', inputs);
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, script],
            [`${recipe/* RECIPE_FOLDER */.I$}/environment.yml`, environmentFile(inputs)],
            ...(pip ? [...(0,recipes_pip/* requirementFiles */.VH)(inputs.python.pip, inputs.sources), ...(0,recipes_pip/* constraintFiles */.Pv)(inputs)] : []),
            ...(0,recipes_layers/* splitFiles */.kM)(inputs.layered),
        ]);
        return { install: [...(0,recipes_pip/* sourceLines */.Jj)(inputs), (0,conda_step/* condaStep */.ON)(inputs, pip)], settle: [conda_step/* CONDA_ENV */.sn], files };
    },
};
function casesOf(inputs) {
    return `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    ${(0,recipes_pip/* orNotFrozen */.Zz)('"$tool" "$action" --yes --prefix "$prefix" --file "$file"', inputs)} ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    ${(0,recipes_pip/* orNotFrozen */.Zz)('"$tool" env "$action" --prefix "$prefix" --file "$file"', inputs)} ;;
`;
}
// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ python: { channels, conda, pip }, frozen }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    // The definition's own specs stay: they name the channel that a package is taken from.
    return `channels:\n${list(closed)}dependencies:\n${list([...packages, ...(frozen?.conda ?? [])])}`;
}

// EXTERNAL MODULE: ./build/core/names/conda-url.js
var conda_url = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/core/recipes/locked.js





/** Exactly the packages of a lock at the prefix: those of conda from an explicit file, then those of pip without dependencies. */
const lockedRecipe = {
    name: 'locked/2',
    render: (inputs) => {
        const parts = (0,locked_parts/* lockedPart */.yZ)(inputs.python.locked ?? [], inputs.platform);
        const pip = parts.flatMap((part) => part.pip);
        const hashed = pip.filter((line) => line.includes(HASH));
        const others = pip.filter((line) => !line.includes(HASH));
        const installs = [
            ...(pip.length > 0 ? [FIND_PIP] : []),
            ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
            ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
            ...(pip.length > 0 ? [`rm -rf ${OUTER_PIP}\n`] : []),
        ];
        const lines = (list) => list.map((line) => `${line}\n`).join('');
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, (0,conda_step/* condaScript */.V9)('explicit.txt', CASES, installs.join(''), inputs)],
            [`${recipe/* RECIPE_FOLDER */.I$}/explicit.txt`, lines(['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)])],
            ...(hashed.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements-hashed.txt`, lines(hashed)]] : []),
            ...(others.length > 0 ? [[`${recipe/* RECIPE_FOLDER */.I$}/requirements.txt`, lines(others)]] : []),
            ...(0,recipes_layers/* splitFiles */.kM)(inputs.layered),
        ]);
        return { install: [(0,conda_step/* condaStep */.ON)(inputs, pip.length > 0)], settle: [conda_step/* CONDA_ENV */.sn], files };
    },
};
// One line with a hash makes pip demand one of every line of the run.
const HASH = ' --hash=';
// A lock names a whole environment: what a parent installed at the prefix is none of it, and micromamba would install over it.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;
const OUTER_PIP = '/tmp/terrarium-pip';
// Locks of pixi bring no pip: then one outside of the environment installs into it.
const FIND_PIP = `python="$prefix/bin/python"
pip="$python -m pip"
if ! $pip --version >/dev/null 2>&1; then
  "$python" -m venv ${OUTER_PIP}
  pip="${OUTER_PIP}/bin/python -m pip --python $python"
fi
`;
function pipCommand(file, more) {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore --cache-dir /run/terrarium/pip';
    return `$pip install ${flags} --no-deps${more} --requirement ${recipe/* DEFINITION */.ye}/${file}\n`;
}
/**
 * A sha256 is written without `sha256:`: both tools read either since micromamba 2.1 and conda 24.9, but an older micromamba
 * passes over what it does not know, and takes 64 bare digits for an md5 that no file has.
 */
function explicitLine(text) {
    const reading = (0,conda_url/* parseCondaUrl */.e)(text);
    const digest = reading.ok ? reading.value.digest : undefined;
    return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}

// EXTERNAL MODULE: ./build/core/names/maven.js
var maven = __webpack_require__(1750);
;// CONCATENATED MODULE: ./build/core/recipes/spark.js


/** Where Ivy keeps what it resolves: in the image, for every user. */
const IVY = '/opt/terrarium/ivy';
/** Names the packages in the configuration of the Spark that the image has, and resolves them where `precache` asks for it. */
function sparkRecipe(spark) {
    return {
        name: 'spark/1',
        render: () => {
            const mount = `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${recipe/* DEFINITION */.ye}`;
            const lines = [(0,recipe/* runWithMounts */.Uz)([mount], `sh ${recipe/* DEFINITION */.ye}/spark.sh`)];
            const files = new Map([
                [`${recipe/* RECIPE_FOLDER */.I$}/spark.sh`, script(spark)],
                [`${recipe/* RECIPE_FOLDER */.I$}/spark-defaults.conf`, settings(spark)],
            ]);
            return { install: [], settle: lines, files };
        },
    };
}
// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
function settings({ packages, repositories }) {
    return [
        `spark.jars.packages ${packages.join(',')}`,
        ...(repositories.length === 0 ? [] : [`spark.jars.repositories ${repositories.join(',')}`]),
        `spark.jars.ivy ${IVY}`,
        '',
    ].join('\n');
}
function script(spark) {
    const foreign = spark.packages.find((text) => !isListed(text));
    if (foreign !== undefined)
        return fail(`Spark takes group:artifact:version without a comma, not ${foreign}`);
    return `${CONFIGURE}${spark.precache ? RESOLVE : ''}chmod -R a+rwX ${IVY}\n`;
}
// Spark splits its list at commas and each element at colons, and takes three parts.
// https://github.com/apache/spark/blob/v3.5.3/common/utils/src/main/scala/org/apache/spark/util/MavenUtils.scala
function isListed(text) {
    return (0,maven/* parseMavenCoordinate */.x0)(text).ok && text.split(':').length === 3 && !text.includes(',');
}
function fail(message) {
    return `echo '${`terrarium: ${message}`.replaceAll("'", '')}' >&2\nexit 86\n`;
}
const CONFIGURE = `set -eu
home=\${SPARK_HOME:-}
if [ -z "$home" ]; then
  submit=$(readlink -f "$(command -v spark-submit || true)" || true)
  if [ -d "\${submit%/bin/spark-submit}/jars" ]; then home=\${submit%/bin/spark-submit}; fi
fi
for python in ${recipe/* PREFIX */.H3}/bin/python python3 python; do
  if [ -z "$home" ]; then
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null || true)
  fi
done
if [ -z "$home" ]; then
  ${fail('no Spark in the image, which is to have Spark packages').replace('\n', '\n  ').trimEnd()}
fi
conf=\${SPARK_CONF_DIR:-$home/conf}
mkdir -p "$conf" ${IVY}
if grep -Eqs '^[[:space:]]*spark\\.jars\\.(packages|repositories)' "$conf/spark-defaults.conf"; then
  ${fail('the base image names Spark packages of its own').replace('\n', '\n  ').trimEnd()}
fi
{ echo; cat ${recipe/* DEFINITION */.ye}/spark-defaults.conf; } >>"$conf/spark-defaults.conf"
`;
// A session that ends at once: the packages are resolved before it starts, and without them it fails.
const RESOLVE = `SPARK_HOME=$home SPARK_CONF_DIR=$conf "$home/bin/spark-shell" --master 'local[1]' </dev/null
`;

;// CONCATENATED MODULE: ./build/core/recipes/choose.js





/** The recipe of the steps that we generate, Python before Spark; `undefined` where there are none. */
function recipeFor(python, spark = format/* NO_SPARK */.wD) {
    const first = pythonRecipe(python);
    if (spark.packages.length === 0)
        return first;
    return first === undefined ? sparkRecipe(spark) : inTurn(first, sparkRecipe(spark));
}
function pythonRecipe(python) {
    if ((python.locked ?? []).length > 0)
        return lockedRecipe;
    if (python.conda.length + python.channels.length > 0)
        return condaRecipe;
    return python.pip.length > 0 ? recipes_pip/* pipRecipe */.Og : undefined;
}
// The files of recipes have different names.
function inTurn(first, second) {
    return {
        name: `${first.name}+${second.name}`,
        render: (inputs) => {
            const [before, after] = [first.render(inputs), second.render(inputs)];
            return {
                install: [...before.install, ...after.install],
                settle: [...before.settle, ...after.settle],
                files: new Map([...before.files, ...after.files]),
            };
        },
    };
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ condaStep),
/* harmony export */   V9: () => (/* binding */ condaScript),
/* harmony export */   jT: () => (/* binding */ NO_CONDA_TOOL),
/* harmony export */   sn: () => (/* binding */ CONDA_ENV)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5918);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);




const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** What the step prints when neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** The instruction that runs `install.sh` of the recipe with a conda tool at hand. */
function condaStep(inputs, pip) {
    const secrets = inputs.python.secrets ?? [];
    const mounts = [
        `type=bind,source=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$},target=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}`,
        ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
        (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('conda', inputs, PACKAGES),
        ...(pip ? [(0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets),
    ];
    const variables = [...overrides(inputs.platform), ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets)];
    return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, [...variables, 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' '));
}
/** The instruction that puts the prefix on PATH. */
const CONDA_ENV = `ENV CONDA_PREFIX=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`;
/** A script that finds the tool, micromamba of the installer image first, runs what installs `file` with it, and then `more`. */
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
// Virtual packages would otherwise tell of the machine that builds: its kernel, its processor, its graphics card. The C
// library is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text) {
    const platform = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}
function archspec(platform) {
    const names = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
    return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ BEGIN),
  Ph: () => (/* binding */ layeredDockerfile),
  tK: () => (/* binding */ splitCommands),
  kM: () => (/* binding */ splitFiles)
});

// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/split-script.js
/**
 * Lays what was installed into a folder for each layer, by package: the largest alone, the others in buckets by the hash of their
 * name, so that a package that changes takes few others with it. Files that the installation wrote get one time; those that came
 * with a time of their own, as conda's do, keep it. Standard library of Python 3.6 and no more.
 */
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


/** Where the stage that installs leaves a folder for each layer. */
const LAYERS = '/opt/terrarium/layers';
/** Large packages in layers of their own, the others in buckets by name, and what belongs to none. */
const COUNT = 12 + 8 + 1;
const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';
/** What stands before the commands of an install script, so that equal packages become equal files. */
const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;
/** What stands before and behind the commands of an install script whose result becomes layers. */
function splitCommands(layered) {
    if (!layered)
        return { before: '', after: '' };
    return { before: 'begin=$(date +%s)\n', after: SPLIT };
}
/** Files of a recipe whose result becomes layers. */
function splitFiles(layered) {
    return layered ? [[`${recipe/* RECIPE_FOLDER */.I$}/split.py`, SPLIT_SCRIPT]] : [];
}
// An environment without a Python that can do it, and a base without one, has one layer.
const SPLIT = `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" -I -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
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
/** A Dockerfile in which `install` runs aside, and its result is copied layer by layer. */
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

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext),
/* harmony export */   p: () => (/* binding */ hasLocalPackages)
/* harmony export */ });
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6623);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1388);



/**
 * The build context of the local packages that pip entries name: the deepest folder that holds all of them, and in it everything
 * below them that its `.dockerignore` leaves. `undefined` where there are none.
 */
function localContext(pip, packages) {
    const paths = [...new Set(localPaths(pip))];
    const [first, ...others] = paths.map((path) => ((0,_names_requirement_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(path) ? (0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path) : path));
    if (first === undefined)
        return undefined;
    const directory = others.reduce(commonFolder, first);
    const inside = (path) => (path === directory ? '.' : ((0,_names_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(directory, path) ?? path));
    const sources = paths.map((path) => {
        const line = packages.find((local) => local.path === path)?.at.line ?? 1;
        return { path: inside(path), line };
    });
    const context = {
        directory,
        ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
        sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
    };
    return { context, pip: movePaths(pip, inside) };
}
/** True when an entry, or one of a nested file, is a local package. */
function hasLocalPackages(pip) {
    return localPaths(pip).length > 0;
}
function localPaths(pip) {
    return pip.flatMap((entry) => {
        if (typeof entry === 'string')
            return [];
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[1]] : localPaths(entry[1]);
    });
}
function movePaths(pip, move) {
    return pip.map((entry) => {
        if (typeof entry === 'string')
            return entry;
        return (0,_model_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalPip */ .h)(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
    });
}
function commonFolder(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    const at = left.findIndex((part, index) => part !== right[index]);
    const common = at < 0 ? left : left.slice(0, at);
    return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oQ: () => (/* binding */ lockPlatforms),
/* harmony export */   yZ: () => (/* binding */ lockedPart)
/* harmony export */ });
/* unused harmony exports NOARCH, condaSubdir */
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);


/** The subdir whose packages run everywhere. */
const NOARCH = 'noarch';
// https://github.com/conda/conda/blob/24.11.0/conda/base/constants.py#L31
const SUBDIRS = new Map([
    ['386', 'linux-32'],
    ['amd64', 'linux-64'],
    ['arm', 'linux-armv7l'],
    ['arm64', 'linux-aarch64'],
    ['ppc64', 'linux-ppc64'],
    ['ppc64le', 'linux-ppc64le'],
    ['riscv64', 'linux-riscv64'],
    ['s390x', 'linux-s390x'],
]);
/** What conda calls a platform: `linux/amd64` is `linux-64`. */
function condaSubdir(platform) {
    const parsed = (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(platform);
    if (parsed?.architecture === 'arm' && parsed.variant === 'v6')
        return 'linux-armv6l';
    return parsed === undefined ? undefined : SUBDIRS.get(parsed.architecture);
}
/** The part of a lock that a platform installs: its own packages, then those of every platform. */
function lockedPart(locked, platform) {
    const own = condaSubdir(platform);
    const named = (name) => locked.filter(({ subdir }) => subdir === name);
    return [...named(own), ...named(NOARCH)];
}
/** Packages with the part of their lock that the platforms install. */
function lockPlatforms(findings, python, platforms) {
    const { locked, ...rest } = python;
    if (locked === undefined)
        return python;
    return { ...rest, locked: lockedFor(findings, locked, platforms) };
}
/**
 * What a lock says for the platforms, by subdir. A platform that the lock does not have is an error: an image without its
 * packages would be another environment.
 */
function lockedFor(findings, locked, platforms) {
    const parts = platforms.map((platform) => lockedPart(locked, platform));
    const missing = platforms.filter((_, index) => parts[index]?.length === 0);
    if (missing.length > 0)
        reportMissing(findings, missing, locked);
    return [...new Set(parts.flat())].sort((a, b) => (a.subdir < b.subdir ? -1 : 1));
}
function reportMissing(findings, missing, locked) {
    const had = locked.map(({ subdir }) => subdir).sort();
    const has = had.length === 0 ? 'no packages at all' : `packages for ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(had.join(', '))}`;
    const message = `expected packages for ${missing.map(nameBoth).join(', ')}, the lock has ${has}`;
    const hint = 'lock the environment for the platform, or set platforms in terrarium.yml';
    findings.error('lock-platform', message, { at: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, hint });
}
function nameBoth(platform) {
    const subdir = condaSubdir(platform);
    return subdir === undefined ? platform : `${subdir} (${platform})`;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Og: () => (/* binding */ pipRecipe),
/* harmony export */   Pv: () => (/* binding */ constraintFiles),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   Zz: () => (/* binding */ orNotFrozen)
/* harmony export */ });
/* harmony import */ var _config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _model_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6623);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5918);
/* harmony import */ var _local_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);





const CACHE = '/run/terrarium/pip';
/** Where local packages stay, a folder for each definition: what is installed with `-e` is imported from there. */
const SOURCES = '/opt/terrarium/src';
/** A virtual environment that also sees what the base brings, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/2',
    render: (inputs) => {
        const { pip, secrets = [] } = inputs.python;
        const folder = `type=bind,source=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$},target=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}`;
        const mounts = [folder, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheMount */ .yP)('pip', inputs, CACHE), ...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMounts */ .fS)(secrets)];
        const command = [...(0,_config_step_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretVariables */ .c8)(secrets), 'sh', `${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/install.sh`].join(' ');
        const { before, after } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommands */ .tK)(inputs.layered);
        const files = new Map([
            [`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/install.sh`, `${_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .BEGIN */ .Q}${before}${INSTALL}${installCommand(inputs)}${after}`],
            ...requirementFiles(pip, inputs.sources),
            ...constraintFiles(inputs),
            ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .splitFiles */ .kM)(inputs.layered),
        ]);
        return {
            install: [...sourceLines(inputs), (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .runWithMounts */ .Uz)(mounts, command)],
            settle: [`ENV VIRTUAL_ENV=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3} PATH=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}/bin:$PATH`],
            files,
        };
    },
};
const INSTALL = `prefix=${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
`;
/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
function installCommand(inputs) {
    const { python, sources } = inputs;
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    const constraints = constraintFiles(inputs).map(() => ` --constraint ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/${CONSTRAINTS}`);
    const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFINITION */ .ye}/requirements.txt${constraints.join('')}`;
    // The context holds the recipe's own files too.
    const clean = (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? `rm -rf ${sources}/${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}\n` : '';
    return `${clean}${orNotFrozen(install, inputs)}\n`;
}
/** A command that says so when it fails because of recorded packages. */
function orNotFrozen(command, { frozen }) {
    return frozen === undefined ? command : `${command} || { echo "${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FROZEN */ .DP}" >&2; exit 87; }`;
}
const CONSTRAINTS = 'constraints.txt';
/** What was installed before, as constraints: they choose versions, and install nothing. */
function constraintFiles({ frozen }) {
    if (frozen === undefined || frozen.pip.length === 0)
        return [];
    return [[`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}
/** Brings the files of local packages into the image. They are copied: a mount is read-only, and setuptools writes beside them. */
function sourceLines({ python, sources }) {
    return (0,_local_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLocalPackages */ .p)(python.pip) ? [`COPY . ${sources}/`] : [];
}
/** Requirements as files again: nested ones get numbers, because their paths are no part of the definition. */
function requirementFiles(entries, sources) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            if ((0,_model_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocalPip */ .h)(entry))
                return localLine(entry, sources);
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(`${_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .RECIPE_FOLDER */ .I$}/${name}`, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}
function localLine([flag, path, rest], sources) {
    return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ NOT_FROZEN),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   I$: () => (/* binding */ RECIPE_FOLDER),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   Uz: () => (/* binding */ runWithMounts),
/* harmony export */   yP: () => (/* binding */ cacheMount),
/* harmony export */   ye: () => (/* binding */ DEFINITION)
/* harmony export */ });
/** Where a generated step installs: the same in every image, because conda bakes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context that holds a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
/** Where the files of a recipe are while it runs. */
const DEFINITION = '/run/terrarium/definition';
/** What a step prints when recorded packages could not be installed. */
const NOT_FROZEN = 'terrarium: the recorded packages were not installed';
/** `RUN` with mounts, one a line. */
function runWithMounts(mounts, command) {
    return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}
/** A cache that only builds on the same base and platform share. */
function cacheMount(tool, inputs, target) {
    const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
    return `type=cache,id=${id},target=${target},sharing=locked`;
}
/** True for a user, or a user and a group, as a base image may name it: the text is the registry's. */
function isUser(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ installersOf),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   yf: () => (/* binding */ baseResolver)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1556);
/* harmony import */ var _names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9613);
/* harmony import */ var _oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1341);
/* harmony import */ var _recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9324);






/** A resolver over a registry. `known` are digests that a plan brought along. */
function baseResolver(registry, config, known = []) {
    const seen = new Map();
    for (const { reference, platform, digest } of known)
        seen.set(`${reference} ${platform}`, Promise.resolve({ ok: true, digest }));
    const once = (key, resolve) => {
        const result = seen.get(key) ?? resolve();
        seen.set(key, result);
        return result;
    };
    const resolve = (reference, platform) => once(`${reference} ${platform ?? '*'}`, () => resolveImage(registry, config, reference, platform));
    return {
        resolve,
        resolveWhole: (reference) => resolve(reference, undefined),
        pin: async (text, platform) => {
            const reference = allowedReference(config, text);
            if (reference.digest !== undefined)
                return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
            const result = await resolve(text, platform);
            if (!result.ok)
                throw result.error;
            return (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)({ ...reference, digest: result.digest });
        },
    };
}
/** True when `follow-base` makes a base's digest part of the key. */
function isFollowed(config, text) {
    // It cannot be resolved, and a plan says so.
    if ((0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .templateBase */ .i$)(text) !== undefined)
        return true;
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text);
    if (reference === undefined || reference.digest !== undefined || config.followBase === 'never')
        return false;
    return config.followBase === 'tags' || reference.tag === undefined || reference.tag === 'latest';
}
async function resolveImage(registry, config, text, platform) {
    try {
        const reference = allowedReference(config, text);
        const name = reference.digest ?? reference.tag ?? 'latest';
        const digest = platform === undefined
            ? (await registry.headManifest(reference, name))?.digest
            : await (0,_oci_stored_image_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePlatform */ .u4)(registry, reference, name, platform);
        if (digest !== undefined)
            return { ok: true, digest };
        const message = `base image ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(reference)}:${name} does not exist`;
        return { ok: false, error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('registry-not-found', message, { hint: 'correct the reference' }) };
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q)
            return { ok: false, error };
        throw error;
    }
}
// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(config, text) {
    if ((0,_names_template_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .templateBase */ .i$)(text) !== undefined) {
        const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('template-base', `the base ${text} is a template, whose tag is filled in at release`, {
            hint,
        });
    }
    const reference = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text);
    if (reference === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('registry-not-found', `${JSON.stringify(text)} is no image reference`);
    if ((0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedHosts */ .uV)(config).includes(reference.registry))
        return reference;
    const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('host-not-allowed', `registry ${reference.registry} of ${text} is not in allowed-registries`, { hint });
}
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const recipe = (0,_recipes_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeFor */ .M)(environment.image.python, environment.image.spark)?.name ?? '';
    const conda = /^(?:conda|locked)\//.test(recipe);
    const reference = config.condaInstaller === undefined ? undefined : (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(config.condaInstaller);
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ reference: (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference), platform }));
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   J2: () => (/* binding */ decodeBoolean),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2618);


/** The entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key === key);
}
/** Reports every key of the map that is not known, with the known ones. */
function checkKeys(findings, map, known, where) {
    for (const entry of map.entries) {
        if (known.includes(entry.key))
            continue;
        const hint = `remove it, or use one of: ${known.join(', ')}`;
        findings.error('unknown-field', `unknown field ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.key)} in ${where}`, { at: entry.at, hint });
    }
}
/** Reads a string. A plain scalar that some YAML reader takes for another type is an error: quoting says what is meant. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string');
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    findings.error('yaml-type', message, { at: node.at, hint });
    return undefined;
}
/** Reads a scalar as it is written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return mismatch(findings, node, what, 'a string or a number');
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarType */ .h)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
function decodeBoolean(findings, node, what) {
    if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text))
        return node.text === 'true';
    return mismatch(findings, node, what, 'true or false');
}
function decodeMap(findings, node, what) {
    return node.kind === 'map' ? node : mismatch(findings, node, what, 'a map');
}
function decodeList(findings, node, what) {
    return node.kind === 'list' ? node.items : mismatch(findings, node, what, 'a list');
}
/** Reads a list of strings; elements that are none are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to texts. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/** Reads the value of a key, where the map has it. */
function decodeOptional(findings, map, key, decode) {
    const entry = entryOf(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}
function mismatch(findings, node, what, expected) {
    const received = node.kind === 'scalar' ? (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text) : `a ${node.kind}`;
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at });
    return undefined;
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ requireConfig),
/* harmony export */   Fr: () => (/* binding */ loadHead),
/* harmony export */   Og: () => (/* binding */ loadBase),
/* harmony export */   tv: () => (/* binding */ hostOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1081);





/** What the flags say to every adapter. */
function hostOptions(args) {
    const lookups = args.list('lookup-repository');
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(args.root),
        config: args.config,
        env: process.env,
        repository: args.text('repository'),
        lookupRepositories: lookups.length === 0 ? undefined : lookups,
        notBelow: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(args.root)],
    };
}
/** Configuration and definitions of the work tree; findings of the configuration come first. */
async function loadHead(options) {
    const tree = await (0,_adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._E)(options.root);
    const { config, diagnostics } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z)(tree, options);
    const definitions = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E8)(tree, config);
    return { ...definitions, diagnostics: [...diagnostics, ...definitions.diagnostics] };
}
/** The merge base's definitions, with its own configuration; `undefined` when nothing is compared. */
async function loadBase(options, baseRef) {
    if (baseRef === undefined)
        return undefined;
    const { gitTree, mergeBase } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 4788));
    const commit = await mergeBase(options.root, baseRef, 'HEAD');
    if (commit === undefined) {
        const hint = 'fetch it first: git fetch origin <branch>, or check out with fetch-depth: 0';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('git-failed', `there is no merge base of ${JSON.stringify(baseRef)} and HEAD here`, {
            hint,
        });
    }
    const tree = await gitTree(options.root, commit);
    const present = options.config !== undefined && (await tree.readText(options.config)).kind === 'text';
    const { config } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z)(tree, present ? options : { ...options, config: undefined });
    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .define */ .E8)(tree, config);
}
/** True when a finding says that the configuration cannot be trusted: then nothing is planned. */
function requireConfig(head) {
    const broken = head.diagnostics.find((diagnostic) => diagnostic.severity === 'error' && diagnostic.path === head.config.path);
    if (broken === undefined)
        return;
    const where = broken.line === undefined ? broken.path : `${broken.path}:${broken.line}:${broken.column}`;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);



const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const reading = file.kind === 'text' ? (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(file.text, path) : { config: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(path), diagnostics: [] };
    return { config: override(reading.config, options), diagnostics: reading.diagnostics };
}
function override(config, options) {
    const { repository, stagingRepository, lookupRepositories, allowedRegistries } = options;
    return {
        ...config,
        repository: repository === undefined ? config.repository : needRepository('repository', repository),
        stagingRepository: stagingRepository === undefined
            ? config.stagingRepository
            : needRepository('staging-repository', stagingRepository),
        lookupRepositories: lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
        allowedRegistries: allowedRegistries ?? config.allowedRegistries,
        followBase: needOne('follow-base', options.followBase, ['floating', 'tags', 'never']) ?? config.followBase,
        baseMoved: needOne('base-moved', options.baseMoved, ['auto', 'build', 'report']) ?? config.baseMoved,
    };
}
function needRepository(name, text) {
    const repository = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOwnRepository */ .Ed)(text);
    if (repository !== undefined)
        return repository;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  E8: () => (/* binding */ pipeline_define),
  rj: () => (/* binding */ outline),
  et: () => (/* binding */ plan)
});

// UNUSED EXPORTS: register

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/oci/lookup.js
var oci_lookup = __webpack_require__(9668);
// EXTERNAL MODULE: ./build/core/names/conda-version.js
var conda_version = __webpack_require__(5155);
// EXTERNAL MODULE: ./build/core/names/match-spec-build.js
var match_spec_build = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/core/names/pep440.js
var pep440 = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/core/recipes/choose.js + 3 modules
var choose = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
// EXTERNAL MODULE: ./build/core/packages/stored-packages.js + 1 modules
var stored_packages = __webpack_require__(9358);
;// CONCATENATED MODULE: ./build/core/packages/freeze.js









/** True where we install packages that nothing locks: a later build of the definition installs the recorded ones. */
function isFrozen({ python, spark }) {
    return /^(?:conda|pip)\//.test((0,choose/* recipeFor */.M)(python, spark)?.name ?? '');
}
/**
 * The recorded resolution of a definition, from the first repository of the order that has one; `undefined` when it was never
 * built. A target that does not answer is a failure: without its record, packages would move unnoticed.
 */
async function findResolution(registry, { target, order }, hash, onNote) {
    for (const repository of order) {
        try {
            const found = await (0,stored_packages/* readResolution */.BB)(registry, repository, hash);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.q))
                throw error;
            const isNew = repository === target && (0,oci_lookup/* isRefusal */.vu)(error) && (await registry.probePush(repository));
            if (repository === target && !isNew)
                throw error;
            if (!isNew)
                onNote(`${(0,names_reference/* formatRepository */.Sh)(repository)} was not asked for recorded packages: ${error.message}`);
        }
    }
    return undefined;
}
/** Where pip installs into our own prefix. */
const SITE = new RegExp(`^${recipe/* PREFIX */.H3}/lib(?:64)?/python[0-9.]+/site-packages$`);
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;
/** What a recorded resolution says of our own prefix, as the installers take it. What is no name or version is `resolution-invalid`. */
function freeze(recorded, pip) {
    const conda = recorded.conda.filter(({ prefix }) => prefix === recipe/* PREFIX */.H3);
    // What came from a place, and not from an index, is where the definition says. Packages that others bring along for themselves
    // are in folders of their own, and a version that is none was given by no index.
    const python = recorded.python.filter(({ location, version, installer, source }) => SITE.test(location) && (0,pep440/* isVersion */.lF)(version) && installer !== 'conda' && source === '');
    return {
        conda: conda.map(({ name, version, build }) => {
            if (!NAME.test(name) || (0,conda_version/* parseCondaVersion */.p)(version) === undefined || !(0,match_spec_build/* isBuild */.T)(build))
                throw invalid(name);
            return `${name}=${version}=${build}`;
        }),
        pip: isHashed(pip)
            ? []
            : python.map(({ name, version }) => {
                if (!NAME.test(name))
                    throw invalid(name);
                return `${name}==${version}`;
            }),
    };
}
// With hashes every version is given, and pip takes no constraint without one.
function isHashed(entries) {
    return entries.some((entry) => {
        if (typeof entry === 'string')
            return /(?:^| )--(?:hash=|require-hashes)/.test(entry);
        return entry[0] === '-r' && isHashed(entry[1]);
    });
}
function invalid(name) {
    return new errors/* TerrariumError */.q('resolution-invalid', `the recorded package ${JSON.stringify(name)} has no name and version`, {
        hint: 'solve the packages anew with refresh',
    });
}

// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(1341);
// EXTERNAL MODULE: ./build/core/packages/diff-packages.js
var diff_packages = __webpack_require__(3389);
;// CONCATENATED MODULE: ./build/core/packages/packages.js
/** A URL without user, password and conda token, which no record may hold; cut only then, so that no half of one is left. */
function withoutSecrets(url) {
    return url
        .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
        .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
        .replace(/[?#].*$/s, '')
        .slice(0, 500)
        .toWellFormed();
}

;// CONCATENATED MODULE: ./build/core/packages/conda-meta.js


/** Reads `<prefix>/conda-meta/<package>.json`; `undefined` when it is none. https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/models/records */
function readCondaMeta({ path, bytes }) {
    const prefix = /^(.*)\/conda-meta\/[^/]+\.json$/s.exec(path)?.[1];
    const value = prefix === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (prefix === undefined || !(0,json/* isRecord */.u)(value))
        return undefined;
    const text = (key) => (typeof value[key] === 'string' ? value[key].toWellFormed() : '');
    const short = (key) => text(key).slice(0, 500).toWellFormed();
    const name = short('name');
    const version = short('version');
    if (name === '' || version === '')
        return undefined;
    return {
        name,
        version,
        build: short('build') || short('build_string'),
        subdir: short('subdir'),
        channel: withoutSecrets(text('channel')),
        url: withoutSecrets(text('url')),
        digest: short('sha256') || short('md5'),
        prefix,
    };
}

;// CONCATENATED MODULE: ./build/core/packages/python-metadata.js


/** `<location>/<distribution>.dist-info/<file>`, or an egg's. */
const PATH = /^(.*)\/([^/]+\.(?:dist-info|egg-info))(?:\/(METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/s;
/** Copies that nobody imports from: caches of conda, and what pip and setuptools bring along for themselves. */
const ASIDE = /\/(?:_vendor|pkgs\/[^/]+-[^/]+-[^/]+)\//;
/** Reads the distributions of an image from their metadata. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
function readPythonPackages(files) {
    const distributions = new Map();
    for (const { path, bytes } of files) {
        const [, location, folder, file = 'PKG-INFO'] = PATH.exec(path) ?? [];
        if (location === undefined || folder === undefined || ASIDE.test(path))
            continue;
        const at = `${location}/${folder}`;
        distributions.set(at, (distributions.get(at) ?? new Map()).set(file, bytes));
    }
    return [...distributions].flatMap(([at, parts]) => readDistribution(at.slice(0, at.lastIndexOf('/')), parts) ?? []);
}
function readDistribution(location, parts) {
    const headers = headersOf(textOf(parts.get('METADATA') ?? parts.get('PKG-INFO')));
    const [name, version] = [headers.get('name'), headers.get('version')];
    if (name === undefined || version === undefined)
        return undefined;
    const installer = textOf(parts.get('INSTALLER')).trim().slice(0, 100);
    return { name: normalizeName(name), version, installer, location, source: sourceOf(parts.get('direct_url.json')) };
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
// Headers end at the first blank line; the description behind it may hold anything.
function headersOf(text) {
    const [head = ''] = text.split(/\r?\n\r?\n/, 1);
    const pairs = head.split(/\r?\n/).flatMap((line) => {
        const [, name, value] = /^(Name|Version):[ \t]*(\S{1,200})[ \t]*$/i.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    });
    return new Map(pairs.reverse());
}
// https://packaging.python.org/en/latest/specifications/direct-url-data-structure/
function sourceOf(bytes) {
    const value = bytes === undefined ? undefined : (0,json/* parseJson */.q)(bytes);
    if (!(0,json/* isRecord */.u)(value) || typeof value.url !== 'string')
        return '';
    const url = withoutSecrets(value.url);
    const vcs = (0,json/* isRecord */.u)(value.vcs_info) ? value.vcs_info : {};
    return typeof vcs.commit_id === 'string'
        ? `${String(vcs.vcs).slice(0, 10)}+${url}@${vcs.commit_id.slice(0, 64)}`.toWellFormed()
        : url;
}
function textOf(bytes) {
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/core/packages/rpm-header.js
/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 };
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
/**
 * Reads a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
function readRpmHeader(bytes) {
    if (bytes.byteLength < 8)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint32(0);
    const start = 8 + count * ENTRY;
    if (count > MAX_ENTRIES || start > bytes.byteLength)
        return undefined;
    const offsets = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = 8 + index * ENTRY;
        offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
    }
    const text = (tag) => textAt(bytes, offsets.get(tag));
    const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
    if (name === undefined || version === undefined || release === undefined)
        return undefined;
    const at = offsets.get(TAGS.epoch);
    const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
    return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}
function textAt(bytes, at) {
    if (at === undefined || at >= bytes.byteLength)
        return undefined;
    const end = bytes.indexOf(0, at);
    return new TextDecoder().decode(bytes.subarray(at, Math.min(end < 0 ? bytes.byteLength : end, at + 200)));
}

;// CONCATENATED MODULE: ./build/core/packages/system-packages.js
/** Reads dpkg's `status`, or a file of distroless' `status.d`. https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html */
function readDpkgStatus(text) {
    return stanzas(text).flatMap((stanza) => {
        const [name, version] = [field(stanza, 'Package: '), field(stanza, 'Version: ')];
        const status = field(stanza, 'Status: ');
        if (name === undefined || version === undefined)
            return [];
        if (status !== undefined && !status.endsWith(' installed'))
            return [];
        return [{ type: 'deb', name, version, architecture: field(stanza, 'Architecture: ') ?? '' }];
    });
}
/** Reads apk's `installed`. https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2 */
function readApkInstalled(text) {
    return stanzas(text).flatMap((stanza) => {
        const [name, version] = [field(stanza, 'P:'), field(stanza, 'V:')];
        if (name === undefined || version === undefined)
            return [];
        return [{ type: 'apk', name, version, architecture: field(stanza, 'A:') ?? '' }];
    });
}
/** `debian 12` of an os-release; empty where it says nothing. https://www.freedesktop.org/software/systemd/man/os-release.html */
function system_packages_readDistribution(text) {
    const value = (key) => new RegExp(`^${key}=["']?([A-Za-z0-9._-]{1,50})["']?$`, 'm').exec(text)?.[1] ?? '';
    return `${value('ID')} ${value('VERSION_ID')}`.trim();
}
function stanzas(text) {
    return text.split(/\n\n+/).map((stanza) => stanza.split('\n'));
}
function field(lines, name) {
    return lines
        .find((line) => line.startsWith(name))
        ?.slice(name.length)
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./build/core/packages/read-packages.js




/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
const PACKAGE_FILES = [
    '/**/conda-meta/*.json',
    '/**/*.dist-info/METADATA',
    '/**/*.dist-info/INSTALLER',
    '/**/*.dist-info/direct_url.json',
    '/**/*.egg-info/PKG-INFO',
    '/**/*.egg-inf[o]',
    '/var/lib/dpkg/statu[s]',
    '/var/lib/dpkg/status.d/*',
    '/lib/apk/db/installe[d]',
    '/usr/lib/apk/db/installe[d]',
    '/var/lib/rpm/rpmdb.sqlite*',
    '/usr/lib/sysimage/rpm/rpmdb.sqlite*',
    '/etc/os-releas[e]',
    '/usr/lib/os-releas[e]',
];
/** Reads what one platform of an image holds. `rpmHeaders` are those of rpm's database, which is no text. */
function readPackages(platform, files, rpmHeaders) {
    const text = (path) => files.filter((file) => path.test(file.path)).map(({ bytes }) => new TextDecoder().decode(bytes));
    const system = [
        ...text(/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/).flatMap(readDpkgStatus),
        ...text(/\/lib\/apk\/db\/installed$/).flatMap(readApkInstalled),
        ...rpmHeaders.flatMap((header) => readRpmHeader(header) ?? []),
    ];
    return {
        platform,
        distribution: text(/\/os-release$/)
            .map(system_packages_readDistribution)
            .find((name) => name !== '') ?? '',
        conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
        python: sorted(readPythonPackages(files)),
        system: sorted(system),
    };
}
function sorted(list) {
    const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
    return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/core/packages/record-packages.js









/** Notes on images whose packages could not be written down. */
function unrecorded(outcomes) {
    return outcomes.flatMap(({ item, recorded }) => {
        const { failure } = recorded ?? {};
        if (failure === undefined)
            return [];
        const [path = '.'] = (item.ids[0] ?? '.').split(/[#?]/, 1);
        const message = `its packages were not written down: ${failure.message}`;
        return [(0,model_findings/* finding */.g)('note', failure.code, message, { path, hint: failure.hint })];
    });
}
/**
 * Writes down what an image holds, and, the first time, what its definition was resolved to; `undefined` where that is done
 * already.
 */
async function recordPackages({ registry, readImageFiles }, recording) {
    const image = (0,names_reference/* parseReference */.F2)(recording.image);
    if (readImageFiles === undefined || image?.digest === undefined)
        return undefined;
    try {
        const known = await registry.headManifest(image, (0,stored_packages/* packagesTag */.mA)(image.digest));
        if (known !== undefined && !recording.renews)
            return undefined;
        const manifest = await registry.getManifest(image, image.digest);
        return manifest === undefined ? undefined : await record(registry, readImageFiles, recording, image, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        return { changes: [], bytes: undefined, failure: error };
    }
}
async function record(registry, read, recording, repository, image) {
    const { environment, seconds, renews } = recording;
    const { definition } = environment;
    const packages = await readAll(read, recording);
    const bytes = await compressedBytes(registry, repository, image);
    const cost = seconds === undefined ? undefined : { seconds, bytes };
    await (0,stored_packages/* writeImageFacts */.y8)(registry, repository, image, { packages, definition, cost });
    if (!isFrozen(environment.image))
        return { changes: [], bytes, failure: undefined };
    const before = await (0,stored_packages/* readResolution */.BB)(registry, repository, environment.hash).catch((error) => {
        // What cannot be read is replaced: that is what refresh is there for. A registry that fails now may have it.
        if (error instanceof errors/* TerrariumError */.q && error.code === 'resolution-invalid' && renews)
            return undefined;
        throw error;
    });
    if (before === undefined || renews)
        await (0,stored_packages/* writeResolution */.WR)(registry, repository, packages);
    return { changes: before === undefined ? [] : (0,diff_packages/* diffPackages */.b)(before, packages), bytes, failure: undefined };
}
async function readAll(read, { environment, image }) {
    const platforms = [];
    for (const platform of environment.image.platforms) {
        const contents = await read({ image, platform, patterns: PACKAGE_FILES });
        platforms.push(readPackages(platform, contents.files, contents.rpmHeaders));
    }
    return { formatVersion: '1', definitionHash: environment.hash, platforms };
}
/** Compressed layers of every platform, in bytes. */
async function compressedBytes(registry, repository, manifest) {
    if ((0,stored_image/* isIndex */.nw)(manifest.mediaType)) {
        const children = (0,stored_image/* platformManifests */.OS)(manifest) ?? [];
        const sizes = await Promise.all(children.map(async ({ descriptor }) => {
            const child = await registry.getManifest(repository, descriptor.digest);
            return child === undefined ? 0 : compressedBytes(registry, repository, child);
        }));
        return sizes.reduce((sum, size) => sum + size, 0);
    }
    const content = (0,json/* parseJson */.q)(manifest.bytes);
    const layers = (0,json/* isRecord */.u)(content) && Array.isArray(content.layers) ? content.layers : [];
    return layers.reduce((sum, layer) => sum + ((0,stored_image/* parseDescriptor */.BA)(layer)?.size ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/core/recipes/checks.js


/** Commands that an image must pass before it gets a tag because of what we installed: its own `test` comes behind them. */
function checksOf({ image, pipCheck }) {
    const recipe = (0,choose/* recipeFor */.M)(image.python, image.spark)?.name ?? '';
    if (recipe === '' || recipe.startsWith('spark/'))
        return [];
    // Who locks may have overridden what packages say of each other.
    return [`${INTERPRETER}${pipCheck && !recipe.startsWith('locked/') ? PIP_CHECK : ''}`];
}
// An environment of conda may have no Python.
const INTERPRETER = `python=${recipe/* PREFIX */.H3}/bin/python
[ -x "$python" ] || exit 0
if [ "$(command -v python)" != "$python" ]; then
  echo "terrarium: python on PATH is $(command -v python), expected $python" >&2
  exit 1
fi
"$python" -c ''
`;
// What a base has against itself is no fault of what stands on it. https://pip.pypa.io/en/stable/cli/pip_check/
const PIP_CHECK = `if "$python" -c 'import pip' 2>/dev/null; then
  before=/tmp/terrarium-before
  home=$(sed -n 's/^home *= *//p' ${recipe/* PREFIX */.H3}/pyvenv.cfg 2>/dev/null || true)
  : > "$before"
  if [ -n "$home" ]; then "$home/python3" -m pip check --disable-pip-version-check > "$before" 2>/dev/null || true; fi
  if ! "$python" -m pip check --disable-pip-version-check > /tmp/terrarium-after; then
    if grep -Fvxf "$before" /tmp/terrarium-after; then exit 1; fi
  fi
fi
`;

// EXTERNAL MODULE: ./build/core/recipes/conda-step.js
var conda_step = __webpack_require__(6016);
;// CONCATENATED MODULE: ./build/core/build/explain-failure.js



const EXPLANATIONS = [
    {
        pattern: /^(?:ERROR|error): .*failed to push .*(?:no space left on device|disk quota exceeded)/i,
        code: 'registry-failed',
        message: 'the registry has no space left',
        hint: 'free space on the registry, or delete images that nobody needs',
    },
    {
        pattern: /^(?:ERROR|error): .*failed to push /,
        code: 'registry-failed',
        message: 'the push to the registry failed',
        hint: 'see the last lines of its output, and the log and the disk of the registry',
    },
    {
        pattern: /no space left on device|disk quota exceeded/i,
        code: 'disk-full',
        message: 'the builder has no space left',
        hint: 'docker buildx prune frees what its cache holds',
    },
    {
        pattern: /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|dial unix .*(?:refused|no such file)|Cannot connect to the Docker daemon/,
        code: 'builder-lost',
        message: 'the builder went away in the middle of the build',
        hint: 'look into its log, and run again: what it had built is in its cache',
    },
    {
        pattern: new RegExp(recipe/* NOT_FROZEN */.DP),
        code: 'resolution-failed',
        message: 'the packages that were recorded for this definition could not be installed again',
        hint: 'run with refresh to solve them anew, or see the last lines of its output',
    },
    {
        pattern: new RegExp(conda_step/* NO_CONDA_TOOL */.jT),
        code: 'no-conda-tool',
        message: 'the base image brings no conda tool',
        hint: 'add to terrarium.yml: conda-installer: mambaorg/micromamba:2',
    },
];
/** What a failed build's last lines tell beyond that it failed. Output is hostile: it chooses among our own words. */
function explainFailure(error, tail) {
    if (error.code !== 'build-failed')
        return error;
    const found = EXPLANATIONS.find(({ pattern }) => tail.some((line) => pattern.test(line)));
    if (found === undefined)
        return error;
    return new errors/* TerrariumError */.q(found.code, found.message, { hint: found.hint, cause: error });
}

;// CONCATENATED MODULE: ./build/core/build/installer-conflict.js
/** Lines of a conflict that are shown, at most. */
const MAX_LINES = 8;
/** Characters of a line that are read: what installers say of a conflict is short. */
const MAX_LENGTH = 1000;
const FORMS = [
    // https://pip.pypa.io/en/stable/topics/dependency-resolution/#dealing-with-dependency-conflicts
    { opens: /^The conflict is caused by:$/, lists: /^ {4}\S/ },
    // uv: https://docs.astral.sh/uv/reference/internals/resolver/
    { opens: /No solution found when resolving dependencies/, lists: /^\s+\S/ },
    // micromamba and conda with libmamba: https://github.com/mamba-org/mamba/issues/2078
    { opens: /The following packages are incompatible/, lists: /^\s*[├└│]/ },
    { opens: /Encountered problems while solving:/, lists: /^\s*- \S/ },
    { opens: /PackagesNotFoundError: The following packages are not available/, lists: /^\s*- \S/ },
];
/** Lines that say everything by themselves, and the words that are put before what they say. */
const ALONE = [
    { pattern: /^ERROR: No matching distribution found for (.+)$/, lead: 'no matching distribution for ' },
    { pattern: /Cannot solve the request because of: (.+)$/, lead: '' },
    // https://pip.pypa.io/en/stable/cli/pip_check/
    {
        pattern: /^([A-Za-z0-9._-]+ \S+ (?:has requirement .+, but you have .+|requires .+, which is not installed\.?))$/,
        lead: '',
    },
];
/** What could not be installed together, in the words of pip, uv, conda or micromamba; empty where the output says nothing of it. */
function findConflict(output) {
    const lines = output.map(withoutStep);
    for (const { opens, lists } of FORMS) {
        const start = lines.findIndex((line) => opens.test(line));
        if (start < 0)
            continue;
        const list = listBehind(lines.slice(start + 1), lists);
        if (list.length > 0)
            return list;
    }
    return lines.flatMap((line) => aloneIn(line)).slice(0, MAX_LINES);
}
// BuildKit's plain output has `#12 1.234 ` before each line.
function withoutStep(line) {
    return line
        .slice(0, MAX_LENGTH)
        .replace(/^#\d+ (?:\d+\.\d+ )?/, '')
        .trimEnd();
}
function listBehind(lines, lists) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const rest = first < 0 ? [] : lines.slice(first);
    const end = rest.findIndex((line) => !lists.test(line));
    const list = end < 0 ? rest : rest.slice(0, end);
    const shown = list.slice(0, MAX_LINES).map((line) => line.trim().slice(0, 300));
    return list.length > MAX_LINES ? [...shown, `and ${list.length - MAX_LINES} more`] : shown;
}
function aloneIn(line) {
    return ALONE.flatMap(({ pattern, lead }) => {
        const said = pattern.exec(line)?.[1];
        return said === undefined ? [] : [`${lead}${said}`.slice(0, 300)];
    }).slice(0, 1);
}

;// CONCATENATED MODULE: ./build/core/build/limiter.js
/** Runs at most `limit` functions at a time, in the order in which they came. */
function limiter(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        // A slot is handed from one to the next, so that nobody who comes in between takes it as well.
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./build/core/names/image-key.js
var image_key = __webpack_require__(8990);
;// CONCATENATED MODULE: ./build/core/oci/attestation.js


/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;version=0\.[0-9]+)$/;
/** Whoever may write to the repository may add more than anyone would read. */
const MAX_BUNDLES = 20;
/** Why no attestation that refers to an image vouches for it; `undefined` when one does. */
async function attestationFault(registry, repository, digest, verify) {
    const referrers = await registry.listReferrers(repository, digest);
    const bundles = referrers.filter(({ artifactType }) => BUNDLE.test(artifactType)).slice(0, MAX_BUNDLES);
    let why = 'it has no attestation';
    for (const referrer of bundles) {
        const bundle = await readBundle(registry, repository, referrer.digest);
        const fault = bundle === undefined ? 'it cannot be read' : verify(bundle, digest);
        if (fault === undefined)
            return undefined;
        why = `its attestation does not count: ${fault}`;
    }
    return why;
}
async function readBundle(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    const content = manifest === undefined ? undefined : (0,json/* parseJson */.q)(manifest.bytes);
    const layers = (0,json/* isRecord */.u)(content) && Array.isArray(content.layers) ? content.layers : [];
    const layer = (0,stored_image/* parseDescriptor */.BA)(layers[0]);
    return layer === undefined ? undefined : registry.getBlob(repository, layer);
}

// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var sha256 = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/core/resolve/bases.js
var resolve_bases = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/core/dockerfile/onbuild.js
var onbuild = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/core/build/base-triggers.js







/**
 * Refuses bases whose ONBUILD instructions copy files that the definition does not hash. `slots` are the pinned images of a
 * platform. Throws `onbuild-context`; what a registry answers is thrown as it comes.
 */
async function refuseTriggers({ image, definition }, platform, slots, registry) {
    const whole = image.context?.sources === 'all';
    const { stages } = definition.steps;
    for (const [slot, pinned] of slots) {
        const standing = stages.filter(({ from }) => from === `base:${slot}`);
        if (stages.length > 0 && standing.length === 0)
            continue;
        const use = image.bases.find((base) => base.slot === slot && base.platform === platform);
        const triggers = await triggersOfImage(pinned, use?.imagePlatform ?? platform, registry);
        for (const text of triggers)
            if (!base_triggers_isHashed(text, standing, whole))
                throw refusal(pinned, text);
    }
}
// https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md
async function triggersOfImage(pinned, platform, registry) {
    const reference = (0,names_reference/* parseReference */.F2)(pinned);
    if (reference?.digest === undefined)
        return [];
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, reference, reference.digest, platform)) ?? reference.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    return config?.onBuild ?? [];
}
// What a parent of this tree has behind ONBUILD stands in the steps already.
function base_triggers_isHashed(text, standing, whole) {
    const step = parseTrigger(text);
    if (step === undefined || (step.references.length === 0 && (whole || !(0,onbuild/* readsContext */.H)(step))))
        return true;
    return standing.length > 0 && standing.every(({ instructions }) => instructions.some((own) => isSame(step, own)));
}
function parseTrigger(text) {
    const file = (0,parse/* parseDockerfile */.A)(new model_findings/* Findings */.F(''), `FROM scratch\n${text}\n`);
    return file.stages[0]?.instructions[0];
}
function isSame({ keyword, flags, words }, own) {
    const texts = flags.map(({ text }) => text);
    return JSON.stringify([keyword, texts, words]) === JSON.stringify([own.keyword, own.flags, own.words]);
}
function refusal(pinned, text) {
    const [line = ''] = text.split('\n', 1);
    const message = `the base ${pinned} has ONBUILD ${(0,diagnostic/* quote */.hD)(line)}, which copies files that the definition does not hash`;
    const hint = 'copy the whole context (COPY . <folder>) in the Dockerfile, or choose a base without ONBUILD';
    return new errors/* TerrariumError */.q('onbuild-context', message, { hint });
}

;// CONCATENATED MODULE: ./build/core/build/pin-images.js








/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
async function pinImages({ environment, parents }, platform, sources, bases, config) {
    const slots = new Map();
    for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
        const { source } = base;
        const pinned = source.kind === 'image'
            ? await bases.pin(source.reference, base.imagePlatform)
            : pinParent(parents.get(source.id), source.id);
        slots.set(base.slot, pinned);
    }
    await refuseTriggers(environment, platform, slots, sources.registry);
    const installer = (0,resolve_bases/* installersOf */.FS)(environment, config).find((image) => image.platform === platform);
    const { syntax } = environment.image.steps;
    const slot = baseSlot(environment);
    return {
        slots,
        base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, sources),
        installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
        // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
        syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
    };
}
/** The base of the stage that becomes the image, through the stages that it stands on. */
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `the image of ${id} is not known`);
    return image;
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const NO_BASE = { digest: NO_DIGEST, user: '', hasPrefix: false };
// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, sources) {
    const { python, spark } = environment.image;
    if ((0,choose/* recipeFor */.M)(python, spark) === undefined || pinned === undefined)
        return NO_BASE;
    const { digest, config } = await readBase(pinned, platform, sources);
    const { user = '', env = [] } = config ?? {};
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.q('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user, hasPrefix: env.some((variable) => variable.endsWith(`=${recipe/* PREFIX */.H3}`)) };
}
async function readBase(pinned, platform, { registry, engine }) {
    const reference = (0,names_reference/* parseReference */.F2)(pinned);
    // A name of the engine holds its key.
    if (reference?.digest === undefined)
        return { digest: `sha256:${(0,sha256/* sha256Hex */.f)(pinned)}`, config: await engine?.inspect(pinned) };
    const digest = (await (0,stored_image/* resolvePlatform */.u4)(registry, reference, reference.digest, platform)) ?? reference.digest;
    return { digest, config: await (0,stored_image/* readConfig */.Xg)(registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 }) };
}

// EXTERNAL MODULE: ./build/core/recipes/layers.js + 1 modules
var recipes_layers = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var pip = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/core/build/file.js




/** The Dockerfile of an environment for one platform: references pinned in place, our own steps behind it. */
function renderBuildFile(environment, platform, pins, frozen) {
    const { dockerfile, python, spark, steps } = environment.image;
    const text = dockerfile === undefined ? `FROM ${pins.slots.get(0)}\n` : pinDockerfile(environment, pins);
    const recipe = (0,choose/* recipeFor */.M)(python, spark);
    if (recipe === undefined)
        return { text, files: new Map() };
    // Layers are copied over what is there: where a parent filled the prefix, they could not take anything away.
    const layered = dockerfile === undefined && !pins.base.hasPrefix && !/^spark\//.test(recipe.name);
    // A parent may have local packages too.
    const sources = `${pip/* SOURCES */.Hl}/${environment.hash.slice(0, 12)}`;
    const { installer } = pins;
    const inputs = { python, sources, platform, baseDigest: pins.base.digest, installer, frozen, layered };
    const { install, settle, files } = recipe.render(inputs);
    const restore = restoreUser(userOf(steps), pins.base.user);
    if (!layered)
        return { text: append(text, ['USER root', ...install, ...settle, ...restore], steps), files };
    const lines = (0,recipes_layers/* layeredDockerfile */.Ph)(pins.slots.get(0) ?? '', install, [...settle, ...restore]);
    return { text: `${lines.join('\n')}\n`, files };
}
// Our steps run as root. The user of the steps is theirs as written; that of the base is text of a registry.
function restoreUser(ofSteps, ofBase) {
    if (ofSteps !== undefined)
        return [`USER ${ofSteps}`];
    return (0,recipe/* isUser */.QY)(ofBase) && ofBase !== 'root' && ofBase !== '0' ? [`USER ${ofBase}`] : [];
}
function append(text, lines, steps) {
    // Lines of a Dockerfile are continued as its directive says.
    const continued = steps.escape === '`' ? '`\n' : '\\\n';
    const generated = lines.map((line) => line.replaceAll('\\\n', continued)).join('\n');
    return `${text}${text.endsWith('\n') ? '' : '\n'}${generated}\n`;
}
/** The user that the steps end with, as the last of them says it; `undefined` leaves the base image's. */
function userOf({ stages }) {
    let stage = stages.at(-1);
    while (stage !== undefined) {
        const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER');
        if (user !== undefined)
            return user.words.join(' ');
        stage = stage.from.startsWith('stage:') ? stages[Number(stage.from.slice('stage:'.length))] : undefined;
    }
    return undefined;
}
function pinDockerfile(environment, pins) {
    const dockerfile = environment.image.dockerfile;
    if (dockerfile === undefined)
        return '';
    let text = dockerfile.text;
    // From the end, so that the offsets before stay true.
    for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
        text = `${text.slice(0, start)}${pins.slots.get(slot)}${text.slice(end)}`;
    }
    if (pins.syntax !== undefined)
        text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${pins.syntax}`);
    return text;
}

// EXTERNAL MODULE: ./build/core/formats/contract/format.js
var format = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/core/names/definition-hash.js
var definition_hash = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/core/build/shared-docker-image.js



/** Stands for the id of the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';
/** True for the image of the Docker steps under our own. */
function isFirstStep({ source }) {
    return source.kind === 'environment' && source.id === STEPS_ID;
}
/** Parts an environment whose Docker steps are shared; `undefined` where there is one step only. */
function twoSteps(environment) {
    const { image } = environment;
    const { stages } = image.steps;
    if (image.dockerfile === undefined || (0,choose/* recipeFor */.M)(image.python, image.spark) === undefined)
        return undefined;
    // ONBUILD of the steps is for what stands on the whole, and would take effect between the two.
    if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD'))
        return undefined;
    return {
        first: firstStep(environment),
        second: secondStep(environment),
        parents: (first) => new Map([[STEPS_ID, first]]),
    };
}
function firstStep(environment) {
    const none = { python: format/* NO_PYTHON */.ho, spark: format/* NO_SPARK */.wD };
    const definition = { ...environment.definition, ...none };
    return {
        ...environment,
        image: { ...environment.image, ...none },
        definition,
        hash: (0,definition_hash/* definitionHash */.cn)(definition),
        sections: (0,definition_hash/* sectionDigests */.NC)(definition),
        unorderedHash: (0,definition_hash/* unorderedHash */.Vx)(definition),
    };
}
function secondStep(environment) {
    const { image } = environment;
    const bases = image.platforms.map((platform) => ({
        slot: 0,
        platform,
        imagePlatform: platform,
        source: { kind: 'environment', id: STEPS_ID },
    }));
    return {
        ...environment,
        files: [],
        definition: { ...environment.definition, steps: format/* NO_STEPS */.OH },
        image: { ...image, bases, context: undefined, dockerfile: undefined, steps: format/* NO_STEPS */.OH },
    };
}

;// CONCATENATED MODULE: ./build/core/build/platform-build.js







/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
async function withBuild(task, platform, pins, materialize, build) {
    const { environment, recorded } = task;
    const before = recorded?.platforms.find((part) => part.platform === platform);
    const frozen = before && freeze(before, environment.image.python.pip);
    const file = renderBuildFile(environment, platform, pins, frozen);
    const materialized = await materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    try {
        return await build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: environment.definition.steps.arguments,
            labels: labelsOf(task, platform, pins.slots),
            fresh: task.fresh,
            onLine: task.onLine,
        });
    }
    finally {
        await materialized.dispose();
    }
}
/** Runs the commands that an image must pass, for one platform. */
async function runTests({ tests, onLine }, image, platform, smokeTest) {
    for (const command of tests)
        await smokeTest({ image, platform, command, onLine });
}
/** Marks of an image: equal for equal inputs, whoever builds. */
function labelsOf({ environment, key }, platform, slots) {
    const slot = baseSlot(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : (0,names_reference/* parseReference */.F2)(slots.get(slot) ?? '')?.digest;
    // The image of the Docker steps has the labels of its own base, and passes them on.
    const inherits = use !== undefined && isFirstStep(use);
    const named = use?.source.kind === 'image' ? [[oci_lookup/* LABELS */.kg.baseName, use.source.reference]] : [];
    return [
        [oci_lookup/* LABELS */.kg.scheme, image_key/* KEY_SCHEME */.S],
        [oci_lookup/* LABELS */.kg.definition, environment.hash],
        [oci_lookup/* LABELS */.kg.key, key],
        ...named,
        ...(digest === undefined || inherits ? [] : [[oci_lookup/* LABELS */.kg.baseDigest, digest]]),
    ];
}

;// CONCATENATED MODULE: ./build/core/build/image.js









/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, repository, ports, bases, config) {
    const { platforms } = task.environment.image;
    const manifests = [];
    const pins = new Map();
    for (const platform of platforms)
        pins.set(platform, await pinImages(task, platform, ports, bases, config));
    for (const [platform, pinned] of pins) {
        const publish = (request) => ports.build({ ...request, repository });
        manifests.push({ platform, ...(await withBuild(task, platform, pinned, ports.materialize, publish)) });
    }
    const [only] = manifests;
    const { platform: _, ...single } = only;
    const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, repository, ports);
    for (const platform of platforms)
        await runTests(task, `${(0,names_reference/* formatRepository */.Sh)(repository)}@${image.digest}`, platform, ports.smokeTest);
    return image;
}
// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(manifests, repository, ports) {
    const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: stored_image/* MEDIA */.Rn.index, manifests: children.flat() }));
    const digest = `sha256:${(0,sha256/* sha256Hex */.f)(bytes)}`;
    await ports.registry.putManifest(repository, digest, { mediaType: stored_image/* MEDIA */.Rn.index, bytes });
    return { mediaType: stored_image/* MEDIA */.Rn.index, digest, size: bytes.byteLength };
}
// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf({ platform, ...descriptor }, repository, ports) {
    if (!(0,stored_image/* isIndex */.nw)(descriptor.mediaType))
        return [{ ...descriptor, platform: (0,names_platform/* parsePlatform */.FL)(platform) }];
    const index = await ports.registry.getManifest(repository, descriptor.digest);
    const content = index === undefined ? undefined : (0,json/* parseJson */.q)(index.bytes);
    const list = (0,json/* isRecord */.u)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.q('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key }, repository, ports) {
    const image = await (0,stored_image/* readImage */.AM)(ports.registry, repository, digest);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const why = image === undefined
        ? 'the registry does not have it'
        : image.kind === 'broken'
            ? image.why
            : (0,oci_lookup/* mismatch */.J4)(image.configs, expected);
    if (why === undefined)
        return;
    throw new errors/* TerrariumError */.q('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}

;// CONCATENATED MODULE: ./build/core/resolve/local-lookup.js

/** Where an engine keeps images of ours. No registry is behind the name, so that nobody can serve another image under it. */
const LOCAL = { registry: 'localhost', path: 'terrarium' };
/** Looks for an image that an earlier run built into the engine. It holds one of the definition's platforms. docs/lookup.md */
async function lookUpLocal(engine, expected) {
    return (0,oci_lookup/* tryLookup */._Q)(async () => {
        const image = localImage(expected.key);
        const config = await engine.inspect((0,oci_lookup/* formatImage */.vy)(image));
        if (config === undefined)
            return { status: 'miss' };
        const why = (0,oci_lookup/* mismatch */.J4)([config], { ...expected, platforms: [localPlatform(engine, expected.platforms)] });
        return why === undefined ? { status: 'hit', image } : { status: 'invalid', why };
    });
}
function localImage(key) {
    return { repository: LOCAL, digest: undefined, tag: (0,oci_lookup/* keyTag */.QR)(key), strength: 'verified', key };
}
// An engine without containerd's store keeps one platform of an image. What it cannot run itself it may emulate.
function localPlatform({ platform }, platforms) {
    return platforms.find((wanted) => wanted === platform) ?? platforms[0] ?? platform;
}

;// CONCATENATED MODULE: ./build/core/build/local-build.js





/** Builds the engine's platform of an image into it, and reads the result back. Answers the image's name. */
async function buildLocally(task, engine, ports, bases, config) {
    const { image, hash } = task.environment;
    const platform = localPlatform(engine, image.platforms);
    const name = (0,oci_lookup/* formatImage */.vy)(localImage(task.key));
    const pins = await pinImages(task, platform, ports, bases, config);
    await withBuild(task, platform, pins, ports.materialize, (request) => engine.build({ ...request, name }));
    const built = await lookUpLocal(engine, { hash, key: task.key, platforms: image.platforms });
    if (built.status === 'unknown')
        throw built.error;
    if (built.status !== 'hit') {
        const why = built.status === 'invalid' ? built.why : 'the engine does not have it';
        throw new errors/* TerrariumError */.q('image-invalid', `the image ${name} is not what was built: ${why}`);
    }
    try {
        await runTests(task, name, platform, ports.smokeTest);
    }
    catch (error) {
        // Under its name it would be a hit for the next run.
        await engine.remove(name);
        throw error;
    }
    return name;
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(5885);
;// CONCATENATED MODULE: ./build/core/build/tag-image.js



/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`, the one that everybody gets, unless that one may not be adopted.
 */
async function tagImage(registry, repository, tagging) {
    const { image, expected } = tagging;
    const manifest = await readManifest(registry, repository, image.digest);
    await putTag(registry, repository, `img-${(0,digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = tagging.replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined && (await tagging.adopts(winner)))
        return winner;
    await putTag(registry, repository, (0,oci_lookup/* keyTag */.QR)(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.q('image-invalid', `tag ${(0,oci_lookup/* keyTag */.QR)(expected.key)} does not hold a valid image after it was written`);
    }
    const final = settled === image.digest || (await tagging.adopts(settled)) ? settled : image.digest;
    const current = final === image.digest ? manifest : await readManifest(registry, repository, final);
    await putTag(registry, repository, (0,oci_lookup/* definitionTag */.uQ)(expected.hash), current).catch((error) => {
        // It is evidence for later runs; whoever has the image needs it no more.
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        tagging.onNote(`the tag ${(0,oci_lookup/* definitionTag */.uQ)(expected.hash)} was not moved: ${error.message}`);
    });
    return final;
}
// A registry whose tags are immutable refuses to write a tag that is there, also when it holds this very image.
async function putTag(registry, repository, tag, manifest) {
    try {
        await registry.putManifest(repository, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        const held = await registry.headManifest(repository, tag).catch(() => undefined);
        if (held?.digest !== manifest.digest)
            throw error;
    }
}
async function findWinner(registry, repository, expected) {
    const lookup = await (0,oci_lookup/* lookUpVerified */.vW)(registry, repository, (0,oci_lookup/* keyTag */.QR)(expected.key), expected);
    if (lookup.status === 'unknown')
        throw lookup.error;
    return lookup.status === 'hit' ? lookup.image.digest : undefined;
}
async function readManifest(registry, repository, digest) {
    const manifest = await registry.getManifest(repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new errors/* TerrariumError */.q('registry-not-found', `manifest ${digest} is gone`, {
        hint: 'check the retention rules of the repository',
    });
}

;// CONCATENATED MODULE: ./build/core/build/make-image.js









/** Builds an image, in two steps where it has two, checks it and gives it its tags. Answers what it is called from now on. */
async function makeImage(making, place) {
    const steps = twoSteps(making.environment);
    if (steps === undefined)
        return makeOne(making, place);
    const first = await makeFirst({ ...making, environment: steps.first, tests: place.testsOf(steps.first.hash), recorded: undefined }, place);
    return makeOne({ ...making, environment: steps.second, parents: steps.parents(first) }, place);
}
// Found by its own key, also in another run and on a builder with an empty cache.
function makeFirst(making, place) {
    const { environment, followed, parentKeys, onLine } = making;
    const { hash } = environment;
    const inputs = { definition: hash, recipe: undefined, bases: followed, installers: [], parents: parentKeys };
    const key = (0,image_key/* imageKey */.p)(inputs);
    const make = async () => {
        const expected = { hash, key, platforms: environment.image.platforms };
        const { lookup } = await place.lookups.find((0,oci_lookup/* keyTag */.QR)(key), expected);
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit' && !making.replaces)
            return (0,oci_lookup/* formatImage */.vy)(lookup.image);
        onLine('building its Docker steps, for every definition that has the same');
        return makeOne({ ...making, key }, place);
    };
    const name = JSON.stringify([key, making.replaces, making.fresh]);
    const known = place.firstSteps.get(name) ?? make();
    place.firstSteps.set(name, known);
    return known;
}
async function makeOne(making, place) {
    const { environment, key, replaces, onLine } = making;
    const { ports, bases, config, order } = place;
    if (ports.engine !== undefined)
        return buildLocally(making, ports.engine, ports, bases, config);
    const repository = order.target;
    if (repository === undefined)
        throw new errors/* TerrariumError */.q('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml',
        });
    const image = await buildImage(making, repository, ports, bases, config);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const adopts = adoption(place, repository);
    const digest = await tagImage(ports.registry, repository, { image, expected, replaces, adopts, onNote: onLine });
    return `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
/** Who must not reuse an image without attestation must not adopt one either. */
function adoption({ ports, verifyAttestation }, repository) {
    if (verifyAttestation === undefined)
        return async () => true;
    return async (digest) => (await attestationFault(ports.registry, repository, digest, verifyAttestation)) === undefined;
}

;// CONCATENATED MODULE: ./build/core/build/promote.js





/**
 * Copies a verified image to the repository, and tags it there as a build would be. Answers `repository@digest`; an image that
 * is there already is answered as it is.
 */
async function promote(registry, repository, image, tagging) {
    const from = (0,names_reference/* parseReference */.F2)(image);
    if (from?.digest === undefined || (0,names_reference/* formatRepository */.Sh)(from) === (0,names_reference/* formatRepository */.Sh)(repository))
        return image;
    const copied = await copyManifest(registry, from, repository, from.digest);
    const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
    return `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`;
}
// Children before parents, so that nothing ever names what is not there.
async function copyManifest(registry, from, to, digest) {
    const manifest = await registry.getManifest(from, digest);
    if (manifest === undefined)
        throw uncopied(from, digest, 'it is gone');
    const content = (0,json/* parseJson */.q)(manifest.bytes);
    const index = (0,stored_image/* isIndex */.nw)(manifest.mediaType);
    const parts = (0,json/* isRecord */.u)(content) ? partsOf(content, index) : undefined;
    if (parts === undefined)
        throw uncopied(from, digest, 'it cannot be read');
    await Promise.all(parts.map((part) => (index ? copyManifest(registry, from, to, part.digest) : registry.copyBlob(to, part, from))));
    await registry.putManifest(to, digest, manifest);
    return manifest;
}
/** What a manifest names; `undefined` where one is no descriptor. */
function partsOf(content, index) {
    const named = index ? listOf(content.manifests) : [...listOf(content.layers), content.config];
    const parts = named.map(stored_image/* parseDescriptor */.BA);
    return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}
function listOf(value) {
    return Array.isArray(value) ? value : [undefined];
}
function uncopied(from, digest, why) {
    return new errors/* TerrariumError */.q('image-invalid', `${(0,names_reference/* formatRepository */.Sh)(from)}@${digest} cannot be copied: ${why}`, {
        hint: 'check the retention rules of that repository, or run with force',
    });
}

;// CONCATENATED MODULE: ./build/core/build/build.js











/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Lines that are looked through for a conflict of packages: solvers say a lot behind it. */
const KEPT_LINES = 400;
/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what stands on it. */
async function build(items, environments, ports, bases, lookups, options) {
    const run = limiter(options.jobs);
    const testsOf = (hash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
    const place = { ...options, ports, bases, lookups, firstSteps: new Map(), testsOf };
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const outcomes = new Map();
    const outcomeOf = (item) => {
        const known = outcomes.get(item.hash) ?? start(item);
        outcomes.set(item.hash, known);
        return known;
    };
    const recorder = createRecorder(environments, ports, run);
    const start = async (item) => {
        const outcome = await startBuild(item);
        recorder.begin(outcome);
        return outcome;
    };
    const startBuild = async (item) => {
        const parents = await Promise.all(item.parents.flatMap((hash) => byHash.get(hash) ?? []).map(outcomeOf));
        const failed = parents.find((parent) => parent.status === 'failed' || parent.status === 'blocked');
        if (failed !== undefined)
            return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
        return settle(item, ports, async (onLine) => {
            const ready = await findReady(item, options.only?.has(item.hash) ?? true, lookups);
            if (ready !== undefined)
                return keepInTarget(item, ready, place, onLine);
            requirePlannedParents(parents);
            const members = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
            return run(() => buildItem(item, members, parents, place, onLine));
        });
    };
    const wanted = items.filter((item) => options.only === undefined || options.only.has(item.hash));
    await Promise.all(wanted.map(outcomeOf));
    // What had to be built for a wanted item is told as well, above all its failure.
    const all = await Promise.all([...outcomes.values()]);
    const told = all.filter((outcome) => wanted.includes(outcome.item) || outcome.status === 'built' || outcome.status === 'failed');
    return Promise.all(told.map(recorder.finish));
}
/** Writes down what images hold while others are built: what stands on an image need not wait for it. */
function createRecorder(environments, ports, run) {
    const recordings = new Map();
    return {
        begin: (outcome) => {
            const { item, seconds } = outcome;
            const [environment] = environments.get(item.hash) ?? [];
            if (outcome.status !== 'built' || environment === undefined || ports.engine !== undefined)
                return;
            const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
            const recorded = run(() => recordPackages(ports, recording));
            // It is awaited when everything is built; a bug is to be told then, and to end nothing before.
            recorded.catch(() => undefined);
            recordings.set(item.hash, recorded);
        },
        finish: async (outcome) => {
            const recorded = await recordings.get(outcome.item.hash);
            return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
        },
    };
}
// The key of an item folds those of its parents: standing on others, it would not be what it says.
function requirePlannedParents(parents) {
    const moved = parents.find((parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key));
    if (moved === undefined)
        return;
    const message = `what it stands on, ${moved.item.title}, is not the image that was planned`;
    throw new errors/* TerrariumError */.q('plan-mismatch', message, { hint: 'plan again' });
}
async function settle(item, ports, work) {
    const id = item.ids[0] ?? '';
    const kept = [];
    const began = ports.now();
    const announce = (event) => ports.onProgress(event);
    let started = false;
    const onLine = (line) => {
        if (!started)
            announce({ kind: 'started', id, title: item.title });
        started = true;
        kept.push(line);
        if (kept.length > KEPT_LINES)
            kept.shift();
        announce({ kind: 'line', id, line });
    };
    try {
        const result = await work(onLine);
        const seconds = ports.now() - began;
        announce({ kind: 'finished', id, status: result.status, seconds, message: result.image });
        return { item, seconds, ...result };
    }
    catch (error) {
        // A bug is no item's failure: it reaches the host.
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        const seconds = ports.now() - began;
        const tail = kept.slice(-TAIL_LINES);
        const told = explainFailure(error, tail);
        announce({ kind: 'finished', id, status: 'failed', seconds, message: told.message });
        return { item, seconds, status: 'failed', error: told, tail, conflict: findConflict(kept) };
    }
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, isOurs, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    // What another job was to build is there by now, or is built here.
    if (item.action === 'build')
        return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.q('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}
// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget(item, ready, place, onLine) {
    const { ports, order, config } = place;
    const target = ports.engine === undefined ? order.target : undefined;
    if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null)
        return ready;
    const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
    const tagging = { expected, adopts: adoption(place, target), onNote: onLine };
    return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}
// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item, key, lookups) {
    const digest = item.image === null ? undefined : (0,names_reference/* parseReference */.F2)(item.image)?.digest;
    for (const reference of [...(digest === undefined ? [] : [digest]), (0,oci_lookup/* keyTag */.QR)(key)]) {
        const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit')
            return { status: 'reused', image: (0,oci_lookup/* formatImage */.vy)(lookup.image), key };
    }
    return undefined;
}
async function buildItem(item, members, parents, place, onLine) {
    const [environment] = members;
    const { key } = item;
    if (environment === undefined || key === null)
        throw new errors/* TerrariumError */.q('plan-mismatch', `${item.title} is not in this tree`);
    onLine(`building ${item.title} (${item.detail})`);
    requireSecrets(item, environment, place.secrets ?? []);
    const { ports } = place;
    await ports.makeRoom?.(onLine);
    // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
    const order = ports.engine === undefined ? place.order : { ...place.order, target: undefined };
    const began = ports.now();
    const freezes = isFrozen(environment.image) && !item.refresh;
    const image = await makeImage({
        environment,
        key,
        parents: parentImages(environment, parents),
        tests: [...new Set([...members.flatMap(checksOf), ...members.flatMap(({ test }) => test ?? [])])],
        recorded: freezes ? await findResolution(ports.registry, order, item.hash, onLine) : undefined,
        followed: item.bases,
        parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
        replaces: item.replaces,
        fresh: item.refresh,
        onLine,
    }, place);
    return { status: 'built', image, key, seconds: ports.now() - began };
}
function requireSecrets({ title }, { image }, given) {
    const missing = image.python.secrets?.find((id) => !given.includes(id));
    if (missing === undefined)
        return;
    const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
    throw new errors/* TerrariumError */.q('secret-missing', `${title} needs the secret ${missing}`, { hint });
}
function parentImages(environment, parents) {
    const images = new Map();
    for (const id of environment.parents) {
        const parent = parents.find((outcome) => outcome.item.ids.includes(id));
        if (parent !== undefined && 'image' in parent)
            images.set(id, parent.image);
    }
    return images;
}

// EXTERNAL MODULE: ./build/core/discover/discover.js + 42 modules
var discover = __webpack_require__(6179);
;// CONCATENATED MODULE: ./build/core/hash/hash.js



/** Hashes every environment, parents first. A cycle is a diagnostic on each of its members. */
function hash(items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const done = new Map();
    const visit = (item) => {
        const known = done.get(item.id);
        if (known !== undefined)
            return known;
        if (!item.ok)
            return item;
        const cycle = cycleOf(byId, item.id);
        const result = cycle === undefined ? hashItem(item) : fail(item, cycleDiagnostic(item.value.source, cycle));
        done.set(item.id, result);
        return result;
    };
    const hashItem = (item) => {
        const parents = parentIds(item.value);
        const hashes = new Map();
        for (const id of parents) {
            const parent = byId.get(id);
            const hashed = parent === undefined ? undefined : visit(parent);
            if (hashed?.ok !== true)
                return fail(item, parentDiagnostic(item.value.source, id));
            hashes.set(id, hashed.value.hash);
        }
        return { ...item, value: hashEnvironment(item.value, parents, hashes) };
    };
    return items.map(visit);
}
/** Ids of the environments that an environment stands on, in the order of its bases. */
function parentIds(environment) {
    const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
    return [...new Set(ids)];
}
function hashEnvironment(environment, parents, hashes) {
    const { bases, platforms, python, spark, steps } = environment.image;
    const definition = {
        bases: bases.map(({ imagePlatform, source }) => ({
            parent: source.kind === 'environment' ? (hashes.get(source.id) ?? '') : '',
            platform: imagePlatform,
            reference: source.kind === 'image' ? source.reference : '',
        })),
        context: environment.files,
        platforms,
        python,
        spark,
        steps,
    };
    return {
        ...environment,
        definition,
        hash: (0,definition_hash/* definitionHash */.cn)(definition),
        sections: (0,definition_hash/* sectionDigests */.NC)(definition),
        unorderedHash: (0,definition_hash/* unorderedHash */.Vx)(definition),
        parents,
    };
}
/** The cycle that an environment is part of, starting with it; `undefined` when it is in none. */
function cycleOf(byId, start) {
    const seen = new Set();
    const walk = (id, trail) => {
        const item = byId.get(id);
        if (item?.ok !== true || seen.has(id))
            return undefined;
        seen.add(id);
        for (const parent of parentIds(item.value)) {
            const cycle = parent === start ? [...trail, id] : walk(parent, [...trail, id]);
            if (cycle !== undefined)
                return cycle;
        }
        return undefined;
    };
    return walk(start, []);
}
function cycleDiagnostic(path, cycle) {
    const message = `environments stand on each other: ${[...cycle, cycle[0]].join(' -> ')}`;
    return (0,model_findings/* finding */.g)('error', 'parent-cycle', message, { path, at: diagnostic/* START */.d3, hint: 'give one of them an external base' });
}
function parentDiagnostic(path, parent) {
    const message = `it stands on ${parent}, which has errors`;
    return (0,model_findings/* finding */.g)('error', 'parent-failed', message, { path, at: diagnostic/* START */.d3, hint: 'correct the parent first' });
}
function fail({ value, ...item }, diagnostic) {
    return new model_findings/* Findings */.F(value.source, [...item.diagnostics, diagnostic]).item(item.id, 'hash', undefined);
}

// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var definitions = __webpack_require__(2676);
// EXTERNAL MODULE: ./build/core/names/slug.js
var slug = __webpack_require__(830);
// EXTERNAL MODULE: ./build/core/config/path.js
var path = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/core/normalize/assign-entries.js



/**
 * Finds the entry of every definition: the first that names its id, then its path, then a glob that matches. A path speaks for
 * the definition that the file itself is, and for all that are in it where it is none. An entry with a matrix makes several of
 * one. Literal ids that nothing has are definitions that failed. Sorted by id.
 */
function assignEntries(definitions, config) {
    const units = unitsOf(config);
    const ids = new Set(definitions.map(({ item }) => item.id));
    const assigned = definitions.flatMap((parsed) => {
        const entries = entriesFor(units, parsed, ids);
        return entries === undefined ? [{ ...parsed, entry: undefined }] : combine(units, parsed, entries);
    });
    const known = new Set([...ids, ...assigned.map(({ item }) => item.id)]);
    return [...assigned, ...missing(units, known, config)].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}
function unitsOf({ environments }) {
    // A placeholder may stand in the path, and an environment in place has its combination in its id.
    const keyOf = ({ path, combination, inPlace }) => (inPlace ? `${path}${combination}` : path);
    const grouped = Map.groupBy(environments, (entry) => JSON.stringify([entry.index, keyOf(entry)]));
    const units = [...grouped.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
    const literal = new Map();
    for (const unit of units) {
        const key = keyOf(unit[0]);
        if (unit[0].glob === undefined && !literal.has(key))
            literal.set(key, unit);
    }
    return { literal, globs: units.filter(([{ glob }]) => glob !== undefined) };
}
function entriesFor({ literal, globs }, { path, item }, ids) {
    const inside = item.id !== path && ids.has(path);
    const named = literal.get(item.id) ?? (inside ? undefined : literal.get(path));
    return named ?? globs.find(([entry]) => matchesGlob(entry, path, item.id, inside));
}
/** True when the pattern of an entry matches: an id where it has a `#`, else the path of what is not inside another. */
function matchesGlob({ path: pattern, glob }, path, id, inside) {
    if (pattern.includes('#'))
        return glob?.(id) ?? false;
    return !inside && (glob?.(path) ?? false);
}
// An entry that names one combination by its id speaks for it alone.
function combine({ literal }, parsed, unit) {
    return unit.map((entry) => {
        if (entry.inPlace)
            return { ...parsed, entry };
        const id = `${parsed.item.id}${entry.combination}`;
        return { ...parsed, item: { ...parsed.item, id }, entry: literal.get(id)?.[0] ?? entry };
    });
}
function missing({ literal }, known, config) {
    const byFile = Map.groupBy(known, (id) => (0,path/* splitId */.QO)(id).file);
    return [...literal].flatMap(([id, [entry]]) => {
        // A path always has a definition: discover makes one that failed when there is no file.
        if (known.has(id) || id === entry.file || entry.inPlace)
            return [];
        const cause = `no definition has the id ${(0,diagnostic/* quote */.hD)(id)}`;
        const inside = (byFile.get(entry.file) ?? []).slice(0, 5).join(', ');
        const hint = inside === '' ? 'correct the path' : `in that file there are: ${inside}`;
        const { path } = config;
        const findings = new model_findings/* Findings */.F(path, [(0,model_findings/* finding */.g)('error', 'no-match', cause, { path, at: entry.at, hint })]);
        return [{ path, source: undefined, item: findings.item(id, 'discover', undefined), entry }];
    });
}

// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/normalize/kind-of.js
var kind_of = __webpack_require__(9998);
;// CONCATENATED MODULE: ./build/core/normalize/consumed-paths.js


/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(drafts, discovery) {
    const consumed = new Set();
    for (const { path, item } of drafts.map(({ parsed }) => parsed)) {
        if (!item.ok)
            continue;
        const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
        for (const other of reached)
            if (other !== path)
                consumed.add(other);
    }
    const parts = discovery.bundles.filter(({ reader }) => reader !== undefined && kind_of/* PACKAGE_FORMATS */._.has(reader.format));
    for (const { item } of drafts) {
        if (!item.ok)
            continue;
        for (const part of parts)
            if (copies(item.value, part.path))
                consumed.add(part.path);
    }
    const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(names_path/* directoryOf */.jt));
    for (const part of parts)
        if (models.has((0,names_path/* directoryOf */.jt)(part.path)))
            consumed.add(part.path);
    return consumed;
}
// A file that is copied by name belongs to the image; one that comes with a whole folder does so if the steps name it.
function copies({ image }, path) {
    const { context, steps } = image;
    const inside = context === undefined ? undefined : (0,names_path/* relativeTo */.Mf)(context.directory, path);
    if (context === undefined || inside === undefined)
        return false;
    const named = context.sources === 'all' ? [] : context.sources.map((source) => source.path);
    if (named.includes(inside))
        return true;
    const reached = context.sources === 'all' || named.some((source) => inside.startsWith(`${source}/`));
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    return (reached &&
        steps.stages.some((stage) => stage.instructions.some((step) => step.keyword === 'RUN' && step.words.some((word) => word.includes(name)))));
}

// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
;// CONCATENATED MODULE: ./build/core/normalize/declared-names.js


// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
/** Checks the name of an environment of this tree. */
function checkName(findings, name, at, rules) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    const reserved = rules.reservedPrefixes.find((text) => name.startsWith(text));
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    else if (rules.curated.has(name)) {
        const message = `${(0,diagnostic/* quote */.hD)(name)} is the name of a curated environment`;
        const hint = 'a changed curated environment is another one: choose another name';
        findings.error('curated-name', message, { at, hint });
    }
    else if (reserved !== undefined) {
        const message = `the prefix ${(0,diagnostic/* quote */.hD)(reserved)} is in reserved-prefixes, received ${(0,diagnostic/* quote */.hD)(name)}`;
        findings.error('reserved-name', message, { at, hint: 'choose another name' });
    }
    if ((0,environment_name/* isEnvironmentName */.t)(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,diagnostic/* quote */.hD)(name)}`;
    findings.error('name-syntax', message, { at });
}

// EXTERNAL MODULE: ./build/core/config/config.js
var config_config = __webpack_require__(7515);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/names/template-pin.js
var template_pin = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(1643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(8863);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-bases.js





/** Arguments that describe the machine that builds. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];
const NO_BUILD_PLATFORM = 'use TARGETPLATFORM: an image may not depend on the machine that builds it';
/** Substitutes the arguments of FROM lines, each line once. */
function fromTexts(findings, file, options) {
    const seen = new Map();
    return (index) => {
        if (seen.has(index))
            return seen.get(index);
        const texts = expandAll(findings, file, file.stages[index], options);
        seen.set(index, texts);
        return texts;
    };
}
function expandAll(findings, file, stage, options) {
    // It is hashed as it is written: its pattern has backslashes that are no escapes.
    if ((0,template_pin/* templateBase */.i$)(stage.from.text) !== undefined)
        return options.platforms.map(() => stage.from.text);
    const texts = [];
    for (const platform of options.platforms) {
        const lookup = globalLookup(file, options, platform);
        const text = expandArgument(findings, file, stage.from.text, lookup, stage.line);
        if (text === undefined)
            return undefined;
        texts.push(text);
    }
    return texts;
}
/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
function expandArgument(findings, file, text, lookup, line) {
    const expansion = (0,shell_expand/* expandWord */.Vo)(text, file.escape, lookup);
    if (expansion.ok && expansion.unset === undefined)
        return expansion.text;
    const build = !expansion.ok && expansion.why === 'unknown';
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    findings.error('dockerfile-argument', `${(0,diagnostic/* quote */.hD)(text)}: ${whyNot(expansion)}`, { at: { line, column: 1 }, hint });
    return undefined;
}
/** Why a word has no text, for a message. */
function whyNot(expansion) {
    if (expansion.ok)
        return `argument ${expansion.unset} has no value`;
    if (expansion.why === 'unknown')
        return `argument ${expansion.name} is only known while building`;
    if (expansion.why === 'required')
        return `argument ${expansion.name} has no value`;
    return expansion.why === 'syntax'
        ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
        : 'the substitution is too long';
}
/** Reports defaults of global arguments that end a build, used or not. */
function checkGlobals(findings, file, options) {
    readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
        if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit')
            return;
        const message = `${(0,diagnostic/* quote */.hD)(value)}: ${whyNot(expansion)}`;
        findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
    });
}
/** Values of global arguments: given, else default; defaults may use those before them. */
function globalLookup(file, options, platform) {
    const known = lookups.get(options) ?? new Map();
    const lookup = known.get(platform) ?? readGlobals(file, options, platform);
    lookups.set(options, known.set(platform, lookup));
    return lookup;
}
/** Lookups that were made, by the options of one normalization: every ARG of every stage asks for them. */
const lookups = new WeakMap();
function readGlobals(file, options, platform, seen = () => undefined) {
    const values = new Map(Object.entries(platformValues(platform)));
    for (const name of BUILD_PLATFORM)
        values.set(name, shell_variables/* UNKNOWN */.H);
    values.set(TARGET_STAGE, targetStage(file, options));
    const lookup = (name) => values.get(name);
    for (const global of file.globals) {
        const { name, value } = global;
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        if (given !== undefined)
            values.set(name, given);
        if (given !== undefined || value === undefined)
            continue;
        const expansion = (0,shell_expand/* expandWord */.Vo)(value, file.escape, lookup);
        seen(global, expansion);
        const resolved = defaultOf(expansion);
        if (resolved === undefined)
            values.delete(name);
        else
            values.set(name, resolved);
    }
    return lookup;
}
function defaultOf(expansion) {
    if (expansion.ok)
        return expansion.unset === undefined ? expansion.text : undefined;
    return expansion.why === 'unknown' ? shell_variables/* UNKNOWN */.H : undefined;
}
/** Argument that holds the name of the stage that is built. */
const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the platform that is built for. */
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];
function targetStage(file, { target }) {
    return target ?? file.stages.at(-1)?.name ?? 'default';
}
// Without a platform, these are what only the build knows.
function platformValues(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    if (platform === undefined)
        return Object.fromEntries(TARGET.map((name) => [name, shell_variables/* UNKNOWN */.H]));
    const { os, architecture, variant = '' } = platform;
    return {
        TARGETPLATFORM: text,
        TARGETOS: os,
        TARGETOSVERSION: '',
        TARGETARCH: architecture,
        TARGETVARIANT: variant,
    };
}

// EXTERNAL MODULE: ./build/core/dockerfile/stage-graph.js
var stage_graph = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/core/dockerfile/heredocs.js
var heredocs = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/core/dockerfile/remote-source.js
var remote_source = __webpack_require__(1913);
// EXTERNAL MODULE: ./build/core/dockerfile/rules.js + 1 modules
var rules = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/core/dockerfile/stage-sources.js








/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` when a source cannot be
 * resolved without running the build, `undefined` when nothing is copied.
 */
function stageSources(findings, file, graph, options) {
    const found = new Map();
    const scopes = new Map();
    for (const index of graph.reached) {
        // A stage that stands on another inherits its ENV and ARG.
        const scope = new Map(scopes.get(graph.from.get(index) ?? -1));
        scopes.set(index, scope);
        const reader = new SourceReader(findings, file, options, scope);
        for (const step of graph.instructions.get(index) ?? []) {
            for (const path of reader.read(step))
                if (!found.has(path))
                    found.set(path, { path, line: step.line });
        }
    }
    if (found.size === 0)
        return undefined;
    return found.has('.') ? 'all' : [...found.values()];
}
const WHOLE = '.';
/** Reads the instructions of a stage in order. */
class SourceReader {
    #findings;
    #file;
    #options;
    #scope;
    constructor(findings, file, options, scope) {
        this.#findings = findings;
        this.#file = file;
        this.#options = options;
        this.#scope = scope;
    }
    /** Paths of the context that an instruction reads. */
    read(step) {
        if (step.keyword === 'ARG')
            this.#declare(step);
        if (step.keyword === 'ENV')
            this.#assign(step);
        for (const word of expandedWords(step))
            this.#expand(step, word);
        if (step.keyword === 'RUN')
            return step.mounts.flatMap((mount) => this.#readMount(step, mount));
        return step.keyword === 'COPY' || step.keyword === 'ADD' ? this.#readTransfer(step) : [];
    }
    // The last one wins, whether it is ARG or ENV. An ARG without any value leaves what is there.
    #declare(step) {
        const { buildArgs, platforms } = this.#options;
        const globals = globalLookup(this.#file, this.#options, platforms.length === 1 ? (platforms[0] ?? '') : '');
        for (const { name, value } of step.assignments) {
            const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? globals(name) : this.#textOf(step, value));
            if (resolved !== undefined)
                this.#scope.set(name, resolved);
        }
    }
    // All see the variables as they were in front of the instruction.
    #assign(step) {
        const pairs = step.assignments.map(({ name, value = '' }) => [this.#textOf(step, name), this.#textOf(step, value)]);
        for (const [name, value] of pairs) {
            if (name === shell_variables/* UNKNOWN */.H)
                this.#scope.clear();
            else
                this.#scope.set(name, value);
        }
    }
    #readTransfer(step) {
        const { flags, keyword, references, words } = step;
        const sources = words.slice(0, -1).filter((word) => (0,heredocs/* parseHeredocWord */.Sm)(word) === undefined);
        const parents = flags.some(({ name, value = 'true' }) => name === 'parents' && value.toLowerCase() === 'true');
        const texts = sources.map((word) => [word, this.#textOf(step, word)]);
        for (const [, text] of texts)
            if (keyword === 'COPY' && text !== shell_variables/* UNKNOWN */.H)
                this.#checkLocal(step, text);
        if (references.length > 0)
            return [];
        return texts.flatMap(([word, text]) => {
            if (text === shell_variables/* UNKNOWN */.H)
                return this.#unresolved(step, word);
            return keyword === 'ADD' && (0,remote_source/* remoteKind */.j)(text) !== undefined ? [] : this.#pathOf(step, text, parents);
        });
    }
    #checkLocal({ line }, text) {
        if ((0,remote_source/* remoteKind */.j)(text) === undefined)
            return;
        const message = `COPY takes no URL, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#findings.error('dockerfile-syntax', message, { at: { line, column: 1 }, hint: 'use ADD' });
    }
    #pathOf(step, text, parents) {
        // Names with a backslash and patterns of --parents follow rules of their own.
        if (text.includes('\\'))
            return this.#unresolved(step, text);
        const path = contextPath(text);
        return [parents && /\*\*|\[/.test(path) ? folderOf(path) : path];
    }
    // https://docs.docker.com/reference/dockerfile/#run---mounttypebind: without `from`, the source is in the context.
    #readMount(step, { from, values }) {
        const texts = new Map([...values].map(([key, value]) => [key, this.#textOf(step, value)]));
        const type = texts.get('type') ?? 'bind';
        if (from !== undefined || (type !== shell_variables/* UNKNOWN */.H && type.toLowerCase() !== 'bind'))
            return [];
        const source = texts.get('source') ?? WHOLE;
        return source === shell_variables/* UNKNOWN */.H ? this.#unresolved(step, values.get('source') ?? '') : [contextPath(source)];
    }
    #unresolved({ line }, word) {
        const message = `source ${(0,diagnostic/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
        this.#findings.note('copy-unresolved', message, { at: { line, column: 1 } });
        return [WHOLE];
    }
    #textOf(step, word) {
        const expansion = this.#expand(step, word);
        return expansion.ok ? expansion.text : shell_variables/* UNKNOWN */.H;
    }
    #expand({ line }, word) {
        const lookup = (name) => (this.#scope.has(name) ? this.#scope.get(name) : shell_variables/* UNKNOWN */.H);
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#file.escape, lookup);
        if (!expansion.ok && (expansion.why === 'syntax' || expansion.why === 'required')) {
            const message = `${(0,diagnostic/* quote */.hD)(word)}: ${whyNot(expansion)}`;
            this.#findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: WORD_HINT });
        }
        return expansion;
    }
}
// What BuildKit substitutes beside sources: it must be able to, whatever comes of it.
function expandedWords(step) {
    const { keyword, flags, text, words, assignments } = step;
    if (keyword === 'USER' || keyword === 'WORKDIR' || keyword === 'STOPSIGNAL')
        return [text];
    if (keyword === 'VOLUME' || keyword === 'EXPOSE')
        return (0,rules/* transferWords */.d)(step);
    if (keyword === 'LABEL')
        return assignments.flatMap(({ name, value = '' }) => [name, value]);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const values = flags.flatMap(({ name, value = '' }) => (/^ch(?:own|mod|ecksum)$/.test(name) ? [value] : []));
    return [...values, words.at(-1) ?? ''];
}
const WORD_HINT = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';
// The context is the root of every source: leading slashes and `..` stay inside it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || WHOLE;
}
/** The folder in front of the first part that is a pattern. */
function folderOf(path) {
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => /[*?[]/.test(part)))
        .join('/') || WHOLE);
}

;// CONCATENATED MODULE: ./build/core/dockerfile/steps.js








/** Arguments that BuildKit passes on without a declaration and never caches by. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
/** Reduces a Dockerfile to the stages that its target reaches. Mistakes go to the findings. */
function normalizeDockerfile(findings, file, options) {
    checkGlobals(findings, file, options);
    const textsOf = fromTexts(findings, file, options);
    const graph = (0,stage_graph/* reachStages */.th)(findings, file, options, textsOf);
    if (graph === undefined)
        return undefined;
    const slots = new Slots(findings, file, options);
    const stages = [];
    const values = new Map();
    const sources = stageSources(findings, file, graph, options);
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const from = graph.from.get(index);
        const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage, textsOf(index) ?? []);
        const steps = graph.instructions.get(index) ?? [];
        declareArguments(findings, file, steps, options, values);
        stages.push({ from: base, instructions: steps.map((step) => canonicalStep(step, graph, slots)) });
    }
    reportUnusedArguments(findings, file, options, values);
    const reached = graph.reached.flatMap((index) => graph.instructions.get(index) ?? []);
    const secrets = reached.flatMap(secretIds);
    return {
        steps: {
            arguments: [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
            contexts: [],
            escape: file.escape,
            secrets: [...new Set(secrets)].sort(),
            stages,
            syntax: file.syntax,
        },
        slots: slots.all,
        images: slots.spans,
        sources,
        target: options.target ?? '',
    };
}
function stageName(graph, index) {
    return `stage:${graph.reached.indexOf(index)}`;
}
function canonicalStep(step, graph, slots) {
    const flags = step.flags.map((flag) => {
        const reference = step.references.find((candidate) => candidate.flag === flag);
        if (reference === undefined)
            return flag.text;
        const found = graph.references.get(reference);
        const name = found === undefined ? slots.copy(reference, step.line) : stageName(graph, found);
        return `${flag.text.slice(0, reference.at)}${name}${flag.text.slice(reference.at + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** A build context that is an image. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
const IMAGE_CONTEXT = 'docker-image://';
/** Collects the images that reached stages name, in the order in which they are met. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
    #starts = new Set();
    #findings;
    #file;
    #options;
    constructor(findings, file, options) {
        this.#findings = findings;
        this.#file = file;
        this.#options = options;
    }
    /** The slot of a stage's FROM, whose texts are expanded already: one a platform. */
    base(stage, texts) {
        if (texts.length > 0 && texts.every((text) => text === 'scratch'))
            return 'scratch';
        const platforms = this.#options.platforms.map((platform) => this.#wanted(stage, platform));
        return `base:${this.#add(stage.from, stage.line, texts, platforms)}`;
    }
    /** The slot of a reference in `--from` or a mount, or `scratch`. */
    copy(reference, line) {
        if (reference.text === 'scratch')
            return 'scratch';
        const texts = this.#options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const { contexts } = this.#options;
        const named = Object.hasOwn(contexts, first) ? contexts[first] : undefined;
        const image = named?.startsWith(IMAGE_CONTEXT) ? named.slice(IMAGE_CONTEXT.length) : undefined;
        const context = named !== undefined && image === undefined ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            reference: context === undefined ? this.#reference(image ?? texts[index], line) : '',
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        // An instruction behind ONBUILD takes effect in several stages.
        const placed = lexeme.text === '' || this.#starts.has(lexeme.start);
        if (!placed)
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        this.#starts.add(lexeme.start);
        return index;
    }
    // Texts that have no value were reported where they were expanded.
    #reference(text, line) {
        if (text === undefined)
            return '';
        if ((0,template_pin/* templateBase */.i$)(text) !== undefined)
            return text;
        const reference = (0,names_reference/* parseReference */.F2)(text);
        if (reference !== undefined)
            return (0,names_reference/* formatReference */.FH)(reference);
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        this.#findings.error('reference-syntax', message, { at: { line, column: 1 } });
        return '';
    }
    // The platform of the image: another one where FROM says so.
    #wanted(stage, platform) {
        if (stage.platform === undefined)
            return platform;
        const lookup = globalLookup(this.#file, this.#options, platform);
        const text = expandArgument(this.#findings, this.#file, stage.platform, lookup, stage.line);
        const parsed = text === undefined ? undefined : (0,names_platform/* parsePlatform */.FL)(text);
        if (text !== undefined && parsed === undefined) {
            const message = `expected a platform such as linux/amd64, received ${(0,diagnostic/* quote */.hD)(text)}`;
            this.#findings.error('platform-syntax', message, { at: { line: stage.line, column: 1 } });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares have an effect there: those that are given, and those that take the default
// of a global argument. A default in the stage itself stands in its instruction.
function declareArguments(findings, file, steps, options, values) {
    for (const step of steps.filter((candidate) => candidate.keyword === 'ARG')) {
        const at = { line: step.line, column: 1 };
        for (const { name, value } of step.assignments) {
            if (BUILD_PLATFORM.includes(name)) {
                findings.error('build-platform', `${name} is the builder's platform`, { at, hint: NO_BUILD_PLATFORM });
            }
            if (RESERVED_ARGUMENT.test(name)) {
                const message = `${name} steers BuildKit itself and is no argument of a definition`;
                findings.error('build-arg-reserved', message, { at, hint: 'remove it, or write a # syntax directive' });
            }
            if ((TARGET.includes(name) && !hasDefault(file, name)) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? inheritedValue(findings, file, name, options, at) : undefined);
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
function hasDefault(file, name) {
    return name === TARGET_STAGE || file.globals.some((global) => global.name === name && global.value !== undefined);
}
/** Default that an argument without one takes from before the first FROM; it must be one for all platforms. */
function inheritedValue(findings, file, name, options, at) {
    if (!hasDefault(file, name))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globalLookup(file, options, platform)(name)));
    const [value] = values;
    if (values.size === 1 && typeof value === 'string')
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    findings.error('dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, { at });
    return undefined;
}
const RESERVED_ARGUMENT = /^BUILDKIT_/i;
function reportUnusedArguments(findings, file, options, used) {
    for (const name of Object.keys(options.buildArgs)) {
        if (RESERVED_ARGUMENT.test(name)) {
            const message = `${name} steers BuildKit itself and is no argument of a definition`;
            findings.error('build-arg-reserved', message, { at: diagnostic/* START */.d3, hint: 'remove it from build-args' });
        }
        if (used.has(name) || file.globals.some((global) => global.name === name) || PROXY.test(name))
            continue;
        findings.warning('build-arg-unused', `no stage that is built declares the argument ${name}`, {
            at: diagnostic/* START */.d3,
            hint: 'correct its name',
        });
    }
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
function secretIds({ mounts }) {
    return mounts.flatMap(({ type, values }) => {
        if (type !== 'secret')
            return [];
        return [values.get('source') || values.get('id') || external_node_path_.posix.basename(values.get('target') ?? '')];
    });
}

// EXTERNAL MODULE: ./build/core/recipes/local-packages.js
var local_packages = __webpack_require__(1851);
// EXTERNAL MODULE: ./build/core/recipes/locked-parts.js
var locked_parts = __webpack_require__(1185);
// EXTERNAL MODULE: ./build/core/normalize/parents.js
var parents = __webpack_require__(1431);
;// CONCATENATED MODULE: ./build/core/normalize/draft-image.js













/** The image of a source, with what configuration says of it; contexts are selected, not read. */
function draftImage(findings, id, path, source, config, entry, names) {
    const platforms = entry?.platforms ?? config.defaultPlatforms;
    const contexts = entry?.buildContexts ?? {};
    const part = source.dockerfile;
    const options = {
        buildArgs: entry?.buildArgs ?? {},
        contexts,
        target: entry?.target,
        platforms,
        triggers: (from) => (0,parents/* parentTriggers */.Oy)(from, id, contexts, names),
    };
    const inner = new model_findings/* Findings */.F(part?.path ?? path);
    const docker = part === undefined ? undefined : normalizeDockerfile(inner, part.dockerfile, options);
    findings.add(...inner.diagnostics);
    if (part !== undefined && docker === undefined)
        return undefined;
    if (part !== undefined && entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        findings.within(config.path).error('base-of-dockerfile', 'a Dockerfile names its own base', { at: entry.at, hint });
    }
    const local = (0,local_packages/* localContext */.N)(source.python.pip, source.localPackages);
    if (part !== undefined && local !== undefined) {
        const hint = 'COPY and install the package in the Dockerfile';
        const at = source.localPackages[0]?.at ?? { line: 1, column: 1 };
        findings.error('local-package', 'a Dockerfile brings its own files, not local packages', { at, hint });
    }
    const slots = docker?.slots ?? basesOf(findings, source, config, entry, platforms);
    if (part === undefined)
        checkTriggers(findings, slots, options.triggers);
    const bases = (0,parents/* linkParents */.M2)(entryScope(findings, config, entry), id, useSlots(slots, platforms), contexts, names);
    if (bases.some((base) => base.source.kind === 'image'))
        checkHosts(findings, bases, config);
    return {
        bases,
        context: part === undefined ? local?.context : contextOf(findings.within(config.path), part, docker, entry),
        dockerfile: part === undefined
            ? undefined
            : { path: part.path, text: part.text, target: docker?.target ?? '', images: docker?.images ?? [] },
        platforms,
        python: withSecrets(findings.within(config.path), (0,locked_parts/* lockPlatforms */.oQ)(findings, { ...source.python, pip: local?.pip ?? source.python.pip }, platforms), config, entry),
        spark: source.spark,
        steps: docker?.steps ?? format/* NO_STEPS */.OH,
    };
}
// Only steps of ours that install something use them: a Dockerfile mounts its own.
function withSecrets(findings, python, config, entry) {
    const installs = (0,choose/* recipeFor */.M)(python) !== undefined;
    const secrets = entry?.secrets ?? config.defaultSecrets;
    if (installs && secrets.length > 0)
        return { ...python, secrets };
    if (installs || entry?.secrets === undefined || secrets.length === 0)
        return python;
    const hint = 'remove secrets; in a Dockerfile: RUN --mount=type=secret,id=<id>';
    findings.error('secrets-unused', 'secrets are for packages that Terrarium installs', { at: entry.at, hint });
    return python;
}
// Without a Dockerfile there is no context that is hashed, and there are no stages.
function checkTriggers(findings, slots, triggers) {
    const names = slots.flatMap(({ context, images }) => context ?? images.map(({ reference }) => reference));
    const found = names.flatMap(triggers).find((step) => (0,onbuild/* readsContext */.H)(step) || step.references.length > 0);
    if (found === undefined)
        return;
    const message = `the parent has ONBUILD ${found.keyword}, which copies files into what stands on it`;
    const hint = 'stand on it with a Dockerfile, or give the parent a stage without ONBUILD';
    findings.error('dockerfile-onbuild', message, { at: diagnostic/* START */.d3, hint });
}
function basesOf(findings, source, config, entry, platforms) {
    // `base` of terrarium.yml overrides the file's; the default base is for files that have none.
    const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaultBase);
    if (text === undefined) {
        if (entry !== undefined)
            reportNoBase(findings, config, entry);
        return [];
    }
    if (text.startsWith('environment:')) {
        return [{ context: text, images: platforms.map((platform) => ({ platform, reference: '' })) }];
    }
    if ((0,template_pin/* templateBase */.i$)(text) !== undefined)
        return [{ context: undefined, images: platforms.map((platform) => ({ platform, reference: text })) }];
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined) {
        const message = `expected an image reference, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.within(config.path).error('reference-syntax', message, { at: entry?.at, hint: 'write name:tag' });
        return [];
    }
    return [
        { context: undefined, images: platforms.map((platform) => ({ platform, reference: (0,names_reference/* formatReference */.FH)(reference) })) },
    ];
}
// Without an entry, the definition itself names its parent.
function entryScope(findings, config, entry) {
    if (entry === undefined)
        return { findings, at: diagnostic/* START */.d3 };
    return { findings: findings.within(config.path), at: entry.at };
}
function reportNoBase(findings, config, entry) {
    const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
    const message = `${(0,diagnostic/* quote */.hD)(findings.path)} has no base image`;
    findings.within(config.path).error('no-base', message, { at: entry.at, hint });
}
function useSlots(slots, platforms) {
    return slots.flatMap(({ context, images }, slot) => images.map((image, index) => ({
        slot,
        context,
        platform: platforms[index] ?? image.platform,
        imagePlatform: image.platform,
        source: { kind: 'image', reference: image.reference },
    })));
}
function checkHosts(findings, bases, config) {
    const allowed = (0,config_config/* allowedHosts */.uV)(config);
    const hosts = bases.flatMap(({ source }) => source.kind === 'image' && source.reference !== '' ? [source.reference.split('/', 1)[0] ?? ''] : []);
    for (const host of new Set(hosts.filter((name) => !allowed.includes(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        findings.warning('host-not-allowed', `registry ${(0,diagnostic/* quote */.hD)(host)} is not in allowed-registries`, { hint });
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        findings.error('path-refused', `context ${(0,diagnostic/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, { at: entry?.at });
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

// EXTERNAL MODULE: ./build/core/normalize/selection.js
var selection = __webpack_require__(1244);
;// CONCATENATED MODULE: ./build/core/normalize/normalize.js









/** Applies configuration, finds parents among the environments, and decides what is selected. */
function normalize(discovery, { definitions }, config) {
    const assigned = assignEntries(definitions, config);
    const names = (0,parents/* parentNames */.Jt)(assigned, config);
    const context = { config, names, discovery };
    const drafts = assigned.map((parsed) => ({ parsed, item: normalizeItem(parsed, context) }));
    const consumed = consumedPaths(drafts, discovery);
    return drafts.map(({ parsed, item }) => ({ origin: originOf(item.id, parsed, config, consumed), item }));
}
function originOf(id, { path, source, entry }, config, consumed) {
    const format = source?.format ?? 'unknown';
    const kind = source === undefined ? 'user-managed' : (0,kind_of/* kindOf */.I)(source, entry, config);
    const facts = { path, entry, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
    return { id, source: path, format, kind, selection: (0,selection/* selectionOf */.Wm)(config, facts) };
}
function normalizeItem(assigned, context) {
    const { path, item } = assigned;
    if (!item.ok)
        return item;
    const findings = new model_findings/* Findings */.F(path, item.diagnostics);
    return findings.item(item.id, 'normalize', normalizeSource(findings, assigned, item.value, context));
}
function normalizeSource(findings, { path, item: { id }, entry }, source, { config, names, discovery }) {
    const image = draftImage(findings, id, path, source, config, entry, names);
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        checkName(findings.within(config.path), entry.name, entry.at, config);
    else if (source.name !== undefined)
        checkName(findings, source.name, source.nameAt, config);
    if (image === undefined)
        return undefined;
    return {
        id,
        slug: (0,slug/* slugOf */.t)(id),
        source: path,
        format: source.format,
        kind: (0,kind_of/* kindOf */.I)(source, entry, config),
        name,
        version: entry?.version ?? source.version,
        description: entry?.description ?? source.description,
        tags: { ...source.tags, ...entry?.tags },
        variables: { ...source.variables, ...entry?.variables },
        provides: entry?.provides ?? [],
        test: entry?.test,
        pipCheck: entry?.pipCheck ?? config.defaultPipCheck,
        owners: entry?.owners ?? config.owners,
        runsOn: entry?.runsOn ?? config.defaultRunsOn,
        policies: { ...config.policies, ...entry?.policies },
        documents: documentsOf(path, source, discovery.files),
        baseAt: baseAt(source, entry, config),
        accepted: discovery.accepted,
        ...(source.azuremlAnonymousVersion === undefined
            ? {}
            : { azuremlAnonymousVersion: source.azuremlAnonymousVersion }),
        image,
    };
}
// One document a file, however many environments it is a part of: what is found in it is found once.
const DOCUMENTS = new WeakMap();
function documentsOf(path, { consumes, dockerfile }, files) {
    const known = DOCUMENTS.get(files) ?? new Map();
    DOCUMENTS.set(files, known);
    const paths = new Set([path, ...(dockerfile === undefined ? [] : [dockerfile.path]), ...consumes]);
    return [...paths].flatMap((name) => {
        const reading = files.get(name);
        if (reading?.kind !== 'text')
            return [];
        const document = known.get(name) ?? { path: name, text: reading.text };
        known.set(name, document);
        return [document];
    });
}
// As `draftImage` chooses the base: the entry's, the definition's own, the default.
function baseAt({ base }, entry, config) {
    const standard = entry === undefined || base !== undefined ? undefined : config.defaultBaseAt;
    const at = entry?.base === undefined ? standard : entry.baseAt;
    return at === undefined ? undefined : { document: { path: config.path, text: config.text }, ...at };
}

;// CONCATENATED MODULE: ./build/core/parse/parse.js


/** Parses every bundle on its own: a mistake in one definition is that definition's failure. */
function parse_parse(bundles) {
    const files = bundles.map((bundle) => [bundle, parseBundle(bundle)]);
    const definitions = files.flatMap(([bundle, file]) => file === undefined ? [unparsed(bundle)] : file.definitions.map((reading) => parsedItem(bundle.path, reading)));
    const uses = files.flatMap(([{ path }, file]) => (file?.uses ?? []).map((use) => ({ ...use, path, id: `${path}${use.suffix}` })));
    return { definitions, uses };
}
function parseBundle({ path, reader, reading, files }) {
    return reading.kind === 'text' && reader !== undefined ? reader.parse(reading.text, path, files) : undefined;
}
function parsedItem(path, { suffix, source, diagnostics }) {
    const findings = new model_findings/* Findings */.F(path, diagnostics);
    return { path, source, item: findings.item(`${path}${suffix}`, 'parse', source) };
}
function unparsed({ path, reading }) {
    const findings = new model_findings/* Findings */.F(path, [unreadable(path, reading)]);
    return { path, source: undefined, item: findings.item(path, 'discover', undefined) };
}
function unreadable(path, reading) {
    if (reading.kind === 'refused') {
        const { code, message, hint } = reading;
        return (0,model_findings/* finding */.g)('error', code, message, { path, hint });
    }
    if (reading.kind === 'absent') {
        const hint = 'correct the path in terrarium.yml';
        return (0,model_findings/* finding */.g)('error', 'file-missing', 'the file does not exist', { path, hint });
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    const message = 'expected an environment definition';
    return (0,model_findings/* finding */.g)('error', 'not-a-definition', message, { path, at: diagnostic/* START */.d3, hint });
}

// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(4933);
// EXTERNAL MODULE: ./build/core/pinning/check.js + 48 modules
var check = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/core/resolve/group-by-hash.js
/** Groups the wanted environments and everything that they stand on, parents first. */
function groupByHash(environments, wanted) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const needed = withAncestors(byId, wanted);
    const members = new Map();
    for (const environment of environments) {
        if (!needed.has(environment.id))
            continue;
        members.set(environment.hash, [...(members.get(environment.hash) ?? []), environment]);
    }
    const groups = new Map();
    const visit = (hash) => {
        const [first, ...rest] = members.get(hash) ?? [];
        if (first === undefined || groups.has(hash))
            return;
        const parents = [...new Set(first.parents.flatMap((id) => byId.get(id)?.hash ?? []))];
        for (const parent of parents)
            visit(parent);
        groups.set(hash, { hash, environments: [first, ...rest], parents });
    };
    for (const hash of members.keys())
        visit(hash);
    return [...groups.values()];
}
/** Groups in waves: the parents of a wave's members are all in earlier waves. */
function waves(groups) {
    const depth = new Map();
    const result = [];
    for (const group of groups) {
        const level = Math.max(0, ...group.parents.map((parent) => (depth.get(parent) ?? -1) + 1));
        depth.set(group.hash, level);
        result[level] = [...(result[level] ?? []), group];
    }
    return result;
}
function withAncestors(byId, wanted) {
    const needed = new Set();
    const queue = [...wanted];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (needed.has(id))
            continue;
        needed.add(id);
        queue.push(...(byId.get(id)?.parents ?? []));
    }
    return needed;
}

;// CONCATENATED MODULE: ./build/core/plan/name-conflicts.js

/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    return conflictsOf(environments).flatMap((members) => members.map(({ name, version, source }) => {
        const others = members.map((member) => member.id).join(', ');
        const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
        return (0,model_findings/* finding */.g)(severity, 'name-conflict', message, {
            path: source,
            hint: 'give them different names or versions',
        });
    }));
}
function conflictsOf(environments) {
    const named = environments.filter(({ name }) => name !== undefined);
    const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
    return [...byName.values()].filter(hasConflict);
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}

;// CONCATENATED MODULE: ./build/core/plan/choose-environments.js






/** Decides what a plan is about from the two sides and what was asked for. */
function chooseWanted(head, base, wishes) {
    const environments = (0,definitions/* environmentsOf */.M2)(head);
    const picked = (0,selection/* pick */.Up)(head.definitions, wishes.environments);
    const force = pickHashes(head, environments, wishes.force);
    const refresh = pickHashes(head, environments, wishes.refresh ?? []);
    const anew = standingOn(head, environments, new Set([...force.hashes, ...refresh.hashes]));
    const wanted = environments.filter(({ id }) => picked.ids.includes(id) || anew.has(id));
    const refusals = refusalsOf(environments, wanted);
    const ready = wanted.filter(({ id }) => !refusals.has(id));
    const groups = groupByHash(environments, new Set(ready.map(({ id }) => id)));
    const refused = environments.filter(({ id }) => refusals.has(id));
    const before = base && lookUpById((0,definitions/* environmentsOf */.M2)(base));
    const kept = wishes.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    return {
        groups,
        force: force.hashes,
        refresh: refresh.hashes,
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [
            ...failedOf(head, picked.ids),
            ...wanted.flatMap(({ id }) => {
                const cause = refusals.get(id);
                return cause === undefined ? [] : [{ id, stage: 'plan', cause }];
            }),
        ],
        diagnostics: [
            ...(0,definitions/* diagnosticsOf */.o)(head),
            ...picked.diagnostics,
            ...force.diagnostics,
            ...refresh.diagnostics,
            ...choose_environments_conflictsOf(head),
            ...refused.flatMap(forbiddenPins),
        ],
        before,
    };
}
// The key of what stands on an image that is built anew stays, so that nothing else would build it.
function standingOn(head, environments, hashes) {
    const selected = new Set(head.definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin)).map(({ origin }) => origin.id));
    const found = new Set();
    const visit = (below) => {
        const above = environments.filter(({ id, parents }) => !found.has(id) && parents.some((parent) => below.has(parent)));
        for (const { id } of above)
            found.add(id);
        if (above.length > 0)
            visit(new Set(above.map(({ id }) => id)));
    };
    visit(new Set(environments.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id)));
    return new Set([...found].filter((id) => selected.has(id)));
}
// Without a pattern `pick` means what is selected; here it means nothing.
function pickHashes(head, environments, patterns) {
    if (patterns.length === 0)
        return { hashes: new Set(), diagnostics: [] };
    const { ids, diagnostics } = (0,selection/* pick */.Up)(head.definitions, patterns);
    return { hashes: new Set(environments.filter(({ id }) => ids.includes(id)).map(({ hash }) => hash)), diagnostics };
}
const choose_environments_NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
/** Why wanted environments are not planned, by id: themselves, or what they stand on. */
function refusalsOf(environments, wanted) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const causes = new Map();
    const causeOf = (environment) => {
        if (causes.has(environment.id))
            return causes.get(environment.id);
        const own = ownRefusal(environment);
        // Parents come without cycles: hash refuses them.
        const parents = environment.parents.flatMap((id) => byId.get(id) ?? []);
        const parent = own === undefined ? parents.find((other) => causeOf(other) !== undefined) : undefined;
        const cause = parent === undefined ? own : `it stands on ${parent.id}, which is refused`;
        causes.set(environment.id, cause);
        return cause;
    };
    for (const environment of wanted)
        causeOf(environment);
    return new Map([...causes].flatMap(([id, cause]) => (cause === undefined ? [] : [[id, cause]])));
}
function ownRefusal(environment) {
    if (!hasBase(environment))
        return choose_environments_NO_BASE;
    const [pin] = forbiddenPins(environment);
    return pin && `${pin.code} is an error by policy: ${pin.message}`;
}
function forbiddenPins(environment) {
    return (0,check/* checkPins */.$q)(environment).filter(({ severity }) => severity === 'error');
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function choose_environments_conflictsOf(head) {
    const selected = head.definitions.filter(({ origin }) => (0,environment/* isSelected */.s)(origin));
    const environments = selected.flatMap(({ item }) => (item.ok ? [item.value] : []));
    return nameConflicts(environments, 'warning');
}
function lookUpById(environments) {
    const index = new Map(environments.map((environment) => [environment.id, environment]));
    return (id) => index.get(id);
}
function isUnchanged({ hash, environments }, before) {
    return environments.every(({ id }) => before?.(id)?.hash === hash);
}

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(6623);
;// CONCATENATED MODULE: ./build/core/plan/file.js







/**
 * Reads the plan of another job: hostile text until its shape is checked. What it says to be verified is taken as present
 * only, so that this run verifies it again.
 */
function parsePlan(text) {
    const value = parseObject(text);
    const valid = value.formatVersion === 1 &&
        isNullOr(isString)(value.repository) &&
        isListOf(isItem)(value.items) &&
        isListOf(isFailure)(value.failed) &&
        isListOf(isListOf(isHex))(value.components) &&
        isListOf(isRecord)(value.diagnostics) &&
        isOrdered(value.items);
    if (!valid) {
        const hint = 'use one version of Terrarium in every job';
        throw new TerrariumError('plan-invalid', 'expected a plan of format version 1', { hint });
    }
    const plan = value;
    return { ...plan, items: plan.items.map(doubt) };
}
/** Requires that this checkout defines what the plan was made for. */
function checkPlan(plan, environments) {
    const byId = new Map(environments.map((environment) => [environment.id, environment]));
    const byHash = new Map(plan.items.map((item) => [item.hash, item]));
    for (const item of plan.items) {
        for (const id of item.ids)
            checkItem(item, id, byId.get(id));
        checkKey(item, byHash);
    }
}
/** Stops before the first of more builds than are meant. What is unknown may turn out to be one. */
function checkBudget(plan, only, maxBuilds) {
    const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const builds = open.filter((item) => only?.has(item.hash) ?? true).length;
    if (builds <= maxBuilds)
        return;
    const message = `${builds} builds are more than max-builds (${maxBuilds}): nothing was built`;
    throw new errors/* TerrariumError */.q('usage', message, { hint: 'raise max-builds if that is meant' });
}
function checkItem(item, id, environment) {
    const hint = 'check out the same commit in the plan and the build job, and build the same files';
    if (environment?.hash !== item.hash) {
        const section = environment && definition/* SECTIONS */.b.find((name) => environment.sections[name] !== item.sections[name]);
        const what = environment === undefined ? 'it is not in this checkout' : `section ${section ?? 'base'} differs`;
        throw new errors/* TerrariumError */.q('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null;
    if (item.recipe !== recipe) {
        const message = `${id} was planned with ${item.recipe ?? 'no generated step'}, this version has ${recipe ?? 'none'}`;
        throw new errors/* TerrariumError */.q('plan-mismatch', message, { hint: 'use one version of Terrarium in every job' });
    }
    if (item.action !== 'use' || usesItsBase(item, environment))
        return;
    throw new errors/* TerrariumError */.q('plan-mismatch', `${id} is not what was planned: it uses another image than its base`, {
        hint,
    });
}
// A key that does not follow from what the plan says was made by another version, or by hand.
function checkKey(item, byHash) {
    if (item.key === null)
        return;
    const parents = item.parents.flatMap((hash) => {
        const parent = byHash.get(hash);
        return parent?.effectiveKey ?? parent?.key ?? [];
    });
    const { hash, bases, installers } = item;
    const key = (0,image_key/* imageKey */.p)({ definition: hash, recipe: item.recipe ?? undefined, bases, installers, parents });
    if (key === item.key)
        return;
    const hint = 'use one version of Terrarium in every job';
    throw new errors/* TerrariumError */.q('plan-mismatch', `the key of ${item.title} does not follow from the plan`, { hint });
}
function usesItsBase(item, environment) {
    const used = item.image === null ? undefined : (0,names_reference/* parseReference */.F2)(item.image);
    const base = (0,names_reference/* parseReference */.F2)(environment.definition.bases[0]?.reference ?? '');
    if (used?.digest === undefined || base === undefined)
        return false;
    return (0,names_reference/* formatRepository */.Sh)(used) === (0,names_reference/* formatRepository */.Sh)(base) && (base.digest ?? used.digest) === used.digest;
}
// Parents first, each once: what stands on itself could never be built.
function isOrdered(items) {
    const seen = new Set();
    const all = new Set(items.map(({ hash }) => hash));
    return items.every(({ hash, parents }) => {
        const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
        seen.add(hash);
        return ready;
    });
}
function doubt(item) {
    return item.strength === 'verified' ? { ...item, strength: 'present' } : item;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        if (isRecord(value))
            return value;
    }
    catch (cause) {
        throw new TerrariumError('plan-invalid', 'the plan is no JSON', { cause });
    }
    throw new TerrariumError('plan-invalid', 'the plan is no JSON object');
}
const isString = (value) => typeof value === 'string';
const isHex = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNullOr = (check) => (value) => value === null || check(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isOneOf = (values) => (value) => typeof value === 'string' && values.includes(value);
const ITEM = {
    hash: isHex,
    key: isNullOr(isHex),
    effectiveKey: isNullOr(isHex),
    ids: isListOf(isString),
    slug: isString,
    title: isString,
    action: isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
    reason: isNullOr(isString),
    replaces: (value) => typeof value === 'boolean',
    refresh: (value) => typeof value === 'boolean',
    presumed: isNullOr(isOneOf(['build', 'unchanged'])),
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,names_reference/* parseReference */.F2)(value) !== undefined),
    strength: isNullOr(isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    runsOn: isListOf(isString),
    owners: isListOf(isString),
    recipe: isNullOr(isString),
    estimate: isNullOr(isCost),
    sections: json/* isRecord */.u,
};
function isItem(value) {
    return isRecord(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isFailure(value) {
    return isRecord(value) && [value.id, value.stage, value.cause].every(isString);
}
function isCost(value) {
    return (0,json/* isRecord */.u)(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}
function isResolvedImage(value) {
    if (!(0,json/* isRecord */.u)(value) || !isString(value.reference) || !isString(value.platform))
        return false;
    return typeof value.digest === 'string' && (0,digest/* parseDigest */.m)(value.digest) !== undefined;
}

// EXTERNAL MODULE: ./build/core/names/canonical.js
var canonical = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/oci/records.js
var oci_records = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/core/resolve/build-reason.js







const NO_EVIDENCE = { sameDefinition: undefined, latest: undefined, cost: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
async function gatherEvidence(registry, target, group, hasMergeBase) {
    if (target === undefined)
        return NO_EVIDENCE;
    try {
        const same = await readNewest(registry, target, (0,oci_lookup/* definitionTag */.uQ)(group.hash));
        if (same !== undefined) {
            const { labels, cost } = same;
            const sameDefinition = {
                key: labels[oci_lookup/* LABELS */.kg.key] ?? '',
                baseName: labels[oci_lookup/* LABELS */.kg.baseName] ?? '',
                baseDigest: labels[oci_lookup/* LABELS */.kg.baseDigest] ?? '',
            };
            return { sameDefinition, latest: undefined, cost };
        }
        const [environment] = group.environments;
        const before = hasMergeBase ? undefined : await readNewest(registry, target, (0,oci_records/* latestTag */.wk)(environment));
        const latest = before?.labels[oci_lookup/* LABELS */.kg.definition];
        if (before === undefined || latest === undefined)
            return NO_EVIDENCE;
        const record = await (0,oci_records/* findRecord */.Tq)(registry, target, environment, latest);
        return { sameDefinition: undefined, latest: { hash: latest, definition: record?.definition }, cost: before.cost };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return NO_EVIDENCE;
        throw error;
    }
}
async function readNewest(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    if (image?.kind !== 'image')
        return undefined;
    return { labels: image.configs[0]?.labels ?? {}, cost: await (0,stored_packages/* readCost */.ii)(registry, repository, image.digest) };
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return (0,canonical/* canonical */.$)({ ...definition, bases });
}
/** True when the newest image of the definition stood on another digest of its followed base. */
function baseMoved(evidence, bases) {
    const before = evidence.sameDefinition?.baseDigest;
    return before !== undefined && bases.length > 0 && !bases.some((base) => base.digest === before);
}
/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
function baseMove(evidence, bases) {
    const before = evidence?.sameDefinition;
    if (before === undefined || (0,digest/* parseDigest */.m)(before.baseDigest) === undefined)
        return undefined;
    const named = bases.filter(({ reference }) => reference === before.baseName);
    const candidates = named.length > 0 || bases.length > 1 ? named : bases;
    const digests = new Set(candidates.map(({ digest }) => digest));
    const [moved] = candidates;
    // With several platforms the label is that of one of them.
    if (moved === undefined || digests.size !== 1 || digests.has(before.baseDigest))
        return undefined;
    return `${moved.reference} ${shortDigest(before.baseDigest)} -> ${shortDigest(moved.digest)}`;
}
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./build/core/plan/plan.js





/** The plan of what was wanted and resolved. */
function assemblePlan(resolutions, wanted, target) {
    const items = planItems(resolutions, wanted.before, target);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: wanted.failed,
        components: componentsOf(items),
        diagnostics: [...wanted.diagnostics, ...unread(items)],
    };
}
// Said once, and not of each.
function unread(items) {
    if (items.every(({ presumed }) => presumed === null))
        return [];
    const message = 'the registry refuses to be read: what would be built is told by the diff alone';
    const hint = 'log in to the registry before this step';
    return [(0,model_findings/* finding */.g)('note', 'not-verified', message, { path: '.', hint })];
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before, target) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before, target);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before, target) {
    const { group, key, bases, installers } = resolution;
    const [environment] = group.environments;
    return {
        hash: group.hash,
        key: key ?? null,
        ids: group.environments.map(({ id }) => id),
        slug: environment.slug,
        title: environment.name ?? environment.id,
        bases,
        installers,
        parents: group.parents,
        platforms: environment.image.platforms,
        runsOn: group.environments.find(({ runsOn }) => runsOn.length > 0)?.runsOn ?? [],
        owners: [...new Set(group.environments.flatMap(({ owners }) => owners))],
        recipe: (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name ?? null,
        estimate: (resolution.answer.kind === 'miss' ? resolution.answer.evidence.cost : undefined) ?? null,
        sections: environment.sections,
        ...verdict(resolution, environment, before, target),
    };
}
function verdict(resolution, environment, before, target) {
    const { answer } = resolution;
    const none = {
        image: null,
        strength: null,
        effectiveKey: null,
        reason: null,
        replaces: false,
        refresh: false,
        presumed: null,
    };
    switch (answer.kind) {
        case 'use':
            return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const { image, movedFrom } = answer;
            const moved = movedFrom !== undefined && movedFrom !== resolution.key;
            const elsewhere = target !== undefined && (0,names_reference/* formatRepository */.Sh)(image.repository) !== (0,names_reference/* formatRepository */.Sh)(target);
            const registry = elsewhere ? `in ${(0,names_reference/* formatRepository */.Sh)(image.repository)}` : 'in the registry';
            const place = image.tag === undefined ? registry : 'in the local engine';
            const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} ${place}`;
            const reason = moved ? 'base-moved' : null;
            return {
                action: 'reuse',
                reason,
                replaces: false,
                refresh: false,
                presumed: null,
                detail,
                image: (0,oci_lookup/* formatImage */.vy)(image),
                strength: image.strength,
                effectiveKey: image.key,
            };
        }
        case 'forced':
            return {
                ...none,
                action: 'build',
                reason: answer.reason,
                replaces: true,
                refresh: answer.refresh,
                detail: REASONS[answer.reason],
            };
        case 'unknown':
            return { ...none, action: 'unknown', ...presume(resolution, answer.error, before) };
        case 'miss': {
            const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
            const move = reason === 'base-moved' ? baseMove(answer.evidence, resolution.bases) : undefined;
            const why = move === undefined ? REASONS[reason] : `${REASONS[reason]}: ${move}`;
            const detail = [answer.invalid ?? why, ...answer.notes].join('; ');
            return { ...none, action: 'build', reason, replaces: false, detail };
        }
    }
}
/** What the diff says of an environment whose registry refuses to be read, as on pull requests from forks. */
function presume({ group }, error, before) {
    if (before === undefined || !(0,oci_lookup/* isRefusal */.vu)(error))
        return { presumed: null, detail: error.message };
    const known = group.environments.flatMap(({ id }) => before(id) ?? []);
    if (known.some(({ hash }) => hash === group.hash))
        return { presumed: 'unchanged', detail: 'unchanged, not verified' };
    const why = REASONS[known.length === 0 ? 'new' : 'definition-changed'];
    return { presumed: 'build', detail: `would build, ${why}` };
}
const REASONS = {
    new: 'first build of this environment',
    'definition-changed': 'the definition changed',
    'base-moved': 'the base image moved',
    'parent-changed': 'the environment that it stands on changed',
    'recipe-changed': 'the generated step changed',
    'image-missing': 'nothing changed, but the image is gone',
    'image-invalid': 'the image is not what its tag says',
    forced: 'forced',
    refreshed: 'refreshed',
};
function reasonOf({ group, key, bases, answer }, environment, before) {
    const evidence = answer.kind === 'miss' ? answer.evidence : undefined;
    if (evidence?.sameDefinition !== undefined) {
        if (evidence.sameDefinition.key === key)
            return 'image-missing';
        if (baseMoved(evidence, bases))
            return 'base-moved';
        if (group.parents.length > 0)
            return 'parent-changed';
        // The label names the base of the last stage only: another one moved where our step cannot have changed.
        const stepless = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark) === undefined;
        return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
    }
    const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
    const hash = previous?.hash ?? evidence?.latest?.hash;
    const definition = previous?.definition ?? evidence?.latest?.definition;
    if (hash === undefined)
        return 'new';
    if (hash === group.hash)
        return 'image-missing';
    return definition !== undefined && differsOnlyInParents(definition, environment.definition)
        ? 'parent-changed'
        : 'definition-changed';
}
/** Connected components of the items that a later job must work on; each is a row of the matrix. */
function componentsOf(items) {
    const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
    const component = new Map();
    for (const item of open) {
        const merged = new Set([item.hash]);
        for (const parent of item.parents)
            for (const hash of component.get(parent) ?? [])
                merged.add(hash);
        for (const hash of merged)
            component.set(hash, merged);
    }
    const order = new Map(items.map((item, index) => [item.hash, index]));
    return [...new Set(component.values())].map((hashes) => [...hashes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

;// CONCATENATED MODULE: ./build/core/register/register.js





/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
function registrable(outcomes, environments) {
    return outcomes.flatMap((outcome) => {
        if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null)
            return [];
        const { item, image, key } = outcome;
        const named = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
        return named.map((environment) => ({ environment, image, key }));
    });
}
/** Writes names and records of environments whose images stand in the target repository. Refusals are warnings. */
async function registerNames(registry, repository, registered, provenance) {
    const environments = registered.map(({ environment }) => environment);
    // By id: one file may define several environments.
    const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
    const diagnostics = [...nameConflicts(environments, 'error')];
    const tags = registered.length === 0 ? [] : await listTags(registry, repository);
    for (const entry of registered) {
        try {
            diagnostics.push(...(await registerOne(registry, repository, entry, provenance, tags, refused.has(entry.environment.id))));
        }
        catch (error) {
            if (!(error instanceof errors/* TerrariumError */.q))
                throw error;
            diagnostics.push(warn(entry.environment, 'name-refused', `its names could not be written: ${error.message}`, error.hint));
        }
    }
    return diagnostics;
}
async function registerOne(registry, repository, { environment, image, key }, provenance, tags, refused) {
    const digest = (0,names_reference/* parseReference */.F2)(image)?.digest;
    const manifest = digest === undefined ? undefined : await registry.getManifest(repository, digest);
    // An image that a lookup repository serves is not ours to name.
    if (digest === undefined || manifest === undefined)
        return [];
    const tag = (0,oci_records/* namedTag */.yN)(environment);
    const moved = await moveTag(registry, repository, (0,oci_records/* latestTag */.wk)(environment), manifest);
    const fresh = tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== digest;
    // A run that was stopped may have left names without a record.
    const recorded = tags?.some((name) => name.startsWith((0,oci_records/* recordPrefix */.Kg)(environment))) ?? true;
    if (refused || (!moved && !fresh && recorded))
        return [];
    const records = await (0,oci_records/* readRecords */.T3)(registry, repository, environment, tags);
    const version = (0,oci_records/* recordVersion */.If)(environment);
    const earlier = records.find((record) => record.version === version);
    if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
        const message = `version ${version} of ${(0,oci_records/* recordName */.xD)(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
        return [warn(environment, 'version-taken', message, 'raise the version')];
    }
    if (tag !== undefined)
        await moveTag(registry, repository, tag, manifest);
    if (earlier !== undefined)
        return [];
    const { definition, sections, source, hash } = environment;
    const record = {
        formatVersion: '1',
        name: (0,oci_records/* recordName */.xD)(environment),
        version,
        source,
        definitionHash: hash,
        imageKey: key,
        image: digest,
    };
    await (0,oci_records/* writeRecord */.rh)(registry, repository, environment, { ...record, definition, sections, ...provenance }, manifest);
    return [];
}
// Without a list, records are taken to be where their names are.
async function listTags(registry, repository) {
    try {
        return await registry.listTags(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return undefined;
        throw error;
    }
}
/** Answers whether the tag pointed elsewhere. */
async function moveTag(registry, repository, tag, manifest) {
    const current = await registry.headManifest(repository, tag);
    if (current?.digest === manifest.digest)
        return false;
    await registry.putManifest(repository, tag, manifest);
    return true;
}
function warn({ source }, code, message, hint) {
    return (0,model_findings/* finding */.g)('warning', code, message, { path: source, hint });
}

;// CONCATENATED MODULE: ./build/core/register/repair-packages.js




/** Images a run catches up on at most: each is pulled by the builder. */
const MOST = 3;
/**
 * Writes down what reused images hold, where an earlier run could not. Only in runs that built something: others need no builder,
 * and are to stay quick. What fails here is left to a later run.
 */
async function repairPackages(outcomes, environments, ports, target) {
    if (ports.readImageFiles === undefined || !outcomes.some(({ status }) => status === 'built'))
        return;
    const tags = new Set(await repair_packages_listTags(ports, target));
    const missing = outcomes.flatMap((outcome) => {
        const [environment] = environments.get(outcome.item.hash) ?? [];
        if (outcome.status !== 'reused' || environment === undefined)
            return [];
        const image = (0,names_reference/* parseReference */.F2)(outcome.image);
        const ours = image?.digest !== undefined && (0,names_reference/* formatRepository */.Sh)(image) === (0,names_reference/* formatRepository */.Sh)(target);
        if (!ours || image.digest === undefined || tags.has((0,stored_packages/* packagesTag */.mA)(image.digest)))
            return [];
        return [{ environment, image: outcome.image, seconds: undefined, renews: false }];
    });
    for (const recording of tags.size === 0 ? [] : missing.slice(0, MOST))
        await recordPackages(ports, recording);
}
// Without a list nobody knows what is missing.
async function repair_packages_listTags({ registry }, target) {
    try {
        return (await registry.listTags(target)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/resolve/repositories.js





/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;
function createLookups(registry, order, options) {
    const firstPush = new Map();
    const mayPush = (repository) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        const known = firstPush.get(name) ?? probe(registry, repository);
        firstPush.set(name, known);
        return known;
    };
    const present = presenceReader(registry, options.expected > LIST_ABOVE);
    const lookVerified = async (repository, tag, expected, hints) => {
        const lookup = await (0,oci_lookup/* lookUpVerified */.vW)(registry, repository, tag, expected, hints);
        return lookup.status === 'hit' ? attested(registry, lookup, options.verifyAttestation) : lookup;
    };
    const lookIn = (repository, tag, expected) => options.strength === 'present'
        ? present(repository, tag, expected.key)
        : lookVerified(repository, tag, expected, options.hints);
    return {
        find: async (tag, expected) => {
            const notes = [];
            let invalid;
            for (const repository of order.order) {
                const lookup = await lookIn(repository, tag, expected);
                if (lookup.status === 'hit')
                    return { lookup, notes };
                const target = repository === order.target;
                if (lookup.status === 'invalid' && target)
                    invalid = lookup;
                else if (lookup.status === 'invalid')
                    notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} holds no usable image: ${lookup.why}`);
                if (lookup.status !== 'unknown')
                    continue;
                // Nothing is pushed from an engine: whoever looks in vain builds for this machine alone.
                if (!target || options.engine !== undefined)
                    notes.push(`${(0,names_reference/* formatRepository */.Sh)(repository)} could not be asked: ${lookup.error.message}`);
                else if (options.mayProbe && (0,oci_lookup/* isRefusal */.vu)(lookup.error) && (await mayPush(repository)))
                    notes.push(FIRST_PUSH);
                else
                    return { lookup, notes };
            }
            const local = options.engine === undefined ? undefined : await lookUpLocal(options.engine, expected);
            if (local?.status === 'hit' || local?.status === 'unknown')
                return { lookup: local, notes };
            if (local?.status === 'invalid')
                notes.push(`the local engine holds no usable image: ${local.why}`);
            return { lookup: invalid ?? { status: 'miss' }, notes };
        },
        findDefinition: async (expected) => {
            for (const repository of order.order) {
                const lookup = await lookVerified(repository, (0,oci_lookup/* definitionTag */.uQ)(expected.hash), expected);
                // A hiccup of the target must not turn a kept image into a build.
                if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === order.target))
                    return lookup;
            }
            return { status: 'miss' };
        },
    };
}
async function attested(registry, hit, verify) {
    const { repository, digest } = hit.image;
    if (verify === undefined || digest === undefined)
        return hit;
    return (0,oci_lookup/* tryLookup */._Q)(async () => {
        const why = await attestationFault(registry, repository, digest, verify);
        return why === undefined ? hit : { status: 'invalid', why };
    });
}
// A probe without a clear answer proves no right to push.
async function probe(registry, repository) {
    try {
        return await registry.probePush(repository);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return false;
        throw error;
    }
}
const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';
function presenceReader(registry, byList) {
    const lists = new Map();
    const tagsOf = (repository) => {
        const name = (0,names_reference/* formatRepository */.Sh)(repository);
        const known = lists.get(name) ?? repositories_listTags(registry, repository);
        lists.set(name, known);
        return known;
    };
    return async (repository, tag, key) => {
        if (!byList)
            return (0,oci_lookup/* lookUpPresent */._3)(registry, repository, tag, key);
        const tags = await tagsOf(repository);
        // Some registries list nothing, or not to everyone: then each key is asked for.
        if (tags instanceof errors/* TerrariumError */.q)
            return (0,oci_lookup/* lookUpPresent */._3)(registry, repository, tag, key);
        if (!tags.has(tag))
            return { status: 'miss' };
        return { status: 'hit', image: { repository, digest: undefined, strength: 'present', key } };
    };
}
async function repositories_listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/resolve/resolve.js







/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
async function resolve(groups, bases, lookups, options) {
    const done = new Map();
    for (const wave of waves(groups)) {
        const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, bases, lookups, options)));
        for (const resolution of resolved)
            done.set(resolution.group.hash, resolution);
    }
    return groups.map((group) => done.get(group.hash));
}
/** True when nothing is built: the environment is its base image, as it is. */
function isUse(environment) {
    const { image } = environment;
    const bare = image.dockerfile === undefined && (0,choose/* recipeFor */.M)(image.python, image.spark) === undefined;
    return bare && image.bases.every(({ source }) => source.kind === 'image');
}
async function resolveGroup(group, done, resolver, lookups, options) {
    const [environment] = group.environments;
    const bases = await resolveAll(followedBases(environment, options.config), resolver);
    const installers = await resolveAll((0,resolve_bases/* installersOf */.FS)(environment, options.config), resolver);
    const failed = [bases, installers].find((result) => result instanceof errors/* TerrariumError */.q);
    const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
    const orphan = parents.find((parent) => parent.key === undefined);
    if (bases instanceof errors/* TerrariumError */.q || installers instanceof errors/* TerrariumError */.q || orphan !== undefined) {
        const error = failed instanceof errors/* TerrariumError */.q
            ? failed
            : new errors/* TerrariumError */.q('registry-failed', 'its parent could not be resolved');
        return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
    }
    const recipe = (0,choose/* recipeFor */.M)(environment.image.python, environment.image.spark)?.name;
    const key = (0,image_key/* imageKey */.p)({ definition: group.hash, recipe, bases, installers, parents: parents.map(effectiveKey) });
    const answer = isUse(environment)
        ? await useBase(environment, resolver)
        : await answerOf(group, key, parents, lookups, options);
    return { group, key, bases, installers, answer };
}
/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
function effectiveKey({ key, answer }) {
    return answer.kind === 'hit' ? answer.image.key : key;
}
async function answerOf(group, key, parents, lookups, options) {
    if (options.refresh.has(group.hash))
        return { kind: 'forced', reason: 'refreshed', refresh: true };
    // What was recorded of it holds packages of its parent, which has others now.
    const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
    if (options.force.has(group.hash))
        return { kind: 'forced', reason: 'forced', refresh };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed', refresh };
    const platforms = group.environments[0].image.platforms;
    const { lookup, notes } = await lookups.find((0,oci_lookup/* keyTag */.QR)(key), { hash: group.hash, key, platforms });
    if (lookup.status === 'miss' && options.keepMoved.has(group.hash)) {
        const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
        if (moved.status === 'hit')
            return { kind: 'hit', image: moved.image, movedFrom: moved.image.key };
        if (moved.status === 'unknown')
            return { kind: 'unknown', error: moved.error };
    }
    if (lookup.status === 'hit')
        return { kind: 'hit', image: lookup.image, movedFrom: undefined };
    if (lookup.status === 'unknown')
        return { kind: 'unknown', error: lookup.error };
    const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
    return { kind: 'miss', invalid, notes, evidence: await options.gatherEvidence(group) };
}
async function useBase(environment, resolver) {
    const source = environment.image.bases[0]?.source;
    try {
        const pinned = await resolver.pin(source?.kind === 'image' ? source.reference : '', undefined);
        const reference = (0,names_reference/* parseReference */.F2)(pinned);
        return { kind: 'use', image: reference === undefined ? pinned : (0,names_reference/* formatReference */.FH)({ ...reference, tag: undefined }) };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return { kind: 'unknown', error };
        throw error;
    }
}
function followedBases(environment, config) {
    return environment.image.bases.flatMap(({ imagePlatform, source }) => source.kind === 'image' && (0,resolve_bases/* isFollowed */.bJ)(config, source.reference)
        ? [{ reference: source.reference, platform: imagePlatform }]
        : []);
}
async function resolveAll(wanted, resolver) {
    const results = await Promise.all(wanted.map(({ reference, platform }) => resolver.resolve(reference, platform)));
    const images = [];
    for (const [index, result] of results.entries()) {
        if (!result.ok)
            return result.error;
        images.push({ ...wanted[index], digest: result.digest });
    }
    return images;
}

// EXTERNAL MODULE: ./build/core/dockerfile/shell-words.js
var shell_words = __webpack_require__(3167);
// EXTERNAL MODULE: ./build/core/text/pattern.js
var text_pattern = __webpack_require__(1838);
;// CONCATENATED MODULE: ./build/core/snapshot/docker-pattern.js

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for what Go's `filepath.Match` refuses, and for what becomes something
 * else on the way through a regular expression: escaped letters and digits, `^`, `|` and `{1}` outside a set, `*?[` inside.
 * https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function parseDockerPattern(pattern) {
    const chars = Array.from(pattern);
    const tokens = tokenizeIgnored(chars);
    if (tokens === undefined)
        return undefined;
    const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
    if (inner !== undefined)
        return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
    const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
    if (start !== undefined)
        return (path) => path.startsWith(start);
    return hasOperator(chars) ? undefined : (path) => (0,text_pattern/* matchesTokens */.e_)(tokens, path);
}
// `**x` is any path that ends in x, `**/x` also x itself.
function endsWith(text) {
    return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}
function hasOperator(chars) {
    let inSet = false;
    for (let at = 0; at < chars.length; at += 1) {
        if (chars[at] === '\\')
            at += 1;
        else if (chars[at] === '[')
            inSet = true;
        else if (chars[at] === ']')
            inSet = false;
        else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at)))
            return true;
    }
    return false;
}
function isRepetition(chars, at) {
    return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}
function tokenizeIgnored(chars) {
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
            continue;
        }
        const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
/** Reads a COPY source that has a pattern in it; `undefined` where it is none. https://pkg.go.dev/path/filepath#Match */
function parseSource(source) {
    const chars = Array.from(source);
    const tokens = [];
    for (let at = 0; at < chars.length; at += 1) {
        const read = readToken(chars, at, () => true, /^$/);
        if (read === undefined)
            return undefined;
        tokens.push(read.token);
        at = read.end;
    }
    return tokens;
}
function isPlainEscape(char) {
    return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}
function readToken(chars, at, escapes, notInSets) {
    const char = chars[at] ?? '';
    if (char === '*')
        return { token: { kind: 'star' }, end: at };
    if (char === '?')
        return { token: { kind: 'one' }, end: at };
    if (char === '[')
        return readSet(chars, at, escapes, notInSets);
    const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
    return read && { token: { kind: 'char', char: read.char }, end: read.end };
}
function readEscape(chars, at, escapes) {
    const char = chars[at + 1];
    return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}
// `[abc]`, `[a-z]`, `[^a]`: not empty, `-` and `]` escaped, and a slash is a character like any other.
function readSet(chars, start, escapes, refused) {
    const negated = chars[start + 1] === '^';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    while (chars[at] !== ']' || ranges.length === 0) {
        const from = readMember(chars, at, escapes, refused);
        if (from === undefined)
            return undefined;
        const isRange = chars[from.end + 1] === '-';
        const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
        if (to === undefined)
            return undefined;
        if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0))
            return undefined;
        ranges.push([from.char, to.char]);
        at = to.end + 1;
    }
    return { token: { kind: 'set', negated, ranges, crosses: true }, end: at };
}
function readMember(chars, at, escapes, refused) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']' || refused.test(char))
        return undefined;
    return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}

;// CONCATENATED MODULE: ./build/core/snapshot/dockerignore.js



// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;
/** Reads an ignore file by moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        const line = raw.startsWith('#') ? '' : (0,shell_words/* trimSpace */.Pd)(raw).text;
        if (line === '')
            continue;
        const rule = Buffer.byteLength(raw) < MAX_LINE_BYTES ? parseRule(line) : undefined;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: ignoreWalk(rules), invalid };
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const text = negated ? (0,shell_words/* trimSpace */.Pd)(line.slice(1)).text : line;
    const rooted = clean(text).replace(/^\/(?=.)/, '');
    const whole = clean((0,shell_words/* trimSpace */.Pd)(negated ? `!${text === '' ? '' : rooted}` : rooted).text);
    const pattern = negated ? whole.slice(1) : whole;
    if (pattern === '')
        return undefined;
    const matches = parseDockerPattern(pattern);
    return matches && { negated, pattern, matches };
}
/** https://pkg.go.dev/path#Clean */
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !rooted)
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}
/**
 * Goes through folders as BuildKit's client does: what matched a folder is not asked again below it, and an ignored folder is
 * left out as a whole where no exception could match in it. https://github.com/tonistiigi/fsutil/blob/master/filter.go
 */
function ignoreWalk(rules) {
    const exceptions = rules.filter(({ negated }) => negated).map(({ pattern }) => withoutGlob(pattern));
    const literal = exceptions.every((pattern) => !/[*[\]?^\\]/.test(pattern));
    const visits = new Map();
    const visit = (path, above) => {
        if (above?.pruned)
            return above;
        const { matched, ignored } = applyRules(rules, path, above);
        const open = !literal || exceptions.some((pattern) => `${pattern}/`.startsWith(`${path}/`));
        return { matched, ignored, pruned: ignored && !open };
    };
    return (path) => {
        let above;
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            above = visits.get(folder) ?? visit(folder, above);
            visits.set(folder, above);
        }
        return above?.pruned === true || applyRules(rules, path, above).ignored;
    };
}
function withoutGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
// A rule that could change nothing is not asked, and then does not count as matched below either.
function applyRules(rules, path, above) {
    let ignored = false;
    const matched = rules.map(({ negated, matches }, index) => {
        const found = above?.matched[index] === true || (negated === ignored && matches(path));
        if (found)
            ignored = !negated;
        return found;
    });
    return { matched, ignored };
}
/** Matches a path, or a folder that it is in, against a COPY source. */
function matchesSource(source, path) {
    if (!/[*?[\\]/.test(source))
        return path === source || path.startsWith(`${source}/`);
    const tokens = parseSource(source);
    return tokens !== undefined && (0,text_pattern/* matchesFolder */.Ec)(tokens, path);
}

;// CONCATENATED MODULE: ./build/core/snapshot/snapshot.js





/** Reads the contexts: which files the steps select, and their digests. */
async function snapshot(tree, environments) {
    const reader = new ContextReader(tree);
    const items = [];
    for (const { item } of environments) {
        if (!item.ok)
            items.push(item);
        else
            items.push(await snapshotItem(reader, item));
    }
    return items;
}
async function snapshotItem(reader, item) {
    const { context, dockerfile } = item.value.image;
    if (context === undefined)
        return { ...item, value: { ...item.value, files: [] } };
    const findings = new model_findings/* Findings */.F(dockerfile?.path ?? item.value.source, item.diagnostics);
    const files = await readContext(reader, findings, context);
    return findings.item(item.id, 'snapshot', { ...item.value, files });
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        findings.error('context-unreadable', error.message, {
            at: diagnostic/* START */.d3,
            hint: 'correct the names and permissions of its files',
        });
        return [];
    }
}
/** Files that are open at a time: far below what a process may open. */
const CONCURRENCY = 16;
/** Reads contexts of one tree, each directory and file once. */
class ContextReader {
    #tree;
    #entries = new Map();
    #digests = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    async read(findings, context) {
        const entries = await this.#list(context.directory);
        if (entries === undefined) {
            const hint = 'correct build.path, or the context in terrarium.yml';
            findings.error('context-missing', `the context ${(0,diagnostic/* quote */.hD)(context.directory)} is no folder`, { at: diagnostic/* START */.d3, hint });
            return [];
        }
        const kept = await this.#unignored(findings, context, entries);
        const selected = selectEntries(findings, context, kept, await this.#rootHas(context));
        const files = [];
        for (let at = 0; at < selected.length; at += CONCURRENCY) {
            const slice = selected.slice(at, at + CONCURRENCY);
            files.push(...(await Promise.all(slice.map((entry) => this.#file(context.directory, entry)))));
        }
        return files;
    }
    #list(directory) {
        const known = this.#entries.get(directory) ?? this.#tree.listContext(directory);
        this.#entries.set(directory, known);
        return known;
    }
    async #unignored(findings, context, entries) {
        for (const path of context.ignoreFiles) {
            const file = await this.#tree.readText(path);
            if (file.kind === 'refused')
                findings.within(path).error(file.code, file.message, { at: diagnostic/* START */.d3, hint: file.hint });
            if (file.kind !== 'text')
                continue;
            const list = parseDockerignore(file.text);
            for (const line of list.invalid)
                findings.within(path).error('dockerignore-syntax', `${(0,diagnostic/* quote */.hD)(line)} is no pattern`, { at: diagnostic/* START */.d3 });
            return entries.filter((entry) => !list.ignores(entry.path));
        }
        return entries;
    }
    // Answers whether a source that is missing in the context stands at the root, for the hint.
    async #rootHas(context) {
        if (context.directory === '.' || context.sources === 'all')
            return () => false;
        const paths = new Set(await this.#tree.listFiles());
        return (source) => paths.has(source) || [...paths].some((path) => path.startsWith(`${source}/`));
    }
    async #file(directory, entry) {
        if (entry.kind === 'link')
            return { path: entry.path, executable: false, digest: '', target: entry.target };
        const path = external_node_path_.posix.join(directory, entry.path);
        const digest = this.#digests.get(path) ?? this.#tree.digestFile(path).then((text) => text);
        this.#digests.set(path, digest);
        return { path: entry.path, executable: entry.executable, digest: await digest, target: '' };
    }
}
function selectEntries(findings, context, entries, rootHas) {
    const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
    if (context.sources === 'all')
        return sorted;
    const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
    const matcher = sourceMatcher(sorted);
    const wanted = new Set();
    for (const source of context.sources) {
        const found = followLinks(findings, source, links).flatMap(matcher);
        if (found.length === 0)
            reportMissing(findings, context, source, rootHas);
        for (const entry of found)
            wanted.add(entry);
    }
    return sorted.filter((entry) => wanted.has(entry));
}
/** Answers the entries that a source selects: itself and everything below it, found by its prefix. */
function sourceMatcher(entries) {
    const below = new Map();
    for (const entry of entries) {
        for (const prefix of prefixes(entry.path)) {
            const list = below.get(prefix);
            if (list === undefined)
                below.set(prefix, [entry]);
            else
                list.push(entry);
        }
    }
    return (source) => isPattern(source) ? entries.filter((entry) => matchesSource(source, entry.path)) : (below.get(source) ?? []);
}
function reportMissing(findings, context, { path, line }, rootHas) {
    // A pattern may match nothing: BuildKit itself decides whether that is an error.
    if (isPattern(path))
        return;
    const hint = rootHas(path)
        ? 'it stands at the root: set "context: ." in terrarium.yml'
        : 'add the file, or correct the source or the ignore file';
    const message = `source ${(0,diagnostic/* quote */.hD)(path)} is not in the context ${(0,diagnostic/* quote */.hD)(context.directory)}`;
    findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}
function isPattern(path) {
    return /[*?[]/.test(path);
}
const MAX_LINKS = 40;
/** A source with the links on its way and their targets, as BuildKit follows them inside the context. */
function followLinks(findings, { path, line }, links) {
    const starts = isPattern(path) ? [...links.keys()].filter((link) => matchesSource(path, link)) : [path];
    const found = new Set([path]);
    for (const start of starts) {
        let current = start;
        for (let hops = 0; current !== undefined; hops += 1) {
            const step = followOne(current, links);
            if (step === undefined)
                break;
            found.add(step.link);
            if (step.target === undefined || hops > MAX_LINKS) {
                const message = `link ${(0,diagnostic/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                findings.error('link-outside', message, { at: { line, column: 1 }, hint: 'copy the file into the context' });
                break;
            }
            current = step.target;
            found.add(current);
        }
    }
    return [...found];
}
/** The first link on a path, and where it leads: `undefined` when that is outside. */
function followOne(path, links) {
    const link = prefixes(path).find((prefix) => links.has(prefix));
    if (link === undefined)
        return undefined;
    const text = links.get(link) ?? '';
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(link), text, path.slice(link.length)));
    const outside = text.startsWith('/') || target === '..' || target.startsWith('../');
    return { link, target: outside ? undefined : target.replace(/\/$/, '') };
}
function prefixes(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Order of UTF-8 bytes, which is that of code points. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./build/pipeline.js

















/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config) {
    const discovery = await (0,discover/* discover */.k)(tree, config);
    const parsed = parse_parse(discovery.bundles);
    const normalized = normalize(discovery, parsed, config);
    const snapshots = await snapshot(tree, normalized);
    const hashed = hash(snapshots);
    return (0,definitions/* collectDefinitions */.fp)(config, discovery, normalized, parsed.uses, hashed);
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config) {
    const discovery = await (0,discover/* discover */.k)(tree, config);
    const parsed = parse_parse(discovery.bundles);
    return { definitions: normalize(discovery, parsed, config), uses: parsed.uses };
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const wanted = chooseWanted(head, base, options);
    const bases = (0,resolve_bases/* baseResolver */.yf)(registry, head.config, options.known);
    const lookups = createLookups(registry, options.order, { ...options, expected: wanted.groups.length });
    const evidence = (group) => gatherEvidence(registry, target, group, wanted.before !== undefined);
    const resolutions = await resolve(wanted.groups, bases, lookups, {
        ...wanted,
        config: head.config,
        gatherEvidence: evidence,
    });
    return assemblePlan(resolutions, wanted, target);
}
/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
async function apply(plan, head, ports, options) {
    checkPlan(plan, (0,definitions/* environmentsOf */.M2)(head));
    checkBudget(plan, options.only, options.maxBuilds);
    const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
    const bases = (0,resolve_bases/* baseResolver */.yf)(ports.registry, head.config, known);
    const { hints, verifyAttestation } = options;
    const { engine } = ports;
    const mayProbe = engine === undefined;
    const again = { strength: 'verified', expected: 0, mayProbe, hints, verifyAttestation, engine };
    const lookups = createLookups(ports.registry, options.order, again);
    const environments = (0,definitions/* indexByHash */.ck)(head);
    const outcomes = await build(plan.items, environments, ports, bases, lookups, { ...options, config: head.config });
    if (options.provenance !== undefined && options.order.target !== undefined)
        await repairPackages(outcomes, environments, ports, options.order.target);
    const named = await register(outcomes, head, ports.registry, options);
    return { outcomes, diagnostics: [...unrecorded(outcomes), ...named] };
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, (0,definitions/* indexByHash */.ck)(head)), provenance);
}


/***/ })

};
