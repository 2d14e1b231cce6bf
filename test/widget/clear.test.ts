/** The banner keeps off what has the keyboard's focus. Places are made up, since nothing is laid out here. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepClear } from '../../widget/clear.js'
import { mountWidget } from '../../widget/mount.js'
import { createHandle } from './support.js'

interface Place { top: number; left?: number }
const SIZE = { width: 200, height: 100 }
/** Of the window. */
const HEIGHT = 800

let host: HTMLElement
let link: HTMLElement
let stop: () => void

const placed = (it: HTMLElement, where: () => Place): void => {
  it.getBoundingClientRect = () => {
    const { top, left = 0 } = where()
    return { top, left, right: left + SIZE.width, bottom: top + SIZE.height } as DOMRect
  }
}
/** @param scrolls where it comes to be when the page scrolls; nowhere else when absent */
function put(at: Place, { scrolls = at, visible = true }: { scrolls?: Place; visible?: boolean } = {}): HTMLElement {
  let now = at
  const it = document.createElement('button')
  placed(it, () => now)
  it.scrollIntoView = vi.fn(() => { now = scrolls })
  const matches = it.matches.bind(it)
  Object.assign(it, { matches: (selector: string) => (selector === ':focus-visible' ? visible : matches(selector)) })
  document.body.append(it)
  return it
}
const bottom = (): Place => ({ top: host.getAttribute('position')!.startsWith('top') ? 0 : HEIGHT - SIZE.height })
const start = (position: string): void => {
  host.setAttribute('position', position)
  stop = keepClear(host, position)
}

beforeEach(() => {
  host = document.createElement('assent-banner')
  placed(host, bottom)
  document.body.replaceChildren(host)
  link = put({ top: 300 })
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

describe('the banner', () => {
  it('stays, and the page too, where it covers nothing', () => {
    start('bottom-start')
    link.focus()
    expect(link.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each<[string, Place]>([['above', { top: 600 }], ['beside', { top: 720, left: 200 }]])('may touch what is %s it', (_name, place) => {
    start('bottom-start')
    const it = put(place)
    it.focus()
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each([601, 720, 799])('stays where the page can scroll, at once whatever its style sheet says: %d', (top) => {
    start('bottom-start')
    const it = put({ top }, { scrolls: { top: 300 } })
    it.focus()
    expect(vi.mocked(it.scrollIntoView).mock.calls).toEqual([[{ block: 'center', behavior: 'instant' }]])
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each([
    ['bottom-start', 'top-start', 720], ['bottom-end', 'top-end', 720], ['bottom', 'top', 720], ['top-end', 'bottom-end', 20], ['top', 'bottom', 20],
  ])('at %s goes to %s where the page cannot scroll, and comes back', (position, other, top) => {
    start(position)
    const it = put({ top })
    it.focus()
    expect(it.scrollIntoView).toHaveBeenCalledOnce()
    expect(host).toHaveAttribute('position', other)
    link.focus()
    expect(host).toHaveAttribute('position', position)
  })

  it('goes to the other side again for the next one that it would cover', () => {
    start('bottom-start')
    for (const it of [put({ top: 720 }), put({ top: 730 })]) {
      it.focus()
      expect(host).toHaveAttribute('position', 'top-start')
    }
  })

  it('does nothing for what was focused with the mouse', () => {
    start('bottom-start')
    const it = put({ top: 720 }, { visible: false })
    it.focus()
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('does nothing for its own buttons', () => {
    start('bottom-start')
    const it = put({ top: 720 })
    host.append(it)
    it.focus()
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('is left alone afterwards', () => {
    start('bottom-start')
    stop()
    put({ top: 720 }).focus()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })
})

describe('of the widget', () => {
  it.each([
    ['a box', {}, 1], ['a bar', { layout: 'bar' }, 1], ['a dialog', { layout: 'modal' }, 0], ['a part of the page', { layout: 'inline', target: 'body' }, 0],
  ] as const)('%s keeps clear while it is there, where it lies over the page', (_name, ui, count) => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const heard = ({ mock }: typeof added | typeof removed) => mock.calls.filter(([type]) => type === 'focusin').map((it) => it[1])
    const consent = createHandle({ ui })
    const widget = mountWidget(consent)
    consent.show('banner')
    consent.show('panel')
    consent.show('banner')
    expect(heard(added)).toHaveLength(count)
    expect(heard(removed)).toEqual([])
    consent.show('none')
    expect(heard(removed)).toEqual(heard(added))
    widget.destroy()
  })
})
