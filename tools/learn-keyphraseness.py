#!/usr/bin/env python3
"""Learn which words texts often hold and seldom are about, and write src/lexicon/keyphraseness.txt.

    tools/learn-keyphraseness.py FILE... [--write]

Each FILE holds news with rows {"id", "text"} and, where the text does not open with it, {"title"}. Needs the `hanlens`
command (`make command`).

The keyphraseness of a word (Mihalcea and Csomai 2007) is how likely it is a key phrase of a text that holds it. Titles
stand for key phrases here: of the texts that say a word twice or more, the share whose title has it, against the same
share of all words. The table has the words that are well below it, since those above are the names and matters of the
years that the texts are from.
"""

import argparse
import collections
import json
import math
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/lexicon/keyphraseness.txt"
# Texts that say a word, at the least, and texts of the usual share that are added to those of each word.
LEAST_TEXTS = 8
PRIOR_TEXTS = 5
STEP = 0.5
MOST = -0.5
LEAST = -3.0
COMMON_CLASSES = ("closes with a noun", "closes with a verb", "closes with another class")
HEAD = """\
# Words that texts often hold and seldom are about: the natural logarithm, in tenths, of how much seldomer than other words
# they stand in the title of a text that says them twice. Learnt by `tools/learn-keyphraseness.py`, which tells how; not
# for editing by hand.
"""


def words_said(paths):
    """For each titled text, the common words that it says twice, and whether the title has each."""
    asked = tempfile.TemporaryFile()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            row = json.loads(line)
            text = "\n\n".join(filter(None, (row.get("title"), row["text"])))
            asked.write(json.dumps({"id": row["id"], "text": text}).encode() + b"\n")
    asked.seek(0)
    answers = subprocess.Popen([ROOT / "target/release/hanlens", "candidates"], stdin=asked, stdout=subprocess.PIPE).stdout
    column = {name: index for index, name in enumerate(json.loads(answers.readline()))}
    for line in answers:
        candidates = json.loads(line)["candidates"]
        if not any(numbers[column["in the title"]] for _, numbers in candidates):
            continue
        for word, numbers in candidates:
            in_title = numbers[column["in the title"]] > 0
            places = round(math.exp(numbers[column["log places"]]) - 1) - in_title
            is_common = numbers[column["one word"]] and any(numbers[column[name]] for name in COMMON_CLASSES)
            if is_common and places > 1:
                yield word, in_title


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--write", action="store_true", help="write the table")
    arguments = parser.parse_args()
    texts, titles = collections.Counter(), collections.Counter()
    for word, in_title in words_said(arguments.files):
        texts[word] += 1
        titles[word] += in_title
    usual = titles.total() / texts.total()
    grades = collections.defaultdict(list)
    for word, count in texts.items():
        share = (titles[word] + PRIOR_TEXTS * usual) / (count + PRIOR_TEXTS)
        grade = max(LEAST, round(math.log(share / usual) / STEP) * STEP)
        if count >= LEAST_TEXTS and grade <= MOST:
            grades[grade].append(word)
    print(f"{len(texts)} words, {usual:.3f} of them in the title; {sum(map(len, grades.values()))} in the table")
    if arguments.write:
        rows = "".join(f"{round(10 * grade)} {' '.join(sorted(grades[grade]))}\n" for grade in sorted(grades))
        TABLE.write_text(HEAD + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
