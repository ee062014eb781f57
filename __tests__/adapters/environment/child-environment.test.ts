import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment, plantedDocker, withSecrets } from '../../../src/adapters/environment/child-environment.ts';
import { workspacesOf } from '../../../src/adapters/environment/workspaces.ts';

let folder = '';
let workspace = '';
let outside = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-environment-'));
  workspace = join(folder, 'workspace');
  outside = join(folder, 'home');
  for (const path of [
    join(workspace, '.docker'),
    join(workspace, 'bin'),
    join(outside, 'bin'),
    join(outside, '.docker'),
  ])
    mkdirSync(path, { recursive: true });
  symlinkSync(workspace, join(folder, 'link'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const child = (env: NodeJS.ProcessEnv) => childEnvironment({ HOME: outside, ...env }, [workspace]);
/** Replaces `W` by the workspace, `L` by a link to it, `H` by the home, and `R` by the way from here to the workspace. */
const at = (text: string) =>
  text.replace(/\b[WLHR]\b/g, (name) =>
    name === 'R'
      ? join(process.cwd().replace(/[^/]+/g, '..').slice(1), workspace)
      : ({ W: workspace, L: join(folder, 'link'), H: outside }[name] ?? ''),
  );

describe('a child in a pod', () => {
  // What the kubelet gives a container, and what buildx's kubernetes driver needs of it to find the cluster.
  // https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/
  const POD = {
    KUBERNETES_SERVICE_HOST: '10.96.0.1',
    KUBERNETES_SERVICE_PORT: '443',
    KUBERNETES_SERVICE_PORT_HTTPS: '443',
    KUBERNETES_PORT: 'tcp://10.96.0.1:443',
    KUBERNETES_PORT_443_TCP: 'tcp://10.96.0.1:443',
    KUBERNETES_PORT_443_TCP_ADDR: '10.96.0.1',
    DOCKER_HOST: 'tcp://127.0.0.1:2376',
    DOCKER_TLS_VERIFY: '1',
    DOCKER_CERT_PATH: '/certs/client',
  };

  it('finds the cluster and the engine beside it', () => {
    expect(child(POD)).toEqual({ HOME: outside, ...POD });
    expect(child({ ...POD, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', VAULT_PORT: 'tcp://10.96.0.7:8200' })).toEqual({
      HOME: outside,
      ...POD,
    });
  });
});

describe('the Docker configuration of a child', () => {
  it.each(['W/.docker', 'W', 'L/.docker', 'H/../workspace/.docker', 'R/.docker', 'W/not/there', 'L/not/there'])(
    'is not %s',
    (written) => {
      for (const name of ['DOCKER_CONFIG', 'BUILDX_CONFIG'] as const) {
        const env = { [name]: at(written) };
        expect(child(env)[name]).toBe(name === 'DOCKER_CONFIG' ? join(outside, '.docker') : undefined);
        expect(plantedDocker({ HOME: outside, ...env }, [workspace])).toEqual({ variable: name, folder: at(written) });
      }
    },
  );

  it.each(['config.json', 'cli-plugins', 'contexts', 'buildx'])(
    'is none whose %s is a link into the workspace',
    (name) => {
      writeFileSync(join(workspace, 'planted'), '');
      mkdirSync(join(folder, 'docker'));
      symlinkSync(join(workspace, 'planted'), join(folder, 'docker', name));
      expect(child({ DOCKER_CONFIG: join(folder, 'docker') }).DOCKER_CONFIG).toBe(join(outside, '.docker'));
    },
  );

  it('is none that is a link into the workspace, or a link of the workspace out of it', () => {
    symlinkSync(join(workspace, '.docker'), join(folder, 'docker'));
    symlinkSync(join(outside, '.docker'), join(workspace, 'out'));
    for (const planted of [join(folder, 'docker'), join(workspace, 'out')])
      expect(child({ DOCKER_CONFIG: planted }).DOCKER_CONFIG).toBe(join(outside, '.docker'));
  });

  it('is that of no home in the workspace', () => {
    const env = child({ HOME: workspace });
    expect(env.HOME).toBeUndefined();
    expect(env.DOCKER_CONFIG).toMatch(/\/\.docker$|^\/dev\/null\/docker$/);
    expect(env.DOCKER_CONFIG).not.toContain(workspace);
    expect(plantedDocker({ HOME: workspace }, [workspace])?.variable).toBe('HOME');
    expect(childEnvironment({ HOME: outside, DOCKER_CONFIG: workspace }, ['/']).DOCKER_CONFIG).toBe('/dev/null/docker');
  });

  it('is what the environment says where that is outside', () => {
    const env = { DOCKER_CONFIG: join(outside, '.docker'), BUILDX_CONFIG: `${workspace}-other`, HOME: outside };
    expect(child(env)).toEqual(env);
    expect(plantedDocker(env, [workspace])).toBeUndefined();
    expect(child({})).toEqual({ HOME: outside });
  });
});

describe('the programs of a child', () => {
  it('are none of the workspace, and none that are found relative to a folder', () => {
    const entries = [workspace, at('W/bin'), at('L/bin'), '', '.', 'bin', './bin', '~/bin', at('H/bin'), '/usr/bin'];
    expect(child({ PATH: entries.join(delimiter) }).PATH).toBe([at('H/bin'), '/usr/bin'].join(delimiter));
  });

  it('are never those of an empty list, which is the current folder', () => {
    for (const entries of [[at('W/bin')], [''], ['.', '']])
      expect(child({ PATH: entries.join(delimiter) })).not.toHaveProperty('PATH');
  });
});

describe('what names programs', () => {
  it.each([
    ['KUBECONFIG', 'W/kube'],
    ['KUBECONFIG', 'L/kube'],
    ['AWS_CONFIG_FILE', 'W/aws'],
    ['AWS_SHARED_CREDENTIALS_FILE', 'L/aws'],
    ['AWS_CONFIG_FILE', 'R/aws'],
    ['AZURE_CONFIG_DIR', 'W/azure'],
    ['AZURE_EXTENSION_DIR', 'W/azure'],
    ['CLOUDSDK_CONFIG', 'W/gcloud'],
    ['CLOUDSDK_PYTHON', 'W/python'],
    ['CLOUDSDK_PYTHON', 'R/python'],
    ['XDG_CONFIG_HOME', 'W/.config'],
    ['XDG_RUNTIME_DIR', 'L'],
    ['XDG_DATA_HOME', 'R'],
    ['DOCKER_SOMETHING', 'W/new'],
  ])('is not passed on as %s=%s', (name, written) => {
    expect(child({ [name]: at(written) })).toEqual({ HOME: outside });
  });

  it.each([
    ['KUBECONFIG', 'H/kube'],
    ['AWS_CONFIG_FILE', 'H/aws'],
    ['AWS_SDK_LOAD_CONFIG', '1'],
    ['AWS_ROLE_ARN', 'arn:aws:iam::1:role/a'],
    ['DOCKER_DEFAULT_PLATFORM', 'linux/amd64'],
    ['DOCKER_HOST', 'unix:///var/run/docker.sock'],
    ['BUILDX_BUILDER', 'default'],
    ['CLOUDSDK_PYTHON', 'python3'],
    ['XDG_CONFIG_HOME', 'H/.config'],
    ['SSL_CERT_FILE', 'W/ca.pem'],
    ['DOCKER_CERT_PATH', 'W/certs'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'W/token'],
    ['GOOGLE_APPLICATION_CREDENTIALS', 'W/gha-creds-1.json'],
    ['TMPDIR', 'W/tmp'],
  ])('is not %s=%s', (name, written) => {
    expect(child({ [name]: at(written) })).toEqual({ HOME: outside, [name]: at(written) });
  });

  it('is a file of Google that may name a program only where it is outside', () => {
    const allowed = { GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1' };
    const file = (written: string) => ({ ...allowed, GOOGLE_APPLICATION_CREDENTIALS: at(written) });
    expect(child(file('W/a.json'))).not.toHaveProperty('GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES');
    expect(child(file('H/a.json'))).toMatchObject(allowed);
  });

  it('is not brought back as the value of a secret', () => {
    const secrets = { TOKEN: 'a', DOCKER_CONFIG: workspace, PATH: workspace };
    expect(withSecrets({ PATH: '/usr/bin' }, secrets)).toEqual({ TOKEN: 'a', PATH: '/usr/bin' });
  });
});

describe('the workspace', () => {
  it('is the root, the checkout around it, and that of the job', () => {
    mkdirSync(join(workspace, '.git'));
    const root = join(workspace, 'a/b');
    expect(workspacesOf(root, { GITHUB_WORKSPACE: '/job' })).toEqual([root, workspace, '/job']);
    expect(workspacesOf(workspace, {})).toEqual([workspace]);
  });

  it('is not a checkout that a worktree or a submodule lies in, but their own', () => {
    mkdirSync(join(workspace, 'sub'));
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(workspace, '.git'), 'gitdir: elsewhere\n');
    expect(workspacesOf(join(workspace, 'sub'), {})).toEqual([join(workspace, 'sub'), workspace]);
  });

  it('has variables of one program, unless they lead below those folders', () => {
    const env = { DOTNET_ROOT: '/checkout/tools', PYTHON_KEYRING_BACKEND: 'a.b', OTHER: 'x' };
    const also = /^(?:DOTNET_ROOT|PYTHON_KEYRING_BACKEND)$/;
    expect(childEnvironment(env, ['/elsewhere'], also)).toMatchObject({ DOTNET_ROOT: '/checkout/tools' });
    const planted = childEnvironment(env, ['/checkout'], also);
    expect([planted.DOTNET_ROOT, planted.PYTHON_KEYRING_BACKEND, planted.OTHER]).toEqual([undefined, 'a.b', undefined]);
  });
});
