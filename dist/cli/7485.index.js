export const id = 7485;
export const ids = [7485];
export const modules = {

/***/ 27485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestThreads: () => (/* binding */ pullRequestThreads)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _core_model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38384);
/* harmony import */ var _comments_json_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28401);



const VERSION = 'api-version=7.1';
/**
 * The threads of a pull request, each by its first comment. A thread is closed from the start: an open one could keep the pull
 * request from being completed. https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads
 */
function pullRequestThreads(of) {
    const { collection: base, project, repository, id: number, token, ...asking } = of;
    const hint = 'map SYSTEM_ACCESSTOKEN, and allow the build service "Contribute to pull requests"';
    const login = { authorization: `Bearer ${token}` };
    const api = (0,_comments_json_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createJsonApi */ .r)({ name: 'Azure DevOps', base, login, hint, ...asking });
    const part = encodeURIComponent;
    const threads = `/${part(project)}/_apis/git/repositories/${part(repository)}/pullRequests/${number}/threads`;
    const commentOf = (id) => `${threads}/${id}/comments/${FIRST}?${VERSION}`;
    return {
        listOwn: async () => {
            const own = await ownId(api);
            const reply = await api.ask('GET', `${threads}?${VERSION}`);
            const { value } = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(reply?.value);
            if (!Array.isArray(value))
                throw absent(threads);
            return value.flatMap((thread) => firstOf(thread, own)).sort((a, b) => Number(a.id) - Number(b.id));
        },
        create: async (content) => {
            const comments = [{ parentCommentId: 0, content, commentType: 'text' }];
            if ((await api.ask('POST', `${threads}?${VERSION}`, { comments, status: 'closed' })) === undefined)
                throw absent(threads);
        },
        update: async (id, content) => (await api.ask('PATCH', commentOf(id), { content })) !== undefined,
        remove: async (id) => void (await api.ask('DELETE', commentOf(id))),
    };
}
/** Comments are numbered within their thread. */
const FIRST = 1;
/** What the client libraries of Azure DevOps ask first, to know who they are. */
async function ownId(api) {
    const reply = await api.ask('GET', '/_apis/connectionData?api-version=7.1-preview.1');
    const { id } = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(reply?.value).authenticatedUser);
    if (typeof id === 'string')
        return id.toLowerCase();
    throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', 'Azure DevOps does not say whose token it is');
}
// Anyone may write a marker. A thread whose comments are deleted stays in the list.
function firstOf(thread, own) {
    if (!(0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(thread) || thread.isDeleted === true || !Array.isArray(thread.comments))
        return [];
    const first = thread.comments.filter(_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4).find(({ id }) => id === FIRST);
    const author = (0,_core_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(first?.author).id;
    if (first?.isDeleted === true || typeof author !== 'string' || author.toLowerCase() !== own)
        return [];
    const [id, body] = [thread.id, first?.content];
    return typeof id === 'number' && Number.isSafeInteger(id) && typeof body === 'string'
        ? [{ id: String(id), body }]
        : [];
}
function absent(threads) {
    return new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM('comment-failed', `Azure DevOps has no ${threads}, or does not show it to this token`, {
        hint: 'map SYSTEM_ACCESSTOKEN, and allow the build service to read the repository',
    });
}


/***/ })

};
