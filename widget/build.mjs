// Builds the element: one form a language, then the loader that knows their hashes. The same source gives the same bytes.
//
//   node build.mjs [FOLDER]     FOLDER: where to write instead of the committed place
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, transformSync } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'))
const committed = path.join(here, '..', 'src', 'corrigenda', 'static', 'corrigenda', 'widget')
const out = path.resolve(process.argv[2] ?? committed, version)
const MOST = { loader: 1.5 * 1024, form: 12 * 1024 }

// Our own names, none of them the platform's or the server's: they get short ones.
const OURS = /^(isReworded|isEmpty|isUntouched|isWhole|isSame|thankForMeToo|focusOn|stands|refuse|segments|walk|nodes|press|outcome|receipt|fields|contact|rules|acts|below|how|leave|mark|readers|wait|welcome|scope|step1|step2|hint|none|one|many|reported|corrected|meTooSaid|reword|change|deleted|inserted|remark_|kinds|emailHint|sending|notAbout|elsewhere|copy|copied|back|isError|empty|refused|offline|failed|retry|gone|blind|formPage|thanks|kept|another)$/

const common = {
  bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none',
  absWorkingDir: here, logLevel: 'warning',
}
const hash = (bytes, name) => `${name}-${createHash(name).update(bytes).digest('base64')}`

/** The sheet is written to be read; the page gets it minified. */
const squeezed = {
  name: 'squeezed',
  setup({ onLoad }) {
    onLoad({ filter: /style\.ts$/ }, ({ path: file }) => {
      const sheet = /`([^]*)`/.exec(readFileSync(file, 'utf8'))[1]
      const { code } = transformSync(sheet, { loader: 'css', minify: true, target: 'chrome123' })
      return { loader: 'js', contents: `export const STYLE = ${JSON.stringify(code.trim())}` }
    })
  },
}

async function bundle(entry, define, alias = {}) {
  const { outputFiles } = await build({ ...common, mangleProps: OURS, entryPoints: [entry], define, alias, plugins: [squeezed] })
  return outputFiles[0].contents
}

const files = new Map()
const integrity = {}
const languages = readdirSync(path.join(here, 'src', 'words')).filter((name) => /^[a-z]{2}\.ts$/.test(name)).map((name) => name.slice(0, 2)).sort()
for (const language of languages) {
  const bytes = await bundle('src/form.ts', { LANGUAGE: JSON.stringify(language) }, { '#words': `./src/words/${language}.ts` })
  files.set(`form.${language}.js`, bytes)
  integrity[language] = hash(bytes, 'sha256')
}
const check = await bundle('src/check.ts', { LANGUAGE: '"en"' }, { '#words': './src/words/en.ts' })
files.set('form.check.js', check)
integrity.check = hash(check, 'sha256')
files.set('loader.js', await bundle('src/loader.ts', { FORM_INTEGRITY: JSON.stringify(integrity) }))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const sizes = {}
let tooLarge = false
for (const [name, bytes] of files) {
  writeFileSync(path.join(out, name), bytes)
  const packed = brotliCompressSync(bytes).length
  const most = name === 'loader.js' ? MOST.loader : MOST.form
  sizes[name] = { bytes: bytes.length, brotli: packed, most, integrity: hash(bytes, 'sha384') }
  tooLarge ||= packed > most
  console.log(`${name.padEnd(12)} ${String(bytes.length).padStart(6)} bytes, ${String(packed).padStart(5)} with brotli, at most ${most}${packed > most ? '  TOO LARGE' : ''}`)
}
const manifest = { version, files: Object.fromEntries(Object.entries(sizes).map(([name, { bytes, integrity: sri }]) => [name, { bytes, integrity: sri }])) }
writeFileSync(path.join(out, '..', 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n')
if (tooLarge) process.exit(1)
