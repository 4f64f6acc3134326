// Elements made by hand: text is always text, styles come from one constructed sheet, no markup is ever parsed.

type Given = { [name: string]: string | boolean | number | ((event: never) => void) }

/** An element with properties (`.name`), attributes and listeners (`onclick`), and its children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const key of Object.keys(given)) {
    const value = given[key]!
    if (typeof value === 'function') element.addEventListener(key.slice(2), value as EventListener)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false) element.setAttribute(key, String(value))
  }
  element.append(...children)
  return element
}

let serial = 0

/** A name that no other element of this shadow tree has. */
export function newId(): string {
  serial += 1
  return `c${serial}`
}
