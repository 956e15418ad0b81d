import { loadRegister } from '../../src/records/load-register.js';
import type { MapWords, PartnerMap, ProfileChart, TimelineChart, TimelineWords } from '../../src/pictures/pictures.js';

export const register = await loadRegister('data');

/** Date and kind of every act on record in which a side takes part. */
export const actsOf = (side: string) => register.records.filter(({ countries }) => countries.includes(side));

export const timelineWords: TimelineWords = {
  series: {
    signed: '签署或续签',
    'in-force': '生效',
    met: '会议',
    visited: '访问',
    trained: '培训与活动',
    announced: '公布',
  },
  none: '没有相关记录。',
};

export const timelineOf = (chart: Partial<TimelineChart>): TimelineChart => ({
  title: '柬埔寨',
  subtitle: '全部领域',
  source: '来源',
  acts: [],
  words: timelineWords,
  ...chart,
});

export const mapWords: MapWords = {
  legend: 'Acts',
  ranking: 'Most acts',
  unplaced: 'Not on the map',
  none: 'Nothing on record.',
  borders: 'Borders imply no position.',
};

export const mapOf = (map: Partial<PartnerMap>): PartnerMap => ({
  title: 'Partners of China',
  subtitle: 'All fields',
  source: 'Register 0123456789ab',
  chosen: { code: 'CN', name: 'China' },
  partners: [],
  words: mapWords,
  ...map,
});

export const profileOf = (chart: Partial<ProfileChart>): ProfileChart => ({
  title: 'Cambodia',
  subtitle: 'On record',
  source: 'Register 0123456789ab',
  figures: [],
  acts: [],
  lists: [],
  words: timelineWords,
  ...chart,
});
