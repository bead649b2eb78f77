// All logits of a lane, slice by slice: what drawing a token must know of the whole vocabulary. One thread a slice of SLICE ids, and
// no barrier; `draw` adds the slices up, always in one order. With l the logit, m the largest of the slice, l' and m' the same under
// the repetition penalty (which is 1 or more), t the temperature:
// [0] 1 if any l is infinite or no number; m; sum of e^(l - m); sum of e^(l - m) (l - m)
// [1] m'; sum of e^(l' - m'); sum of e^((l' - m') / t), where nothing is filtered out
@group(0) @binding(0) var<storage, read> logits: array<u32>; // bits of F32, (columns, VOCAB)
@group(0) @binding(1) var<storage, read> lanes: array<vec4<u32>>; // see lib/lanes.wgsl
@group(0) @binding(2) var<storage, read_write> slices: array<vec4<f32>>; // (columns, SLICES, 2)
// #include "lib/lanes.wgsl"

override WG: u32;
override SLICE: u32;
override SLICES: u32;

const LOWEST = -3.4028234e38;

fn has_recent(column: u32, first: u32, end: u32) -> bool {
  for (var i = 0u; i < 16u; i++) {
    let ids = lanes[column * LANE + RECENT + i];
    if (any((ids >= vec4<u32>(first)) & (ids < vec4<u32>(end)))) {
      return true;
    }
  }
  return false;
}

@compute @workgroup_size(WG)
fn survey(@builtin(global_invocation_id) id: vec3<u32>) {
  let column = id.z;
  if (id.x >= SLICES || !goes_on(column)) {
    return;
  }
  let first = id.x * SLICE;
  let end = min(first + SLICE, VOCAB);
  let at = column * VOCAB;
  let settings = settings_of(column);
  let touched = settings.w != 1.0 && has_recent(column, first, end);
  let unfiltered = is_unfiltered(lanes[column * LANE].z, settings);
  var bad = 0.0;
  var highest = LOWEST;
  var allowed = LOWEST;
  for (var i = first; i < end; i++) {
    let bits = logits[at + i];
    // by its bits: a compiler may take for granted that there is no such number
    if ((bits & 0x7f800000u) == 0x7f800000u) {
      bad = 1.0;
    }
    let logit = bitcast<f32>(bits);
    highest = max(highest, logit);
    if (touched) {
      allowed = max(allowed, penalized(column, i, logit, settings.w));
    }
  }
  if (!touched) {
    allowed = highest;
  }
  var sum = 0.0;
  var weighted = 0.0;
  var sum_allowed = 0.0;
  var sum_warm = 0.0;
  for (var i = first; i < end; i++) {
    let logit = bitcast<f32>(logits[at + i]);
    let weight = exp(logit - highest);
    sum += weight;
    weighted += weight * (logit - highest);
    var under = logit;
    if (touched) {
      under = penalized(column, i, logit, settings.w);
      sum_allowed += exp(under - allowed);
    }
    if (unfiltered) {
      sum_warm += exp((under - allowed) / settings.x);
    }
  }
  if (!touched) {
    sum_allowed = sum;
  }
  let to = (column * SLICES + id.x) * 2u;
  slices[to] = vec4<f32>(bad, highest, sum, weighted);
  slices[to + 1u] = vec4<f32>(allowed, sum_allowed, sum_warm, 0.0);
}
