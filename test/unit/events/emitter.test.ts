// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { createEmitter } from '../../../src/events/emitter.js'

interface Events { change: number; view: string }

it('tells every listener of an event, in the order they came, and nobody else', () => {
  const { on, emit } = createEmitter<Events>(() => undefined)
  const heard: string[] = []
  on('change', (it) => heard.push(`first ${it}`))
  on('change', (it) => heard.push(`second ${it}`))
  on('view', () => heard.push('view'))
  emit('change', 1)
  expect(heard).toEqual(['first 1', 'second 1'])
})

it('stops telling who does not want to hear, also while it is telling', () => {
  const { on, emit } = createEmitter<Events>(() => undefined)
  const [first, second] = [vi.fn(() => stop()), vi.fn()]
  const stop = on('change', first)
  on('change', second)
  emit('change', 1)
  emit('change', 2)
  expect(first.mock.calls).toEqual([[1]])
  expect(second.mock.calls).toEqual([[1], [2]])
  stop()
})

it('reports a listener that throws, by the event, and goes on with the others', () => {
  const failed = vi.fn()
  const { on, emit, call } = createEmitter<Events>(failed)
  const [cause, after] = [new Error('x'), vi.fn()]
  on('change', () => { throw cause })
  on('change', after)
  emit('change', 1)
  call('onGrant', () => { throw cause })
  expect(failed.mock.calls).toEqual([['listener-failed', 'change', cause], ['listener-failed', 'onGrant', cause]])
  expect(after).toHaveBeenCalledWith(1)
})

it('has nobody to tell without listeners', () => {
  expect(() => createEmitter<Events>(() => undefined).emit('view', 'panel')).not.toThrow()
})
