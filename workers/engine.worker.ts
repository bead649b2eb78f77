import { EngineHost } from '#engine/host.ts';
import type { EngineApi } from '#protocol/engine-api.ts';
import { serve } from '#protocol/expose.ts';
import { opfsFile } from '#storage/opfs-file.ts';
import { tunings } from '#storage/tunings.ts';

serve(
  new EngineHost({
    gpu: navigator.gpu,
    deviceMemory: (navigator as { deviceMemory?: number }).deviceMemory,
    openStored: (name) => opfsFile('checkpoints', name),
    tunings,
  }) satisfies EngineApi,
);
