// E[token] + scale B A[token]; and the column's slot and scale, noted for all kernels that follow.
// #include "lib/bottleneck.wgsl"

override HAS_PAIR: u32;
override TOKEN_A_AT: u32; // in the slot, vec4s: (tokens, RANK)
override TOKEN_B_AT: u32; // (UNITS * 32, RANK)

fn note_adapter(column: u32, thread: u32) {
  if (thread == 0u && FIRST_ROW == 0u) {
    let whom = columns[column * COLUMN_STRIDE + 1u];
    bottleneck[column * BOTTLENECK_STRIDE] = f32(whom.x);
    bottleneck[column * BOTTLENECK_STRIDE + 1u] = bitcast<f32>(whom.y);
  }
}

/// What the adapter adds to rows row … row + 3 of the column.
fn adapted(column: u32, token: u32, row: u32) -> vec4<f32> {
  let whom = columns[column * COLUMN_STRIDE + 1u];
  if (HAS_PAIR == 0u || whom.x == 0u) {
    return vec4<f32>(0.0);
  }
  let slot = (whom.x - 1u) * SLOT_STRIDE;
  var sum = vec4<f32>(0.0);
  for (var k = 0u; k < RANK / 4u; k++) {
    let a = adapter[slot + TOKEN_A_AT + token * (RANK / 4u) + k];
    let b = slot + TOKEN_B_AT + row * (RANK / 4u) + k;
    sum += vec4<f32>(
      dot(adapter[b], a), dot(adapter[b + RANK / 4u], a), dot(adapter[b + RANK / 2u], a), dot(adapter[b + RANK / 4u * 3u], a),
    );
  }
  return bitcast<f32>(whom.y) * sum;
}
