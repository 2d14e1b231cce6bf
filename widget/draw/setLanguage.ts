/** What a host says in which language, for style sheets and screen readers. */

/** @param labels of the buttons, whose longest word says how many of them fit beside each other: see banner.css */
export function setLanguage(host: HTMLElement, language: string, rightToLeft: boolean, labels: readonly string[]): void {
  host.lang = language
  host.style.setProperty('--words', JSON.stringify(labels.join(' ')))
  // What the `lang` attribute does for the choice of glyphs in Chinese and Japanese, and `all: initial` undoes.
  host.style.setProperty('--lang', `"${language}"`)
  host.dir = rightToLeft ? 'rtl' : 'ltr'
}
