/** Catalan. */
import type { Messages } from '../messages.js'

export const name = 'Català'

const ca: Messages = {
  bannerTitle: 'Podem fer servir galetes opcionals?',
  optOutTitle: 'Aquest lloc web fa servir galetes opcionals',
  bannerText: 'Nosaltres i tercers volem emmagatzemar i llegir informació al vostre dispositiu per a aquestes finalitats: ' +
    '{purposes}. Trobareu els detalls a «Configuració».',
  bannerChoice: 'La vostra elecció es conserva {days} {days|one:dia|other:dies}. ' +
    'Podeu canviar-la o retirar el consentiment en qualsevol moment a la configuració de galetes.',
  optOutText: 'Nosaltres i tercers emmagatzemem i llegim informació al vostre dispositiu per a aquestes finalitats: ' +
    '{purposes}. Podeu rebutjar-ho en qualsevol moment.',
  addedText: 'Novetats: {names}.',
  more: '{names} i {count} més',
  lapsedText: 'La vostra elecció ha caducat per a: {names}.',
  newText: 'Cal tornar a triar: {names}. La resta de la vostra elecció es manté.',
  policyLink: 'Política de privacitat',
  rejectAll: 'Rebutja-ho tot',
  acceptAll: 'Accepta-ho tot',
  acknowledge: 'Entesos',
  settings: 'Configuració',
  save: 'Desa',
  close: 'Tanca sense desar',
  panelTitle: 'Configuració de galetes',
  panelText: 'Trieu què es pot emmagatzemar i llegir al vostre dispositiu. Podeu canviar-ho en qualsevol moment.',
  trigger: 'Configuració de galetes',
  alwaysOn: 'Sempre actiu',
  required: '[Necessari]',
  optional: '[Opcional]',
  services: 'Serveis ({count})',
  saved: 'S’ha desat la vostra elecció.',
  gpcHonored: 'Sol·licitud d’exclusió atesa: el vostre navegador envia Global Privacy Control, de manera que això continua ' +
    'desactivat: {categories}.',
  dntHonored: 'Do Not Track respectat: el vostre navegador demana que no us facin seguiment, de manera que això continua ' +
    'desactivat: {categories}.',
  lockedBySignal: 'Desactivat a petició del vostre navegador',
  overrideText: 'El vostre navegador demana als llocs web que mantinguin això desactivat: {categories}. ' +
    'Si ho permeteu aquí, en aquest lloc web prevaldrà la vostra elecció.',
  override: 'Permet-ho igualment',
  lockedByAge: 'Desactivat, perquè aquest lloc web és per a infants',
  noticeText: 'La nostra política de privacitat canviarà. Data del canvi: {date}.',
  changedText: 'La nostra política de privacitat ha canviat. Data del canvi: {date}.',
  noticeClose: 'Entesos',
  outdatedText: 'Heu canviat la vostra elecció en un altre lloc. Torneu a carregar aquesta pàgina perquè també s’apliqui aquí.',
  reload: 'Torna a carregar',
  controller: 'Responsable del tractament',
  comma: ', ',
  embedText: '{name} envia dades a {provider} quan es carrega; per això espera el vostre permís.',
  embedOnce: 'Carrega un cop',
  embedAlways: 'Permet sempre',
  requiredName: 'Necessari',
  requiredDescription: 'Imprescindible per a allò que demaneu a aquest lloc web, com ara iniciar la sessió o recordar aquesta ' +
    'elecció.',
  functionalName: 'Funcions addicionals',
  functionalDescription: 'Recorden les vostres preferències i mostren contingut d’altres llocs web, com ara vídeos, mapes i xat.',
  analyticsName: 'Analítica',
  analyticsDescription: 'Mesura com es fa servir el lloc web per poder millorar-lo.',
  advertisingName: 'Publicitat',
  advertisingDescription: 'Mostra publicitat d’acord amb els vostres interessos, aquí i en altres llocs web, i en mesura ' +
    'l’eficàcia.',
}

export default ca
