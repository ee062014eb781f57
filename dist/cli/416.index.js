export const id = 416;
export const ids = [416];
export const modules = {

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatHelp: () => (/* binding */ formatHelp)
/* harmony export */ });
/** Help of a command: usage, what it does, and its flags. */
function formatHelp({ usage, summary, flags }) {
    const names = flags.map(({ name, value }) => `--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...names.map((name) => name.length));
    const lines = flags.map(({ help }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${help}`);
    return `Usage: terrarium ${usage}\n\n${summary}\n\nFlags:\n${lines.join('\n')}\n`;
}


/***/ })

};
