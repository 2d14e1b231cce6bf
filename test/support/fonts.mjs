/** The fonts of the tests, which are the project's own and not the machine's: a result is the same wherever it is looked for. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settled } from './machine.mjs'
import { sfntOf } from './sfnt.mjs'

const { resolve } = createRequire(import.meta.url)
const folderOf = (manifest) => dirname(resolve(manifest))

/** Regular and bold, as machines have them; of the wide one also what it has for code. */
const files = [
  ...['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono', 'DejaVuSansMono-Bold']
    .map((it) => join(folderOf('dejavu-fonts-ttf/package.json'), 'ttf', `${it}.ttf`)),
  ...[
    ['RobotoCondensed', folderOf('@expo-google-fonts/roboto-condensed/package.json')],
    ['NotoSansThai', folderOf('@expo-google-fonts/noto-sans-thai/package.json')],
    ['NotoSansDevanagari', folderOf('@expo-google-fonts/noto-sans-devanagari/package.json')],
  ].flatMap(([name, folder]) => ['400Regular', '700Bold'].map((it) => join(folder, it, `${name}_${it}.ttf`))),
]
/** Chinese and Japanese; Korean. Not every engine takes web fonts from the system. */
const packed = ['SourceHanSansCN', 'SourceHanSansKR'].map((it) => join(folderOf('@librescore/fonts/package.json'), `${it}.min.woff2`))

const families = { narrow: 'Roboto Condensed', wide: 'DejaVu Sans', cjk: 'Source Han Sans CN' }
/** What comes after the face, and has what it lacks. */
const others = ['DejaVu Sans', 'Source Han Sans CN', 'Source Han Sans KR', 'Noto Sans Thai', 'Noto Sans Devanagari']

export const faces = /** @type {const} */ (['narrow', 'wide', 'cjk'])

const edit = (name, value, more = '') => `<edit name="${name}" mode="assign"${more}>${value}</edit>`
const strings = (...all) => all.map((it) => `<string>${it}</string>`).join('')
/** Every family is the face, also one that a page names; and glyphs are drawn alike everywhere. */
const configuration = (folder, face) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <test name="family" qual="all" compare="not_eq"><string>monospace</string></test>
    ${edit('family', strings(families[face], ...others), ' binding="strong"')}
  </match>
  <match target="pattern">
    <test name="family" qual="any"><string>monospace</string></test>
    ${edit('family', strings('DejaVu Sans Mono', ...others), ' binding="strong"')}
  </match>
  <match target="font">
    ${edit('antialias', '<bool>true</bool>')}
    ${edit('hinting', '<bool>false</bool>')}
    ${edit('autohint', '<bool>false</bool>')}
    ${edit('hintstyle', '<const>hintnone</const>')}
    ${edit('rgba', '<const>none</const>')}
    ${edit('lcdfilter', '<const>lcdnone</const>')}
    ${edit('embeddedbitmap', '<bool>false</bool>')}
  </match>
</fontconfig>
`

/** Where the fonts lie: in a folder of its own for each set of them, which is there whole or not at all. */
function layOut() {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  const key = createHash('sha256')
  for (const it of [fileURLToPath(import.meta.url), resolve('./sfnt.mjs'), ...packed, ...files]) key.update(readFileSync(it))
  const folder = join(cache, `fonts-${key.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  for (const it of ['fonts', 'cache']) mkdirSync(join(draft, it))
  for (const it of files) copyFileSync(it, join(draft, 'fonts', basename(it)))
  for (const it of packed) writeFileSync(join(draft, 'fonts', basename(it).replace('.min.woff2', '.otf')), sfntOf(readFileSync(it)))
  for (const face of faces) writeFileSync(join(draft, `${face}.conf`), configuration(folder, face))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process was quicker.
    if (!existsSync(folder)) throw error
  }
  return folder
}

let folder
/** @type {import('./fonts.mjs').FontConfig} */
export const fontConfig = (face) => {
  if (!faces.includes(face)) throw new Error(`There is no face "${face}": ${faces.join(', ')}`)
  folder ??= layOut()
  return join(folder, `${face}.conf`)
}

/** @type {import('./fonts.mjs').FontFolder} */
export const fontFolder = () => join(dirname(fontConfig(faces[0])), '/')

/** @type {import('./fonts.mjs').BrowserEnvironment} */
export const browserEnvironment = (face = process.env.ASSENT_FACE ?? 'wide') => ({ ...settled(process.env), FONTCONFIG_FILE: fontConfig(face) })
