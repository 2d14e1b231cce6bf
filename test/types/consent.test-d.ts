/** What the handle takes and gives, for `tsc`: a line under `@ts-expect-error` must not compile. */
import {
  createConsent, meets, signalsApplied, type Change, type Choices, type Config, type Consent, type Decision, type Grants,
  type HeldEmbed, type Method,
  type Policy, type Problem, type Receipt, type View,
} from '../../src/index.js'
import { exactly } from './support.js'

const consent = createConsent({ policy: { version: '1', url: '/privacy' } })

// What it gives
exactly<Consent>()(consent)
exactly<Config>()(consent.config)
exactly<Decision | undefined>()(consent.$decision.get())
exactly<Policy>()(consent.$policy.get())
exactly<Grants>()(consent.$grants.get())
exactly<View>()(consent.$view.get())
exactly<readonly HeldEmbed[]>()(consent.$held.get())
exactly<boolean>()(consent.allows('analytics'))
exactly<Promise<void>>()(consent.when('analytics'))
exactly<() => void>()(consent.when('analytics', (allowed) => exactly<boolean>()(allowed)))
exactly<boolean | undefined>()(consent.$grants.get()['analytics'])
exactly<boolean>()(meets('analytics', consent.$grants.get()))
exactly<('gpc' | 'dnt')[]>()(signalsApplied(consent.$policy.get()))
exactly<() => void>()(consent.on('change', (it) => exactly<Change>()(it)))
consent.on('receipt', (it) => exactly<Receipt>()(it))
consent.on('broken', (it) => {
  exactly<readonly Problem[]>()(it.problems)
  exactly<string>()(it.message)
})

// What it takes
consent.decide({ analytics: true, video: false }, { method: 'panel.save', language: 'ko', shownAt: Date.now(), texts: '' })
consent.acceptAll()
consent.rejectAll({ method: 'banner.reject_all' })
consent.withdraw({})
consent.open('banner')
consent.open()
consent.close()
consent.destroy()

// What it refuses
// @ts-expect-error the stores are read-only: `commit` is their only writer
void consent.$grants.set
// @ts-expect-error the stores are read-only: `commit` is their only writer
void consent.$decision.set
// @ts-expect-error grants are read-only
consent.$grants.get()['analytics'] = true
// @ts-expect-error the configuration is not replaced
consent.config = consent.config
// @ts-expect-error no such event
consent.on('changed', () => undefined)
// @ts-expect-error a change is no string
consent.on('change', (it: string) => it)
// @ts-expect-error a choice is true or false
consent.decide({ analytics: 'granted' })
// @ts-expect-error a need is a text
consent.allows(['analytics', 'advertising'])
// @ts-expect-error no such method
consent.acceptAll({ method: 'banner.close' })
// @ts-expect-error no such view
consent.open('none')
// @ts-expect-error a shadow root, not any element
consent.observe(document.body)

export const choices: Choices = { analytics: true }
export const method: Method = 'embed.accept'
// @ts-expect-error denied is false
export const wrong: Choices = { analytics: 'denied' }
