import { neighbourTowards } from "./neighbours.js";

const directions = { ArrowUp: "north", ArrowRight: "east", ArrowDown: "south", ArrowLeft: "west" };

// The map is one stop of the Tab key; inside it the arrows go from neighbour to neighbour.
export function listenToKeys(container, { municipalities, current, nearest, walk, edge, open, leave, zoom, whole }) {
  container.addEventListener("keydown", (event) => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    const from = current();
    if (direction) {
      const next = from ? neighbourTowards(from, from.neighbours.map((place) => municipalities[place]), direction) : nearest();
      if (next) walk(next);
      else edge(from, direction);
    } else if ((event.key === "Enter" || event.key === " ") && from) open(from);
    else if (event.key === "Escape") leave();
    else if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1 : -1);
    else if (event.key === "0") whole();
    else return;
    event.preventDefault();
  });
}
