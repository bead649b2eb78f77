// h = G rms(x) + g: the gate alone, where gate and up have different formats; `up` completes it.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (UNITS * 8), then, where HAS_BIAS, g (rows of all chunks)
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // G, (ROWS, width), planar
@group(0) @binding(3) var<storage, read_write> hidden: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/pair_matvec.wgsl"
// #include "lib/vectors.wgsl"

override FIRST_ROW: u32;
override ROWS: u32;
override OUT_STRIDE: u32;
override HAS_BIAS: u32;

@compute @workgroup_size(WG)
fn gate(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let place = place_of(group, groups, local);
  let row = place.pair * 2u;
  let rows = vec2<u32>(min(row, ROWS - 1u), min(row + 1u, ROWS - 1u));
  let halves = Halves(rows + FIRST_ROW, vec2<u32>(0u));
  let sums = pair_dot(rows.x, rows.y, halves, own_columns(place.first), place.thread, local);
  if (place.thread != 0u) {
    return;
  }
  for (var c = 0u; c < COLUMNS; c++) {
    let value = pair_of(sums, c);
    for (var r = row; r < min(row + 2u, ROWS); r++) {
      var bias = 0.0;
      if (HAS_BIAS == 1u) {
        bias = vector_at(UNITS * 32u + FIRST_ROW + r);
      }
      hidden[(place.first + c) * OUT_STRIDE + FIRST_ROW + r] = value[r - row] + bias;
    }
  }
}
