// The whole workgroup on one pair of rows (THREADS = WG): subgroups add in registers, one barrier joins them.
// Any subgroup size will do; subgroups are taken to follow the local index, which the self-check proves on each device.
enable subgroups;

var<workgroup> partial: array<array<f32, SUMS>, WG>;

fn reduce(sums: ptr<function, array<f32, SUMS>>, thread: u32, local: u32) {
  let size = subgroupAdd(1u);
  for (var s = 0u; s < SUMS; s++) {
    (*sums)[s] = subgroupAdd((*sums)[s]);
  }
  if (subgroupElect()) {
    partial[local / size] = *sums;
  }
  workgroupBarrier();
  if (local == 0u) {
    for (var other = 1u; other < WG / size; other++) {
      for (var s = 0u; s < SUMS; s++) {
        (*sums)[s] += partial[other][s];
      }
    }
  }
}
