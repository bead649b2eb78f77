import { type Plan, type TileName, variantFor, widestTile } from './plan/plan.ts';

/** How many tokens of prompts a step reads. */
export interface PromptPace {
  readonly tokens: number;
  /** A step of so many columns took so long. */
  note(columns: number, elapsedMs: number): void;
}

/** A submit takes no longer where that can be had: meanwhile pages are not drawn, Stop is not heard, and in the end drivers reset a device. */
const budgetMs = 100;
/** columns that share a reading of the weights where mat-vecs walk */
const walked = 4;
/** Most columns that walk where there are tiles: from 16 on they are worth a tile, however empty. */
const mostWalking = 12;
/** So many columns must be seen to walk within half of the budget before a tile is tried that may be beyond it. */
const seenWalking = 8;

/**
 * As many tokens as fit the budget by what steps have taken so far, from four on, and no more than twice as many as before. A tile costs the
 * same however full it is; so where a device has them, a step is of whole tiles, or, where a single one is beyond the budget, of the few
 * columns that walk. The lesser of the last two measures counts, since a step may be slow by chance.
 */
export class MeasuredPromptPace implements PromptPace {
  readonly #most: number;
  readonly #tile: TileName | null;
  #tokens = walked;
  /** ms for each four columns, the last two */
  #walks: number[] = [];
  /** ms a tile, the last two */
  #tiles: number[] = [];

  constructor({ columnCapacity, dispatches }: Pick<Plan, 'columnCapacity' | 'dispatches'>) {
    this.#most = columnCapacity;
    this.#tile = dispatches.find(({ tile }) => tile !== null)?.tile ?? null;
  }

  get tokens(): number {
    return this.#tokens;
  }

  note(columns: number, elapsedMs: number): void {
    const tiled = variantFor(columns, { tile: this.#tile }) === 'tile';
    if (tiled) this.#tiles = [...this.#tiles.slice(-1), elapsedMs / Math.ceil(columns / widestTile)];
    else this.#walks = [...this.#walks.slice(-1), elapsedMs / Math.ceil(columns / walked)];
    // the end of a prompt tells what it cost, but not that more would fit
    const most = Math.min(this.#most, columns < this.#tokens ? this.#tokens : 2 * this.#tokens);
    const inTiles = this.#tile !== null && this.#tokens >= widestTile;
    this.#tokens = (inTiles ? this.#tiled(most) : this.#firstTile(columns)) ?? this.#walking(most);
  }

  /** Whole tiles, or null where two in turn were beyond the budget. */
  #tiled(most: number): number | null {
    const fitting = Math.floor(budgetMs / Math.min(...this.#tiles));
    if (fitting === 0 && this.#tiles.length > 1) return null;
    return Math.max(1, Math.min(fitting, Math.floor(most / widestTile))) * widestTile;
  }

  /** The first, or another one where it should fit even if it were no better than walking. */
  #firstTile(columns: number): number | null {
    if (this.#tile === null) return null;
    const walkMs = Math.min(...this.#walks);
    if ((walkMs * widestTile) / walked <= budgetMs) {
      this.#tiles = [];
      return widestTile;
    }
    const worthTrying = columns >= seenWalking && (walkMs * seenWalking) / walked <= budgetMs / 2;
    return this.#tiles.length === 0 && worthTrying ? widestTile : null;
  }

  #walking(most: number): number {
    const fitting = Math.floor(budgetMs / Math.min(...this.#walks)) * walked;
    return Math.max(walked, Math.min(fitting, most, this.#tile === null ? this.#most : mostWalking));
  }
}
