// Reading planes of a repacked matrix. Every plane begins on 16 bytes; PLANE_n is where, in vec4s, from the start of `weights`.

fn word_at(plane: u32, i: u32) -> u32 {
  return weights[plane + (i >> 2u)][i & 3u];
}

fn half_at(plane: u32, i: u32) -> f32 {
  return unpack2x16float(word_at(plane, i >> 1u))[i & 1u];
}

/// The four bytes of a word, lowest first.
fn bytes_of(word: u32) -> vec4<u32> {
  return (vec4<u32>(word) >> vec4<u32>(0u, 8u, 16u, 24u)) & vec4<u32>(255u);
}

/// Sixteen low and sixteen high nibbles: weight j in byte j, weight j + 16 in the upper half of byte j.
fn nibbles(quants: vec4<u32>) -> array<vec4<f32>, 8> {
  let low = quants & vec4<u32>(0x0f0f0f0fu);
  let high = (quants >> vec4<u32>(4u)) & vec4<u32>(0x0f0f0f0fu);
  return array<vec4<f32>, 8>(
    vec4<f32>(bytes_of(low.x)), vec4<f32>(bytes_of(low.y)), vec4<f32>(bytes_of(low.z)), vec4<f32>(bytes_of(low.w)),
    vec4<f32>(bytes_of(high.x)), vec4<f32>(bytes_of(high.y)), vec4<f32>(bytes_of(high.z)), vec4<f32>(bytes_of(high.w)),
  );
}

/// Bits `at` … `at + 3` of a word, each worth 16.
fn fifth_bits(word: u32, at: u32) -> vec4<f32> {
  return vec4<f32>((vec4<u32>(word >> at) >> vec4<u32>(0u, 1u, 2u, 3u)) & vec4<u32>(1u)) * 16.0;
}

/// d (q + bias) + m for a whole unit.
fn affine(q: array<vec4<f32>, 8>, d: f32, bias: f32, m: f32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(
    d * (q[0] + bias) + m, d * (q[1] + bias) + m, d * (q[2] + bias) + m, d * (q[3] + bias) + m,
    d * (q[4] + bias) + m, d * (q[5] + bias) + m, d * (q[6] + bias) + m, d * (q[7] + bias) + m,
  );
}

/// Adds the fifth bits of a unit to its nibbles.
fn with_fifth(q: array<vec4<f32>, 8>, high: u32) -> array<vec4<f32>, 8> {
  return array<vec4<f32>, 8>(
    q[0] + fifth_bits(high, 0u), q[1] + fifth_bits(high, 4u), q[2] + fifth_bits(high, 8u), q[3] + fifth_bits(high, 12u),
    q[4] + fifth_bits(high, 16u), q[5] + fifth_bits(high, 20u), q[6] + fifth_bits(high, 24u), q[7] + fifth_bits(high, 28u),
  );
}

/// Byte `i` of the four words of a K superblock's header.
fn header_byte(header: vec4<u32>, i: u32) -> u32 {
  return (header[i >> 2u] >> ((i & 3u) * 8u)) & 255u;
}

/// d s and dmin m of sub-block `sub` (0 … 7). [ggml get_scale_min_k4]
fn scale_and_min(header: vec4<u32>, sub: u32) -> vec2<f32> {
  var s: u32;
  var m: u32;
  if (sub < 4u) {
    s = header_byte(header, 4u + sub) & 63u;
    m = header_byte(header, 8u + sub) & 63u;
  } else {
    let last = header_byte(header, 8u + sub);
    s = (last & 15u) | ((header_byte(header, sub) >> 6u) << 4u);
    m = (last >> 4u) | ((header_byte(header, 4u + sub) >> 6u) << 4u);
  }
  return unpack2x16float(header.x) * vec2<f32>(f32(s), f32(m));
}
