// The ways to the same page in other languages lead to the same state of it too: what is chosen, sorted and filtered, and the place on the page.
export function startSamePage(document, window) {
  const links = [...document.querySelectorAll("a[data-same-page]")].map((link) => ({ link, href: link.getAttribute("href") }));
  const follow = () => {
    for (const { link, href } of links) link.setAttribute("href", sameState(href, window.location));
  };
  // The state may change without a new page, so it is read when the link is about to be used.
  for (const { link } of links) for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
}

export function sameState(href, { search, hash }) {
  return `${href}${search ?? ""}${hash ?? ""}`;
}
