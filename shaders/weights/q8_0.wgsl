// w = d q, q signed bytes. Planes: quants, 2 vec4 a unit; d, a half a unit.
override PLANE_1: u32;

fn signed_bytes(word: u32) -> vec4<f32> {
  return vec4<f32>((vec4<i32>(vec4<u32>(word) << vec4<u32>(24u, 16u, 8u, 0u))) >> vec4<u32>(24u));
}

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let d = half_at(PLANE_1, i);
  let a = weights[i * 2u];
  let b = weights[i * 2u + 1u];
  return array<vec4<f32>, 8>(
    d * signed_bytes(a.x), d * signed_bytes(a.y), d * signed_bytes(a.z), d * signed_bytes(a.w),
    d * signed_bytes(b.x), d * signed_bytes(b.y), d * signed_bytes(b.z), d * signed_bytes(b.w),
  );
}
