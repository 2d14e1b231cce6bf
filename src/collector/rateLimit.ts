/**
 * How often one network may post for one site. What is remembered is in memory alone, of so many networks at most, and gone after a
 * minute of silence as far as it matters; it is neither stored nor logged.
 */

export interface RateLimit {
  /**
   * Counts one post.
   * @param address of the sender; of one that is no IP address the beginning counts
   * @returns seconds to wait, 0 where it may go on
   */
  take(origin: string, address: string): number
}

interface RateLimitOptions {
  /** Posts in a minute; so many may also come at once. */
  perMinute: number
  /** In ms. */
  now(): number
  /** Networks remembered. Of more the one is forgotten that was silent for longest. */
  most?: number
}

const MINUTE_MS = 60_000

/** @returns the eight groups of an IPv6 address, or nothing */
function groupsOf(address: string): number[] | undefined {
  const [head, tail, ...more] = address.replace(/%.*$/, '').split('::')
  if (head === undefined || more.length) return undefined
  const read = (half: string | undefined): number[] => (half ? half.split(':').flatMap((it) => {
    const dotted = bytesOf(it)
    return dotted ? [dotted[0]! * 256 + dotted[1]!, dotted[2]! * 256 + dotted[3]!] : [/^[\da-f]{1,4}$/i.test(it) ? parseInt(it, 16) : NaN]
  }) : [])
  const [left, right] = [read(head), read(tail)]
  const missing = 8 - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...left, ...Array<number>(missing).fill(0), ...right]
  return groups.some(Number.isNaN) ? undefined : groups
}

/** @returns the four bytes of an IPv4 address, or nothing */
function bytesOf(address: string): number[] | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return undefined
  const bytes = address.split('.').map(Number)
  return bytes.every((it) => it < 256) ? bytes : undefined
}

/** @returns the network of an address: the first 24 bits of IPv4, the first 48 of IPv6, what a house or a small company is given */
export function networkOf(address: string): string {
  const bytes = bytesOf(address)
  if (bytes) return bytes.slice(0, 3).join('.')
  const groups = groupsOf(address)
  // Whoever makes it up should not fill the memory with it.
  if (!groups) return address.slice(0, 64)
  // IPv4 in IPv6, as sockets that take both give it.
  const isMapped = groups.slice(0, 5).every((it) => it === 0) && groups[5] === 0xffff
  if (isMapped) return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8].join('.')
  return groups.slice(0, 3).map((it) => it.toString(16)).join(':')
}

export function createRateLimit({ perMinute, now, most = 20_000 }: RateLimitOptions): RateLimit {
  // In the order of the last post: what is first was silent for longest.
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(origin, address) {
      const key = `${origin} ${networkOf(address)}`
      const time = now()
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: time }
      const refilled = Math.min(perMinute, left + (Math.max(0, time - at) / MINUTE_MS) * perMinute)
      buckets.delete(key)
      buckets.set(key, { left: refilled < 1 ? refilled : refilled - 1, at: time })
      if (buckets.size > most) buckets.delete(buckets.keys().next().value!)
      return refilled < 1 ? Math.ceil(((1 - refilled) * MINUTE_MS) / perMinute / 1000) : 0
    },
  }
}
