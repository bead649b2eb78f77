import { expect, test } from 'vitest';
import { mixtureIn, trainingDataIn } from '#core/mixtures/training-data.ts';

const told = (model: string) => {
  const { languages, size, nature } = trainingDataIn(model);
  return [languages, size, nature];
};

test('the paper’s names tell languages, size and nature', () => {
  expect(told('Bactrian-DE')).toEqual(['one', 'full', 'synthetic']);
  expect(told('Bactrian-small-DEFRITES')).toEqual(['several', 'small', 'synthetic']);
  expect(told('Bactrian-ENDEFRITES-sampled')).toEqual(['sampled', 'full', 'synthetic']);
  expect(told('Lima-IT')).toEqual(['one', 'small', 'curated']);
  expect(told('Lima-ENDEFRITES')).toEqual(['several', 'small', 'curated']);
  // the first version's, which has one sampled mixture only
  expect(told('Bactrian-sampled')).toEqual(['sampled', 'full', 'synthetic']);
});

test('so do ours, however a list writes them', () => {
  expect(told('Tandem · ENDEFRITES')).toEqual(['several', 'full', 'synthetic']);
  expect(told('tandem-FR-small.q8_0')).toEqual(['one', 'small', 'synthetic']);
});

test('a name of no known family tells what stands in it, and nothing else', () => {
  expect(told('mistral-7b_DEFRITES')).toEqual(['several', null, null]);
  expect(told('mistral-7b-small-DE')).toEqual(['one', 'small', null]);
  expect(told('mistral-small')).toEqual([null, null, null]);
  expect(told('gpt-4')).toEqual([null, null, null]);
  // parts of words are none
  expect(told('LIMAX-MODEL')).toEqual([null, null, null]);
  expect(told('__proto__')).toEqual([null, null, null]);
});

test('a mixture has a family: what is left of the name', () => {
  expect(mixtureIn('Mixtral-Bactrian-ENDEFRITES-sampled')).toMatchObject({
    family: 'Mixtral Bactrian',
    mixture: { name: 'ENDEFRITES-sampled' },
  });
  expect(mixtureIn('gpt-4')).toBeNull();
});
