// Moments in the reader's own time zone, in the page's language.

const FORMS = {
  date: { dateStyle: "long" },
  time: { timeStyle: "short" },
  datetime: { dateStyle: "long", timeStyle: "short" },
};

export function localise(root = document) {
  for (const time of root.querySelectorAll("time[data-local]")) {
    const when = new Date(time.dateTime);
    const form = FORMS[time.dataset.local];
    if (form && !Number.isNaN(when.valueOf())) {
      time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, form).format(when);
    }
  }
}
