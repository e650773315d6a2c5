//! Sorting by one small piece of code: the standard library's is compiled anew for each type and each order, which made a
//! seventh of the program, most of it slow to compile and seldom run; even once it takes 11 KB.

use std::cmp::Ordering;

/// Sorts `items`; equals stay in their order. There may be `u32::MAX` at most, more than a text has bytes.
pub(crate) fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let mut order: Vec<u32> = (0..items.len() as u32).collect();
    sort_places(&mut order, &mut |a, b| compare(&items[a], &items[b]));
    let mut goes_to = vec![0; items.len()];
    order.iter().zip(0..).for_each(|(&from, to)| goes_to[from as usize] = to);
    for place in 0..items.len() {
        while goes_to[place] != place {
            let to = goes_to[place];
            items.swap(place, to);
            goes_to.swap(place, to);
        }
    }
}

/// Sorts numbers.
pub(crate) fn sort_numbers(numbers: &mut [u32]) {
    sort_places(numbers, &mut |a, b| a.cmp(&b));
}

/// Sorts `items`; equals stay in their order.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// So many in a row are sorted by putting each in its place among those before it.
const RUN: usize = 8;

/// Merges sorted runs, twice as long each time (von Neumann's merge sort): equals stay in their order.
#[inline(never)]
fn sort_places(places: &mut [u32], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    let mut is_after = |a: u32, b: u32| compare(a as usize, b as usize) == Ordering::Greater;
    for run in places.chunks_mut(RUN) {
        for next in 1..run.len() {
            let mut place = next;
            while place > 0 && is_after(run[place - 1], run[place]) {
                run.swap(place - 1, place);
                place -= 1;
            }
        }
    }
    let mut width = RUN;
    while width < places.len() {
        let runs = places.to_vec();
        for (pair, merged) in runs.chunks(2 * width).zip(places.chunks_mut(2 * width)) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            for place in merged {
                let takes_right = match (left.peek(), right.peek()) {
                    (Some(&&left), Some(&&right)) => is_after(left, right),
                    (left, _) => left.is_none(),
                };
                let next = if takes_right { right.next() } else { left.next() };
                *place = next.copied().unwrap_or(*place);
            }
        }
        width *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn order_is_that_of_a_stable_sort(keys in proptest::collection::vec(0u8..20, 0..200)) {
            let mut items: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            sort_by(&mut items, |a, b| a.0.cmp(&b.0));
            expected.sort_by_key(|item| item.0);
            assert_eq!(items, expected);
        }
    }

    #[test]
    fn numbers_are_sorted() {
        let mut numbers = [30, 7, u32::MAX, 7, 0];
        sort_numbers(&mut numbers);
        assert!(numbers.is_sorted());
    }

    #[test]
    fn words_are_sorted() {
        let mut words = ["渡口", "大桥", "青岩", "大桥"];
        sort(&mut words);
        assert!(words.is_sorted());
    }
}
