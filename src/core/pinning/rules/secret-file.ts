import { posix } from 'node:path';
import { quote } from '../../model/diagnostic.ts';
import type { PinRule } from '../subject/rule.ts';

/** Files that exist to store credentials. */
const NAMES =
  /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;

/** A credentials file in the build context: COPY puts it into a layer. */
export const secretFile: PinRule = {
  id: 'secret-file',
  severity: 'warning',
  summary: 'a file of credentials among the files that the steps copy',
  find: ({ environment }) =>
    environment.files
      .filter(({ path }) => NAMES.test(posix.basename(path)) || PATHS.test(path))
      .map(({ path }) => ({
        subject: path,
        message: `the build context hands ${quote(path)} to the image`,
        hint: 'name it in .dockerignore, and mount it as a secret',
      })),
};
