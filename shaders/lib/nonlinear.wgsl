// What nibbles stand for in the IQ4 formats: -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
// a signed byte each. [ggml kvalues_iq4nl] Picked by selects, since an array that is indexed at run time may end up in memory.

/// The steps of the four nibbles in the bytes of a word.
fn steps_of(word: u32) -> vec4<f32> {
  let q = bytes_of(word);
  let odd = (q & vec4<u32>(4u)) != vec4<u32>(0u);
  let lower = select(vec4<u32>(0xbfad9881u), vec4<u32>(0xf6eaddcfu), odd);
  let upper = select(vec4<u32>(0x26190d01u), vec4<u32>(0x71594535u), odd);
  let four = select(lower, upper, (q & vec4<u32>(8u)) != vec4<u32>(0u));
  return vec4<f32>(bitcast<vec4<i32>>(four << (vec4<u32>(24u) - ((q & vec4<u32>(3u)) * 8u))) >> vec4<u32>(24u));
}

/// d times the step of each nibble: weight j in byte j, weight j + 16 in the upper half of byte j.
fn nonlinear(quants: vec4<u32>, d: f32) -> array<vec4<f32>, 8> {
  let low = quants & vec4<u32>(0x0f0f0f0fu);
  let high = (quants >> vec4<u32>(4u)) & vec4<u32>(0x0f0f0f0fu);
  return array<vec4<f32>, 8>(
    d * steps_of(low.x), d * steps_of(low.y), d * steps_of(low.z), d * steps_of(low.w),
    d * steps_of(high.x), d * steps_of(high.y), d * steps_of(high.z), d * steps_of(high.w),
  );
}
