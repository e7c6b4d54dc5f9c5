import assert from "node:assert/strict";
import { test } from "node:test";
import { createRows } from "../../templates/assets/js/table/rows.js";

// As much of an element as placing rows needs, with a count of what is moved.
function tableOf(count) {
  const body = { children: [], moved: 0 };
  const rowOf = (name) => ({ name, remove() { body.children.splice(body.children.indexOf(this), 1); } });
  body.insertBefore = (row, before) => {
    body.moved++;
    if (body.children.includes(row)) row.remove();
    body.children.splice(before ? body.children.indexOf(before) : body.children.length, 0, row);
  };
  body.children = Array.from({ length: count }, (_, at) => rowOf(at));
  const turns = [];
  return { body, rows: [...body.children], place: createRows(body, (turn) => turns.push(turn)), turns, finish() { while (turns.length) turns.shift()(); } };
}

const names = ({ children }) => children.map(({ name }) => name);

test("Rows that stand right are not touched", () => {
  const { body, rows, place, turns } = tableOf(40);
  place(rows);
  assert.deepEqual([body.moved, turns.length], [0, 0]);
});

test("A table of a screenful is in order at once", () => {
  const { body, rows, place, turns } = tableOf(36);
  place(rows.toReversed());
  assert.deepEqual(names(body), names({ children: rows }).toReversed());
  assert.equal(turns.length, 0);
});

test("The top of a long table is in order at once, the rest soon after", () => {
  const { body, rows, place, finish } = tableOf(356);
  place(rows.toReversed());
  assert.deepEqual(names(body).slice(0, 50), names({ children: rows }).toReversed().slice(0, 50));
  assert.equal(body.children.length, 356);
  assert.ok(body.moved <= 50);
  finish();
  assert.deepEqual(names(body), names({ children: rows }).toReversed());
});

test("What is sifted out is gone at once, and comes back in its place", () => {
  const { body, rows, place, finish } = tableOf(120);
  place([rows[3], rows[110]]);
  assert.deepEqual(names(body), [3, 110]);
  place(rows);
  finish();
  assert.deepEqual(names(body), names({ children: rows }));
});

test("A newer order is not disturbed by the rest of an older one", () => {
  const { body, rows, place, finish } = tableOf(200);
  place(rows.toReversed());
  place(rows);
  finish();
  assert.deepEqual(names(body), names({ children: rows }));
});
