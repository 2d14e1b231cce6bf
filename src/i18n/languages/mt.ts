/** Maltese. */
import type { Messages } from '../messages.js'

export const name = 'Malti'

const mt: Messages = {
  bannerTitle: 'Nistgħu nużaw cookies fakultattivi?',
  optOutTitle: 'Dan is-sit juża cookies fakultattivi',
  bannerText: 'Aħna u partijiet terzi nixtiequ naħżnu u naqraw informazzjoni fuq l-apparat tiegħek għal dawn l-għanijiet: ' +
    '{purposes}. Id-dettalji jinsabu taħt “Preferenzi”.',
  bannerChoice: 'L-għażla tiegħek tinżamm għal {days} {days|two:ijiem|few:ijiem|other:jum}. Tista’ tibdilha jew tirtiraha fi kwalunkwe ħin fil-preferenzi ' +
    'tal-cookies.',
  optOutText: 'Aħna u partijiet terzi naħżnu u naqraw informazzjoni fuq l-apparat tiegħek għal dawn l-għanijiet: {purposes}. ' +
    'Tista’ tirrifjuta fi kwalunkwe ħin.',
  addedText: 'Ġdid: {names}.',
  more: '{names} u {count} oħra',
  lapsedText: 'L-għażla tiegħek skadiet għal: {names}.',
  newText: 'Jeħtieġ li terġa’ tagħżel: {names}. Il-bqija tal-għażla tiegħek tibqa’ kif inhi.',
  policyLink: 'Politika tal-privatezza',
  rejectAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  acknowledge: 'Fhimt',
  settings: 'Preferenzi',
  save: 'Issejvja',
  close: 'Agħlaq mingħajr ma tissejvja',
  panelTitle: 'Preferenzi tal-cookies',
  panelText: 'Agħżel x’jista’ jinħażen u jinqara fuq l-apparat tiegħek. Tista’ tibdel dan fi kwalunkwe ħin.',
  trigger: 'Preferenzi tal-cookies',
  alwaysOn: 'Dejjem attivi',
  required: '[Meħtieġ]',
  optional: '[Fakultattiv]',
  services: 'Servizzi ({count})',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  gpcHonored: 'It-talba għal opt-out ġiet rispettata: il-browser tiegħek jibgħat Global Privacy Control, għalhekk dan jibqa’ ' +
    'mitfi: {categories}.',
  dntHonored: 'Do Not Track ġie rispettat: il-browser tiegħek jitlob li ma jsirx traċċar, għalhekk dan jibqa’ mitfi: ' +
    '{categories}.',
  lockedBySignal: 'Mitfi fuq talba tal-browser tiegħek',
  overrideText: 'Il-browser tiegħek jitlob lis-siti jżommu dan mitfi: {categories}. ' +
    'Jekk tippermettih hawn, f’dan is-sit tgħodd l-għażla tiegħek minflok.',
  override: 'Ippermetti xorta waħda',
  lockedByAge: 'Mitfi, għax dan is-sit huwa għat-tfal',
  noticeText: 'Il-politika tal-privatezza tagħna se tinbidel f’din id-data: {date}.',
  changedText: 'Il-politika tal-privatezza tagħna nbidlet f’din id-data: {date}.',
  noticeClose: 'OK',
  outdatedText: 'L-għażla tiegħek inbidlet x’imkien ieħor. Erġa’ tella’ din il-paġna biex tapplika hawn ukoll.',
  reload: 'Erġa’ tella’',
  controller: 'Kontrollur tad-data',
  comma: ', ',
  embedText: 'Is-servizz {name} jibgħat data lil {provider} meta jitgħabba, għalhekk jeħtieġ il-permess tiegħek.',
  embedOnce: 'Għabbi darba',
  embedAlways: 'Ippermetti dejjem',
  requiredName: 'Meħtieġa',
  requiredDescription: 'Meħtieġa għal dak li titlob minn dan is-sit, bħad-dħul fil-kont jew iż-żamma ta’ din l-għażla.',
  functionalName: 'Funzjonijiet addizzjonali',
  functionalDescription: 'Jiftakru l-preferenzi tiegħek u juru kontenut minn siti oħra, bħal vidjos, mapep u chat.',
  analyticsName: 'Analitika',
  analyticsDescription: 'Tkejjel kif jintuża s-sit, biex ikun jista’ jitjieb.',
  advertisingName: 'Reklamar',
  advertisingDescription: 'Juri reklami skont l-interessi tiegħek, hawn u f’siti oħra, u jkejjel l-effett tagħhom.',
}

export default mt
