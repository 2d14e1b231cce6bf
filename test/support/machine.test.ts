// @vitest-environment node
/** That no test sees what machine it runs on. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { settled } from './machine.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('whatever the machine has set', () => {
  it('tests see UTC, English and no proxy', () => {
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
    expect([locale, timeZone, new Date(0).getHours(), (1234.5).toLocaleString()]).toEqual(['en-US', 'UTC', 0, '1,234.5'])
    expect(process.env['NODE_ENV']).toBe('test')
    expect(Object.keys(process.env).filter((it) => /_proxy$|^LANGUAGE$/i.test(it))).toEqual([])
    expect(process.umask()).toBe(0o022)
  })

  it('it is set before tests begin, however vitest was started', () => {
    const { status, stdout } = spawnSync(process.execPath, [
      'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/support/machine.test.ts', '-t', 'tests see UTC', '--reporter=verbose',
    ], {
      cwd: root, encoding: 'utf8',
      env: {
        ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', LANGUAGE: 'ar', https_proxy: 'http://127.0.0.1:9', NODE_ENV: 'production',
        NO_COLOR: '1', FORCE_COLOR: undefined,
        VITEST: undefined, VITEST_MODE: undefined, VITEST_WORKER_ID: undefined, VITEST_POOL_ID: undefined,
      },
    })
    expect(stdout).toContain('1 passed')
    expect(status).toBe(0)
  }, 60_000)
})

it('leaves alone what says where things are', () => {
  const env = { PATH: '/bin', HOME: '/root', CHROME_PATH: '/opt/chrome', ASSENT_DIST: 'other', CI: 'true' }
  expect(settled(env)).toMatchObject(env)
})

it('takes out what others have set for all programs', () => {
  const found = settled({ LC_TIME: 'de_DE', HTTPS_PROXY: 'x', no_proxy: 'x', NODE_OPTIONS: '--frozen-intrinsics', FONTCONFIG_FILE: '/x', GDK_SCALE: '2', DISPLAY: ':0' })
  expect(Object.values(found).filter((it) => it !== undefined)).toEqual(['UTC', 'C.UTF-8', 'C.UTF-8', 'test'])
})
