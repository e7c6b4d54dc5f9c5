import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

// A plain script, run before the page is there: given the few things it asks of the browser.
function open(protocol) {
  const link = { protocol, pathname: "/site/kart/" };
  const form = { action: `${protocol}///site/kommuner/` };
  const map = { dataset: { map: "" } };
  const instead = { outerHTML: "", textContent: "<p>Bruk listene.</p>" };
  const found = { "a[href]": [link], "form[action]": [form], "[data-map]": [map], "main noscript": [instead] };
  const document = { documentElement: { dataset: {} }, querySelectorAll: (selector) => found[selector] };
  const waiting = [];
  const script = readFileSync(new URL("../../templates/assets/js/theme.js", import.meta.url), "utf8");
  runInNewContext(script, { location: { protocol }, document, localStorage: { getItem: () => null }, addEventListener: (_, listener) => waiting.push(listener) });
  waiting.forEach((listener) => listener());
  return { link, form, map, instead, page: document.documentElement.dataset };
}

test("From disk links and forms lead to the page in a folder", () => {
  const { link, form } = open("file:");
  assert.deepEqual([link.pathname, form.action], ["/site/kart/index.html", "file:///site/kommuner/index.html"]);
});

test("From disk, where modules do not run, the drawn map is shown, and what is for readers without scripts", () => {
  const { map, instead, page } = open("file:");
  assert.deepEqual([map.dataset.map, instead.outerHTML, page.disk], ["failed", "<p>Bruk listene.</p>", ""]);
});

test("From a server nothing is changed", () => {
  const { link, form, map, instead, page } = open("https:");
  assert.deepEqual([link.pathname, form.action, map.dataset.map, instead.outerHTML, page.disk], ["/site/kart/", "https:///site/kommuner/", "", "", undefined]);
});
