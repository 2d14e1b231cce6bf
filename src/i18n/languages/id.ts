/** Indonesian. */
import type { Messages } from '../messages.js'

export const name = 'Bahasa Indonesia'

const id: Messages = {
  bannerTitle: 'Bolehkah kami menggunakan cookie opsional?',
  optOutTitle: 'Situs ini menggunakan cookie opsional',
  bannerText: 'Kami dan pihak ketiga ingin menyimpan dan membaca informasi di perangkat Anda untuk tujuan berikut: {purposes}. ' +
    'Rinciannya ada di Pengaturan.',
  bannerChoice: 'Pilihan Anda disimpan selama {days} hari. ' +
    'Anda dapat mengubahnya atau menarik kembali persetujuan kapan saja di Pengaturan cookie.',
  optOutText: 'Kami dan pihak ketiga menyimpan dan membaca informasi di perangkat Anda untuk tujuan berikut: {purposes}. ' +
    'Anda dapat menolak kapan saja.',
  addedText: 'Baru: {names}.',
  more: '{names} dan {count} lainnya',
  lapsedText: 'Pilihan Anda telah kedaluwarsa untuk: {names}.',
  newText: 'Perlu dipilih lagi: {names}. Pilihan Anda yang lain tetap berlaku.',
  policyLink: 'Kebijakan privasi',
  rejectAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  acknowledge: 'Mengerti',
  settings: 'Pengaturan',
  save: 'Simpan',
  close: 'Tutup tanpa menyimpan',
  panelTitle: 'Pengaturan cookie',
  panelText: 'Pilih apa yang boleh disimpan dan dibaca di perangkat Anda. Anda dapat mengubahnya kapan saja.',
  trigger: 'Pengaturan cookie',
  alwaysOn: 'Selalu aktif',
  required: '[Wajib]',
  optional: '[Opsional]',
  services: 'Layanan ({count})',
  saved: 'Pilihan Anda telah disimpan.',
  gpcHonored: 'Permintaan penolakan diterapkan: browser Anda mengirim Global Privacy Control, jadi ini tetap nonaktif: ' +
    '{categories}.',
  dntHonored: 'Permintaan Do Not Track diterapkan: browser Anda meminta agar tidak dilacak, jadi ini tetap nonaktif: ' +
    '{categories}.',
  lockedBySignal: 'Nonaktif atas permintaan browser Anda',
  overrideText: 'Browser Anda meminta situs menonaktifkan ini: {categories}. ' +
    'Jika Anda mengizinkannya di sini, pilihan Anda yang berlaku di situs ini.',
  override: 'Tetap izinkan',
  lockedByAge: 'Nonaktif karena situs ini untuk anak-anak',
  noticeText: 'Kebijakan privasi kami akan berubah pada {date}.',
  changedText: 'Kebijakan privasi kami telah berubah pada {date}.',
  noticeClose: 'Oke',
  outdatedText: 'Pilihan Anda telah diubah di tempat lain. Muat ulang halaman ini agar berlaku di sini juga.',
  reload: 'Muat ulang',
  controller: 'Pengendali Data Pribadi',
  comma: ', ',
  embedText: '{name} mengirim data ke {provider} saat dimuat, sehingga memerlukan izin Anda.',
  embedOnce: 'Muat sekali',
  embedAlways: 'Selalu izinkan',
  requiredName: 'Wajib',
  requiredDescription: 'Diperlukan untuk hal yang Anda minta dari situs ini, seperti masuk ke akun atau mengingat pilihan ini.',
  functionalName: 'Fitur tambahan',
  functionalDescription: 'Mengingat preferensi Anda dan menampilkan konten dari situs lain, seperti video, peta, dan obrolan.',
  analyticsName: 'Analitik',
  analyticsDescription: 'Mengukur cara situs digunakan agar situs dapat ditingkatkan.',
  advertisingName: 'Iklan',
  advertisingDescription: 'Menampilkan iklan yang sesuai dengan minat Anda, di sini dan di situs lain, serta mengukur ' +
    'efektivitasnya.',
}

export default id
