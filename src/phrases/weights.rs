//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 57] = [
    [0.122, -0.115, -0.257], // log places
    [0.283, -0.115, -0.264], // log role weight
    [0.447, 0.245, -0.324], // log free places
    [0.004, 0.104, -0.007], // share of free places
    [0.219, 0.021, -0.084], // in most sentences
    [-0.142, 0.169, 0.200], // mean idf
    [-0.282, 0.232, 0.296], // least idf
    [-0.004, 0.113, 0.099], // most idf
    [0.215, -0.135, 0.441], // one word
    [0.215, 0.170, 0.109], // two words
    [0.042, 0.091, -0.376], // three words
    [-0.283, -0.130, -0.137], // four words or more
    [-0.189, 0.003, -0.037], // no whole words
    [-0.072, -0.413, -0.042], // two characters
    [0.244, -0.099, 0.181], // three characters
    [0.092, 0.313, 0.191], // four characters
    [-0.073, 0.288, -0.140], // five characters
    [0.197, -0.192, -0.025], // six characters
    [-0.388, 0.102, -0.165], // seven characters or more
    [0.257, -0.205, -0.089], // closes with a noun
    [0.126, -0.039, -0.120], // closes with a person
    [0.380, -0.003, 0.138], // closes with a place or organisation
    [0.108, -0.115, -0.027], // closes with another name
    [-0.669, 0.531, 0.191], // closes with a verb
    [-0.218, -0.019, 0.046], // closes with Latin
    [0.016, -0.151, -0.138], // closes with another class
    [-0.772, 0.379, 0.035], // opens with a verb
    [-0.119, 0.128, -0.197], // opens with an adjective
    [0.435, 0.010, 0.057], // words of one character
    [-0.518, -0.276, -0.264], // stop words
    [0.207, -0.071, 0.065], // idiom
    [0.069, 0.104, -0.002], // acronym
    [0.358, 0.000, -0.003], // in the title
    [-0.610, 0.000, -0.110], // in a heading
    [0.406, 0.001, -0.097], // quoted
    [0.877, -0.023, -0.026], // in 《》
    [1.034, -0.838, -0.629], // first sentence
    [-0.781, 0.177, 0.105], // log first sentence
    [-1.102, 0.739, 0.193], // first place
    [0.325, 0.743, 0.384], // last sentence
    [-0.000, 0.161, -0.016], // open on the left
    [0.025, 0.183, -0.298], // open on the right
    [-0.001, 0.267, 0.165], // open on both sides
    [-0.308, 0.008, -0.137], // share of the rarest word
    [0.048, 0.069, 0.178], // share of the commonest word
    [-0.454, -0.084, -0.140], // several words, once
    [0.027, -0.415, 0.150], // one word, log places
    [0.522, 0.069, 0.645], // one word, idf
    [0.200, 0.105, 0.176], // one word, in a longer one
    [0.190, 0.294, -0.380], // several words, log places
    [0.213, -0.075, -0.203], // log places in a long text
    [-0.583, 0.283, 0.620], // one verb or adjective
    [0.028, -0.034, 0.001], // closes with a stop word
    [-0.261, -0.097, -0.073], // places beside the commonest word
    [0.117, -0.028, 0.004], // places beside the commonest word, by idf
    [0.607, -0.169, 0.232], // one word, places beside the commonest word
    [0.556, 0.097, -0.027], // log places, by idf
];
