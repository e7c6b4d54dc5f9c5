// Marks in a chapter's contents the section that is being read: the last whose heading has passed the upper third of the window.
export const sectionAt = (tops, line) => tops.findLastIndex((top) => top <= line);

export function startContents(document) {
  const links = [...document.querySelectorAll(".toc a[href^='#']")];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter(Boolean);
  if (!headings.length || headings.length !== links.length) return;

  const mark = () => {
    const at = sectionAt(headings.map((heading) => heading.getBoundingClientRect().top), innerHeight / 3);
    links.forEach((link, place) => (place === at ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
  };
  // Tells when a heading passes the line, without work on every scroll; all that is above it counts, so that no jump goes unseen.
  const observer = new IntersectionObserver(mark, { rootMargin: "100000px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}
