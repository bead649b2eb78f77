// A unit of 16-bit floats: 4 vec4 of `weights`. The format says what two words are by `four`.

fn unit(i: u32) -> array<vec4<f32>, 8> {
  let a = weights[i * 4u];
  let b = weights[i * 4u + 1u];
  let c = weights[i * 4u + 2u];
  let d = weights[i * 4u + 3u];
  return array<vec4<f32>, 8>(
    four(a.x, a.y), four(a.z, a.w), four(b.x, b.y), four(b.z, b.w),
    four(c.x, c.y), four(c.z, c.w), four(d.x, d.y), four(d.z, d.w),
  );
}
