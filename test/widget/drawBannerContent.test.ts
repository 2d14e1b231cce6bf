/** The banner's own words: what is the same stays where it is, whatever comes before it. */
import { describe, expect, it, vi } from 'vitest'
import type { BannerContent } from '../../widget/surfaces/banner/bannerContent.js'
import { createBannerContent } from '../../widget/surfaces/banner/drawBannerContent.js'

const content: BannerContent = {
  asks: true, asked: [], title: 'May we?', status: [], texts: ['For analytics.'], kept: 'Kept for a year.', labels: ['Reject all', 'Accept all', 'Settings'],
}
const link = { text: 'Privacy policy', href: 'https://www.site.test/privacy' }

function begin() {
  const host = document.body.appendChild(document.createElement('div'))
  const press = vi.fn()
  const draw = createBannerContent(host, 'heading', press)
  return { host, press, draw, button: (value: string) => host.querySelector<HTMLButtonElement>(`[value=${value}]`)! }
}

describe('the content of the banner', () => {
  it('is a heading, lines, a link and three buttons, each in its slot, and its texts in order', () => {
    const { host, draw } = begin()
    expect(draw({ ...content, status: ['Your signal.'] }, link)).toEqual(['May we?', 'Your signal.', 'For analytics.', 'Kept for a year. ', 'Privacy policy', 'Reject all', 'Accept all', 'Settings'])
    expect([...host.children].map((it) => `${it.localName} ${it.slot} ${it.textContent}`)).toEqual([
      'h2 title May we?', 'p status Your signal.', 'p text For analytics.', 'span text Kept for a year. ', 'a text Privacy policy',
      'button action Reject all', 'button action Accept all', 'button action Settings',
    ])
    expect(host.querySelector('h2')!.id).toBe('heading')
    expect(host.querySelector('a')!.href).toBe(link.href)
  })

  it('keeps each button what it was, and the focus, when lines come, change and go before it', () => {
    const { host, draw, press, button } = begin()
    draw(content, link)
    const had = [...host.querySelectorAll('button')]
    button('accept').focus()
    for (const status of [['One.', 'Two.'], ['Two.'], []]) {
      draw({ ...content, status, kept: status.length ? '' : content.kept }, link)
      expect([...host.querySelectorAll('p')].map((it) => it.textContent)).toEqual([...status, 'For analytics.'])
      expect([...host.querySelectorAll('button')]).toEqual(had)
      expect(button('accept')).toHaveFocus()
    }
    had.forEach((it) => it.dispatchEvent(new Event('press')))
    expect(press.mock.calls).toEqual([[0], [1], [2]])
  })

  it('says by the value of the second button whether it accepts or acknowledges', () => {
    const { draw, button } = begin()
    draw(content, link)
    const accept = button('accept')
    draw({ ...content, asks: false, labels: ['Reject all', 'Understood', 'Settings'] }, link)
    expect(button('acknowledge')).toBe(accept)
    expect(accept).toHaveTextContent('Understood')
  })

  it('goes on with what stands there already, and leaves nothing of it that is not to be said', () => {
    const { host, draw: drawFirst } = begin()
    drawFirst({ ...content, status: ['Your signal.', 'And another.'], kept: 'Kept for a month.' }, link)
    const had = (selector: string) => [...host.querySelectorAll(selector)]
    const [buttons, heading, kept] = [had('button'), had('h2'), had('span')]
    ;(buttons[1] as HTMLElement).focus()
    const press = vi.fn()
    const draw = createBannerContent(host, 'heading', press)
    draw({ ...content, texts: [], kept: 'Kept for a year.' }, link)
    expect([...host.children].map((it) => `${it.localName} ${it.textContent}`)).toEqual([
      'h2 May we?', 'span Kept for a year. ', 'a Privacy policy', 'button Reject all', 'button Accept all', 'button Settings',
    ])
    expect([had('button'), had('h2'), had('span')]).toEqual([buttons, heading, kept])
    expect(buttons[1]).toHaveFocus()
    buttons.forEach((it) => it.dispatchEvent(new Event('press')))
    expect(press.mock.calls).toEqual([[0], [1], [2]])
  })

  it('leaves the words of a translator alone until ours are others', () => {
    const { host, draw } = begin()
    draw(content, link)
    const heading = host.querySelector('h2')!
    heading.innerHTML = '<font>Dürfen wir?</font>'
    draw({ ...content, status: ['Your signal.'] }, link)
    expect(heading).toHaveTextContent('Dürfen wir?')
    draw({ ...content, title: 'Your choices' }, link)
    expect(heading).toHaveTextContent('Your choices')
  })

  it('puts back what the page has taken out or moved', () => {
    const { host, draw, button } = begin()
    draw(content, link)
    button('reject').remove()
    host.prepend(button('settings'))
    draw(content, link)
    expect([...host.children].map((it) => it.localName)).toEqual(['h2', 'p', 'span', 'a', 'button', 'button', 'button'])
    expect([...host.querySelectorAll('button')].map((it) => it.value)).toEqual(['reject', 'accept', 'settings'])
  })
})
