// The next token of a lane, by the rules of src/engine/sampling/sampler.ts: repetition penalty, top-k, top-p, min-p, temperature, draw.
// One workgroup a lane. Candidates are gathered and sorted, more of them where top-p asks for more; too many of them leave the token
// undecided. Where nothing is filtered out, the slices' sums say in which of them the token lies.
// Ends the lane, or makes the drawn token its next column; see lib/lanes.wgsl for what is told ahead.
@group(0) @binding(0) var<storage, read> logits: array<f32>; // (columns, VOCAB)
@group(0) @binding(1) var<storage, read> slices: array<vec4<f32>>; // (columns, SLICES, 2), see survey.wgsl
@group(0) @binding(2) var<storage, read_write> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(3) var<storage, read_write> lanes: array<vec4<u32>>; // LANES lanes, a counter each, then (rounds, LANES) of what is ahead
@group(0) @binding(4) var<storage, read_write> drawn: array<u32>; // (rounds, LANES, RECORD)
// #include "lib/columns.wgsl"
// #include "lib/lanes.wgsl"
// #include "lib/sorted.wgsl"
// #include "sample/totals.wgsl"
// #include "sample/candidates.wgsl"
// #include "sample/chances.wgsl"

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
