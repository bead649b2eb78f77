// w = d s (q - 32), q of 6 bits. Planes: nibbles, a vec4 a unit; upper pairs of bits, two words a unit;
// s, two signed bytes a unit (one for 16 weights); d, a half a superblock of 8 units.
override PLANE_1: u32;
override PLANE_2: u32;
override PLANE_3: u32;

/// Pairs of bits `at` … `at + 3` of a word, worth 16, less 32.
fn upper(word: u32, at: u32) -> vec4<f32> {
  return vec4<f32>((vec4<u32>(word >> (at * 2u)) >> vec4<u32>(0u, 2u, 4u, 6u)) & vec4<u32>(3u)) * 16.0 - 32.0;
}

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let q = nibbles(weights[i]);
  let first = word_at(PLANE_1, i * 2u);
  let second = word_at(PLANE_1, i * 2u + 1u);
  let pair = word_at(PLANE_2, i >> 1u) >> ((i & 1u) * 16u);
  let d = half_at(PLANE_3, i >> 3u);
  let s = d * f32(i32(pair << 24u) >> 24u);
  let t = d * f32(i32(pair << 16u) >> 24u);
  return array<vec4<f32>, 8>(
    s * (q[0] + upper(first, 0u)), s * (q[1] + upper(first, 4u)), s * (q[2] + upper(first, 8u)), s * (q[3] + upper(first, 12u)),
    t * (q[4] + upper(second, 0u)), t * (q[5] + upper(second, 4u)), t * (q[6] + upper(second, 8u)), t * (q[7] + upper(second, 12u)),
  );
}
