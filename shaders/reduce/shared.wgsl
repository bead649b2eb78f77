// THREADS (a power of two) neighbouring threads a pair of rows, added up as a tree in workgroup memory.

var<workgroup> partial: array<array<f32, SUMS>, WG>;

fn reduce(sums: ptr<function, array<f32, SUMS>>, thread: u32, local: u32) {
  partial[local] = *sums;
  workgroupBarrier();
  for (var half = THREADS / 2u; half > 0u; half >>= 1u) {
    if (thread < half) {
      for (var s = 0u; s < SUMS; s++) {
        partial[local][s] += partial[local + half][s];
      }
    }
    workgroupBarrier();
  }
  *sums = partial[local];
}
