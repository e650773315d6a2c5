#!/usr/bin/env python3
"""Find words that news uses and jieba's dictionary lacks, for src/lexicon/modern-words.txt.

    tools/discover-words.py DICTIONARY FILE... > candidates.txt

DICTIONARY is jieba's dict.txt; each FILE holds JSON lines with a field "text". Needs the `hanlens` command
(`make command`). Prints one candidate a line, best first: the word, its frequency in a corpus as large as jieba's, its
likely tag, and in how many texts it stands. The list is for reading through by eye: what stays goes into the file.

A candidate is a word that only the model of characters found, or a run of words that

- stands often enough and in texts enough,
- hangs together: where it is parted best, its parts stand side by side far more often than by chance (pointwise mutual
  information),
- is free on both sides: what stands before and after it varies (branching entropy; Jin and Tanaka-Ishii 2006),
- neither begins nor ends in a word of grammar or a bare number.
"""

import argparse
import collections
import json
import math
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
STOP_WORDS = ROOT / "src/lexicon/stop-words.txt"
LONGEST_RUN = 4
LONGEST_WORD = 8
LEAST_PLACES = 15
LEAST_TEXTS = 10
LEAST_COHESION = 4.0
LEAST_FREEDOM = 1.5
RARE = 3
JIEBA_WORDS = 60_000_000
HAN = re.compile("[\u4e00-\u9fff]+")
NUMERAL = re.compile("[一二三四五六七八九十百千万亿两零多几第年月日号时分秒]+")
# Tags of words that a phrase neither begins nor ends with: particles, pronouns, adverbs, measures and the like.
GRAMMAR = set("u ug uj ul uv uz y e o p c r rr rz d m mq q t f zg".split())
NOUNS = set("n nr ns nt nz ng vn an j nrt nrfg l i".split())


def read_dictionary(path):
    words = {}
    for line in open(path, encoding="utf-8"):
        word, frequency, tag = line.split()
        words[word] = (int(frequency), tag)
    return words


def read_texts(paths):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            yield re.sub(r"\s+", " ", json.loads(line)["text"])


def cut(texts):
    """Runs of Han words of each text."""
    command = [ROOT / "target/release/hanlens", "words", "--plain", "--dictionary", "full"]
    lines = subprocess.run(command, input="\n".join(texts).encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    for line in lines.split("\n"):
        runs, run = [], []
        for word in line.split() + [""]:
            if HAN.fullmatch(word):
                run.append(word)
            elif run:
                runs.append(run)
                run = []
        yield runs


def entropy(counts):
    total = sum(counts.values())
    return -sum(count / total * math.log(count / total) for count in counts.values())


class Discovery:
    def __init__(self, dictionary, stop_words):
        self.dictionary, self.stop_words = dictionary, stop_words
        self.places, self.texts = collections.Counter(), collections.Counter()
        self.before = collections.defaultdict(collections.Counter)
        self.after = collections.defaultdict(collections.Counter)
        self.total = 0

    def count(self, documents):
        documents = list(documents)
        for runs in documents:
            for run in runs:
                self.total += len(run)
                for length in range(1, LONGEST_RUN + 1):
                    self.places.update(tuple(run[at : at + length]) for at in range(len(run) - length + 1))
        kept = {words for words in self.places if self.may_be_word(words)}
        for runs in documents:
            seen = set()
            for number, run in enumerate(runs):
                for at in range(len(run)):
                    for length in range(1, min(LONGEST_RUN, len(run) - at) + 1):
                        words = tuple(run[at : at + length])
                        if words not in kept:
                            continue
                        seen.add(words)
                        # An edge of the run is a neighbour of its own each time.
                        end = at + length
                        self.before[words][run[at - 1] if at else (number, len(self.texts))] += 1
                        self.after[words][run[end] if end < len(run) else (number, len(self.texts))] += 1
            self.texts.update(seen)
        return [words for words in kept if self.is_word(words)]

    def may_be_word(self, words):
        text = "".join(words)
        frequency = self.dictionary.get(text, (0, ""))[0]
        if self.places[words] < LEAST_PLACES or not 2 <= len(text) <= LONGEST_WORD or frequency > RARE:
            return False
        if len(words) == 1:
            return True
        edges = (words[0], words[-1])
        if any(word in self.stop_words and word not in "新大高低双" or NUMERAL.fullmatch(word) for word in edges):
            return False
        return not any(self.dictionary.get(word, (0, ""))[1] in GRAMMAR for word in edges)

    def is_word(self, words):
        if self.texts[words] < LEAST_TEXTS:
            return False
        if min(entropy(self.before[words]), entropy(self.after[words])) < LEAST_FREEDOM:
            return False
        return len(words) == 1 or self.cohesion(words) >= LEAST_COHESION

    def cohesion(self, words):
        def part(at):
            return math.log(self.places[words] * self.total / (self.places[words[:at]] * self.places[words[at:]]))

        return min(part(at) for at in range(1, len(words)))

    def tag(self, words):
        """That of the last word, which heads a compound; a name where nothing is known."""
        tag = self.dictionary.get(words[-1], (0, "nz"))[1]
        if len(words) == 1:
            return "nz"
        return tag if tag in NOUNS or tag == "v" else "n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dictionary")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    stop_words = {word for line in open(STOP_WORDS, encoding="utf-8") if line[0] != "#" for word in line.split()}
    discovery = Discovery(read_dictionary(arguments.dictionary), stop_words)
    found = discovery.count(cut(list(read_texts(arguments.files))))
    found.sort(key=lambda words: (-discovery.texts[words], words))
    for words in found:
        frequency = discovery.places[words] * JIEBA_WORDS / discovery.total
        parts = "|".join(words)
        print("".join(words), f"{frequency:.1g}".replace("e+0", "e"), discovery.tag(words), discovery.texts[words], parts)


if __name__ == "__main__":
    main()
