import { EngineHost } from '#engine/host.ts';
import type { EngineApi } from '#protocol/engine-api.ts';
import { serve } from '#protocol/expose.ts';
import { opfsFile } from '#storage/opfs-file.ts';

serve(
  new EngineHost({
    gpu: navigator.gpu,
    deviceMemory: (navigator as { deviceMemory?: number }).deviceMemory,
    openStored: (name) => opfsFile('checkpoints', name),
  }) satisfies EngineApi,
);
