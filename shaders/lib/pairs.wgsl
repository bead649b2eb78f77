// Work by sets of AT_ONCE pairs of rows: THREADS threads share a set, WG / THREADS sets a workgroup, COLUMNS columns at a time.
// #include "columns/{columns}.wgsl"

override WG: u32;
override THREADS: u32;
override UNITS: u32; // units of 32 weights a row; a column of x has the same length, padded with zeros

// #include "reduce/{reduce}.wgsl"

struct Place {
  team: u32,   // which set of pairs
  first: u32,  // first column
  thread: u32, // within it
}

/// Grids past the device's 65,535 workgroups are folded into y; z walks the groups of columns.
fn place_of(group: vec3<u32>, groups: vec3<u32>, local: u32) -> Place {
  let sets = WG / THREADS;
  return Place((group.x + group.y * groups.x) * sets + local / THREADS, group.z * COLUMNS, local % THREADS);
}
