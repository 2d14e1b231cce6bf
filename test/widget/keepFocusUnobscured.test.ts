/** The banner keeps off what has the keyboard's focus. Places are made up, since nothing is laid out here. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFocusUnobscured } from '../../widget/focus/keepFocusUnobscured.js'
import { createHandle, mountBannerAndPanel } from './support.js'

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
/** Gives it the focus, and waits until the banner has made way. */
const focus = async (it: HTMLElement): Promise<void> => {
  it.focus()
  await new Promise(requestAnimationFrame)
}
const bottom = (): Place => ({ top: host.getAttribute('position')!.startsWith('top') ? 0 : HEIGHT - SIZE.height })
const start = (position: string): void => {
  host.setAttribute('position', position)
  stop = keepFocusUnobscured(host, position)
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
  it('stays, and the page too, where it covers nothing', async () => {
    start('bottom-start')
    await focus(link)
    expect(link.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each<[string, Place]>([['above', { top: 600 }], ['beside', { top: 720, left: 200 }]])('may touch what is %s it', async (_name, place) => {
    start('bottom-start')
    const it = put(place)
    await focus(it)
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each([601, 720, 799])('stays where the page can scroll, at once whatever its style sheet says: %d', async (top) => {
    start('bottom-start')
    const it = put({ top }, { scrolls: { top: 300 } })
    await focus(it)
    expect(vi.mocked(it.scrollIntoView).mock.calls).toEqual([[{ block: 'center', behavior: 'instant' }]])
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each([
    ['bottom-start', 'top-start', 720], ['bottom-end', 'top-end', 720], ['bottom', 'top', 720], ['top-end', 'bottom-end', 20], ['top', 'bottom', 20],
  ])('at %s goes to %s where the page cannot scroll, and comes back', async (position, other, top) => {
    start(position)
    const it = put({ top })
    await focus(it)
    expect(vi.mocked(it.scrollIntoView).mock.calls.map(([options]) => (options as ScrollIntoViewOptions).block))
      .toEqual(['center', position.startsWith('top') ? 'end' : 'start'])
    expect(host).toHaveAttribute('position', other)
    await focus(link)
    expect(host).toHaveAttribute('position', position)
  })

  it('goes to the other side again for the next one that it would cover', async () => {
    start('bottom-start')
    for (const it of [put({ top: 720 }), put({ top: 730 })]) {
      await focus(it)
      expect(host).toHaveAttribute('position', 'top-start')
    }
  })

  it('sends the page to the far edge where it would reach into the middle', async () => {
    start('bottom-start')
    placed(host, () => ({ top: 350 }))
    const it = put({ top: 400 })
    it.scrollIntoView = vi.fn((options) => placed(it, () => ({ top: (options as ScrollIntoViewOptions).block === 'start' ? 0 : 340 })))
    await focus(it)
    expect(it.scrollIntoView).toHaveBeenCalledTimes(2)
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it.each([['below', 900], ['above', -200]])('takes for covered what the page has yet to scroll to: %s', async (_name, top) => {
    start('bottom-start')
    const it = put({ top }, { scrolls: { top: 300 } })
    await focus(it)
    expect(it.scrollIntoView).toHaveBeenCalledOnce()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('stays at home for what cannot be brought into the window', async () => {
    start('bottom-start')
    await focus(put({ top: -200 }))
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('makes way together with the others: only where neither of them is', async () => {
    start('bottom-start')
    const notice = document.createElement('assent-notice')
    const at = (): Place => ({ top: notice.getAttribute('position')!.startsWith('top') ? 150 : 500 })
    placed(notice, at)
    document.body.append(notice)
    notice.setAttribute('position', 'bottom-start')
    const stopNotice = keepFocusUnobscured(notice, 'bottom-start')
    // In the middle it is under the notice; at the top it is under neither.
    const it = put({ top: 720 })
    it.scrollIntoView = vi.fn((options) => placed(it, () => ({ top: (options as ScrollIntoViewOptions).block === 'start' ? 0 : 480 })))
    await focus(it)
    expect(it.getBoundingClientRect().top).toBe(0)
    expect(host).toHaveAttribute('position', 'bottom-start')
    stopNotice()
  })

  it('leaves what is too high to be clear of it where it is', async () => {
    start('bottom-start')
    Object.defineProperty(host, 'clientHeight', { value: 100 })
    const it = put({ top: 720 })
    Object.defineProperty(it, 'clientHeight', { value: innerHeight - 99 })
    await focus(it)
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('does nothing for what was focused with the mouse', async () => {
    start('bottom-start')
    const it = put({ top: 720 }, { visible: false })
    await focus(it)
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('does nothing for its own buttons', async () => {
    start('bottom-start')
    const it = put({ top: 720 })
    host.append(it)
    await focus(it)
    expect(it.scrollIntoView).not.toHaveBeenCalled()
    expect(host).toHaveAttribute('position', 'bottom-start')
  })

  it('is left alone afterwards', async () => {
    start('bottom-start')
    stop()
    await focus(put({ top: 720 }))
    expect(host).toHaveAttribute('position', 'bottom-start')
  })
})

describe('of the widget', () => {
  it.each([
    ['a box', {}, 1], ['a bar', { layout: 'bar' }, 1], ['a dialog', { layout: 'modal' }, 0], ['a part of the page', { layout: 'inline', target: 'body' }, 0],
  ] as const)('%s keeps clear while it is there, where it lies over the page', (_name, ui, count) => {
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    // Others listen for it too, with more options.
    const heard = ({ mock }: typeof added | typeof removed) => mock.calls.filter(([type, , how]) => type === 'focusin' && how === true).map((it) => it[1])
    const consent = createHandle({ ui })
    const widget = mountBannerAndPanel(consent)
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
