/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what one part of the demo tells open pages. */

/** Events of the last minutes, for a page that subscribes a moment after it was served. */
const KEPT = 500

export function createFeed() {
  /** @type {Set<ReadableStreamDefaultController>} */
  const readers = new Set()
  /** @type {{ id: number, text: string }[]} */
  const recent = []
  const encoder = new TextEncoder()
  let last = Date.now()

  const write = (reader, text) => reader.enqueue(encoder.encode(text))

  return {
    /** The id of the newest event; grows also over restarts, so that a page of before is not confused. */
    last: () => last,

    /** @param {unknown} data */
    send(data) {
      last = Math.max(Date.now(), last + 1)
      const text = `id: ${last}\ndata: ${JSON.stringify(data)}\n\n`
      recent.push({ id: last, text })
      if (recent.length > KEPT) recent.shift()
      for (const it of readers) write(it, text)
    },

    /**
     * @param {object} [from]
     * @param {number} [from.since] events after this id come first
     * @param {() => Promise<unknown[]>} [from.before] what came first, older than any event
     * @returns {Response}
     */
    open({ since = last, before } = {}) {
      let own
      const body = new ReadableStream({
        async start(reader) {
          own = reader
          write(reader, 'retry: 1000\n\n')
          for (const { id, text } of recent) if (id > since) write(reader, text)
          readers.add(reader)
          try {
            for (const it of (await before?.()) ?? []) write(reader, `data: ${JSON.stringify(it)}\n\n`)
            write(reader, 'event: ready\ndata:\n\n')
          } catch (cause) {
            // Gone already, or the database failed: the page tries again by itself.
            if (readers.delete(reader)) reader.error(cause)
          }
        },
        cancel: () => void readers.delete(own),
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
    },

    close() {
      for (const it of readers) it.close()
      readers.clear()
    },
  }
}
