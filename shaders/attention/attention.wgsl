// y = softmax(q Kᵀ / sqrt(d)) V over the positions of the column's own lane, up to and with its own; grouped heads [Ainslie2023].
// One workgroup a head and column. Positions come in tiles; maximum and sum run along (online softmax [Milakov2018]).
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(1) var<storage, read> queries: array<vec2<f32>>; // (columns, HEADS * HEAD_PAIRS)
@group(0) @binding(2) var<storage, read> cache: array<CachePair>; // K then V, each (lanes, CONTEXT, KV_HEADS * HEAD_PAIRS)
@group(0) @binding(3) var<storage, read_write> y: array<vec2<f32>>; // (columns, OUT_STRIDE / 2)
// #include "lib/columns.wgsl"
// #include "kv/{kv}.wgsl"
// #include "adapter/heads_{adapter}.wgsl"

override WG: u32;
override TILE: u32; // positions a tile
override HEADS: u32;
override KV_HEADS: u32;
override HEAD_PAIRS: u32;
override CONTEXT: u32;
override V_AT: u32; // where V begins in the cache, in pairs
override SCALE: f32;
override OUT_STRIDE: u32;

var<workgroup> query: array<vec2<f32>, HEAD_PAIRS>;
var<workgroup> mixed: array<vec2<f32>, HEAD_PAIRS>; // each entry belongs to one thread
var<workgroup> scores: array<f32, TILE>;
var<workgroup> shares: array<f32, TILE>;

@compute @workgroup_size(WG)
fn attention(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let head = group.x;
  let column = group.z;
  let whom = record(column);
  if (whom.x == DEAD) {
    return;
  }
  let stride = KV_HEADS * HEAD_PAIRS;
  let keys = whom.y * CONTEXT * stride + (head / (HEADS / KV_HEADS)) * HEAD_PAIRS;
  let values = V_AT + keys;
  let positions = whom.z + 1u;

  for (var d = local; d < HEAD_PAIRS; d += WG) {
    query[d] = queries[(column * HEADS + head) * HEAD_PAIRS + d] * SCALE;
    mixed[d] = vec2<f32>(0.0);
  }
  workgroupBarrier();

  var highest = -3.0e38;
  var total = 0.0;
  for (var first = 0u; first < positions; first += TILE) {
    let count = min(TILE, positions - first);
    for (var p = local; p < count; p += WG) {
      let key = keys + (first + p) * stride;
      var score = 0.0;
      for (var d = 0u; d < HEAD_PAIRS; d++) {
        score += dot(query[d], unpack_pair(cache[key + d]));
      }
      scores[p] = score;
    }
    workgroupBarrier();
    var peak = highest;
    for (var p = 0u; p < count; p++) {
      peak = max(peak, scores[p]);
    }
    for (var p = local; p < count; p += WG) {
      shares[p] = exp(scores[p] - peak);
    }
    workgroupBarrier();
    let keep = exp(highest - peak);
    highest = peak;
    total *= keep;
    for (var p = 0u; p < count; p++) {
      total += shares[p];
    }
    for (var d = local; d < HEAD_PAIRS; d += WG) {
      var sum = mixed[d] * keep;
      for (var p = 0u; p < count; p++) {
        sum += shares[p] * unpack_pair(cache[values + (first + p) * stride + d]);
      }
      mixed[d] = sum;
    }
  }
  for (var d = local; d < HEAD_PAIRS; d += WG) {
    y[column * (OUT_STRIDE / 2u) + head * HEAD_PAIRS + d] = mixed[d] / total;
  }
  take_through_a(head, column, total, local);
}
