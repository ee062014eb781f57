export const id = 3444;
export const ids = [3444];
export const modules = {

/***/ 51063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestationVerifier: () => (/* binding */ attestationVerifier)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38384);
/* harmony import */ var _core_names_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95885);



/** https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const IN_TOTO = 'application/vnd.in-toto+json';
/**
 * Checks attestations as `gh attestation verify --bundle` does with a trusted root, without asking anyone: certificate, signature,
 * transparency logs and timestamps, then who signed, then that the statement is about this very image. `trustedRoot` is what `gh
 * attestation trusted-root` prints: one authority a line, of which one must vouch. https://docs.sigstore.dev/about/bundle/
 */
async function attestationVerifier(policy, trustedRoot) {
    const [{ Verifier, toSignedEntity, toTrustMaterial }, { bundleFromJSON, isBundleWithDsseEnvelope }, { TrustedRoot }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)), Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)), __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19))]);
    const verifierOf = (json) => {
        if (hasLength(json))
            throw new Error(NO_LENGTH);
        const root = TrustedRoot.fromJSON(json);
        // GitHub's own authority for private repositories has timestamps instead of a public log.
        const thresholds = {
            tlogThreshold: Math.min(1, root.tlogs.length),
            ctlogThreshold: Math.min(1, root.ctlogs.length),
        };
        return new Verifier(toTrustMaterial(root), { ...thresholds, timestampThreshold: 1 });
    };
    const verifiers = rootsOf(trustedRoot, policy.trustedRoot).map((json) => readRoot(policy, () => verifierOf(json)));
    return (bytes, digest) => {
        try {
            const json = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
            if (hasLength(json))
                return NO_LENGTH;
            const bundle = bundleFromJSON(json);
            if (!isBundleWithDsseEnvelope(bundle))
                return 'it signs no statement';
            const { payload, payloadType } = bundle.content.dsseEnvelope;
            if (payloadType !== IN_TOTO || !namesSubject((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(payload), (0,_core_names_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .s)(digest)))
                return 'it is about something else';
            const entity = toSignedEntity(bundle);
            const faults = verifiers.map((verifier) => faultOf(() => verifier.verify(entity), policy));
            return faults.includes(undefined) ? undefined : faults.at(-1);
        }
        catch (error) {
            return messageOf(error);
        }
    };
}
// The library would take an identity for a regular expression that may match anywhere: here it is compared as it is.
function faultOf(verify, { identities, issuer }) {
    try {
        const { identity } = verify();
        const name = identity?.subjectAlternativeName ?? 'nobody';
        if (!identities.includes(name))
            return `it was signed by ${name}`;
        return identity?.extensions?.issuer === issuer
            ? undefined
            : `its identity was issued by ${identity?.extensions?.issuer}`;
    }
    catch (error) {
        return messageOf(error);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
function namesSubject(statement, hex) {
    if (!(0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement) || !Array.isArray(statement.subject))
        return false;
    return statement.subject.some((subject) => (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject) && (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject.digest) && subject.digest.sha256 === hex);
}
function rootsOf(text, path) {
    const whole = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(new TextEncoder().encode(text));
    if ((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(whole))
        return [whole];
    const roots = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(new TextEncoder().encode(line)));
    if (roots.length > 0 && roots.every(_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4))
        return roots;
    throw noRoots(path);
}
const NO_LENGTH = 'it has a member "length", which Sigstore does not know';
// The library takes an object with a length for bytes, and allocates as many.
function hasLength(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return ((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && Object.hasOwn(value, 'length')) || Object.values(value).some(hasLength);
}
// The library throws whatever it stumbles over.
function readRoot({ trustedRoot }, read) {
    try {
        return read();
    }
    catch (cause) {
        throw noRoots(trustedRoot, cause);
    }
}
function noRoots(path, cause) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('config-invalid', `${path}: expected trusted roots of Sigstore, one JSON object a line`, {
        hint: 'write it with: gh attestation trusted-root',
        cause,
    });
}


/***/ })

};
