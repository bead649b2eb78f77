import { describe, expect, it } from 'vitest';
import { noun } from '#core/corpus/lexicon/nouns.ts';
import { worded } from '#core/corpus/parallel.ts';
import { wording } from '#core/corpus/tasks/template.ts';

const slots = { animal: noun('squirrel'), hero: { name: 'Anna', gender: 'f' }, number: 3, side: 'm' };
const english = (template: string) => worded(wording<typeof slots>(template, '', '', '', ''), slots).en;
const french = (template: string) => worded(wording<typeof slots>('', '', template, '', ''), slots).fr;

describe('a template', () => {
  it('takes names, numbers and nouns as they are', () => {
    expect(english('{hero} has {number}: {animal}')).toBe('Anna has 3: squirrel');
  });

  it('asks the grammar of its language, from right to left', () => {
    expect(english('{a animal} and {theMany animal}')).toBe('a squirrel and the squirrels');
    expect(french('la maison {de un animal}')).toBe('la maison d’un écureuil');
    expect(french('le nom {de hero}')).toBe('le nom d’Anna');
  });

  it('counts, and lets an adjective agree', () => {
    expect(english('{count number animal}')).toBe('3 squirrels');
    expect(french('{un animal small}')).toBe('un petit écureuil');
  });

  it('begins with a capital where the place does', () => {
    expect(english('{The animal} runs')).toBe('The squirrel runs');
  });

  it('chooses by gender, of a person, of a noun in its language, or given', () => {
    expect(french('{hero:heureux|heureuse}')).toBe('heureuse');
    expect(french('{animal:le|la}')).toBe('le');
    expect(french('seul{side:|e}')).toBe('seul');
    const { de } = worded(wording<typeof slots>('', '{animal:er|sie|es}', '', '', ''), slots);
    expect(de).toBe('es');
  });

  it('fails on what it cannot fill', () => {
    expect(() => english('{a plant}')).toThrow('no slot in {a plant}');
    expect(() => english('{an animal}')).toThrow('no function "an"');
  });
});
