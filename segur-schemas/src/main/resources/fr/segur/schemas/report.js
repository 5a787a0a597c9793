"use strict";
(() => {
  const filters = document.getElementById("filters");
  const findings = Array.from(document.querySelectorAll(".finding"));
  // only what scrolls is worth a stop of the keyboard
  const stops = () => {
    for (const source of document.querySelectorAll(".source")) {
      source.tabIndex = source.scrollWidth > source.clientWidth ? 0 : -1;
    }
  };
  addEventListener("resize", stops);
  stops();
  if (!filters || findings.length < 2) {
    return;
  }
  const boxes = Array.from(filters.querySelectorAll("input[type=checkbox]"));
  const codes = filters.querySelector("select");
  const search = filters.querySelector("input[type=search]");
  const count = filters.querySelector("output");
  const button = (name) => filters.querySelector("button[name=" + name + "]");
  const known = new Map();
  for (const finding of findings) {
    known.set(finding.dataset.code, (known.get(finding.dataset.code) || 0) + 1);
  }
  for (const code of Array.from(known.keys()).sort()) {
    codes.append(new Option(code + " (" + known.get(code) + ")", code));
  }
  for (const box of boxes) {
    box.parentElement.hidden = !findings.some((finding) => finding.dataset.severity === box.value);
  }
  const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]));
  let current = null;
  const shown = () => findings.filter((finding) => !finding.hidden);
  const show = () => {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const finding of findings) {
      finding.hidden = !severities.has(finding.dataset.severity)
          || (codes.value !== "" && codes.value !== finding.dataset.code)
          || !words.every((word) => texts.get(finding).includes(word));
    }
    for (const group of document.querySelectorAll(".request")) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
    }
    const left = shown().length;
    count.textContent = left === 0 ? count.dataset.none : left + " / " + findings.length;
    button("reset").disabled = left === findings.length;
    button("previous").disabled = button("next").disabled = left === 0;
  };
  const reset = () => {
    boxes.forEach((box) => { box.checked = true; });
    codes.value = "";
    search.value = "";
    show();
  };
  const mark = (finding) => {
    if (current) {
      current.classList.remove("current");
    }
    current = finding;
    current.classList.add("current");
    current.scrollIntoView({ block: "start" });
  };
  const step = (by) => {
    const all = shown();
    const at = all.indexOf(current);
    mark(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
    count.textContent = (all.indexOf(current) + 1) + " / " + all.length;
  };
  // a link leads to its finding, whatever the filters say
  const follow = () => {
    const finding = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (finding && findings.includes(finding)) {
      if (finding.hidden) {
        reset();
      }
      mark(finding);
    }
  };
  filters.addEventListener("input", show);
  button("next").addEventListener("click", () => step(1));
  button("previous").addEventListener("click", () => step(-1));
  button("reset").addEventListener("click", () => {
    reset();
    search.focus();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      reset();
    }
  });
  addEventListener("hashchange", follow);
  filters.hidden = false;
  show();
  follow();
})();
