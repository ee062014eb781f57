import { describe, expect, it } from 'vitest';
import {
  builderFailure,
  buildxMissing,
  creationFailure,
  engineFailure,
} from '../../../src/adapters/buildkit/builder-failure.ts';

// As buildx 0.36 prints it.
const DENIED = `Name:          default
Driver:        docker

Error:  permission denied while trying to connect to the docker API at unix:///var/run/docker.sock
Nodes:
`;

describe('why a builder cannot be used', () => {
  it.each<[string, string | undefined, string, RegExp]>([
    [
      DENIED,
      undefined,
      'the builder does not answer: permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
      /usermod -aG docker/,
    ],
    [
      'Name: default\nDriver: docker\nError:  failed to connect to the docker API at unix:///x; check if the path is correct\nNodes:\nName: default\n',
      undefined,
      'the builder does not answer: failed to connect to the docker API at unix:///x; check if the path is correct',
      /start Docker/,
    ],
    ['ERROR: no builder "nope" found\n', 'nope', 'there is no builder "nope"', /docker buildx ls/],
    [
      'ERROR: cannot determine Kubernetes namespace, specify manually: invalid configuration: no configuration has been provided\n',
      'inpod',
      'builder "inpod" does not answer: cannot determine Kubernetes namespace, specify manually: invalid configuration: no configuration has been provided',
      /KUBECONFIG/,
    ],
    ['Driver: docker\nStatus: stopped\n', undefined, 'the builder does not answer: Status: stopped', /start Docker/],
    ['Nodes:\n', undefined, 'the builder does not answer', /start Docker/],
    ['', 'b', 'builder "b" does not answer', /start Docker/],
  ])('%j', (output, builder, message, hint) => {
    const failure = builderFailure(output, builder);
    expect(failure).toMatchObject({ code: 'engine-not-running', message });
    expect(failure.hint).toMatch(hint);
  });

  it('says how a builder is made for an engine behind TLS', () => {
    const output =
      'ERROR: could not create a builder instance with TLS data loaded from environment. Please use `docker context create <context-name>`';
    expect(creationFailure(output).hint).toMatch(/docker context create/);
  });

  it.each([
    ['Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?', /start Docker/],
    ['permission denied while trying to connect', /usermod/],
  ])('an engine: %s', (output, hint) => {
    expect(engineFailure(`${output}\n`)).toMatchObject({
      message: `the engine does not answer: ${output}`,
      hint: expect.stringMatching(hint),
    });
  });

  it('knows podman, which calls itself docker', () => {
    expect(buildxMissing('podman version 4.3.1\n').message).toBe('the docker command is podman, which has no buildx');
    expect(buildxMissing('Docker version 29.0.0, build 1\n').message).toBe('docker has no buildx');
  });
});
