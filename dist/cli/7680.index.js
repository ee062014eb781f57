export const id = 7680;
export const ids = [7680];
export const modules = {

/***/ 36956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** The digest of a file's bytes, in hexadecimal. The file is read as a stream. */
async function hashFile(path, algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 51647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _g: () => (/* binding */ registryOrigin),
/* harmony export */   ft: () => (/* binding */ mayBePlain),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const LOOPBACK = /^(?:localhost|127(?:\.(?:0|[1-9][0-9]{0,2})){3}|\[::1\])$/;
/** Where a registry listens. Docker Hub's API has another name than the one in image references. */
function registryOrigin(host, allowInsecure) {
    const api = host === 'docker.io' ? 'registry-1.docker.io' : host;
    return new URL(`${mayBePlain(host, allowInsecure) ? 'http' : 'https'}://${api}`);
}
/** True for literal loopback hosts, with a port or without. */
function isLoopback(host) {
    return LOOPBACK.test(host.replace(/:[0-9]+$/, ''));
}
/** True for literal loopback hosts and for those that the user named. Plain HTTP is never a fallback for others. */
function mayBePlain(host, allowInsecure) {
    return isLoopback(host) || allowInsecure.includes(host);
}
/**
 * Why a URL that a reply named (redirect, upload location, token realm) must not be asked; `undefined` when it may.
 * A public name must not lead us to an address or to loopback: that is how a reply would reach the runner's own network.
 */
function refusal(from, to) {
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        return `${to.protocol} is neither http: nor https:`;
    if (to.username !== '' || to.password !== '')
        return 'it carries credentials';
    if (from.protocol === 'https:' && to.protocol === 'http:')
        return 'it leaves https';
    if (to.hostname !== from.hostname && isLiteral(to.hostname) && !isLiteral(from.hostname)) {
        return `${from.hostname} leads to the address ${to.hostname}`;
    }
    return undefined;
}
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[|\]$/g, '')) !== 0 || /(?:^|\.)localhost\.?$/.test(hostname);
}


/***/ })

};
