/** One press from withdrawal, always: where no link of the page’s own to the panel can be seen, the trigger is there. */
import { describe, expect, it } from 'vitest'
import { choose, engine, eventually, panel, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const LINK = '<a href="#privacy" data-assent-open>Privacy settings</a>'
const FOOTER = `<footer>${LINK}</footer>`

async function open(body: string, head = '', size: [number, number] = [1280, 720]): Promise<void> {
  await visit.page.setViewportSize({ width: size[0], height: size[1] })
  visit.serve({}, { body, head: `<meta name="viewport" content="width=device-width">${head}` })
  await visit.open()
  await choose(visit.page, 'Reject all')
  await visit.page.locator('assent-trigger').waitFor({ state: 'attached' })
  await settle(visit.page)
}
const shown = () => trigger(visit.page).isVisible()
/** Changes the page, and waits until the trigger is there or not: it is looked at half a second later, for which nobody waits. */
async function changed(change: string | (() => Promise<void>), isThere: boolean, what = ''): Promise<void> {
  const { page } = visit
  await (typeof change === 'string' ? page.evaluate(change) : change())
  // Eight seconds at most, as of a visitor.
  let looks = 16
  await eventually(async () => {
    if (looks-- > 0) await page.clock.runFor(500)
    return [what, await shown()]
  }).toEqual([what, isThere])
}

/** All of what a page is made of, from style sheet to script. */
interface Made { body: string; css?: string | undefined; script?: string | undefined; size?: [number, number] | undefined }
/** Makes the page another one. */
const become = ({ body, css = '', script = '', size = [1280, 720] }: Made) => async (): Promise<void> => {
  await visit.page.setViewportSize({ width: size[0], height: size[1] })
  await visit.page.evaluate(({ body, css, script }) => {
    document.querySelector('style')!.textContent = css
    document.querySelector('main')!.innerHTML = body
    const it = document.createElement('script')
    it.textContent = script
    document.querySelector('main')!.append(it)
  }, { body, css, script })
}
const [SEEN, UNSEEN] = [{ body: FOOTER }, { body: '<p>No link.</p>' }]

it('a link that nobody can see or press does not count', async () => {
  const { page } = visit
  const cases: [string, string, string?, [number, number]?][] = [
    ['in a menu that a phone does not show', `<nav class="wide">${LINK}</nav>`, '.wide { display: none } @media (min-width: 600px) { .wide { display: block } }', [390, 844]],
    ['invisible', FOOTER, 'footer { visibility: hidden }'],
    ['transparent', FOOTER, 'footer { opacity: 0 }'],
    ['in closed details', `<details><summary>More</summary>${LINK}</details>`],
    ['hidden', `<div hidden>${LINK}</div>`],
    ['in a closed dialog', `<dialog>${LINK}</dialog>`],
    ['in a closed popover', `<div popover>${LINK}</div>`],
    ['in a menu beside the window', `<nav>${LINK}</nav>`, 'nav { position: fixed; left: 0; top: 0; width: 300px; transform: translateX(-100%) }'],
    ['in a menu at the other side', `<nav>${LINK}</nav>`, 'nav { position: fixed; right: -300px; top: 0; width: 300px }'],
    ['in a drawer where nobody can scroll to', `<nav>${LINK}</nav>`, 'body { overflow-x: hidden } nav { position: absolute; top: 0; right: -280px; width: 280px }'],
    ['in a drawer before a page that goes on to the right', `<nav>${LINK}</nav><div style="width: 3000px">Wide</div>`, 'nav { position: absolute; top: 0; left: -280px; width: 280px }'],
    ['far outside', FOOTER, 'footer { position: absolute; left: -9999px }'],
    ['in a folded part', `<div class="folded">${LINK}</div>`, '.folded { max-height: 0; overflow: hidden }'],
    ['in a folded part that would scroll', `<div class="folded">${LINK}</div>`, '.folded { max-height: 0; overflow: auto }'],
    ['for screen readers alone', FOOTER, 'footer a { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }'],
    ['of no size', FOOTER, 'footer { transform: scale(0) }'],
    ['that is not drawn', FOOTER, 'footer { content-visibility: hidden }'],
    ['disabled', '<button data-assent-open disabled>Privacy settings</button>'],
  ]
  await page.clock.install()
  await open(FOOTER, '<style></style>')
  for (const [name, body, css, size] of cases) {
    await changed(become({ body, css, size }), true, name)
    // A press at another place keeps this one from being one with that of the case before.
    await page.mouse.click(200, 400)
    await trigger(page).click()
    await eventually(async () => [name, await panel(page).isVisible()]).toEqual([name, true])
    await page.evaluate('assent.close()')
    await panel(page).waitFor({ state: 'detached' })
    await changed(become(SEEN), false, name)
  }
})

describe('a link that can be seen, or scrolled to, is enough', () => {
  const far = '<div style="height: 3000px">Text</div>'
  const cases: [string, string, string?, string?][] = [
    ['in sight', FOOTER],
    ['below', far + FOOTER],
    ['below, in a part that scrolls', `<div class="app">${far}${FOOTER}</div>`, '.app { height: 90vh; overflow: auto }'],
    ['where the body scrolls', far + FOOTER, 'html, body { height: 100%; margin: 0; overflow: auto }'],
    ['where the page may not scroll just now', far + FOOTER, 'body { overflow: hidden }'],
    ['within what cuts off something else', `<div class="cut">${LINK}<div style="width: 4000px">Text</div></div>`, '.cut { overflow: hidden }'],
    ['drawn when it is scrolled to', far + FOOTER, 'footer { content-visibility: auto; contain-intrinsic-size: 1px 50px }'],
    ['fixed', FOOTER, 'footer { position: fixed; bottom: 0; right: 0 } main { overflow: hidden; height: 5px }'],
    ['to the right', FOOTER, 'footer { margin-left: 3000px; width: 200px }'],
    ['in an open popover', `<div popover="manual" id="p">${LINK}</div>`, '', 'p.showPopover()'],
  ]

  it('wherever it is', async () => {
    const { page } = visit
    await page.clock.install()
    await open('', '<style></style>')
    for (const [name, body, css, script] of cases) {
      await changed(become(UNSEEN), true, name)
      await changed(become({ body, css, script }), false, name)
      // And stays so, also in the frames after the next look.
      for (let i = 0; i < 2; i++) {
        await page.clock.runFor(600)
        await settle(page)
        expect([name, await shown()]).toEqual([name, false])
      }
    }
  })

  it('in a page from right to left', async () => {
    await open(`<div dir="rtl">${FOOTER}</div><script>document.documentElement.dir = "rtl"</script>`, '<style>footer { margin-right: 3000px; width: 200px }</style>')
    expect(await shown()).toBe(false)
  })

  it('in a component of the page’s', async () => {
    await open('<site-footer></site-footer><script>document.querySelector("site-footer").attachShadow({ mode: "open" }).innerHTML = "<slot></slot>"; document.querySelector("site-footer").innerHTML = `<a data-assent-open href="#x">Privacy settings</a>`</script>')
    expect(await shown()).toBe(false)
  })
})

describe('it is looked at again', () => {
  const changes: [string, string, string, string?][] = [
    ['another route, deep in the page', 'document.querySelector("#route").innerHTML = "<p>Another</p>"', `document.querySelector("#route").innerHTML = \`${LINK}\``],
    ['a class', 'document.querySelector("#route").className = "off"', 'document.querySelector("#route").className = ""'],
    ['a style', 'document.querySelector("#route").style.display = "none"', 'document.querySelector("#route").style.display = ""'],
    ['the attribute', 'document.querySelector("#link").removeAttribute("data-assent-open")', 'document.querySelector("#link").setAttribute("data-assent-open", "")'],
    ['a style sheet', 'document.head.insertAdjacentHTML("beforeend", "<style id=s>#route { visibility: hidden }</style>")', 's.remove()'],
    ['what fades', 'document.querySelector("#route").className = "fade"', 'document.querySelector("#route").className = ""'],
  ]
  const body = '<div><div id="route"><a id="link" href="#x" data-assent-open>Privacy settings</a></div></div>'
  const css = '<style>.off { display: none } #route { transition: opacity .3s } .fade { opacity: 0 }</style>'

  it('after each change', async () => {
    const { page } = visit
    await page.clock.install()
    await open(body, css)
    expect(await shown()).toBe(false)
    for (const [name, away, back] of changes) {
      await page.evaluate((it) => { document.querySelector('main')!.innerHTML = it }, body)
      for (let i = 0; i < 2; i++) {
        await changed(away, true, name)
        await changed(back, false, name)
      }
    }
  })

  it('when the window changes, and when a menu opens without a script', async () => {
    const { page } = visit
    await page.clock.install()
    await open(`<input type="checkbox" id="menu"><nav>${LINK}</nav><ul><li>Menu<div>${LINK}</div></li></ul>`, `<style>
      @media (max-width: 600px) { nav { display: none } #menu:checked + nav { display: block } } li div { display: none } li:hover div { display: block }</style>`)
    expect(await shown()).toBe(false)
    await changed(() => page.setViewportSize({ width: 390, height: 844 }), true, 'a small window')
    await changed(() => page.locator('#menu').check(), false, 'a menu that opens')
    await changed(() => page.locator('#menu').uncheck(), true, 'a menu that closes')
    await page.locator('li').hover()
    await changed('document.body.title = "changed"', false, 'a menu under the pointer')
    await changed(() => page.mouse.move(200, 400), true, 'a menu that it has left')
  })

  it('and while the panel is open it stays as it was opened from', async () => {
    const { page } = visit
    await open(FOOTER)
    await page.locator('[data-assent-open]').click()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Privacy settings')
    expect(await shown()).toBe(false)
  })
})

it('costs a busy page next to nothing: ten thousand changes a second', async () => {
  if (engine !== 'chromium') return
  const { page } = visit
  // A look is what follows upon half a second, in the frame after.
  await page.addInitScript(() => {
    const spent = { looks: 0, time: 0 }
    Object.assign(window, { spent })
    const { ResizeObserver } = window
    Object.assign(window, {
      ResizeObserver: class extends ResizeObserver {
        constructor(run: ResizeObserverCallback) {
          super((...it) => {
            const start = performance.now()
            run(...it)
            spent.looks++
            spent.time += performance.now() - start
          })
        }
      },
    })
  })
  await open(`${FOOTER}<div id="busy">${'<p><b>Text</b></p>'.repeat(2_000)}</div>`)
  const spent = () => page.evaluate<{ looks: number; time: number }>('({ ...spent })')
  const before = await spent()
  await page.evaluate(() => new Promise<void>((done) => {
    const all = [...document.querySelectorAll('#busy b')]
    let round = 0
    const timer = setInterval(() => {
      for (let i = 0; i < 200; i++) {
        const it = all[(round * 200 + i) % all.length]!
        if (i % 2) it.setAttribute('data-n', `${round}`)
        else it.textContent = `Text ${round}`
      }
      if (++round === 100) {
        clearInterval(timer)
        done()
      }
    }, 20)
  }))
  const after = await spent()
  console.log(`two busy seconds: ${after.looks - before.looks} looks, ${(after.time - before.time).toFixed(1)} ms`)
  expect(after.looks - before.looks).toBeGreaterThan(1)
  expect(after.looks - before.looks).toBeLessThan(12)
})
