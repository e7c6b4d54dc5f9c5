import { unpackBorders } from "./borders.js";
import { readMapData } from "./data.js";

// /data/kart.json as borders, and as things that know each other.
export async function loadMap(address, language) {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${answer.status} ${address}`);
  const json = await answer.json();
  const topology = unpackBorders(json.borders);
  return { topology, data: readMapData(json, language, topojson.neighbors(topology.objects.municipalities.geometries)) };
}
