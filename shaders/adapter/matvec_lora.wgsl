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

/// This thread's share.
fn added_by_adapter(halves: Halves, source: u32, thread: u32) -> vec2<f32> {
  let scale = scale_of(source);
  var sum = vec2<f32>(0.0);
  if (PARTIALS == 0u || scale == 0.0) {
    return sum;
  }
  let b = slot_of(source) + B_AT;
  for (var k = thread; k < RANK / 4u; k += THREADS) {
    let a_first = a_of(source, A_AT + halves.parts.x * RANK + k * 4u);
    var a_second = a_first;
    if (halves.parts.y != halves.parts.x) {
      a_second = a_of(source, A_AT + halves.parts.y * RANK + k * 4u);
    }
    sum += scale * vec2<f32>(
      dot(adapter[b + halves.rows.x * (RANK / 4u) + k], a_first),
      dot(adapter[b + halves.rows.y * (RANK / 4u) + k], a_second),
    );
  }
  return sum;
}
