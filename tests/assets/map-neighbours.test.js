import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unpackBorders } from "../../templates/assets/js/map/borders.js";
import { neighbourTowards, waysBetween } from "../../templates/assets/js/map/neighbours.js";

const at = (x, y) => ({ x, y });
const here = at(0, 0);

test("The neighbour straight ahead is taken before one to the side", () => {
  const [ahead, side] = [at(0, 10), at(9, 4)];
  assert.equal(neighbourTowards(here, [side, ahead], "north"), ahead);
  assert.equal(neighbourTowards(here, [side, ahead], "east"), side);
});

test("A near one is taken before a far one in the same direction", () => {
  const [near, far] = [at(-10, 2), at(-40, 0)];
  assert.equal(neighbourTowards(here, [far, near], "west"), near);
});

test("There is none behind, nor at a right angle", () => {
  assert.equal(neighbourTowards(here, [at(0, -10), at(10, 0), at(-10, 1)], "north"), null);
  assert.equal(neighbourTowards(here, [], "south"), null);
});

const reachedFrom = (start, ways) => {
  const seen = new Set([start]);
  for (const place of seen) for (const next of ways[place]) if (next !== null) seen.add(next);
  return seen.size;
};

test("A place that is nobody's best takes a key over, and no other is lost", () => {
  // The third lies beside the second, which the first sees before it; from the second every key leads to another.
  const places = [[0, 0], [0, 10], [1, 9.5], [0, 20], [10, 10], [-10, 10]].map(([x, y], place) => ({ ...at(x, y), place, neighbours: [] }));
  const join = (a, b) => [[a, b], [b, a]].forEach(([from, to]) => places[from].neighbours.push(to));
  for (const other of [0, 3, 4, 5]) join(1, other);
  join(0, 2);
  const ways = waysBetween(places);
  assert.deepEqual(places.map(({ place }) => reachedFrom(place, ways)), places.map(() => places.length));
});

test("A place without any neighbour is left where it is", () => {
  assert.deepEqual(waysBetween([{ ...here, place: 0, neighbours: [] }, { ...at(5, 5), place: 1, neighbours: [] }]), [[null, null, null, null], [null, null, null, null]]);
});

// Neighbours by land from the borders; across the water each is joined to the three nearest, so that the islands hang together with the rest.
test("From any municipality the arrow keys lead to every other", () => {
  const { objects: { municipalities: { geometries } }, arcs } = unpackBorders(JSON.parse(readFileSync(new URL("../../data/borders/municipalities.json", import.meta.url), "utf8")));
  const owners = new Map();
  geometries.forEach(({ arcs: polygons }, place) => polygons.flat(2).forEach((n) => owners.set(n < 0 ? ~n : n, [...owners.get(n < 0 ? ~n : n) ?? [], place])));
  const places = geometries.map(({ arcs: polygons }, place) => {
    const points = polygons.flat(2).flatMap((n) => arcs[n < 0 ? ~n : n]);
    const middle = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return { ...at(middle(0), middle(1)), place, neighbours: [] };
  });
  const join = (a, b) => [[a, b], [b, a]].forEach(([from, to]) => places[from].neighbours.includes(to) || places[from].neighbours.push(to));
  for (const [a, b] of owners.values()) if (b !== undefined && a !== b) join(a, b);
  const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  for (const one of places) {
    const near = places.filter((other) => other !== one).sort((a, b) => distance(one, a) - distance(one, b)).slice(0, 3);
    near.forEach(({ place }) => join(one.place, place));
  }

  const ways = waysBetween(places);
  assert.equal(places.length, geometries.length);
  assert.deepEqual(places.filter(({ place }) => reachedFrom(place, ways) !== places.length).map(({ place }) => geometries[place].id), []);
});
