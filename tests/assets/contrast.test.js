import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const tokens = readFileSync(new URL("../../templates/assets/css/tokens.css", import.meta.url), "utf8");

// "--ink: light-dark(#13242c, #e9eeec);" gives both themes, "--band-ink: #fff;" the same colour to both.
function colours(theme) {
  const found = {};
  for (const [, name, light, dark] of tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)) found[name] = theme === "light" ? light : dark;
  for (const [, name, colour] of tokens.matchAll(/--([\w-]+): (#\w+);/g)) found[name] = colour;
  return found;
}

function luminance(colour) {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c) : colour.slice(1).match(/../g);
  const [r, g, b] = digits.map((pair) => parseInt(pair, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = { page: ["ink", "soft", "fjord", "fjord-strong", "rust"], tint: ["ink", "soft", "fjord", "rust"], card: ["ink", "soft", "fjord"], mark: ["ink"], fjord: ["page"], band: ["band-ink", "band-soft"] };
const edges = { page: ["edge", "focus", "s5"], card: ["edge", "focus"], tint: ["focus"], outside: ["fjord"] };

for (const theme of ["light", "dark"]) {
  const colour = colours(theme);
  for (const [least, pairs] of [[4.5, text], [3, edges]]) {
    for (const [ground, names] of Object.entries(pairs)) {
      for (const name of names) {
        test(`${name} stands out from ${ground} at least ${least} to 1 in the ${theme} theme`, () => {
          const found = contrast(colour[name], colour[ground]);
          assert.ok(found >= least, `${colour[name]} on ${colour[ground]} is ${found.toFixed(2)} to 1`);
        });
      }
    }
  }
}
