// The packed borders (data/borders/README.md) as a TopoJSON topology in metres.
const digit = (text, i) => {
  const c = text.charCodeAt(i) - 32;
  return c - (c > 2) - (c > 60);
};

function steps(text) {
  const found = [];
  for (let i = 0; i < text.length;) {
    let n = digit(text, i++);
    if (n === 92) {
      n = 0;
      for (let k = 0; k < 4; k++) n = n * 93 + digit(text, i++);
      n += 1196;
    } else if (n >= 80) {
      n = 80 + (n - 80) * 93 + digit(text, i++);
    }
    found.push(n % 2 ? -(n + 1) / 2 : n / 2);
  }
  return found;
}

export function unpackBorders({ grid, origin: [x, y], municipalities, arcs }) {
  const line = (text) => {
    const way = steps(text);
    const points = [];
    for (let i = 0; i < way.length; i += 2) points.push([(x += way[i] * grid), (y += way[i + 1] * grid)]);
    return points;
  };
  let next = 0;
  const number = (back) => (back === 0 ? next++ : back > 0 ? next - back : ~(next + back));
  const geometries = Object.entries(municipalities).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, polygons]) =>
    ({ type: "MultiPolygon", id, arcs: polygons.map((rings) => rings.map((ring) => ring.map(number))) }));
  return { type: "Topology", objects: { municipalities: { type: "GeometryCollection", geometries } }, arcs: arcs.map(line) };
}
