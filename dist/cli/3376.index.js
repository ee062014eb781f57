export const id = 3376;
export const ids = [3376];
export const modules = {

/***/ 3376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeRequestNotes: () => (/* binding */ mergeRequestNotes)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _comments_json_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28401);



const PAGE = 100;
const MAX_PAGES = 100;
/** The notes of a merge request. https://docs.gitlab.com/api/notes/#merge-requests */
function mergeRequestNotes({ api: base, project, iid, token, ...asking }) {
    const hint = 'give GITLAB_TOKEN a token of the project with the role Reporter and the scope api';
    const api = (0,_comments_json_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createJsonApi */ .r)({ name: 'GitLab', base, login: { 'private-token': token }, hint, ...asking });
    const notes = `/projects/${project}/merge_requests/${iid}/notes`;
    return {
        listOwn: async () => {
            const own = await ownId(api);
            return (await listAll(api, notes)).flatMap((note) => notesOf(note, own));
        },
        create: async (body) => {
            if ((await api.ask('POST', notes, { body })) === undefined)
                throw absent(notes);
        },
        update: async (id, body) => (await api.ask('PUT', `${notes}/${id}`, { body })) !== undefined,
        remove: async (id) => void (await api.ask('DELETE', `${notes}/${id}`)),
    };
}
/** https://docs.gitlab.com/api/users/#retrieve-the-current-user */
async function ownId(api) {
    const { id } = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((await api.ask('GET', '/user'))?.value);
    if (typeof id !== 'number')
        throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', 'GitLab does not say whose token it is');
    return id;
}
async function listAll(api, notes) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const reply = await api.ask('GET', `${notes}?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`);
        if (reply === undefined)
            throw absent(notes);
        if (!Array.isArray(reply.value))
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', 'GitLab lists no notes');
        all.push(...reply.value);
        if (reply.value.length < PAGE)
            return all;
    }
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', `the merge request has more than ${MAX_PAGES * PAGE} notes`);
}
// Anyone may write a marker.
function notesOf(note, own) {
    if (!(0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(note) || note.system === true || (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(note.author).id !== own)
        return [];
    const { id, body } = note;
    return typeof id === 'number' && Number.isSafeInteger(id) && typeof body === 'string'
        ? [{ id: String(id), body }]
        : [];
}
function absent(notes) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', `GitLab has no ${notes}, or does not show it to this token`, {
        hint: 'give GITLAB_TOKEN a token of the project that the merge request is in',
    });
}


/***/ })

};
