// Two buttons beside a table: copy what it shows now, and cite it with an address that brings it back.

// The page's own citation ends with its address; this view has an address of its own.
export const citationOf = (citation, address) => (citation ? citation.trim().replace(/\s+/g, " ").replace(/\S+$/, address) : address);

export function startTools(tools, currentCsv) {
  const copy = async (button, text) => {
    const label = button.dataset.label ??= button.textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  };

  const given = {
    csv: currentCsv,
    cite: () => citationOf(document.querySelector("#sitat")?.textContent, location.href),
  };
  for (const button of tools.querySelectorAll("button[data-copies]")) {
    if (!navigator.clipboard) button.hidden = true;
    button.addEventListener("click", () => copy(button, given[button.dataset.copies]()));
  }
}
