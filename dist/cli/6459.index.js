export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 26459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCommand: () => (/* binding */ startCommand)
});

// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/hosts/deadline.js
var deadline = __webpack_require__(90770);
// EXTERNAL MODULE: ./node_modules/semver/functions/gte.js
var gte = __webpack_require__(41236);
;// CONCATENATED MODULE: ./build/hosts/required-node.js


/** The first that reaches registries through proxies. */
const NODE = '24.5';
/** Throws where this process is of an older Node than what we run on. */
function requireNode() {
    const { node } = process.versions;
    if (gte(node, `${NODE}.0`))
        return;
    const hint = 'install it, or start terrarium with it: npx --package=node@24 -- terrarium';
    throw new errors/* TerrariumError */.qM('usage', `expected Node ${NODE} or newer, received ${node}`, { hint });
}

// EXTERNAL MODULE: ./build/hosts/cli/command/arguments.js
var command_arguments = __webpack_require__(45291);
;// CONCATENATED MODULE: ./build/hosts/cli/command/help.js
/** Help of a command: usage, what it does, and its flags. */
function formatHelp({ usage, summary, flags }) {
    const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...names.map((name) => name.length));
    const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
    return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/hosts/cli/command/start.js
// One module, and so one chunk of the bundle: every file that is loaded costs a start half a millisecond.







/** Loads and runs a command, or prints its help. Answers the exit code; wrong usage throws a `TerrariumError`. */
async function startCommand(load, rest) {
    requireNode();
    const { command } = await load();
    const args = (0,command_arguments/* readArguments */.lR)(command.flags, rest);
    if (args.help) {
        (0,write_file/* writeOutput */.zh)(formatHelp(command));
        return 0;
    }
    void (0,temporary_folder/* removeStaleFolders */.r6)();
    return runInTime(command, args);
}
/** Within the minutes of `--timeout`; commands without it run until they end or are interrupted. */
async function runInTime(command, args) {
    if (command.flags.every(({ name }) => name !== 'timeout'))
        return command.run(args, new AbortController().signal);
    const minutes = args.count('timeout', command.minutes ?? deadline/* LOOKING_MINUTES */.Qd);
    if (minutes > deadline/* MAX_MINUTES */.xX)
        throw new errors/* TerrariumError */.qM('usage', `expected at most ${deadline/* MAX_MINUTES */.xX} minutes for --timeout, received ${minutes}`);
    const isKept = command.isPure?.(args) === true && !args.flag('no-memo');
    const { runMemoized } = isKept ? await Promise.all(/* import() */[__webpack_require__.e(8702), __webpack_require__.e(8352)]).then(__webpack_require__.bind(__webpack_require__, 88352)) : { runMemoized: undefined };
    return (0,deadline/* withDeadline */.NE)(minutes, (signal) => runMemoized?.(command, args, signal) ?? command.run(args, signal));
}


/***/ })

};
