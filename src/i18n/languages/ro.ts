/** Romanian. */
import type { Messages } from '../messages.js'

export const name = 'Română'

const ro: Messages = {
  bannerTitle: 'Putem folosi cookie-uri opționale?',
  optOutTitle: 'Acest site folosește cookie-uri opționale',
  bannerText: 'Noi și părți terțe dorim să stocăm și să citim informații pe dispozitivul dumneavoastră în următoarele scopuri: ' +
    '{purposes}. Detaliile se găsesc în „Setări”.',
  bannerChoice: 'Alegerea dumneavoastră se păstrează {days} {days|one:zi|few:zile|other:de zile}. ' +
    'O puteți modifica sau vă puteți retrage consimțământul oricând, din „Setări cookie-uri”.',
  optOutText: 'Noi și părți terțe stocăm și citim informații pe dispozitivul dumneavoastră în următoarele scopuri: {purposes}. ' +
    'Puteți refuza oricând.',
  addedText: 'Nou: {names}.',
  more: '{names} și încă {count}',
  lapsedText: 'Alegerea dumneavoastră a expirat pentru: {names}.',
  newText: 'De ales din nou: {names}. Restul alegerii se păstrează.',
  policyLink: 'Politica de confidențialitate',
  rejectAll: 'Respinge toate',
  acceptAll: 'Acceptă toate',
  acknowledge: 'Am înțeles',
  settings: 'Setări',
  save: 'Salvează',
  close: 'Închide fără a salva',
  panelTitle: 'Setări cookie-uri',
  panelText: 'Alegeți ce se poate stoca și citi pe dispozitivul dumneavoastră. Puteți modifica oricând această alegere.',
  trigger: 'Setări cookie-uri',
  alwaysOn: 'Mereu activ',
  required: '[Necesar]',
  optional: '[Opțional]',
  services: 'Servicii ({count})',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  gpcHonored: 'Cererea de refuz a fost respectată: browserul dumneavoastră trimite semnalul Global Privacy Control, așa că ' +
    'rămân dezactivate: {categories}.',
  dntHonored: 'Semnalul Do Not Track a fost respectat: browserul dumneavoastră cere să nu se facă urmărire, așa că rămân ' +
    'dezactivate: {categories}.',
  lockedBySignal: 'Dezactivat la cererea browserului',
  overrideText: 'Browserul dumneavoastră cere site-urilor să mențină dezactivate: {categories}. ' +
    'Dacă le permiteți aici, pe acest site se aplică alegerea dumneavoastră.',
  override: 'Permite totuși',
  lockedByAge: 'Dezactivat, deoarece acest site este destinat copiilor',
  noticeText: 'Politica noastră de confidențialitate se modifică la {date}.',
  changedText: 'Politica noastră de confidențialitate s-a modificat la {date}.',
  noticeClose: 'OK',
  outdatedText: 'Alegerea dvs. a fost schimbată în altă parte. Reîncărcați această pagină ca să se aplice și aici.',
  reload: 'Reîncărcați',
  controller: 'Operator de date',
  comma: ', ',
  embedText: '{name} trimite date către {provider} la încărcare, de aceea așteaptă permisiunea dumneavoastră.',
  embedOnce: 'Încarcă o dată',
  embedAlways: 'Permite mereu',
  requiredName: 'Strict necesare',
  requiredDescription: 'Necesare pentru ceea ce solicitați pe acest site, de exemplu autentificarea sau memorarea acestei ' +
    'alegeri.',
  functionalName: 'Funcții suplimentare',
  functionalDescription: 'Rețin preferințele dumneavoastră și afișează conținut de pe alte site-uri, cum ar fi videoclipuri, ' +
    'hărți și chat.',
  analyticsName: 'Analiză',
  analyticsDescription: 'Măsoară cum este folosit site-ul, pentru ca acesta să poată fi îmbunătățit.',
  advertisingName: 'Publicitate',
  advertisingDescription: 'Afișează publicitate potrivită intereselor dumneavoastră, aici și pe alte site-uri, și îi măsoară ' +
    'efectul.',
}

export default ro
