// BF16 is the upper half of an F32.
// #include "lib/half_unit.wgsl"

fn four(low: u32, high: u32) -> vec4<f32> {
  return bitcast<vec4<f32>>(vec4<u32>(low << 16u, low & 0xffff0000u, high << 16u, high & 0xffff0000u));
}
