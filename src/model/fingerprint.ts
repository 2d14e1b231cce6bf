/**
 * A short hash of a text (FNV-1a, 32 bits, base 36). It tells whether a configuration is the one that was checked before;
 * it guards against oversight, not against attack: what could forge it could as well replace the configuration.
 */
export const fingerprint = (text: string): string => {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return (hash >>> 0).toString(36)
}
