/** One category of the panel: a switch, what it is for, and the services behind it. */
import type { VNode } from 'preact'
import type { CategoryOptions, Consent, ServiceTexts } from '../../src/index.js'
import { fill, type Shown } from '../texts.js'
import { wordFor } from '../words.js'
import type { Draft } from './Panel.js'
import { Service } from './Service.js'

export function Category(
  { config, $policy }: Consent, shown: Shown, described: Record<string, ServiceTexts>, draft: Draft, category: CategoryOptions,
): VNode {
  const { id } = category
  const { messages } = shown
  const lock = $policy.get().locks[id]
  const services = config.services.filter((it) => it.category === id)
  return <section>
    <div class="head">
      <h3><label for={id}>{wordFor(category, 'name', shown) ?? id}</label></h3>
      <span id={`${id}-lock`}>{lock && (lock === 'required' ? messages.alwaysOn : messages.lockedBySignal)}</span>
      <input
        id={id} type="checkbox" role="switch" checked={draft.isOn(id)} disabled={!!lock}
        aria-describedby={`${id}-lock ${id}-text`}
        onChange={(event) => draft.toggle(id, event.currentTarget.checked)}
      />
    </div>
    <p id={`${id}-text`}>{wordFor(category, 'description', shown)}</p>
    {services[0] && <details>
      <summary>{fill(messages.services, { count: services.length })}</summary>
      {services.map((it) => Service(it, described[it.id], shown))}
    </details>}
  </section>
}
