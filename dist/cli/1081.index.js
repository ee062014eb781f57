export const id = 1081;
export const ids = [1081];
export const modules = {

/***/ 33899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ decodeAcr),
/* harmony export */   CF: () => (/* binding */ acrNeeds),
/* harmony export */   I3: () => (/* binding */ azureRegistryName),
/* harmony export */   Qj: () => (/* binding */ registryNameOf)
/* harmony export */ });
/* unused harmony export ACR_KEYS */
/* harmony import */ var _names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
/* harmony import */ var _shaped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99746);




const REGISTRY = /^[A-Za-z0-9]{5,50}$/;
const POOL = /^[A-Za-z0-9-]{3,20}$/;
/** Keys of `acr`. */
const ACR_KEYS = {
    ..._shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACE_KEYS */ .hg,
    registry: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'registry',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(REGISTRY, 'the name of a registry, without a domain,'),
        otherwise: undefined,
        without: 'by the host of repository',
        description: 'Name of the registry, where the host of repository does not begin with it.',
    }),
    agentPool: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'agent-pool',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .shaped */ .e9)(POOL, 'the name of an agent pool'),
        otherwise: undefined,
        without: "ACR's own machines",
        description: 'Agent pool of the registry that builds.',
    }),
    cpu: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'cpu',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(1, 64),
        otherwise: undefined,
        without: 'as ACR has it',
        description: 'Processors of a build.',
    }),
    timeout: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'timeout',
        decode: (0,_shaped_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(5, 480),
        otherwise: 60,
        description: 'Minutes that a build may take, 5 to 480, from its start on a machine of ACR.',
    }),
};
function decodeAcr(findings, node, what) {
    const map = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeMap */ .P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(ACR_KEYS), what);
    const { subscription, resourceGroup, ...rest } = (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeKeys */ .jU)(findings, map, ACR_KEYS);
    if (subscription !== undefined && resourceGroup !== undefined)
        return { ...rest, subscription, resourceGroup };
    if (['subscription', 'resource-group'].some((name) => !map.entries.some((entry) => entry.key === name)))
        findings.error('field-missing', `expected subscription and resource-group for ${what}`, {
            at: node.at,
            hint: 'docs/azure.md shows both',
        });
    return undefined;
}
// The label of a domain behind a hyphen is no part of the name. https://learn.microsoft.com/azure/container-registry/container-registry-get-started-azure-cli#configure-domain-name-label-dnl-option
const HOST = /^([a-z0-9]{5,50})(?:-[a-z0-9]{1,32})?\.azurecr\.(?:io|us|cn)$/;
/** The registry that builds what is pushed to a host, as Azure names it; `undefined` where the host is none of Azure's. */
function registryNameOf(host, acr) {
    return acr?.registry ?? azureRegistryName(host);
}
/** The name of a registry of Azure, as its resource manager knows it, by the host; `undefined` for every other host. */
function azureRegistryName(host) {
    return HOST.exec(host)?.[1];
}
/** What is missing of a configuration, or is wrong in it, for ACR Tasks to build. */
function acrNeeds({ acr, repository, stagingRepository }) {
    const named = [['repository', repository], ['staging-repository', stagingRepository]];
    const needs = named.flatMap(([key, own]) => {
        const wrong = own && wrongRegistry(own, acr);
        return wrong === undefined
            ? []
            : [{ key, code: 'acr-repository', message: `builder acr pushes to ${wrong}`, hint: WHERE }];
    });
    return acr === undefined ? [...needs, { key: 'acr', ...MISSING }] : needs;
}
const WHERE = 'write <name>.azurecr.io/<path>, name the registry in acr.registry, or set another builder';
const MISSING = {
    code: 'field-missing',
    message: 'expected acr beside builder: acr',
    hint: 'acr: { subscription: <id>, resource-group: <name> }; docs/azure.md',
};
// A run is logged in to the registry that runs it, and to no other.
function wrongRegistry(repository, acr) {
    const name = azureRegistryName(repository.registry);
    const runs = registryNameOf(repository.registry, acr);
    if (runs === undefined)
        return `registries of Azure, and ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} is none`;
    const isOther = name !== undefined && name !== runs.toLowerCase();
    return isOther
        ? `the registry that runs it, ${runs}, and ${(0,_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} is in another one`
        : undefined;
}


/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   uV: () => (/* binding */ allowedHosts)
/* harmony export */ });
/* harmony import */ var _model_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23644);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99838);
/* harmony import */ var _acr_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33899);
/* harmony import */ var _file_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89043);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90106);






/** Configuration for a tree without `terrarium.yml`. */
function defaultConfig(path) {
    return { path, text: '', ...(0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultsOf */ .Gf)(_file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH) };
}
/** Reads `terrarium.yml`. Parts of the file that cannot be read get the defaults, and their errors are reported. */
function parseConfig(text, path) {
    const reading = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(text, path);
    if (!reading.ok)
        return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
    const findings = new _model_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(path);
    const empty = reading.root.kind === 'scalar' && reading.root.text === '';
    const map = empty ? undefined : (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMap */ .P2)(findings, reading.root, 'terrarium.yml');
    if (map === undefined)
        return { config: defaultConfig(path), diagnostics: findings.diagnostics };
    (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, (0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(_file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH), 'terrarium.yml');
    const config = { path, text, ...(0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeKeys */ .jU)(findings, map, _file_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH) };
    if (config.builder === 'acr')
        requireAzure(findings, map, config);
    return { config, diagnostics: findings.diagnostics };
}
/** Flags may say more than the file: what it does not say is no mistake of the file. */
function requireAzure(findings, map, config) {
    for (const { key, code, message, hint } of (0,_acr_js__WEBPACK_IMPORTED_MODULE_3__/* .acrNeeds */ .CF)(config)) {
        // What is wrong with a key that is there is told with it.
        if (key === 'acr' && (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key) !== undefined)
            continue;
        findings.error(code, message, { at: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key === 'acr' ? 'builder' : key)?.value.at, hint });
    }
}
/** Every registry host that a file of this tree may refer to. */
function allowedHosts(config) {
    const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
    return new Set([...config.allowedRegistries, ...ours.flatMap((repository) => repository?.registry ?? [])]);
}


/***/ }),

/***/ 95518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ENTRY_KEYS),
/* harmony export */   P: () => (/* binding */ CONTENT_KEYS)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90106);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97223);



/**
 * Keys with the content of an environment declared in place, read by stage 2. An entry with one of them, or with
 * `base`, declares an environment.
 */
const CONTENT = {
    image: { name: 'image', description: 'In place: the base image, or the image that is used as it is.' },
    conda: { name: 'conda', description: 'In place: the content of a conda file.' },
    condaFile: {
        name: 'conda-file',
        description: 'In place: path of a conda file or a lock of one, relative to the root.',
    },
    pip: { name: 'pip', description: 'In place: lines of a requirements file.' },
    requirements: {
        name: 'requirements',
        description: 'In place: path of a requirements file, a pyproject.toml or a lock, relative to the root.',
    },
    spark: { name: 'spark', description: 'In place: packages of Spark.' },
    dockerfile: { name: 'dockerfile', description: 'In place: path of a Dockerfile, relative to the root.' },
};
/** Names of the keys with the content of an environment declared in place. */
const CONTENT_KEYS = Object.values(CONTENT).map(({ name }) => name);
/** Keys of an entry of `environments`. */
const ENTRY_KEYS = {
    path: {
        name: 'path',
        description: 'Path, id or glob of definitions, relative to the root. Without it the environment is declared in place.',
    },
    name: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'name',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `name`, else none',
        description: 'Name of the environment; required in place.',
    }),
    version: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'version',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: 'the Azure ML `version`, else none',
        description: 'Version of the environment.',
    }),
    description: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'description',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7,
        otherwise: undefined,
        without: "the definition's",
        description: 'Description of the environment; not hashed.',
    }),
    tags: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'tags',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Tags, laid over those of the definition; not hashed.',
    }),
    base: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'base',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "the definition's, else `defaults.base`",
        description: 'Reference, or environment:<id or name>.',
    }),
    ...CONTENT,
    context: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'context',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: "`build.path`, else the Dockerfile's folder",
        description: 'Build context, relative to the root.',
    }),
    target: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'target',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        without: 'the last stage',
        description: 'Stage to build.',
    }),
    buildArgs: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Build arguments; only those that a reached stage declares count.',
    }),
    buildArgsFiles: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-args-file',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePaths */ .NA,
        otherwise: [],
        description: 'File of build arguments, NAME=value a line, relative to the root, or several; build-args wins over them.',
    }),
    buildContexts: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'build-contexts',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        description: 'Names in FROM and --from that stand for environments.',
    }),
    platforms: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'platforms',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlatforms */ .n9,
        otherwise: undefined,
        without: '`defaults.platforms`',
        description: 'Platforms of the image: os/architecture[/variant].',
    }),
    variables: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'variables',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeTexts */ .hs,
        otherwise: {},
        without: "the definition's",
        description: 'Variables of the running environment; no part of the image.',
    }),
    provides: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'provides',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeReferences */ .PL,
        otherwise: [],
        description: 'References by which siblings depend on this environment.',
    }),
    test: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'test',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeString */ .sc,
        otherwise: undefined,
        description: 'Shell command that the image must pass before it is tagged.',
    }),
    pipCheck: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'pip-check',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBoolean */ .J2,
        otherwise: undefined,
        without: '`defaults.pip-check`',
        description: 'Whether pip check must pass in the image; without it, as defaults say.',
    }),
    bytecode: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'bytecode',
        decode: _text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBoolean */ .J2,
        otherwise: undefined,
        without: '`defaults.bytecode`',
        description: 'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed; without it, as defaults say.',
    }),
    secrets: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'secrets',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStepSecrets */ .ME,
        otherwise: undefined,
        without: '`defaults.secrets`',
        description: 'Ids of secrets that the installation of packages needs: settings of its tools with their credentials.',
    }),
    matrix: {
        name: 'matrix',
        description: 'Axes: the entry stands for each combination, with ${{ matrix.<axis> }} in its texts.',
    },
    owners: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'owners',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOwners */ .$c,
        otherwise: undefined,
        without: '`owners`',
        description: '@user, @organization/team or an e-mail address.',
    }),
    runsOn: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'runs-on',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRunsOn */ .kF,
        otherwise: undefined,
        without: '`defaults.runs-on`',
        description: 'Labels of the runner that builds: one, or a list.',
    }),
    policies: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)({
        name: 'policies',
        decode: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePolicies */ .fR,
        otherwise: {},
        without: '`policies`',
        description: 'Severity of the rules of docs/pinning.md, laid over that of all.',
    }),
};


/***/ }),

/***/ 27119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ decodeEntries),
  g: () => (/* binding */ writeEntries)
});

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/entry-keys.js
var entry_keys = __webpack_require__(95518);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
// EXTERNAL MODULE: ./build/core/text/percent-encoding.js
var percent_encoding = __webpack_require__(76651);
;// CONCATENATED MODULE: ./build/core/config/matrix-values.js
const AXIS = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const AXIS_HINT = 'write python: ["3.11", "3.12"]';
function isAxisName(text) {
    return AXIS.test(text);
}

;// CONCATENATED MODULE: ./build/core/config/matrix-include.js



const MAX_VALUE = 500;
const MAX_ELEMENTS = 256;
const MAX_KEYS = 16;
/** Of a value that is a part of the id. */
const MAX_IDENTITY = 100;
const HINT = 'write include: [{ python: "3.13", cuda: "12.8" }]';
/**
 * Adds the elements of `include` as GitHub Actions does: an element whose values of axes are those of a combination gives that one
 * more values; any other is a combination of its own. What identifies a combination are its axes, or the first key of a matrix of
 * `include` alone: its other values may change, and its id stays.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
function includeCombinations(findings, map, axes, product) {
    const inclusions = decodeInclude(findings, map);
    const names = axes.length > 0 ? axes.map(({ name }) => name) : [...(inclusions[0]?.values.keys() ?? [])].slice(0, 1);
    const combinations = product.map((identity) => ({ identity, values: new Map(identity) }));
    const added = [];
    for (const inclusion of inclusions) {
        const extended = combinations.filter(({ identity }) => agrees(identity, inclusion.values));
        for (const { values } of extended)
            for (const [key, value] of inclusion.values)
                values.set(key, value);
        if (extended.length === 0)
            added.push({ identity: identityOf(findings, inclusion, names), values: inclusion.values });
    }
    const all = [...combinations, ...added];
    reportRepeated(findings, all, inclusions);
    return all;
}
function decodeInclude(findings, map) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'include');
    const items = entry === undefined ? [] : ((0,decode/* decodeList */.VX)(findings, entry.value, 'include') ?? []);
    if (items.length > MAX_ELEMENTS)
        findings.error('matrix-limits', `expected at most ${MAX_ELEMENTS} elements of include`, {
            at: entry?.at,
            hint: 'write several entries',
        });
    return items.slice(0, MAX_ELEMENTS).flatMap((item) => {
        const element = (0,decode/* decodeMap */.P2)(findings, item, 'an element of include');
        if (element === undefined)
            return [];
        if (element.entries.length === 0)
            findings.error('matrix-include', 'expected values', { at: item.at, hint: HINT });
        if (element.entries.length > MAX_KEYS) {
            const message = `expected at most ${MAX_KEYS} values in an element of include`;
            findings.error('matrix-limits', message, { at: item.at, hint: 'write several entries' });
            return [];
        }
        return [{ at: item.at, values: new Map(element.entries.map((pair) => decodePair(findings, pair))) }];
    });
}
function decodePair(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for a key of include, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-include', message, { at, hint: AXIS_HINT });
    }
    const text = (0,decode/* decodeString */.sc)(findings, value, key);
    if (text !== undefined && (text === '' || text.length > MAX_VALUE || text.includes('${{'))) {
        const message = `expected 1 to ${MAX_VALUE} characters of text for ${key}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('matrix-include', message, { at: value.at, hint: 'write it where it is used' });
    }
    return [key, text ?? ''];
}
// An element that names no axis agrees with every combination.
function agrees(identity, values) {
    return [...identity].every(([axis, value]) => (values.get(axis) ?? value) === value);
}
function identityOf(findings, { at, values }, names) {
    const missing = names.filter((name) => !values.has(name));
    if (missing.length > 0) {
        const message = `this element of include is a combination of its own, and has no value for ${missing.join(', ')}`;
        findings.error('matrix-include', message, { at, hint: `give it a value for each of: ${names.join(', ')}` });
    }
    const long = names.find((name) => (values.get(name) ?? '').length > MAX_IDENTITY);
    if (long !== undefined) {
        const message = `expected at most ${MAX_IDENTITY} characters of text for ${long}, which is in the id`;
        findings.error('matrix-include', message, {
            at,
            hint: 'put a short value first, and use the long one where it is needed',
        });
    }
    return new Map(names.map((name) => [name, values.get(name) ?? '']));
}
function reportRepeated(findings, all, inclusions) {
    const seen = new Set();
    for (const { identity, values } of all) {
        const text = JSON.stringify([...identity]);
        if (!seen.has(text)) {
            seen.add(text);
            continue;
        }
        const at = inclusions.find((inclusion) => inclusion.values === values)?.at;
        const named = [...identity].map(([key, value]) => `${key} ${(0,diagnostic/* quote */.hD)(value)}`).join(' and ');
        const hint = 'their ids would be one: give each a value of its own, in a matrix of include alone for the first key';
        findings.error('matrix-include', `two combinations have ${named}`, { at, hint });
    }
}

;// CONCATENATED MODULE: ./build/core/config/matrix-axes.js





const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const matrix_axes_MAX_VALUE = 100;
/** Reads `matrix`: a list of texts per axis; `exclude` leaves combinations out, and `include` adds some, or values to some. */
function decodeMatrix(findings, node) {
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const matrix = readMatrix(inner, node);
    findings.add(...inner.diagnostics);
    return inner.diagnostics.length === 0 ? matrix : undefined;
}
function readMatrix(findings, node) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, 'matrix');
    if (map === undefined)
        return undefined;
    const named = map.entries.filter(({ key }) => key !== 'exclude' && key !== 'include');
    if (named.length === 0 && (0,decode/* entryOf */.Ms)(map, 'include') === undefined)
        findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
    if (named.length > MAX_AXES) {
        findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
        return undefined;
    }
    const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    const excludes = decodeExcludes(findings, map, axes);
    const product = axes.length === 0 ? [] : combine(axes);
    const left = product?.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
    const combinations = left && includeCombinations(findings, map, axes, left);
    if (combinations === undefined || combinations.length > MAX_COMBINATIONS) {
        const message = `expected at most ${MAX_COMBINATIONS} combinations`;
        findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
        return undefined;
    }
    if (combinations.length === 0)
        findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
    const identified = axes.length > 0 ? axes : identifyingKey(map, combinations);
    const known = new Set(identified.map(({ name }) => name));
    const keys = new Set(combinations.flatMap(({ values }) => [...values.keys()]));
    return { axes: identified, added: [...keys].filter((name) => !known.has(name)), combinations };
}
/** The key that stands for an axis in a matrix of `include` alone. */
function identifyingKey({ at }, combinations) {
    const [name] = combinations[0]?.identity.keys() ?? [];
    if (name === undefined)
        return [];
    return [{ name, at, values: combinations.map(({ identity }) => identity.get(name) ?? '') }];
}
function decodeAxis(findings, { key, at, value }) {
    if (!isAxisName(key)) {
        const message = `expected letters, digits, - and _ for an axis, received ${(0,diagnostic/* quote */.hD)(key)}`;
        findings.error('matrix-axis', message, { at, hint: AXIS_HINT });
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
    if (text === undefined || (text !== '' && text.length <= matrix_axes_MAX_VALUE && !text.includes('${{')))
        return text;
    const message = `expected 1 to ${matrix_axes_MAX_VALUE} characters of text for axis ${axis}, received ${(0,diagnostic/* quote */.hD)(text)}`;
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
/** Every combination, with the last axis varying fastest; `undefined` if there are too many. */
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
/** Cost of a node in addition to its text. */
const NODE = 16;
/** A placeholder, in the syntax of a workflow's matrix. It can only contain the name of an axis. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;
/** The combinations of an entry, in the order of its axes; without a matrix, the entry itself. Empty on error. */
function expandMatrix(findings, map, budget) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'matrix');
    const matrix = entry === undefined ? undefined : decodeMatrix(findings, entry.value);
    if (entry !== undefined && matrix === undefined)
        return [];
    const plain = entry === undefined ? map : { ...map, entries: map.entries.filter((other) => other !== entry) };
    if (!checkPlaceholders(findings, plain, [...(matrix?.axes.map(({ name }) => name) ?? []), ...(matrix?.added ?? [])]))
        return [];
    if (matrix === undefined)
        return [{ suffix: '', map }];
    checkEffect(findings, plain, matrix);
    if (!checkValues(findings, plain, matrix))
        return [];
    const combinations = [];
    for (const { identity, values } of matrix.combinations) {
        combinations.push({ suffix: formatSuffix(identity), map: substituteMap(plain, values, budget) });
        if (budget.characters >= 0)
            continue;
        const hint = 'write smaller matrices, or move packages into files';
        findings.error('matrix-limits', 'the matrices of this file write too much text', { at: entry?.at, hint });
        return [];
    }
    return combinations;
}
/** The text with each placeholder replaced by the name of its axis, for use in an id. */
function nameAxes(text) {
    return text.replace(PLACEHOLDER, '$1');
}
function formatSuffix(values) {
    return `?${[...values].map(([axis, value]) => `${axis}=${(0,percent_encoding/* percentEncode */.a)(value)}`).join('&')}`;
}
// An expression left in place would be hashed as text.
function checkPlaceholders(findings, map, names) {
    const axes = new Set(names);
    const all = (0,diagnostic/* enumerate */.HL)(names);
    let known = true;
    for (const { text, at } of scalarsOf(map)) {
        const unknown = axesIn(text).find((axis) => !axes.has(axis));
        const rest = text.replace(PLACEHOLDER, '');
        if (unknown === undefined && !rest.includes('${{'))
            continue;
        known = false;
        const hint = names.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${all}`;
        const received = unknown === undefined ? (0,diagnostic/* quote */.hD)(rest.slice(rest.indexOf('${{'))) : `axis ${(0,diagnostic/* quote */.hD)(unknown)}`;
        findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
    }
    return known;
}
// GitHub Actions takes an empty text, which would be hashed.
function checkValues(findings, map, { combinations }) {
    const used = axesOf(map);
    for (const { identity, values } of combinations) {
        const missing = [...used].find((name) => !values.has(name));
        if (missing === undefined)
            continue;
        const message = `the combination ${(0,diagnostic/* quote */.hD)(formatSuffix(identity).slice(1))} has no value for ${missing}`;
        findings.error('matrix-include', message, { at: map.at, hint: `give it one in an element of include` });
        return false;
    }
    return true;
}
function checkEffect(findings, map, { axes, added }) {
    const used = axesOf(map);
    const name = (0,decode/* entryOf */.Ms)(map, 'name')?.value;
    const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
    const keys = added.map((key) => ({ name: key, at: map.at, values: [] }));
    for (const { name: axis, at, values } of [...axes, ...keys]) {
        const placeholder = `\${{ matrix.${axis} }}`;
        if (!used.has(axis)) {
            const message = `axis ${axis} has no effect: no text of the entry has ${placeholder}`;
            findings.warning('matrix-unused', message, { at, hint: `use ${placeholder}, or remove the axis` });
        }
        else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
            const message = `environments that differ in ${axis} have one name and version`;
            const hint = `write name: ${JSON.stringify((0,shorten/* shorten */.m)(`${name.text}-${placeholder}`, 200))}`;
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
    // The caller stops at the first combination over the limit, so the rest of this one is not needed.
    if (budget.characters < 0)
        return node;
    if (node.kind === 'map')
        return substituteMap(node, values, budget);
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
    const text = node.text.replace(PLACEHOLDER, (_all, axis) => values.get(axis) ?? '');
    budget.characters -= text.length;
    // Values are text: `${{ matrix.python }}` stays a string where a plain scalar would become a number.
    return text === node.text ? node : { ...node, text, plain: false };
}

// EXTERNAL MODULE: ./build/core/config/path.js
var config_path = __webpack_require__(82954);
;// CONCATENATED MODULE: ./build/core/config/separate-entries.js


/**
 * Entries with one path are several environments, as the targets of a Dockerfile are: they differ in `target`, else in `name`, which
 * their ids end with (`Dockerfile?target=dev`). What differs in neither is an error: one of them would be built for all.
 */
function separateEntries(findings, entries) {
    const byPath = Map.groupBy(entries.filter(({ inPlace }) => !inPlace), ({ path }) => path);
    const suffixes = new Map();
    for (const same of byPath.values()) {
        if (new Set(same.map(({ index }) => index)).size < 2)
            continue;
        const suffix = suffixOf(same);
        const seen = new Set();
        for (const entry of same) {
            const combination = suffix(entry);
            if (seen.has(combination))
                reportDuplicate(findings, entry);
            seen.add(combination);
            suffixes.set(entry, combination);
        }
    }
    if (suffixes.size === 0)
        return entries;
    return entries.map((entry) => ({ ...entry, combination: suffixes.get(entry) ?? entry.combination }));
}
function suffixOf(same) {
    const differs = (key) => new Set(same.map((entry) => entry[key])).size === same.length;
    // The combinations of a matrix have suffixes of their own.
    if (same.some(({ combination }) => combination !== ''))
        return ({ combination }) => combination;
    const key = differs('target') ? 'target' : 'name';
    return (entry) => {
        const value = entry[key];
        return value === undefined ? '' : `?${key}=${(0,percent_encoding/* percentEncode */.a)(value)}`;
    };
}
function reportDuplicate(findings, { path, at }) {
    const hint = 'give each entry of this path its own target or name, or write one entry with a matrix';
    findings.error('entry-duplicate', `${(0,diagnostic/* quote */.hD)(path)} has an entry already`, { at, hint });
}

;// CONCATENATED MODULE: ./build/core/config/entry.js








/** The entries of a list, with each combination of a matrix as a separate entry. */
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
    return (0,decode/* entryOf */.Ms)(map, 'path') === undefined && ['base', ...entry_keys/* CONTENT_KEYS */.P].some((key) => (0,decode/* entryOf */.Ms)(map, key));
}
// By name rather than index, so that inserting an entry does not change the ids of later ones.
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
    // The combinations of a matrix share most errors.
    const inner = new model_findings/* Findings */.Fv(findings.path);
    const decoded = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
    const entries = separateEntries(inner, decoded);
    checkProvides(inner, entries);
    const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    for (const diagnostic of distinct.values())
        findings.add(diagnostic);
    return entries;
}
// A reference that other environments are built on must identify exactly one environment.
function checkProvides(findings, entries) {
    const seen = new Set();
    for (const { path, glob, provides, at } of entries) {
        if (provides.length > 0 && glob !== undefined) {
            const message = `provides needs a literal path, received ${(0,diagnostic/* quote */.hD)(path)}`;
            const hint = 'give each environment that siblings depend on its own entry';
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
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(entry_keys/* ENTRY_KEYS */.O), 'an environment');
    const path = pathOf(findings, written);
    if (path === undefined)
        return undefined;
    return {
        ...path,
        index,
        at: map.at,
        inPlace: written.pointer !== undefined,
        combination,
        ...(0,key/* decodeKeys */.jU)(findings, map, entry_keys/* ENTRY_KEYS */.O),
        baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at,
    };
}
function pathOf(findings, { map, pointer }) {
    const entry = (0,decode/* entryOf */.Ms)(map, 'path');
    if (entry === undefined) {
        if (pointer !== undefined)
            return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
        if (isInPlace(map))
            return undefined;
        const hint = `add "path: <definition file or glob>", or what is in it: base, ${entry_keys/* CONTENT_KEYS */.P.join(', ')}`;
        findings.error('field-missing', 'expected a path', { at: map.at, hint });
        return undefined;
    }
    for (const { key, at } of map.entries) {
        if (!entry_keys/* CONTENT_KEYS */.P.some((content) => content === key))
            continue;
        const hint = 'remove path to declare the environment in place, or write this into the file that it names';
        findings.error('entry-content', `${key} does not go with path`, { at, hint });
    }
    const path = (0,decode/* decodeString */.sc)(findings, entry.value, 'path');
    return path === undefined ? undefined : (0,config_path/* decodeEntryPath */.GH)(findings, path, map.at);
}


/***/ }),

/***/ 89043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uI: () => (/* binding */ BASE_MOVED),
  eI: () => (/* binding */ DEFAULT_REGISTRIES),
  AH: () => (/* binding */ FILE_KEYS),
  wF: () => (/* binding */ FOLLOW_BASE)
});

// UNUSED EXPORTS: DEFAULTS_KEYS

;// CONCATENATED MODULE: ./build/core/model/compression.js
const COMPRESSIONS = ['gzip', 'zstd'];

// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/text/decode.js
var decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/acr.js
var acr = __webpack_require__(33899);
// EXTERNAL MODULE: ./build/core/model/azure-names.js
var azure_names = __webpack_require__(36870);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
// EXTERNAL MODULE: ./build/core/config/shaped.js
var shaped = __webpack_require__(99746);
;// CONCATENATED MODULE: ./build/core/config/azureml.js




/** Keys of `azureml`. */
const AZUREML_KEYS = {
    ...shaped/* PLACE_KEYS */.hg,
    workspace: (0,key/* key */.Eb)({
        name: 'workspace',
        decode: (0,shaped/* shaped */.e9)(azure_names/* WORKSPACE */.un, 'the name of a workspace'),
        otherwise: undefined,
        description: 'Workspace that versions are registered in.',
    }),
    registry: (0,key/* key */.Eb)({
        name: 'registry',
        decode: (0,shaped/* shaped */.e9)(azure_names/* WORKSPACE */.un, 'the name of a registry of Azure ML'),
        otherwise: undefined,
        description: 'Registry of Azure ML that versions are registered in.',
    }),
};
/** Reads the workspaces and registries of Azure ML that versions are registered in: one map, or a list. */
function decodeAzureMl(findings, node, what) {
    const items = node.kind === 'list' ? (0,decode/* decodeList */.VX)(findings, node, what) : [node];
    const read = items?.flatMap((item) => {
        const target = decodeTarget(findings, item, what);
        return target === undefined ? [] : [{ target, at: item.at }];
    });
    return read && withoutRepeated(findings, read);
}
function decodeTarget(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(AZUREML_KEYS), what);
    const given = new Set(map.entries.map((entry) => entry.key));
    const missing = ['subscription', 'resource-group'].filter((name) => !given.has(name));
    if (missing.length > 0)
        findings.error('field-missing', `expected ${missing.join(' and ')} in ${what}`, { at: node.at });
    if (given.has('workspace') === given.has('registry')) {
        const message = `expected either workspace or registry in ${what}, received ${given.has('workspace') ? 'both' : 'neither'}`;
        findings.error('field-missing', message, { at: node.at, hint: 'name several as a list' });
        return undefined;
    }
    return targetOf((0,key/* decodeKeys */.jU)(findings, map, AZUREML_KEYS));
}
function targetOf(read) {
    const { subscription, resourceGroup, workspace, registry } = read;
    const name = workspace ?? registry;
    if (subscription === undefined || resourceGroup === undefined || name === undefined)
        return undefined;
    const kind = workspace === undefined ? 'registry' : 'workspace';
    return { kind, subscription: subscription.toLowerCase(), resourceGroup, name };
}
// Azure compares these without case; twice the same would register twice at once.
function withoutRepeated(findings, read) {
    const seen = new Set();
    return read.flatMap(({ target, at }) => {
        const text = JSON.stringify([target.kind, target.subscription, target.resourceGroup, target.name]).toLowerCase();
        if (!seen.has(text)) {
            seen.add(text);
            return [target];
        }
        findings.error('wrong-value', `the ${target.kind} ${target.name} is named twice`, { at });
        return [];
    });
}

// EXTERNAL MODULE: ./build/core/config/builder-kind.js
var builder_kind = __webpack_require__(76373);
// EXTERNAL MODULE: ./build/core/config/entry.js + 5 modules
var entry = __webpack_require__(27119);
// EXTERNAL MODULE: ./build/core/config/values.js + 1 modules
var values = __webpack_require__(97223);
;// CONCATENATED MODULE: ./build/core/config/file-keys.js









const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'];
const FOLLOW_BASE = ['floating', 'tags', 'never'];
const BASE_MOVED = ['auto', 'build', 'report'];
/** Keys of `defaults`. */
const DEFAULTS_KEYS = {
    base: (0,key/* key */.Eb)({
        name: 'base',
        decode: decode/* decodeString */.sc,
        otherwise: undefined,
        description: 'Base of selected definitions that name none.',
    }),
    platforms: (0,key/* key */.Eb)({
        name: 'platforms',
        decode: values/* decodePlatforms */.n9,
        otherwise: [platform/* DEFAULT_PLATFORM */.Er],
        description: 'Platforms of environments whose entry names none: os/architecture[/variant].',
    }),
    runsOn: (0,key/* key */.Eb)({
        name: 'runs-on',
        decode: values/* decodeRunsOn */.kF,
        otherwise: [],
        without: 'by platform',
        description: 'Labels of the runner for environments whose entry names none: one, or a list.',
    }),
    pipCheck: (0,key/* key */.Eb)({
        name: 'pip-check',
        decode: decode/* decodeBoolean */.J2,
        otherwise: true,
        description: 'Whether pip check must pass in images that packages are installed into.',
    }),
    bytecode: (0,key/* key */.Eb)({
        name: 'bytecode',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed: images are larger and start faster, and BuildKit builds them.',
    }),
    secrets: (0,key/* key */.Eb)({
        name: 'secrets',
        decode: values/* decodeStepSecrets */.ME,
        otherwise: [],
        description: 'Ids of secrets that the installation of packages needs, for environments whose entry names none.',
    }),
};
/** Keys of `terrarium.yml`. */
const FILE_KEYS = {
    repository: (0,key/* key */.Eb)({
        name: 'repository',
        decode: values/* decodeRepository */.ZP,
        otherwise: undefined,
        description: 'Where images are looked for and pushed to.',
    }),
    lookupRepositories: (0,key/* key */.Eb)({
        name: 'lookup-repositories',
        decode: values/* decodeRepositories */.NR,
        otherwise: [],
        description: 'Read-only repositories to look in after the target.',
    }),
    stagingRepository: (0,key/* key */.Eb)({
        name: 'staging-repository',
        decode: values/* decodeRepository */.ZP,
        otherwise: undefined,
        description: 'Where pull requests push.',
    }),
    promote: (0,key/* key */.Eb)({
        name: 'promote',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Whether images that another repository serves are copied to the target.',
    }),
    signatures: (0,key/* key */.Eb)({
        name: 'signatures',
        decode: values/* decodeSignatures */.Sw,
        otherwise: undefined,
        description: 'Whose attestations an image needs that a run of the default branch reuses.',
    }),
    allowedRegistries: (0,key/* key */.Eb)({
        name: 'allowed-registries',
        decode: decode/* decodeStrings */.zC,
        otherwise: DEFAULT_REGISTRIES,
        description: 'Registry hosts that files may name, beside those of the repositories above.',
    }),
    insecureRegistries: (0,key/* key */.Eb)({
        name: 'insecure-registries',
        decode: values/* decodeRegistryHosts */.ry,
        otherwise: [],
        description: 'Hosts of registries that are asked over plain HTTP. No credentials are sent to those that only this file names.',
    }),
    defaults: (0,key/* key */.Eb)({
        name: 'defaults',
        decode: decodeDefaults,
        otherwise: { ...(0,key/* defaultsOf */.Gf)(DEFAULTS_KEYS), baseAt: undefined },
        description: 'What applies to environments whose entry says nothing else.',
    }),
    followBase: (0,key/* key */.Eb)({
        name: 'follow-base',
        decode: (0,values/* oneOf */.yL)(FOLLOW_BASE),
        otherwise: 'floating',
        description: 'Which bases rebuild an environment when they move.',
    }),
    baseMoved: (0,key/* key */.Eb)({
        name: 'base-moved',
        decode: (0,values/* oneOf */.yL)(BASE_MOVED),
        otherwise: 'auto',
        description: "What a moved base does to an environment that equals the merge base's.",
    }),
    builder: (0,key/* key */.Eb)({
        name: 'builder',
        decode: (0,values/* oneOf */.yL)(builder_kind/* BUILDERS */.r),
        otherwise: 'auto',
        description: 'Who builds images: native without Docker, buildkit, auto, which leaves to BuildKit what has to run, or acr: ACR Tasks.',
    }),
    acr: (0,key/* key */.Eb)({
        name: 'acr',
        decode: acr/* decodeAcr */.$k,
        otherwise: undefined,
        description: 'Where builder acr builds: a registry of Azure, by its subscription and resource group.',
    }),
    compression: (0,key/* key */.Eb)({
        name: 'compression',
        decode: (0,values/* oneOf */.yL)(COMPRESSIONS),
        otherwise: 'gzip',
        description: 'How layers that are made are compressed. Images that exist are reused either way.',
    }),
    condaInstaller: (0,key/* key */.Eb)({
        name: 'conda-installer',
        decode: values/* decodeReference */.i6,
        otherwise: undefined,
        description: 'Image that brings micromamba, for bases without a conda tool.',
    }),
    curated: (0,key/* key */.Eb)({
        name: 'curated',
        decode: values/* decodeCurated */.hD,
        otherwise: new Map(),
        description: 'Images, by name, of environments that are maintained elsewhere and used as they are.',
    }),
    azureml: (0,key/* key */.Eb)({
        name: 'azureml',
        decode: decodeAzureMl,
        otherwise: [],
        description: 'Workspaces and registries of Azure ML that versions of environments are registered in.',
    }),
    acceptRecipes: (0,key/* key */.Eb)({
        name: 'accept-recipes',
        decode: values/* decodeRecipes */.c0,
        otherwise: [],
        description: 'Earlier recipes whose images are reused, such as pip/4.',
    }),
    reservedPrefixes: (0,key/* key */.Eb)({
        name: 'reserved-prefixes',
        decode: values/* decodePrefixes */.VV,
        otherwise: [],
        description: 'Prefixes that names may not have, beside AzureML and Microsoft.',
    }),
    policies: (0,key/* key */.Eb)({
        name: 'policies',
        decode: values/* decodePolicies */.fR,
        otherwise: {},
        description: 'Severity of the rules of docs/pinning.md.',
    }),
    baseline: (0,key/* key */.Eb)({
        name: 'baseline',
        decode: values/* decodePath */.q0,
        otherwise: undefined,
        description: 'File of accepted findings, which terrarium pin --baseline writes.',
    }),
    owners: (0,key/* key */.Eb)({
        name: 'owners',
        decode: values/* decodeOwners */.$c,
        otherwise: [],
        description: 'Owners of environments whose entry names none: @user, @organization/team or an e-mail address.',
    }),
    inline: (0,key/* key */.Eb)({
        name: 'inline',
        decode: decode/* decodeBoolean */.J2,
        otherwise: false,
        description: 'Selects the definitions that stand in jobs, components and deployments.',
    }),
    environments: (0,key/* key */.Eb)({
        name: 'environments',
        decode: entry/* decodeEntries */.F,
        otherwise: [],
        description: 'Selects exactly what it names, and declares environments in place.',
    }),
};
function decodeDefaults(findings, node, what) {
    const map = (0,decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(DEFAULTS_KEYS), what);
    return { ...(0,key/* decodeKeys */.jU)(findings, map, DEFAULTS_KEYS), baseAt: (0,decode/* entryOf */.Ms)(map, 'base')?.value.at };
}


/***/ }),

/***/ 90106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   jU: () => (/* binding */ decodeKeys)
/* harmony export */ });
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50248);

/** A row of a table. Its type combines that of its decoder and that of its default. */
function key(row) {
    return row;
}
/** Names of the keys, in documentation order. */
function namesOf(table) {
    return Object.values(table).map(({ name }) => name);
}
/** Reads the values of a table. */
function decodeKeys(findings, map, table) {
    return valuesOf(table, ({ name, decode }) => (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOptional */ .BV)(findings, map, name, decode));
}
/** The values of a table if none of its keys are given. */
function defaultsOf(table) {
    return valuesOf(table, () => undefined);
}
function valuesOf(table, read) {
    const values = Object.entries(table).flatMap(([member, row]) => 'decode' in row ? [[member, read(row) ?? row.otherwise]] : []);
    return Object.fromEntries(values);
}


/***/ }),

/***/ 82954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ decodeEntryPath),
/* harmony export */   QO: () => (/* binding */ splitId),
/* harmony export */   Qc: () => (/* binding */ withoutCombination)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91130);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40196);



/** Parses `path` of an entry. */
function decodeEntryPath(findings, text, at) {
    const { file, rest } = splitId(text);
    const resolved = (0,_names_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('.', file);
    if (!resolved.ok) {
        const message = `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}: ${resolved.reason}`;
        findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a file below the root' });
        return { path: text, file: text, glob: undefined };
    }
    const path = `${resolved.path}${rest}`;
    if (resolved.path === findings.path) {
        const hint = 'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"';
        findings.error('path-refused', `path ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names this file`, { at, hint });
    }
    if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(resolved.path))
        return { path, file: resolved.path, glob: undefined };
    const glob = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .q)(path);
    if (glob !== undefined)
        return { path, file: resolved.path, glob };
    const message = `expected a pattern of at most 1,000 characters and 64 alternatives, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`;
    findings.error('glob-limits', message, { at, hint: 'write several entries' });
    return { path, file: resolved.path, glob: () => false };
}
/** Splits an id into the file, and the JSON pointer and combination after it. */
function splitId(id) {
    const pointer = id.indexOf('#');
    // A `?` by itself is a wildcard.
    const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}
/** The id without the matrix combination. */
function withoutCombination(id) {
    const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
    return at < 0 ? id : id.slice(0, at);
}


/***/ }),

/***/ 99746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   e9: () => (/* binding */ shaped),
/* harmony export */   hg: () => (/* binding */ PLACE_KEYS)
/* harmony export */ });
/* harmony import */ var _model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36870);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50248);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90106);




/** Reads texts of a form, which become parts of addresses and requests. The form has no flags: the published schema has it as well. */
function shaped(form, expected) {
    const decode = (findings, node, what) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(findings, node, what);
        if (text === undefined || form.test(text))
            return text;
        findings.error('wrong-value', `expected ${expected} for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`, { at: node.at });
        return undefined;
    };
    return Object.assign(decode, { form });
}
/** Reads whole numbers within bounds. */
function whole(least, most) {
    const decode = (findings, node, what) => {
        const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(findings, node, what);
        const value = text !== undefined && /^[0-9]{1,5}$/.test(text) ? Number(text) : undefined;
        if (text === undefined || (value !== undefined && value >= least && value <= most))
            return value;
        const message = `expected a whole number from ${least} to ${most} for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
        findings.error('wrong-value', message, { at: node.at });
        return undefined;
    };
    return Object.assign(decode, { bounds: { minimum: least, maximum: most } });
}
/** Keys that say where something of Azure is. */
const PLACE_KEYS = {
    subscription: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)({
        name: 'subscription',
        decode: shaped(_model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBSCRIPTION */ .mq, 'the id of a subscription, a UUID,'),
        otherwise: undefined,
        description: 'Id of the subscription that it is in: a UUID.',
    }),
    resourceGroup: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)({
        name: 'resource-group',
        decode: shaped(_model_azure_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE_GROUP */ .JO, 'the name of a resource group'),
        otherwise: undefined,
        description: 'Resource group that it is in.',
    }),
};


/***/ }),

/***/ 97223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decodeCurated),
  $c: () => (/* binding */ decodeOwners),
  q0: () => (/* binding */ decodePath),
  NA: () => (/* binding */ decodePaths),
  n9: () => (/* binding */ decodePlatforms),
  fR: () => (/* binding */ decodePolicies),
  VV: () => (/* binding */ decodePrefixes),
  c0: () => (/* binding */ decodeRecipes),
  i6: () => (/* binding */ decodeReference),
  jC: () => (/* binding */ decodeReferenceText),
  PL: () => (/* binding */ decodeReferences),
  ry: () => (/* binding */ decodeRegistryHosts),
  NR: () => (/* binding */ decodeRepositories),
  ZP: () => (/* binding */ decodeRepository),
  kF: () => (/* binding */ decodeRunsOn),
  Sw: () => (/* binding */ decodeSignatures),
  ME: () => (/* binding */ decodeStepSecrets),
  yL: () => (/* binding */ oneOf)
});

// UNUSED EXPORTS: POLICIES, SIGNATURE_KEYS

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/names/environment-name.js
var environment_name = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/core/names/path.js
var path = __webpack_require__(91130);
// EXTERNAL MODULE: ./build/core/names/platform.js
var platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/text/decode.js
var text_decode = __webpack_require__(50248);
// EXTERNAL MODULE: ./build/core/config/key.js
var key = __webpack_require__(90106);
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
var step_secrets = __webpack_require__(10819);
;// CONCATENATED MODULE: ./build/core/config/values.js









function decodeReferences(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeReferenceText(findings, item, what) ?? []);
}
function decodePlatforms(findings, node, what) {
    const texts = (0,text_decode/* decodeStrings */.zC)(findings, node, what);
    if (texts === undefined)
        return undefined;
    const { platforms, invalid } = (0,platform/* canonicalPlatforms */.hB)(texts);
    if (invalid === undefined && platforms.length > 0)
        return platforms;
    const received = invalid === undefined ? 'an empty list' : (0,diagnostic/* quote */.hD)(invalid);
    const message = `expected platforms such as linux/amd64, received ${received}`;
    findings.error('platform-syntax', message, { at: node.at, hint: (0,platform/* platformHint */.zg)(invalid ?? '') });
    return undefined;
}
function decodeRepository(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const repository = text === undefined ? undefined : (0,reference/* parseOwnRepository */.Ed)(text);
    if (text !== undefined && repository === undefined) {
        const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: node.at });
    }
    return repository;
}
function decodeRepositories(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}
/** Hosts of registries, with ports, as repositories have them. */
function decodeRegistryHosts(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        const host = text === undefined ? undefined : (0,reference/* parseRegistryHost */.TZ)(text);
        if (text === undefined || host !== undefined)
            return host ?? [];
        const message = `expected the host of a registry such as registry:5000 for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('reference-syntax', message, { at: item.at, hint: 'write it without a scheme and a path' });
        return [];
    });
}
/** A reference as written. */
function decodeReferenceText(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    if (text === undefined || (0,reference/* parseReference */.F2)(text) !== undefined)
        return text;
    findings.error('reference-syntax', `expected an image reference for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
        at: node.at,
    });
    return undefined;
}
function decodeReference(findings, node, what) {
    const text = decodeReferenceText(findings, node, what);
    return text === undefined ? undefined : (0,reference/* parseReference */.F2)(text);
}
/** Reads one of a set of words. The decoder exposes the words for the published schema. */
function oneOf(values) {
    const decode = (findings, node, what) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
        const value = values.find((candidate) => candidate === text);
        if (text !== undefined && value === undefined) {
            findings.error('wrong-value', `expected one of ${values.join(', ')} for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`, {
                at: node.at,
            });
        }
        return value;
    };
    return Object.assign(decode, { values });
}
const POLICIES = ['off', 'error', 'warning', 'note'];
function decodePolicies(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, RULE_IDS, what);
    const known = map.entries.filter(({ key }) => RULE_IDS.includes(key));
    return Object.fromEntries(known.flatMap(({ key, value }) => {
        const policy = decodePolicy(findings, value, key);
        return policy === undefined ? [] : [[key, policy]];
    }));
}
// Some YAML readers parse `off` as a boolean; here both mean the same.
function decodePolicy(findings, node, what) {
    return node.kind === 'scalar' && node.text === 'off' ? 'off' : oneOf(POLICIES)(findings, node, what);
}
// https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
const OWNER = /^(?:@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200})$/;
function decodeOwners(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || OWNER.test(text))
            return text ?? [];
        const message = `expected @user, @organization/team or an e-mail address, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('owner-syntax', message, { at: item.at });
        return [];
    });
}
/** A runner's label is used in workflow expressions: no white space, quotes or shell metacharacters. */
const LABEL = /^[A-Za-z0-9._/@:#?=-]{1,200}$/;
/** Labels of the runner to build on: one text, or a list. */
function decodeRunsOn(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    if (items?.length === 0)
        findings.error('runner-label', `expected a label for ${what}`, { at: node.at });
    return items?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || LABEL.test(text))
            return text ?? [];
        const message = `expected the label of a runner such as ubuntu-latest, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('runner-label', message, { at: item.at });
        return [];
    });
}
/** Ids of secrets that our generated steps use, sorted. */
function decodeStepSecrets(findings, node, what) {
    const ids = (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => oneOf(step_secrets/* STEP_SECRETS */.JU)(findings, item, what) ?? []);
    return ids && [...new Set(ids)].sort();
}
/** A path below the root, or several. */
function decodePaths(findings, node, what) {
    const items = node.kind === 'scalar' ? [node] : (0,text_decode/* decodeList */.VX)(findings, node, what);
    return items?.flatMap((item) => decodePath(findings, item, what) ?? []);
}
/** A path below the root. */
function decodePath(findings, node, what) {
    const text = (0,text_decode/* decodeString */.sc)(findings, node, what);
    const resolved = text === undefined || text === '' ? undefined : (0,path/* resolvePath */.o1)('.', text);
    if (resolved?.ok)
        return resolved.path;
    if (text === undefined)
        return undefined;
    const message = `expected a path below the root for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
    findings.error('wrong-value', message, { at: node.at, hint: resolved?.hint });
    return undefined;
}
/** Prefixes of names. None may be empty, because an empty prefix would refuse every name. */
function decodePrefixes(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text !== '')
            return text ?? [];
        findings.error('wrong-value', `expected a prefix for ${what}, received an empty text`, { at: item.at });
        return [];
    });
}
/** Names of recipes, as in image keys. */
function decodeRecipes(findings, node, what) {
    return (0,text_decode/* decodeList */.VX)(findings, node, what)?.flatMap((item) => {
        const text = (0,text_decode/* decodeString */.sc)(findings, item, what);
        if (text === undefined || /^[a-z]+\/[1-9][0-9]{0,3}$/.test(text))
            return text ?? [];
        const message = `expected a recipe such as pip/4 for ${what}, received ${(0,diagnostic/* quote */.hD)(text)}`;
        findings.error('wrong-value', message, { at: item.at });
        return [];
    });
}
/** References by name for environments that are maintained elsewhere. */
function decodeCurated(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
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
/** Issuer of the OIDC tokens for GitHub workflows. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Keys of `signatures`. */
const SIGNATURE_KEYS = {
    identities: (0,key/* key */.Eb)({
        name: 'identities',
        decode: text_decode/* decodeStrings */.zC,
        otherwise: undefined,
        description: 'Identities of workflows, in full: https://github.com/<repository>/.github/workflows/<file>@<ref>.',
    }),
    issuer: (0,key/* key */.Eb)({
        name: 'issuer',
        decode: text_decode/* decodeString */.sc,
        otherwise: GITHUB_ISSUER,
        description: 'Who issues their tokens.',
    }),
    trustedRoot: (0,key/* key */.Eb)({
        name: 'trusted-root',
        decode: text_decode/* decodeString */.sc,
        otherwise: undefined,
        description: "File that gh attestation trusted-root writes: the authorities' certificates. Relative to the root.",
    }),
};
function decodeSignatures(findings, node, what) {
    const map = (0,text_decode/* decodeMap */.P2)(findings, node, what);
    if (map === undefined)
        return undefined;
    (0,text_decode/* checkKeys */.L)(findings, map, (0,key/* namesOf */.eZ)(SIGNATURE_KEYS), what);
    const { identities, issuer, trustedRoot } = (0,key/* decodeKeys */.jU)(findings, map, SIGNATURE_KEYS);
    if (identities !== undefined && identities.length > 0 && trustedRoot !== undefined)
        return { identities, issuer, trustedRoot };
    const message = 'expected identities and a trusted-root for signatures';
    findings.error('field-missing', message, { at: node.at, hint: 'docs/signatures.md shows both' });
    return undefined;
}


/***/ }),

/***/ 36870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ RESOURCE_GROUP),
/* harmony export */   mq: () => (/* binding */ SUBSCRIPTION),
/* harmony export */   un: () => (/* binding */ WORKSPACE)
/* harmony export */ });
// Parts of addresses of Azure Resource Manager: what these do not allow is not sent.
// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
const SUBSCRIPTION = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
/** Azure allows letters of every script; these are ASCII. */
const RESOURCE_GROUP = /^[A-Za-z0-9_.()-]{0,89}[A-Za-z0-9_()-]$/;
/** A workspace, or a registry of Azure ML. */
const WORKSPACE = /^[A-Za-z0-9][A-Za-z0-9_-]{2,32}$/;


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ haveSameItems)
/* harmony export */ });
/** True for lists that have the same items in one order. */
function haveSameItems(some, others) {
    return some.length === others.length && some.every((one, at) => one === others[at]);
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** True for a name of 1 to 255 letters, digits, dots, dashes and underscores that starts with a letter or digit. */
function isEnvironmentName(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
}


/***/ }),

/***/ 91130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Resolves a path that a file refers to, relative to the file's directory. Paths are POSIX and stay below the root:
 * absolute paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
function resolvePath(directory, text) {
    if (text === '')
        return { ok: false, reason: 'expected a path, received an empty text' };
    if (/^file:(?!\/\/)/i.test(text))
        return refuse('expected a local path, received file:', 'remove "file:"');
    if (text.includes('\\'))
        return refuse('expected a relative POSIX path', 'write / between folders');
    if (/^[a-z][a-z0-9+.-]+:/i.test(text))
        return { ok: false, reason: 'expected a local path, received a URL' };
    if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text))
        return { ok: false, reason: 'expected a relative POSIX path' };
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, text)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return { ok: false, reason: 'the path leaves the root' };
    return { ok: true, path };
}
function refuse(reason, hint) {
    return { ok: false, reason, hint };
}
/** Directory of a path, `.` for the root. */
function directoryOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path relative to the directory, or `undefined` if it is not below it. */
function relativeTo(directory, path) {
    if (directory === '.')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** Folders above a folder, the nearest first; the last is the root, `.`. */
function foldersAbove(directory) {
    if (directory === '.')
        return [];
    const above = directoryOf(directory);
    return [above, ...foldersAbove(above)];
}


/***/ }),

/***/ 50248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ decodeOptional),
/* harmony export */   J2: () => (/* binding */ decodeBoolean),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* reexport safe */ _fields_js__WEBPACK_IMPORTED_MODULE_1__.Ms),
/* harmony export */   P2: () => (/* binding */ decodeMap),
/* harmony export */   VX: () => (/* binding */ decodeList),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hs: () => (/* binding */ decodeTexts),
/* harmony export */   j1: () => (/* binding */ decodeLooseTexts),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   zC: () => (/* binding */ decodeStrings)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99838);




const yaml = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldReader */ .AL)({
    map: 'a map',
    list: 'a list',
    scalar: _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD,
    isString: ({ text, plain }) => !plain || (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(text) === undefined,
    truth: /^(?:true|false)$/,
});
/** Reports every unknown key of the map, and lists the known ones. */
function checkKeys(findings, map, known, where, hints = {}) {
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeys */ .L)(findings, map, { known, where, hints });
}
/** Reads a string. A plain scalar that some YAML reader gives another type is an error: it must be quoted. */
function decodeString(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string' });
    const type = node.plain ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) : undefined;
    if (type === undefined)
        return node.text;
    const message = `expected a string for ${what}, received ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(node.text)}, which YAML reads as a ${type}`;
    const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
    findings.error('yaml-type', message, { at: node.at, hint });
    return undefined;
}
/** Reads a scalar as written, where the schema allows numbers: `1.10` stays `1.10`. */
function decodeText(findings, node, what) {
    if (node.kind !== 'scalar')
        return yaml.wrongType(findings, node, { what, expected: 'a string or a number' });
    if (!node.plain || !['boolean', 'null'].includes((0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarType */ .h0)(node.text) ?? ''))
        return node.text;
    return decodeString(findings, node, what);
}
/** Reads `true` or `false`. */
const decodeBoolean = yaml.boolean;
const decodeMap = yaml.map;
const decodeList = yaml.list;
/** Reads a list of strings; other elements are reported and left out. */
function decodeStrings(findings, node, what) {
    const items = decodeList(findings, node, what);
    return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}
/** Reads a map from names to strings. */
function decodeTexts(findings, node, what) {
    const map = decodeMap(findings, node, what);
    if (map === undefined)
        return undefined;
    const pairs = map.entries.map((entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)]);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/**
 * Reads a map from names to texts that reach no image: what YAML gives another type is read as it is written, and every mistake is a
 * warning, for it costs no build.
 */
function decodeLooseTexts(findings, node, what) {
    return findings.asWarnings((own) => {
        const pairs = (decodeMap(own, node, what)?.entries ?? []).flatMap(({ key, value }) => {
            const text = decodeText(own, value, `${what}.${key}`);
            return value.kind === 'scalar' ? [[key, text ?? value.text]] : [];
        });
        return Object.fromEntries(pairs);
    });
}
/** Reads the value of a key, if the map has the key. */
function decodeOptional(findings, map, key, decode) {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
}


/***/ }),

/***/ 51071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ fieldReader),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   Ms: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34169);
/* harmony import */ var _names_closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25762);


/** The reader of a dialect. */
function fieldReader({ map, list, scalar, isString, truth }) {
    const wrongType = (findings, node, { what, expected, hint }) => {
        const received = node.kind === 'scalar' ? scalar(node.text) : { map, list }[node.kind];
        findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
        return undefined;
    };
    return {
        wrongType,
        string: (findings, node, expectation) => node.kind === 'scalar' && isString(node) ? node.text : wrongType(findings, node, expectation),
        boolean: (findings, node, what) => {
            if (node.kind === 'scalar' && node.plain && truth.test(node.text))
                return node.text.toLowerCase() === 'true';
            return wrongType(findings, node, { what, expected: 'true or false' });
        },
        map: (findings, node, what) => (node.kind === 'map' ? node : wrongType(findings, node, { what, expected: map })),
        list: (findings, node, what) => node.kind === 'list' ? node.items : wrongType(findings, node, { what, expected: list }),
    };
}
/** Entries from which on a map is worth an index. */
const MANY = 16;
/** The first entry of a key, or `undefined`. */
function entryOf(map, key) {
    return map.entries.length < MANY ? map.entries.find((entry) => entry.key === key) : indexOf(map).get(key);
}
const indexes = new WeakMap();
function indexOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const index = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
    indexes.set(map, index);
    return index;
}
/** Reports every unknown key of a map, and lists the known ones. `fold` maps spellings of a key to one form. */
function checkKeys(findings, map, { known, where, fold = (key) => key, hints = {} }) {
    const names = new Set(known.map(fold));
    for (const { key, at } of map.entries) {
        if (names.has(fold(key)))
            continue;
        const meant = (0,_names_closest_js__WEBPACK_IMPORTED_MODULE_1__.closest)(key, known);
        const own = Object.hasOwn(hints, key) ? hints[key] : undefined;
        const hint = own ?? (meant === undefined ? `remove it, or use one of: ${known.join(', ')}` : `write ${meant}`);
        findings.error('unknown-field', `unknown field ${(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} in ${where}`, { at, hint });
    }
}


/***/ }),

/***/ 40196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _model_same_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15809);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91838);


const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;
/** True if the text is a pattern rather than a literal path. */
function isGlob(text) {
    return /[*?[{]/.test(text);
}
/**
 * Parses a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` if it has more
 * than 1,000 characters, or its braces expand to more than 64 alternatives.
 */
function parseGlob(pattern) {
    if (pattern.length > MAX_LENGTH)
        return undefined;
    const alternatives = expandBraces(pattern)?.map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(tokenize(text)));
    return alternatives && ((path) => alternatives.some((matches) => matches(path)));
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
        const set = char === '[' ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSet */ .eK)(pattern, at) : undefined;
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
        else {
            tokens.push({ kind: 'char', char });
            at += char.length - 1;
        }
    }
    return tokens;
}
// Expands innermost braces first, one pair of each alternative per round.
function expandBraces(pattern) {
    let open = [pattern];
    for (;;) {
        const next = open.flatMap(expandOne);
        if (next.length > MAX_ALTERNATIVES)
            return undefined;
        if ((0,_model_same_items_js__WEBPACK_IMPORTED_MODULE_1__/* .haveSameItems */ .F)(next, open))
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

/***/ 91838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ parseSet),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   zt: () => (/* binding */ folderMatcher)
/* harmony export */ });
/**
 * Matches whole paths in time proportional to path times pattern. Patterns come from the repository, and with a
 * backtracking regular expression `*a*a*a*a*b` could hang a run.
 */
function pathMatcher(tokens) {
    const { start, middle, end } = splitEnds(tokens);
    const isAfterSlash = start === '' || start.endsWith('/');
    const matchesMiddle = middleMatcher(middle, isAfterSlash);
    return (path) => {
        if (path.length < start.length + end.length || !path.startsWith(start) || !path.endsWith(end))
            return false;
        return matchesMiddle(path.slice(start.length, path.length - end.length));
    };
}
/** Matches whole paths, and folders that contain them. */
function folderMatcher(tokens) {
    const { start } = splitEnds(tokens);
    return (path) => path.startsWith(start) && lastMatch(tokens, path, true, true);
}
function middleMatcher(middle, isAfterSlash) {
    const [only] = middle;
    if (only === undefined)
        return (rest) => rest === '';
    if (middle.length === 1 && only.kind === 'star')
        return (rest) => !rest.includes('/');
    if (middle.length === 1 && only.kind === 'directories')
        return (rest) => (rest === '' ? isAfterSlash : rest.endsWith('/'));
    return (rest) => lastMatch(middle, rest, isAfterSlash, false);
}
function splitEnds(tokens) {
    const first = tokens.findIndex(({ kind }) => kind !== 'char');
    const from = first < 0 ? tokens.length : first;
    const to = Math.max(from, tokens.findLastIndex(({ kind }) => kind !== 'char') + 1);
    const text = (some) => some.map((token) => (token.kind === 'char' ? token.char : '')).join('');
    return { start: text(tokens.slice(0, from)), middle: tokens.slice(from, to), end: text(tokens.slice(to)) };
}
function lastMatch(tokens, path, isAfterSlash, folders) {
    let states = closure(tokens, arrive(tokens, new Set(), 0), isAfterSlash ? '/' : '');
    for (const char of path) {
        if (folders && char === '/' && states.has(tokens.length))
            return true;
        const next = new Set();
        for (const state of states)
            step(tokens, state, char, next);
        if (next.size === 0)
            return false;
        states = closure(tokens, next, char);
    }
    return states.has(tokens.length);
}
function arrive(tokens, states, first) {
    let state = first;
    while (tokens[state]?.kind === 'folders') {
        states.add(state);
        state += 1;
    }
    return states.add(state);
}
// Tokens that may match nothing are skipped; `directories` can only be skipped at the start or after a slash.
function closure(tokens, states, previous) {
    for (const state of states) {
        const kind = tokens[state]?.kind;
        if (kind === 'star' || kind === 'any' || (kind === 'directories' && previous === '/'))
            arrive(tokens, states, state + 1);
    }
    return states;
}
function step(tokens, state, char, next) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === 'folders') {
        next.add(state);
        if (char === '/')
            arrive(tokens, next, state + 1);
    }
    else if (token.kind === 'any' || token.kind === 'directories')
        next.add(state);
    else if (token.kind === 'star') {
        if (char !== '/')
            next.add(state);
    }
    else if (accepts(token, char))
        arrive(tokens, next, state + 1);
}
function accepts(token, char) {
    if (token.kind === 'char')
        return token.char === char;
    if (char === '/' && !(token.kind === 'set' && token.crosses))
        return false;
    return token.kind === 'one' || token.ranges.some((range) => isWithin(range, char)) !== token.negated;
}
function isWithin([from, to], char) {
    const code = char.codePointAt(0) ?? 0;
    return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}
/** Parses `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` if it is not closed or a range is reversed. */
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

/***/ 76651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ percentEncode)
/* harmony export */ });
/**
 * A text with all but the unreserved characters encoded, by its UTF-8 bytes: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 * It must be well-formed.
 */
function percentEncode(text) {
    const encode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, encode);
}


/***/ }),

/***/ 16334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   h0: () => (/* binding */ scalarType),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
// Plain scalars that YAML 1.1 (PyYAML, and in the same way conda and Azure ML's tools) and YAML 1.2 (ruamel.yaml) do
// not both read as strings. A plain `-_` or `._` counts as a number, because ruamel.yaml tries to parse it as one and
// fails. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT = /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;
/** The type that some YAML reader gives a plain scalar; `undefined` if all of them read a string. */
function scalarType(text) {
    if (NULL.test(text))
        return 'null';
    if (BOOLEAN.test(text))
        return 'boolean';
    if (INTEGER.test(text) || FLOAT.test(text))
        return 'number';
    return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}
/**
 * Identity of a plain key for readers that give it a type: they treat keys of equal identity as duplicates, as `true`
 * equals 1 in Python. `'unknown'` can equal any other key that is not a string; `undefined` is a string.
 */
function keyIdentity(text) {
    const type = scalarType(text);
    if (type === undefined)
        return undefined;
    if (type === 'null')
        return 'null';
    if (type === 'boolean')
        return TRUE.test(text) ? '1' : '0';
    return /^(?:0|[1-9][0-9]*)$/.test(text) ? text : 'unknown';
}
// `=` and `<<` have special types in YAML 1.1. Numbers without digits and impossible dates cannot be constructed.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;
/** True for a plain scalar that some YAML reader fails on. */
function isUnreadable(text) {
    if (NO_DIGITS.test(text))
        return true;
    const date = DATE.exec(text);
    return (date !== null &&
        !isDate(date.slice(1).map((part) => Number(part ?? 0)), ZONE.exec(text.slice(date[0].length))));
}
function isDate(parts, zone) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    const inCalendar = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
    return (inCalendar && hour < 24 && minute < 60 && second < 60 && Number(zone?.[1] ?? 0) < 24 && Number(zone?.[2] ?? 0) < 60);
}
/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
function yamlText(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && scalarType(text) === undefined)
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 99838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ readYaml),
  h0: () => (/* reexport */ yaml_scalar/* scalarType */.h0)
});

// UNUSED EXPORTS: readDocument

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/text/yaml-document.js

// Duplicate keys are found during conversion, because the library compares every key with every other.
const OPTIONS = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' };
/**
 * Reads one document and stops at the first mistake, or at a second document. The library's own functions go on to the end and make
 * an error with a stack for each mistake: a text of quotes would take gigabytes.
 */
function readOneDocument(text, lines) {
    try {
        return compose(new dist/* Parser */.iX(lines.addNewLine).parse(text));
    }
    catch (error) {
        if (error instanceof Stop)
            return error.mistake;
        throw error;
    }
}
class Stop extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
function compose(tokens) {
    let warning;
    let isFirst = true;
    const composer = composerOf((mistake) => {
        warning ??= mistake;
    });
    for (const token of tokens) {
        if (token.type === 'error')
            return refused(token.offset, sourced(token));
        if (token.type === 'doc-end' && isFirst)
            return refused(token.offset, 'expected a document before its end');
        if (token.type === 'document' && !isFirst)
            return warning ?? { kind: 'several', offset: token.offset };
        // It gives a document only when the next one follows.
        for (const _ of composer.next(token))
            ;
        isFirst &&= token.type !== 'document';
    }
    const [document] = composer.end();
    if (document === undefined)
        return { kind: 'empty' };
    return warning ?? { kind: 'document', document };
}
/** A composer that throws `Stop` at the first error. */
function composerOf(onWarning) {
    let first;
    const onError = (source, code, message, isWarning = false) => {
        const mistake = { ...refused(offsetOf(source), message), isTag: code === 'TAG_RESOLVE_FAILED' };
        if (isWarning)
            return onWarning(mistake);
        // Each level above catches what is thrown, and reports it here as a mistake of its own.
        first ??= new Stop(mistake);
        throw first;
    };
    // The member that the composer hands to whatever reads a node.
    return Object.assign(new dist/* Composer */.Dk(OPTIONS), { onError });
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
function sourced({ message, source }) {
    return source ? `${message}: ${JSON.stringify(source)}` : message;
}
function refused(offset, message) {
    return { kind: 'refused', offset, message, isTag: false };
}

// EXTERNAL MODULE: ./build/core/text/yaml-scalar.js
var yaml_scalar = __webpack_require__(16334);
;// CONCATENATED MODULE: ./build/core/text/yaml-plain.js

/**
 * Reads a text that has nothing in it about which a parser would have to think: block maps and lists of scalars on one line each.
 * Most definitions are such texts, and it takes a tenth of the time. `undefined` for every other text; the tree of one that it reads
 * is that of `readYaml`, with the same positions.
 */
function readPlainYaml(text) {
    if (!PLAIN_TEXT.test(text))
        return undefined;
    const lines = linesOf(text);
    const [first] = lines;
    if (first === undefined || first.indent !== 0 || lines.length > MOST_LINES)
        return undefined;
    const cursor = { lines, at: 0 };
    const root = readBlock(cursor, first, 0);
    return cursor.at === lines.length ? root : undefined;
}
/** So many have no more nodes than `readYaml` accepts. */
const MOST_LINES = 50_000;
const MAX_LEVELS = 32;
const PLAIN_TEXT = /^[\n -~]*$/;
function linesOf(text) {
    const lines = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        number += 1;
        let begin = start;
        while (begin < end && text.charCodeAt(begin) === BLANK)
            begin += 1;
        let last = end;
        while (last > begin && text.charCodeAt(last - 1) === BLANK)
            last -= 1;
        const isMarker = lines.length === 0 && begin === start && last - begin === 3 && text.startsWith('---', begin);
        if (last > begin && text.charCodeAt(begin) !== HASH && !isMarker)
            lines.push({ number, indent: begin - start, text: text.slice(begin, last) });
        start = end + 1;
    }
    return lines;
}
const BLANK = 32;
const HASH = 35;
function readBlock(cursor, { indent, text }, level) {
    if (level > MAX_LEVELS)
        return undefined;
    return text.startsWith('- ') ? readList(cursor, indent, level) : readMap(cursor, indent, level);
}
// A key that every reader takes for a string, because it starts with a letter and is no word for true, false or nothing.
const KEY = /^([A-Za-z$][\w$./-]{0,127}):(?: +(?![ #])(.+)| +#.*)?$/;
function readMap(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const entries = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        const match = line.indent === indent ? KEY.exec(line.text) : null;
        const [, key, rest] = match ?? [];
        if (key === undefined || (key.length <= 5 && (0,yaml_scalar/* scalarType */.h0)(key) !== undefined))
            return undefined;
        if (entries.some((entry) => entry.key === key))
            return undefined;
        const value = rest === undefined ? readBelow(cursor, indent, level) : readInline(cursor, line, rest, indent);
        if (value === undefined)
            return undefined;
        entries.push({ key, at: { line: line.number, column: indent + 1 }, value });
        if (entries.length > MAX_ENTRIES)
            return undefined;
    }
    return first && { kind: 'map', at: { line: first.number, column: indent + 1 }, entries };
}
/** Keys are compared with each other. */
const MAX_ENTRIES = 100;
function readBelow(cursor, indent, level) {
    cursor.at += 1;
    const next = cursor.lines[cursor.at];
    const isList = next?.indent === indent && next.text.startsWith('- ');
    return next !== undefined && (next.indent > indent || isList) ? readBlock(cursor, next, level + 1) : undefined;
}
function readInline(cursor, line, rest, indent) {
    cursor.at += 1;
    // The line after it may go on with the scalar.
    if ((cursor.lines[cursor.at]?.indent ?? 0) > indent)
        return undefined;
    return readScalar(rest, line.number, line.indent + line.text.length - rest.length + 1);
}
function readList(cursor, indent, level) {
    const { lines } = cursor;
    const first = lines[cursor.at];
    const items = [];
    for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        if (!line.text.startsWith('- '))
            break;
        const item = line.indent === indent ? readItem(cursor, line, level) : undefined;
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    const isOver = (lines[cursor.at]?.indent ?? 0) <= indent;
    return first && isOver ? { kind: 'list', at: { line: first.number, column: indent + 1 }, items } : undefined;
}
function readItem(cursor, line, level) {
    const text = line.text.slice(1).trimStart();
    const inner = { number: line.number, indent: line.indent + line.text.length - text.length, text };
    if (!KEY.test(text) && !text.startsWith('- '))
        return readInline(cursor, line, text, line.indent);
    cursor.lines[cursor.at] = inner;
    return readBlock(cursor, inner, level + 1);
}
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*)?$/;
/** Behind none of these at its start, a scalar is plain in every reader. */
const PLAIN = /^(?:[A-Za-z0-9_/.$~<=+(^;\\]|-[^ ])/;
function readScalar(rest, line, column) {
    const quoted = QUOTED.exec(rest);
    const at = { line, column };
    if (quoted !== null)
        return { kind: 'scalar', at, text: quoted[1] ?? quoted[2] ?? '', plain: false };
    if (!PLAIN.test(rest))
        return undefined;
    const comment = rest.indexOf(' #');
    const text = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
    if (text.includes(': ') || text.endsWith(':') || (0,yaml_scalar/* isUnreadable */.GZ)(text))
        return undefined;
    return { kind: 'scalar', at, text, plain: true };
}

;// CONCATENATED MODULE: ./build/core/text/yaml-text.js

/** Limits of one document. */
const MAX_LINES = 200_000;
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;
// Characters that YAML 1.1 does not allow in a stream, line ends known only to YAML 1.1 (NEL, LS, PS), a carriage
// return that only some readers treat as a line end, and a byte order mark inside the text.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
/**
 * Finds text that YAML readers read differently, or that would take a parser long: characters, tabs between tokens
 * (PyYAML does not accept them, but JSON does), directives other than a version, and documents beyond the limits.
 * Linear time.
 */
function checkYamlText(text, json) {
    if (text.split('\n', MAX_LINES + 1).length > MAX_LINES)
        return { code: 'yaml-limits', offset: 0, message: LIMITS };
    const unreadable = UNREADABLE.exec(text);
    if (unreadable !== null) {
        const hex = (unreadable[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const message = `the character U+${hex} is not read alike by every YAML reader`;
        return { code: 'yaml-syntax', offset: unreadable.index, message, hint: 'write it as an escape in double quotes' };
    }
    return checkTokens(text, json);
}
// Marker tokens that the lexer adds, all control characters: start of document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
/** More than any document has between two indicators: the parser would take seconds to say that one of them is unexpected. */
const MAX_WORDS = 10_000;
/** First characters of scalars, aliases, anchors and tags. */
const WORD = /^[\u001F"'&*!]/;
const SIGN = /^[\u0002\u0018\u001F]$/;
function checkTokens(text, json) {
    const scan = {
        offset: 0,
        nodes: 0,
        words: 0,
        open: [],
        opened: 0,
        header: undefined,
        lineStart: true,
        bare: false,
        afterBare: false,
    };
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
        if (WORD.test(token))
            scan.words += 1;
        if (scan.words > MAX_WORDS)
            return { ...TOO_MUCH, offset: scan.offset };
        if (fault !== undefined && !(json && JSON_MAY.includes(fault)))
            return { ...fault, offset: scan.offset };
        if (!SIGN.test(token) && !/^[ \t]/.test(token))
            scan.lineStart = /^(?:\r?\n)?$/.test(token);
        scan.afterBare = scan.bare;
        scan.bare = token === SCALAR_SIGN;
        if (!SIGN.test(token))
            scan.offset += token.length;
    }
    return undefined;
}
const TOO_MUCH = { code: 'yaml-limits', message: LIMITS };
const TAB = {
    code: 'yaml-syntax',
    message: 'a tab between words is not read alike by every YAML reader',
    hint: 'replace it by blanks',
};
const TRAILING = /\n* +(?:\n|$)/y;
function checkBlockScalar(header, content, text, end) {
    TRAILING.lastIndex = end;
    if (/\d/.test(header) && TRAILING.test(text))
        return TRAILING_BLANKS;
    if (/^\n* +(?:\n|$)|^\n* *\t[ \t]*(?:[\n#]|$)/.test(content))
        return LEADING_BLANKS;
    return /^[^ \n]/m.test(content) ? NO_INDENT : undefined;
}
// Blanks are part of the text if they are longer than the indentation given in the header.
const TRAILING_BLANKS = {
    code: 'yaml-syntax',
    message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML requires at least one blank, even if the scalar is the whole document.
const NO_INDENT = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };
// ruamel.yaml takes the indentation from such a line, and a tab can end the scalar.
const LEADING_BLANKS = {
    code: 'yaml-syntax',
    message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
    hint: 'remove the blanks',
};
// PyYAML treats both as indicators within brackets, regardless of what follows.
const FLOW_SIGN = {
    code: 'yaml-syntax',
    message: 'a plain scalar within brackets that starts with : or holds ? is not read alike by every YAML reader',
    hint: 'quote it',
};
const EXPLICIT_KEY = {
    code: 'yaml-key',
    message: 'a key behind ? is not read alike by every YAML reader',
    hint: 'write key: value',
};
// PyYAML requires the colon on the line of the key.
const LONELY_COLON = {
    code: 'yaml-key',
    message: 'a colon that starts a line is not read alike by every YAML reader',
    hint: 'write key: value on one line',
};
const CLOSED = {
    code: 'yaml-syntax',
    message: 'a bracket is closed that is not open',
    hint: 'remove it, or quote the text',
};
// Within brackets ruamel.yaml continues the scalar, except after a quoted key of a map.
function hugs(scan, text) {
    const { open, offset } = scan;
    return (scan.afterBare || open.at(-1) === '[') && /\S/.test(text.charAt(offset + 1));
}
const FLOW_COLON = {
    code: 'yaml-syntax',
    message: 'a colon within brackets is not read alike by every YAML reader',
    hint: 'write a blank behind it',
};
function checkBareScalar(scan, token, text) {
    const { header } = scan;
    scan.header = undefined;
    if (header !== undefined)
        return checkBlockScalar(header, token, text, scan.offset + token.length);
    if (scan.open.length > 0 && /^:|\?/.test(token))
        return FLOW_SIGN;
    return token.includes('\t') ? TAB : undefined;
}
// PyYAML accepts no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
const ANCHOR_NAME = {
    code: 'yaml-alias',
    message: 'expected letters, digits, - and _ as the name of an anchor',
    hint: 'choose another name',
};
const ESCAPED_BREAK = {
    code: 'yaml-syntax',
    message: 'an empty line behind an escaped line break is not read alike by every YAML reader',
    hint: 'remove it, or write \\n',
};
// JSON writes a character beyond U+FFFF as a pair of escapes; PyYAML decodes the pair as two invalid characters.
const SURROGATE = {
    code: 'yaml-syntax',
    message: 'an escape of half a character is not read alike by every YAML reader',
    hint: 'write the character itself, or \\U and eight hex digits',
};
function hasSurrogate(quoted) {
    return [...quoted.matchAll(/\\(?:u[dD][89A-Fa-f]|.)/gs)].some(([found]) => found.length > 2);
}
function checkToken(scan, token, text) {
    switch (dist/* CST */.DB.tokenType(token)) {
        case 'newline':
            scan.opened = 0;
            return undefined;
        case 'space':
            return token.includes('\t') ? TAB : undefined;
        case 'double-quoted-scalar':
            if (/\\\n[ \t]*\n/.test(token))
                return ESCAPED_BREAK;
            return hasSurrogate(token) ? SURROGATE : undefined;
        case 'anchor':
        case 'alias':
            return /^.[A-Za-z0-9_-]+$/.test(token) ? undefined : ANCHOR_NAME;
        case 'block-scalar-header':
            scan.header = token;
            return undefined;
        case 'directive-line':
            return checkDirective(token);
        case 'flow-map-start':
        case 'flow-seq-start':
            scan.open.push(token);
            return scan.open.length > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'flow-map-end':
            return scan.open.pop() === '{' ? undefined : CLOSED;
        case 'flow-seq-end':
            return scan.open.pop() === '[' ? undefined : CLOSED;
        case 'explicit-key-ind':
            return EXPLICIT_KEY;
        case 'seq-item-ind':
        case 'map-value-ind':
            if (token === ':' && scan.lineStart)
                return LONELY_COLON;
            if (token === ':' && scan.open.length > 0 && hugs(scan, text))
                return FLOW_COLON;
            scan.opened += scan.open.length > 0 ? 0 : 1;
            return scan.opened > MAX_DEPTH ? TOO_MUCH : countNode(scan);
        case 'comma':
            return countNode(scan);
        default:
            return undefined;
    }
}
// Each item, key and value of a document has such an indicator, so twice the limit of nodes means too many nodes.
function countNode(scan) {
    scan.nodes += 1;
    scan.words = 0;
    return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}
function checkDirective(token) {
    if (/^%YAML 1\.[12]$/.test(token))
        return undefined;
    return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}
// JSON is unambiguous, even where YAML readers disagree about it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
;// CONCATENATED MODULE: ./build/core/text/yaml-tree.js




/** Why and where a document is refused. */
class Refusal extends Error {
    code;
    offset;
    hint;
    constructor(code, offset, message, hint) {
        super(message);
        this.code = code;
        this.offset = offset;
        this.hint = hint;
    }
}
/** Converts a document's tree, with aliases and merge keys expanded. Throws `Refusal`. */
function convertYaml(contents, text, locate) {
    const conversion = { text, locate, anchors: new Map(), aliased: new Set(), nodes: 0 };
    const { node } = convertNode(conversion, contents, 0, 0);
    return conversion.aliased.size === 0 ? node : markShared(node, conversion.aliased);
}
/** The tree, with every scalar in a node that an alias refers to marked as shared, at each place where it occurs. */
function markShared(root, aliased) {
    const shared = new Set();
    const collect = (node) => {
        if (shared.has(node))
            return;
        shared.add(node);
        for (const child of childrenOf(node))
            collect(child);
    };
    for (const node of aliased)
        collect(node);
    const marked = new Map();
    const mark = (node) => {
        const copy = marked.get(node) ??
            markChildren(node.kind === 'scalar' && shared.has(node) ? { ...node, shared: true } : node, mark);
        marked.set(node, copy);
        return copy;
    };
    return mark(root);
}
function childrenOf(node) {
    if (node.kind === 'scalar')
        return [];
    return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}
function markChildren(node, mark) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map(mark) };
    if (node.kind === 'scalar')
        return node;
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: mark(entry.value) })) };
}
function convertNode(conversion, node, level, fallback) {
    const offset = node?.range?.[0] ?? fallback;
    if ((0,dist/* isAlias */.Vj)(node))
        return resolveAlias(conversion, node.source, level, offset);
    count(conversion, 1, level, offset);
    if (node === null)
        return emptyNode(conversion, offset);
    const anchor = node.anchor;
    if (anchor !== undefined)
        declareAnchor(conversion, anchor, offset);
    const converted = convertContent(conversion, node, level, offset);
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function count(conversion, nodes, level, offset) {
    conversion.nodes += nodes;
    if (conversion.nodes > MAX_NODES || level > MAX_DEPTH)
        throw new Refusal('yaml-limits', offset, LIMITS);
}
function emptyNode(conversion, offset) {
    return { node: { kind: 'scalar', at: conversion.locate(offset), text: '', plain: true }, nodes: 1, depth: 0 };
}
// PyYAML refuses an anchor that is defined twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
function declareAnchor(conversion, anchor, offset) {
    if (conversion.anchors.has(anchor))
        throw new Refusal('yaml-alias', offset, `anchor &${anchor} is given twice`, 'choose another name');
    conversion.anchors.set(anchor, undefined);
}
function resolveAlias(conversion, name, level, offset) {
    const target = conversion.anchors.get(name);
    if (target === undefined) {
        const why = conversion.anchors.has(name) ? 'stands within its own anchor' : 'has no anchor before it';
        throw new Refusal('yaml-alias', offset, `alias *${name} ${why}`);
    }
    count(conversion, target.nodes, level + target.depth, offset);
    conversion.aliased.add(target.node);
    return target;
}
function convertContent(conversion, node, level, offset) {
    checkTag(node, offset);
    if ((0,dist/* isScalar */.jn)(node))
        return convertScalar(conversion, node, offset);
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(conversion, node, level, offset);
    if (!(0,dist/* isSeq */.oP)(node))
        throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
    const items = node.items.map((item) => convertNode(conversion, item, level + 1, offset));
    return collect({ kind: 'list', at: conversion.locate(offset), items: items.map((item) => item.node) }, items);
}
function collect(node, children) {
    const nodes = children.reduce((sum, child) => sum + child.nodes, 1);
    const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth + 1), 0);
    return { node, nodes, depth };
}
function checkTag(node, offset) {
    const tag = node.tag;
    if (tag === undefined || tag === null)
        return;
    const kind = (0,dist/* isMap */.jh)(node) ? 'map' : (0,dist/* isSeq */.oP)(node) ? 'seq' : 'str';
    if (tag !== `tag:yaml.org,2002:${kind}`) {
        throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify((0,shorten/* shorten */.m)(tag, 100))} is not read`, 'remove the tag');
    }
}
function convertScalar(conversion, scalar, offset) {
    const text = scalarText(conversion, scalar);
    const plain = isPlain(scalar);
    if (!text.isWellFormed())
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
    if (plain && (0,yaml_scalar/* isUnreadable */.GZ)(text)) {
        throw new Refusal('yaml-type', offset, `some YAML reader cannot read the plain scalar ${text}`, `quote it: "${text}"`);
    }
    return { node: { kind: 'scalar', at: conversion.locate(offset), text, plain }, nodes: 1, depth: 0 };
}
function isPlain(scalar) {
    return scalar.type === 'PLAIN' && (scalar.tag === undefined || scalar.tag === null);
}
// If the text ends without a line break, a block scalar does too (PyYAML, ruamel.yaml; the specification keeps the
// break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
function scalarText(conversion, scalar) {
    const text = String(scalar.value);
    if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED')
        return text;
    const cut = scalar.range?.[1] === conversion.text.length && !conversion.text.endsWith('\n');
    return cut && text.endsWith('\n') ? text.slice(0, -1) : text;
}
function convertMap(conversion, map, level, offset) {
    const keys = { names: new Set(), identities: new Set() };
    const own = [];
    let merged = [];
    const children = [];
    for (const pair of map.items) {
        const key = readKey(conversion, pair, offset);
        addKey(keys, key);
        const value = convertNode(conversion, pair.value, level + 1, key.offset);
        if (key.merge)
            merged = mergeSources(value.node, key.offset).flatMap((source) => source.entries);
        else
            own.push({ key: key.name, at: conversion.locate(key.offset), value: value.node });
        children.push(value);
    }
    return collect(mergeEntries(conversion, offset, own, merged), children);
}
function readKey(conversion, pair, fallback) {
    const node = pair.key;
    const offset = node?.range?.[0] ?? fallback;
    if (!(0,dist/* isScalar */.jn)(node))
        throw new Refusal('yaml-key', offset, 'expected a key that is a string');
    checkTag(node, offset);
    checkKeySpan(conversion, node, offset);
    const name = String(node.value);
    if (!name.isWellFormed() || name.includes('\0'))
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received NUL or a lone surrogate');
    const plain = isPlain(node);
    if (plain && (name === '' || (name !== '<<' && (0,yaml_scalar/* isUnreadable */.GZ)(name))))
        throw new Refusal('yaml-key', offset, `some YAML reader cannot read the plain key ${JSON.stringify(name)}`, 'quote it');
    if (node.anchor !== undefined) {
        declareAnchor(conversion, node.anchor, offset);
        conversion.anchors.set(node.anchor, convertScalar(conversion, node, offset));
    }
    return { name, plain, offset, merge: plain && name === '<<' };
}
// PyYAML accepts only keys on one line and of at most 1,024 characters, even where YAML 1.2 allows more.
function checkKeySpan(conversion, key, offset) {
    const written = conversion.text.slice(offset, key.range?.[1] ?? offset);
    if (written.length > 1024 || written.includes('\n'))
        throw new Refusal('yaml-key', offset, 'expected a key on one line, of at most 1,024 characters');
}
function addKey(keys, { name, plain, offset }) {
    if (keys.names.has(name))
        throw new Refusal('yaml-duplicate-key', offset, `key ${JSON.stringify(name)} is given twice`);
    keys.names.add(name);
    const identity = plain ? (0,yaml_scalar/* keyIdentity */.CP)(name) : undefined;
    if (identity === undefined)
        return;
    const { identities } = keys;
    if (identities.has(identity) || identities.has('unknown') || (identity === 'unknown' && identities.size > 0)) {
        const message = `key ${JSON.stringify(name)} is the same as another one to some YAML reader`;
        throw new Refusal('yaml-key', offset, message, 'quote the keys');
    }
    identities.add(identity);
}
function mergeSources(value, offset) {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.map((source) => {
        if (source.kind === 'map')
            return source;
        throw new Refusal('yaml-merge', offset, 'expected a map or a list of maps behind <<');
    });
}
// The map's own entries take precedence, then the first source that has the key, as PyYAML merges:
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L178
function mergeEntries(conversion, offset, own, merged) {
    const entries = new Map(own.map((entry) => [entry.key, entry]));
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    const keys = { names: new Set(), identities: new Set() };
    if (merged.length > 0)
        for (const name of entries.keys())
            addKey(keys, { name, plain: true, offset });
    return { kind: 'map', at: conversion.locate(offset), entries: [...entries.values()] };
}

;// CONCATENATED MODULE: ./build/core/text/yaml.js









/**
 * Parses one YAML document as the tools that install from it do, with aliases and merge keys expanded. Refused with a
 * position: syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that
 * are not strings, anything that PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) read differently, and documents beyond
 * 200,000 lines, 200,000 nodes (alias targets count each time) or 64 levels. A `*.json` file that contains JSON is
 * parsed as JSON.
 */
function readYaml(written, path) {
    const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const plain = readPlainYaml(text);
    if (plain !== undefined)
        return { ok: true, root: plain };
    const reading = readDocument(text, isJson(written, path));
    return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}
/** Any text, without byte order mark and carriage returns; `readYaml` has a shorter way for plain ones. */
function readDocument(text, json) {
    const fault = checkYamlText(text, json);
    if (fault !== undefined)
        return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
    const lines = new dist/* LineCounter */.HN();
    const reading = readOneDocument(text, lines);
    switch (reading.kind) {
        case 'empty':
            return { ok: true, root: { kind: 'scalar', at: diagnostic/* START */.d3, text: '', plain: true } };
        case 'several':
            return refuse('yaml-syntax', locate(lines, reading.offset), SEVERAL, ONE);
        case 'refused': {
            const code = reading.isTag ? 'yaml-tag' : 'yaml-syntax';
            return refuse(code, locate(lines, reading.offset), firstLine(reading.message));
        }
        case 'document':
            return convert(reading.document.contents, text, lines);
    }
}
const SEVERAL = 'expected one document, received several';
const ONE = 'keep one document a file';
function convert(contents, text, lines) {
    try {
        return { ok: true, root: convertYaml(contents, text, (offset) => locate(lines, offset)) };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return refuse(error.code, locate(lines, error.offset), error.message, error.hint);
    }
}
function isJson(text, path) {
    return /\.json$/i.test(path) && (0,json/* parseJson */.qF)(text) !== undefined;
}
// The same text can be at several paths, so the caller adds the path.
function refuse(code, at, message, hint) {
    return { ok: false, diagnostic: (0,findings/* finding */.gk)('error', code, message, { path: '', at, hint }) };
}
function locate(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function positionOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ }),

/***/ 81081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   sE: () => (/* binding */ sharedConfig),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);
/* harmony import */ var _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89043);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21556);




/** The configuration where none is named, relative to the root. */
const CONFIG_PATH = 'terrarium.yml';
/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
async function loadConfig(tree, options) {
    const path = options.config ?? CONFIG_PATH;
    const file = await tree.readText(path);
    if (file.kind === 'absent' && options.config !== undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path} does not exist`);
    if (file.kind === 'refused')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
    const { config, diagnostics } = file.kind === 'text' ? (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(file.text, path) : { config: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(path), diagnostics: [] };
    return { config: override(config, options), diagnostics };
}
/**
 * The configuration of a base: that of the head where both files say the same, under the flags of one run. What is normalized with one
 * configuration is the same again.
 */
function sharedConfig(head, base) {
    return head.text === base.text && head.path === base.path ? head : base;
}
function override(config, options) {
    const { repository, stagingRepository, lookupRepositories, allowedRegistries, insecureRegistries } = options;
    return {
        ...config,
        builder: options.builder ?? config.builder,
        repository: repository === undefined ? config.repository : needRepository('repository', repository),
        stagingRepository: stagingRepository === undefined
            ? config.stagingRepository
            : needRepository('staging-repository', stagingRepository),
        lookupRepositories: lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
        allowedRegistries: allowedRegistries ?? config.allowedRegistries,
        insecureRegistries: insecureRegistries?.map(needHost) ?? config.insecureRegistries,
        followBase: needOne('follow-base', options.followBase, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_BASE */ .wF) ?? config.followBase,
        baseMoved: needOne('base-moved', options.baseMoved, _core_config_file_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE_MOVED */ .uI) ?? config.baseMoved,
    };
}
function needRepository(name, text) {
    const repository = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwnRepository */ .Ed)(text);
    if (repository !== undefined)
        return repository;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`);
}
function needHost(text) {
    const host = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryHost */ .TZ)(text);
    if (host !== undefined)
        return host;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected the host of a registry such as registry:5000 for insecure-registries, received ${JSON.stringify(text)}`);
}
function needOne(name, text, values) {
    const value = values.find((candidate) => candidate === text);
    if (text === undefined || value !== undefined)
        return value;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`);
}


/***/ })

};
