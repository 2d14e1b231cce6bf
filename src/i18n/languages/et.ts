/** Estonian. */
import type { Messages } from '../messages.js'

export const name = 'Eesti'

const et: Messages = {
  bannerTitle: 'Kas tohime kasutada valikulisi küpsiseid?',
  optOutTitle: 'See sait kasutab valikulisi küpsiseid',
  bannerText: 'Meie ja kolmandad isikud soovime salvestada teie seadmesse teavet ja seda lugeda järgmistel eesmärkidel: ' +
    '{purposes}. Üksikasjad leiate seadetest.',
  bannerChoice: 'Teie valikut säilitatakse {days} {days|one:päev|other:päeva}. Küpsiste seadetes saate seda igal ajal muuta või nõusoleku tagasi ' +
    'võtta.',
  optOutText: 'Meie ja kolmandad isikud salvestame teie seadmesse teavet ja loeme seda järgmistel eesmärkidel: {purposes}. ' +
    'Saate sellest igal ajal keelduda.',
  addedText: 'Uus: {names}.',
  more: '{names} ja veel {count}',
  lapsedText: 'Teie valik on aegunud: {names}.',
  newText: 'Vaja uuesti valida: {names}. Ülejäänud valik jääb kehtima.',
  policyLink: 'Privaatsuspoliitika',
  rejectAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  acknowledge: 'Selge',
  settings: 'Seaded',
  save: 'Salvesta',
  close: 'Sulge salvestamata',
  panelTitle: 'Küpsiste seaded',
  panelText: 'Valige, mida tohib teie seadmesse salvestada ja sealt lugeda. Saate valikut igal ajal muuta.',
  trigger: 'Küpsiste seaded',
  alwaysOn: 'Alati sees',
  required: '[Kohustuslik]',
  optional: '[Valikuline]',
  services: 'Teenused ({count})',
  saved: 'Teie valik on salvestatud.',
  gpcHonored: 'Loobumistaotlus täidetud: teie brauser saadab signaali Global Privacy Control, seetõttu jääb välja lülitatuks: ' +
    '{categories}.',
  dntHonored: 'Do Not Track on arvesse võetud: teie brauser palub teid mitte jälgida, seetõttu jääb välja lülitatuks: ' +
    '{categories}.',
  lockedBySignal: 'Välja lülitatud teie brauseri soovil',
  overrideText: 'Teie brauser palub veebisaitidel jätta see välja lülitatuks: {categories}. ' +
    'Kui lubate selle siin, kehtib sellel saidil teie valik.',
  override: 'Luba siiski',
  lockedByAge: 'Välja lülitatud, sest see sait on mõeldud lastele',
  noticeText: 'Meie privaatsuspoliitika muutub. Muudatuse kuupäev: {date}.',
  changedText: 'Meie privaatsuspoliitika on muutunud. Muudatuse kuupäev: {date}.',
  noticeClose: 'OK',
  outdatedText: 'Teie valikut muudeti mujal. Laadige see leht uuesti, et valik kehtiks ka siin.',
  reload: 'Laadi uuesti',
  controller: 'Vastutav töötleja',
  comma: ', ',
  embedText: '{name} saadab laadimisel andmeid (saaja: {provider}), seetõttu laaditakse sisu ainult teie loal.',
  embedOnce: 'Laadi üks kord',
  embedAlways: 'Luba alati',
  requiredName: 'Vajalik',
  requiredDescription: 'Vajalik selleks, mida saidilt soovite, näiteks sisselogimiseks või selle valiku meelespidamiseks.',
  functionalName: 'Lisafunktsioonid',
  functionalDescription: 'Jätab meelde teie eelistused ja kuvab muude saitide sisu, näiteks videoid, kaarte ja vestlust.',
  analyticsName: 'Analüütika',
  analyticsDescription: 'Mõõdab, kuidas saiti kasutatakse, et seda paremaks muuta.',
  advertisingName: 'Reklaam',
  advertisingDescription: 'Näitab siin ja muudel saitidel teie huvidele vastavat reklaami ning mõõdab selle mõju.',
}

export default et
