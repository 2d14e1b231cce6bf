/** The host and each parent of it that could carry a cookie, widest first; the browser refuses public suffixes itself. */
export const domainsOf = (host: string): string[] => {
  const labels = host.split('.')
  return labels.map((_, i) => labels.slice(-i - 1).join('.')).slice(1)
}
