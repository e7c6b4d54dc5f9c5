import { unpackBorders } from "./borders.js";

// The borders as exact as they are come once, when someone goes near; without them the map goes on as it is.
const near = -9.75;

export function refineNearby(map, address, areas) {
  async function look() {
    if (map.getZoom() < near) return;
    map.off("zoomend", look);
    try {
      const answer = await fetch(address);
      if (answer.ok) areas.refine(unpackBorders(await answer.json()));
    } catch {
      map.on("zoomend", look); // perhaps the net is back next time
    }
  }
  map.on("zoomend", look);
}
