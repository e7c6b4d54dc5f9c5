import assert from "node:assert/strict";
import { test } from "node:test";
import { placeLabels } from "../../templates/assets/js/map/labels.js";

const paper = { width: 100, height: 100 };
const measure = (text) => text.length * 10;
const place = (...names) => placeLabels(names.map(([text, x, y, room = 100]) => ({ text, x, y, room })), paper, measure).map(({ text }) => text);

test("An earlier name keeps a later one away", () => assert.deepEqual(place(["one", 50, 50], ["two", 60, 55], ["six", 50, 80]), ["one", "six"]));
test("Names side by side keep a gap", () => assert.deepEqual(place(["ab", 20, 50], ["cd", 43, 50], ["ef", 44, 50]), ["ab", "ef"]));
test("A name needs room in its own area", () => assert.deepEqual(place(["wide", 50, 50, 30]), []));
test("A name is never cut by the edge", () => assert.deepEqual(place(["edge", 10, 50], ["in", 50, 4], ["ok", 50, 20]), ["ok"]));
test("A name does not lie under a button", () => {
  const taken = [{ left: 0, right: 30, top: 0, bottom: 30 }];
  assert.deepEqual(placeLabels([{ text: "ab", x: 20, y: 20, room: 100 }, { text: "cd", x: 50, y: 20, room: 100 }], { ...paper, taken }, measure).map(({ text }) => text), ["cd"]);
});
