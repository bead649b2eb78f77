// w = d step(q), q of 4 bits. Planes: nibbles, a vec4 a unit; d, a half a unit.
// #include "lib/nonlinear.wgsl"
override PLANE_1: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  return nonlinear(weights[i], half_at(PLANE_1, i));
}
