import { fold } from "../map/fold.js";

// /data/oppslag.json as the things that the search compares; see MunicipalityLookup.cs for the rows.
export const readLookup = ({ counties, municipalities }) => municipalities.map(([number, name, county, population, names, later, slug]) => ({
  number,
  name,
  county: { name: counties[county] },
  population,
  names,
  later: later.map(([then, called]) => [then, called || name]),
  slug: slug ?? fold(name),
}));

// "kommuner/5401-tromso/", from the address of the list of municipalities.
export const addressOf = (list, { number, slug }) => new URL(`${number}-${slug}/`, list).href;
