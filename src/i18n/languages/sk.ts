/** Slovak. */
import type { Messages } from '../messages.js'

export const name = 'Slovenčina'

const sk: Messages = {
  bannerTitle: 'Môžeme používať voliteľné cookies?',
  optOutTitle: 'Tento web používa voliteľné cookies',
  bannerText: 'My a tretie strany chceme vo vašom zariadení ukladať a čítať informácie na tieto účely: {purposes}. ' +
    'Podrobnosti nájdete v časti Nastavenia.',
  bannerChoice: 'Vašu voľbu uchováme {days} {days|one:deň|few:dni|other:dní}. V nastaveniach cookies ju môžete kedykoľvek zmeniť alebo svoj súhlas odvolať.',
  optOutText: 'My a tretie strany vo vašom zariadení ukladáme a čítame informácie na tieto účely: {purposes}. ' +
    'Kedykoľvek to môžete odmietnuť.',
  addedText: 'Nové: {names}.',
  more: '{names} a ďalšie ({count})',
  lapsedText: 'Platnosť vašej voľby vypršala: {names}.',
  newText: 'Treba znova vybrať: {names}. Zvyšok vašej voľby zostáva zachovaný.',
  policyLink: 'Zásady ochrany osobných údajov',
  rejectAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  acknowledge: 'Rozumiem',
  settings: 'Nastavenia',
  save: 'Uložiť',
  close: 'Zavrieť bez uloženia',
  panelTitle: 'Nastavenia cookies',
  panelText: 'Vyberte, čo sa smie ukladať a čítať vo vašom zariadení. Svoju voľbu môžete kedykoľvek zmeniť.',
  trigger: 'Nastavenia cookies',
  alwaysOn: 'Vždy zapnuté',
  required: '[Nevyhnutné]',
  optional: '[Voliteľné]',
  services: 'Služby ({count})',
  saved: 'Vaša voľba je uložená.',
  gpcHonored: 'Žiadosť o odmietnutie bola zohľadnená: váš prehliadač odosiela signál Global Privacy Control, preto zostáva ' +
    'vypnuté: {categories}.',
  dntHonored: 'Signál Do Not Track bol zohľadnený: váš prehliadač žiada, aby vás weby nesledovali, preto zostáva vypnuté: ' +
    '{categories}.',
  lockedBySignal: 'Vypnuté na žiadosť vášho prehliadača',
  overrideText: 'Váš prehliadač žiada weby, aby nechali vypnuté: {categories}. ' +
    'Ak to tu povolíte, na tomto webe bude platiť vaša voľba.',
  override: 'Aj tak povoliť',
  lockedByAge: 'Vypnuté, pretože tento web je určený deťom',
  noticeText: 'Naše zásady ochrany osobných údajov sa zmenia {date}.',
  changedText: 'Naše zásady ochrany osobných údajov sa zmenili {date}.',
  noticeClose: 'OK',
  outdatedText: 'Vaša voľba bola zmenená inde. Ak má platiť aj tu, načítajte túto stránku znova.',
  reload: 'Načítať znova',
  controller: 'Prevádzkovateľ',
  comma: ', ',
  embedText: '{name} pri načítaní odosiela údaje príjemcovi {provider}, preto čaká na vaše povolenie.',
  embedOnce: 'Načítať raz',
  embedAlways: 'Vždy povoliť',
  requiredName: 'Nevyhnutné',
  requiredDescription: 'Potrebné na to, čo od tohto webu žiadate, napríklad na prihlásenie alebo zapamätanie tejto voľby.',
  functionalName: 'Doplnkové funkcie',
  functionalDescription: 'Pamätajú si vaše predvoľby a zobrazujú obsah z iných webov, napríklad videá, mapy a chat.',
  analyticsName: 'Analytika',
  analyticsDescription: 'Meria, ako sa web používa, aby ho bolo možné zlepšovať.',
  advertisingName: 'Reklama',
  advertisingDescription: 'Zobrazuje reklamu podľa vašich záujmov na tomto aj na iných weboch a meria jej účinok.',
}

export default sk
