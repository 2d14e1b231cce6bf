/** What the banner says, line by line, as it is slotted into it. No markup. */
import type { BannerContent } from './bannerContent.js'

export interface BannerLine {
  /** One of a kind within the banner, whatever comes and goes before it. */
  key: string
  tag: string
  text: string
  attributes: Record<string, string>
}

const lines = (slot: string, texts: readonly string[]): BannerLine[] => texts.map((text, i) => ({ key: `${slot}${i}`, tag: 'p', text, attributes: { slot } }))

/** @param id of the heading */
export function bannerLines({ title, status, texts, kept, labels, asks }: Omit<BannerContent, 'asked'>, link: { text: string; href: string }, id: string): BannerLine[] {
  return [
    { key: 'title', tag: 'h2', text: title, attributes: { slot: 'title', id } },
    ...lines('status', status),
    ...lines('text', texts),
    ...(kept ? [{ key: 'kept', tag: 'span', text: `${kept} `, attributes: { slot: 'text' } }] : []),
    { key: 'link', tag: 'a', text: link.text, attributes: { slot: 'text', href: link.href } },
    // The value names the button for tools, as in `assent-banner button[value=reject]`.
    ...labels.map((text, i) => ({ key: `action${i}`, tag: 'button', text, attributes: { slot: 'action', type: 'button', value: ['reject', asks ? 'accept' : 'acknowledge', 'settings'][i]! } })),
  ]
}
