// w = d (q - 16), q of 5 bits. Planes: nibbles, a vec4 a unit; fifth bits, a word a unit; d, a half a unit.
override PLANE_1: u32;
override PLANE_2: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  return affine(with_fifth(nibbles(weights[i]), word_at(PLANE_1, i)), half_at(PLANE_2, i), -16.0, 0.0);
}
