// A token by a number in [0, 1): the first whose weight, added to those before it, passes that share of all. The order is that of
// src/engine/sampling/sampler.ts.

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
