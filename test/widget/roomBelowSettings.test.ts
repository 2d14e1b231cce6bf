/** Room for a finger that is still where Settings was. */
import { afterEach, expect, it, vi } from 'vitest'
import { roomBelowSettings } from '../../widget/focus/roomBelowSettings.js'

afterEach(() => document.body.replaceChildren())

it.each([
  ['what is below it', 700, 68],
  ['nothing where it is further up', 300, 0],
  ['nothing where it is just at the end of the window', 768, 0],
  // As in a banner that is scrolled, or a part of a long page.
  ['nothing where it is below the window', 1_400, 0],
])('is %s', (_, top, room) => {
  const banner = document.body.appendChild(document.createElement('div'))
  banner.innerHTML = '<button value="settings"></button>'
  vi.spyOn(banner.firstElementChild!, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect)
  expect(innerHeight).toBe(768)
  expect(roomBelowSettings(banner)).toBe(room)
})

it('is nothing without a banner', () => {
  expect(roomBelowSettings(undefined)).toBe(0)
})
