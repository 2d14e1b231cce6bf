/**
 * Preact in assent-ui.js: from its own sources, without what this widget never uses. There are no components but fragments, no
 * hydration, no suspense, no context, no portals, no MathML, no templates, and nobody hooks into it. Of 4,100 bytes that leaves
 * 2,200 (Brotli). Where Preact’s sources have changed so that a piece is not found, the build stops. The npm entry has Preact whole.
 */
import { readFile } from 'node:fs/promises'

const sources = new URL('.', import.meta.resolve('preact')).pathname.replace(/dist\/$/, 'src/')

/** By file: what begins with `from` and ends before `to`, or is `from`, and what stands there instead. */
const cuts = {
  'constants.js': [
    // A flag that is never set.
    { from: 'REF_DETACHED = 1 << 3', instead: 'REF_DETACHED = 0' },
    { from: 'MODE_HYDRATE = 1 << 5', instead: 'MODE_HYDRATE = 0' },
    { from: 'MODE_SUSPENDED = 1 << 7', instead: 'MODE_SUSPENDED = 0' },
  ],
  'render.js': [
    { from: 'if (parentDom.nodeType == 9) {', to: '// @ts-expect-error\n\tlet isHydrating' },
    { from: 'isHydrating = vnode && vnode._flags & MODE_HYDRATE', instead: 'isHydrating = false' },
    // What it renders into is empty before.
    { from: 'oldVNode\n\t\t\t? NULL\n', to: '\t\tcommitQueue,', instead: 'NULL,' },
    { from: 'oldVNode ? oldVNode._dom : parentDom.firstChild', instead: 'oldVNode && oldVNode._dom' },
  ],
  'diff/index.js': [
    { from: '// Only diff VNodes created by Preact.', to: 'if ((tmp = options._diff))' },
    {
      from: 'outer: if (typeof newType == \'function\') {', to: '} else {\n\t\toldDom = newVNode._dom = diffElementNodes(',
      instead: `if (typeof newType == 'function') {
        tmp = newVNode.props.children
        oldDom = diffChildren(parentDom, isArray(tmp) ? tmp : [tmp], newVNode, oldVNode, globalContext, namespace, NULL, commitQueue, oldDom, false, refQueue)
      `,
    },
    { from: 'commitQueue.some(c => {', to: '}\n\n/**\n * Diff two virtual nodes representing DOM element' },
    { from: 'else if (nodeType == \'math\') namespace = MATH_NAMESPACE;' },
    { from: 'if (excessDomChildren) {\n\t\tfor (i = 0;', to: 'if (!dom) {\n\t\tconst doc' },
    { from: 'parentDom.ownerDocument || document', instead: 'document' },
    { from: 'newProps.is ? newProps : parentDom', instead: 'parentDom' },
    { from: 'if (isHydrating) {\n\t\t\tif (options._hydrationMismatch)', to: '// we created a new parent' },
    { from: '(!isHydrating || dom.data != newProps)', instead: 'true' },
    { from: '(nodeType == \'template\' && dom.content) || dom', instead: 'dom' },
    { from: 'nodeType == \'textarea\' && newProps', to: '// If we are in a situation where', instead: 'NULL;' },
    { from: 'if (!isHydrating && excessDomChildren) {', to: 'for (i in oldProps) {' },
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
    { from: 'childVNode._component || newDom', instead: 'newDom' },
    { from: 'if (parentVNode.props._parentDom) return oldDom;' },
    { from: 'if (oldDom && !oldDom.parentNode) {', to: '// Comments (e.g. server' },
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
  if (more.length !== 1 || rest < 0) throw new Error(`widget/preact.mjs: Preact’s ${file} is not what it was at ${JSON.stringify(from)}`)
  return start + instead + more[0].slice(rest)
}

export const preact = {
  name: 'preact',
  resolveId: (id) => (id === 'preact' ? `${sources}index.js` : null),
  async load(id) {
    if (!id.startsWith(sources)) return null
    const file = id.slice(sources.length)
    const text = (cuts[file] ?? []).reduce((text, it) => cut(text, it, file), await readFile(id, 'utf8'))
    // Nobody has set an option, and there is no component that could catch an error.
    return text.replace(/options\._catchError\((\w+)[^)]*\)/g, 'throw $1').replace(/options\.\w+/g, 'undefined')
  },
}
