import { describe, expect, it } from 'vitest';
import { languageCodes } from '#core/languages.ts';
import { usualConsent, usualDirective } from '#core/studies/wordings.ts';

const machine = {
  en: 'machine',
  de: 'maschinell',
  fr: 'automatiquement',
  it: 'automaticamente',
  es: 'automáticamente',
};
const tie = {
  en: 'tie sparingly',
  de: 'Unentschieden nur sparsam',
  fr: 'parcimonie',
  it: 'parsimonia',
  es: 'moderación',
};
const pseudonym = { en: 'pseudonym', de: 'Pseudonym', fr: 'pseudonyme', it: 'pseudonimo', es: 'seudónimo' };
const unpaid = {
  en: 'no payment',
  de: 'nicht bezahlt',
  fr: 'sans rémunération',
  it: 'non prevede compensi',
  es: 'no se paga',
};
const remove = {
  en: 'delete your verdicts',
  de: 'Urteile zu löschen',
  fr: 'supprimer vos jugements',
  it: 'cancellare i Suoi giudizi',
  es: 'elimine sus valoraciones',
};
/** "Settings", as the dictionaries call them */
const settings = {
  en: '“Settings”',
  de: '„Einstellungen“',
  fr: '«\u00a0Réglages\u00a0»',
  it: '“Impostazioni”',
  es: '“Ajustes”',
};
/** Words of familiar address. */
const familiar = {
  en: /$^/,
  de: /\b(?:du|dir|dich|dein\w*|ihr|euch)\b/,
  fr: /\b(?:tu|toi|ton|tes)\b/,
  it: /\b(?:tu|tuoi|tuo|tua|ti)\b/,
  es: /\b(?:tú|tus|tu|ti|te)\b/,
};

describe.each(languageCodes)('the usual wording, %s', (language) => {
  const directive = usualDirective[language];
  const consent = usualConsent[language];

  it('of the directive asks for few ties and mentions that texts may be machine-translated', () => {
    expect(directive).toContain(tie[language]);
    expect(directive).toContain(machine[language]);
  });

  it('of the consent has purpose, no payment, pseudonym and deletion', () => {
    expect(consent.split('\n\n').length).toBe(5);
    for (const words of [unpaid, pseudonym, remove, settings, machine]) expect(consent).toContain(words[language]);
  });

  it('keeps to the typography and to formal address', () => {
    for (const text of [directive, consent]) {
      expect(text).not.toMatch(/['"]| {2}|\s$/);
      expect(text).not.toMatch(familiar[language]);
      if (language === 'fr') expect(text).not.toMatch(/[^\u00a0][;:?!»]|«[^\u00a0]/);
    }
  });
});
