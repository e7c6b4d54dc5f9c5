// Small pieces of page, made without markup in strings: element("a", { href }, "text", child).
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

// "sammen med {link} i dag", with elements in the places.
export function sentence(text, places) {
  return text.split(/(\{\w+\})/).filter(Boolean).map((part) => (part.startsWith("{") ? places[part.slice(1, -1)] ?? "" : part));
}
