const towards = { north: [0, 1], east: [1, 0], south: [0, -1], west: [-1, 0] };

// Beyond this a place is no longer in the direction of the key: 75 degrees to either side.
const widest = Math.cos((75 * Math.PI) / 180);

// The neighbour that lies in a direction, or null. Near and straight ahead is best: a place far to the side counts as further away.
export function neighbourTowards(from, neighbours, direction) {
  const [east, north] = towards[direction];
  let best = null;
  let least = Infinity;
  for (const other of neighbours) {
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const distance = Math.hypot(dx, dy);
    const straight = (dx * east + dy * north) / distance;
    const cost = distance / straight ** 2;
    if (straight >= widest && cost < least) [best, least] = [other, cost];
  }
  return best;
}
