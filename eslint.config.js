/**
 * Lint: mistakes that types alone do not catch, and the rules of the house that concern a single file. Who may import whom
 * is held by test/build/architecture.test.ts.
 */
import tseslint from 'typescript-eslint'

/** HTML from strings and code from strings: pages under Trusted Types and `script-src` without 'unsafe-eval' refuse them. */
const strings = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map((property) => ({
    property, message: 'HTML from a string fails under Trusted Types; build elements.',
  })),
  ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: 'Build elements instead.' })),
]
const stringSyntax = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'HTML from a string fails under Trusted Types; build elements.' },
  { selector: 'Property[key.name=/^(innerHTML|outerHTML|dangerouslySetInnerHTML)$/]', message: 'HTML from a string fails under Trusted Types; build elements.' },
  { selector: ':matches(ClassDeclaration, ClassExpression)[superClass.name!=/Error$/]', message: 'Functions and closures rather than classes, errors excepted.' },
]

/** What says something else than it means. */
const first = 'MemberExpression[computed=true][property.value=0]'
const tricks = [
  ...[
    `UnaryExpression[operator="!"] > ${first}`, `LogicalExpression[operator!="??"] > ${first}.left`,
    `:matches(IfStatement, ConditionalExpression, WhileStatement, DoWhileStatement, ForStatement) > ${first}.test`,
    `UnaryExpression[operator="!"] > ChainExpression > ${first}`, `LogicalExpression[operator!="??"] > ChainExpression.left > ${first}`,
    `:matches(IfStatement, ConditionalExpression, WhileStatement, DoWhileStatement, ForStatement) > ChainExpression.test > ${first}`,
  ].map((selector) => ({ selector, message: 'Whether something is there is said by its length; a first element that may be missing has a name.' })),
  { selector: 'UnaryExpression[operator="void"] > :matches(LogicalExpression, ConditionalExpression, AssignmentExpression, UpdateExpression)', message: 'Write a statement.' },
  { selector: 'CallExpression > AssignmentExpression.arguments', message: 'Assign first, then call.' },
  { selector: 'UnaryExpression[operator="~"]', message: 'Use includes(), or say what the bits are.' },
  { selector: 'UnaryExpression[operator="+"] > :matches(UnaryExpression[operator="!"], BinaryExpression[operator=/^[!=<>]/])', message: 'A boolean is no number: use Number(), or a condition.' },
  { selector: 'BinaryExpression[operator="+"] > Literal[value=""]', message: 'Use String().' },
]

const environmentOnly = 'Globals only through Environment: take its window as a parameter.'
const globals = [
  'window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'location', 'history', 'cookieStore', 'self',
]
const throughGlobalThis = globals.map((property) => ({ object: 'globalThis', property, message: environmentOnly }))

/** The pure parts are told the time. */
const clock = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'No clock in here: take the time as a parameter.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in here: take the time as a parameter.' },
]

const everywhere = {
  'eqeqeq': ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-debugger': 'error',
  'no-unreachable': 'error',
  'no-fallthrough': 'error',
  'no-cond-assign': ['error', 'always'],
  'no-sequences': 'error',
  'no-self-compare': 'error',
  'prefer-rest-params': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-restricted-properties': ['error', ...strings],
  'no-restricted-syntax': ['error', ...stringSyntax, ...tricks],
}
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true }]

export default tseslint.config(
  // The last one is generated.
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**', 'demo/.data/**', 'src/config/types.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.{js,jsx,mjs}'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { ...everywhere, 'no-unused-vars': unused },
  },
  {
    // A script for browsers, written as such.
    files: ['demo/google/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-var': 'off', 'prefer-rest-params': 'off' },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...everywhere,
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/browser/**', 'src/tag/**', 'src/collector/**', 'src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: environmentOnly })),
        { name: 'fetch', message: environmentOnly }, { name: 'XMLHttpRequest', message: environmentOnly }],
      'no-restricted-properties': ['error', ...strings, ...throughGlobalThis],
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/config/**/*.ts', 'src/i18n/**/*.ts', 'src/region/{laws,resolvePolicy}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...stringSyntax, ...tricks, ...clock] },
  },
  {
    files: ['test/**'],
    rules: {
      // A test may write the HTML, and the addresses, that it is about.
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-script-url': 'off',
    },
  },
)
