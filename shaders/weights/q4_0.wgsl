// w = d (q - 8). Planes: nibbles, a vec4 a unit; d, a half a unit.
override PLANE_1: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  return affine(nibbles(weights[i]), half_at(PLANE_1, i), -8.0, 0.0);
}
