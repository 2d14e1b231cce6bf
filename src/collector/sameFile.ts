/**
 * Whether the open database is still the file of its name. One that was deleted, moved or replaced takes every write and keeps
 * nothing. Its write-ahead log and that log's index belong to it: without the one what was acknowledged dies with the process,
 * without the other two processes do not know of each other.
 *
 * Goes by names alone: opening the file and closing it again would take away the locks that SQLite holds on it.
 */
import { realpathSync, statSync } from 'node:fs'

interface Identity { name: string; dev: bigint; ino: bigint; size: bigint }

function identify(name: string): Identity | undefined {
  try {
    const { dev, ino, size } = statSync(name, { bigint: true })
    return { name, dev, ino, size }
  } catch {
    return undefined
  }
}

/**
 * @param file a database that is open, in which something was read
 * @returns a function that throws where the file is another than now, gone, or shorter than it was
 * @throws Error where it is no file, such as `:memory:`
 */
export function createSameFile(file: string): () => void {
  const identity = identify(file)
  if (!identity) throw new Error('it is kept in no file, and would be lost')
  // SQLite names them after the file that a link leads to.
  const path = realpathSync(file)
  const beside = [`${path}-wal`, `${path}-shm`].map(identify).filter((it) => it !== undefined)
  let { size } = identity

  return () => {
    const changed = [identity, ...beside].find((it) => {
      const now = identify(it.name)
      return now?.ino !== it.ino || now.dev !== it.dev
    })
    const length = identify(file)?.size ?? 0n
    if (!changed && length >= size) {
      size = length
      return
    }
    throw Object.assign(new Error(`${changed?.name ?? identity.name} was deleted, moved, replaced or cut short under the running collector. ` +
      'Nothing is taken until the same file is back or the collector is started again. What was received before lies in the file that is still open: ' +
      `do not stop process ${process.pid} before you have a copy (on Linux: ls -l /proc/${process.pid}/fd).`), { code: 'FILE_GONE' })
  }
}
