import { describe, expect, it } from 'vitest';
import { compose, idsOf, mixtureNamed, mixtures } from '#core/mixtures/mixtures.ts';

const ids = Array.from({ length: 5003 }, (_, index) => `id-${index}`);
const named = (name: string) => mixtureNamed(name)!;

describe('the mixtures', () => {
  it('are the nine of the paper', () => {
    expect(mixtures.map(({ name }) => name)).toEqual([
      ...['EN', 'DE', 'FR', 'IT', 'ES'],
      ...['ENDEFRITES', 'DEFRITES', 'ENDEFRITES-sampled', 'DEFRITES-sampled'],
    ]);
    expect(mixtureNamed('ENGLISH')).toBeUndefined();
  });

  it('have each ID in each of their languages', () => {
    expect(compose(named('FR'), ids)).toEqual(ids.map((id) => ({ id, language: 'fr' })));
    expect(compose(named('ENDEFRITES'), ids)).toHaveLength(5 * ids.length);
    expect(new Set(compose(named('DEFRITES'), ids).map(({ language }) => language))).toEqual(
      new Set(['de', 'fr', 'it', 'es']),
    );
  });

  it.each(['ENDEFRITES-sampled', 'DEFRITES-sampled'])(
    '%s has each ID once, languages differing by one at most',
    (name) => {
      const parts = compose(named(name), ids);
      expect(parts.map(({ id }) => id)).toEqual(ids);
      const counts = named(name).languages.map((code) => parts.filter(({ language }) => language === code).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(compose(named(name), ids)).toEqual(parts);
    },
  );

  it('small has the same 1,030 IDs in every mixture, as Lima-X', () => {
    const small = idsOf(ids, 'small');
    expect(small).toHaveLength(1030);
    expect(new Set(small).size).toBe(1030);
    expect(idsOf([...ids].reverse(), 'small')).toEqual(small);
    expect(idsOf(ids, 'full')).toEqual(ids);
  });
});
