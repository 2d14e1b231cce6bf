/** A result of the tests is the same on every machine: what a machine would decide is set here, before anything is started. */

/** `C` stands for English, which needs no files that a machine may lack. */
const set = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NODE_ENV: 'test' }
/** What people and desktops set for all programs: other languages, ways out to the network, options of Node, of fonts and of browsers. */
const left = /^(LANGUAGE|LC_.+|.+_PROXY|NODE_(OPTIONS|USE_ENV_PROXY|ICU_DATA)|FONTCONFIG_.+|FC_.+|FREETYPE_.+|(GTK|GDK|QT|MOZ|CHROMIUM|CHROME_DEVEL|WEBKIT)_.+|(WAYLAND_)?DISPLAY)$/i

/** @type {import('./machine.mjs').Settled} */
export const settled = (env) => ({
  ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, left.test(name) ? undefined : value])),
  ...set,
})

export const settle = () => {
  for (const [name, value] of Object.entries(settled(process.env))) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  // Files as everybody may read them.
  process.umask(0o022)
}
