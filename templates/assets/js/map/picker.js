import { element } from "./page.js";
import { fill } from "./words.js";
import { search, searchIndex } from "./search.js";

// A field that finds a municipality as one writes; Enter takes the first, the arrows another. The pattern of ARIA's combobox with a list.
export function createPicker(form, municipalities, words, choose, say) {
  const field = form.querySelector("input");
  const list = form.querySelector("ul");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.find);
  const index = searchIndex(municipalities);
  let found = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  };

  function activate(at) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function look() {
    const result = search(index, field.value);
    found = result.found;
    list.replaceChildren(...found.map((one, i) => element("li", { role: "option", id: `${list.id}-${i}`, "aria-selected": "false" },
      element("span", {}, one.name, ...one.names.map(([, name]) => ` – ${name}`)), element("small", {}, `${one.county.name} ${one.number}`))));
    active = -1;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    field.removeAttribute("aria-activedescendant");
    if (field.value.trim()) {
      const text = words.matches[result.count === 0 ? "none" : result.count === 1 ? "one" : "many"];
      say(fill(text, { query: field.value.trim(), first: found[0]?.name, count: words.number(result.count) }));
    }
  }

  function take(one) {
    if (!one) return;
    field.value = one.name;
    close();
    choose(one);
  }

  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) look();
      if (found.length) activate((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (list.hidden) look();
    take(found[Math.max(active, 0)]);
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => take(found[[...list.children].indexOf(event.target.closest("li"))]));
  field.addEventListener("blur", close);
}
