//! Characters by what they do in a Chinese text.

/// What `str` does with arrays of letters, for slices of them: the standard library compiles it anew for arrays of each
/// length, which took a sixtieth of the program.
pub(crate) trait Letters {
    /// Whether the text begins with one of `letters`.
    fn opens_with(&self, letters: &[char]) -> bool;
    /// Whether the text ends with one of `letters`.
    fn closes_with(&self, letters: &[char]) -> bool;
    /// Whether one of `letters` stands anywhere in the text.
    fn has_any(&self, letters: &[char]) -> bool;
    /// Where the first of `letters` in the text stands.
    fn first_of(&self, letters: &[char]) -> Option<usize>;
    /// Where the last of `letters` in the text stands.
    fn last_of(&self, letters: &[char]) -> Option<usize>;
    /// The text after one of `letters` that it begins with.
    fn strip_opening(&self, letters: &[char]) -> Option<&str>;
    /// The text before one of `letters` that it ends with.
    fn strip_closing(&self, letters: &[char]) -> Option<&str>;
    /// The text without `letters` at its start.
    fn trim_opening(&self, letters: &[char]) -> &str;
    /// The text without `letters` at its end.
    fn trim_closing(&self, letters: &[char]) -> &str;
    /// The text without `letters` at either end.
    fn trim_both(&self, letters: &[char]) -> &str;
}

impl Letters for str {
    fn opens_with(&self, letters: &[char]) -> bool {
        self.starts_with(letters)
    }

    fn closes_with(&self, letters: &[char]) -> bool {
        self.ends_with(letters)
    }

    fn has_any(&self, letters: &[char]) -> bool {
        self.contains(letters)
    }

    fn first_of(&self, letters: &[char]) -> Option<usize> {
        self.find(letters)
    }

    fn last_of(&self, letters: &[char]) -> Option<usize> {
        self.rfind(letters)
    }

    fn strip_opening(&self, letters: &[char]) -> Option<&str> {
        self.strip_prefix(letters)
    }

    fn strip_closing(&self, letters: &[char]) -> Option<&str> {
        self.strip_suffix(letters)
    }

    fn trim_opening(&self, letters: &[char]) -> &str {
        self.trim_start_matches(letters)
    }

    fn trim_closing(&self, letters: &[char]) -> &str {
        self.trim_end_matches(letters)
    }

    fn trim_both(&self, letters: &[char]) -> &str {
        self.trim_matches(letters)
    }
}

/// What `str` asks of one word, asked of several: one piece of code for what would be compiled anew at each place.
pub(crate) trait AnyWord {
    /// Whether the text begins with one of `words`.
    fn starts_with_any(&self, words: &[&str]) -> bool;
    /// Whether the text ends with one of `words`.
    fn ends_with_any(&self, words: &[&str]) -> bool;
    /// Whether one of `words` stands anywhere in the text.
    fn contains_any(&self, words: &[&str]) -> bool;
}

impl AnyWord for str {
    #[inline(never)]
    fn starts_with_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.starts_with(word))
    }

    #[inline(never)]
    fn ends_with_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.ends_with(word))
    }

    #[inline(never)]
    fn contains_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.contains(word))
    }
}

/// A Chinese character, on whatever plane.
pub(crate) const fn is_han(letter: char) -> bool {
    matches!(letter,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}'
        | '々' | '〇')
}

/// A mark that ends a sentence wherever it stands (GB/T 15834); half-width marks need their neighbours.
pub(crate) const fn is_full_stop(letter: char) -> bool {
    matches!(letter, '。' | '？' | '！' | '｡')
}

/// A mark that closes a quotation, bracket or title, and so still belongs to the sentence that ended in it.
pub(crate) const fn is_closer(letter: char) -> bool {
    matches!(letter, '”' | '’' | '」' | '』' | '）' | ')' | '》' | '〉' | '】' | '〕' | ']' | '］')
}

/// The mark that closes what `letter` opens, if it opens anything.
pub(crate) const fn closer_of(letter: char) -> Option<char> {
    Some(match letter {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '〈' => '〉',
        '（' => '）',
        '(' => ')',
        '【' => '】',
        '〔' => '〕',
        '[' => ']',
        '［' => '］',
        _ => return None,
    })
}

/// The mark that closes a name which `letter` opens: a coinage in quotation marks, or a title.
pub(crate) const fn closer_of_name(letter: char) -> Option<char> {
    if matches!(letter, '“' | '《' | '「') { closer_of(letter) } else { None }
}

/// Whether a mark stands as often as the one that closes it.
pub(crate) fn is_balanced(text: &str, open: char, close: char) -> bool {
    text.matches(open).count() == text.matches(close).count()
}

/// A mark that parts clauses: comma, semicolon or colon of either width.
pub(crate) const fn parts_clauses(letter: char) -> bool {
    matches!(letter, '，' | ',' | '；' | ';' | '：' | ':')
}

/// White space, and the marks of no width that files and pages carry along: byte order marks, zero-width spaces.
pub(crate) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}')
}

/// An ASCII or full-width digit.
pub(crate) const fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '０'..='９')
}

/// A Chinese numeral as used in numbering and dates.
pub(crate) const fn is_han_numeral(letter: char) -> bool {
    matches!(
        letter,
        '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百' | '千' | '零' | '〇' | '○'
    )
}

/// The half-width form of a full-width letter, digit or mark.
pub(crate) fn fold_width(letter: char) -> char {
    match letter {
        '！'..='～' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}
