/** The banner as HTML, for the page itself: it is painted with the page, without a script and without a request. */
import bannerCss from '../../widget/styles/banner.css?inline'
import baseCss from '../../widget/styles/base.css?inline'
import textCss from '../../widget/styles/text.css?inline'
import { TITLE_ID } from '../../widget/surfaces/banner/bannerHost.js'
import type { Config } from '../config/types.js'
import { STAND_IN_ID, standInKey } from '../site/standIn.js'
import type { Question } from '../site/site.js'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (it) => ENTITIES[it]!)
const written = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).map(([name, it]) => ` ${name}="${escaped(it)}"`).join('')
/** A string of CSS that ends no style element. */
const cssString = (text: string): string => `"${text.replace(/["\\<\n]/g, (it) => `\\${it.charCodeAt(0).toString(16)} `)}"`

/** Where no script runs nothing can be pressed; where it does not come nothing is kept. */
const WITHOUT = '.without{display:var(--off,none)}@media(scripting:none){.without{display:block}.actions{display:none}}'

/** Without the rules of other layouts, places, languages and lines: a selector by itself, not one of several. */
function cssFor(css: string, { layout, position }: Config['ui'], { language, lines }: Question): string {
  const slots = lines.map(([, , it]) => it['slot'])
  const has: Readonly<Record<string, (value: string) => boolean>> = {
    '=': (it) => layout === it, '^=': (it) => position.startsWith(it), '$=': (it) => position.endsWith(it),
  }
  const applies = (selector: string): boolean => selector !== 'dialog' && !(selector.includes(':lang(ko)') && language !== 'ko') && !(selector.includes('"status"') && !slots.includes('status'))
    && [...selector.matchAll(/(?<!:not\()\[(?:layout|position)([$^]?=)"(\w+)"\]/g)].every(([, how, value]) => has[how!]!(value!))
  return css.replace(/(?<=^|[{}])([^{}@,]+)\{[^{}]*\}/g, (rule, selector: string) => (applies(selector) ? rule : ''))
    .replace(/@media[^{]*\{\}/g, '')
}

export interface StandIn {
  /** Text of its style sheet, which a Content-Security-Policy is told of by its hash. */
  css: string
  /** HTML for the beginning of the body. */
  html: string
}

/**
 * @param notKept said where nothing can be kept
 * @param nonce of the style element
 */
export function standIn({ ui }: Config, question: Question, notKept: string, nonce?: string): StandIn {
  const { language, rightToLeft, lines, labels, looks } = question
  const { layout, position } = ui
  const css = `${cssFor(baseCss + textCss + bannerCss, ui, question)}${looks?.css ?? ''}:host{--words:${cssString(labels.join(' '))};--lang:${cssString(language)}}${WITHOUT}`
  const attributes = { 'role': 'region', 'aria-labelledby': TITLE_ID, layout, position, ...looks?.attributes, 'lang': language, 'dir': rightToLeft ? 'rtl' : 'ltr' }
  const slots = ['title', 'status', 'text'].map((name) => `<slot name="${name}"></slot>`).join('')
  const shadow = `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${css}</style><div class="frame" part="banner"><div class="words" part="words">${slots}<p class="without">${escaped(notKept)}</p></div>`
    + '<div class="actions" part="actions"><slot name="action"></slot></div></div>'
  return {
    css,
    html: `<div id="${STAND_IN_ID}"><assent-banner${written(attributes)}><template shadowrootmode="open">${shadow}</template>`
      + `${lines.map(([tag, text, own]) => `<${tag}${written(own)}>${escaped(text)}</${tag}>`).join('')}</assent-banner></div>`,
  }
}

/**
 * The script that goes before it: whoever has chosen does not see it, and a press on it is written down. A second click of one that led
 * to the page, within half a second, is none. It is the first element of its id: what others write into the page comes after it. Once
 * `assentOver` is called no other is seen or heard, on whatever the page becomes.
 * @param fingerprint of the document that the banner asks under
 */
export const standInScript = ({ storage: { name } }: Config, fingerprint: string): string =>
  `(d=>{let n=${JSON.stringify(name)},i="#${STAND_IN_ID}",t=Date.now(),s=new CSSStyleSheet,f=d.querySelector.bind(d),h=assentOver=_=>{f=_=>d;s.insertRule(i+"{display:none}")};d.adoptedStyleSheets.push(s);`
  + 'try{(d.cookie+Object.keys(localStorage)).includes(n)&&h()}catch{}'
  + `addEventListener("click",e=>{let b=e.composedPath().find(b=>b.parentNode?.parentNode===f(i)&&b.value);if(b&&e.timeStamp>e.detail*499){let q=b.parentNode,p=q.parentNode.pressed=[b.value,Date.now(),t,${JSON.stringify(fingerprint)},q.lang,[...q.children].map(c=>c.textContent)];if(p[0]<"s")try{h();localStorage[n+${JSON.stringify(standInKey(''))}]=JSON.stringify(p)}catch{}}},!0);`
  + 'addEventListener("error",e=>/\\/site\\./.test(e.target.src)&&s.insertRule(i+"{--off:block}"),!0)})(document)'
