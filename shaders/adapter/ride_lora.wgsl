// Rows of a slot that ride along with a mat-vec, over the same input. Their sums are a's of later mat-vecs.
// `down` carries its own A. `output` carries A of gate and up taken through it (P = A W): with x' = x + W y + b + scale B a the sum is
// A x' = A x + P y + A b + scale (A B) a, of which A x is there already.
override RIDE_AT: u32;    // the rows in the slot, vec4s
override RIDE_PAIRS: u32;
override RIDE_TO: u32;    // their place in the column's row
override RIDE_ADDS: u32;  // 1: added to what is there, with (A B) a
override THROUGH_AT: u32; // A B in the slot, vec4s
override THROUGH_BIAS_AT: u32; // A b in the slot, floats

fn riding_pairs() -> u32 {
  return RIDE_PAIRS;
}

/// This thread's share: units and vec4s thread, thread + THREADS, …
fn ride(pair: u32, source: u32, thread: u32) -> vec2<f32> {
  var sum = vec2<f32>(0.0);
  let scale = scale_of(source);
  if (scale == 0.0) {
    return sum;
  }
  let slot = slot_of(source);
  let row = slot + RIDE_AT + pair * 2u * UNITS * 8u;
  for (var u = thread; u < UNITS; u += THREADS) {
    let v = read_input((source * UNITS + u) * 8u, u * 8u);
    sum += vec2<f32>(dot_unit(adapter_unit(row + u * 8u), v), dot_unit(adapter_unit(row + (UNITS + u) * 8u), v));
  }
  if (RIDE_ADDS == 1u) {
    if (thread == 0u) {
      let bias = slot * 4u + THROUGH_BIAS_AT + pair * 2u;
      sum += vec2<f32>(adapter[bias / 4u][bias % 4u], adapter[bias / 4u][bias % 4u + 1u]);
    }
    let through = slot + THROUGH_AT + pair * 2u * (RANK / 4u);
    for (var k = thread; k < RANK / 4u; k += THREADS) {
      let a = a_of(source, A_AT + k * 4u);
      sum += scale * vec2<f32>(dot(adapter[through + k], a), dot(adapter[through + RANK / 4u + k], a));
    }
  }
  return sum;
}

fn end_ride(pair: u32, column: u32, sums: vec2<f32>) {
  if (scale_of(column) == 0.0) {
    return;
  }
  let to = column * BOTTLENECK_STRIDE + RIDE_TO + pair * 2u;
  var whole = sums;
  if (RIDE_ADDS == 1u) {
    whole += vec2<f32>(bottleneck[to], bottleneck[to + 1u]);
  }
  bottleneck[to] = whole.x;
  bottleneck[to + 1u] = whole.y;
}
