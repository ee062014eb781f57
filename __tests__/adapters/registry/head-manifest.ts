import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { parseReference } from '../../../src/core/names/reference.ts';

// Asks for manifests in a process of its own, whose authorities are those of its environment.
const registry = createRegistry({
  credentials: async () => ({ kind: 'basic', username: 'user', password: 'of-the-registry' }),
  env: process.env,
  random: () => 0,
});
for (const text of process.argv.slice(2)) {
  const reference = parseReference(text);
  if (reference === undefined) throw new Error(`${text} is no reference`);
  const answer = await registry.headManifest(reference, reference.tag ?? 'latest').then(
    (found) => ({ digest: found?.digest }),
    ({ code, message, hint }) => ({ code, message, hint }),
  );
  console.log(JSON.stringify(answer));
}
process.exit();
