"use strict";
(() => {
  const filters = document.getElementById("filters");
  const findings = Array.from(document.querySelectorAll(".finding"));
  if (!filters || findings.length < 2) {
    return;
  }
  const boxes = Array.from(filters.querySelectorAll("input[type=checkbox]"));
  const codes = filters.querySelector("select");
  const search = filters.querySelector("input[type=search]");
  const count = filters.querySelector("output");
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
  const show = () => {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !severities.has(finding.dataset.severity)
          || (codes.value !== "" && codes.value !== finding.dataset.code)
          || !words.every((word) => texts.get(finding).includes(word));
      shown += finding.hidden ? 0 : 1;
    }
    for (const group of document.querySelectorAll(".request")) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
    }
    count.textContent = shown + " / " + findings.length;
  };
  filters.addEventListener("input", show);
  filters.hidden = false;
  show();
})();
