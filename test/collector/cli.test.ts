// @vitest-environment node
import Database from 'libsql'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { createSqliteStore } from '../../src/collector/index.js'
import { hashReceipt } from '../../src/collector/sha256.js'
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
    [['collect', '--origin', SITE, '--rate', 'many'], /--rate many/],
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

  it('says that all is as it was received, and what to keep elsewhere', async () => {
    const { file, recordId } = await database()
    const { code, out, err } = await assent('verify', '--data', file)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^records: 2, receipts: 5, errors: 0, notes: 0\nlast row and its seal, .*: 5:sha256-[\w-]{43}$/)
    expect((await assent('verify', '--data', file, '--record', recordId)).out).toBe('records: 1, receipts: 3, errors: 0, notes: 0')
    expect((await assent('verify', '--data', file, '--record', 'other')).code).toBe(2)
  })

  it('names what somebody changed behind its back, and the first row that is wrong', async () => {
    const { file, recordId } = await database()
    const db = new Database(file)
    db.exec('drop trigger receipts_keep_update')
    db.exec(`update receipts set body = replace(body, '"advertising":"denied"', '"advertising":"granted"') where row = 2`)
    db.exec('update receipts set received_at = 0 where row = 4')
    db.close()
    const { code, out } = await assent('verify', '--data', file)
    expect(code).toBe(1)
    expect(out).toContain(`error  changed  row 2  record ${recordId}`)
    expect(out).toContain('error  wrong-seal  row 4')
    expect(out).toContain('first wrong row: 2')
    expect(out).toContain('errors: 2, notes: 1')
  })

  it('finds by a seal that was kept elsewhere what the file cannot tell', async () => {
    const { file } = await database()
    const [seal] = /5:sha256-[\w-]{43}/.exec((await assent('verify', '--data', file)).out)!
    expect((await assent('verify', '--data', file, '--expect', seal)).code).toBe(0)
    const other = seal.replace(/:.*/, `:sha256-${'A'.repeat(43)}`)
    expect(await assent('verify', '--data', file, '--expect', seal, '--expect', other)).toMatchObject({ code: 1, out: expect.stringContaining('not-expected') as string })
    const db = new Database(file)
    db.exec('drop trigger receipts_keep_delete; delete from receipts where row > 3; update head set row = 3, seal = (select seal from receipts where row = 3)')
    db.close()
    expect((await assent('verify', '--data', file)).code).toBe(0)
    expect(await assent('verify', '--data', file, '--expect', seal)).toMatchObject({ code: 1, out: expect.stringContaining('first wrong row: 5') as string })
  })

  it('prints so much of what is wrong as somebody reads, and all where it is asked to', async () => {
    const { file } = await database()
    const db = new Database(file)
    db.exec(`drop trigger receipts_keep_replace;
      with recursive n(i) as (values (6) union all select i + 1 from n where i < 205)
      insert into receipts (row, received_at, hash, seal, body) select i, 0, 'x', 'x', json_set((select body from receipts where row = 1), '$.receiptId', i) from n`)
    db.close()
    const { out } = await assent('verify', '--data', file)
    expect(out.split('\n').filter((it) => it.startsWith('error'))).toHaveLength(100)
    expect(out).toMatch(/… and \d+ more errors/)
    expect((await assent('verify', '--data', file, '--all')).out.split('\n').filter((it) => it.startsWith('error')).length).toBeGreaterThan(200)
  })

  it.each<[string, (file: string) => Promise<unknown> | void, RegExp]>([
    ['an empty file', (file) => writeFile(file, ''), /is empty/],
    ['a text', (file) => writeFile(file, '{"receipts":[]}'.repeat(100)), /no store of receipts/],
    ['a folder', (file) => mkdir(file), /is no file/],
    ['a database of something else', (file) => void new Database(file).exec('create table customers (x)'), /something else/],
    ['a database without tables', (file) => void new Database(file).exec('create table a (x); drop table a'), /no receipt was ever kept/],
    ['one of an older schema', (file) => void new Database(file).exec('create table receipts (x); pragma user_version = 1'), /no seals.*assent collect/],
    ['one of a newer schema', (file) => void new Database(file).exec('create table receipts (x); pragma user_version = 9'), /newer version/],
    ['one that only says it is ours', (file) => void new Database(file).exec('create table receipts (x); pragma user_version = 2'), /no such/],
  ])('refuses %s with a sentence', async (_, make, message) => {
    const file = join(folder, 'other.db')
    await make(file)
    const { code, out, err } = await assent('verify', '--data', file)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(out).toBe('')
    expect((await readdir(folder)).filter((it) => !/^other\.db(-wal|-shm)?$/.test(it))).toEqual([])
  })

  it('does not say of a store without receipts that all is well', async () => {
    const file = join(folder, 'new.db')
    await (await createSqliteStore({ file })).close()
    expect(await assent('verify', '--data', file)).toMatchObject({ code: 1, out: expect.stringContaining('nothing that could be verified') as string })
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
    const { code, err } = await run(command.file, ['collect', '--origin', SITE, '--port', '0', '--data', join(elsewhere, 'x.db')], {}, elsewhere).ended
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
