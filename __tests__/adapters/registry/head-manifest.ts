import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { dockerCredentials } from '../../../src/adapters/registry/credentials.ts';
import { parseReference } from '../../../src/core/names/reference.ts';

// Asks for manifests in a process of its own, whose authorities are those of its environment, with the logins of its Docker
// configuration where it has one.
const registry = createRegistry({
  credentials:
    process.env.DOCKER_CONFIG === undefined
      ? async () => ({ kind: 'basic', username: 'user', password: 'of-the-registry' })
      : dockerCredentials(process.env, { notBelow: [] }),
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
