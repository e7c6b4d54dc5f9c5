import { createPicker } from "../map/picker.js";
import { addressOf, readLookup } from "./lookup.js";

// <form data-picker="address of the lookup" action="the list of municipalities">: works without us, and leads to the list. With us the field becomes
// a combobox that finds the municipality and goes to its page. What it searches in is fetched when someone comes to the field.
export function startPicker(form) {
  const field = form.querySelector("input");
  const { none, one, many } = form.dataset;

  const list = document.createElement("ul");
  Object.assign(list, { id: `${field.id}-treff`, className: "picker-list", hidden: true });
  const status = document.createElement("p");
  status.className = "sr-only";
  status.setAttribute("role", "status");
  field.parentElement.append(list);
  form.append(status);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) field.setAttribute(name, value);

  let asked;
  const prepare = () => {
    asked ??= fetch(form.dataset.picker).then((answer) => answer.json()).then((json) => {
      const words = { find: form.querySelector("label").textContent, matches: { none, one, many }, number: String };
      createPicker(form, readLookup(json), words, (chosen) => location.assign(addressOf(form.action, chosen)), (text) => { status.textContent = text; });
      if (document.activeElement === field && field.value) field.dispatchEvent(new Event("input"));
    }, () => {}); // without it the form leads to the list, as without a script
  };
  field.addEventListener("focus", prepare);
  if (document.activeElement === field) prepare();
}
