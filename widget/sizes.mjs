// What a reader's line carries: each file packed with brotli, beside its budget and the committed build before it.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const MOST = { loader: 1_500, form: 12_000 } // Bytes: what the page pays at once, and what the first tap pays.

export const packed = (bytes) => brotliCompressSync(bytes).length
const budget = (name) => (name === 'loader.js' ? MOST.loader : MOST.form)

export function tooLarge(files) {
  return [...files].some(([name, bytes]) => packed(bytes) > budget(name))
}

/** Prints a line a file: bytes, packed bytes, the change, the budget. */
export function report(files, folder, version) {
  const before = earlier(files, path.join(folder, version))
  console.log(`${'brotli'.padStart(21)} ${'change'.padStart(7)} ${'budget'.padStart(7)}   plain${before ? `; the change is since ${before.commit}` : '; no earlier build to compare with'}`)
  for (const [name, bytes] of files) {
    const size = packed(bytes)
    const old = before?.files.get(name)
    const change = old ? size - packed(old) : undefined
    const sign = change === undefined ? 'new' : change > 0 ? `+${change}` : String(change)
    const verdict = size > budget(name) ? '  TOO LARGE' : ''
    console.log(`${name.padEnd(14)} ${String(size).padStart(6)} ${sign.padStart(7)} ${String(budget(name)).padStart(7)} ${String(bytes.length).padStart(7)}${verdict}`)
  }
}

/** The newest committed build that is another one than `files`; none without git or history. */
function earlier(files, folder) {
  try {
    for (const commit of git(folder, 'log', '-2', '--format=%h', '--', '.').toString().split('\n').filter(Boolean)) {
      const old = new Map()
      for (const name of files.keys()) {
        try {
          old.set(name, git(folder, 'show', `${commit}:./${name}`))
        } catch {
          // A language that is new has nothing before it.
        }
      }
      if ([...files].some(([name, bytes]) => !old.get(name)?.equals(Buffer.from(bytes)))) return { commit, files: old }
    }
  } catch {
    // Not a checkout: a source archive has no history.
  }
  return undefined
}

function git(folder, ...words) {
  return execFileSync('git', words, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 24 })
}
