// The toggles over the article: one real button a block, laid over the page and never in it, so that neither the
// site's styles nor its scripts meet them.

import type { PageBlock } from './page.ts'
import { rectOf } from './cut.ts'
import { h } from './dom.ts'
import { clip } from './text.ts'
import * as words from '#words'

const MOST_NAME = 300 // Code points of a block read aloud as its name; the text itself stands in the page.

export class Layer {
  readonly element = h('div', { class: 'layer', role: 'group', 'aria-label': words.article })
  readonly #room = h('div', { class: 'room' })
  #buttons: HTMLButtonElement[] = []
  #blocks: readonly PageBlock[] = []
  #current = 0
  #frame = 0

  constructor(
    private readonly pick: (block: PageBlock) => void,
    private readonly below: () => number,
    private readonly leave: (forward: boolean) => void,
  ) {
    this.element.addEventListener('keydown', (event) => this.#key(event))
    this.element.append(this.#room)
  }

  /** Lays one toggle over each block; toggles of blocks that stayed keep the focus. */
  show(blocks: readonly PageBlock[], isPicked: (block: PageBlock) => boolean): void {
    const focused = this.#buttons.findIndex((button) => button.matches(':focus'))
    const before = this.#blocks[focused]
    for (const button of this.#buttons) button.remove()
    this.#blocks = blocks
    this.#buttons = blocks.map((block) => this.#button(block, isPicked(block)))
    this.element.append(...this.#buttons)
    const again = before ? blocks.findIndex((block) => block.text === before.text) : -1
    this.#move(again >= 0 ? again : Math.min(this.#current, Math.max(0, blocks.length - 1)), again >= 0)
    if (this.element.isConnected) this.place()
    else blocks.forEach((block, at) => put(this.#buttons[at]!, block.rect, scrollX, scrollY))
  }

  press(block: PageBlock, isPicked: boolean): void {
    this.#buttons[this.#blocks.indexOf(block)]?.setAttribute('aria-pressed', String(isPicked))
  }

  /** Moves the focus to the first block in the window. */
  focus(): void {
    const current = this.#buttons[this.#current]
    const inView = this.#buttons.findIndex((button) => button.getBoundingClientRect().bottom > 80)
    const place = current?.getBoundingClientRect()
    const isSeen = place && place.bottom > 0 && place.top < innerHeight
    this.#move(isSeen && this.#current ? this.#current : Math.max(0, inView), true)
  }

  focusOn(block: PageBlock): void {
    this.#move(Math.max(0, this.#blocks.indexOf(block)), true)
  }

  /** Puts the toggles where the blocks stand now: first everything is read, then everything is written. */
  place(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      const origin = this.element.getBoundingClientRect()
      const rects = this.#blocks.map((block) => rectOf(block))
      const bottom = document.documentElement.scrollHeight
      rects.forEach((rect, at) => {
        const button = this.#buttons[at]!
        button.hidden = !rect
        if (!rect) return
        put(button, rect, -origin.left, -origin.top)
      })
      // The panel must not cover the article's end: the page may be scrolled further by its height.
      const room = this.#room.style
      const grown = Number(this.#room.dataset.grown ?? 0)
      const below = this.below()
      room.top = `${bottom - grown - origin.top - scrollY}px`
      room.height = `${below}px`
      this.#room.dataset.grown = String(below)
    })
  }

  #button(block: PageBlock, isPicked: boolean): HTMLButtonElement {
    // A label and no text of its own: sixty paragraphs must not be laid out a second time, unseen.
    const said = markText(block)
    const button = h('button', {
      class: 'block', type: 'button', 'aria-label': [clip(block.text, MOST_NAME), said].filter(Boolean).join('. '), 'aria-pressed': String(isPicked), tabindex: -1, onclick: () => this.#click(block),
    })
    if (said) button.append(h('span', { class: `badge${block.mark!.state === 'corrected' ? ' done' : ''}` }, said))
    return button
  }

  #click(block: PageBlock): void {
    this.#move(this.#blocks.indexOf(block), false)
    this.pick(block)
  }

  #move(to: number, focus: boolean): void {
    this.#buttons[this.#current]?.setAttribute('tabindex', '-1')
    this.#current = to
    const button = this.#buttons[to]
    button?.setAttribute('tabindex', '0')
    if (focus && button) {
      button.focus({ preventScroll: true })
      button.scrollIntoView({ block: 'nearest' })
    }
  }

  #key(event: KeyboardEvent): void {
    const steps: { [key: string]: number } = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity }
    const step = Object.hasOwn(steps, event.key) ? steps[event.key]! : 0
    if (event.key === 'Tab') {
      event.preventDefault()
      this.leave(!event.shiftKey)
    } else if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      this.#move(Math.min(this.#buttons.length - 1, Math.max(0, this.#current + step)), true)
    }
  }
}

function put({ style }: HTMLElement, rect: DOMRect, left: number, top: number): void {
  style.left = `${rect.left + left - 6}px`
  style.top = `${rect.top + top - 4}px`
  style.width = `${rect.width + 12}px`
  style.height = `${rect.height + 8}px`
}

/** What others already did to a block, in a sentence. */
export function markText(block: PageBlock): string {
  const { mark } = block
  if (!mark) return ''
  if (mark.state !== 'corrected') return words.reported
  const at = new Date(mark.at)
  const isToday = at.toDateString() === new Date().toDateString()
  const style = isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }
  const time = Number.isNaN(+at) ? '' : at.toLocaleString(LANGUAGE, { __proto__: null, ...style } as object)
  return words.corrected.replace('@', () => time)
}
