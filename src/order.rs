//! Sorting by one piece of code: the standard library's is compiled anew for each type and each order, which made a
//! seventh of the program, most of it slow to compile and seldom run.

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

#[inline(never)]
fn sort_places(places: &mut [u32], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    places.sort_unstable_by(|&a, &b| compare(a as usize, b as usize).then(a.cmp(&b)));
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
