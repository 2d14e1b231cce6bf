/** Who is who on the one port: third parties are host names under `localhost`, which browsers take to this machine by themselves. */

export const parties = ['google', 'video', 'ads', 'vendor']

/** @param {URL} url @returns {string | undefined} the third party that a request is for */
export const partyOf = ({ hostname }) => parties.find((it) => hostname === `${it}.localhost`)

/** @param {URL} url of a page @returns {Record<string, string>} the origins of its third parties: on its port, as its browser knows it */
export const originsFor = ({ port }) => Object.fromEntries(parties.map((it) => [it, `http://${it}.localhost${port && `:${port}`}`]))

/** Names of this machine; pages are secure contexts there, and `*.localhost` can be reached. */
const isName = (hostname) => hostname === 'localhost' || hostname.endsWith('.localhost')

/** @param {URL} url of a page @returns {string | undefined} the address that is better opened */
export const betterAddress = ({ hostname, port, pathname }) => (isName(hostname) ? undefined : `http://localhost${port && `:${port}`}${pathname}`)
