//! Lines of a page's own around its article: menus, where in the site one is, and controls.

use crate::text::chars::{AnyWord, Letters};

/// Lines of controls, whole.
#[rustfmt::skip]
const CONTROLS: &[&str] = &[
    "打印", "分享", "收藏", "评论", "纠错", "大", "中", "小", "超大", "默认", "返回顶部", "关闭", "登录", "注册", "首页", "返回首页", "导航",
    "点赞", "微信", "微博", "新浪微博", "腾讯微博", "QQ空间", "微信好友", "朋友圈", "复制链接", "扫一扫", "手机看", "无障碍", "客户端",
];

/// Beginnings of them, with what may be chosen.
#[rustfmt::skip]
const CHOICES: &[&str] = &[
    "字号：", "字号:", "字体：", "字体:", "【字体", "分享到", "分享至", "您当前的位置", "当前位置", "您的位置", "所在位置",
];

/// What sites call their parts.
#[rustfmt::skip]
const CHANNELS: &[&str] = &[
    "首页", "主页", "登录", "注册", "时政", "国内", "国际", "财经", "经济", "体育", "娱乐", "社会", "军事", "科技", "教育", "文化", "健康",
    "汽车", "房产", "旅游", "视频", "图片", "专题", "评论", "滚动", "地方", "法治", "新闻", "要闻", "生活", "直播", "论坛", "数码", "时尚",
    "股票", "基金", "理论", "党建", "港澳", "台湾", "华人", "能源", "食品", "公益", "书画", "更多", "客户端",
];

/// Marks between the steps from a site's first page to the article.
const STEPS: &[char] = &['>', '＞', '»', '›', '→'];

/// Longest name of a part of a site, in characters.
const NAME_CHARACTERS: usize = 8;

/// Fewest names in a menu of one line, of which all but one are known, and fewest lines of one that has a line for each.
const MENU: usize = 4;
const MENU_LINES: usize = 3;

/// Whether a line is a page's control, a menu, or tells where in the site one is.
pub(super) fn is_control(line: &str) -> bool {
    let bare = line.trim_both(&['【', '】', '[', ']', '［', '］']);
    CONTROLS.contains(&bare) || line.starts_with_any(CHOICES) || is_path(line) || is_menu(line)
}

/// How many of a text's first lines are a menu that has a line for each part of the site.
pub(super) fn menu_lines<'t>(lines: impl Iterator<Item = &'t str>) -> usize {
    let count = lines.take_while(|line| CHANNELS.contains(line)).count();
    if count < MENU_LINES { 0 } else { count }
}

/// 首页 > 时政 > 正文
fn is_path(line: &str) -> bool {
    let steps: Vec<&str> = line.split(STEPS).map(str::trim).filter(|step| !step.is_empty()).collect();
    let is_name = |step: &&str| step.chars().nth(NAME_CHARACTERS).is_none();
    steps.len() > 1
        && steps.iter().all(is_name)
        && (steps.len() > 2 || steps.iter().any(|step| matches!(*step, "首页" | "主页" | "正文")))
}

/// 首页 时政 国际 财经 登录
fn is_menu(line: &str) -> bool {
    let names = || line.split([' ', '\u{3000}', '\t', '|', '｜']).filter(|name| !name.is_empty());
    names().nth(MENU - 1).is_some()
        && names().all(|name| name.chars().nth(NAME_CHARACTERS).is_none())
        && names().filter(|name| CHANNELS.contains(name)).nth(MENU - 2).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_and_paths_are_no_titles() {
        for line in [
            "首页 > 时政 > 正文",
            "望澜网>>新闻>>渡口",
            "首页 时政 国际 财经 登录",
            "时政 | 国际 | 财经 | 更多",
            "字体：小 中 大",
            "【打印】",
        ] {
            assert!(is_control(line), "{line}");
        }
        for line in
            ["大桥通车 两岸相连 村民称赞 市长剪彩", "国际 望澜渡口通航", "出口>进口", "渡口 大桥 海岛 灯塔", "体育"]
        {
            assert!(!is_control(line), "{line}");
        }
    }

    #[test]
    fn menu_of_lines_has_several() {
        assert_eq!(menu_lines(["首页", "时政", "国际", "大桥通车"].into_iter()), 3);
        assert_eq!(menu_lines(["国际", "大桥通车"].into_iter()), 0);
    }
}
