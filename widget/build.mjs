// Builds the element: one form a language, then the loader that knows their hashes. The same source gives the same bytes.
//
//   node build.mjs [FOLDER]     FOLDER: where to write instead of the committed place
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transformSync } from 'esbuild'
import { minify } from 'terser'
import { packed, report, tooLarge } from './sizes.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'))
const committed = path.join(here, '..', 'src', 'corrigenda', 'static', 'corrigenda', 'widget')
const out = path.resolve(process.argv[2] ?? committed, version)

// Our own names, none of them the platform's, the server's or a sentence's: they get short ones.
const OURS = /^(isReworded|isEmpty|isUntouched|isWhole|isSame|thankForMeToo|focusOn|stands|refuse|segments|walk|nodes|press|outcome|receipt|fields|contact|rules|acts|below|how|leave|mark|readers|wait|ticket|element|index|state|text|show|place|pick|said|rect)$/

const common = {
  bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none',
  absWorkingDir: here, logLevel: 'warning',
}
const hash = (bytes, name) => `${name}-${createHash(name).update(bytes).digest('base64')}`

// A second pass: esbuild alone leaves 2 % more, and the budget is a reader's on a slow line.
const SQUEEZE = { module: true, ecma: 2022, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true }, format: { ecma: 2022 } }

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
  const { code } = await minify(outputFiles[0].text, SQUEEZE)
  return Buffer.from(code)
}

const files = new Map()
const integrity = {}
const languages = readdirSync(path.join(here, 'src', 'words')).filter((name) => /^[a-z]{2}\.ts$/.test(name)).map((name) => name.slice(0, 2)).sort()
for (const language of languages) {
  const bytes = await bundle('src/form.ts', { LANGUAGE: JSON.stringify(language) }, { '#words': `./src/words/${language}.ts` })
  files.set(`form.${language}.js`, bytes)
  integrity[language] = hash(bytes, 'sha256')
}
const proof = await bundle('src/proof.ts', {})
files.set('form.proof.js', proof)
integrity.proof = hash(proof, 'sha256')
const check = await bundle('src/check.ts', { LANGUAGE: '"en"' }, { '#words': './src/words/en.ts' })
files.set('form.check.js', check)
integrity.check = hash(check, 'sha256')
files.set('loader.js', await bundle('src/loader.ts', { FORM_INTEGRITY: JSON.stringify(integrity) }))

report(files, committed, version)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const [name, bytes] of files) writeFileSync(path.join(out, name), bytes)
const facts = [...files].map(([name, bytes]) => [name, { bytes: bytes.length, brotli: packed(bytes), integrity: hash(bytes, 'sha384') }])
writeFileSync(path.join(out, '..', 'manifest.json'), JSON.stringify({ version, files: Object.fromEntries(facts) }, null, 2) + '\n')
if (tooLarge(files)) process.exit(1)
