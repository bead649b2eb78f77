// Work by pairs of rows: THREADS threads share a pair, WG / THREADS pairs a workgroup, COLUMNS columns at a time.
// #include "columns/{columns}.wgsl"

override WG: u32;
override THREADS: u32;
override UNITS: u32; // units of 32 weights a row; a column of x has the same length, padded with zeros

// #include "reduce/{reduce}.wgsl"

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

/// The columns first, first + 1, … themselves.
fn own_columns(first: u32) -> array<u32, COLUMNS> {
  var sources: array<u32, COLUMNS>;
  for (var c = 0u; c < COLUMNS; c++) {
    sources[c] = first + c;
  }
  return sources;
}
