/** The English texts of trigger and placeholder, which are in files without the others. */

export const triggerLabel = 'Cookie settings'

export const embedTexts = {
  embedText: '{name} sends data to {provider} when it loads, so it waits for your permission.',
  embedOnce: 'Load once',
  embedAlways: 'Always allow',
}
