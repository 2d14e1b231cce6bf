/** From the colour spaces of CSS Color Level 4 to sRGB; the numbers are those of its sample code. Out of range where sRGB has no such colour. */

export type Channels = readonly [number, number, number]
type Matrix = readonly [Channels, Channels, Channels]

const times = (matrix: Matrix, of: Channels): Channels => matrix.map((row) => row[0] * of[0] + row[1] * of[1] + row[2] * of[2]) as unknown as Channels
const each = (of: Channels, by: (it: number) => number): Channels => of.map(by) as unknown as Channels

/** Of the transfer curve that sRGB and Display P3 share. */
const encode = (it: number): number => Math.sign(it) * (Math.abs(it) > .0031308 ? 1.055 * Math.abs(it) ** (1 / 2.4) - .055 : 12.92 * Math.abs(it))
const decode = (it: number): number => Math.sign(it) * (Math.abs(it) <= .04045 ? Math.abs(it) / 12.92 : ((Math.abs(it) + .055) / 1.055) ** 2.4)

const XYZ_TO_LINEAR: Matrix = [
  [12831 / 3959, -329 / 214, -1974 / 3959], [-851781 / 878810, 1648619 / 878810, 36519 / 878810], [705 / 12673, -2585 / 12673, 705 / 667],
]
const D50_TO_D65: Matrix = [
  [.955473421488075, -.02309845494876471, .06325924320057072], [-.0283697093338637, 1.0099953980813041, .021041441191917323], [.012314014864481998, -.020507649298898964, 1.330365926242124],
]
const P3_TO_XYZ: Matrix = [[608311 / 1250200, 189793 / 714400, 198249 / 1000160], [35783 / 156275, 247089 / 357200, 198249 / 2500400], [0, 32229 / 714400, 5220557 / 5000800]]
const OKLAB_TO_LMS: Matrix = [[1, .3963377773761749, .2158037573099136], [1, -.1055613458156586, -.0638541728258133], [1, -.0894841775298119, -1.2914855480194092]]
const LMS_TO_XYZ: Matrix = [
  [1.2268798758459243, -.5578149944602171, .2813910456659647], [-.0405757452148008, 1.112286803280317, -.0717110580655164], [-.0763729366746601, -.4214933324022432, 1.5869240198367816],
]

const fromLinear = (of: Channels): Channels => each(of, encode)
const fromXyz = (of: Channels): Channels => fromLinear(times(XYZ_TO_LINEAR, of))

export const fromHsl = ([hue, saturation, lightness]: Channels): Channels => {
  const [s, l] = [Math.max(0, saturation) / 100, lightness / 100]
  const at = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return [at(0), at(8), at(4)]
}

export const fromHwb = ([hue, white, black]: Channels): Channels => {
  const [w, b] = [white / 100, black / 100]
  return w + b >= 1 ? [w / (w + b), w / (w + b), w / (w + b)] : each(fromHsl([hue, 100, 50]), (it) => it * (1 - w - b) + w)
}

const polar = ([lightness, chroma, hue]: Channels): Channels => {
  const [angle, length] = [hue * Math.PI / 180, Math.max(0, chroma)]
  return [lightness, length * Math.cos(angle), length * Math.sin(angle)]
}

export const fromLab = ([lightness, a, b]: Channels): Channels => {
  const y = (Math.min(100, Math.max(0, lightness)) + 16) / 116
  const [x, z] = [a / 500 + y, y - b / 200]
  const cube = (it: number): number => (it ** 3 > 216 / 24389 ? it ** 3 : (116 * it - 16) * 27 / 24389)
  return fromXyz(times(D50_TO_D65, [cube(x) * .3457 / .3585, cube(y), cube(z) * (1 - .3457 - .3585) / .3585]))
}
export const fromLch = (of: Channels): Channels => fromLab(polar(of))

export const fromOklab = ([lightness, a, b]: Channels): Channels =>
  fromXyz(times(LMS_TO_XYZ, each(times(OKLAB_TO_LMS, [Math.min(1, Math.max(0, lightness)), a, b]), (it) => it ** 3)))
export const fromOklch = (of: Channels): Channels => fromOklab(polar(of))

/** Of `color()`; those beyond the first six are read, and nothing is told of them. */
export const SPACES: readonly string[] = ['srgb', 'srgb-linear', 'display-p3', 'xyz', 'xyz-d65', 'xyz-d50', 'a98-rgb', 'prophoto-rgb', 'rec2020']

/** @returns `NaN`s for a space whose colours are not told here */
export function fromSpace(name: string, of: Channels): Channels {
  switch (name) {
    case 'srgb': return of
    case 'srgb-linear': return fromLinear(of)
    case 'display-p3': return fromXyz(times(P3_TO_XYZ, each(of, decode)))
    case 'xyz': case 'xyz-d65': return fromXyz(of)
    case 'xyz-d50': return fromXyz(times(D50_TO_D65, of))
    default: return [NaN, NaN, NaN]
  }
}
