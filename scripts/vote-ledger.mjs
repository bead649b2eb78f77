/**
 * The books of kill-votes.mjs: what was written, what was acknowledged, what was found again. A vote is known by its id and by its
 * question, of which each has its own, so that one that is there again under another id is noticed. Sums count each thing once,
 * however often it is looked for.
 */
export class Ledger {
  /** batch by the id of each of its events */
  #batchOf = new Map();
  /** by database */
  #batches = new Map();
  /** ids of other records by database */
  #others = new Map();
  #acknowledged = new Set();
  #lost = new Set();
  #duplicates = new Set();
  #changed = new Set();
  #unknown = new Set();
  #torn = new Set();
  #unheard = new Set();

  /** A batch is about to be written. One that is written again is the same batch. */
  begin(database, events) {
    if (events.length === 0 || this.#batchOf.has(events[0].id)) return;
    const batch = { events, json: new Map(events.map((event) => [event.id, JSON.stringify(event)])) };
    this.#of(database).push(batch);
    for (const { id } of events) this.#batchOf.set(id, batch);
  }

  acknowledge(ids) {
    for (const id of ids) this.#acknowledged.add(this.#batchOf.get(id));
  }

  /** Other records that are there and are to be found again. */
  keep(database, ids) {
    this.#others.set(database, new Set([...(this.#others.get(database) ?? []), ...ids]));
  }

  /** They need not be found after all. */
  release(database, ids) {
    for (const id of ids) this.#others.get(database)?.delete(id);
  }

  /** Batches that were begun and not acknowledged yet. */
  pending(database) {
    return this.#of(database)
      .filter((batch) => !this.#acknowledged.has(batch))
      .map(({ events }) => events);
  }

  /** The number that the next vote in a database may have. */
  next(database) {
    return Math.max(-1, ...this.#of(database).map(({ events }) => Number(events.at(-1).showing.question))) + 1;
  }

  /** Compares all that a database has with what it should have. */
  check(database, { events, others }) {
    const batches = this.#of(database);
    const ids = new Set();
    const questions = new Set();
    for (const event of events) {
      const { id, showing } = event;
      const batch = this.#batchOf.get(id);
      if (ids.has(id) || questions.has(showing.question)) this.#duplicates.add(id);
      if (!batch || !batches.includes(batch)) this.#unknown.add(id);
      else if (batch.json.get(id) !== JSON.stringify(event)) this.#changed.add(id);
      ids.add(id);
      questions.add(showing.question);
    }
    for (const batch of batches) {
      const missing = batch.events.filter(({ id }) => !ids.has(id));
      if (this.#acknowledged.has(batch)) for (const { id } of missing) this.#lost.add(id);
      else if (missing.length === 0) this.#unheard.add(batch);
      else if (missing.length < batch.events.length) this.#torn.add(batch);
    }
    const found = new Set(others);
    for (const id of this.#others.get(database) ?? []) if (!found.has(id)) this.#lost.add(`${database}/${id}`);
  }

  get sums() {
    return {
      /** votes */
      acknowledged: [...this.#acknowledged].reduce((sum, { events }) => sum + events.length, 0),
      /** votes that were acknowledged and other records that were there, and were not found again */
      lost: this.#lost.size,
      duplicates: this.#duplicates.size,
      /** found with another content */
      changed: this.#changed.size,
      /** found, and never written */
      unknown: this.#unknown.size,
      /** transactions of which only a part was found */
      torn: this.#torn.size,
      /** transactions that were whole after all, though the browser died before it said so */
      unheard: this.#unheard.size,
    };
  }

  get faultless() {
    const { acknowledged, lost, duplicates, changed, unknown, torn } = this.sums;
    return acknowledged > 0 && lost + duplicates + changed + unknown + torn === 0;
  }

  #of(database) {
    if (!this.#batches.has(database)) this.#batches.set(database, []);
    return this.#batches.get(database);
  }
}
