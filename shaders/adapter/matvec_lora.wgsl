// scale B a, added to both rows of a mat-vec: thread t takes vec4s t, t + THREADS, … of a row of B.
// #include "lib/bottleneck.wgsl"

override B_AT: u32;     // in the slot, vec4s
override A_AT: u32;     // in the column's row
override PARTIALS: u32; // a comes in so many parts to be added up; 0: B is applied elsewhere

fn a_of(column: u32, at: u32) -> vec4<f32> {
  var a = four_of(column, at);
  for (var part = 1u; part < PARTIALS; part++) {
    a += four_of(column, at + part * RANK);
  }
  return a;
}

fn add_adapter(
  sums: ptr<function, array<f32, SUMS>>, halves: Halves, sources: array<u32, COLUMNS>, thread: u32,
) {
  if (PARTIALS == 0u) {
    return;
  }
  for (var c = 0u; c < COLUMNS; c++) {
    let scale = scale_of(sources[c]);
    if (scale == 0.0) {
      continue;
    }
    let b = slot_of(sources[c]) + B_AT;
    for (var k = thread; k < RANK / 4u; k += THREADS) {
      let a_first = a_of(sources[c], A_AT + halves.parts.x * RANK + k * 4u);
      var a_second = a_first;
      if (halves.parts.y != halves.parts.x) {
        a_second = a_of(sources[c], A_AT + halves.parts.y * RANK + k * 4u);
      }
      (*sums)[c] += scale * dot(adapter[b + halves.rows.x * (RANK / 4u) + k], a_first);
      (*sums)[COLUMNS + c] += scale * dot(adapter[b + halves.rows.y * (RANK / 4u) + k], a_second);
    }
  }
}
