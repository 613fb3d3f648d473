/**
 * The page's one script: it only hides and shows rows that are there. Without it everything is shown. It reads no
 * address and sends nothing; the page's policy would stop it.
 */
export const SCRIPT = `
"use strict";
(() => {
  const table = document.getElementById("workloads");
  const filters = document.querySelector(".filters");
  if (table === null || filters === null) return;
  filters.hidden = false;
  const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const field = (name) => filters.querySelector("[name=" + name + "]");
  const search = field("search");
  const shown = filters.querySelector("output");
  const update = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
    let count = 0;
    for (const { row, text } of rows) {
      const fits = ["environment", "kind", "level"].every((name) => {
        const value = field(name).value;
        return value === "" || row.dataset[name] === value;
      });
      row.hidden = !fits || !words.every((word) => text.includes(word));
      if (!row.hidden) count++;
    }
    shown.value = count + " / " + rows.length;
  };
  filters.addEventListener("input", update);
  filters.addEventListener("submit", (event) => event.preventDefault());
  const pick = (node) => {
    search.value = node.dataset.search;
    update();
    table.scrollIntoView({ block: "start" });
    search.focus();
  };
  for (const node of document.querySelectorAll(".node")) {
    node.addEventListener("click", () => pick(node));
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pick(node);
    });
  }
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      update();
    }
  });
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  update();
})();
`;
