/** Asks a store whether it is healthy, again and again, and posts nothing. Run in a process of its own, which may not write much. */
import { createSqliteStore } from '../../src/collector/sqliteStore.js'

async function main(file: string): Promise<void> {
  const store = await createSqliteStore({ file, probeInterval: 0 })
  try {
    for (let i = 0; i < 100; i++) await store.healthy()
    console.log('healthy')
  } catch (cause) {
    console.log(`not healthy: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  await store.close()
  console.log('closed')
}

void main(process.argv[2]!)
