/** The `assent` command: what runs when it is called. */
import { main } from './main.js'

void main(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  env: process.env,
  // Once: a second Ctrl-C ends the process at once, as always.
  stopped: () => new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  }),
}).then((code) => {
  process.exitCode = code
})
