export type KappaWord = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';

/** A word for a kappa, as a hint only: its authors call the divisions arbitrary. [LandisKoch1977, p. 165] */
export function kappaWord(kappa: number): KappaWord {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
