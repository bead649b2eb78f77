/**
 * Points of a radar, the first axis upwards, clockwise.
 * @param values  0…1 of the radius, one an axis; null is left out
 */
export function radarPoints(
  values: readonly (number | null)[],
  centre: { x: number; y: number },
  radius: number,
): { x: number; y: number; at: number }[] {
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const angle = (2 * Math.PI * at) / values.length;
    const length = Math.max(0, value) * radius;
    return [{ x: centre.x + length * Math.sin(angle), y: centre.y - length * Math.cos(angle), at }];
  });
}

/** The middle of a ring's first edge, where its number does not lie on an axis. */
export function betweenAxes(
  value: number,
  axes: number,
  centre: { x: number; y: number },
  radius: number,
): { x: number; y: number } {
  const angle = Math.PI / axes;
  const length = value * radius * Math.cos(angle);
  return { x: centre.x + length * Math.sin(angle), y: centre.y - length * Math.cos(angle) };
}

/** Where an axis' name begins, ends or has its middle. */
export function anchorAt(at: number, axes: number): 'start' | 'middle' | 'end' {
  const side = Math.sin((2 * Math.PI * at) / axes);
  return Math.abs(side) < 0.05 ? 'middle' : side > 0 ? 'start' : 'end';
}

/** For `points` of a polygon. */
export function pointList(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
