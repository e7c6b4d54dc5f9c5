// The map of /kart/: 1 fetch, 2 build, 3 put it in the place of the drawn one, 4 show what the address says.
import { unpackBorders } from "./borders.js";
import { readMapData } from "./data.js";
import { createAtlas } from "./live.js";
import { element } from "./page.js";
import { wording } from "./words.js";

export async function startMap(root) {
  const words = wording(JSON.parse(root.dataset.words));
  const status = document.querySelector("[data-map-status]");
  const controls = root.querySelectorAll("[data-map-ui]");
  try {
    const answer = await fetch(root.dataset.src);
    if (!answer.ok) throw new Error(`${answer.status} ${root.dataset.src}`);
    const json = await answer.json();
    const topology = unpackBorders(json.borders);
    const land = topojson.neighbors(topology.objects.municipalities.geometries);
    const data = readMapData(json, document.documentElement.lang, land);

    const drawn = root.querySelector("[data-map-drawn]");
    const live = element("div", { class: "atlas-live", role: "application", tabindex: "0", "aria-label": words.label, "aria-describedby": "kart-hjelp", "data-map-live": "" });
    for (const one of controls) one.hidden = false;
    drawn.before(live);
    createAtlas({ root, live, data, topology, words, status });
    drawn.hidden = true;
    root.dataset.map = "ready";
  } catch (error) {
    root.querySelector("[data-map-live]")?.remove();
    for (const one of controls) one.hidden = true;
    root.dataset.map = "failed";
    status.textContent = words.said.failed;
    if (!(error instanceof TypeError)) throw error;
  }
}
