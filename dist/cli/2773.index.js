export const id = 2773;
export const ids = [2773];
export const modules = {

/***/ 42773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nativeBuilder: () => (/* binding */ nativeBuilder),
/* harmony export */   nativeBuilderFirst: () => (/* binding */ nativeBuilderFirst),
/* harmony export */   nativeFirst: () => (/* binding */ nativeFirst),
/* harmony export */   nativeOnly: () => (/* binding */ nativeOnly),
/* harmony export */   neither: () => (/* binding */ neither)
/* harmony export */ });
/* harmony import */ var _core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22127);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51739);
/* harmony import */ var _assembler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37104);
/* harmony import */ var _base_contents_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28599);
/* harmony import */ var _layer_file_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33716);
/* harmony import */ var _package_installer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23385);







const TEST = 'its test runs in a container';
/** Assembles images in this process. What has to run in a container, steps and tests, is refused. */
function nativeBuilder(registry, options) {
    const native = assemblingBuilder(registry, options);
    return { ...native, build: nativeOnly(native.build) };
}
/** Refuses what has to run before anything is assembled for it. */
function nativeOnly(native) {
    return async (request) => {
        if (request.tested === true)
            throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(TEST);
        return native(request);
    };
}
function assemblingBuilder(registry, options) {
    const { build, packagesOf } = (0,_assembler_js__WEBPACK_IMPORTED_MODULE_2__/* .assembler */ .t)(registry, (0,_package_installer_js__WEBPACK_IMPORTED_MODULE_5__/* .packageInstaller */ .t)(registry, (0,_base_contents_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .baseReader */ .h)(registry, options), options));
    return {
        build,
        knownPackages: async (manifest) => packagesOf(manifest),
        smokeTest: async ({ command }) => {
            throw (0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(`${JSON.stringify(command)} tests it in a container`);
        },
        readImageFiles: (0,_layer_file_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .layerFileReader */ .v)(registry),
        makeRoom: async () => undefined,
    };
}
/**
 * Assembles images in this process, and leaves to a builder what has to run in a container. It is opened when the first one does, and from
 * then on it also reads images and frees its space.
 */
function nativeBuilderFirst(registry, options, open) {
    const native = assemblingBuilder(registry, options);
    const other = (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .RZ)(open);
    let ready;
    const opened = async (need) => {
        ready = await other().catch(neither(need));
        return ready;
    };
    return {
        build: nativeFirst(native.build, async (need) => (await opened(need)).build),
        knownPackages: native.knownPackages,
        smokeTest: async (test) => (await opened((0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(TEST))).smokeTest(test),
        readImageFiles: async (request) => (ready ?? native).readImageFiles(request),
        makeRoom: async (onLine) => (ready ?? native).makeRoom(onLine),
    };
}
/** Builds by one way of assembling, and by another builder what that leaves to it. */
function nativeFirst(native, open) {
    return async (request) => {
        // Without a builder that can run the test, nothing is assembled for it.
        if (request.tested === true)
            await open((0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBuildKit */ .c)(TEST));
        try {
            return await native(request);
        }
        catch (error) {
            if (!isLeftToBuildKit(error))
                throw error;
            request.onLine(error.message);
            return (await open(error))(request);
        }
    };
}
// A builder elsewhere may reach an index that this machine does not.
function isLeftToBuildKit(error) {
    return error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM && ((0,_core_assemble_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .E)(error) !== undefined || error.code === 'index-failed');
}
/** Says why BuildKit was asked for together with why it cannot be. */
function neither(need) {
    return (failure) => {
        if (!(failure instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM))
            throw failure;
        const { code, message, hint } = failure;
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM(code, `${need.message}; and ${message}`, {
            cause: failure,
            ...(hint === undefined ? {} : { hint }),
        });
    };
}


/***/ })

};
