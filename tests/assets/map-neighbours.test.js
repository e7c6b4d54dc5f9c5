import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbourTowards } from "../../templates/assets/js/map/neighbours.js";

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
