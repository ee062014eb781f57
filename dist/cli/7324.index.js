export const id = 7324;
export const ids = [7324];
export const modules = {

/***/ 10657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ formatConfig),
/* harmony export */   u0: () => (/* binding */ entryText)
/* harmony export */ });
/* unused harmony export CONFIG_SCHEMA */
/* harmony import */ var _config_file_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89043);
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
        `# yaml-language-server: $schema=${CONFIG_SCHEMA}`,
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
/** Where editors read the schema of `terrarium.yml`; its `$id` as well. */
const CONFIG_SCHEMA = 'https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json';
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

/***/ 57324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   pinBases: () => (/* binding */ pinBases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39801);
/* harmony import */ var _adapters_turns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14860);
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17515);
/* harmony import */ var _core_init_format_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10657);
/* harmony import */ var _core_init_propose_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76460);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31193);
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(21556);
/* harmony import */ var _core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4679);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85603);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1378);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74788);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81081);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45291);
/* harmony import */ var _command_load_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38882);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(12721);

















const command = {
    usage: 'init [flags]',
    summary: 'Writes a commented terrarium.yml that lists what is found, and proposes bases. Never overwrites one.',
    startsHere: true,
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .COMMON */ .Sq,
        { name: 'repository', kind: 'text', value: '<repository>', help: 'repository to write into the file' },
        { name: 'pin', kind: 'flag', help: 'ask the registry for the digests of the proposed bases' },
        { name: 'print', kind: 'flag', help: 'print the file instead of writing it' },
        { name: 'json', kind: 'flag', help: 'print JSON (schemas/init.schema.json)' },
    ],
    run: async (args, signal) => {
        (0,_command_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .requireNoArguments */ .rF)(args);
        const options = (0,_command_load_js__WEBPACK_IMPORTED_MODULE_14__/* .hostOptions */ .tv)(args, signal);
        const path = options.config ?? _load_config_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIG_PATH */ .tF;
        const config = (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfig */ .sb)(path);
        const tree = await (0,_adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._)(options.root, options.env);
        const proposals = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .propose */ .BM)(tree, config, (0,_adapters_turns_js__WEBPACK_IMPORTED_MODULE_3__/* .turnsUntil */ .Z)(signal));
        const pins = args.flag('pin')
            ? await pinBases((0,_composition_js__WEBPACK_IMPORTED_MODULE_11__/* .openRegistry */ .Me)(options, config), config, (0,_core_init_propose_config_js__WEBPACK_IMPORTED_MODULE_6__/* .basesOf */ .c)(proposals))
            : new Map();
        const text = (0,_core_init_format_config_js__WEBPACK_IMPORTED_MODULE_5__/* .formatConfig */ .cZ)(proposals, { repository: args.text('repository'), pins });
        const isWritten = !args.flag('print');
        if (isWritten)
            await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.root, path), text);
        if (args.json)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_15__/* .printJson */ .Q2)({ formatVersion: 1, path, written: isWritten, text });
        else if (isWritten)
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_15__/* .print */ .yy)((0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_9__.logLine)(`wrote ${path}: read it, then run terrarium plan`));
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_15__/* .printFile */ .o6)(text);
        return 0;
    },
};
/** Each base with the digest that its registry gives it: of the index, which serves every platform. */
async function pinBases(registry, config, bases) {
    const resolver = (0,_core_resolve_bases_js__WEBPACK_IMPORTED_MODULE_8__/* .baseResolver */ .yf)(registry, config);
    const pins = new Map();
    for (const base of bases) {
        const reference = (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_16__/* .parseReference */ .F2)(base);
        if (reference === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .TerrariumError */ .qM('registry-not-found', `${JSON.stringify(base)} is no image reference`);
        const resolution = await resolver.resolveWhole(reference);
        if (!resolution.ok)
            throw resolution.error;
        pins.set(base, `${base}@${resolution.digest}`);
    }
    return pins;
}
async function writeNew(path, text) {
    try {
        await (0,_adapters_files_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x3)(path, text);
    }
    catch (cause) {
        if (cause instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .TerrariumError */ .qM)
            throw cause;
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        const message = exists ? 'there is a configuration already' : 'the configuration could not be written';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .TerrariumError */ .qM('usage', message, { cause, hint: 'terrarium init --print shows what would be written' });
    }
}


/***/ })

};
