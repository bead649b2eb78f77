// x[column] = E[token]: one row of the embedding a column, decoded, with what the lane's adapter adds. One thread a unit of 32.
// A matrix split by rows has one dispatch a part; each writes the tokens it holds.
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(1) var<storage, read> weights: array<vec4<u32>>; // E, (ROWS, width), planar
@group(0) @binding(2) var<storage, read_write> x: array<vec4<f32>>; // (columns, width / 4)
// #include "lib/columns.wgsl"
// #include "lib/planes.wgsl"
// #include "weights/{weights}.wgsl"
// #include "adapter/embed_{adapter}.wgsl"

override WG: u32;
override UNITS: u32;
override FIRST_ROW: u32;
override ROWS: u32;

@compute @workgroup_size(WG)
fn embed(@builtin(global_invocation_id) id: vec3<u32>) {
  let token = record(id.z).x;
  note_adapter(id.z, id.x);
  if (id.x >= UNITS || token == DEAD || token < FIRST_ROW || token - FIRST_ROW >= ROWS) {
    return;
  }
  let w = unit((token - FIRST_ROW) * UNITS + id.x);
  let at = (id.z * UNITS + id.x) * 8u;
  x[at] = w[0] + adapted(id.z, token, id.x * 32u);
  x[at + 1u] = w[1] + adapted(id.z, token, id.x * 32u + 4u);
  x[at + 2u] = w[2] + adapted(id.z, token, id.x * 32u + 8u);
  x[at + 3u] = w[3] + adapted(id.z, token, id.x * 32u + 12u);
  x[at + 4u] = w[4] + adapted(id.z, token, id.x * 32u + 16u);
  x[at + 5u] = w[5] + adapted(id.z, token, id.x * 32u + 20u);
  x[at + 6u] = w[6] + adapted(id.z, token, id.x * 32u + 24u);
  x[at + 7u] = w[7] + adapted(id.z, token, id.x * 32u + 28u);
}
