// The receipt: the draft has done its work; one click is one answer; its link is copied with another.

import { forgetSent } from "./drafts.js";

forgetSent();
document.querySelector("[data-summary]")?.focus();
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}

const copy = document.querySelector("[data-copy-link]");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.origin + location.pathname);
    copy.textContent = copy.dataset.done;
  });
}
