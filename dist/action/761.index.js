export const id = 761;
export const ids = [761];
export const modules = {

/***/ 12761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_environment_workspaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90297);
/* harmony import */ var _composition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49965);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34368);



/** Removes what the step left for later steps of its job: the builder that it made. */
async function post(env) {
    const name = env[`STATE_${_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILDER_STATE */ .G}`];
    if (name !== undefined && name !== '')
        await (0,_composition_js__WEBPACK_IMPORTED_MODULE_1__/* .removeBuilder */ .iq)(name, { env, notBelow: (0,_adapters_environment_workspaces_js__WEBPACK_IMPORTED_MODULE_0__/* .workspacesOf */ .c)('.', env) });
}


/***/ })

};
