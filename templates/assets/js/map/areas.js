// Everything drawn in the map: the municipalities as areas, and lines above them. Colours are classes, so themes and forced colours follow the style sheet.
const svg = "http://www.w3.org/2000/svg";
const exact = { smoothFactor: 0, weight: 1, opacity: 1, fillOpacity: 1 };

export function drawAreas(L, topojson, map, topology, data) {
  const all = topology.objects.municipalities;
  const where = new Map(all.geometries.map((geometry, place) => [geometry, data.municipalities[place]]));

  // Points are made once and shared by every area and line that goes through them.
  const points = { ...topology, arcs: topology.arcs.map((arc) => arc.map(([x, y]) => L.latLng(y, x))) };
  const line = (className, coordinates = []) => L.polyline(coordinates, { ...exact, className, interactive: false, noClip: true }).addTo(map);
  const between = (groupOf) => topojson.mesh(points, all, (a, b) => groupOf(where.get(a)) !== groupOf(where.get(b))).coordinates;
  const around = (members) => topojson.mesh(points, { type: "GeometryCollection", geometries: members.map(({ place }) => all.geometries[place]) }, (a, b) => a === b).coordinates;

  const areas = all.geometries.map((geometry) =>
    L.polygon(topojson.feature(points, geometry).geometry.coordinates, { ...exact, className: "land" }));
  const group = L.featureGroup(areas).addTo(map);
  const places = new Map(areas.map((area, place) => [area, data.municipalities[place]]));

  const pattern = hatch(map.getPanes().overlayPane.querySelector("svg"));
  data.municipalities.filter(({ isHost }) => isHost).forEach(({ place }) =>
    L.polygon(areas[place].getLatLngs(), { ...exact, className: "host", interactive: false, stroke: false, fillColor: `url(#${pattern})` }).addTo(map));
  line("county-line", between(({ county }) => county));
  const borders = line("group-line", between(({ collaboration }) => collaboration));
  const together = line("selected");
  const here = line("here");

  return {
    group,
    bounds: group.getBounds(),
    of: (area) => places.get(area),
    boundsOf: (members) => L.latLngBounds(members.map(({ place }) => areas[place].getBounds()).flatMap((box) => [box.getSouthWest(), box.getNorthEast()])),

    // Each area in the colour of its entry; what the filter leaves out is pale.
    paint({ entries, of }, only, mode) {
      const colours = new Map(entries.map(({ id, colour }) => [id, colour]));
      for (const [area, one] of places) {
        const id = of(one);
        area.getElement().setAttribute("class", `leaflet-interactive land ${colours.get(id)}${only.length && !only.includes(id) ? " dim" : ""}`);
      }
      borders.getElement().classList.toggle("faint", mode !== "collaboration");
    },

    // The outline of the one chosen, and of those it buys in with.
    select(one) {
      here.setLatLngs(one ? around([one]) : []);
      together.setLatLngs(one?.collaboration ? around(one.collaboration.members) : []);
    },
  };
}

// The pattern over host municipalities; fill takes it by its id.
function hatch(drawing) {
  const pattern = document.createElementNS(svg, "pattern");
  const attributes = { id: "kart-skravur", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const stroke = document.createElementNS(svg, "path");
  stroke.setAttribute("class", "hatch");
  stroke.setAttribute("d", "M0 0v7");
  pattern.append(stroke);
  const defs = document.createElementNS(svg, "defs");
  defs.append(pattern);
  drawing.prepend(defs);
  return pattern.id;
}
