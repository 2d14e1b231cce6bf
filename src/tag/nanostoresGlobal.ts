/** Comes before everything else: nanostores looks for the object by which its copies agree, and an element may have that name. */
import { global } from '../page/domClobbering.js'

if (global(window, 'nanostoresGlobal') === undefined) {
  Object.defineProperty(window, 'nanostoresGlobal', { value: { epoch: 0 }, writable: true, enumerable: true, configurable: true })
}
