// h = G rms(x) + g: the gate alone, where gate and up have different formats; `up` completes it.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (UNITS * 8), then, where HAS_BIAS, g (rows of all chunks)
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // G, (ROWS, width), planar
@group(0) @binding(3) var<storage, read_write> hidden: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/matvec.wgsl"
// #include "lib/neighbours.wgsl"
// #include "lib/every_column.wgsl"
// #include "adapter/ride_none.wgsl"
// #include "lib/vectors.wgsl"

override OUT_STRIDE: u32;
override HAS_BIAS: u32;

fn put(pair: u32, column: u32, sums: vec2<f32>) {
  for (var row = pair * 2u; row < min(pair * 2u + 2u, ROWS); row++) {
    var bias = 0.0;
    if (HAS_BIAS == 1u) {
      bias = vector_at(UNITS * 32u + FIRST_ROW + row);
    }
    hidden[column * OUT_STRIDE + FIRST_ROW + row] = sums[row & 1u] + bias;
  }
}

@compute @workgroup_size(WG)
fn gate(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  product(group, groups, local);
}
