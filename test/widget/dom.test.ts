import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tree } from '../../src/declaration/tree.js'
import { drawTree } from '../../widget/draw/drawTree.js'

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
const draw = (tree: Tree): string => {
  drawTree(root, tree)
  return root.innerHTML
}

describe('drawTree', () => {
  it('makes elements, attributes and texts', () => {
    expect(draw([['p', { id: 'a', hidden: true, title: undefined, lang: false }, 'x ', ['b', {}, 'y']], 'z', '', false, undefined]))
      .toBe('<p id="a" hidden="">x <b>y</b></p>z')
  })

  it('never reads a text as markup', () => {
    draw(['p', { title: '"><b>' }, '<b>x</b>'])
    expect(root.querySelector('b')).toBeNull()
    expect(root).toHaveTextContent('<b>x</b>')
  })

  it('brings whatever is there in line', () => {
    root.innerHTML = 'text<p class="old" id="a">x</p> <ul><li>1</li><li>2</li></ul><!-- end -->'
    expect(draw([['p', { id: 'b' }, 'y'], ['ul', {}, ['li', {}, '1']]])).toBe('<p id="b">y</p><ul><li>1</li></ul>')
    expect(draw(['h1', {}, 'z'])).toBe('<h1>z</h1>')
    expect(draw([])).toBe('')
  })

  it('keeps what is the same: elements, texts, focus, and a style that a script has set', () => {
    draw([undefined, ['p', {}, 'x'], ['button', { value: '1' }, 'b']])
    const [paragraph, button] = [root.querySelector('p')!, root.querySelector('button')!]
    const text = paragraph.firstChild
    button.focus()
    button.style.color = 'red'
    draw([['em', {}, 'new'], ['p', {}, 'x'], ['button', { value: '2' }, 'c']])
    expect(root.innerHTML).toBe('<em>new</em><p>x</p><button value="2" style="color: red;">c</button>')
    expect([root.querySelector('p'), root.querySelector('p')!.firstChild, document.activeElement]).toEqual([paragraph, text, button])
    const observer = new MutationObserver(() => undefined)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
    draw([['em', {}, 'new'], ['p', {}, 'x'], ['button', { value: '2' }, 'c']])
    expect(observer.takeRecords()).toEqual([])
  })

  it('calls the handler of the last drawing, once', () => {
    const [first, second] = [vi.fn(), vi.fn()]
    draw(['button', { onClick: first }, 'x'])
    draw(['button', { onClick: second }, 'x'])
    root.querySelector('button')!.click()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })
})
