import { element } from "./page.js";

const arrows = { north: "M12 19V5M6 11l6-6 6 6", west: "M19 12H5M11 6l-6 6 6 6", east: "M5 12h14M13 6l6 6-6 6", south: "M12 5v14M6 13l6 6 6-6", in: "M12 5v14M5 12h14", out: "M5 12h14", whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" };

// Buttons for all that a hand can do to the map by dragging, pinching or the wheel.
export function createButtons(place, words, { zoom, pan, whole }) {
  const does = {
    in: () => zoom(1),
    out: () => zoom(-1),
    whole,
    north: () => pan(0, -1),
    west: () => pan(-1, 0),
    east: () => pan(1, 0),
    south: () => pan(0, 1),
  };
  const button = (name) => {
    const made = element("button", { type: "button", "aria-label": words.buttons[name], title: words.buttons[name], "data-map-button": name }, picture(arrows[name]));
    made.addEventListener("click", does[name]);
    return made;
  };
  place.append(
    element("div", { class: "map-buttons" }, ["in", "out", "whole"].map(button)),
    element("div", { class: "map-buttons map-pan" }, ["north", "west", "east", "south"].map(button)),
  );
}

function picture(path) {
  const make = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const drawing = make("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
  drawing.append(make("path", { d: path }));
  return drawing;
}
