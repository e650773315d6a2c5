//! How much each number of a line or gist says for it, in log-odds. Learnt by `tools/learn-summaries.py`, which
//! tells how; not for editing by hand.

/// Of a summary besides its lines.
pub(super) const SUMMARY: [f32; 9] = [
    0.348,  // two lines
    -0.471, // three lines
    0.198,  // four lines or more
    0.097,  // characters
    0.303,  // characters squared
    0.063,  // words told twice
    0.181,  // characters over 60
    0.540,  // lines of the same paragraph
    0.152,  // characters in a long text
];

/// Of each clause of a line, by its length.
pub(super) const CLAUSES: [f32; 76] = [
    0.630,  // opens its paragraph
    -0.388, // second in its paragraph
    0.543,  // paragraph of one sentence
    0.033,  // only clause
    -0.138, // opening clause
    0.267,  // second clause
    0.276,  // third clause
    0.041,  // last of several clauses
    0.203,  // log characters
    -0.003, // short
    -0.077, // long
    0.058,  // log characters of the sentence
    -0.148, // long sentence
    0.203,  // mean weight of words
    0.569,  // heaviest word
    0.053,  // share of the article's weight
    0.261,  // centrality of the sentence
    0.521,  // likeness to the lead
    -0.404, // words told before
    -0.052, // no words of weight
    0.183,  // weight shared with the title
    0.113,  // share of the title told
    0.363,  // title words in the sentence
    -0.008, // weight shared with the heading
    -0.036, // figures
    -0.032, // dates
    0.105,  // people
    -0.089, // places and organisations
    -0.076, // grammar
    -0.007, // question
    -0.161, // holds speech
    -0.442, // sentence has a speaker
    -0.097, // opens with a quotation
    0.023,  // sentence without an end
    0.241,  // sentence points back
    0.045,  // sentence opens with a source or time
    -0.043, // after saying
    -0.112, // after a source or time
    -0.061, // sentence has figures
    0.220,  // sentence joins
    -0.209, // source or time
    -0.134, // says
    0.262,  // promises another
    0.060,  // example
    -0.059, // contrast
    0.166,  // addition
    -0.370, // conclusion
    -0.283, // pronoun
    0.375,  // purpose
    -0.194, // points back
    -0.069, // joins
    0.085,  // decision
    0.023,  // first or greatest
    -0.205, // change of figures
    0.000,  // background
    -0.138, // writer
    0.626,  // first sentence
    0.215,  // second sentence
    0.420,  // third sentence
    -0.568, // log place
    -0.814, // share before
    0.721,  // first paragraph
    0.235,  // second paragraph
    0.192,  // last paragraph
    -0.066, // last sentence
    0.337,  // log sentences
    0.211,  // first sentence, opening clause
    0.226,  // first sentence, second clause
    0.145,  // first sentence, third clause
    0.493,  // first sentence, last clause
    0.350,  // first sentence, log sentences
    0.446,  // second sentence, log sentences
    0.003,  // opens a later paragraph
    -0.316, // later sentence, opening clause
    -0.008, // first sentence, source or time
    -0.465, // one paragraph
];

/// Of a line's opening clause.
pub(super) const OPENING: [f32; 76] = [
    0.582,  // opens its paragraph
    -0.396, // second in its paragraph
    0.336,  // paragraph of one sentence
    0.072,  // only clause
    -0.203, // opening clause
    0.049,  // second clause
    0.062,  // third clause
    -0.139, // last of several clauses
    0.007,  // log characters
    0.097,  // short
    -0.190, // long
    -0.116, // log characters of the sentence
    -0.119, // long sentence
    0.204,  // mean weight of words
    0.391,  // heaviest word
    0.173,  // share of the article's weight
    0.094,  // centrality of the sentence
    0.469,  // likeness to the lead
    -0.402, // words told before
    0.175,  // no words of weight
    0.159,  // weight shared with the title
    0.201,  // share of the title told
    0.185,  // title words in the sentence
    -0.002, // weight shared with the heading
    -0.077, // figures
    -0.009, // dates
    0.016,  // people
    -0.028, // places and organisations
    -0.139, // grammar
    -0.003, // question
    -0.077, // holds speech
    -0.356, // sentence has a speaker
    -0.108, // opens with a quotation
    0.017,  // sentence without an end
    0.060,  // sentence points back
    0.035,  // sentence opens with a source or time
    0.150,  // after saying
    0.114,  // after a source or time
    -0.165, // sentence has figures
    0.043,  // sentence joins
    -0.249, // source or time
    -0.219, // says
    0.173,  // promises another
    0.081,  // example
    -0.058, // contrast
    -0.052, // addition
    -0.397, // conclusion
    -0.280, // pronoun
    0.210,  // purpose
    -0.338, // points back
    0.060,  // joins
    -0.152, // decision
    0.026,  // first or greatest
    0.059,  // change of figures
    0.089,  // background
    -0.083, // writer
    0.667,  // first sentence
    0.177,  // second sentence
    0.161,  // third sentence
    -0.615, // log place
    -0.810, // share before
    0.727,  // first paragraph
    -0.164, // second paragraph
    -0.039, // last paragraph
    -0.157, // last sentence
    0.084,  // log sentences
    0.559,  // first sentence, opening clause
    0.048,  // first sentence, second clause
    0.058,  // first sentence, third clause
    0.326,  // first sentence, last clause
    0.326,  // first sentence, log sentences
    0.322,  // second sentence, log sentences
    -0.086, // opens a later paragraph
    -0.690, // later sentence, opening clause
    0.026,  // first sentence, source or time
    0.141,  // one paragraph
];

/// Of a line besides its clauses.
pub(super) const FORM: [f32; 15] = [
    0.103,  // log characters of the line
    0.097,  // characters
    0.010,  // characters over 40
    -0.066, // characters over 80
    -0.016, // characters under 15
    0.114,  // opening left out
    -1.030, // end left out
    -0.621, // end left out, characters
    0.074,  // clauses
    0.536,  // share of the sentence
    -0.018, // a line
    0.060,  // points back
    -0.007, // bare quotation
    0.017,  // without an end
    -0.003, // a question
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
