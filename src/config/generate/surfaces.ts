/** What a page's style sheets reach by `::part`, by surface. For the reference alone: nothing of it is shipped. */

export interface Surface {
  about: string
  /** Name of a part → what it is. */
  parts: Readonly<Record<string, string>>
}

/** By the name of the host element. */
export const surfaces: Readonly<Record<string, Surface>> = {
  'assent-banner': {
    about: 'The question. Its words and buttons are elements of the page within it, and no parts.',
    parts: {
      banner: 'Its frame; a `dialog` in the layout `modal`.',
      words: 'What holds heading, text and link.',
      actions: 'What holds the buttons.',
    },
  },
  'assent-panel': {
    about: 'The settings.',
    parts: {
      panel: 'Its frame, a `dialog`.',
      header: 'What holds the heading and the button that closes.',
      title: 'The heading.',
      close: 'The button that closes without saving.',
      icon: 'The picture in it, an `svg`.',
      body: 'What scrolls between header and buttons.',
      text: 'A paragraph about a service or the record.',
      link: 'A link there.',
      signals: 'What is said of the browser’s privacy signals.',
      category: 'One category.',
      'category-name': 'Its name.',
      'category-state': 'Why its switch cannot be moved.',
      switch: 'Its switch; the track is `::part(switch)::before`, the thumb `::part(switch)::after`.',
      'category-text': 'What it is for, and what is lost without it.',
      services: 'Its services, a `details`.',
      summary: 'How many they are; opens them.',
      service: 'One service.',
      'service-name': 'Its name.',
      list: 'Its cookies, or who receives its data.',
      item: 'One of these.',
      code: 'The name of a cookie, or the number of the record.',
      record: 'The visitor’s own record, and the languages.',
      'record-name': 'The heading above.',
      language: 'The choice of a language, a `select`.',
      actions: 'What holds the buttons below.',
      button: 'Each button but the one that closes.',
      reject: 'The button that refuses all.',
      accept: 'The button that accepts all.',
      save: 'The button that saves what is switched.',
      quiet: 'The buttons of the record.',
    },
  },
  'assent-trigger': {
    about: 'The small button that stays on the page.',
    parts: {
      trigger: 'The button.',
      icon: 'The picture in it, an `svg`.',
    },
  },
  'assent-embed': {
    about: 'The placeholder of an embed, in the document of a frame that waits or over what is none. Its frame is the element itself, which has the size of the embed.',
    parts: {
      text: 'What it says.',
      actions: 'What holds the buttons.',
      button: 'Each button.',
      once: 'The button that loads it once.',
      always: 'The button that allows it for good.',
    },
  },
  'assent-notice': {
    about: 'The notice of a new policy, and in another tab that the page has to be loaded anew.',
    parts: {
      notice: 'Its frame.',
      text: 'What it says.',
      link: 'The link to the policy.',
      button: 'The buttons: the one that closes it, the one that reloads.',
    },
  },
  'assent-choices': {
    about: '“Your Privacy Choices”; its font and colours are those of the text around it.',
    parts: {
      button: 'The button, drawn as a link.',
      icon: 'The picture in it, an `svg`.',
      status: 'What is said once it is done.',
      switch: 'The switch that shows an honoured signal.',
    },
  },
}
