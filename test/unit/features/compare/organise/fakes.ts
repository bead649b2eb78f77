import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { DraftCheckpoint, OrganiserDraft } from '#core/studies/draft.ts';
import { usualAnswering } from '#core/studies/draft.ts';
import { usualOverlap } from '#core/studies/plan.ts';
import { usualSettings } from '#core/studies/study.ts';
import { usualConsent, usualDirective } from '#core/studies/wordings.ts';
import type { Answerer } from '#features/compare/study/organise/answerer.ts';
import { Generation } from '#features/compare/study/organise/generation.svelte.ts';
import { Organiser } from '#features/compare/study/organise/organiser.svelte.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';

export function checkpoint(id: string, facts: Partial<DraftCheckpoint> = {}): DraftCheckpoint {
  const name = `Kolibri · ${id}`;
  return { id, key: `${id}.gguf`, name, scale: 1, builtIn: true, names: [], hash: '', answers: [], ...facts };
}

/** Tandem-Mini's writing and mathematics in German: ten questions of two turns. */
export function record(changes: Partial<OrganiserDraft> = {}): StudyRecord {
  const draft: OrganiserDraft = {
    ...{ benchmark: 'tandem-mini', languages: ['de'], categories: ['writing', 'math'], leftOut: [] },
    ...{ checkpoints: [checkpoint('one'), checkpoint('other')], pairs: [['one', 'other']] },
    ...{ directive: usualDirective, consent: usualConsent, settings: usualSettings },
    wishes: { ...usualOverlap, seats: [['de'], ['de'], ['de']] },
    answering: { ...usualAnswering, maxTokens: 64, seed: 7 },
    seed: 42,
    ...changes,
  };
  return {
    ...{ id: 'study-1', name: 'Erste Studie', role: 'organiser', createdAt: 1_790_000_000_000, finishedAt: null },
    ...{ file: null, draft, participants: [], conflicts: [] },
  };
}

/** Answers each turn with its own words, and whose they are. */
export class FakeAnswerer implements Answerer {
  lanes = 4;
  requests: LaneRequest[] = [];
  /** keys of the checkpoints, in the order in which they were made ready */
  readied: string[] = [];
  /** by key: of the file that answers now */
  hashes = new Map<string, string>();
  /** how its tokens end */
  finish: 'end-of-turn' | 'max-tokens' = 'end-of-turn';
  /** prompts with one of these words are too long */
  overlong: string[] = [];
  /** a template that drops it without a word */
  dropsSystem = false;
  /** awaited before each finish */
  beforeFinish: (request: LaneRequest) => Promise<void> = () => Promise.resolve();
  closed = 0;

  ready({ key, name }: DraftCheckpoint): ReturnType<Answerer['ready']> {
    this.readied.push(key ?? '');
    const origin = {
      ...{ checkpoint: name, checkpointSha256: this.hashes.get(key ?? '') ?? 'a1'.repeat(32), adapterSha256: null },
      ...{ adapterScale: null, format: 'Q8_0', executor: 'cpu' as const, gpu: null },
    };
    const member = { id: key === 'one.gguf' ? 1 : 2, name, vocab: 10, builtIn: true, adapter: null };
    return Promise.resolve({ member: { ...member, origin: () => Promise.resolve(origin) }, lanes: this.lanes });
  }

  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    const words = lanes.map(({ messages }) => messages.at(-1)!.content);
    if (words.some((text) => this.overlong.some((part) => text.includes(part))))
      throw new WorkbenchError('engine/context-full', { promptTokens: 900, contextTokens: 512 });
    this.requests.push(...lanes);
    try {
      for (const [lane, request] of lanes.entries()) {
        await this.beforeFinish(request);
        const text = `${request.checkpoint}: ${words[lane]}`;
        yield { kind: 'token', lane, id: 1, text, piece: text, probability: 1, entropyBits: 0, alternatives: [] };
        const totals = { promptTokens: 3, reusedTokens: 0, tokens: 1, firstTokenMs: 1, decodeMs: 1 };
        yield { kind: 'finish', lane, reason: this.finish, text, totals };
      }
    } finally {
      this.closed++;
    }
  }

  countTokens(_id: number, messages: { role: string }[]): Promise<number> {
    return Promise.resolve(messages.filter(({ role }) => !this.dropsSystem || role !== 'system').length);
  }
}

export interface Prepared {
  storage: Storage;
  organiser: Organiser;
  generation: Generation;
  answerer: FakeAnswerer;
}

/** The study as a page finds it, with whatever is kept of it already. */
export async function open(storage: Storage, answerer = new FakeAnswerer(), id = 'study-1'): Promise<Prepared> {
  const organiser = new Organiser(storage, (await storage.studies.get(id))!);
  await organiser.open();
  return { storage, organiser, answerer, generation: new Generation(organiser, answerer) };
}

export async function prepare(changes: Partial<OrganiserDraft> = {}): Promise<Prepared> {
  const storage = memoryStorage();
  await storage.studies.put('study-1', record(changes));
  return open(storage);
}

export const counts = ({ organiser }: Prepared) =>
  organiser.answers.map(({ whole, failed, open: left }) => [whole, failed.length, left.length]);
