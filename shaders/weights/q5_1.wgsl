// w = d q + m, q of 5 bits. Planes: nibbles, a vec4 a unit; fifth bits, a word a unit; (d, m), a word a unit.
override PLANE_1: u32;
override PLANE_2: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let dm = unpack2x16float(word_at(PLANE_2, i));
  return affine(with_fifth(nibbles(weights[i]), word_at(PLANE_1, i)), dm.x, 0.0, dm.y);
}
