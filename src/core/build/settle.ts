import type { ApplyPorts } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';
import { formatImage } from '../names/reference.ts';
import type { PlanItem } from '../plan/item.ts';
import { announcement } from './announcement.ts';
import { explainFailure } from './explain-failure.ts';
import { decidingLines, failedOutput, lastLines } from './failed-output.ts';
import { findComplaint } from './installer-complaint.ts';
import type { ProvideImage, WorkOnItem } from './scope.ts';

/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;

type Ports = Pick<ApplyPorts, 'onProgress' | 'now'>;

/** Makes an outcome of what providing an image comes to, also of its failure, and announces it while it happens. */
export function settled(ports: Ports, provide: ProvideImage): WorkOnItem {
  return async (item, parents) => {
    const began = ports.now();
    const output = announcedOutput(ports, item);
    const finish = (status: string, message: string) => {
      const seconds = ports.now() - began;
      ports.onProgress({ kind: 'finished', id: idOf(item), status, seconds, message });
      return seconds;
    };
    try {
      const provided = await provide({ item, parents, onLine: output.onLine });
      const seconds = finish(provided.status, formatImage(provided.image));
      return { item, seconds, ...provided };
    } catch (error) {
      // A bug is no item's failure: it reaches the host.
      if (!(error instanceof TerrariumError)) throw error;
      const complaint = findComplaint(output.kept);
      const explained = explainFailure(error, decidingLines(output.kept, TAIL_LINES), complaint);
      const seconds = finish('failed', explained.message);
      const tail = failedOutput(
        output.kept.filter((line) => line !== announcement(item)),
        TAIL_LINES,
      );
      return { item, seconds, status: 'failed', error: explained, tail, complaint: complaint?.lines ?? [] };
    }
  };
}

/** Passes lines on, led by an event that the build started, and keeps the last ones. */
function announcedOutput({ onProgress }: Ports, item: PlanItem) {
  const id = idOf(item);
  const { kept, add } = lastLines();
  let started = false;
  const onLine = (line: string) => {
    if (!started) onProgress({ kind: 'started', id, title: item.title });
    started = true;
    add(line);
    onProgress({ kind: 'line', id, line });
  };
  return { kept, onLine };
}

function idOf({ ids }: PlanItem): string {
  return ids[0] ?? '';
}
