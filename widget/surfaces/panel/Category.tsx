/** One category of the panel: a switch, what it is for, and the services behind it. */
import type { ComponentChildren, VNode } from 'preact'
import { categoryText } from '../../../src/declaration/translation.js'
import type { CategoryOptions, Consent } from '../../../src/index.js'
import { fill, type PanelTranslation } from '../../language/translationSource.js'

/** What the visitor has switched and not yet saved. */
export interface Draft {
  isOn(id: string): boolean
  toggle(id: string, on: boolean): void
}

/** @param about ways out of it and what is said of its services, once that has arrived */
export function Category({ config, $policy }: Consent, shown: PanelTranslation, draft: Draft, category: CategoryOptions, [links, services]: ComponentChildren[] = []): VNode {
  const { id } = category
  const { messages } = shown
  const { locks, marks } = $policy.get()
  const lock = locks[id]
  const count = config.services.filter((it) => it.category === id).length
  const take = (event: Event): void => draft.toggle(id, (event.currentTarget as HTMLInputElement).checked)
  return <section part="category">
    <div class="head">
      <h3 part="category-name">
        <label for={id}>{categoryText(category, 'name', shown) ?? id}{marks && ` ${messages[id === 'required' ? id : 'optional']}`}</label>
      </h3>
      <span part="category-state" id={`${id}-lock`}>{lock && (lock === 'required' ? messages.alwaysOn : draft.isOn(id) || lock === 'age' || messages.lockedBySignal)}</span>
      <input
        id={id} type="checkbox" role="switch" part="switch" checked={draft.isOn(id)} disabled={!!lock}
        aria-describedby={`${id}-lock ${id}-text ${id}-lost`}
        // The press, before the page hears of it; and what a tool of the visitor's may do without one.
        onPress={take} onChange={take}
      />
    </div>
    <p id={`${id}-text`} part="category-text">{categoryText(category, 'description', shown)}</p>
    {links}
    {count > 0 && <details part="services">
      <summary part="summary">{fill(messages.services, { count })}</summary>
      {services}
    </details>}
  </section>
}
