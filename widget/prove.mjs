// Proves that the committed element is the build of this source, byte for byte, and within its budget.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const committed = path.join(here, '..', 'src', 'corrigenda', 'static', 'corrigenda', 'widget')
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'))
const fresh = mkdtempSync(path.join(tmpdir(), 'corrigenda-element-'))
const { status } = spawnSync(process.execPath, [path.join(here, 'build.mjs'), fresh], { stdio: 'inherit' })
const list = (folder) => ['manifest.json', ...readdirSync(path.join(folder, version)).sort().map((name) => path.join(version, name))]
const read = (folder, name) => readFileSync(path.join(folder, name))
const names = list(fresh)
const isSame = names.join() === list(committed).join() && names.every((name) => read(fresh, name).equals(read(committed, name)))
rmSync(fresh, { recursive: true })
console.log(isSame ? 'The committed files are the build of the source.' : 'The committed files are NOT the build of the source: run `make widget` and commit them.')
process.exit(isSame ? (status ?? 1) : 1)
