/** The words of header and footer, by language. */

export const words = {
  en: {
    skip: 'Skip to content', shop: 'Shop', journal: 'Journal', privacy: 'Privacy', other: '한국어', otherLang: 'ko', otherHref: '/ko', home: '/',
    choices: 'Privacy choices', place: 'A small pottery by the sea. Open on Fridays and Saturdays.', main: 'Main',
  },
  ko: {
    skip: '본문으로 바로가기', shop: '작품', journal: '작업 일지', privacy: '개인정보 처리방침', other: 'English', otherLang: 'en', otherHref: '/', home: '/ko',
    choices: '개인정보 설정', place: '바닷가의 작은 도예 공방입니다. 금요일과 토요일에 문을 엽니다.', main: '주 메뉴',
  },
}
