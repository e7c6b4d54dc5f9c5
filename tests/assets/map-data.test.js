import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { unpackBorders } from "../../templates/assets/js/map/borders.js";
import { readMapData } from "../../templates/assets/js/map/data.js";

const packed = JSON.parse(readFileSync(new URL("../../data/borders/municipalities.json", import.meta.url), "utf8"));

test("The packed borders become closed rings on the map of Norway", () => {
  const { objects, arcs } = unpackBorders(packed);
  assert.equal(objects.municipalities.geometries.length, Object.keys(packed.municipalities).length);
  assert.equal(arcs.flat().every(([x, y]) => x > -100_000 && x < 1_200_000 && y > 6_400_000 && y < 7_960_000), true);
  for (const { id, arcs: polygons } of objects.municipalities.geometries) {
    for (const ring of polygons.flat()) {
      const points = ring.flatMap((n) => (n < 0 ? arcs[~n].toReversed() : arcs[n]));
      assert.deepEqual(points[0], points.at(-1), id);
    }
  }
});

test("Steps of every length are read", () => {
  const characters = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
  const write = (step) => {
    const n = step < 0 ? -2 * step - 1 : 2 * step;
    const places = n < 80 ? [n] : n < 1196 ? [80 + Math.floor((n - 80) / 93), (n - 80) % 93] : [92, ...[3, 2, 1, 0].map((power) => Math.floor((n - 1196) / 93 ** power) % 93)];
    return places.map((place) => characters[place]).join("");
  };
  const steps = [0, -1, 39, -40, 40, -41, 597, -598, 598, -599, 123456, -654321];
  const { arcs: [line] } = unpackBorders({ grid: 1, origin: [0, 0], municipalities: {}, arcs: [steps.map(write).join("")] });
  assert.deepEqual(line.flatMap(([x, y], i) => (i ? [x - line[i - 1][0], y - line[i - 1][1]] : [x, y])), steps);
});

test("The places know each other", () => {
  const data = readMapData({
    counties: [["03", "Oslo", "oslo"], ["11", "Rogaland", "rogaland"]],
    bases: { as: { nb: "Aksjeselskap", en: "Limited company" } },
    models: {},
    outcomes: {},
    sizes: [],
    collaborations: [{ slug: "nord", name: "Nord", short: "N", colour: "c1", basis: "as", hosts: [1] }],
    municipalities: {
      number: ["0301", "1101", "1103"], name: ["Oslo", "Eigersund", "Sør Øy"], county: {}, slug: {}, population: [3, 2, 1], collaboration: [-1, 0, 0],
      x: [1, 2, 3], y: [4, 5, 6], names: { 2: [["se", "Á"]] }, later: { 1: [["1199", "Egersund"]] }, water: { 1: [2] },
    },
  }, "en", [[1], [0], []]);

  const [oslo, eigersund, island] = data.municipalities;
  assert.equal(oslo.collaboration, null);
  assert.deepEqual(oslo.later, [["0301", "Oslo"]]);
  assert.deepEqual(eigersund.neighbours, [0, 2]);
  assert.deepEqual(island.neighbours, [1]);
  assert.equal(island.slug, "sor-oy");
  assert.equal(island.county.name, "Rogaland");
  assert.deepEqual([eigersund.isHost, island.isHost], [true, false]);
  assert.deepEqual(data.collaborations[0].members, [eigersund, island]);
  assert.equal(data.collaborations[0].basisName, "Limited company");
});
