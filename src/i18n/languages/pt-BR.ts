/** Portuguese (Brazil). */
import type { Messages } from '../messages.js'

export const name = 'Português (Brasil)'

const ptBR: Messages = {
  bannerTitle: 'Podemos usar cookies opcionais?',
  optOutTitle: 'Este site usa cookies opcionais',
  bannerText: 'Nós e terceiros gostaríamos de armazenar e ler informações no seu dispositivo para as seguintes finalidades: ' +
    '{purposes}. Os detalhes estão em “Configurações”.',
  bannerChoice: 'Sua escolha fica salva por {days} {days|one:dia|other:dias}. Você pode alterá-la ou revogar o consentimento a qualquer momento ' +
    'nas configurações de cookies.',
  optOutText: 'Nós e terceiros armazenamos e lemos informações no seu dispositivo para as seguintes finalidades: {purposes}. ' +
    'Você pode recusar a qualquer momento.',
  addedText: 'Novo: {names}.',
  more: '{names} e mais {count}',
  lapsedText: 'Sua escolha expirou para: {names}.',
  newText: 'É preciso escolher de novo: {names}. Suas outras escolhas continuam valendo.',
  policyLink: 'Política de privacidade',
  rejectAll: 'Rejeitar tudo',
  acceptAll: 'Aceitar tudo',
  acknowledge: 'Entendi',
  settings: 'Configurações',
  save: 'Salvar',
  close: 'Fechar sem salvar',
  panelTitle: 'Configurações de cookies',
  panelText: 'Escolha o que pode ser armazenado e lido no seu dispositivo. Você pode mudar sua escolha a qualquer momento.',
  trigger: 'Configurações de cookies',
  alwaysOn: 'Sempre ativos',
  required: '[Necessário]',
  optional: '[Opcional]',
  services: 'Serviços ({count})',
  saved: 'Sua escolha foi salva.',
  gpcHonored: 'Solicitação de opt-out atendida: seu navegador envia o sinal Global Privacy Control, por isso fica desativado ' +
    'o seguinte: {categories}.',
  dntHonored: 'Do Not Track respeitado: seu navegador pede que não haja rastreamento, por isso fica desativado o seguinte: ' +
    '{categories}.',
  lockedBySignal: 'Desativado a pedido do seu navegador',
  overrideText: 'Seu navegador pede aos sites que mantenham desativado o seguinte: {categories}. ' +
    'Se você permitir aqui, sua escolha prevalece neste site.',
  override: 'Permitir mesmo assim',
  lockedByAge: 'Desativado, porque este site é destinado a crianças',
  noticeText: 'Nossa política de privacidade muda em {date}.',
  changedText: 'Nossa política de privacidade mudou em {date}.',
  noticeClose: 'OK',
  outdatedText: 'Sua escolha foi alterada em outro lugar. Recarregue esta página para que ela também valha aqui.',
  reload: 'Recarregar',
  controller: 'Controlador',
  comma: ', ',
  embedText: '{name} envia dados para {provider} ao carregar, por isso aguarda sua autorização.',
  embedOnce: 'Carregar uma vez',
  embedAlways: 'Permitir sempre',
  requiredName: 'Necessários',
  requiredDescription: 'Servem para o que você pede a este site, como fazer login ou lembrar esta escolha.',
  functionalName: 'Recursos extras',
  functionalDescription: 'Lembram suas preferências e mostram conteúdo de outros sites, como vídeos, mapas e chat.',
  analyticsName: 'Estatísticas',
  analyticsDescription: 'Medem como o site é usado, para que ele possa ser melhorado.',
  advertisingName: 'Publicidade',
  advertisingDescription: 'Mostra anúncios de acordo com seus interesses, aqui e em outros sites, e mede o resultado deles.',
}

export default ptBR
