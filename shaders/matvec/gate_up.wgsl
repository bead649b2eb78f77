// h = silu(G rms(x) + g) * (U rms(x) + u) [Shazeer2020]: the first half of the feed-forward, both matrices in one. Row r of G rides with row r of U.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (UNITS * 8), then, where HAS_BIAS, g and u (HIDDEN each)
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // G over U, (2 ROWS, width), planar
@group(0) @binding(3) var<storage, read_write> hidden: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/pair_matvec.wgsl"
// #include "lib/vectors.wgsl"
// #include "lib/silu.wgsl"

override FIRST_ROW: u32;
override ROWS: u32; // of G
override OUT_STRIDE: u32;
override HIDDEN: u32; // rows of G, all chunks
override HAS_BIAS: u32;

@compute @workgroup_size(WG)
fn gate_up(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let place = place_of(group, groups, local);
  let row = min(place.pair, ROWS - 1u);
  let halves = Halves(vec2<u32>(FIRST_ROW + row, HIDDEN + FIRST_ROW + row), vec2<u32>(0u, 1u));
  let sums = pair_dot(row, ROWS + row, halves, own_columns(place.first), place.thread, local);
  if (place.thread != 0u || place.pair >= ROWS) {
    return;
  }
  for (var c = 0u; c < COLUMNS; c++) {
    var value = pair_of(sums, c);
    if (HAS_BIAS == 1u) {
      let bias = UNITS * 32u + FIRST_ROW + row;
      value += vec2<f32>(vector_at(bias), vector_at(bias + HIDDEN));
    }
    hidden[(place.first + c) * OUT_STRIDE + FIRST_ROW + row] = silu(value.x) * value.y;
  }
}
