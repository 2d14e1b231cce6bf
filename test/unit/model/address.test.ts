// @vitest-environment node
/** What may be asked for or led to, beside what a browser's own parser makes of the same text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, linkOf } from '../../../src/model/address.js'

const GOOD = [
  '/privacy', '/privacy#eea', '#rights', '?page=privacy', 'privacy.html', './a:b', '../policies/1', 'a/b:c', '/a b', '/datenschutz/erklärung', '/개인정보',
  'https://www.example.com', 'https://www.example.com/privacy?a=1&b=2#c', 'HTTPS://EXAMPLE.COM/', 'http://localhost:8787/receipts', '//cdn.example/a',
  'https://[::1]:8080/x', 'https://example.com?x=user@host', '/@user', 'https://example.com/@user', '/a?next=javascript:alert(1)', '/%20', '?a#b:c', '.',
]
const BAD = [
  'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', '\tjavascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)',
  'java\r\nscript:alert(1)', '\u0000javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript\t:alert(1)', 'javascript:/x', 'javascript://example.com/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>', 'data:application/json,{}', 'DATA:,x', 'blob:https://example.com/1', 'vbscript:msgbox(1)', 'VBScript:x',
  'file:///etc/passwd', 'ftp://example.com/', 'about:blank', 'view-source:https://example.com', 'filesystem:x', 'ws://example.com', 'intent://x', 'x:y',
  'https://user@example.com/', 'https://user:secret@example.com/', '//user@example.com', 'https:\\\\user@example.com', '\\\\user@example.com', '/\\evil.example',
  'https:/user@example.com', 'https:user@example.com', 'https:///user@example.com', 'https://', '//', 'https:', 'http:/', 'https:example.com',
  '', ' ', '/a ', ' /a', '/a\n', '/a\tb', '/a\u0000', '/a\u007f', 'mail@example.com:x',
]

describe('an address', () => {
  it.each(GOOD)('is %j', (text) => {
    expect(addressOf(text)).toBe(text)
    expect(linkOf(text)).toBe(text)
  })

  it.each(BAD)('is not %j', (text) => {
    expect(addressOf(text)).toBeUndefined()
    expect(linkOf(text)).toBeUndefined()
  })

  it.each([[undefined], [null]])('is not %j', (text) => {
    expect(addressOf(text)).toBeUndefined()
  })

  it.each(['mailto:privacy@example.com', 'MAILTO:a@b.c?subject=Opt%20out', 'tel:+82-2-123-4567', 'tel:118', 'tel:*67#'])('is %j for a contact alone', (text) => {
    expect(addressOf(text)).toBeUndefined()
    expect(linkOf(text)).toBe(text)
  })

  it.each(['mailto:', 'mailto:a b@c', 'mailto:a@b\nc', 'tel:', 'tel:javascript', 'tel: 1', 'sms:1', 'tel:1\u0000'])('is not %j for a contact either', (text) => {
    expect(linkOf(text)).toBeUndefined()
  })

  // What a browser does: the parser of the URL Standard, which Node has too.
  const pieces = fc.constantFrom(
    'javascript', 'data', 'https', 'http', 'mailto', 'tel', 'JavaScript', ':', '/', '//', '\\', '@', '?', '#', ' ', '\t', '\n', '\r', '\u0000', '\u0001', '\u001f', '\u007f',
    '\u0085', '\u00a0', '\u2028', '\ufeff', '\u202e', 'a', '.', '..', '%0a', '%3a', '&#58;', '[', ']', 'user', 'example.com', ':80', 'ｊavascript', '：', 'ſ', '-', '+',
  )
  it.each(['https://www.site.test/a/', 'http://www.site.test/'])('that passes is http or https without a user for a browser, at %s', (base) => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }).map((it) => it.join('')), (text) => {
      if (addressOf(text) === undefined || !URL.canParse(text, base)) return
      const { protocol, username, password } = new URL(text, base)
      expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', ''])
    }), { numRuns: 20_000 })
  })

  it('of a page or server is not refused without need', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
      expect(addressOf(text)).toBe(text)
    }))
  })
})
