/**
 * The page that everything is measured on: an article of text, which is the harder case for "the banner is not the largest
 * paint", with twenty tags that need consent.
 */

/** @typedef {{ category: string, src?: string }} Tag */

export const TAGS = 20
const needs = ['functional', 'analytics', 'advertising']
const sentence = 'The harbour wakes before the town does, and the kilns are warm by the time the first boat is at the quay.'

/** Half of them inline, half from another origin; needs taken in turn. */
const tags = (third) => Array.from({ length: TAGS }, (_, i) => ({
  category: needs[i % needs.length],
  ...(i % 2 && { src: `${third}/tag-${i}.js` }),
}))

const paragraph = (_, i) => `<h2>Chapter ${i + 1}</h2><p>${Array(4).fill(sentence).join(' ')}</p>`

/**
 * @param {import('./subjects.mjs').Subject} subject
 * @param {'first' | 'later'} visit before or after the choice: without an SDK the tags wait before it and are ordinary ones after
 * @param {string} third origin of the third party
 */
export const pageFor = (subject, visit, third) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The harbour</title>
<link rel="icon" href="data:,">
${subject.head}
<style>body{margin:0 auto;padding:1rem;max-width:44rem;font:1rem/1.5 sans-serif}nav a{margin-right:1rem}</style>
</head>
<body>
${subject.start ?? ''}
<nav><a href="/">Home</a><a href="/shop">Shop</a><a href="/journal">Journal</a></nav>
<main>
<h1>The harbour</h1>
${Array.from({ length: 12 }, paragraph).join('\n')}
<div id="feed"></div>
</main>
${tags(third).map((it) => subject.held(it, visit)).join('\n')}
${subject.end}
</body>
</html>
`

/** What an inline tag does; the file of an external one does the same. */
export const INLINE = 'ran.push(performance.now())'
