// x += W y + b: the way back to the residual stream, after attention and after the feed-forward.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // y, (columns, cols / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // bias (rows), where HAS_BIAS
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // (ROWS, cols), planar
@group(0) @binding(3) var<storage, read_write> residual: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/pair_matvec.wgsl"
// #include "lib/vectors.wgsl"
// #include "adapter/ride_{adapter}.wgsl"

override FIRST_ROW: u32; // of this matrix, among all rows
override ROWS: u32;
override OUT_STRIDE: u32;
override HAS_BIAS: u32;

@compute @workgroup_size(WG)
fn project(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let place = place_of(group, groups, local);
  let row = place.pair * 2u;
  let rows = vec2<u32>(min(row, ROWS - 1u), min(row + 1u, ROWS - 1u));
  let sources = own_columns(place.first);
  let own = (ROWS + 1u) / 2u;
  let riding = place.pair >= own && rides(place.pair - own);
  var sums: array<f32, SUMS>;
  if (riding) {
    ride(&sums, place.pair - own, sources, place.thread);
  } else {
    walk(&sums, rows.x, rows.y, sources, place.thread);
    add_adapter(&sums, Halves(rows + FIRST_ROW, vec2<u32>(0u)), sources, place.thread);
  }
  reduce(&sums, place.thread, local);
  if (place.thread != 0u) {
    return;
  }
  if (riding) {
    end_ride(sums, place.pair - own, place.first);
    return;
  }
  for (var c = 0u; c < COLUMNS; c++) {
    let value = pair_of(sums, c);
    for (var r = row; r < min(row + 2u, ROWS); r++) {
      var bias = 0.0;
      if (HAS_BIAS == 1u) {
        bias = vector_at(FIRST_ROW + r);
      }
      residual[(place.first + c) * OUT_STRIDE + FIRST_ROW + r] += value[r - row] + bias;
    }
  }
}
