/** Slips of Chinese keyboards: another character of the same sound, where only one of them makes sense. */

const asks = /[吗嗎么麼麽呢哪谁誰啥孰何几幾怎比]|什|多少|如何|有没有|有沒有|是否|是不是|有无|有無/;
/** What a phrase that asks for something without a question word holds: there 那 points at what was said before. */
const orders =
  /[列查找给給]|说说|說說|介绍|介紹|告诉|告訴|时间|時間|日期|地点|地點|来源|來源|出处|出處|链接|連結|名单|名單|内容|內容/;

/** 那些国家和科索沃签过备忘录: where nothing else asks, 那 is 哪. */
function pointing(text: string): string {
  if (!text.includes('那') || asks.test(text) || orders.test(text)) return text;
  return text
    .replace(
      /^(请问|請問)?那(?=(?:些|个|個|几个|幾個|一个|一個)(?:国|國|机构|機構|单位|單位|部门|部門|人|领域|領域|城市|文件|协议|協議|备忘录|備忘錄))/u,
      '$1哪',
    )
    .replace(/([在于跟和与與同由是])那(?=里|裡|裏|儿|个|個|些|家|国|國|年|天|座|位)/gu, '$1哪');
}

/** A question with these slips put right. */
export const withoutSlips = (text: string): string =>
  pointing(
    text
      // 多少分备忘录, 几分文件: documents are counted in 份.
      .replace(
        /(多少|[几幾两三四五六七八九十\d])分(?=\p{Script=Han}{0,2}(?:备忘录|備忘錄|协[议定]|協[議定]|文件|议定书|議定書|合同))/gu,
        '$1份',
      )
      .replace(/签[属屬暑数]/g, '签署'),
  );
