/** Vietnamese. */
import type { Messages } from '../messages.js'

export const name = 'Tiếng Việt'

const vi: Messages = {
  bannerTitle: 'Bạn có đồng ý cho dùng cookie tùy chọn không?',
  optOutTitle: 'Trang web này dùng cookie tùy chọn',
  bannerText: 'Chúng tôi và các bên thứ ba muốn lưu và đọc thông tin trên thiết bị của bạn cho các mục đích sau: {purposes}. ' +
    'Xem chi tiết trong phần Cài đặt.',
  bannerChoice: 'Lựa chọn của bạn được lưu trong {days} ngày. ' +
    'Bạn có thể thay đổi hoặc rút lại sự đồng ý bất cứ lúc nào trong phần Cài đặt cookie.',
  optOutText: 'Chúng tôi và các bên thứ ba lưu và đọc thông tin trên thiết bị của bạn cho các mục đích sau: {purposes}. ' +
    'Bạn có thể từ chối bất cứ lúc nào.',
  addedText: 'Mới: {names}.',
  more: '{names} và {count} mục khác',
  lapsedText: 'Lựa chọn của bạn đã hết hạn đối với: {names}.',
  newText: 'Cần chọn lại: {names}. Các lựa chọn khác được giữ nguyên.',
  policyLink: 'Chính sách quyền riêng tư',
  rejectAll: 'Từ chối tất cả',
  acceptAll: 'Đồng ý tất cả',
  acknowledge: 'Đã hiểu',
  settings: 'Cài đặt',
  save: 'Lưu',
  close: 'Đóng mà không lưu',
  panelTitle: 'Cài đặt cookie',
  panelText: 'Chọn những gì được phép lưu và đọc trên thiết bị của bạn. Bạn có thể thay đổi bất cứ lúc nào.',
  trigger: 'Cài đặt cookie',
  alwaysOn: 'Luôn bật',
  required: '[Bắt buộc]',
  optional: '[Tùy chọn]',
  services: 'Dịch vụ ({count})',
  saved: 'Đã lưu lựa chọn của bạn.',
  gpcHonored: 'Đã áp dụng yêu cầu từ chối: trình duyệt của bạn gửi tín hiệu Global Privacy Control nên mục sau vẫn tắt: ' +
    '{categories}.',
  dntHonored: 'Đã áp dụng yêu cầu Do Not Track: trình duyệt của bạn yêu cầu không theo dõi nên mục sau vẫn tắt: {categories}.',
  lockedBySignal: 'Tắt theo yêu cầu của trình duyệt',
  overrideText: 'Trình duyệt của bạn yêu cầu các trang web tắt mục sau: {categories}. ' +
    'Nếu bạn cho phép tại đây, trang web này sẽ theo lựa chọn của bạn.',
  override: 'Vẫn cho phép',
  lockedByAge: 'Tắt vì trang web này dành cho trẻ em',
  noticeText: 'Chính sách quyền riêng tư của chúng tôi sẽ thay đổi vào ngày {date}.',
  changedText: 'Chính sách quyền riêng tư của chúng tôi đã thay đổi vào ngày {date}.',
  noticeClose: 'Đã hiểu',
  outdatedText: 'Lựa chọn của bạn đã được thay đổi ở nơi khác. Hãy tải lại trang này để lựa chọn có hiệu lực tại đây.',
  reload: 'Tải lại',
  controller: 'Bên kiểm soát dữ liệu cá nhân',
  comma: ', ',
  embedText: '{name} gửi dữ liệu đến {provider} khi tải nên cần bạn cho phép.',
  embedOnce: 'Tải một lần',
  embedAlways: 'Luôn cho phép',
  requiredName: 'Bắt buộc',
  requiredDescription: 'Cần thiết cho những gì bạn yêu cầu trên trang web này, như đăng nhập hoặc ghi nhớ lựa chọn này.',
  functionalName: 'Tính năng bổ sung',
  functionalDescription: 'Ghi nhớ thiết lập của bạn và hiển thị nội dung từ các trang web khác như video, bản đồ và trò chuyện.',
  analyticsName: 'Phân tích',
  analyticsDescription: 'Đo lường cách trang web được sử dụng để cải thiện trang web.',
  advertisingName: 'Quảng cáo',
  advertisingDescription: 'Hiển thị quảng cáo phù hợp với sở thích của bạn trên trang web này và các trang web khác, đồng thời ' +
    'đo lường hiệu quả quảng cáo.',
}

export default vi
