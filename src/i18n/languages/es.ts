/** Spanish. */
import type { Messages } from '../messages.js'

export const name = 'Español'

const es: Messages = {
  bannerTitle: '¿Podemos usar cookies opcionales?',
  optOutTitle: 'Este sitio usa cookies opcionales',
  bannerText: 'Nosotros y terceros queremos almacenar y leer información en su dispositivo con estos fines: {purposes}. ' +
    'Los detalles están en «Configuración».',
  bannerChoice: 'Su elección se conserva {days} {days|one:día|other:días}. ' +
    'Puede cambiarla o retirar su consentimiento en cualquier momento en la configuración de cookies.',
  optOutText: 'Nosotros y terceros almacenamos y leemos información en su dispositivo con estos fines: {purposes}. ' +
    'Puede rechazarlo en cualquier momento.',
  addedText: 'Novedades: {names}.',
  more: '{names} y {count} más',
  lapsedText: 'Su elección ha caducado para: {names}.',
  newText: 'Hay que elegir de nuevo: {names}. El resto de su elección se mantiene.',
  policyLink: 'Política de privacidad',
  rejectAll: 'Rechazar todo',
  acceptAll: 'Aceptar todo',
  acknowledge: 'Entendido',
  settings: 'Configuración',
  save: 'Guardar',
  close: 'Cerrar sin guardar',
  panelTitle: 'Configuración de cookies',
  panelText: 'Elija qué se puede almacenar y leer en su dispositivo. Puede cambiarlo en cualquier momento.',
  trigger: 'Configuración de cookies',
  alwaysOn: 'Siempre activo',
  required: '[Necesario]',
  optional: '[Opcional]',
  services: 'Servicios ({count})',
  saved: 'Su elección se ha guardado.',
  gpcHonored: 'Solicitud de exclusión atendida: su navegador envía Global Privacy Control, por lo que esto permanece ' +
    'desactivado: {categories}.',
  dntHonored: 'Do Not Track respetado: su navegador pide que no se le rastree, por lo que esto permanece desactivado: ' +
    '{categories}.',
  lockedBySignal: 'Desactivado a petición de su navegador',
  overrideText: 'Su navegador pide a los sitios web que mantengan esto desactivado: {categories}. ' +
    'Si lo permite aquí, en este sitio prevalecerá su elección.',
  override: 'Permitir igualmente',
  lockedByAge: 'Desactivado, porque este sitio está dirigido a menores',
  noticeText: 'Nuestra política de privacidad cambiará el {date}.',
  changedText: 'Nuestra política de privacidad cambió el {date}.',
  noticeClose: 'Entendido',
  outdatedText: 'Su elección se ha cambiado en otro lugar. Vuelva a cargar esta página para que se aplique también aquí.',
  reload: 'Volver a cargar',
  controller: 'Responsable del tratamiento',
  comma: ', ',
  embedText: '{name} envía datos a {provider} al cargarse; por eso espera su permiso.',
  embedOnce: 'Cargar una vez',
  embedAlways: 'Permitir siempre',
  requiredName: 'Necesario',
  requiredDescription: 'Imprescindible para lo que solicita a este sitio, como iniciar sesión o recordar esta elección.',
  functionalName: 'Funciones adicionales',
  functionalDescription: 'Recuerdan sus preferencias y muestran contenido de otros sitios, como vídeos, mapas y chat.',
  analyticsName: 'Analítica',
  analyticsDescription: 'Mide cómo se usa el sitio para poder mejorarlo.',
  advertisingName: 'Publicidad',
  advertisingDescription: 'Muestra publicidad acorde con sus intereses, aquí y en otros sitios, y mide su eficacia.',
}

export default es
