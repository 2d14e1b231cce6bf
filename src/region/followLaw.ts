/** Which policy holds for this visitor: the region as far as it is known, and again when more of it is. Beside the keeper, not in the core. */
import { localDate } from '../browser/localDate.js'
import type { Config } from '../config/types.js'
import type { BoundEnvironment } from '../environment.js'
import type { Decision } from '../model/decision.js'
import type { Policy } from '../model/policy.js'
import { review } from '../model/scope.js'
import { real } from '../page/domClobbering.js'
import { askRegion, keepRegion } from './askRegion.js'
import { configInForce } from './configInForce.js'
import { findRegion } from './findRegion.js'
import { guessRegion } from './guessRegion.js'
import type { Region } from './policyUnder.js'
import { resolvePolicy } from './resolvePolicy.js'

/** Ids that a visitor has refused at last; services go with their category. */
function refusedIn({ services }: Config, last: Decision | undefined): string[] {
  const refused = Object.entries(last?.choices ?? {}).filter(([, granted]) => !granted).map(([id]) => id)
  return [...refused, ...services.filter((it) => refused.includes(it.category!)).map((it) => it.id)]
}

/**
 * Tells the policy: before it returns, by what is known at once, and again when the endpoint has answered or a guess was made.
 * What comes later never allows more unasked than what came first.
 * @param last the newest decision known, also one that counts no more
 */
export function followLaw(config: Config, environment: BoundEnvironment, last: Decision | undefined, tell: (policy: Policy) => void): void {
  const { window, warn, now, painted, idle, signals, life } = environment
  const { regionFrom: { endpoint, guess } = {}, storage: { days, onExpiry } } = config
  const refused = refusedIn(config, last)
  const said = signals()
  const inForce = configInForce(config, now())
  let previous: Policy | undefined

  function enter(region: Region): void {
    const policy = resolvePolicy(inForce, region, said, previous, refused)
    const soonest = Math.min(...Object.values(policy.lifetimes!).map((it) => it.denied))
    if (onExpiry !== 'keep-refusals' && days !== undefined && days < soonest) warn('refusal-days', days, soonest, policy.law, policy.jurisdiction)
    previous = policy
    tell(policy)
  }
  /** The page itself must have what the law wants on it at all times; the panel is only one press away. */
  function lookForLinks(): void {
    const { links = [], jurisdiction, law } = previous!
    if (links.length && !real(window!.document).querySelector('assent-choices, [data-assent-open]')) warn('link-missing', jurisdiction, law, links.join(', '))
  }
  function guessed(): void {
    const code = guess !== 'off' && guess !== 'trust' && guessRegion(window!)
    if (code) enter({ code, basis: 'guess' })
  }

  const region = findRegion(config, window, (...doubt) => warn('unknown-region', ...doubt), guessRegion)
  enter(region)
  if (!window) return
  idle(lookForLinks)
  if (region.code || life.ended) return
  if (endpoint === undefined) painted(guessed)
  else {
    void askRegion(window, endpoint).then(life.whileAlive((code) => {
      if (!code) return guessed()
      keepRegion(config, window, code)
      enter({ code, basis: 'endpoint' })
    }))
  }
}

export type FollowLaw = typeof followLaw

/**
 * Takes out of a stored decision what must be asked again, since something in it is new, or all of it.
 * @param now ms since 1970 UTC
 */
export type Review = (config: Config, decision: Decision, now: number) => Decision | undefined

export const reviewStored: Review = (config, decision, now) => review(config, decision, localDate(now))
