import { serve } from '#protocol/expose.ts';
import { opfsFolder } from '#storage/opfs-folder.ts';
import { Weights } from '#storage/weights.ts';

serve(new Weights(opfsFolder('checkpoints'), (address, options) => fetch(address, options)));
