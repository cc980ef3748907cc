/** The year in which each was first released to the public, by the makers' own announcements. */
const SINCE: Readonly<Record<string, number>> = {
  angular: 2010,
  ansible: 2012,
  chatgpt: 2022,
  docker: 2013,
  elasticsearch: 2010,
  flutter: 2017,
  go: 2009,
  golang: 2009,
  graphql: 2015,
  kafka: 2011,
  kotlin: 2011,
  kubernetes: 2014,
  'next.js': 2016,
  node: 2009,
  'node.js': 2009,
  pytorch: 2016,
  react: 2013,
  'react native': 2015,
  redux: 2015,
  rust: 2012,
  spark: 2010,
  swift: 2014,
  swiftui: 2019,
  tensorflow: 2015,
  terraform: 2014,
  typescript: 2012,
  vue: 2014,
  'vue.js': 2014,
};

/** When a technology came out, by its name or the first word of what is given; null when unknown. */
export function sinceYearOf(name: string): number | null {
  const plain = name.replace(/\.$/, '');
  return SINCE[plain] ?? SINCE[plain.split(' ')[0] ?? ''] ?? null;
}
