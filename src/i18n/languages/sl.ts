/** Slovenian. */
import type { Messages } from '../messages.js'

export const name = 'Slovenščina'

const sl: Messages = {
  bannerTitle: 'Ali smemo uporabljati neobvezne piškotke?',
  optOutTitle: 'To spletno mesto uporablja neobvezne piškotke',
  bannerText: 'Mi in tretje osebe želimo v vaši napravi shranjevati in brati podatke za te namene: {purposes}. ' +
    'Podrobnosti so na voljo pod »Nastavitve«.',
  bannerChoice: 'Vašo izbiro hranimo {days} {days|one:dan|two:dneva|other:dni}. ' +
    'V nastavitvah piškotkov jo lahko kadar koli spremenite ali prekličete privolitev.',
  optOutText: 'Mi in tretje osebe v vaši napravi shranjujemo in beremo podatke za te namene: {purposes}. ' +
    'To lahko kadar koli zavrnete.',
  addedText: 'Novo: {names}.',
  more: '{names} in še {count}',
  lapsedText: 'Vaša izbira je potekla: {names}.',
  newText: 'Znova je treba izbrati: {names}. Druge vaše izbire ostanejo shranjene.',
  policyLink: 'Politika zasebnosti',
  rejectAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  acknowledge: 'Razumem',
  settings: 'Nastavitve',
  save: 'Shrani',
  close: 'Zapri brez shranjevanja',
  panelTitle: 'Nastavitve piškotkov',
  panelText: 'Izberite, kaj se sme shranjevati in brati v vaši napravi. Izbiro lahko kadar koli spremenite.',
  trigger: 'Nastavitve piškotkov',
  alwaysOn: 'Vedno vklopljeno',
  required: '[Nujno]',
  optional: '[Neobvezno]',
  services: 'Storitve ({count})',
  saved: 'Vaša izbira je shranjena.',
  gpcHonored: 'Zahteva za zavrnitev je upoštevana: vaš brskalnik pošilja signal Global Privacy Control, zato ostane ' +
    'izklopljeno: {categories}.',
  dntHonored: 'Signal Do Not Track je upoštevan: vaš brskalnik zahteva, da vam spletna mesta ne sledijo, zato ostane ' +
    'izklopljeno: {categories}.',
  lockedBySignal: 'Izklopljeno na zahtevo vašega brskalnika',
  overrideText: 'Vaš brskalnik od spletnih mest zahteva, da ostane izklopljeno: {categories}. ' +
    'Če to tukaj dovolite, na tem spletnem mestu velja vaša izbira.',
  override: 'Vseeno dovoli',
  lockedByAge: 'Izklopljeno, ker je to spletno mesto namenjeno otrokom',
  noticeText: 'Naša politika zasebnosti se bo spremenila. Datum spremembe: {date}.',
  changedText: 'Naša politika zasebnosti se je spremenila. Datum spremembe: {date}.',
  noticeClose: 'V redu',
  outdatedText: 'Vaša izbira je bila spremenjena drugje. Znova naložite stran, da bo veljala tudi tukaj.',
  reload: 'Znova naloži',
  controller: 'Upravljavec podatkov',
  comma: ', ',
  embedText: '{name} ob nalaganju pošlje podatke prejemniku {provider}, zato čaka na vaše dovoljenje.',
  embedOnce: 'Naloži enkrat',
  embedAlways: 'Vedno dovoli',
  requiredName: 'Nujno potrebno',
  requiredDescription: 'Potrebno za to, kar zahtevate od tega spletnega mesta, na primer za prijavo ali shranitev te izbire.',
  functionalName: 'Dodatne funkcije',
  functionalDescription: 'Ohranjajo vaše nastavitve in prikazujejo vsebine z drugih spletnih mest, na primer videoposnetke, ' +
    'zemljevide in klepet.',
  analyticsName: 'Analitika',
  analyticsDescription: 'Meri, kako se spletno mesto uporablja, da ga je mogoče izboljšati.',
  advertisingName: 'Oglaševanje',
  advertisingDescription: 'Prikazuje oglase glede na vaše interese, tukaj in na drugih spletnih mestih, ter meri njihov učinek.',
}

export default sl
