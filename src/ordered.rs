//! Order without a sort for each type: std compiles 6 KB for each, and 0.5 MB of the shared library was that.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Stable sorts by the one sort that [`order`] has.
pub(crate) trait Ordered<T> {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    fn order_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }
}

impl<T> Ordered<T> for [T] {
    fn order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let mut from = order(self.len(), &|a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        // Each place gets its item by swaps along its cycle, whose places are then done.
        for start in 0..self.len() {
            let mut place = start;
            while let Some(next) = from.get_mut(place) {
                let next = std::mem::replace(next, place);
                if next == start {
                    break;
                }
                self.swap(place, next);
                place = next;
            }
        }
    }
}

/// The places of so many items, in the order of the items.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places = (0..count).collect::<Vec<_>>();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Maps and sets that are filled one by one: `collect` sorts first. The last of equal keys stays.
pub(crate) trait IntoOrdered: Iterator + Sized {
    fn into_map<K: Ord, V>(self) -> BTreeMap<K, V>
    where
        Self: Iterator<Item = (K, V)>,
    {
        let mut map = BTreeMap::new();
        self.for_each(|(key, value)| {
            map.insert(key, value);
        });
        map
    }

    fn into_set(self) -> BTreeSet<Self::Item>
    where
        Self::Item: Ord,
    {
        let mut set = BTreeSet::new();
        self.for_each(|item| {
            set.insert(item);
        });
        set
    }
}

impl<I: Iterator> IntoOrdered for I {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_ordered_as_by_std_and_equals_stay_in_their_order() {
        let mut seed = 7_u32;
        for count in (0..70).chain([1000]) {
            let mut random = || {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                seed >> 16
            };
            let mut items = (0..count).map(|at| ((random() % 20).to_string(), at)).collect::<Vec<_>>();
            let mut sorted = items.clone();
            items.order_by_key(|(key, _)| key.len() * 100 + key.bytes().map(usize::from).sum::<usize>());
            sorted.sort_by_key(|(key, _)| key.len() * 100 + key.bytes().map(usize::from).sum::<usize>());
            assert_eq!(items, sorted, "{count} items");
        }
    }

    #[test]
    fn the_last_of_equal_keys_stays() {
        assert_eq!([(2, 'a'), (1, 'b'), (2, 'c')].into_iter().into_map(), BTreeMap::from([(1, 'b'), (2, 'c')]));
        assert_eq!([2, 1, 2].into_iter().into_set(), BTreeSet::from([1, 2]));
    }
}
