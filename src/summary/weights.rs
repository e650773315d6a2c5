//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which
//! tells how; not for editing by hand.

#![allow(clippy::approx_constant, reason = "a weight may come near a constant by chance")]

/// Of a summary besides its lines.
pub(super) const SUMMARY: [f32; 9] = [
    0.393,  // two lines
    -0.666, // three lines
    0.315,  // four lines or more
    0.096,  // characters
    0.338,  // characters squared
    0.265,  // words told twice
    0.180,  // characters over 60
    0.468,  // lines of the same paragraph
    0.148,  // characters in a long text
];

/// Of each clause of a line, by its length.
pub(super) const CLAUSES: [f32; 76] = [
    0.657,  // opens its paragraph
    -0.363, // second in its paragraph
    0.585,  // paragraph of one sentence
    0.054,  // only clause
    -0.196, // opening clause
    0.351,  // second clause
    0.212,  // third clause
    0.124,  // last of several clauses
    0.235,  // log characters
    0.008,  // short
    -0.070, // long
    0.075,  // log characters of the sentence
    -0.167, // long sentence
    0.260,  // mean weight of words
    0.585,  // heaviest word
    0.093,  // share of the article's weight
    0.299,  // centrality of the sentence
    0.526,  // likeness to the lead
    -0.483, // words told before
    -0.055, // no words of weight
    0.141,  // weight shared with the title
    0.103,  // share of the title told
    0.346,  // title words in the sentence
    -0.004, // weight shared with the heading
    -0.073, // figures
    -0.024, // dates
    0.105,  // people
    -0.134, // places and organisations
    -0.017, // grammar
    0.011,  // question
    -0.150, // holds speech
    -0.387, // sentence has a speaker
    -0.100, // opens with a quotation
    0.013,  // sentence without an end
    0.239,  // sentence points back
    0.115,  // sentence opens with a source or time
    0.022,  // after saying
    -0.077, // after a source or time
    -0.119, // sentence has figures
    0.220,  // sentence joins
    -0.271, // source or time
    -0.130, // says
    0.074,  // promises another
    0.084,  // example
    -0.061, // contrast
    0.165,  // addition
    -0.339, // conclusion
    -0.230, // pronoun
    0.323,  // purpose
    -0.101, // points back
    -0.085, // joins
    0.109,  // decision
    0.014,  // first or greatest
    -0.362, // change of figures
    -0.100, // background
    -0.042, // writer
    0.633,  // first sentence
    0.181,  // second sentence
    0.388,  // third sentence
    -0.557, // log place
    -0.794, // share before
    0.631,  // first paragraph
    0.190,  // second paragraph
    0.267,  // last paragraph
    -0.000, // last sentence
    0.334,  // log sentences
    0.147,  // first sentence, opening clause
    0.202,  // first sentence, second clause
    0.161,  // first sentence, third clause
    0.571,  // first sentence, last clause
    0.342,  // first sentence, log sentences
    0.439,  // second sentence, log sentences
    0.024,  // opens a later paragraph
    -0.289, // later sentence, opening clause
    -0.135, // first sentence, source or time
    -0.455, // one paragraph
];

/// Of a line's opening clause.
pub(super) const OPENING: [f32; 76] = [
    0.558,  // opens its paragraph
    -0.377, // second in its paragraph
    0.386,  // paragraph of one sentence
    0.119,  // only clause
    -0.228, // opening clause
    0.035,  // second clause
    0.062,  // third clause
    -0.114, // last of several clauses
    -0.047, // log characters
    0.182,  // short
    -0.186, // long
    -0.106, // log characters of the sentence
    -0.117, // long sentence
    0.253,  // mean weight of words
    0.305,  // heaviest word
    0.201,  // share of the article's weight
    0.140,  // centrality of the sentence
    0.555,  // likeness to the lead
    -0.603, // words told before
    0.263,  // no words of weight
    0.219,  // weight shared with the title
    0.273,  // share of the title told
    0.217,  // title words in the sentence
    -0.003, // weight shared with the heading
    -0.033, // figures
    0.002,  // dates
    0.091,  // people
    -0.084, // places and organisations
    -0.068, // grammar
    0.048,  // question
    0.029,  // holds speech
    -0.322, // sentence has a speaker
    -0.107, // opens with a quotation
    0.011,  // sentence without an end
    -0.008, // sentence points back
    0.085,  // sentence opens with a source or time
    0.079,  // after saying
    0.097,  // after a source or time
    -0.194, // sentence has figures
    -0.023, // sentence joins
    -0.087, // source or time
    -0.150, // says
    -0.027, // promises another
    0.073,  // example
    -0.072, // contrast
    -0.016, // addition
    -0.435, // conclusion
    -0.354, // pronoun
    0.200,  // purpose
    -0.125, // points back
    0.065,  // joins
    -0.223, // decision
    0.060,  // first or greatest
    0.017,  // change of figures
    -0.011, // background
    -0.015, // writer
    0.684,  // first sentence
    0.154,  // second sentence
    0.184,  // third sentence
    -0.621, // log place
    -0.852, // share before
    0.708,  // first paragraph
    -0.170, // second paragraph
    0.053,  // last paragraph
    -0.154, // last sentence
    0.138,  // log sentences
    0.446,  // first sentence, opening clause
    0.094,  // first sentence, second clause
    0.144,  // first sentence, third clause
    0.332,  // first sentence, last clause
    0.335,  // first sentence, log sentences
    0.333,  // second sentence, log sentences
    -0.126, // opens a later paragraph
    -0.555, // later sentence, opening clause
    -0.127, // first sentence, source or time
    0.154,  // one paragraph
];

/// Of a line besides its clauses.
pub(super) const FORM: [f32; 15] = [
    0.106,  // log characters of the line
    0.096,  // characters
    0.013,  // characters over 40
    -0.056, // characters over 80
    -0.052, // characters under 15
    0.097,  // opening left out
    -1.025, // end left out
    -0.666, // end left out, characters
    0.039,  // clauses
    0.510,  // share of the sentence
    -0.011, // a line
    -0.008, // points back
    -0.003, // bare quotation
    0.011,  // without an end
    0.048,  // a question
];

/// Of each clause of a gist, by its length.
pub(super) const GIST_CLAUSES: [f32; 76] = [
    0.363,  // opens its paragraph
    -0.125, // second in its paragraph
    0.168,  // paragraph of one sentence
    -0.038, // only clause
    0.376,  // opening clause
    -0.163, // second clause
    0.327,  // third clause
    -0.136, // last of several clauses
    0.007,  // log characters
    0.359,  // short
    -0.035, // long
    -0.097, // log characters of the sentence
    0.299,  // long sentence
    2.219,  // mean weight of words
    1.158,  // heaviest word
    1.965,  // share of the article's weight
    -0.021, // centrality of the sentence
    0.569,  // likeness to the lead
    0.133,  // words told before
    -1.125, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.118,  // figures
    0.772,  // dates
    -0.198, // people
    0.450,  // places and organisations
    -1.484, // grammar
    0.000,  // question
    -0.476, // holds speech
    0.272,  // sentence has a speaker
    0.216,  // opens with a quotation
    0.000,  // sentence without an end
    -0.278, // sentence points back
    0.042,  // sentence opens with a source or time
    0.018,  // after saying
    0.491,  // after a source or time
    -0.097, // sentence has figures
    -0.237, // sentence joins
    -1.094, // source or time
    -1.005, // says
    0.598,  // promises another
    -0.637, // example
    1.419,  // contrast
    -0.868, // addition
    1.266,  // conclusion
    -0.830, // pronoun
    -1.394, // purpose
    -0.649, // points back
    -0.402, // joins
    0.246,  // decision
    -0.157, // first or greatest
    -0.486, // change of figures
    -1.255, // background
    -0.004, // writer
    0.432,  // first sentence
    -0.248, // second sentence
    -0.303, // third sentence
    -1.431, // log place
    -0.672, // share before
    -0.063, // first paragraph
    0.035,  // second paragraph
    0.045,  // last paragraph
    -0.112, // last sentence
    -0.041, // log sentences
    1.020,  // first sentence, opening clause
    0.139,  // first sentence, second clause
    0.711,  // first sentence, third clause
    0.226,  // first sentence, last clause
    1.019,  // first sentence, log sentences
    -0.535, // second sentence, log sentences
    -0.279, // opens a later paragraph
    -0.430, // later sentence, opening clause
    -1.866, // first sentence, source or time
    -0.148, // one paragraph
];

/// Of a gist's opening clause.
pub(super) const GIST_OPENING: [f32; 76] = [
    0.318,  // opens its paragraph
    -0.058, // second in its paragraph
    -0.157, // paragraph of one sentence
    0.138,  // only clause
    -0.027, // opening clause
    0.106,  // second clause
    0.143,  // third clause
    -0.067, // last of several clauses
    0.196,  // log characters
    0.168,  // short
    0.022,  // long
    -0.239, // log characters of the sentence
    0.084,  // long sentence
    1.655,  // mean weight of words
    1.282,  // heaviest word
    2.970,  // share of the article's weight
    2.191,  // centrality of the sentence
    0.623,  // likeness to the lead
    0.188,  // words told before
    -0.011, // no words of weight
    0.000,  // weight shared with the title
    0.000,  // share of the title told
    0.000,  // title words in the sentence
    0.000,  // weight shared with the heading
    0.085,  // figures
    0.199,  // dates
    -0.298, // people
    0.477,  // places and organisations
    -0.375, // grammar
    0.000,  // question
    -0.772, // holds speech
    0.217,  // sentence has a speaker
    0.622,  // opens with a quotation
    0.000,  // sentence without an end
    -0.209, // sentence points back
    -0.009, // sentence opens with a source or time
    0.279,  // after saying
    0.500,  // after a source or time
    -0.067, // sentence has figures
    -0.200, // sentence joins
    -0.352, // source or time
    -0.264, // says
    -0.038, // promises another
    -0.201, // example
    0.907,  // contrast
    -0.347, // addition
    1.460,  // conclusion
    -0.324, // pronoun
    -0.615, // purpose
    -0.218, // points back
    -0.066, // joins
    0.303,  // decision
    0.249,  // first or greatest
    -0.250, // change of figures
    -0.868, // background
    -0.011, // writer
    0.359,  // first sentence
    -0.137, // second sentence
    -0.220, // third sentence
    -1.115, // log place
    -0.505, // share before
    -0.123, // first paragraph
    0.127,  // second paragraph
    0.135,  // last paragraph
    -0.078, // last sentence
    0.000,  // log sentences
    0.329,  // first sentence, opening clause
    0.545,  // first sentence, second clause
    0.464,  // first sentence, third clause
    0.336,  // first sentence, last clause
    0.803,  // first sentence, log sentences
    -0.305, // second sentence, log sentences
    -0.097, // opens a later paragraph
    -0.176, // later sentence, opening clause
    -0.780, // first sentence, source or time
    0.000,  // one paragraph
];

/// Of a gist besides its clauses.
pub(super) const GIST_FORM: [f32; 42] = [
    -0.052, // characters
    -0.361, // off 17 characters
    -0.215, // off 15 characters
    -0.348, // off 20 characters
    -0.303, // under 10 characters
    -0.097, // under 13 characters
    0.162,  // 16 characters or more
    -0.116, // 20 characters or more
    -0.122, // 24 characters or more
    -0.264, // 28 characters or more
    -0.291, // over 30 characters
    -0.421, // time left out
    0.273,  // time left out of the opening clause
    -0.168, // clauses after the first
    -0.006, // opening left out
    -0.329, // opening without a source left out
    -0.341, // closes with a source
    -0.216, // closes with saying
    -0.341, // closes open
    -0.031, // closes the sentence
    0.359,  // first sentence
    -0.137, // second sentence
    -0.220, // third sentence
    0.329,  // opening of the first sentence
    1.080,  // first sentence after its source
    -0.052, // first sentence, clauses left out
    0.024,  // digits
    -0.182, // joins
    -1.193, // closes with a circumstance
    -0.121, // share of the sentence left out
    -0.078, // opens with a verb of grammar
    -3.063, // only names a day
    -0.709, // modifier left out
    0.063,  // modifier kept
    0.214,  // closes with a topic
    1.528,  // period left out
    0.142,  // opens with a name
    0.033,  // opens with a noun
    -0.249, // lacks a subject
    0.044,  // closes with a verb
    -0.141, // closes with a noun
    -0.430, // closes with grammar
];
