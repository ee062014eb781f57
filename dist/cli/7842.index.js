export const id = 7842;
export const ids = [7842];
export const modules = {

/***/ 87842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installEnvironment: () => (/* binding */ installEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31193);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67885);
/* harmony import */ var _core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47977);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61236);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39801);
/* harmony import */ var _wheels_find_uv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32779);
/* harmony import */ var _wheels_package_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30174);
/* harmony import */ var _prefix_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94726);










/** Installs packages into `<folder>/env`, by uv or a conda tool. `build-failed`, in the tool's own words, where that does not work. */
async function installEnvironment({ tool, python, files, installs }, folder, options) {
    const definition = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'definition');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(definition);
    for (const [name, text] of files)
        await (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .createFile */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, name), text);
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _prefix_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .PREFIX_FOLDER */ .o);
    const uv = await uvFor(folder, options);
    if (tool.kind === 'conda')
        await installConda(tool, { definition, prefix }, options);
    else {
        const wanted = python === undefined ? [] : [`--python=${python}`];
        await run(uv, ['venv', '--no-project', ...wanted, prefix], 'no virtual environment could be made', options);
    }
    for (const install of installs) {
        const args = pipArguments(install, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, install.file), prefix);
        await run(uv, args, 'packages could not be installed', options);
    }
}
async function uvFor(folder, { env, notBelow, signal, onLine }) {
    const index = (0,_wheels_package_index_js__WEBPACK_IMPORTED_MODULE_7__/* .packageIndex */ .rJ)({ env, signal });
    return (0,_wheels_find_uv_js__WEBPACK_IMPORTED_MODULE_6__/* .findUv */ .d)(index, { env, notBelow, folder, onLine });
}
function pipArguments({ isHashed, isWhole }, file, prefix) {
    return [
        'pip',
        'install',
        `--python=${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'bin/python')}`,
        // As pip looks at all indexes.
        '--index-strategy=unsafe-best-match',
        ...(isHashed ? ['--require-hashes'] : []),
        ...(isWhole ? ['--no-deps'] : []),
        `--requirement=${file}`,
    ];
}
async function installConda({ file, isExplicit }, { definition, prefix }, options) {
    const program = await findConda(options.env);
    const environment = program === 'conda' && !isExplicit ? ['env', 'create'] : ['create', '--yes'];
    const args = [...environment, '--prefix', prefix, '--file', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(definition, file)];
    await run(program, args, 'no conda environment could be made', options);
}
/** The one that needs nothing else first. */
const CONDA_TOOLS = ['micromamba', 'mamba', 'conda'];
async function findConda(env) {
    for (const program of CONDA_TOOLS)
        if ((await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommand */ .UK)(program, ['--version'], env)).kind !== 'missing')
            return program;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('no-conda-tool', 'its conda packages need micromamba, mamba or conda on PATH', {
        hint: 'install micromamba: https://mamba.readthedocs.io/en/latest/installation/micromamba-installation.html, or run it in its image',
    });
}
async function run(program, args, what, { env, signal, onLine }) {
    const lines = [];
    const take = (line) => {
        lines.push(line);
        onLine(line);
    };
    // An environment that is active here is not the one that is installed into.
    const own = { ...env, UV_SYSTEM_CERTS: '1', UV_NATIVE_TLS: '1', VIRTUAL_ENV: undefined, CONDA_PREFIX: undefined };
    const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)(program, args, { env: own, onLine: take, signal });
    if (signal.aborted)
        throw (0,_core_model_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedBy */ .$)(signal, 'the run was stopped');
    if (result.kind === 'exited' && result.code === 0)
        return;
    const words = (0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(lines.join(' ').replace(/\s+/g, ' '), 500);
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TerrariumError */ .qM('build-failed', `${what}: ${words === '' ? program : words}`);
}


/***/ }),

/***/ 32779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22127);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);
/* harmony import */ var _fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80348);




/** A program of uv for this machine: that of PATH where it is 0.6 or newer, else a pinned one. */
async function findUv(index, surroundings) {
    const found = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .UK)('uv', ['--version'], surroundings.env);
    const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
    if (Number(major) > 0 || Number(minor) >= 6)
        return 'uv';
    const name = nameOfPlatform();
    const platform = (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .uvPlatform */ .R)(name);
    if (platform === undefined)
        throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .needsBuildKit */ .c)(`there is no uv on PATH, and none is known for ${name}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchUv */ .A)(index, platform, surroundings), 'uv');
}
function nameOfPlatform() {
    const { glibcVersionRuntime } = process.report.getReport().header;
    const isMusl = process.platform === 'linux' && (glibcVersionRuntime === undefined || process.arch === 'arm64');
    return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
}


/***/ })

};
