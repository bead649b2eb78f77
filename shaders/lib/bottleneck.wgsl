// Adapters [Hu2021]: W x + scale B (A x), each column under the adapter of its lane. All slots of a layer share a buffer.
// `bottleneck` has a row a column: [0] slot, [1] scale (0: the base alone), then A x of each matrix, RANK numbers each, before
// the norm's root: that scales both sums of a mat-vec alike.
@group(1) @binding(0) var<storage, read> adapter: array<vec4<f32>>; // (slots, SLOT_STRIDE)
@group(1) @binding(1) var<storage, read_write> bottleneck: array<f32>; // (columns, BOTTLENECK_STRIDE)

override RANK: u32;
override SLOT_STRIDE: u32; // vec4s
override BOTTLENECK_STRIDE: u32;

fn scale_of(column: u32) -> f32 {
  return bottleneck[column * BOTTLENECK_STRIDE + 1u];
}

/// Where the column's slot begins; slots count from 1.
fn slot_of(column: u32) -> u32 {
  return (u32(bottleneck[column * BOTTLENECK_STRIDE]) - 1u) * SLOT_STRIDE;
}

fn four_of(column: u32, at: u32) -> vec4<f32> {
  let i = column * BOTTLENECK_STRIDE + at;
  return vec4<f32>(bottleneck[i], bottleneck[i + 1u], bottleneck[i + 2u], bottleneck[i + 3u]);
}

/// Unit of 32 numbers of a slot.
fn adapter_unit(at: u32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(
    adapter[at], adapter[at + 1u], adapter[at + 2u], adapter[at + 3u],
    adapter[at + 4u], adapter[at + 5u], adapter[at + 6u], adapter[at + 7u],
  );
}
