import { describe, expect, it } from 'vitest';
import { folded, typed, typedDialogue, typingOf, typings } from '#core/corpus/free-form.ts';
import { fixed } from '#core/corpus/parallel.ts';

describe('a prompt as people type it', () => {
  const french = 'Où se trouve l’Élysée\u00a0? Dites «\u00a0œuf\u00a0»\u00a0!';
  const german = 'Was heißt „Tür“ – auf Französisch?';
  const spanish = '¿Cómo se dice «niño» en inglés?';

  it('printed stays as it is', () => {
    expect(typed(french, 'fr', 'printed')).toBe(french);
  });

  it('on a keyboard has straight quotes, apostrophes and plain spaces', () => {
    expect(typed(french, 'fr', 'keyboard')).toBe('Où se trouve l\'Élysée ? Dites "œuf" !');
    expect(typed(german, 'de', 'keyboard')).toBe('Was heißt "Tür" - auf Französisch?');
    expect(typed(spanish, 'es', 'keyboard')).toBe('¿Cómo se dice "niño" en inglés?');
  });

  it('loses its last mark, its capitals, and in haste its accents too', () => {
    expect(typed(spanish, 'es', 'no-marks')).toBe('¿Cómo se dice "niño" en inglés');
    expect(typed(german, 'de', 'lower-case')).toBe('was heißt "tür" - auf französisch?');
    expect(typed(german, 'de', 'hasty')).toBe('was heisst "tuer" - auf franzoesisch');
    expect(typed(french, 'fr', 'hasty')).toBe('ou se trouve l\'elysee ? dites "oeuf"');
    expect(typed(spanish, 'es', 'hasty')).toBe('como se dice "nino" en ingles');
  });

  it('is never empty', () => {
    for (const typing of typings) expect(typed('?', 'en', typing)).toBe('?');
  });

  it('is decided by the ID, and every way occurs', () => {
    expect(typingOf('capital:paris:3')).toBe(typingOf('capital:paris:3'));
    expect(new Set(Array.from({ length: 200 }, (_, id) => typingOf(String(id))))).toEqual(new Set(typings));
  });

  it('leaves code alone but for the marks that keyboards lack', () => {
    const user = fixed('What’s A?\nA = 1', 'A = “é”', 'Qu’est-ce ?', 'A = 1', 'A = 1');
    const turn = { user, assistant: user, check: { kind: 'exact' as const } };
    const dialogue = { system: null, turns: [turn], verbatim: true as const };
    expect(typedDialogue(dialogue, 'hasty').turns[0]).toEqual({
      ...turn,
      user: fixed("What's A?\nA = 1", 'A = "é"', "Qu'est-ce ?", 'A = 1', 'A = 1'),
    });
    expect(typedDialogue(dialogue, 'printed')).toEqual(dialogue);
  });

  it('folds to the same as any other way of typing', () => {
    for (const typing of typings) {
      expect(folded(typed(spanish, 'es', typing))).toBe('como se dice nino en ingles');
      expect(folded(typed(german, 'de', typing))).toBe(folded(german));
      expect(folded(typed(french, 'fr', typing))).toBe(folded(french));
    }
  });
});
