// <body data-anchor="Lenke til avsnittet" data-copied="Lenken er kopiert">: each heading of a text gets a link to itself, which copies its address too.
export function startAnchors(document) {
  const { anchor, copied } = document.body.dataset;
  const headings = document.querySelectorAll(".prose :is(h2, h3)[id]");
  if (!anchor || !headings.length) return;

  const status = document.createElement("p");
  status.className = "sr-only";
  status.setAttribute("role", "status");
  document.body.querySelector("main").append(status);

  for (const heading of headings) {
    const link = document.createElement("a");
    link.className = "anchor";
    link.href = `#${heading.id}`;
    link.textContent = "#";
    link.setAttribute("aria-label", `${anchor}: ${heading.textContent}`);
    link.addEventListener("click", async () => {
      status.textContent = "";
      await navigator.clipboard?.writeText(link.href);
      if (navigator.clipboard) status.textContent = copied;
    });
    heading.append(" ", link);
  }
}
