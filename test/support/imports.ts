/** What a source file imports, read with the TypeScript parser; nothing is resolved beyond the file's own folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

export interface Import {
  /** As written. */
  specifier: string
  /** Path from the repository's root, for a relative import. */
  file: string | undefined
  /** Gone after compiling. */
  typeOnly: boolean
  /** Of `import()`: comes later, if ever. */
  dynamic: boolean
  line: number
}

export interface SourceFile {
  /** From the repository's root, with slashes. */
  path: string
  text: string
  lines: number
  ast: ts.SourceFile
  imports: Import[]
}

/** `./x.js` is written for what may be x.ts or x.tsx; `?inline` and the like are the bundler's. */
const resolveRelative = (root: string, from: string, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return undefined
  const path = join(dirname(from), specifier.replace(/\?.*$/, ''))
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), path.replace(/\.mjs$/, '.mts')]
  return candidates.find((it) => it !== path && existsSync(join(root, it))) ?? path
}

const onlyTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings } = clause
  return !clause.name && namedBindings !== undefined && ts.isNamedImports(namedBindings)
    && namedBindings.elements.length > 0 && namedBindings.elements.every((it) => it.isTypeOnly)
}

const onlyExportsTypes = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly || (exportClause !== undefined && ts.isNamedExports(exportClause)
    && exportClause.elements.length > 0 && exportClause.elements.every((it) => it.isTypeOnly))

/** Reads the imports of one text. */
export const parseSource = (root: string, path: string, text: string): SourceFile => {
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const line = ast.getLineAndCharacterOfPosition(node.getStart()).line + 1
    imports.push({ specifier: specifier.text, file: resolveRelative(root, path, specifier.text), typeOnly, dynamic, line })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, onlyExportsTypes(node))
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false, true)
    ts.forEachChild(node, visit)
  }
  visit(ast)
  return { path, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), ast, imports }
}

const isSource = (name: string): boolean => /\.(ts|tsx|js|jsx|mjs)$/.test(name) && !/\.d\.m?ts$/.test(name)

/** Reads every source file of some folders, sorted by path. */
export const readSources = (root: string, folders: readonly string[]): SourceFile[] =>
  folders.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name.replaceAll('\\', '/')))
      .filter((path) => isSource(path) && !path.includes('/node_modules/')).sort()
      .map((path) => parseSource(root, path, readFileSync(join(root, path), 'utf8'))))
