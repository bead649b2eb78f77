// The next token of a lane, by the rules of src/engine/sampling/sampler.ts: repetition penalty, top-k, top-p, min-p, temperature, draw.
// One workgroup a lane. Nobody sorts the vocabulary: the T-th largest of the slices' maxima is a floor that at least T ids reach, and
// those that do are in slices whose maximum does. They are gathered and sorted, more of them where top-p asks for more; too many of them
// leave the token undecided. Where nothing is filtered out, the slices' sums say in which of them the token lies.
// Ends the lane, or makes the drawn token its next column; see lib/lanes.wgsl for what is told ahead.
@group(0) @binding(0) var<storage, read> logits: array<f32>; // (columns, VOCAB)
@group(0) @binding(1) var<storage, read> slices: array<vec4<f32>>; // (columns, SLICES, 2), see survey.wgsl
@group(0) @binding(2) var<storage, read_write> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(3) var<storage, read_write> lanes: array<vec4<u32>>; // LANES lanes, a counter each, then (rounds, LANES) of what is ahead
@group(0) @binding(4) var<storage, read_write> drawn: array<u32>; // (rounds, LANES, RECORD)
// #include "lib/columns.wgsl"
// #include "lib/lanes.wgsl"
// #include "lib/sorted.wgsl"

override WG: u32; // a power of two
override SLICE: u32;
override SLICES: u32;
override LANES: u32;

// A record: [0] what became of the lane, 0 where it had ended; id; log-probability; entropy in nats; [4 …] ids of the likeliest, their
// log-probabilities
const MOST_ALTERNATIVES = 8u;
const RECORD = 4u + 2u * MOST_ALTERNATIVES;
const ENDED = 0u;
const DRAWN = 1u;
const UNDECIDED = 2u;
const NOT_FINITE = 3u;
const MORE = 0xffffffffu; // more candidates are asked for
const WINDOW = 64u;
// what candidates are sorted by, one after another
const BY_LOGIT = 0u;
const BY_PENALTY = 1u;
const BY_ID = 2u;

struct Wish {
  goes_on: u32,
  round: u32,
  top_k: u32, // 0: off
  alternatives: u32,
  settings: vec4<f32>, // temperature, top-p, min-p, repetition penalty
  chance: f32,
  more: u32, // 0: this token is the last
}

var<workgroup> wish: Wish;
var<workgroup> sums: array<vec4<f32>, WG>;
var<workgroup> spare: array<u32, CAPACITY>; // slices that reach the floor; later bits of weights
var<workgroup> counters: array<atomic<u32>, 34>; // of ids above a bit each; of slices; of candidates
var<workgroup> word: u32; // what thread 0 tells all others

fn ahead_of(column: u32, round: u32) -> u32 {
  return LANES * (LANE + 1u) + (round * LANES + column) * (COLUMN_STRIDE - TURNS + 1u);
}

fn wish_of(column: u32) -> Wish {
  let state = lanes[column * LANE];
  let round = lanes[LANES * LANE + column].x;
  let told = lanes[ahead_of(column, round)];
  let settings = settings_of(column);
  let top_k = select(state.z, 0u, state.z >= VOCAB || settings.x <= 0.0);
  return Wish(state.x, round, top_k, state.w, settings, bitcast<f32>(told.x), told.y);
}

/// Integers in the order of the floats; 0 and -0 are equals.
fn key_of(value: f32) -> u32 {
  let raw = bitcast<u32>(value);
  let bits = select(raw, 0u, raw == 0x80000000u);
  return select(bits | 0x80000000u, ~bits, bits >= 0x80000000u);
}

fn highest_of(mine: vec4<f32>, local: u32) -> vec4<f32> {
  sums[local] = mine;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half /= 2u) {
    if (local < half) {
      sums[local] = max(sums[local], sums[local + half]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&sums[0]);
}

fn sum_of(mine: vec4<f32>, local: u32) -> vec4<f32> {
  sums[local] = mine;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half /= 2u) {
    if (local < half) {
      sums[local] += sums[local + half];
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&sums[0]);
}

/// The key that `wanted` of the slices' maxima reach; 0, which all ids reach, where there are fewer slices.
fn floor_for(wanted: u32, first: u32, local: u32) -> u32 {
  for (var i = local; i < 34u; i += WG) {
    atomicStore(&counters[i], 0u);
  }
  workgroupBarrier();
  var found = 0u;
  for (var bit = 0u; bit < 32u; bit++) {
    let tried = found | (0x80000000u >> bit);
    var count = 0u;
    for (var s = local; s < SLICES; s += WG) {
      count += u32(key_of(slices[first + s * 2u].y) >= tried);
    }
    atomicAdd(&counters[bit], count);
    workgroupBarrier();
    if (atomicLoad(&counters[bit]) >= wanted) {
      found = tried;
    }
  }
  return select(found, 0u, wanted > SLICES);
}

/// Puts ids whose logit reaches the floor into `ids`, their logits into `values`. Returns how many there are, the same in all threads.
fn gather(lowest: u32, first: u32, column: u32, local: u32) -> u32 {
  for (var s = local; s < SLICES; s += WG) {
    if (key_of(slices[first + s * 2u].y) >= lowest) {
      let at = atomicAdd(&counters[32], 1u);
      if (at < CAPACITY) {
        spare[at] = s;
      }
    }
  }
  workgroupBarrier();
  let reaching = atomicLoad(&counters[32]);
  for (var i = local; i < min(reaching, CAPACITY) * SLICE; i += WG) {
    let id = spare[i / SLICE] * SLICE + i % SLICE;
    if (id >= VOCAB) {
      continue;
    }
    let logit = logits[column * VOCAB + id];
    if (key_of(logit) >= lowest) {
      let at = atomicAdd(&counters[33], 1u);
      if (at < CAPACITY) {
        ids[at] = id;
        values[at] = logit;
      }
    }
  }
  workgroupBarrier();
  if (local == 0u) {
    word = max(reaching, atomicLoad(&counters[33]));
  }
  return workgroupUniformLoad(&word);
}

fn weight_at(i: u32) -> f32 {
  return bitcast<f32>(spare[i]);
}

/// How many of the sorted candidates the filters leave; MORE where that takes more candidates. `whole`: they are all ids.
/// `total` is the sum of all weights e^(l' - m').
fn filtered(count: u32, lowest: u32, w: Wish, total: f32) -> u32 {
  let whole = lowest == 0u;
  // below the floor, ids are missing that were not penalized
  var kept = count;
  while (kept > 0u && key_of(values[kept - 1u]) < lowest) {
    kept--;
  }
  if (kept == 0u || (kept < w.top_k && !whole)) {
    return MORE;
  }
  if (w.settings.x <= 0.0) {
    return 1u;
  }
  let least = weight_at(kept - 1u);
  if (w.top_k > 0u) {
    kept = min(kept, w.top_k);
  }
  if (w.settings.y < 1.0) {
    var all = total;
    if (w.top_k > 0u) {
      all = 0.0;
      for (var i = 0u; i < kept; i++) {
        all += weight_at(i);
      }
    }
    var passed = 0.0;
    var reached = false;
    for (var i = 0u; i < kept && !reached; i++) {
      passed += weight_at(i);
      if (passed >= w.settings.y * all) {
        kept = i + 1u;
        reached = true;
      }
    }
    if (!reached && !whole && w.top_k == 0u && !(least < w.settings.z)) {
      return MORE;
    }
  }
  while (kept > 1u && values[kept - 1u] != values[0] && weight_at(kept - 1u) < w.settings.z) {
    kept--;
  }
  return kept;
}

/// Draws among all ids in their order. `highest` is m'.
fn draw_unfiltered(column: u32, first: u32, w: Wish, highest: f32, local: u32) -> u32 {
  let share = (SLICES + WG - 1u) / WG;
  var mine = 0.0;
  for (var s = local * share; s < min((local + 1u) * share, SLICES); s++) {
    let slice = slices[first + s * 2u + 1u];
    mine += slice.z * exp((slice.x - highest) / w.settings.x);
  }
  sums[local] = vec4<f32>(mine);
  workgroupBarrier();
  if (local > 0u) {
    return 0u;
  }
  var all = 0.0;
  for (var thread = 0u; thread < WG; thread++) {
    all += sums[thread].x;
  }
  let wanted = w.chance * all;
  var passed = 0.0;
  var thread = 0u;
  while (thread + 1u < WG && (thread + 1u) * share < SLICES && passed + sums[thread].x <= wanted) {
    passed += sums[thread].x;
    thread++;
  }
  let last = min((thread + 1u) * share, SLICES) - 1u;
  var s = thread * share;
  for (; s < last; s++) {
    let slice = slices[first + s * 2u + 1u];
    let sum = slice.z * exp((slice.x - highest) / w.settings.x);
    if (passed + sum > wanted) {
      break;
    }
    passed += sum;
  }
  let end = min((s + 1u) * SLICE, VOCAB);
  for (var id = s * SLICE; id < end; id++) {
    let logit = penalized(column, id, logits[column * VOCAB + id], w.settings.w);
    passed += exp((logit - highest) / w.settings.x);
    if (wanted < passed) {
      return id;
    }
  }
  return end - 1u;
}

/// Draws among `kept` candidates in their order; `spare` has their weights at the lane's temperature.
fn draw_among(kept: u32, chance: f32) -> u32 {
  var all = 0.0;
  for (var i = 0u; i < kept; i++) {
    all += weight_at(i);
  }
  var passed = 0.0;
  for (var i = 0u; i < kept; i++) {
    passed += weight_at(i);
    if (chance * all < passed) {
      return ids[i];
    }
  }
  return ids[kept - 1u];
}

struct Choice {
  outcome: u32,
  id: u32,
  log_probability: f32, // of the id, before the penalty
  entropy: f32,
}

/// What becomes of a lane that goes on; the id and what follows it are valid in thread 0. Names the likeliest in the record at `to`.
fn choose(column: u32, to: u32, w: Wish, local: u32) -> Choice {
  let first = column * SLICES * 2u;
  // m, m', whether anything is not finite
  var mine = vec4<f32>(LOWEST, LOWEST, 0.0, 0.0);
  for (var s = local; s < SLICES; s += WG) {
    let slice = slices[first + s * 2u];
    mine = max(mine, vec4<f32>(slice.y, slices[first + s * 2u + 1u].x, slice.x, 0.0));
  }
  let tops = highest_of(mine, local);
  if (tops.z != 0.0) {
    return Choice(NOT_FINITE, DEAD, 0.0, 0.0);
  }
  // sums of e^(l - m), e^(l - m) (l - m), e^(l' - m')
  mine = vec4<f32>(0.0);
  for (var s = local; s < SLICES; s += WG) {
    let slice = slices[first + s * 2u];
    let under = slices[first + s * 2u + 1u];
    let lower = slice.y - tops.x;
    let scale = exp(lower);
    mine += vec4<f32>(slice.z * scale, (slice.w + slice.z * lower) * scale, under.y * exp(under.x - tops.y), 0.0);
  }
  let totals = sum_of(mine, local);
  let log_sum = log(totals.x);

  let penalty = w.settings.w;
  let greedy = w.settings.x <= 0.0;
  let unfiltered = is_unfiltered(w.top_k, w.settings);
  // where neither top-k nor top-p sorts, ids are drawn among in their own order
  let by_id = !greedy && w.top_k == 0u && w.settings.y >= 1.0;
  var wanted = max(max(w.alternatives, w.top_k), 1u);
  if (!greedy && w.top_k == 0u && w.settings.y < 1.0) {
    wanted = max(wanted, 64u);
  }
  if (penalty != 1.0) {
    wanted += WINDOW; // as many may fall below the floor
  }
  var lowest = 0u;
  var count = 0u;
  var kept = MORE;
  var order = BY_LOGIT;
  loop {
    if (unfiltered && w.alternatives == 0u) {
      kept = 0u; // nothing needs sorting
      break;
    }
    if (order == BY_LOGIT) {
      lowest = floor_for(wanted, first, local);
      if (by_id && !unfiltered) {
        // a margin of rounding; the exact test follows
        lowest = min(lowest, key_of(tops.y + log(min(w.settings.z, 1.0)) - 1e-3));
      }
      count = gather(lowest, first, column, local);
      if (count > CAPACITY) {
        break;
      }
    } else if (order == BY_PENALTY) {
      for (var i = local; i < count; i += WG) {
        values[i] = penalized(column, ids[i], values[i], penalty);
      }
    }
    sort(count, order == BY_ID, local);
    if (order == BY_ID) {
      break;
    }
    if (order == BY_LOGIT) {
      for (var i = local; i < MOST_ALTERNATIVES; i += WG) {
        drawn[to + 4u + i] = select(DEAD, ids[i], i < min(w.alternatives, count));
        drawn[to + 4u + MOST_ALTERNATIVES + i] = bitcast<u32>(values[i] - tops.x - log_sum);
      }
      workgroupBarrier();
      if (unfiltered) {
        kept = 0u;
        break;
      }
      if (penalty != 1.0) {
        order = BY_PENALTY;
        continue;
      }
    }
    for (var i = local; i < count; i += WG) {
      spare[i] = bitcast<u32>(exp(values[i] - tops.y));
    }
    workgroupBarrier();
    if (local == 0u) {
      word = filtered(count, lowest, w, totals.z);
    }
    kept = workgroupUniformLoad(&word);
    if (kept == MORE) {
      wanted = select(SLICES + 1u, min(wanted * 4u, SLICES), wanted < SLICES);
      order = BY_LOGIT;
    } else if (by_id) {
      count = kept;
      order = BY_ID;
    } else {
      break;
    }
  }
  if (kept == MORE) {
    return Choice(UNDECIDED, DEAD, 0.0, 0.0);
  }
  var id = ids[0];
  if (unfiltered) {
    id = draw_unfiltered(column, first, w, tops.y, local);
  } else if (!greedy) {
    for (var i = local; i < kept; i += WG) {
      spare[i] = bitcast<u32>(exp((values[i] - tops.y) / w.settings.x));
    }
    workgroupBarrier();
    if (local == 0u) {
      id = draw_among(kept, w.chance);
    }
  }
  return Choice(DRAWN, id, logits[column * VOCAB + id] - tops.x - log_sum, log_sum - totals.y / totals.x);
}

/// Keeps the record's head, the lane's state and its next column.
fn conclude(column: u32, to: u32, w: Wish, choice: Choice) {
  drawn[to] = choice.outcome;
  drawn[to + 1u] = choice.id;
  drawn[to + 2u] = bitcast<u32>(choice.log_probability);
  drawn[to + 3u] = bitcast<u32>(choice.entropy);
  if (w.alternatives == 0u) {
    drawn[to + 4u] = DEAD;
  }
  lanes[LANES * LANE + column].x = w.round + 1u;
  var goes_on = choice.outcome == DRAWN && w.more == 1u;
  for (var i = ENDINGS; i < RECENT; i++) {
    goes_on = goes_on && !any(lanes[column * LANE + i] == vec4<u32>(choice.id));
  }
  let whom = columns[column * COLUMN_STRIDE];
  if (!goes_on) {
    lanes[column * LANE].x = 0u;
    columns[column * COLUMN_STRIDE] = vec4<u32>(DEAD, whom.y, whom.z, DEAD);
    return;
  }
  let next = lanes[column * LANE].y;
  lanes[column * LANE].y = (next + 1u) % WINDOW;
  lanes[column * LANE + RECENT + next / 4u][next % 4u] = choice.id;
  columns[column * COLUMN_STRIDE] = vec4<u32>(choice.id, whom.y, whom.z + 1u, column);
}

@compute @workgroup_size(WG)
fn draw(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let column = group.x;
  if (local == 0u) {
    wish = wish_of(column);
  }
  let w = workgroupUniformLoad(&wish);
  let to = (w.round * LANES + column) * RECORD;
  var choice = Choice(ENDED, DEAD, 0.0, 0.0);
  if (w.goes_on == 1u) {
    choice = choose(column, to, w, local);
  }
  if (local == 0u) {
    conclude(column, to, w, choice);
  }
  let ahead = ahead_of(column, w.round) + 1u;
  for (var i = local; i < COLUMN_STRIDE - TURNS; i += WG) {
    columns[column * COLUMN_STRIDE + TURNS + i] = lanes[ahead + i];
  }
}
