// What the reader says of one picked block: the wording as it should be, or a remark; its kind; a source.

import type { PageBlock } from './page.ts'
import { markText } from './layer.ts'
import { wordDiff } from './diff.ts'
import { h, newId } from './dom.ts'
import { fold } from './text.ts'
import * as words from '#words'

const KINDS = ['', 'spelling', 'name', 'number', 'quotation', 'caption', 'link', 'fact', 'translation', 'other']

export type CardActs = { remove(): void; meToo(): void; send(): void }

export class Card {
  readonly element: HTMLLIElement
  readonly #proposal: HTMLTextAreaElement
  readonly #remark = h('textarea', { rows: 1, dir: 'auto' })
  readonly #kind = h('select')
  readonly #source = h('input', { inputmode: 'url', autocapitalize: 'none', spellcheck: 'false', placeholder: 'https://' })
  readonly #diff = h('p', { class: 'diff', dir: 'auto', hidden: true })
  readonly #bad = h('p', { class: 'bad', id: newId(), hidden: true })
  readonly #quote: HTMLElement
  readonly #note = h('div', { class: 'note' })

  constructor(
    public block: PageBlock,
    articleLanguage: string,
    private readonly acts: CardActs,
  ) {
    this.#proposal = h('textarea', { rows: 4, lang: articleLanguage, dir: 'auto', spellcheck: 'true' })
    this.#proposal.value = block.text
    this.#quote = h('p', { class: 'quote', lang: articleLanguage, dir: 'auto', id: newId() }, block.text)
    this.#kind.append(...words.kinds.map((label, at) => h('option', { value: KINDS[at]! }, label)))
    const source = h('label', { hidden: true }, words.source, this.#source)
    this.#kind.addEventListener('change', () => (source.hidden = this.#kind.value !== 'fact'))
    this.#proposal.addEventListener('input', () => this.#showDiff())
    const group = h(
      'div',
      { class: 'pick', role: 'group', 'aria-labelledby': this.#quote.id },
      h('div', {}, this.#quote, h('button', { class: 'icon', type: 'button', 'aria-label': words.remove, title: words.remove, onclick: acts.remove }, '×')),
      this.#note,
      h('label', {}, words.reword, this.#proposal),
      this.#diff,
      h('label', {}, words.remark, this.#remark),
      h('label', {}, words.kind, this.#kind),
      source,
      this.#bad,
    )
    group.addEventListener('input', () => this.refuse('', ''))
    group.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) acts.send()
    })
    this.element = h('li', {}, group)
    this.#showNote()
  }

  get isReworded(): boolean {
    const proposal = fold(this.#proposal.value)
    return !!proposal && proposal !== fold(this.block.text)
  }

  get isEmpty(): boolean {
    return !this.isReworded && !this.#remark.value.trim()
  }

  get text(): string {
    return [this.#remark.value.trim(), this.isReworded ? fold(this.#proposal.value) : ''].filter(Boolean).join('\n')
  }

  /** The passage as the server takes it, without its place. */
  said(): { [name: string]: string } {
    return {
      proposal: this.isReworded ? fold(this.#proposal.value) : '',
      remark: this.#remark.value.trim(),
      kind: this.#kind.value,
      source_url: this.#kind.value === 'fact' ? this.#source.value.trim() : '',
    }
  }

  /** The block as it stands in the page now; none when it is gone. */
  stands(block: PageBlock | undefined): void {
    if (block) this.block = block
    this.#showNote(!block)
  }

  /** Marks the field to mend; an empty `field` takes the mark away. */
  refuse(field: string, why: string): void {
    const fields: { [name: string]: HTMLElement } = { remark: this.#remark, kind: this.#kind, source_url: this.#source }
    for (const one of [this.#proposal, this.#remark, this.#kind, this.#source]) {
      one.removeAttribute('aria-invalid')
      one.removeAttribute('aria-describedby')
    }
    this.#bad.hidden = !why
    this.#bad.textContent = why
    if (!why) return
    const at = Object.hasOwn(fields, field) ? fields[field]! : this.#proposal
    at.setAttribute('aria-invalid', 'true')
    at.setAttribute('aria-describedby', this.#bad.id)
  }

  focus(phrase = ''): void {
    const wrong = this.element.querySelector<HTMLElement>('[aria-invalid]') ?? this.#proposal
    wrong.focus()
    const at = phrase ? this.block.text.indexOf(phrase) : -1
    if (at >= 0) this.#proposal.setSelectionRange(at, at + phrase.length)
  }

  thankForMeToo(): void {
    this.#note.replaceChildren(words.meTooSaid)
  }

  #showNote(isGone = false): void {
    const { mark } = this.block
    const said = isGone ? words.gone : markText(this.block)
    this.#note.hidden = !said
    this.#note.replaceChildren(said)
    if (!isGone && mark && mark.state !== 'corrected') {
      this.#note.append(h('button', { class: 'button', type: 'button', onclick: this.acts.meToo }, words.meToo))
    }
  }

  #showDiff(): void {
    this.#diff.hidden = !this.isReworded
    this.#diff.replaceChildren()
    if (!this.isReworded) return
    this.#diff.append(h('span', { class: 'away' }, `${words.change} : `))
    for (const step of wordDiff(fold(this.block.text), fold(this.#proposal.value))) {
      if (step.how === '=') this.#diff.append(step.text)
      else {
        const [name, label] = step.how === '-' ? (['del', words.deleted] as const) : (['ins', words.inserted] as const)
        this.#diff.append(h(name, {}, h('span', { class: 'away' }, `${label} `), step.text))
      }
    }
  }
}
