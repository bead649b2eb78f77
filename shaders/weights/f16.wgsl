// F16 read by unpack2x16float, so that no device feature is needed.
// #include "lib/half_unit.wgsl"

fn four(low: u32, high: u32) -> vec4<f32> {
  return vec4<f32>(unpack2x16float(low), unpack2x16float(high));
}
