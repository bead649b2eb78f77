import { describe, expect, it } from 'vitest';
import { slotless } from '#core/corpus/slotless.ts';

describe('a prompt without its slots', () => {
  it('is the same for other names, nouns and numbers, whatever their articles', () => {
    expect(slotless('Anna has 3 dogs in Paris.', 'en')).toBe(slotless('Leo Smith has 12 cats in Rome!', 'en'));
    expect(slotless('Der Hund und eine Katze gehören Max.', 'de')).toBe(
      slotless('Das Pferd und ein Esel gehören Julia.', 'de'),
    );
    expect(slotless('Combien de pattes a l’âne ?', 'fr')).toBe(slotless('Combien de pattes a la souris ?', 'fr'));
    expect(slotless('Lo zio vede un topo.', 'it')).toBe('lo zio vede …');
  });

  it('knows names of several words, and the German dative', () => {
    expect(slotless('¿Dónde está Nueva York?', 'es')).toBe('donde esta …');
    expect(slotless('Ich spiele mit drei Hunden.', 'de')).toBe('ich spiele mit drei …');
  });

  it('keeps what makes a prompt', () => {
    expect(slotless('Anna has 3 dogs.', 'en')).not.toBe(slotless('Anna sells 3 dogs.', 'en'));
    expect(slotless('', 'en')).toBe('');
  });
});
