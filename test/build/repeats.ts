/** Finds what was written twice: the same run of tokens in two places, whatever the spacing and the comments. Imports do not count. */
import ts from 'typescript'
import type { SourceFile } from '../support/imports.js'

interface Place {
  path: string
  /** Token and line, in order. */
  tokens: readonly (readonly [text: string, line: number])[]
}

const tokensIn = ({ path, text, ast }: SourceFile): Place => {
  const tokens: [string, number][] = []
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, /sx$/.test(path) ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard)
  for (const statement of ast.statements.filter((it) => !ts.isImportDeclaration(it))) {
    const start = statement.getStart()
    scanner.setText(text, start, statement.end - start)
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
      // After what begins a value a slash begins a pattern, which is one token.
      if (scanner.getToken() === ts.SyntaxKind.SlashToken && /^[=(,:[?&|!]/.test(tokens.at(-1)?.[0] ?? '=')) scanner.reScanSlashToken()
      tokens.push([scanner.getTokenText(), ast.getLineAndCharacterOfPosition(scanner.getTokenStart()).line + 1])
    }
  }
  return { path, tokens }
}

/**
 * Each run of at least `least` equal tokens that stands in two places of the files, once, as `a.ts:3 and b.ts:7: 64 tokens`.
 */
export function repeats(files: readonly SourceFile[], least: number): string[] {
  const places = files.map(tokensIn)
  const seen = new Map<string, { place: Place, at: number }>()
  const found: string[] = []
  for (const place of places) {
    const { tokens } = place
    for (let at = 0; at + least <= tokens.length; at++) {
      const key = tokens.slice(at, at + least).map(([text]) => text).join('\u0000')
      const before = seen.get(key)
      if (!before) {
        seen.set(key, { place, at })
        continue
      }
      let length = least
      while (at + length < tokens.length && tokens[at + length]![0] === before.place.tokens[before.at + length]?.[0]) length++
      found.push(`${before.place.path}:${before.place.tokens[before.at]![1]} and ${place.path}:${tokens[at]![1]}: ${length} tokens`)
      at += length - 1
    }
  }
  return found
}
