import { WorkbenchError } from '#core/errors.ts';

/** Cuts text into the words that are then merged one by one. */
export interface PreTokenizer {
  split(text: string): string[];
  /** a word that is a token as it stands is taken whole, without merging (Llama 3) */
  readonly wholeWords: boolean;
}

// The expressions are llama.cpp's (llama-vocab.cpp, `llm_tokenizer_bpe`), in its notation; some models use several, each
// cutting what the one before has left. `\s` means Unicode's White_Space, see `compile`.
const contractions = "'s|'t|'re|'ve|'m|'ll|'d";
const anyCaseContractions = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])";
const gpt2 = String.raw`${contractions}| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`;

/** Llama 3's expression and its many children: they differ in how digits and line ends are grouped. */
const llama3Like = (
  digits: string,
  symbols = String.raw`[^\s\p{L}\p{N}]+[\r\n]*`,
  newlines = String.raw`\s*[\r\n]+`,
): string =>
  String.raw`${anyCaseContractions}|[^\r\n\p{L}\p{N}]?\p{L}+|${digits}| ?${symbols}|${newlines}|\s+(?!\S)|\s+`;
const llama3 = llama3Like(String.raw`\p{N}{1,3}`);
const qwen2 = llama3Like(String.raw`\p{N}`);

/** Words by case: capitals, then small letters; letters without case count as both. */
const cased = (suffix: string): string => {
  const notSmall = String.raw`(?:(?=\p{L})[^a-z])`;
  const notCapital = String.raw`(?:(?=\p{L})[^A-Z])`;
  const lead = String.raw`[^\r\n\p{L}\p{N}]?`;
  return `${lead}${notSmall}*${notCapital}+${suffix}|${lead}${notSmall}+${notCapital}*${suffix}`;
};
const casedTail = String.raw` ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`;
const tekken = String.raw`${cased('')}|\p{N}|${casedTail}`;
const gpt4o = String.raw`${cased(`${anyCaseContractions}?`)}|\p{N}{1,3}|${casedTail}`;

const punctuationThenLetters = String.raw`[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_${'`'}{|}~][A-Za-z]+`;
const deepseek3 = String.raw`${punctuationThenLetters}|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`;
const han = '[一-龥぀-ゟ゠-ヿ]+';
const oldHan = '[一-龥ࠀ-一가-퟿]+';
// Letters that have case; those that normalisation would change are written as escapes.
const deepseekLetters = String.raw`\s?[A-Za-zµÀ-ÖØ-öø-ƺƼ-ƿǄ-ʓʕ-ʯͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-ՖႠ-ჅᎠ-Ᏽᏸ-ᏽᲐ-ᲺᲽ-Ჿᴀ-ᴫᵫ-ᵷᵹ-ᶚḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝ\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffcℂℇℊ-ℓℕℙ-ℝℤ\u2126ℨ\u212a-ℭℯ-ℴℹℼ-ℿⅅ-ⅉⅎↃↄⰀ-ⱻⱾ-ⳤⳫ-ⳮⳲⳳꙀ-ꙭꚀ-ꚛꜢ-ꝯꝱ-ꞇꞋ-ꞎꭰ-ꮿﬀ-ﬆﬓ-ﬗＡ-Ｚａ-ｚ𐐀-𐑏𐒰-𐓓𐓘-𐓻𐲀-𐲲𐳀-𐳲𑢠-𑣟𞤀-𞥃]+`;
// Only a run's first space can begin a match at the end, and asking for it keeps a megabyte of spaces linear.
const spacesAtEnd = String.raw`(?<!\s)\s+$`;
const bloom = String.raw` ?[^(\s|.,!?…。，、।۔،)]+`;

interface Recipe {
  stages: string[];
  wholeWords?: boolean;
}

const singleDigits: Recipe = { stages: [String.raw`\p{N}`, gpt2] };
const recipes: { names: string[]; recipe: Recipe }[] = [
  {
    names: ['default'],
    recipe: { stages: [String.raw`[\p{P}$+<=>^~|]+`, gpt2, String.raw`\p{N}+`, '[0-9][0-9][0-9]'] },
  },
  {
    names: [
      'gpt-2',
      'phi-2',
      'jina-es',
      'jina-de',
      'gigachat',
      'jina-v2-es',
      'jina-v2-de',
      'a.x-4.0',
      'mellum',
      'modern-bert',
      'jina-v1-en',
      'jina-v2-code',
      'roberta-bpe',
      'mpt',
      'olmo',
      'jais',
      'trillion',
      'granite-docling',
      'exaone4',
    ],
    recipe: { stages: [gpt2] },
  },
  {
    names: ['starcoder', 'refact', 'command-r', 'smollm', 'codeshell', 'exaone', 'minerva-7b', 'mellum2'],
    recipe: singleDigits,
  },
  {
    names: ['llama3', 'llama-v3', 'llama-bpe', 'falcon3', 'falcon-h1', 'pixtral', 'midm-2.0', 'lfm2', 'jina-v5-nano'],
    recipe: { stages: [llama3], wholeWords: true },
  },
  { names: ['dbrx', 'smaug-bpe', 'glm4', 'chatglm-bpe'], recipe: { stages: [llama3] } },
  {
    names: ['qwen2', 'deepseek-r1-qwen', 'kormo', 'f2llmv2', 'megrez', 'stablelm2', 'hunyuan', 'solar-open', 'grok-2'],
    recipe: { stages: [qwen2] },
  },
  {
    names: ['qwen35'],
    recipe: {
      stages: [
        String.raw`${anyCaseContractions}|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`,
      ],
    },
  },
  { names: ['tekken'], recipe: { stages: [tekken], wholeWords: true } },
  { names: ['gpt-4o', 'llama4', 'kanana2', 'talkie', 'minimax-m2'], recipe: { stages: [gpt4o] } },
  {
    names: ['deepseek-llm'],
    recipe: {
      stages: [
        String.raw`[\r\n]`,
        deepseekLetters,
        String.raw`\s?[!-/:-~！-／：-～‘-‟\u3000-。]+`,
        spacesAtEnd,
        oldHan,
        String.raw`\p{N}+`,
      ],
    },
  },
  {
    names: ['deepseek-coder'],
    recipe: { stages: [String.raw`[\r\n]`, String.raw`\s?\p{L}+`, String.raw`\s?\p{P}+`, oldHan, String.raw`\p{N}`] },
  },
  {
    names: ['deepseek-v3', 'hunyuan-dense', 'joyai-llm'],
    recipe: { stages: [String.raw`\p{N}{1,3}`, han, deepseek3] },
  },
  { names: ['falcon'], recipe: { stages: [String.raw`[\p{P}$+<=>^~|${'`'}]+`, gpt2, '[0-9][0-9][0-9]'] } },
  { names: ['poro-chat', 'bloom', 'gpt3-finnish'], recipe: { stages: [bloom] } },
  { names: ['viking'], recipe: { stages: [bloom, String.raw`\p{N}`] } },
  {
    names: ['bailingmoe', 'bailingmoe2', 'llada-moe'],
    recipe: { stages: [llama3Like(String.raw`\p{N}`, undefined, String.raw`\s*[\r\n]`)] },
  },
  { names: ['seed-coder'], recipe: { stages: [llama3Like(String.raw`\p{N}`, String.raw`[^\s\p{L}\p{N}\r\n]+`)] } },
  {
    names: ['minicpm5'],
    recipe: { stages: [String.raw`\p{N}{1,3}`, llama3Like(String.raw`\p{N}+`)], wholeWords: true },
  },
];

/** @throws WorkbenchError text/unsupported-tokenizer for a name that is not in the table, as llama.cpp refuses it too */
export function createPreTokenizer(name: string): PreTokenizer {
  const recipe = recipes.find(({ names }) => names.includes(name))?.recipe;
  if (recipe === undefined)
    throw new WorkbenchError('text/unsupported-tokenizer', { kind: `gpt2, pre-tokenizer ${name}` });
  const stages = recipe.stages.map(compile);
  return {
    wholeWords: recipe.wholeWords ?? false,
    split: (text) =>
      stages.reduce((words, stage) => words.flatMap((word) => cutBy(stage, word)), text === '' ? [] : [text]),
  };
}

/** All names that are known, for tests and for messages. */
export const preTokenizerNames: readonly string[] = recipes.flatMap(({ names }) => names);

/** JavaScript's `\s` counts U+FEFF and not U+0085; Unicode's White_Space is what models were trained with. */
function compile(source: string): RegExp {
  return new RegExp(source.replaceAll('\\s', '\\p{White_Space}').replaceAll('\\S', '\\P{White_Space}'), 'gu');
}

/** Matches and what lies between them. */
function cutBy(stage: RegExp, text: string): string[] {
  const words: string[] = [];
  let from = 0;
  stage.lastIndex = 0;
  for (let match = stage.exec(text); match !== null; match = stage.exec(text)) {
    if (match.index > from) words.push(text.slice(from, match.index));
    words.push(match[0]);
    from = match.index + match[0].length;
  }
  if (from < text.length) words.push(text.slice(from));
  return words;
}
