// One subgroup a set of pairs of rows (THREADS = the subgroups' size): it adds up in registers and meets no barrier.
// Subgroups are taken to follow the local index, which a trial proves on each device.
enable subgroups;

fn reduce(sums: ptr<function, array<f32, SUMS>>, thread: u32, local: u32) {
  for (var s = 0u; s < SUMS; s++) {
    (*sums)[s] = subgroupAdd((*sums)[s]);
  }
}
