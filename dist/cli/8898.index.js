export const id = 8898;
export const ids = [8898];
export const modules = {

/***/ 25210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureRegistryLogin: () => (/* binding */ azureRegistryLogin)
/* harmony export */ });
/* harmony import */ var _core_config_acr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33899);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38384);
/* harmony import */ var _core_model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51739);
/* harmony import */ var _core_model_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67885);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32323);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77769);







const MAX_REPLY = 64 * 1024;
/** Milliseconds that a login is used: it lives for three hours, and builds may take longer. */
const LIFE_MS = 3_600_000;
/**
 * Exchanges the sign-in to Azure for logins of its registries, each once an hour. It is sent to no other host: those of `azurecr.io` are all Azure's
 * own. What fails is an answer, for a registry may let anybody read.
 * https://learn.microsoft.com/azure/container-registry/container-registry-authentication
 */
function azureRegistryLogin(options, transport = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_3__/* .azureTransport */ .FG)(options)) {
    const connectionOf = (0,_core_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)((host) => (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectAzure */ .C)(options, host));
    const kept = new Map();
    const ask = async (host) => {
        if ((0,_core_config_acr_js__WEBPACK_IMPORTED_MODULE_0__/* .azureRegistryName */ .I3)(host) === undefined)
            return { kind: 'none', words: 'it is no registry of Azure' };
        const { credential, cloud } = connectionOf(host);
        try {
            const token = await credential.getToken(cloud.scope);
            return await exchange(transport, host, token?.token ?? '');
        }
        catch (error) {
            if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM) || options.signal?.aborted)
                throw error;
            return { kind: 'none', words: error.message };
        }
    };
    return (host) => {
        const known = kept.get(host);
        if (known !== undefined && known.until > Date.now())
            return known.login;
        const login = ask(host);
        kept.set(host, { login, until: Date.now() + LIFE_MS });
        return login;
    };
}
/** A refresh token of the registry for an access token of Microsoft Entra. */
async function exchange(transport, host, token) {
    const form = new URLSearchParams({ grant_type: 'access_token', service: host, access_token: token });
    const bytes = Buffer.from(form.toString());
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(bytes.length),
    };
    const url = new URL(`https://${host}/oauth2/exchange`);
    const body = { kind: 'bytes', bytes, size: bytes.length };
    const reply = await transport({ method: 'POST', url, headers, body, limit: MAX_REPLY }).catch((error) => {
        if (error instanceof Error)
            return error;
        throw error;
    });
    if (reply instanceof Error)
        return { kind: 'none', words: `${host} cannot be reached: ${(0,_core_model_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .m)(reply.message, 200)}` };
    const { refresh_token: refresh } = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .membersOf */ .lS)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(reply.body));
    if (reply.status === 200 && typeof refresh === 'string' && /^[\x21-\x7e]+$/.test(refresh))
        return { kind: 'login', credential: { kind: 'identity-token', token: refresh } };
    return { kind: 'none', words: `${host} answered ${reply.status} to the sign-in of Azure` };
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
