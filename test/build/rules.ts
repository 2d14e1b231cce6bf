/** Who may import whom, in code. */
import ts from 'typescript'
import type { Import, SourceFile } from '../support/imports.js'

interface Rule {
  may: readonly string[]
  /** Of these only types. */
  types?: readonly string[]
  packages?: readonly string[]
}

const CONFIG = 'src/config/types'
const API = 'src/api'
const ENVIRONMENT = 'src/environment'
const PARTS = 'src/modules'
const HANDLE_PARTS = 'src/handleModules'
/** Files that hold nothing but types: of the configuration, of the public handle, of the world as the SDK sees it, of what can be fetched. */
export const typesOnly = [CONFIG, API, ENVIRONMENT, PARTS, HANDLE_PARTS]
/** What the parts below the composition root may know of these. */
const known = [CONFIG, API, ENVIRONMENT, 'src/life']

/** What every part may know that reads the page. */
const PAGE = 'src/page'
const FILES = 'src/sdkFile'

const belowConsent = [PAGE, FILES, 'src/model', 'src/i18n', 'src/config', 'src/browser', 'src/region', 'src/storage', 'src/gate', 'src/guard', 'src/services', 'src/receipts', 'src/events']
const everything = [...belowConsent, 'src/choiceKeeper', 'src/lazy', 'src/bindEnvironment', 'src/state', 'src/effects', 'src/choiceMemory', 'src/earlyPress', 'src/takePresses', 'src/currentView', 'src/choosing', 'src/whenAllowed', 'src/pageWork', 'src/handle', 'src/consent', 'src/warnings', 'src/explanations', 'src/tellAdvice']

export const rules: Record<string, Rule> = {
  'src/model': { may: ['src/model'], types: [CONFIG] },
  'src/i18n': { may: ['src/i18n'] },
  // Markup as data: what panel, policy page and command line write of services and choices.
  'src/declaration': { may: ['src/declaration', 'src/i18n', 'src/model/address', 'src/model/required', 'src/model/days', 'src/model/policyVersions', 'src/model/versionInForce'], types: ['src/model', 'src/services', CONFIG] },
  'src/config': { may: ['src/config', 'src/model', 'src/region/laws', 'src/region/codes', 'src/region/rules', 'src/i18n/messages', 'src/i18n/locale', 'src/i18n/locales'] },
  [API]: { may: [], types: ['src/model', 'src/services', CONFIG, 'src/config/problem'], packages: ['nanostores'] },
  [ENVIRONMENT]: { may: [], types: ['src/model', 'src/life'] },
  [PARTS]: { may: [], types: ['src/gate', 'src/guard', 'src/services', 'src/choiceKeeper', 'src/region/followLaw'] },
  [HANDLE_PARTS]: { may: [], types: [PARTS, CONFIG, 'src/model', 'src/choiceKeeper', 'src/pageWork'] },
  [PAGE]: { may: [PAGE] },
  [FILES]: { may: [] },
  // What ends together, and what is fetched within that time.
  'src/life': { may: [] },
  'src/lazy': { may: [], types: ['src/life'] },
  'src/bindEnvironment': { may: ['src/life'], types: [ENVIRONMENT] },
  'src/browser': { may: ['src/browser', 'src/model', PAGE], types: [ENVIRONMENT] },
  // What a page keeps and finds again: the choice; and what it deletes of others.
  'src/storage': { may: ['src/storage', 'src/browser', 'src/model', PAGE], types: [ENVIRONMENT, CONFIG], packages: ['js-cookie'] },
  // The laws and what they ask are pure; where the visitor is, the browser tells.
  'src/region/codes': { may: [] },
  'src/region/rules': { may: ['src/model', 'src/region/codes'], types: [CONFIG] },
  'src/region/laws': { may: ['src/region/rules'], types: [CONFIG] },
  'src/region/answerLifetime': { may: ['src/model'], types: [CONFIG, 'src/region/rules'] },
  'src/region/policyUnder': { may: ['src/region/rules', 'src/region/answerLifetime', 'src/region/signalsByLaw', 'src/model'], types: [CONFIG] },
  'src/region/resolvePolicy': { may: ['src/region/codes', 'src/region/laws', 'src/region/rules', 'src/region/policyUnder'], types: [CONFIG, 'src/model'] },
  'src/region': { may: ['src/region', 'src/storage', 'src/browser', 'src/model', PAGE], types: known },
  // When the guard comes.
  'src/guard/protection': { may: ['src/model'], types: [...known, 'src/lazy', 'src/guard'] },
  // Guard, gate and services go by what the services declare; the guard knows what is marked, and leaves it to the gate.
  'src/guard': { may: ['src/guard', 'src/browser/attempt', 'src/gate/mark', 'src/gate/describeElement', 'src/gate/addressAttributes', 'src/gate/hostOwners', 'src/model', 'src/config/declaredNames', PAGE, FILES], types: known },
  'src/gate': { may: ['src/gate', 'src/model', 'src/config/declaredNames', PAGE], types: [...known, 'src/lazy'] },
  'src/services': { may: ['src/services', 'src/model', 'src/config/declaredNames', PAGE], types: known },
  'src/events': { may: ['src/events', 'src/model'], types: known },
  'src/receipts': { may: ['src/receipts', 'src/model', 'src/storage', 'src/browser', PAGE], types: known },
  'src/state': { may: ['src/model'], types: [CONFIG, API], packages: ['nanostores'] },
  // How a choice becomes a decision; comes with the next.
  'src/choosing': { may: ['src/model', 'src/browser/createUuid'], types: [...known, 'src/choiceMemory', 'src/state'] },
  // What reaches beyond the page: storage, sweeping, receipts.
  'src/choiceKeeper': { may: ['src/choosing', 'src/takePresses', 'src/model', 'src/config/declaredNames', 'src/storage', 'src/browser', 'src/receipts', 'src/reload'], types: [...known, 'src/earlyPress'] },
  'src/reload': { may: [PAGE], types: known },
  'src/effects': { may: belowConsent, types: [...known, 'src/choiceKeeper', 'src/lazy'] },
  // What the composition root is made of: what is remembered, fetched, asked and chosen.
  'src/choiceMemory': { may: ['src/model', 'src/storage'], types: [...known, 'src/region/followLaw'] },
  'src/earlyPress': { may: ['src/browser/attempt'], types: [...known, 'src/model'] },
  'src/takePresses': { may: ['src/model', 'src/browser/attempt', 'src/earlyPress'], types: known },
  'src/currentView': { may: [], types: [...known, 'src/events', 'src/lazy', 'src/choiceKeeper'], packages: ['nanostores'] },
  'src/whenAllowed': { may: ['src/model'], types: [...known, 'src/events'], packages: ['nanostores'] },
  // The handle knows nothing of what it fetches but its type; where its page's work is at hand, `consent` gives it.
  'src/pageWork': { may: [...belowConsent, 'src/lazy', 'src/effects'], types: [...typesOnly, 'src/choiceKeeper'] },
  'src/handle': { may: ['src/model', 'src/browser/lifecycle', 'src/browser/outerPages', 'src/events', 'src/storage/choiceReader', 'src/lazy', 'src/state', 'src/choiceMemory', 'src/earlyPress', 'src/currentView', 'src/whenAllowed'], types: [...typesOnly, 'src/choiceKeeper', 'src/pageWork', 'src/region/followLaw'], packages: ['nanostores'] },
  'src/consent': { may: ['src/handle', 'src/pageWork'], types: [...typesOnly, 'src/services'] },
  // What the npm entries have, and what they fetch.
  'src/npm': { may: ['src/npm', ...everything, 'src/life'], types: typesOnly },
  'src/index': { may: ['src/npm/createConsent', 'src/model'], types: [...typesOnly, 'src/config', 'src/i18n', 'src/services'] },
  'src/check': { may: ['src/config'] },
  // The texts that explain.
  'src/warnings': { may: [] },
  'src/explanations': { may: ['src/config', 'src/warnings'] },
  'src/tellAdvice': { may: ['src/config'] },
  // A site's own files: what begins a page with them, and what writes them.
  'src/site': { may: ['src/site', 'src/tag', ...everything, 'widget/draw', 'widget/surfaces/banner/bannerHost'], types: [...typesOnly, 'src/life'] },
  'src/build': {
    may: ['src/build', 'src/site', 'src/config', 'src/i18n', 'src/model', 'src/region', 'src/services/googleConsentMode', 'widget/draw/ink', 'widget/language', 'widget/surfaces/banner', 'widget/styles'],
    types: [API],
  },
  'src/server': { may: ['src/server', 'src/build', 'src/browser/localDate', 'src/config', 'src/i18n', 'src/model', 'src/region'] },
  // The script tag's composition root. The widget itself is another file, of which it knows the type.
  'src/tag': { may: ['src/tag', ...everything, 'widget/surfaces/trigger', 'widget/surfaces/privacyLink/privacyLink', 'widget/surfaces/declaration', 'widget/mountBannerAndPanel'], types: [...typesOnly, 'src/life', 'widget'] },
  // Limits and forms are those of the configuration's check and of the page, which makes no receipt that the collector would refuse.
  'src/collector': { may: ['src/collector', 'src/model/receipt', 'src/model/signals', 'src/model/limits', 'src/model/days'], packages: ['node:*', 'libsql', 'pg'] },
  'src/cli': { may: ['src/cli', 'src/build', 'src/browser/localDate', 'src/collector', 'src/config', 'src/declaration', 'src/i18n', 'src/services/integrations', 'src/model', 'src/region/laws', 'src/region/codes', 'src/region/rules', 'src/region/resolvePolicy'], types: ['src/services'], packages: ['node:*'] },
  // The panel alone is drawn by a library: a first visit waits for none.
  'widget/surfaces/panel': { may: ['widget', 'src/index', 'src/i18n', 'src/declaration', 'src/model', PAGE], packages: ['preact', 'preact/*'] },
  'widget': { may: ['widget', 'src/index', 'src/i18n', 'src/declaration', 'src/model', PAGE], packages: ['nanostores'] },
  // Each example brings its framework, and what binds it to the handle's stores.
  'demo/own/react': { may: ['demo/own'], packages: ['assent', 'react', 'react-dom', 'react-dom/client', '@nanostores/react'] },
  'demo/own/vue': { may: ['demo/own'], packages: ['assent', 'vue', '@nanostores/vue'] },
  'demo/own/plain': { may: ['demo/own/plain', 'demo/own/followVisits'] },
  'demo': { may: ['demo', 'dist'], packages: ['assent', 'assent/*', 'preact', 'preact/*', 'nanostores', 'esbuild', 'node:*'] },
}

/** Build tooling that lives beside what it builds. */
export const tooling = ['src/collector/thread.mjs', 'src/config/generate/generate.mjs', 'src/config/generate/hashSources.mjs', 'src/config/generate/shaved.mjs', 'src/site/siteModules.mjs']

const stem = (path: string): string => path.replace(/\.(ts|tsx|js|mjs)$/, '')
/** An entry is a folder, or a file without its ending. */
export const covers = (entry: string, path: string): boolean => path === entry || stem(path) === entry || path.startsWith(`${entry}/`)
const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

/** @returns the key of the rule for a file */
export const areaOf = (path: string): string | undefined => Object.keys(rules).find((area) => covers(area, path))

const permits = (rule: Rule, { specifier, file, typeOnly }: Import): boolean => {
  if (file === undefined) return (rule.packages ?? []).some((pattern) => matches(pattern, specifier))
  return [...rule.may, ...(typeOnly ? rule.types ?? [] : [])].some((entry) => covers(entry, file))
}

const describe = (area: string, { may, types, packages }: Rule): string =>
  [`${area} may import ${may.join(', ') || 'nothing'}`, types && `types of ${types.join(', ')}`, packages && `packages ${packages.join(', ')}`]
    .filter(Boolean).join('; ')

/** @returns one sentence for each statement of a types-only file that is still there after compiling */
export const valuesAmongTypes = ({ path, ast }: SourceFile): string[] => ast.statements
  .filter((it) => !ts.isInterfaceDeclaration(it) && !ts.isTypeAliasDeclaration(it) && !ts.isImportDeclaration(it) && !ts.isExportDeclaration(it))
  .map((it) => `${path}:${ast.getLineAndCharacterOfPosition(it.getStart()).line + 1} is no type. Rule: this file holds nothing but types`)

/** @returns one sentence for each import that the table does not allow */
export const forbiddenImports = ({ path, imports }: SourceFile): string[] => {
  const area = areaOf(path)
  const rule = area === undefined ? undefined : rules[area]
  if (area === undefined || !rule) return [`${path}: no rule says what it may import; add its area to test/build/rules.ts`]
  return imports.filter((it) => !permits(rule, it)).map((it) =>
    `${path}:${it.line} imports ${it.typeOnly ? 'types of ' : ''}${it.file ?? `"${it.specifier}"`}. Rule: ${describe(area, rule)}`)
}

/** @returns each cycle among imports, those of types too, as `a → b → a`; what is imported later is no part of one */
export const importCycles = (files: readonly SourceFile[]): string[] => {
  const graph = new Map(files.map(({ path, imports }) =>
    [path, imports.filter((it) => !it.dynamic).flatMap((it) => it.file ?? [])]))
  const found = new Map<string, string>()
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const cycle = trail.slice(start)
      found.set([...cycle].sort().join(), [...cycle, path].join(' → '))
    } else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
      done.add(path)
    }
  }
  for (const { path } of files) walk(path, [])
  return [...found.values()]
}
