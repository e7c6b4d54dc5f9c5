export const directions = ["north", "east", "south", "west"];

const towards = { north: [0, 1], east: [1, 0], south: [0, -1], west: [-1, 0] };

// Beyond this a place is no longer in the direction of the key: 75 degrees to either side.
const widest = Math.cos((75 * Math.PI) / 180);
const beyond = 1e9; // metres

// The neighbour that lies in a direction, or null. Near and straight ahead is best: a place far to the side counts as further away.
export function neighbourTowards(from, neighbours, direction) {
  let best = null;
  let least = Infinity;
  for (const other of neighbours) {
    const cost = costOf(from, other, direction);
    if (cost < least) [best, least] = [other, cost];
  }
  return least < beyond ? best : null;
}

// What is not in the direction at all still has an order, after all that is.
function costOf(from, to, direction) {
  const [east, north] = towards[direction];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  const straight = (dx * east + dy * north) / distance;
  return straight >= widest ? distance / straight ** 2 : beyond + (1 - straight) * distance;
}

// Where each key leads from each place, [north, east, south, west] or null, so that from any place all others can be reached:
// one that is nobody's best in any direction takes a key of a neighbour over, the one that points at it best.
export function waysBetween(places) {
  const ways = places.map((one) => directions.map((direction) => neighbourTowards(one, one.neighbours.map((at) => places[at]), direction)?.place ?? null));
  let reached = reach(places, ways);
  for (let best; reached.count < 2 * places.length && (best = mend(places, ways, reached)); reached = best);
  return ways;
}

// From the first place onwards, and back to the first place: when both are all, every place reaches every other.
function reach(places, ways) {
  const back = places.map(() => []);
  ways.forEach((row, from) => row.forEach((to) => to !== null && back[to].push(from)));
  const [forth, home] = [ways, back].map((steps) => {
    const seen = new Set([0]);
    for (const at of seen) for (const to of steps[at]) if (to !== null) seen.add(to);
    return seen;
  });
  return { forth, home, count: forth.size + home.size };
}

// Turns one key towards a place that is cut off, the straightest first; keeps what joins more than it parts.
function mend(places, ways, { forth, home, count }) {
  const turns = places.flatMap((from) => from.neighbours.map((at) => places[at])
    .filter((to) => (forth.has(from.place) && !forth.has(to.place)) || (!home.has(from.place) && home.has(to.place)))
    .flatMap((to) => directions.map((direction, key) => ({ from: from.place, to: to.place, key, cost: costOf(from, to, direction) }))));
  for (const { from, to, key } of turns.sort((a, b) => a.cost - b.cost)) {
    const before = ways[from][key];
    ways[from][key] = to;
    const now = reach(places, ways);
    if (now.count > count) return now;
    ways[from][key] = before;
  }
  return null;
}
