// h = silu(G rms(x) + g) * (U rms(x) + u) [Shazeer2020]: the first half of the feed-forward, both matrices in one. Row r of G rides with row r of U.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (UNITS * 8), then, where HAS_BIAS, g and u (HIDDEN each)
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // G over U, (2 ROWS, width), planar
@group(0) @binding(3) var<storage, read_write> hidden: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/matvec.wgsl"
// #include "lib/every_column.wgsl"
// #include "adapter/ride_none.wgsl"
// #include "lib/vectors.wgsl"
// #include "lib/silu.wgsl"

override FIRST_ROW: u32;
override ROWS: u32; // of G
override OUT_STRIDE: u32;
override HIDDEN: u32; // rows of G, all chunks
override HAS_BIAS: u32;

fn own_pairs() -> u32 {
  return ROWS;
}

fn rows_of(pair: u32) -> vec2<u32> {
  let row = min(pair, ROWS - 1u);
  return vec2<u32>(row, ROWS + row);
}

fn halves_of(pair: u32) -> Halves {
  let row = FIRST_ROW + min(pair, ROWS - 1u);
  return Halves(vec2<u32>(row, HIDDEN + row), vec2<u32>(0u, 1u));
}

fn put(pair: u32, column: u32, sums: vec2<f32>) {
  if (pair >= ROWS) {
    return;
  }
  var value = sums;
  if (HAS_BIAS == 1u) {
    let bias = UNITS * 32u + FIRST_ROW + pair;
    value += vec2<f32>(vector_at(bias), vector_at(bias + HIDDEN));
  }
  hidden[column * OUT_STRIDE + FIRST_ROW + pair] = silu(value.x) * value.y;
}

@compute @workgroup_size(WG)
fn gate_up(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  product(group, groups, local);
}
