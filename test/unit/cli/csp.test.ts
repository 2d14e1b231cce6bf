// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { useCommand } from './support.js'

const csp = useCommand('csp')

const site: ConfigInput = {
  policy: { version: '1', url: '/privacy' },
  services: [
    { id: 'shop', category: 'required', hosts: ['pay.example'] },
    { id: 'ga', use: 'google-analytics', options: { id: 'G-A1', src: 'https://tags.site.example/gtag/js' } },
    { id: 'film', category: 'functional', hosts: ['film.example'] },
    { id: 'heat', category: 'analytics', hosts: ['heat.example:8443'] },
  ],
  hosts: { 'widgets.example': 'functional', 'both.example': 'functional analytics' },
  receipts: { endpoint: 'https://consent.site.example/receipts' },
}

const directives = async (...args: string[]) =>
  Object.fromEntries((await csp(site, ...args)).out.split('; ').map((it) => it.split(/ (.*)/).slice(0, 2)) as [string, string][])

describe('assent csp', () => {
  it('by default allows the site itself, what is required, and the receipts', async () => {
    expect(await csp(site)).toEqual({
      code: 0, err: '',
      out: "script-src 'self' pay.example *.pay.example; "
        + "connect-src 'self' https://consent.site.example pay.example *.pay.example wss://pay.example wss://*.pay.example; "
        + "img-src 'self' data: pay.example *.pay.example; frame-src 'self' pay.example *.pay.example",
    })
  })

  it('adds the hosts of the services of a category, declared and known', async () => {
    const { 'script-src': scripts, 'frame-src': frames } = await directives('--category', 'analytics')
    expect(scripts!.split(' ').filter((it) => !it.startsWith('*.'))).toEqual([
      "'self'", 'pay.example', 'www.googletagmanager.com', 'google-analytics.com', 'analytics.google.com', 'tags.site.example', 'heat.example:8443',
    ])
    expect(frames).toBe(scripts)
  })

  it('takes several, and single services', async () => {
    const hosts = async (...args: string[]) => (await directives(...args))['img-src']!.split(' ').slice(2).filter((it) => !it.startsWith('*.'))
    expect(await hosts('--category', 'film')).toEqual(['pay.example', 'film.example'])
    expect(await hosts('--category', 'functional')).toEqual(['pay.example', 'film.example', 'widgets.example'])
    expect(await hosts('--category', 'functional', '--category', 'heat')).not.toContain('both.example')
    expect(await hosts('--category', 'functional', '--category', 'analytics')).toContain('both.example')
  })

  it('leaves a place for a nonce, for scripts alone', async () => {
    const policy = await directives('--nonce')
    expect(policy['script-src']).toMatch(/^'self' 'nonce-\{nonce\}'/)
    expect(Object.values(policy).filter((it) => it.includes('nonce'))).toHaveLength(1)
  })

  it('says what is wrong with the configuration, and prints nothing then', async () => {
    expect(await csp({ ...site, hosts: { 'x.example': 'analitics' } })).toMatchObject({
      code: 1, out: '',
      err: expect.stringMatching(/assent\.json:\d+:\d+: error \[unknown-id\] hosts\.x\.example: received "analitics", but there is no category or service with that id\. Did you mean "analytics"\?$/) as string,
    })
    // Each is one host but for one character.
    for (const host of ['x.example;frame-src', 'x.example,y.example', "'self'", '"x.example"']) {
      expect(await csp({ ...site, hosts: { [host]: 'analytics' } }), host).toMatchObject({ code: 1, out: '' })
      expect(await csp({ ...site, services: [{ id: 'a', category: 'analytics', hosts: [host] }] }), host).toMatchObject({ code: 1, out: '' })
    }
    expect(await csp('{')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is not JSON') as string })
  })

  it('is misused without a file or with an id that is not there', async () => {
    expect(await csp(site, '--category', 'marketing')).toMatchObject({ code: 2, err: expect.stringMatching(/--category marketing.*advertising/) as string })
    expect(await csp(site, 'another.json')).toMatchObject({ code: 2 })
  })
})
