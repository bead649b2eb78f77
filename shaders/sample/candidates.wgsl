// Ids that may be drawn. Nobody sorts the vocabulary: the T-th largest of the slices' maxima is a floor that at least T ids reach, and
// those that do are in slices whose maximum does. They are gathered into `ids` and `values` (lib/sorted.wgsl), sorted there, and filtered.

const MORE = 0xffffffffu; // more candidates are asked for

var<workgroup> spare: array<u32, CAPACITY>; // slices that reach the floor; later bits of weights
var<workgroup> counters: array<atomic<u32>, 34>; // of ids above a bit each; of slices; of candidates
var<workgroup> word: u32; // what thread 0 tells all others

/// Integers in the order of the floats; 0 and -0 are equals.
fn key_of(value: f32) -> u32 {
  let raw = bitcast<u32>(value);
  let bits = select(raw, 0u, raw == 0x80000000u);
  return select(bits | 0x80000000u, ~bits, bits >= 0x80000000u);
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
