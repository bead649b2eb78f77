// The quants plane of the 2- and 3-bit formats: 8 bytes a unit, half a vec4.

/// The 32 pairs of bits of unit `i`: weights j, j + 8, j + 16 and j + 24 in byte j, lowest bits first.
fn bit_pairs(i: u32) -> array<vec4<f32>, 8> {
  let both = weights[i >> 1u];
  let quants = select(both.xy, both.zw, vec2<bool>((i & 1u) == 1u));
  let a = quants & vec2<u32>(0x03030303u);
  let b = (quants >> vec2<u32>(2u)) & vec2<u32>(0x03030303u);
  let c = (quants >> vec2<u32>(4u)) & vec2<u32>(0x03030303u);
  let d = (quants >> vec2<u32>(6u)) & vec2<u32>(0x03030303u);
  return array<vec4<f32>, 8>(
    vec4<f32>(bytes_of(a.x)), vec4<f32>(bytes_of(a.y)), vec4<f32>(bytes_of(b.x)), vec4<f32>(bytes_of(b.y)),
    vec4<f32>(bytes_of(c.x)), vec4<f32>(bytes_of(c.y)), vec4<f32>(bytes_of(d.x)), vec4<f32>(bytes_of(d.y)),
  );
}
