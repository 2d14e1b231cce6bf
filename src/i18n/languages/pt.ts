/** Portuguese (Portugal). */
import type { Messages } from '../messages.js'

export const name = 'Português'

const pt: Messages = {
  bannerTitle: 'Podemos utilizar cookies opcionais?',
  optOutTitle: 'Este site utiliza cookies opcionais',
  bannerText: 'Nós e terceiros gostaríamos de armazenar e ler informações no seu dispositivo para as seguintes finalidades: ' +
    '{purposes}. Os detalhes estão em «Definições».',
  bannerChoice: 'A sua escolha é guardada durante {days} {days|one:dia|other:dias}. ' +
    'Pode alterá-la ou retirar o consentimento a qualquer momento nas definições de cookies.',
  optOutText: 'Nós e terceiros armazenamos e lemos informações no seu dispositivo para as seguintes finalidades: {purposes}. ' +
    'Pode recusar a qualquer momento.',
  addedText: 'Novo: {names}.',
  more: '{names} e mais {count}',
  lapsedText: 'A sua escolha expirou para: {names}.',
  newText: 'É preciso escolher de novo: {names}. As suas restantes escolhas mantêm-se.',
  policyLink: 'Política de privacidade',
  rejectAll: 'Rejeitar tudo',
  acceptAll: 'Aceitar tudo',
  acknowledge: 'Compreendi',
  settings: 'Definições',
  save: 'Guardar',
  close: 'Fechar sem guardar',
  panelTitle: 'Definições de cookies',
  panelText: 'Escolha o que pode ser armazenado e lido no seu dispositivo. Pode alterar a sua escolha a qualquer momento.',
  trigger: 'Definições de cookies',
  alwaysOn: 'Sempre ativos',
  required: '[Necessário]',
  optional: '[Opcional]',
  services: 'Serviços ({count})',
  saved: 'A sua escolha foi guardada.',
  gpcHonored: 'Pedido de recusa respeitado: o seu navegador envia o sinal Global Privacy Control, pelo que permanece ' +
    'desativado o seguinte: {categories}.',
  dntHonored: 'Do Not Track respeitado: o seu navegador pede que não haja rastreio, pelo que permanece desativado o seguinte: ' +
    '{categories}.',
  lockedBySignal: 'Desativado a pedido do seu navegador',
  overrideText: 'O seu navegador pede aos sites que mantenham desativado o seguinte: {categories}. ' +
    'Se o permitir aqui, neste site prevalece a sua escolha.',
  override: 'Permitir mesmo assim',
  lockedByAge: 'Desativado, porque este site se destina a crianças',
  noticeText: 'A nossa política de privacidade muda em {date}.',
  changedText: 'A nossa política de privacidade mudou em {date}.',
  noticeClose: 'OK',
  outdatedText: 'A sua escolha foi alterada noutro local. Recarregue esta página para que se aplique também aqui.',
  reload: 'Recarregar',
  controller: 'Responsável pelo tratamento',
  comma: ', ',
  embedText: '{name} envia dados para {provider} ao carregar, pelo que aguarda a sua autorização.',
  embedOnce: 'Carregar uma vez',
  embedAlways: 'Permitir sempre',
  requiredName: 'Necessários',
  requiredDescription: 'Servem para o que pede a este site, como iniciar sessão ou memorizar esta escolha.',
  functionalName: 'Funcionalidades adicionais',
  functionalDescription: 'Memorizam as suas preferências e mostram conteúdos de outros sites, como vídeos, mapas e chat.',
  analyticsName: 'Estatísticas',
  analyticsDescription: 'Medem a utilização do site, para que possa ser melhorado.',
  advertisingName: 'Publicidade',
  advertisingDescription: 'Mostra publicidade de acordo com os seus interesses, aqui e noutros sites, e mede a respetiva ' +
    'eficácia.',
}

export default pt
