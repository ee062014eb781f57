export const id = 881;
export const ids = [881];
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);





const MAX_TEXT_BYTES = 1024 * 1024;
/** The files of a checkout. No read leaves the root, also not through links. */
async function workTree(root) {
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`, {
            cause,
            hint: 'pass --root <dir>',
        });
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(base)).isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('usage', `the root ${JSON.stringify(root)} is no folder`);
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
    const message = `expected a definition of at most 1 MiB, received ${size} bytes`;
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await file.stat()).isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
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
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q)
        throw cause;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TerrariumError */ .q('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
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

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uV: () => (/* binding */ allowedHosts),
  sb: () => (/* binding */ defaultConfig),
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: CONFIG_KEYS, DEFAULT_REGISTRIES

// EXTERNAL MODULE: ./build/core/decode.js
var core_decode = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(1556);
;// CONCATENATED MODULE: ./build/core/config-values.js



function decodeReferences(findings, node, what) {
    return (0,core_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeReference(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,core_decode/* decodeStrings */.zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,platform/* canonicalPlatforms */.hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,core_decode/* quote */.hD)(invalid);
    (0,core_decode/* report */.z8)(findings, 'error', 'platform-syntax', `expected platforms such as linux/amd64, received ${received}`, node.at);
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,core_decode/* decodeString */.sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,reference/* parseRepository */.SU)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(findings, 'error', 'reference-syntax', message, node.at);
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,core_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
function decodeReference(findings, node, what) {
    const text = (0,core_decode/* decodeString */.sc)(findings, node, what);
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    (0,core_decode/* report */.z8)(findings, 'error', 'reference-syntax', `expected an image reference for ${what}, received ${(0,core_decode/* quote */.hD)(text)}`, node.at);
    return undefined;
}
function oneOf(values) {
    return (findings, node, what) => {
        const text = (0,core_decode/* decodeString */.sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            (0,core_decode/* report */.z8)(findings, 'error', 'wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,core_decode/* quote */.hD)(text)}`, node.at);
        }
        return value;
    };
}

// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
;// CONCATENATED MODULE: ./build/core/config-entry.js




/** Keys of an entry in the order of the documentation. */
const ENTRY_KEYS = [
    'path',
    'name',
    'version',
    'base',
    'context',
    'target',
    'platforms',
    'build-args',
    'build-contexts',
    'provides',
    'test',
];
/** Reads the list of entries. */
function decodeEntries(findings, node, what) {
    const nodes = (0,core_decode/* decodeList */.VX)(findings, node, what);
    return (nodes &&
        checkProvides(findings, nodes.flatMap((entry) => decodeEntry(findings, entry) ?? [])));
}
// A reference that siblings stand on must mean one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const hint = 'give each environment that siblings stand on its own entry';
            (0,core_decode/* report */.z8)(findings, 'error', 'provides-conflict', `provides needs a literal path, received ${(0,core_decode/* quote */.hD)(path)}`, at, hint);
        }
        for (const text of provides) {
            if (seen.has(text))
                (0,core_decode/* report */.z8)(findings, 'error', 'provides-conflict', `${(0,core_decode/* quote */.hD)(text)} is provided twice`, at);
            seen.add(text);
        }
    }
    return entries;
}
function decodeEntry(findings, node) {
    const map = (0,core_decode/* decodeMap */.P2)(findings, node, 'an element of environments');
    if (map === undefined)
        return undefined;
    (0,core_decode/* checkKeys */.L)(findings, map, ENTRY_KEYS, 'an environment');
    const path = (0,core_decode/* decodeOptional */.BV)(findings, map, 'path', core_decode/* decodeString */.sc);
    if (path === undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'field-missing', 'expected a path', map.at, 'add "path: <definition file or glob>"');
        return undefined;
    }
    const texts = (key) => (0,core_decode/* decodeOptional */.BV)(findings, map, key, core_decode/* decodeTexts */.hs) ?? {};
    return {
        ...decodePath(findings, map, path),
        at: map.at,
        name: (0,core_decode/* decodeOptional */.BV)(findings, map, 'name', core_decode/* decodeText */.g7),
        version: (0,core_decode/* decodeOptional */.BV)(findings, map, 'version', core_decode/* decodeText */.g7),
        base: (0,core_decode/* decodeOptional */.BV)(findings, map, 'base', core_decode/* decodeString */.sc),
        context: (0,core_decode/* decodeOptional */.BV)(findings, map, 'context', core_decode/* decodeString */.sc),
        target: (0,core_decode/* decodeOptional */.BV)(findings, map, 'target', core_decode/* decodeString */.sc),
        platforms: (0,core_decode/* decodeOptional */.BV)(findings, map, 'platforms', decodePlatforms),
        buildArgs: texts('build-args'),
        buildContexts: texts('build-contexts'),
        provides: (0,core_decode/* decodeOptional */.BV)(findings, map, 'provides', decodeReferences) ?? [],
        test: (0,core_decode/* decodeOptional */.BV)(findings, map, 'test', core_decode/* decodeString */.sc),
    };
}
function decodePath(findings, map, text) {
    const resolved = (0,names_path/* resolvePath */.o1)('.', text);
    if (!resolved.ok) {
        (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `path ${(0,core_decode/* quote */.hD)(text)}: ${resolved.reason}`, map.at, 'name a file below the root');
        return { path: text, glob: undefined };
    }
    const { path } = resolved;
    if (!(0,core_glob/* isGlob */.f)(path))
        return { path, glob: undefined };
    const glob = (0,core_glob/* parseGlob */.q)(path);
    if (glob !== undefined)
        return { path, glob };
    (0,core_decode/* report */.z8)(findings, 'error', 'glob-limits', `the braces of ${(0,core_decode/* quote */.hD)(path)} stand for more than 64 alternatives`, map.at, 'write several entries');
    return { path, glob: () => false };
}

// EXTERNAL MODULE: ./build/core/yaml.js
var yaml = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/core/config.js





const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
/** Configuration of a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return {
        path,
        repository: undefined,
        lookupRepositories: [],
        stagingRepository: undefined,
        allowedRegistries: DEFAULT_REGISTRIES,
        defaultBase: undefined,
        defaultPlatforms: [platform/* DEFAULT_PLATFORM */.Er],
        followBase: 'floating',
        baseMoved: 'auto',
        condaInstaller: undefined,
        environments: [],
    };
}
/** Keys of the file in the order of the documentation; the published JSON Schema is tested against them. */
const CONFIG_KEYS = [
    'repository',
    'lookup-repositories',
    'staging-repository',
    'allowed-registries',
    'defaults',
    'follow-base',
    'base-moved',
    'conda-installer',
    'environments',
];
/** Reads `terrarium.yml`. A file with errors gives the defaults where it cannot be read, and the errors. */
function parseConfig(text, path) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = (0,core_decode/* findingsFor */.I6)(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,core_decode/* decodeMap */.P2)(findings, reading.root, 'terrarium.yml');
    const config = map === undefined ? defaultConfig(path) : decodeConfig(findings, map);
    return { config, diagnostics: findings.diagnostics };
}
function decodeConfig(findings, map) {
    (0,core_decode/* checkKeys */.L)(findings, map, CONFIG_KEYS, 'terrarium.yml');
    const fallback = defaultConfig(findings.path);
    const read = (key, decode) => (0,core_decode/* decodeOptional */.BV)(findings, map, key, decode);
    const defaults = read('defaults', core_decode/* decodeMap */.P2);
    if (defaults !== undefined)
        (0,core_decode/* checkKeys */.L)(findings, defaults, ['base', 'platforms'], 'defaults');
    return {
        path: findings.path,
        repository: read('repository', decodeRepository),
        lookupRepositories: read('lookup-repositories', decodeRepositories) ?? [],
        stagingRepository: read('staging-repository', decodeRepository),
        allowedRegistries: read('allowed-registries', core_decode/* decodeStrings */.zC) ?? fallback.allowedRegistries,
        defaultBase: defaults && (0,core_decode/* decodeOptional */.BV)(findings, defaults, 'base', core_decode/* decodeString */.sc),
        defaultPlatforms: (defaults && (0,core_decode/* decodeOptional */.BV)(findings, defaults, 'platforms', decodePlatforms)) ?? fallback.defaultPlatforms,
        followBase: read('follow-base', oneOf(['floating', 'tags', 'never'])) ?? fallback.followBase,
        baseMoved: read('base-moved', oneOf(['auto', 'build', 'report'])) ?? fallback.baseMoved,
        condaInstaller: read('conda-installer', decodeReference),
        environments: read('environments', decodeEntries) ?? [],
    };
}
/** Every registry host that a file of this tree may name. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return [...config.allowedRegistries, ...ours.flatMap((repository) => (repository ? [repository.registry] : []))];
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   ck: () => (/* binding */ indexByHash),
/* harmony export */   fp: () => (/* binding */ collectDefinitions),
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3260);

/** Puts together what the first five stages found. */
function collectDefinitions(config, discovery, normalized, hashed) {
    const definitions = normalized.map(({ origin }, index) => ({
        origin,
        item: atSource(origin, hashed[index]),
    }));
    const unmatched = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .unmatchedEntries */ .kk)(config, discovery.bundles);
    return { config, definitions, diagnostics: [...discovery.diagnostics, ...unmatched] };
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
    const place = { path: origin.source, line: 1, column: 1 };
    return {
        ...item,
        diagnostics: [...item.diagnostics, { severity: 'error', code: 'reached-file', message, ...place }],
    };
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4216);

const MAX_ALTERNATIVES = 64;
/** True when the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Reads a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` when its braces stand for
 * more than 64 alternatives.
 */
function parseGlob(pattern) {
    const alternatives = expandBraces(pattern)?.map(tokenize);
    return alternatives && ((path) => alternatives.some((tokens) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesTokens */ .e)(tokens, path)));
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        const set = char === '[' ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSet */ .N)(pattern, at) : undefined;
        if (pattern.startsWith('**/', at)) {
            tokens.push({ kind: 'directories' });
            at += 2;
        }
        else if (pattern.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 1;
        }
        else if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (set !== undefined) {
            tokens.push(set.token);
            at = set.end;
        }
        else
            tokens.push({ kind: 'char', char });
    }
    return tokens;
}
// Innermost braces first, one pair a round, for all that there is so far.
function expandBraces(pattern) {
    let open = [pattern];
    for (;;) {
        const next = open.flatMap(expandOne);
        if (next.length > MAX_ALTERNATIVES)
            return undefined;
        if (next.length === open.length && next.every((text, index) => text === open[index]))
            return next;
        open = next;
    }
}
function expandOne(pattern) {
    const match = /\{([^{}]*)\}/.exec(pattern);
    if (match === null)
        return [pattern];
    const before = pattern.slice(0, match.index);
    const after = pattern.slice(match.index + match[0].length);
    return (match[1] ?? '')
        .split(',')
        .slice(0, MAX_ALTERNATIVES + 1)
        .map((choice) => `${before}${choice}${after}`);
}


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ KEY_SCHEME),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);

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

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   _3: () => (/* binding */ lookUpPresent),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   uQ: () => (/* binding */ definitionTag),
/* harmony export */   vW: () => (/* binding */ lookUpVerified),
/* harmony export */   vy: () => (/* binding */ formatImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(385);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1556);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4363);




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
        if (scheme !== _image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S)
            return `expected label ${LABELS.scheme}=${_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_SCHEME */ .S}, received ${scheme ?? 'none'}`;
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
async function tryLookup(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q))
            throw error;
        // A registry that serves other bytes than it names has no image that we could use.
        if (error.code === 'registry-digest-mismatch')
            return { status: 'invalid', why: error.message };
        return { status: 'unknown', error };
    }
}
/** `repository@digest`, as it is handed to users. */
function formatImage(image) {
    return image.digest === undefined
        ? (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(image.repository)
        : `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(image.repository)}@${image.digest}`;
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   sp: () => (/* binding */ isSelected)
/* harmony export */ });
const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'];
/** True for the environments that a run plans and builds. */
function isSelected(origin) {
    return origin.selection === 'declared' || origin.selection === 'configured';
}
/** True when no diagnostic is an error. */
function isClean(diagnostics) {
    return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Resolves a path that a file names, relative to the file's directory. Paths are POSIX and stay below the root: absolute
 * paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The path as seen from the directory, or `undefined` when it does not lie below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
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

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseSet),
/* harmony export */   e: () => (/* binding */ matchesTokens)
/* harmony export */ });
/**
 * Matches a whole path in time proportional to path times pattern. Patterns come from the repository: a backtracking regular
 * expression would let `*a*a*a*a*b` stop a run.
 */
function matchesTokens(tokens, path) {
    let states = closure(tokens, new Set([0]), '/');
    for (const char of path) {
        const next = new Set();
        for (const state of states)
            step(tokens, state, char, next);
        if (next.size === 0)
            return false;
        states = closure(tokens, next, char);
    }
    return states.has(tokens.length);
}
// Tokens that may match nothing are skipped; `directories` may only be left at its start or behind a slash.
function closure(tokens, states, previous) {
    for (const state of states) {
        const token = tokens[state];
        if (token?.kind === 'star' || token?.kind === 'any')
            states.add(state + 1);
        if (token?.kind === 'directories' && previous === '/')
            states.add(state + 1);
    }
    return states;
}
function step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === 'any' || token.kind === 'directories' || (token.kind === 'star' && char !== '/'))
        next.add(state);
    else if (accepts(token, char))
        next.add(state + 1);
}
function accepts(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (char === '/')
        return false;
    if (token.kind === 'one')
        return true;
    return token.kind === 'set' && token.ranges.some(([from, to]) => char >= from && char <= to) !== token.negated;
}
/** Reads `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` when it is not closed or a range runs backwards. */
function parseSet(pattern, start) {
    const negated = pattern[start + 1] === '^' || pattern[start + 1] === '!';
    const ranges = [];
    let at = start + (negated ? 2 : 1);
    for (; pattern[at] !== ']' || ranges.length === 0; at += 1) {
        if (pattern[at] === '\\')
            at += 1;
        const from = pattern[at];
        if (from === undefined)
            return undefined;
        const isRange = pattern[at + 1] === '-' && pattern[at + 2] !== ']' && pattern[at + 2] !== undefined;
        const to = isRange ? (pattern[at + 2] ?? from) : from;
        if (from > to)
            return undefined;
        ranges.push([from, to]);
        if (isRange)
            at += 2;
    }
    return { token: { kind: 'set', negated, ranges }, end: at };
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   I$: () => (/* binding */ RECIPE_FOLDER),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   Uz: () => (/* binding */ runWithMounts),
/* harmony export */   tE: () => (/* binding */ asRoot),
/* harmony export */   yP: () => (/* binding */ cacheMount)
/* harmony export */ });
/** Where a generated step installs: the same in every image, because conda bakes it into files. */
const PREFIX = '/opt/terrarium/env';
/** Folder of the build context that holds a recipe's files; it is mounted, never copied. */
const RECIPE_FOLDER = '.terrarium';
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
/** Runs `lines` as root and gives the base's user back. */
function asRoot(lines, user) {
    const restore = isUser(user) && user !== 'root' && user !== '0' ? [`USER ${user}`] : [];
    return ['USER root', ...lines, ...restore];
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createLookups),
/* harmony export */   j: () => (/* binding */ repositoryOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1150);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);



/** The target, staging where this run pushes there, and the read-only repositories. */
function repositoryOrder(config, staging) {
    const { repository, stagingRepository, lookupRepositories } = config;
    const staged = staging && stagingRepository !== undefined;
    const target = staged ? stagingRepository : repository;
    const order = [repository, staged ? stagingRepository : undefined, ...lookupRepositories];
    const named = order.filter((entry) => entry !== undefined);
    const names = named.map(_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh);
    return { target, order: named.filter((_, index) => names.indexOf(names[index]) === index) };
}
/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;
function createLookups(registry, order, options) {
    const firstPush = new Map();
    const mayPush = (repository) => {
        const name = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository);
        const known = firstPush.get(name) ?? probe(registry, repository);
        firstPush.set(name, known);
        return known;
    };
    const present = presenceReader(registry, options.expected > LIST_ABOVE);
    const lookIn = (repository, tag, expected) => options.strength === 'present'
        ? present(repository, tag, expected.key)
        : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpVerified */ .vW)(registry, repository, tag, expected, options.hints);
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
                    notes.push(`${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository)} holds no usable image: ${lookup.why}`);
                if (lookup.status !== 'unknown')
                    continue;
                if (!target)
                    notes.push(`${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository)} could not be asked: ${lookup.error.message}`);
                else if (options.mayProbe && isRefusal(lookup.error) && (await mayPush(repository)))
                    notes.push(FIRST_PUSH);
                else
                    return { lookup, notes };
            }
            return { lookup: invalid ?? { status: 'miss' }, notes };
        },
        findDefinition: async (expected) => {
            for (const repository of order.order) {
                const lookup = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpVerified */ .vW)(registry, repository, (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionTag */ .uQ)(expected.hash), expected);
                // A hiccup of the target must not turn a kept image into a build.
                if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === order.target))
                    return lookup;
            }
            return { status: 'miss' };
        },
    };
}
// A probe without a clear answer proves no right to push.
async function probe(registry, repository) {
    try {
        return await registry.probePush(repository);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q)
            return false;
        throw error;
    }
}
const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';
function isRefusal(error) {
    return error.code === 'registry-auth' || error.code === 'registry-denied';
}
function presenceReader(registry, byList) {
    const lists = new Map();
    const tagsOf = (repository) => {
        const name = (0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository);
        const known = lists.get(name) ?? listTags(registry, repository);
        lists.set(name, known);
        return known;
    };
    return async (repository, tag, key) => {
        if (!byList)
            return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpPresent */ ._3)(registry, repository, tag, key);
        const tags = await tagsOf(repository);
        // Some registries list nothing, or not to everyone: then each key is asked for.
        if (tags instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q)
            return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpPresent */ ._3)(registry, repository, tag, key);
        if (!tags.has(tag))
            return { status: 'miss' };
        return { status: 'hit', image: { repository, digest: undefined, strength: 'present', key } };
    };
}
async function listTags(registry, repository) {
    try {
        return new Set((await registry.listTags(repository)) ?? []);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   kk: () => (/* binding */ unmatchedEntries)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);

/** The entry of `terrarium.yml` that speaks for a definition: a literal path before a glob, the first of each. */
function entryFor(config, path) {
    const literal = config.environments.find((entry) => entry.path === path);
    return literal ?? config.environments.find((entry) => entry.glob?.(path));
}
/** Entries that match nothing: a literal path is an error, a glob a warning. */
function unmatchedEntries(config, bundles) {
    return config.environments.flatMap((entry) => {
        // A literal path always has a bundle: discover makes one that failed when there is no file.
        if (entry.glob === undefined || bundles.some((bundle) => entry.glob?.(bundle.path)))
            return [];
        const message = `no definition matches ${JSON.stringify(entry.path)}`;
        return [
            {
                severity: 'warning',
                code: 'no-match',
                message,
                path: config.path,
                ...entry.at,
                hint: 'correct or remove the entry',
            },
        ];
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
function selectionOf(config, { path, declares, consumed }) {
    const entry = entryFor(config, path);
    if (entry !== undefined && entry.glob === undefined)
        return 'configured';
    if (isExcluded(path))
        return 'excluded';
    if (consumed)
        return 'consumed';
    if (entry !== undefined)
        return 'configured';
    return declares && config.environments.length === 0 ? 'declared' : 'candidate';
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
        const named = nameMatcher(text);
        const found = text === 'all' ? selected : definitions.filter(named);
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
function nameMatcher(text) {
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(text) ? ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(text) ?? (() => false)) : undefined;
    if (glob !== undefined)
        return ({ origin }) => glob(origin.id);
    return ({ origin, item }) => origin.id === text || (item.ok && item.value.name === text);
}
function nothingPicked(text) {
    const severity = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(text) ? 'warning' : 'error';
    const hint = 'list the ids with: terrarium list';
    return { severity, code: 'no-match', message: `no environment is called ${JSON.stringify(text)}`, path: '.', hint };
}


/***/ }),

/***/ 9832:
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

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   bH: () => (/* binding */ resolvePlatform),
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export platformManifests */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5885);
/* harmony import */ var _names_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8786);
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);




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
    const content = manifest === undefined ? undefined : parseJson(manifest.bytes);
    const config = isRecord(content) ? parseDescriptor(content.config) : undefined;
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return undefined;
    const blob = await registry.getBlob(repository, config);
    return blob === undefined ? undefined : parseConfig(parseJson(blob));
}
/** Image manifests of an index; attestations are left out. `undefined` when it is no index. */
function platformManifests(index) {
    const content = parseJson(index.bytes);
    const list = isRecord(content) ? content.manifests : undefined;
    if (!Array.isArray(list))
        return undefined;
    const found = list.flatMap((entry) => {
        const descriptor = parseDescriptor(entry);
        if (!isRecord(entry) || descriptor === undefined)
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
    const message = `${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository)}:${reference} has no image for ${platform}; it has ${names}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .q('platform-missing', message, {
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
    return isRecord(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}
function descriptorPlatform(value) {
    if (!isRecord(value))
        return '';
    return (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), text(value.architecture), text(value.variant));
}
function parseConfig(value) {
    if (!isRecord(value) || typeof value.architecture !== 'string')
        return undefined;
    const config = isRecord(value.config) ? value.config : {};
    const labels = isRecord(config.Labels) ? config.Labels : {};
    const strings = Object.entries(labels).filter((pair) => typeof pair[1] === 'string');
    return {
        platform: (0,_names_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformText */ .VQ)(text(value.os), value.architecture, text(value.variant)),
        labels: Object.fromEntries(strings),
        user: text(config.User),
    };
}
/** Reads a descriptor of untrusted JSON. */
function parseDescriptor(value) {
    if (!isRecord(value))
        return undefined;
    const { mediaType, size } = value;
    const digest = (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text(value.digest));
    if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    return digest === undefined ? undefined : { mediaType, digest, size };
}
/** JSON of untrusted bytes; `undefined` when it is none. */
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 3881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ requireConfig),
/* harmony export */   Fr: () => (/* binding */ loadHead),
/* harmony export */   Og: () => (/* binding */ loadBase),
/* harmony export */   tv: () => (/* binding */ hostOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1609);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('git-failed', `there is no merge base of ${JSON.stringify(baseRef)} and HEAD here`, {
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .q('config-invalid', `${where}: ${broken.message}`, broken.hint === undefined ? {} : { hint: broken.hint });
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _core_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1556);



const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const reading = file.kind === 'text' ? (0,_core_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(file.text, path) : { config: (0,_core_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(path), diagnostics: [] };
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
    const repository = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(text);
    if (repository !== undefined)
        return repository;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .q('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  E8: () => (/* binding */ pipeline_define),
  rj: () => (/* binding */ outline),
  et: () => (/* binding */ plan)
});

// UNUSED EXPORTS: register

// EXTERNAL MODULE: ./build/core/config.js + 2 modules
var core_config = __webpack_require__(8946);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/names/reference.js
var names_reference = __webpack_require__(1556);
// EXTERNAL MODULE: ./build/core/stored-image.js
var stored_image = __webpack_require__(4363);
;// CONCATENATED MODULE: ./build/core/bases.js




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
                return (0,names_reference/* formatReference */.FH)(reference);
            const result = await resolve(text, platform);
            if (!result.ok)
                throw result.error;
            return (0,names_reference/* formatReference */.FH)({ ...reference, digest: result.digest });
        },
    };
}
/** True when `follow-base` makes a base's digest part of the key. */
function isFollowed(config, text) {
    const reference = (0,names_reference/* parseReference */.F2)(text);
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
            : await (0,stored_image/* resolvePlatform */.bH)(registry, reference, name, platform);
        if (digest !== undefined)
            return { ok: true, digest };
        const message = `base image ${(0,names_reference/* formatRepository */.Sh)(reference)}:${name} does not exist`;
        return { ok: false, error: new errors/* TerrariumError */.q('registry-not-found', message, { hint: 'correct the reference' }) };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return { ok: false, error };
        throw error;
    }
}
// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(config, text) {
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `${JSON.stringify(text)} is no image reference`);
    if ((0,core_config/* allowedHosts */.uV)(config).includes(reference.registry))
        return reference;
    const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    throw new errors/* TerrariumError */.q('host-not-allowed', `registry ${reference.registry} of ${text} is not in allowed-registries`, { hint });
}

// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/core/recipes/pip.js

const DEFINITION = '/run/terrarium/definition';
const CACHE = '/run/terrarium/pip';
/** A virtual environment that also sees what the base brings, with the requirements installed into it. */
const pipRecipe = {
    name: 'pip/1',
    render: (inputs) => {
        const mounts = [`type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${DEFINITION}`, (0,recipe/* cacheMount */.yP)('pip', inputs, CACHE)];
        const lines = [
            (0,recipe/* runWithMounts */.Uz)(mounts, `sh ${DEFINITION}/install.sh`),
            `ENV VIRTUAL_ENV=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`,
        ];
        const files = new Map([[`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, INSTALL], ...requirementFiles(inputs.python.pip)]);
        return { lines: (0,recipe/* asRoot */.tE)(lines, inputs.user), files };
    },
};
const INSTALL = `set -eu
prefix=${recipe/* PREFIX */.H3}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
${installCommand()}
`;
/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
function installCommand() {
    const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
    return `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${DEFINITION}/requirements.txt`;
}
/** Requirements as files again: nested ones get numbers, because their paths are no part of the definition. */
function requirementFiles(entries) {
    const files = new Map();
    let count = 0;
    const write = (name, list) => {
        const lines = list.map((entry) => {
            if (typeof entry === 'string')
                return entry;
            count += 1;
            const nested = `requirements-${count}.txt`;
            write(nested, entry[1]);
            return `${entry[0]} ${nested}`;
        });
        files.set(`${recipe/* RECIPE_FOLDER */.I$}/${name}`, lines.map((line) => `${line}\n`).join(''));
    };
    write('requirements.txt', entries);
    return files;
}

;// CONCATENATED MODULE: ./build/core/recipes/conda.js



const conda_DEFINITION = '/run/terrarium/definition';
const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';
/** What the step prints when neither an installer image nor the base has a conda tool. */
const NO_CONDA_TOOL = 'terrarium: no conda tool';
/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
const condaRecipe = {
    name: 'conda/1',
    render: (inputs) => {
        const pip = inputs.python.pip.length > 0;
        const mounts = [
            `type=bind,source=${recipe/* RECIPE_FOLDER */.I$},target=${conda_DEFINITION}`,
            ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
            (0,recipe/* cacheMount */.yP)('conda', inputs, PACKAGES),
            ...(pip ? [(0,recipe/* cacheMount */.yP)('pip', inputs, '/run/terrarium/pip')] : []),
        ];
        const command = [...overrides(inputs.platform), 'sh', `${conda_DEFINITION}/install.sh`].join(' ');
        const lines = [(0,recipe/* runWithMounts */.Uz)(mounts, command), `ENV CONDA_PREFIX=${recipe/* PREFIX */.H3} PATH=${recipe/* PREFIX */.H3}/bin:$PATH`];
        const files = new Map([
            [`${recipe/* RECIPE_FOLDER */.I$}/install.sh`, `${conda_INSTALL}${pip ? `${installCommand()}\n` : ''}`],
            [`${recipe/* RECIPE_FOLDER */.I$}/environment.yml`, environmentFile(inputs.python)],
            ...(pip ? requirementFiles(inputs.python.pip) : []),
        ]);
        return { lines: (0,recipe/* asRoot */.tE)(lines, inputs.user), files };
    },
};
const conda_INSTALL = `set -eu
prefix=${recipe/* PREFIX */.H3}
file=${conda_DEFINITION}/environment.yml
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
  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    "$tool" "$action" --yes --prefix "$prefix" --file "$file" ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    "$tool" env "$action" --prefix "$prefix" --file "$file" ;;
esac
rm -rf /tmp/terrarium-mamba
`;
// Virtual packages would otherwise tell of the machine that builds: its kernel, its processor, its graphics card. The C
// library is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}
function archspec(platform) {
    const names = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
    return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}
// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ channels, conda, pip }) {
    const listed = channels.length === 0 ? ['defaults'] : channels;
    const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
    const hasPip = conda.some((spec) => /^(?:.*::)?pip(?: |$)/.test(spec));
    const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
    const list = (items) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
    return `channels:\n${list(closed)}dependencies:\n${list(packages)}`;
}

;// CONCATENATED MODULE: ./build/core/recipes/choose.js


/** The recipe of a definition's Python step; `undefined` where it has none. */
function recipeFor(python) {
    if (python.conda.length + python.channels.length > 0)
        return condaRecipe;
    return python.pip.length > 0 ? pipRecipe : undefined;
}

;// CONCATENATED MODULE: ./build/core/build-file.js

/** The Dockerfile of an environment for one platform: references pinned in place, our Python step behind it. */
function renderBuildFile(environment, platform, pins) {
    const { dockerfile, python } = environment.image;
    const steps = dockerfile === undefined ? `FROM ${pins.slots.get(0)}\n` : pinDockerfile(environment, pins);
    const recipe = recipeFor(python)?.render({
        python,
        platform,
        baseDigest: pins.base.digest,
        user: pins.base.user,
        installer: pins.installer,
    });
    if (recipe === undefined)
        return { text: steps, files: new Map() };
    return { text: `${steps}${recipe.lines.join('\n')}\n`, files: recipe.files };
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

// EXTERNAL MODULE: ./build/core/image-key.js
var image_key = __webpack_require__(385);
// EXTERNAL MODULE: ./build/core/lookup.js
var core_lookup = __webpack_require__(1150);
;// CONCATENATED MODULE: ./build/core/groups.js
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

;// CONCATENATED MODULE: ./build/core/resolve.js







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
    const bare = image.dockerfile === undefined && recipeFor(image.python) === undefined;
    return bare && image.bases.every(({ source }) => source.kind === 'image');
}
async function resolveGroup(group, done, resolver, lookups, options) {
    const [environment] = group.environments;
    const bases = await resolveAll(followedBases(environment, options.config), resolver);
    const installers = await resolveAll(installersOf(environment, options.config), resolver);
    const failed = [bases, installers].find((result) => result instanceof errors/* TerrariumError */.q);
    const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
    const orphan = parents.find((parent) => parent.key === undefined);
    if (bases instanceof errors/* TerrariumError */.q || installers instanceof errors/* TerrariumError */.q || orphan !== undefined) {
        const error = failed instanceof errors/* TerrariumError */.q
            ? failed
            : new errors/* TerrariumError */.q('registry-failed', 'its parent could not be resolved');
        return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
    }
    const recipe = recipeFor(environment.image.python)?.name;
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
    if (options.force.has(group.hash))
        return { kind: 'forced', reason: 'forced' };
    if (parents.some(({ answer }) => answer.kind === 'forced'))
        return { kind: 'forced', reason: 'parent-changed' };
    const platforms = group.environments[0].image.platforms;
    const { lookup, notes } = await lookups.find((0,core_lookup/* keyTag */.QR)(key), { hash: group.hash, key, platforms });
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
    return environment.image.bases.flatMap(({ imagePlatform, source }) => source.kind === 'image' && isFollowed(config, source.reference)
        ? [{ reference: source.reference, platform: imagePlatform }]
        : []);
}
/** Installer images of the environment's recipe, for every platform. */
function installersOf(environment, config) {
    const conda = recipeFor(environment.image.python)?.name.startsWith('conda/') === true;
    const reference = config.condaInstaller === undefined ? undefined : (0,names_reference/* parseReference */.F2)(config.condaInstaller);
    if (!conda || reference === undefined)
        return [];
    return environment.image.platforms.map((platform) => ({ reference: (0,names_reference/* formatReference */.FH)(reference), platform }));
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

// EXTERNAL MODULE: ./build/core/sha256.js
var sha256 = __webpack_require__(9832);
;// CONCATENATED MODULE: ./build/core/build-image.js











/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
async function buildImage(task, ports, bases, config) {
    const { environment, repository } = task;
    const { platforms } = environment.image;
    const manifests = [];
    for (const platform of platforms)
        manifests.push({ platform, ...(await buildPlatform(task, platform, ports, bases, config)) });
    const [only] = manifests;
    const { platform: _, ...single } = only;
    const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
    await verifyBuilt(image.digest, task, ports);
    for (const platform of platforms) {
        for (const command of task.tests) {
            await ports.smokeTest({
                image: `${(0,names_reference/* formatRepository */.Sh)(repository)}@${image.digest}`,
                platform,
                command,
                onLine: task.onLine,
            });
        }
    }
    return image;
}
async function buildPlatform(task, platform, ports, bases, config) {
    const { environment } = task;
    const pinned = await pinImages(task, platform, ports, bases, config);
    const file = renderBuildFile(environment, platform, pinned);
    const materialized = await ports.materialize({
        directory: environment.image.context?.directory,
        files: environment.files,
        extra: file.files,
        dockerfile: file.text,
    });
    try {
        return await ports.build({
            contextDirectory: materialized.contextDirectory,
            dockerfile: materialized.dockerfile,
            platform,
            target: environment.image.dockerfile?.target ?? '',
            arguments: environment.definition.steps.arguments,
            labels: labelsOf(task, platform, pinned.slots),
            repository: task.repository,
            onLine: task.onLine,
        });
    }
    finally {
        await materialized.dispose();
    }
}
async function pinImages(task, platform, ports, bases, config) {
    const { environment } = task;
    const slots = new Map();
    for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
        const { source } = base;
        const pinned = source.kind === 'image'
            ? await bases.pin(source.reference, base.imagePlatform)
            : pinParent(task.parents.get(source.id), source.id);
        slots.set(base.slot, pinned);
    }
    const installer = installersOf(environment, config).find((image) => image.platform === platform);
    const { syntax } = environment.image.steps;
    return {
        slots,
        base: await describeBase(slots.get(0), environment, platform, ports),
        installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
        // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
        syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
    };
}
function pinParent(image, id) {
    if (image === undefined)
        throw new errors/* TerrariumError */.q('registry-not-found', `the image of ${id} is not known`);
    return image;
}
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
// Only our Python step needs to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(pinned, environment, platform, ports) {
    const reference = pinned === undefined ? undefined : (0,names_reference/* parseReference */.F2)(pinned);
    if (recipeFor(environment.image.python) === undefined || reference?.digest === undefined)
        return { digest: NO_DIGEST, user: '' };
    const digest = (await (0,stored_image/* resolvePlatform */.bH)(ports.registry, reference, reference.digest, platform)) ?? reference.digest;
    const config = await (0,stored_image/* readConfig */.Xg)(ports.registry, reference, { mediaType: stored_image/* MEDIA */.Rn.manifest, digest, size: 0 });
    const user = config?.user ?? '';
    if (user !== '' && !(0,recipe/* isUser */.QY)(user))
        throw new errors/* TerrariumError */.q('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
    return { digest, user };
}
/** Marks of an image: equal for equal inputs, whoever builds. */
function labelsOf({ environment, key }, platform, slots) {
    const slot = baseSlot(environment);
    const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
    const digest = slot === undefined ? undefined : (0,names_reference/* parseReference */.F2)(slots.get(slot) ?? '')?.digest;
    const named = use?.source.kind === 'image' ? [[core_lookup/* LABELS */.kg.baseName, use.source.reference]] : [];
    return [
        [core_lookup/* LABELS */.kg.scheme, image_key/* KEY_SCHEME */.S],
        [core_lookup/* LABELS */.kg.definition, environment.hash],
        [core_lookup/* LABELS */.kg.key, key],
        ...named,
        ...(digest === undefined ? [] : [[core_lookup/* LABELS */.kg.baseDigest, digest]]),
    ];
}
// The base of the stage that becomes the image, through the stages that it stands on.
function baseSlot(environment) {
    const { stages } = environment.image.steps;
    if (stages.length === 0)
        return 0;
    let from = stages.at(-1)?.from ?? '';
    while (from.startsWith('stage:'))
        from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
    return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
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
    const content = index === undefined ? undefined : (0,stored_image/* parseJson */.qF)(index.bytes);
    const list = (0,stored_image/* isRecord */.u4)(content) ? content.manifests : undefined;
    if (Array.isArray(list))
        return list;
    throw new errors/* TerrariumError */.q('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}
async function verifyBuilt(digest, { environment, key, repository }, ports) {
    const image = await (0,stored_image/* readImage */.AM)(ports.registry, repository, digest);
    const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
    const why = image === undefined
        ? 'the registry does not have it'
        : image.kind === 'broken'
            ? image.why
            : (0,core_lookup/* mismatch */.J4)(image.configs, expected);
    if (why === undefined)
        return;
    throw new errors/* TerrariumError */.q('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}

// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(5885);
;// CONCATENATED MODULE: ./build/core/canonical.js
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

;// CONCATENATED MODULE: ./build/core/hash.js


const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';
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
/** Address of a definition: sha256 of the scheme's line and the canonical form (docs/hash.md). */
function definitionHash(definition) {
    return (0,sha256/* sha256Hex */.f)(`${DEFINITION_SCHEME}\n${canonical(definition)}`);
}
/** Digest of each section, for field-level comparison. */
function sectionDigests(definition) {
    const digest = (section, value) => (0,sha256/* sha256Hex */.f)(`${SECTION_SCHEME} ${section}\n${canonical(value)}`);
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
    return (0,sha256/* sha256Hex */.f)(`${UNORDERED_SCHEME}\n${canonical(sorted)}`);
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
        hash: definitionHash(definition),
        sections: sectionDigests(definition),
        unorderedHash: unorderedHash(definition),
        parents,
    };
}
function sortPython({ channels, conda, pip }) {
    return { channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}
function sortPip(entries) {
    const sorted = entries.map((entry) => (typeof entry === 'string' ? entry : [entry[0], sortPip(entry[1])]));
    return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
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
    return {
        severity: 'error',
        code: 'parent-cycle',
        message,
        path,
        line: 1,
        column: 1,
        hint: 'give one of them an external base',
    };
}
function parentDiagnostic(path, parent) {
    return {
        severity: 'error',
        code: 'parent-failed',
        message: `it stands on ${parent}, which has errors`,
        path,
        line: 1,
        column: 1,
        hint: 'correct the parent first',
    };
}
function fail(item, diagnostic) {
    const diagnostics = [...item.diagnostics, diagnostic];
    return { id: item.id, diagnostics, ok: false, stage: 'hash', cause: diagnostic.message };
}

;// CONCATENATED MODULE: ./build/core/names/slug.js


/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
function slugOf(id) {
    return `${shorten(id)}-${(0,sha256/* sha256Hex */.f)(id).slice(0, 6)}`;
}
/** A version as part of a tag: as written where a tag can hold it and it is not `latest`, else shortened like a slug plus 6 hex of its sha256. */
function versionTag(version) {
    const usable = (0,names_reference/* isTag */.dz)(version) && version.length <= 64 && version !== 'latest';
    return usable ? version : `${shorten(version)}-${(0,sha256/* sha256Hex */.f)(version).slice(0, 6)}`;
}
function shorten(text) {
    const safe = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return safe.slice(0, 33).replace(/-+$/, '') || 'x';
}

;// CONCATENATED MODULE: ./build/core/records.js





const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/** Records of one name that are read at most, so that a plan's requests stay bounded. */
const MAX_RECORDS = 256;
/** Name under which an environment is recorded: its own, else its id. */
const recordName = ({ name, id }) => name ?? id;
/** Version of a record: an anonymous environment's is its definition hash. */
const recordVersion = ({ name, version, hash }) => (name === undefined ? hash : (version ?? hash));
/** Tag of an environment's newest image, for people. */
const latestTag = ({ id }) => `${slugOf(id)}--latest`;
/** Tag of a version, for people; `undefined` where the definition has no version. */
const namedTag = ({ id, version }) => version === undefined ? undefined : `${slugOf(id)}--${versionTag(version)}`;
/** Prefix of the tags of an environment's records. */
const recordPrefix = (environment) => `rec-${(0,sha256/* sha256Hex */.f)(recordName(environment)).slice(0, 16)}-`;
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
    const manifest = await registry.getManifest(repository, tag);
    const content = manifest === undefined ? undefined : (0,stored_image/* parseJson */.qF)(manifest.bytes);
    const layers = (0,stored_image/* isRecord */.u4)(content) ? content.layers : undefined;
    const layer = Array.isArray(layers) ? (0,stored_image/* parseDescriptor */.BA)(layers[0]) : undefined;
    if (layer?.mediaType !== RECORD_TYPE)
        return undefined;
    const blob = await registry.getBlob(repository, layer);
    // The tag names the bytes, so that a record which is not what its tag says is not taken.
    if (blob === undefined || !tag.endsWith((0,sha256/* sha256Hex */.f)(blob).slice(0, 32)))
        return undefined;
    return parseRecord((0,stored_image/* parseJson */.qF)(blob));
}
/** Takes a record only if its definition has the hash that it names: whoever writes tags can write anything. */
function parseRecord(value) {
    if (!(0,stored_image/* isRecord */.u4)(value))
        return undefined;
    const { name, version, definitionHash: hash, definition } = value;
    if (typeof name !== 'string' || typeof version !== 'string' || !(0,stored_image/* isRecord */.u4)(definition) || !isCanonical(definition))
        return undefined;
    const genuine = definitionHash(definition) === hash;
    return genuine ? value : undefined;
}
/** Writes a record as an OCI artifact whose subject is the image. Writing it again changes nothing. */
async function writeRecord(registry, repository, environment, record, subject) {
    const blob = new TextEncoder().encode(canonical(record));
    const empty = new TextEncoder().encode('{}');
    const layer = describe(RECORD_TYPE, blob);
    const config = describe(EMPTY_TYPE, empty);
    await registry.putBlob(repository, config, { kind: 'bytes', bytes: empty });
    await registry.putBlob(repository, layer, { kind: 'bytes', bytes: blob });
    const manifest = {
        schemaVersion: 2,
        mediaType: stored_image/* MEDIA */.Rn.manifest,
        artifactType: RECORD_TYPE,
        config,
        layers: [layer],
        subject,
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    const tag = `${recordPrefix(environment)}${(0,sha256/* sha256Hex */.f)(blob).slice(0, 32)}`;
    await registry.putManifest(repository, tag, { mediaType: stored_image/* MEDIA */.Rn.manifest, bytes });
}
function describe(mediaType, bytes) {
    return { mediaType, digest: `sha256:${(0,sha256/* sha256Hex */.f)(bytes)}`, size: bytes.byteLength };
}

;// CONCATENATED MODULE: ./build/core/register.js





/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`: the one that everybody gets.
 */
async function tagBuilt(registry, repository, image, expected, replaces) {
    const manifest = await readManifest(registry, repository, image.digest);
    await registry.putManifest(repository, `img-${(0,digest/* digestHex */.s)(image.digest)}`, manifest);
    const winner = replaces ? undefined : await findWinner(registry, repository, expected);
    if (winner !== undefined)
        return winner;
    await registry.putManifest(repository, (0,core_lookup/* keyTag */.QR)(expected.key), manifest);
    const settled = await findWinner(registry, repository, expected);
    if (settled === undefined) {
        throw new errors/* TerrariumError */.q('image-invalid', `tag ${(0,core_lookup/* keyTag */.QR)(expected.key)} does not hold a valid image after it was written`);
    }
    const current = settled === image.digest ? manifest : await readManifest(registry, repository, settled);
    await registry.putManifest(repository, (0,core_lookup/* definitionTag */.uQ)(expected.hash), current);
    return settled;
}
async function findWinner(registry, repository, expected) {
    const lookup = await (0,core_lookup/* lookUpVerified */.vW)(registry, repository, (0,core_lookup/* keyTag */.QR)(expected.key), expected);
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
/** Two definitions with one name and version but different meaning: neither is registered. */
function nameConflicts(environments, severity) {
    const byName = new Map();
    for (const environment of environments) {
        if (environment.name === undefined)
            continue;
        const name = JSON.stringify([environment.name, environment.version ?? '']);
        byName.set(name, [...(byName.get(name) ?? []), environment]);
    }
    return [...byName.values()].filter(hasConflict).flatMap((members) => members.map(({ name, version, source }) => {
        const others = members.map((member) => member.id).join(', ');
        const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
        return { severity, code: 'name-conflict', message, path: source, hint: 'give them different names or versions' };
    }));
}
function hasConflict(members) {
    return new Set(members.map((member) => member.hash)).size > 1;
}
/** Writes names and records of environments whose images stand in the target repository. Refusals are warnings. */
async function registerNames(registry, repository, registered, provenance) {
    const conflicts = nameConflicts(registered.map(({ environment }) => environment), 'error');
    const refused = new Set(conflicts.map(({ path }) => path));
    const diagnostics = [...conflicts];
    const tags = registered.length === 0 ? [] : await listTags(registry, repository);
    for (const entry of registered) {
        try {
            diagnostics.push(...(await registerOne(registry, repository, entry, provenance, tags, refused.has(entry.environment.source))));
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
    const tag = namedTag(environment);
    const moved = await moveTag(registry, repository, latestTag(environment), manifest);
    const fresh = tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== digest;
    // A run that was stopped may have left names without a record.
    const recorded = tags?.some((name) => name.startsWith(recordPrefix(environment))) ?? true;
    if (refused || (!moved && !fresh && recorded))
        return [];
    const records = await readRecords(registry, repository, environment, tags);
    const version = recordVersion(environment);
    const earlier = records.find((record) => record.version === version);
    if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
        const message = `version ${version} of ${recordName(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
        return [warn(environment, 'version-taken', message, 'raise the version')];
    }
    if (tag !== undefined)
        await moveTag(registry, repository, tag, manifest);
    if (earlier !== undefined)
        return [];
    const { definition, sections, source, hash } = environment;
    const record = {
        formatVersion: '1',
        name: recordName(environment),
        version,
        source,
        definitionHash: hash,
        imageKey: key,
        image: digest,
    };
    await writeRecord(registry, repository, environment, { ...record, definition, sections, ...provenance }, manifest);
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
    return { severity: 'warning', code, message, path: source, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./build/core/build.js






/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what stands on it. */
async function build(items, environments, ports, bases, lookups, options) {
    const run = limiter(options.jobs);
    const byHash = new Map(items.map((item) => [item.hash, item]));
    const outcomes = new Map();
    const outcomeOf = (item) => {
        const known = outcomes.get(item.hash) ?? start(item);
        outcomes.set(item.hash, known);
        return known;
    };
    const start = async (item) => {
        const parents = await Promise.all(item.parents.flatMap((hash) => byHash.get(hash) ?? []).map(outcomeOf));
        const failed = parents.find((parent) => parent.status === 'failed' || parent.status === 'blocked');
        if (failed !== undefined)
            return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
        return settle(item, ports, async (onLine) => {
            const ready = await findReady(item, lookups);
            if (ready !== undefined)
                return ready;
            requirePlannedParents(parents);
            const members = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
            return run(() => buildItem(item, members, parents, ports, bases, options, onLine));
        });
    };
    const wanted = items.filter((item) => options.only === undefined || options.only.has(item.hash));
    await Promise.all(wanted.map(outcomeOf));
    // What had to be built for a wanted item is told as well, above all its failure.
    const all = await Promise.all([...outcomes.values()]);
    return all.filter((outcome) => wanted.includes(outcome.item) || outcome.status === 'built' || outcome.status === 'failed');
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
    const tail = [];
    const began = ports.now();
    const announce = (event) => ports.onProgress(event);
    let started = false;
    const onLine = (line) => {
        if (!started)
            announce({ kind: 'started', id, title: item.title });
        started = true;
        tail.push(line);
        if (tail.length > TAIL_LINES)
            tail.shift();
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
        const told = explainFailure(error, tail);
        announce({ kind: 'finished', id, status: 'failed', seconds, message: told.message });
        return { item, seconds, status: 'failed', error: told, tail };
    }
}
// Only the build itself can find that its base brings no conda tool.
function explainFailure(error, tail) {
    if (error.code !== 'build-failed' || !tail.some((line) => line.includes(NO_CONDA_TOOL)))
        return error;
    const hint = 'add to terrarium.yml: conda-installer: mambaorg/micromamba:2';
    return new errors/* TerrariumError */.q('no-conda-tool', 'the base image brings no conda tool', { hint, cause: error });
}
/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item, lookups) {
    if (item.action === 'use' && item.image !== null)
        return { status: 'used', image: item.image, key: item.key };
    if (item.action === 'build')
        return undefined;
    if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
        return { status: 'reused', image: item.image, key: item.effectiveKey };
    }
    const key = item.effectiveKey ?? item.key;
    if (key === null)
        throw new errors/* TerrariumError */.q('registry-failed', item.detail);
    return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}
// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item, key, lookups) {
    const digest = item.image === null ? undefined : (0,names_reference/* parseReference */.F2)(item.image)?.digest;
    for (const reference of [...(digest === undefined ? [] : [digest]), (0,core_lookup/* keyTag */.QR)(key)]) {
        const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
        if (lookup.status === 'unknown')
            throw lookup.error;
        if (lookup.status === 'hit')
            return { status: 'reused', image: (0,core_lookup/* formatImage */.vy)(lookup.image), key };
    }
    return undefined;
}
async function buildItem(item, members, parents, ports, bases, options, onLine) {
    const [environment] = members;
    const repository = options.order.target;
    if (repository === undefined)
        throw new errors/* TerrariumError */.q('repository-missing', 'no repository is configured', {
            hint: 'set repository in terrarium.yml',
        });
    if (environment === undefined || item.key === null)
        throw new errors/* TerrariumError */.q('plan-mismatch', `${item.title} is not in this tree`);
    onLine(`building ${item.title} (${item.detail})`);
    const tests = [...new Set(members.flatMap(({ test }) => test ?? []))];
    const images = parentImages(environment, parents);
    const task = { environment, key: item.key, repository, parents: images, tests, onLine };
    const image = await buildImage(task, ports, bases, options.config);
    const expected = { hash: item.hash, key: item.key, platforms: item.platforms };
    const digest = await tagBuilt(ports.registry, repository, image, expected, item.replaces);
    return { status: 'built', image: `${(0,names_reference/* formatRepository */.Sh)(repository)}@${digest}`, key: item.key };
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

// EXTERNAL MODULE: ./build/core/definitions.js
var definitions = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/core/decode.js
var core_decode = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/core/names/path.js
var names_path = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/core/yaml.js
var yaml = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/core/names/url.js
var url = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/names/channel.js

// No segment starts with a dot or a dash: local paths and options are no channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;
/** Reads a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
function parseChannel(text) {
    const trimmed = text.trim().replace(/\/+$/, '');
    if ((0,url/* hasCredentials */.L)(text))
        return { ok: false, secret: true };
    return NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}

// EXTERNAL MODULE: ./build/core/names/match-spec.js
var match_spec = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/core/formats/format.js
const NO_PYTHON = { channels: [], conda: [], pip: [] };
const NO_SPARK = { packages: [], precache: false, repositories: [] };
/** A source of the format that says nothing yet. */
function emptySource(format) {
    return {
        format,
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
        consumes: [],
    };
}

// EXTERNAL MODULE: ./build/core/names/requirement.js + 1 modules
var requirement = __webpack_require__(9376);
;// CONCATENATED MODULE: ./build/core/formats/requirements.js





/** `requirements.txt` and its like: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    format: 'requirements',
    recognizes: (_text, path) => /(?:^|\/)[^/]*requirements[^/]*\.txt$/i.test(path),
    includes: (text, path) => pipIncludes(logicalLines(text).map((line) => line.text), (0,names_path/* directoryOf */.jt)(path)),
    parse: (text, path, files) => {
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const pip = parseRequirementsFile(findings, text, files, pipTrail(path));
        const consumes = [...reachedFiles(text, path, files)];
        return {
            source: { ...emptySource('requirements'), python: { ...NO_PYTHON, pip }, consumes },
            diagnostics: findings.diagnostics,
        };
    },
};
/** What Python splits lines at, and what pip continues lines with: behind these it would read another line than we do. */
const UNREADABLE = /[\\\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u;
const MAX_NESTING = 16;
/** Lines of all files of a definition: files that include each other many times would multiply. */
const MAX_LINES = 20_000;
const NESTED = /^(?:(-r|-c)\s*|(--requirement|--constraint)(?:\s+|\s*=\s*))(\S.*)$/;
/** Paths that `-r` and `-c` lines name, resolved from the directory. */
function pipIncludes(lines, directory) {
    return lines.flatMap((line) => {
        const target = NESTED.exec(line)?.[3];
        const resolved = target === undefined ? undefined : (0,names_path/* resolvePath */.o1)(directory, target);
        return resolved?.ok ? [resolved.path] : [];
    });
}
/** A trail that starts with a file. */
function pipTrail(path) {
    return { chain: [path], budget: { lines: MAX_LINES } };
}
/** Canonical entries of pip lines; nested files become nodes. */
function parsePipLines(findings, lines, files, trail) {
    trail.budget.lines -= lines.length;
    if (trail.budget.lines < 0) {
        const message = `expected at most ${MAX_LINES} lines in all files of a definition`;
        (0,core_decode/* report */.z8)(findings, 'error', 'include-limit', message, { line: 1, column: 1 }, 'include each file once');
        return [];
    }
    return lines.flatMap((line) => {
        if (trail.budget.lines < 0)
            return [];
        const entry = parsePipLine(findings, line, files, trail);
        return entry === undefined ? [] : [entry];
    });
}
function parseRequirementsFile(findings, text, files, trail) {
    return parsePipLines(findings, logicalLines(text), files, trail);
}
function parsePipLine(findings, line, files, trail) {
    const at = { line: line.line, column: line.column ?? 1 };
    if (UNREADABLE.test(line.text) || /\s{100}/.test(line.text)) {
        const hint = 'write one requirement a line, without backslashes, control characters and long runs of white space';
        (0,core_decode/* report */.z8)(findings, 'error', 'requirement-syntax', 'the line is not read alike by every tool', at, hint);
        return undefined;
    }
    if (/\$\{[A-Z0-9_]+\}/.test(line.text)) {
        const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-variable', 'environment variables in requirements are not read', at, hint);
        return undefined;
    }
    if ((0,url/* hasCredentials */.L)(line.text)) {
        const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
        (0,core_decode/* report */.z8)(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
        return undefined;
    }
    const nested = NESTED.exec(line.text);
    if (nested !== null)
        return parseNested(findings, nested, at, files, trail);
    return line.text.startsWith('-') ? parseOption(findings, line.text, at) : parseLine(findings, line.text, at);
}
function parseNested(findings, match, at, files, trail) {
    const flag = match[1] === '-c' || match[2] === '--constraint' ? '-c' : '-r';
    const { chain, budget } = trail;
    const current = chain.at(-1) ?? '.';
    const resolved = (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(current), match[3] ?? '');
    if (!resolved.ok) {
        (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `${flag} ${(0,core_decode/* quote */.hD)(match[3] ?? '')}: ${resolved.reason}`, at);
        return undefined;
    }
    if (chain.includes(resolved.path) || chain.length > MAX_NESTING) {
        const path = [...chain, resolved.path].join(' -> ');
        (0,core_decode/* report */.z8)(findings, 'error', 'include-cycle', `requirements files include each other: ${path}`, at);
        return undefined;
    }
    const file = files.get(resolved.path) ?? { kind: 'absent' };
    if (file.kind !== 'text') {
        const why = file.kind === 'absent' ? 'does not exist' : file.message;
        (0,core_decode/* report */.z8)(findings, 'error', 'file-missing', `${flag} names ${(0,core_decode/* quote */.hD)(resolved.path)}, which ${why}`, at, 'correct the path');
        return undefined;
    }
    const inner = (0,core_decode/* findingsFor */.I6)(resolved.path);
    const entries = parseRequirementsFile(inner, file.text, files, { chain: [...chain, resolved.path], budget });
    findings.diagnostics.push(...inner.diagnostics);
    return [flag, entries];
}
const FLAGS = ['--no-index', '--pre', '--prefer-binary', '--require-hashes'];
const VALUED = {
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--no-binary': '--no-binary',
    '--only-binary': '--only-binary',
    '--trusted-host': '--trusted-host',
};
function parseOption(findings, text, at) {
    if (FLAGS.includes(text))
        return text;
    const match = /^(-[if]|--[a-z-]+)(?:\s+|\s*=\s*)([^\s'"]+)$/.exec(text) ?? /^(-[if])([^\s'"]+)$/.exec(text);
    const option = VALUED[match?.[1] ?? ''];
    const value = match?.[2] ?? '';
    if (option === undefined) {
        const hint = 'remove it, or install in a Dockerfile';
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `pip option ${(0,core_decode/* quote */.hD)(text)} is not read yet`, at, hint);
        return undefined;
    }
    const isUrl = /^https?:\/\/\S+$/.test(value);
    if (['--index-url', '--extra-index-url', '--find-links'].includes(option) && !isUrl) {
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `expected a URL for ${option}, received ${(0,core_decode/* quote */.hD)(value)}`, at);
        return undefined;
    }
    return `${option} ${value}`;
}
function parseLine(findings, text, at) {
    const options = text.search(/\s--[a-z]/);
    const body = options < 0 ? text : text.slice(0, options).trim();
    const hashes = options < 0
        ? []
        : text
            .slice(options)
            .trim()
            .split(/\s+(?=--)/);
    const unread = hashes.find((option) => !/^--hash(?:=|\s+)(?:sha256|sha384|sha512):[0-9a-f]+$/.test(option));
    if (unread !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'pip-option', `requirement option ${(0,core_decode/* quote */.hD)(unread)} is not read yet`, at);
        return undefined;
    }
    const reading = (0,requirement/* parseRequirement */.pP)(body);
    if (!reading.ok) {
        (0,core_decode/* report */.z8)(findings, 'error', 'requirement-syntax', `requirement ${(0,core_decode/* quote */.hD)(body)}: ${reading.reason}`, at, reading.hint);
        return undefined;
    }
    const canonical = hashes.map((option) => ` ${option.replace(/^--hash\s+/, '--hash=')}`).join('');
    return `${(0,requirement/* formatRequirement */.zP)(reading.requirement)}${canonical}`;
}
/**
 * Lines as pip joins them: a trailing backslash continues, comments start at `#` after space or line start.
 * https://github.com/pypa/pip/blob/24.0/src/pip/_internal/req/req_file.py#L424
 */
function logicalLines(text) {
    const lines = [];
    let open;
    const close = () => {
        const text = open?.text ?? '';
        // Behind such a character pip sees another line, also in what looks like a comment.
        const stripped = /[\p{Zl}\p{Zp}]|(?![\t\r\n])\p{Cc}/u.test(text) ? text : withoutComment(text).trim();
        if (open !== undefined && stripped !== '')
            lines.push({ text: stripped, line: open.line });
        open = undefined;
    };
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const comment = /^\s*#/.test(raw);
        const continues = raw.endsWith('\\') && !comment;
        const part = continues ? raw.slice(0, -1) : raw;
        // pip keeps a comment line apart from the line that it interrupts.
        open =
            open === undefined
                ? { text: part, line: index + 1 }
                : { text: `${open.text}${comment ? ` ${part}` : part}`, line: open.line };
        if (!continues)
            close();
    }
    close();
    return lines;
}
// A `#` starts a comment at the start of a line and behind white space.
function withoutComment(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text[at - 1] ?? ''))
            return text.slice(0, at);
    }
    return text;
}
function* reachedFiles(text, path, files, seen = new Set([path])) {
    for (const next of requirements.includes(text, path)) {
        if (seen.has(next))
            continue;
        seen.add(next);
        yield next;
        const file = files.get(next);
        if (file?.kind === 'text')
            yield* reachedFiles(file.text, next, files, seen);
    }
}

;// CONCATENATED MODULE: ./build/core/formats/conda.js







const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];
/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
const conda = {
    format: 'conda',
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
        const empty = emptySource('conda');
        if (!reading.ok)
            return { source: empty, diagnostics: [reading.diagnostic] };
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const { python, variables } = parseConda(findings, reading.root, files);
        const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
        return { source: { ...empty, python, variables, consumes }, diagnostics: findings.diagnostics };
    },
};
/** A conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and nothing says otherwise. */
function isConda(root) {
    if (root.kind !== 'map' || (0,core_decode/* entryOf */.Ms)(root, 'build_dependencies') !== undefined)
        return false;
    const dependencies = (0,core_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    if (dependencies?.kind !== 'list')
        return false;
    const fits = dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isPipMap(item)));
    const known = root.entries.every((entry) => KEYS.includes(entry.key));
    return fits && (known || (0,core_decode/* entryOf */.Ms)(root, 'channels')?.value.kind === 'list');
}
/** Reads the content of a conda environment, from a file or inline. */
function parseConda(findings, root, files) {
    if (root.kind !== 'map') {
        (0,core_decode/* report */.z8)(findings, 'error', 'wrong-type', 'expected a conda environment: a map with dependencies', root.at);
        return { python: NO_PYTHON, variables: {} };
    }
    (0,core_decode/* checkKeys */.L)(findings, root, KEYS, 'a conda environment');
    const variables = (0,core_decode/* entryOf */.Ms)(root, 'variables');
    const name = (0,core_decode/* entryOf */.Ms)(root, 'name');
    if (name !== undefined)
        (0,core_decode/* decodeText */.g7)(findings, name.value, 'name');
    return {
        python: { channels: parseChannels(findings, root), ...parseDependencies(findings, root, files) },
        variables: variables === undefined ? {} : ((0,core_decode/* decodeTexts */.hs)(findings, variables.value, 'variables') ?? {}),
    };
}
/** Requirements files that the environment's pip section names. */
function condaIncludes(root, path) {
    const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
    return pipIncludes(lines, (0,names_path/* directoryOf */.jt)(path));
}
/** The same, with what those files include in turn. */
function condaConsumes(root, path, files) {
    return condaIncludes(root, path).flatMap((file) => {
        const reading = files.get(file);
        return reading?.kind === 'text' ? [file, ...requirements.parse(reading.text, file, files).source.consumes] : [file];
    });
}
function isPipMap(node) {
    return node.entries.length === 1 && node.entries[0]?.key === 'pip';
}
function pipNodes(root) {
    const dependencies = (0,core_decode/* entryOf */.Ms)(root, 'dependencies')?.value;
    const items = dependencies?.kind === 'list' ? dependencies.items : [];
    return items.flatMap((item) => {
        const pip = item.kind === 'map' ? (0,core_decode/* entryOf */.Ms)(item, 'pip')?.value : undefined;
        return pip?.kind === 'list' ? pip.items : [];
    });
}
function parseChannels(findings, root) {
    const entry = (0,core_decode/* entryOf */.Ms)(root, 'channels');
    const items = entry === undefined || isEmpty(entry.value) ? [] : ((0,core_decode/* decodeList */.VX)(findings, entry.value, 'channels') ?? []);
    return items.flatMap((item) => {
        const text = (0,core_decode/* decodeString */.sc)(findings, item, 'a channel');
        if (text === undefined)
            return [];
        const reading = parseChannel(text);
        if (reading.ok)
            return [reading.channel];
        if (reading.secret)
            (0,core_decode/* report */.z8)(findings, 'error', 'credentials-in-url', 'a channel carries credentials', item.at, SECRET);
        else
            (0,core_decode/* report */.z8)(findings, 'error', 'channel-syntax', `expected a channel name or URL, received ${(0,core_decode/* quote */.hD)(text)}`, item.at);
        return [];
    });
}
const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
function parseDependencies(findings, root, files) {
    const entry = (0,core_decode/* entryOf */.Ms)(root, 'dependencies');
    const items = entry === undefined ? undefined : (0,core_decode/* decodeList */.VX)(findings, entry.value, 'dependencies');
    if (entry === undefined)
        (0,core_decode/* report */.z8)(findings, 'error', 'field-missing', 'expected dependencies', root.at, 'add "dependencies:"');
    const conda = [];
    const pip = [];
    for (const item of items ?? []) {
        if (item.kind !== 'map')
            conda.push(...parseSpec(findings, item));
        else if (pip.length > 0)
            (0,core_decode/* report */.z8)(findings, 'error', 'duplicate-pip', 'expected one pip section', item.at, 'merge them');
        else
            pip.push(...parsePip(findings, item, files));
    }
    return { conda, pip };
}
function parseSpec(findings, node) {
    const text = (0,core_decode/* decodeString */.sc)(findings, node, 'a dependency');
    if (text === undefined)
        return [];
    const reading = (0,match_spec/* parseMatchSpec */.I0)(text);
    if (reading.ok)
        return [(0,match_spec/* formatMatchSpec */.Si)(reading.spec)];
    (0,core_decode/* report */.z8)(findings, 'error', 'match-spec-syntax', `match spec ${(0,core_decode/* quote */.hD)(text)}: ${reading.reason}`, node.at);
    return [];
}
function parsePip(findings, map, files) {
    (0,core_decode/* checkKeys */.L)(findings, map, ['pip'], 'a dependency');
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'pip');
    if (entry === undefined || isEmpty(entry.value))
        return [];
    const items = (0,core_decode/* decodeList */.VX)(findings, entry.value, 'pip') ?? [];
    const lines = items.flatMap((item) => {
        const text = (0,core_decode/* decodeString */.sc)(findings, item, 'a requirement')?.trim();
        return text === undefined || text === '' ? [] : [{ text, ...item.at }];
    });
    return parsePipLines(findings, lines, files, pipTrail(findings.path));
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.plain && node.text === '';
}

// EXTERNAL MODULE: ./build/core/formats/dockerfile-lexer.js
var dockerfile_lexer = __webpack_require__(8916);
// EXTERNAL MODULE: ./build/core/formats/shell-words.js
var shell_words = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/core/formats/dockerfile.js




const dockerfile = {
    format: 'dockerfile',
    recognizes: (text, path) => isDockerfileName(path) && /^\s*FROM\s/im.test(text),
    includes: () => [],
    parse: (text, path) => {
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const parsed = parseDockerfile(findings, text);
        const part = { path, text, dockerfile: parsed, context: undefined };
        return { source: { ...emptySource('dockerfile'), dockerfile: part }, diagnostics: findings.diagnostics };
    },
};
/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
function isDockerfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name))
        return false;
    return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}
const KEYWORDS = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads the structure; mistakes go to the findings. */
function parseDockerfile(findings, text) {
    const lexed = (0,dockerfile_lexer/* lexDockerfile */.e)(findings, text);
    const globals = [];
    const stages = [];
    for (const instruction of lexed.instructions) {
        checkKeyword(findings, instruction);
        const stage = stages.at(-1);
        if (instruction.keyword === 'FROM')
            stages.push({ ...parseFrom(findings, instruction), instructions: [] });
        else if (stage !== undefined)
            stage.instructions.push(parseInstruction(findings, instruction, lexed.escape));
        else if (instruction.keyword === 'ARG')
            globals.push(...parseAssignments(instruction.text, lexed.escape));
        else
            (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `expected FROM before ${instruction.keyword}`, lineOf(instruction));
    }
    if (stages.length === 0)
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', 'expected a FROM instruction', { line: 1, column: 1 });
    return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}
/** `NAME=value NAME2="a b"` of ARG, ENV and LABEL; a word without `=` has no value. */
function parseAssignments(text, escapeChar) {
    return (0,shell_words/* splitWords */.y)(text, escapeChar).map(({ text: word }) => {
        const equals = word.indexOf('=');
        return equals < 0
            ? { name: word, value: undefined }
            : { name: word.slice(0, equals), value: word.slice(equals + 1) };
    });
}
function checkKeyword(findings, instruction) {
    const { keyword } = instruction;
    if (!KEYWORDS.has(keyword)) {
        const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `unknown instruction ${(0,core_decode/* quote */.hD)(keyword)}`, lineOf(instruction), hint);
    }
    else if (keyword === 'ONBUILD') {
        const hint = 'write the steps into the Dockerfiles that stand on this one';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-onbuild', 'ONBUILD is not read yet', lineOf(instruction), hint);
    }
    else if (instruction.text === '' && keyword !== 'LABEL') {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `${keyword} needs an argument`, lineOf(instruction));
    }
}
function lineOf(instruction) {
    return { line: instruction.line, column: 1 };
}
function parseFrom(findings, instruction) {
    const words = (0,shell_words/* splitWords */.y)(instruction.text, '\\');
    const [image, as, name] = words;
    const named = words.length === 3 && as?.text.toLowerCase() === 'as';
    if (image === undefined || !(words.length === 1 || named)) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', 'expected FROM image or FROM image AS name', lineOf(instruction));
    }
    const unread = instruction.flags.find((flag) => !flag.text.startsWith('--platform='));
    if (unread !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-flag', `unknown flag ${(0,core_decode/* quote */.hD)(unread.text)} of FROM`, lineOf(instruction));
    }
    return {
        from: lexemeAt(instruction, image?.text ?? '', image?.start ?? 0),
        platform: instruction.flags[0]?.text.slice('--platform='.length),
        name: named ? name?.text.toLowerCase() : undefined,
        line: instruction.line,
    };
}
function lexemeAt(instruction, text, start) {
    const { offsets } = instruction;
    return { text, start: offsets[start] ?? 0, end: (offsets[start + text.length - 1] ?? 0) + 1 };
}
function parseInstruction(findings, instruction, escapeChar) {
    const transfers = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
    const json = transfers ? parseJsonWords(instruction.text) : undefined;
    const words = transfers
        ? (json ?? (0,shell_words/* splitWords */.y)(instruction.text, escapeChar).map((word) => word.text))
        : [instruction.text];
    if (transfers && words.length < 2) {
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-syntax', `${instruction.keyword} needs a source and a destination`, lineOf(instruction));
    }
    const references = instruction.flags.flatMap((flag) => referenceOf(instruction.keyword, flag));
    return { ...instruction, words, references };
}
function parseJsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        const strings = Array.isArray(value) && value.every((word) => typeof word === 'string' && word.isWellFormed());
        return strings ? value : undefined;
    }
    catch {
        // As in BuildKit, what is no JSON array of strings is the shell form.
        return undefined;
    }
}
function referenceOf(keyword, flag) {
    const pattern = keyword === 'RUN' ? /^(--mount=(?:.*,)?from=)([^,]+)/ : /^(--from=)(.+)/;
    const match = pattern.exec(flag.text);
    if (match === null)
        return [];
    const start = flag.start + (match[1] ?? '').length;
    return [{ text: match[2] ?? '', start, end: start + (match[2] ?? '').length }];
}

;// CONCATENATED MODULE: ./build/core/formats/azureml.js







const ENVIRONMENT_SCHEMA = /environment\.schema\.json$/;
const azureml_KEYS = [
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
];
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
const azureml = {
    format: 'azureml',
    recognizes: (text) => {
        if (!/^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m.test(text))
            return false;
        const reading = (0,yaml/* readYaml */.g)(text, '');
        if (!reading.ok)
            return /\$schema["']?\s*:\s*\S*environment\.schema\.json/.test(text);
        return reading.root.kind === 'map' && isEnvironment(reading.root);
    },
    includes: (text, path) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        return reading.ok && reading.root.kind === 'map' ? namedFiles(reading.root, path) : [];
    },
    parse: (text, path, files) => {
        const reading = (0,yaml/* readYaml */.g)(text, path);
        if (!reading.ok)
            return { source: emptySource('azureml'), diagnostics: [reading.diagnostic] };
        const findings = (0,core_decode/* findingsFor */.I6)(path);
        const source = parseEnvironment(findings, reading.root, files);
        return { source, diagnostics: findings.diagnostics };
    },
};
function isEnvironment(root) {
    const schema = (0,core_decode/* entryOf */.Ms)(root, '$schema')?.value;
    if (schema?.kind === 'scalar')
        return ENVIRONMENT_SCHEMA.test(schema.text);
    const image = (0,core_decode/* entryOf */.Ms)(root, 'image')?.value;
    const build = (0,core_decode/* entryOf */.Ms)(root, 'build')?.value;
    const buildsFrom = build?.kind === 'map' && (0,core_decode/* entryOf */.Ms)(build, 'path') !== undefined;
    if (image?.kind !== 'scalar' && !buildsFrom)
        return false;
    if (image !== undefined && (0,core_decode/* entryOf */.Ms)(root, 'conda_file') !== undefined)
        return true;
    return (root.entries.every((entry) => azureml_KEYS.includes(entry.key)) && EVIDENCE.some((key) => (0,core_decode/* entryOf */.Ms)(root, key) !== undefined));
}
function namedFiles(root, path) {
    const conda = (0,core_decode/* entryOf */.Ms)(root, 'conda_file')?.value;
    const named = conda?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), conda.text) : undefined;
    const inline = conda?.kind === 'map' ? condaIncludes(conda, path) : [];
    const build = (0,core_decode/* entryOf */.Ms)(root, 'build')?.value;
    const dockerfile = build?.kind === 'map' ? dockerfilePath(build, path) : undefined;
    return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile.path])];
}
function parseEnvironment(findings, root, files) {
    const empty = emptySource('azureml');
    const map = (0,core_decode/* decodeMap */.P2)(findings, root, 'an Azure ML environment');
    if (map === undefined || isMisplacedConda(findings, map))
        return empty;
    (0,core_decode/* checkKeys */.L)(findings, map, azureml_KEYS, 'an Azure ML environment');
    checkOs(findings, map);
    checkSources(findings, map);
    const conda = condaPart(findings, map, files);
    const text = (key) => optional(map, key, (entry) => (0,core_decode/* decodeText */.g7)(findings, entry.value, key));
    return {
        ...empty,
        name: text('name'),
        nameAt: (0,core_decode/* entryOf */.Ms)(map, 'name')?.value.at,
        version: text('version'),
        description: text('description'),
        tags: optional(map, 'tags', (entry) => (0,core_decode/* decodeTexts */.hs)(findings, entry.value, 'tags')) ?? {},
        base: optional(map, 'image', (entry) => decodeImage(findings, entry)),
        dockerfile: optional(map, 'build', (entry) => buildPart(findings, entry, files)),
        ...conda,
    };
}
function decodeImage(findings, entry) {
    const text = (0,core_decode/* decodeString */.sc)(findings, entry.value, 'image');
    if (text === undefined || (0,names_reference/* parseReference */.F2)(text) !== undefined)
        return text;
    const message = `expected an image reference such as python:3.12-slim, received ${(0,core_decode/* quote */.hD)(text)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'reference-syntax', message, entry.value.at);
    return undefined;
}
function optional(map, key, decode) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, key);
    return entry === undefined ? undefined : decode(entry);
}
function isMisplacedConda(findings, map) {
    const misplaced = (0,core_decode/* entryOf */.Ms)(map, 'dependencies') ?? (0,core_decode/* entryOf */.Ms)(map, 'channels');
    if (misplaced === undefined)
        return false;
    const message = `expected an Azure ML environment, received a conda file: ${(0,core_decode/* quote */.hD)(misplaced.key)} belongs into the file that conda_file names`;
    (0,core_decode/* report */.z8)(findings, 'error', 'conda-as-environment', message, misplaced.at, 'move it to conda.yml and write "conda_file: conda.yml"');
    return true;
}
function checkOs(findings, map) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'os_type');
    const os = entry === undefined ? undefined : (0,core_decode/* decodeString */.sc)(findings, entry.value, 'os_type');
    if (os === undefined || os.toLowerCase() === 'linux')
        return;
    (0,core_decode/* report */.z8)(findings, 'error', 'os-not-supported', `expected os_type linux, received ${(0,core_decode/* quote */.hD)(os)}`, entry?.value.at, 'images are built for Linux');
}
function checkSources(findings, map) {
    const image = (0,core_decode/* entryOf */.Ms)(map, 'image');
    const build = (0,core_decode/* entryOf */.Ms)(map, 'build');
    const conda = (0,core_decode/* entryOf */.Ms)(map, 'conda_file');
    if (image !== undefined && build !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'image-and-build', 'expected image or build, received both', build.at, 'remove one of them');
    }
    if (image === undefined && build === undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'no-image', 'expected image or build, received neither', map.at, 'add "image: <reference>"');
    }
    if (conda !== undefined && image === undefined && build !== undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'conda-without-image', 'conda_file needs image', conda.at, 'install conda packages in the Dockerfile');
    }
}
function condaPart(findings, map, files) {
    const entry = (0,core_decode/* entryOf */.Ms)(map, 'conda_file');
    if (entry === undefined)
        return undefined;
    if (entry.value.kind === 'map') {
        return { ...parseConda(findings, entry.value, files), consumes: condaConsumes(entry.value, findings.path, files) };
    }
    const text = (0,core_decode/* decodeString */.sc)(findings, entry.value, 'conda_file');
    if (text === undefined)
        return undefined;
    const path = localPath(findings, 'conda_file', text, (0,names_path/* directoryOf */.jt)(findings.path), entry.value);
    const content = path === undefined ? undefined : fileText(findings, 'conda_file', path, files, entry.value);
    return path === undefined || content === undefined ? undefined : readCondaFile(findings, path, content, files);
}
function readCondaFile(findings, path, text, files) {
    const reading = (0,yaml/* readYaml */.g)(text, path);
    if (!reading.ok) {
        findings.diagnostics.push(reading.diagnostic);
        return undefined;
    }
    const inner = (0,core_decode/* findingsFor */.I6)(path);
    const content = parseConda(inner, reading.root, files);
    findings.diagnostics.push(...inner.diagnostics);
    const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
    return { ...content, consumes: [path, ...consumes] };
}
function buildPart(findings, entry, files) {
    const build = (0,core_decode/* decodeMap */.P2)(findings, entry.value, 'build');
    if (build === undefined)
        return undefined;
    (0,core_decode/* checkKeys */.L)(findings, build, ['path', 'dockerfile_path'], 'build');
    const directory = optional(build, 'path', (path) => (0,core_decode/* decodeString */.sc)(findings, path.value, 'build.path'));
    if (directory === undefined) {
        (0,core_decode/* report */.z8)(findings, 'error', 'field-missing', 'expected build.path', entry.at, 'add "path: ." for the folder of this file');
        return undefined;
    }
    const context = localPath(findings, 'build.path', directory, (0,names_path/* directoryOf */.jt)(findings.path), entry.value);
    const named = optional(build, 'dockerfile_path', (path) => (0,core_decode/* decodeString */.sc)(findings, path.value, 'build.dockerfile_path'));
    const path = context === undefined
        ? undefined
        : localPath(findings, 'build.dockerfile_path', named ?? 'Dockerfile', context, entry.value);
    const text = path === undefined ? undefined : fileText(findings, 'build', path, files, entry.value);
    if (context === undefined || path === undefined || text === undefined)
        return undefined;
    const inner = (0,core_decode/* findingsFor */.I6)(path);
    const part = { path, text, dockerfile: parseDockerfile(inner, text), context };
    findings.diagnostics.push(...inner.diagnostics);
    return part;
}
function dockerfilePath(build, path) {
    const directory = (0,core_decode/* entryOf */.Ms)(build, 'path')?.value;
    const named = (0,core_decode/* entryOf */.Ms)(build, 'dockerfile_path')?.value;
    const context = directory?.kind === 'scalar' ? (0,names_path/* resolvePath */.o1)((0,names_path/* directoryOf */.jt)(path), directory.text) : undefined;
    if (!context?.ok)
        return undefined;
    const file = (0,names_path/* resolvePath */.o1)(context.path, named?.kind === 'scalar' ? named.text : 'Dockerfile');
    return file.ok ? { path: file.path } : undefined;
}
function localPath(findings, field, text, directory, node) {
    const resolved = (0,names_path/* resolvePath */.o1)(directory, text);
    if (resolved.ok)
        return resolved.path;
    const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
    const hint = remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root';
    (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `${field} ${(0,core_decode/* quote */.hD)(text)}: ${resolved.reason}`, node.at, hint);
    return undefined;
}
function fileText(findings, field, path, files, node) {
    const file = files.get(path) ?? { kind: 'absent' };
    if (file.kind === 'text')
        return file.text;
    const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
    const code = file.kind === 'absent' ? 'file-missing' : file.code;
    (0,core_decode/* report */.z8)(findings, 'error', code, `${field} names ${(0,core_decode/* quote */.hD)(path)}, ${why}`, node.at, 'correct the path, or add the file');
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/discover.js




// Azure ML first: its files are the more specific YAML.
const READERS = [azureml, conda, requirements, dockerfile];
const CONCURRENCY = 32;
/** Finds the definition files of a tree and reads what they include, to a fixpoint. */
async function discover(tree, config) {
    const paths = [...(await tree.listFiles())].sort();
    const literal = config.environments.flatMap(({ path, glob }) => (glob === undefined ? [path] : []));
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
            bundles.push({ id: path, path, reader: found.reader, reading, files });
    }
    await readIncludes(tree, bundles, files);
    return { bundles, paths, diagnostics };
}
function isConventional(path) {
    return /\.ya?ml$/i.test(path) || requirements.recognizes('', path) || isDockerfileName(path);
}
function classify(path, reading, named) {
    if (reading.kind === 'text') {
        const reader = READERS.find((candidate) => candidate.recognizes(reading.text, path)) ?? (named ? readerByName(path) : undefined);
        return reader === undefined && !named ? unrecognized(path, reading.text) : { kind: 'definition', reader };
    }
    if (reading.kind === 'absent')
        return named ? { kind: 'definition', reader: undefined } : { kind: 'none' };
    if (named || !/\.ya?ml$/i.test(path))
        return { kind: 'definition', reader: undefined };
    const message = `${reading.message}; not looked into for definitions`;
    return {
        kind: 'note',
        diagnostic: {
            severity: 'note',
            code: reading.code,
            message,
            path,
            ...(reading.hint ? { hint: reading.hint } : {}),
        },
    };
}
// A file that configuration names literally is taken for what its name says.
function readerByName(path) {
    if (/\.ya?ml$/i.test(path))
        return undefined;
    return /\.(?:txt|in)$/i.test(path) ? requirements : dockerfile;
}
const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;
function unrecognized(path, text) {
    if (!/\.ya?ml$/i.test(path) || !isTemplate(text) || !DEFINITION_KEY.test(text))
        return { kind: 'none' };
    const message = 'a template of a definition, which is no definition before it is rendered';
    return { kind: 'note', diagnostic: { severity: 'note', code: 'template', message, path } };
}
function isTemplate(text) {
    return (text.includes('{{') && text.includes('}}')) || text.includes('{%');
}
async function readIncludes(tree, bundles, files) {
    let frontier = bundles.flatMap((bundle) => includesOf(bundle.reader, bundle.path, files));
    while (frontier.length > 0) {
        const fresh = [...new Set(frontier)].filter((path) => !files.has(path));
        await readAll(tree, fresh, files);
        frontier = fresh.flatMap((path) => READERS.flatMap((reader) => includesOf(reader, path, files)));
    }
}
function includesOf(reader, path, files) {
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

;// CONCATENATED MODULE: ./build/core/evidence.js





const NO_EVIDENCE = { sameDefinition: undefined, latest: undefined };
/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
async function gatherEvidence(registry, target, group, hasMergeBase) {
    if (target === undefined)
        return NO_EVIDENCE;
    try {
        const same = await readLabels(registry, target, (0,core_lookup/* definitionTag */.uQ)(group.hash));
        if (same !== undefined) {
            const sameDefinition = { key: same[core_lookup/* LABELS */.kg.key] ?? '', baseDigest: same[core_lookup/* LABELS */.kg.baseDigest] ?? '' };
            return { sameDefinition, latest: undefined };
        }
        const [environment] = group.environments;
        const latest = hasMergeBase
            ? undefined
            : (await readLabels(registry, target, latestTag(environment)))?.[core_lookup/* LABELS */.kg.definition];
        if (latest === undefined)
            return NO_EVIDENCE;
        const record = await findRecord(registry, target, environment, latest);
        return { sameDefinition: undefined, latest: { hash: latest, definition: record?.definition } };
    }
    catch (error) {
        if (error instanceof errors/* TerrariumError */.q)
            return NO_EVIDENCE;
        throw error;
    }
}
async function readLabels(registry, repository, tag) {
    const image = await (0,stored_image/* readImage */.AM)(registry, repository, tag);
    return image?.kind === 'image' ? image.configs[0]?.labels : undefined;
}
/** True when two definitions are equal but for the hashes of their parents. */
function differsOnlyInParents(a, b) {
    const parents = ({ bases }) => bases.map((base) => base.parent).join();
    return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}
function canonicalWithoutParents(definition) {
    const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
    return canonical({ ...definition, bases });
}
/** True when the newest image of the definition stood on another digest of its followed base. */
function baseMoved(evidence, bases) {
    const before = evidence.sameDefinition?.baseDigest;
    return before !== undefined && bases.length > 0 && !bases.some((base) => base.digest === before);
}

;// CONCATENATED MODULE: ./build/core/stage-bases.js



/** Arguments that describe the machine that builds. */
const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];
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
    const expansion = (0,shell_words/* expandWord */.V)(text, file.escape, lookup);
    if (expansion.ok)
        return expansion.text;
    const build = expansion.why === 'unknown' && BUILD_PLATFORM.includes(expansion.name);
    const hint = build
        ? NO_BUILD_PLATFORM
        : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    const why = expansion.why === 'unknown' ? `argument ${expansion.name} has no value` : 'this substitution is not read yet';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', `${(0,core_decode/* quote */.hD)(text)}: ${why}`, { line, column: 1 }, hint);
    return undefined;
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
function readGlobals(file, options, platform) {
    const values = new Map(Object.entries(platformValues(platform)));
    const lookup = (name) => values.get(name);
    for (const { name, value } of file.globals) {
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        const expansion = value === undefined ? undefined : (0,shell_words/* expandWord */.V)(value, file.escape, lookup);
        const resolved = given ?? (expansion?.ok ? expansion.text : undefined);
        if (resolved !== undefined)
            values.set(name, resolved);
    }
    return lookup;
}
function platformValues(text) {
    const platform = (0,names_platform/* parsePlatform */.FL)(text);
    if (platform === undefined)
        return {};
    const { os, architecture, variant = '' } = platform;
    return { TARGETPLATFORM: text, TARGETOS: os, TARGETARCH: architecture, TARGETVARIANT: variant };
}

;// CONCATENATED MODULE: ./build/core/stage-graph.js

/** Resolves stage names and numbers, and walks from the target. */
function reachStages(findings, file, names, textsOf) {
    const target = findTarget(findings, file, names);
    if (target === undefined)
        return undefined;
    const from = new Map();
    const references = new Map();
    const reached = new Set();
    const queue = [target];
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
        if (reached.has(index))
            continue;
        reached.add(index);
        const stage = file.stages[index];
        const base = findBase(findings, file, names, index, textsOf(index) ?? []);
        if (base !== undefined)
            queue.push(setIn(from, index, base));
        for (const reference of stage.instructions.flatMap((step) => step.references)) {
            const found = findStage(file, names, reference.text, index, true);
            if (found !== undefined)
                queue.push(setIn(references, reference, found));
        }
    }
    return { reached: [...reached].sort((a, b) => a - b), from, references };
}
// `FROM base-$TARGETARCH` may name another image for each platform, but not another stage: there is one list of steps.
function findBase(findings, file, names, index, texts) {
    const found = [...new Set(texts)].map((text) => findStage(file, names, text, index, false));
    if (found.length > 1 && found.some((base) => base !== undefined)) {
        const message = 'FROM names different stages for different platforms, which is not read yet';
        (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', message, { line: file.stages[index]?.line ?? 1, column: 1 });
    }
    return found[0];
}
function setIn(map, key, value) {
    map.set(key, value);
    return value;
}
function findTarget(findings, file, { target }) {
    if (target === undefined)
        return file.stages.length === 0 ? undefined : file.stages.length - 1;
    const named = file.stages.findLastIndex((stage) => stage.name === target.toLowerCase());
    const numbered = /^\d+$/.test(target) && Number(target) < file.stages.length ? Number(target) : undefined;
    if (named >= 0)
        return named;
    if (numbered !== undefined)
        return numbered;
    const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-target', `there is no stage ${(0,core_decode/* quote */.hD)(target)}`, { line: 1, column: 1 }, `named stages: ${known}`);
    return undefined;
}
// A build context hides a stage of the same name; only earlier stages can be named; only COPY and mounts count stages.
function findStage(file, names, text, before, counted) {
    if (names.contexts.includes(text))
        return undefined;
    const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text.toLowerCase());
    if (named >= 0)
        return named;
    return counted && /^\d+$/.test(text) && Number(text) < before ? Number(text) : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/stage-sources.js





/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` when a source cannot be
 * resolved without running the build, `undefined` when nothing is copied.
 */
function stageSources(findings, file, graph, options) {
    const found = new Map();
    const scopes = new Map();
    for (const index of graph.reached) {
        const stage = file.stages[index];
        const parent = graph.from.get(index);
        // A stage that stands on another inherits its ENV and ARG.
        const inherited = parent === undefined ? undefined : scopes.get(parent);
        const env = new Map(inherited?.env);
        const args = new Map(inherited?.args);
        scopes.set(index, { env, args });
        for (const step of stage.instructions) {
            const lookup = (name) => (env.has(name) ? env.get(name) : args.get(name));
            if (step.keyword === 'ARG')
                declareArgs(file, step, options, args, lookup);
            if (step.keyword === 'ENV')
                assignEnv(file, step, env, lookup);
            for (const path of sourcesOf(findings, file, step, lookup)) {
                if (!found.has(path))
                    found.set(path, { path, line: step.line });
            }
        }
    }
    if (found.size === 0)
        return undefined;
    return found.has('.') ? 'all' : [...found.values()];
}
function declareArgs(file, step, options, args, lookup) {
    const globals = globalLookup(file, options, options.platforms.length === 1 ? (options.platforms[0] ?? '') : '');
    for (const { name, value } of parseAssignments(step.text, file.escape)) {
        const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
        args.set(name, given ?? (value === undefined ? globals(name) : expand(file, value, lookup)));
    }
}
function assignEnv(file, step, env, lookup) {
    const legacy = /^([^\s=]+)\s+(.*)$/s.exec(step.text);
    const pairs = legacy === null ? parseAssignments(step.text, file.escape) : [{ name: legacy[1] ?? '', value: legacy[2] }];
    const values = pairs.map(({ name, value }) => [name, value === undefined ? undefined : expand(file, value, lookup)]);
    for (const [name, value] of values)
        env.set(name, value);
}
// A variable without a value here may have one in the base image, so that no default of ours can stand for it.
function expand(file, text, lookup) {
    let known = true;
    const expansion = (0,shell_words/* expandWord */.V)(text, file.escape, (name) => {
        const value = lookup(name);
        known &&= value !== undefined;
        return value;
    });
    return expansion.ok && known ? expansion.text : undefined;
}
function sourcesOf(findings, file, step, lookup) {
    if (step.keyword === 'RUN')
        return step.flags.flatMap(({ text }) => mountSource(text));
    if (step.keyword !== 'COPY' && step.keyword !== 'ADD')
        return [];
    if (step.flags.some(({ text }) => text.startsWith('--from=')))
        return [];
    return step.words.slice(0, -1).flatMap((word) => {
        if (/^\d*<<-?[^<]+$/.test(word))
            return [];
        const text = expand(file, word, lookup);
        if (text === undefined) {
            const message = `source ${(0,core_decode/* quote */.hD)(word)} is only known while building: the whole context is hashed`;
            (0,core_decode/* report */.z8)(findings, 'note', 'copy-unresolved', message, { line: step.line, column: 1 });
            return ['.'];
        }
        return step.keyword === 'ADD' && isRemote(text) ? [] : [contextPath(text)];
    });
}
// https://docs.docker.com/reference/dockerfile/#run---mounttypebind: without `from`, the source is in the context.
function mountSource(flag) {
    if (!flag.startsWith('--mount='))
        return [];
    const parts = flag.slice('--mount='.length).split(',');
    const type = parts.find((part) => part.startsWith('type='))?.slice('type='.length) ?? 'bind';
    if (type !== 'bind' || parts.some((part) => part.startsWith('from=')))
        return [];
    const source = parts.find((part) => /^(?:source|src)=/.test(part))?.replace(/^[a-z]+=/, '');
    return [source === undefined || source.includes('$') ? '.' : contextPath(source)];
}
function isRemote(text) {
    if (/^(?:https?|git|ssh):\/\/|^git@/.test(text))
        return true;
    const [host = '', ...path] = (text.split('#', 1)[0] ?? '').split('/');
    return host.includes('.') && path.length > 0 && path.at(-1)?.endsWith('.git') === true;
}
// The context is the root of every source: leading slashes and `..` stay inside it.
function contextPath(text) {
    return external_node_path_.posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || '.';
}

;// CONCATENATED MODULE: ./build/core/docker-steps.js







/** Arguments that BuildKit passes on without a declaration and never caches by. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT'];
/** Reduces a Dockerfile to the stages that its target reaches. Mistakes go to the findings. */
function normalizeDockerfile(findings, file, options) {
    const textsOf = fromTexts(findings, file, options);
    const graph = reachStages(findings, file, options, textsOf);
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
        declareArguments(findings, file, stage, options, values);
        stages.push({
            from: base,
            instructions: stage.instructions.map((step) => canonicalStep(step, graph, slots)),
        });
    }
    reportUnusedArguments(findings, file, options, values);
    const reached = graph.reached.flatMap((index) => file.stages[index]?.instructions ?? []);
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
        const reference = step.references.find((candidate) => candidate.start >= flag.start && candidate.end <= flag.end);
        if (reference === undefined)
            return flag.text;
        const index = graph.references.get(reference);
        const name = index === undefined ? slots.copy(reference, step.line) : stageName(graph, index);
        const start = reference.start - flag.start;
        return `${flag.text.slice(0, start)}${name}${flag.text.slice(start + reference.text.length)}`;
    });
    return {
        keyword: step.keyword,
        flags,
        words: step.words,
        heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body]),
    };
}
/** Collects the images that reached stages name, in the order in which they are met. */
class Slots {
    all = [];
    spans = [];
    #keys = [];
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
    /** The slot of a reference in `--from` or a mount. */
    copy(reference, line) {
        if (reference.text.includes('$')) {
            const message = `${(0,core_decode/* quote */.hD)(reference.text)}: arguments are not read here yet`;
            (0,core_decode/* report */.z8)(this.#findings, 'error', 'dockerfile-argument', message, { line, column: 1 });
        }
        const texts = this.#options.platforms.map(() => reference.text);
        return `base:${this.#add(reference, line, texts, this.#options.platforms)}`;
    }
    #add(lexeme, line, texts, platforms) {
        const [first = ''] = texts;
        const context = this.#options.contexts.includes(first) ? first : undefined;
        const images = platforms.map((platform, index) => ({
            platform,
            reference: context === undefined ? this.#reference(texts[index], line) : '',
        }));
        const key = JSON.stringify([context, images]);
        const known = this.#keys.indexOf(key);
        const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
        if (known < 0)
            this.#keys.push(key);
        if (lexeme.text !== '')
            this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
        return index;
    }
    // Texts that have no value were reported where they were expanded.
    #reference(text, line) {
        if (text === undefined)
            return '';
        const reference = (0,names_reference/* parseReference */.F2)(text);
        if (reference !== undefined)
            return (0,names_reference/* formatReference */.FH)(reference);
        const message = `expected an image reference, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(this.#findings, 'error', 'reference-syntax', message, { line, column: 1 });
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
            const message = `expected a platform such as linux/amd64, received ${(0,core_decode/* quote */.hD)(text)}`;
            (0,core_decode/* report */.z8)(this.#findings, 'error', 'platform-syntax', message, { line: stage.line, column: 1 });
        }
        return parsed === undefined ? '' : (0,names_platform/* formatPlatform */.Bq)(parsed);
    }
}
// Only arguments that a reached stage declares have an effect there: those that are given, and those that take the default
// of a global argument. A default in the stage itself stands in its instruction.
function declareArguments(findings, file, stage, options, values) {
    for (const step of stage.instructions.filter((candidate) => candidate.keyword === 'ARG')) {
        for (const { name, value } of parseAssignments(step.text, file.escape)) {
            const at = { line: step.line, column: 1 };
            if (BUILD_PLATFORM.includes(name)) {
                (0,core_decode/* report */.z8)(findings, 'error', 'build-platform', `${name} is the builder's platform`, at, NO_BUILD_PLATFORM);
            }
            if (RESERVED_ARGUMENT.test(name)) {
                const message = `${name} steers BuildKit itself and is no argument of a definition`;
                (0,core_decode/* report */.z8)(findings, 'error', 'build-arg-reserved', message, at, 'remove it, or write a # syntax directive');
            }
            if (TARGET.includes(name) || PROXY.test(name))
                continue;
            const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
            const resolved = given ?? (value === undefined ? inheritedValue(findings, file, name, options, at) : undefined);
            if (resolved !== undefined)
                values.set(name, resolved);
        }
    }
}
/** Default that an argument without one takes from before the first FROM; it must be one for all platforms. */
function inheritedValue(findings, file, name, options, at) {
    if (!file.globals.some((global) => global.name === name && global.value !== undefined))
        return undefined;
    const values = new Set(options.platforms.map((platform) => globalLookup(file, options, platform)(name)));
    const [value] = values;
    if (values.size === 1 && value !== undefined)
        return value;
    const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
    (0,core_decode/* report */.z8)(findings, 'error', 'dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, at);
    return undefined;
}
function isGlobal(file, name) {
    return file.globals.some((assignment) => assignment.name === name);
}
const RESERVED_ARGUMENT = /^BUILDKIT_/i;
function reportUnusedArguments(findings, file, options, used) {
    for (const name of Object.keys(options.buildArgs)) {
        if (RESERVED_ARGUMENT.test(name)) {
            const message = `${name} steers BuildKit itself and is no argument of a definition`;
            (0,core_decode/* report */.z8)(findings, 'error', 'build-arg-reserved', message, { line: 1, column: 1 }, 'remove it from build-args');
        }
        if (used.has(name) || isGlobal(file, name) || PROXY.test(name))
            continue;
        (0,core_decode/* report */.z8)(findings, 'warning', 'build-arg-unused', `no stage that is built declares the argument ${name}`, { line: 1, column: 1 }, 'correct its name');
    }
}
function secretIds(step) {
    return step.flags.flatMap(({ text }) => {
        const mount = /^--mount=(.*)$/.exec(text)?.[1]?.split(',') ?? [];
        if (!mount.includes('type=secret'))
            return [];
        const id = mount.find((part) => part.startsWith('id='))?.slice('id='.length);
        const target = mount.find((part) => /^(?:target|dst|destination)=/.test(part))?.replace(/^[a-z]+=/, '');
        return [id ?? target?.split('/').at(-1) ?? ''];
    });
}

// EXTERNAL MODULE: ./build/core/selection.js
var selection = __webpack_require__(3260);
;// CONCATENATED MODULE: ./build/core/parents.js



/** Collects ids, names and provided references. */
function parentNames(parsed, config) {
    const ids = new Map();
    const provided = new Map();
    const add = (name, id) => ids.set(name, [...(ids.get(name) ?? []), id]);
    for (const item of parsed) {
        const entry = (0,selection/* entryFor */.cy)(config, item.id);
        const name = entry?.name ?? (item.ok ? item.value.name : undefined);
        add(item.id, item.id);
        if (name !== undefined && name !== item.id)
            add(name, item.id);
        for (const text of entry?.provides ?? []) {
            const reference = (0,names_reference/* parseReference */.F2)(text);
            if (reference !== undefined)
                provided.set((0,names_reference/* formatReference */.FH)(reference), item.id);
        }
    }
    return { ids, provided };
}
/** Replaces what names an environment of this tree by its id: `environment:<id or name>`, a build context, or `provides`. */
function linkParents(findings, id, uses, contexts, names) {
    const reported = new Set();
    return uses.map(({ context, ...use }) => {
        if (context === undefined)
            return linkProvided(use, id, names);
        const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
        const parent = findParent(text, names);
        if (typeof parent === 'string' && parent !== id)
            return { ...use, source: { kind: 'environment', id: parent } };
        if (!reported.has(text))
            reportParent(findings, text, parent, id);
        reported.add(text);
        return use;
    });
}
function linkProvided(use, id, names) {
    const parent = use.source.kind === 'image' ? names.provided.get(use.source.reference) : undefined;
    return parent === undefined || parent === id ? use : { ...use, source: { kind: 'environment', id: parent } };
}
function findParent(text, names) {
    const name = /^environment:(.+)$/.exec(text)?.[1];
    if (name === undefined)
        return [];
    const ids = names.ids.get(name) ?? [];
    return ids.length === 1 ? ids[0] : ids;
}
function reportParent(findings, text, found, id) {
    if (!text.startsWith('environment:')) {
        const message = `expected environment:<id or name> for a build context, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(findings, 'error', 'build-context', message, findings.at, 'other build contexts are not read yet');
        return;
    }
    if (found === id) {
        (0,core_decode/* report */.z8)(findings, 'error', 'parent-cycle', `${id} stands on itself`, findings.at);
        return;
    }
    const many = typeof found !== 'string' && found.length > 1;
    const why = many ? `several environments: ${found.join(', ')}` : 'no environment';
    const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
    (0,core_decode/* report */.z8)(findings, 'error', 'parent-unknown', `${(0,core_decode/* quote */.hD)(text)} names ${why}`, findings.at, hint);
}

;// CONCATENATED MODULE: ./build/core/draft-image.js






const NO_STEPS = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };
/** The image of a source, with what configuration says of it; contexts are selected, not read. */
function draftImage(findings, id, path, source, config, entry, names) {
    const platforms = entry?.platforms ?? config.defaultPlatforms;
    const contexts = entry?.buildContexts ?? {};
    const part = source.dockerfile;
    const options = {
        buildArgs: entry?.buildArgs ?? {},
        contexts: Object.keys(contexts),
        target: entry?.target,
        platforms,
    };
    const inner = (0,core_decode/* findingsFor */.I6)(part?.path ?? path);
    const docker = part === undefined ? undefined : normalizeDockerfile(inner, part.dockerfile, options);
    findings.diagnostics.push(...inner.diagnostics);
    if (part !== undefined && docker === undefined)
        return undefined;
    if (part !== undefined && entry?.base !== undefined) {
        const hint = 'remove base, or write it into the Dockerfile as FROM';
        (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'base-of-dockerfile', 'a Dockerfile names its own base', entry.at, hint);
    }
    const slots = docker?.slots ?? basesOf(findings, source, config, entry, platforms);
    const bases = linkParents(entryFindings(findings, config, entry), id, useSlots(slots, platforms), contexts, names);
    if (bases.some((base) => base.source.kind === 'image'))
        checkHosts(findings, bases, config);
    return {
        bases,
        context: part === undefined ? undefined : contextOf(configFindings(findings, config), part, docker, entry),
        dockerfile: part === undefined
            ? undefined
            : { path: part.path, text: part.text, target: docker?.target ?? '', images: docker?.images ?? [] },
        platforms,
        python: source.python,
        spark: source.spark,
        steps: docker?.steps ?? NO_STEPS,
    };
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
    const reference = (0,names_reference/* parseReference */.F2)(text);
    if (reference === undefined) {
        const message = `expected an image reference, received ${(0,core_decode/* quote */.hD)(text)}`;
        (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'reference-syntax', message, entry?.at, 'write name:tag');
        return [];
    }
    return [
        { context: undefined, images: platforms.map((platform) => ({ platform, reference: (0,names_reference/* formatReference */.FH)(reference) })) },
    ];
}
/** The same findings, for what `terrarium.yml` says of a definition. */
function configFindings(findings, config) {
    return { path: config.path, diagnostics: findings.diagnostics };
}
// Without an entry, the definition itself names its parent.
function entryFindings(findings, config, entry) {
    if (entry === undefined)
        return { ...findings, at: { line: 1, column: 1 } };
    return { ...configFindings(findings, config), at: entry.at };
}
function reportNoBase(findings, config, entry) {
    const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
    const message = `${(0,core_decode/* quote */.hD)(findings.path)} has no base image`;
    (0,core_decode/* report */.z8)(configFindings(findings, config), 'error', 'no-base', message, entry.at, hint);
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
    const allowed = (0,core_config/* allowedHosts */.uV)(config);
    const hosts = bases.flatMap(({ source }) => source.kind === 'image' && source.reference !== '' ? [source.reference.split('/', 1)[0] ?? ''] : []);
    for (const host of new Set(hosts.filter((name) => !allowed.includes(name)))) {
        const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
        (0,core_decode/* report */.z8)(findings, 'warning', 'host-not-allowed', `registry ${(0,core_decode/* quote */.hD)(host)} is not in allowed-registries`, undefined, hint);
    }
}
function contextOf(findings, part, docker, entry) {
    const configured = entry?.context === undefined ? undefined : (0,names_path/* resolvePath */.o1)('.', entry.context);
    if (configured?.ok === false) {
        (0,core_decode/* report */.z8)(findings, 'error', 'path-refused', `context ${(0,core_decode/* quote */.hD)(entry?.context ?? '')}: ${configured.reason}`, entry?.at);
        return undefined;
    }
    const directory = configured?.path ?? part.context ?? (0,names_path/* directoryOf */.jt)(part.path);
    if (docker?.sources === undefined)
        return undefined;
    const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
    return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(1295);
;// CONCATENATED MODULE: ./build/core/normalize.js








/** Applies configuration, finds parents among the environments, and decides what is selected. */
function normalize(discovery, parsed, config) {
    const names = parentNames(parsed, config);
    const drafts = parsed.map((item, index) => normalizeItem(item, discovery.bundles[index], config, names));
    const consumed = consumedPaths(parsed, drafts, discovery);
    return drafts.map((item, index) => ({
        origin: originOf(item, parsed[index], discovery.bundles[index], config, consumed),
        item,
    }));
}
function originOf(item, parsed, bundle, config, consumed) {
    const format = bundle.reader?.format ?? 'unknown';
    const kind = item.ok
        ? item.value.kind
        : parsed?.ok
            ? kindOf(parsed.value)
            : format === 'conda' || format === 'requirements'
                ? 'system-managed'
                : 'user-managed';
    const facts = { path: bundle.path, declares: format === 'azureml', consumed: consumed.has(bundle.path) };
    return { id: item.id, source: bundle.path, format, kind, selection: (0,selection/* selectionOf */.Wm)(config, facts) };
}
function normalizeItem(item, bundle, config, names) {
    if (!item.ok)
        return item;
    const findings = (0,core_decode/* findingsFor */.I6)(bundle.path);
    const entry = (0,selection/* entryFor */.cy)(config, bundle.path);
    const environment = normalizeSource(findings, item.id, bundle.path, item.value, config, entry, names);
    const diagnostics = [...item.diagnostics, ...findings.diagnostics];
    if ((0,model/* isClean */.AG)(diagnostics) && environment !== undefined)
        return { id: item.id, diagnostics, ok: true, value: environment };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id: item.id, diagnostics, ok: false, stage: 'normalize', cause };
}
function normalizeSource(findings, id, path, source, config, entry, names) {
    const image = draftImage(findings, id, path, source, config, entry, names);
    const name = entry?.name ?? source.name;
    if (entry?.name !== undefined)
        checkName(configFindings(findings, config), entry.name, entry.at);
    else if (source.name !== undefined)
        checkName(findings, source.name, source.nameAt);
    if (image === undefined)
        return undefined;
    return {
        id,
        slug: slugOf(id),
        source: path,
        format: source.format,
        kind: kindOf(source),
        name,
        version: entry?.version ?? source.version,
        description: source.description,
        tags: source.tags,
        variables: source.variables,
        provides: entry?.provides ?? [],
        test: entry?.test,
        image,
    };
}
function kindOf(source) {
    const { channels, conda, pip } = source.python;
    if (channels.length + conda.length + pip.length > 0)
        return 'system-managed';
    if (source.format === 'conda' || source.format === 'requirements')
        return 'system-managed';
    const reference = source.base === undefined ? undefined : (0,names_reference/* parseReference */.F2)(source.base);
    const curated = reference?.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/');
    return curated && source.dockerfile === undefined ? 'curated' : 'user-managed';
}
// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];
function checkName(findings, name, at) {
    const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
    if (prefix !== undefined) {
        const message = `the prefix ${prefix} is reserved for curated environments, received ${(0,core_decode/* quote */.hD)(name)}`;
        (0,core_decode/* report */.z8)(findings, 'error', 'reserved-name', message, at, 'choose another name');
    }
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name))
        return;
    const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${(0,core_decode/* quote */.hD)(name)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'name-syntax', message, at);
}
/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(parsed, drafts, discovery) {
    const consumed = new Set();
    for (const item of parsed) {
        if (!item.ok)
            continue;
        for (const path of item.value.consumes)
            consumed.add(path);
        const dockerfile = item.value.dockerfile?.path;
        if (dockerfile !== undefined && dockerfile !== item.id)
            consumed.add(dockerfile);
    }
    const parts = discovery.bundles.filter((bundle) => bundle.reader?.format === 'conda' || bundle.reader?.format === 'requirements');
    for (const draft of drafts) {
        if (!draft.ok)
            continue;
        for (const part of parts)
            if (copies(draft.value, part.path))
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

;// CONCATENATED MODULE: ./build/core/parse.js

/** Parses every bundle on its own: a mistake in one file is that file's failure. */
function parse(bundles) {
    return bundles.map(parseBundle);
}
function parseBundle({ id, path, reader, reading, files }) {
    if (reading.kind !== 'text' || reader === undefined) {
        const diagnostic = unreadable(path, reading);
        return { id, diagnostics: [diagnostic], ok: false, stage: 'discover', cause: diagnostic.message };
    }
    const { source, diagnostics } = reader.parse(reading.text, path, files);
    if ((0,model/* isClean */.AG)(diagnostics))
        return { id, diagnostics, ok: true, value: source };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id, diagnostics, ok: false, stage: 'parse', cause };
}
function unreadable(path, reading) {
    if (reading.kind === 'refused') {
        return {
            severity: 'error',
            code: reading.code,
            message: reading.message,
            path,
            ...(reading.hint ? { hint: reading.hint } : {}),
        };
    }
    if (reading.kind === 'absent') {
        return {
            severity: 'error',
            code: 'file-missing',
            message: 'the file does not exist',
            path,
            hint: 'correct the path in terrarium.yml',
        };
    }
    const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
    return {
        severity: 'error',
        code: 'not-a-definition',
        message: 'expected an environment definition',
        path,
        line: 1,
        column: 1,
        hint,
    };
}

;// CONCATENATED MODULE: ./build/core/plan.js




/** The plan of what was wanted and resolved. */
function assemblePlan(resolutions, wanted, target) {
    const items = planItems(resolutions, wanted.before);
    return {
        formatVersion: 1,
        repository: target === undefined ? null : (0,names_reference/* formatRepository */.Sh)(target),
        items,
        failed: wanted.failed,
        components: componentsOf(items),
        diagnostics: wanted.diagnostics,
    };
}
/** Decides every item's action and reason from what was resolved. */
function planItems(resolutions, before) {
    const items = new Map();
    for (const resolution of resolutions) {
        const item = planItem(resolution, before);
        const waits = item.parents
            .map((hash) => items.get(hash))
            .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
        items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
    }
    return [...items.values()];
}
function planItem(resolution, before) {
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
        recipe: recipeFor(environment.image.python)?.name ?? null,
        sections: environment.sections,
        ...verdict(resolution, environment, before),
    };
}
function verdict(resolution, environment, before) {
    const { answer } = resolution;
    const none = { image: null, strength: null, effectiveKey: null, reason: null, replaces: false };
    switch (answer.kind) {
        case 'use':
            return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
        case 'hit': {
            const { image, movedFrom } = answer;
            const moved = movedFrom !== undefined && movedFrom !== resolution.key;
            const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} in the registry`;
            const reason = moved ? 'base-moved' : null;
            return {
                action: 'reuse',
                reason,
                replaces: false,
                detail,
                image: (0,core_lookup/* formatImage */.vy)(image),
                strength: image.strength,
                effectiveKey: image.key,
            };
        }
        case 'forced':
            return { ...none, action: 'build', reason: answer.reason, replaces: true, detail: REASONS[answer.reason] };
        case 'unknown':
            return { ...none, action: 'unknown', detail: answer.error.message };
        case 'miss': {
            const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
            const detail = [answer.invalid ?? REASONS[reason], ...answer.notes].join('; ');
            return { ...none, action: 'build', reason, replaces: false, detail };
        }
    }
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
        const stepless = recipeFor(environment.image.python) === undefined;
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

;// CONCATENATED MODULE: ./build/core/plan-file.js







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
        const section = environment && model/* SECTIONS */.bP.find((name) => environment.sections[name] !== item.sections[name]);
        const what = environment === undefined ? 'it is not in this checkout' : `section ${section ?? 'base'} differs`;
        throw new errors/* TerrariumError */.q('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
    const recipe = recipeFor(environment.image.python)?.name ?? null;
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
    detail: isString,
    image: isNullOr((value) => typeof value === 'string' && (0,names_reference/* parseReference */.F2)(value) !== undefined),
    strength: isNullOr(isOneOf(['present', 'verified'])),
    bases: isListOf(isResolvedImage),
    installers: isListOf(isResolvedImage),
    parents: isListOf(isHex),
    platforms: isListOf(isString),
    recipe: isNullOr(isString),
    sections: stored_image/* isRecord */.u4,
};
function isItem(value) {
    return isRecord(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}
function isFailure(value) {
    return isRecord(value) && [value.id, value.stage, value.cause].every(isString);
}
function isResolvedImage(value) {
    if (!(0,stored_image/* isRecord */.u4)(value) || !isString(value.reference) || !isString(value.platform))
        return false;
    return typeof value.digest === 'string' && (0,digest/* parseDigest */.m)(value.digest) !== undefined;
}

// EXTERNAL MODULE: ./build/core/repositories.js
var repositories = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/core/pattern.js
var core_pattern = __webpack_require__(4216);
;// CONCATENATED MODULE: ./build/core/dockerignore.js

/** Reads an ignore file by moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.0/patternmatcher.go */
function parseDockerignore(text) {
    const rules = [];
    const invalid = [];
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const line = raw.startsWith('#') ? '' : raw.trim();
        if (line === '')
            continue;
        const rule = parseRule(line);
        if (rule === 'nothing')
            continue;
        if (rule === undefined)
            invalid.push(line);
        else
            rules.push(rule);
    }
    return { ignores: (path) => ignores(rules, path), invalid };
}
function parseRule(line) {
    const negated = line.startsWith('!');
    const pattern = clean(negated ? line.slice(1).trim() : line);
    if (pattern === undefined)
        return undefined;
    if (pattern === '')
        return 'nothing';
    const tokens = tokenize(pattern);
    return tokens && { negated, tokens };
}
// Go's filepath.Clean, without the leading slash: `.` stands for nothing.
function clean(pattern) {
    if (pattern === '')
        return undefined;
    const parts = [];
    for (const part of pattern.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part === '..' && !pattern.startsWith('/'))
            parts.push(part);
        else if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        if (char === '*' && pattern[at + 1] === '*') {
            at += pattern[at + 2] === '/' ? 2 : 1;
            tokens.push({ kind: at + 1 >= pattern.length ? 'any' : 'directories' });
        }
        else if (char === '*')
            tokens.push({ kind: 'star' });
        else if (char === '?')
            tokens.push({ kind: 'one' });
        else if (char === '[') {
            const set = (0,core_pattern/* parseSet */.N)(pattern, at);
            if (set === undefined)
                return undefined;
            tokens.push(set.token);
            at = set.end;
        }
        else if (char === '\\' && at + 1 < pattern.length) {
            at += 1;
            tokens.push({ kind: 'char', char: pattern[at] ?? '' });
        }
        else
            tokens.push({ kind: 'char', char });
    }
    return tokens;
}
function ignores(rules, path) {
    const parts = path.split('/');
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    let ignored = false;
    for (const rule of rules) {
        if (ignored !== rule.negated)
            continue;
        if (prefixes.some((prefix) => (0,core_pattern/* matchesTokens */.e)(rule.tokens, prefix)))
            ignored = !rule.negated;
    }
    return ignored;
}
/** Matches one path segment by segment against a COPY source. https://pkg.go.dev/path/filepath#Match */
function matchesSource(source, path) {
    const wanted = source.split('/');
    const parts = path.split('/').slice(0, wanted.length);
    return (parts.length === wanted.length && wanted.every((segment, index) => matchesSegment(segment, parts[index] ?? '')));
}
function matchesSegment(pattern, text) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === text;
    const tokens = tokenize(pattern.replace(/\*+/g, '*'));
    return tokens !== undefined && (0,core_pattern/* matchesTokens */.e)(tokens, text);
}

;// CONCATENATED MODULE: ./build/core/snapshot.js





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
    const findings = (0,core_decode/* findingsFor */.I6)(dockerfile?.path ?? item.value.source);
    const files = await readContext(reader, findings, context);
    const diagnostics = [...item.diagnostics, ...findings.diagnostics];
    if ((0,model/* isClean */.AG)(diagnostics))
        return { id: item.id, diagnostics, ok: true, value: { ...item.value, files } };
    const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
    return { id: item.id, diagnostics, ok: false, stage: 'snapshot', cause };
}
async function readContext(reader, findings, context) {
    try {
        return await reader.read(findings, context);
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.q))
            throw error;
        (0,core_decode/* report */.z8)(findings, 'error', 'context-unreadable', error.message, { line: 1, column: 1 }, 'correct the names and permissions of its files');
        return [];
    }
}
/** Files that are open at a time: far below what a process may open. */
const snapshot_CONCURRENCY = 16;
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
            (0,core_decode/* report */.z8)(findings, 'error', 'context-missing', `the context ${(0,core_decode/* quote */.hD)(context.directory)} is no folder`, { line: 1, column: 1 }, hint);
            return [];
        }
        const kept = await this.#unignored(findings, context, entries);
        const selected = selectEntries(findings, context, kept, await this.#rootHas(context));
        const files = [];
        for (let at = 0; at < selected.length; at += snapshot_CONCURRENCY) {
            const slice = selected.slice(at, at + snapshot_CONCURRENCY);
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
                (0,core_decode/* report */.z8)({ ...findings, path }, 'error', file.code, file.message, { line: 1, column: 1 }, file.hint);
            if (file.kind !== 'text')
                continue;
            const list = parseDockerignore(file.text);
            for (const line of list.invalid)
                (0,core_decode/* report */.z8)({ ...findings, path }, 'error', 'dockerignore-syntax', `${(0,core_decode/* quote */.hD)(line)} is no pattern`, {
                    line: 1,
                    column: 1,
                });
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
    const message = `source ${(0,core_decode/* quote */.hD)(path)} is not in the context ${(0,core_decode/* quote */.hD)(context.directory)}`;
    (0,core_decode/* report */.z8)(findings, 'error', 'copy-missing', message, { line, column: 1 }, hint);
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
                const message = `link ${(0,core_decode/* quote */.hD)(step.link)} leads out of the context, or in a circle`;
                (0,core_decode/* report */.z8)(findings, 'error', 'link-outside', message, { line, column: 1 }, 'copy the file into the context');
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

;// CONCATENATED MODULE: ./build/core/wanted.js





/** Decides what a plan is about from the two sides and what was asked for. */
function chooseWanted(head, base, wishes) {
    const environments = (0,definitions/* environmentsOf */.M2)(head);
    const picked = (0,selection/* pick */.Up)(head.definitions, wishes.environments);
    const forced = (0,selection/* pick */.Up)(head.definitions, wishes.force);
    const wanted = environments.filter(({ id }) => picked.ids.includes(id));
    const groups = groupByHash(environments, new Set(wanted.filter(hasBase).map(({ id }) => id)));
    const before = base && lookUpById((0,definitions/* environmentsOf */.M2)(base));
    const force = wishes.force.length === 0 ? [] : environments.filter(({ id }) => forced.ids.includes(id));
    const kept = wishes.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
    const baseless = wanted.filter((environment) => !hasBase(environment));
    return {
        groups,
        force: new Set(force.map(({ hash }) => hash)),
        keepMoved: new Set(kept.map(({ hash }) => hash)),
        failed: [...failedOf(head, picked.ids), ...baseless.map(({ id }) => ({ id, stage: 'plan', cause: NO_BASE }))],
        diagnostics: [...(0,definitions/* diagnosticsOf */.o)(head), ...picked.diagnostics, ...forced.diagnostics, ...conflictsOf(head)],
        before,
    };
}
const NO_BASE = 'it has no base image: give it one in terrarium.yml';
// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }) {
    return definition.bases.length > 0 || image.dockerfile !== undefined;
}
function failedOf(head, ids) {
    return head.definitions.flatMap(({ item }) => item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }]);
}
function conflictsOf(head) {
    const selected = head.definitions.filter(({ origin }) => (0,model/* isSelected */.sp)(origin));
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

;// CONCATENATED MODULE: ./build/pipeline.js















/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
async function pipeline_define(tree, config) {
    const discovery = await discover(tree, config);
    const parsed = parse(discovery.bundles);
    const normalized = normalize(discovery, parsed, config);
    const snapshots = await snapshot(tree, normalized);
    const hashed = hash(snapshots);
    return (0,definitions/* collectDefinitions */.fp)(config, discovery, normalized, hashed);
}
/** Stages 1 to 3: what there is, without reading build contexts. */
async function outline(tree, config) {
    const discovery = await discover(tree, config);
    return normalize(discovery, parse(discovery.bundles), config);
}
/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
async function plan(head, base, registry, options) {
    const { target } = options.order;
    const wanted = chooseWanted(head, base, options);
    const bases = baseResolver(registry, head.config, options.known);
    const lookups = (0,repositories/* createLookups */.G)(registry, options.order, { ...options, expected: wanted.groups.length });
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
    const bases = baseResolver(ports.registry, head.config, known);
    const again = { strength: 'verified', expected: 0, mayProbe: true, hints: options.hints };
    const lookups = (0,repositories/* createLookups */.G)(ports.registry, options.order, again);
    const environments = (0,definitions/* indexByHash */.ck)(head);
    const outcomes = await build(plan.items, environments, ports, bases, lookups, { ...options, config: head.config });
    return { outcomes, diagnostics: await register(outcomes, head, ports.registry, options) };
}
/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
async function register(outcomes, head, registry, { order, provenance }) {
    if (order.target === undefined || provenance === undefined)
        return [];
    return registerNames(registry, order.target, registrable(outcomes, (0,definitions/* indexByHash */.ck)(head)), provenance);
}


/***/ })

};
