/** Codes of regions, ISO 3166-1 alpha-2 and ISO 3166-2. */

/** Without `u`: no letter outside ASCII folds into one of these. */
const REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i

/** @returns the code of a region in upper case and that of its country; `*` where it is no code */
export const codesOf = (region: string | undefined): [code: string, country: string] => {
  const [code = '*', country = '*'] = (REGION.exec(region ?? '') ?? []).slice(0, 2).map((it) => it.toUpperCase())
  return [code, country]
}
