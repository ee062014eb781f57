export const id = 9381;
export const ids = [9381];
export const modules = {

/***/ 99381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/environment.js
var environment = __webpack_require__(64933);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/report/columns.js
var columns = __webpack_require__(36678);
// EXTERNAL MODULE: ./build/core/formats/azureml/inline.js + 1 modules
var inline = __webpack_require__(38052);
// EXTERNAL MODULE: ./build/core/names/azureml-reference.js
var azureml_reference = __webpack_require__(69951);
;// CONCATENATED MODULE: ./build/core/report/registered-uses.js


/** Finds the ids of the environments of this tree that a use means: the file that it names, or those of its name. */
function useFinder(definitions) {
    const ids = new Set(definitions.map(({ origin }) => origin.id));
    const byName = Map.groupBy(definitions, ({ item }) => (item.ok ? item.value.name : undefined));
    return ({ reference, path }) => {
        const reading = (0,azureml_reference/* parseEnvironmentReference */.u)(reference);
        if (!reading.ok)
            return [];
        if (reading.reference.kind !== 'file')
            return (byName.get(reading.reference.name) ?? []).map(({ origin }) => origin.id);
        const file = (0,inline/* fileOf */.W)(reading.reference, path);
        return file !== undefined && ids.has(file) ? [file] : [];
    };
}

// EXTERNAL MODULE: ./build/core/text/safe-text.js
var safe_text = __webpack_require__(85603);
// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
// EXTERNAL MODULE: ./build/hosts/cli/command/output.js + 1 modules
var output = __webpack_require__(12721);
;// CONCATENATED MODULE: ./build/hosts/cli/commands/list.js













const command = {
    usage: 'list [flags]',
    summary: 'Lists every definition that is recognised, and what becomes of it. Reads no build context.',
    flags: [
        ...command_arguments/* COMMON */.Sq,
        command_arguments/* MEMO */.XK,
        ...command_arguments/* REPOSITORIES */.X$,
        { name: 'registered', kind: 'flag', help: 'list what repositories have registered instead, as versions does' },
        ...command_arguments/* REGISTERED */.nX.map((flag) => ({ ...flag, help: `with --registered: ${flag.help}` })),
        {
            name: 'json',
            kind: 'flag',
            help: 'print JSON (schemas/list.schema.json; with --registered: schemas/versions.schema.json)',
        },
    ],
    isPure: (args) => !args.flag('registered'),
    run: async (args, signal) => {
        if (args.flag('registered'))
            return listElsewhere(args, signal);
        if (command_arguments/* REGISTERED */.nX.some(({ name }) => args.flag(name)))
            throw new errors/* TerrariumError */.qM('usage', '--packages and --all go with --registered');
        (0,command_arguments/* requireNoArguments */.rF)(args, 'terrarium hash [patterns] shows some of them');
        const options = (0,load/* hostOptions */.tv)(args, signal);
        const { tree } = await args.openSource(options.root, options.env);
        const { config, diagnostics } = await (0,load_config/* loadConfig */.Z9)(tree, options);
        const { definitions: found, uses } = await (0,pipeline/* outline */.rj)(tree, config, (0,turns/* turnsUntil */.Z)(signal));
        if (args.json) {
            const findings = (0,model_findings/* shownFindings */.qA)([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
            (0,output/* printJson */.Q2)({
                ...{ formatVersion: 1, environments: found.map(listJson), uses: usesJson(uses, found) },
                diagnostics: findings.map(diagnostic/* diagnosticJson */.gZ),
            });
        }
        else {
            (0,output/* print */.yy)(formatList(found));
            if (uses.length > 0)
                (0,output/* print */.yy)(`\n${formatUses(uses, found)}`);
        }
        if (!args.json)
            (0,output/* printDiagnostics */.aE)([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
        const failed = found.some(({ origin, item }) => (0,environment/* isSelected */.s)(origin) && !item.ok);
        return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
};
async function listElsewhere(args, signal) {
    (0,command_arguments/* requireNoArguments */.rF)(args, 'terrarium versions <name> lists the versions of one');
    const [{ askRegistered }, { listRegistered }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(4788), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 31303)),
        __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 40747)),
    ]);
    await listRegistered(await askRegistered(args, signal), args);
    return 0;
}
function listJson({ origin, item }) {
    const { id, source, format, kind, selection } = origin;
    return {
        id,
        name: item.ok ? (item.value.name ?? null) : null,
        source,
        format,
        kind,
        selection,
        selected: (0,environment/* isSelected */.s)(origin),
        owners: item.ok ? item.value.owners : [],
        ok: item.ok,
    };
}
function usesJson(uses, found) {
    const environmentsOf = useFinder(found);
    return uses.map((use) => ({
        id: use.id,
        source: use.path,
        reference: use.reference,
        environments: environmentsOf(use),
    }));
}
// Registered elsewhere: they have no image of ours, unless an environment of this tree has their name.
function formatUses(uses, found) {
    const environmentsOf = useFinder(found);
    const rows = uses.map((use) => {
        const ids = environmentsOf(use);
        return ['use', (0,safe_text.logLine)(use.reference), (0,safe_text.logLine)(use.id), ids.length === 0 ? '' : `= ${(0,safe_text.logLine)(ids.join(', '))}`];
    });
    return (0,columns/* formatColumns */.j)(rows, (0,output.screenFor)('out'));
}
const BROKEN = '(has errors)';
function formatList(found) {
    if (found.length === 0)
        return 'no environment definition was found';
    const rows = found.map(({ origin, item }) => {
        const name = item.ok ? (item.value.name ?? '') : BROKEN;
        const owners = item.ok ? item.value.owners.join(' ') : '';
        return [origin.selection, origin.format, origin.kind, (0,safe_text.logLine)(origin.id), (0,safe_text.logLine)(name), owners];
    });
    return (0,columns/* formatColumns */.j)(rows, (0,output.screenFor)('out'), (text) => (text === BROKEN ? 'bad' : undefined));
}


/***/ })

};
