/**
 * A stand-in for Google's gtm.js, for the tests. Not Google's code. It behaves as a container does in what a consent SDK has to do
 * with:
 *
 * - reads the layer that its address names (`?l=`, else `dataLayer`) in order, then each push; only real `arguments` objects are commands
 * - `consent default` and `consent update` (no regions) hold for what comes after them
 * - a trigger for every event: what stood in Consent Mode at that moment is kept in `window.google_tag_manager[id].fired`, by event, as
 *   `granted`, `denied` or `unset` for `analytics_storage` and `ad_storage`
 * - the tag of the trigger "All Pages" (`gtm.js`) waits for the first update as long as the default says; then what stood is in `pageView`
 */
(function () {
  'use strict'

  var source = new URL(document.currentScript.src)
  var name = source.searchParams.get('l') || 'dataLayer'
  var layer = (window[name] = window[name] || [])
  var tags = (window.google_tag_manager = window.google_tag_manager || {})
  var container = (tags[source.searchParams.get('id')] = { fired: [], commands: [], pageView: undefined })
  var defaults = {}
  var updates = {}
  var waiting = 0

  var state = function () {
    return ['analytics_storage', 'ad_storage'].map(function (it) { return updates[it] || defaults[it] || 'unset' }).join(' ')
  }
  var view = function () { if (container.pageView === 0) container.pageView = state() }

  var consent = function (kind, values) {
    container.commands.push(kind)
    var into = kind === 'default' ? defaults : updates
    for (var key in values) into[key] = values[key]
    if (kind === 'default') waiting = values.wait_for_update || 0
    else {
      waiting = 0
      view()
    }
  }

  var handle = function (entry) {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') {
      if (entry[0] === 'consent') consent(entry[1], entry[2])
      return
    }
    if (!entry || !entry.event) return
    container.fired.push(entry.event + ' ' + state())
    if (entry.event !== 'gtm.js') return
    container.pageView = 0
    if (waiting) setTimeout(view, waiting)
    else view()
  }

  var push = layer.push
  layer.push = function () {
    var length = push.apply(layer, arguments)
    ;[].forEach.call(arguments, handle)
    return length
  }
  layer.slice().forEach(handle)
})()
