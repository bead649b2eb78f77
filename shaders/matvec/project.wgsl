// x += W y + b: the way back to the residual stream, after attention and after the feed-forward.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // y, (columns, cols / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // bias (rows), where HAS_BIAS
@group(0) @binding(2) var<storage, read> weights: array<vec4<u32>>; // (ROWS, cols), planar
@group(0) @binding(3) var<storage, read_write> residual: array<f32>; // (columns, OUT_STRIDE)
// #include "lib/matvec.wgsl"
// #include "lib/neighbours.wgsl"
// #include "lib/every_column.wgsl"
// #include "lib/vectors.wgsl"
// #include "adapter/ride_{adapter}.wgsl"

override OUT_STRIDE: u32;
override HAS_BIAS: u32;

fn put(pair: u32, column: u32, sums: vec2<f32>) {
  for (var row = pair * 2u; row < min(pair * 2u + 2u, ROWS); row++) {
    var bias = 0.0;
    if (HAS_BIAS == 1u) {
      bias = vector_at(FIRST_ROW + row);
    }
    residual[column * OUT_STRIDE + FIRST_ROW + row] += sums[row & 1u] + bias;
  }
}

@compute @workgroup_size(WG)
fn project(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  product(group, groups, local);
}
