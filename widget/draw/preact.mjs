/**
 * Preact in assent-ui.js: from its own sources, without what this widget never uses. There are no components but fragments, no
 * hydration, no suspense, no context, no portals, no MathML, no templates, and nobody hooks into it. Of 4,100 bytes that leaves
 * 2,100 (Brotli). Where Preact’s sources have changed so that a piece is not found, the build stops. The npm entry has Preact whole.
 */
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'

const sources = new URL('.', import.meta.resolve('preact')).pathname.replace(/dist\/$/, 'src/')

/** By file: what begins with `from` and ends before `to`, or is `from`, and what stands there instead. */
const cuts = {
  'render.js': [
    { from: 'if (parentDom.nodeType == 9) {', to: '// @ts-expect-error\n\tlet isHydrating' },
    { from: 'let isHydrating = ', to: '// To be able to support' },
    { from: 'isHydrating ? NULL : parentDom._children', instead: 'parentDom._children' },
    { from: 'EMPTY_OBJ,\n\t\tparentDom.namespaceURI', instead: 'parentDom.namespaceURI' },
    // What it renders into is empty before.
    { from: '\t\toldVNode\n\t\t\t? NULL\n', to: '\t\tcommitQueue,' },
    { from: 'commitRoot(commitQueue, parentDom._children, refQueue)', instead: 'commitRoot(refQueue)' },
    { from: 'let commitQueue = [],\n\t\trefQueue = [];', instead: 'let refQueue = [];' },
    { from: 'oldVNode ? oldVNode._dom : parentDom.firstChild', instead: 'oldVNode && oldVNode._dom' },
  ],
  'diff/index.js': [
    { from: '// If the previous diff bailed out', to: 'outer: if (typeof newType' },
    {
      from: 'outer: if (typeof newType == \'function\') {', to: '} else {\n\t\toldDom = newVNode._dom = diffElementNodes(',
      instead: `if (typeof newType == 'function') {
        tmp = newVNode.props.children
        if (tmp && tmp.type == Fragment && tmp.key == NULL) tmp = tmp.props.children
        oldDom = diffChildren(parentDom, isArray(tmp) ? tmp : [tmp], newVNode, oldVNode, namespace, oldDom, refQueue)
      `,
    },
    { from: 'if ((tmp = options.diffed)) tmp(newVNode);' },
    { from: 'commitRoot(commitQueue, root, refQueue)', instead: 'commitRoot(refQueue)' },
    { from: 'commitQueue.some(c => {', to: '}\n\n/**\n * Diff two virtual nodes representing DOM element' },
    { from: 'else if (nodeType == \'math\') namespace = MATH_NAMESPACE;' },
    { from: 'if (excessDomChildren) {\n\t\tfor (i = 0;', to: 'if (!dom) {\n\t\tconst doc' },
    // As its interface has it: elements of the page may have the names of its methods.
    { from: 'parentDom.ownerDocument || document', instead: 'real(document)' },
    { from: 'newProps.is ? newProps : parentDom', instead: 'parentDom' },
    { from: 'if (isHydrating) {\n\t\t\tif (options._hydrationMismatch)', to: '}\n\n\tif (!nodeType) {' },
    { from: '(!isHydrating || dom.data != newProps)', instead: 'true' },
    { from: '(nodeType == \'template\' && dom.content) || dom', instead: 'dom' },
    { from: 'excessDomChildren =\n\t\t\tnodeType == \'textarea\'', to: 'for (i in oldProps) {' },
    { from: 'if (i == \'dangerouslySetInnerHTML\') {\n\t\t\t\toldHtml = value;\n\t\t\t} else if', instead: 'if' },
    { from: '&&\n\t\t\t\t!(i == \'value\' && \'defaultValue\'', to: ') {\n\t\t\t\tsetProperty(dom, i, NULL' },
    { from: 'else if (i == \'dangerouslySetInnerHTML\') {\n\t\t\t\tnewHtml = value;\n\t\t\t}' },
    { from: '(!isHydrating || typeof value == \'function\') &&' },
    { from: 'if (newHtml) {', to: 'diffChildren(\n\t\t\t\tparentDom', instead: '{' },
    { from: 'excessDomChildren\n\t\t\t\t\t? excessDomChildren[0]\n\t\t\t\t\t: oldVNode', instead: 'oldVNode' },
    { from: 'if (excessDomChildren) excessDomChildren.some(removeNode);' },
    { from: 'if (!isHydrating || nodeType == \'textarea\') {', instead: '{' },
    { from: 'if (nodeType == \'progress\' && inputValue == NULL) {', to: 'if (\n\t\t\t\tinputValue != UNDEFINED' },
    { from: '(inputValue !== dom[i] || (nodeType == \'progress\' && !inputValue))', instead: 'inputValue !== dom[i]' },
    { from: 'owner._component || owner._dom', instead: 'owner._dom' },
    { from: 'if ((r = vnode._component)) {\n\t\tif (r.componentWillUnmount) {', to: 'if ((r = vnode._children)) {' },
    { from: '? skipRemove && !vnode.props._parentDom', instead: '? skipRemove' },
    { from: 'if (\n\t\t!skipRemove &&\n\t\t(r = vnode._component)', to: 'if (!skipRemove) removeNode(vnode._dom)' },
    { from: 'vnode._dom = vnode._component = vnode._parent', instead: 'vnode._dom = vnode._parent' },
  ],
  'diff/children.js': [
    { from: ' || oldVNode._flags & REF_DETACHED' },
    { from: 'childVNode._component || newDom', instead: 'newDom' },
    { from: 'if (parentVNode.props._parentDom) return oldDom;' },
    { from: 'while (next && next.nodeType == 8) next = next.nextSibling;' },
    { from: 'while (\n\t\t(oldDom = oldDom && oldDom.nextSibling) &&', to: 'return oldDom;\n}\n\n/**\n * Flatten', instead: 'oldDom = oldDom && oldDom.nextSibling;\n' },
  ],
  'component.js': [
    { from: '&& !vnode.props._parentDom\n\t\t? getDomSibling', instead: '? getDomSibling' },
  ],
  'create-element.js': [
    { from: '_component: NULL,' },
  ],
}

function cut(text, { from, to = '', instead = '' }, file) {
  const [start, ...more] = text.split(from)
  const rest = more[0]?.indexOf(to)
  if (more.length !== 1 || rest < 0) throw new Error(`widget/draw/preact.mjs: Preact’s ${file} is not what it was at ${JSON.stringify(from)}`)
  return start + instead + more[0].slice(rest)
}

export const preact = {
  name: 'preact',
  resolveId: (id) => (id === 'preact' ? `${sources}index.js` : null),
  async load(id) {
    if (!id.startsWith(sources)) return null
    const file = id.slice(sources.length)
    const text = (cuts[file] ?? []).reduce((text, it) => cut(text, it, file), await readFile(id, 'utf8'))
    // Nobody has set an option, there is no component that could catch an error, and these are handed down without end.
    const page = file === 'diff/index.js' ? `import { real } from ${JSON.stringify(join(import.meta.dirname, '../../src/page/domClobbering.ts'))}\n` : ''
    return page + text.replace(/^\t+(globalContext|excessDomChildren|commitQueue|isHydrating),?\n/gm, '')
      .replace(/options\._catchError\((\w+)[^)]*\)/g, 'throw $1').replace(/options\.\w+/g, 'undefined')
  },
}
