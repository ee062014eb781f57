export const id = 3152;
export const ids = [3152];
export const modules = {

/***/ 43152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the package; a test keeps it equal to package.json. */
const VERSION = '0.1.0';


/***/ })

};
