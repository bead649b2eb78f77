// Rows of a slot that ride along with a mat-vec, over the same input: pairs beyond those of W. Their sums are a's of later mat-vecs.
// `down` carries its own A. `output` carries A of gate and up taken through it (P = A W): with x' = x + W y + b + scale B a the sum is
// A x' = A x + P y + A b + scale (A B) a, of which A x is there already.
override RIDE_AT: u32;    // the rows in the slot, vec4s
override RIDE_PAIRS: u32;
override RIDE_TO: u32;    // their place in the column's row
override RIDE_ADDS: u32;  // 1: added to what is there, with (A B) a
override THROUGH_AT: u32; // A B in the slot, vec4s
override THROUGH_BIAS_AT: u32; // A b in the slot, floats

fn rides(pair: u32) -> bool {
  return pair < RIDE_PAIRS;
}

fn ride(sums: ptr<function, array<f32, SUMS>>, pair: u32, sources: array<u32, COLUMNS>, thread: u32) {
  for (var c = 0u; c < COLUMNS; c++) {
    let scale = scale_of(sources[c]);
    if (scale == 0.0) {
      continue;
    }
    let slot = slot_of(sources[c]);
    let row = slot + RIDE_AT + pair * 2u * UNITS * 8u;
    for (var u = thread; u < UNITS; u += THREADS) {
      let v = read_input((sources[c] * UNITS + u) * 8u, u * 8u);
      (*sums)[c] += dot_unit(adapter_unit(row + u * 8u), v);
      (*sums)[COLUMNS + c] += dot_unit(adapter_unit(row + (UNITS + u) * 8u), v);
    }
    if (RIDE_ADDS == 1u) {
      if (thread == 0u) {
        let bias = slot * 4u + THROUGH_BIAS_AT + pair * 2u;
        (*sums)[c] += adapter[bias / 4u][bias % 4u];
        (*sums)[COLUMNS + c] += adapter[bias / 4u][bias % 4u + 1u];
      }
      let through = slot + THROUGH_AT + pair * 2u * (RANK / 4u);
      for (var k = thread; k < RANK / 4u; k += THREADS) {
        let a = a_of(sources[c], A_AT + k * 4u);
        (*sums)[c] += scale * dot(adapter[through + k], a);
        (*sums)[COLUMNS + c] += scale * dot(adapter[through + RANK / 4u + k], a);
      }
    }
  }
}

fn end_ride(sums: array<f32, SUMS>, pair: u32, first: u32) {
  var s = sums;
  for (var c = 0u; c < COLUMNS; c++) {
    if (scale_of(first + c) == 0.0) {
      continue;
    }
    let to = (first + c) * BOTTLENECK_STRIDE + RIDE_TO + pair * 2u;
    if (RIDE_ADDS == 1u) {
      bottleneck[to] += s[c];
      bottleneck[to + 1u] += s[COLUMNS + c];
    } else {
      bottleneck[to] = s[c];
      bottleneck[to + 1u] = s[COLUMNS + c];
    }
  }
}
