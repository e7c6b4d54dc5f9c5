import assert from "node:assert/strict";
import { test } from "node:test";
import { breaks, classOf } from "../../templates/assets/js/map/breaks.js";
import { classify } from "../../templates/assets/js/map/modes.js";
import { fill, wording } from "../../templates/assets/js/map/words.js";

const words = wording({
  map: { outside: "Utenfor", inside: "Deltar", not_stated: "Ikke oppgitt", not_relevant: "Ikke aktuelt", no_earlier: "Ingen", below: "Under {to}", between: "{from} til {to}", above: "{from} og over" },
  numbers: { group: " ", point: "," },
  counted: { municipalities: { one: "kommune", many: "kommuner" } },
});
const nord = { slug: "nord", short: "Nord", colour: "c1", basis: "as", modelMissing: "not_stated", each: 0.02, outcome: "continued" };
const aust = { slug: "aust", short: "Aust", colour: "c2", basisMissing: "not_stated", modelMissing: "not_stated", fteMissing: "not_relevant" };
const data = {
  collaborations: [nord, aust],
  bases: [{ id: "as", name: "Aksjeselskap" }],
  models: [],
  outcomes: [{ id: "continued", name: "Videreført" }],
  sizes: [{ id: "small", name: "Små", from: 0 }, { id: "large", name: "Store", from: 5000 }],
  municipalities: [
    { population: 4999, collaboration: nord },
    { population: 5000, collaboration: nord },
    { population: 900, collaboration: aust },
    { population: 100, collaboration: null },
  ],
};
const legend = (mode) => classify(mode, data, words, (a, b) => a.localeCompare(b)).entries.map(({ label, colour, count }) => `${label} ${colour} ${count}`);

test("By collaboration: each by its name, those outside last", () => assert.deepEqual(legend("collaboration"), ["Aust c2 1", "Nord c1 2", "Utenfor outside 1"]));
test("By participation", () => assert.deepEqual(legend("participation"), ["Deltar in 3", "Utenfor outside 1"]));
test("By legal basis: what the source does not state is told", () => assert.deepEqual(legend("basis"), ["Aksjeselskap c5 2", "Ikke oppgitt other 1", "Utenfor outside 1"]));
test("By full-time equivalents: not applicable is not the same as not stated", () => assert.deepEqual(legend("fte"), ["0,02 s1 2", "Ikke aktuelt unknown 1", "Utenfor outside 1"]));
test("By size: every municipality has one", () => assert.deepEqual(legend("size"), ["Små z1 3", "Store z2 1"]));
test("By what was there before", () => assert.deepEqual(legend("earlier"), ["Videreført c5 2", "Ingen other 1", "Utenfor outside 1"]));

test("Limits share the values evenly and are round", () => {
  assert.deepEqual(breaks([0.0123, 0.0456, 0.0789, 0.1234, 0.1567], 5), [0.046, 0.079, 0.12, 0.16]);
  assert.deepEqual(breaks([1, 1, 1, 1], 4), []);
  assert.equal(classOf(0.079, [0.046, 0.079]), 2);
});

test("Numbers and places are written as the language does", () => {
  assert.equal(words.number(1234567.5), "1 234 567,5");
  assert.equal(words.number(0.0641), "0,0641");
  assert.equal(words.municipalities(1), "1 kommune");
  assert.equal(fill("{a} og {b}", { a: "x" }), "x og {b}");
});
