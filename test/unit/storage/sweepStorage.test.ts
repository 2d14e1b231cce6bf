import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createChoiceKeeper } from '../../../src/choiceKeeper.js'
import { sweepStorage, type DeclaredName } from '../../../src/storage/sweepStorage.js'
import { clearStorage, configOf, decisionOf, fakeEnvironment, keeperNeeds } from '../support.js'

const cookie = (name: string): DeclaredName => ({ name, kind: 'cookie' })
const names = (): string[] => document.cookie.split('; ').map((it) => it.split('=')[0]!).sort()

beforeEach(clearStorage)

describe('what a revoked service kept', () => {
  it('is deleted by name and by pattern, on the host and its parents, and nothing else is', () => {
    const cookies = ['_ga=1; domain=site.test', '_ga_X1=1', '_gat=1; domain=www.site.test', 'session=1', 'x_ga=1']
    for (const it of cookies) document.cookie = `${it}; path=/`
    sweepStorage(window, [cookie('_ga*'), cookie('_gat')], [])
    expect(names()).toEqual(['session', 'x_ga'])
  })

  it.each([
    ['a.b', 'a.b', 'axb'], ['a+', 'a+', 'aa'], ['(a|b)', '(a|b)', 'a'], ['[ab]', '[ab]', 'a'], ['$a^', '$a^', 'a'],
    ['a?', 'a?', 'a'], ['{a}*', '{a}bc', 'abc'],
    ['a\\d', 'a\\d', 'a1'], ['*', 'anything', undefined], ['a*z', 'a-b-z', 'a-b-z-'],
  ])('is named by a pattern in which only * is special: %s', (pattern, gone, stays) => {
    localStorage.setItem(gone, '1')
    if (stays !== undefined) localStorage.setItem(stays, '1')
    sweepStorage(window, [{ name: pattern, kind: 'localStorage' }], [])
    expect(Object.keys(localStorage)).toEqual(stays === undefined ? [] : [stays])
  })

  it('is deleted from the storage it was declared for and from no other', () => {
    localStorage.setItem('hm', '1')
    sessionStorage.setItem('hm', '1')
    document.cookie = 'hm=1; path=/'
    sweepStorage(window, [{ name: 'hm', kind: 'sessionStorage' }], [])
    expect([localStorage.getItem('hm'), sessionStorage.getItem('hm'), names()]).toEqual(['1', null, ['hm']])
  })

  it('stays where an allowed service declares it too', () => {
    document.cookie = '_ga_keep=1; path=/'
    document.cookie = '_ga_drop=1; path=/'
    sweepStorage(window, [cookie('_ga*')], [cookie('_ga_k*')])
    expect(names()).toEqual(['_ga_keep'])
  })

  it('is deleted from databases and caches, by pattern where they can be listed', async () => {
    const [deleteDatabase, remove] = [vi.fn(), vi.fn()]
    const fake = {
      document, indexedDB: { databases: () => Promise.resolve([{ name: 'hm-1' }, { name: 'shop' }, {}]), deleteDatabase },
      caches: { keys: () => Promise.resolve(['hm', 'shop']), delete: remove },
    }
    sweepStorage(fake as unknown as Window, [{ name: 'hm*', kind: 'indexedDB' }, { name: 'hm', kind: 'cacheStorage' }], [])
    await vi.waitFor(() => expect(deleteDatabase.mock.calls).toEqual([['hm-1']]))
    await vi.waitFor(() => expect(remove.mock.calls).toEqual([['hm']]))
  })

  it.each([
    ['may not list its databases', { databases: () => Promise.reject(new Error('no')) }],
    ['has no way to list them', {}],
  ])('is deleted by its whole name in a browser that %s', async (_, more) => {
    const deleteDatabase = vi.fn()
    sweepStorage({ document, indexedDB: { deleteDatabase, ...more } } as unknown as Window, [{ name: 'hm', kind: 'indexedDB' }], [])
    await vi.waitFor(() => expect(deleteDatabase).toHaveBeenCalledWith('hm'))
  })

  it('is left alone, and nothing throws, where storage is refused', () => {
    for (const of of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(window, of, 'get').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError')
      })
    }
    const all = (['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const).map(
      (kind) => ({ name: '*', kind }))
    expect(() => sweepStorage(window, all, [])).not.toThrow()
  })
})

it.each([[{ version: '1', url: '/p' }, 'consent_choice'], [{ id: 'shop', version: '1', url: '/p' }, 'consent_choice-shop']])(
  'the keeper spares its own names and those of another policy, whatever a service declares: %j', (policy, own) => {
    const cookies = (['cookie', 'localStorage', 'sessionStorage'] as const).map((kind) => ({ name: '*', kind }))
    const config = configOf({ policy, services: [{ id: 'all', category: 'analytics', cookies }] })
    const keeper = createChoiceKeeper(config, fakeEnvironment(), keeperNeeds)
    keeper.persist(decisionOf())
    localStorage.setItem(`${own}_receipts`, '{"queue":[]}')
    localStorage.setItem('consent_choice-blog', '1')
    document.cookie = 'consent_choice-blog=1; path=/'
    localStorage.setItem('other', '1')
    document.cookie = 'other=1; path=/'
    keeper.sweep({ required: true, analytics: false, all: false })
    expect(names().sort()).toEqual([own, 'consent_choice-blog'].sort())
    expect(Object.keys(localStorage).sort()).toEqual([own, `${own}_receipts`, 'consent_choice-blog'].sort())
    expect(sessionStorage.getItem(own)).not.toBeNull()
  })
