/** Room at the end of the window, so that the answers of the panel do not come to lie where Settings was pressed. */
import { listen } from '../../src/page/listen.js'

/**
 * @returns how much is to stay free, in CSS pixels: nothing where Settings is further up, since little would be left of the panel, nor
 * where it is out of the window
 */
export function roomBelowSettings(banner: HTMLElement | undefined): number {
  const settings = banner?.querySelector('[value=settings]')?.getBoundingClientRect()
  const below = settings ? innerHeight - settings.top : 0
  return below > 0 && below < innerHeight / 3 ? below : 0
}

/**
 * Leaves it free until the window has another size, as after a turn of the phone: Settings is somewhere else then, and the room is needed.
 * @returns stops
 */
export function keepRoomFree(panel: HTMLElement, below: number): () => void {
  const fill = (): void => void panel.style.removeProperty('--below')
  panel.style.setProperty('--below', `${below}px`)
  return listen(window, ['resize'], fill)
}
