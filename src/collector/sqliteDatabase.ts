interface Statement {
  run(...values: unknown[]): { changes: number }
  get(...values: unknown[]): unknown
  all(...values: unknown[]): unknown[]
  iterate(...values: unknown[]): Iterable<unknown>
}

/** What is used of `libsql` (the synchronous interface of better-sqlite3); its own types are not in ours, as it may be absent. */
export interface Database {
  readonly inTransaction: boolean
  prepare(sql: string): Statement
  exec(sql: string): unknown
  close(): unknown
}
