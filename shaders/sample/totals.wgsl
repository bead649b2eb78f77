// Over all threads of the workgroup (WG, a power of two), the same in all of them.

var<workgroup> sums: array<vec4<f32>, WG>;

fn highest_of(mine: vec4<f32>, local: u32) -> vec4<f32> {
  sums[local] = mine;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half /= 2u) {
    if (local < half) {
      sums[local] = max(sums[local], sums[local + half]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&sums[0]);
}

fn sum_of(mine: vec4<f32>, local: u32) -> vec4<f32> {
  sums[local] = mine;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half /= 2u) {
    if (local < half) {
      sums[local] += sums[local + half];
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&sums[0]);
}
