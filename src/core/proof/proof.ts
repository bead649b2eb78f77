import type { Claim } from './claim.ts';
import { kappaClaims } from './kappas.ts';
import { scoreClaims } from './scores.ts';
import { slotClaims } from './slots.ts';
import { strengthClaims } from './strengths.ts';
import { tailClaims } from './tails.ts';

/** All that can be recomputed. Transcribed by ourselves: numbers and where they stand. */
export const claims: readonly Claim[] = [
  ...kappaClaims,
  ...tailClaims,
  ...strengthClaims,
  ...slotClaims,
  ...scoreClaims,
];
