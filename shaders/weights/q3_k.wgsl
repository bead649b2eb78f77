// w = d (s - 32) (q - 4), q of 3 bits. Planes: low pairs of bits, half a vec4 a unit; third bits, a word a unit; of the multipliers s,
// one for 16 weights, both low nibbles, a byte a unit, and both high pairs, a nibble a unit; d, a half a superblock of 8 units.
// #include "lib/bit_pairs.wgsl"
override PLANE_1: u32;
override PLANE_2: u32;
override PLANE_3: u32;
override PLANE_4: u32;

/// Bits `at` … `at + 3` of a word, each worth 4, less 4.
fn third(word: u32, at: u32) -> vec4<f32> {
  return vec4<f32>((vec4<u32>(word >> at) >> vec4<u32>(0u, 1u, 2u, 3u)) & vec4<u32>(1u)) * 4.0 - 4.0;
}

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let q = bit_pairs(i);
  let high = word_at(PLANE_1, i);
  let low_nibbles = (vec2<u32>(word_at(PLANE_2, i >> 2u) >> ((i & 3u) * 8u)) >> vec2<u32>(0u, 4u)) & vec2<u32>(15u);
  let high_pairs = (vec2<u32>(word_at(PLANE_3, i >> 3u) >> ((i & 7u) * 4u)) >> vec2<u32>(0u, 2u)) & vec2<u32>(3u);
  let s = half_at(PLANE_4, i >> 3u) * (vec2<f32>(low_nibbles | (high_pairs << vec2<u32>(4u))) - 32.0);
  return array<vec4<f32>, 8>(
    s.x * (q[0] + third(high, 0u)), s.x * (q[1] + third(high, 4u)), s.x * (q[2] + third(high, 8u)), s.x * (q[3] + third(high, 12u)),
    s.y * (q[4] + third(high, 16u)), s.y * (q[5] + third(high, 20u)), s.y * (q[6] + third(high, 24u)), s.y * (q[7] + third(high, 28u)),
  );
}
