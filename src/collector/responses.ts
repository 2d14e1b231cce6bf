/** How the collector answers: JSON, not cached unless the caller says so, and refusals that teach. */
import { preview, type Problem } from './validators.js'

type Headers = Record<string, string>

/** Receipts are personal data: no cache keeps them, and no browser guesses what they are. */
export const PRIVATE_HEADERS: Readonly<Headers> = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

export const jsonResponse = (status: number, body: unknown, headers: Headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...PRIVATE_HEADERS, ...headers } })

/** @param problem is sent as it is, so it must hold nothing but what the sender knows */
export const refuse = (status: number, problem: Problem, headers?: Headers): Response =>
  jsonResponse(status, { error: 'received' in problem ? { ...problem, received: preview(problem.received) } : problem }, headers)
