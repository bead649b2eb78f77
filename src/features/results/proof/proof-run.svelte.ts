import { check, type Checked, type Claim } from '#core/proof/claim.ts';
import { type ClaimGroup, claimGroups } from '#core/proof/proof.ts';

/** So long at most without giving way, in milliseconds: half a frame. */
const longestTurn = 8;

/** One recomputation of all printed values, a little at a time, so that the page stays awake. */
export class ProofRun {
  readonly total: number;
  /** those that are done; in parts, in the order of the claims */
  checked = $state.raw<Readonly<Partial<Record<ClaimGroup, readonly Checked[]>>>>({});
  running = $state(false);
  readonly done = $derived(this.#all().length);
  readonly right = $derived(this.#all().filter(({ passes }) => passes).length);
  readonly #groups: readonly (readonly [ClaimGroup, readonly Claim[]])[];
  readonly #giveWay: () => Promise<void>;
  readonly #now: () => number;
  #stopped = false;

  constructor({
    groups = claimGroups,
    giveWay = () => new Promise((resolve) => setTimeout(resolve)),
    now = () => performance.now(),
  }: {
    groups?: Partial<Record<ClaimGroup, readonly Claim[]>>;
    giveWay?: () => Promise<void>;
    now?: () => number;
  } = {}) {
    this.#groups = Object.entries(groups) as [ClaimGroup, readonly Claim[]][];
    this.#giveWay = giveWay;
    this.#now = now;
    this.total = this.#groups.reduce((sum, [, claims]) => sum + claims.length, 0);
  }

  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.#stopped = false;
    this.checked = {};
    try {
      let begun = this.#now();
      for (const [group, claims] of this.#groups) {
        const checked: Checked[] = [];
        for (const claim of claims) {
          checked.push(check(claim));
          if (this.#now() - begun < longestTurn) continue;
          this.checked = { ...this.checked, [group]: [...checked] };
          await this.#giveWay();
          if (this.#stopped) return;
          begun = this.#now();
        }
        this.checked = { ...this.checked, [group]: checked };
      }
    } finally {
      this.running = false;
    }
  }

  /** The page is left. */
  stop(): void {
    this.#stopped = true;
  }

  #all(): Checked[] {
    return Object.values(this.checked).flat();
  }
}
