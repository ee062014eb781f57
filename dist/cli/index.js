#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 45391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow),
/* harmony export */   Z: () => (/* binding */ liesBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** True when a path is a folder or lies in it, as far as the text says. */
function isBelow(file, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file));
    return relative === '' || !(relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}
/** True when a path lies in one of the folders, by its text or by what its links lead to. It need not exist. */
function liesBelow(file, folders) {
    const places = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file), realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file))];
    return folders.some((folder) => [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder), realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder))].some((own) => places.some((place) => isBelow(place, own))));
}
/** An absolute path without links; what does not exist keeps its name. */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPath(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}


/***/ }),

/***/ 26083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ userCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45391);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90297);




/**
 * A folder of ours below the user's own: what is in a shared one could have been written by others. So could what is in the checkout of
 * one of the roots: `undefined` there.
 */
function userCache(name, roots, env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'terrarium', name);
    return roots.some((root) => (0,_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Z)(folder, (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacesOf */ .c)(root, env))) ? undefined : folder;
}


/***/ }),

/***/ 90297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ homeOfUser),
/* harmony export */   c: () => (/* binding */ workspacesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _is_below_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45391);




/**
 * Folders whose content strangers may have written: the root of a run, the checkout that it lies in, and the workspace of the job. A
 * checkout that holds the home of the user is their own.
 */
function workspacesOf(root, { GITHUB_WORKSPACE: workspace }) {
    const checkout = checkoutOf(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root));
    const folders = [root, ...(checkout === undefined ? [] : [checkout]), ...(workspace ? [workspace] : [])];
    return [...new Set(folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder)))];
}
function checkoutOf(folder) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git')))
        return (0,_is_below_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Y)(homeOfUser(), folder) ? undefined : folder;
    return parent === folder ? undefined : checkoutOf(parent);
}
/** The home of the user by the system's records: HOME may lie in a checkout. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        // A user without an entry, as in containers.
        return node_path__WEBPACK_IMPORTED_MODULE_2__.parse(process.cwd()).root;
    }
}


/***/ }),

/***/ 31193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   ae: () => (/* binding */ RunFailure),
/* harmony export */   qM: () => (/* binding */ TerrariumError)
/* harmony export */ });
/** Why an operation outside our process failed. Each code is documented in docs/errors.md. */
const ERROR_CODES = [
    'azure-denied',
    'azure-failed',
    'azure-limit',
    'azure-not-found',
    'azure-sign-in',
    'azureml-refused',
    'builder-cannot-load',
    'builder-cannot-publish',
    'builder-lost',
    'build-failed',
    'buildkit-too-old',
    'buildx-missing',
    'buildx-too-old',
    'cancelled',
    'comment-failed',
    'config-invalid',
    'context-changed',
    'dirty-tree',
    'disk-full',
    'docker-too-old',
    'engine-not-running',
    'entitlement-missing',
    'git-failed',
    'host-not-allowed',
    'image-invalid',
    'image-unloaded',
    'index-failed',
    'needs-buildkit',
    'no-conda-tool',
    'onbuild-context',
    'osv-failed',
    'package-build-failed',
    'package-conflict',
    'package-hash-mismatch',
    'package-missing',
    'packages-unread',
    'plan-invalid',
    'plan-mismatch',
    'platform-missing',
    'record-too-large',
    'registry-auth',
    'registry-content-invalid',
    'registry-denied',
    'registry-digest-mismatch',
    'registry-failed',
    'registry-keeps',
    'registry-lagging',
    'registry-not-found',
    'registry-unreachable',
    'repository-missing',
    'resolution-failed',
    'resolution-invalid',
    'secret-missing',
    'smoke-test-failed',
    'root-unread',
    'snapshot-failed',
    'step-failed',
    'template-base',
    'timed-out',
    'untrusted-checkout',
    'usage',
];
/** A failure outside our process (registry, engine, git, GitHub). Its message carries no credential. */
class TerrariumError extends Error {
    code;
    hint;
    place;
    constructor(code, message, details = {}) {
        super(redact(message), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'TerrariumError';
        this.code = code;
        this.place = details.place;
        this.hint = details.hint === undefined ? undefined : redact(details.hint);
    }
}
/** A failure of the whole run that is met at one item. It is no `TerrariumError`, so that nothing takes it for the item's own. */
class RunFailure extends Error {
    failure;
    constructor(failure) {
        super(failure.message, { cause: failure });
        this.name = 'RunFailure';
        this.failure = failure;
    }
}
/** Credentials as they occur in URLs, headers, signed links, settings and by their own form; the text between matches is kept. */
function redact(text) {
    return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, '$1***$2'), text);
}
// Each has what is kept before and behind the secret.
const CREDENTIALS = [
    /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]+(@)/gi,
    /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?(?:basic|bearer|token|negotiate)\s{1,9})[^\s"',;]+()/gi,
    // Other schemes, and none: what is long enough to be a secret.
    /\b(authorization["']?\s{0,9}[:=,]\s{0,9}["']?)[a-z0-9._~+/=-]{16,}()/gi,
    /\b(bearer\s{1,9})[a-z0-9._~+/-]{16,}=*()/gi,
    /([?&](?:[a-z_-]{0,40}(?:token|signature|password|passwd|secret|api[_-]?key)|sig|auth|key|X-Amz-[A-Za-z-]+)=)[^&\s"']+()/gi,
    // npm's `_authToken=`, pip's and Java's `password=`, AWS's `aws_secret_access_key = `, and their spelling in JSON. `docker-secret==1.0` is a package.
    /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)\s?=(?!=)\s?["']?)[^\s"'&,;]+()/gi,
    /((?:token|password|passwd|passphrase|secret|access_?key|api[_-]?key|_auth)"\s{0,9}:\s{0,9}")[^"]+()/gi,
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
    /\b(gh[oprsu]_|github_pat_|glpat-|dckr_pat_)[a-z0-9_-]{16,}()/gi,
    // As they are issued: names of packages and variables begin in the same way. https://docs.pypi.org/api/secrets/
    /\b(npm_|pypi-AgE)[A-Za-z0-9][A-Za-z0-9-]{15,}(?:[A-Za-z0-9_-]*)()/g,
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    /\b(A(?:KI|SI)A)[A-Z0-9]{16}\b()/g,
    // Three parts of base64url, the first of which is a JSON object. https://www.rfc-editor.org/rfc/rfc7519
    /(?<![\w.-])(eyJ)[\w-]{8,2000}\.[\w-]{8,}(?:\.[\w-]*)?()/g,
];


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: ./build/adapters/environment/user-cache.js
var user_cache = __nccwpck_require__(26083);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(31193);
;// CONCATENATED MODULE: ./build/hosts/cli/commands.js
/** The commands by name. Each is its own bundle chunk: a run loads what it uses. */
const COMMANDS = {
    affected: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(3860)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23860)),
    archive: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(3194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33194)),
    build: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(4510), __nccwpck_require__.e(6687), __nccwpck_require__.e(9032)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89206)),
    comment: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(6687), __nccwpck_require__.e(9781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99781)),
    completion: async () => ({ command: (await Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(2849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32849))).completionOf(COMMANDS) }),
    diff: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(6865)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36865)),
    explain: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(4510), __nccwpck_require__.e(6826), __nccwpck_require__.e(1450), __nccwpck_require__.e(1585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71585)),
    export: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(4510), __nccwpck_require__.e(5060), __nccwpck_require__.e(6826), __nccwpck_require__.e(1963)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71963)),
    gc: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(5841), __nccwpck_require__.e(9458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29458)),
    get: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(6327), __nccwpck_require__.e(6088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36088)),
    graph: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(1300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31300)),
    hash: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(1805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41805)),
    history: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(5792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5792)),
    import: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(6995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26995)),
    init: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(7324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57324)),
    jobs: () => Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70369)),
    list: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(9381)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99381)),
    log: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(5841), __nccwpck_require__.e(8517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58517)),
    migrate: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(5995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65995)),
    new: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(6327), __nccwpck_require__.e(5550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15550)),
    outdated: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(4825), __nccwpck_require__.e(4434)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84434)),
    pin: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(8577)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48577)),
    plan: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(4510), __nccwpck_require__.e(6687), __nccwpck_require__.e(1450), __nccwpck_require__.e(4560)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44560)),
    registry: () => Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(2205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32205)),
    restore: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(7310)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77310)),
    run: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(4510), __nccwpck_require__.e(5348), __nccwpck_require__.e(8065)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48065)),
    shell: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(4510), __nccwpck_require__.e(5348), __nccwpck_require__.e(6398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16398)),
    show: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(4023)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24023)),
    site: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(5295), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(4825), __nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20965)),
    update: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(8127)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58127)),
    versions: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(6295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66295)),
    whatis: () => Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(6705), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(8882), __nccwpck_require__.e(1081), __nccwpck_require__.e(411), __nccwpck_require__.e(4788), __nccwpck_require__.e(1303), __nccwpck_require__.e(7155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7155)),
};

;// CONCATENATED MODULE: ./build/hosts/cli/main.js




const HELP = `Usage: terrarium <command> [flags]

Content-addressed environment images: builds and pushes only what changed, and says why.

Commands:
  plan        what would be built, reused or used, and why
  build       plan, then build and push what is missing
  run         a command in the image of an environment, or without one
  shell       a shell in it
  hash        definition hashes of every environment
  explain     one environment: what is hashed, and what a build would do
  show        a definition, its image, and the packages that it holds
  whatis      what an image or a container was built from, and how to build it again
  diff        what differs between two of them, or at two commits
  log         what each commit did to an environment
  versions    what is registered of an environment, or of all
  history     each registered version, and what changed since
  archive     a version or a name that lists are to hide
  restore     a version or a name that was archived
  update      description, tags and labels of a version or a name
  get         the files of a registered definition
  new         an environment that begins as another one
  gc          images that nothing needs, and removes them
  export      write the image of one environment into a file
  outdated    images whose base moved or is old, and what gets no fixes any more
  site        pages about every environment, for a browser
  pin         what leaves versions open, and pins it
  affected    environments that need another image than at the merge base
  graph       which environments and files each depends on
  list        every definition that is recognised
  init        write a terrarium.yml from what is found
  import      write the environments of an Azure ML workspace as files
  migrate     write Azure ML v2 environments for v1 definitions
  jobs        the jobs of a CI that build a plan
  comment     one comment on a pull request of GitLab or Azure DevOps
  registry    serve a registry from a folder, on loopback
  completion  words for the shell to complete

terrarium help <command> shows the flags of a command.
`;
/** Exit codes: 0 all went well, 1 an environment failed, 2 wrong usage or a bug of ours. */
async function main(args) {
    const [name = '--help', ...rest] = args;
    const asksHelp = name === '--help' || name === '-h' || name === 'help';
    if (asksHelp && rest[0] === undefined) {
        process.stdout.write(HELP);
        return args.length === 0 ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
        process.stdout.write(`${(await __nccwpck_require__.e(/* import() */ 3152).then(__nccwpck_require__.bind(__nccwpck_require__, 43152))).VERSION}\n`);
        return 0;
    }
    const load = await commandOf(asksHelp ? (rest[0] ?? '') : name);
    const { startCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(2813), __nccwpck_require__.e(102), __nccwpck_require__.e(4311), __nccwpck_require__.e(1081), __nccwpck_require__.e(386)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60386));
    return startCommand(load, asksHelp ? ['--help'] : rest);
}
async function commandOf(name) {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load !== undefined)
        return load;
    const { closest } = await __nccwpck_require__.e(/* import() */ 5762).then(__nccwpck_require__.bind(__nccwpck_require__, 25762));
    const meant = closest(name, Object.keys(COMMANDS));
    throw new errors/* TerrariumError */.qM('usage', `unknown command ${JSON.stringify(name)}`, {
        hint: meant === undefined ? 'terrarium --help lists them' : `did you mean ${meant}?`,
    });
}
function stackOf(error) {
    return (0,errors/* redact */.E$)(error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
}
// Before the flags are read: a folder after any word may be the root.
const roots = process.argv.slice(2).flatMap((word) => [word, ...word.split('=').slice(1)]);
const cache = (0,user_cache/* userCache */.g)('compile', ['.', ...roots], process.env);
if (cache !== undefined)
    external_node_module_namespaceObject.enableCompileCache?.(cache);
// A failure that cannot be printed is lost: there is no other place to print it.
process.stderr.on('error', () => undefined);
// Whoever closed the pipe wants no more.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit();
    void fail(error).finally(() => process.exit());
});
async function fail(error) {
    const { logLine } = await __nccwpck_require__.e(/* import() */ 5603).then(__nccwpck_require__.bind(__nccwpck_require__, 85603));
    const { failureOf } = await __nccwpck_require__.e(/* import() */ 6626).then(__nccwpck_require__.bind(__nccwpck_require__, 86626));
    const { renderFailure } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 70102));
    const failure = failureOf(error);
    const { screenFor, showLive } = await Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(2721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12721));
    showLive('');
    if (failure !== undefined) {
        process.stderr.write(`${renderFailure(failure, screenFor('err'))}\n`);
    }
    else {
        process.stderr.write(`This is a bug of Terrarium, please report it.\n${stackOf(error)
            .map((line) => `${logLine(line)}\n`)
            .join('')}`);
    }
    process.exitCode = 2;
    const { exitSoon } = await __nccwpck_require__.e(/* import() */ 770).then(__nccwpck_require__.bind(__nccwpck_require__, 90770));
    exitSoon();
}
// Node would print the error with all that it holds.
process.once('uncaughtException', (error) => {
    void fail(error).finally(() => process.exit());
});
main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
}, fail);

