// Two rows of W times COLUMNS columns of x: the heart of every mat-vec here. Each weight is read once for all columns.
// Thread t takes units t, t + THREADS, …; what a lane's adapter adds is summed up in the same way.
// The order of additions does not depend on COLUMNS, so a lane computes the same alone and in company.
// #include "lib/pairs.wgsl"
// #include "lib/planes.wgsl"
// #include "weights/{weights}.wgsl"
// #include "input/{input}.wgsl"
// #include "adapter/matvec_{adapter}.wgsl"

const SUMS = 3u * COLUMNS; // row a, row b, squares of x

/// This thread's share of both rows. Row numbers are those of this matrix. `sources` are the columns of x.
fn walk(
  sums: ptr<function, array<f32, SUMS>>, row_a: u32, row_b: u32, sources: array<u32, COLUMNS>, thread: u32,
) {
  for (var u = thread; u < UNITS; u += THREADS) {
    let a = unit(row_a * UNITS + u);
    let b = unit(row_b * UNITS + u);
    for (var c = 0u; c < COLUMNS; c++) {
      let at = (sources[c] * UNITS + u) * 8u;
      let v = read_input(at, u * 8u);
      (*sums)[c] += dot_unit(a, v);
      (*sums)[COLUMNS + c] += dot_unit(b, v);
      (*sums)[2u * COLUMNS + c] += squares_of(at);
    }
  }
}

/// Where a pair of rows lies in the adapter's B, and of which of the matrices that share the input it is (0 = the first).
struct Halves {
  rows: vec2<u32>,
  parts: vec2<u32>,
}

/// Both rows whole. Valid in thread 0 of the pair.
fn pair_dot(
  row_a: u32, row_b: u32, halves: Halves, sources: array<u32, COLUMNS>, thread: u32, local: u32,
) -> array<f32, SUMS> {
  var sums: array<f32, SUMS>;
  walk(&sums, row_a, row_b, sources, thread);
  add_adapter(&sums, halves, sources, thread);
  reduce(&sums, thread, local);
  return sums;
}

/// Both rows of column c, scaled by the norm.
fn pair_of(sums: array<f32, SUMS>, c: u32) -> vec2<f32> {
  var s = sums;
  return vec2<f32>(s[c], s[COLUMNS + c]) * input_scale(s[2u * COLUMNS + c]);
}
