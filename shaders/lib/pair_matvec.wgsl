// Two rows of W times COLUMNS columns of x: the heart of every mat-vec here. Each weight is read once for all columns.
// THREADS threads share a pair of rows, WG / THREADS pairs a workgroup; thread t takes units t, t + THREADS, …
// The order of additions does not depend on COLUMNS, so a lane computes the same alone and in company.
// #include "lib/planes.wgsl"
// #include "weights/{weights}.wgsl"
// #include "columns/{columns}.wgsl"

override WG: u32;
override THREADS: u32;
override UNITS: u32; // units of 32 weights a row; a column of x has the same length, padded with zeros

const SUMS = 3u * COLUMNS; // row a, row b, squares of x

// #include "reduce/{reduce}.wgsl"
// #include "input/{input}.wgsl"

struct Place {
  pair: u32,   // which pair of rows
  first: u32,  // first column
  thread: u32, // within the pair
}

/// Grids beyond 65,535 workgroups are folded into y; z walks the groups of columns.
fn place_of(group: vec3<u32>, groups: vec3<u32>, local: u32) -> Place {
  let pairs = WG / THREADS;
  return Place((group.x + group.y * groups.x) * pairs + local / THREADS, group.z * COLUMNS, local % THREADS);
}

fn dot_unit(w: array<vec4<f32>, 8>, v: array<vec4<f32>, 8>) -> f32 {
  return dot(w[0], v[0]) + dot(w[1], v[1]) + dot(w[2], v[2]) + dot(w[3], v[3])
    + dot(w[4], v[4]) + dot(w[5], v[5]) + dot(w[6], v[6]) + dot(w[7], v[7]);
}

/// Row numbers are those of this matrix. `sources` are the columns of x. Valid in thread 0 of the pair.
fn pair_dot(row_a: u32, row_b: u32, sources: array<u32, COLUMNS>, thread: u32, local: u32) -> array<f32, SUMS> {
  var sums: array<f32, SUMS>;
  for (var u = thread; u < UNITS; u += THREADS) {
    let a = unit(row_a * UNITS + u);
    let b = unit(row_b * UNITS + u);
    for (var c = 0u; c < COLUMNS; c++) {
      let at = (sources[c] * UNITS + u) * 8u;
      let v = read_input(at, u * 8u);
      sums[c] += dot_unit(a, v);
      sums[COLUMNS + c] += dot_unit(b, v);
      sums[2u * COLUMNS + c] += squares_of(at);
    }
  }
  reduce(&sums, thread, local);
  return sums;
}

/// The columns first, first + 1, … themselves.
fn own_columns(first: u32) -> array<u32, COLUMNS> {
  var sources: array<u32, COLUMNS>;
  for (var c = 0u; c < COLUMNS; c++) {
    sources[c] = first + c;
  }
  return sources;
}

/// Both rows of column c, scaled by the norm.
fn pair_of(sums: array<f32, SUMS>, c: u32) -> vec2<f32> {
  var s = sums;
  return vec2<f32>(s[c], s[COLUMNS + c]) * input_scale(s[2u * COLUMNS + c]);
}
