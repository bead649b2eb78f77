// w = d q + m. Planes: nibbles, a vec4 a unit; (d, m), a word a unit.
override PLANE_1: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let dm = unpack2x16float(word_at(PLANE_1, i));
  return affine(nibbles(weights[i]), dm.x, 0.0, dm.y);
}
