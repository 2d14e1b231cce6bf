/** The npm entries on a server, which has no window. */
import { expect, it } from 'vitest'
import { built, logs } from '../support/built.js'

it('can be imported and required, add nothing but the name by which copies of nanostores agree, and allow nothing', async () => {
  expect(await logs(`
    import { createRequire } from 'node:module'
    const before = Object.keys(globalThis)
    const [index, other] = ${JSON.stringify([built('npm/index.js'), built('npm/widget.js')])}
    const [sdk, widget] = [await import(index), await import(other)]
    const required = createRequire(import.meta.url)(index)
    const consent = sdk.createConsent({ policy: { version: '1', url: '/privacy' } })
    console.log(JSON.stringify({
      window: typeof window, widget: typeof widget.mountWidget, same: required.createConsent === sdk.createConsent,
      allowed: consent.allows('analytics'), added: Object.keys(globalThis).filter((it) => !before.includes(it)),
    }))`)).toEqual({ window: 'undefined', widget: 'function', same: true, allowed: false, added: ['nanostoresGlobal'] })
})
