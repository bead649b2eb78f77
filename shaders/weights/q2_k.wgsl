// w = d s q - dmin m, q of 2 bits. Planes: quants, half a vec4 a unit; a byte of s (low) and m (high nibble) for 16 weights, two a
// unit; (d, dmin), a word a superblock of 8 units.
// #include "lib/bit_pairs.wgsl"
override PLANE_1: u32;
override PLANE_2: u32;

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let q = bit_pairs(i);
  let four = (vec4<u32>(word_at(PLANE_1, i >> 1u) >> ((i & 1u) * 16u)) >> vec4<u32>(0u, 4u, 8u, 12u)) & vec4<u32>(15u);
  // d and dmin of the first and of the second 16 weights
  let f = unpack2x16float(word_at(PLANE_2, i >> 3u)).xyxy * vec4<f32>(four);
  return array<vec4<f32>, 8>(
    f.x * q[0] - f.y, f.x * q[1] - f.y, f.x * q[2] - f.y, f.x * q[3] - f.y,
    f.z * q[4] - f.w, f.z * q[5] - f.w, f.z * q[6] - f.w, f.z * q[7] - f.w,
  );
}
