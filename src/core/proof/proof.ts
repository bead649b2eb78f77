import type { Claim } from './claim.ts';
import { kappaClaims } from './kappas.ts';
import { scoreClaims } from './scores.ts';
import { slotClaims } from './slots.ts';
import { strengthClaims } from './strengths.ts';
import { tailClaims } from './tails.ts';

/** All that can be recomputed, in parts. Transcribed by ourselves: numbers, and where they stand. */
export const claimGroups = {
  kappas: kappaClaims,
  tails: tailClaims,
  strengths: strengthClaims,
  slots: slotClaims,
  scores: scoreClaims,
} as const satisfies Record<string, readonly Claim[]>;

export type ClaimGroup = keyof typeof claimGroups;

export const claims: readonly Claim[] = Object.values(claimGroups).flat();
