//! How much each sentence has in common with all others.

/// Rounds of power iteration; more change the order of few sentences.
const ROUNDS: usize = 3;

/// How much of a sentence's centrality comes from the others.
const DAMPING: f64 = 0.85;

/// LexRank (Erkan and Radev 2004) with the cosines of all pairs of sentences, each given by its distinct terms. A sum of
/// cosines is the product with the sum of the sentences, so no pair is ever looked at, and a round is linear in the
/// text. The mean of all sentences is about 1.
pub(super) fn centrality(sentences: &[Vec<u32>], weights: &[f64]) -> Vec<f64> {
    let weight = |term: &u32| weights[*term as usize];
    let norms: Vec<f64> =
        sentences.iter().map(|terms| terms.iter().map(|term| weight(term).powi(2)).sum::<f64>().sqrt()).collect();
    let likeness = |shares: &[f64]| -> Vec<f64> {
        let mut sum = vec![0.0; weights.len()];
        for ((terms, norm), share) in sentences.iter().zip(&norms).zip(shares) {
            let share = if *norm > 0.0 { share / norm } else { 0.0 };
            terms.iter().for_each(|term| sum[*term as usize] += share * weight(term));
        }
        let product = |(terms, norm): (&Vec<u32>, &f64)| {
            let product: f64 = terms.iter().map(|term| sum[*term as usize] * weight(term)).sum();
            if *norm > 0.0 { product / norm } else { 0.0 }
        };
        sentences.iter().zip(&norms).map(product).collect()
    };
    let degrees = likeness(&vec![1.0; sentences.len()]);
    let mut ranks = vec![1.0; sentences.len()];
    for _ in 0..ROUNDS {
        let share = |(rank, degree): (&f64, &f64)| if *degree > 0.0 { rank / degree } else { 0.0 };
        let shares: Vec<f64> = ranks.iter().zip(&degrees).map(share).collect();
        ranks = likeness(&shares).into_iter().map(|likeness| 1.0 - DAMPING + DAMPING * likeness).collect();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentence_that_shares_words_with_all_is_the_most_central() {
        let sentences = vec![vec![0, 1], vec![0, 1, 2, 3], vec![2, 3], vec![4], vec![]];
        let ranks = centrality(&sentences, &[1.0, 1.0, 1.0, 1.0, 1.0]);
        let most = ranks.iter().copied().fold(0.0, f64::max);
        assert_eq!(ranks[1], most);
        assert!(ranks[4] < ranks[3]);
    }
}
