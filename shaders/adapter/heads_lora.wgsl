// A of `output` over the dimensions of one head: a part of a; the mat-vec that follows adds the heads up. A lies transposed.
// #include "lib/bottleneck.wgsl"

override OUTPUT_A_AT: u32;  // in the slot, floats: (heads * head dimensions, RANK)
override PARTIALS_AT: u32; // in the column's row: (HEADS, RANK)

/// The head's output is `mixed`, from `at` on, divided by `total`.
fn take_through_a(head: u32, column: u32, at: u32, total: f32, local: u32) {
  let scale = scale_of(column);
  if (scale == 0.0) {
    return;
  }
  let a = slot_of(column) * 4u + OUTPUT_A_AT + head * HEAD_PAIRS * 2u * RANK;
  for (var r = local; r < RANK; r += WG) {
    var sum = 0.0;
    for (var d = 0u; d < HEAD_PAIRS; d++) {
      let first = a + d * 2u * RANK + r;
      let second = first + RANK;
      sum += dot(mixed[at + d], vec2<f32>(adapter[first / 4u][first % 4u], adapter[second / 4u][second % 4u]));
    }
    bottleneck[column * BOTTLENECK_STRIDE + PARTIALS_AT + head * RANK + r] = sum / total;
  }
}
