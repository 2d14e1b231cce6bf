/**
 * A stand-in for Google's gtag.js, for the demo and the tests. Not Google's code. It behaves as the real tag does in what
 * a consent SDK has to do with:
 *
 * - reads `window.dataLayer` (`?l=` names another): what was pushed before it came, then each push. Only real `arguments`
 *   objects are commands; arrays and plain objects are not
 * - `consent default` and `consent update` (no regions); `wait_for_update` delays hits until an update, or so many ms
 * - `config` sends a page_view, `event` a hit for each configured id, `get … client_id` calls back
 * - analytics_storage granted, or never mentioned: sets `_ga` and `_ga_<container>` for two years on the widest domain the
 *   browser takes, and writes them again with every hit. Denied: reads and writes no cookie, sends a cookieless ping
 *   (`gcs=G100`). An update to denied deletes nothing
 * - an update to granted sets the cookies at once
 * - a page that is hidden sends `user_engagement`
 * - `window['ga-disable-<id>'] === true`: sends nothing and sets nothing for that id
 *
 * Hits are POSTed to `/g/collect` of the origin that this script came from.
 */
(function () {
  'use strict'

  var source = new URL(document.currentScript.src)
  var layerName = source.searchParams.get('l') || 'dataLayer'
  var layer = (window[layerName] = window[layerName] || [])
  var tags = (window.google_tag_manager = window.google_tag_manager || {})
  // The real tag, too, runs once per address.
  if (tags[source.search]) return
  tags[source.search] = { dataLayer: layer }

  var types = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization']
  var defaults = {}
  var updates = {}
  var settings = {}
  /** Measurement id → its `config` parameters. */
  var configured = {}
  var waiting = []
  var waitTimer
  /** The client id of a page without analytics_storage lasts as long as the page. */
  var pageClient
  var hits = 0

  var seconds = function () { return Math.floor(Date.now() / 1000) }
  var stateOf = function (type) { return updates[type] || defaults[type] }
  var granted = function (type) { return stateOf(type) !== 'denied' }
  var disabled = function (id) { return window['ga-disable-' + id] === true }

  // Cookies

  var read = function (name) {
    var found = document.cookie.split('; ').filter(function (pair) { return pair.indexOf(name + '=') === 0 })[0]
    return found && found.slice(name.length + 1)
  }

  var write = function (name, value, domain, config) {
    var age = config.cookie_expires === undefined ? 63072000 : config.cookie_expires
    document.cookie = name + '=' + value + '; path=' + (config.cookie_path || '/') + (age ? '; max-age=' + age : '')
      + (domain === 'none' ? '' : '; domain=' + domain) + (config.cookie_flags ? '; ' + config.cookie_flags : '')
    return read(name) === value
  }

  /** Widest first: `test`, `site.test`, `www.site.test`; an address or a bare name takes none. */
  var domainsToTry = function () {
    var labels = location.hostname.split('.')
    if (labels.length < 2 || /^[\d.]+$|:/.test(location.hostname)) return ['none']
    return labels.map(function (_, index) { return labels.slice(labels.length - 1 - index).join('.') }).concat('none')
  }

  var writeWidest = function (name, value, config) {
    var domains = config.cookie_domain && config.cookie_domain !== 'auto' ? [config.cookie_domain] : domainsToTry()
    domains.some(function (domain) { return write(name, value, domain, config) })
  }

  var newClient = function () { return Math.floor(Math.random() * 2147483648) + '.' + seconds() }

  /** @returns the client id, kept in the cookies when it may be */
  var identify = function (id) {
    var config = configured[id]
    if (!granted('analytics_storage')) return (pageClient = pageClient || newClient())
    var prefix = config.cookie_prefix || ''
    var stored = read(prefix + '_ga')
    var client = stored ? stored.split('.').slice(-2).join('.') : config.client_id || pageClient || newClient()
    var now = seconds()
    writeWidest(prefix + '_ga', 'GA1.1.' + client, config)
    writeWidest(prefix + '_ga_' + id.replace(/^[A-Z]+-/, ''), 'GS2.1.s' + now + '$o1$g0$t' + now + '$j60$l0$h0', config)
    return client
  }

  // Hits

  var digit = function (type) { return stateOf(type) === undefined ? '-' : granted(type) ? '1' : '0' }
  var gcs = function () { return 'G1' + digit('ad_storage') + digit('analytics_storage') }

  /** By default and update: l none, p denied, t granted, q denied twice, r then granted, u granted then denied, v granted twice, m, n without default. */
  var letters = { '': 'l', d: 'p', g: 't', dd: 'q', dg: 'r', gd: 'u', gg: 'v', '-d': 'm', '-g': 'n' }
  var gcd = function () {
    return types.reduce(function (text, type) {
      var key = (defaults[type] || (updates[type] ? '-' : '')).charAt(0) + (updates[type] || '').charAt(0)
      return text + '1' + letters[key]
    }, '1') + '5'
  }

  var transmit = function (id, name, parameters) {
    if (disabled(id)) return
    var query = new URLSearchParams({
      v: '2', tid: id, cid: identify(id), gcs: gcs(), gcd: gcd(), en: name, dl: location.href, dt: document.title, _s: String(++hits),
    })
    for (var key in parameters) {
      if (typeof parameters[key] !== 'object' && key !== 'send_to') query.set('ep.' + key, String(parameters[key]))
    }
    fetch(source.origin + '/g/collect?' + query, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(function () {})
  }

  var hold = function (action) { if (waitTimer) waiting.push(action); else action() }

  var goOn = function () {
    clearTimeout(waitTimer)
    waitTimer = undefined
    waiting.splice(0).forEach(function (action) { action() })
  }

  var send = function (id, name, parameters) { hold(function () { transmit(id, name, parameters) }) }

  // Commands

  var merge = function (into, from) { for (var key in from) into[key] = from[key] }

  var consent = function (kind, values) {
    if (kind === 'default') {
      if (values.region) return
      if (values.wait_for_update) waitTimer = waitTimer || setTimeout(goOn, values.wait_for_update)
      types.forEach(function (type) { if (values[type]) defaults[type] = values[type] })
    }
    if (kind === 'update') {
      types.forEach(function (type) { if (values[type]) updates[type] = values[type] })
      goOn()
      if (values.analytics_storage === 'granted') {
        Object.keys(configured).forEach(function (id) { if (!disabled(id)) identify(id) })
      }
    }
  }

  var commands = {
    js: function () {},
    set: function (key, value) { if (typeof key === 'object') merge(settings, key); else settings[key] = value },
    consent: consent,
    config: function (id, parameters) {
      configured[id] = Object.assign({}, settings, parameters)
      if (configured[id].send_page_view !== false) send(id, 'page_view')
    },
    event: function (name, parameters) {
      var targets = parameters && parameters.send_to ? [].concat(parameters.send_to) : Object.keys(configured)
      targets.forEach(function (id) { if (configured[id]) send(id, name, parameters) })
    },
    get: function (id, field, callback) {
      if (configured[id] && field === 'client_id') hold(function () { callback(identify(id)) })
    },
  }

  var handle = function (entry) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return
    var command = commands[entry[0]]
    if (command) command.apply(null, [].slice.call(entry, 1))
  }

  var push = layer.push
  layer.push = function () {
    var length = push.apply(layer, arguments)
    ;[].forEach.call(arguments, handle)
    return length
  }
  layer.slice().forEach(handle)

  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') Object.keys(configured).forEach(function (id) { transmit(id, 'user_engagement') })
  })
})()
