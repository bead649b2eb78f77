import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '#core/chat/messages.ts';
import { WorkbenchError } from '#core/errors.ts';
import { createChatTemplate, type TemplateSpecials } from '#engine/text/chat-template.ts';

const specials: TemplateSpecials = { bosToken: '<s>', eosToken: '</s>', knows: () => false };
const chatMlSpecials: TemplateSpecials = { ...specials, knows: (name) => /^<\|im_(start|end)\|>$/.test(name) };
const conversation: ChatMessage[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello!' },
  { role: 'user', content: 'Why?' },
];
const user: ChatMessage[] = [{ role: 'user', content: 'Hi' }];

function render(template: string | null, messages = conversation, some = specials): string {
  return createChatTemplate(template, some).render(messages, { addGenerationPrompt: true });
}

function failure(work: () => unknown): WorkbenchError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) return thrown as WorkbenchError;
    throw thrown;
  }
  throw new Error('it did not fail');
}

// As the files of these models carry them (SmolLM2-135M-Instruct, Llama-3-8B-Instruct, Mistral-7B-Instruct-v0.1).
const smolLm2 = `{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system
You are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>
' }}{% endif %}{{'<|im_start|>' + message['role'] + '
' + message['content'] + '<|im_end|>' + '
'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant
' }}{% endif %}`;
const llama3 = `{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}`;
const mistral = `{{ bos_token }}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if message['role'] == 'user' %}{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}{{ message['content'] + eos_token + ' ' }}{% else %}{{ raise_exception('Only user and assistant roles are supported!') }}{% endif %}{% endfor %}`;

describe('chat template', () => {
  it('renders ChatML as SmolLM2 carries it', () => {
    expect(render(smolLm2)).toBe(
      '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHello!<|im_end|>\n' +
        '<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n',
    );
    expect(render(smolLm2, user)).toBe(
      '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n' +
        '<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n',
    );
  });

  it('renders Llama 3, with BOS once', () => {
    expect(render(llama3, user)).toBe(
      '<s><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
    );
  });

  it('puts the system message before the first user message where the template refuses one', () => {
    const template = createChatTemplate(mistral, specials);
    expect(template.supportsSystem).toBe(false);
    expect(template.render(conversation, { addGenerationPrompt: true })).toBe(
      '<s>[INST] Be brief.\n\nHi [/INST]Hello!</s> [INST] Why? [/INST]',
    );
  });

  it('does so too where the template leaves the system message out without a word', () => {
    const silent = `{% for m in messages %}{% if m.role == 'user' %}U:{{ m.content }};{% endif %}{% endfor %}`;
    const template = createChatTemplate(silent, specials);
    expect(template.supportsSystem).toBe(false);
    expect(template.render(conversation, { addGenerationPrompt: false })).toBe('U:Be brief.\n\nHi;U:Why?;');
  });

  it('makes a user message of a system message that stands alone', () => {
    const template = createChatTemplate(mistral, specials);
    expect(template.render([{ role: 'system', content: 'Sing.' }], { addGenerationPrompt: true })).toBe(
      '<s>[INST] Sing. [/INST]',
    );
  });

  it('reports what a template complains about', () => {
    const wrong: ChatMessage[] = [...user, ...user];
    expect(failure(() => render(mistral, wrong))).toMatchObject({
      code: 'text/template-failed',
      facts: { reason: 'Conversation roles must alternate user/assistant/user/assistant/...' },
    });
  });

  it('is ChatML without a template where the vocabulary has its tokens', () => {
    expect(render(null, conversation, chatMlSpecials)).toBe(
      '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHello!<|im_end|>\n' +
        '<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n',
    );
    expect(createChatTemplate(null, chatMlSpecials).stop).toEqual([]);
  });

  it('is plain words where it has not, and an answer ends where the next user would speak', () => {
    expect(render(null)).toBe('Be brief.\n\nUser: Hi\nAssistant: Hello!\nUser: Why?\nAssistant:');
    expect(createChatTemplate(null, specials).stop).toEqual(['\nUser:']);
  });

  it('leaves the prompt for an answer out when asked to', () => {
    expect(createChatTemplate(null, specials).render(user, { addGenerationPrompt: false })).toBe('User: Hi\n');
  });

  it('knows the date, in English', () => {
    const now = (): Date => new Date(2026, 1, 7, 8, 5, 9);
    const template = createChatTemplate(`{{ strftime_now('%A %d %B %Y %H:%M:%S %b %a %% %Q') }}`, specials, now);
    expect(template.render(user, { addGenerationPrompt: true })).toBe(
      'Saturday 07 February 2026 08:05:09 Feb Sat % %Q',
    );
  });

  it('keeps break, namespaces, macros, filters and calls of text as templates use them', () => {
    const template = `{%- macro turn(m, mark='#') -%}{{ mark }}{{ m.role|upper }}: {{ m.content.strip().replace('i', 'o') }}{%- endmacro -%}
{%- set ns = namespace(n=0) -%}
{%- for m in messages if m.role != 'system' -%}{%- set ns.n = ns.n + 1 -%}{%- if loop.index > 2 -%}{%- break -%}{%- endif -%}
{{ turn(m) ~ ' ' }}{{ m.content.split('l')|join('-') }}|{%- endfor -%}
{{ ns.n }} {{ messages|map(attribute='role')|join(', ') }} {{ {'a': [1, 2]}|tojson }} {{ range(3)|list }} {{ 'x' in 'axb' }} {{ missing|default('none') }}`;
    expect(render(template, conversation.slice(1))).toBe(
      '#USER: Ho Hi|#ASSISTANT: Hello! He--o!|3 user, assistant, user {"a": [1, 2]} [0, 1, 2] true none',
    );
  });

  it('takes a conversation of a thousand long messages in its stride', () => {
    const long = Array.from({ length: 1000 }, (_, i): ChatMessage => ({
      role: i % 2 === 0 ? 'user' : 'assistant',
      content: 'word '.repeat(80),
    }));
    expect(render(llama3, long).length).toBeGreaterThan(400_000);
  });

  it('refuses a template longer than any honest one', () => {
    expect(failure(() => render('x'.repeat(70_000)))).toMatchObject({ code: 'text/template-limit' });
  });
});
