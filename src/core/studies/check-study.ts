import { answerHash } from './hashes.ts';
import { ShapeFault } from './shape.ts';
import { type Appearance, judgedTurns, type Study } from './study.ts';

/**
 * Whether the parts of a study belong together, and whether what has to be blind is: ids in an order that says nothing, seals of one
 * length.
 * @throws ShapeFault with the path of what does not fit
 */
export function checkStudy(study: Study): void {
  const questions = new Map(study.questions.map((question) => [String(question.question_id), question]));
  const answers = new Map(study.answers.map((answer) => [answer.id, answer]));
  const matchups = new Map(study.matchups.map((matchup) => [matchup.id, matchup]));
  const must = (holds: boolean, path: string): void => {
    if (!holds) throw new ShapeFault(`study.${path}`);
  };
  must(questions.size === study.questions.length, 'questions');
  must(new Set(study.pairs).size === study.pairs.length, 'pairs');

  for (const [index, { language, category, turns, reference }] of study.questions.entries()) {
    const path = `questions[${index}]`;
    must(study.languages.includes(language), `${path}.language`);
    must(study.categories.includes(category), `${path}.category`);
    must(reference.length <= turns.length, `${path}.reference`);
  }

  for (const [index, answer] of study.answers.entries()) {
    const path = `answers[${index}]`;
    const question = questions.get(answer.question);
    must(index === 0 || study.answers[index - 1]!.id < answer.id, `${path}.id`);
    must(question !== undefined && answer.turns.length >= judgedTurns(question, study.settings), `${path}.turns`);
    must(answer.turns.length <= question!.turns.length, `${path}.turns`);
    must(answer.finish.length === answer.turns.length, `${path}.finish`);
    must(answer.hash === answerHash(answer.turns), `${path}.hash`);
    const sealedBytes = study.answers[0]!.provenance.cipher.byteLength;
    must(answer.provenance.cipher.byteLength === sealedBytes, `${path}.provenance`);
  }

  for (const [index, { id, question, pair, answers: both, expected }] of study.matchups.entries()) {
    const path = `matchups[${index}]`;
    must(index === 0 || study.matchups[index - 1]!.id < id, `${path}.id`);
    must(questions.has(question), `${path}.question`);
    must(both[0] < both[1], `${path}.answers`);
    must(
      both.every((answer) => answers.get(answer)?.question === question),
      `${path}.answers`,
    );
    must(pair === null || study.pairs.includes(pair), `${path}.pair`);
    must(expected === null ? pair !== null : pair === null && both.includes(expected), `${path}.expected`);
  }

  for (const [index, { languages, blocks }] of study.seats.entries()) {
    const before = new Map<string, Appearance | null>();
    for (const [at, block] of blocks.entries())
      for (const [place, appearance] of block.entries()) {
        const path = `seats[${index}].blocks[${at}][${place}]`;
        const { matchup, repeat, left } = appearance;
        const shown = matchups.get(matchup);
        must(shown !== undefined, `${path}.matchup`);
        const question = questions.get(shown!.question)!;
        must(languages.includes(question.language), `${path}.matchup`);
        must(left.length === judgedTurns(question, study.settings), `${path}.left`);
        must(
          left.every((answer) => shown!.answers.includes(answer)),
          `${path}.left`,
        );
        // once, or twice with the sides swapped
        const first = before.get(matchup);
        must(repeat === (first !== undefined) && first !== null, `${path}.repeat`);
        must(first?.left.every((answer, turn) => answer !== left[turn]) ?? true, `${path}.left`);
        before.set(matchup, repeat ? null : appearance);
      }
  }
}
