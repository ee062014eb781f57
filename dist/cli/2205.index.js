export const id = 2205;
export const ids = [2205];
export const modules = {

/***/ 32205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31193);
/* harmony import */ var _command_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45291);
/* harmony import */ var _command_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12721);




const command = {
    usage: 'registry serve [flags]',
    summary: 'Serves an OCI registry from a folder, on loopback, until it is interrupted. No account is asked for.',
    startsHere: true,
    flags: [
        ..._command_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITLESS */ .n3,
        {
            name: 'directory',
            kind: 'text',
            value: '<dir>',
            help: 'where content is kept, below the root (default: .terrarium/registry)',
        },
        { name: 'port', kind: 'text', value: '<n>', help: 'port on 127.0.0.1 (default: a free one)' },
    ],
    run: async (args) => {
        if (args.positionals.join(' ') !== 'serve')
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TerrariumError */ .qM('usage', 'expected terrarium registry serve');
        const { serveRegistry } = await Promise.all(/* import() */[__webpack_require__.e(5060), __webpack_require__.e(7680)]).then(__webpack_require__.bind(__webpack_require__, 85060));
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(args.root, args.text('directory') ?? '.terrarium/registry');
        const port = args.text('port') === undefined ? 0 : args.count('port', 0);
        const served = await serveRegistry({ directory, port });
        (0,_command_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(served.address);
        await new Promise((done) => {
            for (const signal of ['SIGINT', 'SIGTERM'])
                process.once(signal, () => done());
        });
        await served.close();
        return 0;
    },
};


/***/ })

};
