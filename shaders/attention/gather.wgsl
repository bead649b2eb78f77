// y = sum over parts of e^(m_p - m) s_p, divided by that of e^(m_p - m) t_p: puts together what `attention` left of columns that look back
// on more than one part [Dao2023]. One workgroup a head and column.
@group(0) @binding(0) var<storage, read> columns: array<vec4<u32>>; // (columns, COLUMN_STRIDE)
@group(0) @binding(1) var<storage, read> parts: array<vec2<f32>>; // (columns, HEADS, MOST_PARTS, HEAD_PAIRS + 1): sums, then maximum and total
@group(0) @binding(2) var<storage, read_write> y: array<vec2<f32>>; // (columns, OUT_STRIDE / 2)
// #include "lib/columns.wgsl"
// #include "adapter/heads_{adapter}.wgsl"

override WG: u32;
override PART: u32;
override MOST_PARTS: u32;
override HEADS: u32;
override HEAD_PAIRS: u32;
override OUT_STRIDE: u32;

var<workgroup> mixed: array<vec2<f32>, HEAD_PAIRS>;

@compute @workgroup_size(WG)
fn gather(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let head = group.x;
  let column = group.z;
  let whom = record(column);
  if (whom.x == DEAD || whom.z < PART) {
    return;
  }
  let count = whom.z / PART + 1u;
  let stride = HEAD_PAIRS + 1u;
  let at = (column * HEADS + head) * MOST_PARTS * stride;
  var highest = parts[at + HEAD_PAIRS].x;
  for (var p = 1u; p < count; p++) {
    highest = max(highest, parts[at + p * stride + HEAD_PAIRS].x);
  }
  var total = 0.0;
  for (var p = 0u; p < count; p++) {
    let end = parts[at + p * stride + HEAD_PAIRS];
    total += exp(end.x - highest) * end.y;
  }
  for (var d = local; d < HEAD_PAIRS; d += WG) {
    var sum = vec2<f32>(0.0);
    for (var p = 0u; p < count; p++) {
      sum += exp(parts[at + p * stride + HEAD_PAIRS].x - highest) * parts[at + p * stride + d];
    }
    mixed[d] = sum;
    y[column * (OUT_STRIDE / 2u) + head * HEAD_PAIRS + d] = sum / total;
  }
  workgroupBarrier(); // `mixed` is whole
  take_through_a(head, column, 0u, total, local);
}
