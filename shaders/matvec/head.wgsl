// logits = W rms(x), for the columns that want them: output slot i takes the column named in record i.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (width)
@group(0) @binding(2) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(3) var<storage, read> weights: array<vec4<u32>>; // (ROWS, width), planar
@group(0) @binding(4) var<storage, read_write> logits: array<f32>; // (outputs, OUT_STRIDE)
// #include "lib/columns.wgsl"
// #include "lib/matvec.wgsl"
// #include "lib/neighbours.wgsl"
// #include "adapter/ride_none.wgsl"

override OUT_STRIDE: u32; // the vocabulary

fn source_of(output: u32) -> u32 {
  let source = record(output).w;
  return select(source, 0u, source == DEAD);
}

fn put(pair: u32, output: u32, sums: vec2<f32>) {
  if (record(output).w == DEAD) {
    return;
  }
  for (var row = pair * 2u; row < min(pair * 2u + 2u, ROWS); row++) {
    logits[output * OUT_STRIDE + FIRST_ROW + row] = sums[row & 1u];
  }
}

@compute @workgroup_size(WG)
fn head(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  product(group, groups, local);
}
