import type { Draw } from '../../draw.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { type Remark, remarks } from './small-talk.ts';

interface Slots {
  remark: Remark;
  next: { remark: Remark; wording: number } | null;
}

const paraphrases = 9;
const opening = remarks.filter(({ when }) => when !== 'later');
const following = remarks.filter(({ when }) => when !== 'first');

/** Small talk with the assistant about itself. */
export const aboutMe = task<Slots>({
  name: 'about-me',
  category: 'roleplay',
  weight: 2,
  paraphrases,
  draw(draw) {
    const remark = draw.pick(opening);
    return { remark, next: remark.id !== 'goodbye' && draw.chance(0.45) ? drawNext(draw, remark) : null };
  },
  key: ({ remark, next }) => (next ? `${remark.id}+${next.remark.id}${next.wording}` : remark.id),
  render({ remark, next }, paraphrase) {
    const first = turn(remark.said[paraphrase]!, remark.answer);
    const second = next ? [turn(next.remark.said[next.wording]!, next.remark.answer)] : [];
    return { system: null, turns: [first, ...second] };
  },
});

function drawNext(draw: Draw, remark: Remark): NonNullable<Slots['next']> {
  return {
    remark: draw.pick(following.filter((other) => other !== remark)),
    wording: draw.whole(0, paraphrases - 1),
  };
}
