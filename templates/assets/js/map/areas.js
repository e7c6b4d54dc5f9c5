// Everything drawn in the map: the municipalities as areas, and lines above them. Colours are classes, so themes and forced colours follow the style sheet.
const svg = "http://www.w3.org/2000/svg";
const exact = { smoothFactor: 0, weight: 1, opacity: 1, fillOpacity: 1 };

// within(municipality): whether the lines around it matter.
export function drawAreas(L, topojson, map, topology, data, within = () => true) {
  const shapes = shapesOf(L, topojson, topology, data);
  const line = (className, more) => L.polyline([], { ...exact, className, interactive: false, noClip: true, ...more }).addTo(map);
  const areas = data.municipalities.map(() => L.polygon([], { ...exact, className: "land" }));
  const group = L.featureGroup(areas).addTo(map);
  const places = new Map(areas.map((area, place) => [area, data.municipalities[place]]));

  const pattern = hatch(map.getPanes().overlayPane.querySelector("svg"));
  const hosts = data.municipalities.filter(({ isHost }) => isHost).map(({ place }) =>
    [place, L.polygon([], { ...exact, className: "host", interactive: false, stroke: false, fillColor: `url(#${pattern})` }).addTo(map)]);
  const [counties, borders] = ["county-line", "group-line"].map((className) => line(className));

  // A drawing of its own, so that a new choice does not paint the whole country again.
  map.createPane("chosen").classList.add("map-chosen");
  const renderer = L.svg({ pane: "chosen", padding: 0.5 });
  const [together, here] = ["selected", "here"].map((className) => line(className, { pane: "chosen", renderer }));
  let drawn = shapes;
  let chosen = null;
  const painted = new Map();

  function draw() {
    areas.forEach((area, place) => area.setLatLngs(drawn.area(place)));
    hosts.forEach(([place, host]) => host.setLatLngs(drawn.area(place)));
    counties.setLatLngs(drawn.between(({ county }) => county));
    borders.setLatLngs(drawn.between(({ collaboration }) => collaboration, within));
    outline();
  }

  function outline() {
    here.setLatLngs(chosen ? drawn.around([chosen]) : []);
    together.setLatLngs(chosen?.collaboration ? drawn.around(chosen.collaboration.members) : []);
  }

  draw();
  const boxes = areas.map((area) => area.getBounds());
  return {
    group,
    bounds: group.getBounds(),
    of: (area) => places.get(area),
    boundsOf: (members) => L.latLngBounds(members.flatMap(({ place }) => [boxes[place].getSouthWest(), boxes[place].getNorthEast()])),

    // The same again, with more points.
    refine(finer) {
      drawn = shapesOf(L, topojson, finer, data);
      draw();
    },

    // Each area in the colour that it is given; only what is new is touched.
    paint(colourOf, byCollaboration) {
      for (const [area, one] of places) {
        const colour = colourOf(one);
        if (painted.get(area) === colour) continue;
        painted.set(area, colour);
        area.getElement().setAttribute("class", `leaflet-interactive land ${colour}`);
      }
      borders.getElement().classList.toggle("faint", !byCollaboration);
      counties.getElement().classList.toggle("plain", !byCollaboration);
    },

    // The outline of the one chosen, and of those it buys in with.
    select(one) {
      chosen = one;
      outline();
    },
  };
}

// A topology as the points that Leaflet draws; each is made once, and shared by every area and line that goes through it.
function shapesOf(L, topojson, topology, data) {
  const all = topology.objects.municipalities;
  const points = { ...topology, arcs: topology.arcs.map((arc) => arc.map(([x, y]) => L.latLng(y, x))) };
  const where = new Map(all.geometries.map((geometry, place) => [geometry, data.municipalities[place]]));
  const some = (members) => ({ type: "GeometryCollection", geometries: members.map(({ place }) => all.geometries[place]) });
  return {
    area: (place) => topojson.feature(points, all.geometries[place]).geometry.coordinates,
    between(groupOf, within = () => true) {
      const parts = (one, other) => groupOf(one) !== groupOf(other) && (within(one) || within(other));
      return topojson.mesh(points, all, (a, b) => parts(where.get(a), where.get(b))).coordinates;
    },
    around: (members) => topojson.mesh(points, some(members), (a, b) => a === b).coordinates,
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
