/** Italian. */
import type { Messages } from '../messages.js'

export const name = 'Italiano'

const it: Messages = {
  bannerTitle: 'Possiamo usare cookie facoltativi?',
  optOutTitle: 'Questo sito usa cookie facoltativi',
  bannerText: 'Noi e terze parti vorremmo memorizzare e leggere informazioni sul tuo dispositivo per queste finalità: ' +
    '{purposes}. I dettagli sono in “Impostazioni”.',
  bannerChoice: 'La tua scelta viene conservata per {days} {days|one:giorno|other:giorni}. ' +
    'Puoi modificarla o revocarla in qualsiasi momento nelle impostazioni dei cookie.',
  optOutText: 'Noi e terze parti memorizziamo e leggiamo informazioni sul tuo dispositivo per queste finalità: {purposes}. ' +
    'Puoi rifiutare in qualsiasi momento.',
  addedText: 'Novità: {names}.',
  more: '{names} e altri {count}',
  lapsedText: 'La tua scelta è scaduta per: {names}.',
  newText: 'Da scegliere di nuovo: {names}. Le altre tue scelte restano valide.',
  policyLink: 'Informativa sulla privacy',
  rejectAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  acknowledge: 'Ho capito',
  settings: 'Impostazioni',
  save: 'Salva',
  close: 'Chiudi senza salvare',
  panelTitle: 'Impostazioni dei cookie',
  panelText: 'Scegli che cosa può essere memorizzato e letto sul tuo dispositivo. ' +
    'Puoi cambiare la tua scelta in qualsiasi momento.',
  trigger: 'Impostazioni dei cookie',
  alwaysOn: 'Sempre attivi',
  required: '[Necessario]',
  optional: '[Facoltativo]',
  services: 'Servizi ({count})',
  saved: 'La tua scelta è stata salvata.',
  gpcHonored: 'Richiesta di opt-out rispettata: il tuo browser invia il segnale Global Privacy Control, quindi resta ' +
    'disattivato quanto segue: {categories}.',
  dntHonored: 'Do Not Track rispettato: il tuo browser chiede di non tracciarti, quindi resta disattivato quanto segue: ' +
    '{categories}.',
  lockedBySignal: 'Disattivato su richiesta del tuo browser',
  overrideText: 'Il tuo browser chiede ai siti di tenere disattivato quanto segue: {categories}. ' +
    'Se lo consenti qui, su questo sito vale invece la tua scelta.',
  override: 'Consenti comunque',
  lockedByAge: 'Disattivato, perché questo sito è destinato ai bambini',
  noticeText: 'La nostra informativa sulla privacy cambia il giorno {date}.',
  changedText: 'La nostra informativa sulla privacy è cambiata il giorno {date}.',
  noticeClose: 'OK',
  outdatedText: 'La scelta è stata modificata altrove. Ricaricare questa pagina perché valga anche qui.',
  reload: 'Ricarica',
  controller: 'Titolare del trattamento',
  comma: ', ',
  embedText: '{name} invia dati a {provider} durante il caricamento, quindi attende la tua autorizzazione.',
  embedOnce: 'Carica una volta',
  embedAlways: 'Consenti sempre',
  requiredName: 'Necessari',
  requiredDescription: 'Servono per ciò che chiedi a questo sito, come accedere o ricordare questa scelta.',
  functionalName: 'Funzioni aggiuntive',
  functionalDescription: 'Ricordano le tue preferenze e mostrano contenuti di altri siti, come video, mappe e chat.',
  analyticsName: 'Statistiche',
  analyticsDescription: 'Misurano come viene usato il sito, per poterlo migliorare.',
  advertisingName: 'Pubblicità',
  advertisingDescription: 'Mostra pubblicità in linea con i tuoi interessi, qui e su altri siti, e ne misura l’efficacia.',
}

export default it
