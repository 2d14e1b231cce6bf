/** Croatian. */
import type { Messages } from '../messages.js'

export const name = 'Hrvatski'

const hr: Messages = {
  bannerTitle: 'Smijemo li koristiti neobavezne kolačiće?',
  optOutTitle: 'Ova web-stranica koristi neobavezne kolačiće',
  bannerText: 'Mi i treće strane želimo pohranjivati i čitati podatke na vašem uređaju u sljedeće svrhe: {purposes}. ' +
    'Pojedinosti su u postavkama.',
  bannerChoice: 'Vaš se odabir čuva {days} {days|one:dan|other:dana}. Možete ga u svakom trenutku promijeniti ili povući privolu u postavkama ' +
    'kolačića.',
  optOutText: 'Mi i treće strane pohranjujemo i čitamo podatke na vašem uređaju u sljedeće svrhe: {purposes}. ' +
    'To možete odbiti u svakom trenutku.',
  addedText: 'Novo: {names}.',
  more: '{names} i još {count}',
  lapsedText: 'Vaš je odabir istekao za: {names}.',
  newText: 'Treba ponovno odabrati: {names}. Ostatak vašeg odabira i dalje vrijedi.',
  policyLink: 'Pravila privatnosti',
  rejectAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  acknowledge: 'Razumijem',
  settings: 'Postavke',
  save: 'Spremi',
  close: 'Zatvori bez spremanja',
  panelTitle: 'Postavke kolačića',
  panelText: 'Odaberite što se smije pohranjivati i čitati na vašem uređaju. Odabir možete promijeniti u svakom trenutku.',
  trigger: 'Postavke kolačića',
  alwaysOn: 'Uvijek uključeno',
  required: '[Obavezno]',
  optional: '[Neobavezno]',
  services: 'Usluge ({count})',
  saved: 'Vaš je odabir spremljen.',
  gpcHonored: 'Zahtjev za isključivanje uvažen: vaš preglednik šalje signal Global Privacy Control pa ostaje isključeno: ' +
    '{categories}.',
  dntHonored: 'Do Not Track uvažen: vaš preglednik traži da vas se ne prati pa ostaje isključeno: {categories}.',
  lockedBySignal: 'Isključeno na zahtjev vašeg preglednika',
  overrideText: 'Vaš preglednik traži od web-stranica da ovo ostane isključeno: {categories}. ' +
    'Ako to ovdje dopustite, na ovoj web-stranici vrijedi vaš odabir.',
  override: 'Ipak dopusti',
  lockedByAge: 'Isključeno jer je ova web-stranica za djecu',
  noticeText: 'Od {date} mijenjaju se naša pravila privatnosti.',
  changedText: 'Dana {date} promijenila su se naša pravila privatnosti.',
  noticeClose: 'U redu',
  outdatedText: 'Vaš je odabir promijenjen na drugom mjestu. Ponovno učitajte stranicu da bi vrijedio i ovdje.',
  reload: 'Ponovno učitaj',
  controller: 'Voditelj obrade',
  comma: ', ',
  embedText: '{name} pri učitavanju šalje podatke (primatelj: {provider}) pa se sadržaj učitava samo uz vaše dopuštenje.',
  embedOnce: 'Učitaj jednom',
  embedAlways: 'Uvijek dopusti',
  requiredName: 'Nužno',
  requiredDescription: 'Potrebno za ono što tražite od ove web-stranice, primjerice za prijavu ili pamćenje ovog odabira.',
  functionalName: 'Dodatne funkcije',
  functionalDescription: 'Pamti željene postavke i prikazuje sadržaj s drugih web-stranica, primjerice videozapise, karte i ' +
    'chat.',
  analyticsName: 'Analitika',
  analyticsDescription: 'Mjeri kako se web-stranica koristi da bi se mogla poboljšati.',
  advertisingName: 'Oglašavanje',
  advertisingDescription: 'Prikazuje oglase u skladu s vašim interesima, ovdje i na drugim web-stranicama, i mjeri njihov ' +
    'učinak.',
}

export default hr
