/**
 * Names that stand for a vendor or a model and for nothing else, as patterns of a regular expression. Where a name is also an ordinary
 * word, only what cannot be one is here: with a version, a size or the vendor's own addition.
 */
export const plainNames = {
  /** whatever the capitals */
  anyCase: [
    'openai',
    'eleutherai',
    'opengpt-x',
    'lmsys',
    'chatgpt',
    'instructgpt',
    'gpt[ -]?[1-5](?:\\.\\d)?o?',
    'gpt-(?:j|neox?)',
    'qwen(?:[ -]?\\d+(?:\\.\\d)?)?',
    'deepseek',
    'mixtral',
    'eurollm',
    'smollm\\d?',
    'occiglot',
    'stablelm',
    'wizardlm',
    'openassistant',
    'oasst\\d?',
    'chatglm\\d?',
    'internlm\\d?',
    'baichuan\\d?',
    'bloomz',
    'tinyllama',
    'code ?llama',
  ],
  /** as they are written */
  exact: [
    'Mistral[ -](?:AI|Large|Medium|Small|Nemo|Instruct)',
    'Meta AI',
    'Stability AI',
    'Moonshot AI',
    'Inflection AI',
    'Silo AI',
    'Aleph Alpha',
    'Google (?:DeepMind|Bard|Gemini|AI)',
    'Technology Innovation Institute',
    'Nous Research',
    'LAION',
    'LLaM[Aa](?:-?\\d)?',
    // "Llama 3 veces" is Spanish for "call three times"
    'Llama[ -]?[1-4](?:\\.\\d)?(?! ve(?:z|ces)\\b)',
    'Claude[ -](?:[1-9](?:\\.\\d)?|Instant|Opus|Sonnet|Haiku)',
    // NASA's Gemini 3 to 12 have no decimals
    'Gemini[ -](?:Pro|Ultra|Nano|Flash|Advanced|[1-3]\\.\\d)',
    'PaLM(?: ?2)?',
    'LaMDA',
    'OLMo',
    'Teuken',
    'Pharia',
    'Bactrian-[A-Z]+',
    'Phi-[1-4]',
    'Gemma[ -][1-4]',
    // animals, winds, gems and first names: with a size in billions of parameters only; Falcon 9 is a rocket
    '(?:Vicuna|Alpaca|Falcon|Koala|Dolly|Guanaco|Orca|Gemma|BLOOM|Bloom|Zephyr|MPT|Yi|Granite|Mistral|Luminous|Salamandra|Minerva|Lucie|Bactrian)[ -](?:v?\\d+(?:\\.\\d+)?[ -])?\\d+(?:\\.\\d+)?[Bb]',
  ],
} as const;

/**
 * Names that are also ordinary words, first names or companies that have more to do than models: zodiac sign and space flights (Gemini),
 * first names (Claude, Gemma, Lucie, Dolly), a wind and two poets (Mistral), animals (Llama, which also is Spanish for "is called",
 * Alpaca, Vicuna, Falcon, Koala, Orca, Guanaco, Salamandra), a poet (Bard), an adjective of cosmology (Anthropic), a verb (Cohere).
 * They tell something only where a text speaks of itself as an AI in the same sentence.
 */
export const ambiguousNames = [
  ...[
    'Google',
    'DeepMind',
    'Meta',
    'Microsoft',
    'Anthropic',
    'Amazon',
    'Apple',
    'IBM',
    'Nvidia',
    'NVIDIA',
    'Alibaba',
    'Baidu',
  ],
  ...['Tencent', 'Huawei', 'Cohere', 'xAI', 'Hugging Face', 'Databricks', 'Mistral'],
  ...[
    'Claude',
    'Gemini',
    'Bard',
    'Llama',
    'Vicuna',
    'Alpaca',
    'Falcon',
    'Koala',
    'Dolly',
    'Gemma',
    'Zephyr',
    'Orca',
    'Phi',
    'Grok',
  ],
  ...[
    'Copilot',
    'BLOOM',
    'Bloom',
    'GPT',
    'Granite',
    'Luminous',
    'Salamandra',
    'Minerva',
    'Lucie',
    'Guanaco',
    'Bactrian',
    'Tandem',
  ],
  'Open Assistant',
] as const;
