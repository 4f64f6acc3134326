// The receipt: the draft has done its work; times become the reader's own; one click is one answer.

import { forgetSent } from "./drafts.js";
import { localise } from "./times.js";

forgetSent();
localise();
document.querySelector("[data-summary]")?.focus();
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}
