// logits = W rms(x), for the columns that want them: output slot i takes the column named in record i.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (width)
@group(0) @binding(2) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(3) var<storage, read> weights: array<vec4<u32>>; // (ROWS, width), planar
@group(0) @binding(4) var<storage, read_write> logits: array<f32>; // (outputs, OUT_STRIDE)
// #include "lib/columns.wgsl"
// #include "lib/pair_matvec.wgsl"

override FIRST_ROW: u32;
override ROWS: u32;
override OUT_STRIDE: u32; // the vocabulary

@compute @workgroup_size(WG)
fn head(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let place = place_of(group, groups, local);
  let row = place.pair * 2u;
  var sources: array<u32, COLUMNS>;
  for (var c = 0u; c < COLUMNS; c++) {
    let source = record(place.first + c).w;
    sources[c] = select(source, 0u, source == DEAD);
  }
  let rows = vec2<u32>(min(row, ROWS - 1u), min(row + 1u, ROWS - 1u));
  let sums = pair_dot(rows.x, rows.y, Halves(rows + FIRST_ROW, vec2<u32>(0u)), sources, place.thread, local);
  if (place.thread != 0u) {
    return;
  }
  for (var c = 0u; c < COLUMNS; c++) {
    if (record(place.first + c).w == DEAD) {
      continue;
    }
    let value = pair_of(sums, c);
    for (var r = row; r < min(row + 2u, ROWS); r++) {
      logits[(place.first + c) * OUT_STRIDE + FIRST_ROW + r] = value[r - row];
    }
  }
}
