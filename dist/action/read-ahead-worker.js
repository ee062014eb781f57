// build/adapters/checkout/read-ahead-worker.js
import { parentPort, workerData } from "node:worker_threads";

// build/adapters/content-name.js
import { createHash, hash } from "node:crypto";
function contentName(oid, size) {
  return `${oid}:${size}`;
}
function nameContent(size) {
  const header = `blob ${size}\0`;
  let whole;
  let parts;
  return {
    add: (bytes) => {
      if (bytes.byteLength === size)
        whole = hash("sha1", Buffer.concat([Buffer.from(header), bytes]));
      else {
        parts ??= createHash("sha1").update(header);
        parts.update(bytes);
      }
    },
    name: () => contentName(whole ?? parts?.digest("hex") ?? "", size)
  };
}

// build/core/names/credential-file.js
var NAMES = [
  // google-github-actions/auth and hashicorp/hcp-auth-action.
  { glob: "gha-creds-*.json", matches: (name) => /^gha-creds-.*\.json$/s.test(name) },
  // google-github-actions/get-gke-credentials.
  { glob: "gha-kubeconfig-*", matches: (name) => name.startsWith("gha-kubeconfig-") },
  // actions/checkout, where RUNNER_TEMP is below the workspace.
  { glob: "git-credentials-*.config", matches: (name) => /^git-credentials-[0-9a-f-]{36}\.config$/.test(name) }
];
var MAY_HOLD = /gha-|git-credentials-/;
function credentialFile(path) {
  if (!MAY_HOLD.test(path))
    return void 0;
  const parts = path.split("/");
  for (const [index, part] of parts.entries()) {
    const name = NAMES.find(({ matches }) => matches(part));
    if (name !== void 0)
      return { path: parts.slice(0, index + 1).join("/"), glob: name.glob };
  }
  return void 0;
}

// build/adapters/credential-names.js
function credentialNames() {
  return rememberLeftOut(nameLeftOut, true);
}
function nameLeftOut(path) {
  const file = credentialFile(path);
  return file && { path: file.path, because: { kind: "name", glob: file.glob } };
}
function rememberLeftOut(find, byName) {
  const found = /* @__PURE__ */ new Map();
  return {
    byName,
    leavesOut: (path) => {
      const left = find(path);
      if (left !== void 0)
        found.set(left.path, left);
      return left !== void 0;
    },
    leftOut: () => [...found.values()].toSorted((a, b) => a.path < b.path ? -1 : 1)
  };
}

// build/adapters/checkout/contents.js
import { createHash as createHash2, hash as hash2 } from "node:crypto";
import { closeSync, createReadStream, readSync } from "node:fs";

// build/adapters/definition-text.js
import { isUtf8 } from "node:buffer";
var MAX_TEXT_BYTES = 4 * 1024 * 1024;
var HINT = "save the file as UTF-8";
function tooLarge(size) {
  const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
  return {
    kind: "refused",
    code: "file-too-large",
    message,
    hint: "move data out of the definition, or ignore the file"
  };
}
function decodeText(bytes) {
  if (!isUtf8(bytes))
    return { kind: "refused", code: "not-utf8", message: "expected UTF-8 text", hint: HINT };
  if (bytes.includes(0))
    return { kind: "refused", code: "not-utf8", message: "expected text, received NUL bytes", hint: HINT };
  return { kind: "text", text: bytes.toString() };
}

// build/adapters/checkout/system-code.js
function codeOf(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  throw error;
}

// build/adapters/checkout/contents.js
var CHUNK_BYTES = 1024 * 1024;
var scratch = Buffer.allocUnsafeSlow(CHUNK_BYTES);
function readText(inside, path, watch) {
  try {
    const opened = inside.open(path, "followed");
    switch (opened.kind) {
      case "file":
        return readOpen(opened.descriptor, opened.stats.size, watch?.(path, opened.stats));
      case "absent":
        return opened;
      case "special":
        return { kind: "refused", code: "not-a-file", message: "expected a regular file" };
      case "outside":
        return OUTSIDE;
    }
  } catch (error) {
    return { kind: "refused", code: "file-unreadable", message: `the file cannot be read: ${codeOf(error)}` };
  }
}
var OUTSIDE = {
  kind: "refused",
  code: "outside-root",
  message: "the path leads out of the root",
  hint: "replace the link by the file"
};
function readOpen(descriptor, size, watched) {
  try {
    if (size > MAX_TEXT_BYTES)
      return tooLarge(size);
    const bytes = size <= CHUNK_BYTES ? scratch : Buffer.allocUnsafeSlow(size);
    const content = bytes.subarray(0, fill(descriptor, bytes, size));
    watchAll(watched, content);
    return decodeText(content);
  } finally {
    closeSync(descriptor);
  }
}
var SMALL_BYTES = 64 * 1024;
function digestSmallFile(inside, path, watch) {
  const opened = inside.open(path, "itself");
  if (opened.kind !== "file")
    return void 0;
  if (opened.stats.size <= SMALL_BYTES)
    return digestSmall(opened.descriptor, watch(path, opened.stats));
  closeSync(opened.descriptor);
  return void 0;
}
function digestSmall(descriptor, watched) {
  try {
    let content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES));
    if (content.length < CHUNK_BYTES) {
      watchAll(watched, content);
      return { digest: `sha256:${hash2("sha256", content)}`, isPointer: isPointer(content) };
    }
    const all = createHash2("sha256");
    for (; content.length > 0; content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES)))
      all.update(content);
    return { digest: `sha256:${all.digest("hex")}`, isPointer: false };
  } finally {
    closeSync(descriptor);
  }
}
function watchAll(watched, content) {
  watched?.add(content);
  watched?.end();
}
function fill(descriptor, bytes, most) {
  let length = 0;
  while (length < most) {
    const taken = readSync(descriptor, bytes, length, most - length, null);
    if (taken === 0)
      break;
    length += taken;
  }
  return length;
}
var MAX_POINTER_BYTES = 1024;
function isPointer(content) {
  return content.length < MAX_POINTER_BYTES && /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(content.toString("latin1", 0, 64));
}

// build/adapters/checkout/folders.js
import { lstatSync, readdirSync, readlinkSync } from "node:fs";
import { join, sep } from "node:path";
function listFolder(top, leavesOut, onUnreadable, onListed) {
  const entries = [];
  const queue = [""];
  for (let folder = queue.pop(); folder !== void 0; folder = queue.pop()) {
    for (const dirent of readFolder(join(top, folder), onUnreadable)) {
      const path = folder === "" ? dirent.name : `${folder}/${dirent.name}`;
      if (dirent.name === ".git" || leavesOut(path))
        continue;
      if (dirent.isDirectory())
        queue.push(path);
      else
        entries.push(...describe(top, path, dirent, { onUnreadable, onListed }));
    }
  }
  return entries;
}
function readFolder(path, onUnreadable) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}
function describe(top, path, dirent, { onUnreadable, onListed }) {
  try {
    if (dirent.isSymbolicLink())
      return [{ path, kind: "link", executable: false, target: readlinkSync(join(top, path)) }];
    if (!dirent.isFile())
      return [];
    const stats = lstatSync(`${top}${sep}${path}`);
    onListed?.(path, stats);
    return [{ path, kind: "file", executable: (stats.mode & 73) !== 0, target: "" }];
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}

// build/adapters/checkout/inside.js
import { closeSync as closeSync2, constants, fstatSync, lstatSync as lstatSync2, openSync, realpathSync } from "node:fs";
import { dirname, join as join2, relative, sep as sep2 } from "node:path";
function plainPaths(base2) {
  const below = (path) => `${base2}${sep2}${path}`;
  const known = /* @__PURE__ */ new Set();
  const isFolder = (folder) => {
    if (folder === "." || known.has(folder))
      return true;
    if (!isFolder(dirname(folder)) || !isRealFolder(below(folder)))
      return false;
    known.add(folder);
    return true;
  };
  const has = (path) => !NEEDS_RESOLVING.test(path) && isFolder(dirname(path));
  return {
    below,
    // Windows has other names for a folder: with backslashes, with a dot behind it, short ones.
    isFolder: (path) => path === "." || HAS_NO_FOLLOW && !NEEDS_RESOLVING.test(path) && isFolder(path),
    has,
    open: (path) => {
      const descriptor = HAS_NO_FOLLOW && has(path) ? tryOpen(below(path)) : void 0;
      if (descriptor === "absent")
        return { kind: "absent" };
      return descriptor === void 0 ? void 0 : describe2(descriptor);
    }
  };
}
var FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
var HAS_NO_FOLLOW = constants.O_NOFOLLOW !== void 0;
var NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i;
function tryOpen(path) {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "absent" : void 0;
  }
}
function isRealFolder(path) {
  return lstatSync2(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function describe2(descriptor) {
  try {
    const stats = fstatSync(descriptor);
    if (stats.isFile())
      return { kind: "file", descriptor, stats };
  } catch (error) {
    closeSync2(descriptor);
    throw error;
  }
  closeSync2(descriptor);
  return { kind: "special" };
}

// build/adapters/checkout/read-ahead-worker.js
var PACE = { texts: { batch: 64, lead: 128 }, contexts: { batch: 8, lead: 16 } };
var { base, compares } = workerData;
var plain = plainPaths(base);
var open = (path) => plain.open(path) ?? { kind: "absent" };
function readAll({ kind, names, position, port }) {
  const { batch, lead } = PACE[kind];
  const read = kind === "texts" ? readOne : readContext;
  let from = 0;
  while (from < names.length) {
    from = Math.max(from, Atomics.load(position, 0) + lead);
    const some = names.slice(from, from + batch);
    port.postMessage({ from, items: some.map(read) });
    from += batch;
  }
}
function readOne(path) {
  const { watch, seen } = watcher();
  const reading = readText({ open }, path, watch);
  const file = seen();
  return file === void 0 || reading.kind !== "text" ? void 0 : { reading, ...file };
}
function watcher() {
  let file;
  const watch = (_path, { ino, dev, size, mode, mtimeMs, ctimeMs }) => {
    const looked = { stamp: { ino, dev, size, mode, mtimeMs, ctimeMs }, at: Date.now() };
    file = { ...looked, name: void 0 };
    if (!compares)
      return void 0;
    const { add, name } = nameContent(size);
    return {
      add,
      end: () => {
        file = { ...looked, name: name() };
      }
    };
  };
  return { watch, seen: () => file };
}
var MOST_ENTRIES = 200;
function readContext(directory) {
  const { leavesOut, leftOut } = credentialNames();
  try {
    if (directory === "." || leavesOut(directory) || !plain.isFolder(directory))
      return void 0;
    const entries = listFolder(plain.below(directory), (path) => leavesOut(`${directory}/${path}`), refuse);
    if (leftOut().length > 0)
      return void 0;
    return { entries, digests: digestsOf(directory, entries.length > MOST_ENTRIES ? [] : entries) };
  } catch {
    return void 0;
  }
}
function refuse(error) {
  throw error;
}
function digestsOf(directory, entries) {
  const files = entries.filter(({ kind }) => kind === "file");
  return new Map(files.flatMap(({ path }) => {
    const { watch, seen } = watcher();
    const digested = digestSmallFile({ open }, `${directory}/${path}`, watch);
    const file = seen();
    return digested === void 0 || file === void 0 ? [] : [[path, { ...digested, ...file }]];
  }));
}
parentPort?.on("message", readAll);
