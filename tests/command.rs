//! The `hanlens` command as a shell sees it.
#![cfg(all(feature = "cli", not(target_arch = "wasm32")))]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn hanlens(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hanlens"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Written from aside, since the command answers while it reads.
    std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    })
}

fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout.clone()).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const STORY: &str = "# 新渡口通车 青岩两岸相连\n\n新华社青岩3月2日电(记者 林舟)青岩新渡口大桥2日通车。大桥全长1.2公里,连接六个村庄。\n\n\
                     ## 一、村民的新生活\n\n村民走上桥面。孩子上学不再等船。";

#[test]
fn analyze_prints_a_report_for_people() {
    let output = hanlens(&["analyze"], STORY.as_bytes());
    let text = String::from_utf8(output.stdout).unwrap();
    for part in [
        "新渡口通车　青岩两岸相连",
        "电头  新华社青岩3月2日电(记者 林舟)",
        "· 青岩新渡口大桥2日通车。",
        "一、村民的新生活",
        "词频",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn analyze_tells_who_signed_a_document_and_when_as_the_page_does() {
    let text = "# 关于渡口的通知\n\n各乡镇人民政府：\n\n大桥三日通车。各单位要抓好落实。\n\n县交通局\n\n县水利局\n\n\
                二〇二五年十月二十九日\n\n■林舟 摄\n\n（此件公开发布）";
    let output = String::from_utf8(hanlens(&["analyze"], text.as_bytes()).stdout).unwrap();
    let facts =
        "落款  县交通局、县水利局\n  日期  2025-10-29\n  图文  林舟 摄\n  附注  各乡镇人民政府：  （此件公开发布）\n";
    assert!(output.contains(facts), "{output}");
}

#[test]
fn analyze_prints_json_for_programs() {
    let output = hanlens(&["analyze", "-", "--format", "json"], format!("\u{FEFF}{STORY}").as_bytes());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["unit"], "utf-8");
    assert_eq!(report["articles"][0]["head"]["title"][1]["text"], "青岩两岸相连");
    let span = &report["articles"][0]["keyPoints"][0]["span"];
    let bound = |index: usize| span[index].as_u64().unwrap() as usize;
    assert_eq!(&STORY[bound(0)..bound(1)], "青岩新渡口大桥2日通车。");
}

#[test]
fn analyze_says_what_is_wrong_with_its_input() {
    let cases: [(&[&str], &[u8], &str); 3] = [
        (&["analyze"], b"\xFF\xFE", "invalid_input"),
        (&["analyze", "no such file"], b"", "io"),
        (&["analyze"], &[b'a'; hanlens::MAX_BYTES + 1], "too_large"),
    ];
    for (arguments, input, code) in cases {
        let output = hanlens(arguments, input);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && message.starts_with(&format!("hanlens: {code}: ")), "{message}");
    }
}

#[test]
fn words_are_parted_by_spaces() {
    let input = "２００１年ＧＤＰ增长１７％。\n\n23,876人 9:30到\n".as_bytes();
    let cases: [(&[&str], &str); 2] = [
        (&["words"], "２００１ 年 ＧＤＰ 增长 １７％ 。\n\n23,876 人 9:30 到\n"),
        (
            &["words", "--plain", "--dictionary", "full"],
            "２ ０ ０ １ 年 Ｇ Ｄ Ｐ 增长 １ ７ ％ 。\n\n23 , 876 人 9 : 30 到\n",
        ),
    ];
    for (arguments, expected) in cases {
        let output = hanlens(arguments, input);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    }
}

#[test]
fn batch_answers_every_line_in_order_and_goes_on_after_bad_ones() {
    let story =
        serde_json::json!({"id": "a", "title": "新渡口\n通车", "text": "青岩新渡口大桥今天通车。村民走上桥面。"});
    let input =
        format!("{story}\n\nnot json\n{{\"id\": 7}}\n{{\"text\": \"好\"}}\n{{\"id\": null, \"text\": \"\"}}\n{story}");
    let replies = lines(&hanlens(&["batch"], input.as_bytes()));
    assert_eq!(replies.len(), 6);
    assert_eq!(replies[0]["id"], "a");
    assert_eq!(replies[0]["summary"], "青岩新渡口大桥今天通车。村民走上桥面。");
    assert_eq!(replies[0]["sections"][0]["heading"], "");
    assert!(replies[0]["terms"][0]["count"].is_u64());
    assert_eq!((&replies[1]["line"], &replies[1]["error"]["code"]), (&3.into(), &"invalid_input".into()));
    assert_eq!((&replies[2]["id"], &replies[2]["error"]["code"]), (&7.into(), &"invalid_input".into()));
    assert_eq!((&replies[3]["line"], &replies[3]["error"]["code"]), (&5.into(), &"invalid_input".into()));
    assert_eq!((&replies[4]["id"], &replies[4]["summary"]), (&Value::Null, &"".into()));
    assert_eq!(replies[5], replies[0]);
}

#[test]
fn batch_keeps_to_its_limits() {
    let sentences: String = (1..=40).map(|number| format!("第{number}座渡口大桥今天在青岩建成通车。")).collect();
    let input = serde_json::json!({"id": 1, "text": sentences}).to_string();
    let reply = &lines(&hanlens(&["batch", "--phrases", "2", "--summary-chars", "60"], input.as_bytes()))[0];
    assert_eq!(reply["keyphrases"].as_array().unwrap().len(), 2);
    let summary = reply["summary"].as_str().unwrap();
    assert!((17..=60).contains(&summary.chars().count()) && summary.ends_with('。'), "{summary}");
    let tight = &lines(&hanlens(&["batch", "--summary-chars", "1"], input.as_bytes()))[0];
    assert_eq!(tight["summary"].as_str().unwrap().matches('。').count(), 1);
}

#[test]
fn batch_keeps_order_over_many_lines() {
    let input: String = (0..2_000).map(|id| format!("{{\"id\":{id},\"text\":\"青岩渡口第{id}天。\"}}\n")).collect();
    let ids: Vec<u64> =
        lines(&hanlens(&["batch"], input.as_bytes())).iter().map(|reply| reply["id"].as_u64().unwrap()).collect();
    assert!(ids.iter().copied().eq(0..2_000));
}

#[test]
fn batch_answers_a_line_that_is_too_long() {
    let mut input = vec![b'x'; 64 * 1024 * 1024];
    input.extend_from_slice(b"\n{\"id\": 1, \"text\": \"\"}\n");
    let replies = lines(&hanlens(&["batch"], &input));
    assert_eq!((&replies[0]["line"], &replies[0]["error"]["code"]), (&1.into(), &"too_large".into()));
    assert_eq!(replies[1]["id"], 1);
}
