// Between two layers, for columns under an adapter: x' = x + scale B d, where d = A h of the layer's `down`; and at the same time
// A x' = A x + scale (A B) d for A of the matrices that will read x', under their norms' gains. Pairs of rows first, then units of x.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, UNITS * 8)
@group(0) @binding(1) var<storage, read_write> joined: array<vec4<f32>>; // x', (columns, UNITS * 8)
// #include "lib/pairs.wgsl"
// #include "lib/unit.wgsl"
// #include "lib/bottleneck.wgsl"

override ROW_PAIRS: u32;
override ROWS_AT: u32;    // A in the slot, vec4s
override TO: u32;         // A x' in the column's row
override THROUGH_AT: u32; // A B in the slot, vec4s: (2 ROW_PAIRS, RANK)
override DOWN_AT: u32;    // B in the slot, vec4s: (UNITS * 32, RANK)
override DOWN_FROM: u32;  // d in the column's row
override OWES: u32;       // 0: there is no d, and x stays where it is

const SUMS = 2u * COLUMNS;

fn add_row(sums: ptr<function, array<f32, SUMS>>, sum: u32, row: u32, column: u32, thread: u32) {
  let slot = slot_of(column);
  for (var u = thread; u < UNITS; u += THREADS) {
    let at = (column * UNITS + u) * 8u;
    let v = array<vec4<f32>, 8>(x[at], x[at + 1u], x[at + 2u], x[at + 3u], x[at + 4u], x[at + 5u], x[at + 6u], x[at + 7u]);
    (*sums)[sum] += dot_unit(adapter_unit(slot + ROWS_AT + (row * UNITS + u) * 8u), v);
  }
  if (OWES == 1u) {
    for (var k = thread; k < RANK / 4u; k += THREADS) {
      let through = adapter[slot + THROUGH_AT + row * (RANK / 4u) + k];
      (*sums)[sum] += scale_of(column) * dot(through, four_of(column, DOWN_FROM + k * 4u));
    }
  }
}

/// Four numbers of x'.
fn complete(column: u32, row: u32) -> vec4<f32> {
  let at = column * UNITS * 8u + row / 4u;
  let scale = scale_of(column);
  if (scale == 0.0) {
    return x[at];
  }
  let b = slot_of(column) + DOWN_AT + row * (RANK / 4u);
  var sum = vec4<f32>(0.0);
  for (var k = 0u; k < RANK / 4u; k++) {
    let d = four_of(column, DOWN_FROM + k * 4u);
    sum += vec4<f32>(
      dot(adapter[b + k], d), dot(adapter[b + RANK / 4u + k], d),
      dot(adapter[b + RANK / 2u + k], d), dot(adapter[b + RANK / 4u * 3u + k], d),
    );
  }
  return x[at] + scale * sum;
}

@compute @workgroup_size(WG)
fn join(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let place = place_of(group, groups, local);
  let row = place.team * 2u;
  var sums: array<f32, SUMS>;
  if (place.team < ROW_PAIRS) {
    for (var c = 0u; c < COLUMNS; c++) {
      if (scale_of(place.first + c) != 0.0) {
        add_row(&sums, c, row, place.first + c, place.thread);
        add_row(&sums, COLUMNS + c, row + 1u, place.first + c, place.thread);
      }
    }
  }
  reduce(&sums, place.thread, local);
  if (place.team < ROW_PAIRS) {
    if (place.thread == 0u) {
      for (var c = 0u; c < COLUMNS; c++) {
        if (scale_of(place.first + c) == 0.0) {
          continue;
        }
        let to = (place.first + c) * BOTTLENECK_STRIDE + TO + row;
        bottleneck[to] = sums[c];
        bottleneck[to + 1u] = sums[COLUMNS + c];
      }
    }
  } else if (OWES == 1u && place.team - ROW_PAIRS < UNITS) {
    for (var c = 0u; c < COLUMNS; c++) {
      let unit = (place.first + c) * UNITS + place.team - ROW_PAIRS;
      for (var j = place.thread; j < 8u; j += THREADS) {
        joined[unit * 8u + j] = complete(place.first + c, (place.team - ROW_PAIRS) * 32u + j * 4u);
      }
    }
  }
}
