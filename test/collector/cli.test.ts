// @vitest-environment node
import Database from 'libsql'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { createSqliteStore } from '../../src/collector/index.js'
import { hashReceipt } from '../../src/collector/digest.js'
import { buildCommand, run, temporaryFolder } from './child.js'
import { makeRecord, NOW, SITE } from './support.js'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => rm(folder, { recursive: true }))

async function assent(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line), env: {}, stopped: async () => undefined })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('assent', () => {
  it('says what it can do', async () => {
    const { code, out } = await assent('--help')
    expect(code).toBe(0)
    for (const name of ['collect', 'verify', 'check', 'csp', 'declaration', 'gpc']) {
      expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
      expect((await assent(name, '--help')).out).toMatch(new RegExp(`^assent ${name} `))
    }
  })

  it('says its version', async () => {
    expect((await assent('--version')).out).toMatch(/^\d+\.\d+\.\d+/)
  })

  it.each<[string[], RegExp]>([
    [[], /assent <command>/],
    [['colect'], /no command "colect".*collect, verify, check/],
    [['constructor'], /no command "constructor"/],
    [['--verbose'], /no option "--verbose"/],
    [['collect', '--prot', '1'], /--prot[\s\S]*assent collect --help/],
    [['collect'], /--origin is missing.*https:\/\/www\.example\.com/],
    [['collect', '--origin', SITE, '--port', '70000'], /--port 70000.*65535/],
    [['collect', '--origin', `${SITE}/shop`, '--data', ':memory:'], /is not an origin/],
    [['verify'], /--data is missing/],
    [['verify', '--data', '/no/such/file.db'], /no such file/],
    [['check'], /Name one configuration/],
    [['check', '/no/such/file.json'], /cannot be read/],
  ])('%j is a misuse: exit code 2 and a sentence that helps', async (args, message) => {
    const { code, err } = await assent(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('assent check', () => {
  const check = async (text: string) => {
    const file = join(folder, 'assent.json')
    await writeFile(file, text)
    return assent('check', file)
  }

  it('says yes to a configuration that is right', async () => {
    expect(await check('{"policy":{"version":"1","url":"/privacy"}}')).toMatchObject({ code: 0, out: expect.stringContaining('is right') as string })
  })

  it('names every problem of one that is not', async () => {
    const { code, out, err } = await check('{"policy":{"version":"1"},"catgories":[]}')
    expect(code).toBe(1)
    expect(err).toMatch(/policy\.url/)
    expect(err).toMatch(/catgories[\s\S]*categories/)
    expect(out).toContain('2 errors')
  })

  it('says where JSON breaks', async () => {
    expect(await check('{"policy":')).toMatchObject({ code: 1, err: expect.stringContaining('not JSON') as string })
  })
})

describe('assent verify', () => {
  async function database(): Promise<{ file: string; recordId: string }> {
    const file = join(folder, 'receipts.db')
    const store = await createSqliteStore({ file })
    const record = await makeRecord(3)
    for (const receipt of [...record, ...(await makeRecord(2))]) await store.insert({ receipt, receivedAt: NOW, hash: await hashReceipt(receipt) })
    await store.close()
    return { file, recordId: record[0]!.recordId }
  }

  it('says that all is as it was received', async () => {
    const { file, recordId } = await database()
    expect(await assent('verify', '--data', file)).toEqual({ code: 0, out: 'records: 2, receipts: 5, errors: 0, notes: 0', err: '' })
    expect((await assent('verify', '--data', file, '--record', recordId)).out).toBe('records: 1, receipts: 3, errors: 0, notes: 0')
    expect((await assent('verify', '--data', file, '--record', 'other')).code).toBe(2)
  })

  it('finds a choice that somebody changed behind its back', async () => {
    const { file, recordId } = await database()
    const db = new Database(file)
    db.exec('drop trigger receipts_keep_update')
    db.exec(`update receipts set body = replace(body, '"advertising":"denied"', '"advertising":"granted"') where row = 2`)
    db.close()
    const { code, out } = await assent('verify', '--data', file)
    expect(code).toBe(1)
    expect(out).toContain(`error  changed  record ${recordId}`)
    expect(out).toContain('error  broken-link')
    expect(out).toContain('errors: 2, notes: 0')
  })
})

describe('the built command', () => {
  let command: Awaited<ReturnType<typeof buildCommand>>
  let elsewhere = ''
  beforeAll(async () => {
    elsewhere = await temporaryFolder()
    // Away from every node_modules, as where the optional driver was not installed.
    command = await buildCommand(elsewhere)
  })
  afterAll(() => rm(elsewhere, { recursive: true }))

  it('without its driver names the package and the command that installs it', async () => {
    const { code, err } = await run(command.file, ['collect', '--origin', SITE, '--port', '0', '--data', join(elsewhere, 'x.db')]).ended
    expect(code).toBe(1)
    expect(err).toContain('needs the package "libsql"')
    expect(err).toContain('npm install libsql')
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('says its version and its misuse to the shell', async () => {
    expect(await run(command.file, ['--version']).ended).toMatchObject({ code: 0, out: '9.8.7' })
    expect((await run(command.file, ['nonsense']).ended).code).toBe(2)
  })
})
