/** Icelandic. */
import type { Messages } from '../messages.js'

export const name = 'Íslenska'

const is: Messages = {
  bannerTitle: 'Megum við nota valfrjálsar vafrakökur?',
  optOutTitle: 'Þetta vefsvæði notar valfrjálsar vafrakökur',
  bannerText: 'Við og þriðju aðilar viljum vista og lesa upplýsingar í tækinu þínu í þessum tilgangi: {purposes}. ' +
    'Nánari upplýsingar eru undir „Stillingar“.',
  bannerChoice: 'Val þitt er geymt í {days} {days|one:dag|other:daga}. ' +
    'Þú getur breytt því eða afturkallað samþykki þitt hvenær sem er í vafrakökustillingum.',
  optOutText: 'Við og þriðju aðilar vistum og lesum upplýsingar í tækinu þínu í þessum tilgangi: {purposes}. ' +
    'Þú getur hafnað því hvenær sem er.',
  addedText: 'Nýtt: {names}.',
  more: '{names} og {count} til viðbótar',
  lapsedText: 'Val þitt er runnið út: {names}.',
  newText: 'Velja þarf aftur: {names}. Að öðru leyti er val þitt óbreytt.',
  policyLink: 'Persónuverndarstefna',
  rejectAll: 'Hafna öllu',
  acceptAll: 'Samþykkja allt',
  acknowledge: 'Ég skil',
  settings: 'Stillingar',
  save: 'Vista',
  close: 'Loka án þess að vista',
  panelTitle: 'Vafrakökustillingar',
  panelText: 'Veldu hvað má vista og lesa í tækinu þínu. Þú getur breytt valinu hvenær sem er.',
  trigger: 'Vafrakökustillingar',
  alwaysOn: 'Alltaf virkt',
  required: '[Nauðsynlegt]',
  optional: '[Valfrjálst]',
  services: 'Þjónusta ({count})',
  saved: 'Val þitt hefur verið vistað.',
  gpcHonored: 'Beiðni um höfnun hefur verið virt: vafrinn þinn sendir Global Privacy Control og því er áfram slökkt á þessu: ' +
    '{categories}.',
  dntHonored: 'Do Not Track hefur verið virt: vafrinn þinn biður um að ekki sé fylgst með þér og því er áfram slökkt á þessu: ' +
    '{categories}.',
  lockedBySignal: 'Slökkt að beiðni vafrans þíns',
  overrideText: 'Vafrinn þinn biður vefsvæði um að hafa slökkt á þessu: {categories}. ' +
    'Ef þú leyfir það hér gildir val þitt á þessu vefsvæði.',
  override: 'Leyfa samt',
  lockedByAge: 'Slökkt þar sem þetta vefsvæði er ætlað börnum',
  noticeText: 'Persónuverndarstefna okkar breytist {date}.',
  changedText: 'Persónuverndarstefnu okkar var breytt {date}.',
  noticeClose: 'Í lagi',
  outdatedText: 'Vali þínu var breytt annars staðar. Endurhladdu síðuna svo að það gildi hér líka.',
  reload: 'Endurhlaða',
  controller: 'Ábyrgðaraðili',
  comma: ', ',
  embedText: '{name} sendir gögn til {provider} við hleðslu og bíður því eftir leyfi þínu.',
  embedOnce: 'Hlaða einu sinni',
  embedAlways: 'Leyfa alltaf',
  requiredName: 'Nauðsynlegt',
  requiredDescription: 'Nauðsynlegt til að gera það sem þú biður um á vefsvæðinu, svo sem að skrá þig inn eða muna þetta val.',
  functionalName: 'Viðbótareiginleikar',
  functionalDescription: 'Muna stillingar þínar og sýna efni frá öðrum vefsvæðum, svo sem myndbönd, kort og netspjall.',
  analyticsName: 'Vefgreining',
  analyticsDescription: 'Mælir hvernig vefsvæðið er notað svo að hægt sé að bæta það.',
  advertisingName: 'Auglýsingar',
  advertisingDescription: 'Sýnir auglýsingar sem hæfa áhugamálum þínum, hér og á öðrum vefsvæðum, og mælir áhrif þeirra.',
}

export default is
