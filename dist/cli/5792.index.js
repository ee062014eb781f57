export const id = 5792;
export const ids = [5792];
export const modules = {

/***/ 77600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ describeState),
/* harmony export */   Jz: () => (/* binding */ VERSION_COLUMNS),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   SY: () => (/* binding */ versionCells),
/* harmony export */   T_: () => (/* binding */ describeName),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   w1: () => (/* binding */ shownMarks)
/* harmony export */ });
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _names_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95885);
/* harmony import */ var _packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13389);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23562);




const SHORT = 12;
/** A version in the columns of a table: version, marks, time, hash, image, commit. Cells hold untrusted text. */
function versionCells({ record, isLatest, state }) {
    const { version, created = '', definitionHash, image } = record;
    return [
        shownVersion(version, definitionHash),
        shownMarks(state, isLatest),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMinute */ .Yi)(created),
        definitionHash.slice(0, SHORT),
        (0,_names_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestHex */ .s)(image).slice(0, SHORT),
        shownCommit(record),
    ];
}
/** The heads of these columns. */
const VERSION_COLUMNS = ['VERSION', '', 'REGISTERED', 'HASH', 'IMAGE', 'COMMIT'];
/** A version, its image, and what changed since the one before, for people. Lines hold untrusted text. */
function describeVersion(version) {
    const { record, isLatest, state, stored, changes, packages } = version;
    const { created = '', definitionHash, imageKey, image } = record;
    const title = [shownVersion(record.version, definitionHash), (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMinute */ .Yi)(created), shownMarks(state, isLatest)];
    const { base, cost } = stored?.image ?? {};
    return [
        title.filter((text) => text !== '').join('  '),
        ...describeState(state),
        ...field('hash', definitionHash),
        ...field('key', imageKey),
        ...field('image', `${image}${doubt(version)}`),
        ...field('base', [base?.name, base?.digest].filter((text) => text).join(' ')),
        ...field('size', cost === undefined ? '' : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(cost.bytes)} compressed`),
        ...field('commit', shownCommit(record)),
        ...field('run', record.run),
        ...(changes ?? []).map((change) => `  ${(0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N)(change)}`),
        ...(packages === undefined || packages.length === 0 ? [] : ['  packages']),
        ...(packages ?? []).map((change) => `    ${(0,_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageChange */ .y)(change)}`),
    ];
}
/** What was changed of a whole name, under it; nothing where nothing was. Lines hold untrusted text. */
function describeName(name, state) {
    const lines = describeState(state);
    if (lines.length === 0 && !state.archived)
        return [];
    return [`${name}${state.archived ? '  archived' : ''}`, ...lines, ''];
}
/** Description and tags, a line each. Lines hold untrusted text. */
function describeState({ description = '', tags }) {
    return [...field('about', description), ...field('tags', [...tags].map((tag) => tag.join('=')).join(', '))];
}
/** What marks a version among others: that it is the latest, its labels, and that it is archived. */
function shownMarks({ labels, archived }, isLatest) {
    return [...(isLatest ? ['latest'] : []), ...labels, ...(archived ? ['archived'] : [])].join(', ');
}
function field(name, value) {
    return value === '' ? [] : [`  ${name.padEnd(10)} ${value}`];
}
// Whoever may push may write records, and labels.
function doubt({ record, stored }) {
    if (stored === undefined)
        return ' (gone, or cannot be read)';
    return stored.hash === record.definitionHash ? '' : ' (its labels say another definition)';
}
/** A version as it is shown: an environment without one has its hash for one. */
function shownVersion(version, hash) {
    return version === hash ? hash.slice(0, SHORT) : version;
}
function shownCommit({ commit, dirty }) {
    return `${commit.slice(0, SHORT)}${dirty === true ? ' (dirty)' : ''}`.trimStart();
}


/***/ }),

/***/ 35418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ nameJson),
/* harmony export */   PZ: () => (/* binding */ changedJson),
/* harmony export */   fV: () => (/* binding */ versionJson),
/* harmony export */   ki: () => (/* binding */ recordJson)
/* harmony export */ });
/* harmony import */ var _core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21556);

/** What was changed of a version or a name. */
function stateJson({ archived, description, tags }) {
    return { archived, description: description ?? null, tags: Object.fromEntries(tags) };
}
/** The same of a version, with its labels. */
function changedJson(state) {
    return { ...stateJson(state), labels: state.labels };
}
/** The same of a name, with what could not be read of it. */
function nameJson(state, damaged, unread) {
    return {
        ...stateJson(state),
        damaged: [...damaged, ...state.damaged],
        unread: unread + state.unread,
    };
}
/** A registered version as `versions --json` and `history --json` show it. */
function versionJson({ record, isLatest, state }, repository) {
    const { version, ...rest } = recordJson(record, repository);
    return { version, latest: isLatest, ...changedJson(state), ...rest };
}
/** A record, which need not be of the latest version. */
function recordJson(record, repository) {
    const { version, created, definitionHash, imageKey, image, source, commit, dirty, run } = record;
    return {
        version,
        registered: created ?? null,
        hash: definitionHash,
        key: imageKey,
        image: (0,_core_names_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImage */ .vy)({ kind: 'pushed', repository, digest: image }),
        source,
        commit,
        dirty: dirty === true,
        run,
    };
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86658);
/* harmony import */ var _core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13389);
/* harmony import */ var _core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77600);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45291);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12721);
/* harmony import */ var _command_registered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31303);
/* harmony import */ var _command_version_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35418);









const command = {
    usage: 'history <id|name> [flags]',
    summary: 'Shows each registered version of an environment, the newest first: its image, and what changed since.',
    flags: [..._command_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON */ .Sq, ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORIES */ .X$, { name: 'json', kind: 'flag', help: 'print JSON (schemas/history.schema.json)' }],
    run: async (args, signal) => {
        const asking = await (0,_command_registered_js__WEBPACK_IMPORTED_MODULE_7__.askRegistered)(args, signal);
        if (asking.wanted === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', 'expected one environment: id or name');
        const found = await (0,_command_registered_js__WEBPACK_IMPORTED_MODULE_7__.requireVersions)(asking, asking.wanted);
        const history = await (0,_core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .L)(asking.registry, found);
        if (args.json) {
            const { name } = asking.wanted;
            const versions = history.map((version) => historyJson(version, found.repository));
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)({ formatVersion: 1, name, ...(0,_command_version_json_js__WEBPACK_IMPORTED_MODULE_8__/* .nameJson */ .KY)(found.state, found.damaged, found.unread), versions });
        }
        else
            (0,_command_output_js__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)([...(0,_core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .describeName */ .T_)(asking.wanted.name, found.state), ...history.flatMap(_core_report_describe_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVersion */ .MP)]);
        return 0;
    },
};
function historyJson(version, repository) {
    const { stored, changes, packages } = version;
    const { base, platforms, created, cost } = stored?.image ?? {};
    return {
        ...(0,_command_version_json_js__WEBPACK_IMPORTED_MODULE_8__/* .versionJson */ .fV)(version, repository),
        stored: stored?.image === undefined
            ? null
            : {
                hash: stored.hash,
                base: { name: base?.name ?? '', digest: base?.digest ?? '' },
                platforms,
                created,
                bytes: cost?.bytes ?? null,
            },
        changes: changes?.map(_core_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .N) ?? null,
        packages: packages?.map(_core_packages_diff_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPackageChange */ .y) ?? null,
    };
}


/***/ })

};
