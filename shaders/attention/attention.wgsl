// y = softmax(q Kᵀ / sqrt(d)) V over the positions of the column's own lane, up to and with its own; grouped heads [Ainslie2023].
// One workgroup a head, a part of the positions, and COLUMNS columns of one lane, which share every key and value that is read.
// Positions come in tiles; maximum and sum run along (online softmax [Milakov2018]).
// A grid of several parts splits what few columns look back on (flash-decoding [Dao2023]): part p takes positions p PART … and leaves its
// sums for `gather`. A column with no more than PART positions is complete at once.
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(1) var<storage, read> queries: array<vec2<f32>>; // (columns, HEADS * HEAD_PAIRS)
@group(0) @binding(2) var<storage, read> cache: array<CachePair>; // K then V, each (lanes, CONTEXT, KV_HEADS * HEAD_PAIRS)
@group(0) @binding(3) var<storage, read_write> y: array<vec2<f32>>; // (columns, OUT_STRIDE / 2)
@group(0) @binding(4) var<storage, read_write> parts: array<vec2<f32>>; // (columns, HEADS, MOST_PARTS, HEAD_PAIRS + 1): sums, then maximum and total
// #include "columns/{columns}.wgsl"
// #include "lib/columns.wgsl"
// #include "kv/{kv}.wgsl"
// #include "adapter/heads_{adapter}.wgsl"

override WG: u32;
override TILE: u32; // positions a tile
override PART: u32; // positions a part
override MOST_PARTS: u32;
override HEADS: u32;
override KV_HEADS: u32;
override HEAD_PAIRS: u32;
override CONTEXT: u32;
override V_AT: u32; // where V begins in the cache, in pairs
override SCALE: f32;
override OUT_STRIDE: u32;

const LOWEST = -3.0e38; // a score that counts for nothing

var<workgroup> query: array<vec2<f32>, COLUMNS * HEAD_PAIRS>;
var<workgroup> mixed: array<vec2<f32>, COLUMNS * HEAD_PAIRS>; // each entry belongs to one thread
var<workgroup> scores: array<f32, COLUMNS * TILE>;
var<workgroup> shares: array<f32, COLUMNS * TILE>;

@compute @workgroup_size(WG)
fn attention(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) local: u32,
) {
  let head = group.x;
  let first = group.z * COLUMNS;
  let lane = record(first).y;
  var reach: array<u32, COLUMNS>; // positions of each column; 0: there is none
  var furthest = 0u;
  for (var c = 0u; c < COLUMNS; c++) {
    let whom = record(first + c);
    reach[c] = select(whom.z + 1u, 0u, whom.x == DEAD);
    furthest = max(furthest, reach[c]);
  }
  let split = groups.y > 1u && furthest > PART;
  let begin = group.y * PART;
  let end = select(furthest, min(furthest, begin + PART), split);
  if (begin >= end) {
    return;
  }
  let stride = KV_HEADS * HEAD_PAIRS;
  let keys = lane * CONTEXT * stride + (head / (HEADS / KV_HEADS)) * HEAD_PAIRS;
  let values = V_AT + keys;

  for (var i = local; i < COLUMNS * HEAD_PAIRS; i += WG) {
    let column = first + i / HEAD_PAIRS;
    query[i] = queries[(column * HEADS + head) * HEAD_PAIRS + i % HEAD_PAIRS] * SCALE;
    mixed[i] = vec2<f32>(0.0);
  }
  workgroupBarrier();

  var highest: array<f32, COLUMNS>;
  var total: array<f32, COLUMNS>;
  for (var c = 0u; c < COLUMNS; c++) {
    highest[c] = LOWEST;
  }
  for (var tile = begin; tile < end; tile += TILE) {
    let count = min(TILE, end - tile);
    for (var p = local; p < count; p += WG) {
      let key = keys + (tile + p) * stride;
      var score = array<f32, COLUMNS>(); // said outright: a bare declaration in a loop may keep what it held
      for (var d = 0u; d < HEAD_PAIRS; d++) {
        let k = unpack_pair(cache[key + d]);
        for (var c = 0u; c < COLUMNS; c++) {
          score[c] += dot(query[c * HEAD_PAIRS + d], k);
        }
      }
      for (var c = 0u; c < COLUMNS; c++) {
        scores[c * TILE + p] = select(LOWEST, score[c], tile + p < reach[c]);
      }
    }
    workgroupBarrier();
    var peak: array<f32, COLUMNS>;
    for (var c = 0u; c < COLUMNS; c++) {
      peak[c] = highest[c];
      for (var p = 0u; p < count; p++) {
        peak[c] = max(peak[c], scores[c * TILE + p]);
      }
      for (var p = local; p < count; p += WG) {
        shares[c * TILE + p] = exp(scores[c * TILE + p] - peak[c]);
      }
    }
    workgroupBarrier();
    var keep: array<f32, COLUMNS>;
    for (var c = 0u; c < COLUMNS; c++) {
      keep[c] = exp(highest[c] - peak[c]);
      highest[c] = peak[c];
      total[c] *= keep[c];
      for (var p = 0u; p < count; p++) {
        total[c] += shares[c * TILE + p];
      }
    }
    for (var d = local; d < HEAD_PAIRS; d += WG) {
      var sum: array<vec2<f32>, COLUMNS>;
      for (var c = 0u; c < COLUMNS; c++) {
        sum[c] = mixed[c * HEAD_PAIRS + d] * keep[c];
      }
      for (var p = 0u; p < count; p++) {
        let v = unpack_pair(cache[values + (tile + p) * stride + d]);
        for (var c = 0u; c < COLUMNS; c++) {
          sum[c] += shares[c * TILE + p] * v;
        }
      }
      for (var c = 0u; c < COLUMNS; c++) {
        mixed[c * HEAD_PAIRS + d] = sum[c];
      }
    }
  }

  if (split) {
    let at = ((first * HEADS + head) * MOST_PARTS + group.y) * (HEAD_PAIRS + 1u);
    for (var d = local; d < HEAD_PAIRS; d += WG) {
      parts[at + d] = mixed[d];
    }
    if (local == 0u) {
      parts[at + HEAD_PAIRS] = vec2<f32>(highest[0], total[0]);
    }
    return;
  }
  workgroupBarrier(); // `mixed` is whole
  for (var c = 0u; c < COLUMNS; c++) {
    if (reach[c] == 0u) {
      continue;
    }
    let column = first + c;
    for (var d = local; d < HEAD_PAIRS; d += WG) {
      y[column * (OUT_STRIDE / 2u) + head * HEAD_PAIRS + d] = mixed[c * HEAD_PAIRS + d] / total[c];
    }
    take_through_a(head, column, c * HEAD_PAIRS, total[c], local);
  }
}
