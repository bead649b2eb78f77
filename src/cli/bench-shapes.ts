import { WorkbenchError } from '#core/errors.ts';
import { formats } from '#engine/formats/index.ts';
import { benchShape, type ShapeBench, type ShapeName, shapes } from '#engine/gpu/shape-bench.ts';
import { gpuStreamBandwidth } from '#engine/gpu/stream-bandwidth.ts';
import { adapterName } from './bench.ts';
import { numberWithin, oneOf, parseOptions } from './arguments.ts';
import type { Command } from './command.ts';
import { isOpen, openNodeDevice } from './node-device.ts';

const shapeNames = Object.keys(shapes) as ShapeName[];
const usualFormats = ['Q4_0', 'Q4_K', 'Q8_0'];
const usualRounds = ['0', '1', '2', '4', '8', '16'];

export const benchShapes: Command = {
  usage:
    '[--shape 1b|7b|tiny …] [--format Q4_0|… …] [--rounds 0…16 …] [--prompt-tokens N] [--decode-tokens N] [--untuned]',
  purpose:
    'decode, by tokens a submit, and prefill on the GPU at the shapes of 1B and 7B models, on random weights; a table of kernels',
  async run(args, output) {
    const values = parseOptions(args, {
      shape: { type: 'string', multiple: true },
      format: { type: 'string', multiple: true },
      rounds: { type: 'string', multiple: true },
      'prompt-tokens': { type: 'string' },
      'decode-tokens': { type: 'string' },
      untuned: { type: 'boolean', default: false },
    });
    const names = formats.map(({ name }) => name);
    const wanted = (values.format ?? usualFormats).map((name) => oneOf('format', name, names));
    const chosen = values.shape?.map((name) => oneOf('shape', name, shapeNames));
    const number = (name: 'prompt-tokens' | 'decode-tokens', otherwise: number) =>
      numberWithin(name, values[name], { low: 1, high: 4096, whole: true, otherwise });
    const options = {
      rounds: (values.rounds ?? usualRounds).map((text) =>
        numberWithin('rounds', text, { low: 0, high: 16, whole: true, otherwise: 0 }),
      ),
      promptTokens: number('prompt-tokens', 512),
      decodeTokens: number('decode-tokens', 64),
      tuned: !values.untuned,
    };
    const device = await openNodeDevice('webgpu');
    if (!isOpen(device)) throw new WorkbenchError('engine/no-webgpu', { reason: device.reason });
    try {
      if (device.fallback && !chosen) output.words('The only GPU is software: a tiny shape has to do.');
      const streamBytesPerSecond = await gpuStreamBandwidth(device);
      for (const shape of chosen ?? (device.fallback ? (['tiny'] as const) : (['1b', '7b'] as const))) {
        for (const name of wanted) {
          const format = formats.find((candidate) => candidate.name === name)!;
          const found = await benchShape(device, shape, format, options);
          output.result({
            ...against(found, streamBytesPerSecond),
            streamBytesPerSecond,
            adapter: adapterName(device),
          });
          output.words(table(found, streamBytesPerSecond));
        }
      }
    } finally {
      device.device.destroy();
    }
  },
};

/** With shares of what the same device streams in the same run. */
function against({ decode, kernels, ...others }: ShapeBench, stream: number) {
  return {
    ...others,
    decode: decode.map((row) => ({ ...row, shareOfStream: row.bytesPerSecond / stream })),
    kernels: kernels.map((row) => ({ ...row, shareOfStream: row.bytesPerSecond / stream })),
  };
}

function table({ shape, format, decode, prefill, kernels }: ShapeBench, stream: number): string {
  const percent = (bytesPerSecond: number) => `${((bytesPerSecond * 100) / stream).toFixed(0)} %`;
  const gigabytes = (bytesPerSecond: number) => `${(bytesPerSecond / 1e9).toFixed(1)} GB/s`;
  return [
    `${shape} ${format}: prompts ${prefill.tokensPerSecond.toFixed(0)} tokens/s; decoding, against a stream of ${gigabytes(stream)}:`,
    ...decode.map(
      ({ rounds, tokenMs, tokensPerSecond, bytesPerSecond }) =>
        `  ${(rounds === 0 ? 'by steps' : `${rounds} a submit`).padEnd(11)} ${tokenMs.toFixed(3).padStart(9)} ms a token ${tokensPerSecond.toFixed(1).padStart(8)} tokens/s ${percent(bytesPerSecond).padStart(6)}`,
    ),
    ...kernels.map(
      ({ kernel, dispatches, ms, bytesPerSecond }) =>
        `  ${kernel.padEnd(10)} × ${String(dispatches).padEnd(3)} ${ms.toFixed(3).padStart(9)} ms ${gigabytes(bytesPerSecond).padStart(11)} ${percent(bytesPerSecond).padStart(6)}`,
    ),
  ].join('\n');
}
