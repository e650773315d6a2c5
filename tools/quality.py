#!/usr/bin/env python3
"""Score key phrases, summaries and words against human ones, and write the table into the README.

    tools/quality.py [--data FOLDER] [--write]

FOLDER holds the evaluation sets (`keyphrases/`, `summaries/`, `segmentation/`) and beside it `tools/evaluate.py`; it is
not part of this project. Where it is missing nothing is measured. Needs the `hanlens` command (`make command`).
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = ROOT / "target/release/hanlens"
RESAMPLES = 2000


def run(arguments, data):
    return subprocess.run([COMMAND, *arguments], input=data, stdout=subprocess.PIPE, check=True).stdout


def evaluate(folder, arguments):
    script = folder.parent / "tools/evaluate.py"
    lines = subprocess.run([sys.executable, script, *map(str, arguments)], stdout=subprocess.PIPE, check=True, text=True)
    return lines.stdout


def plain(text):
    return unicodedata.normalize("NFKC", text).lower()


def interval(gold, found, k):
    """The middle 95% of F1 over texts drawn with replacement."""
    rows = []
    for row in gold:
        wanted = {plain(phrase) for phrase in row["keyphrases"]}
        given = [plain(phrase) for phrase in found.get(row["id"], [])][:k]
        rows.append((len(wanted & set(given)), len(given), len(wanted)))
    source = random.Random(1)
    scores = []
    for _ in range(RESAMPLES):
        sample = source.choices(rows, k=len(rows))
        hits, given, wanted = (sum(row[column] for row in sample) for column in range(3))
        scores.append(2 * hits / max(given + wanted, 1))
    scores.sort()
    return scores[int(0.025 * RESAMPLES)], scores[int(0.975 * RESAMPLES)]


def key_phrases(folder, scratch):
    for name, what in [("news", "news articles"), ("csl", "journal abstracts"), ("patents", "patent abstracts")]:
        path = folder / f"keyphrases/{name}.jsonl"
        output = run(["batch"], path.read_bytes())
        (scratch / name).write_bytes(output)
        scores = re.findall(r"F1 ([\d.]+)", evaluate(folder, ["keyphrases", path, scratch / name]))
        gold = [json.loads(line) for line in path.open(encoding="utf-8")]
        found = {row["id"]: row["keyphrases"] for row in map(json.loads, output.splitlines())}
        cells = []
        for k, score in zip((5, 10), scores):
            low, high = interval(gold, found, k)
            cells.append(f"{float(score):.3f} ({low:.2f}–{high:.2f})")
        yield f"| {what}, {len(gold)} | {cells[0]} | {cells[1]} |"


def summaries(folder, scratch):
    sets = [
        ("xinhua", "wire stories, 120 characters", ["--summary-chars", "120"], []),
        ("newsbench", "features, 140 characters", ["--summary-chars", "140"], []),
        ("xinhua-paragraphs", "paragraphs, one sentence", ["--summary-chars", "1"], []),
        ("xwlb-sections", "sections, the gist", [], ["--field", "gist"]),
    ]
    for name, what, options, field in sets:
        path = folder / f"summaries/{name}.jsonl"
        (scratch / name).write_bytes(run(["batch", *options], path.read_bytes()))
        scores = re.findall(r"R[12L] ([\d.]+)", evaluate(folder, ["summaries", *field, path, scratch / name]))
        yield f"| {what} | " + " | ".join(f"{float(score):.3f}" for score in scores[:3]) + " |"


def words(folder, scratch):
    for name in ["pku", "msr", "gsdsimp", "gcdt"]:
        path = folder / f"segmentation/{name}.txt"
        lines = path.read_text(encoding="utf-8").replace(" ", "")
        cells = []
        for dictionary in ["core", "full"]:
            (scratch / name).write_bytes(run(["words", "--dictionary", dictionary], lines.encode()))
            cells.append(re.findall(r"F1 ([\d.]+)", evaluate(folder, ["words", path, scratch / name]))[0])
        yield f"| {name} | " + " | ".join(f"{float(cell):.3f}" for cell in cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--write", action="store_true", help="write the table into the README")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        print(f"{arguments.data} is not there: nothing to measure with")
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder, scratch = arguments.data, pathlib.Path(scratch)
        tables = "\n".join([
            "| key phrases, exact match | F1 at 5 (95%) | F1 at 10 (95%) |", "| --- | --- | --- |",
            *key_phrases(folder, scratch), "",
            "| summaries, characters | ROUGE-1 | ROUGE-2 | ROUGE-L |", "| --- | ---: | ---: | ---: |",
            *summaries(folder, scratch), "",
            "| words, F1 | core | full |", "| --- | ---: | ---: |",
            *words(folder, scratch),
        ])
    print(tables)
    if arguments.write:
        readme = ROOT / "README.md"
        text = readme.read_text(encoding="utf-8")
        head, marker, rest = text.partition("<!-- quality -->\n")
        _, end, tail = rest.partition("<!-- /quality -->")
        if not marker or not end:
            sys.exit("the README has no place for the table")
        readme.write_text(f"{head}{marker}\n{tables}\n\n{end}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
