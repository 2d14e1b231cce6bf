/** The settings: a modal dialog with a draft that counts once it is saved. */
import { useStore } from '@nanostores/vue'
import { h, onBeforeUnmount, onMounted, reactive, useTemplateRef } from 'vue'
import { howFor, settingsWords } from '../words.js'

export const Settings = {
  props: ['consent'],
  setup({ consent }) {
    const policy = useStore(consent.$policy)
    const shownAt = Date.now()
    const draft = reactive({ ...consent.$grants.get() })
    const dialog = useTemplateRef('dialog')
    onMounted(() => dialog.value.showModal())
    // Closing it gives the focus back to what had it.
    onBeforeUnmount(() => dialog.value.close())

    function save(words, how) {
      const open = words.categories.filter(({ id }) => !policy.value.locks[id])
      consent.decide(Object.fromEntries(open.map(({ id }) => [id, draft[id]])), how('panel.save'))
    }

    const row = ({ id, name, description, note }) => h('label', { class: 'settings-row', key: id }, [
      h('span', { class: 'settings-name' }, name),
      note && h('span', { class: 'settings-note' }, note),
      h('input', {
        type: 'checkbox', role: 'switch', checked: draft[id], disabled: !!note, onChange: ({ target }) => { draft[id] = target.checked },
      }),
      h('span', { class: 'settings-text' }, description),
    ])

    return () => {
      const words = settingsWords(consent, policy.value)
      const how = (method) => howFor(method, shownAt, words)
      return h('dialog', {
        ref: 'dialog', class: 'settings', 'aria-labelledby': 'settings-title',
        // Escape; not the end of a dialog that is being taken away.
        onClose: ({ currentTarget }) => currentTarget.isConnected && consent.close(),
      }, [
        h('header', [
          h('h2', { id: 'settings-title' }, words.title),
          h('button', { class: 'settings-close', 'aria-label': words.close, onClick: consent.close }, '×'),
        ]),
        h('p', words.text),
        words.signal && h('p', { class: 'ask-signal' }, words.signal),
        ...words.categories.map(row),
        h('div', { class: 'ask-buttons' }, [
          h('button', { onClick: () => consent.rejectAll(how('panel.reject_all')) }, words.reject),
          h('button', { onClick: () => consent.acceptAll(how('panel.accept_all')) }, words.accept),
          h('button', { onClick: () => save(words, how) }, words.save),
        ]),
      ])
    }
  },
}
