import type { Catalogue } from './catalogue.js';
import { zhCn } from './zh-cn.js';

const commands = {
  mou: { description: '一國簽署的諒解備忘錄和其他文件，附來源' },
  ask: {
    description: '詢問雙邊標準化合作：誰會面、簽了什麼、何時、何地、哪些領域',
    options: { question: { name: '問題', description: '你的問題，中文或英文' } },
  },
  country: { description: '一國概況：文件、會議、合作方、領域、最近的活動，附圖' },
  compare: {
    description: '並排比較兩個國家，或兩組國家',
    options: {
      first: { name: '甲', description: '第一個國家，如德國' },
      second: { name: '乙', description: '第二個國家，如韓國' },
      with: { name: '對方', description: '比較兩國各自與該國的合作' },
    },
  },
  body: {
    description: '一個機構：名稱、國家、類別、前身與後繼、參與的活動',
    options: { name: { name: '名稱', description: '名稱或簡稱，如 KATS 或國家市場監督管理總局' } },
  },
  record: {
    description: '一條記錄的全部內容：事實、文件、人員、地點、來源、相關記錄',
    options: { record: { name: '記錄', description: '記錄的標題、編號或其中的詞' } },
  },
  search: {
    description: '檢索記錄的文字',
    options: {
      text: { name: '文字', description: '要查找的詞，中文或英文' },
      country: { name: '國家', description: '只看該國參與的記錄' },
    },
  },
  latest: {
    description: '登記冊中最近的合作活動',
    options: {
      country: { name: '國家', description: '只看該國參與的活動' },
      field: { name: '領域', description: '只看該領域的活動，如計量' },
    },
  },
  timeline: {
    description: '各年活動的圖表，按種類區分',
    options: {
      country: { name: '國家', description: '只看該國參與的活動' },
      with: { name: '對方', description: '只看與該國的活動' },
      field: { name: '領域', description: '只看該領域的活動，如計量' },
    },
  },
  map: {
    description: '合作方世界地圖，按活動數量顯示',
    options: {
      country: { name: '國家', description: '顯示該國的合作方；不填則顯示登記冊中的所有國家' },
      field: { name: '領域', description: '只看該領域的活動，如計量' },
      year: { name: '年份', description: '只看該年的活動' },
    },
  },
  export: {
    description: '將選定的記錄匯出為檔案',
    options: {
      format: {
        name: '格式',
        description: '檔案格式',
        choices: {
          csv: 'CSV：試算表',
          json: 'JSON：供程式使用',
          markdown: 'Markdown：可閱讀的文字',
          ics: 'iCalendar：日曆',
        },
      },
      country: { name: '國家', description: '只匯出該國參與的記錄' },
      with: { name: '對方', description: '只匯出與該國的記錄' },
      field: { name: '領域', description: '只匯出該領域的記錄，如計量' },
    },
  },
  'Find records in this message': { name: '查找與此訊息相關的記錄' },
  help: { description: '可以問什麼，附示例' },
  follow: {
    description: '在此處或私信中接收新增和更改的記錄',
    options: {
      country: {
        name: '國家',
        description: '關注一個國家或區域組織',
        options: { name: { name: '名稱', description: '國家，如柬埔寨、KH 或 Cambodia' } },
      },
      body: {
        name: '機構',
        description: '關注一個機構',
        options: { name: { name: '名稱', description: '名稱或簡稱，如 KATS 或國家市場監督管理總局' } },
      },
      field: {
        name: '領域',
        description: '關注一個領域',
        options: { name: { name: '名稱', description: '領域，如計量' } },
      },
      topic: {
        name: '主題',
        description: '關注一個主題及其下級主題',
        options: { name: { name: '名稱', description: '主題，如氫能' } },
      },
    },
  },
  following: { description: '此處關注的內容，可按按鈕取消' },
  unfollow: {
    description: '取消一項或全部關注',
    options: { what: { name: '內容', description: '此處關注的內容' } },
  },
  'forget-me': { description: '刪除Accord保存的有關您的內容' },
  about: { description: '關於Accord：資料、許可、隱私' },
  register: {
    description: '供管理員使用：登記冊及其歷史、缺什麼、對回答的意見',
    options: {
      check: { description: '檢查資料夾而不載入：錯誤和警告' },
      diff: { description: '重新載入會帶來哪些變化，但不載入' },
      history: { description: '歷次載入：何時、何人、結果' },
      gaps: {
        description: '未能回答的問題及次數',
        options: {
          by: {
            name: '分組',
            description: '如何分組',
            choices: { words: '按詞', entities: '按所提名稱', questions: '按問題' },
          },
          export: { name: '匯出', description: '全部匯出為CSV檔案' },
        },
      },
      feedback: {
        description: '對回答的意見：正確和有誤各多少，最近的是哪些',
        options: {
          verdict: { name: '意見', description: '列出哪一類', choices: { wrong: '有誤', good: '正確' } },
        },
      },
      rollback: {
        description: '在所有行程中恢復已發布登記冊的較早版本',
        options: { version: { name: '版本', description: '曾發布的版本' } },
      },
      reload: { description: '重新讀取資料夾，期間照常回答' },
      status: { description: '版本、數量、新舊、擱置的記錄、記憶體、執行時間、分片、狀態儲存' },
    },
  },
};

const options = {
  country: { name: '國家', description: '國家或區域組織，如柬埔寨、KH 或 Cambodia' },
  with: { name: '對方', description: '只看與該國簽署的文件' },
  field: { name: '領域', description: '只看涉及該領域的文件，如計量' },
  year: { name: '年份', description: '只看該年簽署的文件' },
  body: { name: '機構', description: '只看該機構參與的記錄' },
  topic: { name: '主題', description: '只看該主題的記錄，如氫能' },
  kind: { name: '種類', description: '只看該種類的記錄，如會議' },
  type: { name: '類型', description: '只看含該類型文件的記錄，如諒解備忘錄' },
  from: { name: '起始年', description: '從該年起' },
  to: { name: '截止年', description: '到該年為止' },
  private: { name: '僅自己可見', description: '答案只顯示給你自己' },
  channel: { name: '頻道', description: '訊息發送到哪裡；不填則為當前位置' },
  digest: {
    name: '頻率',
    description: '何時收到訊息；不填則為即時',
    choices: { now: '即時，每條記錄一條訊息', daily: '每天一次', weekly: '每週一次' },
  },
};

/** The converter's tables take a third of a second to read: they are read when somebody first needs them. */
async function script(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'tw' });
  // Its tables take 中签 for the drawing of lots wherever it stands, also in “在北京会谈中签署”.
  return (text) => convert(text).replace(/籤(?=[署訂字約])/g, '簽');
}

export const zhTw = {
  code: 'zh-TW',
  letter: 't',
  answers: 'zh',
  labels: zhCn.labels,
  commands,
  options,
  script,
} satisfies Catalogue;
