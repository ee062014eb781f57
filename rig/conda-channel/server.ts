import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

// Started as a process of its own: node server.ts FOLDER PORT. Serves the folder's files on loopback.
const [folder = '.', port = '0'] = process.argv.slice(2);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  // A normalized absolute path has no .. left that could leave the folder.
  send(join(folder, normalize(decodeURIComponent(pathname))), request.method === 'HEAD', response);
}).listen(Number(port), '127.0.0.1');

function send(file: string, headOnly: boolean, response: ServerResponse): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'content-length': stats.size,
    'last-modified': stats.mtime.toUTCString(),
  });
  if (headOnly) response.end();
  else createReadStream(file).pipe(response);
}
