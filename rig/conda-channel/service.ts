import { join } from 'node:path';
import type { Layout } from '../layout.ts';
import { httpAnswers, type Service } from '../service.ts';
import { writeChannel } from './channel.ts';

/** A small conda channel over HTTP; each `up` writes it again, always with the same bytes. */
export async function condaChannelService(layout: Layout, port: number): Promise<Service> {
  const folder = join(layout.root, 'conda');
  await writeChannel(join(folder, 'channel'));
  return {
    name: 'conda-channel',
    command: [process.execPath, join(import.meta.dirname, 'server.ts'), folder, String(port)],
    answers: () => httpAnswers(`${channelUrl(port)}/noarch/repodata.json`),
  };
}

export function channelUrl(port: number): string {
  return `http://127.0.0.1:${port}/channel`;
}
