/** Norwegian Bokmål. */
import type { Messages } from '../messages.js'

export const name = 'Norsk bokmål'

const nb: Messages = {
  bannerTitle: 'Kan vi bruke valgfrie informasjonskapsler (cookies)?',
  optOutTitle: 'Dette nettstedet bruker valgfrie informasjonskapsler (cookies)',
  bannerText: 'Vi og tredjeparter ønsker å lagre og lese informasjon på enheten din for disse formålene: {purposes}. ' +
    'Du finner detaljer under «Innstillinger».',
  bannerChoice: 'Valget ditt lagres i {days} {days|one:dag|other:dager}. ' +
    'Du kan når som helst endre det eller trekke tilbake samtykket under «Cookie-innstillinger».',
  optOutText: 'Vi og tredjeparter lagrer og leser informasjon på enheten din for disse formålene: {purposes}. ' +
    'Du kan når som helst si nei.',
  addedText: 'Nytt: {names}.',
  more: '{names} og {count} til',
  lapsedText: 'Valget ditt er utløpt for: {names}.',
  newText: 'Må velges på nytt: {names}. Resten av valget ditt beholdes.',
  policyLink: 'Personvernerklæring',
  rejectAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  acknowledge: 'Forstått',
  settings: 'Innstillinger',
  save: 'Lagre',
  close: 'Lukk uten å lagre',
  panelTitle: 'Cookie-innstillinger',
  panelText: 'Velg hva som kan lagres og leses på enheten din. Du kan når som helst endre valget.',
  trigger: 'Cookie-innstillinger',
  alwaysOn: 'Alltid på',
  required: '[Nødvendig]',
  optional: '[Valgfritt]',
  services: 'Tjenester ({count})',
  saved: 'Valget ditt er lagret.',
  gpcHonored: 'Ønsket om reservasjon er etterkommet: Nettleseren din sender Global Privacy Control, så dette er fortsatt slått ' +
    'av: {categories}.',
  dntHonored: 'Do Not Track er fulgt: Nettleseren din ber om at du ikke blir sporet, så dette er fortsatt slått av: ' +
    '{categories}.',
  lockedBySignal: 'Slått av etter ønske fra nettleseren din',
  overrideText: 'Nettleseren din ber nettsteder om å holde dette slått av: {categories}. ' +
    'Hvis du tillater det her, er det valget ditt som gjelder på dette nettstedet.',
  override: 'Tillat likevel',
  lockedByAge: 'Slått av fordi dette nettstedet er for barn',
  noticeText: 'Personvernerklæringen vår endres {date}.',
  changedText: 'Personvernerklæringen vår ble endret {date}.',
  noticeClose: 'OK',
  outdatedText: 'Valget ditt er endret et annet sted. Last inn siden på nytt, så det gjelder her også.',
  reload: 'Last inn på nytt',
  controller: 'Behandlingsansvarlig',
  comma: ', ',
  embedText: 'Når {name} lastes inn, sendes det opplysninger til {provider}. Derfor trengs tillatelse fra deg.',
  embedOnce: 'Last inn én gang',
  embedAlways: 'Tillat alltid',
  requiredName: 'Nødvendig',
  requiredDescription: 'Trengs til det du ber om på nettstedet, for eksempel å logge inn eller å huske dette valget.',
  functionalName: 'Ekstra funksjoner',
  functionalDescription: 'Husker innstillingene dine og viser innhold fra andre nettsteder, for eksempel videoer, kart og chat.',
  analyticsName: 'Analyse',
  analyticsDescription: 'Måler hvordan nettstedet brukes, slik at det kan forbedres.',
  advertisingName: 'Annonsering',
  advertisingDescription: 'Viser annonser som passer til interessene dine, her og på andre nettsteder, og måler effekten av dem.',
}

export default nb
