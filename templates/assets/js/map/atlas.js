// The map of /kart/: 1 fetch, 2 build, 3 put it in the place of the drawn one, 4 show what the address says.
import { createAtlas } from "./live.js";
import { loadMap } from "./load.js";
import { liveElement } from "./scene.js";
import { wording } from "./words.js";

export async function startMap(root) {
  const words = wording(JSON.parse(root.dataset.words));
  const status = document.querySelector("[data-map-status]");
  const controls = root.querySelectorAll("[data-map-ui]");
  try {
    const { data, topology } = await loadMap(root.dataset.src, document.documentElement.lang);
    const drawn = root.querySelector("[data-map-drawn]");
    const live = liveElement(words, "kart-hjelp");
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
