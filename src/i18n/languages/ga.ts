/** Irish. */
import type { Messages } from '../messages.js'

export const name = 'Gaeilge'

const ga: Messages = {
  bannerTitle: 'An féidir linn fianáin roghnacha a úsáid?',
  optOutTitle: 'Úsáideann an suíomh seo fianáin roghnacha',
  bannerText: 'Ba mhaith linne agus le tríú páirtithe faisnéis a stóráil agus a léamh ar do ghléas chun na gcuspóirí seo: ' +
    '{purposes}. Tá na mionsonraí faoi “Socruithe”.',
  bannerChoice: 'Coimeádtar do rogha ar feadh {days} lá. Is féidir leat í a athrú nó a tharraingt siar am ar bith sna ' +
    'socruithe fianán.',
  optOutText: 'Bímid féin agus tríú páirtithe ag stóráil agus ag léamh faisnéise ar do ghléas chun na gcuspóirí seo: ' +
    '{purposes}. Is féidir leat diúltú am ar bith.',
  addedText: 'Nua: {names}.',
  more: '{names} agus {count} eile',
  lapsedText: 'Tá do rogha imithe in éag do: {names}.',
  newText: 'Le roghnú arís: {names}. Coimeádtar an chuid eile de do rogha.',
  policyLink: 'Polasaí príobháideachais',
  rejectAll: 'Diúltaigh do gach rud',
  acceptAll: 'Glac le gach rud',
  acknowledge: 'Tuigim',
  settings: 'Socruithe',
  save: 'Sábháil',
  close: 'Dún gan sábháil',
  panelTitle: 'Socruithe fianán',
  panelText: 'Roghnaigh cad is féidir a stóráil agus a léamh ar do ghléas. Is féidir leat é seo a athrú am ar bith.',
  trigger: 'Socruithe fianán',
  alwaysOn: 'Ar siúl i gcónaí',
  required: '[Riachtanach]',
  optional: '[Roghnach]',
  services: 'Seirbhísí ({count})',
  saved: 'Tá do rogha sábháilte.',
  gpcHonored: 'Cuireadh an iarraidh ar rogha an diúltaithe i bhfeidhm: seolann do bhrabhsálaí Global Privacy Control, mar sin ' +
    'fanann an méid seo múchta: {categories}.',
  dntHonored: 'Cuireadh Do Not Track i bhfeidhm: iarrann do bhrabhsálaí gan tú a rianú, mar sin fanann an méid seo múchta: ' +
    '{categories}.',
  lockedBySignal: 'Múchta ar iarratas do bhrabhsálaí',
  overrideText: 'Iarrann do bhrabhsálaí ar shuíomhanna an méid seo a choinneáil múchta: {categories}. ' +
    'Má cheadaíonn tú anseo é, is í do rogha féin a bheidh i bhfeidhm ar an suíomh seo.',
  override: 'Ceadaigh mar sin féin',
  lockedByAge: 'Múchta, toisc gur suíomh do pháistí é seo',
  noticeText: 'Athróidh ár bpolasaí príobháideachais an {date}.',
  changedText: 'D’athraigh ár bpolasaí príobháideachais an {date}.',
  noticeClose: 'OK',
  outdatedText: 'Athraíodh do rogha in áit eile. Athlódáil an leathanach seo chun go mbeidh sí i bhfeidhm anseo freisin.',
  reload: 'Athlódáil',
  controller: 'Rialaitheoir sonraí',
  comma: ', ',
  embedText: 'Seolann {name} sonraí chuig {provider} agus é á lódáil, mar sin tá do chead de dhíth.',
  embedOnce: 'Lódáil uair amháin',
  embedAlways: 'Ceadaigh i gcónaí',
  requiredName: 'Riachtanach',
  requiredDescription: 'Ag teastáil don mhéid a iarrann tú ar an suíomh seo, amhail logáil isteach nó cuimhneamh ar an rogha ' +
    'seo.',
  functionalName: 'Gnéithe breise',
  functionalDescription: 'Cuimhníonn siad ar do chuid sainroghanna agus taispeánann siad ábhar ó shuíomhanna eile, amhail ' +
    'físeáin, léarscáileanna agus comhrá.',
  analyticsName: 'Anailísíocht',
  analyticsDescription: 'Tomhaistear conas a úsáidtear an suíomh, ionas gur féidir é a fheabhsú.',
  advertisingName: 'Fógraíocht',
  advertisingDescription: 'Taispeántar fógraí a oireann do na rudaí is spéis leat, anseo agus ar shuíomhanna eile, agus ' +
    'tomhaistear a n-éifeacht.',
}

export default ga
