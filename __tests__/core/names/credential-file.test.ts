import { describe, expect, it } from 'vitest';
import { copiesCredentials, credentialFile, credentialPaths } from '../../../src/core/names/credential-file.ts';

describe('a name of credentials', () => {
  it.each([
    ['gha-creds-e678247a.json', 'gha-creds-*.json'],
    ['app/gha-creds-910db60f450d15e4.json', 'gha-creds-*.json'],
    ['gha-creds-é\n.json', 'gha-creds-*.json'],
    ['gha-kubeconfig-93df279e7933b0ae', 'gha-kubeconfig-*'],
    ['gha-kubeconfig-93df279e7933b0ae/cache/x', 'gha-kubeconfig-*'],
    ['_temp/git-credentials-0f8fad5b-d9cb-469f-a165-70867728950e.config', 'git-credentials-*.config'],
  ])('is that of %j', (path, glob) => {
    expect(credentialFile(path)?.glob).toBe(glob);
  });

  it.each([
    'gha-creds.json',
    'gha-creds-e678247a.json.md',
    'my-gha-creds-1.json',
    'gha-kubeconfig',
    'GHA-CREDS-1.JSON',
    'git-credentials-helper.config',
    'credentials.json',
    '.env',
  ])('is not that of %j', (path) => {
    expect(credentialFile(path)).toBeUndefined();
  });
});

describe('a source of COPY', () => {
  it.each([
    ['gha-creds-*.json', true],
    ['./keys/gha-creds-12.json', true],
    ['gha-kubeconfig-*', true],
    ['gha-creds-1*', false],
    ['*.json', false],
    ['.', false],
  ])('%s copies nothing but credentials: %s', (source, expected) => {
    expect(copiesCredentials(source)).toBe(expected);
  });
});

describe('a variable of the environment', () => {
  it.each([
    'GOOGLE_APPLICATION_CREDENTIALS',
    'GOOGLE_GHA_CREDS_PATH',
    'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
    'GHA_HCP_CRED_FILE',
    'HCP_CRED_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_CONFIG_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AZURE_FEDERATED_TOKEN_FILE',
    'ARM_OIDC_TOKEN_FILE_PATH',
    'AZURE_CONFIG_DIR',
    'KUBECONFIG',
    'KUBE_CONFIG_PATH',
    'NETRC',
    'NPM_CONFIG_USERCONFIG',
    'npm_config_userconfig',
    'PIP_CONFIG_FILE',
    'DOCKER_CONFIG',
    'REGISTRY_AUTH_FILE',
    'TELEPORT_IDENTITY_FILE',
    'SNOWFLAKE_PRIVATE_KEY_PATH',
  ])('%s names credentials', (variable) => {
    expect(credentialPaths({ [variable]: '/elsewhere/x' })).toEqual([{ variable, path: '/elsewhere/x' }]);
  });

  it.each(['PATH', 'HOME', 'GITHUB_TOKEN', 'GITHUB_PATH', 'GITHUB_WORKSPACE', 'PYTHONPATH', 'CONFIG_FILE', 'TOKEN'])(
    '%s does not',
    (variable) => {
      expect(credentialPaths({ [variable]: '/elsewhere/x' })).toEqual([]);
    },
  );

  it('may name several files, or none', () => {
    expect(credentialPaths({ KUBECONFIG: '/a:/b:', NETRC: '', DOCKER_CONFIG: undefined })).toEqual([
      { variable: 'KUBECONFIG', path: '/a' },
      { variable: 'KUBECONFIG', path: '/b' },
    ]);
  });
});
