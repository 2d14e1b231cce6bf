/** Korean. */
import type { Messages } from './messages.js'

const ko: Messages = {
  bannerTitle: '선택 쿠키 사용에 동의하시나요?',
  bannerText: '당사와 제3자는 다음 목적으로 이용자의 기기에 정보를 저장하고 읽으려고 합니다: {purposes}. ' +
    '자세한 내용은 ‘설정’에서 볼 수 있습니다.',
  bannerChoice: '선택은 {days}일 동안 보관되며, 쿠키 설정에서 언제든지 바꾸거나 동의를 철회할 수 있습니다.',
  policyLink: '개인정보 처리방침',
  rejectAll: '모두 거부',
  acceptAll: '모두 동의',
  settings: '설정',
  save: '저장',
  close: '저장하지 않고 닫기',
  panelTitle: '쿠키 설정',
  panelText: '이용자의 기기에 저장하고 읽을 수 있는 정보를 직접 고르세요. 선택은 언제든지 바꿀 수 있습니다.',
  trigger: '쿠키 설정',
  alwaysOn: '항상 켜짐',
  services: '서비스 ({count}개)',
  provider: '제공 업체',
  providerPolicy: '제공 업체의 개인정보 처리방침',
  cookie: '쿠키',
  localStorage: '로컬 저장소',
  sessionStorage: '세션 저장소',
  session: '브라우저를 닫을 때까지',
  untilDeleted: '삭제할 때까지',
  gpcHonored: '거부 요청이 적용됨: 브라우저가 보낸 GPC(Global Privacy Control) 신호에 따라 다음 항목을 사용하지 않습니다: {categories}.',
  dntHonored: '추적 금지 요청이 적용됨: 브라우저가 보낸 DNT(Do Not Track) 신호에 따라 다음 항목을 사용하지 않습니다: {categories}.',
  lockedBySignal: '브라우저 요청으로 꺼짐',
  controller: '개인정보 처리자',
  comma: ', ',
  requiredName: '필수',
  requiredDescription: '로그인이나 이 선택의 기억처럼 요청하신 기능을 제공하는 데 꼭 필요합니다.',
  functionalName: '추가 기능',
  functionalDescription: '이용 환경을 기억하고 동영상, 지도, 채팅 등 다른 사이트의 콘텐츠를 보여 줍니다.',
  analyticsName: '이용 분석',
  analyticsDescription: '사이트가 어떻게 이용되는지 측정하여 개선하는 데 씁니다.',
  advertisingName: '광고',
  advertisingDescription: '이 사이트와 다른 사이트에서 관심사에 맞는 광고를 보여 주고 그 효과를 측정합니다.',
}

export default ko
