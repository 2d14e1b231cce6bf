/** Czech. */
import type { Messages } from '../messages.js'

export const name = 'Čeština'

const cs: Messages = {
  bannerTitle: 'Můžeme používat volitelné cookies?',
  optOutTitle: 'Tento web používá volitelné cookies',
  bannerText: 'My a třetí strany chceme ukládat do vašeho zařízení informace a číst je k těmto účelům: {purposes}. ' +
    'Podrobnosti najdete v nastavení.',
  bannerChoice: 'Vaši volbu uchováváme po dobu {days} {days|one:dne|other:dní}. ' +
    'V nastavení cookies ji můžete kdykoli změnit nebo svůj souhlas odvolat.',
  optOutText: 'My a třetí strany ukládáme do vašeho zařízení informace a čteme je k těmto účelům: {purposes}. ' +
    'Kdykoli to můžete odmítnout.',
  addedText: 'Nově: {names}.',
  more: '{names} a další ({count})',
  lapsedText: 'Platnost vaší volby vypršela: {names}.',
  newText: 'Je třeba znovu zvolit: {names}. Zbytek vaší volby zůstává v platnosti.',
  policyLink: 'Zásady ochrany osobních údajů',
  rejectAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  acknowledge: 'Rozumím',
  settings: 'Nastavení',
  save: 'Uložit',
  close: 'Zavřít bez uložení',
  panelTitle: 'Nastavení cookies',
  panelText: 'Zvolte, co se smí do vašeho zařízení ukládat a co se z něj smí číst. Volbu můžete kdykoli změnit.',
  trigger: 'Nastavení cookies',
  alwaysOn: 'Vždy zapnuto',
  required: '[Povinné]',
  optional: '[Volitelné]',
  services: 'Služby ({count})',
  saved: 'Vaše volba je uložena.',
  gpcHonored: 'Žádosti o odmítnutí vyhověno: váš prohlížeč posílá signál Global Privacy Control, proto zůstává vypnuto: ' +
    '{categories}.',
  dntHonored: 'Požadavku Do Not Track vyhověno: váš prohlížeč žádá, aby vás weby nesledovaly, proto zůstává vypnuto: ' +
    '{categories}.',
  lockedBySignal: 'Vypnuto na žádost vašeho prohlížeče',
  overrideText: 'Váš prohlížeč žádá weby, aby toto nechaly vypnuté: {categories}. ' +
    'Pokud to zde povolíte, bude na tomto webu platit vaše volba.',
  override: 'Přesto povolit',
  lockedByAge: 'Vypnuto, protože je tento web určen dětem',
  noticeText: 'Naše zásady ochrany osobních údajů se změní {date}.',
  changedText: 'Naše zásady ochrany osobních údajů se změnily {date}.',
  noticeClose: 'OK',
  outdatedText: 'Vaše volba byla změněna jinde. Aby platila i zde, načtěte tuto stránku znovu.',
  reload: 'Načíst znovu',
  controller: 'Správce osobních údajů',
  comma: ', ',
  embedText: '{name} při načtení odesílá údaje (příjemce: {provider}), proto se obsah načte až s vaším svolením.',
  embedOnce: 'Načíst jednou',
  embedAlways: 'Vždy povolit',
  requiredName: 'Nezbytné',
  requiredDescription: 'Potřebné pro to, co od tohoto webu žádáte, například pro přihlášení nebo zapamatování této volby.',
  functionalName: 'Doplňkové funkce',
  functionalDescription: 'Pamatuje si vaše předvolby a zobrazuje obsah z jiných webů, například videa, mapy a chat.',
  analyticsName: 'Analýza návštěvnosti',
  analyticsDescription: 'Měří, jak se web používá, aby jej bylo možné zlepšovat.',
  advertisingName: 'Reklama',
  advertisingDescription: 'Zobrazuje zde i na jiných webech reklamu podle vašich zájmů a měří její účinek.',
}

export default cs
