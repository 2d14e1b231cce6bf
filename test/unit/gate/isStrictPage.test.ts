/** Whether markup cannot run what it likes; in a real browser: test/browser/strictPages.test.ts. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PageWindow } from '../../../src/environment.js'
import { createIsStrictPage } from '../../../src/gate/isStrictPage.js'

type Factory = { createPolicy(): void; defaultPolicy?: object }
const page = window as PageWindow & { trustedTypes?: Factory }

function clear(): void {
  document.head.replaceChildren()
  delete page.trustedTypes
}
beforeEach(clear)
afterEach(clear)

function addPolicy(content: string): HTMLMetaElement {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = content
  document.head.append(meta)
  return meta
}

it('is looked at again where a policy has come into the head, or one there has become another', () => {
  const isStrict = createIsStrictPage(page)
  expect(isStrict()).toBe(false)
  const meta = addPolicy("img-src 'self'")
  expect(isStrict()).toBe(false)
  meta.content = "script-src 'nonce-a'"
  expect(isStrict()).toBe(true)
  meta.httpEquiv = 'Content-Security-Policy-Report-Only'
  expect(isStrict()).toBe(false)
  addPolicy("script-src 'strict-dynamic'")
  expect(isStrict()).toBe(true)
})

it('is looked at again where Trusted Types have a default policy by now', () => {
  page.trustedTypes = { createPolicy: () => undefined }
  const isStrict = createIsStrictPage(page)
  expect(isStrict()).toBe(false)
  page.trustedTypes.defaultPolicy = {}
  expect(isStrict()).toBe(true)
})
