/** French. */
import type { Messages } from '../messages.js'

export const name = 'Français'

const fr: Messages = {
  bannerTitle: 'Pouvons-nous utiliser des cookies facultatifs ?',
  optOutTitle: 'Ce site utilise des cookies facultatifs',
  bannerText: 'Nous et des tiers souhaitons stocker et lire des informations sur votre appareil pour les finalités suivantes : ' +
    '{purposes}. Les détails figurent dans « Paramètres ».',
  bannerChoice: 'Votre choix est conservé pendant {days} {days|one:jour|other:jours}. ' +
    'Vous pouvez le modifier ou retirer votre consentement à tout moment dans les paramètres des cookies.',
  optOutText: 'Nous et des tiers stockons et lisons des informations sur votre appareil pour les finalités suivantes : ' +
    '{purposes}. Vous pouvez vous y opposer à tout moment.',
  addedText: 'Nouveau : {names}.',
  more: '{names} et {count} de plus',
  lapsedText: 'Votre choix a expiré pour : {names}.',
  newText: 'À choisir de nouveau : {names}. Vos autres choix sont conservés.',
  policyLink: 'Politique de confidentialité',
  rejectAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  acknowledge: 'J’ai compris',
  settings: 'Paramètres',
  save: 'Enregistrer',
  close: 'Fermer sans enregistrer',
  panelTitle: 'Paramètres des cookies',
  panelText: 'Choisissez ce qui peut être stocké et lu sur votre appareil. Vous pouvez modifier ce choix à tout moment.',
  trigger: 'Paramètres des cookies',
  alwaysOn: 'Toujours actif',
  required: '[Obligatoire]',
  optional: '[Facultatif]',
  services: 'Services ({count})',
  saved: 'Votre choix est enregistré.',
  gpcHonored: 'Demande d’opposition prise en compte : votre navigateur envoie le signal Global Privacy Control. ' +
    'Reste donc désactivé : {categories}.',
  dntHonored: 'Do Not Track pris en compte : votre navigateur demande de ne pas vous suivre. ' +
    'Reste donc désactivé : {categories}.',
  lockedBySignal: 'Désactivé à la demande de votre navigateur',
  overrideText: 'Votre navigateur demande aux sites de laisser ceci désactivé : {categories}. ' +
    'Si vous l’autorisez ici, c’est votre choix qui s’applique sur ce site.',
  override: 'Autoriser quand même',
  lockedByAge: 'Désactivé, car ce site s’adresse aux enfants',
  noticeText: 'Notre politique de confidentialité change le {date}.',
  changedText: 'Notre politique de confidentialité a changé le {date}.',
  noticeClose: 'OK',
  outdatedText: 'Votre choix a été modifié ailleurs. Rechargez cette page pour qu’il s’applique aussi ici.',
  reload: 'Recharger',
  controller: 'Responsable du traitement',
  comma: ', ',
  embedText: '{name} envoie des données à {provider} lors du chargement : votre autorisation est donc nécessaire.',
  embedOnce: 'Charger une fois',
  embedAlways: 'Toujours autoriser',
  requiredName: 'Nécessaire',
  requiredDescription: 'Indispensable pour ce que vous demandez à ce site, par exemple vous connecter ou mémoriser ce choix.',
  functionalName: 'Fonctionnalités supplémentaires',
  functionalDescription: 'Mémorise vos préférences et affiche des contenus d’autres sites, par exemple des vidéos, des cartes ' +
    'ou un chat.',
  analyticsName: 'Mesure d’audience',
  analyticsDescription: 'Mesure l’utilisation du site afin de l’améliorer.',
  advertisingName: 'Publicité',
  advertisingDescription: 'Affiche, ici et sur d’autres sites, des publicités adaptées à vos centres d’intérêt et en mesure ' +
    'l’effet.',
}

export default fr
