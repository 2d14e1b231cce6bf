/** The accessibility tree, as Chromium hands it to screen readers: roles, names, states, descriptions. */
import type { Page } from 'playwright-core'

interface Value<T = string> { value?: T }
interface Node {
  nodeId: string
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  value?: Value
  properties?: { name: string; value: Value<unknown> }[]
  childIds?: string[]
}

/** What says nothing by itself. */
const PLAIN = ['generic', 'paragraph', 'none', 'InlineTextBox', 'ListMarker', 'LabelText', 'MenuListPopup', 'option', 'image', 'SvgRoot', 'rowgroup', 'strong', 'code', 'caption', 'cell']
const STATES = ['level', 'checked', 'disabled', 'expanded', 'modal', 'live', 'atomic']
const isUnset = (it: unknown): boolean => it === undefined || it === '' || it === false

/**
 * @param frame the place of a frame among the page's, for what is in that
 * @returns each node with its children, those that say nothing left out: `switch "Analytics" checked=false (Measures …)`
 */
export async function tree(page: Page, frame?: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const of = frame === undefined ? {} : { frameId: frameTree.childFrames![frame]!.frame.id }
  const { nodes } = await session.send('Accessibility.getFullAXTree', of) as unknown as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((it) => [it.nodeId, it]))
  const below = (it: Node): Node[] => (it.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
  const textOf = (it: Node): string => (it.role?.value === 'StaticText' ? it.name?.value ?? '' : below(it).map(textOf).join(''))

  const lines = (it: Node, depth: number): string[] => {
    const role = it.role?.value ?? ''
    const states = new Map((it.properties ?? []).map(({ name, value }) => [name, value.value]))
    const isLive = states.has('live')
    const isSaid = !it.ignored && role !== 'StaticText' && (isLive || !PLAIN.includes(role))
    const inner = below(it).flatMap((one) => lines(one, depth + (isSaid ? 1 : 0)))
    if (!isSaid) return inner
    // What a live region says is said by its words.
    const name = it.name?.value || (isLive && textOf(it))
    const shown = STATES.filter((one) => (['checked', 'expanded'].includes(one) ? states.has(one) : !isUnset(states.get(one))))
    const parts = [
      role, ...(name ? [JSON.stringify(name)] : []), ...shown.map((one) => `${one}=${String(states.get(one))}`),
      ...(isUnset(it.value?.value) ? [] : [`value=${it.value!.value!}`]), ...(it.description?.value ? [`(${it.description.value})`] : []),
    ]
    return [`${'  '.repeat(depth)}${parts.join(' ')}`, ...inner]
  }
  return lines(nodes[0]!, 0)
}

/** @returns the part of it that begins with this line, and nothing where there is none */
export async function branch(page: Page, first: string, frame?: number): Promise<string[]> {
  const all = await tree(page, frame)
  const start = all.findIndex((it) => it.trim() === first)
  const depth = (it = ''): number => it.length - it.trimStart().length
  const from = all.slice(start)
  const end = from.findIndex((it, i) => i > 0 && depth(it) <= depth(from[0]))
  return start < 0 ? [] : from.slice(0, end < 0 ? undefined : end).map((it) => it.slice(depth(from[0])))
}
