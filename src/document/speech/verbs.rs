//! Verbs of speech: what clauses that hand over to speech close with.

use crate::text::chars::AnyWord;

/// Verbs that attribute speech; they close the clause that names the speaker. Longer ones come before their endings.
const SPEECH_VERBS: &[&str] = &[
    "发文表示",
    "介绍说",
    "介绍道",
    "解释说",
    "解释道",
    "补充说",
    "补充道",
    "回忆说",
    "回忆道",
    "感慨道",
    "感慨说",
    "感叹道",
    "感叹说",
    "坦言道",
    "强调说",
    "指出说",
    "表示说",
    "分析说",
    "分析称",
    "回应称",
    "回应说",
    "宣布说",
    "警告说",
    "警告称",
    "发文称",
    "发文说",
    "发帖称",
    "评价说",
    "评价道",
    "总结说",
    "总结道",
    "如是说",
    "認為說",
    "坦言說",
    "介紹說",
    "解釋說",
    "強調說",
    "指出說",
    "表示說",
    "感慨說",
    "透露說",
    "提醒說",
    "宣布說",
    "说道",
    "笑道",
    "写道",
    "問道",
    "问道",
    "答道",
    "喊道",
    "表示",
    "介绍",
    "指出",
    "认为",
    "强调",
    "坦言",
    "感慨",
    "赞叹",
    "感叹",
    "透露",
    "解释",
    "回忆",
    "补充",
    "直言",
    "笑言",
    "提到",
    "谈到",
    "回应",
    "呼吁",
    "宣布",
    "坦承",
    "分析",
    "建议",
    "预测",
    "评价",
    "总结",
    "警告",
    "提醒",
    "叮嘱",
    "承诺",
    "反问",
    "打趣",
    "批评",
    "声称",
    "宣称",
    "認為",
    "強調",
    "介紹",
    "呼籲",
    "回應",
    "叹道",
    "赞道",
    "回憶",
    "解釋",
    "補充",
    "感嘆",
    "表態",
    "說道",
    "嘆道",
    "寫道",
    "笑說",
    "直說",
    "建議",
    "預測",
    "總結",
    "評價",
    "承諾",
    "批評",
    "聲稱",
    "宣稱",
    "談到",
    "宣佈",
    "讚嘆",
    "讚道",
    "称",
    "说",
    "說",
    "問",
    "问",
    "稱",
];

/// Whether a verb of speech ends in `letter`; most clauses close otherwise, and no verb is looked for at their end.
const fn closes_verb(letter: char) -> bool {
    matches!(
        letter,
        '为' | '价'
            | '佈'
            | '價'
            | '充'
            | '出'
            | '到'
            | '叹'
            | '吁'
            | '告'
            | '問'
            | '嘆'
            | '嘱'
            | '布'
            | '应'
            | '忆'
            | '態'
            | '慨'
            | '憶'
            | '應'
            | '承'
            | '析'
            | '测'
            | '測'
            | '為'
            | '示'
            | '称'
            | '稱'
            | '籲'
            | '紹'
            | '結'
            | '绍'
            | '结'
            | '言'
            | '評'
            | '說'
            | '調'
            | '諾'
            | '議'
            | '议'
            | '评'
            | '说'
            | '诺'
            | '调'
            | '趣'
            | '道'
            | '醒'
            | '释'
            | '釋'
            | '问'
            | '露'
    )
}

/// Words that end as such verbs do and attribute nothing.
const NO_VERBS: &[&str] = &[
    "简称",
    "名称",
    "职称",
    "号称",
    "俗称",
    "统称",
    "自称",
    "对称",
    "昵称",
    "小说",
    "传说",
    "学说",
    "再说",
    "来说",
    "来讲",
    "据说",
    "可以说",
    "应该说",
    "换句话说",
    "所说",
    "难说",
    "话说",
    "访问",
    "疑问",
    "提问",
    "顾问",
    "慰问",
    "学问",
    "询问",
    "过问",
    "质问",
    "简介",
    "如果说",
    "比如说",
    "名稱",
    "據說",
    "小說",
    "傳說",
    "訪問",
    "疑問",
    "顧問",
    "來說",
    "職稱",
    "簡稱",
    "俗稱",
    "號稱",
];

/// Ends of clauses whose verb of speech is a noun: 提出建议.
const NOUN_VERBS: &[&str] = &[
    "提出", "作出", "做出", "给出", "进行", "开展", "接受", "形成", "获得", "引发", "加强", "经", "发出", "听取",
    "予以", "给予", "综合",
];

/// Verbs of speech that are nouns as well, and so attribute nothing at the end of a sentence: 提出建议。
const NOUNS: &[&str] = &["分析", "建议", "预测", "评价", "总结", "警告", "提醒", "承诺", "批评", "回应"];

/// Longest listener of 告诉, in characters: 告诉望澜日报全媒体记者.
const LISTENER_CHARACTERS: usize = 14;

/// What stands before the verb of speech that closes a clause: 林舟说, 林舟告诉望澜日报记者.
pub(super) fn before_verb(clause: &str) -> Option<&str> {
    if clause.ends_with_any(&["记者", "記者", "我们", "我們", "我", "大家", "笔者", "筆者"]) {
        let reach = clause.char_indices().rev().nth(LISTENER_CHARACTERS - 1).map_or(0, |(offset, _)| offset);
        let told = clause[reach..].rfind("告诉").or_else(|| clause[reach..].rfind("告訴")).filter(|&at| reach + at > 0);
        return told.map(|at| &clause[..reach + at]);
    }
    if !clause.ends_with(closes_verb) {
        return None;
    }
    if clause.ends_with_any(NO_VERBS) {
        return None;
    }
    let name = SPEECH_VERBS.iter().find_map(|verb| clause.strip_suffix(verb))?;
    (!name.ends_with_any(NOUN_VERBS)).then_some(name)
}

/// Whether all of a clause is a verb of speech.
pub(super) fn is_verb(clause: &str) -> bool {
    SPEECH_VERBS.contains(&clause)
}

/// Whether a clause closes with a word that is a verb of speech and a noun.
pub(super) fn ends_in_noun(clause: &str) -> bool {
    clause.ends_with_any(NOUNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_is_found_by_its_last_character() {
        for verb in SPEECH_VERBS {
            assert_eq!(before_verb(&format!("林舟{verb}")), Some("林舟"), "{verb}");
        }
    }
}
