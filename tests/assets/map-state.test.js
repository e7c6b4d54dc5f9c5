import assert from "node:assert/strict";
import { test } from "node:test";
import { readState, start, writeState } from "../../templates/assets/js/map/state.js";

test("An empty address is the map as it opens", () => {
  assert.deepEqual(readState(""), start);
  assert.equal(writeState(start), "");
});

test("What is written is read again", () => {
  const state = { mode: "basis", municipality: "3411", county: "34", only: ["styre-27", "utenfor"], view: [270, 6650, -9.25] };
  assert.equal(writeState(state), "?vis=hjemmel&kommune=3411&fylke=34&bare=styre-27,utenfor&utsnitt=270,6650,-9.25");
  assert.deepEqual(readState(writeState(state)), state);
});

test("What makes no sense is left out", () => {
  assert.deepEqual(readState("?vis=sorcery&kommune=34x1&bare=<b>,ofa&utsnitt=1,2"), { ...start, only: ["ofa"] });
  assert.deepEqual(readState("?vis=constructor"), start);
});

test("Parameters of others stay", () => assert.equal(writeState({ ...start, municipality: "0301" }, "?q=a&kommune=1101"), "?q=a&kommune=0301"));
