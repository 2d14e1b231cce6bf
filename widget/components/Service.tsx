/** One service: who runs it, where, what for, and what it keeps in the browser. */
import type { VNode } from 'preact'
import { textFor } from '../../src/i18n/locale.js'
import type { CookieInput, ServiceOptions, ServiceTexts } from '../../src/index.js'
import { countryName, durationText } from '../intl.js'
import type { Shown } from '../texts.js'

/** @param brought what a vendor integration says of it; the site’s own words win */
export function Service(own: ServiceOptions, brought: ServiceTexts | undefined, shown: Shown): VNode {
  const { language, messages } = shown
  const { name, country, privacy } = { ...brought?.vendor, ...own.vendor }
  const cookies = own.cookies[0] ? own.cookies : brought?.cookies ?? []
  const purpose = textFor(own.purpose ?? brought?.purpose, language)
  return <>
    <h4>{textFor(own.name ?? brought?.name, language) ?? own.id}</h4>
    {purpose && <p>{purpose}</p>}
    {name && <p>{messages.provider}: {name}{country && ` (${countryName(country, language)})`}</p>}
    {privacy && <p><a href={privacy} target="_blank" rel="noopener noreferrer">{messages.providerPolicy}</a></p>}
    <ul>{cookies.map((it) => Cookie(it, shown))}</ul>
  </>
}

function Cookie({ name, kind = 'cookie', duration, purpose, reach }: CookieInput, { language, messages }: Shown): VNode {
  const usual = kind === 'cookie' ? undefined : kind === 'sessionStorage' ? messages.session : messages.untilDeleted
  const lasts = duration === 'session' ? messages.session : duration ? durationText(duration, language) : usual
  return <li><code>{name}</code> {messages[kind]}{lasts && ` · ${lasts}`}<p>{textFor(purpose, language)}{reach && reach !== 'page' && ` ${messages.unreachable}`}</p></li>
}
