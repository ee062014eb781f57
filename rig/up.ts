import { writeFileSync } from 'node:fs';
import {
  containerBuilder,
  createContainerBuilder,
  createRemoteBuilder,
  installBuildx,
  remoteBuilder,
} from './builders.ts';
import { buildkitService } from './buildkit.ts';
import { channelUrl, condaChannelService } from './conda-channel/service.ts';
import { installPackages } from './debian.ts';
import { dockerClient, engineService } from './engine.ts';
import { buildTools, type Tools } from './go-tools.ts';
import { imageReferences, pushImages } from './images.ts';
import { type Layout, prepare } from './layout.ts';
import { installOracles } from './oracles.ts';
import { assignPorts, type Ports } from './ports.ts';
import { step } from './progress.ts';
import { registryService } from './registry.ts';
import type { Rig } from './rig.ts';
import { pythonRootfs } from './rootfs.ts';
import { ensureRunning } from './service.ts';
import { installTaskRunners } from './task-runners.ts';

/** Brings up what is not up yet and writes down where everything is. */
export async function up(layout: Layout): Promise<void> {
  requireRoot();
  prepare(layout);
  await step('Debian packages are there', installPackages);
  const [tools, rootfs] = await Promise.all([buildTools(layout), pythonRootfs(layout)]);
  const oracles = await installOracles(layout);
  const taskRunners = await installTaskRunners(layout);
  const ports = await assignPorts(layout);
  await step('services answer', () => startServices(layout, tools, ports));
  installBuildx(layout, tools.buildx);
  await createRemoteBuilder(layout);
  const images = imageReferences(registryAddress(ports));
  await pushImages(images, { tools, rootfs, builder: remoteBuilder }, layout);
  const inContainer = await createContainerBuilder(layout, images.buildkit);
  const builders = { remote: remoteBuilder, ...(inContainer ? { container: containerBuilder } : {}) };
  writeRig({ ...describe(layout, tools, ports, builders), oracles, taskRunners }, layout);
}

function requireRoot(): void {
  if (process.getuid?.() !== 0) throw new Error('the rig needs root: it starts container engines');
}

function registryAddress(ports: Ports): string {
  return `127.0.0.1:${ports.registry}`;
}

async function startServices(layout: Layout, tools: Tools, ports: Ports): Promise<void> {
  const registry = registryAddress(ports);
  const services = [
    registryService(layout, registry),
    await engineService(layout),
    buildkitService(layout, tools, registry),
    await condaChannelService(layout, ports.condaChannel),
  ];
  await Promise.all(services.map((service) => ensureRunning(service, layout)));
}

function describe(
  layout: Layout,
  tools: Tools,
  ports: Ports,
  builders: Rig['builders'],
): Omit<Rig, 'oracles' | 'taskRunners'> {
  const registry = registryAddress(ports);
  const { busybox, python, conda, frontend, runner } = imageReferences(registry);
  return {
    engine: `unix://${layout.engineSocket}`,
    docker: dockerClient,
    dockerConfig: layout.dockerConfig,
    buildkit: `unix://${layout.buildkitSocket}`,
    builders,
    registry,
    bases: { busybox, python, conda, frontend, runner },
    condaChannel: channelUrl(ports.condaChannel),
    act: tools.act,
    actionlint: tools.actionlint,
    buildkitd: tools.buildkitd,
  };
}

function writeRig(rig: Rig, layout: Layout): void {
  writeFileSync(layout.rigFile, `${JSON.stringify(rig, null, 2)}\n`);
}
