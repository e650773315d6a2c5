//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 57] = [
    [0.154, -0.122, -0.246], // log places
    [0.232, -0.122, -0.277], // log role weight
    [0.396, 0.215, -0.271], // log free places
    [0.100, 0.113, -0.035], // share of free places
    [0.227, 0.047, -0.053], // in most sentences
    [-0.224, 0.194, 0.251], // mean idf
    [-0.328, 0.249, 0.344], // least idf
    [-0.149, 0.129, 0.151], // most idf
    [0.193, -0.128, 0.443], // one word
    [0.264, 0.144, 0.073], // two words
    [-0.034, 0.113, -0.350], // three words
    [-0.288, -0.134, -0.156], // four words or more
    [-0.135, 0.006, -0.010], // no whole words
    [-0.122, -0.399, -0.080], // two characters
    [0.244, -0.109, 0.180], // three characters
    [0.037, 0.357, 0.206], // four characters
    [-0.061, 0.262, -0.120], // five characters
    [0.162, -0.136, -0.016], // six characters
    [-0.260, 0.025, -0.170], // seven characters or more
    [0.258, -0.203, -0.153], // closes with a noun
    [0.409, -0.156, 0.007], // closes with a person
    [0.296, -0.012, 0.061], // closes with a place or organisation
    [0.127, -0.142, -0.021], // closes with another name
    [-0.776, 0.657, 0.326], // closes with a verb
    [-0.382, 0.013, -0.022], // closes with Latin
    [0.068, -0.156, -0.198], // closes with another class
    [-0.769, 0.347, 0.049], // opens with a verb
    [-0.170, 0.141, -0.183], // opens with an adjective
    [0.402, 0.007, 0.065], // words of one character
    [-0.540, -0.219, -0.276], // stop words
    [0.134, -0.055, 0.065], // idiom
    [0.076, 0.090, -0.002], // acronym
    [0.301, 0.000, -0.025], // in the title
    [-0.457, 0.000, -0.092], // in a heading
    [0.451, -0.005, -0.011], // quoted
    [0.884, -0.019, -0.028], // in 《》
    [1.035, -0.818, -0.605], // first sentence
    [-0.703, 0.186, 0.075], // log first sentence
    [-1.067, 0.784, 0.206], // first place
    [0.217, 0.805, 0.501], // last sentence
    [0.021, 0.161, 0.005], // open on the left
    [0.109, 0.102, -0.304], // open on the right
    [0.041, 0.212, 0.094], // open on both sides
    [-0.319, -0.011, -0.144], // share of the rarest word
    [0.053, 0.068, 0.170], // share of the commonest word
    [-0.574, -0.057, -0.101], // several words, once
    [0.101, -0.447, 0.174], // one word, log places
    [0.410, 0.101, 0.671], // one word, idf
    [0.183, 0.111, 0.200], // one word, in a longer one
    [0.157, 0.316, -0.413], // several words, log places
    [0.201, -0.084, -0.153], // log places in a long text
    [-0.760, 0.391, 0.729], // one verb or adjective
    [-0.019, -0.037, -0.016], // closes with a stop word
    [-0.259, -0.072, -0.116], // places beside the commonest word
    [0.088, -0.006, -0.033], // places beside the commonest word, by idf
    [0.559, -0.125, 0.182], // one word, places beside the commonest word
    [0.666, 0.101, 0.015], // log places, by idf
];
