// P = A W: rows of an adapter's A through the base matrix before them, once when a slot is filled. One thread a unit of P.
// A matrix split by rows has one dispatch a part; each adds its own.
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // record 0 names the slot
@group(0) @binding(1) var<storage, read> weights: array<vec4<u32>>; // W, (ROWS, UNITS * 32), planar
@group(0) @binding(2) var<storage, read_write> adapter: array<vec4<f32>>; // (slots, SLOT_STRIDE)
// #include "lib/planes.wgsl"
// #include "weights/{weights}.wgsl"

override WG: u32;
override RANK: u32;
override SLOT_STRIDE: u32; // vec4s
override UNITS: u32;
override FIRST_ROW: u32; // of W here, among all its rows
override ROWS: u32;
override ROWS_AT: u32;    // A in the slot, floats: a row a z
override ROW_STRIDE: u32; // floats
override TO: u32;         // P in the slot, vec4s: (rows, UNITS * 8)

@compute @workgroup_size(WG)
fn compose_base(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= UNITS) {
    return;
  }
  let slot = (columns[1].x - 1u) * SLOT_STRIDE;
  let a = slot * 4u + ROWS_AT + id.z * ROW_STRIDE + FIRST_ROW;
  let to = slot + TO + (id.z * UNITS + id.x) * 8u;
  var sums: array<vec4<f32>, 8>;
  if (FIRST_ROW > 0u) {
    for (var j = 0u; j < 8u; j++) {
      sums[j] = adapter[to + j];
    }
  }
  for (var row = 0u; row < ROWS; row++) {
    let w = unit(row * UNITS + id.x);
    let factor = adapter[(a + row) / 4u][(a + row) % 4u];
    sums[0] += factor * w[0];
    sums[1] += factor * w[1];
    sums[2] += factor * w[2];
    sums[3] += factor * w[3];
    sums[4] += factor * w[4];
    sums[5] += factor * w[5];
    sums[6] += factor * w[6];
    sums[7] += factor * w[7];
  }
  for (var j = 0u; j < 8u; j++) {
    adapter[to + j] = sums[j];
  }
}
