// Up to CAPACITY ids with a number each, sorted in workgroup memory [Batcher1968]: the largest number first and the lower id of equals, or
// by id.
const CAPACITY = 1024u;
const LOWEST = -3.4028234e38;

var<workgroup> values: array<f32, CAPACITY>;
var<workgroup> ids: array<u32, CAPACITY>;

fn comes_before(a: u32, b: u32, by_id: bool) -> bool {
  return (!by_id && values[a] > values[b]) || ((by_id || values[a] == values[b]) && ids[a] < ids[b]);
}

/// `count` is the same in all threads, at most CAPACITY. What lies beyond it is overwritten.
fn sort(count: u32, by_id: bool, local: u32) {
  var size = 1u;
  while (size < count) {
    size *= 2u;
  }
  for (var i = count + local; i < size; i += WG) {
    values[i] = LOWEST;
    ids[i] = 0xffffffffu;
  }
  workgroupBarrier();
  for (var run = 2u; run <= size; run *= 2u) {
    for (var apart = run / 2u; apart > 0u; apart /= 2u) {
      for (var i = local; i < size / 2u; i += WG) {
        let a = i / apart * apart * 2u + i % apart;
        let b = a + apart;
        let falling = (a & run) == 0u;
        if (comes_before(select(a, b, falling), select(b, a, falling), by_id)) {
          let value = values[a];
          let id = ids[a];
          values[a] = values[b];
          ids[a] = ids[b];
          values[b] = value;
          ids[b] = id;
        }
      }
      workgroupBarrier();
    }
  }
}
