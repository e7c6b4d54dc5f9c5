import { fold } from "./fold.js";

// What /data/kart.json says, as things that know each other. `land[i]` are the places of those that share a border with the one at place i.
export function readMapData(json, language, land) {
  const say = (text) => (text && typeof text === "object" ? text[language] ?? Object.values(text)[0] : text);
  const named = (list) => Object.entries(list).map(([id, name]) => ({ id, name: say(name) }));
  const counties = new Map(json.counties.map(([number, name, slug]) => [number, { number, name, slug, members: [] }]));
  const collaborations = json.collaborations.map((one) => ({
    ...one,
    name: say(one.name),
    short: say(one.short),
    basisName: say(json.bases[one.basis]),
    modelName: say(json.models[one.model]),
    members: [],
  }));

  const { number, name, county, slug, population, collaboration, x, y, names, later, water } = json.municipalities;
  const municipalities = number.map((text, place) => ({
    place,
    number: text,
    name: name[place],
    slug: slug[place] ?? fold(name[place]),
    county: counties.get(county[place] ?? text.slice(0, 2)),
    population: population[place],
    collaboration: collaborations[collaboration[place]] ?? null,
    x: x[place] * 1000,
    y: y[place] * 1000,
    names: names[place] ?? [],
    later: later[place]?.map(([then, called]) => [then, called || name[place]]) ?? [[text, name[place]]],
    isHost: false,
    neighbours: land[place].slice(),
  }));

  for (const [place, others] of Object.entries(water)) {
    for (const other of others) {
      municipalities[place].neighbours.push(other);
      municipalities[other].neighbours.push(Number(place));
    }
  }
  for (const one of municipalities) {
    one.county.members.push(one);
    one.collaboration?.members.push(one);
  }
  for (const one of collaborations) for (const place of one.hosts ?? []) municipalities[place].isHost = true;

  return {
    counties: [...counties.values()],
    collaborations,
    municipalities,
    byNumber: new Map(municipalities.map((one) => [one.number, one])),
    bases: named(json.bases),
    models: named(json.models),
    outcomes: named(json.outcomes),
    sizes: json.sizes.map((size) => ({ ...size, name: say(size.name) })),
  };
}
