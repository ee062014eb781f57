export const id = 1805;
export const ids = [1805];
export const modules = {

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requireMatches)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);


/** Throws a usage error where one of some lists of patterns has one that names nothing: a slip, before anything is asked or built. */
function requireMatches(definitions, lists) {
    const findings = lists.flatMap((patterns) => (patterns.length === 0 ? [] : (0,_core_normalize_pick_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(definitions, patterns).diagnostics));
    const missed = findings.find(({ severity }) => severity === 'error');
    if (missed === undefined)
        return;
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('usage', missed.message, missed.hint === undefined ? {} : { hint: missed.hint });
}


/***/ }),

/***/ 41805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/normalize/asked.js
var asked = __webpack_require__(64598);
// EXTERNAL MODULE: ./build/core/normalize/definitions.js
var normalize_definitions = __webpack_require__(92676);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/findings.js
var findings = __webpack_require__(23644);
;// CONCATENATED MODULE: ./build/hosts/cli/command/hash-json.js




/** What `hash --json` prints: schemas/hash.schema.json. */
function hashJson(definitions) {
    return {
        formatVersion: 1,
        environments: definitions.definitions.map(hashedJson),
        diagnostics: (0,findings/* shownFindings */.qA)((0,normalize_definitions/* diagnosticsOf */.o)(definitions)).map(diagnostic/* diagnosticJson */.gZ),
    };
}
/** One of its environments. */
function hashedJson({ origin, item }) {
    return {
        id: origin.id,
        name: item.ok ? (item.value.name ?? null) : null,
        version: item.ok ? (item.value.version ?? null) : null,
        kind: origin.kind,
        format: origin.format,
        source: origin.source,
        selected: (0,environment/* isSelected */.s)(origin),
        hash: item.ok ? item.value.hash : null,
        sections: item.ok ? item.value.sections : null,
        ...(!item.ok && item.unread === true ? { unread: true } : {}),
        // JSON leaves out what is undefined.
        azuremlAnonymousVersion: item.ok ? item.value.azuremlAnonymousVersion?.() : undefined,
    };
}

// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/matching.js
var matching = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/hash.js










const command = {
    usage: 'hash [patterns] [flags]',
    summary: 'Prints the definition hash of every environment that is recognised, or of those that patterns name. Asks no registry. Contexts of what is neither selected nor named are not read.',
    flags: [...command_arguments/* COMMON */.Sq, command_arguments/* MEMO */.XK, { name: 'json', kind: 'flag', help: 'print JSON (schemas/hash.schema.json)' }],
    isPure: () => true,
    run: async (args, signal) => {
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const { tree } = await args.openSource(options.root, options.env);
        const head = await (0,load/* loadHead */.Fr)(options, (0,asked/* askedBy */.Ai)([args.positionals]), tree, args.onDefined);
        (0,matching/* requireMatches */.t)(head.definitions, [args.positionals]);
        const shown = named(head, args.positionals);
        if (args.json) {
            const json = hashJson(shown);
            (0,output/* printJsonPieces */.$x)(json, 'environments', json.environments);
        }
        else {
            printHashes(shown);
            (0,output/* printDiagnostics */.aE)((0,normalize_definitions/* diagnosticsOf */.o)(shown));
            tellUnread(shown);
        }
        const answersFor = args.positionals.length > 0 ? () => true : environment/* isSelected */.s;
        const failed = shown.definitions.some(({ origin, item }) => answersFor(origin) && !item.ok);
        return failed || shown.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
    runAgain: async (args, changed, signal) => {
        const definitions = await (0,load/* loadAgain */.Bb)(args, changed, signal);
        const pieceOf = args.json ? (one) => (0,output/* jsonPiece */.v_)(hashedJson(one)) : hashLine;
        return definitions?.map((definition) => [definition.origin.id, pieceOf(definition)]);
    },
};
function named(head, patterns) {
    if (patterns.length === 0)
        return head;
    const { ids, diagnostics } = (0,pick/* pick */.U)(head.definitions, patterns);
    const wanted = new Set(ids);
    return {
        ...head,
        definitions: head.definitions.filter(({ origin }) => wanted.has(origin.id)),
        diagnostics: [...head.diagnostics, ...diagnostics],
    };
}
function printHashes({ definitions }) {
    if (definitions.length === 0)
        (0,output/* print */.yy)('no environment definition was found');
    else
        (0,output/* printPieces */.Jz)(definitions.map((definition) => [definition.origin.id, hashLine(definition)]));
}
function hashLine({ origin, item }) {
    const hash = item.ok ? item.value.hash : (item.unread === true ? 'not read' : 'failed').padEnd(64);
    return `${hash}  ${origin.selection.padEnd(10)}  ${(0,safe_text.logLine)(origin.id)}`;
}
function tellUnread({ definitions }) {
    const unread = definitions.filter(({ item }) => !item.ok && item.unread === true).length;
    if (unread === 0)
        return;
    const contexts = unread === 1 ? 'the context of a definition' : `the contexts of ${unread} definitions`;
    (0,output/* printNote */.cN)(`${contexts} that nothing selects: not read; terrarium hash <id> reads it`);
}


/***/ })

};
