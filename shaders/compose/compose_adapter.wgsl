// P = A B: rows of an adapter's A through the adapter's own B of the matrix before them, once when a slot is filled. One thread a vec4.
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // record 0 names the slot
@group(0) @binding(1) var<storage, read_write> adapter: array<vec4<f32>>; // (slots, SLOT_STRIDE)

override WG: u32;
override RANK: u32;
override SLOT_STRIDE: u32; // vec4s
override INNER: u32;       // columns of A, rows of B
override ROWS_AT: u32;     // A in the slot, floats: a row a z
override ROW_STRIDE: u32;  // floats
override B_AT: u32;        // B in the slot, vec4s: (INNER, RANK / 4)
override TO: u32;          // P in the slot, vec4s: (rows, RANK / 4)

@compute @workgroup_size(WG)
fn compose_adapter(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= RANK / 4u) {
    return;
  }
  let slot = (columns[1].x - 1u) * SLOT_STRIDE;
  let a = slot * 4u + ROWS_AT + id.z * ROW_STRIDE;
  var sum = vec4<f32>(0.0);
  for (var k = 0u; k < INNER; k++) {
    sum += adapter[(a + k) / 4u][(a + k) % 4u] * adapter[slot + B_AT + k * (RANK / 4u) + id.x];
  }
  adapter[slot + TO + id.z * (RANK / 4u) + id.x] = sum;
}
