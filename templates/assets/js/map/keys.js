import { directions, waysBetween } from "./neighbours.js";

const arrows = { ArrowUp: "north", ArrowRight: "east", ArrowDown: "south", ArrowLeft: "west" };

// The map is one stop of the Tab key; inside it the arrows go from neighbour to neighbour.
export function listenToKeys(container, { municipalities, current, nearest, walk, edge, open, leave, zoom, whole }) {
  let ways = null;
  container.addEventListener("focus", () => setTimeout(() => { ways ??= waysBetween(municipalities); }));
  container.addEventListener("keydown", (event) => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const from = current();
    if (direction) {
      ways ??= waysBetween(municipalities);
      const next = from ? municipalities[ways[from.place][directions.indexOf(direction)]] : nearest();
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
