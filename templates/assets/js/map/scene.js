// The map and all that happens in it. What is chosen, and in which colours it stands, is for the page around it to say.
import { drawAreas } from "./areas.js";
import { createButtons } from "./buttons.js";
import { showHints } from "./hints.js";
import { listenToKeys } from "./keys.js";
import { drawNames } from "./names.js";
import { element } from "./page.js";
import { showAtPointer } from "./pointer.js";
import { createPopup } from "./popup.js";
import { refineNearby } from "./refine.js";
import { createView } from "./view.js";

// current(): the one chosen; choose(one, isWalking): another, or null; sign(one): what the pointer is told; home(): the view it opened with.
export function createScene({ live, data, topology, words, links, borders, within, spoken, current, choose, sign, home, say, moved }) {
  const view = createView(L, live, moved);
  const { map } = view;
  map.setView([6_900_000, 400_000], -11); // anywhere: layers are drawn once the map has a place
  const areas = drawAreas(L, topojson, map, topology, data, within);
  createButtons(live.parentElement, words, { zoom: view.zoom, pan: view.pan, whole: home });
  const names = drawNames(map, areas, data);
  const popup = createPopup(L, map, words, links);

  showAtPointer(L, map, areas, (one) => (popup.isOf(one) ? null : sign(one)));
  areas.group.on("click", ({ layer, latlng }) => {
    const one = areas.of(layer);
    choose(one, false);
    setTimeout(() => popup.open(one, latlng)); // the answer beside the map first
  });
  listenToKeys(live, {
    municipalities: data.municipalities,
    current,
    nearest: () => nearest(data.municipalities, map.getCenter()),
    walk(one) {
      popup.close();
      choose(one, true);
      view.reveal(one);
    },
    edge: (one, direction) => say(spoken.edge(one, direction)),
    open: (one) => popup.open(one, null, true),
    leave: () => popup.close() || choose(null, false),
    zoom: view.zoom,
    whole: home,
  });
  live.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !popup.holds(event.target)) return;
    popup.close();
    live.focus();
  });
  showHints(live, map, words, say);
  refineNearby(map, borders, areas);

  return { map, view, areas, names, popup };
}

export const liveElement = (words, help) =>
  element("div", { class: "atlas-live", role: "application", tabindex: "0", "aria-label": words.label, "aria-describedby": help, "data-map-live": "" });

export const linksFrom = ({ municipalities, collaborations, counties }, base = document.baseURI) => {
  const to = (list, name) => new URL(`${list}${name}/`, base).href;
  return {
    municipality: ({ number, slug }) => to(municipalities, `${number}-${slug}`),
    collaboration: ({ slug }) => to(collaborations, slug),
    county: ({ slug }) => to(counties, slug),
  };
};

const nearest = (municipalities, { lat, lng }) =>
  municipalities.reduce((best, one) => (Math.hypot(one.x - lng, one.y - lat) < Math.hypot(best.x - lng, best.y - lat) ? one : best));
