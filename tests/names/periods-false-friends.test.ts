import { check } from './periods-table.js';

/** Words and numbers that look like times and are not, and questions about time that name none. */

check(
  'English words and numbers that are no times',
  `
may I ask which MoUs China signed? => -
May I ask who signed? => -
China may sign with Korea => -
which bodies march together => -
the march of progress => -
the March of progress => -
Mar del Plata => -
Mr. Jan Novak met SAMR => -
Who is April Lee? => -
August Horch and SAMR => -
Was it signed by June Park? => -
Theresa May met Li Keqiang => -
dec is a body => -
the sun is shining => -
spring onions => -
standards for springs => -
the fall of prices => -
ISO 9001 => -
ISO 2015 => -
ISO 2019 => -
ISO 9001:2015 => -
ISO/IEC 17025:2017 => -
ISO/IEC 17000 => -
IEC 17025 => -
IEC 1990 => -
GB/T 2020-123 => -
GB/T 19001-2016 => -
GB 2019 => -
EN 1990 => -
EN 1992-1-1:2004 => -
ASTM D2000 => -
BS 2000 => -
DIN 1946 => -
Room 2019 => -
room no. 2019 => -
article 2019 => -
No. 2019 => -
#2019 => -
resolution 2020/12 => -
Regulation (EU) 2019/1020 => -
Directive 2014/53/EU => -
2,000 characters => -
2000 characters => -
1,500 MoUs => -
3 MoUs => -
2000 participants => -
2000 pages => -
2000-page report => -
$2000 => -
2000 USD => -
2000 euros => -
2000 km => -
20 % => -
3.5 => -
Industrie 4.0 => -
Agenda 2030 => -
the 2030 Agenda => -
Vision 2030 => -
Horizon 2020 => -
Made in China 2025 => -
China Standards 2035 => -
Expo 2020 => -
COVID-19 => -
5G => -
G20 => -
B2B => -
five-year memorandum => -
a three-year agreement => -
3-year plan => -
five years of cooperation => -
valid for five years => -
a period of three years => -
every three years => -
2019a => -
v2019 => -
2019-nCoV => -
https://example.org/2019/04/11/mou => -
www.example.org/2019/ => -
art_2019 => -
someone@2019.org => -
<@1122334455667788990> => -
+86 2019 2020 => -
12345678901234 => -
1 2 3 4 => -
0000 => -
1234 => -
Q1: how many MoUs? => -
H1N1 => -
the first half of the list => -
a quarter of the MoUs => -
second-hand goods => -
to KATS => -
from Korea to Denmark => -
between China and Korea => -
by SAMR and KATS => -
since we met => -
before the MoU with KATS => -
after the meeting => -
after the meeting with KATS, what was signed? => -
until the renewal => -
before the Olympics => -
recently => -
lately => -
in recent years => -
in recent months => -
the latest MoU => -
the last meeting => -
the last three MoUs => -
the last time they met => -
the next meeting => -
the first MoU => -
the second latest meeting => -
the past president => -
last but not least => -
When did SAMR meet KATS? => -
In which year was it signed? => -
what year? => -
which month => -
how many years => -
per year => -
by year => -
year by year => -
each year => -
every year => -
annually => -
how often => -
over the years => -
all the time => -
at the same time => -
in time => -
now => -
who is the director now? => -
over 2000 standards => -
SAC invited the Czech office to present its system => -
bring the memorandum up to date => -
the 5 GHz band => -
school laboratories, financial services, academic cooperation => -
more than 2000 experts => -
`,
);

check(
  'periods beside what only looks like one',
  `
Which MoUs on ISO 9001 were signed [in 2019]? => 2019
ISO/IEC 17025:2017 [in 2019] => 2019
the [2019] five-year memorandum => 2019
may I ask what happened [in May 2024] => 2024-05
the three MoUs [of 2025] => 2025
[In 2025] China signed 3 MoUs => 2025
meetings after the [2019] MoU with KATS => 2019 event
since the [2019] agreement => 2019 event
before the signing [in 2019] => 2019 event
meetings held after the MoU with KATS [in 2019] => 2019 event
after the meeting, what was signed [in 2019]? => 2019
the MoU [of 2019] on hydrogen => 2019
`,
);

check(
  '中文里不是时间的词',
  `
中国和韩国签过哪些协议？ => -
三年期协议 => -
有效期五年 => -
为期三年 => -
五年规划 => -
三年行动计划 => -
合作三年 => -
合作10年 => -
两份备忘录 => -
签了三份 => -
第2019号 => -
2019号文件 => -
2000份文件 => -
2000人 => -
2000元 => -
2000多项标准 => -
国家标准GB/T 19001-2016 => -
中国制造2025 => -
中国标准2035 => -
2030年可持续发展议程 => -
2030议程 => -
每年 => -
每年签几份 => -
哪一年 => -
哪年签的？ => -
什么时候签的？ => -
几年 => -
多少年 => -
历年 => -
逐年 => -
按年 => -
70周年 => -
七十周年 => -
年会 => -
年度报告 => -
青年 => -
新年 => -
最近 => -
最近一次会议 => -
最近三次会议 => -
近期 => -
近年来 => -
近年 => -
近日 => -
最新的协议 => -
上次会议 => -
上一次会议 => -
下一次会议 => -
前三份协议 => -
第一次会议 => -
签署备忘录以来 => -
签署备忘录之后 => -
会议之前 => -
与韩国签署之前 => -
目前 => -
现在谁是主任？ => -
一半 => -
十五个国家 => -
日本和韩国 => -
今后 => -
一带一路 => -
二十国集团 => -
百年 => -
千年 => -
天天 => -
周围 => -
周边国家 => -
月球 => -
号召 => -
第17次年度对话 => -
其后续工作 => -
提前六个月书面通知 => -
`,
);

check(
  '中文里时间与别的词相邻',
  `
[2019年]三年期协议 => 2019
[2019年]第三次会议 => 2019
[2019年]最近一次会议 => 2019
[2019年]中国标准2035 => 2019
[2019年]会见之后签了什么 => 2019 event
[2019年]与韩国签署协议后，还签了什么？ => 2019 event
`,
);
