// w = d (s - 32) step(q), q of 4 bits. Planes: nibbles, a vec4 a unit; header (d, eight high pairs of s, eight low nibbles), two words
// a superblock of 8 units.
// #include "lib/nonlinear.wgsl"
override PLANE_1: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let at = (i >> 3u) * 2u;
  let first = word_at(PLANE_1, at);
  let sub = i & 7u;
  let high = (first >> (16u + sub * 2u)) & 3u;
  let low = (word_at(PLANE_1, at + 1u) >> (sub * 4u)) & 15u;
  return nonlinear(weights[i], unpack2x16float(first).x * (f32(low | (high << 4u)) - 32.0));
}
