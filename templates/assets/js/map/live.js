// Joins the parts: what the reader does changes the state, and the state is shown everywhere.
import { drawAreas } from "./areas.js";
import { createButtons } from "./buttons.js";
import { listenToKeys } from "./keys.js";
import { createLegend } from "./legend.js";
import { classify } from "./modes.js";
import { drawNames } from "./names.js";
import { createPanel } from "./panel.js";
import { createPicker } from "./picker.js";
import { createPopup } from "./popup.js";
import { fitToPaper } from "./paper.js";
import { refineNearby } from "./refine.js";
import { speech } from "./speech.js";
import { showAtPointer } from "./pointer.js";
import { readState, start, writeState } from "./state.js";
import { createView } from "./view.js";

export function createAtlas({ root, live, data, topology, words, status }) {
  const compare = new Intl.Collator(document.documentElement.lang).compare;
  const links = linksFrom(root.dataset);
  const spoken = speech(words);
  const say = (text) => { status.textContent = text; };

  const view = createView(L, live, (seen) => change({ view: seen }, "replaceState"));
  const { map } = view;
  map.setView([6_900_000, 400_000], -11); // anywhere: layers are drawn once the map has a place
  const areas = drawAreas(L, topojson, map, topology, data);
  const names = drawNames(map, areas, data);
  const popup = createPopup(L, map, words, links);
  const sortings = new Map();
  const sorting = (mode) => sortings.get(mode) ?? sortings.set(mode, classify(mode, data, words, compare)).get(mode);
  let state = start;
  const chosen = () => data.byNumber.get(state.municipality) ?? null;

  const select = root.querySelector("[data-map-mode]");
  const legend = createLegend(root.querySelector("[data-map-legend]"), words, (only) => {
    change({ only });
    say(spoken.filter(sorting(state.mode).entries, only, data.municipalities.length));
  });
  const panel = createPanel(root.querySelector("[data-map-panel]"), words, links, compare, (own) => {
    change({ mode: "collaboration", only: [own.slug], view: null });
    view.show(areas.boundsOf(own.members));
    say(spoken.filter(sorting("collaboration").entries, [own.slug], data.municipalities.length));
  });

  // Shows what is new in the state; `first` shows all of it.
  function show(next, first) {
    const before = state;
    state = next;
    if (first || before.mode !== next.mode) {
      select.value = next.mode;
      legend.show(next.mode, sorting(next.mode), next.only, data.municipalities.some(({ isHost }) => isHost));
      names.of(next.mode);
    }
    if (first || before.mode !== next.mode || before.only.join() !== next.only.join()) {
      areas.paint(sorting(next.mode), next.only, next.mode);
      legend.tick(next.only);
    }
    if (first || before.municipality !== next.municipality) {
      areas.select(chosen());
      panel(chosen());
    }
  }

  function change(some, keep = "pushState") {
    const next = { ...state, ...some };
    if (some.mode && some.mode !== state.mode && !some.only) next.only = [];
    show(next);
    const address = writeState(next, location.search);
    if (address !== location.search) history[keep](null, "", address || location.pathname);
    carry();
  }

  // The other languages show the same.
  const carry = () => {
    for (const link of document.querySelectorAll("header a[hreflang]")) link.search = location.search;
  };

  const choose = (one, some, keep) => {
    change({ municipality: one?.number ?? null, ...some }, keep);
    if (one) say(spoken.one(one, state.mode, sorting(state.mode)));
  };

  const whole = () => {
    change({ view: null }, "replaceState");
    view.whole(areas.bounds);
  };

  // As the address says, at the start and on the way back and forth.
  function follow(first = false) {
    const asked = readState(location.search);
    if (![...select.options].some(({ value }) => value === asked.mode)) asked.mode = start.mode;
    const { entries } = sorting(asked.mode);
    const isHere = data.byNumber.has(asked.municipality);
    show({ ...asked, municipality: isHere ? asked.municipality : null, only: asked.only.filter((id) => entries.some((entry) => entry.id === id)) }, first);
    popup.close();
    if (asked.view) view.write(asked.view);
    else if (chosen()) view.show(areas.boundsOf(chosen().collaboration?.members ?? chosen().neighbours.map((place) => data.municipalities[place])));
    else view.whole(areas.bounds);
    carry();
    if (!first) say(chosen() ? spoken.one(chosen(), state.mode, sorting(state.mode)) : state.only.length ? spoken.filter(entries, state.only, data.municipalities.length) : spoken.mode(state.mode));
  }

  select.addEventListener("change", () => {
    change({ mode: select.value });
    say(spoken.mode(state.mode));
  });
  showAtPointer(L, map, areas, (one) => spoken.short(one, state.mode, sorting(state.mode)));
  areas.group.on("click", ({ layer, latlng }) => {
    const one = areas.of(layer);
    choose(one);
    setTimeout(() => popup.open(one, latlng)); // the answer in the panel first
  });
  createPicker(root.querySelector("[data-map-picker]"), data.municipalities, words, (one) => {
    popup.close();
    choose(one, { view: null });
    view.show(areas.boundsOf(one.collaboration?.members ?? [one]));
  }, say);
  createButtons(live.parentElement, words, { zoom: view.zoom, pan: view.pan, whole });
  listenToKeys(live, {
    municipalities: data.municipalities,
    current: chosen,
    nearest: () => nearest(data.municipalities, map.getCenter()),
    walk(one) {
      popup.close();
      choose(one, {}, "replaceState");
      view.reveal(one);
    },
    edge: (one, direction) => say(spoken.edge(one, direction)),
    open: (one) => popup.open(one, null, true),
    leave: () => popup.close() || choose(null),
    zoom: view.zoom,
    whole,
  });
  live.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && popup.holds(event.target)) {
      popup.close();
      live.focus();
    }
  });

  addEventListener("popstate", () => follow());
  live.addEventListener("wheel", () => { if (!map.scrollWheelZoom.enabled()) say(words.wheel); }, { passive: true });
  refineNearby(map, root.dataset.borders, areas);
  fitToPaper(map, live);
  view.open(areas.bounds);
  follow(true);
}

const linksFrom = ({ municipalities, collaborations, counties }) => ({
  municipality: ({ number, slug }) => `${municipalities}${number}-${slug}/`,
  collaboration: ({ slug }) => `${collaborations}${slug}/`,
  county: ({ slug }) => `${counties}${slug}/`,
});

const nearest = (municipalities, { lat, lng }) =>
  municipalities.reduce((best, one) => (Math.hypot(one.x - lng, one.y - lat) < Math.hypot(best.x - lng, best.y - lat) ? one : best));
