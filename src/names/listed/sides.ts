/**
 * Regional bodies as sides of records. A side that has the abbreviation of a body of its own (GSO, CROSQ, EFTA) takes that
 * body's names and needs no entry here, so a new tag in the records works at once; entries add what bodies do not say.
 */
export interface SideNames {
  /** Names shown to readers. */
  readonly en: string;
  readonly zh: string;
  /** Other names of the body itself. In Traditional characters where they count in those only. */
  readonly others: readonly string[];
  /** Words for its area, its people and what is theirs, which the body itself has not for names. */
  readonly area?: readonly string[];
}

export const sideNames: Readonly<Record<string, SideNames>> = {
  EU: {
    en: 'European Union',
    zh: '欧盟',
    others: ['EU', 'E.U.', '欧洲联盟'],
    // "Europe" in the register's questions is mostly the Union, its standards bodies and its Commission; the region is
    // the second meaning.
    area: ['Europe', 'European', 'Europeans', '欧洲'],
  },
  ASEAN: {
    en: 'ASEAN',
    zh: '东盟',
    others: [
      'Association of Southeast Asian Nations',
      'Association of South East Asian Nations',
      '东南亚国家联盟',
      '東協',
      '東南亞國協',
    ],
  },
  AUC: {
    en: 'African Union Commission',
    zh: '非洲联盟委员会',
    others: ['African Union', '非盟', '非洲联盟'],
  },
  EAEU: {
    en: 'Eurasian Economic Union',
    zh: '欧亚经济联盟',
    others: ['EAEU', 'Eurasian Union', 'Eurasian Customs Union', '欧亚联盟'],
  },
  GCC: {
    en: 'Gulf Cooperation Council',
    zh: '海合会',
    others: ['海湾合作委员会', '海湾合作理事会'],
  },
  FOCAC: {
    en: 'Forum on China–Africa Cooperation',
    zh: '中非合作论坛',
    others: ['FOCAC', 'China-Africa Cooperation Forum'],
  },
  GSO: {
    en: 'GCC Standardization Organization',
    zh: '海湾标准化组织',
    others: [
      'GCC Standards Organization',
      'Gulf Standards Organization',
      '海合会标准化组织',
      '海湾合作委员会标准化组织',
    ],
  },
  PIF: { en: 'Pacific Islands Forum', zh: '太平洋岛国论坛', others: ['PIF'] },
  SMIIC: {
    en: 'Standards and Metrology Institute for Islamic Countries',
    zh: '伊斯兰国家标准与计量研究所',
    others: ['伊斯兰国家标准和计量研究院', '伊斯兰国家标准计量研究所'],
  },
  SADC: { en: 'Southern African Development Community', zh: '南部非洲发展共同体', others: ['南共体'] },
};
