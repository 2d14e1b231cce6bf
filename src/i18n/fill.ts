/** Fills in what stands in braces; what has no value is left, so that a mistake is seen. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => `${values[key] ?? all}`)
