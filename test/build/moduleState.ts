/** Finds state that a module keeps for itself: it would be shared by every instance and survive `destroy()`. */
import ts from 'typescript'
import type { SourceFile } from '../support/imports.js'

/** Containers that start empty are there to be filled; a table is written down in full. */
const isState = (node: ts.Expression | undefined): boolean => {
  if (!node) return false
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return isState(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    return /^(Weak)?(Map|Set)$/.test(node.expression.text) && !node.arguments?.length
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^(atom|map|computed|deepMap)$/.test(node.expression.text)
}

/** @returns one sentence for each piece of mutable state at the top level of a file */
export const moduleState = ({ path, ast }: SourceFile): string[] => ast.statements.flatMap((statement) => {
  if (!ts.isVariableStatement(statement) || statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return []
  const { declarations, flags } = statement.declarationList
  const constant = (flags & ts.NodeFlags.Const) !== 0
  return declarations.filter((it) => !constant || isState(it.initializer)).map((it) => {
    const line = ast.getLineAndCharacterOfPosition(it.getStart()).line + 1
    return `${path}:${line} keeps state in the module (${it.name.getText()}). Rule: what is created lives in the create or mount function that undoes it`
  })
})
