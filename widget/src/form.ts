// The form in the page: a layer of toggles over the article and one panel that is never in its way.

import { Card } from './card.ts'
import {
  fetchArticle, keepWaiting, sendReport, waitingFor, type Answer, type Article, type Waiting,
} from './client.ts'
import { h } from './dom.ts'
import { Layer } from './layer.ts'
import { readPage, type PageBlock } from './page.ts'
import { STYLE } from './style.ts'
import { clip, codePoints, fold, json, newKey, textDigest } from './text.ts'
import * as words from '#words'

const CONTEXT = 64 // Code points each side of a quote, as the server keeps them.
const SETTLE = 200 // ms after the page's last change: a re-rendering page changes in bursts.
const WAITS = [3_000, 10_000, 30_000, 60_000]

/** Fetches another file of ours, checked against its hash. */
type Part = (name: string) => Promise<unknown>

let form: Form | undefined

/** Opens the form for the article around `host`; what was written and not sent is still there. */
export function open(host: HTMLElement, server: string, phrase: Range | undefined, part: Part): Form {
  const url = addressOf(host)
  if (form && (form.server !== server || (form.url !== url && form.isUntouched))) form = undefined
  form ??= new Form(server, url, part)
  form.open(host, phrase)
  return form
}

class Form {
  readonly #host = document.createElement('corrigenda-panel')
  readonly #said = h('p', { class: 'away', role: 'status' })
  readonly #title = h('h2', { tabindex: -1, id: 'title' }, words.title)
  readonly #body = h('div', { class: 'body' })
  readonly #foot = h('div', { class: 'foot' })
  readonly #panel: HTMLElement
  readonly #layer: Layer
  readonly #step = h('p', { class: 'step' }, words.step1)
  readonly #contact = h('span')
  readonly #rules = h('details', { class: 'note', hidden: true }, h('summary', {}, words.houseRules))
  readonly #list = h('ul')
  readonly #count = h('p', { class: 'soft' }, words.none)
  readonly #email = h('input', { type: 'email', autocomplete: 'email' })
  readonly #mail: HTMLElement
  readonly #insist = button('', words.isError, () => void this.#send(true))
  readonly #bad = h('p', { class: 'bad', role: 'alert', hidden: true })
  readonly #cards: Card[] = []
  #opener: HTMLElement | undefined
  #article: Article | undefined
  #blocks: readonly PageBlock[] = []
  #stop = new AbortController()
  #waiting: Waiting | undefined
  #tries = 0
  #ticket = ''
  #timer = 0
  #isSending = false
  #formUrl: string

  constructor(
    readonly server: string,
    readonly url: string,
    private readonly part: Part,
  ) {
    this.#insist.hidden = true
    this.#formUrl = `${server}report?url=${encodeURIComponent(url)}`
    this.#layer = new Layer(
      (block) => this.#toggle(block),
      () => (innerWidth <= 640 ? this.#panel.offsetHeight : 0),
      (forward) => (forward ? this.#firstField().focus() : this.#title.focus()),
    )
    this.#panel = h(
      'section',
      { class: 'panel', part: 'panel', role: 'dialog', 'aria-labelledby': 'title', lang: LANGUAGE, dir: LANGUAGE === 'ar' ? 'rtl' : 'ltr' },
      h('div', { class: 'head', part: 'head' }, this.#title, h('button', { class: 'icon', type: 'button', 'aria-label': words.close, title: words.close, onclick: () => this.close() }, '×')),
      this.#said,
      this.#body,
      this.#foot,
    )
    this.#mail = h('details', {}, h('summary', {}, words.email), h('label', { class: 'soft' }, words.emailHint, this.#email))
    this.#layer.element.lang = LANGUAGE
    const root = this.#host.attachShadow({ __proto__: null, mode: 'open' } as unknown as ShadowRootInit)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    root.append(this.#layer.element, this.#panel)
  }

  /** Whether the reader has put nothing into it. */
  get isUntouched(): boolean {
    return !this.#cards.length && !this.#waiting
  }

  open(opener: HTMLElement, phrase: Range | undefined): void {
    this.#opener = opener
    if (this.#host.isConnected) return this.#title.focus()
    this.#stop = new AbortController()
    this.#dress()
    this.#showMain() // Before it is in the page: nothing to lay out yet.
    this.#readPage() // Before we stand in the page: what it laid out is still good, nothing has to be laid out twice.
    document.body.append(this.#host)
    raise(this.#layer.element)
    raise(this.#panel)
    this.#layer.place()
    this.#watch()
    this.#say(`${words.welcome} ${words.step1} ${words.hint}`)
    if (phrase) this.#pickPhrase(phrase)
    else this.#title.focus()
    this.#tell('open')
    void this.#ask()
    this.#waiting ??= waitingFor(this.server)
    if (this.#waiting) void this.#deliver()
  }

  /** Leaves the page as it was; what was written stays in memory. */
  close(): void {
    if (!this.#host.isConnected) return
    this.#stop.abort()
    clearTimeout(this.#timer)
    this.#host.remove()
    const opener = this.#opener?.isConnected ? this.#opener : document.querySelector<HTMLElement>('corrigenda-report')
    opener?.querySelector('a')?.focus()
    this.#tell('close')
  }

  // The page.

  /** The site's universal selectors reach our host element, and it alone: what they set is set back. */
  #dress(): void {
    const style = this.#host.style
    style.setProperty('all', 'initial', 'important')
    for (const name of ['font-family', 'color-scheme', 'direction']) style.setProperty(name, 'inherit', 'important')
    style.setProperty('display', 'block', 'important')
    const theme = this.#opener?.dataset.theme
    if (theme) style.setProperty('color-scheme', theme, 'important')
  }

  #watch(): void {
    const options = { __proto__: null, signal: this.#stop.signal, capture: true, passive: true } as AddEventListenerOptions
    const place = (): void => {
      this.#layer.place()
      this.#stepAside()
    }
    let timer = 0
    const pageChanged = (): void => {
      clearTimeout(timer)
      timer = window.setTimeout(() => this.#readPage(), SETTLE)
      place()
    }
    const changes = new MutationObserver(pageChanged)
    changes.observe(document.body, { __proto__: null, childList: true, subtree: true, characterData: true } as MutationObserverInit)
    const sizes = new ResizeObserver(place)
    sizes.observe(document.body)
    sizes.observe(this.#panel)
    this.#stop.signal.addEventListener('abort', () => {
      changes.disconnect()
      sizes.disconnect()
      clearTimeout(timer)
    })
    addEventListener('resize', place, options)
    // A scroller inside the page moves its blocks; the page itself moves the layer with it.
    addEventListener('scroll', (event) => event.target !== document && place(), options)
    addEventListener('load', place, options)
    addEventListener('online', () => void this.#deliver(), options)
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.isComposing) this.close()
      },
      { ...options, capture: false, passive: false },
    )
    this.#title.addEventListener('keydown', (event) => this.#enterLayer(event), options)
    visualViewport?.addEventListener('resize', () => this.#makeRoomForKeyboard(), options)
  }

  /** The panel stands beside the article where there is room, not on it. */
  #stepAside(): void {
    const rects = this.#blocks.slice(0, 40).map((block) => block.element.getBoundingClientRect())
    const left = Math.min(...rects.map((rect) => rect.left))
    const right = innerWidth - Math.max(...rects.map((rect) => rect.right))
    const style = this.#panel.style
    const isLeft = left > right + 40
    const room = Math.max(left, right) - 32
    style.setProperty('--left', isLeft ? '1rem' : 'auto')
    style.setProperty('--right', isLeft ? 'auto' : '1rem')
    style.setProperty('--width', room > 256 ? `${Math.min(room, 400)}px` : '')
  }

  #enterLayer(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') this.#layer.focus()
  }

  #makeRoomForKeyboard(): void {
    const view = visualViewport!
    const hidden = view.scale === 1 ? Math.max(0, innerHeight - view.height - view.offsetTop) : 0
    this.#panel.style.setProperty('--keyboard', `${hidden}px`)
  }

  #readPage(): void {
    const selector = this.#opener?.dataset.selector || this.#article?.selector || ''
    this.#blocks = readPage(this.#article, selector)
    for (const card of this.#cards) card.stands(this.#blocks.find((block) => block.text === card.block.text))
    this.#layer.show(this.#blocks, (block) => !!this.#cardOf(block))
    this.#stepAside()
    if (!this.#blocks.length) this.#step.replaceChildren(words.blind, ' ', h('a', { href: this.#formUrl }, words.formPage))
    else this.#setStep()
    this.#tell('ready', { blocks: this.#blocks.length, matched: this.#blocks.filter((block) => block.index >= 0).length })
  }

  async #ask(): Promise<void> {
    const article = await fetchArticle(this.server, this.url, LANGUAGE)
    if (!article || !this.#host.isConnected) return
    this.#article = article
    this.#setContact(article.contact)
    this.#rules.hidden = !article.rules
    this.#rules.replaceChildren(this.#rules.firstChild!, h('p', { dir: 'auto' }, article.rules))
    this.#readPage()
  }

  #setContact(contact: string): void {
    this.#contact.replaceChildren(contact ? h('a', { href: contact, target: '_blank', rel: 'noopener' }, words.contactPage) : words.contactPage)
  }

  // Step 1.

  #cardOf(block: PageBlock): Card | undefined {
    return this.#cards.find((card) => card.block === block || (card.block.text === block.text && !this.#blocks.includes(card.block)))
  }

  #toggle(block: PageBlock, phrase = ''): void {
    const known = this.#cardOf(block)
    if (known) this.#drop(known)
    else this.#add(block, phrase)
    this.#showMain()
  }

  #add(block: PageBlock, phrase: string): Card {
    const card: Card = new Card(block, languageAt(block.element), {
      remove: () => {
        this.#drop(card)
        this.#layer.focusOn(card.block)
      },
      meToo: () => void this.#sendMeToo(card),
      send: () => void this.#send(),
    })
    this.#cards.push(card)
    const order = [...this.#cards].sort((a, b) => this.#blocks.indexOf(a.block) - this.#blocks.indexOf(b.block))
    this.#list.replaceChildren(...order.map((one) => one.element))
    this.#layer.press(block, true)
    this.#changed()
    if (phrase) card.focus(phrase)
    else this.#keepInSight(card)
    return card
  }

  #drop(card: Card): void {
    this.#cards.splice(this.#cards.indexOf(card), 1)
    card.element.remove()
    this.#layer.press(card.block, false)
    this.#changed()
  }

  #changed(): void {
    this.#setStep()
    this.#bad.hidden = true
    const count = this.#cards.length
    this.#count.textContent = count > 1 ? words.many.replace('#', String(count)) : count ? words.one : words.none
    this.#foot.hidden = !count
    this.#mail.hidden = !count
    this.#say(`${this.#count.textContent}. ${count ? words.step2 : words.step1}`)
  }

  #setStep(): void {
    this.#step.textContent = this.#cards.length ? words.step2 : words.step1
  }

  /** The picked block and its card both visible: neither under the panel, nor under the fold of it. */
  #keepInSight(card: Card): void {
    const behavior = matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth'
    requestAnimationFrame(() => {
      card.element.scrollIntoView({ block: 'nearest', behavior })
      const button = this.#layer.element.querySelector<HTMLElement>('[aria-pressed=true]:focus')
      const covered = button && innerWidth <= 640 ? button.getBoundingClientRect().bottom - this.#panel.getBoundingClientRect().top : 0
      if (covered > 0) scrollBy({ top: covered + 16, behavior })
    })
  }

  #pickPhrase(phrase: Range): void {
    const block = this.#blocks.find((one) => one.nodes.some((node) => phrase.intersectsNode(node)))
    const said = fold(phrase.toString())
    if (!block) return
    const card = this.#cardOf(block)
    const inBlock = block.text.includes(said) ? said : ''
    if (card) card.focus(inBlock)
    else this.#add(block, inBlock)
  }

  // Views.

  #show(body: readonly (Node | string)[], foot: readonly (Node | string)[]): void {
    this.#body.replaceChildren(...body)
    this.#foot.replaceChildren(...foot)
    this.#foot.hidden = !foot.length
    this.#body.scrollTop = 0
  }

  #showMain(): void {
    if (this.#list.isConnected) return
    if (!this.#contact.hasChildNodes()) this.#setContact(this.#article?.contact ?? '')
    this.#show(
      [this.#step, h('p', { class: 'soft' }, words.scope, ' ', this.#contact), this.#rules, this.#list, this.#mail],
      [this.#bad, button('main', words.send, () => void this.#send()), this.#insist, button('quiet', words.notAbout, () => this.#showElsewhere(false))],
    )
    this.#changed()
  }

  #showElsewhere(isAsked: boolean, contact = this.#article?.contact ?? ''): void {
    const mine = h('textarea', { rows: 4, readonly: true, dir: 'auto', 'aria-label': words.copy })
    mine.value = this.#cards.map((card) => card.text).filter(Boolean).join('\n\n')
    const copy = button('', words.copy, () => {
      mine.select()
      void navigator.clipboard?.writeText(mine.value).catch(() => undefined)
      this.#say(words.copied)
      copy.textContent = words.copied
    })
    const said = h('p', { class: 'said', tabindex: -1 }, words.elsewhere)
    const way = contact ? [h('p', {}, h('a', { href: contact, target: '_blank', rel: 'noopener' }, words.contactPage))] : []
    const back = button('quiet', words.back, () => {
      this.#showMain()
      this.#firstField().focus()
    })
    this.#show(
      mine.value ? [said, mine, copy, ...way] : [said, ...way],
      isAsked ? [button('main', words.isError, () => void this.#send(true)), back] : [back],
    )
    said.focus()
  }

  #showSent(receipt: string): void {
    const thanks = h('p', { class: 'thanks said', tabindex: -1 }, words.thanks)
    const way = receipt ? [h('p', {}, h('a', { href: receipt, target: '_blank', rel: 'noopener noreferrer' }, words.seeReceipt))] : []
    this.#show(
      [thanks, h('p', {}, words.kept), ...way],
      [
        button('main', words.close, () => this.close()),
        button('quiet', words.another, () => {
          this.#showMain()
          this.#layer.focus()
        }),
      ],
    )
    thanks.focus()
    this.#say(`${words.thanks} ${words.kept}`)
  }

  #showWaiting(): void {
    const why = h('p', { class: 'said', tabindex: -1 }, navigator.onLine ? words.failed : words.offline)
    this.#show([why], [button('main', words.retry, () => void this.#deliver()), button('quiet', words.back, () => this.#giveUpWaiting())])
    why.focus()
    this.#say(why.textContent!)
  }

  #giveUpWaiting(): void {
    clearTimeout(this.#timer)
    this.#waiting = undefined
    keepWaiting(undefined)
    this.#showMain()
    this.#firstField().focus()
  }

  // Step 3.

  async #send(insists = false): Promise<void> {
    if (this.#isSending || !this.#cards.length) return
    const empty = this.#cards.filter((card) => card.isEmpty)
    for (const card of empty) card.refuse('proposal', words.empty)
    if (empty.length) return this.#refuse(words.empty, empty[0])
    const isSeen = this.#cards.every((card) => card.block.isSame)
    const passages = this.#cards.map((card) => ({ ...this.#place(card.block), ...card.said() }))
    this.#isSending = true
    this.#waiting = { server: this.server, key: newKey(), body: await this.#report(passages, insists, isSeen) }
    this.#tries = 0
    this.#isSending = false
    await this.#deliver()
  }

  async #sendMeToo(card: Card): Promise<void> {
    const report = await this.#report([{ ...this.#place(card.block), me_too: true }], false, card.block.isSame)
    const answer = await sendReport(this.server, report, newKey(), LANGUAGE)
    if (answer.outcome === 'kept') {
      card.thankForMeToo()
      this.#say(words.meTooSaid)
      this.#tell('sent', { passages: 1 })
    } else this.#refuse(answer.outcome === 'refused' ? answer.detail : words.failed, card)
  }

  async #report(passages: readonly object[], insists: boolean, isSeen: boolean): Promise<string> {
    return json({
      article: {
        url: this.url,
        // Only where every passage is in it, word for word: else what the reader saw stands for itself.
        digest: isSeen ? (this.#article?.digest ?? '') : '',
        text_digest: await textDigest(this.#blocks.map((block) => block.text)),
      },
      passages,
      language: LANGUAGE,
      email: this.#email.value.trim(),
      insists,
    })
  }

  /** The block as W3C selectors, counted in code points against what this page shows. */
  #place(block: PageBlock): object {
    const at = this.#blocks.indexOf(block)
    const before = this.#blocks.slice(0, Math.max(0, at)).map((one) => one.text + '\n').join('')
    const after = at < 0 ? '' : this.#blocks.slice(at + 1, at + 9).map((one) => '\n' + one.text).join('')
    const start = codePoints(before)
    const selector: object[] = [
      { type: 'TextQuoteSelector', exact: block.text, prefix: clip(before, -CONTEXT), suffix: clip(after, CONTEXT) },
    ]
    if (at >= 0) selector.push({ type: 'TextPositionSelector', start, end: start + codePoints(block.text) })
    return { seen: block.text, selector, ...(block.isSame ? { block: block.index } : {}) }
  }

  async #deliver(): Promise<void> {
    const waiting = this.#waiting
    if (this.#isSending || !waiting) return
    clearTimeout(this.#timer)
    this.#isSending = true
    this.#say(words.sending)
    const send = this.#foot.querySelector('.main')
    send?.setAttribute('aria-disabled', 'true')
    if (send) send.textContent = words.sending
    let answer = await sendReport(this.server, waiting.body, waiting.key, LANGUAGE, this.#ticket)
    if (answer.outcome === 'failed' && answer.challenge) {
      this.#ticket ||= answer.ticket // Who cannot compute waits.
      const proof = await this.#prove(answer.challenge)
      if (proof) answer = await sendReport(this.server, waiting.body, waiting.key, LANGUAGE, proof)
    }
    this.#isSending = false
    if (send) send.removeAttribute('aria-disabled')
    if (send) send.textContent = this.#list.isConnected ? words.send : words.retry
    if (this.#waiting === waiting) this.#take(answer, waiting)
  }

  async #prove(challenge: unknown): Promise<string> {
    try {
      const { solve } = (await this.part('proof')) as typeof import('./proof.ts')
      return await solve(challenge)
    } catch {
      return ''
    }
  }

  #take(answer: Answer, waiting: Waiting): void {
    if (answer.outcome === 'failed') {
      keepWaiting(waiting)
      const pause = answer.wait || WAITS[Math.min(this.#tries, WAITS.length - 1)]!
      this.#tries += 1
      if (this.#tries <= WAITS.length) this.#timer = window.setTimeout(() => void this.#deliver(), pause)
      this.#tell('error', { code: 'network' })
      return this.#showWaiting()
    }
    this.#waiting = undefined
    this.#ticket = ''
    keepWaiting(undefined)
    if (answer.outcome === 'off_topic') return this.#showElsewhere(true, answer.contact || undefined)
    if (answer.outcome === 'refused') return this.#mend(answer)
    const passages = this.#cards.length
    for (const card of [...this.#cards]) this.#drop(card)
    this.#showSent(answer.receipt)
    this.#tell('sent', { passages })
    void this.#ask()
  }

  #mend(answer: Answer & { outcome: 'refused' }): void {
    this.#showMain()
    this.#insist.hidden = !answer.stands
    let first: Card | undefined
    for (const [field, why] of answer.fields) {
      const [, at, name] = /^passages\.(\d+)\.?(.*)$/.exec(field) ?? []
      const card = this.#cards[Number(at)]
      if (card) card.refuse(name ?? '', why)
      first ??= card
      if (field === 'email') this.#mail.setAttribute('open', '')
    }
    const own = [...answer.fields].filter(([field]) => !field.startsWith('passages.')).map(([, why]) => why)
    this.#refuse(own[0] || (first ? words.refused : answer.detail || words.failed), first)
    this.#tell('error', { code: 'refused' })
  }

  #refuse(why: string, card: Card | undefined): void {
    this.#bad.hidden = false
    this.#bad.textContent = why
    if (card) card.focus()
  }

  #firstField(): HTMLElement {
    return this.#body.querySelector<HTMLElement>('textarea') ?? this.#body.querySelector<HTMLElement>('a') ?? this.#title
  }

  #say(sentence: string): void {
    this.#said.textContent = sentence
  }

  #tell(what: string, detail: object = {}): void {
    const options = { __proto__: null, bubbles: true, composed: true, detail } as CustomEventInit
    const target = this.#opener?.isConnected ? this.#opener : document
    target.dispatchEvent(new CustomEvent(`corrigenda:${what}`, options))
  }
}

/** Above everything: the top layer where the browser has one, the highest number else. */
function raise(element: HTMLElement): void {
  if (!element.showPopover) {
    if (element.className === 'panel') element.style.zIndex = '2147483647'
    return
  }
  element.popover = 'manual'
  element.showPopover()
}

function button(look: string, label: string, act: () => void): HTMLButtonElement {
  return h('button', { class: look === 'quiet' ? 'quiet button' : `button ${look}`, type: 'button', onclick: act }, label)
}

function addressOf(host: HTMLElement): string {
  return host.dataset.url || document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href
}

function languageAt(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? ''
}
