export const id = 788;
export const ids = [788];
export const modules = {

/***/ 97685:
/***/ ((module) => {

var BITMASK = [0, 0x01, 0x03, 0x07, 0x0F, 0x1F, 0x3F, 0x7F, 0xFF];

// returns a function that reads bits.
// takes a buffer iterator as input
module.exports = function bitIterator(nextBuffer) {
    var bit = 0, byte = 0;
    var bytes = nextBuffer();
    var f = function(n) {
        if (n === null && bit != 0) {  // align to byte boundary
            bit = 0
            byte++;
            return;
        }
        var result = 0;
        while(n > 0) {
            if (byte >= bytes.length) {
                byte = 0;
                bytes = nextBuffer();
            }
            var left = 8 - bit;
            if (bit === 0 && n > 0)
                f.bytesRead++;
            if (n >= left) {
                result <<= left;
                result |= (BITMASK[left] & bytes[byte++]);
                bit = 0;
                n -= left;
            } else {
                result <<= n;
                result |= ((bytes[byte] & (BITMASK[n] << (8 - n - bit))) >> (8 - n - bit));
                bit += n;
                n = 0;
            }
        }
        return result;
    };
    f.bytesRead = 0;
    return f;
};


/***/ }),

/***/ 69226:
/***/ ((module) => {

/* 
  bzip2.js - a small bzip2 decompression implementation
  
  Copyright 2011 by antimatter15 (antimatter15@gmail.com)
  
  Based on micro-bunzip by Rob Landley (rob@landley.net).

  Copyright (c) 2011 by antimatter15 (antimatter15@gmail.com).

  Permission is hereby granted, free of charge, to any person obtaining a
  copy of this software and associated documentation files (the "Software"),
  to deal in the Software without restriction, including without limitation
  the rights to use, copy, modify, merge, publish, distribute, sublicense,
  and/or sell copies of the Software, and to permit persons to whom the
  Software is furnished to do so, subject to the following conditions:
  
  The above copyright notice and this permission notice shall be included
  in all copies or substantial portions of the Software.
  
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
  EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
  MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
  IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
  DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
  TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
  THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
function Bzip2Error(message) {
    this.name = 'Bzip2Error';
    this.message = message;
    this.stack = (new Error()).stack;
}
Bzip2Error.prototype = new Error;
 
var message = {
    Error: function(message) {throw new Bzip2Error(message);}
};

var bzip2 = {};
bzip2.Bzip2Error = Bzip2Error;

bzip2.crcTable =
[
   0x00000000, 0x04c11db7, 0x09823b6e, 0x0d4326d9,
   0x130476dc, 0x17c56b6b, 0x1a864db2, 0x1e475005,
   0x2608edb8, 0x22c9f00f, 0x2f8ad6d6, 0x2b4bcb61,
   0x350c9b64, 0x31cd86d3, 0x3c8ea00a, 0x384fbdbd,
   0x4c11db70, 0x48d0c6c7, 0x4593e01e, 0x4152fda9,
   0x5f15adac, 0x5bd4b01b, 0x569796c2, 0x52568b75,
   0x6a1936c8, 0x6ed82b7f, 0x639b0da6, 0x675a1011,
   0x791d4014, 0x7ddc5da3, 0x709f7b7a, 0x745e66cd,
   0x9823b6e0, 0x9ce2ab57, 0x91a18d8e, 0x95609039,
   0x8b27c03c, 0x8fe6dd8b, 0x82a5fb52, 0x8664e6e5,
   0xbe2b5b58, 0xbaea46ef, 0xb7a96036, 0xb3687d81,
   0xad2f2d84, 0xa9ee3033, 0xa4ad16ea, 0xa06c0b5d,
   0xd4326d90, 0xd0f37027, 0xddb056fe, 0xd9714b49,
   0xc7361b4c, 0xc3f706fb, 0xceb42022, 0xca753d95,
   0xf23a8028, 0xf6fb9d9f, 0xfbb8bb46, 0xff79a6f1,
   0xe13ef6f4, 0xe5ffeb43, 0xe8bccd9a, 0xec7dd02d,
   0x34867077, 0x30476dc0, 0x3d044b19, 0x39c556ae,
   0x278206ab, 0x23431b1c, 0x2e003dc5, 0x2ac12072,
   0x128e9dcf, 0x164f8078, 0x1b0ca6a1, 0x1fcdbb16,
   0x018aeb13, 0x054bf6a4, 0x0808d07d, 0x0cc9cdca,
   0x7897ab07, 0x7c56b6b0, 0x71159069, 0x75d48dde,
   0x6b93dddb, 0x6f52c06c, 0x6211e6b5, 0x66d0fb02,
   0x5e9f46bf, 0x5a5e5b08, 0x571d7dd1, 0x53dc6066,
   0x4d9b3063, 0x495a2dd4, 0x44190b0d, 0x40d816ba,
   0xaca5c697, 0xa864db20, 0xa527fdf9, 0xa1e6e04e,
   0xbfa1b04b, 0xbb60adfc, 0xb6238b25, 0xb2e29692,
   0x8aad2b2f, 0x8e6c3698, 0x832f1041, 0x87ee0df6,
   0x99a95df3, 0x9d684044, 0x902b669d, 0x94ea7b2a,
   0xe0b41de7, 0xe4750050, 0xe9362689, 0xedf73b3e,
   0xf3b06b3b, 0xf771768c, 0xfa325055, 0xfef34de2,
   0xc6bcf05f, 0xc27dede8, 0xcf3ecb31, 0xcbffd686,
   0xd5b88683, 0xd1799b34, 0xdc3abded, 0xd8fba05a,
   0x690ce0ee, 0x6dcdfd59, 0x608edb80, 0x644fc637,
   0x7a089632, 0x7ec98b85, 0x738aad5c, 0x774bb0eb,
   0x4f040d56, 0x4bc510e1, 0x46863638, 0x42472b8f,
   0x5c007b8a, 0x58c1663d, 0x558240e4, 0x51435d53,
   0x251d3b9e, 0x21dc2629, 0x2c9f00f0, 0x285e1d47,
   0x36194d42, 0x32d850f5, 0x3f9b762c, 0x3b5a6b9b,
   0x0315d626, 0x07d4cb91, 0x0a97ed48, 0x0e56f0ff,
   0x1011a0fa, 0x14d0bd4d, 0x19939b94, 0x1d528623,
   0xf12f560e, 0xf5ee4bb9, 0xf8ad6d60, 0xfc6c70d7,
   0xe22b20d2, 0xe6ea3d65, 0xeba91bbc, 0xef68060b,
   0xd727bbb6, 0xd3e6a601, 0xdea580d8, 0xda649d6f,
   0xc423cd6a, 0xc0e2d0dd, 0xcda1f604, 0xc960ebb3,
   0xbd3e8d7e, 0xb9ff90c9, 0xb4bcb610, 0xb07daba7,
   0xae3afba2, 0xaafbe615, 0xa7b8c0cc, 0xa379dd7b,
   0x9b3660c6, 0x9ff77d71, 0x92b45ba8, 0x9675461f,
   0x8832161a, 0x8cf30bad, 0x81b02d74, 0x857130c3,
   0x5d8a9099, 0x594b8d2e, 0x5408abf7, 0x50c9b640,
   0x4e8ee645, 0x4a4ffbf2, 0x470cdd2b, 0x43cdc09c,
   0x7b827d21, 0x7f436096, 0x7200464f, 0x76c15bf8,
   0x68860bfd, 0x6c47164a, 0x61043093, 0x65c52d24,
   0x119b4be9, 0x155a565e, 0x18197087, 0x1cd86d30,
   0x029f3d35, 0x065e2082, 0x0b1d065b, 0x0fdc1bec,
   0x3793a651, 0x3352bbe6, 0x3e119d3f, 0x3ad08088,
   0x2497d08d, 0x2056cd3a, 0x2d15ebe3, 0x29d4f654,
   0xc5a92679, 0xc1683bce, 0xcc2b1d17, 0xc8ea00a0,
   0xd6ad50a5, 0xd26c4d12, 0xdf2f6bcb, 0xdbee767c,
   0xe3a1cbc1, 0xe760d676, 0xea23f0af, 0xeee2ed18,
   0xf0a5bd1d, 0xf464a0aa, 0xf9278673, 0xfde69bc4,
   0x89b8fd09, 0x8d79e0be, 0x803ac667, 0x84fbdbd0,
   0x9abc8bd5, 0x9e7d9662, 0x933eb0bb, 0x97ffad0c,
   0xafb010b1, 0xab710d06, 0xa6322bdf, 0xa2f33668,
   0xbcb4666d, 0xb8757bda, 0xb5365d03, 0xb1f740b4
];

bzip2.array = function(bytes) {
    var bit = 0, byte = 0;
    var BITMASK = [0, 0x01, 0x03, 0x07, 0x0F, 0x1F, 0x3F, 0x7F, 0xFF ];
    return function(n) {
        var result = 0;
        while(n > 0) {
            var left = 8 - bit;
            if (n >= left) {
                result <<= left;
                result |= (BITMASK[left] & bytes[byte++]);
                bit = 0;
                n -= left;
            } else {
                result <<= n;
                result |= ((bytes[byte] & (BITMASK[n] << (8 - n - bit))) >> (8 - n - bit));
                bit += n;
                n = 0;
            }
        }
        return result;
    }
}

    
bzip2.simple = function(srcbuffer, stream) {
    var bits = bzip2.array(srcbuffer);
    var size = bzip2.header(bits);
    var ret = false;
    var bufsize = 100000 * size;
    var buf = new Int32Array(bufsize);
    
    do {
        ret = bzip2.decompress(bits, stream, buf, bufsize);        
    } while(!ret);
}

bzip2.header = function(bits) {
    this.byteCount = new Int32Array(256);
    this.symToByte = new Uint8Array(256);
    this.mtfSymbol = new Int32Array(256);
    this.selectors = new Uint8Array(0x8000);

    if (bits(8*3) != 4348520) message.Error("No magic number found");

    var i = bits(8) - 48;
    if (i < 1 || i > 9) message.Error("Not a BZIP archive");
    return i;
};


//takes a function for reading the block data (starting with 0x314159265359)
//a block size (0-9) (optional, defaults to 9)
//a length at which to stop decompressing and return the output
bzip2.decompress = function(bits, stream, buf, bufsize, streamCRC) {
    var MAX_HUFCODE_BITS = 20;
    var MAX_SYMBOLS = 258;
    var SYMBOL_RUNA = 0;
    var SYMBOL_RUNB = 1;
    var GROUP_SIZE = 50;
    var crc = 0 ^ (-1);
    
    for(var h = '', i = 0; i < 6; i++) h += bits(8).toString(16);
    if (h == "177245385090") {
      var finalCRC = bits(32)|0;
      if (finalCRC !== streamCRC) message.Error("Error in bzip2: crc32 do not match");
      // align stream to byte
      bits(null);
      return null; // reset streamCRC for next call
    }
    if (h != "314159265359") message.Error("eek not valid bzip data");
    var crcblock = bits(32)|0; // CRC code
    if (bits(1)) message.Error("unsupported obsolete version");
    var origPtr = bits(24);
    if (origPtr > bufsize) message.Error("Initial position larger than buffer size");
    var t = bits(16);
    var symTotal = 0;
    for (i = 0; i < 16; i++) {
        if (t & (1 << (15 - i))) {
            var k = bits(16);
            for(j = 0; j < 16; j++) {
                if (k & (1 << (15 - j))) {
                    this.symToByte[symTotal++] = (16 * i) + j;
                }
            }
        }
    }

    var groupCount = bits(3);
    if (groupCount < 2 || groupCount > 6) message.Error("another error");
    var nSelectors = bits(15);
    if (nSelectors == 0) message.Error("meh");
    for(var i = 0; i < groupCount; i++) this.mtfSymbol[i] = i;

    for(var i = 0; i < nSelectors; i++) {
        for(var j = 0; bits(1); j++) if (j >= groupCount) message.Error("whoops another error");
        var uc = this.mtfSymbol[j];
        for(var k = j-1; k>=0; k--) {
            this.mtfSymbol[k+1] = this.mtfSymbol[k];
        }
        this.mtfSymbol[0] = uc;
        this.selectors[i] = uc;
    }

    var symCount = symTotal + 2;
    var groups = [];
    var length = new Uint8Array(MAX_SYMBOLS),
    temp = new Uint16Array(MAX_HUFCODE_BITS+1);

    var hufGroup;

    for(var j = 0; j < groupCount; j++) {
        t = bits(5); //lengths
        for(var i = 0; i < symCount; i++) {
            while(true){
                if (t < 1 || t > MAX_HUFCODE_BITS) message.Error("I gave up a while ago on writing error messages");
                if (!bits(1)) break;
                if (!bits(1)) t++;
                else t--;
            }
            length[i] = t;
        }
        var  minLen,  maxLen;
        minLen = maxLen = length[0];
        for(var i = 1; i < symCount; i++) {
            if (length[i] > maxLen) maxLen = length[i];
            else if (length[i] < minLen) minLen = length[i];
        }
        hufGroup = groups[j] = {};
        hufGroup.permute = new Int32Array(MAX_SYMBOLS);
        hufGroup.limit = new Int32Array(MAX_HUFCODE_BITS + 1);
        hufGroup.base = new Int32Array(MAX_HUFCODE_BITS + 1);

        hufGroup.minLen = minLen;
        hufGroup.maxLen = maxLen;
        var base = hufGroup.base;
        var limit = hufGroup.limit;
        var pp = 0;
        for(var i = minLen; i <= maxLen; i++)
        for(var t = 0; t < symCount; t++)
        if (length[t] == i) hufGroup.permute[pp++] = t;
        for(i = minLen; i <= maxLen; i++) temp[i] = limit[i] = 0;
        for(i = 0; i < symCount; i++) temp[length[i]]++;
        pp = t = 0;
        for(i = minLen; i < maxLen; i++) {
            pp += temp[i];
            limit[i] = pp - 1;
            pp <<= 1;
            base[i+1] = pp - (t += temp[i]);
        }
        limit[maxLen] = pp + temp[maxLen] - 1;
        base[minLen] = 0;
    }

    for(var i = 0; i < 256; i++) { 
        this.mtfSymbol[i] = i;
        this.byteCount[i] = 0;
    }
    var runPos, count, symCount, selector;
    runPos = count = symCount = selector = 0;    
    while(true) {
        if (!(symCount--)) {
            symCount = GROUP_SIZE - 1;
            if (selector >= nSelectors) message.Error("meow i'm a kitty, that's an error");
            hufGroup = groups[this.selectors[selector++]];
            base = hufGroup.base;
            limit = hufGroup.limit;
        }
        i = hufGroup.minLen;
        j = bits(i);
        while(true) {
            if (i > hufGroup.maxLen) message.Error("rawr i'm a dinosaur");
            if (j <= limit[i]) break;
            i++;
            j = (j << 1) | bits(1);
        }
        j -= base[i];
        if (j < 0 || j >= MAX_SYMBOLS) message.Error("moo i'm a cow");
        var nextSym = hufGroup.permute[j];
        if (nextSym == SYMBOL_RUNA || nextSym == SYMBOL_RUNB) {
            if (!runPos){
                runPos = 1;
                t = 0;
            }
            if (nextSym == SYMBOL_RUNA) t += runPos;
            else t += 2 * runPos;
            runPos <<= 1;
            continue;
        }
        if (runPos) {
            runPos = 0;
            if (count + t > bufsize) message.Error("Boom.");
            uc = this.symToByte[this.mtfSymbol[0]];
            this.byteCount[uc] += t;
            while(t--) buf[count++] = uc;
        }
        if (nextSym > symTotal) break;
        if (count >= bufsize) message.Error("I can't think of anything. Error");
        i = nextSym - 1;
        uc = this.mtfSymbol[i];
        for(var k = i-1; k>=0; k--) {
            this.mtfSymbol[k+1] = this.mtfSymbol[k];
        }
        this.mtfSymbol[0] = uc
        uc = this.symToByte[uc];
        this.byteCount[uc]++;
        buf[count++] = uc;
    }
    if (origPtr < 0 || origPtr >= count) message.Error("I'm a monkey and I'm throwing something at someone, namely you");
    var j = 0;
    for(var i = 0; i < 256; i++) {
        k = j + this.byteCount[i];
        this.byteCount[i] = j;
        j = k;
    }
    for(var i = 0; i < count; i++) {
        uc = buf[i] & 0xff;
        buf[this.byteCount[uc]] |= (i << 8);
        this.byteCount[uc]++;
    }
    var pos = 0, current = 0, run = 0;
    if (count) {
        pos = buf[origPtr];
        current = (pos & 0xff);
        pos >>= 8;
        run = -1;
    }
    count = count;
    var copies, previous, outbyte;
    while(count) {
        count--;
        previous = current;
        pos = buf[pos];
        current = pos & 0xff;
        pos >>= 8;
        if (run++ == 3) {
            copies = current;
            outbyte = previous;
            current = -1;
        } else {
            copies = 1;
            outbyte = current;
        }
        while(copies--) {
            crc = ((crc << 8) ^ this.crcTable[((crc>>24) ^ outbyte) & 0xFF])&0xFFFFFFFF; // crc32
            stream(outbyte);
        }
        if (current != previous) run = 0;
    }

    crc = (crc ^ (-1)) >>> 0;
    if ((crc|0) != (crcblock|0)) message.Error("Error in bzip2: crc32 do not match");
    streamCRC = (crc ^ ((streamCRC << 1) | (streamCRC >>> 31))) & 0xFFFFFFFF;
    return streamCRC;
}

module.exports = bzip2;


/***/ }),

/***/ 62711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ assembler)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
// EXTERNAL MODULE: ./build/core/snapshot/docker-pattern.js
var docker_pattern = __webpack_require__(31916);
// EXTERNAL MODULE: ./build/core/text/pattern.js
var pattern = __webpack_require__(91838);
// EXTERNAL MODULE: ./build/core/assemble/file-tree.js
var file_tree = __webpack_require__(17414);
// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
;// CONCATENATED MODULE: ./build/core/assemble/copy-files.js







const FOLDER_MODE = 0o755;
/**
 * Copies files of a context into a layer, as BuildKit does it.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/file/backend.go and https://github.com/tonistiigi/fsutil/blob/master/copy/copy.go
 */
function copyFiles(layer, copying) {
    for (const source of copying.sources)
        for (const path of matchesOf(copying.context, source))
            copyOne(layer, copying, path);
}
function copyOne(layer, { context, destination, mode, line }, path) {
    const from = (0,file_tree/* followPath */.Zl)(context, path);
    const node = (0,file_tree/* findNode */.cy)(context, from);
    if (node === undefined)
        throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(path)} is not in the context`);
    // Folders that are missing get no more than permissions.
    const made = (mode ?? FOLDER_MODE) & 0o777;
    const asFolder = destination.endsWith('/');
    layer.makeFolders(layer.follow(asFolder ? destination : external_node_path_.posix.dirname(destination)), made);
    const place = layer.follow(destination);
    if (node.kind === 'folder') {
        layer.makeFolders(place, made);
        copyChildren(layer, node, { from, to: place, mode });
        return;
    }
    const target = layer.isFolder(place) ? external_node_path_.posix.join(place, external_node_path_.posix.basename(path)) : place;
    layer.makeFolders(external_node_path_.posix.dirname(target), made);
    copyNode(layer, node, { from, to: target, mode });
}
function copyChildren(layer, { children }, { from, to, mode }) {
    for (const [name, child] of [...children].sort(([a], [b]) => (a < b ? -1 : 1)))
        copyNode(layer, child, { from: external_node_path_.posix.join(from, name), to: external_node_path_.posix.join(to, name), mode });
}
function copyNode(layer, node, placed) {
    const { from, to, mode } = placed;
    if (node.kind === 'folder') {
        layer.addFolder(to, mode ?? FOLDER_MODE);
        copyChildren(layer, node, placed);
    }
    else if (node.kind === 'link')
        layer.addLink(to, node.target);
    else
        layer.addFile(to, mode ?? (node.executable ? 0o755 : 0o644), from.slice(1));
}
/** Paths that a source names. A pattern that matches nothing copies nothing. */
function matchesOf(context, source) {
    const names = external_node_path_.posix
        .resolve('/', source)
        .split('/')
        .filter((name) => name !== '');
    const first = names.findIndex(isPattern);
    if (first < 0)
        return [`/${names.join('/')}`];
    const top = `/${names.slice(0, first).join('/')}`;
    // What is behind a link is not among the files that were selected for a pattern.
    if ((0,file_tree/* followPath */.Zl)(context, top) !== top)
        throw (0,refusal/* needsBuildKit */.c)(`${(0,diagnostic/* quote */.hD)(source)} leads through a link`);
    const tokens = (0,docker_pattern/* parseSource */.P)(names.slice(first).join('/'));
    const folder = (0,file_tree/* findNode */.cy)(context, top);
    if (tokens === undefined || folder?.kind !== 'folder')
        throw new errors/* TerrariumError */.qM('build-failed', `${(0,diagnostic/* quote */.hD)(source)} is in no folder of the context`);
    return matchesIn(folder, '', (0,pattern/* pathMatcher */.kZ)(tokens)).map((path) => external_node_path_.posix.join(top, path));
}
// What is in a folder that matches is copied with it.
function matchesIn({ children }, above, isMatch) {
    return [...children]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, child]) => {
        const path = above === '' ? name : `${above}/${name}`;
        if (isMatch(path))
            return [path];
        return child.kind === 'folder' ? matchesIn(child, path, isMatch) : [];
    });
}
function isPattern(name) {
    return /[*?]/.test(name);
}

// EXTERNAL MODULE: ./build/core/assemble/image-files.js
var image_files = __webpack_require__(73056);
;// CONCATENATED MODULE: ./build/core/assemble/layer-draft.js



/** What an instruction writes on top of an image. */
class LayerDraft {
    #image;
    #owner;
    #entries = new Map();
    /** `image` is what is below; what is written becomes a part of it. */
    constructor(image, owner) {
        this.#image = image;
        this.#owner = owner;
    }
    /**
     * What is written, and the folders above it as they are: an engine would make those that an archive leaves out anew. Folders come
     * before what is in them.
     */
    get entries() {
        const all = new Map(this.#entries);
        for (const path of this.#entries.keys())
            for (let above = external_node_path_.posix.dirname(path); above !== '/' && !all.has(above); above = external_node_path_.posix.dirname(above)) {
                const node = (0,file_tree/* findNode */.cy)(this.#image, above);
                if (node?.kind === 'folder')
                    all.set(above, { ...node, path: above, kind: 'folder', target: '', source: '' });
            }
        return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    follow(path) {
        return (0,file_tree/* followPath */.Zl)(this.#image, path);
    }
    isFolder(path) {
        return (0,file_tree/* findNode */.cy)(this.#image, path)?.kind === 'folder';
    }
    /** Makes a folder and those above it that are missing. */
    makeFolders(path, mode) {
        const node = (0,file_tree/* findNode */.cy)(this.#image, path);
        if (node?.kind === 'folder')
            return;
        if (node !== undefined)
            throw notAFolder(path);
        this.makeFolders(external_node_path_.posix.dirname(path), mode);
        this.addFolder(path, mode);
    }
    /** Makes a folder, or gives one that is there another mode and owner. */
    addFolder(path, mode) {
        const node = (0,file_tree/* findNode */.cy)(this.#image, path);
        if (node !== undefined && node.kind !== 'folder')
            throw notAFolder(path);
        (0,file_tree/* placeFolder */.ew)(this.#image, path, { mode, ...this.#owner, time: file_tree/* INSTANT */.mN });
        this.#add({ path, kind: 'folder', mode, target: '', source: '' });
    }
    addFile(path, mode, source) {
        this.#replace(path);
        (0,file_tree/* placeNode */.wJ)(this.#image, path, { kind: 'file', executable: (mode & 0o111) !== 0, source });
        this.#add({ path, kind: 'file', mode, target: '', source });
    }
    addLink(path, target) {
        this.#replace(path);
        (0,file_tree/* placeNode */.wJ)(this.#image, path, { kind: 'link', target });
        this.#add({ path, kind: 'link', mode: 0o777, target, source: '' });
    }
    /** Makes what was written a part of another image. */
    mergeInto(image) {
        for (const { path } of this.entries) {
            const node = (0,file_tree/* findNode */.cy)(this.#image, path);
            if (node?.kind === 'folder')
                (0,file_tree/* placeFolder */.ew)(image, path, node);
            else if (node !== undefined)
                (0,file_tree/* placeNode */.wJ)(image, path, node);
        }
    }
    #replace(path) {
        if (!this.isFolder(path))
            return;
        throw new errors/* TerrariumError */.qM('build-failed', `a file cannot replace the folder ${JSON.stringify(path)}`);
    }
    #add(entry) {
        this.#entries.set(entry.path, { ...entry, ...this.#owner, time: file_tree/* INSTANT */.mN });
    }
}
function notAFolder(path) {
    return new errors/* TerrariumError */.qM('build-failed', `${JSON.stringify(path)} is no folder in the image`);
}

;// CONCATENATED MODULE: ./build/core/assemble/owners.js

const ROOT = { uid: 0, gid: 0 };
/** True for an owner that is found without the files of an image. */
function isNumeric(owner) {
    return owner.split(':').every((part) => numberOf(part) !== undefined);
}
/**
 * Numbers of an owner as `--chown` and USER have it: `<user>[:<group>]`, by name or number. A user that is a number is its own group. As
 * with BuildKit, a user that the image does not know is root, and a group that it does not know is that of the user.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/ops/user_linux.go
 */
function findOwner(owner, { passwd, group }) {
    const colon = owner.indexOf(':');
    const [userName, groupName] = colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
    const user = findUser(userName ?? '', passwd);
    if (groupName === undefined)
        return user;
    const known = numberOf(groupName) ?? numberOf(recordOf(group, groupName)[2] ?? '');
    return { uid: user.uid, gid: groupName === '' ? 0 : (known ?? user.gid) };
}
function findUser(name, passwd) {
    const id = numberOf(name);
    if (id !== undefined)
        return { uid: id, gid: id };
    const fields = recordOf(passwd, name);
    return { uid: numberOf(fields[2] ?? '') ?? 0, gid: numberOf(fields[3] ?? '') ?? 0 };
}
// https://man7.org/linux/man-pages/man5/passwd.5.html
function recordOf(text, name) {
    if (name === '')
        return [];
    const records = text.split('\n').map((line) => line.trim().split(':'));
    return records.find(([first]) => first === name) ?? [];
}
const MOST = 2 ** 31 - 1;
function numberOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const number = Number(text);
    if (number < 0 || number > MOST)
        throw (0,refusal/* needsBuildKit */.c)(`${JSON.stringify(text)} is no usual number of a user or group`);
    return number;
}

// EXTERNAL MODULE: ./build/core/assemble/push-configuration.js
var push_configuration = __webpack_require__(62620);
// EXTERNAL MODULE: ./build/core/dockerfile/rules.js
var rules = __webpack_require__(95810);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-expand.js + 2 modules
var shell_expand = __webpack_require__(81643);
// EXTERNAL MODULE: ./build/core/dockerfile/shell-variables.js
var shell_variables = __webpack_require__(38863);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
;// CONCATENATED MODULE: ./build/core/assemble/container-path.js

/** A path in a container as an instruction means it: absolute, without dots and a slash at its end. */
function absolutePath(folder, path) {
    return external_node_path_.posix.resolve('/', folder, path);
}
/** The destination of COPY: with a slash at its end where it has to be a folder. */
function destinationPath(folder, path) {
    const absolute = absolutePath(folder, path);
    return absolute !== '/' && (path === '' || /(?:^|\/)\.?$/.test(path)) ? `${absolute}/` : absolute;
}

// EXTERNAL MODULE: ./build/core/dockerfile/remote-source.js
var remote_source = __webpack_require__(41913);
;// CONCATENATED MODULE: ./build/core/assemble/copy-step.js





const FLAGS = ['chown', 'chmod', 'link'];
/** Reads COPY and ADD. https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert_copy.go */
function readCopy(step, { folder, expand }) {
    const { flags, line, keyword } = step;
    const refuse = (what) => (0,refusal/* needsBuildKit */.c)(`line ${line} ${what}`);
    const other = flags.find(({ name }) => !FLAGS.includes(name));
    if (other !== undefined)
        throw refuse(`has ${(0,diagnostic/* quote */.hD)(other.text)}`);
    if (step.heredocs.length > 0)
        throw refuse('writes a here-document');
    const words = step.words.map(expand);
    const sources = words.slice(0, -1);
    const strange = sources.find((source) => (0,remote_source/* remoteKind */.j)(source) !== undefined || /[[\]\\]/.test(source));
    if (strange !== undefined)
        throw refuse(`has the source ${(0,diagnostic/* quote */.hD)(strange)}`);
    const value = (name) => expand(flags.find((flag) => flag.name === name)?.value ?? '');
    const [owner, mode] = [value('chown'), value('chmod')];
    if (!/^[0-7]{0,4}$/.test(mode))
        throw refuse(`has the mode ${(0,diagnostic/* quote */.hD)(mode)}`);
    // With a mode, BuildKit copies onto what is below all the same.
    const apart = mode === '' && flags.some(({ name, value: given }) => name === 'link' && given?.toLowerCase() !== 'false');
    if (apart && owner !== '' && !isNumeric(owner))
        throw refuse(`has --link and the owner ${(0,diagnostic/* quote */.hD)(owner)}`);
    return {
        kind: 'copy',
        sources,
        destination: destinationPath(folder, words.at(-1) ?? ''),
        owner,
        mode: mode === '' ? undefined : Number.parseInt(mode, 8),
        apart,
        unpacks: keyword === 'ADD',
        line,
    };
}

// EXTERNAL MODULE: ./build/core/dockerfile/json.js
var dockerfile_json = __webpack_require__(41647);
// EXTERNAL MODULE: ./build/core/dockerfile/values.js
var dockerfile_values = __webpack_require__(73795);
;// CONCATENATED MODULE: ./build/core/assemble/healthcheck.js


/** A health check as configurations have it: durations are nanoseconds. https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md */
function parseHealthcheck({ text, flags }) {
    const [, type = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (type.toUpperCase() === 'NONE')
        return { Test: ['NONE'] };
    const json = (0,dockerfile_json/* parseJsonForm */.e)(rest);
    const test = json === undefined || json === 'mixed' ? ['CMD-SHELL', rest] : ['CMD', ...json];
    const values = new Map(flags.map(({ name, value = '' }) => [name, value]));
    const durations = DURATIONS.flatMap(([flag, member]) => {
        const nanoseconds = (0,dockerfile_values/* parseDuration */.E9)(values.get(flag) ?? '');
        return nanoseconds > 0 ? [[member, nanoseconds]] : [];
    });
    const retries = Number(values.get('retries') ?? '');
    return { Test: test, ...Object.fromEntries(durations), ...(retries > 0 ? { Retries: retries } : {}) };
}
const DURATIONS = [
    ['interval', 'Interval'],
    ['timeout', 'Timeout'],
    ['start-period', 'StartPeriod'],
    ['start-interval', 'StartInterval'],
];

;// CONCATENATED MODULE: ./build/core/assemble/ports.js

/** Ports of a word of EXPOSE, each as `80/tcp`; a range is all of its ports. Other forms are left to BuildKit. */
function parsePorts(word, line) {
    const [, first = '', last = first, protocol = 'tcp'] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from > to || to > 65_535)
        throw (0,refusal/* needsBuildKit */.c)(`line ${line} exposes ${JSON.stringify(word)}`);
    return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/core/assemble/stop-signal.js
/** Signals of Linux, by name. https://man7.org/linux/man-pages/man7/signal.7.html */
const NAMES = new Set('ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '));
/** True for a number or a name, with or without SIG. */
function isSignal(text) {
    if (/^\d{1,2}$/.test(text))
        return Number(text) > 0 && Number(text) <= 64;
    const name = text.toUpperCase().replace(/^SIG/, '');
    return NAMES.has(name) || /^RTM(?:IN(?:\+(?:1[0-5]|[1-9]))?|AX(?:-(?:1[0-4]|[1-9]))?)$/.test(name);
}

;// CONCATENATED MODULE: ./build/core/assemble/variables.js
/** Where commands are looked for, if an image does not say it. */
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The variables of an image, as its configuration lists them, and with what arguments add while it is built. */
class Variables {
    #env;
    #values = new Map();
    constructor(env) {
        this.#env = env.some((text) => nameOf(text) === 'PATH') ? env : [...env, DEFAULT_PATH];
        this.beginStage();
    }
    get env() {
        return this.#env;
    }
    /** Arguments of a stage below stay, except where a variable of the image has their name. */
    beginStage() {
        for (const text of this.#env)
            this.#values.set(nameOf(text), text.slice(nameOf(text).length + 1));
    }
    get(name) {
        return this.#values.get(name);
    }
    /** Sets a variable of the image. Of several that the base has under one name, the first gets the value. */
    set(name, value) {
        const at = this.#env.findIndex((text) => nameOf(text) === name);
        const text = `${name}=${value}`;
        this.#env = at < 0 ? [...this.#env, text] : this.#env.with(at, text);
        this.#values.set(name, value);
    }
    /** Sets an argument, which is no part of the image. */
    declare(name, value) {
        this.#values.set(name, value);
    }
}
function nameOf(text) {
    return text.split('=', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/assemble/run-instructions.js













/**
 * Applies the instructions of a chain of stages, base first, to the configuration of a base. `stages` has one list a stage. Throws
 * `needs-buildkit` for what only a running container can do, and `build-failed` for what no builder takes.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
 */
function runInstructions(stages, base, values) {
    requireAssembled(stages);
    const run = new Run(base, values);
    for (const instructions of stages)
        run.stage(instructions);
    return run.changes();
}
/** Members of a configuration that BuildKit keeps of a base. https://github.com/moby/docker-image-spec/blob/v1.3.1/specs-go/v1/image.go */
const KEPT = new Set('User ExposedPorts Env Entrypoint Cmd Volumes WorkingDir Labels StopSignal ArgsEscaped Healthcheck OnBuild Shell'.split(' '));
/** Refuses stages with an instruction that has to be run, before anything else is known of them. */
function requireAssembled(stages) {
    const other = stages.flat().find(({ keyword }) => !Object.hasOwn(INSTRUCTIONS, keyword));
    if (other !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(`line ${other.line} is ${(0,diagnostic/* quote */.hD)(`${other.keyword} ${other.text}`)}`);
}
class Run {
    #values;
    #config;
    #variables;
    #history = [];
    #layers = [];
    #author;
    /** True once this stage has its own CMD: an ENTRYPOINT takes away the base's alone. */
    #hasCommand = false;
    constructor(base, values) {
        this.#values = values;
        this.#config = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.has(name)));
        this.#variables = new Variables(textsOf(base.Env));
        if (!this.folder.startsWith('/'))
            throw (0,refusal/* needsBuildKit */.c)(`the base works in ${(0,diagnostic/* quote */.hD)(this.folder)}`);
    }
    stage(instructions) {
        this.#hasCommand = false;
        this.#variables.beginStage();
        const [trigger] = textsOf(this.#config.OnBuild);
        if (trigger !== undefined)
            throw (0,refusal/* needsBuildKit */.c)(`what it is built on has ONBUILD ${(0,diagnostic/* quote */.hD)(trigger)}`);
        for (const step of instructions) {
            const layers = this.#layers.length;
            INSTRUCTIONS[step.keyword]?.(this, step);
            this.#history.push({
                createdBy: `${step.keyword} ${step.whole.text.trim().slice(step.keyword.length).trim()}`,
                isEmpty: this.#layers.length === layers,
            });
        }
    }
    changes() {
        const config = { ...this.#config, Env: this.#variables.env };
        return { config, author: this.#author, history: this.#history, layers: this.#layers };
    }
    get folder() {
        return typeof this.#config.WorkingDir === 'string' && this.#config.WorkingDir !== ''
            ? this.#config.WorkingDir
            : '/';
    }
    get user() {
        return typeof this.#config.User === 'string' ? this.#config.User : '';
    }
    get shell() {
        const shell = textsOf(this.#config.Shell);
        return shell.length === 0 ? ['/bin/sh', '-c'] : shell;
    }
    expand({ line }, word) {
        const expansion = (0,shell_expand/* expandWord */.Vo)(word, this.#values.escape, (name) => this.#variables.get(name));
        if (expansion.ok)
            return expansion.text;
        throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(word)} cannot be expanded`);
    }
    set(name, value) {
        this.#config[name] = value;
    }
    /** Adds to a member that is an object. */
    addTo(name, members) {
        const before = (0,json/* isRecord */.u4)(this.#config[name]) ? this.#config[name] : {};
        this.set(name, { ...before, ...Object.fromEntries(members) });
    }
    append(name, value) {
        this.set(name, [...textsOf(this.#config[name]), value]);
    }
    setVariables(pairs) {
        for (const [name, value] of pairs)
            this.#variables.set(name, value);
    }
    declare(step) {
        const { given, globals } = this.#values;
        for (const { name, value } of step.assignments) {
            const known = given.get(name) ?? (value === undefined ? globals(name) : this.expand(step, value));
            if (known === shell_variables/* UNKNOWN */.H)
                throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} asks for the machine that builds`);
            if (known !== undefined)
                this.#variables.declare(name, known);
        }
    }
    setAuthor(name) {
        this.#author = name;
    }
    setCommand(command) {
        this.#hasCommand = true;
        this.set('Cmd', command);
    }
    setEntrypoint(command) {
        this.set('Entrypoint', command);
        if (!this.#hasCommand)
            this.set('Cmd', undefined);
    }
    addLayer(step) {
        this.#layers.push(step);
    }
}
const INSTRUCTIONS = {
    ARG: (run, step) => run.declare(step),
    ENV: (run, step) => run.setVariables(pairsOf(run, step)),
    LABEL: (run, step) => run.addTo('Labels', pairsOf(run, step)),
    USER: (run, step) => run.set('User', run.expand(step, step.text)),
    WORKDIR: (run, step) => {
        const text = run.expand(step, step.text);
        const path = absolutePath(run.folder, text);
        // As it is written, where it is absolute.
        run.set('WorkingDir', text.startsWith('/') ? text : path);
        if (path !== '/')
            run.addLayer({ kind: 'folder', path, owner: run.user });
    },
    EXPOSE: (run, step) => {
        const words = (0,rules/* transferWords */.d)(step).flatMap((word) => run.expand(step, word).split(/\s+/));
        const ports = words.flatMap((word) => (word === '' ? [] : parsePorts(word, step.line)));
        run.addTo('ExposedPorts', ports.map((port) => [port, {}]));
    },
    VOLUME: (run, step) => {
        const paths = (0,rules/* transferWords */.d)(step).map((word) => run.expand(step, word));
        run.addTo('Volumes', paths.map((path) => [path, {}]));
    },
    STOPSIGNAL: (run, step) => {
        const signal = run.expand(step, step.text);
        if (!isSignal(signal))
            throw (0,refusal/* needsBuildKit */.c)(`line ${step.line} stops with ${(0,diagnostic/* quote */.hD)(signal)}`);
        run.set('StopSignal', signal);
    },
    SHELL: (run, { json }) => run.set('Shell', json),
    CMD: (run, step) => run.setCommand(commandOf(run, step)),
    ENTRYPOINT: (run, step) => run.setEntrypoint(commandOf(run, step)),
    HEALTHCHECK: (run, step) => run.set('Healthcheck', parseHealthcheck(step)),
    ONBUILD: (run, { text }) => run.append('OnBuild', text),
    MAINTAINER: (run, { text }) => run.setAuthor(text),
    COPY: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
    ADD: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
};
// All of them see the variables as they were before the instruction.
function pairsOf(run, step) {
    return step.assignments.map(({ name, value = '' }) => [run.expand(step, name), run.expand(step, value)]);
}
function commandOf(run, { json, text }) {
    return json === undefined || json === 'mixed' ? [...run.shell, text] : json;
}
function placeOf(run, step) {
    return { folder: run.folder, expand: (word) => run.expand(step, word) };
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

// EXTERNAL MODULE: ./build/core/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(82475);
// EXTERNAL MODULE: ./build/core/dockerfile/stage-bases.js
var stage_bases = __webpack_require__(90592);
// EXTERNAL MODULE: ./build/core/dockerfile/stage-graph.js
var stage_graph = __webpack_require__(24198);
// EXTERNAL MODULE: ./build/core/model/findings.js
var model_findings = __webpack_require__(23644);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(68786);
;// CONCATENATED MODULE: ./build/core/assemble/stage-chain.js









/** Finds the stages of a Dockerfile that was checked before. */
function stageChain({ text, target, platform, arguments: given }) {
    const findings = new model_findings/* Findings */.Fv('Dockerfile');
    const file = (0,parse/* parseDockerfile */.A)(findings, text);
    const options = { buildArgs: Object.fromEntries(given), target: target || undefined, platforms: [platform] };
    const last = (0,stage_graph/* findTarget */.FB)(findings, file, { target: target || undefined });
    const broken = findings.diagnostics.find(({ severity }) => severity === 'error');
    if (last === undefined || broken !== undefined)
        throw new errors/* TerrariumError */.qM('build-failed', broken?.message ?? `there is no stage ${(0,diagnostic/* quote */.hD)(target)}`);
    const globals = (0,stage_bases/* globalArguments */.yZ)(file, options)(platform);
    const chain = [];
    let base = '';
    for (let at = last; at >= 0;) {
        const stage = file.stages[at];
        chain.unshift(stage);
        requirePlatform(stage, platform, (text) => expanded(text, stage.line, file.escape, globals));
        base = expanded(stage.from.text, stage.line, file.escape, globals);
        at = file.stages.slice(0, at).findLastIndex(({ name }) => name === base.toLowerCase());
    }
    return { base, stages: chain.map(({ instructions }) => instructions), escape: file.escape, globals };
}
function expanded(text, line, escapeChar, globals) {
    const expansion = (0,shell_expand/* expandWord */.Vo)(text, escapeChar, globals);
    if (expansion.ok)
        return expansion.text;
    throw new errors/* TerrariumError */.qM('build-failed', `line ${line}: ${(0,diagnostic/* quote */.hD)(text)} cannot be expanded`);
}
// What is built for another machine is copied from, and not built on.
function requirePlatform(stage, platform, expand) {
    if (stage.platform === undefined)
        return;
    const wanted = (0,names_platform/* parsePlatform */.FL)(expand(stage.platform));
    if (wanted !== undefined && (0,names_platform/* formatPlatform */.Bq)(wanted) === platform)
        return;
    throw (0,refusal/* needsBuildKit */.c)(`line ${stage.line} is for the platform ${(0,diagnostic/* quote */.hD)(stage.platform)}`);
}

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/oci/push-manifest.js
var push_manifest = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/core/oci/stored-image.js
var stored_image = __webpack_require__(51341);
// EXTERNAL MODULE: ./build/adapters/checkout/folders.js
var folders = __webpack_require__(63015);
// EXTERNAL MODULE: ./build/adapters/files/temporary-folder.js
var temporary_folder = __webpack_require__(34599);
// EXTERNAL MODULE: ./build/adapters/assemble/archives.js
var archives = __webpack_require__(34051);
// EXTERNAL MODULE: ./build/adapters/assemble/base-image.js
var base_image = __webpack_require__(93541);
// EXTERNAL MODULE: ./build/adapters/assemble/read-layers.js
var read_layers = __webpack_require__(94459);
;// CONCATENATED MODULE: ./build/adapters/assemble/read-users.js



const PASSWD = '/etc/passwd';
const GROUP = '/etc/group';
/** As BuildKit reads them. */
const MAX_BYTES = 10 * 1024 * 1024;
/** Bytes of such files that are kept of one image: whoever has more of them has their like read again. */
const MAX_KEPT = 4 * MAX_BYTES;
/** Wants what is most likely a file of users. */
function wantsUserFiles() {
    let left = MAX_KEPT;
    return (path, bytes) => {
        const isWanted = /\/(?:passwd|group)$/.test(path) && bytes <= Math.min(MAX_BYTES, left);
        if (isWanted)
            left -= bytes;
        return isWanted;
    };
}
async function readUsers(sources) {
    return { passwd: await readText(PASSWD, sources), group: await readText(GROUP, sources) };
}
async function readText(path, { image, context, readAgain }) {
    const real = (0,file_tree/* followPath */.Zl)(image, path);
    const node = (0,file_tree/* findNode */.cy)(image, real);
    if (node?.kind !== 'file')
        return '';
    if (node.source !== undefined)
        return (0,promises_.readFile)((0,external_node_path_.join)(context, node.source), 'utf8');
    if (node.bytes !== undefined)
        return new TextDecoder().decode(node.bytes);
    const again = (0,file_tree/* findNode */.cy)(await readAgain((other, bytes) => other === real && bytes <= MAX_BYTES), real);
    return again?.kind === 'file' ? new TextDecoder().decode(again.bytes) : '';
}

// EXTERNAL MODULE: ./build/adapters/assemble/write-layer.js
var write_layer = __webpack_require__(75801);
;// CONCATENATED MODULE: ./build/adapters/assemble/assembler.js






















/**
 * Builds images here, without a daemon, where every instruction says what files and settings become: nothing is run. What has to be run
 * is a `TerrariumError` with code `needs-buildkit`, before anything is tagged.
 */
function assembler(registry, install) {
    const known = new Map();
    const build = (request) => (0,temporary_folder/* inTemporaryFolder */.PX)('layers', async (folder) => {
        const { manifest, installation } = await assemble(registry, install, { request, folder });
        if (installation !== undefined)
            known.set(manifest.digest, installation.packages);
        return { ...manifest, checked: installation !== undefined };
    });
    return { build, packagesOf: (manifest) => known.get(manifest) };
}
async function assemble(registry, install, { request, folder }) {
    const { platform, labels, annotations, packages } = request;
    // Lines of a Dockerfile that nobody wrote say nothing to its reader.
    if (request.stepRuns !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(request.stepRuns);
    const given = new Map(request.arguments);
    const text = packages?.dockerfile ?? (await (0,promises_.readFile)(request.dockerfile, 'utf8'));
    const chain = stageChain({ text, target: request.target, platform, arguments: given });
    requireAssembled(chain.stages);
    const base = await (0,base_image/* readBaseImage */.l)(registry, chain.base, platform);
    const runtime = (0,json/* isRecord */.u4)(base.configuration.config) ? base.configuration.config : {};
    const changes = runInstructions(chain.stages, runtime, { ...chain, given });
    const installation = packages && (await installOn(base, install, { request, folder, packages }));
    const layers = await buildLayers(registry, { request, base, changes, folder });
    const installed = installation?.layers ?? [];
    const configuration = (0,image_files/* imageConfiguration */.SA)({
        platform,
        base: base.configuration,
        changes: { ...changes, history: [...installed.map(historyOf), ...changes.history] },
        layers: [...installed, ...layers],
        labels,
    });
    const built = layers.filter((layer) => layer !== undefined);
    await pushLayers(registry, request, base, built);
    const config = await (0,push_configuration/* pushConfiguration */.p)(registry, request.repository, configuration);
    const manifest = (0,image_files/* imageManifest */.Bz)(config, [...base.layers, ...installed, ...built], annotations);
    return { manifest: await (0,push_manifest/* pushManifest */.y)(registry, request.repository, stored_image/* MEDIA */.Rn.manifest, manifest), installation };
}
function historyOf({ title }) {
    return { createdBy: `terrarium: ${title}`, isEmpty: false };
}
function installOn({ repository: from, manifest, configuration, layers }, install, { request, folder, packages }) {
    const { repository, platform, compression, onLine } = request;
    if (from === undefined || manifest === undefined)
        throw (0,refusal/* needsBuildKit */.c)('packages are installed on scratch');
    return install({
        packages,
        base: { repository: from, manifest, configuration, layers, platform },
        repository,
        compression,
        folder,
        onLine,
    });
}
async function buildLayers(registry, { request: { contextDirectory, compression, onLine }, base, changes, folder }) {
    const context = (0,once/* lazy */.RZ)(() => readContext(contextDirectory));
    const readAgain = (wants) => readBelow(registry, base, wants);
    const below = (0,once/* lazy */.RZ)(() => readAgain(wantsUserFiles()));
    const built = [];
    for (const [index, step] of changes.layers.entries()) {
        onLine(`layer ${index + 1} of ${changes.layers.length}`);
        const image = await below();
        const users = (0,once/* lazy */.RZ)(() => readUsers({ image, context: contextDirectory, readAgain }));
        const owner = await ownerOf(step, users);
        const { entries } = draftLayer(step, image, { owner, context });
        await (0,archives/* requireNoArchives */.iy)(step, entries, contextDirectory);
        const file = (0,external_node_path_.join)(folder, String(index));
        const write = () => (0,write_layer/* writeLayer */.B)(entries, contextDirectory, file, compression);
        built.push(entries.length === 0 ? undefined : { ...(await write()), file });
    }
    return built;
}
async function ownerOf({ owner }, users) {
    if (owner === '')
        return ROOT;
    return findOwner(owner, isNumeric(owner) ? { passwd: '', group: '' } : await users());
}
/** The layers of a base, of which the contents of some files are wanted. */
async function readBelow(registry, base, wants) {
    const { repository, layers } = base;
    return repository === undefined ? (0,file_tree/* emptyFolder */.id)() : (0,read_layers/* readLayers */.n)(registry, repository, layers, wants);
}
function draftLayer(step, image, { owner, context }) {
    const isApart = step.kind === 'copy' && step.apart;
    const draft = new LayerDraft(isApart ? (0,file_tree/* emptyFolder */.id)() : image, owner);
    if (step.kind === 'folder')
        draft.makeFolders(draft.follow(step.path), 0o755);
    else
        copyFiles(draft, { ...step, context: context() });
    if (isApart)
        draft.mergeInto(image);
    return draft;
}
function readContext(folder) {
    const root = (0,file_tree/* emptyFolder */.id)();
    const onUnreadable = (error) => {
        throw error;
    };
    for (const { path, kind, executable, target } of (0,folders/* listFolder */.b)(folder, () => false, onUnreadable))
        (0,file_tree/* placeNode */.wJ)(root, path, kind === 'link' ? { kind, target } : { kind, executable });
    return root;
}
async function pushLayers(registry, { repository }, { repository: from, layers }, built) {
    await Promise.all([
        ...layers.map((layer) => from && registry.copyBlob(repository, layer, from)),
        ...built.map(({ file, ...layer }) => registry.putBlob(repository, layer, { kind: 'file', path: file })),
    ]);
}


/***/ }),

/***/ 28599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ baseReader)
});

// EXTERNAL MODULE: ./build/core/packages/image-text.js
var image_text = __webpack_require__(58503);
// EXTERNAL MODULE: ./build/core/packages/read-packages.js + 7 modules
var read_packages = __webpack_require__(16513);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var requirement = __webpack_require__(36849);
// EXTERNAL MODULE: ./build/core/wheels/package-metadata.js
var package_metadata = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/core/wheels/pip-settings.js
var pip_settings = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/core/assemble/file-tree.js
var file_tree = __webpack_require__(17414);
;// CONCATENATED MODULE: ./build/core/assemble/base-pip.js


/** Where pip reads settings of a system and of root. https://pip.pypa.io/en/stable/topics/configuration/#location */
const PIP_SETTINGS = /^\/(?:etc\/(?:xdg\/pip\/)?pip\.conf|root\/(?:\.pip|\.config\/pip)\/pip\.conf)$/;
/** A setting of pip that a base has and that may change what is installed; `undefined` if there is none. */
function pipSetting(image, env) {
    const variables = env.flatMap((variable) => {
        const name = /^PIP_([A-Z0-9_]+)=./.exec(variable)?.[1];
        return name === undefined ? [] : [name.toLowerCase().replaceAll('_', '-')];
    });
    return [...variables, ...fileSettings(image)].find((name) => !pip_settings/* HARMLESS_SETTINGS */._.includes(name));
}
function fileSettings(image) {
    const paths = ['/etc/pip.conf', '/etc/xdg/pip/pip.conf', '/root/.pip/pip.conf', '/root/.config/pip/pip.conf'];
    return paths.flatMap((path) => {
        const node = (0,file_tree/* findNode */.cy)(image, (0,file_tree/* followPath */.Zl)(image, path));
        if (node === undefined)
            return [];
        const text = node.kind === 'file' && node.bytes !== undefined ? new TextDecoder().decode(node.bytes) : undefined;
        // What was not read may say anything.
        if (text === undefined)
            return [path];
        return text.split(/\r?\n/).flatMap((line) => {
            if (/^\s*(?:[#;].*|\[[^\]]*\]\s*)?$/.test(line))
                return [];
            return [/^([A-Za-z-]+)[ \t]*[=:]/.exec(line)?.[1]?.toLowerCase() ?? path];
        });
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/assemble/libc.js

/** Where distributions keep glibc; before 2.34 the file has its version in its name. */
const GLIBC = /^\/(?:usr\/)?lib(?:64)?\/(?:[a-z0-9_]+-linux-gnu\/)?libc(?:\.so\.6|-2\.\d+\.so)$/;
const FOLDERS = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib/aarch64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    '/lib',
    '/usr/lib',
];
/** The C library of an image; `undefined` where it says nothing of it, or has two. */
function findLibc(image) {
    const [glibc, musl] = [findGlibc(image), findMusl(image)];
    return glibc !== undefined && musl !== undefined ? undefined : (glibc ?? musl);
}
function findGlibc(image) {
    for (const folder of FOLDERS) {
        const text = textAt(image, `${folder}/libc.so.6`);
        // The library prints it when it is run: "GNU C Library (...) stable release version 2.36."
        const [, major, minor] = /GNU C Library [^\n]{0,200}? release version (\d{1,2})\.(\d{1,2})\b/.exec(text ?? '') ?? [];
        if (major !== undefined)
            return { kind: 'glibc', major: Number(major), minor: Number(minor) };
    }
    return undefined;
}
function findMusl(image) {
    for (const path of ['/lib/apk/db/installed', '/usr/lib/apk/db/installed']) {
        const [, major, minor] = /(?:^|\n)P:musl\nV:(\d{1,2})\.(\d{1,2})\./.exec(textAt(image, path) ?? '') ?? [];
        if (major !== undefined)
            return { kind: 'musl', major: Number(major), minor: Number(minor) };
    }
    return undefined;
}
function textAt(image, path) {
    const node = (0,file_tree/* findNode */.cy)(image, (0,file_tree/* followPath */.Zl)(image, path));
    // Bytes one by one: the version is found wherever it is.
    return node?.kind === 'file' && node.bytes !== undefined ? Buffer.from(node.bytes).toString('latin1') : undefined;
}

;// CONCATENATED MODULE: ./build/core/assemble/base-python.js



/** What engines set where an image sets no PATH. https://github.com/moby/moby/blob/v28.0.0/oci/defaults.go */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Below it the step of a recipe leaves uv out: `install_with_uv.py`. */
const OLDEST = 8;
/**
 * Finds the interpreter that the step of a recipe would find: python3, else python, the first on PATH.
 */
function findPython(image, env, machine) {
    const value = (name) => env.findLast((variable) => variable.startsWith(`${name}=`))?.slice(name.length + 1);
    const changed = ['PYTHONHOME', 'PYTHONPATH'].find((name) => (value(name) ?? '') !== '');
    if (changed !== undefined)
        return refuse(`its base sets ${changed}`);
    const folders = (value('PATH') || DEFAULT_PATH).split(':');
    if (!folders.every((folder) => folder.startsWith('/')))
        return refuse('PATH of its base has a relative folder');
    const places = ['python3', 'python'].flatMap((name) => folders.map((folder) => external_node_path_.posix.join(folder, name)));
    const interpreter = places.find((place) => isProgram(image, place));
    if (interpreter === undefined)
        return refuse('its base has no python3 on PATH');
    const program = (0,file_tree/* followPath */.Zl)(image, interpreter);
    const version = /^python(3\.\d{1,2})$/.exec(external_node_path_.posix.basename(program))?.[1];
    const prefix = external_node_path_.posix.dirname(external_node_path_.posix.dirname(program));
    if (version === undefined || !isFile(image, `${prefix}/lib/python${version}/os.py`))
        return refuse(`${interpreter} of its base is no usual CPython`);
    if (Number(version.split('.')[1]) < OLDEST)
        return refuse(`its Python is older than 3.${OLDEST}`);
    if (!isElf(image, program))
        return refuse(`${interpreter} of its base is no program of Linux`);
    if (isEnvironment(image, interpreter))
        return refuse(`${interpreter} of its base is in a virtual environment`);
    const libc = findLibc(image);
    if (libc === undefined)
        return refuse('the C library of its base is not known');
    const sites = sitesOf(prefix, version);
    // https://peps.python.org/pep-0600/#package-installers
    if ([`${prefix}/lib/python${version}`, ...sites].some((folder) => isFile(image, `${folder}/_manylinux.py`)))
        return refuse('its base says by _manylinux which wheels it takes');
    const fullVersion = patchOf(image, version, prefix, value('PYTHON_VERSION'));
    return { ok: true, python: { interpreter, version, fullVersion, machine, libc, sites } };
}
function refuse(reason) {
    return { ok: false, reason };
}
function isFile(image, path) {
    return (0,file_tree/* findNode */.cy)(image, (0,file_tree/* followPath */.Zl)(image, path))?.kind === 'file';
}
/** Interpreters, whose first bytes are looked at. */
const INTERPRETER = /\/bin\/python3\.\d{1,2}$/;
function isElf(image, path) {
    const node = (0,file_tree/* findNode */.cy)(image, path);
    const bytes = node?.kind === 'file' ? node.bytes : undefined;
    return bytes !== undefined && Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\x7fELF';
}
function isProgram(image, path) {
    const node = (0,file_tree/* findNode */.cy)(image, (0,file_tree/* followPath */.Zl)(image, path));
    return node?.kind === 'file' && node.executable;
}
// https://docs.python.org/3/library/site.html: pyvenv.cfg is beside the executable, or one folder up.
function isEnvironment(image, interpreter) {
    const folder = external_node_path_.posix.dirname(interpreter);
    return [folder, external_node_path_.posix.dirname(folder)].some((place) => isFile(image, `${place}/pyvenv.cfg`));
}
/** Where a prefix names its full version. */
const PATCH_LEVEL = /\/include\/python3\.\d+\/patchlevel\.h$/;
function patchOf(image, version, prefix, declared) {
    const isOf = (text) => text?.startsWith(`${version}.`) && /^[0-9.]+$/.test(text);
    if (isOf(declared))
        return declared;
    const header = (0,file_tree/* findNode */.cy)(image, (0,file_tree/* followPath */.Zl)(image, `${prefix}/include/python${version}/patchlevel.h`));
    const text = header?.kind === 'file' && header.bytes !== undefined ? new TextDecoder().decode(header.bytes) : '';
    const written = /^#define[ \t]+PY_VERSION[ \t]+"([0-9.]+)"/m.exec(text)?.[1];
    return isOf(written) ? written : undefined;
}
// As Debian has them too: https://www.debian.org/doc/packaging-manuals/python-policy/#paths
function sitesOf(prefix, version) {
    const own = [`${prefix}/lib/python${version}/site-packages`, `${prefix}/lib64/python${version}/site-packages`];
    const debian = [
        `${prefix}/local/lib/python${version}/dist-packages`,
        `${prefix}/lib/python3/dist-packages`,
        `${prefix}/lib/python${version}/dist-packages`,
    ];
    return [...own, ...debian];
}

;// CONCATENATED MODULE: ./build/core/assemble/base-contents.js







/** Reads what a base says of itself, or why nothing is installed on it here. */
function readBaseContents({ image, env, platform, machine }) {
    const opt = (0,file_tree/* findNode */.cy)(image, '/opt');
    if (opt !== undefined && opt.kind !== 'folder')
        return { ok: false, reason: '/opt of its base is no folder' };
    if (opt?.children.has('terrarium'))
        return { ok: false, reason: 'its base has /opt/terrarium already' };
    const files = (0,file_tree/* filesWithBytes */.TY)(image);
    const attributes = opt && { mode: opt.mode, uid: opt.uid, gid: opt.gid, time: opt.time };
    const python = readPython({ image, env, platform, machine }, files);
    return { ok: true, contents: { python, packages: (0,read_packages/* readPackages */.qm)(platform, files), opt: attributes } };
}
function readPython({ image, env, platform, machine }, files) {
    if (machine === undefined)
        return { ok: false, reason: `wheels for ${platform} are not chosen here` };
    const setting = pipSetting(image, env);
    if (setting !== undefined)
        return { ok: false, reason: `its base sets ${setting} for pip` };
    const reading = findPython(image, env, machine);
    if (!reading.ok)
        return reading;
    const { python: interpreter } = reading;
    const distributions = files.flatMap((file) => distributionOf(file, interpreter.sites) ?? []);
    return { ok: true, interpreter, distributions };
}
function distributionOf({ path, bytes }, sites) {
    const [, site] = /^(.*)\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.exec(path) ?? [];
    if (site === undefined || !sites.includes(site))
        return undefined;
    const metadata = (0,package_metadata/* parseMetadata */.j)((0,image_text/* textOf */.b)(bytes));
    return metadata && { ...metadata, name: (0,requirement/* normalizeName */.Pc)(metadata.name) };
}

// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
// EXTERNAL MODULE: ./build/core/model/shape.js
var shape = __webpack_require__(32377);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/packages/parse-packages.js
var parse_packages = __webpack_require__(35763);
// EXTERNAL MODULE: ./build/core/assemble/kept-document.js
var kept_document = __webpack_require__(28409);
;// CONCATENATED MODULE: ./build/core/assemble/stored-base.js





/** What a base holds, kept so that its layers are read once. */
const documentOf = (manifest) => ({
    tag: `bas-${(0,digest/* digestHex */.s)(manifest)}`,
    mediaType: 'application/vnd.terrarium.base.v1+json',
});
async function writeBase(registry, repository, { manifest, contents }, onNote) {
    const value = { formatVersion: '2', manifest, contents };
    await (0,kept_document/* writeKept */.g)(registry, repository, documentOf(manifest), { value, onNote });
}
/** What was kept of a base; `undefined` if nothing was, or nothing that can be read. */
async function readBase(registry, repository, manifest) {
    const stored = parseStored(await (0,kept_document/* readKept */.D)(registry, repository, documentOf(manifest)));
    return stored?.manifest === manifest ? stored.contents : undefined;
}
const parseNumber = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const parseSmall = (value) => (Number(value) < 100 ? parseNumber(value) : undefined);
const parsePath = (value) => typeof value === 'string' && /^\/[\x21-\x7e]{1,500}$/.test(value) && external_node_path_.posix.normalize(value) === value
    ? value
    : undefined;
const parseInterpreter = (0,shape/* objectOf */.Xy)({
    interpreter: parsePath,
    version: (0,shape/* matching */.wC)(/^3\.\d{1,2}$/),
    fullVersion: (0,shape/* matching */.wC)(/^3\.\d{1,3}\.\d{1,3}$/),
    machine: (0,shape/* matching */.wC)(/^[a-z0-9_]{1,20}$/),
    libc: (0,shape/* objectOf */.Xy)({ kind: (0,shape/* oneOf */.yL)('glibc', 'musl'), major: parseSmall, minor: parseSmall }),
    sites: (0,shape/* listOf */.c3)(parsePath),
}, ['fullVersion']);
const parseMetadata = (0,shape/* objectOf */.Xy)({
    name: shape/* parseText */.r4,
    version: shape/* parseText */.r4,
    requires: (0,shape/* listOf */.c3)(shape/* parseText */.r4),
    requiresPython: shape/* parseText */.r4,
});
const parseUsable = (0,shape/* objectOf */.Xy)({
    ok: (value) => (value === true ? value : undefined),
    interpreter: parseInterpreter,
    distributions: (0,shape/* listOf */.c3)(parseMetadata),
});
const parseUnusable = (0,shape/* objectOf */.Xy)({
    ok: (value) => (value === false ? value : undefined),
    reason: shape/* parseText */.r4,
});
const parseContents = (0,shape/* objectOf */.Xy)({
    python: (value) => parseUsable(value) ?? parseUnusable(value),
    packages: parse_packages/* parsePlatformPackages */.Gr,
    opt: (0,shape/* objectOf */.Xy)({ mode: parseNumber, uid: parseNumber, gid: parseNumber, time: parseNumber }),
}, ['opt']);
const parseStored = (0,shape/* objectOf */.Xy)({
    formatVersion: (0,shape/* oneOf */.yL)('2'),
    manifest: (value) => (typeof value === 'string' ? (0,digest/* parseDigest */.m)(value) : undefined),
    contents: parseContents,
});

// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/platform.js
var names_platform = __webpack_require__(68786);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
// EXTERNAL MODULE: ./build/core/wheels/python-target.js
var python_target = __webpack_require__(49427);
// EXTERNAL MODULE: ./build/adapters/buildkit/image-files.js
var image_files = __webpack_require__(82429);
// EXTERNAL MODULE: ./build/adapters/assemble/layer-file-reader.js
var layer_file_reader = __webpack_require__(33716);
// EXTERNAL MODULE: ./build/adapters/assemble/read-layers.js
var read_layers = __webpack_require__(94459);
;// CONCATENATED MODULE: ./build/adapters/assemble/base-contents-reader.js















/** Files that say what an interpreter is, beside those about packages. */
const FACTS = [GLIBC, PATCH_LEVEL, INTERPRETER, PIP_SETTINGS];
/** Reads bases through, or what an earlier run kept of them where the repository is trusted. */
function baseReader(registry, { trustsRepository }) {
    const answers = (0,once/* once */.Oo)((wanted) => (trustsRepository ? readOrKeep(registry, wanted) : readThrough(registry, wanted.base)), ({ base, target, wantsPython }) => `${base.manifest} ${wantsPython} ${(0,reference/* formatRepository */.Sh)(target)}`);
    return (base, request) => answers({ base, ...request });
}
async function readOrKeep(registry, { base, target, wantsPython, onLine }) {
    const { manifest, platform } = base;
    const kept = await readBase(registry, target, manifest);
    if (kept !== undefined && isFor(platform, kept) && (kept.python.ok || !wantsPython))
        return kept;
    const contents = await readThrough(registry, base);
    await writeBase(registry, target, { manifest, contents }, onLine);
    return contents;
}
function isFor(platform, { packages, python }) {
    return packages.platform === platform && (!python.ok || python.interpreter.machine === machineFor(platform));
}
function machineFor(platform) {
    return (0,python_target/* machineOf */.V)((0,names_platform/* parsePlatform */.FL)(platform)?.architecture ?? '');
}
async function readThrough(registry, { repository, layers, configuration, platform }) {
    const isOfPackages = (0,layer_file_reader/* matchingAny */.y)(read_packages/* PACKAGE_FILES */.$I);
    const isWanted = (path) => FACTS.some((form) => form.test(path)) || isOfPackages(path);
    const take = (0,image_files/* contentBudget */.n)();
    const image = await (0,read_layers/* readLayers */.n)(registry, repository, layers, (path, bytes) => isWanted(path) && take(path, bytes));
    const runtime = (0,json/* isRecord */.u4)(configuration.config) ? configuration.config : {};
    const env = Array.isArray(runtime.Env) ? runtime.Env.filter((text) => typeof text === 'string') : [];
    const reading = readBaseContents({ image, env, platform, machine: machineFor(platform) });
    if (!reading.ok)
        throw (0,refusal/* needsBuildKit */.c)(reading.reason);
    return reading.contents;
}


/***/ }),

/***/ 57532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ packageInstaller)
});

// EXTERNAL MODULE: ./build/core/model/once.js
var once = __webpack_require__(51739);
// EXTERNAL MODULE: ./build/core/names/reference.js
var reference = __webpack_require__(21556);
;// CONCATENATED MODULE: ./build/core/assemble/opt-folder.js
/** What an installation writes: root's, of 1980-01-01, as the step of a recipe does it. */
const INSTALLED = { mode: 0o755, uid: 0, gid: 0, time: 315_532_800 };
/**
 * What layers say of `/opt`, which every one of them names: as it is below, but for its time where it is a usual folder. Layers are then the
 * same on every base.
 */
function optFolder(below) {
    const isUsual = below === undefined || (below.mode === INSTALLED.mode && below.uid === 0 && below.gid === 0);
    return isUsual ? INSTALLED : below;
}

// EXTERNAL MODULE: ./build/core/assemble/refusal.js
var refusal = __webpack_require__(22127);
// EXTERNAL MODULE: ./build/core/model/json.js
var json = __webpack_require__(38384);
// EXTERNAL MODULE: ./build/core/model/shape.js
var shape = __webpack_require__(32377);
// EXTERNAL MODULE: ./build/core/names/digest.js
var digest = __webpack_require__(95885);
// EXTERNAL MODULE: ./build/core/names/sha256.js
var names_sha256 = __webpack_require__(79222);
// EXTERNAL MODULE: ./build/core/packages/parse-packages.js
var parse_packages = __webpack_require__(35763);
// EXTERNAL MODULE: ./build/core/assemble/kept-document.js
var kept_document = __webpack_require__(28409);
;// CONCATENATED MODULE: ./build/core/assemble/stored-layers.js






const EMPTY_MEMO = { choices: new Map(), wheels: new Map(), conda: new Map(), layers: new Map() };
const MEMO = { tag: 'lyr-1', mediaType: 'application/vnd.terrarium.layers.v1+json' };
/** Entries of each kind: the oldest go. */
const MOST = 20_000;
/** How wheels are chosen and become layers: another number where a choice or the bytes of a layer change. */
const WHEEL_SCHEME = 'wheels/2';
/** The address of a choice: which file is taken depends on nothing else, since only listed ones may be. */
function choiceKey({ name, version, sha256 }, python) {
    const { version: series, fullVersion = '', machine, libc } = python;
    const target = [series, fullVersion, machine, libc.kind, libc.major, libc.minor];
    return (0,names_sha256/* sha256Hex */.f)(JSON.stringify([WHEEL_SCHEME, target, name, version, sha256]));
}
/** How conda packages become layers: another number where the bytes of a layer change. */
const CONDA_SCHEME = 'conda/1';
/** The address of what is known of a package. `python` is that of its environment, for one that runs on every platform. */
function condaKey(sha256, python) {
    return (0,names_sha256/* sha256Hex */.f)(JSON.stringify([CONDA_SCHEME, sha256, python?.version, python?.site]));
}
/** The address of a layer of conda packages by what it is made of. */
function condaLayerKey({ prefix, opt, compression, python, packages }) {
    const inputs = [compression, prefix, attributesOf(opt), python?.version, python?.site, packages];
    return (0,names_sha256/* sha256Hex */.f)(JSON.stringify([CONDA_SCHEME, ...inputs]));
}
function attributesOf({ mode, uid, gid, time }) {
    return [mode, uid, gid, time];
}
/** The address of a layer of wheels by what it is made of. */
function wheelLayerKey({ python, prefix, opt, compression, wheels }) {
    return (0,names_sha256/* sha256Hex */.f)(JSON.stringify([WHEEL_SCHEME, compression, python, prefix, attributesOf(opt), wheels]));
}
/** Reads what a repository knows; nothing where that cannot be read: everything can be made again. */
async function readLayerMemo(registry, repository) {
    const stored = parseStored(await (0,kept_document/* readKept */.D)(registry, repository, MEMO));
    return { ...EMPTY_MEMO, ...stored };
}
/** Adds to what a repository knows. Who writes at the same time may lose entries, which are made again. */
async function addToLayerMemo(registry, repository, added, onNote) {
    const before = await readLayerMemo(registry, repository);
    const value = {
        formatVersion: '1',
        choices: Object.fromEntries(lastOf(before.choices, added.choices)),
        wheels: Object.fromEntries(lastOf(before.wheels, added.wheels)),
        conda: Object.fromEntries(lastOf(before.conda, added.conda)),
        layers: Object.fromEntries(lastOf(before.layers, added.layers)),
    };
    await (0,kept_document/* writeKept */.g)(registry, repository, MEMO, { value, onNote });
}
function lastOf(before, added) {
    const kept = [...before].filter(([key]) => !added.has(key));
    return [...kept, ...added].slice(-MOST);
}
const parseSize = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
const stored_layers_digest = (value) => (typeof value === 'string' ? (0,digest/* parseDigest */.m)(value) : undefined);
function mapOf(parse) {
    return (value) => {
        if (!(0,json/* isRecord */.u4)(value))
            return undefined;
        const entries = Object.entries(value).flatMap(([key, member]) => {
            const parsed = /^[0-9a-f]{64}$/.test(key) ? parse(member) : undefined;
            return parsed === undefined ? [] : [[key, parsed]];
        });
        return new Map(entries);
    };
}
const parseStored = (0,shape/* objectOf */.Xy)({
    formatVersion: (0,shape/* oneOf */.yL)('1'),
    choices: mapOf((0,shape/* objectOf */.Xy)({
        file: shape/* parseText */.r4,
        version: shape/* parseText */.r4,
        sha256: (0,shape/* matching */.wC)(/^[0-9a-f]{64}$/),
        size: parseSize,
    })),
    wheels: mapOf((0,shape/* objectOf */.Xy)({
        name: shape/* parseText */.r4,
        version: shape/* parseText */.r4,
        requires: (0,shape/* listOf */.c3)(shape/* parseText */.r4),
        requiresPython: shape/* parseText */.r4,
        tops: (0,shape/* listOf */.c3)(shape/* parseText */.r4),
        bytes: parseSize,
    })),
    conda: mapOf((0,shape/* objectOf */.Xy)({
        name: shape/* parseText */.r4,
        version: shape/* parseText */.r4,
        build: shape/* parseText */.r4,
        sitePackages: shape/* parseText */.r4,
        tops: (0,shape/* listOf */.c3)(shape/* parseText */.r4),
        bytes: parseSize,
        python: (0,shape/* listOf */.c3)(parse_packages/* parsePythonPackage */.ub),
    })),
    layers: mapOf((0,shape/* objectOf */.Xy)({ digest: stored_layers_digest, size: parseSize, diffId: stored_layers_digest })),
}, ['conda']);

// EXTERNAL MODULE: ./build/core/conda/lock-fault.js
var lock_fault = __webpack_require__(61970);
// EXTERNAL MODULE: ./build/core/specifiers/conda-url.js
var conda_url = __webpack_require__(49361);
;// CONCATENATED MODULE: ./build/core/conda/prefix-record.js



/** The folder of records, below the prefix. */
const CONDA_META = 'conda-meta';
/** Members of `index.json` that are repeated, in the order in which rattler writes them. */
const REPEATED = [
    'arch',
    'build',
    'build_number',
    'constrains',
    'depends',
    'features',
    'license',
    'license_family',
    'name',
    'noarch',
    'platform',
    'python_site_packages_path',
    'subdir',
    'timestamp',
    'track_features',
    'version',
];
/**
 * The record of a linked package: what conda, mamba and rattler read to know what an environment holds. It has no time and no folder of
 * this machine. `inPrefix` has what files became whose prefix was replaced, by path.
 * https://github.com/conda/rattler/blob/main/crates/rattler_conda_types/src/prefix_record.rs
 */
function prefixRecord({ index }, { url, sha256, bytes }, files, inPrefix) {
    const repeated = REPEATED.flatMap((key) => {
        const value = repeatedValue(key, index[key]);
        return value === undefined ? [] : [[key, value]];
    });
    const { channel, file } = (0,conda_url/* splitCondaUrl */.$I)(url);
    const record = {
        ...Object.fromEntries(repeated),
        sha256,
        size: bytes,
        fn: file,
        url,
        channel,
        requested_specs: [],
        files: files.map(({ path }) => path),
        paths_data: { paths_version: 1, paths: files.map((file) => pathEntry(file, inPrefix)) },
    };
    return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
}
/** Name of the record. */
function recordName({ name, version, build }) {
    return `${CONDA_META}/${name}-${version}-${build}.json`;
}
// Anything could be there: what is neither a value nor a list of texts is nobody's.
function repeatedValue(key, value) {
    if (key === 'depends' && value === undefined)
        return [];
    if ((0,json/* isRecord */.u4)(value) || value === null)
        return undefined;
    if (!Array.isArray(value))
        return value;
    const texts = value.filter((one) => typeof one === 'string');
    if (texts.length < value.length)
        return undefined;
    return key === 'track_features' ? texts.join(' ') : texts;
}
function pathEntry({ path, content }, inPrefix) {
    if (content.kind === 'written') {
        const { byteLength: size } = content.bytes;
        const sha256 = (0,names_sha256/* sha256Hex */.f)(content.bytes);
        return { _path: path, path_type: 'unix_python_entry_point', sha256, size_in_bytes: size };
    }
    const { sha256, size } = content.from;
    if (content.kind === 'link') {
        const digests = { sha256, sha256_in_prefix: (0,names_sha256/* sha256Hex */.f)(content.target), size_in_bytes: size };
        return given({ _path: path, path_type: 'softlink', ...digests });
    }
    const { file } = content;
    const common = { _path: path, path_type: 'hardlink', sha256: sha256 ?? file.sha256 };
    if (content.kind === 'archived')
        return { ...common, size_in_bytes: size ?? file.size };
    const { prefix, mode } = content.placeholder;
    const replaced = inPrefix.get(path);
    const isOther = replaced?.sha256 !== file.sha256;
    return given({
        ...common,
        sha256_in_prefix: isOther ? replaced?.sha256 : undefined,
        size_in_bytes: replaced?.size,
        file_mode: mode,
        prefix_placeholder: prefix,
    });
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/core/conda/python-site.js
/** The Python that a package is, as far as its name and what it says of itself go; `undefined` for another package. */
function pythonSite({ name, version }, sitePackages) {
    const [short] = name === 'python' ? (/^\d{1,2}\.\d{1,3}/.exec(version) ?? []) : [];
    return short === undefined ? undefined : { version: short, site: sitePackages ?? `lib/python${short}/site-packages` };
}

// EXTERNAL MODULE: ./build/core/packages/read-packages.js + 7 modules
var read_packages = __webpack_require__(16513);
// EXTERNAL MODULE: ./build/core/packages/without-secrets.js
var without_secrets = __webpack_require__(88726);
// EXTERNAL MODULE: ./build/core/recipes/recipe.js
var recipe = __webpack_require__(40698);
// EXTERNAL MODULE: ./build/adapters/downloads/package-hosts.js
var package_hosts = __webpack_require__(64745);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/assemble/image-files.js
var image_files = __webpack_require__(73056);
;// CONCATENATED MODULE: ./build/core/layers/groups.js

/** Engines take no more layers, those of the base among them. https://github.com/moby/moby/blob/v28.0.0/layer/layer_store.go (maxLayerDepth) */
const MAX_LAYERS = 125;
/** Layers that are left to what is built on an image. */
const LEFT_FREE = 20;
/** Bytes of a package's file that has a layer of its own. */
const LARGE = 64 * 1024;
const MOST_OWN = 60;
/** Packages share layers with those of their size: what is small and changes makes nothing large be sent again. */
const SHARED = [
    { name: 'small', below: LARGE, layers: 12 },
    { name: 'medium', below: 1024 * 1024, layers: 12 },
    { name: 'large', below: Number.POSITIVE_INFINITY, layers: 16 },
];
const SHARED_LAYERS = SHARED.reduce((sum, { layers }) => sum + layers, 0);
/**
 * Packages by layer: the largest alone, the others with those of about their size, by the hash of their name, so that one that comes, goes
 * or changes moves no other. The order of layers is that of names.
 */
function layerGroups(packages, baseLayers) {
    const room = MAX_LAYERS - 1 - baseLayers;
    const most = Math.max(0, Math.min(MOST_OWN, room - LEFT_FREE - SHARED_LAYERS));
    const own = new Set(packages
        .filter(({ size }) => size >= LARGE)
        .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
        .slice(0, most));
    const groups = new Map();
    for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const group = own.has(one) ? `own ${one.name}` : sharedGroup(one, room);
        groups.set(group, [...(groups.get(group) ?? []), one]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
function sharedGroup({ name, size }, room) {
    if (room < SHARED.length)
        return 'shared';
    const { name: sizes, layers } = SHARED.find(({ below }) => size < below) ?? SHARED[2];
    const few = Math.max(1, Math.floor(layers * Math.min(1, room / SHARED_LAYERS)));
    return `shared ${sizes} ${Number.parseInt((0,names_sha256/* sha256Hex */.f)(name).slice(0, 8), 16) % few}`;
}

// EXTERNAL MODULE: ./build/core/model/diagnostic.js
var diagnostic = __webpack_require__(34169);
;// CONCATENATED MODULE: ./build/core/layers/join-files.js


/** The files of packages that share a folder, each path once. Whose file would win where two have different ones depends on the installer. */
function joinFiles(packages) {
    const owners = new Map();
    for (const { name, files } of packages)
        for (const file of files) {
            const other = owners.get(file.path);
            if (other !== undefined && (other.file.fingerprint !== file.fingerprint || other.file.mode !== file.mode))
                return { ok: false, reason: `${other.name} and ${name} have different files ${(0,diagnostic/* quote */.hD)(file.path)}` };
            owners.set(file.path, other ?? { file, name });
        }
    for (const path of owners.keys())
        for (let above = external_node_path_.posix.dirname(path); above !== '/'; above = external_node_path_.posix.dirname(above))
            if (owners.has(above))
                return { ok: false, reason: `${(0,diagnostic/* quote */.hD)(above)} is a file and a folder` };
    return { ok: true, files: [...owners.values()].map(({ file }) => file) };
}
/** Stands for more names than are kept of a package. */
const ANYTHING = '*';
/** Names of packages that may have a file in common with another one. */
function mayMeet(packages) {
    const owners = new Map();
    const below = new Map();
    const add = (map, key, name) => map.set(key, (map.get(key) ?? new Set()).add(name));
    for (const { name, tops } of packages)
        for (const top of tops) {
            add(owners, top, name);
            for (let above = external_node_path_.posix.dirname(top); above !== '.' && above !== '/'; above = external_node_path_.posix.dirname(above))
                add(below, above, name);
        }
    if (owners.has(ANYTHING))
        return new Set(packages.map(({ name }) => name));
    // Of one path, or one below the other.
    const meeting = [...owners].map(([top, names]) => new Set([...names, ...(below.get(top) ?? [])]));
    return new Set(meeting.filter(({ size }) => size > 1).flatMap((names) => [...names]));
}

// EXTERNAL MODULE: ./build/core/model/limit.js
var limit = __webpack_require__(42883);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/assemble/tar-header.js
var tar_header = __webpack_require__(21656);
// EXTERNAL MODULE: ./build/adapters/files/write-file.js
var write_file = __webpack_require__(39801);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/adapters/files/compress-layer.js
var compress_layer = __webpack_require__(9241);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(31193);
;// CONCATENATED MODULE: ./build/adapters/layers/archive-parts.js




/** Bytes that are inflated at once. */
const SMALL = 1024 * 1024;
/** True for a part that may be held in memory. */
function isSmall({ compressedSize, size }) {
    return compressedSize <= SMALL && size <= 4 * SMALL;
}
/** The bytes of a small part, as they are compressed and as they are. What is not what it says is `needs-buildkit`. */
async function readSmall(part) {
    const chunks = [];
    for await (const chunk of part.read())
        chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const { buffer: bytes, engine } = inflate(raw, part);
    requireWhole(part, { taken: engine.bytesWritten, size: bytes.byteLength, checksum: (0,external_node_zlib_.crc32)(bytes) });
    return { raw, bytes };
}
function inflate(raw, part) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(raw, { info: true, maxOutputLength: Math.max(part.size, 1) });
    }
    catch {
        throw damaged(part);
    }
}
/** What a part inflates to, piece by piece. What is not what it says is `needs-buildkit`. */
async function* inflateLarge(part) {
    const inflating = (0,external_node_zlib_.createInflateRaw)();
    // Its failure ends the reading below.
    const feeding = (0,external_node_stream_promises_.pipeline)(part.read(), inflating).catch(() => undefined);
    let [size, checksum] = [0, 0];
    try {
        for await (const chunk of inflating) {
            size += chunk.byteLength;
            if (size > part.size)
                throw damaged(part);
            checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
            yield chunk;
        }
    }
    catch (cause) {
        throw cause instanceof errors/* TerrariumError */.qM ? cause : damaged(part);
    }
    finally {
        await feeding;
    }
    requireWhole(part, { taken: inflating.bytesWritten, size, checksum });
}
function requireWhole(part, found) {
    const isWhole = found.taken === part.compressedSize && found.size === part.size && found.checksum === part.crc32;
    if (!isWhole)
        throw damaged(part);
}
function damaged({ name }) {
    return (0,refusal/* needsBuildKit */.c)(`${JSON.stringify(name)} of a wheel is damaged`);
}

;// CONCATENATED MODULE: ./build/adapters/layers/compressed-file.js



/** A compressed file of parts: what is deflated is inflated and compressed again. `archive` gets what it inflates to. */
function compressedFile(parts, archive, compression) {
    // A failure ends the stream that is read.
    return (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(plainBytes(parts, archive)), (0,compress_layer/* compressing */.L)(compression), () => undefined);
}
async function* plainBytes(parts, archive) {
    for await (const part of parts)
        for await (const chunk of plainPart(part)) {
            archive.update(chunk);
            // An empty chunk would end a stream.
            if (chunk.byteLength > 0)
                yield chunk;
        }
}
async function* plainPart(part) {
    if (part.kind === 'plain')
        yield part.bytes;
    else if (part.kind === 'streamed')
        yield* part.read();
    else if (isSmall(part))
        yield (await readSmall(part)).bytes;
    else
        yield* inflateLarge(part);
}

;// CONCATENATED MODULE: ./build/adapters/layers/gzip-members.js


/** Bytes that are gathered before they are compressed. */
const GATHERED = 1024 * 1024;
/**
 * A gzip file of parts: members one behind the other, of which each deflated part is one. Nothing is compressed again, and the bytes do not
 * depend on the version of zlib that compressed what is compressed here: only runs are looked for. `archive` gets what it inflates to.
 * https://www.rfc-editor.org/rfc/rfc1952#section-2.2
 */
async function* gzipMembers(parts, archive) {
    const gathered = [];
    let bytes = 0;
    const flush = () => {
        if (bytes === 0)
            return [];
        const plain = Buffer.concat(gathered.splice(0));
        bytes = 0;
        return [HEADER, (0,external_node_zlib_.deflateRawSync)(plain, { strategy: external_node_zlib_.constants.Z_RLE }), trailer((0,external_node_zlib_.crc32)(plain), plain.byteLength)];
    };
    for await (const part of parts) {
        if (part.kind !== 'deflated') {
            for await (const piece of part.kind === 'plain' ? [part.bytes] : part.read()) {
                archive.update(piece);
                gathered.push(piece);
                bytes += piece.byteLength;
                if (bytes >= GATHERED)
                    yield* flush();
            }
            continue;
        }
        yield* flush();
        yield HEADER;
        if (isSmall(part)) {
            const { raw, bytes } = await readSmall(part);
            archive.update(bytes);
            yield raw;
        }
        else {
            // Read twice: once to see what it inflates to, once to hand it on.
            for await (const chunk of inflateLarge(part))
                archive.update(chunk);
            yield* part.read();
        }
        yield trailer(part.crc32, part.size);
    }
    yield* flush();
}
// No name, no time, an unknown system.
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
function trailer(checksum, size) {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setUint32(0, checksum, true);
    bytes.setUint32(4, size % 2 ** 32, true);
    return new Uint8Array(bytes.buffer);
}

;// CONCATENATED MODULE: ./build/adapters/layers/write-packages.js








/** Writes a layer of entries into a file. Equal entries are equal bytes, with one version of Node where `members` is false. */
async function writePackages(entries, { opt, compression, members }, file) {
    const [archive, compressed] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
    let size = 0;
    const counted = async function* () {
        const parts = archiveOf(entries, opt);
        const written = members && compression === 'gzip' ? gzipMembers(parts, archive) : compressedFile(parts, archive, compression);
        for await (const chunk of gathered(written)) {
            compressed.update(chunk);
            size += chunk.byteLength;
            yield chunk;
        }
    };
    await (0,write_file/* writeStream */.G6)(file, 'w', counted());
    const digestOf = (hex) => `sha256:${hex}`;
    return {
        mediaType: image_files/* LAYER_MEDIA */.jn[compression],
        digest: digestOf(compressed.digest('hex')),
        size,
        diffId: digestOf(archive.digest('hex')),
    };
}
/** Bytes that are written at once. */
const WRITTEN = 512 * 1024;
// Members are many and small.
async function* gathered(chunks) {
    let waiting = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        bytes += chunk.byteLength;
        if (bytes < WRITTEN)
            continue;
        yield Buffer.concat(waiting);
        [waiting, bytes] = [[], 0];
    }
    yield Buffer.concat(waiting);
}
async function* archiveOf(entries, opt) {
    const plain = (bytes) => ({ kind: 'plain', bytes });
    for (const entry of withFolders(entries)) {
        const { path, kind, mode, time = INSTALLED.time, target, size } = entry;
        const name = `${path.slice(1)}${kind === 'folder' ? '/' : ''}`;
        const attributes = path === '/opt' ? opt : { ...INSTALLED, mode, time };
        yield plain((0,tar_header/* tarHeader */.pI)({ ...attributes, name, kind, target, size }));
        if (kind !== 'file')
            continue;
        yield await entry.read();
        yield plain((0,tar_header/* padding */.Ms)(size));
    }
    // The end of an archive.
    yield plain(new Uint8Array(2 * tar_header/* BLOCK */.IE));
}
function withFolders(entries) {
    const all = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries)
        for (let above = external_node_path_.posix.dirname(path); above !== '/' && !all.has(above); above = external_node_path_.posix.dirname(above))
            all.set(above, folderEntry(above));
    return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** An empty folder. */
function folderEntry(path) {
    return { path, kind: 'folder', mode: INSTALLED.mode, target: '', size: 0, read: nothing };
}
/** A link, to `target`. */
function linkEntry(path, target) {
    return { path, kind: 'link', mode: 0o777, target, size: 0, read: nothing };
}
/** A file of these bytes. */
function bytesEntry(path, mode, bytes) {
    return { path, kind: 'file', mode, target: '', size: bytes.byteLength, read: async () => ({ kind: 'plain', bytes }) };
}
async function nothing() {
    return { kind: 'plain', bytes: new Uint8Array() };
}

;// CONCATENATED MODULE: ./build/adapters/layers/lay-packages.js








/** Layers that are made at a time: more take more memory, and no less time on two cores. */
const AT_A_TIME = 2;
/** Packages that are looked into at a time. */
const LOOKED_INTO = 16;
/** Makes layers of packages, but for those that are there. Throws `needs-buildkit` for packages whose files meet. */
async function layPackages(laying) {
    const { packages, loader, baseLayers } = laying;
    const knowing = (0,limit/* limit */.A)(LOOKED_INTO);
    const sized = await knowing.map(packages, async (one) => ({
        name: one.name,
        size: one.size ?? (await loader.known(one)).bytes,
        laid: one,
    }));
    const groups = layerGroups(sized, baseLayers).map((group) => group.map(({ laid }) => laid));
    if (baseLayers + 1 + groups.length > MAX_LAYERS)
        throw (0,refusal/* needsBuildKit */.c)(`its base has ${baseLayers} layers already`);
    const first = await environmentLayer(laying);
    const making = (0,limit/* limit */.A)(AT_A_TIME);
    const made = await Promise.all(groups.map(async (group) => {
        const before = laying.layerBefore(group);
        const stored = before && (await knowing.run(() => storedLayer(before, group, laying)));
        return stored ?? making.run(() => makeLayer(group, laying));
    }));
    const known = await knowing.map(packages, loader.known);
    laying.onKnown(known);
    await refuseMeeting(groups, known, laying);
    return { layers: [first, ...made], known };
}
async function environmentLayer({ environment: { title, entries }, form, store, folder, }) {
    const file = (0,external_node_path_.join)(folder, 'environment');
    const layer = await writePackages(entries, form, file);
    await store.put(layer, file);
    return { ...layer, title };
}
/** The layer of packages that was made before, where the repository has it still. */
async function storedLayer(known, group, { form: { compression }, store }) {
    const layer = { ...known, mediaType: image_files/* LAYER_MEDIA */.jn[compression] };
    return (await store.has(layer)) ? { ...layer, title: titleOf(group) } : undefined;
}
async function makeLayer(group, { keyOf, form, store, folder, loader, onLine, onMade }) {
    const key = keyOf(group);
    const title = titleOf(group);
    const file = (0,external_node_path_.join)(folder, key);
    const layer = await loader.use(group, (packages) => {
        const joined = joinFiles(packages);
        if (!joined.ok)
            throw (0,refusal/* needsBuildKit */.c)(joined.reason);
        const entries = joined.files.map(({ content }) => content);
        return writePackages(entries, form, file);
    });
    onLine(`installed ${title}`);
    await store.put(layer, file);
    await (0,promises_.rm)(file);
    const { digest, size, diffId } = layer;
    await onMade(key, { digest, size, diffId }, group);
    return { ...layer, title };
}
function titleOf(group) {
    return group.map(({ name, version }) => `${name} ${version}`).join(', ');
}
const OWN = 'the environment';
/** Refuses packages of different layers that have different files of one path. */
async function refuseMeeting(groups, known, { packages, environment, loader }) {
    const named = packages.map(({ name }, place) => ({ name, tops: known[place]?.tops ?? [] }));
    const meeting = mayMeet([...named, { name: OWN, tops: environment.tops }]);
    const together = groups.map((group) => group.filter(({ name }) => meeting.has(name)));
    if (together.filter((group) => group.length > 0).length < 2 && !meeting.has(OWN))
        return;
    await loader.use(together.flat(), async (loaded) => {
        const files = environment.entries
            .filter(({ kind }) => kind !== 'folder')
            .map((entry) => ({ path: entry.path, mode: entry.mode, content: entry, fingerprint: 'own' }));
        const joined = joinFiles([{ name: OWN, files }, ...loaded]);
        if (!joined.ok)
            throw (0,refusal/* needsBuildKit */.c)(joined.reason);
    });
}

;// CONCATENATED MODULE: ./build/adapters/layers/loader.js
/** Loads packages as they are asked for. */
function packageLoader({ identity, told, load }) {
    const learned = new Map();
    const begun = new Set();
    let isStopped = false;
    const track = (promise) => {
        begun.add(promise);
        return promise.finally(() => begun.delete(promise));
    };
    const open = async (wanted) => {
        if (isStopped)
            throw new Error('The installation has failed');
        const loaded = await load(wanted);
        learned.set(identity(wanted), loaded.known);
        return loaded;
    };
    const use = (packages, work) => track((async () => {
        const loading = await Promise.allSettled(packages.map(open));
        const loaded = loading.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        try {
            for (const one of loading)
                if (one.status === 'rejected')
                    throw one.reason;
            return await work(loaded);
        }
        finally {
            for (const one of loaded)
                await one.close();
        }
    })());
    return {
        use,
        known: async (wanted) => {
            const before = told(wanted) ?? learned.get(identity(wanted));
            return before ?? use([wanted], async ([one]) => one.known);
        },
        stop: async () => {
            isStopped = true;
            while (begun.size > 0)
                await Promise.allSettled(begun);
        },
    };
}

// EXTERNAL MODULE: ./build/core/wheels/netrc.js
var wheels_netrc = __webpack_require__(37923);
// EXTERNAL MODULE: ./build/core/wheels/index-requirements.js
var index_requirements = __webpack_require__(23280);
// EXTERNAL MODULE: ./build/core/wheels/pip-settings.js
var pip_settings = __webpack_require__(85534);
;// CONCATENATED MODULE: ./build/core/wheels/pip-conf.js



/** True for a provider that asks the machine's keyring in any case. https://pip.pypa.io/en/stable/topics/authentication/#keyring-support */
function isKeyringProvider(provider) {
    return provider === 'subprocess' || provider === 'import';
}
/**
 * Reads a `pip.conf`; `undefined` where it has other settings that count, one of them twice, or what only pip can read.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
function parsePipConf(text) {
    const settings = readSettings(text);
    if (settings === undefined)
        return undefined;
    const known = [...settings.keys()].every((name) => NAMES.includes(name) || pip_settings/* HARMLESS_SETTINGS */._.includes(name));
    const [main, ...more] = settings.get('index-url') ?? [];
    const extra = settings.get('extra-index-url') ?? [];
    if (!known || more.length > 0)
        return undefined;
    const logins = new Map();
    const plain = (urls) => urls.flatMap((url) => withoutLogin(url, logins) ?? []);
    const [mains, extras] = [plain(main === undefined ? [] : [main]), plain(extra)];
    const areRead = (main === undefined || mains.length === 1) && extras.length === extra.length;
    const keyring = isKeyringProvider(settings.get('keyring-provider')?.[0]);
    return areRead ? { main: mains[0], extra: extras, logins, keyring } : undefined;
}
const NAMES = ['index-url', 'extra-index-url', 'keyring-provider'];
/**
 * Words of each setting for installations; lines that are indented continue the one above. `undefined` where that cannot be read, or one
 * setting is there twice.
 */
function readSettings(text) {
    const settings = new Map();
    let [counts, last] = [false, undefined];
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*(?:[#;].*)?$/.test(line))
            continue;
        const section = /^\[([^\]]*)\]\s*$/.exec(line)?.[1];
        // It counts for every section.
        if (section === 'DEFAULT')
            return undefined;
        if (section !== undefined) {
            [counts, last] = [section === 'global' || section === 'install', undefined];
            continue;
        }
        const [, name, value = line] = /^([A-Za-z_-]+)[ \t]*[=:](.*)$/.exec(line) ?? [];
        if (name === undefined && (last === undefined || !/^\s/.test(line)))
            return undefined;
        const setting = name?.toLowerCase().replaceAll('_', '-') ?? last ?? '';
        last = setting;
        if (!counts)
            continue;
        if (name !== undefined && settings.has(setting))
            return undefined;
        settings.set(setting, [...(settings.get(setting) ?? []), ...value.split(/\s+/).filter(Boolean)]);
    }
    return settings;
}
/** A URL, whose login goes to `logins`; `undefined` for one that is none, and for a second login of a host. */
function withoutLogin(text, logins) {
    const url = /^https?:\/\/[^$]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        return undefined;
    const [user, password] = [decoded(url.username), decoded(url.password)];
    if (user === undefined || password === undefined)
        return undefined;
    const before = logins.get(url.hostname);
    if (before !== undefined && (before.user !== user || before.password !== password))
        return undefined;
    if (user !== '' || password !== '')
        logins.set(url.hostname, { user, password });
    [url.username, url.password] = ['', ''];
    return url.href;
}
// What a netrc file, by which uv is told it, cannot say is left to pip.
function decoded(text) {
    try {
        const plain = decodeURIComponent(text);
        return (0,wheels_netrc/* fitsNetrc */.jg)(plain) ? plain : undefined;
    }
    catch {
        return undefined;
    }
}
/** Requirements with the indexes of a `pip.conf`, as pip takes them: a line that names the main index replaces all of them. */
function withConfigured(requirements, indexes) {
    if ((0,index_requirements/* indexLines */.uD)(requirements).some(({ option }) => option === '--index-url'))
        return requirements;
    const main = indexes.main === undefined ? [] : [`--index-url ${indexes.main}`];
    return [...main, ...indexes.extra.map((url) => `--extra-index-url ${url}`), ...requirements];
}

;// CONCATENATED MODULE: ./build/adapters/wheels/read-index-secrets.js





const MAX_BYTES = 1024 * 1024;
/** Reads secrets for indexes that a definition asks for. What only the tools themselves can read is `needs-buildkit`. */
async function readIndexSecrets(sources, ids) {
    const read = async (id, parse) => ids.includes(id) ? parsed(id, await textOf(id, sources), parse) : undefined;
    const netrc = await read('netrc', wheels_netrc/* parseNetrc */.QZ);
    const configured = await read('pip.conf', parsePipConf);
    // The login in a URL counts for more.
    return { configured, netrc: new Map([...(netrc ?? []), ...(configured?.logins ?? [])]) };
}
function parsed(id, text, parse) {
    const value = parse(text);
    if (value === undefined)
        throw (0,refusal/* needsBuildKit */.c)(`the secret ${id} says what only the tools themselves read`);
    return value;
}
async function textOf(id, sources) {
    const source = sources.get(id);
    if (source?.kind === 'text')
        return source.text;
    const text = source && (await read_index_secrets_readSmall(source.path));
    if (text !== undefined)
        return text;
    const hint = `pass it: --secret id=${id},src=<file>`;
    throw new errors/* TerrariumError */.qM('secret-missing', `the secret ${id} cannot be read`, { hint });
}
async function read_index_secrets_readSmall(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > MAX_BYTES ? undefined : await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/core/names/usual-path.js
/** Bytes of a path and of a name that engines take. https://man7.org/linux/man-pages/man3/pathconf.3.html */
const MAX_PATH = 3500;
const MAX_NAME = 255;
// Layers mean something else by names with this prefix. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts
function isUsualName(name) {
    const isPlain = name !== '' && name !== '.' && name !== '..' && !name.startsWith('.wh.') && Buffer.byteLength(name) <= MAX_NAME;
    return isPlain && !/[\\\p{Cc}]/u.test(name);
}
/** True for a relative path in an archive that stays in its folder, and that every engine unpacks as it is written. */
function isUsualPath(path) {
    return path.split('/').every(isUsualName) && Buffer.byteLength(path) <= MAX_PATH;
}

;// CONCATENATED MODULE: ./build/core/conda/entry-points.js
const FORM = /^[ \t]*([A-Za-z0-9_.][\w.+-]{0,99})[ \t]*=[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[ \t]*:[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[ \t]*$/;
/** Parses an entry of `entry_points`; `undefined` if it is none. */
function parseEntryPoint(text) {
    const [, name, module, object] = FORM.exec(text) ?? [];
    if (name === undefined || module === undefined || object === undefined)
        return undefined;
    return name.startsWith('.') ? undefined : { name, module, object };
}
/** The text of a script. https://github.com/conda/rattler/blob/main/crates/rattler/src/install/entry_point.rs */
function entryPointText({ module, object }, interpreter) {
    const [imported = ''] = object.split('.');
    return `#!${interpreter}
# -*- coding: utf-8 -*-
import re
import sys

from ${module} import ${imported}

if __name__ == '__main__':
\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])
\tsys.exit(${object}())
`;
}

;// CONCATENATED MODULE: ./build/core/conda/linked-files.js



/**
 * Files that rattler links a package as, but for its record in `conda-meta`.
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html,
 * https://github.com/conda/rattler/blob/main/crates/rattler/src/install/mod.rs (link_package_sync)
 */
function linkedFiles(description, archive, { prefix, python }) {
    const { paths, isNoarchPython, entryPoints } = description;
    if (isNoarchPython && python === undefined)
        return refuse('it is of Python, and the lock has no Python');
    const placed = [];
    for (const path of paths) {
        const file = archive.get(path.path);
        const to = isNoarchPython && python !== undefined ? relocated(path.path, python) : path.path;
        const fault = faultOf(path, { file, to, prefix });
        if (fault !== undefined || file === undefined)
            return refuse(fault ?? '');
        placed.push(placeFile(path, file, to));
    }
    const scripts = python === undefined ? [] : entryPoints.map((entry) => scriptOf(entry, prefix, python));
    const files = [...placed, ...scripts].sort(byFolders);
    const twice = files.find(({ path }, at) => files[at + 1]?.path === path);
    return twice === undefined ? { ok: true, files } : refuse(`several of its files become ${(0,diagnostic/* quote */.hD)(twice.path)}`);
}
// Folders before what is named like them: rattler compares names.
function byFolders({ path: a }, { path: b }) {
    return a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1;
}
function refuse(reason) {
    return { ok: false, reason };
}
function faultOf({ path, kind, placeholder }, { file, to, prefix }) {
    if (!isUsualPath(path) || !isUsualPath(to) || UNUSUAL.test(to))
        return `its file ${(0,diagnostic/* quote */.hD)(path)} has no usual path`;
    if (file === undefined)
        return `it has no file ${(0,diagnostic/* quote */.hD)(path)}`;
    if (LINK_SCRIPT.test(to))
        return `it runs ${(0,diagnostic/* quote */.hD)(path)} when it is linked`;
    if (kind !== undefined && kind !== file.kind)
        return `its file ${(0,diagnostic/* quote */.hD)(path)} is no ${kind}`;
    if (file.kind === 'link' && !isUsualTarget(file.target))
        return `its link ${(0,diagnostic/* quote */.hD)(path)} has no usual target`;
    if (placeholder?.mode === 'binary' && Buffer.byteLength(placeholder.prefix) < Buffer.byteLength(prefix))
        return `its file ${(0,diagnostic/* quote */.hD)(path)} has no room for the prefix`;
    return undefined;
}
/** What installers write, or leave out. */
const UNUSUAL = /^(?:conda-meta\/.*|conda-meta|site-packages|python-scripts|CACHEDIR\.TAG|__clobbers__\/.*)$/s;
/** https://docs.conda.io/projects/conda-build/en/stable/resources/link-scripts.html */
const LINK_SCRIPT = /^bin\/\.[^/]*-(?:pre|post)-link\.sh$/;
function isUsualTarget(target) {
    return target !== '' && Buffer.byteLength(target) < 4096 && !/\p{Cc}/u.test(target);
}
function relocated(path, { site }) {
    if (path.startsWith('site-packages/'))
        return `${site}/${path.slice('site-packages/'.length)}`;
    return path.startsWith('python-scripts/') ? `bin/${path.slice('python-scripts/'.length)}` : path;
}
/** Permissions; no bit that would make a program another user's. */
const PERMISSIONS = 0o777;
function placeFile(from, file, path) {
    const mode = file.mode & PERMISSIONS;
    if (file.kind === 'link')
        return { path, mode: 0o777, content: { kind: 'link', target: file.target, from } };
    const { placeholder } = from;
    if (placeholder === undefined)
        return { path, mode, content: { kind: 'archived', file, from } };
    return { path, mode, content: { kind: 'replaced', file, from, placeholder } };
}
function scriptOf(entry, prefix, { version }) {
    const text = entryPointText(entry, `${prefix}/bin/python${version}`);
    const bytes = new TextEncoder().encode(text);
    return { path: `bin/${entry.name}`, mode: 0o775, content: { kind: 'written', bytes } };
}

;// CONCATENATED MODULE: ./build/core/conda/package-description.js



/** Reads what a package says of itself. */
function readDescription(info) {
    const index = withoutNulls((0,json/* parseJson */.qF)(info['index.json'] ?? ''));
    const head = parseHead(index);
    if (head === undefined || !(0,json/* isRecord */.u4)(index))
        return package_description_refuse('its index.json cannot be read');
    const paths = info['paths.json'] === undefined ? oldPaths(info) : newPaths(info['paths.json']);
    if (!paths.ok)
        return paths;
    const { name, version, build, noarch, python_site_packages_path: sitePackages } = head;
    const isNoarchPython = noarch === 'python';
    const points = isNoarchPython ? readEntryPoints(info['link.json']) : [];
    if (points === undefined)
        return package_description_refuse('its link.json cannot be read');
    const description = { name, version, build, isNoarchPython, sitePackages, index, paths: paths.paths };
    return { ok: true, description: { ...description, entryPoints: points } };
}
function package_description_refuse(reason) {
    return { ok: false, reason };
}
const SITE = /^lib\/[A-Za-z0-9.]{1,40}\/site-packages$/;
const parseHead = (0,shape/* objectOf */.Xy)({
    name: (0,shape/* matching */.wC)(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/),
    version: (0,shape/* matching */.wC)(/^[A-Za-z0-9_.!+=~@]{1,60}$/),
    build: (0,shape/* matching */.wC)(/^[A-Za-z0-9_.!+=~@]{1,60}$/),
    noarch: (value) => value,
    python_site_packages_path: (0,shape/* matching */.wC)(SITE),
}, ['noarch', 'python_site_packages_path']);
/** A folder, and no text that a file has by chance. */
const PLACEHOLDER = /^\/[^\0\n]{7,1000}$/;
const parsePath = (0,shape/* objectOf */.Xy)({
    _path: shape/* parseText */.r4,
    path_type: shape/* parseText */.r4,
    sha256: (0,shape/* matching */.wC)(/^[0-9a-f]{64}$/),
    size_in_bytes: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
    prefix_placeholder: (0,shape/* matching */.wC)(PLACEHOLDER),
    file_mode: (0,shape/* oneOf */.yL)('text', 'binary'),
}, ['sha256', 'size_in_bytes', 'prefix_placeholder', 'file_mode']);
const parsePaths = (0,shape/* objectOf */.Xy)({ paths: (0,shape/* listOf */.c3)(parsePath) });
function newPaths(bytes) {
    const written = parsePaths(withPlainPaths((0,json/* parseJson */.qF)(bytes)))?.paths;
    if (written === undefined)
        return package_description_refuse('its paths.json cannot be read');
    const other = written.find(({ path_type: type }) => !Object.hasOwn(KINDS, type));
    if (other !== undefined)
        return package_description_refuse(`its path ${JSON.stringify(other._path)} is neither a file nor a link`);
    const vague = written.find(({ prefix_placeholder: prefix, file_mode: mode }) => prefix !== undefined && !mode);
    if (vague !== undefined)
        return package_description_refuse(`its path ${JSON.stringify(vague._path)} has a placeholder and no mode`);
    const paths = written.map(({ _path: path, path_type: type, sha256, size_in_bytes: size, ...placed }) => {
        const { prefix_placeholder: prefix, file_mode: mode } = placed;
        const placeholder = prefix === undefined || mode === undefined ? undefined : { prefix, mode };
        return { path, kind: KINDS[type], sha256, size, placeholder };
    });
    return { ok: true, paths };
}
const KINDS = { hardlink: 'file', softlink: 'link' };
// Old tools write what they do not know as null.
function withoutNulls(value) {
    return (0,json/* isRecord */.u4)(value) ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) : value;
}
function withPlainPaths(value) {
    return (0,json/* isRecord */.u4)(value) && Array.isArray(value.paths) ? { ...value, paths: value.paths.map(withoutNulls) } : value;
}
/** What packages were built at before they said so. https://github.com/conda/conda/blob/24.9.0/conda/base/constants.py (PREFIX_PLACEHOLDER) */
const OLD_PLACEHOLDER = ['/opt/anaconda1', 'anaconda2', 'anaconda3'].join('');
const PREFIX_LINE = /^(?:("?)([^\s"]+)\1 (text|binary) )?("?)([^"\n]+)\4$/;
/** Packages of before 2017 have lists of lines instead of `paths.json`. */
function oldPaths(info) {
    if (info.files === undefined)
        return package_description_refuse('it has no list of its files');
    const lines = (bytes) => new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
    const listed = new Set(lines(info.files));
    const placeholders = new Map();
    for (const line of lines(info.has_prefix)) {
        const [, , prefix = OLD_PLACEHOLDER, mode = 'text', , path] = PREFIX_LINE.exec(line) ?? [];
        if (path === undefined || !listed.has(path) || !PLACEHOLDER.test(prefix))
            return package_description_refuse('its has_prefix cannot be read');
        placeholders.set(path, { prefix, mode: mode === 'binary' ? 'binary' : 'text' });
    }
    const unknown = { kind: undefined, sha256: undefined, size: undefined };
    const paths = [...listed].map((path) => ({ path, ...unknown, placeholder: placeholders.get(path) }));
    return { ok: true, paths };
}
function readEntryPoints(bytes) {
    if (bytes === undefined)
        return [];
    const link = (0,json/* parseJson */.qF)(bytes);
    const noarch = (0,json/* isRecord */.u4)(link) ? link.noarch : undefined;
    if (!(0,json/* isRecord */.u4)(noarch))
        return undefined;
    const written = noarch.entry_points ?? [];
    if (!Array.isArray(written))
        return undefined;
    const points = written.map((text) => (typeof text === 'string' ? parseEntryPoint(text) : undefined));
    return points.includes(undefined) ? undefined : points.filter((point) => point !== undefined);
}

;// CONCATENATED MODULE: ./build/core/conda/package-tops.js

/** Folders below a prefix in which many packages have files. */
const package_tops_SHARED = new RegExp(`^(?:${[
    'bin|sbin|conda-meta|libexec|ssl|Menu',
    'etc(?:/[^/]+){0,2}',
    'include(?:/google)?',
    'lib(?:/(?:cmake|gcc|girepository-1\\.0|pkgconfig|python[^/]*(?:/site-packages(?:/__pycache__)?)?))?',
    'share(?:/(?:aclocal|bash-completion(?:/completions)?|cmake|doc|gir-1\\.0|icons|info|licenses|locale|man(?:/man[0-9])?|pkgconfig|X11|zsh(?:/site-functions)?))?',
    // Of CUDA, and of compilers.
    'targets(?:/[^/]+(?:/(?:bin|include|lib(?:/(?:cmake|pkgconfig|stubs))?|src))?)?',
    '[a-z0-9_]+-conda-linux-gnu(?:/[^/]+){0,3}',
].join('|')})$`);
/** Most names that are kept of a package. */
const package_tops_MOST = 1500;
/**
 * What has to be different in two packages for none of their files to meet: paths below the prefix, down to the first folder that is a
 * package's own.
 */
function packageTops(paths) {
    const tops = new Set(paths.map(topOf));
    return tops.size > package_tops_MOST ? [ANYTHING] : [...tops].sort();
}
function topOf(path) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const folder = path.slice(0, slash);
        if (!package_tops_SHARED.test(folder))
            return folder;
    }
    return path;
}

;// CONCATENATED MODULE: ./build/core/conda/replace-prefix.js
/**
 * Replaces the prefix that a text was built at, also in a first line that names an interpreter.
 * https://github.com/conda/rattler/blob/main/crates/rattler/src/install/link.rs
 */
function replaceInText(text, { prefix: before }, prefix) {
    return replaceAll(Buffer.from(text.buffer, text.byteOffset, text.byteLength), Buffer.from(before), prefix);
}
function replaceAll(bytes, wanted, prefix) {
    const added = Buffer.from(prefix);
    const parts = [];
    let start = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, start)) {
        parts.push(bytes.subarray(start, at), added);
        start = at + wanted.byteLength;
    }
    return Buffer.concat([...parts, bytes.subarray(start)]);
}
/** Bytes of a string of a binary file that are looked through for its end: far more than any string with a path has. */
const LONGEST = 8 * 1024 * 1024;
/**
 * Replaces the prefix that a binary file was built at, piece by piece. What a string becomes shorter by is filled with zeros at its end, so
 * that the file keeps its size. `endless` is thrown for a string of more than 8 MB.
 */
async function* replaceInBinary(pieces, { prefix: before }, prefix, endless) {
    const wanted = Buffer.from(before);
    let held = Buffer.alloc(0);
    for await (const piece of pieces) {
        held = Buffer.concat([held, piece]);
        const { ready, rest } = replaceStrings(held, wanted, prefix, false);
        if (ready.byteLength > 0)
            yield ready;
        held = rest;
        if (held.byteLength > LONGEST)
            throw endless;
    }
    yield replaceStrings(held, wanted, prefix, true).ready;
}
function replaceStrings(bytes, wanted, prefix, isLast) {
    const ready = [];
    let start = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, start)) {
        const zero = bytes.indexOf(0, at);
        ready.push(bytes.subarray(start, at));
        start = at;
        if (zero < 0 && !isLast)
            return { ready: Buffer.concat(ready), rest: bytes.subarray(at) };
        const end = zero < 0 ? bytes.byteLength : zero;
        ready.push(shortened(bytes.subarray(at, end), wanted, prefix));
        start = end;
    }
    // The beginning of the prefix may be at the end of a piece.
    const kept = isLast ? bytes.byteLength : Math.max(start, bytes.byteLength - wanted.byteLength + 1);
    return { ready: Buffer.concat([...ready, bytes.subarray(start, kept)]), rest: bytes.subarray(kept) };
}
function shortened(text, wanted, prefix) {
    const replaced = replaceAll(text, wanted, prefix);
    return Buffer.concat([replaced, Buffer.alloc(text.byteLength - replaced.byteLength)]);
}
/** Bytes of a first line that every kernel reads. https://man7.org/linux/man-pages/man2/execve.2.html */
const INTERPRETER_LINE = 127;
/** True for a script whose first line is longer than kernels read, or is no ASCII: installers write another one. */
function hasOddInterpreter(text) {
    const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    if (!bytes.subarray(0, 2).equals(Buffer.from('#!')))
        return false;
    const end = bytes.indexOf('\n');
    const line = bytes.subarray(0, end < 0 ? bytes.byteLength : end);
    return line.byteLength > INTERPRETER_LINE || line.some((byte) => byte > 0x7e);
}

// EXTERNAL MODULE: ./build/core/packages/python-metadata.js
var python_metadata = __webpack_require__(78006);
;// CONCATENATED MODULE: ./build/adapters/conda/load-package.js












/** Files that are read at a time. */
const load_package_AT_A_TIME = 8;
/** Reads what a package is linked as. Whoever unpacked it closes it. */
async function loadPackage(wanted, archive, scheme) {
    const shown = `${wanted.name} ${wanted.version}`;
    const reading = readDescription(archive.info);
    if (!reading.ok)
        throw (0,refusal/* needsBuildKit */.c)(`of ${shown}, ${reading.reason}`);
    const { description } = reading;
    requireOwn(description, wanted);
    const linked = linkedFiles(description, archive.files, scheme);
    if (!linked.ok)
        throw (0,refusal/* needsBuildKit */.c)(`of ${shown}, ${linked.reason}`);
    const replacing = new Replacing(archive, scheme.prefix, shown);
    const entries = await (0,limit/* limit */.A)(load_package_AT_A_TIME).map(linked.files, (file) => replacing.layerFile(file));
    const record = prefixRecord(description, wanted, linked.files, replacing.files);
    const files = [...entries, writtenFile(`${scheme.prefix}/${recordName(description)}`, 0o644, record)];
    const known = {
        name: description.name,
        version: description.version,
        build: description.build,
        sitePackages: description.sitePackages ?? '',
        tops: packageTops([...linked.files.map(({ path }) => path), recordName(description)]),
        bytes: wanted.bytes,
        python: (0,python_metadata/* readPythonPackages */.M)(await metadataOf(entries)),
    };
    return { name: wanted.name, files, known, close: async () => undefined };
}
// A file that says another name would be found as that.
function requireOwn({ name, version, build, isNoarchPython }, wanted) {
    const isOwn = name === wanted.name && version === unescaped(wanted.version) && build === unescaped(wanted.build);
    if (!isOwn)
        throw (0,refusal/* needsBuildKit */.c)(`${wanted.url} is ${JSON.stringify(`${name} ${version} ${build}`)}`);
    if (isNoarchPython && wanted.subdir !== 'noarch')
        throw (0,refusal/* needsBuildKit */.c)(`${wanted.url} is of no platform`);
}
// An epoch is written `1%21` in some URLs.
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Bytes of a text whose prefix is replaced. */
const MAX_TEXT = 64 * 1024 * 1024;
class Replacing {
    #archive;
    #prefix;
    #shown;
    /** What files became whose prefix was replaced, by path. */
    files = new Map();
    constructor(archive, prefix, shown) {
        this.#archive = archive;
        this.#prefix = prefix;
        this.#shown = shown;
    }
    async layerFile({ path: below, mode, content }) {
        const path = `${this.#prefix}/${below}`;
        if (content.kind === 'written')
            return writtenFile(path, mode, content.bytes);
        if (content.kind === 'link') {
            const { target } = content;
            return { path, mode, content: linkEntry(path, target), fingerprint: `link ${target}` };
        }
        const { file } = content;
        if (content.kind === 'archived') {
            const entry = streamedEntry(path, mode, file.size, () => this.#archive.read(file));
            // What is written anew has the time of every installation.
            return { path, mode, content: { ...entry, time: file.time }, fingerprint: file.sha256 };
        }
        const read = () => this.#replaced(content, below);
        const replaced = await measure(read());
        const { size, sha256 } = replaced;
        this.files.set(below, replaced);
        return { path, mode, content: streamedEntry(path, mode, size, read), fingerprint: sha256 };
    }
    #replaced({ file, placeholder }, path) {
        const pieces = this.#archive.read(file);
        if (placeholder.mode === 'binary') {
            const endless = (0,refusal/* needsBuildKit */.c)(`of ${this.#shown}, ${JSON.stringify(path)} has a string without an end`);
            return replaceInBinary(pieces, placeholder, this.#prefix, endless);
        }
        if (file.size > MAX_TEXT)
            throw (0,refusal/* needsBuildKit */.c)(`of ${this.#shown}, its text ${JSON.stringify(path)} is too large`);
        return this.#replacedText(pieces, placeholder, path);
    }
    async *#replacedText(pieces, placeholder, path) {
        const text = replaceInText(await (0,consumers_.buffer)(pieces), placeholder, this.#prefix);
        if (hasOddInterpreter(text))
            throw (0,refusal/* needsBuildKit */.c)(`of ${this.#shown}, ${JSON.stringify(path)} names its interpreter in an odd line`);
        yield text;
    }
}
function streamedEntry(path, mode, size, read) {
    const part = { kind: 'streamed', read };
    return { path, kind: 'file', mode, target: '', size, read: async () => part };
}
function writtenFile(path, mode, bytes) {
    return { path, mode, content: bytesEntry(path, mode, bytes), fingerprint: (0,names_sha256/* sha256Hex */.f)(bytes) };
}
async function measure(pieces) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const piece of pieces) {
        digest.update(piece);
        size += piece.byteLength;
    }
    return { size, sha256: digest.digest('hex') };
}
const METADATA = /\.(?:dist|egg)-info(?:\/(?:METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/;
const MAX_METADATA = 4 * 1024 * 1024;
/** Files that say which Python distributions a package has. */
async function metadataOf(files) {
    const found = files.filter(({ path, content: { kind, size } }) => METADATA.test(path) && kind === 'file' && size <= MAX_METADATA);
    return Promise.all(found.map(async ({ path, content }) => ({ path, bytes: await contentOf(content) })));
}
async function contentOf(entry) {
    const part = await entry.read();
    if (part.kind === 'plain')
        return part.bytes;
    return (0,consumers_.buffer)(part.read());
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./node_modules/unbzip2-stream/lib/bit_iterator.js
var bit_iterator = __webpack_require__(97685);
// EXTERNAL MODULE: ./node_modules/unbzip2-stream/lib/bzip2.js
var bzip2 = __webpack_require__(69226);
;// CONCATENATED MODULE: ./build/adapters/files/decompress-bzip2.js


/**
 * What a bzip2 file decompresses to, block by block: a block of 900 KB may become 46 MB. The stream of the library would decompress all that
 * it has before anything of it is read.
 */
async function* decompressBzip2(compressed) {
    const blocks = new Blocks();
    for await (const piece of compressed) {
        if (piece.byteLength === 0)
            continue;
        blocks.add(piece);
        while (blocks.hasWhole())
            yield* blocks.next();
    }
    while (blocks.hasMore())
        yield* blocks.next();
    if (blocks.isOpen)
        throw new Error('the bzip2 file ends early');
}
/** What a block of a hundred thousand bytes may take compressed, and more. */
const PER_LEVEL = 100_000;
const MARGIN = 25_000;
/** Runs of a block are up to 259 bytes for 5. */
const MAX_BLOCK = 9 * PER_LEVEL * 52;
class Blocks {
    #pieces = [];
    #bits;
    #given = 0;
    /** In hundreds of thousands of bytes; 0 before the header of a stream. */
    #level = 0;
    #checksum = null;
    add(piece) {
        this.#pieces.push(piece);
        this.#given += piece.byteLength;
    }
    get #left() {
        return this.#given - (this.#bits?.bytesRead ?? 0);
    }
    /** True if the next block is there as a whole, however large it is. */
    hasWhole() {
        return this.#left >= MARGIN + PER_LEVEL * this.#level;
    }
    hasMore() {
        return this.#left > 0;
    }
    /** True within a stream. */
    get isOpen() {
        return this.#checksum !== null;
    }
    /** The next block; nothing for the header and the end of a stream. */
    *next() {
        this.#bits ??= bit_iterator(() => this.#pieces.shift());
        if (this.#level === 0) {
            this.#level = bzip2.header(this.#bits);
            this.#checksum = 0;
            return;
        }
        const block = new Growing();
        const size = PER_LEVEL * this.#level;
        this.#checksum = bzip2.decompress(this.#bits, block.add, new Int32Array(size), size, this.#checksum ?? 0);
        if (this.#checksum === null)
            this.#level = 0;
        if (block.size > 0)
            yield block.bytes();
    }
}
/** Bytes that come one by one. */
class Growing {
    #bytes = new Uint8Array(PER_LEVEL);
    size = 0;
    add = (byte) => {
        if (this.size === this.#bytes.byteLength)
            this.#grow();
        this.#bytes[this.size] = byte;
        this.size += 1;
    };
    #grow() {
        if (this.size >= MAX_BLOCK)
            throw new Error('a block of the bzip2 file is larger than one can be');
        const larger = new Uint8Array(2 * this.size);
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
    bytes() {
        return this.#bytes.subarray(0, this.size);
    }
}

// EXTERNAL MODULE: ./build/adapters/files/decompress-zstd.js
var decompress_zstd = __webpack_require__(70988);
// EXTERNAL MODULE: ./build/adapters/files/disk-full.js
var disk_full = __webpack_require__(38956);
// EXTERNAL MODULE: ./build/adapters/files/read-tar.js
var read_tar = __webpack_require__(29027);
;// CONCATENATED MODULE: ./build/adapters/conda/package-archive.js














/** More files than any package has. */
const MAX_MEMBERS = 1_000_000;
/** Bytes of a file that says something about the package. */
const MAX_INFO = 128 * 1024 * 1024;
/** Bytes that are written or read at once. */
const PIECE = 1024 * 1024;
/**
 * Unpacks a `.conda` or `.tar.bz2` into `contents`, which must not be there. What is damaged is `needs-buildkit`: whoever installs it
 * there says what is wrong with it. https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/packages.html#package-formats
 */
async function unpackPackage(file, shown, contents) {
    const handle = await (0,promises_.open)(contents, 'wx+');
    const close = async () => {
        await handle.close();
        await (0,promises_.rm)(contents);
    };
    try {
        const unpacking = new Unpacking(handle, shown);
        for await (const members of archivesOf(file, shown))
            await unpacking.take(members);
        await unpacking.finish();
        return { info: unpacking.info, files: unpacking.files, read: (one) => unpacking.read(one), close };
    }
    catch (error) {
        await close();
        throw (0,disk_full/* diskFull */.xg)(error, { path: contents }) ?? error;
    }
}
function package_archive_damaged(shown) {
    return (0,refusal/* needsBuildKit */.c)(`${shown} cannot be read`);
}
/** The tar files that a package is made of. */
async function* archivesOf(file, shown) {
    if (shown.endsWith('.conda'))
        return yield* zippedArchives(file, shown);
    yield decompressBzip2((0,external_node_fs_.createReadStream)(file));
}
async function* zippedArchives(file, shown) {
    const zip = await (0,yauzl/* openPromise */.sO)(file, { autoClose: false, strictFileNames: true }).catch(() => {
        throw package_archive_damaged(shown);
    });
    try {
        const entries = await entriesOf(zip, shown);
        const parts = entries.filter(({ fileName }) => fileName.endsWith('.tar.zst'));
        const kinds = parts.map(({ fileName }) => /^(info|pkg)-[^/]+$/.exec(fileName)?.[1]).sort();
        if (kinds.join(' ') !== 'info pkg')
            throw package_archive_damaged(shown);
        for (const entry of parts) {
            const compressed = await zip.openReadStreamPromise(entry).catch(() => {
                throw package_archive_damaged(shown);
            });
            yield (0,decompress_zstd/* decompressZstd */.l)(compressed);
        }
    }
    finally {
        zip.close();
    }
}
async function entriesOf(zip, shown) {
    const entries = [];
    try {
        for await (const entry of zip.eachEntry()) {
            entries.push(entry);
            if (entries.length > 100)
                throw package_archive_damaged(shown);
        }
    }
    catch {
        throw package_archive_damaged(shown);
    }
    return entries;
}
const INFO = 'info/';
const DESCRIBES = new Set(['index.json', 'paths.json', 'link.json', 'files', 'has_prefix']);
class Unpacking {
    #handle;
    #shown;
    files = new Map();
    info = {};
    #members = 0;
    /** Bytes that were taken, and those of them that are not written yet. */
    #taken = 0;
    #waiting = [];
    #waitingBytes = 0;
    constructor(handle, shown) {
        this.#handle = handle;
        this.#shown = shown;
    }
    /** Takes the members of a tar file. */
    async take(archive) {
        try {
            await (0,read_tar/* readTar */.s)(archive, (header, content) => this.#takeMember(header, content));
        }
        catch (cause) {
            if (cause instanceof errors/* TerrariumError */.qM)
                throw cause;
            throw isOfSystem(cause) ? cause : package_archive_damaged(this.#shown);
        }
    }
    async #takeMember(header, content) {
        this.#members += 1;
        if (this.#members > MAX_MEMBERS)
            throw (0,refusal/* needsBuildKit */.c)(`${this.#shown} has more than ${MAX_MEMBERS} files`);
        const { name, type, linkname: target } = header;
        const path = name.replace(/^(?:\.\/)+/, '');
        const isFolder = type === 'directory';
        const plain = isFolder ? path.replace(/\/$/, '') : path;
        if (plain === '' || plain === '.' ? !isFolder : !isUsualPath(plain))
            throw (0,refusal/* needsBuildKit */.c)(`${this.#shown} has a file ${JSON.stringify(name)}, which has no usual path`);
        if (path.startsWith(INFO))
            return this.#takeInfo(path.slice(INFO.length), header, content);
        if (type === 'file' || type === 'contiguous-file')
            await this.#takeFile(path, header, content);
        else if (type === 'symlink')
            this.#add({ ...NOTHING, name: path, kind: 'link', mode: 0o777, target: target ?? '' });
        else if (type === 'link')
            this.#add({ ...this.#linked(target ?? ''), name: path });
        else if (!isFolder)
            throw (0,refusal/* needsBuildKit */.c)(`${this.#shown} has ${JSON.stringify(path)}, which is no file`);
    }
    async #takeInfo(name, { size = 0 }, content) {
        const isWanted = DESCRIBES.has(name);
        if (isWanted && (size > MAX_INFO || Object.hasOwn(this.info, name)))
            throw package_archive_damaged(this.#shown);
        if (isWanted)
            this.info[name] = await (0,consumers_.buffer)(content);
    }
    async #takeFile(name, { mode = 0o644, mtime }, content) {
        const offset = this.#taken;
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for await (const piece of content) {
            digest.update(piece);
            this.#taken += piece.byteLength;
            this.#waiting.push(piece);
            this.#waitingBytes += piece.byteLength;
            if (this.#waitingBytes >= PIECE)
                await this.#flush();
        }
        const size = this.#taken - offset;
        const time = timeOf(mtime);
        this.#add({ name, kind: 'file', mode, size, time, sha256: digest.digest('hex'), target: '', offset });
    }
    #linked(target) {
        const file = this.files.get(target.replace(/^(?:\.\/)+/, ''));
        if (file === undefined)
            throw package_archive_damaged(this.#shown);
        return file;
    }
    #add(file) {
        if (this.files.has(file.name))
            throw (0,refusal/* needsBuildKit */.c)(`${this.#shown} has two files ${JSON.stringify(file.name)}`);
        this.files.set(file.name, file);
    }
    /** Writes the rest, and refuses files below a file or a link: where they would be, each installer says otherwise. */
    async finish() {
        await this.#flush();
        for (const name of this.files.keys())
            for (let above = external_node_path_.posix.dirname(name); above !== '.'; above = external_node_path_.posix.dirname(above))
                if (this.files.has(above))
                    throw (0,refusal/* needsBuildKit */.c)(`${this.#shown} has ${JSON.stringify(above)} as a file and a folder`);
    }
    async #flush() {
        const bytes = Buffer.concat(this.#waiting);
        [this.#waiting, this.#waitingBytes] = [[], 0];
        await (0,write_file/* writeAll */.f4)(this.#handle, bytes);
    }
    async *read({ name, size }) {
        const { offset } = this.files.get(name);
        for (let at = 0; at < size;) {
            const piece = Buffer.alloc(Math.min(PIECE, size - at));
            const { bytesRead } = await this.#handle.read(piece, 0, piece.byteLength, offset + at);
            if (bytesRead === 0)
                throw package_archive_damaged(this.#shown);
            at += bytesRead;
            yield piece.subarray(0, bytesRead);
        }
    }
}
const NOTHING = { size: 0, time: 0, sha256: '', offset: 0 };
/** What every archive can say. */
const MAX_TIME = 0o77777777777;
function timeOf(mtime) {
    const seconds = Math.floor((mtime?.getTime() ?? 0) / 1000);
    return seconds > 0 && seconds <= MAX_TIME ? seconds : 0;
}
function isOfSystem(cause) {
    return cause instanceof Error && 'syscall' in cause;
}

;// CONCATENATED MODULE: ./build/adapters/conda/open-packages.js






/** Packages that are unpacked at a time: a stream of zstd may take 128 MB. */
const open_packages_AT_A_TIME = 2;
/** Unpacks packages into files of a folder. */
function openPackages({ fetch }, folder) {
    const unpacking = (0,limit/* limit */.A)(open_packages_AT_A_TIME);
    const archives = [];
    const open = (0,once/* once */.Oo)(async (wanted) => {
        const file = await fetch(wanted);
        return unpacking.run(async () => {
            const { size: bytes } = await (0,promises_.stat)(file);
            const shown = (0,conda_url/* splitCondaUrl */.$I)(wanted.url).file;
            const archive = await unpackPackage(file, shown, (0,external_node_path_.join)(folder, `${wanted.sha256}.contents`));
            archives.push(archive);
            await (0,promises_.rm)(file);
            return { archive, bytes };
        });
    }, ({ sha256 }) => sha256);
    return {
        open,
        close: async () => {
            await Promise.all(archives.map((archive) => archive.close()));
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/files/hash-file.js
var hash_file = __webpack_require__(36956);
;// CONCATENATED MODULE: ./build/adapters/conda/package-downloads.js






/** Downloads at a time. */
const package_downloads_AT_A_TIME = 8;
/** Downloads packages from channels, and checks them by what their lock says. */
function packageDownloads(hosts, folder) {
    const calls = (0,limit/* limit */.A)(package_downloads_AT_A_TIME);
    const fetch = (0,once/* once */.Oo)((wanted) => calls.run(() => download(hosts, wanted, folder)), ({ url, digest = '' }) => `${url}#${digest}`);
    const locateOne = async (wanted) => {
        const { digest } = wanted;
        const sha256 = digest?.length === 64 ? digest : await (0,hash_file/* hashFile */.D)(await fetch(wanted));
        return { ...wanted, sha256 };
    };
    return { fetch, locate: (wanted) => untilFailure(wanted, locateOne) };
}
async function untilFailure(elements, work) {
    const calls = (0,limit/* limit */.A)(package_downloads_AT_A_TIME);
    const failures = [];
    const results = await calls.map(elements, async (element) => {
        if (failures.length > 0)
            return [];
        return work(element).then((result) => [result], (error) => {
            failures.push(error);
            return [];
        });
    });
    if (failures.length > 0)
        throw failures[0];
    return results.flat();
}
async function download(hosts, { url: text, digest: hex }, folder) {
    const url = new URL(text);
    hosts.name(url);
    const path = (0,external_node_path_.join)(folder, `${(0,names_sha256/* sha256Hex */.f)(`${text}#${hex ?? ''}`)}.package`);
    const digest = hex === undefined ? undefined : { algorithm: hex.length === 64 ? 'sha256' : 'md5', hex };
    await hosts.download({ url, file: (0,conda_url/* splitCondaUrl */.$I)(text).file, size: undefined, digest }, path);
    return path;
}

;// CONCATENATED MODULE: ./build/adapters/conda/install-conda.js



















/**
 * Installs conda packages of a lock, without running anything: no solver is needed, and a package says what it is linked as. Throws
 * `needs-buildkit` for packages with scripts that run when they are linked, and for those whose files meet.
 */
function condaInstaller(options) {
    const access = (0,once/* once */.Oo)(async (ids) => {
        const { netrc } = await readIndexSecrets(options.secrets, ids.split(' '));
        return (0,package_hosts/* packageHosts */.qj)({ ...options, netrc });
    });
    return async (task, known) => {
        const { packages: urls, secrets } = task.packages;
        const fault = (0,lock_fault/* lockFault */.w)(urls);
        if (fault !== undefined)
            throw (0,refusal/* needsBuildKit */.c)(fault);
        const downloads = packageDownloads(await access(secrets.join(' ')), task.folder);
        const packages = await downloads.locate([...new Set(urls)].flatMap(locked));
        const open = openPackages(downloads, task.folder);
        try {
            return await install({ task, known, packages, open });
        }
        finally {
            await open.close();
        }
    };
}
function locked(text) {
    const reading = (0,conda_url/* parseCondaUrl */.eo)(text);
    return reading.ok ? [reading.value] : [];
}
async function install(installing) {
    const { known: { contents }, packages, } = installing;
    const python = await findPython(installing);
    const loader = condaLoader(installing, python);
    try {
        const { layers, known } = await layPackages(layingOf(installing, loader, python));
        return { layers, packages: withConda(contents.packages, packages, known) };
    }
    finally {
        await loader.stop();
    }
}
/** The Python of a lock, which says where packages for every platform are linked. */
async function findPython(installing) {
    const python = installing.packages.find((one) => pythonSite(one, undefined) !== undefined);
    if (python === undefined)
        return undefined;
    const known = await condaLoader(installing, undefined).known(python);
    const { sitePackages } = known;
    installing.known.memo.note({ conda: new Map([[keyOf(python, undefined), known]]) });
    return pythonSite(python, sitePackages === '' ? undefined : sitePackages);
}
function condaLoader({ known: { memo }, open }, python) {
    const scheme = { prefix: recipe/* PREFIX */.H3, python };
    return packageLoader({
        identity: (one) => keyOf(one, python),
        told: (one) => memo.current().conda.get(keyOf(one, python)),
        load: async (one) => {
            const { archive, bytes } = await open.open(one);
            return loadPackage({ ...one, bytes }, archive, scheme);
        },
    });
}
function keyOf({ sha256, subdir }, python) {
    return condaKey(sha256, subdir === 'noarch' ? python : undefined);
}
function layingOf({ task, known: { contents, memo, store }, packages }, loader, python) {
    const { base, compression, folder, onLine } = task;
    const form = { opt: optFolder(contents.opt), compression, members: false };
    const layerKeyOf = (group) => {
        const own = group.some(({ subdir }) => subdir === 'noarch') ? python : undefined;
        return condaLayerKey({
            ...form,
            prefix: recipe/* PREFIX */.H3,
            python: own,
            packages: group.map(({ sha256, url }) => [sha256, url]),
        });
    };
    const isKnown = (one) => memo.current().conda.has(keyOf(one, python));
    return {
        packages,
        loader,
        environment: ENVIRONMENT,
        layerBefore: (group) => (group.every(isKnown) ? memo.current().layers.get(layerKeyOf(group)) : undefined),
        keyOf: layerKeyOf,
        form,
        baseLayers: base.layers.length,
        store,
        folder,
        onLine,
        onKnown: (known) => memo.note({ conda: new Map(packages.map((one, place) => [keyOf(one, python), known[place]])) }),
        onMade: async (key, layer, group) => {
            const learned = await Promise.all(group.map(async (one) => [keyOf(one, python), await loader.known(one)]));
            memo.note({ layers: new Map([[key, layer]]), conda: new Map(learned) });
        },
    };
}
/** What makes a folder an environment to conda. https://github.com/conda/conda/blob/24.9.0/conda/core/envs_manager.py */
const HISTORY = `${CONDA_META}/history`;
const ENVIRONMENT = {
    title: 'conda environment',
    entries: [bytesEntry(`${recipe/* PREFIX */.H3}/${HISTORY}`, 0o644, new Uint8Array())],
    tops: [HISTORY],
};
function withConda(base, packages, known) {
    const own = packages.map(({ url, subdir, sha256 }, place) => {
        const { name = '', version = '', build = '' } = known[place] ?? {};
        const named = { channel: (0,without_secrets/* withoutSecrets */.c)((0,conda_url/* splitCondaUrl */.$I)(url).channel), url: (0,without_secrets/* withoutSecrets */.c)(url) };
        return { name, version, build, subdir, ...named, digest: sha256, prefix: recipe/* PREFIX */.H3 };
    });
    const python = known.flatMap((one) => one.python);
    return { ...base, conda: (0,read_packages/* sorted */.IP)([...base.conda, ...own]), python: (0,read_packages/* sorted */.IP)([...base.python, ...python]) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/layers/memo.js




/** Between two writes while images are built. */
const INTERVAL_MS = 10_000;
/** Opens what the repository keeps, where that is trusted; else nothing is read or written. */
async function openMemo(registry, repository, isTrusted) {
    let known = isTrusted ? await readLayerMemo(registry, repository) : EMPTY_MEMO;
    let unwritten = EMPTY_MEMO;
    let began = performance.now();
    let fault;
    const writing = (0,limit/* limit */.A)(1);
    const write = (onLine) => writing.run(async () => {
        const added = unwritten;
        unwritten = EMPTY_MEMO;
        const why = isTrusted && sizeOf(added) > 0 ? await notWritten(registry, repository, added) : undefined;
        if (why === undefined)
            return;
        unwritten = joined(added, unwritten);
        onLine(why);
    });
    return {
        current: () => known,
        note: (learned) => {
            const added = newIn(known, { ...EMPTY_MEMO, ...learned });
            [known, unwritten] = [joined(known, added), joined(unwritten, added)];
            if (performance.now() - began < INTERVAL_MS)
                return;
            began = performance.now();
            write(() => undefined).catch((error) => {
                fault = { error };
            });
        },
        settle: async (onLine) => {
            await write(onLine);
            if (fault !== undefined)
                throw fault.error;
        },
    };
}
/** Writes; a text says why that was not possible. No image depends on it. */
async function notWritten(registry, repository, added) {
    let why;
    try {
        await addToLayerMemo(registry, repository, added, (text) => {
            why = text;
        });
    }
    catch (error) {
        if (!(error instanceof errors/* TerrariumError */.qM))
            throw error;
        why = `what was learned of layers was not kept: ${error.message}`;
    }
    return why;
}
function joined(before, added) {
    return {
        choices: new Map([...before.choices, ...added.choices]),
        wheels: new Map([...before.wheels, ...added.wheels]),
        conda: new Map([...before.conda, ...added.conda]),
        layers: new Map([...before.layers, ...added.layers]),
    };
}
function newIn(before, now) {
    return {
        choices: changed(before.choices, now.choices),
        wheels: changed(before.wheels, now.wheels),
        conda: changed(before.conda, now.conda),
        layers: changed(before.layers, now.layers),
    };
}
function changed(before, now) {
    return new Map([...now].filter(([key, value]) => !(0,external_node_util_.isDeepStrictEqual)(before.get(key), value)));
}
function sizeOf({ choices, wheels, conda, layers }) {
    return choices.size + wheels.size + conda.size + layers.size;
}

;// CONCATENATED MODULE: ./build/core/assemble/installed-packages.js

/** What an image holds, with packages of an index that were installed on it in one folder. */
function withPython(packages, added, location) {
    const own = added.map(({ name, version }) => ({ name, version, installer: 'uv', location, source: '' }));
    return { ...packages, python: (0,read_packages/* sorted */.IP)([...packages.python, ...own]) };
}

// EXTERNAL MODULE: ./build/core/specifiers/python-specifier.js
var python_specifier = __webpack_require__(52479);
// EXTERNAL MODULE: ./build/core/specifiers/requirement.js
var requirement = __webpack_require__(36849);
// EXTERNAL MODULE: ./build/core/specifiers/marker.js
var specifiers_marker = __webpack_require__(13938);
;// CONCATENATED MODULE: ./build/core/specifiers/marker-value.js


/**
 * What a marker comes to; `undefined` where that depends on what is not known, or it is no marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function markerValue(marker, values) {
    return (0,specifiers_marker/* foldMarker */.w)(marker, {
        any: (operands) => settled(operands, true),
        all: (operands) => settled(operands, false),
        compare: (left, operator, right) => {
            const [a, b] = [operand(left, values), operand(right, values)];
            if (a === undefined || b === undefined)
                return undefined;
            return compare(a, operator, b, VERSIONS.includes(/^["']/.test(left) ? right : left));
        },
    });
}
// One operand settles the whole, whatever the others are.
function settled(operands, by) {
    if (operands.includes(by))
        return by;
    return operands.includes(undefined) ? undefined : !by;
}
/** Variables that are compared as versions. */
const VERSIONS = [
    'python_version',
    'python_full_version',
    'implementation_version',
    'platform_release',
];
function operand(token, values) {
    return /^["']/.test(token) ? token.slice(1, -1) : values[token];
}
// How other texts are ordered differs between releases of packaging, and so is not decided here.
// https://github.com/pypa/packaging/blob/25.0/src/packaging/markers.py
function compare(left, operator, right, isVersion) {
    if (isVersion && operator !== 'in' && operator !== 'not in')
        return right.includes(',') ? undefined : (0,python_specifier/* satisfiesPython */.Q)(left, `${operator}${right}`);
    switch (operator) {
        case '==':
            return left === right;
        case '!=':
            return left !== right;
        case 'in':
            return right.includes(left);
        case 'not in':
            return !right.includes(left);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/wheels/target-markers.js

/**
 * What a marker comes to for an interpreter, with one of the extras or without; `undefined` where that depends on what its image does
 * not say.
 */
function holdsFor(marker, target, extras = []) {
    if (marker === undefined)
        return true;
    const answers = ['', ...extras].map((extra) => {
        const [one, ...others] = fullVersions(target).map((full) => markerValue(marker, { ...valuesOf(target, full), extra }));
        return others.every((other) => other === one) ? one : undefined;
    });
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
/** Versions that an interpreter may have: its own, or the first and a late one of its series. */
function fullVersions({ version, fullVersion }) {
    return fullVersion === undefined ? [`${version}.0`, `${version}.99`] : [fullVersion];
}
function valuesOf({ version, machine }, full) {
    return {
        python_version: version,
        python_full_version: full,
        implementation_version: full,
        implementation_name: 'cpython',
        platform_python_implementation: 'CPython',
        os_name: 'posix',
        sys_platform: 'linux',
        platform_system: 'Linux',
        platform_machine: machine,
    };
}

;// CONCATENATED MODULE: ./build/core/wheels/check-packages.js




/**
 * What `pip check` says of packages that are on top of others, and does not say of those alone.
 * https://pip.pypa.io/en/stable/cli/pip_check/, https://github.com/pypa/pip/blob/25.0/src/pip/_internal/operations/check.py
 */
function newConflicts(below, added, target) {
    const before = new Set(conflictsOf(below, target));
    return conflictsOf([...below, ...added], target).filter((conflict) => !before.has(conflict));
}
/** Of packages with one name the last counts. */
function conflictsOf(packages, target) {
    const byName = new Map(packages.map((one) => [(0,requirement/* normalizeName */.Pc)(one.name), one]));
    return [...byName.values()].flatMap(({ name, version, requires, extras = [] }) => requires.flatMap((text) => {
        const problem = problemOf(text, { byName, extras, target });
        return problem === undefined ? [] : [`${name} ${version} ${problem}`];
    }));
}
function problemOf(text, { byName, extras, target }) {
    const reading = (0,requirement/* parseRequirement */.pP)(text);
    // Old metadata is not always valid; pip warns of it.
    if (!reading.ok || reading.requirement.kind !== 'named')
        return undefined;
    const { name, specifier, marker } = reading.requirement;
    if (holdsFor(marker, target, extras) !== true)
        return undefined;
    const other = byName.get(name);
    if (other === undefined)
        return `requires ${name}, which is not installed`;
    if ((0,python_specifier/* satisfiesPython */.Q)(other.version, specifier) !== false)
        return undefined;
    return `has requirement ${(0,diagnostic/* quote */.hD)(text)}, but ${name} is ${other.version}`;
}

// EXTERNAL MODULE: ./build/core/model/definition.js
var definition = __webpack_require__(36623);
;// CONCATENATED MODULE: ./build/core/wheels/check-record.js




/**
 * Why recorded packages are not all that requirements ask for on an interpreter, and nothing else; `undefined` where they are. A record holds what one base did
 * not have: another base may have less, or another interpreter.
 */
function recordFault(requirements, recorded, target) {
    const byName = new Map(recorded.map((one) => [(0,requirement/* normalizeName */.Pc)(one.name), one]));
    const seen = new Map();
    const waiting = linesOf(requirements).flatMap((line) => wantedBy(line, target, []));
    for (let wanted = waiting.pop(); wanted !== undefined; wanted = waiting.pop()) {
        const { name, specifier, extras } = wanted;
        const found = byName.get(name);
        if (found === undefined)
            return `${name} is not in its record`;
        if ((0,python_specifier/* satisfiesPython */.Q)(found.version, specifier) === false)
            return `its record has ${name} ${found.version}`;
        const known = seen.get(name);
        if (known !== undefined && extras.every((extra) => known.has(extra)))
            continue;
        const all = new Set([...(known ?? []), ...extras]);
        seen.set(name, all);
        waiting.push(...found.requires.flatMap((line) => wantedBy(line, target, [...all])));
    }
    const unasked = [...byName.keys()].find((name) => !seen.has(name));
    return unasked === undefined ? undefined : `nothing asks for ${unasked} of its record`;
}
function wantedBy(line, target, extras) {
    const reading = (0,requirement/* parseRequirement */.pP)(line);
    if (!reading.ok || reading.requirement.kind !== 'named')
        return [];
    const { name, specifier, marker, extras: own } = reading.requirement;
    return holdsFor(marker, target, extras) === true ? [{ name: (0,requirement/* normalizeName */.Pc)(name), specifier, extras: own }] : [];
}
/** Requirements, without options and constraints. */
function linesOf(entries) {
    return entries.flatMap((entry) => {
        if (typeof entry === 'string')
            return entry.startsWith('--') ? [] : [entry];
        return (0,definition/* isLocalPip */.h)(entry) || entry[0] !== '-r' ? [] : linesOf(entry[1]);
    });
}

// EXTERNAL MODULE: ./build/core/model/shorten.js
var shorten = __webpack_require__(67885);
;// CONCATENATED MODULE: ./build/core/wheels/entry-points.js
const SECTION = /^\[([^\]]*)\][ \t]*$/;
/** As tools write them. What is spelled in another way is read differently by installers. */
const ENTRY = /^(\w[\w.-]{0,99})[ \t]*=[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?: \[[\w-]+(?:,[\w-]+)*\])?[ \t]*$/;
/** https://packaging.python.org/en/latest/specifications/entry-points/#file-format */
function readScripts(text) {
    const found = { console_scripts: [], gui_scripts: [] };
    let section;
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const title = SECTION.exec(line)?.[1];
        if (title !== undefined)
            section = Object.hasOwn(found, title) ? found[title] : undefined;
        else if (section !== undefined) {
            const [, name, module, object] = ENTRY.exec(line) ?? [];
            const isKnown = Object.values(found).some((entries) => entries.some((entry) => entry.name === name));
            if (name === undefined || module === undefined || object === undefined || isKnown)
                return { ok: false, reason: `the entry point ${JSON.stringify(line.slice(0, 100))} cannot be read` };
            section.push({ name, module, object });
        }
    }
    return { ok: true, console: found.console_scripts ?? [], gui: found.gui_scripts ?? [] };
}
/**
 * The script `pip3.<minor>` of pip is that of the interpreter, whatever the wheel says.
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/script.rs (EntryPoints::parse)
 */
function versionedScripts(scripts, version) {
    const kept = scripts.filter(({ name }) => !/^pip3\.\d{1,3}$/.test(name));
    const pip3 = kept.find(({ name }) => name === 'pip3');
    return pip3 === undefined ? kept : [...kept, { ...pip3, name: `pip${version}` }];
}
/** Names of an interpreter, which no script of a package may have. */
function isReservedName(name) {
    return /^(?:python|graalpy|pypy)w?(?:[23](?:\.\d+t?)?)?(?:\.(?:py|exe))*$/i.test(name);
}
/**
 * The text of a script.
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/wheel.rs (get_script_launcher)
 */
function scriptText({ module, object }, interpreter) {
    const [imported = ''] = object.split('.');
    return `#!${interpreter}
# -*- coding: utf-8 -*-
import sys
from ${module} import ${imported}
if __name__ == "__main__":
    if sys.argv[0].endswith("-script.pyw"):
        sys.argv[0] = sys.argv[0][:-11]
    elif sys.argv[0].endswith(".exe"):
        sys.argv[0] = sys.argv[0][:-4]
    sys.exit(${object}())
`;
}

;// CONCATENATED MODULE: ./build/core/wheels/record-rows.js
/** More rows than any wheel has. */
const MAX_ROWS = 500_000;
/**
 * Rows of a RECORD; `undefined` where tools do not agree how it is read.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecord(text) {
    const rows = [];
    // What ends a line for Python alone.
    if (/[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/.test(text))
        return undefined;
    for (const line of text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)) {
        const fields = line === '' ? undefined : fieldsOf(line);
        const [path, digest, size] = fields ?? [];
        if (fields?.length !== 3 || path === undefined || digest === undefined || size === undefined)
            return undefined;
        if (!/^\d{0,15}$/.test(size) || rows.length >= MAX_ROWS)
            return undefined;
        rows.push([path, digest, size === '' ? '' : String(Number(size))]);
    }
    return rows;
}
function fieldsOf(line) {
    if (!line.includes('"'))
        return line.split(',');
    const fields = [];
    const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
    for (let ended = false; !ended;) {
        const match = FIELD.exec(line);
        if (match === null)
            return undefined;
        fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
        ended = match[3] === '';
    }
    return fields;
}
/** The text of a RECORD as uv writes it: sorted, by bytes of UTF-8. */
function formatRecord(rows) {
    return [...rows]
        .sort((a, b) => record_rows_compare(a[0], b[0]) || record_rows_compare(a[1], b[1]) || Number(a[2]) - Number(b[2]))
        .map((row) => `${row.map(formatField).join(',')}\n`)
        .join('');
}
function record_rows_compare(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function formatField(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/core/wheels/installed-files.js








/**
 * Files that `uv pip install` makes of a wheel in a virtual environment.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#installing-a-wheel-distribution-1-0-py32-none-any-whl
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/install.rs
 */
function installedFiles(wheel, name, scheme) {
    const [headers = ''] = (wheel.info.WHEEL ?? '').split(/\r?\n\r?\n/, 1);
    const version = /^Wheel-Version: (\d+)\.\d+[ \t]*\r?$/m.exec(headers)?.[1];
    if (!(0,requirement/* normalizeName */.Pc)(wheel.infoFolder).startsWith(`${name}-`))
        return installed_files_refuse(`its ${(0,diagnostic/* quote */.hD)(wheel.infoFolder)} is that of another package`);
    if (version !== '1')
        return installed_files_refuse('its WHEEL names no known version');
    const rows = wheel.info.RECORD === undefined ? undefined : parseRecord(wheel.info.RECORD);
    // Other spellings of a path are taken for it by some tools.
    if (!rows?.every(([path]) => external_node_path_.posix.normalize(path) === path && !path.startsWith('/')))
        return installed_files_refuse('its RECORD cannot be read');
    const scripts = readScripts(wheel.info['entry_points.txt'] ?? '');
    if (!scripts.ok)
        return scripts;
    const wrappers = [...versionedScripts(scripts.console, scheme.version), ...scripts.gui];
    const wrapped = new Set(wrappers.map((entry) => entry.name));
    const placed = [];
    for (const file of inOrder(wheel.files)) {
        const place = placeOf(file.name, wheel.infoFolder, name, scheme);
        if (!place.ok)
            return place;
        if (place.isScript && wrapped.has(wrappedName(external_node_path_.posix.basename(file.name))))
            continue;
        placed.push(installed_files_placeFile(file, place, wheel.pythonScripts, interpreterOf(scheme)));
    }
    const folders = wheel.emptyFolders.map((folder) => {
        return { path: `${siteOf(scheme)}/${folder}`, mode: 0o755, archived: undefined, content: { kind: 'folder' } };
    });
    const all = [...placed, ...folders, ...writtenFiles(wrappers, wheel.infoFolder, scheme)];
    const fault = installed_files_faultOf(all, wheel, scheme);
    if (fault !== undefined)
        return installed_files_refuse(fault);
    return withRecord(all, recordRows(all, rows, wheel, siteOf(scheme)), wheel.infoFolder, scheme);
}
/** Of Linux, in bytes. */
const installed_files_MAX_PATH = 4095;
/** What installers do not agree about. */
function installed_files_faultOf(all, { emptyFolders }, scheme) {
    const odd = emptyFolders.find((folder) => !isPlainFolder(folder));
    if (odd !== undefined)
        return `its folder ${(0,diagnostic/* quote */.hD)(odd)} has no usual path`;
    const long = all.find(({ path }) => path.length > installed_files_MAX_PATH);
    if (long !== undefined)
        return `its file ${(0,diagnostic/* quote */.hD)((0,shorten/* shorten */.m)(long.path, 100))} has a path that no system takes`;
    const twice = twiceMoved(all);
    if (twice !== undefined)
        return `several of its files become ${(0,diagnostic/* quote */.hD)(twice)}`;
    const reserved = all.find(({ path }) => isReservedScript(path, scheme));
    return reserved && `its script ${(0,diagnostic/* quote */.hD)(external_node_path_.posix.basename(reserved.path))} has the name of an interpreter`;
}
/** In the order in which they are written, so that of two with one place the later counts. */
function inOrder(files) {
    const rank = ({ name }) => {
        const [top = '', kind = ''] = name.split('/', 2);
        return top.endsWith('.data') ? 1 + Number(kind === 'scripts') : 0;
    };
    return [...files].sort((a, b) => rank(a) - rank(b));
}
function installed_files_refuse(reason) {
    return { ok: false, reason };
}
/** The folder of packages. */
function siteOf({ prefix, version }) {
    return `${prefix}/lib/python${version}/site-packages`;
}
/** A path that several files become of which one is moved: which of them stays depends on the order of a folder. */
function twiceMoved(placed) {
    const moved = placed.filter(({ archived }) => archived !== undefined && /^[^/]+\.data\//.test(archived));
    const count = new Map();
    for (const { path } of placed)
        count.set(path, (count.get(path) ?? 0) + 1);
    return moved.find(({ path }) => (count.get(path) ?? 0) > 1)?.path;
}
function isReservedScript(path, { prefix }) {
    return external_node_path_.posix.dirname(path) === `${prefix}/bin` && isReservedName(external_node_path_.posix.basename(path));
}
function interpreterOf({ prefix }) {
    return `${prefix}/bin/python`;
}
// Those of `.data` are moved file by file.
function isPlainFolder(folder) {
    return isUsualPath(folder) && !/^[^/]+\.data(?:\/|$)/.test(folder);
}
/** Where a file of an archive goes; what would leave its folder is refused. */
function placeOf(file, infoFolder, name, scheme) {
    const outside = () => installed_files_refuse(`its file ${(0,diagnostic/* quote */.hD)(file)} has no usual path`);
    if (!isUsualPath(file))
        return outside();
    const [top = '', kind = '', ...rest] = file.split('/');
    if (!top.endsWith('.data'))
        return { ok: true, path: `${siteOf(scheme)}/${file}`, isScript: false };
    const { prefix, version } = scheme;
    const folders = {
        purelib: siteOf(scheme),
        platlib: siteOf(scheme),
        scripts: `${prefix}/bin`,
        data: prefix,
        headers: `${prefix}/include/site/python${version}/${name}`,
    };
    const folder = Object.hasOwn(folders, kind) ? folders[kind] : undefined;
    const isOwn = top.slice(0, -'.data'.length) === infoFolder.slice(0, -'.dist-info'.length);
    const isNested = kind === 'scripts' && rest.length > 1;
    if (folder === undefined || rest.length === 0 || isNested || !isOwn)
        return outside();
    return { ok: true, path: `${folder}/${rest.join('/')}`, isScript: kind === 'scripts' };
}
// Scripts that setuptools made for an entry point are made again.
function wrappedName(file) {
    return file.replace(/(?:\.exe|-script\.py|\.pya)$/, '');
}
function installed_files_placeFile({ name, executable }, { path, isScript }, pythonScripts, interpreter) {
    const mode = executable || isScript ? 0o755 : 0o644;
    const script = isScript ? pythonScripts.get(name) : undefined;
    if (script === undefined)
        return { path, mode, archived: name, content: { kind: 'archived', name } };
    const end = script.findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const rest = end < 0 ? new Uint8Array() : script.subarray(end + 1);
    const first = new TextEncoder().encode(`#!${interpreter}\n`);
    return { path, mode, archived: name, content: { kind: 'written', bytes: Buffer.concat([first, rest]) } };
}
function writtenFiles(wrappers, infoFolder, scheme) {
    const text = (path, mode, content) => ({
        path,
        mode,
        archived: undefined,
        content: { kind: 'written', bytes: new TextEncoder().encode(content) },
    });
    const folder = `${siteOf(scheme)}/${infoFolder}`;
    return [
        ...wrappers.map((entry) => text(`${scheme.prefix}/bin/${entry.name}`, 0o755, scriptText(entry, interpreterOf(scheme)))),
        text(`${folder}/INSTALLER`, 0o644, 'uv'),
        text(`${folder}/REQUESTED`, 0o644, ''),
    ];
}
/** The files, of two with one path the later, and a RECORD of them. */
function withRecord(placed, rows, infoFolder, scheme) {
    const record = `${siteOf(scheme)}/${infoFolder}/RECORD`;
    const byPath = new Map(placed.map((file) => [file.path, file]));
    const bytes = new TextEncoder().encode(formatRecord(rows));
    // It is written over the one of the archive.
    const mode = byPath.get(record)?.mode ?? 0o644;
    byPath.set(record, { path: record, mode, archived: undefined, content: { kind: 'written', bytes } });
    const files = [...byPath.values()].map(({ path, mode, content }) => ({ path, mode, content }));
    const folder = folderAmong(files.map(({ path }) => path));
    return folder === undefined ? { ok: true, files } : installed_files_refuse(`${(0,diagnostic/* quote */.hD)(folder)} is a file and a folder of it`);
}
/** Rows of files that the archive has, and of those that were written. */
function recordRows(placed, rows, { files, infoFolder }, site) {
    const left = new Map(files.map((file) => [file.name, file]));
    const byName = new Map(placed.map((file) => [file.archived, file]));
    const own = rows.filter(([name]) => left.delete(name));
    const signatures = ['jws', 'p7s'].map((kind) => `${infoFolder}/RECORD.${kind}`);
    const others = [...left.values()]
        .filter(({ name }) => !signatures.includes(name))
        .map(({ name, size }) => [name, '', String(size)]);
    const moved = [...own, ...others].map(([name, digest, size]) => {
        const file = byName.get(name);
        if (file === undefined)
            return [name, digest, size];
        const path = external_node_path_.posix.relative(site, file.path);
        return file.content.kind === 'written' ? [path, ...measured(file.content.bytes)] : [path, digest, size];
    });
    const generated = placed.flatMap(({ path, archived, content }) => archived === undefined && content.kind === 'written'
        ? [[external_node_path_.posix.relative(site, path), ...measured(content.bytes)]]
        : []);
    return [...moved, ...generated];
}
function measured(bytes) {
    return [`sha256=${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64url')}`, String(bytes.byteLength)];
}
/** A path that others lie below. */
function folderAmong(paths) {
    const files = new Set(paths);
    for (const path of paths)
        for (let above = external_node_path_.posix.dirname(path); above !== '/'; above = external_node_path_.posix.dirname(above))
            if (files.has(above))
                return above;
    return undefined;
}

// EXTERNAL MODULE: ./build/core/wheels/uv-requirements.js
var uv_requirements = __webpack_require__(47697);
;// CONCATENATED MODULE: ./build/core/wheels/virtual-environment.js

/**
 * An environment of an interpreter, which sees the packages of its base. The step of `pip/5` makes the same.
 * https://docs.python.org/3/library/venv.html, https://peps.python.org/pep-0405/
 */
function virtualEnvironment({ prefix, version }, interpreter) {
    const link = (path, target) => ({
        path: `${prefix}/${path}`,
        content: { kind: 'link', target },
    });
    return [
        link('bin/python', interpreter),
        link('bin/python3', 'python'),
        link(`bin/python${version}`, 'python'),
        link('lib64', 'lib'),
        { path: `${prefix}/lib/python${version}/site-packages`, content: { kind: 'folder' } },
        {
            path: `${prefix}/pyvenv.cfg`,
            content: { kind: 'file', text: configuration(external_node_path_.posix.dirname(interpreter), version) },
        },
    ];
}
function configuration(home, version) {
    return `home = ${home}\ninclude-system-site-packages = true\nversion = ${version}\n`;
}

// EXTERNAL MODULE: ./build/core/specifiers/pep440.js
var pep440 = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/core/wheels/wheel-name.js
var wheel_name = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/core/wheels/python-target.js
var python_target = __webpack_require__(49427);
;// CONCATENATED MODULE: ./build/core/wheels/wheel-tags.js

/**
 * Tags of the wheels that a CPython accepts, the best first, as pip asks `packaging` for them.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 * https://github.com/pypa/packaging/blob/25.0/src/packaging/tags.py
 */
function supportedTags(target) {
    const minor = (0,python_target/* minorOf */.H)(target.version);
    const own = `cp3${minor}`;
    const platforms = platformsOf(target);
    const behind = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
    const older = Array.from({ length: Math.max(minor - 2, 0) }, (_, index) => `cp3${minor - 1 - index}`);
    const generic = [`py3${minor}`, 'py3', ...Array.from({ length: minor }, (_, index) => `py3${minor - 1 - index}`)];
    const tags = [
        ...behind(`${own}-${own}`),
        ...behind(`${own}-abi3`),
        ...behind(`${own}-none`),
        ...older.flatMap((python) => behind(`${python}-abi3`)),
        ...generic.flatMap((python) => behind(`${python}-none`)),
        `${own}-none-any`,
        ...generic.map((python) => `${python}-none-any`),
    ];
    return new Map(tags.map((tag, rank) => [tag, rank]));
}
function platformsOf({ machine, libc }) {
    const names = libc.kind === 'glibc' ? manylinux(machine, libc.major, libc.minor) : musllinux(machine, libc);
    return [...names, `linux_${machine}`];
}
/** Names of glibc's versions before PEP 600. */
const LEGACY = {
    '2.17': 'manylinux2014',
    '2.12': 'manylinux2010',
    '2.5': 'manylinux1',
};
function manylinux(machine, major, minor) {
    // Nothing older was ever a platform of these machines.
    const oldest = machine === 'x86_64' ? 5 : 17;
    if (major !== 2 || minor < oldest)
        return [];
    return Array.from({ length: minor - oldest + 1 }, (_, index) => minor - index).flatMap((version) => {
        const legacy = LEGACY[`2.${version}`];
        return [`manylinux_2_${version}_${machine}`, ...(legacy === undefined ? [] : [`${legacy}_${machine}`])];
    });
}
function musllinux(machine, { major, minor }) {
    return Array.from({ length: minor + 1 }, (_, index) => `musllinux_${major}_${minor - index}_${machine}`);
}
/** Where a wheel stands among those that are accepted; `undefined` for one that is not. Less is better. */
function rankOf({ tags }, supported) {
    const ranks = tags.flatMap((tag) => supported.get(tag) ?? []);
    return ranks.length === 0 ? undefined : Math.min(...ranks);
}

;// CONCATENATED MODULE: ./build/core/wheels/choose-wheel.js





/**
 * The wheel that pip would install of those that an index lists: accepted by the interpreter, with one of the hashes where there are some, the highest version
 * first (`==1.0` accepts `1.0+local`), then the best tag, then the highest build. `undefined` if there is none.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/index/package_finder.py (CandidateEvaluator._sort_key)
 */
function chooseWheel({ name, version, extras, sha256 }, files, target, supported) {
    const candidates = files.flatMap((file) => {
        const wheel = (0,wheel_name/* parseWheelName */.C)(file.file);
        if (wheel === undefined || wheel.name !== name || (0,python_specifier/* satisfiesPython */.Q)(wheel.version, `==${version}`) !== true)
            return [];
        const rank = rankOf(wheel, supported);
        if (rank === undefined || file.sha256 === undefined || sha256?.includes(file.sha256) === false)
            return [];
        return acceptsPython(file, target) ? [{ file, wheel, rank, sha256: file.sha256 }] : [];
    });
    // Of equals the last of the page.
    const [best] = candidates
        .reverse()
        .sort((a, b) => Number(a.file.yanked) - Number(b.file.yanked) ||
        compareVersions(b.wheel, a.wheel) ||
        a.rank - b.rank ||
        compareBuilds(b.wheel, a.wheel));
    if (best === undefined)
        return undefined;
    const { url, size } = best.file;
    return {
        name,
        version: (0,pep440/* canonicalVersion */.Bp)(best.wheel.version),
        extras,
        file: best.wheel.file,
        url,
        sha256: best.sha256,
        size,
    };
}
function acceptsPython({ requiresPython }, target) {
    // What is no specifier is ignored, as by pip.
    return fullVersions(target).every((version) => (0,python_specifier/* satisfiesPython */.Q)(version, requiresPython) !== false);
}
function compareVersions(a, b) {
    const [left, right] = [(0,pep440/* parsePythonVersion */.yn)(a.version), (0,pep440/* parsePythonVersion */.yn)(b.version)];
    return left === undefined || right === undefined ? 0 : (0,pep440/* comparePythonVersions */.pd)(left, right);
}
function compareBuilds({ build: [a, rest] }, { build: [b, other] }) {
    return a - b || (rest === other ? 0 : rest < other ? -1 : 1);
}

// EXTERNAL MODULE: ./build/core/wheels/locked-wheels.js
var locked_wheels = __webpack_require__(72766);
;// CONCATENATED MODULE: ./build/adapters/wheels/choose-wheels.js









/** The wheels that the interpreter of the base installs. */
async function chooseWheels({ index, resolve }, request) {
    const { wheels, base, onLine } = request;
    const { python } = base;
    const indexes = (0,index_requirements/* indexesOf */.O7)(wheels.requirements);
    const packages = packagesFor(await versionsOf(resolve, request), request);
    const supported = supportedTags(python);
    onLine(`${packages.length} packages for Python ${python.version}`);
    return Promise.all(packages.map(async (locked) => {
        const before = knownChoice(locked, request);
        if (before !== undefined)
            return { locked, wheel: before };
        const wheel = chooseWheel(locked, await index.files(indexes, locked), python, supported);
        if (wheel !== undefined)
            return { locked, wheel };
        throw (0,refusal/* needsBuildKit */.c)(`${locked.name} ${locked.version} has no wheel for Python ${python.version} of the base`);
    }));
}
/** The wheel that was chosen before of the same files, without asking an index. */
function knownChoice(locked, { base, memo }) {
    if (locked.sha256 === undefined)
        return undefined;
    const known = memo.choices.get(choiceKey(locked, base.python));
    if (known === undefined || !locked.sha256.includes(known.sha256))
        return undefined;
    return { ...known, name: locked.name, extras: locked.extras, url: undefined };
}
/** What a choice tells the next run. */
function learnedChoice(python, { locked, wheel: { file, version, sha256 } }, known) {
    if (locked.sha256 === undefined || known === undefined)
        return [];
    return [[choiceKey(locked, python), { file, version, sha256, size: known.bytes }]];
}
/** Versions as the definition fixes them, as they were recorded, or as a solver finds them. */
async function versionsOf(resolve, { wheels, base, folder, onLine }) {
    const { requirements, recorded = [] } = wheels;
    const locked = (0,locked_wheels/* readLocked */.L_)(requirements);
    if (locked !== undefined)
        return locked;
    const { mode, isHashed } = (0,uv_requirements/* uvRequirements */.k6)(requirements, recorded);
    if (isHashed)
        throw (0,refusal/* needsBuildKit */.c)('its requirements have hashes that are no sha256, or not on every line');
    if (mode === 'recorded')
        return (0,locked_wheels/* readRecorded */.HH)(recorded);
    return resolve({ requirements, python: base.python, folder, onLine });
}
function packagesFor(packages, { base, wheels }) {
    const found = new Map();
    for (const locked of packages) {
        const holds = holdsFor(locked.marker, base.python);
        if (holds === undefined)
            throw (0,refusal/* needsBuildKit */.c)(`whether ${locked.name} is installed depends on ${locked.marker}`);
        if (!holds)
            continue;
        if (found.has(locked.name))
            throw (0,refusal/* needsBuildKit */.c)(`${locked.name} is named twice`);
        found.set(locked.name, locked);
    }
    const isOpen = (0,uv_requirements/* uvRequirements */.k6)(wheels.requirements, wheels.recorded).mode === 'open';
    // Wherever it is: an interpreter may import it from there.
    const there = base.packages.python.find(({ name, version }) => {
        const wanted = found.get(name)?.version;
        return wanted !== undefined && (isOpen || (0,python_specifier/* satisfiesPython */.Q)(version, `==${wanted}`) !== false);
    });
    // pip would not install it again, and may keep another version of it.
    if (there !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(`the base has ${there.name} ${there.version} already`);
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/core/wheels/wheel-tops.js


/** Most names that are kept of a wheel. */
const MOST_TOPS = 1000;
/** Most of a namespace package that several wheels have a part of: with more, one name stands for the part. */
const MOST_PARTS = 50;
/** Folders of a namespace package that are looked into, one below the other. */
const DEPTHS = [4, 3, 2, 1];
/**
 * What has to be different in two wheels for none of their files to meet: paths below the packages' folder, down to the first folder that
 * is a wheel's own, and the paths of files elsewhere.
 */
function wheelTops(files, site) {
    const [inside, outside] = [[], []];
    for (const { path } of files)
        if (path.startsWith(`${site}/`))
            inside.push(path.slice(site.length + 1));
        else
            outside.push(path);
    const tops = [...new Set([...topsInside(inside), ...outside])];
    return tops.length > MOST_TOPS ? [ANYTHING] : tops.sort();
}
function topsInside(paths) {
    const byFirst = Map.groupBy(paths, (path) => path.split('/', 1)[0] ?? '');
    return [...byFirst].flatMap(([first, below]) => partsOf(first, below));
}
// A folder without `__init__` is one that other wheels may have modules in. https://peps.python.org/pep-0420/
function partsOf(first, paths) {
    if (!/^\w+$/.test(first))
        return [first];
    const packages = new Set(paths.filter((path) => /\/__init__\.[^/]+$/.test(path)).map((path) => external_node_path_.posix.dirname(path)));
    for (const depth of DEPTHS) {
        const parts = new Set(paths.map((path) => ownPart(path, depth, packages)));
        if (parts.size <= MOST_PARTS)
            return [...parts];
    }
    return [first];
}
function ownPart(path, depth, packages) {
    const names = path.split('/', depth + 1);
    const folders = names.slice(0, -1).map((_, place) => names.slice(0, place + 1).join('/'));
    return folders.find((folder) => packages.has(folder)) ?? (names.length > depth ? folders.at(-1) : undefined) ?? path;
}

// EXTERNAL MODULE: ./build/adapters/wheels/wheel-archive.js
var wheel_archive = __webpack_require__(88122);
;// CONCATENATED MODULE: ./build/adapters/wheels/load-wheel.js









/** Reads what a wheel in a file is installed as. */
async function loadWheel(wheel, path, scheme) {
    const archive = await (0,wheel_archive/* openWheel */.O)(path, wheel.file);
    try {
        load_wheel_requireOwn(wheel, archive);
        const installed = installedFiles(archive.contents, wheel.name, scheme);
        if (!installed.ok)
            throw (0,refusal/* needsBuildKit */.c)(`${wheel.file}: ${installed.reason}`);
        const files = installed.files.map((file) => layerFile(file, archive));
        const { name } = wheel;
        const { version, requires, requiresPython } = archive.metadata;
        const { size: bytes } = await (0,promises_.stat)(path);
        const known = { name, version, requires, requiresPython, tops: wheelTops(files, siteOf(scheme)), bytes };
        return { name, files, known, close: archive.close };
    }
    catch (error) {
        await archive.close();
        throw error;
    }
}
// A file that says another name would be found as that.
function load_wheel_requireOwn({ file, name, version }, { metadata }) {
    if ((0,requirement/* normalizeName */.Pc)(metadata.name) === name && (0,python_specifier/* satisfiesPython */.Q)(metadata.version, `==${version}`) === true)
        return;
    throw (0,refusal/* needsBuildKit */.c)(`${file} is ${JSON.stringify(`${metadata.name} ${metadata.version}`)}`);
}
function layerFile({ path, mode, content }, archive) {
    if (content.kind === 'written') {
        return { path, mode, content: bytesEntry(path, mode, content.bytes), fingerprint: (0,names_sha256/* sha256Hex */.f)(content.bytes) };
    }
    if (content.kind === 'folder')
        return { path, mode, content: folderEntry(path), fingerprint: 'folder' };
    const { name } = content;
    const entry = {
        path,
        kind: 'file',
        mode,
        target: '',
        size: archive.sizeOf(name),
        read: () => archive.part(name),
    };
    return { path, mode, content: entry, fingerprint: archive.fingerprintOf(name) };
}

;// CONCATENATED MODULE: ./build/adapters/wheels/install-wheels.js





















/**
 * Installs wheels as layers, without running anything. What is known of wheels, and layers that are there, is not downloaded again.
 * Throws `needs-buildkit` for packages that only an installer in the image can install, and `smoke-test-failed` for packages that do not
 * agree with each other.
 */
async function installWheels(sources, request) {
    const { base } = request;
    const scheme = { prefix: recipe/* PREFIX */.H3, version: base.python.version };
    const choices = await chooseWheels(sources, request);
    const loader = wheelLoader(sources, scheme, request);
    try {
        return await install_wheels_install({ request, scheme, choices, loader });
    }
    finally {
        await loader.stop();
    }
}
/** Loads wheels, each of which is downloaded at most once. */
function wheelLoader({ index }, scheme, { wheels: { requirements }, memo, folder }) {
    const indexes = (0,index_requirements/* indexesOf */.O7)(requirements);
    const fetched = (0,once/* once */.Oo)(async (wheel) => {
        const file = (0,external_node_path_.join)(folder, `${wheel.sha256}.whl`);
        await index.download({ ...wheel, url: wheel.url ?? (await urlOf(index, indexes, wheel)) }, file);
        return file;
    });
    return packageLoader({
        identity: ({ sha256 }) => sha256,
        told: ({ sha256 }) => memo.wheels.get(sha256),
        load: async (wheel) => loadWheel(wheel, await fetched(wheel), scheme),
    });
}
// Known from before, and not asked for until now.
async function urlOf(index, indexes, wheel) {
    const listed = (await index.files(indexes, wheel)).find(({ sha256 }) => sha256 === wheel.sha256);
    if (listed === undefined)
        throw (0,refusal/* needsBuildKit */.c)(`no index has ${wheel.file} with its sha256`);
    return listed.url;
}
async function install_wheels_install(installing) {
    const { request, scheme, choices } = installing;
    const chosen = choices.map(({ wheel }) => wheel);
    const { layers, known } = await layPackages(install_wheels_layingOf(chosen, installing));
    requirePython(request.base, known);
    requireRecorded(request, chosen, known);
    if (request.wheels.checks)
        requireAgreement(request.base, chosen, known);
    return { layers, packages: withPython(request.base.packages, known, siteOf(scheme)) };
}
function install_wheels_layingOf(packages, { request, scheme, choices, loader }) {
    const { base, memo, compression, store, folder, baseLayers, onLine, onLearned } = request;
    const keyOf = (group) => wheelsKey(group, request, scheme);
    return {
        packages,
        loader,
        environment: environmentOf(scheme, base),
        layerBefore: (group) => group.every(({ sha256 }) => memo.wheels.has(sha256)) ? memo.layers.get(keyOf(group)) : undefined,
        keyOf,
        form: { opt: optFolder(base.opt), compression, members: true },
        baseLayers,
        store,
        folder,
        onLine,
        onKnown: (known) => onLearned({
            choices: new Map(choices.flatMap((choice, place) => learnedChoice(base.python, choice, known[place]))),
            wheels: new Map(packages.map(({ sha256 }, place) => [sha256, known[place]])),
        }),
        onMade: async (key, layer, group) => onLearned({ layers: new Map([[key, layer]]), wheels: await knownOf(group, loader) }),
    };
}
function environmentOf(scheme, { python: { interpreter } }) {
    const entries = virtualEnvironment(scheme, interpreter).map(({ path, content }) => {
        if (content.kind === 'folder')
            return folderEntry(path);
        if (content.kind === 'link')
            return linkEntry(path, content.target);
        return bytesEntry(path, 0o644, new TextEncoder().encode(content.text));
    });
    const tops = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
    return { title: `virtual environment of ${interpreter}`, entries, tops };
}
function wheelsKey(group, { base, compression }, { version: python, prefix }) {
    const wheels = group.map(({ sha256 }) => sha256);
    return wheelLayerKey({ python, prefix, opt: optFolder(base.opt), compression, wheels });
}
async function knownOf(group, loader) {
    return new Map(await Promise.all(group.map(async (wheel) => [wheel.sha256, await loader.known(wheel)])));
}
// What another base had, or another interpreter did not need, only a solver finds.
function requireRecorded({ wheels: { requirements, recorded }, base: { python } }, chosen, known) {
    if ((0,uv_requirements/* uvRequirements */.k6)(requirements, recorded).mode !== 'recorded')
        return;
    const packages = known.map((wheel, place) => ({ ...wheel, name: chosen[place]?.name ?? wheel.name }));
    const fault = recordFault(requirements, packages, python);
    if (fault !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(fault);
}
// An index may say less than the wheel.
function requirePython({ python }, known) {
    const other = known.find(({ requiresPython }) => fullVersions(python).some((version) => (0,python_specifier/* satisfiesPython */.Q)(version, requiresPython) === false));
    if (other !== undefined)
        throw (0,refusal/* needsBuildKit */.c)(`${other.name} ${other.version} requires Python ${other.requiresPython}`);
}
function requireAgreement({ distributions, python }, chosen, known) {
    const added = known.map((wheel, place) => ({ ...wheel, extras: chosen[place]?.extras ?? [] }));
    const conflicts = newConflicts(distributions, added, python);
    if (conflicts.length > 0)
        throw new errors/* TerrariumError */.qM('smoke-test-failed', `packages do not agree: ${conflicts.slice(0, 5).join('; ')}`);
}

// EXTERNAL MODULE: ./build/adapters/environment/ask-program.js
var ask_program = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/adapters/environment/child-environment.js
var child_environment = __webpack_require__(21149);
;// CONCATENATED MODULE: ./build/adapters/wheels/keyring.js







/** Indexes that it is asked about at most. */
const keyring_MOST = 20;
/** Backends ask a browser or a service for tokens. */
const TIMEOUT_MS = 60_000;
/** Variables that backends of keyring read: which one there is, its settings, and where it finds a session. */
const BACKENDS = /^(?:PYTHON_KEYRING_BACKEND|KEYRING_PROPERTY_\w+|DBUS_SESSION_BUS_ADDRESS|(?:ARTIFACTS|NUGET)_CREDENTIALPROVIDER\w*|VSS_NUGET_\w+|DOTNET_ROOT)$/;
/** True where the machine lets installers ask its keyring, as uv and pip are told it. */
function asksKeyring({ UV_KEYRING_PROVIDER, PIP_KEYRING_PROVIDER }) {
    return isKeyringProvider(UV_KEYRING_PROVIDER || PIP_KEYRING_PROVIDER);
}
/**
 * Logins, with those that the machine's keyring has for hosts of indexes without a password. Only the program `keyring` knows where they
 * are. Throws `index-failed` where it cannot be run.
 */
async function withKeyring(logins, indexes, options) {
    const found = new Map(logins);
    const urls = [...new Set(indexes)].map((index) => new URL(index));
    if (urls.length > keyring_MOST)
        throw (0,refusal/* needsBuildKit */.c)(`the keyring would be asked about ${urls.length} indexes`);
    for (const url of urls) {
        const { hostname } = url;
        const before = found.get(hostname) ?? logins.get(undefined);
        if (!(0,package_hosts/* mayLogIn */.zO)(url) || (before?.password ?? '') !== '')
            continue;
        const login = await askKeyring(url, before?.user, options);
        if (login !== undefined)
            found.set(hostname, login);
    }
    return found;
}
// As uv asks: for the URL, then for its host. https://docs.astral.sh/uv/concepts/authentication/http/#keyring-providers
async function askKeyring(url, user, { env, notBelow, signal }) {
    const known = (0,child_environment/* childEnvironment */.Qc)(env, notBelow, BACKENDS);
    const program = await (0,ask_program/* findProgram */.K)('keyring', known.PATH ?? '', notBelow);
    if (program === undefined)
        throw failed(url, 'it is not on PATH');
    const whose = user === undefined || user === '' ? ['--mode', 'creds'] : [user];
    // It has no sign for the end of options, beside --mode.
    if (user?.startsWith('-') || url.host.startsWith('-'))
        throw (0,refusal/* needsBuildKit */.c)(`${url.host} or its user would be an option of keyring`);
    for (const service of [url.href, url.host]) {
        signal?.throwIfAborted();
        const question = { env: known, input: '', timeoutMs: TIMEOUT_MS };
        const answer = await (0,ask_program/* askProgram */.a)(program, ['get', service, ...whose], question).catch((error) => {
            throw failed(url, error.message);
        });
        if (answer.code === undefined)
            throw failed(url, `${answer.status}`);
        const login = answer.code === 0 ? loginIn(answer.output, user) : undefined;
        if (login !== undefined)
            return checked(login, url);
    }
    return undefined;
}
function loginIn(output, user = '') {
    const lines = output.trimEnd().split(/\r?\n/);
    const [name, password, ...more] = user === '' ? lines : [user, ...lines];
    return name === undefined || !password || more.length > 0 ? undefined : { user: name, password };
}
function checked(login, { host }) {
    if ((0,wheels_netrc/* fitsNetrc */.jg)(login.user) && (0,wheels_netrc/* fitsNetrc */.jg)(login.password))
        return login;
    throw (0,refusal/* needsBuildKit */.c)(`the login of ${host} in the keyring has characters that a netrc file cannot hold`);
}
function failed({ host }, problem) {
    return new errors/* TerrariumError */.qM('index-failed', `the program keyring cannot be asked for a login of ${host}: ${problem}`, {
        hint: 'install keyring, or unset UV_KEYRING_PROVIDER and PIP_KEYRING_PROVIDER',
    });
}

// EXTERNAL MODULE: ./build/adapters/wheels/package-index.js + 1 modules
var package_index = __webpack_require__(30174);
// EXTERNAL MODULE: ./build/core/formats/requirements/lines.js
var requirements_lines = __webpack_require__(70137);
// EXTERNAL MODULE: ./build/core/model/stopped.js
var stopped = __webpack_require__(47977);
// EXTERNAL MODULE: ./build/core/recipes/pip.js
var pip = __webpack_require__(85627);
// EXTERNAL MODULE: ./build/adapters/command.js
var command = __webpack_require__(61236);
// EXTERNAL MODULE: ./build/adapters/wheels/fetch-uv.js + 2 modules
var fetch_uv = __webpack_require__(1551);
;// CONCATENATED MODULE: ./build/adapters/wheels/find-uv.js




/** A program of uv for this machine: that of PATH where it is 0.6 or newer, else a pinned one. */
async function findUv(index, surroundings) {
    const found = await (0,command/* readCommand */.UK)('uv', ['--version'], surroundings.env);
    const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
    if (Number(major) > 0 || Number(minor) >= 6)
        return 'uv';
    const name = nameOfPlatform();
    const platform = (0,fetch_uv/* uvPlatform */.R)(name);
    if (platform === undefined)
        throw (0,refusal/* needsBuildKit */.c)(`there is no uv on PATH, and none is known for ${name}`);
    return (0,external_node_path_.join)(await (0,fetch_uv/* fetchUv */.A)(index, platform, surroundings), 'uv');
}
function nameOfPlatform() {
    const { glibcVersionRuntime } = process.report.getReport().header;
    const isMusl = process.platform === 'linux' && (glibcVersionRuntime === undefined || process.arch === 'arm64');
    return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
}

;// CONCATENATED MODULE: ./build/adapters/wheels/resolve-with-uv.js

















/**
 * Resolves requirements by uv, for an interpreter that is not here. No code of a package is run: versions without a wheel are passed over.
 * https://docs.astral.sh/uv/reference/cli/#uv-pip-compile
 */
function uvResolver(index, { env, notBelow, signal, netrc: logins = new Map() }) {
    return async ({ requirements, python, preferred = [], folder, onLine }) => {
        const indexes = (0,index_requirements/* indexesOf */.O7)(requirements);
        const own = uvEnvironment(env, notBelow, indexes);
        const uv = await findUv(index, { env: own, notBelow, folder, onLine });
        const work = (0,external_node_path_.join)(folder, 'resolve');
        await writeRequirements(requirements, work);
        // https://docs.astral.sh/uv/concepts/resolution/#locked-requirements
        if (preferred.length > 0)
            await (0,write_file/* createFile */.x3)((0,external_node_path_.join)(work, LOCK), preferred.map((line) => `${line}\n`).join(''));
        // Without logins, those of the machine's user are not for a definition either.
        const netrc = (0,external_node_path_.join)(work, 'netrc');
        await (0,write_file/* createFile */.x3)(netrc, (0,wheels_netrc/* formatNetrc */.gG)(logins, privateHosts(indexes, env)));
        const output = [];
        const result = await (0,command/* runCommand */.d1)(uv, argumentsFor(python, work), {
            env: { ...own, NETRC: netrc },
            onLine: (line) => output.push(line),
            ...(signal === undefined ? {} : { signal }),
        });
        if (signal?.aborted)
            throw (0,stopped/* stoppedBy */.$)(signal, 'the run was stopped');
        if (result.kind !== 'exited' || result.code !== 0)
            throw unresolved(output, onLine);
        return packagesIn(await (0,promises_.readFile)((0,external_node_path_.join)(work, LOCK), 'utf8'));
    };
}
/** Hosts of the indexes that may be told a login. */
function privateHosts(indexes, env) {
    const urls = (0,package_index/* indexUrls */.Tp)(indexes, env).map((url) => new URL(url));
    return urls.filter(package_hosts/* mayLogIn */.zO).map(({ hostname }) => hostname);
}
const LOCK = 'lock.txt';
/** Variables that uv sees: none that holds credentials of a cloud. */
const SEEN = /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*)$/i;
// Authorities are those of the system, as for our own requests. To uv a variable counts for more than a line that names the index; to pip, and to us,
// the line does.
function uvEnvironment(env, notBelow, [main = '']) {
    const index = main === '' ? (0,package_index/* machineIndex */.oK)(env) : undefined;
    // uv puts variables into URLs of requirements.
    const known = Object.entries((0,child_environment/* childEnvironment */.Qc)(env, notBelow)).filter(([name]) => SEEN.test(name));
    return {
        ...Object.fromEntries(known),
        UV_SYSTEM_CERTS: '1',
        // The older name of it.
        UV_NATIVE_TLS: '1',
        UV_PYTHON_DOWNLOADS: 'never',
        UV_NO_PROGRESS: '1',
        ...(index === undefined ? {} : { UV_DEFAULT_INDEX: index }),
    };
}
async function writeRequirements(requirements, work) {
    await (0,promises_.mkdir)(work, { recursive: true });
    for (const [name, text] of (0,pip/* requirementTexts */.qA)(requirements, ''))
        await (0,write_file/* createFile */.x3)((0,external_node_path_.join)(work, name), text);
}
function argumentsFor(python, work) {
    return [
        'pip',
        'compile',
        (0,external_node_path_.join)(work, 'requirements.txt'),
        `--output-file=${(0,external_node_path_.join)(work, LOCK)}`,
        `--python-version=${python.fullVersion ?? python.version}`,
        `--python-platform=${platformFor(python)}`,
        '--generate-hashes',
        '--only-binary=:all:',
        // As pip looks at all indexes.
        '--index-strategy=unsafe-best-match',
        '--no-header',
        '--no-annotate',
        '--no-config',
        '--quiet',
    ];
}
/** Releases of glibc that uv knows. */
const GLIBC = [40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 28, 17];
function platformFor({ machine, libc }) {
    if (libc.kind === 'musl')
        return `${machine}-unknown-linux-musl`;
    const minor = GLIBC.find((release) => release <= libc.minor);
    if (minor === undefined)
        throw (0,refusal/* needsBuildKit */.c)(`uv knows no platform with glibc ${libc.major}.${libc.minor}`);
    return `${machine}-manylinux_2_${minor}`;
}
function unresolved(output, onLine) {
    for (const line of output)
        onLine((0,errors/* redact */.E$)(line));
    const text = output.join(' ').replace(/\s+/g, ' ');
    if (/No interpreter found/i.test(text))
        return (0,refusal/* needsBuildKit */.c)('packages without hashes are resolved by uv, which needs a Python on this machine');
    return (0,refusal/* needsBuildKit */.c)(`uv resolves no wheels: ${(0,shorten/* shorten */.m)(text, 500)}`);
}
function packagesIn(text) {
    const lines = (0,requirements_lines/* logicalLines */.Nj)(text).map((line) => line.text.replace(/[ \t]+/g, ' '));
    const packages = (0,locked_wheels/* readLocked */.L_)(lines);
    if (packages === undefined)
        throw (0,refusal/* needsBuildKit */.c)('what uv resolved cannot be read');
    return packages;
}

;// CONCATENATED MODULE: ./build/adapters/wheels/wheel-installer.js









/** Installs wheels on bases. */
function wheelInstaller(options) {
    const index = (0,package_index/* packageIndex */.rJ)(options);
    const accessOf = (0,once/* once */.Oo)((ids) => readIndexSecrets(options.secrets, ids.split(' ')));
    const sourcesOf = (0,once/* once */.Oo)(async ({ ids, indexes }) => {
        const { netrc: given } = await accessOf(ids);
        const netrc = await withKeyring(given, indexes, options);
        // uv itself comes from where everybody gets it.
        return { index: (0,package_index/* packageIndex */.rJ)({ ...options, netrc }), resolve: uvResolver(index, { ...options, netrc }) };
    }, ({ ids, indexes }) => JSON.stringify([ids, indexes]));
    return async ({ packages: wheels, base, compression, folder, onLine }, { contents, memo, store }) => {
        const python = pythonBase(contents);
        const ids = wheels.secrets.join(' ');
        const { configured } = await accessOf(ids);
        const requirements = configured === undefined ? wheels.requirements : withConfigured(wheels.requirements, configured);
        const usesKeyring = configured?.keyring === true || asksKeyring(options.env);
        const indexes = usesKeyring ? (0,package_index/* indexUrls */.Tp)((0,index_requirements/* indexesOf */.O7)(requirements), options.env) : [];
        const sources = await sourcesOf({ ids, indexes });
        return installWheels(sources, {
            wheels: { ...wheels, requirements },
            base: python,
            baseLayers: base.layers.length,
            memo: memo.current(),
            onLearned: memo.note,
            store,
            compression,
            folder,
            onLine,
        });
    };
}
function pythonBase({ python, ...contents }) {
    if (!python.ok)
        throw (0,refusal/* needsBuildKit */.c)(python.reason);
    return { ...contents, python: python.interpreter, distributions: python.distributions };
}

;// CONCATENATED MODULE: ./build/adapters/assemble/package-installer.js





/** Installs packages for images of a run, which learn from each other and, through the repository, from earlier runs. */
function packageInstaller(registry, readContents, options) {
    const [wheels, conda] = [wheelInstaller(options), condaInstaller(options)];
    const memoOf = (0,once/* once */.Oo)((repository) => openMemo(registry, repository, options.trustsRepository), reference/* formatRepository */.Sh);
    return async ({ packages, ...task }) => {
        const { base, repository, onLine } = task;
        const contents = await readContents(base, { target: repository, wantsPython: packages.kind === 'wheels', onLine });
        const memo = await memoOf(repository);
        const store = {
            has: (layer) => registry.hasBlob(repository, layer),
            put: (layer, path) => registry.putBlob(repository, layer, { kind: 'file', path }),
        };
        const known = { contents, memo, store };
        try {
            const installation = await (packages.kind === 'wheels'
                ? wheels({ ...task, packages }, known)
                : conda({ ...task, packages }, known));
            await memo.settle(onLine);
            return installation;
        }
        catch (error) {
            // What was made is not made again by the next run.
            await memo.settle(onLine).catch(() => undefined);
            throw error;
        }
    };
}


/***/ }),

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   g: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31193);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38384);
/* harmony import */ var _oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41212);
/* harmony import */ var _oci_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59668);




const MAX_BYTES = 64 * 1024 * 1024;
/** The JSON of a document; `undefined` where there is none. Some registries refuse to read from a repository that is not there yet. */
async function readKept(registry, repository, { tag, mediaType }) {
    try {
        const artifact = await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifact */ .j)(registry, repository, tag, { type: mediaType, maxBytes: MAX_BYTES });
        const bytes = await artifact?.read(mediaType);
        return bytes === undefined ? undefined : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM && (0,_oci_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(error))
            return undefined;
        throw error;
    }
}
/** Keeps a document. No image depends on it: why that failed is a note. */
async function writeKept(registry, repository, { tag, mediaType }, { value, onNote }) {
    const bytes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJson */ .Pr)(value);
    try {
        const kind = { type: mediaType, maxBytes: MAX_BYTES };
        await (0,_oci_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .putArtifact */ .q)(registry, repository, tag, { kind, layers: [{ mediaType, bytes }] });
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TerrariumError */ .qM))
            throw error;
        onNote(`${tag} was not kept: ${error.message}`);
    }
}


/***/ })

};
