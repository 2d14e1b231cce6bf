/** What the shop sells. */

export const products = [
  { slug: 'tide-mug', price: 34, en: 'Tide mug', ko: '물결 머그', note: 'Stoneware, 320 ml', text: 'A mug for the first hour of the day. The sea glaze breaks where your thumb rests, and the foot is left bare so that you can feel the clay.' },
  { slug: 'dune-bowl', price: 48, en: 'Dune bowl', ko: '모래언덕 볼', note: 'Stoneware, 24 cm', text: 'Wide enough for soup for one or salad for two. The oatmeal glaze thins at the rim and pools, a little darker, in the middle.' },
  { slug: 'reed-vase', price: 72, en: 'Reed vase', ko: '갈대 화병', note: 'Red earthenware, 31 cm', text: 'A narrow neck that holds three stems where you put them. Burnished with a pebble from the harbour and fired once.' },
  { slug: 'ferry-teapot', price: 96, en: 'Ferry teapot', ko: '나룻배 찻주전자', note: 'Stoneware, 900 ml', text: 'It pours without a drip: the spout is cut after throwing and tested with water, one by one, before the kiln.' },
  { slug: 'salt-plate', price: 38, en: 'Salt plate', ko: '소금 접시', note: 'Porcelain, 27 cm', text: 'An everyday plate with a shallow well. Salt thrown into the kiln leaves its surface like the skin of an orange.' },
  { slug: 'morning-jug', price: 58, en: 'Morning jug', ko: '아침 저그', note: 'Stoneware, 1.1 l', text: 'For milk, water or the flowers nobody planned for. Glazed in ochre from a quarry two valleys away.' },
]

export const productBySlug = (slug) => products.find((it) => it.slug === slug)
