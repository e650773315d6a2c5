//! How much each number of a candidate says for it, in log-odds. Learnt by `tools/learn-phrases.py`, which tells
//! how; not for editing by hand.

/// Kinds of text with weights of their own.
pub(super) const KINDS: usize = 2;

/// For each number: its weight in every text, and what is added in catalogue records and in repetitive texts.
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a weight may look like one by chance")]
pub(super) const WEIGHTS: [[f64; 1 + KINDS]; 57] = [
    [0.190, -0.139, -0.249], // log places
    [0.224, -0.139, -0.293], // log role weight
    [0.429, 0.251, -0.255], // log free places
    [-0.037, 0.146, -0.001], // share of free places
    [0.176, 0.025, -0.055], // in most sentences
    [-0.190, 0.187, 0.203], // mean idf
    [-0.316, 0.250, 0.297], // least idf
    [-0.072, 0.121, 0.102], // most idf
    [0.210, -0.116, 0.469], // one word
    [0.209, 0.141, 0.112], // two words
    [-0.023, 0.102, -0.379], // three words
    [-0.280, -0.130, -0.148], // four words or more
    [-0.117, 0.003, -0.054], // no whole words
    [-0.135, -0.371, 0.004], // two characters
    [0.286, -0.124, 0.174], // three characters
    [0.064, 0.335, 0.177], // four characters
    [-0.038, 0.251, -0.137], // five characters
    [0.201, -0.173, -0.020], // six characters
    [-0.378, 0.082, -0.199], // seven characters or more
    [0.253, -0.200, -0.026], // closes with a noun
    [0.121, -0.036, -0.101], // closes with a person
    [0.321, 0.034, 0.031], // closes with a place or organisation
    [0.099, -0.128, -0.015], // closes with another name
    [-0.651, 0.530, 0.223], // closes with a verb
    [-0.190, -0.046, 0.025], // closes with Latin
    [0.046, -0.153, -0.136], // closes with another class
    [-0.788, 0.384, 0.065], // opens with a verb
    [-0.089, 0.092, -0.193], // opens with an adjective
    [0.440, 0.016, 0.039], // words of one character
    [-0.546, -0.251, -0.272], // stop words
    [0.142, -0.069, 0.056], // idiom
    [0.059, 0.088, -0.012], // acronym
    [0.243, 0.000, -0.045], // in the title
    [-0.528, 0.000, -0.107], // in a heading
    [0.405, -0.001, -0.075], // quoted
    [0.863, -0.028, -0.052], // in 《》
    [1.050, -0.845, -0.658], // first sentence
    [-0.734, 0.183, 0.110], // log first sentence
    [-1.079, 0.752, 0.199], // first place
    [0.293, 0.756, 0.413], // last sentence
    [-0.016, 0.158, -0.017], // open on the left
    [0.019, 0.161, -0.280], // open on the right
    [0.076, 0.212, 0.108], // open on both sides
    [-0.298, 0.008, -0.124], // share of the rarest word
    [0.007, 0.099, 0.180], // share of the commonest word
    [-0.527, -0.042, -0.084], // several words, once
    [0.008, -0.397, 0.216], // one word, log places
    [0.470, 0.098, 0.665], // one word, idf
    [0.235, 0.098, 0.166], // one word, in a longer one
    [0.267, 0.252, -0.428], // several words, log places
    [0.235, -0.089, -0.166], // log places in a long text
    [-0.572, 0.271, 0.638], // one verb or adjective
    [-0.016, -0.011, -0.006], // closes with a stop word
    [-0.295, -0.087, -0.101], // places beside the commonest word
    [0.072, -0.019, -0.017], // places beside the commonest word, by idf
    [0.558, -0.134, 0.221], // one word, places beside the commonest word
    [0.621, 0.093, -0.017], // log places, by idf
];
