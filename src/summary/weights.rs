//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which
//! tells how; not for editing by hand.

#![allow(clippy::approx_constant, reason = "a weight may come near a constant by chance")]

/// Of a summary besides its lines.
pub(super) const SUMMARY: [f32; 9] = [
    0.416,  // two lines
    -0.625, // three lines
    0.275,  // four lines or more
    0.090,  // characters
    0.292,  // characters squared
    0.142,  // words told twice
    0.168,  // characters over 60
    0.570,  // lines of the same paragraph
    0.136,  // characters in a long text
];

/// Of each clause of a line, by its length.
pub(super) const CLAUSES: [f32; 76] = [
    0.653,  // opens its paragraph
    -0.353, // second in its paragraph
    0.580,  // paragraph of one sentence
    0.039,  // only clause
    -0.185, // opening clause
    0.280,  // second clause
    0.267,  // third clause
    0.119,  // last of several clauses
    0.191,  // log characters
    -0.003, // short
    -0.040, // long
    0.050,  // log characters of the sentence
    -0.112, // long sentence
    0.223,  // mean weight of words
    0.579,  // heaviest word
    0.057,  // share of the article's weight
    0.249,  // centrality of the sentence
    0.529,  // likeness to the lead
    -0.397, // words told before
    -0.060, // no words of weight
    0.134,  // weight shared with the title
    0.083,  // share of the title told
    0.376,  // title words in the sentence
    -0.008, // weight shared with the heading
    -0.043, // figures
    -0.034, // dates
    0.070,  // people
    -0.084, // places and organisations
    -0.064, // grammar
    -0.006, // question
    -0.176, // holds speech
    -0.444, // sentence has a speaker
    -0.110, // opens with a quotation
    0.028,  // sentence without an end
    0.240,  // sentence points back
    0.010,  // sentence opens with a source or time
    -0.029, // after saying
    -0.115, // after a source or time
    -0.033, // sentence has figures
    0.205,  // sentence joins
    -0.230, // source or time
    -0.134, // says
    0.237,  // promises another
    0.063,  // example
    -0.059, // contrast
    0.139,  // addition
    -0.367, // conclusion
    -0.236, // pronoun
    0.348,  // purpose
    -0.152, // points back
    -0.101, // joins
    0.085,  // decision
    0.028,  // first or greatest
    -0.253, // change of figures
    -0.038, // background
    -0.139, // writer
    0.639,  // first sentence
    0.203,  // second sentence
    0.364,  // third sentence
    -0.574, // log place
    -0.803, // share before
    0.694,  // first paragraph
    0.220,  // second paragraph
    0.231,  // last paragraph
    -0.079, // last sentence
    0.301,  // log sentences
    0.174,  // first sentence, opening clause
    0.219,  // first sentence, second clause
    0.171,  // first sentence, third clause
    0.533,  // first sentence, last clause
    0.357,  // first sentence, log sentences
    0.435,  // second sentence, log sentences
    0.013,  // opens a later paragraph
    -0.320, // later sentence, opening clause
    -0.058, // first sentence, source or time
    -0.459, // one paragraph
];

/// Of a line's opening clause.
pub(super) const OPENING: [f32; 76] = [
    0.556,  // opens its paragraph
    -0.363, // second in its paragraph
    0.333,  // paragraph of one sentence
    0.081,  // only clause
    -0.202, // opening clause
    0.065,  // second clause
    0.040,  // third clause
    0.037,  // last of several clauses
    -0.030, // log characters
    0.126,  // short
    -0.215, // long
    -0.118, // log characters of the sentence
    -0.080, // long sentence
    0.259,  // mean weight of words
    0.496,  // heaviest word
    0.187,  // share of the article's weight
    0.096,  // centrality of the sentence
    0.488,  // likeness to the lead
    -0.458, // words told before
    0.182,  // no words of weight
    0.068,  // weight shared with the title
    0.172,  // share of the title told
    0.196,  // title words in the sentence
    -0.002, // weight shared with the heading
    -0.055, // figures
    -0.058, // dates
    -0.025, // people
    0.032,  // places and organisations
    -0.123, // grammar
    0.002,  // question
    -0.063, // holds speech
    -0.367, // sentence has a speaker
    -0.120, // opens with a quotation
    0.026,  // sentence without an end
    0.074,  // sentence points back
    0.020,  // sentence opens with a source or time
    0.137,  // after saying
    0.106,  // after a source or time
    -0.124, // sentence has figures
    0.045,  // sentence joins
    -0.240, // source or time
    -0.157, // says
    0.093,  // promises another
    0.059,  // example
    -0.056, // contrast
    -0.049, // addition
    -0.404, // conclusion
    -0.266, // pronoun
    0.193,  // purpose
    -0.327, // points back
    0.057,  // joins
    -0.202, // decision
    0.028,  // first or greatest
    0.006,  // change of figures
    0.059,  // background
    -0.089, // writer
    0.671,  // first sentence
    0.127,  // second sentence
    0.150,  // third sentence
    -0.607, // log place
    -0.813, // share before
    0.736,  // first paragraph
    -0.155, // second paragraph
    0.029,  // last paragraph
    -0.186, // last sentence
    0.094,  // log sentences
    0.525,  // first sentence, opening clause
    0.069,  // first sentence, second clause
    0.078,  // first sentence, third clause
    0.316,  // first sentence, last clause
    0.331,  // first sentence, log sentences
    0.285,  // second sentence, log sentences
    -0.116, // opens a later paragraph
    -0.646, // later sentence, opening clause
    -0.042, // first sentence, source or time
    0.170,  // one paragraph
];

/// Of a line besides its clauses.
pub(super) const FORM: [f32; 15] = [
    0.096,  // log characters of the line
    0.090,  // characters
    0.018,  // characters over 40
    -0.062, // characters over 80
    -0.050, // characters under 15
    0.106,  // opening left out
    -1.020, // end left out
    -0.617, // end left out, characters
    0.066,  // clauses
    0.523,  // share of the sentence
    -0.015, // a line
    0.074,  // points back
    -0.005, // bare quotation
    0.026,  // without an end
    0.002,  // a question
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
