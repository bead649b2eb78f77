// q, k, v = W rms(x) + b; q and k turned by RoPE [Su2021]; k and v written to the lane's cache.
// Pairs count through all rows of Q, K and V; where formats differ, a matrix holds only some of them (FIRST_PAIR).
// A rotated pair is stored side by side also where the model pairs i with i + half (NEOX): q · k does not mind the order.
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>>; // (columns, width / 4)
@group(0) @binding(1) var<storage, read> vectors: array<vec4<f32>>; // norm gain (UNITS * 8), then bias of all rows
@group(0) @binding(2) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(3) var<storage, read> weights: array<vec4<u32>>; // (rows, width), planar
@group(0) @binding(4) var<storage, read_write> queries: array<vec2<f32>>; // (columns, Q_PAIRS)
@group(0) @binding(5) var<storage, read_write> cache: array<CachePair>; // K then V, each (lanes, CONTEXT, KV_PAIRS)
// #include "lib/columns.wgsl"
// #include "lib/matvec.wgsl"
// #include "lib/every_column.wgsl"
// #include "adapter/ride_none.wgsl"
// #include "lib/vectors.wgsl"
// #include "kv/{kv}.wgsl"

override FIRST_PAIR: u32; // of this matrix, among the pairs of Q, K and V
override PAIRS: u32;      // in this matrix
override Q_PAIRS: u32;
override KV_PAIRS: u32;
override HEAD_PAIRS: u32; // pairs a head
override ROTARY_PAIRS: u32; // of them turned
override NEOX: u32;
override CONTEXT: u32;
override V_AT: u32; // where V begins in the cache, in pairs
override HAS_BIAS: u32;

fn own_pairs() -> u32 {
  return PAIRS;
}

/// Among all rows of Q, K and V.
fn whole_rows_of(local_pair: u32) -> vec2<u32> {
  let pair = FIRST_PAIR + min(local_pair, PAIRS - 1u);
  let inner = pair % HEAD_PAIRS;
  if (NEOX == 1u && pair < Q_PAIRS + KV_PAIRS && inner < ROTARY_PAIRS) {
    let head = (pair / HEAD_PAIRS) * HEAD_PAIRS * 2u;
    return vec2<u32>(head + inner, head + inner + ROTARY_PAIRS);
  }
  return vec2<u32>(pair * 2u, pair * 2u + 1u);
}

fn rows_of(local_pair: u32) -> vec2<u32> {
  return whole_rows_of(local_pair) - FIRST_PAIR * 2u;
}

fn halves_of(local_pair: u32) -> Halves {
  let pair = FIRST_PAIR + local_pair;
  let part = select(select(2u, 1u, pair < Q_PAIRS + KV_PAIRS), 0u, pair < Q_PAIRS); // q, k or v
  return Halves(whole_rows_of(local_pair), vec2<u32>(part));
}

fn turned(value: vec2<f32>, inner: u32, column: u32) -> vec2<f32> {
  if (inner >= ROTARY_PAIRS) {
    return value;
  }
  let both = bitcast<vec4<f32>>(columns[column * COLUMN_STRIDE + TURNS + inner / 2u]);
  let turn = select(both.xy, both.zw, (inner & 1u) == 1u);
  return vec2<f32>(value.x * turn.x - value.y * turn.y, value.x * turn.y + value.y * turn.x);
}

fn put(local_pair: u32, column: u32, sums: vec2<f32>) {
  let whom = record(column);
  if (local_pair >= PAIRS || whom.x == DEAD) {
    return;
  }
  let pair = FIRST_PAIR + local_pair;
  var value = sums;
  if (HAS_BIAS == 1u) {
    let rows = whole_rows_of(local_pair) + UNITS * 32u;
    value += vec2<f32>(vector_at(rows.x), vector_at(rows.y));
  }
  let at = (whom.y * CONTEXT + whom.z) * KV_PAIRS;
  if (pair < Q_PAIRS) {
    queries[column * Q_PAIRS + pair] = turned(value, pair % HEAD_PAIRS, column);
  } else if (pair < Q_PAIRS + KV_PAIRS) {
    cache[at + pair - Q_PAIRS] = pack_pair(turned(value, pair % HEAD_PAIRS, column));
  } else {
    cache[V_AT + at + pair - Q_PAIRS - KV_PAIRS] = pack_pair(value);
  }
}

@compute @workgroup_size(WG)
fn qkv(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  product(group, groups, local);
}
