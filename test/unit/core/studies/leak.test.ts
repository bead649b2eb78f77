import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAnswers, parseQuestions } from '#core/benchmarks/fastchat.ts';
import { ourBenchmarks } from '#core/benchmarks/ours.ts';
import { languageCodes } from '#core/languages.ts';
import { findLeaks } from '#core/studies/leak.ts';

const told = (text: string, question?: string) => findLeaks(text, question).map((leak) => `${leak.kind}: ${leak.text}`);

const tells: Record<string, string> = {
  // vendors and models that are nothing else
  'I was made by OpenAI.': 'OpenAI',
  'Ask chatgpt instead.': 'chatgpt',
  'Das hat GPT-3.5 auch gesagt.': 'GPT-3.5',
  'J’utilise **Mixtral**.': 'Mixtral',
  'Un modelo como DeepSeek-R1 lo sabría.': 'DeepSeek',
  'Sono basato su Qwen2.5.': 'Qwen2.5',
  'Ich bin EuroLLM, guten Tag!': 'EuroLLM',
  'Das ist ein OpenAI-Modell.': 'OpenAI',
  // ordinary words made plain by a version, a size or an addition
  'Claude 3 answers differently.': 'Claude 3',
  'Frag Gemini Pro.': 'Gemini Pro',
  'Llama 2 und Llama-3 sind Modelle.': 'Llama 2',
  'Le modèle Mistral 7B est petit.': 'Mistral 7B',
  'Vicuna-13B era meglio.': 'Vicuna-13B',
  'Prueba Falcon-40B.': 'Falcon-40B',
  'Bactrian-DE ist besser.': 'Bactrian-DE',
  // an AI that says who it is
  'Hello! I am Claude, an AI assistant.': 'Claude',
  'I’m Bard, a large language model from Google.': 'Bard',
  'Ich bin Gemini, ein großes Sprachmodell.': 'Gemini',
  'Als KI von Google habe ich keine Meinung.': 'Google',
  'Je suis Claude, un assistant IA.': 'Claude',
  'En tant qu’IA de Meta, je n’ai pas d’opinion.': 'Meta',
  'Sono un modello linguistico di Google.': 'Google',
  'Mi chiamo Minerva e sono un’intelligenza artificiale.': 'Minerva',
  'Soy Llama, un modelo de lenguaje.': 'Llama',
  'Como IA de Microsoft no tengo opinión.': 'Microsoft',
};

const origins: Record<string, string> = {
  'As an AI language model developed by Contoso, I cannot know.': 'developed by Contoso',
  'I am an AI assistant created by the Foundation Lab.': 'created by the Foundation',
  'I was trained by Contoso; I am only a language model.': 'trained by Contoso',
  'Als KI-Modell, das von Contoso entwickelt wurde, weiß ich das nicht.': 'von Contoso entwickelt',
  'Ich bin ein Sprachmodell, trainiert von der Firma Contoso.': 'trainiert von der Firma Contoso',
  'Ich wurde als Sprachmodell von der Contoso GmbH in Bonn trainiert.': 'von der Contoso GmbH in Bonn trainiert',
  'En tant que modèle de langage créé par Contoso, je ne sais pas.': 'créé par Contoso',
  'Je suis un assistant virtuel, conçu par la société Contoso.': 'conçu par la société Contoso',
  'Come modello linguistico sviluppato da Contoso, non lo so.': 'sviluppato da Contoso',
  'Sono un assistente virtuale creato dalla società Contoso.': 'creato dalla società Contoso',
  'Como modelo de lenguaje entrenado por Contoso, no lo sé.': 'entrenado por Contoso',
  'Soy un asistente virtual desarrollado por la empresa Contoso.': 'desarrollado por la empresa Contoso',
};

const harmless = [
  // Gemini is a sign of the zodiac and a series of flights
  'As a Gemini, I was born in June.',
  'I’m a Gemini, and my sister is a Leo.',
  'Sein Sternzeichen ist Gemini, auf Deutsch Zwillinge.',
  'Gemini 8 docked in orbit in 1966; Gemini 12 was the last flight.',
  // first names
  'Je m’appelle Claude et j’habite à Lyon.',
  'Claude Monet peignait à Giverny.',
  'Mi chiamo Gemma e sono un’infermiera.',
  'Lucie et Claude sont venus.',
  'Dolly the sheep was born in 1996.',
  // a wind, poets
  'Le mistral souffle fort à Marseille, et Mistral était poète.',
  'Gabriela Mistral ganó el Premio Nobel en 1945.',
  'The Bard of Avon wrote it.',
  // animals and flames
  'El niño se llama Pedro. Llama 3 veces a la puerta.',
  'La llama, la alpaca y la vicuña viven en los Andes.',
  'Das Lama und das Alpaka; auf Englisch: llama and alpaca.',
  'An alpaca, a koala and a falcon walk into a bar.',
  'Falcon 9 landed again.',
  'La salamandra es un anfibio, y la orca, un mamífero.',
  // words
  'La meta è vicina, ma la gemma è falsa.',
  'L’obiettivo è la meta; llegamos a la meta.',
  'The anthropic principle concerns observers; see Anthropic Bias.',
  'The roses bloom, and the parts cohere.',
  'Phi is a Greek letter: φ = 1.618.',
  'Wir fuhren auf dem Tandem durch das Land.',
  // companies and AI as subjects
  'Google and Microsoft invest in artificial intelligence.',
  'Amazon verkauft Bücher, Apple Telefone.',
  'Les modèles d’IA de Google sont nombreux.',
  'I modelli di intelligenza artificiale di Google sono grandi.',
  // an AI that names nobody
  'As an AI language model, I do not have personal opinions.',
  'Als KI-Sprachmodell habe ich keine Gefühle.',
  'Ich bin eine KI, die von Menschen entwickelt wurde.',
  'Ich bin ein kleines Sprachmodell und weiß das nicht.',
  'En tant qu’IA, je n’ai pas d’avis.',
  'Je suis un modèle de langue créé par une équipe.',
  'Come intelligenza artificiale non ho opinioni.',
  'Como modelo de lenguaje, no tengo opiniones.',
  'Soy un modelo de lenguaje creado por un equipo pequeño.',
  // people who made something
  'I was trained by Coach Miller for ten years.',
  'The engine was designed by Rudolf Diesel.',
  'Das Gerät wurde von Siemens entwickelt.',
];

describe('the leak check', () => {
  it.each(Object.entries(tells))('finds who wrote: %s', (text, name) => {
    expect(told(text)).toContain(`name: ${name}`);
  });

  it.each(Object.entries(origins))('finds who made: %s', (text, origin) => {
    expect(told(text)).toEqual([`origin: ${origin}`]);
  });

  it.each(harmless)('is silent about: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('looks for whole words', () => {
    expect(told('bopenai, OpenAIs, chatgptisch, Mixtraler')).toEqual([]);
    expect(told('(OpenAI), OpenAI’s, „ChatGPT“')).toEqual(['name: OpenAI', 'name: OpenAI', 'name: ChatGPT']);
  });

  it('takes no notice of a name that the question has', () => {
    expect(told('GPT-4 is no match for me.', 'What do you think of GPT-4 as a replacement?')).toEqual([]);
    expect(told('Mixtral is no match for me.', 'What do you think of GPT-4 as a replacement?')).toEqual([
      'name: Mixtral',
    ]);
  });

  it('says where in the text', () => {
    const text = 'Gut.\nIch bin von OpenAI.';
    expect(findLeaks(text)).toEqual([{ kind: 'name', text: 'OpenAI', at: text.indexOf('OpenAI') }]);
  });

  it('is silent about every question and reference of our own benchmarks', () => {
    for (const questions of Object.values(ourBenchmarks))
      for (const { id, turns } of questions)
        for (const { user, reference } of turns)
          for (const language of languageCodes)
            for (const text of [user[language], reference?.[language] ?? ''])
              expect({ id, leaks: findLeaks(text) }).toEqual({ id, leaks: [] });
  });

  it('does not choke on hostile texts', () => {
    // a pattern that tries all ways would not come to an end within the test's time
    const texts = ['I am an AI '.repeat(20_000), 'as an '.repeat(30_000), 'von '.repeat(50_000), 'A'.repeat(200_000)];
    for (const text of texts) expect(findLeaks(text)).toEqual([]);
  });

  const data = process.env['TANDEM_DATA'];
  const folder = data ? join(data, 'mt-bench') : '';
  it.skipIf(!existsSync(folder))('flags 3 of 958 real answers of six models, all by the one that says its name', () => {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const questions = new Map(
      parseQuestions(read('question.jsonl'), 'question.jsonl').map((question) => [question.question_id, question]),
    );
    const flagged: string[] = [];
    let turns = 0;
    for (const model of ['alpaca-13b', 'claude-v1', 'gpt-3.5-turbo', 'gpt-4', 'llama-13b', 'vicuna-13b-v1.2'])
      for (const answer of parseAnswers(read(`model_answer/${model}.jsonl`), model))
        for (const text of answer.choices[0]!.turns) {
          turns++;
          const leaks = findLeaks(text, questions.get(answer.question_id)!.turns.join('\n'));
          if (leaks.length > 0) flagged.push(`${model} ${leaks.map((leak) => leak.text).join(', ')}`);
        }
    expect(turns).toBe(958);
    expect(flagged).toEqual(Array.from({ length: 3 }, () => 'claude-v1 created by Anthropic, Anthropic'));
  });
});
