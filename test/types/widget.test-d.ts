/** What the widget of npm takes, for `tsc`: a line under `@ts-expect-error` must not compile. */
import { checkConfig } from '../../src/check.js'
import { createConsent, type Config } from '../../src/index.js'
import ko from '../../src/i18n/languages/ko.js'
import { mountChoices } from '../../widget/choices.js'
import { mountDeclaration } from '../../widget/declaration.js'
import { mountWidget, type Locale, type Locales, type Widget } from '../../widget/index.js'
import { exactly } from './support.js'

const consent = createConsent({ policy: { version: '1', url: '/privacy' } })
const locales = { ko: (): Promise<Locale> => Promise.resolve({ default: ko }) }

exactly<Widget>()(mountWidget(consent))
mountWidget(consent, { locales, root: document.body, messages: { ko } })
mountWidget(consent, { locales: undefined })
mountWidget(consent, { locales: { ko: () => import('../../src/i18n/languages/ko.js') } satisfies Locales })
mountDeclaration(consent, document.body, { locales }).destroy()
mountChoices(consent, document.body, { locales, kind: 'do-not-sell' }).destroy()
exactly<Config>()(checkConfig(JSON.parse('{}')))

// @ts-expect-error a function that is asked for a language by name is no list of them
mountWidget(consent, { locales: (tag: string) => import(`../../src/i18n/languages/${tag}.js`) })
// @ts-expect-error what fetches the texts, and not the texts
mountWidget(consent, { locales: { ko } })
// @ts-expect-error texts are what a file exports as its default
mountWidget(consent, { locales: { ko: () => Promise.resolve(ko) } })
// @ts-expect-error what the widget is made of is its own affair
mountWidget(consent, { load: () => Promise.resolve(ko) })
