// Joins the map with what stands beside it: what the reader does changes the state, and the state is shown everywhere.
import { createLegend } from "./legend.js";
import { classify } from "./modes.js";
import { createPanel } from "./panel.js";
import { fitToPaper } from "./paper.js";
import { createPicker } from "./picker.js";
import { createScene, linksFrom } from "./scene.js";
import { speech } from "./speech.js";
import { readState, start, writeState } from "./state.js";

export function createAtlas({ root, live, data, topology, words, status }) {
  const compare = new Intl.Collator(document.documentElement.lang).compare;
  const links = linksFrom(root.dataset);
  const spoken = speech(words);
  const say = (text) => { status.textContent = text; };
  const sortings = new Map();
  const sorting = (mode) => sortings.get(mode) ?? sortings.set(mode, classify(mode, data, words, compare)).get(mode);
  let state = start;
  const chosen = () => data.byNumber.get(state.municipality) ?? null;

  const { map, view, areas, names, popup } = createScene({
    live, data, topology, words, links, spoken, say,
    borders: root.dataset.borders,
    current: chosen,
    choose: (one, isWalking) => choose(one, {}, isWalking ? "replaceState" : "pushState"),
    sign: (one) => spoken.short(one, state.mode, sorting(state.mode)),
    home() {
      change({ view: null, county: null }, "replaceState");
      view.whole(areas.bounds);
    },
    moved: (seen) => change({ view: seen, county: null }, "replaceState"),
  });

  const select = root.querySelector("[data-map-mode]");
  const filtered = () => spoken.filter(sorting(state.mode).entries, state.only, data.municipalities.length);
  const legend = createLegend(root.querySelector("[data-map-legend]"), words, (only) => {
    change({ only });
    say(filtered());
  });
  const panel = createPanel(root.querySelector("[data-map-panel]"), words, links, compare, (own) => {
    change({ mode: "collaboration", only: [own.slug], view: null, county: null });
    view.show(areas.boundsOf(own.members));
    say(filtered());
  });

  // Shows what is new in the state; `first` shows all of it.
  function show(next, first) {
    const before = state;
    state = next;
    const { entries, of } = sorting(next.mode);
    if (first || before.mode !== next.mode) {
      select.value = next.mode;
      legend.show(next.mode, entries, data.municipalities.some(({ isHost }) => isHost));
      names.of(next.mode);
    }
    if (first || before.mode !== next.mode || before.only.join() !== next.only.join()) {
      const colours = new Map(entries.map(({ id, colour }) => [id, next.only.length && !next.only.includes(id) ? `${colour} dim` : colour]));
      areas.paint((one) => colours.get(of(one)), next.mode === "collaboration");
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
  }

  function choose(one, some, keep) {
    change({ municipality: one?.number ?? null, ...some }, keep);
    say(one ? spoken.one(one, state.mode, sorting(state.mode)) : "");
  }

  // As the address says, at the start and on the way back and forth.
  function follow(first = false) {
    const asked = readState(location.search);
    if (![...select.options].some(({ value }) => value === asked.mode)) asked.mode = start.mode;
    const { entries } = sorting(asked.mode);
    if (!data.byNumber.has(asked.municipality)) asked.municipality = null;
    if (!countyOf(asked)) asked.county = null;
    asked.only = asked.only.filter((id) => entries.some((entry) => entry.id === id));
    const before = state;
    show(asked, first);
    popup.close();
    if (first || ["municipality", "county", "view"].some((part) => String(before[part]) !== String(asked[part]))) goTo(asked);
    if (!first) say(chosen() ? spoken.one(chosen(), state.mode, sorting(state.mode)) : state.only.length ? filtered() : spoken.mode(state.mode));
  }

  const countyOf = ({ county }) => data.counties.find(({ number }) => number === county);

  // The part of the country that a state is about.
  function goTo({ view: seen, mode, only }) {
    const { of } = sorting(mode);
    const one = chosen();
    const about = countyOf(state)?.members
      ?? (one ? one.collaboration?.members ?? [one, ...one.neighbours.map((place) => data.municipalities[place])]
        : only.length ? data.municipalities.filter((other) => only.includes(of(other))) : []);
    if (seen) view.write(seen);
    else if (about.length) view.show(areas.boundsOf(about));
    else view.whole(areas.bounds);
  }

  select.addEventListener("change", () => {
    change({ mode: select.value });
    say(spoken.mode(state.mode));
  });
  createPicker(root.querySelector("[data-map-picker]"), data.municipalities, words, (one) => {
    popup.close();
    choose(one, { view: null, county: null });
    view.show(areas.boundsOf(one.collaboration?.members ?? [one]));
  }, say);

  addEventListener("popstate", () => follow());
  fitToPaper(map, live);
  view.open(areas.bounds);
  follow(true);
}
