import { languageCodes } from '../languages.ts';
import { readSampling } from '../studies/read-answer.ts';
import { flag, list, numberIn, oneOf, orNull, type Read, shape, text, time, whole } from '../studies/shape.ts';
import type { AnswerToken, AnswerTurn, ConversationRecord, MessageTurn, Turn } from './conversation.ts';
import type { GenerationTotals, TokenAlternative } from './generation.ts';

const name = text(1000);
const content = text(10_000_000);
const language = oneOf(languageCodes);
const count = whole(0, 1e9);
const tokenId = whole(0, 2 ** 32);
const share = numberIn(0, 1.001);

const alternative: Read<TokenAlternative> = shape<TokenAlternative>({ id: tokenId, text: content, probability: share });

const token: Read<AnswerToken> = shape<AnswerToken>({
  id: tokenId,
  text: content,
  piece: content,
  probability: share,
  entropyBits: numberIn(-1, 100),
  alternatives: list(alternative, 1000),
});

const totals: Read<GenerationTotals> = shape<GenerationTotals>({
  promptTokens: count,
  reusedTokens: count,
  tokens: count,
  firstTokenMs: numberIn(0, 1e12),
  decodeMs: numberIn(0, 1e12),
});

const message: Read<MessageTurn> = shape<MessageTurn>({ role: oneOf(['user']), content, language });

const answer: Read<AnswerTurn> = shape<AnswerTurn>({
  role: oneOf(['assistant']),
  content,
  language,
  checkpoint: name,
  vocab: count,
  sampling: readSampling,
  attempt: count,
  finish: orNull(
    oneOf(['end-of-turn', 'stop-string', 'max-tokens', 'context-full', 'cancelled', 'interrupted', 'failed']),
  ),
  totals: orNull(totals),
  tokens: list(token, 1_000_000),
});

const turn: Read<Turn> = (value, path) =>
  typeof value === 'object' && value !== null && 'role' in value && value.role === 'user'
    ? message(value, path)
    : answer(value, path);

/** A conversation of a hostile file. */
export const readConversation: Read<ConversationRecord> = shape<ConversationRecord>({
  id: text(1000, 1),
  title: text(100_000),
  language,
  checkpoint: name,
  createdAt: time,
  updatedAt: time,
  sampling: readSampling,
  maxTokens: whole(1, 1e9),
  directive: orNull(flag),
  turns: list(turn, 100_000),
});
