import { TerrariumError } from '../../core/model/errors.ts';
import type { Registry } from '../../core/model/registry.ts';

const refuse = () => Promise.reject(new TerrariumError('registry-unreachable', 'not asked (--offline)'));

/** Stands for every registry when none may be asked. */
export const OFFLINE: Registry = {
  headManifest: refuse,
  getManifest: refuse,
  getBlob: refuse,
  listTags: refuse,
  listReferrers: refuse,
  putBlob: refuse,
  hasBlob: refuse,
  copyBlob: refuse,
  fetchBlob: refuse,
  putManifest: refuse,
  announce: () => undefined,
  probePush: refuse,
};
