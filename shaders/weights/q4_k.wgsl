// w = d s q - dmin m. Planes: nibbles, a vec4 a unit; header (d, dmin, 6-bit s and m), a vec4 a superblock of 8 units.
override PLANE_1: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let sm = scale_and_min(weights[PLANE_1 + (i >> 3u)], i & 7u);
  return affine(nibbles(weights[i]), sm.x, 0.0, -sm.y);
}
