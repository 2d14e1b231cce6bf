/** Medians and quartiles. A ratio is taken within a round, between neighbours in time: noise that lasts cancels out. */

/** @typedef {{ median: number, low: number, high: number }} Summary low and high are the quartiles */

const at = (sorted, part) => {
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place % 1)
}

/** @param {(number | undefined)[]} values @returns {Summary | undefined} of those that are numbers */
export function summarise(values) {
  const sorted = values.filter((it) => Number.isFinite(it)).sort((a, b) => a - b)
  if (!sorted.length) return undefined
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) }
}

/** Round by round. @param {(number | undefined)[]} values @param {(number | undefined)[]} base */
export const ratios = (values, base) => summarise(values.map((it, i) => (base[i] > 0 ? it / base[i] : undefined)))

/** Round by round. @param {number[]} values @param {number[]} base */
export const differences = (values, base) => values.map((it, i) => it - base[i])
