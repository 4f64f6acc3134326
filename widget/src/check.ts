// "Does it work?" for publishers: what the element finds in this page, and for each fault what to change. English, for
// developers; fetched only with `data-debug` or `?corrigenda-check`.

import { fetchArticle, own, text, type Article } from './client.ts'
import { h } from './dom.ts'
import { readPage } from './page.ts'
import { json } from './text.ts'

type Finding = { readonly isGood: boolean; readonly what: string; readonly change?: string }

const STYLE = `
:host{all:initial}
section{border:2px solid #1b4b82;border-radius:.5rem;padding:1rem 1.25rem;margin:auto;max-width:min(44rem,92vw);max-height:85vh;overflow:auto;background:#fff;color:#1c1a17;font:16px/1.5 system-ui,sans-serif}
h2{margin:0 0 .5rem;font-size:1.2rem}li{margin-block:.4rem}ul{padding:0;list-style:none}strong{color:#17603c}.bad strong{color:#9a1f1f}em{display:block;font-style:normal;color:#575149}
button{font:inherit;padding:.4rem 1rem}`

/** Checks the page around `host` and shows what was found. */
export function open(host: HTMLElement, server: string): { close(): void } {
  const box = document.createElement('corrigenda-check')
  const list = h('ul')
  const close = (): void => box.remove()
  const panel = h('section', { role: 'dialog', 'aria-label': 'Corrigenda: does it work?' }, h('h2', {}, 'Corrigenda: does it work?'), list, h('button', { type: 'button', onclick: close }, 'Close'))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  const root = box.attachShadow({ __proto__: null, mode: 'open' } as unknown as ShadowRootInit)
  root.adoptedStyleSheets = [sheet]
  root.append(panel)
  document.body.append(box)
  panel.popover = 'manual'
  panel.showPopover()
  const show = ({ isGood, what, change }: Finding): void => {
    list.append(h('li', { class: isGood ? 'good' : 'bad' }, h('strong', {}, isGood ? '✓ ' : '✗ '), what, ...(change ? [h('em', {}, change)] : [])))
    console[isGood ? 'info' : 'warn'](`corrigenda: ${what}${change ? ` — ${change}` : ''}`)
  }
  void look(host, server, show).then(() => list.setAttribute('data-done', ''))
  return { close }
}

async function look(host: HTMLElement, server: string, show: (finding: Finding) => void): Promise<void> {
  const blocked: string[] = []
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(`${event.effectiveDirective} ${event.blockedURI}`))
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const url = host.dataset.url || canonical || location.href
  show({ isGood: true, what: `The form came from ${server} and its hash was right.` })
  show(aboutScript(server))
  show(aboutAddress(url, canonical))
  show(aboutLink(host))
  show(aboutLanguage(host))
  for (const finding of await aboutServer(server, url)) show(finding)
  for (const one of blocked) {
    show({ isGood: false, what: `The page's Content-Security-Policy blocked ${one}.`, change: `Add: script-src ${new URL(server).origin}; connect-src ${new URL(server).origin}` })
  }
  const article = await fetchArticle(server, url, 'en')
  if (host.dataset.selector) show(aboutSelector(host.dataset.selector))
  show(aboutBlocks(article, host.dataset.selector || article?.selector || ''))
}

function aboutScript(server: string): Finding {
  const tag = [...document.querySelectorAll('script')].find((one) => one.src.startsWith(`${server}w/`))
  if (!tag) return { isGood: true, what: 'The loader is served by your own host.' }
  if (tag.src.includes('/latest/')) return { isGood: true, what: 'The loader is the newest one, without a hash.', change: 'To pin it, use the tag that `manage.py embed` prints.' }
  return tag.integrity
    ? { isGood: true, what: 'The loader is pinned and checked against its hash.' }
    : { isGood: false, what: 'The loader is pinned but has no hash.', change: 'Add integrity="sha384-…" crossorigin="anonymous"; `manage.py embed` prints it.' }
}

function aboutAddress(url: string, canonical: string | undefined): Finding {
  const what = `The article's address is ${url}.`
  if (new URL(url, location.href).host !== location.host) {
    return { isGood: false, what: `${what} It is on another host than the page.`, change: 'Correct <link rel="canonical"> or data-url, unless both hosts are yours.' }
  }
  return canonical ? { isGood: true, what } : { isGood: true, what, change: 'No <link rel="canonical">: the address with all its parameters is used.' }
}

function aboutLink(host: HTMLElement): Finding {
  const link = host.querySelector('a')
  return link && /[?&]url=/.test(link.search)
    ? { isGood: true, what: 'Without JavaScript the link leads to the form for this article.' }
    : { isGood: false, what: 'Without JavaScript the link does not say which article is meant.', change: 'Let your template write <a href="…/report?url=ADDRESS">, percent-encoded.' }
}

function aboutLanguage(host: HTMLElement): Finding {
  const language = host.dataset.lang || host.closest('[lang]')?.getAttribute('lang')
  return language
    ? { isGood: true, what: `The article's language is ${language}.` }
    : { isGood: false, what: 'The page does not say its language: the form is in English.', change: 'Set <html lang="…">.' }
}

/** The article's address asked for, then a report without a passage, which is refused and never kept. */
async function aboutServer(server: string, url: string): Promise<Finding[]> {
  const read = await ask(`${server}api/v1/articles?url=${encodeURIComponent(url)}`, {})
  if (!read) return [unreachable(server)]
  const findings: Finding[] = [aboutAnswer(read)]
  const sent = await ask(`${server}api/v1/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'check' },
    body: json({ article: { url }, passages: [] }),
  })
  findings.push(
    sent && own(sent, 'code') !== 'origin.foreign'
      ? { isGood: true, what: 'Reports can be sent from this page.' }
      : { isGood: false, what: 'Reports cannot be sent from this page.', change: `Add ${location.host} to the publication's domains, and ${new URL(server).origin} to connect-src.` },
  )
  return findings
}

function aboutAnswer(body: unknown): Finding {
  const code = text(own(body, 'code'))
  if (!code) return { isGood: true, what: `The server knows the article: ${(own(body, 'blocks') as unknown[]).length} blocks.` }
  const why = text(own(body, 'detail'))
  const change = code.startsWith('extract.')
    ? 'Give the publication the CSS selector of its articles, at the desk under Settings.'
    : code === 'publication.unknown' || code === 'origin.foreign'
      ? `Add ${location.host} to the publication's domains, at the desk under Settings.`
      : 'The server must be able to fetch the page as a reader without a log-in does; or push the article through the API.'
  return { isGood: false, what: `The server cannot read the article: ${why} (${code})`, change }
}

function unreachable(server: string): Finding {
  const origin = new URL(server).origin
  return { isGood: false, what: `${origin} cannot be asked from this page.`, change: `Add connect-src ${origin} to the Content-Security-Policy, and ${location.host} to the publication's domains; or the server is down.` }
}

function aboutSelector(selector: string): Finding {
  try {
    const count = document.querySelectorAll(selector).length
    return count
      ? { isGood: true, what: `data-selector finds ${count} element(s).` }
      : { isGood: false, what: `data-selector finds nothing: ${selector}`, change: 'Correct it, or take it away: most pages need none.' }
  } catch {
    return { isGood: false, what: `data-selector is no CSS selector: ${selector}`, change: 'Correct it, or take it away.' }
  }
}

function aboutBlocks(article: Article | undefined, selector: string): Finding {
  const blocks = readPage(article, selector)
  const matched = blocks.filter((block) => block.index >= 0).length
  const all = article?.blocks.length ?? 0
  const what = `${blocks.length} paragraphs can be picked in this page; ${matched} are among the ${all} that the server knows.`
  if (!blocks.length) return { isGood: false, what, change: 'Mark the article\'s text with itemprop="articleBody", or set data-selector.' }
  return matched >= 0.9 * all
    ? { isGood: true, what }
    : { isGood: false, what, change: 'The server reads the page otherwise than you show it: give the publication a selector, and let it look again.' }
}

async function ask(url: string, init: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, { ...init, credentials: 'omit' })
    return await response.json()
  } catch {
    return undefined
  }
}
