/** Turkish. */
import type { Messages } from '../messages.js'

export const name = 'Türkçe'

const tr: Messages = {
  bannerTitle: 'İsteğe bağlı çerezleri kullanabilir miyiz?',
  optOutTitle: 'Bu site isteğe bağlı çerezler kullanıyor',
  bannerText: 'Biz ve üçüncü taraflar, cihazınızda şu amaçlarla bilgi saklamak ve okumak istiyoruz: {purposes}. ' +
    'Ayrıntıları Ayarlar bölümünde görebilirsiniz.',
  bannerChoice: 'Seçiminiz {days} gün saklanır. ' +
    'Çerez ayarlarından seçiminizi istediğiniz zaman değiştirebilir veya rızanızı geri alabilirsiniz.',
  optOutText: 'Biz ve üçüncü taraflar, cihazınızda şu amaçlarla bilgi saklıyor ve okuyoruz: {purposes}. ' +
    'İstediğiniz zaman reddedebilirsiniz.',
  addedText: 'Yeni: {names}.',
  more: '{names} ve {count} tane daha',
  lapsedText: 'Seçiminizin süresi doldu: {names}.',
  newText: 'Yeniden seçilecekler: {names}. Diğer seçimleriniz korunuyor.',
  policyLink: 'Gizlilik politikası',
  rejectAll: 'Tümünü reddet',
  acceptAll: 'Tümünü kabul et',
  acknowledge: 'Anladım',
  settings: 'Ayarlar',
  save: 'Kaydet',
  close: 'Kaydetmeden kapat',
  panelTitle: 'Çerez ayarları',
  panelText: 'Cihazınızda nelerin saklanıp okunabileceğini seçin. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
  trigger: 'Çerez ayarları',
  alwaysOn: 'Her zaman açık',
  required: '[Zorunlu]',
  optional: '[İsteğe bağlı]',
  services: 'Hizmetler ({count})',
  saved: 'Seçiminiz kaydedildi.',
  gpcHonored: 'Ret talebiniz uygulandı: tarayıcınız Global Privacy Control sinyali gönderdiği için şunlar kapalı kalıyor: ' +
    '{categories}.',
  dntHonored: 'Do Not Track talebiniz uygulandı: tarayıcınız izlenmemenizi istediği için şunlar kapalı kalıyor: {categories}.',
  lockedBySignal: 'Tarayıcınızın isteğiyle kapalı',
  overrideText: 'Tarayıcınız sitelerden şunları kapalı tutmasını istiyor: {categories}. ' +
    'Burada izin verirseniz bu sitede sizin seçiminiz geçerli olur.',
  override: 'Yine de izin ver',
  lockedByAge: 'Bu site çocuklara yönelik olduğu için kapalı',
  noticeText: 'Gizlilik politikamız {date} tarihinde değişecek.',
  changedText: 'Gizlilik politikamız {date} tarihinde değişti.',
  noticeClose: 'Tamam',
  outdatedText: 'Seçiminiz başka bir yerde değiştirildi. Burada da geçerli olması için bu sayfayı yeniden yükleyin.',
  reload: 'Yeniden yükle',
  controller: 'Veri sorumlusu',
  comma: ', ',
  embedText: '{name} yüklenirken {provider} tarafına veri gönderir; bu nedenle izniniz gerekir.',
  embedOnce: 'Bir kez yükle',
  embedAlways: 'Her zaman izin ver',
  requiredName: 'Zorunlu',
  requiredDescription: 'Oturum açma veya bu seçimi hatırlama gibi, bu siteden istediğiniz işlemler için gereklidir.',
  functionalName: 'Ek özellikler',
  functionalDescription: 'Tercihlerinizi hatırlar; video, harita ve sohbet gibi başka sitelerden gelen içerikleri gösterir.',
  analyticsName: 'Analitik',
  analyticsDescription: 'Siteyi iyileştirmek için nasıl kullanıldığını ölçer.',
  advertisingName: 'Reklam',
  advertisingDescription: 'Bu sitede ve diğer sitelerde ilgi alanlarınıza uygun reklamlar gösterir ve bunların etkisini ölçer.',
}

export default tr
