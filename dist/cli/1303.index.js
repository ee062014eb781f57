export const id = 1303;
export const ids = [1303];
export const modules = {

/***/ 31303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistered: () => (/* binding */ askRegistered),
/* harmony export */   nameReader: () => (/* binding */ nameReader),
/* harmony export */   noteDamagedChanges: () => (/* binding */ noteDamagedChanges),
/* harmony export */   openRegistries: () => (/* binding */ openRegistries),
/* harmony export */   requireVersions: () => (/* binding */ requireVersions)
/* harmony export */ });
/* harmony import */ var _adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28077);
/* harmony import */ var _core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27335);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_names_slug_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40830);
/* harmony import */ var _core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92676);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76337);
/* harmony import */ var _core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95362);
/* harmony import */ var _core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34115);
/* harmony import */ var _core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85603);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66742);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81081);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17510);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38702);













/** Opens the registries of a command that reads no definitions. */
async function openRegistries(options) {
    const loaded = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(await (0,_adapters_checkout_work_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workTree */ ._)(options.root, options.env), options);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .requireConfig */ .Eu)(loaded);
    const { config } = loaded;
    const { target: repository, order } = (0,_core_oci_repository_order_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryOrder */ .j)(config, false);
    return { registry: (0,_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .openRegistry */ .Me)(options, config), repository, order };
}
/** Opens the registries of a command that takes one name at most. */
async function askRegistered(args, signal) {
    const [name, ...others] = args.positionals;
    if (others.length > 0)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', 'expected one environment: id or name');
    const options = (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOptions */ .tv)(args, signal);
    const opened = await openRegistries(options);
    if (opened.order.length === 0) {
        const hint = 'set repository in terrarium.yml, or pass --repository';
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', 'no repository is named', { hint });
    }
    if (name === undefined)
        return { ...opened, wanted: undefined };
    return { ...opened, wanted: (await nameReader(options, [name]))(name) };
}
/** Reads the environments of this tree that have some names, and answers what a name is registered as. */
async function nameReader(options, names) {
    const head = await (0,_load_js__WEBPACK_IMPORTED_MODULE_10__/* .loadHead */ .Fr)(options, (found) => new Set((0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_5__/* .pick */ .U)(found, names).ids));
    const environments = (0,_core_normalize_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentsOf */ .M2)(head);
    return (name) => wantedOf(name, environments);
}
function wantedOf(name, environments) {
    const own = environments.find(({ id }) => id === name) ?? environments.find((one) => one.name === name);
    if (own === undefined)
        return { name, latest: `${(0,_core_names_slug_js__WEBPACK_IMPORTED_MODULE_3__/* .tagStem */ .K7)(name)}--latest` };
    return { name: (0,_core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD)(own), latest: (0,_core_oci_records_js__WEBPACK_IMPORTED_MODULE_6__/* .latestTag */ .wk)(own) };
}
/** The versions of a name; what is damaged or left out is told. */
async function requireVersions({ registry, order }, wanted) {
    const found = await (0,_core_history_registered_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersions */ .q)(registry, order, wanted);
    if (found === undefined)
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('usage', `nothing is registered as ${JSON.stringify(wanted.name)}`, {
            hint: 'terrarium versions lists what is',
        });
    for (const tag of found.damaged)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(tag)} is no record of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(wanted.name)}: it was changed, or is incomplete`);
    if (found.unread > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${found.unread} records were not read`);
    noteDamagedChanges(wanted.name, found.state);
    return found;
}
/** Tells which changes of a name do not count, because nobody can read them. */
function noteDamagedChanges(name, { damaged, unread }) {
    for (const tag of damaged)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(tag)} is no change of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(name)}: it was changed, or is incomplete`);
    if (unread > 0)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .printNote */ .cN)(`${unread} changes of ${(0,_core_text_safe_text_js__WEBPACK_IMPORTED_MODULE_7__.logLine)(name)} were not read: there are too many`);
}


/***/ })

};
