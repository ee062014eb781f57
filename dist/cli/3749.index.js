export const id = 3749;
export const ids = [3749];
export const modules = {

/***/ 83749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relativeToRoot: () => (/* binding */ relativeToRoot)
});

// EXTERNAL MODULE: ./build/adapters/turns.js + 1 modules
var turns = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/core/normalize/pick.js
var pick = __webpack_require__(76337);
;// CONCATENATED MODULE: ./build/core/normalize/below-folder.js

/**
 * Patterns as somebody writes them in a folder below the root, relative to the root: a path is one of that folder where it names
 * something there, else one of the root. An environment that is called like a folder is meant by its name.
 */
function patternsBelow(definitions, folder, patterns) {
    const ids = new Set(definitions.map(({ origin }) => origin.id));
    const names = new Set(definitions.flatMap(({ item }) => (item.ok ? (item.value.name ?? []) : [])));
    return patterns.map((pattern) => {
        const sign = pattern.startsWith('!') ? '!' : '';
        const text = pattern.slice(sign.length);
        const below = pathBelow(folder, text);
        const isKept = text === 'all' || text === '' || below === undefined || (names.has(text) && !ids.has(below));
        return isKept || (0,pick/* pick */.U)(definitions, [below]).ids.length === 0 ? pattern : `${sign}${below}`;
    });
}
/** `undefined` for what leaves the root. Only steps at the start are taken: what follows may be a pattern, or a part of a file. */
function pathBelow(folder, text) {
    const folders = folder.split('/');
    let rest = text;
    for (let [step, length] = stepOf(rest); step !== undefined; [step, length] = stepOf(rest)) {
        if (step === '..' && folders.pop() === undefined)
            return undefined;
        rest = rest.slice(length);
    }
    return [...folders, ...(rest === '' ? [] : [rest])].join('/');
}
function stepOf(text) {
    for (const step of ['.', '..']) {
        if (text === step)
            return [step, step.length];
        if (text.startsWith(`${step}/`))
            return [step, step.length + 1];
    }
    return [undefined, 0];
}

// EXTERNAL MODULE: ./build/pipeline.js + 47 modules
var pipeline = __webpack_require__(1378);
// EXTERNAL MODULE: ./build/hosts/load-config.js
var load_config = __webpack_require__(81081);
// EXTERNAL MODULE: ./build/hosts/cli/command/load.js + 3 modules
var load = __webpack_require__(38882);
;// CONCATENATED MODULE: ./build/hosts/cli/command/relative-arguments.js





/** Arguments that were written in a folder below their root, with what names environments relative to the root. */
async function relativeToRoot(command, args, signal) {
    const taken = { all: args.positionals.length, first: 1, none: 0 }[command.environments ?? 'all'];
    const positionals = args.positionals.slice(0, taken);
    const flags = command.flags.filter(({ name, isEnvironment }) => isEnvironment && args.list(name).length > 0);
    if (positionals.length === 0 && flags.length === 0)
        return args;
    const options = (0,load/* hostOptions */.tv)(args, signal);
    const { tree } = await args.openSource(options.root, options.env);
    const { config } = await (0,load_config/* loadConfig */.Z9)(tree, options);
    const { definitions } = await (0,pipeline/* outline */.rj)(tree, config, (0,turns/* turnsUntil */.Z)(signal));
    const below = (texts) => patternsBelow(definitions, args.folder, texts);
    const named = [...below(positionals), ...args.positionals.slice(taken)];
    const lists = new Map(flags.map(({ name }) => [name, below(args.list(name))]));
    const list = (name) => lists.get(name) ?? args.list(name);
    const given = [...args.given, JSON.stringify([named, ...lists])];
    return { ...args, positionals: named, given, list, text: (name) => list(name)[0] };
}


/***/ })

};
