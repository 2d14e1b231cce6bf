/** Preact as assent-ui.js has it, beside Preact whole: the same trees, drawn one over the other, give the same page. */
// @vitest-environment jsdom
import fc from 'fast-check'
import * as whole from 'preact'
import { rollup } from 'rollup'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { preact } from '../../widget/draw/preact.mjs'

type Library = Pick<typeof whole, 'createElement' | 'Fragment' | 'render'>
type Plain = string | number | boolean | null | Plain[] | { tag: string; props: Record<string, unknown>; children: Plain[] }

const entry = { name: 'entry', resolveId: (id: string) => (id === 'entry' ? id : null), load: (id: string) => (id === 'entry' ? 'export { createElement, Fragment, render } from "preact"' : null) }
/** What the pieces import of the sources is TypeScript. */
const types = { name: 'types', transform: (text: string, id: string) => (id.endsWith('.ts') ? ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext } }).outputText : null) }
const bundle = await rollup({ input: 'entry', external: [], plugins: [entry, preact, types] })
const { output: [{ code }] } = await bundle.generate({ format: 'es' })
const slim = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as Library

/** What the widget's trees are made of. */
const props = fc.record({
  class: fc.constantFrom('a', 'b', undefined), id: fc.constantFrom('x', 'y'), slot: fc.constant('text'), part: fc.constantFrom('link', 'button reject'),
  title: fc.string(), lang: fc.constant('ko'), tabIndex: fc.constantFrom(-1, 0), hidden: fc.boolean(), disabled: fc.boolean(), type: fc.constantFrom('button', 'checkbox'),
  checked: fc.boolean(), value: fc.constantFrom('accept', 'reject', 1), href: fc.constant('/privacy'), d: fc.constant('M6 6'), open: fc.boolean(),
  for: fc.constant('x'), role: fc.constantFrom('switch', 'status', null), 'aria-label': fc.constantFrom('Close', false, null), onClick: fc.constant(() => undefined), key: fc.constantFrom(1, 2),
}, { requiredKeys: [] })
const { tree } = fc.letrec<{ tree: Plain; element: Plain }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.constantFrom(null, true, false, ''), tie('element'), tie('element'), fc.array(tie('tree'), { maxLength: 4 })),
  element: fc.record({ tag: fc.constantFrom('div', 'p', 'button', 'a', 'input', 'svg', 'path', 'details', 'select', 'option', ''), props, children: fc.array(tie('tree'), { maxLength: 5 }) }),
}))

function make({ createElement, Fragment }: Library, it: Plain): whole.ComponentChildren {
  if (Array.isArray(it)) return it.map((child) => make({ createElement, Fragment } as Library, child))
  if (typeof it !== 'object' || !it) return it
  const children = it.children.map((child) => make({ createElement, Fragment } as Library, child))
  return it.tag ? createElement(it.tag, it.props, ...children) : createElement(Fragment, {}, ...children)
}

/** What a browser that translates does to a page: the texts that were drawn are no longer in it. */
function translate(root: ShadowRoot): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const all: Text[] = []
  while (texts.nextNode()) all.push(texts.currentNode as Text)
  for (const it of all) it.replaceWith(Object.assign(document.createElement('font'), { textContent: it.data.toUpperCase() }))
}

/** After each tree: the page, what is typed and ticked, and which elements were there before. */
function drawn(library: Library, trees: Plain[], between = (_root: ShadowRoot): void => undefined): unknown[] {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const seen: Element[] = []
  return trees.map((it) => {
    library.render(make(library, it) as whole.ComponentChild, root)
    const elements = [...root.querySelectorAll('*')]
    seen.push(...elements.filter((element) => !seen.includes(element)))
    const html = root.innerHTML
    between(root)
    return [html, [...root.querySelectorAll('input')].map(({ checked, value }) => [checked, value]), elements.map((element) => seen.indexOf(element))]
  })
}

it('draws, and draws anew, as Preact does', () => {
  fc.assert(fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
    expect(drawn(slim, trees)).toEqual(drawn(whole, trees))
  }), { numRuns: 500 })
})

it('draws on as Preact does where texts were translated meanwhile, and never throws', () => {
  fc.assert(fc.property(fc.array(tree, { minLength: 2, maxLength: 5 }), (trees) => {
    expect(drawn(slim, trees, translate)).toEqual(drawn(whole, trees, translate))
  }), { numRuns: 500 })
})

it('draws nothing of what is no element of its own making, such as JSON', () => {
  const foreign = JSON.parse('{"type":"img","tag":"img","props":{"src":"x"},"constructor":null,"key":null}') as whole.VNode
  const root = document.createElement('div')
  slim.render(slim.createElement('p', null, 'a', foreign, 'b'), root)
  expect(root.innerHTML).toBe('<p>ab</p>')
})

it('keeps the elements that stay, calls the handler that is there now, and tells what asks for an element', () => {
  const root = document.createElement('div')
  const said: string[] = []
  const { createElement, render } = slim
  const draw = (name: string, more: boolean): void => render(createElement('p', { ref: (it: Element | null) => void said.push(`${name} ${it?.localName ?? 'gone'}`) },
    more && createElement('b', null, name), createElement('button', { onClick: () => void said.push(name) }, name)), root)
  draw('one', false)
  const button = root.querySelector('button')!
  draw('two', true)
  button.click()
  expect(root.querySelector('button')).toBe(button)
  expect(said).toEqual(['one p', 'one gone', 'two p', 'two'])
})
