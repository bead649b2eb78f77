// w = d s q - dmin m, q of 5 bits. Planes: nibbles, a vec4 a unit; fifth bits, a word a unit; header, a vec4 a superblock.
override PLANE_1: u32;
override PLANE_2: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let sm = scale_and_min(weights[PLANE_2 + (i >> 3u)], i & 7u);
  return affine(with_fifth(nibbles(weights[i]), word_at(PLANE_1, i)), sm.x, 0.0, -sm.y);
}
