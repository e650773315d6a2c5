//! Personal names, told by their family names.

use crate::text::HanSet;
use crate::text::chars::{AnyWord, is_han};

/// The family names that nearly all Chinese have.
static FAMILY_NAMES: HanSet = HanSet::new(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆\
    汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞\
    颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁\
    蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商\
    刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储赖原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊居冒敖宣晁濮荀\
    張劉陳楊黃趙吳孫馬許韓馮鄧蕭蔣葉蘇呂盧鍾鐘譚陸範賈韋鄒龍賀顧錢嚴湯溫龐顏莊聶魯齊關蘭簡連藍羅鄭謝鄺區閻賴洪芮萧薄强",
);

/// Those of two characters.
const COMPOUND_FAMILY_NAMES: &[&str] = &[
    "欧阳", "歐陽", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "呼延",
    "夏侯", "申屠",
];

/// Whether many families are named so.
pub(crate) fn is_family_name(letter: char) -> bool {
    FAMILY_NAMES.contains(letter)
}

/// Whether a text begins as a name does.
pub(super) fn opens_with_family_name(text: &str) -> bool {
    text.chars().next().is_some_and(is_family_name)
}

/// Whether a text is a name, as sure as it can be told without a word beside it: 林舟, 欧阳青岩, 阿卜杜勒·卡里姆.
pub(super) fn is_person(text: &str) -> bool {
    let length = text.chars().count();
    if text.contains('·') {
        return length <= LONGEST && text.chars().all(|letter| is_han(letter) || letter == '·');
    }
    let compound = text.starts_with_any(COMPOUND_FAMILY_NAMES);
    text.chars().all(is_han)
        && (matches!(length, 2 | 3) && opens_with_family_name(text) || compound && matches!(length, 3 | 4))
}

/// Longest foreign name, in characters.
const LONGEST: usize = 12;

/// The bytes of a name of two characters set wide, that opens a text: 林　舟.
pub(super) fn spaced_name(text: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    letters.next().filter(|&(_, letter)| is_family_name(letter))?;
    letters.next().filter(|(_, letter)| letter.is_whitespace())?;
    let (offset, given) = letters.next().filter(|&(_, letter)| is_han(letter))?;
    let ends = letters.next().is_none_or(|(_, letter)| !is_han(letter));
    ends.then_some(offset + given.len_utf8())
}
