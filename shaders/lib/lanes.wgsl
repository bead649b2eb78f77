// What a lane of the token loop takes along from round to round. The host writes it when the loop begins, `draw` keeps it up.
// [0] 1 while the lane goes on; where its next id goes among the recent; top-k; how many alternatives are wanted
// [1] temperature, top-p, min-p, repetition penalty
// [2 … 9] ids that end it, DEAD where there are fewer
// [10 … 25] the recent ids that the penalty looks at, DEAD where there are fewer
const LANE = 26u; // vec4s
const ENDINGS = 2u;
const RECENT = 10u;
override VOCAB: u32;

fn goes_on(column: u32) -> bool {
  return lanes[column * LANE].x == 1u;
}

/// temperature, top-p, min-p, repetition penalty
fn settings_of(column: u32) -> vec4<f32> {
  return bitcast<vec4<f32>>(lanes[column * LANE + 1u]);
}

/// Nothing is filtered out: neither top-k nor top-p nor min-p, and the temperature is above 0.
fn is_unfiltered(top_k: u32, settings: vec4<f32>) -> bool {
  return settings.x > 0.0 && (top_k == 0u || top_k >= VOCAB) && settings.y >= 1.0 && settings.z <= 0.0;
}

fn is_recent(column: u32, id: u32) -> bool {
  for (var i = 0u; i < 16u; i++) {
    if (any(lanes[column * LANE + RECENT + i] == vec4<u32>(id))) {
      return true;
    }
  }
  return false;
}

/// A logit under the repetition penalty.
fn penalized(column: u32, id: u32, logit: f32, penalty: f32) -> f32 {
  if (penalty == 1.0 || !is_recent(column, id)) {
    return logit;
  }
  return select(logit * penalty, logit / penalty, logit > 0.0);
}
