export const id = 697;
export const ids = [697];
export const modules = {

/***/ 85939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uvForSteps: () => (/* binding */ uvForSteps)
/* harmony export */ });
/* harmony import */ var _core_model_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42883);
/* harmony import */ var _environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21149);
/* harmony import */ var _fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28833);
/* harmony import */ var _package_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30174);




// A build waits for it, and can do without.
const PATIENCE = { tries: 1, answerMs: 10_000, totalMs: 120_000 };
/** Fetches uv for the platforms of images: a program that needs no library of the image. What failed once is not tried again. */
function uvForSteps({ env, notBelow, signal, }) {
    const index = (0,_package_index_js__WEBPACK_IMPORTED_MODULE_2__/* .packageIndex */ .rJ)({ env, signal, patience: PATIENCE });
    const surroundings = { env: (0,_environment_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(env, notBelow), notBelow };
    const fetching = (0,_core_model_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limit */ .A)(1);
    const reasons = new Map();
    const fetched = async ({ platform, folder, onLine }) => {
        if (reasons.has(platform))
            return undefined;
        const known = (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .uvPlatform */ .R)(platform.replace('linux/', 'linux-musl-').replace('/', '-'));
        try {
            if (known !== undefined)
                return await (0,_fetch_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchUv */ .A)(index, known, { ...surroundings, folder, onLine });
            reasons.set(platform, `there is none for ${platform}`);
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            reasons.set(platform, error instanceof Error ? error.message : String(error));
        }
        return undefined;
    };
    return async (request) => {
        const folder = await fetching.run(() => fetched(request));
        if (folder === undefined)
            request.onLine(`pip installs, not uv: ${reasons.get(request.platform)}`);
        return folder;
    };
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf),
/* harmony export */   c: () => (/* binding */ needsBuildKit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);

/** Says what an image needs a builder for that runs steps. */
function needsBuildKit(what) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('needs-buildkit', `${CANNOT}${what}`, {
        hint: 'build it with BuildKit: builder: buildkit',
    });
}
const CANNOT = 'an image cannot be assembled here: ';
/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
function needOf(failure) {
    const isNeed = failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && failure.code === 'needs-buildkit';
    return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}


/***/ })

};
