//! 署名: who wrote or photographed something, in a line of its own or inside a dateline.

use super::agency;
use super::person::is_person;
use crate::report::Person;
use crate::text::chars::{AnyWord, Letters, is_digit, is_han};

/// Marks that open a byline in print.
const MARKERS: &[char] = &['■', '□', '◆', '◇', '●', '○', '▲', '△', '▶', '◎', '★', '☆', '/', '／', '|', '｜'];

/// Ends of words that say what a person is.
const ROLES: &[&str] = &[
    "记者",
    "通讯员",
    "实习生",
    "评论员",
    "特约撰稿人",
    "撰稿人",
    "作者",
    "编辑",
    "责编",
    "摄影",
    "撰文",
    "主笔",
    "特派员",
    "报道员",
    "報員",
    "記者",
    "通訊員",
    "見習生",
    "编译",
    "策划",
    "统筹",
    "编导",
    "视觉",
    "剪辑",
    "终审",
    "校对",
    "采写",
];

/// Words after a name that say what the person did.
const CREDITS: &[&str] = &[
    "摄影报道",
    "摄",
    "文",
    "图",
    "攝",
    "供图",
    "制图",
    "文并摄",
    "摄/文",
    "文/图",
    "图/文",
    "文/摄",
    "整理",
    "圖",
    "供圖",
    "圖／文",
    "文／圖",
    "图／文",
    "文／图",
    "图文",
    "圖文",
    "攝影",
];

/// Those of them who made a picture.
const PICTURES: &[&str] = &["摄", "攝", "图", "圖", "摄影", "攝影", "供图", "供圖", "摄影报道", "制图"];

/// What only papers are called at the end.
const DAILIES: &[&str] = &["日报", "日報", "晚报", "晚報", "时报", "時報", "晨报", "商报", "都市报"];

/// What parts such a word from the name before which it stands: 文/林舟, 圖／林大年.
const SLASHES: &[char] = &['/', '／', '｜'];

/// Longest line that can be a byline, in characters.
const BYLINE_CHARACTERS: usize = 80;

/// Longest Chinese name in a byline, in characters: compound surname and two more, or a name of a minority.
const NAME_CHARACTERS: usize = 12;

/// What a line of names is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BylineKind {
    /// Who wrote it.
    Byline,
    /// Who took the picture.
    Credit,
}

/// The people of a byline that is a line of its own: marked by ■ or the like, or in brackets and nothing else, or
/// opened by a role.
pub(super) fn parse_line(line: &str) -> Option<(BylineKind, Vec<Person>)> {
    if line.chars().count() > BYLINE_CHARACTERS || line.has_any(&['。', '！', '？', '“', '；']) {
        return None;
    }
    let unmarked = line.trim_start_matches(MARKERS).trim_start();
    let marked = unmarked.len() < line.len() && !line.opens_with(&['/', '|']);
    let bracketed = unwrap_brackets(unmarked);
    let inside = bracketed.unwrap_or(unmarked);
    let pieces = pieces(inside);
    let opened_by_role = pieces.first().is_some_and(|first| role_end(first).is_some())
        || pieces.len() > 2
            && agency::paper_ending(pieces[0]).is_some()
            && role_end(pieces[1]) == Some(pieces[1].len())
        || slashed_credit(inside).is_some()
        || pieces.len() > 1 && CREDITS.contains(&pieces[0]) && inside.has_any(&['：', ':'])
        || names_paper_last(&pieces);
    let credited = pieces.last().is_some_and(|last| closing_credit(without_role(last)).is_some());
    let closed_by_credit = pieces.len() > 1 && pieces.last().is_some_and(|last| CREDITS.contains(last))
        || credited && (marked || opened_by_role);
    if !marked && !opened_by_role && !closed_by_credit {
        return None;
    }
    let people = people(&pieces);
    // A role with a verb after it is a sentence cut short, not a byline: 记者从有关部门获悉.
    if people.is_empty() || people.iter().any(|person| person.name.chars().count() > NAME_CHARACTERS) {
        return None;
    }
    // 记者观察 is a column's name, and 编辑 张口就来 no person: without a mark, only what looks like names will do.
    // 新华社记者李丽 says whose reporter it is, and can be nothing else.
    let is_sure = pieces.len() > 1
        || credited
        || slashed_credit(inside).is_some()
        || role_end(pieces[0]).is_some_and(|end| end > "记者".len());
    if !marked && bracketed.is_none() && !(is_sure && people.iter().all(|person| is_name(&person.name))) {
        return None;
    }
    let pictures = |role: &str| PICTURES.contains(&role);
    let credit = people.iter().all(|person| person.role.as_deref().is_some_and(pictures)) || closed_by_credit;
    Some((if credit { BylineKind::Credit } else { BylineKind::Byline }, people))
}

/// The people of `记者 张三 李四 通讯员 王五`, roles before names or credits after them.
pub(super) fn parse_people(text: &str) -> Vec<Person> {
    people(&pieces(text))
}

/// Longest words before a role that opens a text, in characters: 全媒体首席, 驻韩国特约, 本报见习.
const BEFORE_ROLE: usize = 8;

/// Whether a text opens with a reporter's role, whatever words qualify it: 记者, 通讯员, 全媒体首席记者.
pub(super) fn opens_with_role(text: &str) -> bool {
    role_at_start(text).is_some()
}

/// Where the role that a text opens with ends, in bytes.
pub(super) fn role_at_start(text: &str) -> Option<usize> {
    let reach = text.char_indices().nth(BEFORE_ROLE + 4).map_or(text.len(), |(offset, _)| offset);
    let roles = ["记者", "記者", "通讯员", "通訊員", "实习生"];
    let end = roles.iter().filter_map(|role| Some(text[..reach].find(role)? + role.len())).min()?;
    text[..end].chars().all(is_han).then_some(end)
}

fn unwrap_brackets(text: &str) -> Option<&str> {
    let inside = text.strip_opening(&['（', '('])?.strip_closing(&['）', ')'])?;
    (!inside.has_any(&['（', '('])).then_some(inside)
}

fn pieces(text: &str) -> Vec<&str> {
    let parts = |letter: char| {
        letter.is_whitespace() || matches!(letter, '、' | '，' | ',' | '：' | ':' | '；' | ';' | '|' | '丨')
    };
    text.split(parts).filter(|piece| !piece.is_empty()).collect()
}

fn people(pieces: &[&str]) -> Vec<Person> {
    // 望澜日报 记者 林舟: a paper's name, and its reporter's role in the next piece.
    if let [paper, role, names @ ..] = pieces
        && agency::paper_ending(paper).is_some()
        && role_end(paper).is_none()
        && role_end(role) == Some(role.len())
    {
        let mut people = people(names);
        for person in people.iter_mut().filter(|person| person.role.is_none()) {
            person.role = Some(format!("{paper} {role}"));
        }
        return people;
    }
    if let [name, paper @ ..] = pieces
        && names_paper_last(pieces)
    {
        return vec![Person { role: Some(paper.join(" ")), name: (*name).to_owned() }];
    }
    let mut people = Vec::<Person>::new();
    let mut role: Option<&str> = None;
    let mut without_credit = 0;
    let is_letter =
        |piece: &str| piece.chars().nth(1).is_none() && piece.chars().all(is_han) && !CREDITS.contains(&piece);
    let mut pieces = pieces.iter().peekable();
    while let Some(piece) = pieces.next() {
        // 林 舟: a name of two characters set as wide as its neighbours of three.
        if is_letter(piece) && pieces.peek().is_some_and(|next| is_letter(next)) {
            let given = pieces.next().copied().unwrap_or_default();
            people.push(Person { role: role.map(str::to_owned), name: format!("{piece}{given}") });
            continue;
        }
        if CREDITS.contains(piece) && people.is_empty() {
            role = Some(piece);
            continue;
        }
        if CREDITS.contains(piece) {
            // A credit tells of the names before it that no earlier credit told of.
            for person in people.iter_mut().skip(without_credit) {
                let before = person.role.take();
                person.role = Some(before.map_or_else(|| (*piece).to_owned(), |before| format!("{before} {piece}")));
            }
            without_credit = people.len();
            continue;
        }
        let mut name = *piece;
        if let Some(end) = role_end(piece) {
            let (before, after) = piece.split_at(end);
            role = Some(before);
            name = after;
        }
        if let Some((credit, slashed)) = slashed_credit(name) {
            role = Some(credit);
            name = slashed;
        }
        if let Some((before, credit)) = closing_credit(name) {
            let role = role.map_or_else(|| credit.to_owned(), |role| format!("{role} {credit}"));
            people.push(Person { role: Some(role), name: before.to_owned() });
            without_credit = people.len();
        } else if !name.is_empty() {
            people.push(Person { role: role.map(str::to_owned), name: name.to_owned() });
        }
    }
    people
}

/// What a name was credited with before it, and the name: 文/林舟.
fn slashed_credit(piece: &str) -> Option<(&str, &str)> {
    let (credit, name) = piece.split_once(SLASHES)?;
    // 文/图 is one credit, and what a person did after the name.
    (matches!(credit, "文" | "图" | "圖" | "摄影" | "攝影") && !CREDITS.contains(&name)).then_some((credit, name))
}

fn without_role(piece: &str) -> &str {
    role_end(piece).map_or(piece, |end| &piece[end..])
}

/// A name and the credit that nothing parts from it: 林大年攝.
fn closing_credit(piece: &str) -> Option<(&str, &str)> {
    let name = piece.trim_closing(&['摄', '攝']);
    (name.len() < piece.len() && is_person(name)).then(|| (name, &piece[name.len()..]))
}

/// Whether a name comes first and the paper it wrote for after it: 林舟 望澜日报记者.
fn names_paper_last(pieces: &[&str]) -> bool {
    let [name, paper, role @ ..] = pieces else { return false };
    let is_daily = |paper: &str| paper.ends_with_any(DAILIES);
    let is_reporters = |text: &str| text.ends_with("记者") || text.ends_with("記者");
    is_person(name)
        && match role {
            [] => is_daily(paper) || is_reporters(paper) && paper.chars().nth(2).is_some(),
            [role] => is_daily(paper) && role_end(role) == Some(role.len()),
            _ => false,
        }
}

/// Whether a text can be a person's name.
pub(super) fn is_name(text: &str) -> bool {
    let length = text.chars().count();
    let is_letter = |letter: char| is_han(letter) || letter == '·';
    text.chars().all(is_letter) && ((2..=4).contains(&length) || text.contains('·') && length <= NAME_CHARACTERS)
}

/// What 记者 and 编辑 are part of that is no person: 记者招待会, 记者站.
const NO_PERSON: &[&str] = &["招待会", "见面会", "协会", "会", "站", "节", "证", "部", "室"];

/// Where the role that begins a piece ends: 新华社记者 → 15 bytes; 记者李颖 → 6 bytes.
fn role_end(piece: &str) -> Option<usize> {
    let end = ROLES.iter().filter_map(|role| piece.find(role).map(|start| start + role.len())).max()?;
    let is_person = !piece[end..].starts_with_any(NO_PERSON);
    (is_person && !piece[..end].contains(is_digit)).then_some(end)
}
