// What a page pays before the tap: one element that waits for it. The link inside stays the product without us.

type Opened = { close(): void }
type Form = { open(host: HTMLElement, server: string, phrase: Range | undefined, part: (name: string) => Promise<unknown>): Opened }

const LABELS: readonly string[] = [
  'en:An error in the text?',
  'fr:Une erreur dans le texte ?',
  'de:Ein Fehler im Text?',
  'es:¿Un error en el texto?',
  'it:Un errore nel testo?',
  'nl:Een fout in de tekst?',
  'pt:Um erro no texto?',
  'ar:خطأ في النص؟',
]

/** The article's language where the form speaks it, else English. */
function languageOf(element: HTMLElement): string {
  const given = (element.dataset.lang || element.closest('[lang]')?.getAttribute('lang') || '').slice(0, 2).toLowerCase()
  return LABELS.some((label) => label.startsWith(given + ':')) ? given : 'en'
}

function addressOf(element: HTMLElement): string {
  return element.dataset.url || document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || location.href
}

/** The form's module in a language, checked against its hash: a preload can be, `import()` alone cannot. */
async function fetchForm(language: string): Promise<Form> {
  const address = new URL(`form.${language}.js`, import.meta.url).href
  const preload = document.createElement('link')
  preload.rel = 'modulepreload'
  preload.integrity = FORM_INTEGRITY[language]!
  preload.crossOrigin = 'anonymous'
  preload.href = address
  if (preload.relList.supports('modulepreload')) {
    await new Promise((done, fail) => {
      preload.onload = done
      preload.onerror = fail
      document.head.append(preload)
    }).finally(() => preload.remove())
  }
  return import(address) as Promise<Form>
}

class CorrigendaReport extends HTMLElement {
  #phrase: Range | undefined
  #opened: Opened | undefined
  #stop: AbortController | undefined

  connectedCallback(): void {
    this.#stop = new AbortController()
    const options = { __proto__: null, signal: this.#stop.signal } as AddEventListenerOptions
    const link = this.querySelector('a') ?? this.appendChild(document.createElement('a'))
    if (!link.hasChildNodes()) {
      const language = languageOf(this)
      link.textContent = LABELS.find((label) => label.startsWith(language))!.slice(3)
    }
    if (!link.search) link.href = this.server + 'report?url=' + encodeURIComponent(addressOf(this))
    // A press may clear the selection before the click comes.
    this.addEventListener('pointerdown', () => this.#remember(), options)
    this.addEventListener('click', (event) => this.#tap(event), options)
    if (/[?&]corrigenda-check/.test(location.search)) this.dataset.debug = ''
    if (this.#isChecked) void this.open()
  }

  get #isChecked(): boolean {
    return 'debug' in this.dataset
  }

  disconnectedCallback(): void {
    this.#stop?.abort()
  }

  /** Where the Corrigenda server answers, with a slash at its end. */
  get server(): string {
    const given = this.dataset.server
    return given ? new URL(given.replace(/\/*$/, '/'), location.href).href : new URL('../../', import.meta.url).href
  }

  /** Opens the form as a tap does. */
  async open(): Promise<void> {
    try {
      const form = await fetchForm(this.#isChecked ? 'check' : languageOf(this))
      this.#opened = form.open(this, this.server, this.#phrase, fetchForm)
    } catch {
      // Blocked, altered or offline: the link leads to the same form.
      location.assign(this.querySelector('a')!.href)
    }
  }

  close(): void {
    this.#opened?.close()
  }

  /** Takes everything of ours out of the page. */
  destroy(): void {
    this.close()
    this.remove()
  }

  #remember(): void {
    const selection = getSelection()
    this.#phrase = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined
  }

  #tap(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    if (!(event.target as Element).closest('a')) return
    event.preventDefault()
    if (!event.detail) this.#remember() // By keyboard: no press came before.
    void this.open()
  }
}

if (!customElements.get('corrigenda-report')) customElements.define('corrigenda-report', CorrigendaReport)
