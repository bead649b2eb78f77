// Nothing is made of a head's output here.

fn take_through_a(head: u32, column: u32, at: u32, total: f32, local: u32) {}
