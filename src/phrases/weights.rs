//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

pub(super) const WEIGHTS: [f64; 91] = [
    // log places
    0.567,  // log role weight
    0.789,  // log free places
    0.497,  // share of free places
    0.124,  // in most sentences
    0.293,  // mean idf
    -0.013, // least idf
    0.093,  // most idf
    0.037,  // one word
    0.510,  // two words
    -0.049, // three words
    -0.183, // four words or more
    -0.650, // no whole words
    0.373,  // two characters
    0.113,  // three characters
    0.744,  // four characters
    0.307,  // five characters
    -0.045, // six characters
    -0.056, // seven characters or more
    -1.064, // closes with a noun
    0.008,  // closes with a person
    0.359,  // closes with a place or organisation
    0.450,  // closes with another name
    -0.034, // closes with a verb
    -0.320, // closes with Latin
    -0.357, // closes with another class
    -0.107, // opens with a verb
    -0.957, // opens with an adjective
    0.240,  // words of one character
    0.364,  // stop words
    -0.580, // idiom
    0.006,  // acronym
    0.138,  // in the title
    0.302,  // in a heading
    -0.332, // quoted
    0.990,  // in 《》
    1.845,  // first sentence
    0.234,  // log first sentence
    -0.714, // first place
    -0.695, // last sentence
    0.334,  // open on the left
    0.096,  // open on the right
    0.056,  // open on both sides
    0.206,  // share of the rarest word
    -0.168, // share of the commonest word
    0.134,  // several words, once
    -0.021, // one word, log places
    -0.771, // one word, idf
    1.315,  // one word, in a longer one
    0.727,  // several words, log places
    0.242,  // log places in a long text
    0.654,  // one verb or adjective
    -0.088, // closes with a stop word
    -0.173, // one word, in a catalogue text
    -0.809, // two words, in a catalogue text
    0.214,  // log places, in a catalogue text
    -0.178, // log role weight, in a catalogue text
    -0.178, // mean idf, in a catalogue text
    0.310,  // several words, once, in a catalogue text
    -0.523, // two characters, in a catalogue text
    -0.804, // three characters, in a catalogue text
    -0.715, // four characters, in a catalogue text
    -0.103, // first place, in a catalogue text
    0.623,  // last sentence, in a catalogue text
    0.673,  // share of free places, in a catalogue text
    0.545,  // in most sentences, in a catalogue text
    0.107,  // log first sentence, in a catalogue text
    0.195,  // seven characters or more, in a catalogue text
    0.625,  // opens with a verb, in a catalogue text
    0.642,  // closes with a person, in a catalogue text
    -0.322, // closes with a place or organisation, in a catalogue text
    -0.195, // one word, idf, in a catalogue text
    -0.414, // one word, in a repetitive text
    0.221,  // two words, in a repetitive text
    -0.290, // log places, in a repetitive text
    -0.679, // log role weight, in a repetitive text
    -0.751, // mean idf, in a repetitive text
    0.202,  // several words, once, in a repetitive text
    0.007,  // two characters, in a repetitive text
    0.070,  // three characters, in a repetitive text
    -0.141, // four characters, in a repetitive text
    0.102,  // first place, in a repetitive text
    0.173,  // last sentence, in a repetitive text
    0.706,  // share of free places, in a repetitive text
    -0.517, // in most sentences, in a repetitive text
    -0.097, // log first sentence, in a repetitive text
    -0.007, // seven characters or more, in a repetitive text
    -0.109, // opens with a verb, in a repetitive text
    -0.176, // closes with a person, in a repetitive text
    -0.061, // closes with a place or organisation, in a repetitive text
    -0.302, // one word, idf, in a repetitive text
    0.533,
];
